"""Tables and lists fit a terminal, and in a pipe can be searched with grep."""

from __future__ import annotations

import io
import os
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from tests.conftest import ALBERT
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.output import console, tables

if TYPE_CHECKING:
    from rich.console import RenderableType

    from tests.conftest import Cli

CELL = st.text("aäé 日b-/", max_size=40).map(lambda text: " ".join(text.split()))
ROWS = st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=6)
HEADINGS = ("Tunnus", "Nimi", "")


def printed(renderable: RenderableType, width: int) -> list[str]:
    stream = io.StringIO()
    console.write(renderable, stream, os.terminal_size((width, 50)))
    return stream.getvalue().splitlines()


def letters(text: str) -> str:
    return "".join(sorted(re.sub(r"[\s():]", "", text)))


@given(ROWS, st.integers(30, 120), st.booleans())
def test_a_table_fits_any_terminal_and_loses_no_letter(
    rows: list[tuple[str, str, str]], width: int, headed: bool
) -> None:
    lines = printed(tables.table(rows, HEADINGS if headed else ()), width)
    assert max(map(cell_len, lines), default=0) <= width
    assert all(line == line.rstrip() for line in lines)
    text = "".join(cell for row in rows for cell in row)
    if not headed:
        assert letters("".join(lines)) == letters(text)
    else:
        for char in set(letters(text)):
            assert "".join(lines).count(char) >= text.count(char)


def test_a_column_that_is_whole_is_not_wrapped_and_no_usual_word_is_broken() -> None:
    rows = [("FI/GOV/0245437-2/VTJkysely", "Digi- ja väestötietovirasto", "VTJkysely")]
    lines = printed(tables.table(rows, ("Tunniste", "Jäsen", "Alijärjestelmä"), whole={0}), 70)
    assert any(line.startswith(rows[0][0]) for line in lines)
    narrow = printed(tables.table(rows, ("Tunniste", "Jäsen", "Alijärjestelmä"), whole={0}), 40)
    assert narrow[:2] == [f"Tunniste: {rows[0][0]}", f"Jäsen: {rows[0][1]}"]


def test_an_empty_column_takes_no_letter_from_another() -> None:
    shown = printed(tables.table([("VTJCLI_KEY_PASSPHRASE", "–", "")], indent=2), 80)
    assert shown == ["  VTJCLI_KEY_PASSPHRASE  –"]


def test_numbers_are_aligned_on_the_right_and_text_from_outside_is_harmless() -> None:
    lines = printed(tables.table([(7, "a\x1b[2J\nb"), (1234, Text("c"))]), 80)
    assert lines == ["   7  a\N{REPLACEMENT CHARACTER}[2J b", "1234  c"]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_in_a_pipe_every_code_stands_on_one_line_with_its_meaning(bare: Cli, language: str) -> None:
    lines = {" ".join(line.split()) for line in bare("codes", "--lang", language).out.splitlines()}
    at = ("fi", "sv", "en").index(language)
    for codes in CODE_LISTS.values():
        for code, meaning in codes.values.items():
            assert " ".join(f"{code} {meaning[at]}".split()) in lines


@pytest.mark.parametrize(
    "words",
    [
        "codes 0002",
        "config show --profile demo",
        f"check {ALBERT}",
        "config list",
        "simulator --list",
    ],
)
def test_a_list_fits_the_terminal_and_its_lines_end_in_no_space(bare: Cli, words: str) -> None:
    status, shown = bare.shown_on_terminal(*words.split(), COLUMNS="60", TERM="dumb")
    assert status == 0
    lines = [line for line in shown.splitlines() if "config.toml" not in line]  # to be copied
    assert max(map(len, lines)) <= 60
    assert all(line == line.rstrip() for line in lines)


def test_in_a_pipe_a_setting_stands_on_one_line_with_where_it_comes_from(bare: Cli) -> None:
    address = f"https://{'a' * 70}.example.fi"
    bare.configure(f"[profiles.p]\nsecurity_server = '{address}'\nend_user = 'me'\n")
    shown = bare("config", "show", "--profile", "p", "--lang", "en").out
    assert re.search(rf"^  security_server +{address}  .*line 2", shown, re.MULTILINE)
