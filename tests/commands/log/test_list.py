"""``vtjcli log list``: whoever asks who was looked up gets all of the answer, and only that."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.audit import logs
from tests.commands.log.written_logs import HELMI, ids, settings
from vtjcli.audit import QueryLog
from vtjcli.config.profile import LogSettings
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Cli


def test_a_pipe_gets_a_query_a_line_with_its_outcome(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "list")
    assert ran.status == 0
    assert [(one["message_id"], (one["outcome"] or {}).get("result")) for one in ran.objects] == [
        ("aaaa-1", "found"),
        ("aaab-2", "not_found"),
        ("b-3", None),
        ("c-4", "found"),
    ]
    first = ran.objects[0]
    assert first["schema"] == "vtjcli/log/1"
    assert (first["end_user"], first["issue"], first["outcome"]["code"]) == (
        "Matti",
        "=cmd()",
        "0000",
    )
    assert logs.ALBERT not in ran.everything
    assert bare("log", "list", "--json").json == ran.objects


def test_who_has_looked_a_person_up_is_answered(bare: Cli, log: LogSettings) -> None:
    assert ids(bare("log", "list", "--person", logs.ALBERT)) == ["aaaa-1", "b-3"]
    assert ids(bare("log", "list", "--person", "-", stdin=f"{HELMI}\n")) == ["aaab-2", "c-4"]
    ran = bare("log", "list", "--person", "-", stdin=f"{HELMI}\n{logs.ALBERT}\n")
    assert (ran.status, ran.out) == (2, "")
    ran = bare("log", "list", "--person", "010170-999X")
    assert ran.status == 2
    assert "010170-999X" not in ran.everything


def test_a_person_typed_in_on_a_terminal_stays_off_the_command_line(
    bare: Cli, log: LogSettings
) -> None:
    child = bare.on_terminal("log", "list", "--person", "-", VTJCLI_LANG="en")
    child.expect("Identity code: ")
    child.sendline(HELMI)
    child.expect("not found")
    child.expect("c-4")
    child.expect(pexpect.EOF)
    child.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("--since 2026-02", ["b-3", "c-4"]),
        ("--until 2026-01", ["aaaa-1", "aaab-2"]),
        ("--since 2026-01-10 --until 2026-01-10", ["aaaa-1", "aaab-2"]),
        ("--since 2026-01-10T12:00:00.001Z --until 2026-02-10T12:00:00Z", []),
        ("--since 2026-02-10T14:00:00+02:00", ["b-3", "c-4"]),
        ("--end-user matti", ["aaaa-1"]),
        ("--outcome unknown", ["b-3"]),
        ("--outcome 0001", ["aaab-2"]),
        ("--message-id aaa", ["aaaa-1", "aaab-2"]),
        ("--since 9999w", ["aaaa-1", "aaab-2", "b-3", "c-4"]),
        ("--since 1m", []),
    ],
)
def test_the_list_narrows(bare: Cli, log: LogSettings, words: str, found: list[str]) -> None:
    ran = bare("log", "list", *words.split(), TZ="UTC")
    assert ids(ran) == found
    assert ran.status == (0 if found else 1)
    assert bool(ran.err) == (not found)


def test_a_day_is_the_users_own(bare: Cli) -> None:
    with logs.clock("2026-01-31T22:30:00"), QueryLog(settings(bare)) as written:
        logs.ask(written, "a")
    assert ids(bare("log", "list", "--since", "2026-02-01", TZ="EET-2")) == ["a"]
    assert ids(bare("log", "list", "--until", "2026-01", TZ="UTC")) == ["a"]
    assert bare("log", "list", "--until", "2026-01", TZ="EET-2").status == 1


@pytest.mark.parametrize("value", ["yesterday", "2026-13", "2026-02-30", "99999d", "0001-01-01"])
def test_a_time_that_cannot_be_read_is_told(bare: Cli, log: LogSettings, value: str) -> None:
    ran = bare("log", "list", "--until", value, TZ="EET-2")
    assert ran.status == (1 if value.startswith("0001") else 2)
    assert ran.out == ""
    assert ran.err


def test_a_spreadsheet_runs_nothing(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "list", "-o", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [row["issue"] for row in rows] == ["'=cmd()", "", "case 1", ""]
    assert [row["result"] for row in rows] == ["found", "not_found", "", "found"]
    assert ran.out.count("\r\n") == 5


def test_a_format_that_does_not_exist_is_told(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "list", "-o", "xml")
    assert (ran.status, ran.out) == (2, "")
    assert "jsonl" in ran.err
    assert bare("log", "list", VTJCLI_OUTPUT="xml").status == 0


def test_a_broken_line_is_told_and_passed_over(bare: Cli, log: LogSettings) -> None:
    file = logs.files(log)[0]
    file.write_bytes(b"rubbish\n" * 5 + file.read_bytes())
    ran = bare("log", "list", VTJCLI_LANG="en")
    assert ran.status == 0
    assert len(ran.objects) == 4
    assert "Line 1 of 2026-01.jsonl" in ran.err
    assert "5 in total" in ran.err


def test_a_profile_narrows_the_list_and_has_to_exist(bare: Cli) -> None:
    bare.configure('[log]\ndirectory = "l"\nkey = "k"\n[profiles.one]\n[profiles.two]\n')
    with QueryLog(LogSettings(bare.folder / "l", bare.folder / "k")) as written:
        logs.ask(written, "1", profile="one")
        logs.ask(written, "2", profile="two")
    assert ids(bare("log", "list")) == ["1", "2"]
    assert ids(bare("log", "list", "--profile", "two")) == ["2"]
    ran = bare("log", "list", "--profile", "three")
    assert (ran.status, ran.out) == (3, "")
    assert "one, two" in ran.err


@pytest.mark.parametrize(
    ("value", "said"),
    [("fuond", "found"), ("notfound", "not_found"), ("xyzzy", "interrupted"), ("12", "0006")],
)
def test_what_is_neither_outcome_nor_code_is_refused(
    bare: Cli, log: LogSettings, value: str, said: str
) -> None:
    ran = bare("log", "list", "--outcome", value, VTJCLI_LANG="en")
    assert (ran.status, ran.out) == (2, "")
    assert value in ran.err
    assert said in ran.err


@pytest.mark.parametrize("value", ["0006", "Server.ClientProxy.X", "FOUND", "Client", "KeyError"])
def test_an_outcome_or_a_code_that_nothing_has_is_no_mistake(
    bare: Cli, log: LogSettings, value: str
) -> None:
    assert bare("log", "list", "--outcome", value).status == (0 if value == "FOUND" else 1)


@pytest.mark.parametrize(("limit", "count"), [("1", 1), ("3", 3), ("99", 4)])
def test_a_limit_leaves_the_latest(bare: Cli, log: LogSettings, limit: str, count: int) -> None:
    everything = ids(bare("log", "list"))
    assert ids(bare("log", "list", "--limit", limit)) == everything[-count:]
    assert bare("log", "list", "--limit", "0").status == 2


@pytest.mark.parametrize("value", ["yesterday", "2026-13", "31/1/2026"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_time_that_cannot_be_read_names_the_forms_there_are(
    bare: Cli, log: LogSettings, value: str, language: str
) -> None:
    ran = bare("log", "list", "--since", value, "--lang", language)
    assert ran.status == 2
    for form in ("2026-01-31", "2026-01", "2026-01-31T12:00", "7d"):
        assert form in ran.err
