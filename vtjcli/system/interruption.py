"""Ctrl-C, SIGTERM and SIGHUP: raised, or noted so that the step under way can be finished."""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sys import UnraisableHookArgs
    from types import FrameType

STUCK_SECONDS: Final = 5.0
"""Seconds that the disk of the log gets to finish when nothing is waited for any more."""
READER_SECONDS: Final = 1.0
"""Seconds that the reader of the output gets for an answer when nothing is waited for any more."""

_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
_DEFERRAL_SECONDS: Final = 0.02
_DEFERRALS_MAX: Final = 100
"""How often a signal in the middle of an import is put off: the import itself may hang."""
_IMPORT_MACHINERY: Final = "<frozen importlib._bootstrap>"


class Interrupts:
    """Raise KeyboardInterrupt for the signals that ask to end, while it is used in ``with``.

    Only the handlers among `replaced` are replaced: others are the caller's, or ignore the signal
    (nohup). They are put back at the end. In another thread than the main one nothing is done.
    """

    def __init__(self, *replaced: object) -> None:
        self.is_over = False
        """Set to have signals noted alone: nothing is left that could be interrupted."""
        self.is_pending = False
        """A signal has come, and has not been raised."""
        self._replaced = replaced
        self._handlers: dict[int, Any] = {}
        self._number: int = signal.SIGINT
        self._deferral_count = 0
        self._hook = sys.unraisablehook
        self._closing = threading.Lock()

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            sys.unraisablehook = self._handle_unraisable
            for number in _SIGNALS:
                if signal.getsignal(number) in self._replaced:
                    self._handlers[number] = signal.signal(number, self.interrupt)
        return self

    def __exit__(self, *_: object) -> None:
        with self._closing:
            self.is_over = True
        if threading.current_thread() is threading.main_thread():
            sys.unraisablehook = self._hook
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    def interrupt(self, number: int, frame: FrameType | None) -> None:
        """Raise KeyboardInterrupt for a signal, but not in the middle of an import.

        There it would become an ImportError of what needs the module, or a module that is thought
        not to be installed.
        """
        self.is_pending = True
        if self.is_over:
            return
        if self._deferral_count < _DEFERRALS_MAX and _is_importing(frame):
            self._deferral_count += 1
            self.send_again(number, _DEFERRAL_SECONDS)
            return
        self.is_pending = False
        self._number = number
        raise KeyboardInterrupt

    def send_again(self, number: int, seconds: float) -> None:
        """Send this process a signal after `seconds`, unless all is over by then."""
        # Not by threading, whose lock may be held by what the signal has interrupted.
        _thread.start_new_thread(self._send, (number, seconds))

    def _send(self, number: int, seconds: float) -> None:
        time.sleep(seconds)
        with self._closing:
            if self.is_over:
                return
            if sys.platform == "win32":  # where os.kill would end the program
                signal.raise_signal(number)
            else:  # also out of a call of the system that waits
                os.kill(os.getpid(), number)

    def _handle_unraisable(self, unraisable: UnraisableHookArgs) -> None:
        """Have an interrupt that Python ignores, in callbacks of weak references, come again."""
        if unraisable.exc_type is KeyboardInterrupt:
            self.send_again(self._number, _DEFERRAL_SECONDS)
        else:
            self._hook(unraisable)


def _is_importing(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_filename == _IMPORT_MACHINERY:
            return True
        frame = frame.f_back
    return False


@contextmanager
def left_to_child() -> Iterator[None]:
    """Leave Ctrl-C to a child that has the terminal, such as an editor, and go on after it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # Not SIG_IGN, which the child would inherit.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class Interruption:
    """Count the signals that ask the program to end, while it is used in ``with``.

    After the first nothing new is begun; after the second nothing is waited for, and a further one
    ends the program where the disk hangs. Only what `Interrupts` handles is counted.
    """

    def __init__(self) -> None:
        self.count = 0
        self._since = 0.0
        self._breakable_since: float | None = None
        self._interrupts: dict[int, Interrupts] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in _SIGNALS:
                interrupts = getattr(signal.getsignal(number), "__self__", None)
                if isinstance(interrupts, Interrupts):
                    self._interrupts[number] = interrupts
                    signal.signal(number, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        for number, interrupts in self._interrupts.items():
            signal.signal(number, interrupts.interrupt)

    @contextmanager
    def breakable(self) -> Iterator[None]:
        """Let the second signal raise KeyboardInterrupt if the reader of the output does not read.

        That is so after READER_SECONDS: before that an answer is being written, which was paid for.
        """
        self._breakable_since = time.monotonic()
        try:
            yield
        finally:
            self._breakable_since = None

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.count += 1
        now = time.monotonic()
        if self.count == 2:
            self._since = now
        if self.count > 2 and now - self._since > STUCK_SECONDS:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        if self.count < 2 or self._breakable_since is None:
            return
        left = self._breakable_since + READER_SECONDS - now
        if left > 0 or _is_importing(frame):
            self._interrupts[number].send_again(number, max(left, _DEFERRAL_SECONDS))
            return
        self._breakable_since = None
        raise KeyboardInterrupt
