"""``vtjcli log`` as a user runs it."""

from __future__ import annotations

import csv
import io
import os
import shutil
import sys
import time
from typing import TYPE_CHECKING, Any

import pexpect
import pytest

from tests.audit import logs
from vtjcli.audit import Outcome, QueryLog
from vtjcli.commands.log import COMMANDS
from vtjcli.config.profile import LogSettings
from vtjcli.messages import LANGUAGES, table

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli

HELMI = "010170-999R"


def settings(cli: Cli, kind: str = "log") -> LogSettings:
    state = cli.home / "state" / "vtjcli"
    return LogSettings(state / kind, state / f"{kind}.key")


@pytest.fixture
def log(bare: Cli) -> LogSettings:
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terminal_gets_a_table(bare: Cli, log: LogSettings, language: str) -> None:
    status, shown = bare.shown_on_terminal(
        "log", "list", VTJCLI_LANG=language, TZ="UTC", TERM="dumb"
    )
    assert status == 0
    lines = shown.splitlines()
    assert len(lines) == 5
    assert max(map(len, map(str.rstrip, lines))) <= 80
    assert table("words")["log_result.none"][LANGUAGES.index(language)] in lines[3]
    assert ("2026-01-10 12:00" if language == "en" else "10.1.2026 12.00") in lines[1]


@pytest.fixture
def busy(bare: Cli) -> LogSettings:
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


@pytest.mark.parametrize("columns", [80, 100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_one_table_that_fits_the_terminal_whatever_the_outcomes(
    bare: Cli, busy: LogSettings, language: str, columns: int
) -> None:
    """A long cell is wrapped in its column: each column begins at the same place in every line."""
    status, shown = bare.shown_on_terminal(
        "log", "list", "--lang", language, COLUMNS=str(columns), TZ="EET-2", TERM="dumb"
    )
    assert status == 0
    lines = shown.splitlines()
    assert max(map(len, lines)) <= min(columns, 120)
    assert not any(line.endswith(" ") for line in lines)
    headings = [
        table("words")[f"log_column.{name}"][LANGUAGES.index(language)]
        for name in ("time", "end_user", "outcome", "issue", "id", "kind")
    ]
    starts = [lines[0].index(heading[:5]) for heading in headings]
    assert starts == sorted(starts)
    assert all(heading in lines[0] for heading in headings)
    ends = [*(start - 2 for start in starts[1:]), columns]
    cells: list[str] = ["" for _ in starts]
    first = next(place for place, line in enumerate(lines) if line[:1].isdigit())
    for line in lines[first:]:
        for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
            cells[place] += line[start:end].strip()
            assert not line[end : end + 2].strip() or end == columns
    when = "2026-11-25 10:40" if language == "en" else "25.11.2026 10.40"
    assert cells[0] == when * 4
    assert cells[1] == "maija.meikalainen-virtanen" * 4
    assert "Server.ClientProxy.NetworkError" in cells[2]
    assert "(0002)" in cells[2]
    assert cells[3].replace(" ", "") == "Hakemus123/2026,perheasiat" * 4
    assert cells[4] == "a-1b-2c-3d-4"


def test_one_long_fault_does_not_take_the_table_apart(bare: Cli) -> None:
    kept = settings(bare)
    logs.write(kept, {"2026-01": 15})
    with QueryLog(kept) as written:
        logs.ask(
            written, "b", Outcome("fault", "Server.ClientProxy.NetworkError", 1), issue="12/26"
        )
    _, shown = bare.shown_on_terminal("log", "list", COLUMNS="80", VTJCLI_LANG="sv", TERM="dumb")
    lines = shown.splitlines()
    assert len(lines) <= 1 + 15 + 3
    assert max(map(len, lines)) <= 80
    assert lines[16].index("12/26") == lines[0].index("Ärende")


def test_the_list_says_nothing_in_words_of_the_program(bare: Cli, busy: LogSettings) -> None:
    shown = bare("log", "list", "-o", "table", "--lang", "fi").out
    for words in ("connection_refused", "hetu", "person-search", "0000"):
        assert words not in shown
    assert "ei lähetetty" in shown
    assert "henkilöhaku" in shown


def test_what_queries_were_about_is_told_only_where_they_differ(
    bare: Cli, log: LogSettings
) -> None:
    assert "About" not in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    assert "hetu" not in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out


@pytest.mark.parametrize("columns", ["80", None])
def test_a_query_far_down_a_long_list_is_whole(bare: Cli, columns: str | None) -> None:
    kept = settings(bare)
    logs.write(kept, {"2026-01": 120})
    with QueryLog(kept) as written:
        logs.ask(written, "late", kind="certificate", issue="case " * 12 + "end")
    if columns:
        _, shown = bare.shown_on_terminal(
            "log", "list", COLUMNS=columns, VTJCLI_LANG="en", TERM="dumb"
        )
        assert max(map(len, shown.splitlines())) <= 80
    else:
        shown = bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    assert shown.count("case") == 12
    assert "end" in shown[-400:]
    assert "".join(shown[-800:].split()).count("certifi") == 1
    assert "late" in shown


def test_text_of_an_entry_controls_no_terminal(bare: Cli) -> None:
    with QueryLog(settings(bare)) as written:
        logs.ask(written, "a", issue="\x1b[2J\x9b31m\nnext")
    for words in (("list",), ("list", "-o", "csv"), ("list", "--json"), ("show", "a")):
        status, shown = bare.shown_on_terminal("log", *words, TERM="dumb")
        assert status == 0
        assert "\x1b" not in shown
        assert "\x9b" not in shown


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


def test_one_query_is_shown_by_the_beginning_of_its_id(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "show", "aaaa", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "Matti" in ran.out
    assert "found" in ran.out
    assert "no outcome recorded" in bare("log", "show", "b", VTJCLI_LANG="en").out
    entries = bare("log", "show", "aaaa-1", "--json").json
    assert [one["record"] for one in entries] == ["query", "outcome"]


def test_an_id_of_several_or_of_none_is_told(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "show", "aaa")
    assert (ran.status, ran.out) == (2, "")
    assert "aaaa-1, aaab-2" in ran.err
    assert bare("log", "show", "zzz").status == 1
    assert bare("log", "show", "").status == 1
    assert bare("log", "show").status == 2


def test_a_sound_log_is_told_to_be(bare: Cli, log: LogSettings) -> None:
    ran = bare("log", "verify", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert (ran.json["sound"], ran.json["entries"], ran.json["files"]) == (True, 7, 2)
    assert "intact" in bare("log", "verify", VTJCLI_LANG="en").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_log_that_was_changed_is_told_where(bare: Cli, log: LogSettings, language: str) -> None:
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


def test_every_kind_of_finding_and_note_has_words(bare: Cli, log: LogSettings) -> None:
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
    assert "record of the end of the log" in bare("log", "verify", VTJCLI_LANG="en").out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("2026-02.jsonl", "2026-03.jsonl, lines 1–3: entries 5–7 were moved here."),
        ("copy", "2026-03.jsonl, lines 1–3: entries 5–7 are repeated here."),
    ],
)
def test_a_file_under_another_name_is_told_in_one_line_however_long_it_is(
    bare: Cli, log: LogSettings, name: str, said: str
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
    assert "It has 1 deviation." in ran.err
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
    bare: Cli, log: LogSettings, language: str, said: str
) -> None:
    file = logs.files(log)[0]
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:2], lines[1], *lines[2:]]))
    assert f"2026-01.jsonl, {said}" in bare("log", "verify", VTJCLI_LANG=language).out


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


def test_an_export_verifies_elsewhere_and_replaces_nothing(
    bare: Cli, log: LogSettings, tmp_path: Path
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
    bare: Cli, log: LogSettings, tmp_path: Path
) -> None:
    logs.write(log, {"2026-03": 40})
    words = ("log", "export", "-o", str(tmp_path / "x.jsonl"))
    with bare.started(words, file_size=4096) as program:
        _, err = program.communicate()
    assert (program.returncode, str(tmp_path / "x.jsonl") in err) == (74, True)
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
        "months": [
            {"month": "2019-03", "file": "2019-03", "entries": 4},
            {"month": "2019-04", "file": "2019-04", "entries": 2},
        ],
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


def test_an_export_into_a_closed_pipe_ends_quietly(bare: Cli, log: LogSettings) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with bare.started(("log", "export"), stdout=writing) as program:
        os.close(writing)
        assert program.communicate() == ("", "")
    assert program.returncode == 141


def test_an_export_holds_broken_lines_as_they_stand(bare: Cli, log: LogSettings) -> None:
    file = logs.files(log)[0]
    file.write_bytes(b"\xff\x00\n" + file.read_bytes())
    exported = bare.home / "export.jsonl"
    assert bare("log", "export", "-o", str(exported)).status == 0
    assert exported.read_bytes().startswith(b"\xff\x00\n{")
    assert bare("log", "export").status == 0


FORGED = (
    b'{"time":"2026-02-11T12:00:00.000Z","file":"2026-02","n":8,"record":"query",'
    b'"message_id":"forged","end_user":"nobody","kind":"hetu","subject":"00","previous":"%s",'
    b'"mac":"%s"}\n' % (b"0" * 64, b"0" * 64)
)


@pytest.mark.parametrize("behind", [b"", b"\0", b"\0" * 512, b"\n"])
def test_a_forged_entry_is_marked_wherever_it_is_shown(
    bare: Cli, log: LogSettings, behind: bytes
) -> None:
    file = logs.files(log)[-1]
    file.write_bytes(file.read_bytes() + FORGED + behind)
    assert bare("log", "verify").status == 8
    ran = bare("log", "list", VTJCLI_LANG="en")
    marks = {one["message_id"]: one["genuine"] for one in ran.objects}
    assert marks.pop("forged") is False
    assert set(marks.values()) == {True}
    assert "log verify" in ran.err
    assert "NOT GENUINE" in bare("log", "list", "-o", "table", VTJCLI_LANG="en").out
    rows = list(csv.DictReader(io.StringIO(bare("log", "list", "-o", "csv").out)))
    assert [row["genuine"] for row in rows] == [*["yes"] * 4, "no"]
    ran = bare("log", "show", "forged", VTJCLI_LANG="en")
    assert "NOT GENUINE" in ran.out
    assert "log verify" in ran.err
    assert bare("log", "show", "forged", "--json").json[0]["genuine"] is False
    ran = bare("log", "export", VTJCLI_LANG="en")
    assert FORGED.decode() in ran.out
    assert "log verify" in ran.err


def test_a_changed_outcome_makes_its_query_not_genuine(bare: Cli, log: LogSettings) -> None:
    file = logs.files(log)[0]
    file.write_bytes(file.read_bytes().replace(b'"not_found"', b'"found"'))
    marks = {one["message_id"]: one["genuine"] for one in bare("log", "list").objects}
    assert marks == {"aaaa-1": True, "aaab-2": False, "b-3": True, "c-4": True}


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
