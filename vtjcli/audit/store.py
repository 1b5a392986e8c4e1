"""The files: appending lines so that they stay, whatever happens meanwhile.

In the folder: ``2026-01.jsonl`` and so on, a file a month; ``head``, which tells how far the log
goes; ``lock``. A line is on the disk (fsync) before the head tells of it, and the head is written
in place within one sector. So after a crash the head is behind the lines or level with them, never
ahead: a line that it tells of and that is not there was taken away.
"""

from __future__ import annotations

import os
import re
import time
from contextlib import contextmanager, suppress
from errno import EACCES
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.audit import chain, disk, key, lock
from vtjcli.audit.chain import Head, Keys
from vtjcli.audit.entry import moment
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.audit.entry import AnySettings

_MONTH: Final = re.compile(r"([0-9]{4}-[0-9]{2})\.jsonl")
_UNFINISHED_MAX: Final = 1 << 22
"""Bytes that a crash can leave unfinished: more than one append ever writes."""


class Torn(NamedTuple):
    """What a crash left of a line: the month's file and how many bytes."""

    file: str
    size: int


class Store:
    """The log's folder; one thread at a time may append."""

    def __init__(self, settings: AnySettings) -> None:
        self.directory = str(settings.directory)
        self._key = settings.key
        self._keys: Keys | None = None
        self._mine: tuple[Head, bytes] | None = None
        """The head as this process last wrote it, and its record."""
        self._head_path, self._lock_path = self.path("head"), self.path("lock")

    def path(self, name: str) -> str:
        """Return where the file of a month, the head or the lock is."""
        return os.path.join(self.directory, name)  # noqa: PTH118 - at each query

    def keys(self) -> Keys:
        """Return the log's keys, read when first asked for, made for a new log; raise LogError."""
        if self._keys is None:
            with self._alone():
                new = not os.path.exists(self._head_path) and not months(self.directory)  # noqa: PTH110
                self._keys = Keys.derived(key.obtain(self._key, new=new))
        return self._keys

    def append(self, entries: Sequence[dict[str, Any]], done: list[bytes] | None = None) -> None:
        """Append entries in one go; their lines are put into `done` once they are on the disk.

        Raises LogError when they cannot be. Whatever is raised: while `done` is empty none of them
        is in the log, else all of them are.
        """
        keys = self.keys()
        with self._alone():
            self._append(keys, entries, [] if done is None else done)

    def check(self) -> None:
        """Raise LogError where nothing could be appended: the key, the files, the log's end."""
        keys = self.keys()
        with self._alone():
            there = months(self.directory)
            caught_up(self.directory, there, keys, self._head(keys, new=not there))
            for name in ("head", *(f"{month}.jsonl" for month in there[-1:])):
                os.close(os.open(self.path(name), os.O_WRONLY | os.O_APPEND))
            if not os.access(self.directory, os.W_OK | os.X_OK):  # for the file of the next month
                raise PermissionError(EACCES, os.strerror(EACCES), self.directory)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the log's lock; a failure of the system is a LogError."""
        try:
            disk.make_folder(self.directory)
            with lock.exclusive(self._lock_path):
                yield
        except OSError as error:
            raise disk.failed("log_unwritable", error, self.directory) from error

    def _append(self, keys: Keys, entries: Sequence[dict[str, Any]], done: list[bytes]) -> None:
        head, torn, newest = self._end(keys)
        if torn is not None:
            _cut(self.path(f"{torn.file}.jsonl"), head.size if torn.file == head.file else 0)
            entries = [{"record": "torn", "of": torn.file, "bytes": torn.size}, *entries]
        now = moment(time.time_ns())
        # A clock set back opens no older file: the chain goes through the files in their order.
        month = max(now[:7], newest)
        lines: list[bytes] = []
        n, last = head.n, head.last
        for fields in entries:
            n += 1
            lines.append(chain.link(keys.chain, now, month, n, fields, last))
            last = chain.mac_of(lines[-1])
        before = head.size if month == head.file else 0
        content = b"".join(lines)
        path = self.path(f"{month}.jsonl")
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | disk.BINARY, 0o600)
        try:
            disk.write_all(descriptor, content)
            disk.sync(descriptor)
            if not before:
                disk.sync_folder(self.directory)
            self._write_head(Head(n, last, month, before + len(content)), keys)
            done += lines  # at one stroke, also for Ctrl-C
        except BaseException:
            # What stays all the same is torn, or entries, and the next writer takes it so.
            with suppress(OSError):
                if not done:
                    self._write_head(head, keys)
                    os.ftruncate(descriptor, before)
            raise
        finally:
            os.close(descriptor)

    def _end(self, keys: Keys) -> tuple[Head, Torn | None, str]:
        """Return where the log ends, what a crash left behind that, and the newest month."""
        if self._mine is not None and self._is_mine(*self._mine):
            return self._mine[0], None, self._mine[0].file
        there = months(self.directory)
        head = self._head(keys, new=not there)
        head, torn = caught_up(self.directory, there, keys, head)
        return head, torn, max([head.file, *there[-1:]])

    def _is_mine(self, head: Head, record: bytes) -> bool:
        """Tell whether nobody has written since this process did: then nothing is to be proved."""
        with suppress(FileNotFoundError):
            size = os.stat(self.path(f"{head.file}.jsonl")).st_size  # noqa: PTH116
            return size == head.size and disk.read_all(self._head_path) == record
        return False

    def _head(self, keys: Keys, *, new: bool) -> Head:
        """Return the head as it stands, made for a new log; raise LogError for one of no use."""
        path = self._head_path
        try:
            record = disk.read_all(path)
        except FileNotFoundError:
            if not new:
                raise LogError("log_head", path=path) from None
            head = Head()
            disk.create(path, head.written(keys.head))
            return head
        found = chain.read_head(keys.head, record)
        if found is None:
            raise LogError("log_head", path=path)
        return found

    def _write_head(self, head: Head, keys: Keys) -> None:
        record = head.written(keys.head)
        # No fsync: a head that is behind after a power cut is caught up with.
        descriptor = os.open(self._head_path, os.O_WRONLY | disk.BINARY)
        try:
            disk.write_all(descriptor, record)
        finally:
            os.close(descriptor)
        self._mine = head, record


def months(directory: str) -> list[str]:
    """Return the months that have a file, oldest first; raise OSError."""
    try:
        names = os.listdir(directory)  # noqa: PTH208
    except FileNotFoundError:
        return []
    return sorted(found[1] for name in names if (found := _MONTH.fullmatch(name)))


def caught_up(
    directory: str, there: Sequence[str], keys: Keys, head: Head
) -> tuple[Head, Torn | None]:
    """Follow the chain from the head to its end, which is further on after a crash.

    Returns the head as it should be and what a crash left behind it. Raises LogError when the
    last entry is not where the head says, or what follows it is neither entries nor torn.
    """
    if head.file:
        _check_end(directory, head)
    torn = None
    for month in there:
        if month < head.file:
            continue
        path = os.path.join(directory, f"{month}.jsonl")  # noqa: PTH118
        start = head.size if month == head.file else 0
        if os.stat(path).st_size == start:  # noqa: PTH116
            continue
        if torn is not None:
            raise LogError("log_tail", path=path)
        head, rest = _followed(path, month, keys, head)
        if rest:
            torn = Torn(month, len(rest))
    return head, torn


def _followed(path: str, month: str, keys: Keys, head: Head) -> tuple[Head, bytes]:
    """Follow the chain through what a file has behind the head; return the torn rest too."""
    with open(path, "r+b") as file:  # noqa: PTH123
        # Whoever wrote them may have been killed before they were on the disk.
        disk.sync(file.fileno())
        start = head.size if month == head.file else 0
        file.seek(start)
        for line in file:
            found = chain.read_link(keys.chain, line)
            place = (head.n + 1, head.last, month)
            if found is None or (found.n, found.previous, found.file) != place:
                rest = line + file.read(_UNFINISHED_MAX)
                if not is_torn(len(rest), ended=b"\n" in rest, blank=b"\0" in rest):
                    raise LogError("log_tail", path=path)
                return head, rest
            start += len(line)
            head = Head(found.n, found.mac, month, start)
    return head, b""


def is_torn(size: int, *, ended: bool, blank: bool) -> bool:
    """Tell whether a crash can have left so many bytes at the end of the log.

    It leaves a part of a line, without an end of line (`ended`), or blocks that were never written
    (`blank`: there is a NUL), and not more than one append ever writes.
    """
    return size <= _UNFINISHED_MAX and (blank or not ended)


def _check_end(directory: str, head: Head) -> None:
    """Raise LogError unless the entry that the head tells of ends where it says."""
    path = os.path.join(directory, f"{head.file}.jsonl")  # noqa: PTH118
    end = b""
    with suppress(FileNotFoundError):
        descriptor = os.open(path, os.O_RDONLY | disk.BINARY)
        try:
            before = max(0, head.size - 128)
            os.lseek(descriptor, before, os.SEEK_SET)
            end = os.read(descriptor, head.size - before)
        finally:
            os.close(descriptor)
    if chain.mac_of(end) != head.last:
        raise LogError("log_cut", path=path)


def _cut(path: str, size: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | disk.BINARY)
    try:
        os.ftruncate(descriptor, size)
    finally:
        os.close(descriptor)
