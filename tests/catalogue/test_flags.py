"""A yes or no that nobody understands is not taken for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from tests.catalogue.message_elements import NS, READER, set_value, values_of
from tests.conftest import VTJ
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.types import find_by_element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.catalogue.reply_reader import Reading


def said_of(inside: str) -> Reading:
    """Read a person of whom the register says `inside`."""
    return READER.read(
        etree.fromstring(
            f'<VTJHenkiloVastaussanoma xmlns="{NS}"><Henkilo>{inside}</Henkilo>'
            "</VTJHenkiloVastaussanoma>"
        )
    )


def flag_places() -> Iterator[tuple[str, str]]:
    """Give each place of a person's own yes or no, and the data type of its element."""
    for row in MESSAGE[-1].fields:
        around = row.paths if row.kind == "object" else ("",)
        for flag in (row,) if row.kind == "flag" else row.fields if row.kind == "object" else ():
            for path in flag.paths if flag.kind == "flag" else ():
                name = path.rpartition("/")[2]
                known = find_by_element(name)
                if known is not None and known.codes is not None and "@" not in path:
                    for outer in around or ("",):
                        yield "/".join(part for part in (outer, path) if part), known.codes


def taken_for_a_flag(path: str, codes: str) -> list[str]:
    """Return the values outside the code list that are read at `path` as if they were in it."""
    taken = []
    for written in ("2", "9", "X"):  # 0 can mean but no
        henkilo = etree.Element(f"{VTJ}Henkilo")
        set_value(henkilo, path, written)
        found = said_of("".join(etree.tostring(part, encoding="unicode") for part in henkilo))
        kept = ("str", written) in set(values_of(found.values)) and found.malformed_elements
        if written not in CODE_LISTS[codes].values and not kept:
            taken.append(written)
    return taken


def test_a_non_disclosure_order_that_nobody_understands_is_not_read_as_none() -> None:
    taken = {
        path: wrong
        for path, codes in flag_places()
        if "Turvakielto" in path and (wrong := taken_for_a_flag(path, codes))
    }
    assert taken == {}


def test_a_yes_or_no_outside_its_code_list_is_kept_as_it_came() -> None:
    taken = {
        path: wrong for path, codes in flag_places() if (wrong := taken_for_a_flag(path, codes))
    }
    assert taken == {}
