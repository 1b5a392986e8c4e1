"""With ``non_disclosure = "withhold"`` no form and no language gives away where somebody is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.conftest import ALBERT, POPULATION, VTJ, profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

HIDDEN: Final = next(p for p in POPULATION.persons if p.non_disclosure)
FATHER: Final = next(p for p in POPULATION.persons if "whose child has a non-disclosure" in p.note)
SECRET: Final = "Piilopirtintie 7"
FORMS: Final = {
    "table": ("-o", "table"),
    "json": ("-o", "json"),
    "jsonl": ("-o", "jsonl"),
    "csv": ("-o", "csv"),
    "xml": ("-o", "xml"),
    "label": ("-o", "label"),
    "fields": ("--json", "--fields", "name,addresses,other,municipality,residents"),
    "explode": ("-o", "csv", "--explode", "addresses"),
    "dependants": ("-o", "csv", "--explode", "dependants"),
    "address": ("--field", "address"),
    "lines": ("--field", "addresses.lines"),
    "other": ("--field", "other"),
    "dependant": ("--field", "dependants"),
}


@pytest.fixture
def careful(cli: Cli, register: Register) -> Cli:
    """Return the program with a profile that withholds locations."""
    cli.configure(f"[profiles.test]\n{profile(register, non_disclosure='withhold')}")
    return cli


def address(parent: Element) -> None:
    """Give somebody an address, and an element that nobody knows."""
    home = etree.SubElement(parent, f"{VTJ}VakinainenKotimainenLahiosoite")
    etree.SubElement(home, f"{VTJ}LahiosoiteS").text = SECRET
    etree.SubElement(parent, f"{VTJ}Tuntematon", {"osoite": SECRET}).text = SECRET


def order(parent: Element, flag: str | None) -> None:
    """Give somebody an order, "0" for none and None for no element."""
    for old in parent.findall(f"{VTJ}Turvakielto"):
        parent.remove(old)
    if flag is not None:
        told = etree.SubElement(parent, f"{VTJ}Turvakielto")
        etree.SubElement(told, f"{VTJ}TurvakieltoTieto").text = flag


def own(flag: str | None) -> Callable[[Element], None]:
    def change(envelope: Element) -> None:
        person = next(envelope.iter(f"{VTJ}Henkilo"))
        for old in person.findall(f"{VTJ}VakinainenKotimainenLahiosoite"):
            person.remove(old)
        order(person, flag)
        address(person)

    return change


def of_relative(name: str, flag: str | None) -> Callable[[Element], None]:
    def change(envelope: Element) -> None:
        person = next(envelope.iter(f"{VTJ}Henkilo"))
        order(person, "0")
        relative = etree.SubElement(person, f"{VTJ}{name}")
        etree.SubElement(relative, f"{VTJ}Henkilotunnus").text = "010114A9510"
        etree.SubElement(relative, f"{VTJ}Sukunimi").text = "Piilo"
        order(relative, flag)
        address(relative)

    return change


@pytest.mark.parametrize("flag", ["1", None])
@pytest.mark.parametrize("form", FORMS)
def test_no_form_tells_where_somebody_is_whose_order_is_in_force_or_not_told(
    careful: Cli, register: Register, form: str, flag: str | None
) -> None:
    register.change = own(flag)
    for language in ("fi", "sv", "en"):
        ran = careful("person", *FORMS[form], "--lang", language, ALBERT)
        assert SECRET not in ran.everything
        assert "65100" not in ran.everything
    several = careful("person", *FORMS[form], ALBERT, HIDDEN.hetu)
    assert SECRET not in several.everything


@pytest.mark.parametrize("relative", ["Huollettava", "Huoltaja", "Lapsi", "Aiti", "Puoliso"])
@pytest.mark.parametrize("flag", ["1", None])
@pytest.mark.parametrize("form", FORMS)
def test_no_form_tells_where_a_relative_is_whose_order_is_in_force_or_not_told(
    careful: Cli, register: Register, form: str, flag: str | None, relative: str
) -> None:
    register.change = of_relative(relative, flag)
    ran = careful("person", *FORMS[form], ALBERT)
    assert SECRET not in ran.everything


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "xml", "label", "address"])
def test_somebody_without_an_order_is_shown_as_ever(
    careful: Cli, register: Register, form: str
) -> None:
    register.change = own("0")
    ran = careful("person", *FORMS[form], ALBERT)
    assert ran.status == 0
    assert SECRET in ran.out
    assert "withheld" not in ran.err


def test_what_was_withheld_is_told(careful: Cli, register: Register) -> None:
    register.change = own("1")
    ran = careful("person", "--json", ALBERT)
    assert ran.status == 0
    assert {"address", "addresses", "municipality", "other"} <= set(ran.json["person"]["withheld"])
    assert ran.json["person"]["addresses"] == []
    assert ran.json["person"]["name"]
    assert "addresses" in ran.err
    assert "--reveal" in ran.err
    quiet = careful("person", "--json", "--quiet", ALBERT)
    assert "addresses" in quiet.err
    card = careful("person", "-o", "table", ALBERT).out
    assert "Withheld" in card
    row = careful("person", "-o", "csv", "--fields", "hetu,address,withheld", ALBERT).out
    assert row.splitlines()[1].startswith(f"{ALBERT},,")
    assert "addresses" in row
    exploded = careful("person", *FORMS["explode"], ALBERT).out.splitlines()
    assert len(exploded) == 2
    assert "addresses" in exploded[1]


def test_the_card_says_what_of_a_relative_was_withheld(careful: Cli, register: Register) -> None:
    register.change = of_relative("Huollettava", "1")
    ran = careful("person", "-o", "table", ALBERT)
    assert "Dependants: Addresses" in ran.out
    assert "dependants.addresses" in ran.err


def test_a_field_that_was_withheld_is_refused_and_not_missing(
    careful: Cli, register: Register
) -> None:
    register.change = own(None)
    assert careful("person", "--field", "addresses[0].postal_code", ALBERT).status == 4
    assert careful("person", "--field", "municipality.name.fi", ALBERT).status == 4
    assert careful("person", "--field", "emails", ALBERT).status == 1
    assert careful("person", "--field", "last_name", ALBERT).status == 0


@pytest.mark.parametrize("form", ["table", "json", "csv", "xml", "label", "address"])
def test_revealed_locations_are_shown_and_the_log_says_so(
    careful: Cli, register: Register, form: str
) -> None:
    register.change = own("1")
    assert careful("person", "--field", "hetu", ALBERT).status == 0
    ran = careful("person", *FORMS[form], "--reveal", ALBERT)
    assert ran.status == 0
    assert SECRET in ran.out
    listed = careful("log", "list", "-o", "json")
    assert sorted(entry["revealed"] for entry in json.loads(listed.out)) == [False, True]
    table = careful("log", "list", "-o", "table").out
    assert table.count("protected locations shown") == 1
    shown = careful("log", "show", ran_id(listed.out)).out
    assert "Protected locations shown" in shown


def ran_id(listed: str) -> str:
    """Return the message id of the query whose locations were revealed."""
    found: str = next(one["message_id"] for one in json.loads(listed) if one["revealed"])
    return found


@pytest.mark.parametrize("flag", ["1", None])
def test_a_label_is_refused_even_where_nothing_is_withheld(
    cli: Cli, register: Register, flag: str | None
) -> None:
    register.change = own(flag)
    refused = cli("person", "-o", "label", ALBERT)
    assert (refused.status, refused.out) == (4, "")
    assert SECRET in cli("person", "-o", "label", "--reveal", ALBERT).out


def test_with_show_nothing_is_withheld_and_the_warnings_stand(cli: Cli, register: Register) -> None:
    for flag in ("1", None):
        register.change = own(flag)
        ran = cli("person", "--json", ALBERT)
        assert SECRET in ran.out
        assert "withheld" not in ran.json["person"]
        assert "NON-DISCLOSURE ORDER" in ran.err.upper()


@pytest.mark.parametrize("flag", ["1", None])
def test_a_comparison_withholds_locations_alone(
    careful: Cli, register: Register, flag: str | None
) -> None:
    register.change = own(flag)
    claims = ("last_name=Jäppinen", "postal_code=65100", "municipality=905")
    ran = careful("compare", "--json", "--show", ALBERT, *claims)
    assert ran.status == 9
    verdicts: dict[str, Any] = {one["field"]: one for one in ran.json["comparison"]["fields"]}
    assert verdicts["last_name"]["verdict"] == "same"
    assert verdicts["postal_code"]["verdict"] == verdicts["municipality"]["verdict"] == "withheld"
    assert SECRET not in ran.everything
    assert "addresses" not in ran.err
    revealed = careful("compare", "--json", "--reveal", ALBERT, f"street={SECRET}")
    assert revealed.json["comparison"]["fields"][0]["verdict"] == "same"
    entries = json.loads(careful("log", "list", "-o", "json").out)
    assert [one["revealed"] for one in entries if one["compared"] == ["street"]] == [True]
