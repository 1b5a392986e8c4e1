"""Where secrets come from: the environment, a command, the system's keyring; in this order.

They are the register's password and the passphrase of the client's key.
"""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from vtjcli.config import DEMO
from vtjcli.errors import ConfigurationError

Source: TypeAlias = Literal["demo", "environment", "command", "keyring"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config import Profile
    from vtjcli.keyrings import Entry

_OF_PASSWORD: Final = "VTJCLI_PASSWORD"  # noqa: S105 - a name
_OF_PASSPHRASE: Final = "VTJCLI_KEY_PASSPHRASE"  # noqa: S105 - a name
COMMAND_PATIENCE: Final = 120.0
"""Seconds that a command gets: it may ask for a passphrase or a touch of a key."""
OUTPUT_MAX: Final = 64 * 1024
"""Bytes that a command may print: the first line counts, and `pass` has notes behind it."""

_PASSPHRASE_ENTRY: Final = "key passphrase"  # noqa: S105 - a name
"""Beside the password, which is kept under the user name; no user name has a space."""


def password(profile: Profile, environment: Mapping[str, str] = os.environ) -> str:
    """Return the register's password for `profile`.

    VTJCLI_PASSWORD, else the first line that ``password_command`` prints, else the keyring.
    Raises ConfigurationError when there is none, naming the other ways.
    """
    if profile.is_demo:
        return DEMO
    if given := environment.get(_OF_PASSWORD):
        return given
    if profile.password_command:
        return _from_command(profile.password_command, "password_command", environment)
    from vtjcli import keyrings

    if found := keyrings.read(password_entry(profile)):
        return found
    raise ConfigurationError("password_missing", profile=profile.name)


def password_source(profile: Profile, environment: Mapping[str, str] = os.environ) -> Source:
    """Return where `password` would look, without looking."""
    if profile.is_demo:
        return "demo"
    if environment.get(_OF_PASSWORD):
        return "environment"
    return "command" if profile.password_command else "keyring"


def key_passphrase(profile: Profile, environment: Mapping[str, str] = os.environ) -> str:
    """Return the passphrase of the client's key, which is encrypted.

    VTJCLI_KEY_PASSPHRASE, else the first line that ``key_passphrase_command`` prints, else the
    keyring. Raises ConfigurationError when there is none, naming the other ways.
    """
    if given := environment.get(_OF_PASSPHRASE):
        return given
    if profile.key_passphrase_command:
        command = profile.key_passphrase_command
        return _from_command(command, "key_passphrase_command", environment)
    from vtjcli import keyrings

    if found := keyrings.read(passphrase_entry(profile)):
        return found
    raise ConfigurationError("key_passphrase_missing", profile=profile.name)


def password_entry(profile: Profile) -> Entry:
    """Return where the keyring has the password: under the user name."""
    from vtjcli.keyrings import Entry

    return Entry(profile.name, profile.username, _OF_PASSWORD, "password_command")


def passphrase_entry(profile: Profile) -> Entry:
    """Return where the keyring has the key's passphrase."""
    from vtjcli.keyrings import Entry

    return Entry(profile.name, _PASSPHRASE_ENTRY, _OF_PASSPHRASE, "key_passphrase_command")


def without_secrets(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment for a program that is started: without ours."""
    ours = (_OF_PASSWORD, _OF_PASSPHRASE)
    return {name: value for name, value in environment.items() if name not in ours}


def _from_command(command: tuple[str, ...], setting: str, environment: Mapping[str, str]) -> str:
    """Run `command` without a shell; its standard error is shown, its output never."""
    names: dict[str, object] = {"command": command[0], "setting": setting}
    try:
        running = subprocess.Popen(  # noqa: S603 - the user's own command, as words
            command, stdout=subprocess.PIPE, bufsize=0, env=without_secrets(environment)
        )
    except OSError as error:
        raise ConfigurationError(
            "password_command_missing", reason=error.strerror, **names
        ) from error
    with running:
        try:
            printed = _printed(running)
        except BaseException:  # Ctrl-C too: it would go on without anybody who waits for it
            running.kill()
            raise
        if printed is None:
            running.kill()
            raise ConfigurationError("password_command_slow", seconds=COMMAND_PATIENCE, **names)
        if len(printed) > OUTPUT_MAX:
            running.kill()
            raise ConfigurationError("password_command_long", **names)
        status = running.wait()
    if status != 0:
        raise ConfigurationError("password_command_failed", status=status, **names)
    try:
        first = printed.decode().split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise ConfigurationError("password_command_text", **names) from None
    if not first:
        raise ConfigurationError("password_command_empty", **names)
    return first


def _printed(running: subprocess.Popen[bytes]) -> bytes | None:
    """Return what a program prints, little more than OUTPUT_MAX at the most; None: not in time."""
    import threading

    came = bytearray()

    def read() -> None:
        assert running.stdout is not None
        while len(came) <= OUTPUT_MAX and (piece := running.stdout.read(4096)):
            came.extend(piece)

    reading = threading.Thread(target=read, daemon=True)
    reading.start()
    reading.join(COMMAND_PATIENCE)
    return None if reading.is_alive() else bytes(came)
