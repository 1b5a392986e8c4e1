"""The key of the log: in a file of its own, or in the system's keyring."""

from __future__ import annotations

import os
import stat
import sys
import threading
from errno import EPERM
from typing import TYPE_CHECKING, Final

from vtjcli.audit import disk
from vtjcli.errors import LogError
from vtjcli.filesystem import atomic
from vtjcli.filesystem.permissions import find_link_exposure
from vtjcli.filesystem.regular import SpecialFileError, open_regular, read_descriptor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FORBIDDEN: Final = os.strerror(EPERM)
_FILE_MAX: Final = 1000
"""Bytes that are read of the key's file; a key takes 65."""
KEYRING_SERVICE: Final = "vtjcli:log"
KEYRING_USER: Final = "key"
KEYRING_PATIENCE: Final = 5.0
"""Seconds that the keyring gets; an unreachable one has been seen to hang for 50."""


class LogKeyError(LogError):
    """The key of the log is missing or unusable."""


def obtain(file: Path | None, *, new: bool) -> bytes:
    """Return the key of 32 bytes; with `new`, when there is no log yet, make one if need be.

    `file` None is the keyring. Raises LogKeyError.
    """
    place = str(file) if file is not None else f"keyring {KEYRING_SERVICE}"
    written = _in_file(str(file)) if file is not None else _in_keyring(_get)
    if written is None:
        if not new:
            raise LogKeyError("log_key_missing", path=place)
        import secrets

        made = secrets.token_hex(32)
        if file is not None:
            _to_file(str(file), made)
        else:
            _in_keyring(lambda: _set(made))
        # Read back: the one that is kept is the one that counts, whoever made it first.
        written = _in_file(str(file)) if file is not None else _in_keyring(_get)
    try:
        secret = bytes.fromhex((written or "").strip())
    except ValueError:
        secret = b""
    if len(secret) != 32:
        raise LogKeyError("log_key_broken", path=place)
    return secret


def _in_file(path: str) -> str | None:
    """Return what the file says, None without one; refuse one that others could have read."""
    atomic.sweep(os.path.dirname(path))  # noqa: PTH120
    try:
        with open_regular(path) as descriptor:
            status = os.fstat(descriptor)
            if sys.platform != "win32" and status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise LogKeyError("log_key_open", path=path)
            if found := find_link_exposure(path, status):
                raise LogKeyError(f"log_{found.kind}", **{"reason": _FORBIDDEN, **found.values})
            return read_descriptor(descriptor, _FILE_MAX).decode("ascii", "replace")
    except FileNotFoundError:
        return None
    except SpecialFileError:
        raise LogKeyError("log_key_broken", path=path) from None
    except OSError as error:
        raise disk.failed("log_key_unusable", error, path, LogKeyError) from error


def _to_file(path: str, written: str) -> None:
    try:
        disk.make_folder(os.path.dirname(path))  # noqa: PTH120
        disk.create(path, f"{written}\n".encode())
    except FileExistsError:
        pass
    except OSError as error:
        raise disk.failed("log_key_unusable", error, path, LogKeyError) from error


def _get() -> str | None:
    import keyring

    return keyring.get_password(KEYRING_SERVICE, KEYRING_USER)


def _set(written: str) -> None:
    import keyring

    keyring.set_password(KEYRING_SERVICE, KEYRING_USER, written)


def _in_keyring(use: Callable[[], str | None]) -> str | None:
    """Use the keyring in a thread that is left behind when it hangs."""
    answers: list[str | None] = []
    failures: list[str] = []

    def work() -> None:
        try:
            answers.append(use())
        except Exception as error:  # noqa: BLE001 - backends raise anything
            failures.append(type(error).__name__)

    working = threading.Thread(target=work, daemon=True)
    working.start()
    working.join(KEYRING_PATIENCE)
    if working.is_alive():
        raise LogKeyError("log_key_keyring_slow", seconds=round(KEYRING_PATIENCE))
    if failures:
        raise LogKeyError("log_key_keyring", reason=failures[0])
    return answers[0]
