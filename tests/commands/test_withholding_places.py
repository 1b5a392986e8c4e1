"""With ``non_disclosure = "withhold"`` no search, building or property gives away who is where."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from tests.conftest import ALBERT, VTJ
from tests.support.protected_locations import FORMS, SECRET, UNCLEAR, address, order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Ran, Register


def matches(envelope: Element) -> Element:
    """Return the element of a search's reply that holds the people."""
    found = next(envelope.iter("{*}Henkilo")).getparent()
    assert found is not None
    return found


def with_matches(flag: str | None, *, deep: bool) -> Callable[[Element], None]:
    """Return a change that adds two people to a search's reply, if `deep` each in an element."""

    def change(envelope: Element) -> None:
        message = matches(envelope)
        first = next(message.iter("{*}Henkilo"))
        for _ in range(2):
            other = deepcopy(first)
            order(other, flag)
            address(other)
            around = etree.SubElement(message, f"{VTJ}Henkilot") if deep else message
            around.append(other)

    return change


def search(cli: Cli, folder: Path, *words: str) -> Ran:
    """Run a search for people."""
    document = folder / "search.xml"
    document.write_text(
        "<Henkilohaku><Sukunimi>Jäppinen</Sukunimi></Henkilohaku>", encoding="utf-8"
    )
    return cli("identify", str(document), *words, "--product", "HENKILOHAKU")


@pytest.mark.parametrize("flag", UNCLEAR)
@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "xml", "label"])
def test_no_match_of_a_search_is_given_away_however_deep_it_stands(
    careful: Cli, register: Register, tmp_path: Path, form: str, flag: str | None, *, deep: bool
) -> None:
    register.change = with_matches(flag, deep=deep)
    ran = search(careful, tmp_path, *FORMS[form])
    assert register.sent
    assert ran.status in (0, 1, 4), ran.err
    assert SECRET not in ran.everything


@pytest.mark.parametrize("flag", UNCLEAR)
@pytest.mark.parametrize("deep", [False, True])
def test_the_matches_of_a_search_are_shown_on_request(
    careful: Cli, register: Register, tmp_path: Path, flag: str | None, *, deep: bool
) -> None:
    register.change = with_matches(flag, deep=deep)
    assert SECRET in search(careful, tmp_path, "--json", "--reveal").out


PLACES: Final = [
    ("building", "910000001R", "RAKENNUSTIEDOT"),
    ("property", "91-999-9003-1", "KIINTEISTOTIEDOT"),
]


def with_owner(flag: str | None) -> Callable[[Element], None]:
    """Return a change that gives a building or a property an owner."""

    def change(envelope: Element) -> None:
        place = next(
            one
            for one in envelope.iter()
            if str(one.tag).endswith(("}Rakennus", "}Kiinteistoyksikko", "}Kiinteisto"))
        )
        space = f"{{{etree.QName(place).namespace}}}"
        owner = etree.SubElement(etree.SubElement(place, f"{space}Omistajat"), f"{space}Omistaja")
        etree.SubElement(owner, f"{space}Henkilotunnus").text = ALBERT
        etree.SubElement(owner, f"{space}Sukunimi").text = "Piiloutuja"
        if flag is not None:
            etree.SubElement(owner, f"{space}TurvakieltoTieto").text = flag
        if flag != "0":
            etree.SubElement(place, f"{space}HaltijaHenkilotunnus").text = ALBERT

    return change


@pytest.mark.parametrize("flag", ["1", None, "0"])
@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "xml"])
@pytest.mark.parametrize(("command", "key", "product"), PLACES)
def test_an_answer_about_a_place_does_not_tell_who_in_hiding_is_there(
    careful: Cli,
    register: Register,
    form: str,
    flag: str | None,
    command: str,
    key: str,
    product: str,
) -> None:
    register.change = with_owner(flag)
    ran = careful(command, *FORMS[form], "--product", product, key)
    assert ran.status == 0, ran.err
    assert ("Piiloutuja" in ran.out) is (flag == "0")
    assert (ALBERT in ran.out) is (flag == "0")
    assert ("--reveal" in ran.err) is (flag != "0")
    assert key[:2] in ran.out  # the place itself


@pytest.mark.parametrize("flag", UNCLEAR)
@pytest.mark.parametrize(("command", "key", "product"), PLACES)
def test_who_in_hiding_is_at_a_place_is_shown_on_request(
    careful: Cli, register: Register, flag: str | None, command: str, key: str, product: str
) -> None:
    register.change = with_owner(flag)
    ran = careful(command, "--json", "--reveal", "--product", product, key)
    assert "Piiloutuja" in ran.out
