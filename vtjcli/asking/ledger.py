"""The log of queries of which many are under way: entered together, sent one by one."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from vtjcli.asking.journal import Preceded, intent
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.asking.journal import Poster
    from vtjcli.audit import Intent, Outcome
    from vtjcli.vtjkysely.answer import Asked


class Log(Protocol):
    """The part of ``audit.QueryLog`` that a ledger needs."""

    def write(self, intents: Sequence[Intent], outcomes: Sequence[tuple[str, Outcome]]) -> None:
        """Return once all of it is on the disk; raise LogError when it cannot be."""
        ...

    def lost(self, message_id: str, error: LogError) -> LogError:
        """Return what it means that an outcome could not be written because of `error`."""
        ...


class StoppedError(Exception):
    """Nothing is sent any more, or not now, and this query was not either."""


class Written(NamedTuple):
    """Why the entries, and why the outcomes, could not be written; None: they were."""

    entries: LogError | None = None
    outcomes: LogError | None = None


class Ledger:
    """Has queries logged before they are sent and their outcomes after.

    One thread writes; from any other a query leaves, unless everything has been stopped.
    """

    def __init__(self, log: Log, sent: Callable[[str], None]) -> None:
        """`sent` is told the message id of each query that is about to leave."""
        self._log = log
        self._sent = sent
        self._lock = threading.Lock()
        self._stopped = False
        self._held_until = 0.0
        self._left: dict[str, float] = {}

    def write(self, entering: Sequence[Asked], ended: Sequence[tuple[str, Outcome]]) -> Written:
        """Write the entries of queries that may then be sent, and the outcomes of others."""
        intents = [intent(asked) for asked in entering]
        try:
            self._log.write(intents, ended)
        except LogError as error:
            if not (intents and ended):
                return Written(error, error)
            # A disk that is nearly full may still have room for what can no longer be undone.
            return Written(error, self.write((), ended).outcomes)
        return Written()

    def lost(self, message_id: str, error: LogError) -> LogError:
        """Return what it means that an outcome could not be written because of `error`."""
        return self._log.lost(message_id, error)

    def through(self, opened: Poster, asked: Asked) -> Poster:
        """Return a way for the one message of `asked`, which has been entered.

        It raises StoppedError when nothing is sent any more, or not now.
        """
        return Preceded(opened, partial(self.leave, asked.query.message_id))

    def leave(self, message_id: str) -> None:
        """Let a query be sent; raise StoppedError."""
        with self._lock:
            now = time.monotonic()
            if self._stopped or now < self._held_until:
                raise StoppedError
            self._left[message_id] = now
            self._sent(message_id)

    def hold(self, seconds: float) -> None:
        """Let nothing be sent for so long; from any thread."""
        with self._lock:
            self._held_until = max(self._held_until, time.monotonic() + seconds)

    def refuse(self) -> None:
        """Let nothing more begin to leave; may be called from a signal's handler."""
        self._stopped = True

    def stop(self) -> None:
        """Let nothing be sent any more; what is leaving has left when this returns."""
        with self._lock:
            self._stopped = True

    def seconds_since(self, message_id: str) -> float | None:
        """Return the seconds since a query left, None when it has not."""
        left = self._left.get(message_id)
        return None if left is None else time.monotonic() - left

    def forget(self, message_id: str) -> None:
        """Keep nothing more of a query that has ended."""
        self._left.pop(message_id, None)
