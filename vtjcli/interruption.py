"""Ctrl-C, SIGTERM and SIGHUP: noted, so that the step under way can be finished."""

from __future__ import annotations

import os
import signal
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Iterator

STUCK_SECONDS: Final = 5.0
"""Seconds that the disk of the log gets to finish when nothing is waited for any more."""


class Interruption:
    """Count the signals that ask the program to end, while it is used in ``with``.

    After the first nothing new is begun; after the second nothing is waited for, and a further one
    ends the program where the disk hangs.
    """

    def __init__(self) -> None:
        self.count = 0
        self._since = 0.0
        self._may_break = False
        self._numbers: list[signal.Signals] = []

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", None)):
            # Another handler than that of __main__ is somebody else's, or nohup's.
            if number and signal.getsignal(number) is signal.default_int_handler:
                signal.signal(number, self._note)
                self._numbers.append(number)
        return self

    def __exit__(self, *_: object) -> None:
        for number in self._numbers:
            # Once interrupted, what is left is not worth another handler.
            signal.signal(number, signal.SIG_DFL if self.count else signal.default_int_handler)

    @contextmanager
    def breakable(self) -> Iterator[None]:
        """Let the second signal raise KeyboardInterrupt: a reader of the output may not read."""
        self._may_break = True
        try:
            yield
        finally:
            self._may_break = False

    def _note(self, number: int, _: object) -> None:
        self.count += 1
        if self.count == 2:
            self._since = time.monotonic()
        if self.count > 2 and time.monotonic() - self._since > STUCK_SECONDS:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        if self.count > 1 and self._may_break:
            self._may_break = False
            raise KeyboardInterrupt
