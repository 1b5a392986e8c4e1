"""A file of lines to which one program at a time adds, each line whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
import threading
from typing import Final, Self

from vtjcli.filesystem.atomic import sync, sync_folder

_FLAGS: Final[int] = (
    os.O_RDWR
    | os.O_APPEND
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


class LineFile:
    """A file that is open and locked, for any thread.

    `content` is what it held when it was opened. A new one is its owner's alone (0600).
    """

    def __init__(self, path: str, descriptor: int, content: bytes) -> None:
        self.content = content
        self._path = path
        self._descriptor = descriptor
        self._lock = threading.Lock()

    @classmethod
    def open(cls, path: str, most: int) -> Self:
        """Open the file, made if need be, and lock it until it is closed or the program ends.

        A pipe in its place is not waited for, nor a link followed. Raises BlockingIOError when
        another program has locked it, OSError when it cannot be opened, and ValueError for
        what is no regular file or larger than `most` bytes.
        """
        try:
            descriptor = os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            descriptor = os.open(path, _FLAGS)
        try:
            if sys.platform != "win32":  # which has no such lock; there it is up to the user
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _check(descriptor, most)
            with open(descriptor, "rb", closefd=False) as file:
                return cls(path, descriptor, file.read())
        except BaseException:
            os.close(descriptor)
            raise

    def append(self, line: bytes, *, forced: bool) -> None:
        """Add a line, or nothing and raise OSError; `forced`: return once it is on the disk."""
        with self._lock:
            end = os.lseek(self._descriptor, 0, os.SEEK_END)
            try:
                rest = memoryview(line)
                while rest:
                    rest = rest[os.write(self._descriptor, rest) :]
            except OSError:
                os.ftruncate(self._descriptor, end)  # no half of a line before the next one
                raise
        if forced:
            sync(self._descriptor)
            if not end:
                sync_folder(os.path.dirname(self._path))  # noqa: PTH120 - "" is the current one

    def truncate(self, size: int) -> None:
        """Cut off what is behind the first `size` bytes; raise OSError."""
        os.ftruncate(self._descriptor, size)

    def close(self) -> None:
        """Let go of the file, and of its lock."""
        os.close(self._descriptor)


def _check(descriptor: int, most: int) -> None:
    """Raise ValueError for no regular file, or one that is too large; make a new one private."""
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode) or found.st_size > most:
        raise ValueError(found.st_size)
    if not found.st_size and hasattr(os, "fchmod"):
        os.fchmod(descriptor, 0o600)
