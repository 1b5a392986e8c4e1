"""Reading the log: line by line, however long it is, while others write."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.audit import chain, folder, key, store
from vtjcli.errors import LogError, NothingFoundError
from vtjcli.system import locking
from vtjcli.system.regular_files import open_descriptor, open_regular, read_descriptor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vtjcli.audit.entry import EntryFields
    from vtjcli.config.profile import LogSettings

_HEAD_MAX: Final = 1000
"""Bytes that are read of the head, which is shorter."""
_STEP: Final = 1 << 20
"""Bytes after which progress is reported."""
_TIME: Final = slice(9, 33)
_BEGINNING: Final = b'{"time":"'
_ABOUT: Final = re.compile(rb'"record":"(query|outcome)","message_id":"([^"]*)"')


def _refuse_number(name: str) -> Any:
    """Refuse NaN and the like, which are not JSON."""
    raise ValueError(name)


_decode: Final = json.JSONDecoder(parse_constant=_refuse_number).decode


class Section(NamedTuple):
    """A file of entries, as far as it went when the snapshot was taken."""

    file: str
    path: str
    size: int

    @property
    def month(self) -> str:
        """The month of the entries."""
        return self.file[:7]

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
        """The entry's time, "" for a line that is not an entry."""
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
    """A query and its outcome; None if no outcome is recorded.

    `is_genuine`: whether both were written with the log's key and not changed since; None where
    the key is not at hand.
    """

    query: EntryFields
    outcome: EntryFields | None
    is_genuine: bool | None = None


class _Pair:
    """A query that waits for its outcome."""

    def __init__(self, query: EntryFields, is_genuine: bool | None) -> None:
        self.query = query
        self.outcome: EntryFields | None = None
        self.is_genuine = is_genuine


def keys(settings: LogSettings) -> chain.LogKeys:
    """Return the log's keys; raise key.LogKeyError when there are none."""
    return chain.LogKeys.derive(key.obtain(settings.key, new=False))


def snapshot(settings: LogSettings) -> Snapshot:
    """Return how far the log goes now; raise LogError when it cannot be read."""
    directory = str(settings.directory)
    path = os.path.join(directory, folder.HEAD)  # noqa: PTH118
    try:
        try:
            with open_regular(path, follow=False) as descriptor:
                if not locking.wait_for_lock(descriptor, store.PATIENCE, is_shared=True):
                    raise LogError("log_locked", path=path, seconds=round(store.PATIENCE))
                sections = _sections(directory)
                head = read_descriptor(descriptor, _HEAD_MAX)
        except FileNotFoundError:  # no writer goes on with such a log
            sections, head = _sections(directory), None
    except OSError as error:
        raise folder.explain_failure("log_unreadable", error, directory) from error
    return Snapshot(sections, head)


def require_log(settings: LogSettings) -> Snapshot:
    """Return the log as it is now; raise NothingFoundError when there is none."""
    log = snapshot(settings)
    if not log.sections and log.head is None:
        raise NothingFoundError("log_none", path=settings.directory)
    return log


def _sections(directory: str) -> tuple[Section, ...]:
    return tuple(
        Section(file, path, os.lstat(path).st_size)
        for file in folder.list_files(directory)
        if (path := folder.path_of(directory, file))
    )


def lines(
    sections: Iterable[Section], progress: Callable[[int], object] | None = None
) -> Iterator[LogLine]:
    """Return the lines of some files, one after the other; raise LogError.

    `progress` is called now and then with the number of bytes read since the last call.
    """
    for section in sections:
        try:
            with os.fdopen(open_descriptor(section.path, os.O_RDONLY), "rb") as file:
                yield from _lines(section, partial(file.readline, chain.READ_MAX), progress)
        except OSError as error:
            raise folder.explain_failure("log_unreadable", error, section.path) from error


def _lines(
    section: Section, read_line: Callable[[], bytes], progress: Callable[[int], object] | None
) -> Iterator[LogLine]:
    offset = reported = 0
    for number, line in enumerate(iter(read_line, b""), 1):
        content = line[: section.size - offset]
        if not content:
            break
        yield LogLine(section, number, offset, content)
        offset += len(content)
        if progress is not None and offset - reported >= _STEP:
            progress(offset - reported)
            reported = offset
    if progress is not None:
        progress(offset - reported)


def fields_of(content: bytes) -> EntryFields | None:
    """Return the fields of a line, whoever wrote it; None if it is not an entry."""
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
    log: Snapshot,
    log_filter: LogFilter,
    note_broken: Callable[[LogLine], object],
    progress: Callable[[int], object] | None = None,
    chain_key: bytes | None = None,
) -> Iterator[LogRow]:
    """Return the queries that `log_filter` lets through, oldest first, each with its outcome.

    The log is read twice: first for which queries have no outcome, so that none of the others
    has to wait for it; what is kept in memory is no more than was under way at once. `note_broken`
    is called with each line that is no entry. With `chain_key` each entry's MAC is checked.
    """
    # A file has no entries later than its month; a clock set back can have put earlier ones there.
    since, until = log_filter.since or "", log_filter.until or "~"
    sections = [section for section in log.sections if section.month >= since[:7]]
    endless, ids = _overview(lines(sections, progress), log_filter)
    waiting: deque[_Pair] = deque()
    by_id: dict[str, _Pair] = {}
    for line in lines(sections, progress):
        if line.time and not since <= line.time < until and not by_id:
            continue
        if ids is not None and (found := _ABOUT.search(line.content)) and found[2] not in ids:
            continue
        fields = fields_of(line.content)
        if fields is None:
            note_broken(line)
            continue
        genuine = _is_genuine(chain_key, line)
        if fields["record"] == "query" and since <= fields["time"] < until:
            pair = _Pair(fields, genuine)
            waiting.append(pair)
            if fields["message_id"].encode() not in endless:
                by_id[fields["message_id"]] = pair
        elif fields["record"] == "outcome" and (ended := by_id.pop(fields["message_id"], None)):
            ended.outcome = fields
            ended.is_genuine = ended.is_genuine and genuine
        while waiting and (not by_id or by_id.get(waiting[0].query["message_id"]) != waiting[0]):
            yield from _match_row(waiting.popleft(), log_filter)
    for pair in waiting:
        yield from _match_row(pair, log_filter)


def _is_genuine(chain_key: bytes | None, line: LogLine) -> bool | None:
    return None if chain_key is None else chain.is_genuine(chain_key, line.content)


def _overview(
    all_lines: Iterable[LogLine], log_filter: LogFilter
) -> tuple[set[bytes], set[bytes] | None]:
    """Return the message ids of queries without an outcome, and of all that may be wanted.

    The latter are None for all. Nothing is decoded: for one person among many it saves most.
    """
    endless: set[bytes] = set()
    ids: set[bytes] = set()
    sought = (log_filter.person or "").encode()
    beginning = (log_filter.message_id or "").encode()
    for line in all_lines:
        found = _ABOUT.search(line.content)
        if found is None:
            continue
        record, message_id = found.groups()
        (endless.add if record == b"query" else endless.discard)(message_id)
        if (sought or beginning) and sought in line.content and message_id.startswith(beginning):
            ids.add(message_id)
    return endless, ids if sought or beginning else None


def _match_row(pair: _Pair, log_filter: LogFilter) -> Iterator[LogRow]:
    """Return the row, if it is wanted."""
    query, outcome = pair.query, pair.outcome
    ended = outcome or {}
    persons = ended.get("persons")
    subjects = [query.get("subject"), *(persons if isinstance(persons, list) else ())]
    results = [ended.get("result", "unknown"), ended.get("code")]
    if (
        _is_same(log_filter.profile, query.get("profile"))
        and _is_same(log_filter.end_user, query.get("end_user"))
        and _is_same(log_filter.issue, query.get("issue"))
        and (log_filter.person is None or log_filter.person in subjects)
        and (
            log_filter.outcome is None or any(_is_same(log_filter.outcome, one) for one in results)
        )
        and query["message_id"].startswith(log_filter.message_id or "")
    ):
        yield LogRow(query, outcome, pair.is_genuine)


def _is_same(value: str | None, entry_value: object) -> bool:
    """Tell whether a value is the wanted one, capitals aside."""
    return value is None or str(entry_value or "").casefold() == value.casefold()


class CheckedEntry(NamedTuple):
    """What one line says; `is_genuine` as in a LogRow."""

    fields: EntryFields
    is_genuine: bool | None


def find_entries(
    log: Snapshot, beginning: str, chain_key: bytes | None = None, most: int = 5
) -> dict[str, list[CheckedEntry]]:
    """Return by message id the entries of the queries whose id begins so, at most `most` ids.

    With `chain_key` each entry's MAC is checked.
    """
    found: dict[str, list[CheckedEntry]] = {}
    sought = f'"message_id":{json.dumps(beginning)[:-1]}'.encode()
    for line in lines(log.sections):
        if sought not in line.content or (fields := fields_of(line.content)) is None:
            continue
        if fields["record"] not in ("query", "outcome"):
            continue
        message_id = fields["message_id"]
        if message_id.startswith(beginning) and (message_id in found or len(found) < most):
            entry = CheckedEntry(fields, _is_genuine(chain_key, line))
            found.setdefault(message_id, []).append(entry)
    return found


def lines_between(
    log: Snapshot,
    since: str | None,
    until: str | None,
    progress: Callable[[int], object] | None = None,
) -> Iterator[LogLine]:
    """Return the lines as they stand, from the first to the last that fall in a time.

    Those between them come too, whatever a clock set back says of them: so the chain has no gap.
    The log is read twice; `progress` is called as by `lines`.
    """
    first, last = (0, -1) if since is None else (log.size, -1)
    for count, line in enumerate(lines(log.sections, progress)):
        if line.time and (since or "") <= line.time < (until or "~"):
            first, last = min(first, count), count
    for count, line in enumerate(lines(log.sections, progress)):
        if first <= count and (until is None or count <= last):
            yield line
