"""Asking about several subjects: over several connections, written in the order given."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli.asking.connecting import opener
from vtjcli.asking.journal import StoppedError, outcome, perhaps_arrived
from vtjcli.asking.line import ask_logged, following
from vtjcli.asking.pacing import FAILURES_IN_A_ROW
from vtjcli.commands import answering
from vtjcli.commands.crew import Crew, Done, Job
from vtjcli.commands.progress import shown
from vtjcli.commands.resuming import Resume
from vtjcli.errors import (
    LogError,
    NetworkError,
    QueryInterruptedError,
    UsageError,
    VtjcliError,
)
from vtjcli.vtjkysely.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vtjcli.asking.journal import Journal
    from vtjcli.asking.pacing import Pace
    from vtjcli.audit.entry import Result
    from vtjcli.commands.output import Output
    from vtjcli.commands.progress import Bar
    from vtjcli.config import Profile
    from vtjcli.vtjkysely.answer import Asked
    from vtjcli.vtjkysely.subject import Subject
    from vtjcli.xroad.exchange import Channel

WINDOW: Final = 128
"""Answers that may wait for a slow one before them: at five a second, what comes in 25 s."""
LAST_ENTRIES: Final = 5.0
"""Seconds that the log's disk gets, once everything is given up."""


class Plan(NamedTuple):
    """What is to be asked, how, and where it goes."""

    profile: Profile
    subjects: Sequence[Subject]
    question: Callable[[Subject], Asked]
    output: Output
    journal: Journal
    pace: Pace
    follow: bool
    resume: Resume | None


def run(
    profile: Profile,
    subjects: Sequence[Subject],
    question: Callable[[Subject], Asked],
    output: Output,
    journal: Journal,
    pace: Pace,
    *,
    follow: bool,
    resume: str | None = None,
) -> int:
    """Ask about each of `subjects` by what `question` makes of it; return the highest exit status.

    One failure does not stop the rest; FAILURES_IN_A_ROW of the network do, a log that cannot be
    written, an interruption and a closed output. Then what is under way is waited for.

    Raises UsageError or ConfigurationError when the file `resume` cannot be used.
    """
    # A long run, unlike one query, leaves something to collect; what is there now will stay.
    gc.freeze()
    gc.enable()
    if resume is not None and output.waits:
        raise UsageError("resume_table")
    remembered = Resume.open(resume, subjects, profile) if resume is not None else None
    if profile.is_demo:
        output.note("demo")
    run = _Run(Plan(profile, subjects, question, output, journal, pace, follow, remembered))
    try:
        with run.interruptible():
            with opener(profile) as open_channel:
                run.go(open_channel)
            return run.finish()
    finally:
        if remembered is not None:
            remembered.close()


class _Run:
    """One run over a list. All is decided, counted and written in the main thread."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.left: SystemExit | None = None
        """Why nothing more can be written."""
        self._crew: Crew
        self._bar: Bar
        self._next = 0
        self._again: deque[Job] = deque()
        """Queries that follow a passive code."""
        self._under_way: dict[int, Asked] = {}
        self._order: deque[int] = deque()
        """Whose turn it is to be written."""
        self._answers: dict[int, Answer | None] = {}
        self._passive: dict[int, Answer] = {}
        self._failures = 0
        self._asked = 0
        self._status = 0
        self._stop: Literal["interrupted", "network", "log", "output"] | None = None
        self._interrupts = 0
        self._writing = False

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Have Ctrl-C and SIGTERM noted, and not break in anywhere; once over, they end us."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(number, self._interrupt) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, signal.SIG_DFL if self._interrupts else handler)

    def go(self, open_channel: Callable[[], Channel]) -> None:
        """Ask and write until all is done or nothing more is to be asked."""
        self._crew = Crew(self.plan.profile.limits.concurrency, open_channel, self._ask)
        with shown(self.plan.output, len(self.plan.subjects)) as self._bar:
            if self.plan.resume is not None:
                self._recall(self.plan.resume)
            try:
                self._turn()
            except KeyboardInterrupt:  # while a reader did not read: nothing more for them
                self.left = SystemExit(QueryInterruptedError.exit_status)
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                self._give_up()
        self._crew.close()

    def finish(self) -> int:
        """Write what has waited, say what was and was not asked, and return the exit status.

        Raises SystemExit when nothing more can be written.
        """
        if self.left is not None:
            raise self.left
        self._writing = True
        self.plan.output.close()
        self._writing = False
        return self._tell()

    def _tell(self) -> int:
        output, resume = self.plan.output, self.plan.resume
        if self._interrupts:
            self._status = QueryInterruptedError.exit_status
        if self._stop == "network":
            output.note("stopped_network", count=FAILURES_IN_A_ROW)
        elif self._stop == "log" and self._asked < len(self.plan.subjects):
            output.note("stopped_log")
            self._status = max(self._status, LogError.exit_status)
        if self._stop is not None:
            output.note("summary", asked=self._asked, count=len(self.plan.subjects))
        if resume is not None and not resume.finish():
            output.note("resume_kept", path=resume.path)
        return self._status

    def _turn(self) -> None:
        announced = False
        while True:
            if self._interrupts > 1:
                self._give_up()
                return
            if self._interrupts and not announced:
                announced = True
                self._stop = self._stop or "interrupted"
                if self._under_way:
                    seconds = self.plan.profile.limits.timeout
                    self.plan.output.note("waiting", count=len(self._under_way), seconds=seconds)
            pause = self._start()
            if not self._under_way and pause is None:
                return
            if (done := self._crew.wait(pause)) is not None:
                self._take(done)

    def _start(self) -> float | None:
        """Start what may be started; return the seconds until more may be, None: not by time."""
        while self._stop is None and not self._interrupts and self._crew.is_free:
            if not self._again and not self._may_begin():
                return None
            if (pause := self.plan.pace.delay()) > 0:
                return pause
            if self._again:
                job = self._again.popleft()
            else:
                index = self._next
                self._next += 1
                self._order.append(index)
                job = Job(index, self.plan.question(self.plan.subjects[index]))
            self.plan.pace.started(job.asked.query.message_id)
            self._under_way[job.place] = job.asked
            self._crew.begin(job)
        if self._stop is not None or self._interrupts:
            self._drop_again()
        return None

    def _drop_again(self) -> None:
        """Ask nobody again: the answer to the passive code stands."""
        while self._again:
            index = self._again.popleft().place
            self._settle(index, self._passive.pop(index))

    def _may_begin(self) -> bool:
        """Tell whether there is another subject to ask about, and room for its answer."""
        resume, subjects = self.plan.resume, self.plan.subjects
        if resume is not None:
            while self._next < len(subjects) and resume.is_settled(self._next):
                self._next += 1
        return self._next < len(subjects) and len(self._order) < WINDOW

    def _ask(self, job: Job) -> Done:
        """Do one job; called in a thread of the crew."""
        resume, before = self.plan.resume, None
        if resume is not None and job.asked.replaces is None:

            def before() -> None:
                resume.begin(job.place, job.asked.query.message_id)

        demo = self.plan.profile.is_demo
        try:
            answer, lost = ask_logged(
                self._crew, job.asked, self.plan.journal, demo=demo, before=before
            )
        except StoppedError:
            return Done(job.place, None)
        if self.plan.output.form != "xml":
            answer = answer._replace(envelope=None)  # the bulk of an answer that has to wait
        return Done(job.place, answer, lost)

    def _take(self, done: Done) -> None:
        """Decide by what came of a query how it goes on."""
        asked = self._under_way.pop(done.place)
        self.plan.pace.done(asked.query.message_id)
        answer = done.answer
        passive = self._passive.pop(done.place, None)
        if answer is None:
            self._settle(done.place, passive)
            return
        self._failures = self._failures + 1 if isinstance(answer.error, NetworkError) else 0
        if done.lost is not None:
            self.plan.output.warn_of(done.lost)
        if done.lost is not None or isinstance(answer.error, LogError):
            self._stop = self._stop or "log"
        elif self._failures >= FAILURES_IN_A_ROW:
            self._stop = self._stop or "network"
        again = None
        if self.plan.follow and passive is None and self._stop is None and not self._interrupts:
            again = following(answer, self.plan.profile)
        if again is not None:
            answering.say_following(answer, self.plan.output)
            self._passive[done.place] = answer
            self._again.append(Job(done.place, again))
        else:
            self._settle(done.place, answer)

    def _settle(self, index: int, answer: Answer | None) -> None:
        """Keep what is to be written of a subject, and write all whose turn it is."""
        self._answers[index] = answer
        while self._order and self._order[0] in self._answers:
            index = self._order.popleft()
            answer = self._answers.pop(index)
            if answer is not None:
                self._write(index, answer)
            elif self.plan.resume is not None:
                self._remember(self.plan.resume, index, None)

    def _write(self, index: int, answer: Answer) -> None:
        sent = was_sent(answer)
        self._asked += sent
        self._bar.advance()
        if self.left is not None:
            return
        output, resume = self.plan.output, self.plan.resume
        self._writing = True
        try:
            with self._bar.aside():
                status = answering.write(answer, output)
        except SystemExit as left:
            self.left = left
            self._stop = "output"
            return
        finally:
            self._writing = False
        self._status = max(self._status, status, answer.exit_status)
        if resume is not None:
            self._remember(resume, index, _result(answer) if sent else None)

    def _remember(self, resume: Resume, index: int, result: Result | None) -> None:
        try:
            resume.end(index, result)
        except LogError as error:
            self.plan.output.error(error)
            self._stop = "log"

    def _recall(self, resume: Resume) -> None:
        """Take up where an earlier run ended; report those of whom it is unknown what came."""
        begun = list(resume.begun())
        self._asked = resume.count - len(begun)
        if resume.count:
            self.plan.output.note(
                "resuming", count=resume.count, total=len(self.plan.subjects), path=resume.path
            )
        self._bar.advance(self._asked)
        for index, message_id in begun:
            error = NetworkError(
                "resume_unknown",
                number=index + 1,
                shown=self.plan.subjects[index].shown,
                message_id=message_id,
            )
            self._order.append(index)
            self._settle(index, Answer(demo=self.plan.profile.is_demo, error=error))

    def _give_up(self) -> None:
        """Wait for nobody: what is under way is logged and told as interrupted."""
        given_up, lost = self.plan.journal.give_up()
        if lost is not None:
            self.plan.output.warn_of(lost)
        demo = self.plan.profile.is_demo
        for place, asked in list(self._under_way.items()):
            name = asked.query.message_id
            if name in given_up:
                del self._under_way[place]
                error = QueryInterruptedError("interrupted_asking", message_id=name)
                self._settle(place, Answer(demo=demo, asked=asked, error=error))
        end = time.monotonic() + LAST_ENTRIES
        while self._under_way and (seconds := end - time.monotonic()) > 0:
            done = self._crew.wait(seconds)
            if done is not None and done.place in self._under_way:
                self._take(done)
        self._drop_again()

    def _interrupt(self, *_: object) -> None:
        self._interrupts += 1
        self._crew.wake()
        if self._interrupts > 1 and self._writing:
            raise KeyboardInterrupt


def _result(answer: Answer) -> Result:
    """Return what came of a query in one word; one of an earlier run is not known."""
    return outcome(answer, 0).result if answer.asked is not None else "unknown"


def was_sent(answer: Answer) -> bool:
    """Tell whether the query of an answer left, or may have left."""
    match answer.error:
        case NetworkError() as error:
            return perhaps_arrived(error)
        case LogError() | UsageError():
            return False
        case VtjcliError() | None:
            return True
