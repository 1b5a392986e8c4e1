"""Whether the log is as it was written, and where it is not."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.audit import chain, folder, reading
from vtjcli.audit.tail import Tail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from vtjcli.audit.chain import ChainLink, Head, LogKeys
    from vtjcli.audit.reading import LogLine, Section
    from vtjcli.config.profile import LogSettings

LogFindingKind: TypeAlias = Literal[
    "changed", "inserted", "removed", "moved", "spliced", "cut", "head"
]
"""What was done: ``cut`` is removed at the end; ``spliced`` is an entry that was written with the
key but does not go on from the one before it; ``head``: the record of the end is missing or does
not fit."""
LISTED_MAX: Final = 1000
"""Findings that are listed one by one; the others are counted."""
_RUNS: Final = frozenset({"changed", "inserted", "moved"})
"""What may go on over several lines: then it is one finding."""


class LogFinding(NamedTuple):
    """What was found and where: at (``removed``: before) this line of this file, or these lines.

    `first` and `last` are the numbers of the entries concerned, None where they are not known. A
    line ``inserted`` that has one is a copy of that entry.
    """

    kind: LogFindingKind
    file: str
    line: int
    last_line: int
    first: int | None = None
    last: int | None = None


class Note(NamedTuple):
    """What harms no entry: a line torn by a crash, months removed by ``log prune``, a clock's jump.

    ``aside``: lines that were not written with the key stood at the end, and were moved aside.
    """

    kind: Literal["torn", "repaired", "aside", "pruned", "start", "clock"]
    file: str
    line: int
    size: int
    """Bytes that are torn or aside, entries removed, or hours by which the clock went back."""


class End(NamedTuple):
    """The last entry of a file, how many there are, and the latest time of any."""

    n: int
    mac: str
    latest: str
    entries: int


class Verification(NamedTuple):
    """What verifying found; the log is sound when `flaws` is 0."""

    entries: int
    files: int
    first: str | None
    last: str | None
    flaws: int
    """How many findings there are, those that are not listed one by one included."""
    findings: tuple[LogFinding, ...]
    notes: tuple[Note, ...]
    ends: dict[str, End]


def verify(settings: LogSettings, progress: Callable[[int], object] | None = None) -> Verification:
    """Read the whole log and return what is wrong with it.

    Raises LogError when it cannot be read, LogKeyError without its key.
    """
    keys = reading.keys(settings)
    log = reading.snapshot(settings)
    head = chain.read_head(keys.head, log.head) if log.head is not None else None
    following = _ChainVerifier(keys, head, log.sections)
    following.read(reading.lines(log.sections, progress))
    if log.head is not None or log.sections:
        following.check_head()
    return following.report(len(log.sections))


def section_of_export(file: Path) -> Section:
    """Return a file that ``log export`` wrote, as it is now. Raises LogError."""
    try:
        size = file.stat().st_size
    except OSError as error:
        raise folder.explain_failure("log_unreadable", error, str(file)) from error
    return reading.Section(file.name, str(file), size)


def verify_lines(
    sections: Sequence[Section], keys: LogKeys, progress: Callable[[int], object] | None = None
) -> Verification:
    """Verify the chain through exported lines: of what is before and after, nothing.

    Raises LogError when they cannot be read.
    """
    following = _ChainVerifier(keys, None, sections, is_export=True)
    following.read(reading.lines(sections, progress))
    return following.report(len(sections))


class _ChainVerifier:
    """Follows the chain and records where it breaks."""

    def __init__(
        self,
        keys: LogKeys,
        head: Head | None,
        sections: Sequence[Section],
        *,
        is_export: bool = False,
    ) -> None:
        self._keys = keys
        self._head = head
        self._places = {section.file: place for place, section in enumerate(sections)}
        self._is_export = is_export
        self._entries = 0
        self._flaws = 0
        self._findings: list[LogFinding] = []
        self._newest: dict[LogFindingKind, int] = {}
        """Where in the findings the last one of each kind is."""
        self._notes: list[Note] = []
        self._ends: dict[str, End] = {}
        self._start: ChainLink | None = None
        self._first: LogLine | None = None
        """The line of the first entry."""
        self._times: tuple[str | None, str | None] = (None, None)
        self._next_number = 1
        self._previous = chain.NOTHING
        self._foreign_lines = _ForeignLines()
        self._jump: _Jump | None = None
        self._early: set[int] = set()
        """Entries that stood too early in the file."""
        self._missing: dict[int, tuple[int, LogLine]] = {}
        """The first of a row of entries that are not there: the last, and what stands there."""
        self._pruned_starts: dict[int, str] = {}
        """Where ``log prune`` says that the chain may begin: after this entry, of this MAC."""
        self._at_head: str | None = None
        self._last: LogLine | None = None

    def read(self, lines: Iterable[LogLine]) -> None:
        """Follow the chain through all lines."""
        for line in lines:
            self._last = line
            link = chain.read_link(self._keys.chain, line.content)
            if link is not None:
                self._take(link, line)
            elif not self._foreign_lines.add(line):
                self._find("inserted", line)
        self._settle_missing()
        self._settle_end()

    def _take(self, link: ChainLink, line: LogLine) -> None:
        """Take an entry that is genuine; where it stands may still be wrong."""
        self._remember(link, line)
        if self._start is None:
            self._start, self._first = link, line
            if self._is_export:  # which may begin anywhere
                self._next_number = max(1, link.n - len(self._foreign_lines.lines))
                self._previous = link.previous
        if self._jump is not None and link.n == self._jump.next_number:
            self._settle_jump(self._jump)
        self._jump = None
        if link.n < self._next_number:
            self._out_of_place(link, line)
            return
        if not self._is_export and link.file != line.section.file:
            self._find("moved", line, link.n)
        self._in_order(link, line)

    def _remember(self, link: ChainLink, line: LogLine) -> None:
        """Take down what later checks need of an entry."""
        time = str(link.fields["time"])
        self._entries += 1
        if hours := _hours_back(self._times[1], time):
            self._notes.append(Note("clock", line.section.name, line.number, hours))
        self._times = (self._times[0] or time, time)
        if self._head is not None and link.n == self._head.n:
            self._at_head = link.mac
        before = self._ends.get(line.section.file)
        self._ends[line.section.file] = End(
            link.n,
            link.mac,
            max(time, before.latest) if before else time,
            before.entries + 1 if before else 1,
        )
        name = line.section.name
        match link.fields["record"]:
            case "torn":
                self._notes.append(Note("repaired", name, line.number, link.fields["bytes"]))
            case "aside":
                self._notes.append(Note("aside", name, line.number, link.fields["bytes"]))
            case "prune":
                self._pruned_starts |= {part["n"]: part["mac"] for part in link.fields["months"]}
                self._notes.append(Note("pruned", name, line.number, link.fields["entries"]))

    def _in_order(self, link: ChainLink, line: LogLine) -> None:
        """Accept an entry at its place or later: those that should come before it are missing."""
        strange = self._foreign_lines.take_all()
        first = max(self._next_number, link.n - len(strange))
        for number, one in enumerate(strange, first):
            if number < link.n:
                self._find("changed", one, number)
            else:
                self._find("inserted", one)
        if first > self._next_number:
            rows = list(_rows(self._next_number, first - 1, self._early))
            self._missing |= {row[0]: (row[1], line) for row in rows}
            self._jump = _Jump(self._next_number, self._previous, link.n, line, rows)
            if len(self._missing) > LISTED_MAX:
                self._settle_missing()
                self._jump = None
        elif link.n == self._next_number and link.previous != self._previous:
            self._find("spliced", line, link.n)
        self._next_number, self._previous = link.n + 1, link.mac

    def _settle_jump(self, jump: _Jump) -> None:
        """Find that not this entry is late: the one before it was early."""
        self._next_number, self._previous = jump.next_number, jump.previous
        for first, _ in jump.missing:
            self._missing.pop(first, None)
        self._early.add(jump.n)
        self._find("moved", jump.line, jump.n)

    def _out_of_place(self, link: ChainLink, line: LogLine) -> None:
        """Take an entry that should have come before, or has: a copy."""
        for first, (last, where) in self._missing.items():
            if first <= link.n <= last:
                del self._missing[first]
                rows = _rows(first, last, {link.n})
                self._missing |= {row[0]: (row[1], where) for row in rows}
                self._find("moved", line, link.n)
                return
        self._find("inserted", line, link.n)

    def _settle_missing(self) -> None:
        """Find that what is missing was removed, if not by ``log prune`` at the beginning."""
        for first, (last, line) in self._missing.items():
            pruned = (
                max((n for n in self._pruned_starts if n <= last), default=0) if first == 1 else 0
            )
            if pruned < last:
                self._find("removed", line, max(first, pruned + 1), last)
            elif not self._continues_from(last):
                self._find("spliced", line, last + 1)
        self._missing.clear()

    def _continues_from(self, n: int) -> bool:
        """Tell whether the first entry goes on from the one that ``log prune`` removed last."""
        start = self._start
        return start is not None and (start.n != n + 1 or start.previous == self._pruned_starts[n])

    def _settle_end(self) -> None:
        """Find what the lines behind the last entry are."""
        while self._next_number in self._early:
            self._next_number += 1
        strange, head = self._foreign_lines, self._head
        if not strange.lines:
            return
        first, last = strange.lines[0], strange.lines[-1]
        behind = head is not None and self._is_behind(head, first)
        same = first.section == last.section
        if (behind or self._is_export) and same and strange.tail.is_torn:
            size = strange.tail.size
            self._notes.append(Note("torn", first.section.name, first.number, size))
            return
        for line in strange.lines:
            if head is not None and self._next_number <= head.n:
                self._find("changed", line, self._next_number)
                self._next_number += 1
            else:
                self._find("inserted", line)

    def _is_behind(self, head: Head, line: LogLine) -> bool:
        """Tell whether a line is behind the end of the log that the head tells of."""
        if line.section.file == head.file:
            return head.size <= line.offset
        return self._places.get(head.file, -1) < self._places[line.section.file]

    def check_head(self) -> None:
        """Compare the end with the record of it."""
        head, line = self._head, self._last
        name, number = (line.section.name, line.number) if line else ("head", 1)
        if head is None:
            self._add(LogFinding("head", "head", 1, 1))
        elif head.n >= self._next_number:
            self._add(LogFinding("cut", name, number, number, self._next_number, head.n))
        elif head.n and self._at_head != head.last:
            self._add(LogFinding("head", "head", 1, 1, head.n, head.n))

    def _find(
        self, kind: LogFindingKind, line: LogLine, first: int | None = None, last: int | None = None
    ) -> None:
        number = line.number
        self._add(LogFinding(kind, line.section.name, number, number, first, last or first))

    def _add(self, finding: LogFinding) -> None:
        """Take down a finding, as a part of the one that it goes on from."""
        at = self._newest.get(finding.kind)
        if at is not None and _continues(self._findings[at], finding):
            self._findings[at] = self._findings[at]._replace(
                last_line=finding.last_line, last=finding.last
            )
            return
        self._flaws += 1
        if len(self._findings) < LISTED_MAX:
            self._newest[finding.kind] = len(self._findings)
            self._findings.append(finding)

    def report(self, files: int) -> Verification:
        """Return everything that was found, in the order of the files."""
        start, line = self._start, self._first
        if self._is_export and start and line and start.n > 1:
            self._notes.append(Note("start", line.section.name, line.number, start.n - 1))
        return Verification(
            self._entries,
            files,
            *self._times,
            self._flaws,
            tuple(sorted(self._findings, key=lambda found: (found.file, found.line))),
            tuple(self._notes),
            self._ends,
        )


class _Jump(NamedTuple):
    """Where the chain was before an entry that was not the next one."""

    next_number: int
    previous: str
    n: int
    line: LogLine
    missing: list[tuple[int, int]]


class _ForeignLines:
    """Lines since the last entry that are not entries; their content is not kept."""

    def __init__(self) -> None:
        self.lines: list[LogLine] = []
        self.tail = Tail()

    def add(self, line: LogLine) -> bool:
        """Take a line; False when there are too many."""
        self.tail.add(line.content)
        if len(self.lines) >= LISTED_MAX:
            return False
        self.lines.append(line._replace(content=b""))
        return True

    def take_all(self) -> list[LogLine]:
        """Return the lines, and begin anew."""
        lines = self.lines
        if lines:
            self.lines, self.tail = [], Tail()
        return lines


def _hours_back(before: str | None, now: str) -> int:
    """Return by how many hours the clock has gone back between two entries; 0 for less than one."""
    if before is None or before <= now:
        return 0
    try:
        back = datetime.fromisoformat(before) - datetime.fromisoformat(now)
    except ValueError:
        return 0
    return int(back.total_seconds()) // 3600


def _continues(one: LogFinding, other: LogFinding) -> bool:
    """Tell whether the same is found on the next line, of the next entry where that is known."""
    follows = None if one.last is None else one.last + 1
    place = (one.kind, one.file, one.last_line + 1, follows)
    return one.kind in _RUNS and place == (other.kind, other.file, other.line, other.first)


def _rows(first: int, last: int, without: set[int]) -> Iterator[tuple[int, int]]:
    """Return the rows of numbers from `first` to `last` that are left `without` some."""
    for number in sorted(n for n in without if first <= n <= last):
        if first < number:
            yield first, number - 1
        first = number + 1
    if first <= last:
        yield first, last
