"""Cards and tables of everyone in the simulator: they fit, and say nothing that is empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
from rich.cells import cell_len

from tests.conftest import ALBERT, POPULATION, Register, ask, in_each_language
from tests.support.rendering import remove_spaces, render
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.messages.formats import date_text, moment_text
from vtjcli.output import card
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.catalogue.field import Label
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer

GRANDMOTHER = next(p for p in POPULATION.persons if p.hetu == "140248-958X")
DEAD = next(p for p in POPULATION.persons if p.died)
HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
NO_WORDS: Final[Label] = ("", "", "")
LABEL = re.compile(r"  [^\s(]")
"""How a row begins; a label that goes on below does so with the dates in brackets."""


def card_lines(answer: RegisterAnswer, language: Language) -> list[str]:
    return render(card.card(answer, language)).splitlines()


class Shown(NamedTuple):
    """Somebody's card."""

    note: str
    language: Language
    answer: RegisterAnswer
    lines: list[str]


@pytest.fixture(scope="module", params=PRODUCTS)
def cards(running_register: Register, request: pytest.FixtureRequest) -> list[Shown]:
    """Return everybody's card, of one product after another."""
    shown = []
    for person, language in in_each_language(request.param):
        answer = ask(running_register, person.hetu, request.param)
        shown.append(Shown(person.note, language, answer, card_lines(answer, language)))
    return shown


def test_every_card_fits_says_nothing_empty_and_writes_dates_as_the_language_does(
    cards: list[Shown],
) -> None:
    for note, language, _, lines in cards:
        assert lines, note
        for number, line in enumerate(lines):
            assert cell_len(line) <= 80, (note, line)
            assert not re.search(r"None|\[\]|\{\}|\(–\)|, ,", line), line
            other = r"\b[0-9]{1,2}\.[0-9]{4}\b" if language == "en" else r"\b[0-9]{4}-[0-9]{2}\b"
            assert not re.search(other, line), line
            assert not re.search(r"(?<![0-9])(18|19|20)[0-9]{6}(?![0-9A-Z])", line), line
            if LABEL.match(line):
                value = [line[28:], *(x[28:] for x in lines[number + 1 : number + 2])]
                assert "".join(value).strip(), (note, line)
            elif is_heading(lines, number):
                assert lines[number + 1].startswith("  "), (note, line)


def test_what_wraps_in_a_card_stays_in_its_column(cards: list[Shown]) -> None:
    for note, _, _, lines in cards:
        for number, line in enumerate(lines):
            indented = not line.strip() or line.startswith("  ") or is_banner(line)
            known = line.startswith("†") or "·" in line or is_heading(lines, number)
            assert indented or known, (note, line)


def is_banner(line: str) -> bool:
    return line.startswith(("┏", "┃", "┗"))


def is_heading(lines: list[str], number: int) -> bool:
    """Tell whether a line begins a part of a card: it stands first or after an empty one."""
    before = lines[number - 1] if number else ""
    line = lines[number]
    begins = bool(line.strip()) and not line.startswith(" ") and not is_banner(line)
    above = not before.strip() or is_banner(before)
    return begins and above and "·" not in line and not line.startswith("†")


def test_a_card_leaves_out_nothing_of_anybody_and_cuts_nothing_off(cards: list[Shown]) -> None:
    left_out = []
    for note, language, answer, lines in cards:
        assert answer.record is not None
        assert answer.record.person is not None
        shown_card = remove_spaces("".join(lines))
        # Made of other fields, which the card has.
        derived = ("name", "address")
        told = {key: part for key, part in answer.record.person.items() if key not in derived}
        things = list(wanted(told, language))
        assert things
        left_out += [
            (note, texts)
            for texts in things
            if not any(remove_spaces(text) in shown_card for text in texts)
        ]
    assert left_out == []


def wanted(value: Any, language: Language, key: str = "") -> Iterator[set[str]]:
    """Give each thing that a reader wants of a person, in every way in which it may be said."""
    match value:
        case {"fi": _, "sv": _}:
            yield from localized(value, language)
        case {"code": str(code), "name": {"fi": _, "sv": _} as name, **rest}:
            yield from named(code, name, language)
            yield from wanted(rest, language)
        case dict():
            for name, part in value.items():
                # A locality abroad has its country in words.
                told = name == "state" and value.get("locality")
                if name not in ("kind", "country", "street_parts", "lines") and not told:
                    yield from wanted(part, language, name)
        case list():
            for part in value:
                yield from wanted(part, language, key)
        case str():
            yield {value, in_finnish(value), *(meanings(value) if key == "code" else ())}


def localized(texts: Any, language: Language) -> Iterator[set[str]]:
    """Give a text in the reader's language, else in another that there is."""
    order = (language, "fi", "sv", "en", "text")
    yield from [{str(texts[one])} for one in order if texts.get(one)][:1]


def named(code: str, name: Any, language: Language) -> Iterator[set[str]]:
    """Give the text of a code; where the register lacks the language, the code list may have it.

    What stands in words alone (a language without a code) has no other way to be said.
    """
    has_it = name.get("text") or name.get(language)
    for texts in localized(name, language):
        yield texts if has_it else texts | set(meanings(code))


def meanings(code: str) -> list[str]:
    return [
        text for codes in CODE_LISTS.values() for text in codes.values.get(code, NO_WORDS) if text
    ]


def in_finnish(value: str) -> str:
    """Return a date as Finns write it, anything else as it is."""
    if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
        return ".".join(str(int(part)) for part in reversed(value.split("-")))
    return value


def test_a_card_has_the_values_that_the_register_gave(register: Register) -> None:
    shown = "\n".join(card_lines(ask(register, ALBERT), "en"))
    for value in (ALBERT, "Jäppinen", "Albert Kristian", "65100 VAASA", "2003-11-25"):
        assert value in shown


def test_a_date_of_which_only_a_part_is_known_shows_that_part(register: Register) -> None:
    shown = " ".join(" ".join(card_lines(ask(register, GRANDMOTHER.hetu), "en")).split())
    assert "(former last name 1945–1970-06)" in shown


def test_a_death_is_on_the_card(register: Register) -> None:
    answer = ask(register, DEAD.hetu)
    shown_card = card_lines(answer, "en")
    assert any("death" in line.lower() and "2025-03-14" in line for line in shown_card)


def test_texts_are_in_the_users_language_where_the_register_has_it(register: Register) -> None:
    answer = ask(register, ALBERT)
    swedish = "\n".join(card_lines(answer, "sv"))
    assert "VASA" in swedish
    assert "VAASA" not in swedish
    assert "Handels Esplanaden" in swedish
    assert "Kauppa Puistikko" in "\n".join(card_lines(answer, "fi"))


def test_the_banner_of_an_order_is_the_first_thing_on_a_card(register: Register) -> None:
    answer = ask(register, HIDDEN.hetu)
    lines = card_lines(answer, "en")
    assert "!!! NON-DISCLOSURE ORDER !!!" in lines[1]
    at = next(n for n, line in enumerate(lines) if line.startswith("  Non-disclosure order"))
    order = " ".join(" ".join(lines[at : at + 2]).split())
    assert "YES – IN FORCE (until 2028-03-01)" in order


def test_an_answer_without_a_person_is_no_card(register: Register) -> None:
    answer = ask(register, ALBERT)._replace(record=None)
    assert "".join(card_lines(answer, "en")).strip() == ""


@pytest.mark.parametrize(
    ("iso", "finnish"),
    [
        ("2003-11-25", "25.11.2003"),
        ("2003-01-05", "5.1.2003"),
        ("1945-03", "3.1945"),
        ("1945", "1945"),
        ("tuntematon", "tuntematon"),
        ("20010229", "20010229"),
        ("", ""),
    ],
)
def test_a_date_is_written_the_finnish_way(iso: str, finnish: str) -> None:
    assert date_text(iso, "fi") == finnish


def test_a_moment_is_written_the_finnish_way() -> None:
    assert moment_text("2019-06-20T17:42:12+03:00", "fi").startswith("20.6.2019 17.42")
    assert moment_text("20190620", "fi") == "20190620"
