"""The line from a profile to an answer, walked once a subject."""

from __future__ import annotations

import gc
import sys
import time
import uuid
from contextlib import nullcontext
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from vtjcli.commands.connecting import channel
from vtjcli.commands.output import put
from vtjcli.errors import (
    NetworkError,
    NothingFoundError,
    OutputError,
    QueryInterruptedError,
    RefusedError,
    UsageError,
    VtjcliError,
)
from vtjcli.messages import text
from vtjcli.render.problem import return_code
from vtjcli.vtjkysely import record as records
from vtjcli.vtjkysely.answer import Answer, Asked
from vtjcli.vtjkysely.hetu import check
from vtjcli.vtjkysely.query import MASKED, Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad import reply as replies

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from vtjcli.commands.output import Output
    from vtjcli.config import Profile
    from vtjcli.vtjkysely.record import Record
    from vtjcli.xroad.exchange import Channel


def run(
    profile: Profile,
    subjects: Sequence[Subject],
    password: str,
    issue: str | None,
    output: Output,
    *,
    follow: bool,
) -> int:
    """Ask about each of `subjects`, one after the other, and write what comes of it.

    No more queries are started in a second than the profile allows. One failure does not stop the
    rest, an interruption does. Returns the highest exit status that occurred.
    """
    output.expect(len(subjects))
    if profile.is_demo:
        output.note("demo")
    statuses = [0]
    number = 0
    try:
        with channel(profile) as opened:
            for number, subject in enumerate(_paced(subjects, profile.limits.per_second), 1):
                asked = question(profile, subject, password, issue)
                with _progress(output, number, len(subjects)):
                    answer = ask(opened, asked, demo=profile.is_demo)
                if follow and answer.record and answer.record.successor:
                    answer = _follow(opened, answer, profile, output)
                _warn(answer, output)
                statuses += [_write(answer, output), answer.exit_status]
                if isinstance(answer.error, QueryInterruptedError):
                    break
    except KeyboardInterrupt:
        statuses.append(QueryInterruptedError.exit_status)
    finally:
        output.close()
    if QueryInterruptedError.exit_status in statuses and len(subjects) > 1:
        output.note("summary", asked=number, count=len(subjects))
    return max(statuses)


def _paced(subjects: Sequence[Subject], per_second: float) -> Iterator[Subject]:
    """Give the subjects one by one, no more of them in a second than `per_second`."""
    started = 0.0
    for number, subject in enumerate(subjects):
        if number:
            gc.enable()  # a long run, unlike one query, leaves something to collect
            time.sleep(max(0.0, started + 1 / per_second - time.monotonic()))
        started = time.monotonic()
        yield subject


def _write(answer: Answer, output: Output) -> int:
    """Write one answer; return the status of a field that it lacks."""
    try:
        output.write(answer)
    except NothingFoundError as error:
        output.error(error)
        return error.exit_status
    except OutputError as error:
        error.values["message_id"] = answer.asked.query.message_id if answer.asked else "–"
        output.error(error)
        raise SystemExit(error.exit_status) from error
    return 0


def show(profile: Profile, subjects: Sequence[Subject], issue: str | None) -> int:
    """Print the envelope of each query, the password masked, and send nothing."""
    for subject in subjects:
        asked = question(profile, subject, MASKED, issue)
        put(request_envelope(asked.query).decode())
    return 0


def question(
    profile: Profile,
    subject: Subject,
    password: str,
    issue: str | None,
    replaces: str | None = None,
) -> Asked:
    """Return a query about `subject` with a message id of its own, ready to be sent."""
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
    )
    now = datetime.now(UTC).astimezone().isoformat(timespec="milliseconds")
    return Asked(query, profile.name, now, replaces)


def ask(opened: Channel, asked: Asked, *, demo: bool) -> Answer:
    """Send one query, once, and return what came of it; failures are in the answer."""
    query = asked.query
    answer = Answer(demo=demo, asked=asked, about=query.subject.about)
    try:
        envelope = request_envelope(query)
        reply = replies.read(opened.post(envelope, query.message_id), query.header, envelope)
        record = records.read_reply(reply.content, query.subject)
    except (NetworkError, UsageError) as error:  # which say themselves what became of the query
        return answer._replace(error=error)
    except VtjcliError as error:
        error.values.setdefault("message_id", query.message_id)
        return answer._replace(error=error)
    except KeyboardInterrupt:
        interrupted = QueryInterruptedError("interrupted_asking", message_id=query.message_id)
        return answer._replace(error=interrupted)
    return answer._replace(
        verified=reply.verified,
        record=record,
        error=_failure(record, query),
        envelope=reply.envelope,
    )


def _follow(opened: Channel, passive: Answer, profile: Profile, output: Output) -> Answer:
    """Ask again, once, with the code that took the place of a passive one."""
    assert passive.asked is not None
    assert passive.record is not None
    query = passive.asked.query
    try:
        successor = Subject("hetu", check(passive.record.successor or ""))
    except UsageError:
        return passive
    output.note("following", shown=query.subject.shown)
    again = question(profile, successor, query.password, query.issue, query.message_id)
    with _progress(output, 1, 1):
        return ask(opened, again, demo=passive.demo)


def _warn(answer: Answer, output: Output) -> None:
    """Say beside an answer what must not be missed, in every format."""
    record, verified = answer.record, answer.verified
    if record is None or verified is None or answer.asked is None:
        return
    if verified.request_hash is None:
        output.warn("no_request_hash")
    if record.found is not None or record.matches:
        subject = answer.asked.query.subject
        shown = subject.shown
        if record.non_disclosure:
            output.warn("non_disclosure", shown=shown)
        if record.relative_non_disclosure:
            output.warn("non_disclosure_relative", shown=shown)
        if record.code not in ("", records.FOUND) and not record.matches:
            meaning = return_code(record.code, output.language)[0]
            output.warn("return_code", code=record.code, meaning=meaning)
        hetu = (record.person or {}).get("hetu")
        if subject.kind == "hetu" and hetu not in (None, subject.value):
            output.warn("another_code", shown=shown)
    for key, names in (("unknown_parts", record.unknown), ("malformed_parts", record.malformed)):
        if names:
            output.warn(key, names=", ".join(dict.fromkeys(names)))


def _progress(output: Output, number: int, count: int) -> AbstractContextManager[object]:
    """Show on a terminal that the register is being asked."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    key = "asking" if count == 1 else "asking_many"
    return Console(stderr=True).status(
        text(f"words.{key}", output.language, number=number, count=count)
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
