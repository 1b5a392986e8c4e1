"""Writing so that it is there after a power cut, and what it means when that fails."""

from __future__ import annotations

import os
import sys
from typing import Final

from vtjcli.errors import LogError

BINARY: Final[int] = getattr(os, "O_BINARY", 0)

if sys.platform == "darwin":
    import fcntl

    def sync(descriptor: int) -> None:
        """Return when the file is on the disk; macOS leaves it in the disk's cache otherwise."""
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)

else:

    def sync(descriptor: int) -> None:
        """Return when the file is on the disk."""
        os.fsync(descriptor)


def sync_folder(path: str) -> None:
    """Return when the names in a folder are on the disk."""
    if sys.platform == "win32":
        return  # folders cannot be opened there; NTFS keeps a journal of names
    descriptor = os.open(path or ".", os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(path: str) -> None:
    """Make a folder, and those above it, that only its owner may enter."""
    if not os.path.isdir(path):  # noqa: PTH112 - pathlib is slow for what happens at each query
        os.makedirs(path, 0o700, exist_ok=True)  # noqa: PTH103
        sync_folder(os.path.dirname(path))  # noqa: PTH120


def failed(key: str, error: OSError, path: str, kind: type[LogError] = LogError) -> LogError:
    """Return the error `key` about a file of the log; another where it is somebody else's."""
    where = error.filename if isinstance(error.filename, str) else path
    reason = error.strerror or type(error).__name__
    if isinstance(error, PermissionError) and (found := _of_another(where)):
        there, owner = found
        return kind("log_owner", path=there, owner=owner, reason=reason)
    return kind(key, path=where, reason=reason)


def _of_another(path: str) -> tuple[str, str] | None:
    """Return `path`, or the nearest folder above it that is there, and its owner.

    None where that is this user, and where nobody can tell.
    """
    if sys.platform == "win32":
        return None
    try:
        owner = os.stat(path).st_uid  # noqa: PTH116
    except OSError:
        above = os.path.dirname(path)  # noqa: PTH120
        return _of_another(above) if above != path else None
    if owner == os.geteuid():
        return None
    import pwd

    try:
        return path, pwd.getpwuid(owner).pw_name
    except KeyError:
        return path, str(owner)


def write_all(descriptor: int, content: bytes) -> None:
    """Write all of `content`: the system may take a part of it and say so."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def read_all(path: str, most: int = 1_000_000) -> bytes:
    """Return the content of a small file, at most `most` bytes of it."""
    descriptor = os.open(path, os.O_RDONLY | BINARY)
    try:
        return os.read(descriptor, most)
    finally:
        os.close(descriptor)


def create(path: str, content: bytes) -> None:
    """Make a file with `content` that only its owner may read: complete or not there at all.

    Raises FileExistsError when there is one, which stays as it is.
    """
    draft = f"{path}.{os.urandom(8).hex()}.new"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o600)
    try:
        try:
            write_all(descriptor, content)
            sync(descriptor)
        finally:
            os.close(descriptor)
        os.link(draft, path)
    finally:
        os.unlink(draft)  # noqa: PTH108
    sync_folder(os.path.dirname(path))  # noqa: PTH120
