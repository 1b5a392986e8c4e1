"""``vtjcli log verify``: what was changed is told where, and forged entries are marked."""

from __future__ import annotations

import csv
import io
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.audit import logs
from tests.commands.log.written_logs import settings
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Cli
    from vtjcli.config.profile import LogSettings


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
