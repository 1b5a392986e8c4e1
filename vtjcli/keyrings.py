"""The system's keyring: locked, absent or hanging, it holds nobody up for five seconds.

Where somebody may be typing its password into a window they are told of the other ways within
that time, and waited for.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from vtjcli.config import state_folder
from vtjcli.errors import ConfigurationError
from vtjcli.messages import language_of_help, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

PATIENCE: Final = 4.0
"""Seconds that a keyring gets, so that a user hears of it within five; one that cannot be reached
has been seen to hang for 50."""
PROMPT_PATIENCE: Final = 60.0
"""Seconds more that whoever sits at a display gets to unlock it."""

_CLASS: Final = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+", re.ASCII)
_SECRET_SERVICE: Final = "keyring.backends.SecretService.Keyring"  # noqa: S105 - a class
_LOCKED: Final = {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}
"""What the backends raise when nobody unlocked the keyring, or let it be made."""

_Got = TypeVar("_Got")


class Entry(NamedTuple):
    """An entry of the keyring, and the other ways to give what it holds: for messages.

    `variable` is of the environment, `setting` the one of the profile that names a command.
    """

    profile: str
    name: str
    variable: str
    setting: str

    @property
    def service(self) -> str:
        """The name under which the keyring holds all of a profile."""
        return f"vtjcli:{self.profile}"


def read(entry: Entry) -> str | None:
    """Return what the keyring holds, None where it holds nothing.

    Like all here raises ConfigurationError, naming the other ways, when the keyring cannot be used
    or has not answered within PATIENCE (and PROMPT_PATIENCE where somebody may answer it).
    """

    def get() -> str | None:
        found: str | None = _directly(entry)
        return found or _backend().get_password(entry.service, entry.name)

    return _ask(entry, get)


def store(entry: Entry, secret: str) -> None:
    """Put `secret` into the keyring, see that it is there, and remember which keyring it was."""

    def put() -> None:
        backend = _backend()
        backend.set_password(entry.service, entry.name, secret)
        if backend.get_password(entry.service, entry.name) != secret:
            raise NotKeptError
        _remember(backend)

    _ask(entry, put)


def remove(entry: Entry) -> bool:
    """Take what the keyring holds out of it; return whether there was anything."""

    def take() -> bool:
        backend = _backend()
        if not backend.get_password(entry.service, entry.name):
            return False
        backend.delete_password(entry.service, entry.name)
        return True

    return _ask(entry, take)


class NotKeptError(Exception):
    """The keyring took a secret and does not have it."""


def _ask(entry: Entry, act: Callable[[], _Got]) -> _Got:
    """Have the keyring do something, in a thread that is left behind when it hangs."""
    got: list[_Got] = []
    failures: list[str] = []

    def ask() -> None:
        try:
            got.append(act())
        except Exception as error:  # noqa: BLE001 - backends raise anything
            # The name alone: the rest may tell what the keyring knows.
            failures.append(type(error).__name__)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    patience = PATIENCE
    asking.join(patience)
    ways = {"profile": entry.profile, "variable": entry.variable, "setting": entry.setting}
    if asking.is_alive() and _somebody_may_answer():
        print(text("words.keyring_waits", language_of_help(), **ways), file=sys.stderr, flush=True)
        asking.join(PROMPT_PATIENCE)
        patience += PROMPT_PATIENCE
    if got:
        return got[0]
    if not failures:
        raise ConfigurationError("keyring_slow", seconds=patience, **ways)
    if failures[0] == "NoKeyringError":
        raise ConfigurationError("keyring_absent", **ways)
    if failures[0] in _LOCKED:
        raise ConfigurationError("keyring_locked", **ways)
    raise ConfigurationError("keyring_failed", reason=failures[0], **ways)


def _somebody_may_answer() -> bool:
    """Tell whether the keyring can have opened a window before somebody who runs this by hand."""
    display = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    return display and sys.stderr.isatty()


def _directly(entry: Entry) -> str | None:
    """Return what the Secret Service holds, None where keyring is to be asked.

    It saves importing keyring, a tenth of a whole lookup, where that has been seen to use this
    service, nobody has chosen another since, and there is a secret that can be read; whatever else
    comes is left to keyring.
    """
    if _remembered_name() != _SECRET_SERVICE or _has_been_chosen():
        return None
    with suppress(Exception):
        import secretstorage  # which brought keyring's backend along

        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.get_default_collection(bus)
            wanted = {"service": entry.service, "username": entry.name}
            if not collection.is_locked():
                for item in collection.search_items(wanted):
                    return None if item.is_locked() else item.get_secret().decode()
    return None


def _has_been_chosen(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the user has set up the library keyring in any way, as its manual has it."""
    if any(name.startswith(("PYTHON_KEYRING_", "KEYRING_PROPERTY_")) for name in environment):
        return True
    settings = environment.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")  # noqa: PTH111
    return os.path.exists(os.path.join(settings, "python_keyring", "keyringrc.cfg"))  # noqa: PTH110, PTH118


def _backend() -> Any:
    """Return the keyring: the user's choice, else the one remembered, else the one discovered.

    Knowing it spares the discovery: 83 of 298 million instructions.
    """
    from keyring import core

    if chosen := core.load_env() or core.load_config():
        return chosen
    if _CLASS.fullmatch(name := _remembered_name()):
        with suppress(Exception):  # no longer installed, or no longer there to be asked
            return core.load_keyring(name)
    return core.get_keyring()


def _remember(backend: Any) -> None:
    """Write down which keyring was discovered; one that the user chose is found without."""
    from keyring import core

    if core.load_env() or core.load_config():
        return
    kind = type(backend)
    file = _remembered()
    with suppress(OSError):  # then it is discovered again
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text(f"{kind.__module__}.{kind.__qualname__}\n", encoding="ascii")


def _remembered_name() -> str:
    """Return the class of the keyring that was discovered, "" when none has been."""
    with suppress(OSError, UnicodeDecodeError):
        return _remembered().read_text(encoding="ascii").strip()
    return ""


def _remembered(environment: Mapping[str, str] = os.environ) -> Path:
    return state_folder(environment) / "keyring"
