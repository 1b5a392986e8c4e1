"""Writing the log: an entry before each query, its outcome after."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final, Self

from vtjcli.audit import entry
from vtjcli.audit.store import Store
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from vtjcli.audit.entry import AnySettings, Intent, Outcome

GOING_ALONG: Final = 0.02
"""Seconds that an outcome waits at the most for the entry of another query."""


class _Waiting:
    """An entry on its way to the disk."""

    __slots__ = ("done", "error", "fields")

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields
        self.done = False
        self.error: LogError | None = None


class QueryLog:
    """The log of queries of one profile, for as many threads as there are.

    Threads that wait while another writes have their entries written together, with one fsync. An
    outcome, which holds nothing up, waits a moment for a query's entry to go along with.
    """

    def __init__(self, settings: AnySettings) -> None:
        self._settings = settings
        self._store = Store(settings)
        self._syslog = None
        if settings.syslog:
            from vtjcli.audit.syslog import Syslog

            self._syslog = Syslog()
        self._queue: list[_Waiting] = []
        self._queueing = threading.Condition()
        self._under_way = 0
        self._writing = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def begin(self, intent: Intent) -> None:
        """Write the entry of a query; return once it is on the disk.

        Raises LogError when it cannot be: then the query must not be sent.
        """
        hashed = self._store.keys().hashed(intent.kind, intent.subject)
        mine = _Waiting(entry.query(intent, hashed, full_subject=self._settings.full_subject))
        with self._queueing:
            self._queue.append(mine)
        self._commit(mine)
        with self._queueing:
            self._under_way += 1

    def end(self, message_id: str, outcome: Outcome) -> None:
        """Write what became of the query `message_id`; return once it is on the disk.

        Raises LogError when it cannot be: the answer is as good, and the log says of the query
        that its outcome is unknown.
        """
        mine = _Waiting(entry.outcome(message_id, outcome, self._store.keys().hashed))
        with self._queueing:
            self._queue.append(mine)
            self._under_way -= 1
            if self._under_way > 0:  # after the last one nobody comes by
                self._queueing.wait_for(lambda: mine.done, GOING_ALONG)
        try:
            self._commit(mine)
        except LogError as error:
            raise LogError(
                "log_outcome_lost",
                message_id=message_id,
                path=self._store.directory,
                reason=error.values.get("reason", error.key),
            ) from error

    def check(self) -> None:
        """Raise LogError where an entry could not be written; writes none, and makes a new log."""
        self._store.check()

    def close(self) -> None:
        """Let go of what is open."""
        if self._syslog is not None:
            self._syslog.close()

    def warning(self) -> tuple[str, dict[str, object]] | None:
        """Return a key of ``messages.words`` and its values to warn of once; None: all is well."""
        if self._syslog is None or self._syslog.failure is None:
            return None
        return "log_syslog", {"reason": self._syslog.failure}

    def _commit(self, mine: _Waiting) -> None:
        """Return once `mine`, which is in the queue, is on the disk; raise LogError when not."""
        try:
            with self._writing:
                if not mine.done:  # or whoever wrote before has taken it along
                    self._write_queue(mine)
        except BaseException:  # Ctrl-C, and nobody else is to write it
            with self._queueing:
                self._queue = [waiting for waiting in self._queue if waiting is not mine]
            raise
        if mine.error is not None:
            raise mine.error

    def _write_queue(self, mine: _Waiting) -> None:
        """Write all that waits; `mine` is among it."""
        with self._queueing:
            batch, self._queue = self._queue, []
        lines: list[bytes] = []
        error: LogError | None = None
        try:
            self._store.append([waiting.fields for waiting in batch], lines)
        except LogError as failed:
            error = failed
        except BaseException:  # Ctrl-C reaches one thread, and the others go on without it
            if not lines:
                with self._queueing:
                    self._queue[:0] = [waiting for waiting in batch if waiting is not mine]
                raise
            self._finish(batch, None)
            raise
        self._finish(batch, error if not lines else None)
        if self._syslog is not None:
            self._syslog.send(lines)

    def _finish(self, batch: Sequence[_Waiting], error: LogError | None) -> None:
        with self._queueing:
            for waiting in batch:
                waiting.error = error
                waiting.done = True
            self._queueing.notify_all()
