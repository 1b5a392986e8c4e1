"""A file of lines to which one program at a time adds, each line whole or not at all."""

from __future__ import annotations

import os
import threading
from errno import EAGAIN, EPERM
from typing import Self

from vtjcli.system import locking, syncing
from vtjcli.system.permissions import find_exposure
from vtjcli.system.regular_files import SpecialFileError, open_descriptor

_FLAGS = os.O_RDWR | os.O_APPEND


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
        another program has locked it, OSError when it cannot be opened or others could change it,
        and ValueError for what is no regular file or larger than `most` bytes.
        """
        try:
            try:
                descriptor = open_descriptor(path, _FLAGS | os.O_CREAT | os.O_EXCL)
            except FileExistsError:
                descriptor = open_descriptor(path, _FLAGS)
        except SpecialFileError as error:
            raise ValueError(path) from error
        try:
            if not locking.try_lock(descriptor) or not locking.is_at(path, descriptor):
                raise BlockingIOError(EAGAIN, os.strerror(EAGAIN), path)  # noqa: TRY301
            found = os.fstat(descriptor)
            if find_exposure(path, found) is not None:
                raise PermissionError(EPERM, os.strerror(EPERM), path)  # noqa: TRY301
            if found.st_size > most:
                raise ValueError(found.st_size)  # noqa: TRY301
            if not found.st_size and hasattr(os, "fchmod"):
                os.fchmod(descriptor, 0o600)
            with open(descriptor, "rb", closefd=False) as file:
                return cls(path, descriptor, file.read())
        except BaseException:
            os.close(descriptor)
            raise

    def append(self, line: bytes, *, is_forced: bool) -> None:
        """Add a line, or nothing and raise OSError; `is_forced`: return once it is on the disk."""
        with self._lock:
            end = os.lseek(self._descriptor, 0, os.SEEK_END)
            try:
                syncing.write_all(self._descriptor, line)
            except OSError:
                os.ftruncate(self._descriptor, end)  # no half of a line before the next one
                raise
        if is_forced:
            syncing.sync(self._descriptor)
            if not end:
                syncing.sync_folder(os.path.dirname(self._path))  # noqa: PTH120

    def truncate(self, size: int) -> None:
        """Truncate the file after the first `size` bytes; raise OSError."""
        os.ftruncate(self._descriptor, size)

    def close(self) -> None:
        """Let go of the file, and of its lock."""
        os.close(self._descriptor)
