"""The files: appending lines so that they stay, whatever happens meanwhile.

A line is on the disk (fsync) before ``head`` tells of it, which says how far the log goes and is
written in place within one sector. So after a crash the head is behind the lines or level with
them, never ahead: a line that it tells of and that is not there was taken away.

One process at a time appends: it holds a lock on the head itself. Whoever removes the head lets
nobody else in, since a log without it is not continued.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from errno import EACCES
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.audit import chain, folder, key
from vtjcli.audit.chain import HEAD_BYTES, Head, LogKeys
from vtjcli.audit.entry import moment
from vtjcli.audit.tail import Tail
from vtjcli.errors import LogError
from vtjcli.system import atomic, locking, syncing
from vtjcli.system.regular_files import open_regular

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.config.profile import LogSettings

PATIENCE: Final = 30.0
"""Seconds to wait for the others; each holds the lock for one fsync."""
_STEP: Final = 1 << 20
_YEAR: Final = 12


class Rest(NamedTuple):
    """What stands in a file behind the last entry: from where, how much, and torn or foreign."""

    file: str
    start: int
    size: int
    is_torn: bool


class Store:
    """The log's folder; one thread at a time may append."""

    def __init__(self, settings: LogSettings) -> None:
        self._path = settings.directory
        self.directory = str(settings.directory)
        self.notices: list[tuple[str, dict[str, object]]] = []
        """What the user should know: keys of the words, and values."""
        self._key = settings.key
        self._keys: LogKeys | None = None
        self._mine: tuple[Head, bytes] | None = None
        """The head as this process last wrote it, and its record."""
        self._head_path = self.path(folder.HEAD)

    def path(self, name: str) -> str:
        """Return where a file of the folder is."""
        return os.path.join(self.directory, name)  # noqa: PTH118 - at each query

    def keys(self) -> LogKeys:
        """Return the log's keys, read when first asked for, made for a new log; raise LogError."""
        if self._keys is None:
            with _raise_log_errors(self.directory):
                folder.make_folder(self.directory)
                if self._is_new():
                    with locking.lock_folder(self.directory, PATIENCE):  # one makes the key
                        self._keys = LogKeys.derive(key.obtain(self._key, new=self._is_new()))
                else:
                    self._keys = LogKeys.derive(key.obtain(self._key, new=False))
        return self._keys

    def append(self, entries: Sequence[dict[str, Any]], lines: list[bytes] | None = None) -> None:
        """Append entries in one go; their lines are put into `lines` once they are on the disk.

        Raises LogError when they cannot be. Whatever is raised: while `lines` is empty none of them
        is in the log, else all of them are.
        """
        keys = self.keys()
        with self._lock_head(keys) as descriptor:
            self._append(keys, descriptor, entries, [] if lines is None else lines)

    def check(self) -> None:
        """Raise LogError where nothing could be appended: the key, the files, the log's end."""
        keys = self.keys()
        with self._lock_head(keys) as descriptor:
            head, _ = catch_up(self.directory, keys, self._read_head(keys, descriptor)[0])
            if head.file:
                path = folder.path_of(self.directory, head.file)
                os.close(folder.open_to_write(path, os.O_WRONLY | os.O_APPEND))
            if not os.access(self.directory, os.W_OK | os.X_OK):  # for the file of the next month
                raise PermissionError(EACCES, os.strerror(EACCES), self.directory)

    def _is_new(self) -> bool:
        return not os.path.lexists(self._head_path) and not folder.list_files(self.directory)

    @contextmanager
    def _lock_head(self, keys: LogKeys) -> Iterator[int]:
        """Open the head, made for a new log, with a lock on it; a failure is a LogError."""
        with _raise_log_errors(self.directory):
            folder.make_folder(self.directory)
            while True:
                descriptor = self._open_head(keys)
                try:
                    if not locking.wait_for_lock(descriptor, PATIENCE):
                        seconds = round(PATIENCE)
                        raise LogError("log_locked", path=self._head_path, seconds=seconds)
                    # Meanwhile the log may have been moved aside, and another one begun.
                    if locking.is_at(self._head_path, descriptor):
                        yield descriptor
                        return
                finally:
                    os.close(descriptor)

    def _open_head(self, keys: LogKeys) -> int:
        try:
            return folder.open_to_write(self._head_path, os.O_RDWR)
        except FileNotFoundError:
            if folder.list_files(self.directory):
                raise LogError("log_head", path=self._head_path) from None
        with suppress(FileExistsError):  # another process was first
            atomic.create(self._head_path, Head().record(keys.head))
        return folder.open_to_write(self._head_path, os.O_RDWR)

    def _append(
        self,
        keys: LogKeys,
        head_descriptor: int,
        entries: Sequence[dict[str, Any]],
        lines: list[bytes],
    ) -> None:
        head, rests = self._end(keys, head_descriptor)
        entries = [*(self._set_aside(rest, head.n + 1) for rest in rests), *entries]
        now = moment(time.time_ns())
        file = self._file_of(now[:7], head)
        content, last = _link_entries(keys, now, file, head, entries)
        before = head.size if file == head.file else 0
        path = folder.path_of(self.directory, file)
        descriptor = folder.open_to_write(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        try:
            if os.fstat(descriptor).st_size != before:
                raise LogError("log_tail", path=path)
            joined = b"".join(content)
            try:
                syncing.write_all(descriptor, joined)
                syncing.sync(descriptor)
                if not before:
                    syncing.sync_folder(self.directory)
                if not locking.is_at(self._head_path, head_descriptor):
                    raise LogError("log_head", path=self._head_path)  # noqa: TRY301
                n = head.n + len(content)
                self._write_head(Head(n, last, file, before + len(joined)), keys, head_descriptor)
                lines += content  # at one stroke, also for Ctrl-C
            except BaseException:
                # What stays all the same is torn, or entries, and the next writer takes it so.
                with suppress(OSError):
                    if not lines:
                        self._write_head(head, keys, head_descriptor)
                        os.ftruncate(descriptor, before)
                raise
        finally:
            os.close(descriptor)

    def _end(self, keys: LogKeys, descriptor: int) -> tuple[Head, list[Rest]]:
        """Return where the log ends, and what stands behind that."""
        head, record = self._read_head(keys, descriptor)
        if self._mine == (head, record):  # nobody has written since: nothing is to be proved
            with suppress(FileNotFoundError):
                path = folder.path_of(self.directory, head.file)
                if os.lstat(path).st_size == head.size:
                    return head, []
        return catch_up(self.directory, keys, head)

    def _file_of(self, month: str, head: Head) -> str:
        """Return the file for entries of `month`; note where the clock has jumped."""
        if head.file[:7] == month:
            return head.file
        if head.file:
            months = _months(month) - _months(head.file)
            if months < 0 or months > _YEAR:
                said = "log_clock_back" if months < 0 else "log_clock_ahead"
                self.notices.append((said, {"month": month, "last": head.file[:7]}))
        return folder.file_for(month, head.n + 1, folder.list_files(self.directory))

    def _set_aside(self, rest: Rest, number: int) -> dict[str, Any]:
        """Move what stands behind the last entry into a file of its own; return the entry of it."""
        path = folder.path_of(self.directory, rest.file)
        descriptor = folder.open_to_write(path, os.O_RDWR)
        try:
            name = self._copy(descriptor, rest, number)
            os.ftruncate(descriptor, rest.start)
            syncing.sync(descriptor)
        finally:
            os.close(descriptor)
        if not rest.start:
            os.unlink(path)  # noqa: PTH108
        if not rest.is_torn:
            self.notices.append(("log_aside", {"path": self.path(name), "size": rest.size}))
        record = "torn" if rest.is_torn else "aside"
        return {"record": record, "of": rest.file, "bytes": rest.size, "aside": name}

    def _copy(self, descriptor: int, rest: Rest, number: int) -> str:
        """Copy `rest` from its file into one beside it that is not there yet; return its name."""
        os.lseek(descriptor, rest.start, os.SEEK_SET)
        with atomic.draft(self._path) as part:
            while piece := os.read(descriptor, _STEP):
                part.file.write(piece)
            for tries in range(_STEP):
                name = f"{rest.file}.aside-{number}" + (f"-{tries}" if tries else "")
                with suppress(FileExistsError):
                    part.publish(self._path / name, replace=False)
                    return name
        raise AssertionError

    def _read_head(self, keys: LogKeys, descriptor: int) -> tuple[Head, bytes]:
        """Return the head as it stands, and its record; raise LogError for one of no use."""
        os.lseek(descriptor, 0, os.SEEK_SET)
        record = os.read(descriptor, 2 * HEAD_BYTES)
        if self._mine is not None and record == self._mine[1]:
            return self._mine
        found = chain.read_head(keys.head, record)
        if found is None:
            raise LogError("log_head", path=self._head_path)
        return found, record

    def _write_head(self, head: Head, keys: LogKeys, descriptor: int) -> None:
        record = head.record(keys.head)
        # No fsync: a head that is behind after a power cut is caught up with.
        os.lseek(descriptor, 0, os.SEEK_SET)
        syncing.write_all(descriptor, record)
        self._mine = head, record


@contextmanager
def _raise_log_errors(directory: str) -> Iterator[None]:
    """Raise a LogError for a failure of the system."""
    try:
        yield
    except OSError as error:
        raise folder.explain_failure("log_unwritable", error, directory) from error


def _link_entries(
    keys: LogKeys, now: str, file: str, head: Head, entries: Sequence[dict[str, Any]]
) -> tuple[list[bytes], str]:
    """Return the lines of entries behind the head, and the MAC of the last one."""
    lines: list[bytes] = []
    last = head.last
    for n, fields in enumerate(entries, head.n + 1):
        line = chain.link(keys.chain, now, file, n, fields, last)
        if len(line) > chain.LINE_MAX:
            raise LogError("log_entry_long", size=len(line))
        lines.append(line)
        last = chain.mac_of(line)
    return lines, last


def _months(file: str) -> int:
    """Return the month of a file as a count of months."""
    return int(file[:4]) * 12 + int(file[5:7])


def catch_up(directory: str, keys: LogKeys, head: Head) -> tuple[Head, list[Rest]]:
    """Follow the chain from the head to its end, which is further on after a crash.

    Returns the head as it should be and what stands behind it. Raises LogError when the last entry
    is not where the head says.
    """
    files = folder.list_files(directory)
    if head.file:
        _check_end(directory, head)
        files = files[files.index(head.file) :]
    rests: list[Rest] = []
    for file in files:
        path = folder.path_of(directory, file)
        start = head.size if file == head.file else 0
        size = os.lstat(path).st_size
        if size == start:
            continue
        head, end, tail = _follow(path, file, keys, head)
        if end != size:
            rests.append(Rest(file, end, size - end, tail.is_torn))
    return head, rests


def _follow(path: str, file: str, keys: LogKeys, head: Head) -> tuple[Head, int, Tail]:
    """Follow the chain through what a file has behind the head.

    Returns the new head, where in the file the entries end, and what is behind them.
    """
    tail = Tail()
    with os.fdopen(folder.open_to_write(path, os.O_RDWR), "r+b") as opened:
        # Whoever wrote them may have been killed before they were on the disk.
        syncing.sync(opened.fileno())
        end = head.size if file == head.file else 0
        opened.seek(end)
        while line := opened.readline(chain.READ_MAX):
            found = chain.read_link(keys.chain, line)
            place = (head.n + 1, head.last, file)
            if tail.size or found is None or (found.n, found.previous, found.file) != place:
                tail.add(line)
                continue
            end += len(line)
            head = Head(found.n, found.mac, file, end)
    return head, end, tail


def _check_end(directory: str, head: Head) -> None:
    """Raise LogError unless the entry that the head tells of ends where it says."""
    path = folder.path_of(directory, head.file)
    end = b""
    with suppress(FileNotFoundError), open_regular(path, follow=False) as descriptor:
        before = max(0, head.size - 128)
        os.lseek(descriptor, before, os.SEEK_SET)
        end = os.read(descriptor, head.size - before)
    if chain.mac_of(end) != head.last:
        raise LogError("log_cut", path=path)
