"""Where secrets come from: the environment, a command, the system's keyring; in this order.

Each secret is registered with ``vtjcli.redaction``, so that no output and no entry of the log holds
it, and core dumps are off before it is in memory.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal, TypeAlias

from vtjcli.config import DEMO
from vtjcli.credentials.core_dumps import forbid_core_dumps
from vtjcli.credentials.variable_names import PASSPHRASE_VARIABLE, PASSWORD_VARIABLE
from vtjcli.errors import ConfigurationError
from vtjcli.redaction import register_secret

PasswordSource: TypeAlias = Literal["demo", "environment", "command", "keyring"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config import Profile


def password(profile: Profile, environment: Mapping[str, str] = os.environ) -> str:
    """Return the register's password for `profile`.

    VTJCLI_PASSWORD, else the first line that ``password_command`` prints, else the keyring.
    Raises ConfigurationError when there is none, naming the other ways.
    """
    if profile.is_demo:
        return DEMO  # no secret: it stands in the documentation
    command = profile.password_command, "password_command"
    if found := _find_elsewhere(PASSWORD_VARIABLE, *command, environment):
        return found
    from vtjcli.credentials.profile_entry import password_entry

    entry = password_entry(profile)
    if found := entry.read():
        return found
    raise ConfigurationError("password_missing", profile=profile.name, service=entry.service)


def password_source(
    profile: Profile, environment: Mapping[str, str] = os.environ
) -> PasswordSource:
    """Return where `password` would look, without looking."""
    if profile.is_demo:
        return "demo"
    if environment.get(PASSWORD_VARIABLE):
        return "environment"
    return "command" if profile.password_command else "keyring"


def key_passphrase(profile: Profile, environment: Mapping[str, str] = os.environ) -> str:
    """Return the passphrase of the client's key, which is encrypted.

    VTJCLI_KEY_PASSPHRASE, else the first line that ``key_passphrase_command`` prints, else the
    keyring. Raises ConfigurationError when there is none, naming the other ways.
    """
    command = profile.key_passphrase_command, "key_passphrase_command"
    if found := _find_elsewhere(PASSPHRASE_VARIABLE, *command, environment):
        return found
    from vtjcli.credentials.profile_entry import passphrase_entry

    if found := passphrase_entry(profile).read():
        return found
    raise ConfigurationError("key_passphrase_missing", profile=profile.name)


def _find_elsewhere(
    variable: str, command: tuple[str, ...], setting: str, environment: Mapping[str, str]
) -> str | None:
    """Return the secret from the environment or the command, None where neither is set."""
    forbid_core_dumps()
    if value := environment.get(variable):
        register_secret(value)
        return value
    if not command:
        return None
    from vtjcli.credentials.command import secret_from

    return secret_from(command, setting, environment)
