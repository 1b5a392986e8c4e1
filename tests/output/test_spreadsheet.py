"""``--excel``: what Finnish Excel and LibreOffice show is what the register said, and nothing runs.

The form was tried with LibreOffice 7.4 (Debian), which read the identity codes, the postal codes
and the text ``=1+1`` as texts, a birth date as a date and an age as a number.
"""

from __future__ import annotations

import csv as stdlib_csv
import io
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ALBERT, VTJ
from vtjcli.output import spreadsheet
from vtjcli.output.terminal import replace_controls

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

FIELDS = "hetu,last_name,age,birth_date,postal_code,municipality.code,non_disclosure.active"
BYTES = (
    b"\xef\xbb\xbfhetu;last_name;birth_date;postal_code;municipality.code;non_disclosure.active\r\n"
    b'"=""020501A999T""";J\xc3\xa4ppinen;2001-05-02;"=""65100""";"=""905""";none\r\n'
)
_LITERAL = re.compile(r'"((?:[^"]|"")*)"')


def shown(cell: str) -> str:
    """Return what a spreadsheet shows of a cell, by the rules that make it leave texts alone."""
    if not cell.startswith("="):
        assert not cell.startswith(("+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
        assert not any(map(str.isdecimal, cell)) or re.fullmatch(r"\d{4}-\d\d-\d\d|\d+", cell)
        return cell
    parts = [_LITERAL.fullmatch(part) for part in re.findall(r'"(?:[^"]|"")*"|[^"]+', cell[1:])]
    texts = [part[1].replace('""', '"') for part in parts if part is not None]
    assert "=" + "&".join('"' + text.replace('"', '""') + '"' for text in texts) == cell
    assert all(len(text) <= 255 for text in texts)
    return "".join(texts)


def test_the_bytes_are_those_that_excel_opens(cli: Cli) -> None:
    fields = FIELDS.replace("age,", "")
    ran = cli.binary("person", "--excel", "--fields", fields, ALBERT)
    assert ran.status == 0
    assert ran.out.encode() == BYTES


def test_an_age_stays_a_number(cli: Cli) -> None:
    ran = cli("person", "--excel", "--fields", "age", ALBERT)
    assert re.fullmatch("\ufeffage\r\n[0-9]+\r\n", ran.out)


@given(st.text())
def test_any_text_is_shown_as_it_is_and_computes_nothing(text: str) -> None:
    assert shown(spreadsheet.cell(text)) == replace_controls(text)


@given(st.lists(st.text(), min_size=2))
def test_a_line_is_read_back_as_its_cells(texts: list[str]) -> None:
    cells = [spreadsheet.cell(text) for text in texts]
    read = stdlib_csv.reader(
        io.StringIO(spreadsheet.line(cells) + "\r\n", newline=""), delimiter=";", strict=True
    )
    if not any("\n" in cell or "\r" in cell for cell in cells):
        assert next(read) == cells


@pytest.mark.parametrize("name", ["=1+1", "tammi 5", "Tosi", "1E5", "00100", "a;b", 'a"b', "+1"])
def test_a_name_that_a_spreadsheet_would_change_or_run_is_a_text(
    cli: Cli, register: Register, name: str
) -> None:
    def rename(envelope: Element) -> None:
        next(envelope.iter(f"{VTJ}Sukunimi")).text = name

    register.change = rename
    ran = cli("person", "--excel", "--fields", "last_name,hetu", ALBERT)
    _, row = stdlib_csv.reader(io.StringIO(ran.out, newline=""), delimiter=";")
    assert row[0] != name
    assert shown(row[0]) == name


def test_verdicts_of_a_comparison_are_written_for_a_spreadsheet_too(cli: Cli) -> None:
    ran = cli("compare", ALBERT, "postal_code=65100", "--show", "--excel")
    assert ran.out.encode().startswith(b"\xef\xbb\xbfhetu;postal_code;postal_code.value;overall")
    assert '"=""65100"""' in ran.out


@pytest.mark.parametrize("words", [("--json",), ("-o", "json"), ("-o", "xml"), ("--field", "hetu")])
def test_another_format_beside_it_is_refused_before_anything_is_sent(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    assert cli("person", "--excel", *words, ALBERT).status == 2
    assert register.sent == []


def test_several_people_have_one_heading_and_explode_works(cli: Cli) -> None:
    ran = cli("person", "--excel", ALBERT, "020190-9521")
    assert ran.out.count("\ufeff") == 1
    assert len(ran.out.splitlines()) == 3
    exploded = cli("person", "--excel", "--explode", "addresses", ALBERT)
    assert exploded.out.startswith("\ufeffhetu;")
