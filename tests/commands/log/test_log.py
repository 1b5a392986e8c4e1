"""``vtjcli log`` as a user runs it."""

from __future__ import annotations

import csv
import io
import os
import shlex
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pexpect
import pytest

from tests.audit import logs
from vtjcli.audit import Outcome, QueryLog, Settings
from vtjcli.commands.log import COMMANDS
from vtjcli.messages import LANGUAGES, table

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli

HELMI = "010170-999R"


def settings(cli: Cli, kind: str = "log") -> Settings:
    state = cli.home / "state" / "vtjcli"
    return Settings(state / kind, state / f"{kind}.key")


@pytest.fixture
def log(bare: Cli) -> Settings:
    """Write a log of four queries where the program looks for it."""
    kept = settings(bare)
    with QueryLog(kept) as written:
        with logs.clock("2026-01-10T12:00:00"):
            logs.ask(written, "aaaa-1", issue="=cmd()", end_user="Matti")
            logs.ask(written, "aaab-2", Outcome("not_found", "0001", 1), subject=HELMI)
        with logs.clock("2026-02-10T12:00:00"):
            logs.ask(written, "b-3", None, issue="case 1", follows="aaaa-1")
            logs.ask(written, "c-4", Outcome("found", "0000", 1, persons=(HELMI,)), subject="x")
    return kept


def ids(ran: Any) -> list[str]:
    return [one["message_id"] for one in ran.objects]


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


def test_a_pipe_gets_a_query_a_line_with_its_outcome(bare: Cli, log: Settings) -> None:
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


def test_who_has_looked_a_person_up_is_answered(bare: Cli, log: Settings) -> None:
    assert ids(bare("log", "list", "--person", logs.ALBERT)) == ["aaaa-1", "b-3"]
    assert ids(bare("log", "list", "--person", "-", stdin=f"{HELMI}\n")) == ["aaab-2", "c-4"]
    ran = bare("log", "list", "--person", "-", stdin=f"{HELMI}\n{logs.ALBERT}\n")
    assert (ran.status, ran.out) == (2, "")
    ran = bare("log", "list", "--person", "010170-999X")
    assert ran.status == 2
    assert "010170-999X" not in ran.everything


def test_a_person_typed_in_on_a_terminal_stays_off_the_command_line(
    bare: Cli, log: Settings
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
def test_the_list_narrows(bare: Cli, log: Settings, words: str, found: list[str]) -> None:
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
def test_a_time_that_cannot_be_read_is_told(bare: Cli, log: Settings, value: str) -> None:
    ran = bare("log", "list", "--until", value, TZ="EET-2")
    assert ran.status == (1 if value.startswith("0001") else 2)
    assert ran.out == ""
    assert ran.err


def test_a_spreadsheet_runs_nothing(bare: Cli, log: Settings) -> None:
    ran = bare("log", "list", "-o", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [row["issue"] for row in rows] == ["'=cmd()", "", "case 1", ""]
    assert [row["result"] for row in rows] == ["found", "not_found", "", "found"]
    assert ran.out.count("\r\n") == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terminal_gets_a_table(bare: Cli, log: Settings, language: str) -> None:
    status, shown = bare.shown_on_terminal("log", "list", VTJCLI_LANG=language, TZ="UTC")
    assert status == 0
    lines = shown.splitlines()
    assert len(lines) == 5
    assert max(map(len, map(str.rstrip, lines))) <= 80
    assert table("words")["log_result.none"][LANGUAGES.index(language)] in lines[3]
    assert ("2026-01-10 12:00" if language == "en" else "10.1.2026 12.00") in lines[1]


@pytest.fixture
def busy(bare: Cli) -> Settings:
    """Write a log of long names and of outcomes that have a word of the program's beside them."""
    kept = settings(bare)
    with QueryLog(kept) as written, logs.clock("2026-11-25T08:40:00"):
        who: dict[str, Any] = {
            "end_user": "maija.meikalainen-virtanen",
            "issue": "Hakemus 123/2026, perheasiat",
        }
        logs.ask(written, "a-1", Outcome("network", "connection_refused", 1), **who)
        logs.ask(written, "b-2", Outcome("refused", "0002", 1), **who)
        logs.ask(written, "c-3", Outcome("fault", "Server.ClientProxy.NetworkError", 1), **who)
        logs.ask(written, "d-4", kind="person-search", **who)
    return kept


@pytest.mark.parametrize("columns", [60, 80, 100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_fits_the_terminal_and_breaks_no_word(
    bare: Cli, busy: Settings, language: str, columns: int
) -> None:
    status, shown = bare.shown_on_terminal(
        "log", "list", "--lang", language, COLUMNS=str(columns), TZ="EET-2"
    )
    assert status == 0
    lines = shown.splitlines()
    assert max(map(len, lines)) <= columns
    unbroken = " ".join(shown.split())
    moment = "2026-11-25 10:40" if language == "en" else "25.11.2026 10.40"
    for words in (moment, "maija.meikalainen-virtanen", "Hakemus 123/2026, perheasiat"):
        assert unbroken.count(words) == 4
    assert "(0002)" in shown
    assert "(Server.ClientProxy.NetworkError)" in unbroken
    assert (len(lines) == 5) == (columns == 200)


def test_one_long_fault_does_not_make_a_list_of_all_the_rest(bare: Cli) -> None:
    kept = settings(bare)
    logs.write(kept, {"2026-01": 15})
    with QueryLog(kept) as written:
        logs.ask(
            written, "b", Outcome("fault", "Server.ClientProxy.NetworkError", 1), issue="12/26"
        )
    _, shown = bare.shown_on_terminal("log", "list", COLUMNS="80", VTJCLI_LANG="sv")
    lines = shown.splitlines()
    assert len(lines) == 1 + 15 + 2
    assert max(map(len, lines)) <= 80
    assert lines[-1] == "  Resultat: SOAP-fel (Server.ClientProxy.NetworkError), Ärende: 12/26"


def test_the_list_says_nothing_in_words_of_the_program(bare: Cli, busy: Settings) -> None:
    shown = bare("log", "list", "-o", "table", "--lang", "fi").out
    for words in ("connection_refused", "hetu", "person-search", "0000"):
        assert words not in shown
    assert "ei lähetetty" in shown
    assert "henkilöhaku" in shown


def test_what_queries_were_about_is_told_only_where_they_differ(bare: Cli, log: Settings) -> None:
    assert "About" not in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    assert "hetu" not in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out


@pytest.mark.parametrize("columns", ["80", None])
def test_a_query_far_down_a_long_list_is_whole(bare: Cli, columns: str | None) -> None:
    kept = settings(bare)
    logs.write(kept, {"2026-01": 120})
    with QueryLog(kept) as written:
        logs.ask(written, "late", kind="certificate", issue="case " * 12 + "end")
    if columns:
        _, shown = bare.shown_on_terminal("log", "list", COLUMNS=columns, VTJCLI_LANG="en")
        assert max(map(len, shown.splitlines())) <= 80
    else:
        shown = bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    unbroken = " ".join(shown.split())
    assert "case " * 12 + "end" in unbroken
    assert "certificate" in shown
    assert "late" in shown


def test_text_of_an_entry_controls_no_terminal(bare: Cli) -> None:
    with QueryLog(settings(bare)) as written:
        logs.ask(written, "a", issue="\x1b[2J\x9b31m\nnext")
    for words in (("list",), ("list", "-o", "csv"), ("list", "--json"), ("show", "a")):
        status, shown = bare.shown_on_terminal("log", *words)
        assert status == 0
        assert "\x1b" not in shown
        assert "\x9b" not in shown


def test_a_format_that_does_not_exist_is_told(bare: Cli, log: Settings) -> None:
    ran = bare("log", "list", "-o", "xml")
    assert (ran.status, ran.out) == (2, "")
    assert "jsonl" in ran.err
    assert bare("log", "list", VTJCLI_OUTPUT="xml").status == 0


def test_a_broken_line_is_told_and_passed_over(bare: Cli, log: Settings) -> None:
    file = logs.files(log)[0]
    file.write_bytes(b"rubbish\n" * 5 + file.read_bytes())
    ran = bare("log", "list", VTJCLI_LANG="en")
    assert ran.status == 0
    assert len(ran.objects) == 4
    assert "Line 1 of 2026-01.jsonl" in ran.err
    assert "5 in total" in ran.err


def test_one_query_is_shown_by_the_beginning_of_its_id(bare: Cli, log: Settings) -> None:
    ran = bare("log", "show", "aaaa", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "Matti" in ran.out
    assert "found" in ran.out
    assert "no outcome recorded" in bare("log", "show", "b", VTJCLI_LANG="en").out
    entries = bare("log", "show", "aaaa-1", "--json").json
    assert [one["record"] for one in entries] == ["query", "outcome"]


def test_an_id_of_several_or_of_none_is_told(bare: Cli, log: Settings) -> None:
    ran = bare("log", "show", "aaa")
    assert (ran.status, ran.out) == (2, "")
    assert "aaaa-1, aaab-2" in ran.err
    assert bare("log", "show", "zzz").status == 1
    assert bare("log", "show", "").status == 1
    assert bare("log", "show").status == 2


def test_a_sound_log_is_told_to_be(bare: Cli, log: Settings) -> None:
    ran = bare("log", "verify", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert (ran.json["sound"], ran.json["entries"], ran.json["files"]) == (True, 7, 2)
    assert "intact" in bare("log", "verify", VTJCLI_LANG="en").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_log_that_was_changed_is_told_where(bare: Cli, log: Settings, language: str) -> None:
    file = logs.files(log)[0]
    file.write_bytes(file.read_bytes().replace(b"Matti", b"Maija"))
    ran = bare("log", "verify", "--json", "--lang", language)
    assert ran.status == 8
    assert ran.json["findings"] == [
        {
            "kind": "changed",
            "file": "2026-01.jsonl",
            "line": 1,
            "last_line": 1,
            "first": 1,
            "last": 1,
        }
    ]
    assert ran.err
    ran = bare("log", "verify", "--lang", language)
    assert ran.status == 8
    assert "2026-01.jsonl" in ran.out


def test_every_kind_of_finding_and_note_has_words(bare: Cli, log: Settings) -> None:
    lines = [line for file in logs.files(log) for line in file.read_bytes().splitlines(True)]
    files = logs.files(log)
    other = settings(bare)._replace(directory=bare.home / "other")
    logs.write(other, {"2026-01": 2}, end_user="nobody")
    spliced = logs.files(other)[0].read_bytes().splitlines(keepends=True)[2]
    files[0].write_bytes(lines[0] + b"x\n" + lines[1] + spliced + lines[3])
    files[1].write_bytes(lines[5] + lines[4])
    ran = bare("log", "verify", VTJCLI_LANG="en")
    assert ran.status == 8
    for words in (
        "was inserted",
        "does not continue",
        "moved here",
        "missing after this line",
        "2026-02.jsonl",
    ):
        assert words in ran.out
    (log.directory / "head").unlink()
    assert "record of the log's end" in bare("log", "verify", VTJCLI_LANG="en").out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("2026-02.jsonl", "2026-03.jsonl, lines 1–3: entries 5–7 were moved here."),
        ("copy", "2026-03.jsonl, lines 1–3: entries 5–7 are repeated here."),
    ],
)
def test_a_file_under_another_name_is_told_in_one_line_however_long_it_is(
    bare: Cli, log: Settings, name: str, said: str
) -> None:
    february = logs.files(log)[1]
    target = log.directory / "2026-03.jsonl"
    if name == "copy":
        shutil.copy(february, target)
    else:
        february.rename(target)
    ran = bare("log", "verify", VTJCLI_LANG="en")
    assert ran.status == 8
    assert ran.out.splitlines()[1:] == [said]
    assert "deviations is 1 (" in ran.err
    [finding] = bare("log", "verify", "--json").json["findings"]
    assert (finding["line"], finding["last_line"]) == (1, 3)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "rivi 3: merkintä 2 on tässä toiseen kertaan."),
        ("sv", "rad 3: anteckning 2 finns här en gång till."),
        ("en", "line 3: entry 2 is repeated here."),
    ],
)
def test_a_repeated_line_is_told_as_what_it_is(
    bare: Cli, log: Settings, language: str, said: str
) -> None:
    file = logs.files(log)[0]
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:2], lines[1], *lines[2:]]))
    assert f"2026-01.jsonl, {said}" in bare("log", "verify", VTJCLI_LANG=language).out


def test_without_the_key_nothing_is_verified_and_the_list_still_works(
    bare: Cli, log: Settings
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


def test_the_demo_has_a_log_of_its_own(bare: Cli, log: Settings) -> None:
    with QueryLog(settings(bare, "demo-log")) as written:
        logs.ask(written, "demo", profile="demo")
    assert ids(bare("log", "list", "--profile", "demo")) == ["demo"]
    assert ids(bare("log", "list", VTJCLI_PROFILE="demo")) == ["demo"]
    assert "demo" not in ids(bare("log", "list"))
    assert bare("log", "verify", "--profile", "demo").status == 0


def test_a_profile_narrows_the_list_and_has_to_exist(bare: Cli) -> None:
    bare.configure('[log]\ndirectory = "l"\nkey = "k"\n[profiles.one]\n[profiles.two]\n')
    with QueryLog(Settings(bare.folder / "l", bare.folder / "k")) as written:
        logs.ask(written, "1", profile="one")
        logs.ask(written, "2", profile="two")
    assert ids(bare("log", "list")) == ["1", "2"]
    assert ids(bare("log", "list", "--profile", "two")) == ["2"]
    ran = bare("log", "list", "--profile", "three")
    assert (ran.status, ran.out) == (3, "")
    assert "one, two" in ran.err


def test_an_export_verifies_elsewhere_and_replaces_nothing(
    bare: Cli, log: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "export.jsonl"
    ran = bare("log", "export", "-o", str(file))
    assert (ran.status, ran.out) == (0, "")
    assert file.read_bytes() == b"".join(one.read_bytes() for one in logs.files(log))
    assert file.stat().st_mode & 0o777 == 0o600
    assert bare("log", "export").out == file.read_text()
    assert bare("log", "export", "-o", str(file)).status == 2
    assert bare("log", "verify", str(file), "--json").json["entries"] == 7
    february = tmp_path / "february.jsonl"
    bare("log", "export", "--since", "2026-02", "-o", str(february))
    ran = bare("log", "verify", str(february), "--json")
    assert (ran.status, ran.json["entries"]) == (0, 3)
    assert ran.json["notes"][0]["kind"] == "start"
    february.write_bytes(february.read_bytes().replace(b"case 1", b"case 2"))
    ran = bare("log", "verify", str(february), VTJCLI_LANG="en")
    assert ran.status == 8
    assert "february.jsonl, line 1: entry 5 was changed." in ran.out
    assert "february.jsonl, line 2: before this entry the log has 5 entries" in ran.out
    assert bare("log", "verify", str(tmp_path / "missing")).status == 8
    assert bare("log", "export", "-o", str(tmp_path / "missing" / "x")).status == 2
    assert bare("log", "export", "-o", str(february), "--force").status == 0
    assert february.read_bytes() == file.read_bytes()
    assert sorted(tmp_path.glob("*.jsonl")) == [file, february]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on files")
def test_an_export_that_cannot_be_finished_is_told_and_leaves_nothing(
    bare: Cli, log: Settings, tmp_path: Path
) -> None:
    logs.write(log, {"2026-03": 40})
    words = shlex.join(bare.command(("log", "export", "-o", str(tmp_path / "x.jsonl"))))
    done = subprocess.run(
        ["sh", "-c", f"ulimit -f 4; exec {words}"],  # 2 or 4 KB a file
        capture_output=True,
        env=bare.variables({"PYTHONDONTWRITEBYTECODE": "1"}),  # it would be cut off
        check=False,
    )
    assert (done.returncode, str(tmp_path / "x.jsonl").encode() in done.stderr) == (74, True)
    assert list(tmp_path.glob("*.jsonl")) == list(tmp_path.glob(".vtjcli-*")) == []


def test_old_entries_go_only_when_somebody_says_so(bare: Cli) -> None:
    kept = settings(bare)
    logs.write(kept, {"2019-03": 2, "2019-04": 1})
    logs.write(kept, {time.strftime("%Y-%m", time.gmtime()): 1})
    ran = bare("log", "prune", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "2019-03 – 2019-04" in ran.out
    assert "--yes" in ran.err
    assert len(logs.files(kept)) == 3
    assert bare("log", "prune", "--json").json == {
        "months": [{"month": "2019-03", "entries": 4}, {"month": "2019-04", "entries": 2}],
        "entries": 6,
        "removed": False,
    }
    assert bare("log", "prune", "--yes").status == 0
    assert len(logs.files(kept)) == 1
    ran = bare("log", "verify", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "log prune removed 6 old entries" in ran.out
    assert "no whole month" in bare("log", "prune", "--yes", VTJCLI_LANG="en").out


@pytest.mark.parametrize(
    ("language", "answer", "removed"),
    [
        ("fi", "k", True),
        ("sv", "ja", True),
        ("en", "y", True),
        ("en", "", False),
        ("en", "n", False),
    ],
)
def test_a_terminal_asks_before_anything_is_removed(
    bare: Cli, language: str, answer: str, removed: bool
) -> None:
    kept = settings(bare)
    logs.write(kept, {"2019-03": 2})
    child = bare.on_terminal("log", "prune", VTJCLI_LANG=language)
    child.expect(r"\[./.\] ")
    child.sendline(answer)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert (logs.files(kept)[0].stem != "2019-03") == removed


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root reads everything")
def test_a_log_that_may_not_be_read_is_told(bare: Cli, log: Settings) -> None:
    logs.files(log)[0].chmod(0)
    ran = bare("log", "list")
    assert ran.status == 8
    assert "2026-01.jsonl" in ran.err


def test_a_folder_in_place_of_a_file_is_told(bare: Cli, log: Settings) -> None:
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


def test_an_export_into_a_closed_pipe_ends_quietly(bare: Cli, log: Settings) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        bare.command(("log", "export")),
        stdout=writing,
        stderr=subprocess.PIPE,
        env=bare.variables({}),
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_an_export_holds_broken_lines_as_they_stand(bare: Cli, log: Settings) -> None:
    file = logs.files(log)[0]
    file.write_bytes(b"\xff\x00\n" + file.read_bytes())
    exported = bare.home / "export.jsonl"
    assert bare("log", "export", "-o", str(exported)).status == 0
    assert exported.read_bytes().startswith(b"\xff\x00\n{")
    assert bare("log", "export").status == 0
