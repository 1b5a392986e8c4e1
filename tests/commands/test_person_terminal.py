"""On a terminal: it asks, it shows a card, and nothing from outside controls it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pexpect
import pytest
from lxml import etree
from rich.cells import cell_len

from tests.conftest import ALBERT, POPULATION, SOAP, VTJ
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

OURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
"""The sequences of our own styles and of the progress line."""


def lines_of(shown: str) -> list[str]:
    """Return the lines that hold something, without what styles them."""
    lines = [OURS.sub("", line) for line in re.split(r"[\r\n]+", shown)]
    return [line for line in lines if line.strip()]


def test_without_a_code_it_asks_explains_a_wrong_one_and_shows_the_card(
    cli: Cli, register: Register
) -> None:
    child = cli.on_terminal("person")
    child.expect_exact("Identity code: ")
    child.sendline("020501A999U")
    child.expect("check character")
    child.expect_exact("Identity code: ")
    assert register.sent == []
    child.sendline("")
    child.expect_exact("Identity code: ")
    child.sendline(f" {ALBERT.lower()} ")
    child.expect("Jäppinen")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert register.values("Henkilotunnus") == [ALBERT]


@pytest.mark.parametrize(
    ("language", "prompt"), [("fi", "Henkilötunnus: "), ("sv", "Personbeteckning: ")]
)
def test_the_question_is_in_the_users_language(cli: Cli, language: str, prompt: str) -> None:
    child = cli.on_terminal("person", "--lang", language)
    child.expect_exact(prompt)
    child.sendeof()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 2
    said = {"fi": "Keskeytetty. Kyselyjä ei tehty.", "sv": "Avbrutet. Ingen förfrågan gjordes."}
    assert said[language] in str(child.before)


def test_an_interrupt_at_the_question_ends_the_program_quietly(
    cli: Cli, register: Register
) -> None:
    child = cli.on_terminal("person")
    child.expect_exact("Identity code: ")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert "Traceback" not in str(child.before)
    assert re.search(
        r"\r\n(Error|Note): Interrupted. No query was made.\r\n$",
        OURS.sub("", str(child.before)),
    )
    assert register.sent == []


def test_nobody_types_a_code_for_a_configuration_that_cannot_work(bare: Cli) -> None:
    status, shown = bare.shown_on_terminal("person")
    assert status == 3
    assert "Identity code: " not in shown


def test_a_terminal_gets_a_card_of_eighty_columns(cli: Cli) -> None:
    longest = max(POPULATION.persons, key=lambda p: len(p.last_name + p.first_names))
    status, shown = cli.shown_on_terminal("person", longest.hetu)
    assert status == 0
    lines = [OURS.sub("", line) for line in re.split(r"[\r\n]+", shown)]
    assert max(map(cell_len, lines)) <= 80
    assert "".join(longest.last_name.split()) in "".join("".join(lines).split())


def test_a_terminal_gets_a_table_of_eighty_columns_for_several(cli: Cli) -> None:
    codes = [p.hetu for p in POPULATION.persons]
    status, shown = cli.shown_on_terminal("person", *codes)
    assert status == 0
    *lines, _total = lines_of(shown)  # which is one line, however narrow the terminal
    assert max(map(cell_len, lines)) <= 80
    assert all(code in shown for code in codes)


@pytest.mark.parametrize(("columns", "term"), [("60", "xterm"), ("60", "dumb"), ("80", "xterm")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_terminal_gets_a_table_that_fits(
    cli: Cli, language: str, columns: str, term: str
) -> None:
    codes = ("180612A9528", "050170-9015", "010352-9814", "300987-970B")
    _, shown = cli.shown_on_terminal(
        "person", "--lang", language, *codes, COLUMNS=columns, TERM=term
    )
    *lines, _total = lines_of(shown)  # which is one line, however narrow the terminal
    assert max(map(cell_len, lines)) <= int(columns)
    assert all(code in shown for code in codes)


@pytest.mark.parametrize("several", [False, True])
def test_the_warning_of_an_order_is_in_sight_at_the_end_of_what_is_higher_than_the_screen(
    cli: Cli, several: bool
) -> None:
    hidden = next(p for p in POPULATION.persons if p.non_disclosure)
    codes = [p.hetu for p in POPULATION.persons[:8]] if several else []
    warning = "!!! NON-DISCLOSURE ORDER !!!"
    for lines, times in (("24", 2), ("100", 1)):
        _, shown = cli.shown_on_terminal("person", hidden.hetu, *codes, LINES=lines, COLUMNS="80")
        assert shown.count(warning) == times
        assert (warning in "".join(shown.splitlines()[-24:])) == (times == 2 or not several)
    shown = cli("person", "-o", "table", hidden.hetu, *codes, LINES="24").out
    assert shown.count(warning) == 1


def test_a_terminal_that_knows_nothing_gets_no_sequences(cli: Cli) -> None:
    for variables in ({"NO_COLOR": "1", "TERM": "dumb"}, {"TERM": "dumb"}):
        _, shown = cli.shown_on_terminal("person", ALBERT, **variables)
        assert "Jäppinen" in shown
        assert "\x1b" not in shown


def test_no_color_means_no_colour(cli: Cli) -> None:
    hidden = next(p for p in POPULATION.persons if p.non_disclosure)
    _, shown = cli.shown_on_terminal("person", hidden.hetu, NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", shown)


def test_colour_can_be_forced_into_a_pipe(cli: Cli) -> None:
    hidden = next(p for p in POPULATION.persons if p.non_disclosure)
    assert "\x1b[" in cli("person", "-o", "table", hidden.hetu, FORCE_COLOR="1").out
    assert "\x1b[" not in cli("person", "-o", "table", hidden.hetu).everything


HOSTILE = "\u202eevil\u2066\u009b31m\u009d0;title\u009c[bold red]x[/] \u200f:skull:"
SHOWN = ("evil", "[bold red]x[/]", ":skull:")


@pytest.mark.parametrize(
    "form",
    [("-o", "table"), ("-o", "json"), ("-o", "xml"), ("--field", "last_name")],
    ids=" ".join,
)
def test_a_name_cannot_control_the_terminal(
    cli: Cli, register: Register, form: tuple[str, ...]
) -> None:
    def rename(envelope: Element) -> None:
        next(envelope.iter(f"{VTJ}Sukunimi")).text = HOSTILE

    register.change = rename
    status, shown = cli.shown_on_terminal("person", *form, ALBERT, TERM="dumb")
    assert status == 0
    assert all(word in shown for word in SHOWN)
    assert all(char.isprintable() or char in "\r\n" for char in shown), ascii(shown)


def test_the_words_of_a_fault_cannot_control_the_terminal(cli: Cli, register: Register) -> None:
    def fault(envelope: Element) -> None:
        body = envelope.find(f"{SOAP}Body")
        assert body is not None
        body.remove(body[0])
        told = etree.SubElement(body, f"{SOAP}Fault")
        for name in ("faultcode", "faultstring", "detail"):
            etree.SubElement(told, name).text = f"{name} {HOSTILE}\nError: made up"

    register.change = fault
    status, shown = cli.shown_on_terminal("person", ALBERT, TERM="dumb")
    assert status == 5
    unbroken = "".join(shown.split())
    assert all("".join(word.split()) in unbroken for word in SHOWN)
    assert all(char.isprintable() or char in "\r\n" for char in shown), ascii(shown)
    assert not re.search(r"[\r\n]Error: made up", shown)
