"""The forms of an answer: card, table, CSV, JSON, XML; chosen fields; hidden codes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree
from rich.cells import cell_len

from tests.conftest import ALBERT, POPULATION, VTJ, Register, ask
from tests.support.rendering import remove_spaces, render
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.messages import LANGUAGES
from vtjcli.output import card
from vtjcli.output import json as as_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Ran

HIDDEN: Final = next(p for p in POPULATION.persons if p.non_disclosure)
MOTHER: Final = max(POPULATION.persons, key=lambda p: len(POPULATION.dependants(p)))
LONG: Final = next(p for p in POPULATION.persons if "about a hundred characters each" in p.note)
FAR: Final = next(p for p in POPULATION.persons if "an address of a hundred characters" in p.note)
PASSIVE: Final = next(t.hetu for t in POPULATION.triggers if t.successor == ALBERT)
EVERYONE: Final = [person.hetu for person in POPULATION.persons]
SATU: Final = "99900001N"
UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""A message id, parts of which can look like an identity code."""
CODE: Final = re.compile(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]")
FORMS: Final = ("json", "jsonl", "csv", "table")
NARROW: Final = ("--fields", "name,municipality")


def added(name: str, text: str, around: str = "Henkilo") -> Callable[[Element], object]:
    """Return a change that adds an element to the first of the elements `around`."""

    def change(envelope: Element) -> None:
        etree.SubElement(next(envelope.iter(f"{VTJ}{around}")), f"{VTJ}{name}").text = text

    return change


# ---------------------------------------------------------------------- card and table


def test_one_person_is_a_card_and_several_are_a_row_each(cli: Cli) -> None:
    card = cli("person", "-o", "table", ALBERT).out
    assert "Kauppa Puistikko 6 B 23" in card
    assert "Mother tongue" in card
    rows = cli("person", "-o", "table", ALBERT, MOTHER.hetu).out
    assert "Mother tongue" not in rows
    for code, name in ((ALBERT, "Jäppinen"), (MOTHER.hetu, MOTHER.last_name)):
        (line,) = [line for line in rows.splitlines() if code in line]
        assert name in line


def test_what_is_wide_is_wrapped_and_whole_on_a_card_and_in_a_table(cli: Cli) -> None:
    for somebody in (LONG, FAR):
        for words in ((somebody.hetu,), (somebody.hetu, ALBERT)):
            shown = cli("person", "-o", "table", *words).out
            assert max(map(cell_len, shown.splitlines())) <= 80
            if len(words) == 1:
                for name in (somebody.last_name, somebody.first_names):
                    assert remove_spaces(name) in remove_spaces(shown)
            assert somebody.hetu in shown
    street = POPULATION.homes[FAR.home].street
    assert len(street) > 90
    assert remove_spaces(street) in remove_spaces(cli("person", "-o", "table", FAR.hetu).out)


def column(shown: str, heading: str) -> list[str]:
    """Return the text of a column of a table, line by line."""
    head, *lines = [line for line in shown.splitlines() if line.strip()]
    starts = [match.start() for match in re.finditer(r"(?<=  )\S|^\S", head)]
    start = head.index(heading)
    after = [place for place in starts if place > start]
    return [line[start : after[0] if after else None] for line in lines]


def test_a_name_or_a_street_is_whole_in_a_table_or_says_that_it_is_cut(cli: Cli) -> None:
    shown = cli("person", "-o", "table", LONG.hetu, FAR.hetu, VTJCLI_LANG="en").out
    names = remove_spaces("".join(column(shown, "Name")))
    streets = remove_spaces("".join(column(shown, "Address")))
    for text, where in (
        (f"{LONG.last_name}, {LONG.first_names}", names),
        (POPULATION.homes[FAR.home].street, streets),
    ):
        assert remove_spaces(text) in where or "…" in where


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_contact_address_says_that_it_is_one(register: Register, language: Any) -> None:
    """It is not withheld from those who may not see where a person lives, so it must be told."""

    def change(envelope: Element) -> None:
        henkilo = next(envelope.iter(f"{VTJ}Henkilo"))
        contact = etree.SubElement(henkilo, f"{VTJ}KotimainenYhteysosoite")
        etree.SubElement(contact, f"{VTJ}YhteysosoiteS").text = "PL 1"

    shown_card = render(card.card(ask(register, ALBERT, change=change), language))
    (line,) = [line for line in shown_card.splitlines() if "PL 1" in line]
    words = {"fi": "yhteysosoite", "sv": "kontaktadress", "en": "contact address"}
    assert words[language] in line.lower()


# ------------------------------------------------------------------------- three languages


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ["Vaasa", "VAASA", "Kauppa Puistikko", "Mies", "suomi"]),
        ("sv", ["Vasa", "VASA", "Handels Esplanaden", "Man", "finska"]),
        ("en", ["Vaasa", "VAASA", "Kauppa Puistikko"]),
    ],
)
def test_the_registers_texts_are_in_the_readers_language(
    cli: Cli, language: str, words: list[str]
) -> None:
    shown = cli("person", "-o", "table", "--lang", language, ALBERT).out
    assert [word for word in words if word not in shown] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("missing", ["KuntaS", "KuntaR"])
def test_a_text_that_lacks_the_readers_language_is_shown_in_the_other(
    cli: Cli, register: Register, missing: str, language: str
) -> None:
    def change(envelope: Element) -> None:
        next(envelope.iter(f"{VTJ}{missing}")).text = None

    register.change = change
    there = "Vasa" if missing == "KuntaS" else "Vaasa"
    for words, shown in (
        (("-o", "table"), rf"(Kotikunta|Hemkommun|Municipality).* {there}\b"),
        (("--field", "municipality.name"), rf"^{there}$"),
        (("-o", "csv", "--fields", "municipality.name"), rf"^{there}\b"),
    ):
        out = cli("person", *words, "--lang", language, ALBERT).out
        assert re.search(shown, out, re.MULTILINE)
        assert there in out
    name = cli("person", "--json", ALBERT).json["person"]["municipality"]["name"]
    assert name == {"fi": None if missing == "KuntaS" else "Vaasa", "sv": None} | (
        {"sv": "Vasa"} if missing == "KuntaS" else {}
    )


def test_an_english_reader_gets_a_code_in_english_where_the_register_has_no_english(
    cli: Cli, register: Register
) -> None:
    """And in every language where it brings but the code."""

    def change(envelope: Element) -> None:
        for name in ("SukupuoliS", "SukupuoliR"):
            next(envelope.iter(f"{VTJ}{name}")).text = None

    register.change = change
    for language, word in zip(LANGUAGES, CODE_LISTS["sex"].values["1"], strict=True):
        shown = cli("person", "-o", "table", "--lang", language, ALBERT).out
        assert re.search(rf"(Sukupuoli|Kön|Sex) +{word}", shown)


# --------------------------------------------------------------------------- chosen fields


def narrowed(ran: Ran, form: str) -> str:
    """Return what is shown of the person in one form, without what stands beside the person."""
    assert ran.status == 0
    match form:
        case "json" | "jsonl":
            return json.dumps(json.loads(ran.out)["person"], ensure_ascii=False)
        case "csv":
            return ran.out
    return ran.out


@pytest.mark.parametrize("form", FORMS)
def test_chosen_fields_are_all_that_is_shown_of_a_person(cli: Cli, form: str) -> None:
    shown = narrowed(cli("person", "-o", form, *NARROW, ALBERT), form)
    for wanted in ("Jäppinen Albert Kristian", "Vaasa"):
        assert wanted in shown
    for unwanted in (ALBERT, "Kauppa Puistikko", "65100", "suomi", "Mies"):
        assert unwanted not in shown


def test_chosen_fields_in_json_are_the_ones_that_were_chosen(cli: Cli) -> None:
    whole = cli("person", "--json", ALBERT).json
    ran = cli("person", "--json", *NARROW, ALBERT)
    assert set(ran.json) == set(whole)
    wanted = ("name", "municipality")
    assert ran.json["person"] == {key: whole["person"][key] for key in wanted}


@pytest.mark.parametrize("form", FORMS)
def test_an_order_in_force_is_shown_beside_chosen_fields(cli: Cli, form: str) -> None:
    ran = cli("person", "-o", form, *NARROW, HIDDEN.hetu, VTJCLI_LANG="en")
    assert "NON-DISCLOSURE ORDER" in ran.err
    match form:
        case "json" | "jsonl":
            order = json.loads(ran.out)["person"]["non_disclosure"]
            assert order == {"active": True, "end": "2028-03-01", "told": True}
        case "csv":  # the columns are those chosen; the warning stands beside them
            assert "non_disclosure" not in ran.out
        case _:
            assert "NON-DISCLOSURE ORDER" in ran.out


def test_a_card_of_a_part_of_an_address_is_shown(cli: Cli) -> None:
    ran = cli("person", "-o", "table", "--fields", "addresses.postal_code,death.date", ALBERT)
    assert ran.status == 0
    assert "65100" in ran.out


@pytest.mark.parametrize(
    "words",
    [
        ("-o", "xml", *NARROW),
        ("--fields", "nosuch"),
        ("--fields", "name", "--field", "hetu"),
        ("--explode", "dependants"),
        ("--fields", ","),
    ],
)
def test_what_cannot_be_done_is_refused_before_the_query_is_paid_for(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    ran = cli("person", *words, ALBERT)
    assert ran.status == 2
    assert register.sent == []
    assert "Error" in ran.err


def test_one_field_is_printed_bare_for_everyone(cli: Cli) -> None:
    ran = cli("person", "--field", "last_name", *EVERYONE)
    named = [person.last_name for person in POPULATION.persons if person.last_name]
    assert ran.out.splitlines() == named


# ---------------------------------------------------------------------------- hidden codes


@pytest.mark.parametrize(
    "words",
    [
        *(("-o", form) for form in (*FORMS, "xml")),
        ("--field", "hetu"),
        ("--field", "dependants"),
        ("-o", "csv", "--explode", "dependants"),
        ("-o", "csv", "--fields", "hetu,dependants,result"),
        ("-o", "table", "--fields", "hetu,dependants"),
    ],
    ids=" ".join,
)
def test_hidden_codes_are_nowhere_in_the_output(cli: Cli, words: tuple[str, ...]) -> None:
    product = ("--product", "HUOLTAJA-HUOLLETTAVAT")
    asked = [MOTHER.hetu, PASSIVE, HIDDEN.hetu]
    open_ = cli("person", *words, *product, *asked)
    assert CODE.search(open_.out)
    ran = cli("person", *words, "--mask", *product, *asked)
    assert CODE.search(UUID.sub("", ran.everything)) is None
    assert "****" in ran.out
    assert ran.status == open_.status
    # Nothing else is lost: what is left is the same where no code stood.
    assert blurred(ran.out) == blurred(open_.out)


def blurred(shown: str) -> str:
    """Return an output with every code, hidden or not, and what no two runs share, as one sign."""
    shown = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID", shown)
    shown = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+[-+]\d\d:\d\d|\b\d{14}\b", "MOMENT", shown)
    shown = re.sub(r"\d?\d\.\d?\d\.\d{4} \d\d[:.]\d\d|[\w+/]{80,}={0,2}", "MOMENT", shown)
    return re.sub(r"\s+", " ", re.sub(rf"\d{{6}}[-+A-FU-Y]\*{{4}}|{CODE.pattern}", "CODE", shown))


def test_hidden_codes_of_everyone_are_nowhere_in_a_table(cli: Cli) -> None:
    ran = cli("person", "-o", "table", "--mask", *EVERYONE)
    assert CODE.search(UUID.sub("", ran.out)) is None
    for person in POPULATION.persons:
        assert f"{person.hetu[:7]}****" in ran.out


@pytest.mark.parametrize("form", [*FORMS, "xml"])
@pytest.mark.parametrize(
    ("name", "value"),
    [("SahkoinenAsiointitunnus", SATU), ("HetuSatuTiiviste", "ab12" * 10)],
)
def test_an_electronic_identifier_is_hidden_in_every_form(
    cli: Cli, register: Register, form: str, name: str, value: str
) -> None:
    register.change = added(name, value)
    key = "satu" if value == SATU else "identity_digest"
    fields = ("--fields", f"hetu,{key}") if form == "csv" else ()
    assert value in cli("person", "-o", form, *fields, ALBERT).out
    assert value not in cli("person", "-o", form, *fields, "--mask", ALBERT).out


def test_masked_xml_is_still_the_message(cli: Cli) -> None:
    ran = cli("person", "-o", "xml", "--mask", ALBERT)
    shown = etree.fromstring(ran.out.encode())
    assert shown.findtext(f".//{VTJ}Henkilo/{VTJ}Henkilotunnus") == f"{ALBERT[:7]}****"
    assert shown.findtext(f".//{VTJ}Sukunimi") == "Jäppinen"


def test_hiding_codes_leaves_the_answer_itself_unchanged(register: Register) -> None:
    """The same answer may be written to the log and to the screen."""
    from vtjcli.output import field_selection

    answer = ask(register, MOTHER.hetu, "HUOLTAJA-HUOLLETTAVAT")
    before = json.dumps(as_json.document(answer, "en"))
    field_selection.mask_answer(answer)
    field_selection.narrow(answer, ["dependants.hetu", "municipality.name.sv"])
    assert json.dumps(as_json.document(answer, "en")) == before
