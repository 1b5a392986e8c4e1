"""Colour: decided in one place by what the stream is and what its user wants."""

from __future__ import annotations

import io
import os
import re
from typing import TYPE_CHECKING

import pytest
from rich.table import Table

from tests.conftest import ALBERT
from vtjcli.output import console, terminal

if TYPE_CHECKING:
    from tests.conftest import Cli

RED, CYAN = "\x1b[31m", "\x1b[36m"


@pytest.mark.parametrize(
    ("variables", "styles", "colours"),
    [
        ({"TERM": "xterm"}, False, False),
        ({"TERM": "xterm", "FORCE_COLOR": "1"}, True, True),
        ({"TERM": "xterm", "FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, False, False),
        ({"TERM": "xterm", "FORCE_COLOR": "", "NO_COLOR": ""}, False, False),
    ],
)
def test_a_pipe_gets_what_its_user_asks_for(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], styles: bool, colours: bool
) -> None:
    for name in ("TERM", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    pipe = io.StringIO()
    assert terminal.has_styles(pipe) == styles
    assert terminal.has_colours(pipe) == colours
    there = console.console(pipe)
    assert (there.color_system is not None) == styles
    assert there.no_color != colours
    assert (terminal.apply_style("x", "error", pipe) != "x") == colours
    assert (terminal.apply_style("x", "bold", pipe) != "x") == styles


def test_errors_are_red_and_json_has_coloured_keys_on_a_terminal_alone(cli: Cli) -> None:
    _, shown = cli.shown_on_terminal("person", "020501A999U")
    assert f"{RED}Error:" in shown
    _, shown = cli.shown_on_terminal("person", "--json", ALBERT)
    assert f'{CYAN}"last_name"' in shown
    assert f'{CYAN}"Jäppinen"' not in shown
    for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        _, shown = cli.shown_on_terminal("person", "--json", ALBERT, **variables)
        assert "\x1b" not in shown
    assert "\x1b" not in cli("person", "--json", ALBERT, FORCE_COLOR="1").out


def test_headings_of_help_stand_out_on_a_terminal_and_nothing_else_changes(cli: Cli) -> None:
    _, shown = cli.shown_on_terminal("person", "--help")
    assert "\x1b[1mOptions" in shown
    bare = re.sub(r"\x1b\[[0-9;]*m", "", shown).replace("\r\n", "\n")
    assert bare == cli("person", "--help").out


def test_no_line_of_a_table_ends_in_spaces_and_none_is_wider_than_can_be_read() -> None:
    table = Table()
    for heading in ("a", "b"):
        table.add_column(heading)
    table.add_row("x " * 200, "y")
    table.add_row("x", " ")
    stream = io.StringIO()
    console.write(table, stream, os.terminal_size((300, 50)))
    lines = stream.getvalue().splitlines()
    assert max(map(len, lines)) <= console.WIDEST
    assert all(line == line.rstrip() for line in lines)
    assert len(lines) > 5


def test_a_card_is_as_wide_as_the_terminal_and_its_lines_end_in_no_space(cli: Cli) -> None:
    code = "180612A9528"
    for columns in (30, 60, 118, 200):
        _, shown = cli.shown_on_terminal("person", code, COLUMNS=str(columns), TERM="dumb")
        lines = shown.splitlines()
        assert max(map(len, lines)) <= min(columns, 120)
        assert all(line == line.rstrip() for line in lines)
        assert "2012-06-18–" in shown


@pytest.mark.parametrize(
    ("words", "kind"), [(("--profile", "demo"), "DEMO"), (("--issue", "7"), "TEST")]
)
def test_a_card_says_who_asked_and_that_it_is_not_production(
    cli: Cli, words: tuple[str, ...], kind: str
) -> None:
    foot = cli("person", "-o", "table", ALBERT, *words).out.splitlines()[-1]
    assert kind in foot
    assert "End user" in foot
    assert ("Case 7" in foot) == ("--issue" in words)
