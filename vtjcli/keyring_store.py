"""The system's keyring through the public API of `keyring`, each use with a time limit.

Both the register's secrets and the key of the log of queries are kept here, so that this lies
below the packages that use it.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, TypeVar

from vtjcli.bounded_wait import DaemonCall, StillRunningError
from vtjcli.folders import state_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from keyring.backend import KeyringBackend

TIME_LIMIT: Final = 4.0
"""Seconds that a keyring gets, so that a user hears of it within five; one that cannot be reached
has been seen to hang for 50."""
PROMPT_TIME_LIMIT: Final = 60.0
"""Seconds more that whoever sits at a display gets to unlock it."""

_CLASS: Final = r"(?a:[A-Za-z_]\w*(\.[A-Za-z_]\w*)+)"
_LOCKED_ERRORS: Final = {
    "KeyringLocked",
    "InitError",
    "LockedException",
    "PromptDismissedException",
}
"""What the backends raise when nobody unlocked the keyring, or let it be made."""

KeyringErrorKind: TypeAlias = Literal[
    "keyring_slow", "keyring_absent", "keyring_locked", "keyring_failed"
]
_Result = TypeVar("_Result")


class KeyringEntry(NamedTuple):
    """What `keyring` calls the service and the user name."""

    service: str
    user: str


class KeyringError(Exception):
    """The keyring cannot be used; `kind` is the key of a message about it.

    `reason` is the name of the exception that its backend raised: the rest may hold a secret.
    `seconds` is how long it was waited for.
    """

    def __init__(self, *, kind: KeyringErrorKind, reason: str = "", seconds: float = 0.0) -> None:
        super().__init__(kind)
        self.kind = kind
        self.reason = reason
        self.seconds = seconds


class NotStoredError(Exception):
    """The keyring took a secret and does not have it."""


def read(entry: KeyringEntry, on_prompt: Callable[[], object] | None = None) -> str | None:
    """Return what the keyring holds, None where it holds nothing.

    Like all here raises KeyringError when the keyring cannot be used or has not answered within
    TIME_LIMIT. With `on_prompt`, where somebody may be unlocking the keyring in a window, that is
    called then, and PROMPT_TIME_LIMIT is waited as well.
    """
    return _call(lambda: _backend().get_password(*entry), on_prompt)


def store(
    entry: KeyringEntry,
    secret: str,
    on_prompt: Callable[[], object] | None = None,
    *,
    remember: bool = False,
) -> None:
    """Put `secret` into the keyring, and see that it is there.

    With `remember`, where the user has chosen no keyring, the one discovered is used from now on.
    """

    def put() -> None:
        backend = _backend()
        backend.set_password(*entry, secret)
        if backend.get_password(*entry) != secret:
            raise NotStoredError
        if remember:
            _remember(backend)

    _call(put, on_prompt)


def remove(entry: KeyringEntry, on_prompt: Callable[[], object] | None = None) -> bool:
    """Remove what the keyring holds; return whether there was anything."""

    def delete() -> bool:
        backend = _backend()
        if not backend.get_password(*entry):
            return False
        backend.delete_password(*entry)
        return True

    return _call(delete, on_prompt)


def _call(action: Callable[[], _Result], on_prompt: Callable[[], object] | None) -> _Result:
    def attempt() -> _Result:
        try:
            return action()
        except BaseException as error:  # noqa: BLE001 - backends raise anything
            raise _failure(type(error).__name__) from None

    running, seconds = DaemonCall(attempt), TIME_LIMIT
    try:
        return running.result(seconds)
    except StillRunningError:
        if on_prompt is None or not _may_be_prompting():
            raise KeyringError(kind="keyring_slow", seconds=seconds) from None
    on_prompt()
    try:
        return running.result(PROMPT_TIME_LIMIT)
    except StillRunningError:
        raise KeyringError(kind="keyring_slow", seconds=seconds + PROMPT_TIME_LIMIT) from None


def _failure(name: str) -> KeyringError:
    """Return the failure that the name of a backend's exception stands for."""
    if name == "NoKeyringError":
        return KeyringError(kind="keyring_absent", reason=name)
    kind: KeyringErrorKind = "keyring_locked" if name in _LOCKED_ERRORS else "keyring_failed"
    return KeyringError(kind=kind, reason=name)


def _may_be_prompting() -> bool:
    """Tell whether the keyring can have opened a window before somebody who runs this by hand."""
    display = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    return display and sys.stderr.isatty()


def _backend() -> KeyringBackend:
    """Return the keyring: the user's choice, else the one remembered, else the one discovered.

    Remembering it saves the 60 ms in which `keyring` tries every backend that is installed.
    """
    from keyring import core

    if chosen := core.load_env() or core.load_config():
        return chosen
    if re.fullmatch(_CLASS, name := _remembered_name()):
        with suppress(Exception):  # no longer installed, or no longer usable
            return core.load_keyring(name)
    return core.get_keyring()


def _remember(backend: KeyringBackend) -> None:
    """Write down which keyring was discovered; one that the user chose is found without."""
    from keyring import core

    if core.load_env() or core.load_config():
        return
    kind = type(backend)
    file = _remembered_file()
    with suppress(OSError):  # then it is discovered again
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text(f"{kind.__module__}.{kind.__qualname__}\n", encoding="ascii")


def _remembered_name() -> str:
    """Return the class of the keyring that was discovered, "" when none has been."""
    with suppress(OSError, UnicodeDecodeError):
        return _remembered_file().read_text(encoding="ascii").strip()
    return ""


def _remembered_file() -> Path:
    return state_folder(os.environ) / "keyring"
