"""Write so that it is there after a power cut, and say what it means when that fails."""

from __future__ import annotations

import os
import sys
from errno import EACCES, ENOENT, EPERM, EROFS
from functools import cache
from typing import Final

from vtjcli.errors import LogError
from vtjcli.filesystem import atomic
from vtjcli.filesystem.atomic import create, sync, sync_folder
from vtjcli.filesystem.permissions import find_exposure, user_name

__all__ = [
    "BINARY",
    "create",
    "failed",
    "make_folder",
    "read_all",
    "sync",
    "sync_folder",
    "write_all",
]

BINARY: Final[int] = getattr(os, "O_BINARY", 0)


def make_folder(path: str) -> None:
    """Make a folder, and those above it, that only its owner may enter.

    What a kill left in it is removed. Raises OSError, and LogError for a folder in which somebody
    else could change or replace the files.
    """
    try:
        status = os.stat(path)  # noqa: PTH116 - pathlib is slow for what happens at each query
    except FileNotFoundError:
        os.makedirs(path, 0o700, exist_ok=True)  # noqa: PTH103
        sync_folder(os.path.dirname(path))  # noqa: PTH120
        status = os.stat(path)  # noqa: PTH116
    found = find_exposure(path, status)
    if found is not None and found.kind == "owner":
        raise LogError("log_owner", reason=os.strerror(EPERM), **found.values)
    if found is not None:
        raise LogError("log_writable", **found.values)
    _sweep_once(path)


@cache
def _sweep_once(path: str) -> None:
    atomic.sweep(path)


def failed(key: str, error: OSError, path: str, kind: type[LogError] = LogError) -> LogError:
    """Return the error `key` about a file of the log; another where it is somebody else's."""
    where = error.filename if isinstance(error.filename, str) else path
    reason = error.strerror or type(error).__name__
    if error.errno in (EACCES, EPERM, EROFS):
        folder = path if kind is LogError else os.path.dirname(path)  # noqa: PTH120
        there, owner = _nearest(where)
        if there != folder and folder.startswith(f"{there.rstrip(os.sep)}{os.sep}"):
            return kind("log_no_place", path=folder, above=there, reason=reason)
        if owner is not None and error.errno != EROFS:
            return kind("log_owner", path=there, owner=owner, reason=reason)
    return kind(key, path=where, reason=reason)


def _nearest(path: str) -> tuple[str, str | None]:
    """Return `path`, or the nearest folder above it that is there, and whose that is.

    The owner is None where that is this user, and where nobody can tell.
    """
    try:
        owner = os.stat(path).st_uid  # noqa: PTH116
    except OSError as error:
        above = os.path.dirname(path)  # noqa: PTH120
        known = error.errno in (ENOENT, EACCES, EPERM)
        return _nearest(above) if known and above != path else (path, None)
    if sys.platform == "win32" or owner == os.geteuid():
        return path, None
    return path, user_name(owner)


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
