"""With ``non_disclosure = "withhold"`` no form and no language gives away where somebody is."""

from __future__ import annotations

import json
import os
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ALBERT, POPULATION, SOAP, VTJ
from tests.support.alternating import alternate
from tests.support.protected_locations import FORMS, SECRET, UNCLEAR, address, order
from vtjcli import Client, NonDisclosureWarning, VtjcliWarning
from vtjcli.catalogue.fields import PERSON
from vtjcli.messages import LANGUAGES
from vtjcli.vtjkysely.withholding import is_location

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register


HIDDEN: Final = next(p for p in POPULATION.persons if p.non_disclosure)


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


@pytest.mark.parametrize(("form", "language", "flag"), alternate(FORMS, LANGUAGES, UNCLEAR))
def test_no_form_tells_where_somebody_is_whose_order_is_in_force_or_not_told(
    careful: Cli, register: Register, form: str, language: str, flag: str | None
) -> None:
    register.change = own(flag)
    ran = careful("person", *FORMS[form], "--lang", language, ALBERT)
    assert SECRET not in ran.everything
    assert "65100" not in ran.everything


@pytest.mark.parametrize("flag", UNCLEAR)
@pytest.mark.parametrize("form", FORMS)
def test_no_form_tells_where_one_of_several_is(
    careful: Cli, register: Register, form: str, flag: str | None
) -> None:
    register.change = own(flag)
    several = careful("person", *FORMS[form], ALBERT, HIDDEN.hetu)
    assert SECRET not in several.everything


def everywhere(envelope: Element) -> None:
    """Put a location wherever a reply about somebody with an order could have one besides."""
    own("1")(envelope)
    body = envelope.find(f"{SOAP}Body")
    assert body is not None
    for element in [body, *body.iter(tag="*")]:
        element.set("osoite", SECRET)
        element.insert(0, etree.Comment(SECRET))
    header = envelope.find(f"{SOAP}Header")
    assert header is not None
    etree.SubElement(header, "{urn:other}Osoite").text = SECRET


@pytest.mark.parametrize("form", FORMS)
def test_a_location_around_the_person_is_withheld_too(
    careful: Cli, register: Register, form: str
) -> None:
    register.change = everywhere
    assert SECRET not in careful("person", *FORMS[form], ALBERT).everything


@pytest.mark.parametrize(
    ("form", "relative", "flag"),
    alternate(FORMS, ["Huollettava", "Huoltaja", "Lapsi", "Aiti", "Puoliso"], UNCLEAR),
)
def test_no_form_tells_where_a_relative_is_whose_order_is_in_force_or_not_told(
    careful: Cli, register: Register, form: str, relative: str, flag: str | None
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


@pytest.mark.parametrize("flag", UNCLEAR)
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


@pytest.mark.parametrize("flag", UNCLEAR)
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


def test_a_script_gets_nothing_that_is_withheld_unless_it_asks_to(
    careful: Cli, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.startswith(("VTJCLI_", "XDG_")):
            monkeypatch.delenv(name)
    for name, value in careful.variables({}).items():
        monkeypatch.setenv(name, value)
    register.change = own(None)
    with Client("test") as vtj, pytest.warns(NonDisclosureWarning, match="reveal"):
        answer = vtj.person(ALBERT)
    assert answer.person["withheld"]
    assert SECRET not in str(answer.as_json()) + answer.as_xml() + str(answer.record)
    assert answer.non_disclosure is None
    with Client("test", reveal=True) as vtj, pytest.warns(VtjcliWarning):
        assert SECRET in str(vtj.person(ALBERT).person)


LOCATED: Final = {
    path.partition("/")[0].rstrip("*")
    for row in PERSON
    if is_location([row.key])
    for path in row.paths
}


@st.composite
def locations(draw: st.DrawFn, depth: int = 0) -> Element:
    """Draw an element that holds the secret: one that tells a location, or that nobody knows."""
    name = draw(st.sampled_from(sorted(LOCATED | {"Tuntematon", "Osoite9"})))
    element = etree.Element(f"{VTJ}{name}")
    if draw(st.booleans()):
        element.set("tieto", SECRET)
    if depth < 3 and draw(st.booleans()):
        element.append(draw(locations(depth + 1)))
    elif name in ("Tuntematon", "Osoite9") or draw(st.booleans()):
        element.text = SECRET
    else:
        etree.SubElement(element, f"{VTJ}LahiosoiteS").text = SECRET
    element.tail = draw(st.sampled_from([None, SECRET]))
    return element


@st.composite
def changes(draw: st.DrawFn) -> list[tuple[str, Element]]:
    """Draw elements with the secret, each with the element to put it in: "" is the person."""
    around = st.sampled_from(
        ["", "", "Turvakielto", "NykyinenSukunimi", "Huollettava", "Puoliso", "Sukupuoli"]
    )
    return draw(st.lists(st.tuples(around, locations()), min_size=1, max_size=4))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes(),
    st.sampled_from(["1", None]),
    st.sampled_from(sorted(FORMS)),
    st.sampled_from(["", "--mask", "--quiet"]),
)
def test_no_text_of_a_location_of_any_reply_is_in_any_output(
    careful: Cli,
    register: Register,
    added: list[tuple[str, Element]],
    flag: str | None,
    form: str,
    option: str,
) -> None:
    def change(envelope: Element) -> None:
        person = next(envelope.iter(f"{VTJ}Henkilo"))
        order(person, flag)
        for around, element in added:
            place = person
            if around and not (around == "Turvakielto" and flag is None):
                existing = person.find(f"{VTJ}{around}")
                place = (
                    existing if existing is not None else etree.SubElement(person, f"{VTJ}{around}")
                )
            place.append(deepcopy(element))

    register.change = change
    ran = careful("person", *FORMS[form], *filter(None, [option]), ALBERT)
    assert SECRET not in ran.everything
