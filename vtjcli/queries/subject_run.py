"""A run over subjects: each is looked up, its answer written, and a summary said at the end."""

from __future__ import annotations

import gc
from contextlib import ExitStack, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from vtjcli.audit import QueryLog, query_entries
from vtjcli.credentials.connecting import connector
from vtjcli.errors import (
    CLOSED_PIPE,
    LogError,
    NetworkError,
    OutputError,
    QueryInterruptedError,
    ResumeError,
    UsageError,
)
from vtjcli.lookup.batch import Batch, Terms, do_nothing
from vtjcli.lookup.circuit_breaker import FAILURES_IN_A_ROW
from vtjcli.lookup.one_query import prepare_query
from vtjcli.lookup.rate_limiter import RateLimiter
from vtjcli.lookup.workers import WorkerPool
from vtjcli.output import stdout
from vtjcli.system.interruption import Interruption
from vtjcli.vtjkysely.answer import RegisterAnswer
from vtjcli.vtjkysely.query import PASSWORD_MASK
from vtjcli.vtjkysely.transports import choose_transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from vtjcli.config import Profile
    from vtjcli.lookup.batch import Reason
    from vtjcli.lookup.checkpoint import BegunQuery, Checkpoint
    from vtjcli.output.exchanges import Exchanges
    from vtjcli.output.progress import Bar
    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.subject import Subject

T = TypeVar("T")
_COUNT_KEYS: Final[Mapping[str, str]] = {
    "found": "found",
    "not_found": "not_found",
    "refused": "refused",
}
"""What a result is counted as at the end; any other: as failed."""
_STOP_MESSAGES: Final[Mapping[Reason, str]] = {
    "network": "stopped_network",
    "alike": "stopped_alike",
    "log": "stopped_log",
    "resume": "stopped_resume",
}
"""The sentence for why a run was stopped; the other reasons speak for themselves."""


def look_up(
    profile: Profile,
    subjects: Sequence[Subject],
    password: str,
    issue: str | None,
    writer: Output,
    *,
    follow: bool,
    resume: str | None,
    compared_fields: Sequence[Sequence[str]],
    fingerprint: bytes,
    may_reveal: bool,
    exchanges: Exchanges | None,
) -> int:
    """Look `subjects` up, write what comes of each, and return the highest exit status.

    One failure does not stop the rest; a signal, three failures in a row, a log that cannot be
    written and a closed output do. Then what is under way is waited for. `resume` names the file
    that remembers who has been looked up; `fingerprint` is what must be the same for it as in the
    run before, besides the subjects. `compared_fields` has the fields that the answer about each
    subject is compared with. `may_reveal`: locations are not left out, whatever the profile says.
    `exchanges` shows and keeps what goes over the network.

    Raises LogError, ConfigurationError or UsageError when it cannot begin, and SystemExit when
    nothing more can be written.
    """
    if exchanges is not None and exchanges.saves and len(subjects) > 1:
        raise UsageError("save_reply_one", count=len(subjects))
    writer.expect(len(subjects))
    with ExitStack() as stack:
        log = stack.enter_context(QueryLog(profile.log))
        checkpoint = None
        if resume is not None:
            checkpoint = _open_checkpoint(resume, subjects, profile, issue, writer, fingerprint)
            stack.callback(checkpoint.close)
            if checkpoint.is_complete:
                return _say_complete(checkpoint, writer)
        if len(subjects) > 1:
            # Unlike one query, many leave something to collect; what is there now will stay.
            gc.freeze()
            gc.enable()
        if profile.is_demo:
            writer.note_demo()
        make_connection = stack.enter_context(
            connector(profile, None if exchanges is None else exchanges.observer)
        )
        limiter = RateLimiter(profile.limits.per_second)
        terms = Terms(
            profile,
            password,
            issue,
            follow,
            log,
            limiter,
            writer.needs_envelopes,
            compared_fields,
            may_reveal,
        )
        interruption = stack.enter_context(Interruption())
        pool: WorkerPool = WorkerPool(profile.limits.concurrency, make_connection)
        stack.callback(pool.close)
        run = _Run(terms, subjects, pool, writer, checkpoint, interruption, exchanges)
        run.look_up_all()
        for key, values in log.warnings():
            writer.warn(key, **values)
        return run.finish()


class _Run:
    """One run over a list. Everything is written and counted in the main thread."""

    def __init__(
        self,
        terms: Terms,
        subjects: Sequence[Subject],
        pool: WorkerPool,
        writer: Output,
        checkpoint: Checkpoint | None,
        interruption: Interruption,
        exchanges: Exchanges | None,
    ) -> None:
        self._terms = terms
        self._subjects = subjects
        self._writer = writer
        self._checkpoint = checkpoint
        self._interruption = interruption
        self._exchanges = exchanges
        self._batch = Batch(
            terms,
            subjects,
            pool,
            before=do_nothing if checkpoint is None else checkpoint.begin,
            signals=lambda: interruption.count,
            note=writer.note,
        )
        self._bar: Bar
        self._earlier = checkpoint.answer_count if checkpoint is not None else 0
        self._status = checkpoint.status if checkpoint is not None else 0
        self._counts = dict.fromkeys(("found", "not_found", "refused", "failed", "orders"), 0)
        self._exit: SystemExit | None = None
        """Why nothing more can be written."""
        self._unwritten_count = 0
        """How many answers could not be written."""

    def look_up_all(self) -> None:
        """Look up and write until all is done or nothing more is to be sent."""
        unknown: list[BegunQuery] = []
        places: Sequence[int] = range(len(self._subjects))
        if self._checkpoint is not None:
            unknown, places = self._checkpoint.list_unknown(), self._checkpoint.list_remaining()
            if count := self._earlier + len(unknown):
                self._writer.note(
                    "resuming",
                    count=count,
                    total=len(self._subjects),
                    path=self._checkpoint.path,
                )
        with self._writer.progress(len(self._subjects)) as self._bar:
            self._bar.advance(self._earlier)
            for begun in unknown:
                self._write(begun.place, self._make_unknown_answer(begun), may_have_arrived=True)
            for place, result in self._batch.run(places):
                if result is None:
                    self._take_back(place)
                    continue
                if result.log_error is not None:
                    with self._name_subject(place):
                        self._writer.warn_of(result.log_error)
                self._write(place, result.answer, may_have_arrived=result.may_have_arrived)

    def finish(self) -> int:
        """Write what has waited, sum the run up, and return the exit status.

        Raises SystemExit when nothing more can be written.
        """
        if self._exit is None:
            self._attempt(self._writer.close)
        if self._interruption.count:
            self._status = QueryInterruptedError.exit_status
        if self._exit is None or self._exit.code != CLOSED_PIPE or self._interruption.count:
            self._account()
        self._settle_checkpoint()
        if self._exit is not None:
            raise self._exit
        return self._status

    def _write(self, place: int, answer: RegisterAnswer, *, may_have_arrived: bool) -> None:
        """Write an answer, and remember that it has been."""
        self._bar.advance()
        self._count(answer, may_have_arrived=may_have_arrived)
        status = size = None
        if self._exit is None:
            with self._bar.aside(), self._name_subject(place):
                if self._exchanges is not None:
                    self._status = max(self._status, self._exchanges.show(answer, self._writer))
                if answer.sent_query is not None and answer.sent_query.replaces is not None:
                    self._writer.note("following", shown=self._subjects[place].display_value)
                status = self._attempt(partial(self._writer.write_answer, answer))
                if self._checkpoint is not None and status is not None:
                    size = self._attempt(stdout.sync)
        if status is None or self._exit is not None:
            self._unwritten_count += may_have_arrived
            return
        self._status = max(self._status, status)
        if self._checkpoint is None:
            return
        if not may_have_arrived:
            self._take_back(place)
            return
        with self._stop_on_resume_error():
            self._checkpoint.end(place, status, size)

    def _attempt(self, step: Callable[[], T]) -> T | None:
        """Write something; None: nothing more can be written, or is wanted to be."""
        try:
            with self._interruption.breakable():
                return step()
        except KeyboardInterrupt:  # the second signal, and a reader that does not read
            self._exit = SystemExit(QueryInterruptedError.exit_status)
            stdout.discard()
        except OutputError as error:
            self._writer.error(error)
            self._exit = SystemExit(error.exit_status)
        except SystemExit as left:
            self._exit = left
        self._batch.stop("output")
        return None

    def _take_back(self, place: int) -> None:
        """Remember that nothing was sent about a subject."""
        if self._checkpoint is not None:
            with self._stop_on_resume_error():
                self._checkpoint.take_back(place)

    @contextmanager
    def _stop_on_resume_error(self) -> Iterator[None]:
        """Stop where nothing can be remembered any more."""
        try:
            yield
        except ResumeError as error:
            self._writer.error(error)
            self._status = max(self._status, error.exit_status)
            self._batch.stop("resume")

    def _name_subject(self, place: int) -> AbstractContextManager[object]:
        count = len(self._subjects)
        if count == 1:
            return nullcontext()
        return self._writer.name_subject(place + 1, count, self._subjects[place].display_value)

    def _make_unknown_answer(self, query: BegunQuery) -> RegisterAnswer:
        """Return the answer for a query whose outcome an earlier run did not learn."""
        terms, subject = self._terms, self._subjects[query.place]
        asked = prepare_query(
            terms.profile,
            subject,
            "",
            terms.issue,
            place=(query.place + 1, len(self._subjects)),
        )
        asked = asked._replace(
            query=asked.query._replace(message_id=query.message_id), sent_at=query.sent_at
        )
        error = NetworkError("resume_unknown", may_have_arrived=True, message_id=query.message_id)
        return RegisterAnswer(terms.profile.is_demo, asked, error=error, about=subject.about)

    def _count(self, answer: RegisterAnswer, *, may_have_arrived: bool) -> None:
        """Count an answer for the account at the end."""
        if may_have_arrived:
            self._counts[_COUNT_KEYS.get(query_entries.result(answer.error), "failed")] += 1
        if answer.record is not None and answer.record.non_disclosure:
            self._counts["orders"] += 1

    def _account(self) -> None:
        """Say why it was stopped, and how many subjects had which outcome."""
        total = len(self._subjects)
        if total == 1:
            if self._interruption.count:  # any other reason has been said, with the message id
                self._say_unwritten()
            return
        done = self._earlier + sum(self._counts.values()) - self._counts["orders"]
        reason = self._batch.stop_reason
        if reason is not None and reason in _STOP_MESSAGES and done < total:
            self._writer.announce(_STOP_MESSAGES[reason], count=FAILURES_IN_A_ROW)
            if reason == "log":
                self._status = max(self._status, LogError.exit_status)
        self._say_unwritten()
        key = "summary_resumed" if self._earlier else "summary"
        numbers = {**self._counts, "earlier": self._earlier, "not_asked": total - done}
        self._writer.summarize(key, total=total, **numbers)

    def _say_unwritten(self) -> None:
        if self._unwritten_count:
            self._writer.announce("unwritten", count=self._unwritten_count)

    def _settle_checkpoint(self) -> None:
        """Remove the checkpoint if nothing is left to do or to tell; else say what it is for."""
        checkpoint = self._checkpoint
        if checkpoint is None:
            return
        if checkpoint.is_complete and not self._status and self._exit is None:
            self._attempt(stdout.sync)
            if self._exit is None:
                checkpoint.remove()
        elif self._batch.stop_reason != "resume":
            key = "resume_kept"
            if checkpoint.is_complete:
                key = "resume_complete" if checkpoint.status else "resume_all_found"
            self._writer.note(key, path=checkpoint.path)


def _open_checkpoint(
    path: str,
    subjects: Sequence[Subject],
    profile: Profile,
    issue: str | None,
    writer: Output,
    fingerprint: bytes,
) -> Checkpoint:
    """Open the file of ``--resume``, and check that the answers of earlier runs are still there.

    Raises UsageError or ResumeError.
    """
    from vtjcli.lookup.checkpoint import Checkpoint

    if writer.waits:
        raise UsageError("resume_table")
    checkpoint = Checkpoint.open(path, subjects, profile, issue, fingerprint, writer.layout)
    size = stdout.file_size()
    if size is not None and size < checkpoint.size:
        checkpoint.close()
        key = "resume_shortened" if size else "resume_emptied"
        missing = checkpoint.size - size
        raise UsageError(key, path=path, count=checkpoint.answer_count, missing=missing)
    writer.goes_on = bool(size) and checkpoint.answer_count > 0
    if size and size > checkpoint.size and (checkpoint.answer_count or checkpoint.list_unknown()):
        stdout.end_torn_line()
    return checkpoint


def _say_complete(checkpoint: Checkpoint, writer: Output) -> int:
    """Say that nothing is left to look up; return the exit status of the answers that there are."""
    writer.announce("resume_nothing_left", path=checkpoint.path)
    if not checkpoint.status:
        checkpoint.remove()
    return checkpoint.status


def show_envelopes(profile: Profile, subjects: Sequence[Subject], issue: str | None) -> int:
    """Print the envelope of each query, the password masked, and send nothing."""
    for subject in subjects:
        query = prepare_query(profile, subject, PASSWORD_MASK, issue).query
        stdout.put(choose_transport(query).envelope(query).decode())
    return 0
