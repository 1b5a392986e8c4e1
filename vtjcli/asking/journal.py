"""The log of queries, as asking keeps it: no query without its entry, no entry without its end."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final, Protocol

from vtjcli.audit import Intent, Outcome
from vtjcli.errors import (
    FaultError,
    LogError,
    NetworkError,
    NothingFoundError,
    QueryInterruptedError,
    RefusedError,
    UntrustedReplyError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.audit.entry import Result
    from vtjcli.errors import VtjcliError
    from vtjcli.vtjkysely.answer import Answer, Asked
    from vtjcli.xroad.exchange import HttpReply

_RESULTS: tuple[tuple[type[VtjcliError], Result], ...] = (
    (NothingFoundError, "not_found"),
    (RefusedError, "refused"),
    (FaultError, "fault"),
    (UntrustedReplyError, "untrusted"),
    (QueryInterruptedError, "interrupted"),
)

_UNKNOWN: Final = -1.0
"""In place of the moment when a query was sent: it is not under way."""


class Poster(Protocol):
    """What sends a message: a Channel, or one that does something else before."""

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """Send `envelope` once and return what came back."""
        ...


class Log(Protocol):
    """The part of ``audit.QueryLog`` that asking needs."""

    def begin(self, intent: Intent) -> None:
        """Return once the entry is on the disk; raise LogError when it cannot be."""
        ...

    def end(self, message_id: str, outcome: Outcome) -> None:
        """Write what became of the query; raise LogError when that cannot be."""
        ...


class StoppedError(Exception):
    """Nothing is sent any more, and this query was not either."""


class Journal:
    """Has each query logged before it is sent and its outcome after; for many threads.

    Once the log cannot be written, or once everything is given up, nothing more is sent.
    """

    def __init__(self, log: Log, sent: Callable[[str], None]) -> None:
        """`sent` is told the message id of each query that is about to leave."""
        self.failure: LogError | None = None
        """Why the log could not be written, the first time."""
        self._log = log
        self._sent = sent
        self._lock = threading.Lock()
        self._stopped = False
        self._under_way: dict[str, float | None] = {}  # when it was sent; None: not yet

    def through(
        self, opened: Poster, asked: Asked, before: Callable[[], None] | None = None
    ) -> Poster:
        """Return a way for the one message of `asked` that logs it on the way out.

        `before` is called ahead of that: between the entry and the sending there is nothing.
        """
        return _Entered(opened, self, asked, before)

    def begin(self, asked: Asked, before: Callable[[], None] | None = None) -> None:
        """Write the entry of a query that is about to be sent.

        Raises LogError when it cannot be written, StoppedError when nothing is sent any more.
        """
        query = asked.query
        name = query.message_id
        with self._lock:
            if self._stopped:
                raise StoppedError
            self._under_way[name] = None
        try:
            if before is not None:
                before()
            self._log.begin(
                Intent(
                    message_id=name,
                    profile=asked.profile,
                    operation=query.operation,
                    product=query.product,
                    end_user=query.end_user,
                    issue=query.issue,
                    kind=query.subject.kind,
                    subject=query.subject.value,
                    follows=asked.replaces,
                )
            )
        except LogError as error:
            self._under_way.pop(name, None)
            if not self._fail(error):
                raise StoppedError from error
            raise
        with self._lock:
            if not self._stopped:
                self._under_way[name] = time.monotonic()
                self._sent(name)
                return
        # Another's entry could not be written meanwhile, or everything was given up.
        self._under_way.pop(name, None)
        self._write(name, Outcome("interrupted", "not_sent", 0.0))
        raise StoppedError

    def end(self, answer: Answer) -> LogError | None:
        """Write the outcome of a query; return why it could not be written, None when it was."""
        assert answer.asked is not None
        name = answer.asked.query.message_id
        started = self._under_way.pop(name, _UNKNOWN)
        if started == _UNKNOWN:
            return None  # it was not sent, or given up
        seconds = time.monotonic() - started if started is not None else 0.0
        return self._write(name, outcome(answer, seconds))

    def failed(self, asked: Asked, error: BaseException) -> None:
        """Write of a query that the program itself failed over it."""
        name = asked.query.message_id
        started = self._under_way.pop(name, _UNKNOWN)
        if started != _UNKNOWN:
            seconds = time.monotonic() - started if started is not None else 0.0
            self._write(name, Outcome("failed", type(error).__name__, seconds))

    def give_up(self) -> tuple[frozenset[str], LogError | None]:
        """Send nothing more, and write of all whose answers are waited for: interrupted.

        Returns their message ids, and why the log does not have it of some (None: it has). What
        is not among them is on its way into the log: there is nothing else it waits for.
        """
        with self._lock:
            self._stopped = True
            names = [name for name, started in self._under_way.items() if started is not None]
        lost = None
        given_up = set()
        for name in names:
            started = self._under_way.pop(name, None)
            if started is not None:
                given_up.add(name)
                seconds = time.monotonic() - started
                ended = Outcome("interrupted", "interrupted_asking", seconds)
                lost = self._write(name, ended) or lost
        return frozenset(given_up), lost

    def _write(self, name: str, ended: Outcome) -> LogError | None:
        try:
            self._log.end(name, ended)
        except LogError as error:
            self._fail(error)
            return error
        return None

    def _fail(self, error: LogError) -> bool:
        """Send nothing more; tell whether `error` is the first."""
        with self._lock:
            first = self.failure is None
            self.failure = self.failure or error
            self._stopped = True
        return first


class _Entered:
    def __init__(
        self,
        opened: Poster,
        journal: Journal,
        asked: Asked,
        before: Callable[[], None] | None,
    ) -> None:
        self._opened = opened
        self._journal = journal
        self._asked = asked
        self._before = before

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        self._journal.begin(self._asked, self._before)
        return self._opened.post(envelope, message_id, action)


def outcome(answer: Answer, seconds: float) -> Outcome:
    """Return what the log says of an answer: nothing of its content but whom it is about."""
    assert answer.asked is not None
    record, error = answer.record, answer.error
    code = record.code if record is not None else None
    persons: tuple[str, ...] = ()
    if record is not None:
        told = [*record.matches, *([record.person] if record.person is not None else [])]
        known = (None, answer.asked.query.subject.value)
        persons = tuple(one["hetu"] for one in told if one.get("hetu") not in known)
    if error is None:
        return Outcome("found", code, seconds, persons)
    if isinstance(error, NetworkError):
        return Outcome("unknown" if perhaps_arrived(error) else "network", error.key, seconds)
    if isinstance(error, FaultError):
        code = str(error.values["code"])
    result: Result = next((name for kind, name in _RESULTS if isinstance(error, kind)), "failed")
    return Outcome(result, code or error.key, seconds, persons)


def perhaps_arrived(error: NetworkError) -> bool:
    """Tell whether a query may have arrived in spite of `error`."""
    return "message_id" in error.values  # which only such an error names
