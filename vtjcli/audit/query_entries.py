"""What the log of queries says of a query: nothing of its answer but whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtjcli.audit.entry import Intent, Outcome
from vtjcli.errors import (
    DefectError,
    FaultError,
    NetworkError,
    NothingFoundError,
    QueryInterruptedError,
    RefusedError,
    UntrustedReplyError,
)

if TYPE_CHECKING:
    from vtjcli.audit.entry import LoggedResult
    from vtjcli.errors import VtjcliError
    from vtjcli.vtjkysely.answer import RegisterAnswer, SentQuery

_RESULTS: tuple[tuple[type[VtjcliError], LoggedResult], ...] = (
    (NothingFoundError, "not_found"),
    (RefusedError, "refused"),
    (FaultError, "fault"),
    (UntrustedReplyError, "untrusted"),
    (QueryInterruptedError, "interrupted"),
)


def intent(sent_query: SentQuery) -> Intent:
    """Return the entry of a query that is about to be sent."""
    query = sent_query.query
    return Intent(
        message_id=query.message_id,
        profile=sent_query.profile,
        operation=query.operation,
        product=query.product,
        end_user=query.end_user,
        issue=query.issue,
        kind=query.subject.kind,
        subject=query.subject.value,
        follows=sent_query.replaces,
        compared_fields=sent_query.compared_fields,
        may_reveal=sent_query.may_reveal,
    )


def outcome(answer: RegisterAnswer, seconds: float) -> Outcome:
    """Return the outcome of a query that took `seconds`."""
    assert answer.sent_query is not None
    record, error = answer.record, answer.error
    if record is None:
        assert error is not None
        return Outcome(result(error), _code(error), seconds)
    found = [*record.matches, *([record.person] if record.person is not None else [])]
    known = (None, answer.sent_query.query.subject.value)
    persons = tuple(one["hetu"] for one in found if one.get("hetu") not in known)
    return Outcome(result(error), record.code or (error.key if error else None), seconds, persons)


def result(error: VtjcliError | None) -> LoggedResult:
    """Return in one word what an error makes of a query that was to be sent."""
    if error is None:
        return "found"
    if isinstance(error, NetworkError):
        return "unknown" if error.may_have_arrived else "network"
    return next((name for kind, name in _RESULTS if isinstance(error, kind)), "failed")


def _code(error: VtjcliError) -> str:
    """Return a word for an error: a fault's code, the class of a defect, or the key."""
    own = {FaultError: "code", DefectError: "name"}.get(type(error))
    return str(error.values[own]) if own else error.key
