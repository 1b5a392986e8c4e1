"""The entries that a profile has in the keyring, and what to say when it cannot be used."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.credentials.variable_names import PASSPHRASE_VARIABLE, PASSWORD_VARIABLE
from vtjcli.errors import ConfigurationError
from vtjcli.messages import language_of_help, text
from vtjcli.redaction import mask_identity_codes, register_secret
from vtjcli.system import keyring_store
from vtjcli.system.keyring_store import KeyringEntry, KeyringError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config import Profile

_PASSPHRASE_USER: Final = "key passphrase"  # noqa: S105 - a name
"""Beside the password, which is stored under the user name; no user name has a space."""


class ProfileEntry(NamedTuple):
    """An entry of the keyring, and the other ways to give what it holds: for messages.

    `variable` is of the environment, `setting` the one of the profile that names a command.
    """

    profile: str
    user: str
    variable: str
    setting: str

    @property
    def service(self) -> str:
        """The service of the keyring that holds all of a profile."""
        return service_of(self.profile)

    def read(self) -> str | None:
        """Return what the keyring holds, None where it holds nothing.

        Like all here raises ConfigurationError, naming the other ways, when the keyring cannot be
        used.
        """
        with self._explain_failures():
            found = keyring_store.read(self._entry, self._tell_of_prompt)
        if found:
            register_secret(found)
        return found

    def store(self, secret: str) -> None:
        """Put `secret` into the keyring."""
        with self._explain_failures():
            keyring_store.store(self._entry, secret, self._tell_of_prompt, remember=True)

    def remove(self) -> bool:
        """Remove what the keyring holds; return whether there was anything."""
        with self._explain_failures():
            return keyring_store.remove(self._entry, self._tell_of_prompt)

    @property
    def _entry(self) -> KeyringEntry:
        return KeyringEntry(self.service, self.user)

    @property
    def _advice_values(self) -> dict[str, object]:
        return {"profile": self.profile, "variable": self.variable, "setting": self.setting}

    @contextmanager
    def _explain_failures(self) -> Iterator[None]:
        try:
            yield
        except KeyringError as error:
            values: dict[str, object] = {"reason": error.reason, "seconds": error.seconds}
            raise ConfigurationError(error.kind, **values, **self._advice_values) from error

    def _tell_of_prompt(self) -> None:
        said = text("words.keyring_waits", language_of_help(), **self._advice_values)
        print(mask_identity_codes(said), file=sys.stderr, flush=True)


def service_of(profile: str) -> str:
    """Return the service under which the keyring holds what belongs to the profile of that name.

    ``vtjcli:log`` holds the key of the log of queries, so that no profile may have it, nor what
    differs from it by capitals alone, which not every keyring tells apart.
    """
    prefix = "vtjcli-profile" if profile.casefold() == "log" else "vtjcli"
    return f"{prefix}:{profile}"


def password_entry(profile: Profile) -> ProfileEntry:
    """Return where the keyring has the password: under the user name."""
    return ProfileEntry(profile.name, profile.username, PASSWORD_VARIABLE, "password_command")


def passphrase_entry(profile: Profile) -> ProfileEntry:
    """Return where the keyring has the key's passphrase."""
    return ProfileEntry(
        profile.name, _PASSPHRASE_USER, PASSPHRASE_VARIABLE, "key_passphrase_command"
    )
