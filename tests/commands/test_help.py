"""The help: in one language throughout, examples first; advice names commands that exist."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT
from vtjcli.commands import COMMANDS
from vtjcli.messages import LANGUAGES, table, text
from vtjcli.output.help_pages import examples

if TYPE_CHECKING:
    from tests.conftest import Cli
    from vtjcli.messages import Language

ENGLISH = ("Usage", "Options", "Arguments", "Commands", "OPTIONS", "ARGS", "default:", "required")
GROUPS = {
    name: names
    for name in COMMANDS
    if (names := getattr(import_module(f"vtjcli.commands.{name}"), "COMMANDS", ()))
}
PATHS = [
    "",
    *COMMANDS,
    *(f"{group} {name}" for group, names in GROUPS.items() for name in names),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
def test_all_help_is_in_one_language_has_examples_first_and_fits(
    cli: Cli, path: str, language: Language
) -> None:
    ran = cli(*path.split(), "--help", VTJCLI_LANG=language)
    assert ran.status == 0
    shown, index, words = ran.out, LANGUAGES.index(language), table("help")
    assert language == "en" or [word for word in ENGLISH if word in shown] == []
    for key in ("usage", "options", "any_options"):
        assert words[key][index] in shown
    said = words[path.replace(" ", ".") or "vtjcli"][index]
    assert " ".join(said.split()[:3]) in " ".join(shown.split())
    assert max(map(len, shown.splitlines())) <= (100 if path in GROUPS else 80)
    options = shown.index(f"\n{words['options'][index]}:")
    if path not in GROUPS:
        for command, comment in examples(path.replace(" ", ".") or "vtjcli", language):
            assert 0 < shown.index(f"    {command}") < options
            assert comment in shown


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_takes_the_short_option_for_help_too(cli: Cli, command: str) -> None:
    assert cli(*command.split(), "-h").out == cli(*command.split(), "--help").out != ""


def test_a_default_and_an_argument_are_told_in_the_readers_language(cli: Cli) -> None:
    for language, said in (("fi", "oletus"), ("sv", "standard"), ("en", "default")):
        assert f"[{said}: camel]" in cli("simulator", "--help", VTJCLI_LANG=language).out
        assert " [HETU]…\n" in cli("person", "--help", VTJCLI_LANG=language).out


def test_help_on_a_terminal_needs_no_colour(cli: Cli) -> None:
    status, shown = cli.shown_on_terminal("person", "--help", TERM="dumb")
    assert status == 0
    assert "\x1b" not in shown


def test_words_too_many_are_told_in_the_readers_language(cli: Cli) -> None:
    told = {
        cli("codes", "0001", "0002", VTJCLI_LANG=language).err.split(":")[1]
        for language in LANGUAGES
    }
    assert len(told) == len(LANGUAGES)
    ran = cli("codes", "0001", "020501A999T")
    assert ran.status == 2
    assert "020501A****" in ran.err
    assert "999T" not in ran.everything


@pytest.mark.parametrize("group", ["log", "config"])
def test_a_group_without_a_command_shows_what_there_is(cli: Cli, group: str) -> None:
    alone, asked = cli(group), cli(group, "--help")
    assert (alone.status, alone.out, alone.err) == (0, asked.out, "")
    assert f"Usage: vtjcli {group}" in alone.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["log", "export", "--overwrite"], "All options: vtjcli log export --help"),
        (["person", "--jsno"], "Did you mean --json?\n  All options: vtjcli person --help"),
    ],
)
def test_an_option_that_there_is_not_leads_to_those_of_the_same_command(
    cli: Cli, words: list[str], told: str
) -> None:
    ran = cli(*words)
    assert ran.status == 2
    assert told in ran.err
    assert ("Did you mean" in ran.err) == ("Did you mean" in told)


@pytest.mark.parametrize("words", [["--help"], ["person", "--help"]])
def test_help_loads_nothing_that_it_does_not_need(words: list[str]) -> None:
    heavy = (
        "httpx",
        "lxml",
        "rich",
        "keyring",
        "pydantic",
        "tomlkit",
        "tomli",
        "cryptography",
    )
    program = (
        f"import sys, os; sys.argv[1:] = {words!r}; os._exit = lambda status: None;"
        "from vtjcli.__main__ import entry; entry();"
        f"print(sorted(set({heavy!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("perosn",), "Did you mean person?"),
        (("log", "lst"), "Did you mean log list?"),
        (("person", "--profile", "tset", ALBERT), "Did you mean test?"),
        (("person", "--profile", "dem", ALBERT), "Did you mean demo?"),
        ((ALBERT,), "To look a person up, run vtjcli person"),
        (("log", "show"), "Help: vtjcli log show --help"),
        (("codes", "makasiini"), "All codes: vtjcli codes"),
    ],
    ids=" ".join,
)
def test_a_slip_leads_to_what_was_meant(cli: Cli, words: tuple[str, ...], said: str) -> None:
    ran = cli(*words)
    assert ran.status in (1, 2, 3)
    assert said in ran.err
    assert ALBERT not in ran.everything


def test_help_is_also_a_word(cli: Cli) -> None:
    assert cli("help").out == cli("--help").out
    assert cli("help", "log", "list").out == cli("log", "list", "--help").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_code_is_cut_by_a_terminal(cli: Cli, language: Language) -> None:
    status, shown = cli.shown_on_terminal("codes", "0002", "--lang", language)
    assert status == 0
    lines = shown.split("\r\n")
    assert max(map(len, lines)) <= 80
    assert all(line.startswith("        ") for line in lines[2:] if line)
    assert text("return_codes.0002.next", language) in " ".join(shown.split())


def test_why_a_file_cannot_be_read_is_said_in_the_readers_language(cli: Cli) -> None:
    absent, folder = str(cli.folder / "absent"), str(cli.folder)
    assert "sitä ei ole" in cli("person", "--file", absent, "--lang", "fi").err
    assert "den är en katalog" in cli("person", "--file", folder, "--lang", "sv").err
    (cli.folder / "list.txt").write_bytes(b"\xff\xfe0")
    ran = cli("person", "--file", str(cli.folder / "list.txt"), "--lang", "fi")
    assert "se ei ole UTF-8-tekstiä" in ran.err


def test_help_of_the_program_names_every_command(cli: Cli) -> None:
    shown = cli("--help").out
    assert all(command in shown for command in COMMANDS)


@pytest.mark.parametrize("name", ["error_messages", "words", "help", "faults", "return_codes"])
def test_no_message_advises_a_command_that_does_not_exist(name: str) -> None:
    for texts in table(name).values():
        for line in texts:
            # Elsewhere than behind a colon, or alone on a line of examples, it is only a name.
            opening = r"(?:^|: )" if name == "help" else ": "
            advised = re.findall(rf"{opening}vtjcli ([a-z]\w*)", line, re.MULTILINE)
            assert set(advised) <= set(COMMANDS), line
