"""One writer at a time, among all processes on the machine."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE: Final = 30.0
"""Seconds to wait for the others; each holds the lock for one fsync."""
_PAUSES: Final = (0.0005, 0.001, 0.002, 0.004, 0.008)

if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int, *, shared: bool) -> bool:  # noqa: ARG001 - it has one kind only
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(descriptor: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def exclusive(path: str) -> Iterator[None]:
    """Hold the lock that is the file `path`, made if need be.

    The system lets it go when the process ends, however it ends. Raises LogError when others
    have held it for PATIENCE seconds, OSError when the file cannot be opened.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait(descriptor, path, shared=False)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def shared(path: str) -> Iterator[None]:
    """Hold the lock with other readers; without a lock file, as in a copy, there is no writer."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        yield
        return
    try:
        _wait(descriptor, path, shared=True)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, path: str, *, shared: bool) -> None:
    # flock knows no time limit; short pauses, not all of the same length, serve all in turn.
    until = time.monotonic() + PATIENCE
    tries = 0
    while not _try(descriptor, shared=shared):
        if time.monotonic() > until:
            raise LogError("log_locked", path=path, seconds=round(PATIENCE))
        time.sleep(_PAUSES[(tries + os.getpid()) % len(_PAUSES)])
        tries += 1
