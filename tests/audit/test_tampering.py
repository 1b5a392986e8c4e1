"""Whatever is done to a log without its key is found, and where."""

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
from vtjcli.audit.verifying import Verification, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config.profile import LogSettings

MONTHS = {"2026-01": 2, "2026-02": 3, "2026-04": 2}
"""Queries in each; an entry before and an entry after each."""
LINES = [(month, line) for month, queries in MONTHS.items() for line in range(2 * queries)]
PLACES = st.sampled_from(range(len(LINES)))
KINDS = frozenset({"changed", "inserted", "removed", "moved", "spliced", "cut"})


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> LogSettings:
    kept = logs.settings(tmp_path_factory.mktemp("written"))
    logs.write(kept, MONTHS)
    return kept


class Copy:
    """A copy of the log to lay hands on: the lines of all files in a row."""

    def __init__(self, kept: LogSettings) -> None:
        self.kept = kept
        self.lines = [
            line for file in logs.files(kept) for line in file.read_bytes().splitlines(True)
        ]

    def spread(self, lines: list[bytes], starts: dict[str, int]) -> None:
        """Write lines back; `starts` tells with which line each month's file begins."""
        bounds = [*starts.values(), len(lines)]
        for number, month in enumerate(starts):
            content = b"".join(lines[bounds[number] : bounds[number + 1]])
            (self.kept.directory / f"{month}.jsonl").write_bytes(content)

    def put(self, position: int, lines: list[bytes], *, replacing: int) -> None:
        """Put `lines` in place of `replacing` lines at `position`, in the file they are in."""
        month, _ = LINES[min(position, len(LINES) - 1)]
        starts, start = {}, 0
        for name, queries in MONTHS.items():
            starts[name] = start
            start += 2 * queries + (len(lines) - replacing if name == month else 0)
        changed = self.lines[:position] + lines + self.lines[position + replacing :]
        self.spread(changed, starts)


@pytest.fixture(scope="module")
def copies(written: LogSettings) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(folder)


def copy(written: LogSettings, folder: Path) -> Copy:
    target = folder / "log"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(written.directory, target)
    return Copy(written._replace(directory=target))


def place(position: int) -> tuple[str, int]:
    """Return the file and the line number of an entry."""
    month, line = LINES[position]
    return f"{month}.jsonl", line + 1


def near(report: Verification, *positions: int) -> bool:
    """Tell whether something was found at each of some entries, or just beside it."""
    found = {(finding.file, finding.line) for finding in report.findings}
    return all(
        found & {place(p) for p in range(max(0, at - 1), min(len(LINES), at + 2))}
        or found & {(place(at)[0], place(at)[1] + 1)}
        for at in positions
    )


def test_a_log_nobody_touched_is_sound(written: LogSettings) -> None:
    report = verify(written)
    assert (report.entries, report.files, report.flaws) == (14, 3, 0)
    assert (report.findings, report.notes) == ((), ())


@given(position=PLACES, where=st.integers(0, 10_000), change=st.integers(1, 255))
@hypothesis(max_examples=300)
def test_a_changed_byte_is_found_where_it_is(
    written: LogSettings, copies: Path, position: int, where: int, change: int
) -> None:
    log = copy(written, copies)
    line = bytearray(log.lines[position])
    line[where % len(line)] ^= change
    log.put(position, [bytes(line)], replacing=1)
    report = verify(log.kept)
    assert report.flaws
    assert near(report, position)


@given(position=PLACES, where=st.integers(0, 10_000), put=st.binary(max_size=3))
@hypothesis(max_examples=100)
def test_bytes_put_in_or_taken_out_are_found(
    written: LogSettings, copies: Path, position: int, where: int, put: bytes
) -> None:
    log = copy(written, copies)
    line = log.lines[position]
    at = where % len(line)
    other = line[:at] + put + line[at + (not put) :]
    log.put(position, [other], replacing=1)
    report = verify(log.kept)
    assert report.flaws
    assert near(report, position)


@given(position=PLACES, count=st.integers(1, len(LINES)))
@hypothesis(max_examples=100)
def test_entries_taken_away_are_found_and_named(
    written: LogSettings, copies: Path, position: int, count: int
) -> None:
    """At the end, at the beginning, across files: all of them too."""
    log = copy(written, copies)
    gone = min(count, len(LINES) - position)
    starts = {
        month: sum(p < position or p >= position + gone for p in range(first))
        for month, first in firsts().items()
    }
    log.spread(log.lines[:position] + log.lines[position + gone :], starts)
    report = verify(log.kept)
    [finding] = report.findings
    assert finding.kind == ("cut" if position + gone == len(LINES) else "removed")
    assert (finding.first, finding.last) == (position + 1, position + gone)


def firsts() -> dict[str, int]:
    return {month: next(p for p, at in enumerate(LINES) if at[0] == month) for month in MONTHS}


@given(position=PLACES, line=st.one_of(PLACES, st.binary(max_size=40)))
@hypothesis(max_examples=200)
def test_a_line_put_in_is_found_where_it_is(
    written: LogSettings, copies: Path, position: int, line: int | bytes
) -> None:
    log = copy(written, copies)
    content = log.lines[line] if isinstance(line, int) else line.replace(b"\n", b"") + b"\n"
    log.put(position, [content, log.lines[position]], replacing=1)
    report = verify(log.kept)
    assert report.flaws
    assert near(report, position)


@pytest.mark.parametrize("line", [b"\n", b"{}\n", b"copy"])
def test_a_line_put_in_at_the_very_end_is_found(
    written: LogSettings, copies: Path, line: bytes
) -> None:
    log = copy(written, copies)
    line = log.lines[-1] if line == b"copy" else line
    log.put(len(LINES), [line], replacing=0)
    [finding] = verify(log.kept).findings
    assert (finding.kind, finding.file, finding.line) == ("inserted", "2026-04.jsonl", 5)


@given(one=PLACES, other=PLACES)
@hypothesis(max_examples=100)
def test_entries_that_changed_places_are_found(
    written: LogSettings, copies: Path, one: int, other: int
) -> None:
    log = copy(written, copies)
    lines = log.lines
    lines[one], lines[other] = lines[other], lines[one]
    log.spread(lines, firsts())
    report = verify(log.kept)
    assert bool(report.flaws) == (one != other)
    if one != other:
        assert {finding.kind for finding in report.findings} == {"moved"}
        assert near(report, one) or near(report, other)


@given(source=PLACES, target=PLACES)
@hypothesis(max_examples=100)
def test_an_entry_that_was_moved_is_found(
    written: LogSettings, copies: Path, source: int, target: int
) -> None:
    log = copy(written, copies)
    lines = log.lines
    lines.insert(target, lines.pop(source))
    log.spread(lines, firsts())
    assert bool(verify(log.kept).flaws) == (source != target)


@given(cut=st.integers(0, 100_000))
@hypothesis(max_examples=100)
def test_a_log_cut_off_anywhere_is_found(written: LogSettings, copies: Path, cut: int) -> None:
    """Half an entry at the end is no torn line when the log had told of the whole."""
    log = copy(written, copies)
    everything = b"".join(log.lines)
    rest = everything[: cut % len(everything)]
    for file, (month, first) in zip(logs.files(log.kept), firsts().items(), strict=True):
        start = len(b"".join(log.lines[:first]))
        size = sum(len(line) for line, at in zip(log.lines, LINES, strict=True) if at[0] == month)
        file.write_bytes(rest[start : start + size])
    report = verify(log.kept)
    last = max((finding.last or 0 for finding in report.findings), default=0)
    assert last == len(LINES)


@pytest.mark.parametrize("month", MONTHS)
def test_a_whole_file_taken_away_is_found(written: LogSettings, copies: Path, month: str) -> None:
    log = copy(written, copies)
    (log.kept.directory / f"{month}.jsonl").unlink()
    [finding] = verify(log.kept).findings
    assert finding.kind == ("cut" if month == "2026-04" else "removed")


def test_all_files_taken_away_are_found(written: LogSettings, copies: Path) -> None:
    log = copy(written, copies)
    for file in logs.files(log.kept):
        file.unlink()
    [finding] = verify(log.kept).findings
    assert (finding.kind, finding.first, finding.last) == ("cut", 1, 14)


@pytest.mark.parametrize("name", ["2025-12", "2026-03", "2026-05"])
def test_a_file_under_another_name_is_found(written: LogSettings, copies: Path, name: str) -> None:
    """Under an older name ``log prune`` would take it away too early."""
    log = copy(written, copies)
    (log.kept.directory / "2026-02.jsonl").rename(log.kept.directory / f"{name}.jsonl")
    report = verify(log.kept)
    assert report.flaws
    assert any(finding.file == f"{name}.jsonl" for finding in report.findings)


@pytest.mark.parametrize("kind", ["missing", "empty", "changed", "older", "of another key"])
def test_a_record_of_the_end_that_does_not_fit_is_found(
    written: LogSettings, copies: Path, tmp_path: Path, kind: str
) -> None:
    log = copy(written, copies)
    head = log.kept.directory / "head"
    match kind:
        case "missing":
            head.unlink()
        case "empty":
            head.write_bytes(b"")
        case "changed":
            head.write_bytes(head.read_bytes().replace(b'"n":14', b'"n":10'))
        case "older":
            other = logs.settings(tmp_path, key=written.key)
            logs.write(other, {"2026-01": 2}, end_user="another")
            shutil.copy(other.directory / "head", head)
        case _:
            other = logs.settings(tmp_path)
            logs.write(other, MONTHS)
            shutil.copy(other.directory / "head", head)
    findings = verify(log.kept).findings
    assert [(finding.kind, finding.file) for finding in findings] == [("head", "head")]


def test_entries_of_another_log_with_the_same_key_do_not_fit_in(
    written: LogSettings, copies: Path, tmp_path: Path
) -> None:
    other = logs.settings(tmp_path, key=written.key)
    logs.write(other, MONTHS, end_user="another")
    log = copy(written, copies)
    shutil.copy(other.directory / "2026-02.jsonl", log.kept.directory)
    kinds = {finding.kind for finding in verify(log.kept).findings}
    assert kinds == {"spliced"}


@pytest.mark.parametrize("head", [b"", b"x", b"\0" * 256, b"{}\n", b"x" * 5000, "older", "changed"])
def test_a_log_of_nothing_but_a_head_is_not_sound(
    written: LogSettings, copies: Path, tmp_path: Path, head: bytes | str
) -> None:
    """All entries taken away, and anything put into the record of the end."""
    log = copy(written, copies)
    for file in logs.files(log.kept):
        file.unlink()
    record = log.kept.directory / "head"
    if head == "older":
        other = logs.settings(tmp_path, key=written.key)
        logs.write(other, {"2026-01": 1})
        shutil.copy(other.directory / "head", record)
    elif head == "changed":
        record.write_bytes(record.read_bytes().replace(b'"n":14', b'"n":00'))
    else:
        assert isinstance(head, bytes)
        record.write_bytes(head)
    report = verify(log.kept)
    assert (report.entries, report.flaws) == (0, 1)
    assert report.findings[0].kind == ("cut" if head == "older" else "head")


@given(content=st.binary(max_size=300))
@hypothesis(max_examples=50)
def test_no_content_of_the_head_makes_an_empty_log_sound(
    written: LogSettings, copies: Path, content: bytes
) -> None:
    log = copy(written, copies)
    for file in logs.files(log.kept):
        file.unlink()
    (log.kept.directory / "head").write_bytes(content)
    assert verify(log.kept).flaws == 1


def test_a_log_of_an_earlier_version_verifies_and_goes_on(tmp_path: Path) -> None:
    """Written by version 0.1.0, with a torn line and a clock set back."""
    shutil.copytree(Path(__file__).parent / "old_log", tmp_path / "old")
    kept = logs.settings(tmp_path / "old")
    assert kept.key is not None
    kept.key.chmod(0o600)
    kept.directory.chmod(0o700)
    report = verify(kept)
    assert (report.entries, report.flaws) == (9, 0)
    assert [note.kind for note in report.notes] == ["repaired", "clock"]
    logs.write(kept, {"2026-04": 1, "2026-05": 1})
    assert (verify(kept).entries, verify(kept).flaws) == (13, 0)
