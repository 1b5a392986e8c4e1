"""Where the register's password comes from: the environment, a command, the system's keyring."""

from __future__ import annotations

import os
import subprocess
import threading
from typing import TYPE_CHECKING, Final

from vtjcli.config import DEMO
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config import Profile

KEYRING_PATIENCE: Final = 5.0
"""Seconds that a keyring gets; an unreachable one has been seen to hang for 50."""
COMMAND_PATIENCE: Final = 120.0
"""Seconds that password_command gets: it may ask for a passphrase or a touch of a key."""


def keyring_service(profile: str) -> str:
    """Return the name under which the keyring holds the passwords of a profile."""
    return f"vtjcli:{profile}"


def password(profile: Profile, environment: Mapping[str, str] = os.environ) -> str:
    """Return the register's password for `profile`.

    VTJCLI_PASSWORD, else the first line that ``password_command`` prints, else the keyring.
    Raises ConfigurationError when there is none, naming the other ways.
    """
    if profile.is_demo:
        return DEMO
    if given := environment.get("VTJCLI_PASSWORD"):
        return given
    if profile.password_command:
        return _from_command(profile.password_command)
    return _from_keyring(profile)


def _from_command(command: tuple[str, ...]) -> str:
    """Run `command` without a shell; its standard error is shown, its output never."""
    try:
        done = subprocess.run(  # noqa: S603 - the user's own command, as words
            command,
            stdout=subprocess.PIPE,
            timeout=COMMAND_PATIENCE,
            check=False,
        )
    except OSError as error:
        raise ConfigurationError(
            "password_command_missing", command=command[0], reason=error.strerror
        ) from error
    except subprocess.TimeoutExpired:
        # Without the cause: it would carry what the command had printed.
        raise ConfigurationError(
            "password_command_slow", command=command[0], seconds=COMMAND_PATIENCE
        ) from None
    if done.returncode != 0:
        raise ConfigurationError(
            "password_command_failed", command=command[0], status=done.returncode
        )
    try:
        first = done.stdout.decode().split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise ConfigurationError("password_command_text", command=command[0]) from None
    if not first:
        raise ConfigurationError("password_command_empty", command=command[0])
    return first


def _from_keyring(profile: Profile) -> str:
    """Ask the keyring, in a thread that is left behind when it hangs."""
    answers: list[str | None] = []
    failures: list[str] = []

    def ask() -> None:
        try:
            import keyring

            answers.append(keyring.get_password(keyring_service(profile.name), profile.username))
        except Exception as error:  # noqa: BLE001 - backends raise anything
            failures.append(type(error).__name__)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(KEYRING_PATIENCE)
    if asking.is_alive():
        raise ConfigurationError("keyring_slow", profile=profile.name, seconds=KEYRING_PATIENCE)
    if failures:
        raise ConfigurationError("keyring_failed", profile=profile.name, reason=failures[0])
    found = answers[0]
    if not found:
        raise ConfigurationError("password_missing", profile=profile.name)
    return found
