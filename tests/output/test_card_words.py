"""What a card says in plain words: an order, a death, what is over and what is to come."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from tests.conftest import POPULATION, Register, ask
from tests.support.rendering import render
from vtjcli.messages import LANGUAGES, Language
from vtjcli.output import card

HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
DEAD = next(p for p in POPULATION.persons if p.died)
LOST = next(p for p in POPULATION.persons if p.death_declared)
ABROAD = next(p for p in POPULATION.persons if p.note.startswith("postal addresses in Finland"))
WARD = next(p for p in POPULATION.persons if p.note.startswith("under guardianship: a person"))
POWER = next(p for p in POPULATION.persons if p.note.startswith("a continuing power of attorney"))
THREE = next(p for p in POPULATION.persons if p.note.startswith("three custodians"))
NAMES = next(p for p in POPULATION.persons if p.note.startswith("nine former"))


def printed(
    register: Register,
    hetu: str,
    language: Language,
    product: str = "PERUSSANOMA 3",
    **changes: Any,
) -> list[str]:
    """Return the lines of a card, some of the person's values changed."""
    answer = ask(register, hetu, product)
    assert answer.record is not None
    person = {**(answer.record.person or {}), **changes}
    answer = answer._replace(record=answer.record._replace(person=person))
    return render(card.card(answer, language)).splitlines()


def unbroken(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "KYLLÄ – VOIMASSA (1.3.2028 asti)"),
        ("sv", "JA – I KRAFT (till 1.3.2028)"),
        ("en", "YES – IN FORCE (until 2028-03-01)"),
    ],
)
def test_the_row_of_an_order_says_that_it_is_in_force(
    register: Register, language: Language, words: str
) -> None:
    assert words in unbroken(printed(register, HIDDEN.hetu, language))
    endless = {"active": True, "end": None}
    shown = unbroken(printed(register, HIDDEN.hetu, language, non_disclosure=endless))
    assert words.partition(" (")[0] in shown
    assert words not in shown


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Henkilön turvallisuus voi vaarantua."),
        ("sv", "Personens säkerhet kan äventyras."),
        ("en", "Their safety may be at risk."),
    ],
)
def test_the_banner_says_why(register: Register, language: Language, words: str) -> None:
    assert words in unbroken(printed(register, HIDDEN.hetu, language)[:6])


def test_an_order_that_is_over_is_not_said_to_be_in_force(register: Register) -> None:
    over = {"active": False, "end": "2020-01-01"}
    shown = unbroken(printed(register, HIDDEN.hetu, "en", non_disclosure=over))
    assert "no (–2020-01-01)" in shown
    assert "IN FORCE" not in shown


DEATHS = {
    "fi": "† HENKILÖ ON KUOLLUT 14.3.2025. Osoite on viimeisin tiedossa oleva.",
    "sv": "† PERSONEN AVLED 14.3.2025. Adressen är den senast kända.",
    "en": "† THIS PERSON DIED ON 2025-03-14. The address is the last known one.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_death_is_the_first_thing_on_a_card(register: Register, language: Language) -> None:
    assert printed(register, DEAD.hetu, language)[0].rstrip() == DEATHS[language]


@pytest.mark.parametrize(
    ("death", "words"),
    [
        ({"dead": True, "date": None}, "† THIS PERSON HAS DIED."),
        ({"dead": True, "date": "1945"}, "† THIS PERSON HAS DIED."),
        ({"dead": True, "date": "20250230"}, "† THIS PERSON HAS DIED."),
        (
            {"dead": True, "date": None, "declared": "1979-06-01"},
            "† THIS PERSON WAS DECLARED DEAD ON 1979-06-01.",
        ),
        (
            {"dead": True, "date": None, "declared": "1979"},
            "† THIS PERSON HAS BEEN DECLARED DEAD.",
        ),
        ({"dead": False, "date": None}, "Person"),
    ],
)
def test_a_death_of_which_less_is_known_is_told_too(
    register: Register, death: dict[str, Any], words: str
) -> None:
    lines = printed(register, DEAD.hetu, "en", death=death, addresses=[])
    assert lines[0].rstrip() == words


def test_somebody_declared_dead_is_not_said_to_have_died_on_that_day(register: Register) -> None:
    first = printed(register, LOST.hetu, "fi")[0].rstrip()
    assert first == "† HENKILÖ ON JULISTETTU KUOLLEEKSI 1.6.1979."


def test_an_order_and_a_death_are_bold_and_what_is_over_is_dim(register: Register) -> None:
    styles = {}
    for hetu in (HIDDEN.hetu, DEAD.hetu, ABROAD.hetu):
        console = Console(
            width=80, color_system="standard", force_terminal=True, file=io.StringIO()
        )
        for segment in console.render(card.card(ask(register, hetu), "en")):
            styles[segment.text.strip()] = str(segment.style)
    assert "bold" in styles["YES – IN FORCE (until 2028-03-01)"]
    assert "red" in styles["YES – IN FORCE (until 2028-03-01)"]
    assert "bold" in styles[DEATHS["en"]]
    assert "bold" in styles["2025-03-14"]
    assert "bold" in styles["Date of death"]
    assert "dim" in styles["c/o Keksitty Oy, Kuvitelmanpolku 1, 90100"]
    assert "dim" not in styles["PL 999, 90101 OULU"]


def address(street: str, start: str | None, end: str | None) -> dict[str, Any]:
    return {
        "kind": "postal",
        "country": "domestic",
        "street": {"fi": street, "sv": None},
        "postal_code": None,
        "post_office": None,
        "start": start,
        "end": end,
    }


@pytest.mark.parametrize(
    ("language", "over", "coming"),
    [
        ("fi", "(päättynyt,", "(tuleva,"),
        ("sv", "(upphört,", "(kommande,"),
        ("en", "(ended,", "(to come,"),
    ],
)
def test_what_is_in_force_stands_first_and_the_rest_says_that_it_is_not(
    register: Register, language: Language, over: str, coming: str
) -> None:
    addresses = [
        address("Vanha 1", "2020-01-01", "2020-12-31"),
        address("Tuleva 2", "2199-10-01", None),
        address("Nykyinen 3", "2021", None),
        address("Nykyinen 4", None, "2199"),
    ]
    lines = printed(register, ABROAD.hetu, language, addresses=addresses)
    at = {
        street: next(n for n, line in enumerate(lines) if line.rstrip().endswith(f"  {street}"))
        for street in ("Nykyinen 3", "Nykyinen 4", "Tuleva 2", "Vanha 1")
    }
    assert list(at.values()) == sorted(at.values())
    assert over in "".join(lines[at["Vanha 1"] :][:2])
    assert coming in "".join(lines[at["Tuleva 2"] :][:2])
    assert sum(over in line or coming in line for line in lines) == 2


def test_a_date_known_in_part_ends_nothing_that_may_last(register: Register) -> None:
    answer = ask(register, ABROAD.hetu)
    assert answer.record is not None
    year = str(answer.record.result["extracted_at"])[:4]
    addresses = [address("Tie 1", year, year), address("Tie 2", "tuntematon", "tuntematon")]
    shown = unbroken(printed(register, ABROAD.hetu, "en", addresses=addresses))
    assert "ended" not in shown
    assert "begins" not in shown


def test_a_guardian_whose_task_is_over_is_told_to_be_so(register: Register) -> None:
    shown = unbroken(printed(register, WARD.hetu, "fi"))
    assert "päättynyt 30.6.2023: Satumaan oikeusaputoimisto" in shown
    assert shown.count("päättynyt") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_label_is_torn(register: Register, language: Language) -> None:
    lines = printed(register, POWER.hetu, language)
    long = {
        "fi": "Edunvalvontavaltuutetut",
        "sv": "Intressebevakningsfullmäktige",
        "en": "Attorneys",
    }
    (line,) = [line for line in lines if long[language] in line]
    column = line.index("250870-985D")
    for line in lines:
        if line.startswith("  "):
            assert line[2:].startswith(" ") or line[column - 2 : column] == "  "


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "(synt. 1988)"), ("sv", "(f. 1988)"), ("en", "(born 1988)")],
)
def test_a_relative_without_an_identity_code_begins_with_the_name(
    register: Register, language: Language, words: str
) -> None:
    lines = printed(register, THREE.hetu, language, "HUOLLETTAVA-HUOLTAJAT")
    (line,) = [line for line in lines if "Yusuf" in line]
    assert line.strip().endswith(f"Al-Hassan, Yusuf {words}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Räsänen (entinen sukunimi 7.7.2001–30.11.2019)"),
        ("sv", "Räsänen (tidigare efternamn 7.7.2001–30.11.2019)"),
        ("en", "Räsänen (former last name 2001-07-07–2019-11-30)"),
    ],
)
def test_a_former_name_cannot_be_read_as_a_name_and_a_first_name(
    register: Register, language: Language, words: str
) -> None:
    assert words in unbroken(printed(register, NAMES.hetu, language))
