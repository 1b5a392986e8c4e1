"""The table of several people: it fits, loses nothing, and says in words what is the matter."""

from __future__ import annotations

import io
import os
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len

from tests.conftest import ALBERT, POPULATION, Register, ask
from vtjcli.errors import NothingFoundError, RefusedError
from vtjcli.messages import LANGUAGES, Language
from vtjcli.output import console, people_table
from vtjcli.output.console import WIDEST

if TYPE_CHECKING:
    from rich.console import RenderableType

    from vtjcli.vtjkysely.answer import RegisterAnswer

DEAD = next(p for p in POPULATION.persons if p.died)
HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
CHILD = next(p for p in POPULATION.persons if p.note.startswith("under 15: return code 0018"))
ABROAD = next(p for p in POPULATION.persons if p.note.startswith("postal addresses in Finland"))
REPLACED = next(t.hetu for t in POPULATION.triggers if t.successor == ALBERT)
PASSIVE = next(t.hetu for t in POPULATION.triggers if t.value == "0002" and not t.successor)
UNKNOWN = next(t.hetu for t in POPULATION.triggers if t.value == "0001")
LONG = ("about a hundred characters each", "an address of a hundred characters")
USUAL = [p.hetu for p in POPULATION.persons if not any(words in p.note for words in LONG)]
GROUPS = [USUAL, [p.hetu for p in POPULATION.persons if not p.non_disclosure]]


def printed(answers: list[RegisterAnswer], language: Language, width: int = 80) -> list[str]:
    return rendered(people_table.overview(answers, language), width)


def rendered(table: RenderableType, width: int) -> list[str]:
    size = os.terminal_size((width, 60))
    return console.render_lines(table, io.StringIO(), size)


def refused(register: Register, hetu: str) -> RegisterAnswer:
    kind = NothingFoundError if hetu == UNKNOWN else RefusedError
    return ask(register, hetu)._replace(error=kind("passive"))


def letters(lines: list[str]) -> Counter[str]:
    return Counter(char for line in lines for char in line if char != " ")


@pytest.mark.parametrize("start", range(6))
def test_it_fits_every_terminal_and_no_letter_is_lost(register: Register, start: int) -> None:
    """Each width is tried with one group and one language."""
    language = LANGUAGES[start % len(LANGUAGES)]
    group = GROUPS[start % len(GROUPS)]
    answers = [ask(register, hetu) for hetu in group]
    answers += [refused(register, hetu) for hetu in (REPLACED, PASSIVE, UNKNOWN)]
    table = people_table.overview(answers, language)
    whole = [*filter(no_banner, rendered(table, WIDEST))]
    for width in range(40 + start, WIDEST, 6):
        lines = rendered(table, width)
        assert max(map(cell_len, lines)) <= width
        if is_table(lines, group):
            assert letters([*filter(no_banner, lines)]) == letters(whole), width
        else:
            assert all(hetu in "\n".join(lines) for hetu in group)


def is_table(lines: list[str], group: list[str]) -> bool:
    """Tell whether each of `group` begins a row: not a row of a few lines, each with a heading."""
    return all(any(line.startswith(hetu) for line in lines) for hetu in group)


def no_banner(line: str) -> bool:
    return not line.startswith(("┏", "┃", "┗"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_eighty_columns_are_enough_for_a_table_of_usual_people_with_an_order_among_them(
    register: Register, language: Language
) -> None:
    people = [ALBERT, HIDDEN.hetu, DEAD.hetu, CHILD.hetu]
    lines = printed([ask(register, hetu) for hetu in people], language)
    assert is_table(lines, people)
    assert len({line.index(hetu) for hetu in people for line in lines if hetu in line}) == 1


@pytest.mark.parametrize(
    ("hetu", "words"),
    [
        (REPLACED, {"fi": f"Uusi tunnus {ALBERT}", "sv": f"Ny beteckning {ALBERT}"}),
        (PASSIVE, {"fi": "Tunnus ei käytössä", "sv": "Beteckningen inte i bruk"}),
        (UNKNOWN, {"fi": "Ei löydy (0001)", "en": "Not found (0001)"}),
        (CHILD.hetu, {"fi": "Alle 15 v", "sv": "Under 15 år", "en": "Under 15"}),
        (DEAD.hetu, {"fi": "Kuollut", "sv": "Avliden", "en": "Deceased"}),
        (HIDDEN.hetu, {"fi": "TURVAKIELTO", "sv": "SPÄRRMARKERING"}),
    ],
)
def test_the_note_says_what_is_the_matter(
    register: Register, hetu: str, words: dict[Any, str]
) -> None:
    for language, note in words.items():
        answer = refused(register, hetu) if hetu in (REPLACED, PASSIVE, UNKNOWN) else None
        lines = printed([answer or ask(register, hetu)], language, 200)
        (line,) = [line for line in lines if hetu in line]
        assert line.rstrip().endswith(f"  {note}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_several_addresses_it_shows_one_in_force(register: Register, language: Language) -> None:
    answer = ask(register, ABROAD.hetu)
    assert answer.record is not None
    assert answer.record.person is not None
    addresses = answer.record.person["addresses"]
    ended = next(one for one in addresses if one["end"] == "2020-12-31")
    answer.record.person["addresses"] = [ended, *(one for one in addresses if one is not ended)]
    shown = "\n".join(printed([answer], language, 200))
    assert "Kuvitelmanpolku 22 B 9" in shown
    answer.record.person["addresses"] = [ended]
    words = {
        "fi": "päättynyt 31.12.2020: ",
        "sv": "upphörde 31.12.2020: ",
        "en": "ended 2020-12-31: ",
    }
    assert words[language] in "\n".join(printed([answer], language, 200))
