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
    """Nothing is sent any more, and this query was not either."""


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
        self._changed = threading.Condition()
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

        It raises StoppedError when nothing is sent any more.
        """
        return Preceded(opened, partial(self.leave, asked.query.message_id))

    def leave(self, message_id: str) -> None:
        """Let a query be sent, once nothing is held; raise StoppedError."""
        with self._changed:
            while not self._stopped and (pause := self._held_until - time.monotonic()) > 0:
                self._changed.wait(pause)
            if self._stopped:
                raise StoppedError
            self._left[message_id] = time.monotonic()
            self._sent(message_id)

    def hold(self, seconds: float) -> bool:
        """Let nothing be sent for so long; return whether anything could have been until now."""
        now = time.monotonic()
        free = self._held_until <= now
        self._held_until = max(self._held_until, now + seconds)
        return free

    def stop(self) -> None:
        """Let nothing be sent any more."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def seconds_since(self, message_id: str) -> float | None:
        """Return the seconds since a query left, None when it has not."""
        left = self._left.get(message_id)
        return None if left is None else time.monotonic() - left

    def forget(self, message_id: str) -> None:
        """Keep nothing more of a query that has ended."""
        self._left.pop(message_id, None)
