"""What a crash leaves is repaired and reported, not taken for tampering; nothing else is."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from tests.audit import logs
from vtjcli.audit import QueryLog
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from vtjcli.config.profile import LogSettings


@pytest.fixture
def kept(tmp_path: Path) -> LogSettings:
    kept = logs.settings(tmp_path)
    logs.write(kept, {"2026-01": 2, "2026-02": 2})
    return kept


def next_query(kept: LogSettings, moment: str = "2026-02-20T12:00:00") -> None:
    with logs.clock(moment), QueryLog(kept) as log:
        logs.ask(log, "next")


def aside(kept: LogSettings) -> list[Path]:
    return sorted(kept.directory.glob("*.aside-*"))


def refusal(kept: LogSettings) -> str:
    before = {path: path.read_bytes() for path in kept.directory.iterdir()}
    with QueryLog(kept) as log, pytest.raises(LogError) as failed:
        log.begin(logs.intent("next"))
    assert {path: path.read_bytes() for path in kept.directory.iterdir()} == before
    return failed.value.key


def test_entries_that_the_record_of_the_end_does_not_tell_of_yet_are_kept(
    kept: LogSettings,
) -> None:
    """Killed, or without power, between an entry and the record of the end."""
    head = (kept.directory / "head").read_bytes()
    logs.write(kept, {"2026-02": 1, "2026-03": 2})
    (kept.directory / "head").write_bytes(head)
    assert (verify(kept).flaws, verify(kept).entries) == (0, 14)
    next_query(kept, "2026-03-20T12:00:00")
    report = verify(kept)
    assert (report.flaws, report.entries, report.notes) == (0, 16, ())


@given(size=st.integers(1, 10_000))
@hypothesis(max_examples=40)
def test_a_torn_line_is_told_mended_and_told_of_ever_after(size: int) -> None:
    with TemporaryDirectory() as folder:
        kept = logs.settings(Path(folder))
        logs.write(kept, {"2026-02": 2})
        whole = logs.files(kept)[0].read_bytes()
        head = (kept.directory / "head").read_bytes()
        next_query(kept)
        line = logs.files(kept)[0].read_bytes()[len(whole) :].splitlines(keepends=True)[0]
        torn = line[: 1 + size % (len(line) - 1)]
        logs.files(kept)[0].write_bytes(whole + torn)
        (kept.directory / "head").write_bytes(head)
        report = verify(kept)
        assert report.flaws == 0
        assert [(note.kind, note.line, note.size) for note in report.notes] == [
            ("torn", 5, len(torn))
        ]
        next_query(kept)
        report = verify(kept)
        assert (report.flaws, report.entries) == (0, 7)
        assert [(note.kind, note.line, note.size) for note in report.notes] == [
            ("repaired", 5, len(torn))
        ]


def test_blocks_that_were_never_written_are_torn_too(kept: LogSettings) -> None:
    file = logs.files(kept)[-1]
    file.write_bytes(file.read_bytes() + bytes(4096) + b'"mac":"00"}\n{"time')
    assert [note.kind for note in verify(kept).notes] == ["torn"]
    next_query(kept)
    assert verify(kept).flaws == 0


def test_a_torn_line_in_a_new_file_is_mended(kept: LogSettings) -> None:
    (kept.directory / "2026-03.jsonl").write_bytes(b'{"time":"2026-03-01T')
    assert (verify(kept).flaws, verify(kept).notes[0].kind) == (0, "torn")
    next_query(kept)
    report = verify(kept)
    assert (report.flaws, report.notes[0].kind) == (0, "repaired")
    assert [file.stem for file in logs.files(kept)] == ["2026-01", "2026-02"]
    assert [one.read_bytes() for one in aside(kept)] == [b'{"time":"2026-03-01T']


def test_a_crash_before_the_first_entry_leaves_a_log_that_begins(tmp_path: Path) -> None:
    kept = logs.settings(tmp_path)
    logs.write(kept, {"2026-01": 1})
    logs.files(kept)[0].unlink()
    shutil.rmtree(kept.directory)
    kept.directory.mkdir()  # the key was made, and nothing else
    logs.write(kept, {"2026-01": 1})
    assert (verify(kept).flaws, verify(kept).entries) == (0, 2)


FORGED = b'{"time":"2026-02-16T12:00:00.000Z","record":"query","message_id":"forged"}\n'


@pytest.mark.parametrize(
    "line",
    [
        *(b"\n", b"{}\n", b"copy", b"x" * (5 << 20)),
        *(FORGED, FORGED + b"\0", FORGED * 3 + b"\0" * 4096, FORGED + b'{"time'),
        *(b"\0" + FORGED, b"\0\n" + FORGED, FORGED[:-1] + b"\0\n", FORGED[:9] + b"\0" + FORGED[9:]),
    ],
)
def test_lines_that_are_no_crash_are_found_and_kept_aside(kept: LogSettings, line: bytes) -> None:
    """Only an incomplete last line can be torn, whatever NULs stand around a forged one."""
    file = logs.files(kept)[-1]
    content = file.read_bytes()
    put = content.splitlines(keepends=True)[-1] if line == b"copy" else line
    file.write_bytes(content + put)
    assert verify(kept).flaws
    assert "torn" not in [note.kind for note in verify(kept).notes]
    with logs.clock("2026-02-20T12:00:00"), QueryLog(kept) as log:
        logs.ask(log, "next")
        assert [key for key, _ in log.warnings()] == ["log_aside"]
    assert [one.read_bytes() for one in aside(kept)] == [put]
    report = verify(kept)
    assert (report.flaws, report.entries) == (0, 11)
    assert [(note.kind, note.size) for note in report.notes] == [("aside", len(put))]


@given(put=st.binary(min_size=1, max_size=200))
@hypothesis(max_examples=60)
def test_whatever_stands_behind_the_log_is_told_and_never_lost(put: bytes) -> None:
    with TemporaryDirectory() as folder:
        kept = logs.settings(Path(folder))
        logs.write(kept, {"2026-02": 2})
        file = logs.files(kept)[0]
        file.write_bytes(file.read_bytes() + put)
        report = verify(kept)
        assert report.flaws or [note.kind for note in report.notes] == ["torn"]
        next_query(kept)
        assert [one.read_bytes() for one in aside(kept)] == [put]
        assert (verify(kept).flaws, verify(kept).entries) == (0, 7)


def test_a_file_of_a_month_that_never_was_takes_no_entry(kept: LogSettings) -> None:
    for name in ("9999-12", "2031-01.1", "0001-01"):
        (kept.directory / f"{name}.jsonl").write_bytes(FORGED)
    next_query(kept)
    report = verify(kept)
    names = [file.stem for file in logs.files(kept)]
    assert "9999-12" not in names
    assert {finding.file for finding in report.findings} <= {"0001-01.jsonl", "2031-01.1.jsonl"}
    assert FORGED in [one.read_bytes() for one in aside(kept)]
    assert b'"message_id":"next"' in (kept.directory / "2026-02.jsonl").read_bytes()


@pytest.mark.parametrize("harm", ["half", "line", "changed", "file", "all files"])
def test_a_log_whose_end_was_taken_away_is_not_continued(kept: LogSettings, harm: str) -> None:
    """Going on would cover up the traces."""
    file = logs.files(kept)[-1]
    content = file.read_bytes()
    match harm:
        case "half":
            file.write_bytes(content[:-100])
        case "line":
            file.write_bytes(b"".join(content.splitlines(keepends=True)[:-1]))
        case "changed":
            other = b"1" if content[-5:-4] == b"0" else b"0"
            file.write_bytes(content[:-5] + other + content[-4:])
        case "file":
            file.unlink()
        case _:
            for one in logs.files(kept):
                one.unlink()
    assert refusal(kept) == "log_cut"


@pytest.mark.parametrize("harm", ["missing", "empty", "changed", "long"])
def test_a_log_without_the_record_of_its_end_is_not_continued(kept: LogSettings, harm: str) -> None:
    head = kept.directory / "head"
    match harm:
        case "missing":
            head.unlink()
        case "empty":
            head.write_bytes(b"")
        case "changed":
            head.write_bytes(head.read_bytes().replace(b'"n":8', b'"n":4'))
        case _:
            head.write_bytes(head.read_bytes() + b"\n")
    assert refusal(kept) == "log_head"


def test_a_log_moved_aside_makes_room_for_a_new_one(kept: LogSettings, tmp_path: Path) -> None:
    logs.files(kept)[-1].unlink()
    assert refusal(kept) == "log_cut"
    kept.directory.rename(tmp_path / "aside")
    next_query(kept)
    assert verify(kept).flaws == 0
    assert verify(kept._replace(directory=tmp_path / "aside")).flaws == 1
