"""From the subjects of a command to answers written out: one here, ``many`` for several."""

from __future__ import annotations

import sys
import time
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING

from vtjcli.asking.connecting import channel
from vtjcli.asking.journal import Journal
from vtjcli.asking.line import ask_logged, following, question
from vtjcli.asking.pacing import Pace
from vtjcli.audit import QueryLog
from vtjcli.commands.output import put
from vtjcli.errors import (
    NothingFoundError,
    OutputError,
    QueryInterruptedError,
    RefusedError,
)
from vtjcli.messages import text
from vtjcli.vtjkysely import way as ways
from vtjcli.vtjkysely.query import MASKED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from vtjcli.commands.output import Output
    from vtjcli.config import Profile
    from vtjcli.vtjkysely.answer import Answer, Asked
    from vtjcli.vtjkysely.subject import Subject


def run(
    profile: Profile,
    subjects: Sequence[Subject],
    password: str,
    issue: str | None,
    output: Output,
    *,
    follow: bool,
    resume: str | None = None,
    compared: Sequence[str] = (),
) -> int:
    """Ask about each of `subjects`, write what comes of it, and return the highest exit status.

    Each query is logged before it is sent. `resume` names the file that remembers who has been
    asked about; `compared` are the fields that the answers are held against. Raises LogError,
    ConfigurationError or UsageError when asking cannot begin.
    """
    output.expect(len(subjects))
    with QueryLog(profile.log) as log:
        pace = Pace(profile.limits.per_second)
        if len(subjects) == 1 and resume is None:
            asked = question(profile, subjects[0], password, issue, compared=compared)
            journal = Journal(log, pace.sent)
            status = _one(profile, asked, output, journal, pace, follow=follow)
        else:
            from vtjcli.asking.ledger import Ledger
            from vtjcli.commands import many

            ask_for = partial(question, profile, password=password, issue=issue, compared=compared)
            ledger = Ledger(log, pace.sent)
            status = many.run(
                profile, subjects, ask_for, output, ledger, pace, follow=follow, resume=resume
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
            again = following(answer, profile) if follow and lost is None else None
            if again is not None:
                say_following(answer, output)
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
    """Write one answer and what must not be missed in it; return the status that it means.

    Raises SystemExit when nothing more can be written.
    """
    for key, values in output.notices(answer):
        output.warn(key, **values)
    try:
        return output.write(answer)
    except (NothingFoundError, RefusedError) as error:
        output.error(error)
        return error.exit_status
    except OutputError as error:
        if answer.asked is not None:
            message_id = answer.asked.query.message_id
            error = OutputError("output_lost", message_id=message_id, **error.values)
        output.error(error)
        raise SystemExit(error.exit_status) from error


def show(profile: Profile, subjects: Sequence[Subject], issue: str | None) -> int:
    """Print the envelope of each query, the password masked, and send nothing."""
    for subject in subjects:
        asked = question(profile, subject, MASKED, issue)
        put(ways.of(asked.query).envelope(asked.query).decode())
    return 0


def say_following(passive: Answer, output: Output) -> None:
    """Say that the code which took the place of a passive one is asked about too."""
    assert passive.asked is not None
    output.note("following", shown=passive.asked.query.subject.shown)


def _progress(output: Output) -> AbstractContextManager[object]:
    """Show on a terminal that the register is being asked."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(text("words.asking", output.language))
