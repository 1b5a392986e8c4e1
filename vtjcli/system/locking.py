"""Advisory locks on open files and folders.

The locks are on what they protect, not on a lock file beside it: whoever removes a lock file while
it is held lets the next process lock a new one. filelock, which has lock files only (it empties
what it opens, and has no shared lock), cannot do that.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAUSES: Final = (0.0005, 0.001, 0.002, 0.004, 0.008)

if sys.platform == "win32":
    import msvcrt

    _BEYOND: Final = 1 << 30
    """The byte that is locked: behind the content, which others may read meanwhile."""

    def try_lock(descriptor: int, *, is_shared: bool = False) -> bool:  # noqa: ARG001 - one kind only
        """Lock an open file; return False where another process holds the lock."""
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)
        return True

else:
    import fcntl

    def try_lock(descriptor: int, *, is_shared: bool = False) -> bool:
        """Lock an open file or folder; return False where another process holds the lock.

        The system lets the lock go when the descriptor is closed, however the process ends. Raises
        OSError where the file system has no locks.
        """
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def wait_for_lock(descriptor: int, patience: float, *, is_shared: bool = False) -> bool:
    """Lock an open file; return False when others have held the lock for `patience` seconds.

    Raises OSError where the file system has no locks.
    """
    # flock knows no time limit; short pauses, not all of the same length, serve all in turn.
    until = time.monotonic() + patience
    tries = 0
    while not try_lock(descriptor, is_shared=is_shared):
        if time.monotonic() > until:
            return False
        time.sleep(_PAUSES[(tries + os.getpid()) % len(_PAUSES)])
        tries += 1
    return True


@contextmanager
def lock_folder(folder: str | Path, patience: float) -> Iterator[None]:
    """Keep others that do the same from `folder` meanwhile, or wait `patience` seconds for them.

    Does without where neither the system nor the file system has locks on folders. Raises OSError
    for a folder that cannot be opened.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # on a network's file system
            wait_for_lock(descriptor, patience)
        yield
    finally:
        os.close(descriptor)


def is_at(path: str, descriptor: int) -> bool:
    """Tell whether `path` still names the open file: nobody removed or replaced it."""
    try:
        return os.path.samestat(os.lstat(path), os.fstat(descriptor))
    except FileNotFoundError:
        return False
