"""The line from a profile to an answer, walked once a query."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from vtjcli.errors import (
    NetworkError,
    NothingFoundError,
    QueryInterruptedError,
    RefusedError,
    UsageError,
    VtjcliError,
)
from vtjcli.vtjkysely import record as records
from vtjcli.vtjkysely import way as ways
from vtjcli.vtjkysely.answer import Answer, Asked
from vtjcli.vtjkysely.hetu import check
from vtjcli.vtjkysely.query import Query
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.asking.journal import Journal, Poster
    from vtjcli.config import Profile
    from vtjcli.errors import LogError
    from vtjcli.vtjkysely.record import Record


def question(
    profile: Profile,
    subject: Subject,
    password: str,
    issue: str | None,
    replaces: str | None = None,
    compared: Sequence[str] = (),
) -> Asked:
    """Return a query about `subject` with a message id of its own, ready to be sent.

    `compared` are the fields that its answer is held against.
    """
    query = Query(
        client=profile.client,
        provider=profile.provider,
        message_id=str(uuid.uuid4()),
        product=profile.product,
        username=profile.username,
        end_user=profile.end_user,
        password=password,
        subject=subject,
        issue=issue,
        billing=profile.billing,
        direct=profile.direct is not None,
    )
    now = datetime.now(UTC).astimezone().isoformat(timespec="milliseconds")
    return Asked(query, profile.name, now, replaces, tuple(compared))


def ask_logged(
    opened: Poster, asked: Asked, journal: Journal, *, demo: bool
) -> tuple[Answer, LogError | None]:
    """Send one query, logged before and after.

    Returns what came of it, and why the log does not have its outcome (None: it has).
    """
    try:
        answer = ask(journal.through(opened, asked), asked, demo=demo)
    except BaseException as error:
        journal.failed(asked, error)
        raise
    return answer, journal.end(answer)


def ask(opened: Poster, asked: Asked, *, demo: bool, envelope: bytes | None = None) -> Answer:
    """Send one query, once, and return what came of it; failures are in the answer.

    `envelope` is the message, where it has been made before.
    """
    query = asked.query
    way = ways.of(query)
    try:
        message = way.envelope(query) if envelope is None else envelope
        http = opened.post(message, query.message_id, way.action(query))
        reply = way.read(http, query, message)
        record = records.read_reply(reply.content, query.subject)
    except VtjcliError as error:
        return failed(asked, error, demo=demo)
    except KeyboardInterrupt:
        interrupted = QueryInterruptedError("interrupted_asking", message_id=query.message_id)
        return failed(asked, interrupted, demo=demo)
    return Answer(
        demo=demo,
        asked=asked,
        about=query.subject.about,
        verified=reply.verified,
        record=record,
        error=_failure(record, query),
        envelope=reply.envelope,
    )


def failed(asked: Asked, error: VtjcliError, *, demo: bool) -> Answer:
    """Return the answer to a query that an error ended."""
    query = asked.query
    error.direct = query.direct
    if not isinstance(error, (NetworkError, UsageError)):  # which say what became of the query
        error.values.setdefault("message_id", query.message_id)
    return Answer(demo=demo, asked=asked, about=query.subject.about, error=error)


def following(passive: Answer, profile: Profile) -> Asked | None:
    """Return the query with the code that took the place of a passive one; None without one."""
    if passive.asked is None or passive.record is None or passive.record.successor is None:
        return None
    query = passive.asked.query
    try:
        successor = Subject("hetu", check(passive.record.successor))
    except UsageError:
        return None
    compared = passive.asked.compared
    return question(
        profile, successor, query.password, query.issue, query.message_id, compared=compared
    )


def _failure(record: Record, query: Query) -> VtjcliError | None:
    """Return what stands in place of a person or thing, None when one was found."""
    said = {
        "shown": query.subject.shown,
        "code": record.code,
        "text": record.result["text"],
        "message_id": query.message_id,
    }
    by_hetu = query.subject.kind == "hetu"
    match record.outcome:
        case "found":
            return None
        case "not_found" if record.about == "schema":
            return NothingFoundError("schema_not_found", **said)
        case "several" if record.matches:
            return RefusedError("several_found", count=len(record.matches), **said)
        case "several":
            return RefusedError("too_many_found", **said)
        case "not_found":
            return NothingFoundError("not_found" if by_hetu else "nothing_by_key", **said)
        case "passive" if record.successor is not None:
            return RefusedError("passive_successor" if by_hetu else "passive_key_new", **said)
        case "passive":
            return RefusedError("passive" if by_hetu else "passive_key", **said)
        case _:
            return RefusedError("refused" if by_hetu else "refused_key", **said)
