"""Write a file whole or not at all, and on the disk before it has its name.

What is being written is a draft beside the target, ``.vtjcli-XXXXXXXX.part``, under an advisory
lock. A kill leaves the draft and drops the lock, so the next run that writes into the same folder
can tell it from one that is in use, and removes it.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from vtjcli.system import syncing
from vtjcli.system.locking import try_lock, wait_for_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

_BINARY: Final[int] = getattr(os, "O_BINARY", 0)
_DRAFT: Final = re.compile(
    r"\.vtjcli-[0-9a-f]{8}\.part|(?:(?:demo-)?log\.key|head)\.[0-9a-f]{16}\.new"
)
"""Names of drafts; the second form is that of version 0.1.0, for the log's key and head."""
_PATIENCE: Final = 5.0
"""Seconds; whoever sweeps holds the lock on a draft for a moment."""


class Draft(NamedTuple):
    """A file without a name of its own yet."""

    file: IO[bytes]
    path: Path

    def publish(self, target: Path, *, replace: bool) -> None:
        """Give the file its name, at once and on the disk.

        Raises FileExistsError when there is a file of that name and `replace` is false, and
        OSError.
        """
        self.file.flush()
        syncing.sync(self.file.fileno())
        if replace:
            self.path.replace(target)
        else:
            self._link(target)
        with suppress(OSError):  # a folder that may be written but not read
            syncing.sync_folder(target.parent)

    def _link(self, target: Path) -> None:
        """Name the file; unlike a rename, a link never takes the place of a file that is there."""
        try:
            target.hardlink_to(self.path)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            if os.path.lexists(target):
                raise FileExistsError(str(target)) from None
            self.path.replace(target)


@contextmanager
def draft(folder: Path, *, mode: int = 0o600) -> Iterator[Draft]:
    """Open a draft in `folder`, on the disk where the file will be; it is gone at the end.

    Drafts that a kill left there are removed first. Raises OSError.
    """
    sweep(folder)
    descriptor, path = _open(folder, mode)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield Draft(file, path)
    finally:
        with suppress(OSError):
            path.unlink()


def _open(folder: Path, mode: int) -> tuple[int, Path]:
    while True:
        path = folder / f".vtjcli-{secrets.token_hex(4)}.part"
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with suppress(OSError):  # a file system without locks
            wait_for_lock(descriptor, _PATIENCE)
        if os.fstat(descriptor).st_nlink:
            return descriptor, path
        os.close(descriptor)  # swept by another run before the lock was on it


def create(path: str | Path, content: bytes, *, mode: int = 0o600) -> None:
    """Create a file with `content`: complete or not at all.

    Raises FileExistsError if there is one, which is left unchanged, and OSError.
    """
    target = Path(path)
    with draft(target.parent, mode=mode) as part:
        part.file.write(content)
        part.publish(target, replace=False)


def replace(path: Path, content: bytes) -> None:
    """Put `content` in place of an existing file, of which mode and owner stay.

    A link to it stays a link. Raises OSError: then the file is as it was.
    """
    target = path.resolve(strict=True)
    status = target.stat()
    with draft(target.parent) as part:
        part.file.write(content)
        if hasattr(os, "fchown"):
            ours = os.fstat(part.file.fileno())
            if (ours.st_uid, ours.st_gid) != (status.st_uid, status.st_gid):
                with suppress(PermissionError):
                    os.fchown(part.file.fileno(), status.st_uid, status.st_gid)
        part.path.chmod(status.st_mode & 0o7777)
        part.publish(target, replace=True)


def sweep(folder: str | Path) -> None:
    """Remove drafts in `folder` that nobody is writing any more."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - names alone are needed
    except OSError:
        return
    for name in names:
        if _DRAFT.fullmatch(name):
            with suppress(OSError):
                _remove_abandoned(os.path.join(folder, name))  # noqa: PTH118 - either type


def _remove_abandoned(path: str) -> None:
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags)
    try:
        if sys.platform == "win32":  # where a file in use cannot be removed
            os.close(descriptor)
            descriptor = -1
            os.unlink(path)  # noqa: PTH108
        elif try_lock(descriptor):
            os.unlink(path)  # noqa: PTH108
    finally:
        if descriptor >= 0:
            os.close(descriptor)
