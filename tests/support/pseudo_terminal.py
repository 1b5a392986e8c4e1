"""A program on a terminal, for pexpect.

``pexpect.spawn`` forks the process of the tests, which has threads: Python warns of that since
3.12. Here `subprocess` starts the program, without a fork of Python.
"""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import termios
from typing import TYPE_CHECKING, Final, Self

from pexpect.fdpexpect import fdspawn

from .in_process import PATIENCE

if TYPE_CHECKING:
    import signal
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from .forked import Program

_WITH_TERMINAL: Final = ("sh", "-c", ': <>"$0"; exec "$@"')
"""Run a command, in a session whose terminal is $0: a leader gets the one that it opens first."""


class Terminal(fdspawn):  # type: ignore[misc]
    """A program on a terminal of `rows` and `columns`; `exitstatus` is known once it is closed."""

    def __init__(
        self,
        start: Callable[[int], subprocess.Popen[bytes] | Program],
        *,
        rows: int = 60,
        columns: int = 80,
        timeout: float = PATIENCE,
    ) -> None:
        """`start` starts the program on the terminal whose descriptor it is given."""
        here, there = pty.openpty()
        fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        try:
            self.process = start(there)
        except BaseException:
            os.close(here)
            raise
        finally:
            os.close(there)
        super().__init__(here, timeout=timeout, encoding="utf-8")
        self.exitstatus: int | None = None

    @classmethod
    def of_command(
        cls,
        command: Sequence[str],
        environment: Mapping[str, str],
        *,
        cwd: Path | None = None,
        **size: int,
    ) -> Self:
        """Execute a command on a terminal of that size."""

        def start(there: int) -> subprocess.Popen[bytes]:
            return subprocess.Popen(
                [*_WITH_TERMINAL, os.ttyname(there), *command],
                cwd=cwd,
                env=environment,
                stdin=there,
                stdout=there,
                stderr=there,
                start_new_session=True,
            )

        return cls(start, **size)

    def close(self, *, force: bool = False) -> None:
        """Take the terminal away, and wait for the program; with `force` kill it."""
        super().close()
        if force:
            self.process.kill()
        self.exitstatus = self.process.wait(PATIENCE)

    def sendintr(self) -> None:
        """Press Ctrl-C."""
        self.send("\x03")

    def sendeof(self) -> None:
        """Press Ctrl-D."""
        self.send("\x04")

    def kill(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        self.process.send_signal(number)
