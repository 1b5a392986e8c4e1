"""Open a file that has to be one: no pipe that waits for ever, no device that never ends."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from errno import EINVAL, EISDIR
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SAFE: Final[int] = (
    getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
)
_NOT_REGULAR: Final = "not a regular file"


class SpecialFileError(OSError):
    """It is not a regular file but a FIFO, a socket or a device."""


@contextmanager
def open_regular(path: str | Path, *, follow: bool = True) -> Iterator[int]:
    """Open a regular file for reading and give its descriptor, without waiting for anybody.

    A link is followed unless `follow` is false. Raises SpecialFileError and OSError.
    """
    descriptor = open_descriptor(path, os.O_RDONLY, follow=follow)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def open_descriptor(
    path: str | Path, flags: int, *, follow: bool = False, mode: int = 0o600
) -> int:
    """Open a regular file, which `flags` may create with `mode`; return its descriptor.

    Nobody is waited for, and a link is not followed unless `follow` is true. Raises
    SpecialFileError and OSError.
    """
    flags |= _SAFE if follow else _SAFE | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags, mode)
    except OSError as error:
        # A socket cannot be opened at all, and a link that is not followed gives ELOOP.
        known = isinstance(error, (FileNotFoundError, FileExistsError, PermissionError))
        if not known and _is_special(path):
            raise SpecialFileError(EINVAL, _NOT_REGULAR, str(path)) from error
        raise
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(path))  # noqa: TRY301
        if not stat.S_ISREG(status.st_mode):
            raise SpecialFileError(EINVAL, _NOT_REGULAR, str(path))  # noqa: TRY301
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def read_descriptor(descriptor: int, most: int) -> bytes:
    """Return at most `most` bytes from a descriptor."""
    content = bytearray()
    while len(content) < most and (piece := os.read(descriptor, most - len(content))):
        content += piece
    return bytes(content)


def _is_special(path: str | Path) -> bool:
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
