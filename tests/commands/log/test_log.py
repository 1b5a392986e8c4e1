"""What holds for every command of ``vtjcli log``: help, languages, and logs that cannot be read."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.audit import logs
from tests.commands.log.written_logs import ids, settings
from vtjcli.audit import QueryLog
from vtjcli.commands.log import COMMANDS
from vtjcli.messages import LANGUAGES, table

if TYPE_CHECKING:
    from tests.conftest import Cli
    from vtjcli.config.profile import LogSettings


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_every_language(
    bare: Cli, command: str, language: str
) -> None:
    ran = bare("log", command, "--help", VTJCLI_LANG=language)
    assert ran.status == 0
    said = table("help")[f"log.{command}.short"][LANGUAGES.index(language)]
    assert said in ran.out
    assert f"vtjcli log {command}" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100


def test_text_of_an_entry_controls_no_terminal(bare: Cli) -> None:
    with QueryLog(settings(bare)) as written:
        logs.ask(written, "a", issue="\x1b[2J\x9b31m\nnext")
    for words in (("list",), ("list", "-o", "csv"), ("list", "--json"), ("show", "a")):
        status, shown = bare.shown_on_terminal("log", *words, TERM="dumb")
        assert status == 0
        assert "\x1b" not in shown
        assert "\x9b" not in shown


def test_without_the_key_nothing_is_verified_and_the_list_still_works(
    bare: Cli, log: LogSettings
) -> None:
    assert log.key is not None
    log.key.unlink()
    for words in (("verify",), ("prune",), ("list", "--person", logs.ALBERT)):
        ran = bare("log", *words)
        assert (ran.status, ran.out) == (3, "")
        assert "log.key" in ran.err
    assert len(bare("log", "list").objects) == 4
    assert not log.key.exists()


@pytest.mark.parametrize(
    "words", ["list", "show a", "verify", "export", "prune", "verify --profile demo"]
)
def test_where_there_is_no_log_that_is_said(bare: Cli, words: str) -> None:
    ran = bare("log", *words.split())
    assert (ran.status, ran.out) == (1, "")
    assert "log" in ran.err
    assert not (bare.home / "state").exists()


def test_the_demo_has_a_log_of_its_own(bare: Cli, log: LogSettings) -> None:
    with QueryLog(settings(bare, "demo-log")) as written:
        logs.ask(written, "demo", profile="demo")
    assert ids(bare("log", "list", "--profile", "demo")) == ["demo"]
    assert ids(bare("log", "list", VTJCLI_PROFILE="demo")) == ["demo"]
    assert "demo" not in ids(bare("log", "list"))
    assert bare("log", "verify", "--profile", "demo").status == 0


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root reads everything")
def test_a_log_that_may_not_be_read_is_told(bare: Cli, log: LogSettings) -> None:
    logs.files(log)[0].chmod(0)
    ran = bare("log", "list")
    assert ran.status == 8
    assert "2026-01.jsonl" in ran.err


def test_a_folder_in_place_of_a_file_is_told(bare: Cli, log: LogSettings) -> None:
    (log.directory / "2026-03.jsonl").mkdir()
    ran = bare("log", "list")
    assert ran.status == 8
    assert "2026-03.jsonl" in ran.err


def test_half_a_character_in_an_entry_stops_no_output(bare: Cli) -> None:
    with QueryLog(settings(bare)) as written:
        logs.ask(written, "a", issue="\udce4")
    for words in ("list -o json", "list -o csv", "list -o table", "show a", "show a --json"):
        ran = bare("log", *words.split())
        assert ran.status == 0
        assert ran.out


@pytest.mark.parametrize(
    ("language", "date"),
    [("fi", "10.1.2026 14."), ("sv", "10.1.2026 14."), ("en", "2026-01-10 14")],
)
def test_dates_are_written_alike_in_list_card_and_verification(
    bare: Cli, log: LogSettings, language: str, date: str
) -> None:
    for words in (("list", "-o", "table"), ("show", "aaaa"), ("verify",)):
        assert date in bare("log", *words, "--lang", language, TZ="EET-2").out


@pytest.mark.usefixtures("log")
@pytest.mark.parametrize(
    "words", [("export", "-o", "log.jsonl"), ("report", "-o", "json"), ("verify",), ("prune",)]
)
def test_who_waits_for_a_long_log_sees_how_far_its_reading_has_come(
    bare: Cli, words: tuple[str, ...]
) -> None:
    bare.inject_code("from vtjcli.output import progress\nprogress._SOON = 0\n")
    status, shown = bare.shown_on_terminal("log", *words)
    assert status == 0
    assert "Reading the log… 100 %" in shown
