"""Secrets that a user types, and the profile that they are for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from vtjcli import config
from vtjcli.config.sources import quote_key
from vtjcli.credentials.core_dumps import forbid_core_dumps
from vtjcli.errors import ConfigurationError, QueryInterruptedError, UsageError
from vtjcli.redaction import register_secret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config import Profile


def profile_with_secrets(name: str | None, command: str) -> Profile:
    """Return the profile whose secrets are meant; it need not be complete enough for queries yet.

    Raises ConfigurationError when it has no user name, under which the password is kept, and
    UsageError for the demo, which has no secrets.
    """
    chosen = config.resolve(config.Overrides(profile=name), is_query=False)
    if chosen.is_demo:
        raise UsageError("login_demo", command=command)
    if not chosen.username:
        raise ConfigurationError(
            "setting_missing",
            setting="username",
            profile=chosen.name,
            path=config.path(),
            variable="VTJCLI_USERNAME",
            address=quote_key(("profiles", chosen.name, "username")),
        )
    return chosen


class SecretInput:
    """What the user types on a terminal, unseen, or else the lines of standard input in order."""

    def __init__(self) -> None:
        forbid_core_dumps()
        self.on_terminal = sys.stdin.isatty()
        self._lines: Iterator[bytes] = iter(() if self.on_terminal else sys.stdin.buffer)

    def read_line(self, prompt: str) -> str:
        """Return one line, "" at the end of standard input.

        Raises UsageError for what no secret can hold, and where the end is typed;
        QueryInterruptedError for Ctrl-C: nothing is stored before all is typed.
        """
        if self.on_terminal:
            import getpass

            try:
                line = getpass.getpass(prompt, stream=sys.stderr)
            except EOFError:
                print(file=sys.stderr)
                raise UsageError("interrupted_unchanged") from None
            except KeyboardInterrupt:
                print(file=sys.stderr)
                raise QueryInterruptedError("interrupted_unchanged") from None
        else:
            try:
                line = next(self._lines, b"").decode("utf-8-sig").rstrip("\r\n")
            except UnicodeDecodeError:
                raise UsageError("login_text") from None
        if any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in line):
            raise UsageError("login_control")
        if any(0xD800 <= ord(character) < 0xE000 for character in line):
            raise UsageError("login_text")
        register_secret(line)
        return line
