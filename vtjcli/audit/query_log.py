"""Writing the log: an entry before each query, its outcome after."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from vtjcli.audit import entry
from vtjcli.audit.store import Store
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.audit.entry import EntryFields, Intent, Outcome
    from vtjcli.config.profile import LogSettings


class _Pending:
    """An entry that is to be written."""

    def __init__(self, fields: EntryFields) -> None:
        self.fields = fields
        self.is_done = False
        self.error: LogError | None = None


class QueryLog:
    """The log of queries of one profile, for as many threads as there are."""

    def __init__(self, settings: LogSettings) -> None:
        self._settings = settings
        self._store = Store(settings)
        self._syslog = None
        if settings.syslog:
            from vtjcli.audit.syslog import Syslog

            self._syslog = Syslog()
        self._condition = threading.Condition()
        self._pending: list[_Pending] = []
        """What waits to be written."""
        self._is_writing = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, intent: Intent) -> None:
        """Write the entry of a query; return once it is on the disk.

        Raises LogError when it cannot be: then the query must not be sent.
        """
        hashed = self._store.keys().hash_subject(intent.kind, intent.subject)
        self._write(entry.query(intent, hashed, full_subject=self._settings.full_subject))

    def end(self, message_id: str, outcome: Outcome) -> None:
        """Write the outcome of the query `message_id`; return once it is on the disk.

        Raises a LogError that says what it means when it cannot be: the answer is as good, and the
        log says of the query that its outcome is not known.
        """
        try:
            self._write(entry.outcome(message_id, outcome, self._store.keys().hash_subject))
        except LogError as error:
            reason = error.values.get("reason", error.key)
            directory = self._store.directory
            raise LogError(
                "log_outcome_lost", message_id=message_id, path=directory, reason=reason
            ) from error

    def _write(self, fields: EntryFields) -> None:
        """Return once an entry is on the disk; raise LogError when it cannot be.

        Group commit: whoever comes while nobody writes does so for all who have come by then, with
        one fsync; the others wait.
        """
        mine = _Pending(fields)
        with self._condition:
            self._pending.append(mine)
            while self._is_writing and not mine.is_done:
                self._condition.wait()
            if mine.is_done:
                if mine.error is not None:
                    raise mine.error
                return
            self._is_writing = True
            group, self._pending = self._pending, []
        try:
            self._append(group)
        finally:  # also when Ctrl-C comes in a script: then those who wait write for themselves
            with self._condition:
                left = [one for one in group if not (one.is_done or one is mine)]
                self._pending = left + self._pending
                self._is_writing = False
                self._condition.notify_all()
        if mine.error is not None:
            raise mine.error

    def _append(self, group: Sequence[_Pending]) -> None:
        """Append entries together, or, where that fails, one by one, the outcomes first.

        A disk that is nearly full may still have room for what can no longer be undone.
        """
        lines: list[bytes] = []
        try:
            self._store.append([one.fields for one in group], lines)
        except LogError as error:
            if len(group) > 1:
                for one in sorted(group, key=lambda one: one.fields["record"] != "outcome"):
                    self._append([one])
                return
            group[0].error = error
        finally:
            if lines or (len(group) == 1 and group[0].error is not None):
                for one in group:
                    one.is_done = True
            if self._syslog is not None:
                self._syslog.send(lines)

    def check(self) -> None:
        """Raise LogError where an entry could not be written; writes none, and makes a new log.

        Whether the system's log can be reached, `warnings` then tells.
        """
        self._store.check()
        if self._syslog is not None:
            self._syslog.reach()

    def close(self) -> None:
        """Let go of what is open."""
        if self._syslog is not None:
            self._syslog.close()

    def warnings(self) -> list[tuple[str, dict[str, object]]]:
        """Return what to warn of once: keys of ``messages.words``, and values."""
        found = list(self._store.notices)
        if self._syslog is not None and self._syslog.failure is not None:
            found.append(("log_syslog", {"reason": self._syslog.failure}))
        return found
