"""A secret that a command of the user's prints."""

from __future__ import annotations

import codecs
import os
import subprocess
import sys
import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from vtjcli.credentials.variable_names import PASSPHRASE_VARIABLE, PASSWORD_VARIABLE
from vtjcli.errors import ConfigurationError
from vtjcli.redaction import redact, register_secret
from vtjcli.system.bounded_wait import DaemonCall, StillRunningError, call_within

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO

TIME_LIMIT: Final = 120.0
"""Seconds that a command gets: it may ask for a passphrase or a touch of a key."""
OUTPUT_MAX: Final = 64 * 1024
"""Bytes that a command may print: the first line counts, and `pass` has notes behind it."""
STDERR_DELAY: Final = 1.0
"""Seconds that the command's standard error is held back for the secret to become known, so that
it can be masked there: a prompt may not wait for longer."""


def secret_from(command: tuple[str, ...], setting: str, environment: Mapping[str, str]) -> str:
    """Return the first line that `command` prints, run without a shell.

    Its standard error is shown, with secrets and identity codes masked, and its output never.
    Raises ConfigurationError, naming `setting`, when there is no such line.
    """
    names: dict[str, object] = {"command": command[0], "setting": setting}
    try:
        running = subprocess.Popen(  # noqa: S603 - the user's own command, as words
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=environment_without_secrets(environment),
        )
    except OSError as error:
        raise ConfigurationError(
            "password_command_missing", reason=error.strerror, **names
        ) from error
    known = threading.Event()
    with running:
        assert running.stdout is not None
        assert running.stderr is not None
        errors = DaemonCall(partial(_relay, running.stderr, known))
        try:
            printed = call_within(TIME_LIMIT, partial(_read, running.stdout, known))
        except StillRunningError:
            running.kill()
            raise ConfigurationError("password_command_slow", seconds=TIME_LIMIT, **names) from None
        except BaseException:  # Ctrl-C too: it would go on without anybody who waits for it
            running.kill()
            raise
        finally:
            known.set()
        if len(printed) > OUTPUT_MAX:
            running.kill()
            raise ConfigurationError("password_command_long", **names)
        status = running.wait()
        with suppress(StillRunningError):  # a process that it left behind has the pipe open
            errors.result(STDERR_DELAY)
    if status != 0:
        raise ConfigurationError("password_command_failed", status=status, **names)
    try:
        first = printed.decode().split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise ConfigurationError("password_command_text", **names) from None
    if not first:
        raise ConfigurationError("password_command_empty", **names)
    return first


def _read(stream: IO[bytes], is_known: threading.Event) -> bytes:
    """Read standard output, little more than OUTPUT_MAX at the most.

    The secret is registered, and `is_known` set, as soon as its line is complete.
    """
    printed = bytearray()
    while len(printed) <= OUTPUT_MAX and (piece := stream.read(4096)):
        printed.extend(piece)
        if b"\n" in piece:
            _register_first_line(printed, is_known)
    _register_first_line(printed, is_known)
    return bytes(printed)


def _register_first_line(output: bytearray, is_known: threading.Event) -> None:
    if not is_known.is_set():
        line = bytes(output).split(b"\n", 1)[0]
        register_secret(line.decode(errors="replace").rstrip("\r"))
        is_known.set()


def _relay(stream: IO[bytes], is_known: threading.Event) -> None:
    """Hand standard error on as it comes, STDERR_DELAY later while the secret is not known."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    while piece := stream.read(4096):
        is_known.wait(STDERR_DELAY)
        print(redact(decoder.decode(piece)), end="", file=sys.stderr, flush=True)


def environment_without_secrets(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment for a program that is started: without ours."""
    ours = (PASSWORD_VARIABLE, PASSPHRASE_VARIABLE)
    return {name: value for name, value in environment.items() if name not in ours}
