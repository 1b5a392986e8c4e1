"""The log's folder: its files in the order of the chain, opened safely, and why they cannot be.

``2026-01.jsonl`` holds entries of that month. Where the clock had been wrong, so that the month of
an entry is not later than those of all files, the file's name has the number of its first entry
too: ``2026-01.57.jsonl``. So the chain goes through whole files, one after the other.
"""

from __future__ import annotations

import os
import re
import sys
from errno import EACCES, ENOENT, EPERM, EROFS
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from vtjcli.errors import LogError
from vtjcli.system import atomic, syncing
from vtjcli.system.permissions import find_exposure, user_name
from vtjcli.system.regular_files import SpecialFileError, open_descriptor, open_regular

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD: Final = "head"
_NAME: Final = re.compile(r"([0-9]{4}-[0-9]{2}(?:\.[0-9]{1,15})?)\.jsonl")
_NUMBER: Final = re.compile(rb'"n":([0-9]{1,15}),')
_OPENING: Final = 256
"""Bytes within which an entry has its number."""


def make_folder(path: str) -> None:
    """Create a folder, and those above it, that only its owner can enter.

    What a kill left in it is removed. Raises OSError, and LogError for a folder in which somebody
    else could change or replace the files.
    """
    try:
        status = os.stat(path)  # noqa: PTH116 - pathlib is slow for what happens at each query
    except FileNotFoundError:
        os.makedirs(path, 0o700, exist_ok=True)  # noqa: PTH103
        syncing.sync_folder(os.path.dirname(path))  # noqa: PTH120
        status = os.stat(path)  # noqa: PTH116
    _refuse_exposed(path, status)
    _sweep_once(path)


@cache
def _sweep_once(path: str) -> None:
    atomic.sweep(path)


def open_to_write(path: str, flags: int) -> int:
    """Return the descriptor of a file of the log, to be written with `flags`.

    Raises OSError, and LogError for one that somebody else can change.
    """
    descriptor = open_descriptor(path, flags)
    try:
        _refuse_exposed(path, os.fstat(descriptor))
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _refuse_exposed(path: str, status: os.stat_result) -> None:
    found = find_exposure(path, status)
    if found is not None and found.kind == "owner":
        raise LogError("log_owner", reason=os.strerror(EPERM), **found.values)
    if found is not None:
        raise LogError("log_writable", **found.values)


def list_files(directory: str) -> list[str]:
    """Return the files of entries, without ``.jsonl``, in the order of the chain; raise OSError."""
    try:
        names = os.listdir(directory)  # noqa: PTH208
    except FileNotFoundError:
        return []
    files = sorted(found[1] for name in names if (found := _NAME.fullmatch(name)))
    if any("." in file for file in files):
        files.sort(key=partial(_first_number, directory))
    return files


def _first_number(directory: str, file: str) -> int:
    """Return the number of a file's first entry, whoever wrote it; a high one where there is none.

    It decides of the order alone; whether the entry is genuine is seen when it is read.
    """
    number = file.partition(".")[2]
    if number:
        return int(number)
    try:
        with open_regular(path_of(directory, file), follow=False) as descriptor:
            found = _NUMBER.search(os.read(descriptor, _OPENING))
    except OSError:
        return sys.maxsize
    return int(found[1]) if found else sys.maxsize


def file_for(month: str, number: int, files: Sequence[str]) -> str:
    """Return the name of a new file for entries of `month`, of which `number` is the first."""
    if all(file[:7] < month for file in files):
        return month
    return f"{month}.{number}"


def path_of(directory: str, file: str) -> str:
    """Return where a file of entries is."""
    return os.path.join(directory, f"{file}.jsonl")  # noqa: PTH118 - at each query


def explain_failure(
    key: str, error: OSError, path: str, kind: type[LogError] = LogError
) -> LogError:
    """Return the error `key` about a file of the log; another where it is somebody else's."""
    where = error.filename if isinstance(error.filename, str) else path
    if isinstance(error, SpecialFileError):
        return kind("log_special", path=where)
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
