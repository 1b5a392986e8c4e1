"""The line from a profile to an answer, walked once a subject; ``many`` walks it for several."""

from __future__ import annotations

import sys
import time
import uuid
from contextlib import nullcontext
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from vtjcli.asking.connecting import channel
from vtjcli.asking.journal import Journal
from vtjcli.asking.pacing import Pace
from vtjcli.audit import QueryLog
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
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from vtjcli.asking.journal import Poster
    from vtjcli.commands.output import Output
    from vtjcli.config import Profile
    from vtjcli.errors import LogError
    from vtjcli.vtjkysely.record import Record


def run(
    profile: Profile,
    subjects: Sequence[Subject],
    password: str,
    issue: str | None,
    output: Output,
    *,
    follow: bool,
    resume: str | None = None,
) -> int:
    """Ask about each of `subjects`, write what comes of it, and return the highest exit status.

    Each query is logged before it is sent. `resume` names the file that remembers who has been
    asked about. Raises LogError, ConfigurationError or UsageError when asking cannot begin.
    """
    output.expect(len(subjects))
    with QueryLog(profile.log) as log:
        pace = Pace(profile.limits.per_second)
        journal = Journal(log, pace.sent)
        if len(subjects) == 1 and resume is None:
            asked = question(profile, subjects[0], password, issue)
            status = _one(profile, asked, output, journal, pace, follow=follow)
        else:
            from vtjcli.commands import many

            ask_for = partial(question, profile, password=password, issue=issue)
            status = many.run(
                profile, subjects, ask_for, output, journal, pace, follow=follow, resume=resume
            )
        if warning := log.warning():
            key, values = warning
            output.warn(key, **values)
    return status


def _one(
    profile: Profile, asked: Asked, output: Output, journal: Journal, pace: Pace, *, follow: bool
) -> int:
    """Ask about one subject, without the machinery for many; an interruption ends it at once."""
    if profile.is_demo:
        output.note("demo")
    statuses = [0]
    try:
        with channel(profile) as opened:
            with _progress(output):
                answer, lost = ask_logged(opened, asked, journal, demo=profile.is_demo)
            again = following(answer, profile, output) if follow and lost is None else None
            if again is not None:
                with _progress(output):
                    time.sleep(pace.delay())
                    answer, lost = ask_logged(opened, again, journal, demo=profile.is_demo)
            statuses += [write(answer, output), answer.exit_status]
            if lost is not None:
                output.warn_of(lost)
    except KeyboardInterrupt:
        statuses.append(QueryInterruptedError.exit_status)
    finally:
        output.close()
    return max(statuses)


def write(answer: Answer, output: Output) -> int:
    """Write one answer and what must not be missed in it; return the status of a field it lacks.

    Raises SystemExit when nothing more can be written.
    """
    _warn(answer, output)
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


def ask_logged(
    opened: Poster,
    asked: Asked,
    journal: Journal,
    *,
    demo: bool,
    before: Callable[[], None] | None = None,
) -> tuple[Answer, LogError | None]:
    """Send one query, logged before and after; `before` is called ahead of the entry.

    Returns what came of it, and why the log does not have its outcome (None: it has). Raises
    StoppedError when it was not sent because nothing is any more.
    """
    try:
        answer = ask(journal.through(opened, asked, before), asked, demo=demo)
    except BaseException as error:
        journal.failed(asked, error)
        raise
    return answer, journal.end(answer)


def ask(opened: Poster, asked: Asked, *, demo: bool) -> Answer:
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


def following(passive: Answer, profile: Profile, output: Output) -> Asked | None:
    """Return the query with the code that took the place of a passive one; None without one."""
    if passive.asked is None or passive.record is None or passive.record.successor is None:
        return None
    query = passive.asked.query
    try:
        successor = Subject("hetu", check(passive.record.successor))
    except UsageError:
        return None
    output.note("following", shown=query.subject.shown)
    return question(profile, successor, query.password, query.issue, query.message_id)


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


def _progress(output: Output) -> AbstractContextManager[object]:
    """Show on a terminal that the register is being asked."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(text("words.asking", output.language))


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
