"""Write so that it is there after a power cut."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "darwin":
    import fcntl

    def sync(descriptor: int) -> None:
        """Return when the file is on the disk; macOS leaves it in the disk's cache otherwise."""
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)

else:

    def sync(descriptor: int) -> None:
        """Return when the file is on the disk."""
        os.fsync(descriptor)


def sync_folder(path: str | Path) -> None:
    """Return when the names in a folder are on the disk."""
    if sys.platform == "win32":
        return  # folders cannot be opened there; NTFS keeps a journal of names
    descriptor = os.open(path or ".", os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_all(descriptor: int, content: bytes) -> None:
    """Write all of `content`: the system may take a part of it and say so."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
