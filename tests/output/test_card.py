"""Cards and tables of everyone in the simulator: they fit, and say nothing that is empty."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from tests.conftest import ALBERT, POPULATION, Register, ask, in_each_language
from vtjcli.messages.formats import date_text, moment_text
from vtjcli.output import card, console
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from rich.console import RenderableType

    from vtjcli.messages import Language

GRANDMOTHER = next(p for p in POPULATION.persons if p.hetu == "140248-958X")
DEAD = next(p for p in POPULATION.persons if p.died)
HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
LABEL = re.compile(r"  [^\s(]")
"""How a row begins; a label that goes on below does so with the dates in brackets."""


def printed(renderable: RenderableType) -> list[str]:
    stream = io.StringIO()
    console.write(renderable, stream)
    return stream.getvalue().splitlines()


@cache
def cards(register: Register, product: str) -> list[tuple[str, Language, list[str]]]:
    """Return the note, the language and the lines of everybody's card."""
    return [
        (person.note, language, printed(card.card(ask(register, person.hetu, product), language)))
        for person, language in in_each_language(product)
    ]


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_card_fits_says_nothing_empty_and_writes_dates_as_the_language_does(
    register: Register, product: str
) -> None:
    for note, language, lines in cards(register, product):
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


@pytest.mark.parametrize("product", PRODUCTS)
def test_what_wraps_in_a_card_stays_in_its_column(register: Register, product: str) -> None:
    for note, _, lines in cards(register, product):
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


def test_a_card_has_the_values_that_the_register_gave(register: Register) -> None:
    shown = "\n".join(printed(card.card(ask(register, ALBERT), "en")))
    for value in (ALBERT, "Jäppinen", "Albert Kristian", "65100 VAASA", "2003-11-25"):
        assert value in shown


def test_a_date_of_which_only_a_part_is_known_shows_that_part(register: Register) -> None:
    shown = " ".join(" ".join(printed(card.card(ask(register, GRANDMOTHER.hetu), "en"))).split())
    assert "(former last name 1945–1970-06)" in shown


def test_a_death_is_on_the_card(register: Register) -> None:
    answer = ask(register, DEAD.hetu)
    shown_card = printed(card.card(answer, "en"))
    assert any("death" in line.lower() and "2025-03-14" in line for line in shown_card)


def test_texts_are_in_the_users_language_where_the_register_has_it(register: Register) -> None:
    answer = ask(register, ALBERT)
    swedish = "\n".join(printed(card.card(answer, "sv")))
    assert "VASA" in swedish
    assert "VAASA" not in swedish
    assert "Handels Esplanaden" in swedish
    assert "Kauppa Puistikko" in "\n".join(printed(card.card(answer, "fi")))


def test_the_banner_of_an_order_is_the_first_thing_on_a_card(register: Register) -> None:
    answer = ask(register, HIDDEN.hetu)
    lines = printed(card.card(answer, "en"))
    assert "!!! NON-DISCLOSURE ORDER !!!" in lines[1]
    at = next(n for n, line in enumerate(lines) if line.startswith("  Non-disclosure order"))
    order = " ".join(" ".join(lines[at : at + 2]).split())
    assert "YES – IN FORCE (until 2028-03-01)" in order


def test_an_answer_without_a_person_is_no_card(register: Register) -> None:
    answer = ask(register, ALBERT)._replace(record=None)
    assert "".join(printed(card.card(answer, "en"))).strip() == ""


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
