"""Ctrl-C, SIGTERM and SIGHUP: raised, or noted so that the step under way can be finished."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from sys import UnraisableHookArgs
    from types import FrameType

STUCK_SECONDS: Final = 5.0
"""Seconds that the disk of the log gets to finish when nothing is waited for any more."""

_IMPORT_MACHINERY: Final = "<frozen importlib._bootstrap>"


def interrupt(number: int, frame: FrameType | None) -> None:
    """Raise KeyboardInterrupt for a signal, but not in the middle of an import.

    There it would become an ImportError of what needs the module, or a module that is thought not
    to be installed.
    """
    while frame is not None:
        if frame.f_code.co_filename == _IMPORT_MACHINERY:
            _send_again(number)
            return
        frame = frame.f_back
    raise KeyboardInterrupt


def repeat_unraisable_interrupt(
    hook: Callable[[UnraisableHookArgs], object],
) -> Callable[[UnraisableHookArgs], object]:
    """Return `hook`, but Ctrl-C, which Python ignores in callbacks of weak references, comes again.

    The result is meant for ``sys.unraisablehook``.
    """

    def handle(unraisable: UnraisableHookArgs) -> None:
        if unraisable.exc_type is KeyboardInterrupt:
            _send_again(signal.SIGINT)
        else:
            hook(unraisable)

    return handle


def _send_again(number: int) -> None:
    """Send this process a signal a moment later."""
    if sys.platform == "win32":  # where os.kill would end the program
        timer = threading.Timer(0.01, signal.raise_signal, [number])
    else:  # also out of a call of the system that waits
        timer = threading.Timer(0.01, os.kill, [os.getpid(), number])
    timer.daemon = True
    timer.start()


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
            if number and signal.getsignal(number) is interrupt:
                signal.signal(number, self._note)
                self._numbers.append(number)
        return self

    def __exit__(self, *_: object) -> None:
        for number in self._numbers:
            # Once interrupted, what is left is not worth another handler.
            signal.signal(number, signal.SIG_DFL if self.count else interrupt)

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
