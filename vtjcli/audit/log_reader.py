"""Reading the log: line by line, however long it is, while others write."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.audit import chain, disk, key, lock
from vtjcli.audit.store import months

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vtjcli.audit.entry import AnySettings, Fields

_LINE_MAX: Final = 1 << 20
"""Bytes; no entry comes near. A longer line is read as several, none of which is an entry."""
_STEP: Final = 1 << 20
"""Bytes after which progress is told."""
_TIME: Final = slice(9, 33)
_BEGINNING: Final = b'{"time":"'
_ABOUT: Final = re.compile(rb'"record":"(query|outcome)","message_id":"([^"]*)"')


def _no_number(name: str) -> Any:
    """Refuse NaN and the like, which are no JSON."""
    raise ValueError(name)


_decode: Final = json.JSONDecoder(parse_constant=_no_number).decode


class Section(NamedTuple):
    """A month's file, as far as it went when the snapshot was taken."""

    month: str
    path: str
    size: int

    @property
    def name(self) -> str:
        """The file's name."""
        return os.path.basename(self.path)  # noqa: PTH119


class Snapshot(NamedTuple):
    """The whole log at one moment, between two entries."""

    sections: tuple[Section, ...]
    head: bytes | None

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(section.size for section in self.sections)


class LogLine(NamedTuple):
    """A line as it stands: its number from 1 and where it begins, in bytes."""

    section: Section
    number: int
    offset: int
    content: bytes

    @property
    def time(self) -> str:
        """The entry's time, "" for a line that is no entry."""
        if not self.content.startswith(_BEGINNING):
            return ""
        return self.content[_TIME].decode("ascii", "replace")


class LogFilter(NamedTuple):
    """Which queries; None: all. Times are those of entries, `until` is left out itself."""

    since: str | None = None
    until: str | None = None
    profile: str | None = None
    end_user: str | None = None
    person: str | None = None
    """The keyed hash of an identity code."""
    outcome: str | None = None
    issue: str | None = None
    message_id: str | None = None


class LogRow(NamedTuple):
    """A query and what became of it; None where nobody wrote that down."""

    query: Fields
    outcome: Fields | None


def keys(settings: AnySettings) -> chain.Keys:
    """Return the log's keys; raise key.LogKeyError when there are none."""
    return chain.Keys.derived(key.obtain(settings.key, new=False))


def snapshot(settings: AnySettings) -> Snapshot:
    """Return how far the log goes now; raise LogError when it cannot be read."""
    directory = str(settings.directory)
    try:
        with lock.shared(os.path.join(directory, "lock")):  # noqa: PTH118
            sections = tuple(
                Section(month, path, os.stat(path).st_size)  # noqa: PTH116
                for month in months(directory)
                if (path := os.path.join(directory, f"{month}.jsonl"))  # noqa: PTH118
            )
            try:
                head = disk.read_all(os.path.join(directory, "head"))  # noqa: PTH118
            except FileNotFoundError:
                head = None
    except OSError as error:
        raise disk.failed("log_unreadable", error, directory) from error
    return Snapshot(sections, head)


def lines(
    sections: Iterable[Section], progress: Callable[[int], object] | None = None
) -> Iterator[LogLine]:
    """Return the lines of some files, one after the other; raise LogError.

    `progress` is told now and then how many bytes there were since it was told last.
    """
    for section in sections:
        try:
            with open(section.path, "rb") as file:  # noqa: PTH123
                yield from _lines(section, partial(file.readline, _LINE_MAX), progress)
        except OSError as error:
            raise disk.failed("log_unreadable", error, section.path) from error


def _lines(
    section: Section, read: Callable[[], bytes], progress: Callable[[int], object] | None
) -> Iterator[LogLine]:
    offset = told = 0
    for number, line in enumerate(iter(read, b""), 1):
        content = line[: section.size - offset]
        if not content:
            break
        yield LogLine(section, number, offset, content)
        offset += len(content)
        if progress is not None and offset - told >= _STEP:
            progress(offset - told)
            told = offset
    if progress is not None:
        progress(offset - told)


def fields_of(content: bytes) -> Fields | None:
    """Return what a line says, whoever wrote it; None when it is no entry."""
    try:
        fields: Any = _decode(content.decode())
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or not content.endswith(b"\n"):
        return None
    words = [fields.get(name) for name in ("time", "record")]
    if fields.get("record") in ("query", "outcome"):
        words.append(fields.get("message_id"))
    return fields if all(isinstance(word, str) for word in words) else None


def rows(
    taken: Snapshot,
    wanted: LogFilter,
    broken: Callable[[LogLine], object],
    progress: Callable[[int], object] | None = None,
) -> Iterator[LogRow]:
    """Return the queries that are `wanted`, oldest first, each with its outcome.

    The log is read twice: first for which queries have no outcome, so that none of the others
    has to wait for it; what is kept in memory is no more than was under way at once. `broken` is
    told of each line that is no entry.
    """
    # A file has no entries later than its month; a clock set back can have put earlier ones there.
    since, until = wanted.since or "", wanted.until or "~"
    sections = [section for section in taken.sections if section.month >= since[:7]]
    endless, ids = _overview(lines(sections, progress), wanted)
    waiting: deque[list[Fields | None]] = deque()
    by_id: dict[str, list[Fields | None]] = {}
    for line in lines(sections, progress):
        if line.time and not since <= line.time < until and not by_id:
            continue
        if ids is not None and (found := _ABOUT.search(line.content)) and found[2] not in ids:
            continue
        fields = fields_of(line.content)
        if fields is None:
            broken(line)
        elif fields["record"] == "query" and since <= fields["time"] < until:
            row: list[Fields | None] = [fields, None]
            waiting.append(row)
            if fields["message_id"].encode() not in endless:
                by_id[fields["message_id"]] = row
        elif fields["record"] == "outcome" and (ended := by_id.pop(fields["message_id"], None)):
            ended[1] = fields
        while waiting and (not by_id or _settled(waiting[0], by_id)):
            yield from _matching(waiting.popleft(), wanted)
    for row in waiting:
        yield from _matching(row, wanted)


def _overview(
    all_lines: Iterable[LogLine], wanted: LogFilter
) -> tuple[set[bytes], set[bytes] | None]:
    """Return the message ids of queries without an outcome, and of all that may be wanted.

    The latter are None for all. Nothing is decoded: for one person among many it saves most.
    """
    endless: set[bytes] = set()
    ids: set[bytes] = set()
    sought = (wanted.person or "").encode()
    beginning = (wanted.message_id or "").encode()
    for line in all_lines:
        found = _ABOUT.search(line.content)
        if found is None:
            continue
        record, message_id = found.groups()
        (endless.add if record == b"query" else endless.discard)(message_id)
        if (sought or beginning) and sought in line.content and message_id.startswith(beginning):
            ids.add(message_id)
    return endless, ids if sought or beginning else None


def _settled(row: list[Fields | None], by_id: dict[str, list[Fields | None]]) -> bool:
    query = row[0]
    return query is None or by_id.get(query["message_id"]) is not row


def _matching(row: list[Fields | None], wanted: LogFilter) -> Iterator[LogRow]:
    """Return the row, if it is wanted."""
    query, outcome = row
    assert query is not None
    ended = outcome or {}
    persons = ended.get("persons")
    subjects = [query.get("subject"), *(persons if isinstance(persons, list) else ())]
    results = [ended.get("result", "unknown"), ended.get("code")]
    if (
        _same(wanted.profile, query.get("profile"))
        and _same(wanted.end_user, query.get("end_user"))
        and _same(wanted.issue, query.get("issue"))
        and (wanted.person is None or wanted.person in subjects)
        and (wanted.outcome is None or any(_same(wanted.outcome, one) for one in results))
        and query["message_id"].startswith(wanted.message_id or "")
    ):
        yield LogRow(query, outcome)


def _same(wanted: str | None, there: object) -> bool:
    """Tell whether a value is the wanted one, capitals aside."""
    return wanted is None or str(there or "").casefold() == wanted.casefold()


def about(taken: Snapshot, beginning: str, most: int = 5) -> dict[str, list[Fields]]:
    """Return by message id the entries of the queries whose id begins so, at most `most` ids."""
    found: dict[str, list[Fields]] = {}
    sought = f'"message_id":{json.dumps(beginning)[:-1]}'.encode()
    for line in lines(taken.sections):
        if sought not in line.content or (fields := fields_of(line.content)) is None:
            continue
        if fields["record"] not in ("query", "outcome"):
            continue
        message_id = fields["message_id"]
        if message_id.startswith(beginning) and (message_id in found or len(found) < most):
            found.setdefault(message_id, []).append(fields)
    return found


def between(taken: Snapshot, since: str | None, until: str | None) -> Iterator[bytes]:
    """Return the lines as they stand, from the first to the last that fall in a time.

    Those between them come too, whatever a clock set back says of them: so the chain has no gap.
    """
    first, last = (0, -1) if since is None else (taken.size, -1)
    for count, line in enumerate(lines(taken.sections)):
        if line.time and (since or "") <= line.time < (until or "~"):
            first, last = min(first, count), count
    for count, line in enumerate(lines(taken.sections)):
        if first <= count and (until is None or count <= last):
            yield line.content
