"""Open a file that has to be one: no pipe that waits for ever, no device that never ends."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FLAGS: Final[int] = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
)


class SpecialFileError(OSError):
    """It is no regular file: a FIFO, a socket or a device."""


@contextmanager
def open_regular(path: str | Path, *, follow: bool = True) -> Iterator[int]:
    """Open a regular file for reading and give its descriptor, without waiting for anybody.

    A link is followed unless `follow` is false. Raises SpecialFileError and OSError.
    """
    flags = _FLAGS if follow else _FLAGS | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        # A socket cannot be opened at all, and a link that is not followed gives ELOOP.
        if not isinstance(error, (FileNotFoundError, PermissionError)) and _is_special(path):
            raise SpecialFileError(str(path)) from error
        raise
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            os.read(descriptor, 1)  # raises as a read of a folder does
        if not stat.S_ISREG(mode):
            raise SpecialFileError(str(path))
        yield descriptor
    finally:
        os.close(descriptor)


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
