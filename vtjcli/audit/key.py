"""The key of the log: in a file of its own, or in the system's keyring."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from contextlib import contextmanager
from errno import EPERM
from typing import TYPE_CHECKING, Final, TypeVar

from vtjcli.audit import folder
from vtjcli.errors import ConfigurationError, LogError
from vtjcli.system import atomic, keyring_store
from vtjcli.system.keyring_store import KeyringEntry, KeyringError
from vtjcli.system.permissions import find_link_exposure
from vtjcli.system.regular_files import SpecialFileError, open_regular, read_descriptor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ENTRY: Final = KeyringEntry("vtjcli:log", "key")
"""Where the keyring has the key; no profile has its secrets under that service."""
_Result = TypeVar("_Result")
_FORBIDDEN: Final = os.strerror(EPERM)
_FILE_MAX: Final = 1000
"""Bytes that are read of the key's file; a key takes 65."""


class LogKeyError(LogError):
    """The key of the log is missing or unusable."""


@contextmanager
def require_key() -> Iterator[None]:
    """Raise ConfigurationError where the log's key is missing, for a command that only reads."""
    try:
        yield
    except LogKeyError as error:
        raise ConfigurationError(error.key, **error.values) from error


def obtain(file: Path | None, *, new: bool) -> bytes:
    """Return the key of 32 bytes; with `new`, when there is no log yet, make one if need be.

    `file` None is the keyring. Raises LogKeyError.
    """
    place = str(file) if file is not None else f"keyring {ENTRY.service}"
    written = _read_file(str(file)) if file is not None else _use_keyring(_read)
    if written is None:
        if not new:
            raise LogKeyError("log_key_missing", path=place)
        import secrets

        made = secrets.token_hex(32)
        if file is not None:
            _write_file(str(file), made)
        else:
            _use_keyring(lambda: keyring_store.store(ENTRY, made))
        # Read back: the one that is kept is the one that counts, whoever made it first.
        written = _read_file(str(file)) if file is not None else _use_keyring(_read)
    try:
        secret = bytes.fromhex((written or "").strip())
    except ValueError:
        secret = b""
    if len(secret) != 32:
        raise LogKeyError("log_key_broken", path=place)
    return secret


def _read_file(path: str) -> str | None:
    """Return what the file says, None without one; refuse one that others could have read."""
    atomic.sweep(os.path.dirname(path))  # noqa: PTH120
    try:
        with open_regular(path) as descriptor:
            status = os.fstat(descriptor)
            if sys.platform != "win32" and status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise LogKeyError("log_key_open", path=path, quoted=shlex.quote(path))
            if found := find_link_exposure(path, status):
                raise LogKeyError(f"log_{found.kind}", **{"reason": _FORBIDDEN, **found.values})
            return read_descriptor(descriptor, _FILE_MAX).decode("ascii", "replace")
    except FileNotFoundError:
        return None
    except SpecialFileError:
        raise LogKeyError("log_key_broken", path=path) from None
    except OSError as error:
        raise folder.explain_failure("log_key_unusable", error, path, LogKeyError) from error


def _write_file(path: str, secret: str) -> None:
    try:
        folder.make_folder(os.path.dirname(path))  # noqa: PTH120
        atomic.create(path, f"{secret}\n".encode())
    except FileExistsError:
        pass
    except OSError as error:
        raise folder.explain_failure("log_key_unusable", error, path, LogKeyError) from error


def _read() -> str | None:
    return keyring_store.read(ENTRY)


def _use_keyring(use: Callable[[], _Result]) -> _Result:
    """Use the keyring; raise LogKeyError when it cannot be used."""
    try:
        return use()
    except KeyringError as error:
        if error.kind == "keyring_slow":
            raise LogKeyError("log_key_keyring_slow", seconds=round(error.seconds)) from error
        raise LogKeyError("log_key_keyring", reason=error.reason) from error
