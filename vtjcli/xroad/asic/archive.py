"""A ZIP file from outside: whole, bounded, and with names that stay where they are put."""

from __future__ import annotations

import struct
import zipfile
import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Final

from vtjcli.errors import UntrustedReplyError

if TYPE_CHECKING:
    from collections.abc import Iterator

UNPACKED_MAX: Final = 4 * 1024 * 1024 * 1024
"""Bytes that everything in a download may have, unpacked; each time it is, where twice."""
ENTRY_MAX: Final = 64 * 1024 * 1024
"""Bytes of an entry that is read as a whole."""

_UNPACKED_LEAST: Final = 64 * 1024 * 1024
_RATIO_MAX: Final = 100
_CHUNK: Final = 256 * 1024
_DIRECTORY_MAX: Final = 16 * 1024 * 1024
_COMMENT_MAX: Final = 65535
_END: Final = struct.Struct("<4s4H2LH")
_LOCATOR_SIZE: Final = 20
_ENCRYPTED_FLAG: Final = 0x1
_COMPRESSIONS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ZIP_ERRORS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,  # a version of ZIP that Python does not know
    ValueError,
    OverflowError,
)


class Budget:
    """How many bytes may still be unpacked; shared by a download and all that is in it."""

    def __init__(self, size: int) -> None:
        """`size` is that of the download: what is small cannot unpack to something huge."""
        self._remaining = min(UNPACKED_MAX, _UNPACKED_LEAST + _RATIO_MAX * size)

    def take(self, count: int, name: str) -> None:
        """Raise UntrustedReplyError when `count` bytes more are too many."""
        self._remaining -= count
        if self._remaining < 0:
            raise UntrustedReplyError("evidence_unpacked", name=name)


@contextmanager
def open_zip(file: IO[bytes], name: str) -> Iterator[zipfile.ZipFile]:
    """Open the ZIP `file`, which the user knows as `name`, once its directory has been looked at.

    Raises UntrustedReplyError when it is cut short or none at all, has too many entries, one that
    is encrypted or compressed in a way of its own, the same name twice, or a name that leads out of
    the folder it is unpacked in. Entries for folders, which many tools write, are ignored.
    """
    try:
        _check_end(file)
        with zipfile.ZipFile(file) as archive:
            _check_entries(archive.infolist(), name)
            yield archive
    except _ZIP_ERRORS as error:
        raise UntrustedReplyError("evidence_zip", name=name) from error


def file_names(archive: zipfile.ZipFile) -> list[str]:
    """Return the names of the entries but folders, in the order of the directory."""
    return [entry.filename for entry in archive.infolist() if not entry.is_dir()]


def chunks(
    archive: zipfile.ZipFile, entry: str, budget: Budget, most: int | None = None
) -> Iterator[bytes]:
    """Give the bytes of `entry`, of which there may be `most`; its CRC is checked at the end.

    To be used within `open_zip`. Raises UntrustedReplyError when there are too many of them.
    """
    size = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            budget.take(len(chunk), entry)
            if most is not None and size > most:
                raise UntrustedReplyError("evidence_unpacked", name=entry)
            yield chunk


def read(archive: zipfile.ZipFile, entry: str, budget: Budget) -> bytes:
    """Return the whole of `entry`, at most ENTRY_MAX; raise UntrustedReplyError beyond that."""
    return b"".join(chunks(archive, entry, budget, ENTRY_MAX))


def _check_end(file: IO[bytes]) -> None:
    """Look at the directory's size before zipfile reads all of it into memory.

    X-Road's files are far below what the 64-bit extension is for, which is refused therefore.
    """
    size = file.seek(0, 2)
    file.seek(max(0, size - _COMMENT_MAX - _END.size - _LOCATOR_SIZE))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < _END.size:
        raise zipfile.BadZipFile
    _, _, _, _, _, length, offset, _ = _END.unpack_from(tail, at)
    large = tail[max(0, at - _LOCATOR_SIZE) :].startswith(b"PK\6\7")
    if large or length > _DIRECTORY_MAX or offset + length > size:
        raise zipfile.BadZipFile


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    seen: set[str] = set()
    if entries and min(entry.header_offset for entry in entries) != 0:
        raise zipfile.BadZipFile  # something before the first one, which another reader may see
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED_FLAG or entry.compress_type not in _COMPRESSIONS:
            raise zipfile.BadZipFile
        if not _is_safe(entry.filename.removesuffix("/") if entry.is_dir() else entry.filename):
            raise UntrustedReplyError("evidence_entry", name=name, entry=entry.filename)
        if entry.filename in seen:
            raise UntrustedReplyError("evidence_twice", name=name, entry=entry.filename)
        seen.add(entry.filename)


def _is_safe(name: str) -> bool:
    """Tell whether unpacking a file of this name puts it into the folder, and nowhere else."""
    parts = name.split("/")
    return name.isprintable() and not (
        name.startswith("/") or "\\" in name or ":" in parts[0] or {"", ".", ".."} & set(parts)
    )
