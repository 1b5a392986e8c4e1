"""The terminal's alternate screen: what is on it stays neither in the window nor in its history.

Keys are read one by one, so that what was typed can be taken away after a while, and nothing of it
gets into a history of lines.
"""

from __future__ import annotations

import codecs
import os
import select
import signal
import sys
import termios
import time
import tty
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal, Self, TypeAlias

from vtjcli.output.terminal import is_dumb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import FrameType

Key: TypeAlias = str
"""A character, or one of the names in `Event`."""
Event: TypeAlias = Literal[
    "enter", "end", "erase", "erase_all", "next", "back", "timeout", "redraw"
]

_ENTER: Final = "\x1b[?1049h\x1b[2J\x1b[H"
_LEAVE: Final = "\x1b[2J\x1b[H\x1b[?1049l"
"""Empties the alternate screen first: some terminals can go back to it."""
_CLEAR: Final = "\x1b[H\x1b[2J"
_KEYS: Final[Mapping[str, Event]] = {
    "\r": "enter",
    "\n": "enter",
    "\x04": "end",
    "\x7f": "erase",
    "\x08": "erase",
    "\x15": "erase_all",
    "\x17": "erase_all",
    "\x1b[6~": "next",
    "\x1b[B": "next",
    "\x1bOB": "next",
    "\x1b[5~": "back",
    "\x1b[A": "back",
    "\x1bOA": "back",
}
_SEQUENCE: Final = 0.05
"""Seconds within which the rest of a key that sends several characters arrives."""
_ENDING: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_KILLING: Final = (
    *(signal.SIGQUIT, signal.SIGABRT, signal.SIGALRM, signal.SIGUSR1, signal.SIGUSR2),
    *(signal.SIGVTALRM, signal.SIGPROF, signal.SIGXCPU, signal.SIGXFSZ, signal.SIGPIPE),
)
"""Signals that end a program at once; Ctrl-\\ sends the first."""


def is_possible() -> bool:
    """Tell whether all three streams are a terminal that has an alternate screen."""
    return not is_dumb() and all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


class Screen:
    """The alternate screen, while it is used in ``with``; the normal one is there again afterwards.

    Suspending the program (Ctrl-Z) shows the normal screen and empties this one: `read_key` then
    returns "redraw", as it does when the window has another size.
    """

    def __init__(self, signals: Callable[[], int]) -> None:
        """`signals` counts the signals that ask to end: any makes `read_key` KeyboardInterrupt."""
        self._signals = signals
        self._keyboard = sys.stdin.fileno()
        self._display = sys.stdout.fileno()
        self._decode = codecs.getincrementaldecoder("utf-8")("replace")
        self._pending_input = ""
        """Characters that have been read and not been taken as keys."""
        self._is_shown = False
        self.was_suspended = False
        """Whether the program was suspended since this was last set to False."""

    def __enter__(self) -> Self:
        sys.stdout.flush()
        self._settings = termios.tcgetattr(self._keyboard)
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_write, False)
        self._wake_before = signal.set_wakeup_fd(self._wake_write, warn_on_full_buffer=False)
        self._handlers = {
            signal.SIGWINCH: signal.signal(signal.SIGWINCH, _do_nothing),
            signal.SIGTSTP: signal.signal(signal.SIGTSTP, self._suspend),
        }
        for number in _KILLING:
            if signal.getsignal(number) is signal.SIG_DFL:
                self._handlers[number] = signal.signal(number, self._die)
        try:
            self._show()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        # A second Ctrl-C must not leave the card in sight.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        try:
            self._hide()
            for number, handler in self._handlers.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(self._wake_before)
            os.close(self._wake_read)
            os.close(self._wake_write)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)

    @property
    def size(self) -> os.terminal_size:
        """The columns and lines that there are, at least two; 80 and 24 where nobody knows."""
        columns = lines = 0
        with suppress(OSError):
            columns, lines = os.get_terminal_size(self._display)
        return os.terminal_size((max(columns or 80, 2), max(lines or 24, 2)))

    def draw(self, lines: Sequence[str]) -> None:
        """Show `lines` alone, the last ones that fit, with the cursor behind the last of them.

        None is wider than the screen, which therefore never scrolls.
        """
        self._write(_CLEAR + "\r\n".join(lines[-self.size.lines :]))

    def discard_typed(self) -> None:
        """Forget what was typed while nobody was asked: it would dismiss what is shown next.

        So would a suspension of which nobody has been told yet.
        """
        with suppress(termios.error):
            termios.tcflush(self._keyboard, termios.TCIFLUSH)
        self._pending_input = ""
        while select.select([self._wake_read], [], [], 0)[0]:
            os.read(self._wake_read, 512)
        self.was_suspended = False

    def read_key(self, seconds: float) -> Key | Event:
        """Return the next key; "timeout" when none has come within `seconds`.

        Raises KeyboardInterrupt once a signal has asked to end.
        """
        until = time.monotonic() + seconds
        while True:
            if self._signals():
                raise KeyboardInterrupt
            if key := self._take():
                return key
            ready, _, _ = select.select(
                [self._keyboard, self._wake_read], [], [], max(0.0, until - time.monotonic())
            )
            if not ready:
                return "timeout"
            if self._wake_read in ready:
                os.read(self._wake_read, 512)  # a byte for each signal
                if not self._signals():
                    return "redraw"
                continue
            if not self._read():
                return "end"  # the terminal is gone

    def _take(self) -> Key | Event | None:
        """Take a key from what has been read; pass over those that mean nothing here."""
        while self._pending_input:
            if self._pending_input[0] == "\x1b":
                sequence = self._take_sequence()
                if sequence in _KEYS:
                    return _KEYS[sequence]
                continue
            first, self._pending_input = self._pending_input[0], self._pending_input[1:]
            if first in _KEYS:
                return _KEYS[first]
            if first.isprintable():
                return first
        return None

    def _take_sequence(self) -> str:
        """Take what a key such as an arrow sends: ESC, [ or O, parameters and a last letter."""
        end = 1
        while not _is_whole(self._pending_input[:end]):
            if end == len(self._pending_input):
                ready, _, _ = select.select([self._keyboard], [], [], _SEQUENCE)
                if not (ready and self._read()):
                    break  # the key ESC by itself
            else:
                end += 1
        sequence, self._pending_input = self._pending_input[:end], self._pending_input[end:]
        return sequence

    def _read(self) -> bool:
        """Read what has been typed; False: nothing more can come."""
        try:
            content = os.read(self._keyboard, 1024)
        except OSError:
            return False
        self._pending_input += self._decode.decode(content)
        return bool(content)

    def _show(self) -> None:
        tty.setcbreak(self._keyboard)
        self._is_shown = True
        self._write(_ENTER)

    def _hide(self) -> None:
        if self._is_shown:
            self._is_shown = False
            with suppress(OSError, ValueError):
                self._write(_LEAVE)
        with suppress(termios.error):
            termios.tcsetattr(self._keyboard, termios.TCSAFLUSH, self._settings)

    def _write(self, text: str) -> None:
        """Write past sys.stdout, which a handler of signals must not use while it is in use."""
        content = text.encode(errors="replace")
        while content:
            content = content[os.write(self._display, content) :]

    def _suspend(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Show the normal screen while the program is suspended."""
        handler: Callable[[int, FrameType | None], object] = self._suspend
        self._hide()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, handler)
        self.was_suspended = True
        self._pending_input = ""
        self._show()

    def _die(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Show the normal screen, and end as the signal would have."""
        self._hide()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)


def _do_nothing(number: int, frame: FrameType | None) -> None:
    """Handle a signal that has only to wake up who waits for a key."""


def _is_whole(sequence: str) -> bool:
    """Tell whether nothing more belongs to what a key has sent, which begins with ESC."""
    if sequence[1:2] not in ("[", "O"):
        return len(sequence) > 1
    return len(sequence) > 2 and sequence[-1] not in "0123456789;"
