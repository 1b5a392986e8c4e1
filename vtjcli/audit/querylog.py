"""Writing the log: an entry before each query, its outcome after."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from vtjcli.audit import entry
from vtjcli.audit.store import Store
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from vtjcli.audit.entry import AnySettings, Intent, Outcome


class QueryLog:
    """The log of queries of one profile, for as many threads as there are."""

    def __init__(self, settings: AnySettings) -> None:
        self._settings = settings
        self._store = Store(settings)
        self._syslog = None
        if settings.syslog:
            from vtjcli.audit.syslog import Syslog

            self._syslog = Syslog()
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
        self.write([intent], ())

    def end(self, message_id: str, outcome: Outcome) -> None:
        """Write what became of the query `message_id`; return once it is on the disk.

        Raises the LogError of `lost` when it cannot be.
        """
        try:
            self.write((), [(message_id, outcome)])
        except LogError as error:
            raise self.lost(message_id, error) from error

    def write(self, intents: Sequence[Intent], outcomes: Sequence[tuple[str, Outcome]]) -> None:
        """Write what became of queries, and the entries of others, with one fsync for them all.

        Return once all of them are on the disk. Raises LogError when they cannot be: then none is.
        """
        hashed = self._store.keys().hashed
        full = self._settings.full_subject
        entries = [entry.outcome(message_id, ended, hashed) for message_id, ended in outcomes]
        entries += [
            entry.query(intent, hashed(intent.kind, intent.subject), full_subject=full)
            for intent in intents
        ]
        lines: list[bytes] = []
        with self._writing:
            try:
                self._store.append(entries, lines)
            finally:  # also when Ctrl-C comes between
                if self._syslog is not None:
                    self._syslog.send(lines)

    def lost(self, message_id: str, error: LogError) -> LogError:
        """Return what it means that an outcome could not be written because of `error`.

        The answer is as good; the log says of the query that its outcome is unknown.
        """
        reason = error.values.get("reason", error.key)
        return LogError(
            "log_outcome_lost", message_id=message_id, path=self._store.directory, reason=reason
        )

    def check(self) -> None:
        """Raise LogError where an entry could not be written; writes none, and makes a new log.

        Whether the system's log can be reached, `warning` then tells.
        """
        self._store.check()
        if self._syslog is not None:
            self._syslog.reach()

    def close(self) -> None:
        """Let go of what is open."""
        if self._syslog is not None:
            self._syslog.close()

    def warning(self) -> tuple[str, dict[str, object]] | None:
        """Return a key of ``messages.words`` and its values to warn of once; None: all is well."""
        if self._syslog is None or self._syslog.failure is None:
            return None
        return "log_syslog", {"reason": self._syslog.failure}
