"""The log of queries, as asking keeps it: no query without its entry, no entry without its end."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Protocol

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


class Poster(Protocol):
    """What sends a message: a Channel, or one that does something else before."""

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """Send `envelope` once and return what came back."""
        ...


class Log(Protocol):
    """The part of ``audit.QueryLog`` that a journal needs."""

    def begin(self, intent: Intent) -> None:
        """Return once the entry is on the disk; raise LogError when it cannot be."""
        ...

    def end(self, message_id: str, outcome: Outcome) -> None:
        """Write what became of the query; raise LogError when that cannot be."""
        ...


class Journal:
    """Has each query logged before it is sent and its outcome after."""

    def __init__(self, log: Log, sent: Callable[[str], None]) -> None:
        """`sent` is told the message id of each query that is about to leave."""
        self._log = log
        self._sent = sent
        self._under_way: dict[str, float | None] = {}  # when it was sent; None: not yet

    def through(self, opened: Poster, asked: Asked) -> Poster:
        """Return a way for the one message of `asked` that logs it on the way out."""
        return Preceded(opened, partial(self.begin, asked))

    def begin(self, asked: Asked) -> None:
        """Write the entry of a query that is about to be sent; raise LogError."""
        name = asked.query.message_id
        self._under_way[name] = None
        try:
            self._log.begin(intent(asked))
        except LogError:
            del self._under_way[name]
            raise
        self._under_way[name] = time.monotonic()
        self._sent(name)

    def end(self, answer: Answer) -> LogError | None:
        """Write the outcome of a query; return why it could not be written, None when it was."""
        assert answer.asked is not None
        name = answer.asked.query.message_id
        if name not in self._under_way:
            return None  # it was not sent
        return self._write(name, outcome(answer, self._seconds(name)))

    def failed(self, asked: Asked, error: BaseException) -> None:
        """Write of a query that the program itself failed over it."""
        name = asked.query.message_id
        if name in self._under_way:
            self._write(name, Outcome("failed", type(error).__name__, self._seconds(name)))

    def _seconds(self, name: str) -> float:
        started = self._under_way.pop(name)
        return time.monotonic() - started if started is not None else 0.0

    def _write(self, name: str, ended: Outcome) -> LogError | None:
        try:
            self._log.end(name, ended)
        except LogError as error:
            return error
        return None


class Preceded:
    """A way for a message with something to be done before, which can keep it from leaving."""

    def __init__(self, opened: Poster, before: Callable[[], None]) -> None:
        self._opened = opened
        self._before = before

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """Send `envelope` after what comes before; raises what that raises."""
        self._before()
        return self._opened.post(envelope, message_id, action)


def intent(asked: Asked) -> Intent:
    """Return what the log says of a query that is about to be sent."""
    query = asked.query
    return Intent(
        message_id=query.message_id,
        profile=asked.profile,
        operation=query.operation,
        product=query.product,
        end_user=query.end_user,
        issue=query.issue,
        kind=query.subject.kind,
        subject=query.subject.value,
        follows=asked.replaces,
        compared=asked.compared,
    )


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
