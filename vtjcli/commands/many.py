"""Asking about several subjects: over several connections, written in the order given."""

from __future__ import annotations

import gc
import os
import signal
import stat
import sys
import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.asking.connecting import opener
from vtjcli.asking.journal import outcome, perhaps_arrived
from vtjcli.asking.ledger import StoppedError
from vtjcli.asking.line import ask, failed, following
from vtjcli.asking.pacing import FAILURES_IN_A_ROW, Streak, pause_asked
from vtjcli.commands import answering
from vtjcli.commands.crew import Crew, Done, Job
from vtjcli.commands.output import let_go
from vtjcli.commands.progress import shown
from vtjcli.commands.resuming import Resume
from vtjcli.commands.sending import Sending
from vtjcli.errors import (
    LogError,
    NetworkError,
    QueryInterruptedError,
    ResumeError,
    UsageError,
    VtjcliError,
)
from vtjcli.vtjkysely import way as ways
from vtjcli.vtjkysely.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vtjcli.asking.ledger import Ledger
    from vtjcli.asking.pacing import Pace
    from vtjcli.audit.entry import Result
    from vtjcli.commands.output import Output
    from vtjcli.commands.progress import Bar
    from vtjcli.commands.sending import Ended
    from vtjcli.config import Profile
    from vtjcli.vtjkysely.answer import Asked
    from vtjcli.vtjkysely.subject import Subject
    from vtjcli.xroad.http import Connection

_Reason: TypeAlias = Literal["interrupted", "network", "alike", "log", "resume", "output"]
"""Why nobody else is asked about."""

WINDOW: Final = 128
"""Answers that may wait for a slow one before them: at five a second, what comes in 25 s."""


class Plan(NamedTuple):
    """What is to be asked, how, and where it goes."""

    profile: Profile
    subjects: Sequence[Subject]
    question: Callable[[Subject], Asked]
    output: Output
    ledger: Ledger
    pace: Pace
    follow: bool
    resume: Resume | None


def run(
    profile: Profile,
    subjects: Sequence[Subject],
    question: Callable[[Subject], Asked],
    output: Output,
    ledger: Ledger,
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
    if remembered is not None and remembered.answered:
        _go_on(output, remembered)
    if profile.is_demo:
        output.note("demo")
    plan = Plan(profile, subjects, question, output, ledger, pace, follow, remembered)
    try:
        with opener(profile) as open_channel:
            run = _Run(plan, open_channel)
            with run.interruptible():
                run.go()
                return run.finish()
    finally:
        if remembered is not None:
            remembered.close()


class _Run:
    """One run over a list. All is decided, counted and written in the main thread."""

    def __init__(self, plan: Plan, open_channel: Callable[[], Connection]) -> None:
        self.plan = plan
        size = plan.profile.limits.concurrency
        self._crew = Crew(size, open_channel, self._ask)
        self._sending = Sending(
            size,
            self._crew,
            plan.ledger,
            demo=plan.profile.is_demo,
            ahead=plan.resume is None,  # after a crash it is to say of nobody needlessly: unknown
            entering=self._remember_begun,
            heard=self._hear,
        )
        self.left: SystemExit | None = None
        """Why nothing more can be written."""
        self._bar: Bar
        self._next = 0
        self._again: deque[int] = deque()
        """Whom to ask about next: by the code after a passive one, or after a server's pause."""
        self._over: deque[Ended] = deque()
        """What is over in the log and not yet taken."""
        self._order: deque[int] = deque()
        """Whose turn it is to be written."""
        self._answers: dict[int, Answer | None] = {}
        self._passive: dict[int, Answer] = {}
        self._streak = Streak()
        self._asked = 0
        self._unlogged = 0
        """How many queries were not sent and yet the log does not say so."""
        self._unwritten = 0
        """How many answers nobody could be given."""
        self._status = 0
        self._stop: _Reason | None = None
        self._paused_until = 0.0
        self._interrupts = 0
        self._writing = False

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Have Ctrl-C and the like noted, and not break in anywhere; once over, they end us."""
        numbers = [
            number
            for number in signal.valid_signals()
            if signal.getsignal(number) is signal.default_int_handler
        ]
        before = [signal.signal(number, self._interrupt) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, signal.SIG_DFL if self._interrupts else handler)

    def go(self) -> None:
        """Ask and write until all is done or nothing more is to be asked."""
        plan = self.plan
        with shown(plan.output, len(plan.subjects)) as self._bar:
            if plan.resume is not None:
                self._recall(plan.resume)
            try:
                self._turn()
            except KeyboardInterrupt:  # while a reader did not read: nothing more for them
                self.left = SystemExit(QueryInterruptedError.exit_status)
                let_go()
                self._give_up()
        self._crew.close()

    def finish(self) -> int:
        """Write what has waited, say what was and was not asked, and return the exit status.

        Raises SystemExit when nothing more can be written.
        """
        if self.left is not None:
            if self._interrupts:
                self._tell()
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
        elif self._stop == "alike":
            output.note("stopped_alike", count=FAILURES_IN_A_ROW)
        elif self._stop == "resume":
            output.note("stopped_resume")
        elif self._stop == "log" and self._asked < len(self.plan.subjects):
            output.note("stopped_log")
            self._status = max(self._status, LogError.exit_status)
        if self._unlogged:
            output.note("unlogged", count=self._unlogged)
        if self._unwritten:
            output.note("unwritten", count=self._unwritten)
        if self._stop is not None:
            output.note("summary", asked=self._asked, count=len(self.plan.subjects))
        if resume is not None and not resume.finish() and self._stop != "resume":
            output.note("resume_kept", path=resume.path)
        return self._status

    @property
    def _asks_on(self) -> bool:
        return self._stop is None and not self._interrupts

    def _turn(self) -> None:
        announced = False
        while self._interrupts < 2:
            if self._interrupts and not announced:
                announced = True
                self._end("interrupted")
                if self._sending.under_way:
                    seconds = self.plan.profile.limits.timeout
                    count = self._sending.under_way
                    self.plan.output.note("waiting", count=count, seconds=seconds)
            pause = self._start()
            if self._sending.is_empty and pause is None:
                return
            self._take_all(self._sending.turn(pause))
        self._give_up()

    def _end(self, why: _Reason) -> None:
        """Ask about nobody any more; of a passive code the answer stands."""
        self._stop = self._stop or why
        self._sending.stop()
        while self._again:
            index = self._again.popleft()
            self._settle(index, self._passive.pop(index, None))

    def _give_up(self) -> None:
        """Wait for nobody: what is under way is logged and told as interrupted."""
        self._end("interrupted")
        self._take_all(self._sending.give_up())
        self._write_due()

    def _start(self) -> float | None:
        """Start what may be started; return the seconds until more may be, None: not by time."""
        while self._stop is None and self._sending.room > 0:
            if not self._again and not self._may_begin():
                return None
            if (pause := self.plan.pace.delay()) > 0:
                return pause
            job = self._repeated() if self._again else self._following()
            if job is not None:
                self.plan.pace.started(job.asked.query.message_id)
                self._sending.add(job)
        return None

    def _may_begin(self) -> bool:
        """Tell whether there is another subject to ask about, and room for its answer."""
        resume, subjects = self.plan.resume, self.plan.subjects
        if resume is not None:
            while self._next < len(subjects) and resume.is_settled(self._next):
                self._next += 1
        return self._next < len(subjects) and len(self._order) < WINDOW

    def _following(self) -> Job | None:
        """Return the query about the next subject, None when there cannot be one."""
        index = self._next
        self._next += 1
        self._order.append(index)
        asked = self.plan.question(self.plan.subjects[index])
        try:
            return _ready(index, asked)
        except VtjcliError as error:
            self._settle(index, failed(asked, error, demo=self.plan.profile.is_demo))
            return None

    def _repeated(self) -> Job:
        """Return the query of somebody whose turn it was before."""
        index = self._again.popleft()
        passive = self._passive.get(index)
        again = following(passive, self.plan.profile) if passive is not None else None
        return _ready(index, again or self.plan.question(self.plan.subjects[index]))

    def _ask(self, channel: Connection, job: Job) -> Done:
        """Do one job; called in a thread of the crew."""
        asked, ledger = job.asked, self.plan.ledger
        opened = ledger.through(channel, asked)
        try:
            demo = self.plan.profile.is_demo
            answer = ask(opened, asked, demo=demo, envelope=job.envelope)
        except StoppedError:
            return Done(job)
        if pause := pause_asked(answer.error):
            ledger.hold(pause)  # here: the main thread may be writing to a slow reader
        if self.plan.output.form != "xml":
            answer = answer._replace(envelope=None)  # the bulk of an answer that has to wait
        return Done(job, answer, ledger.seconds_since(asked.query.message_id) or 0.0)

    def _hear(self, done: Done) -> None:
        """Decide by what came of a query whether others are asked."""
        self.plan.pace.done(done.job.asked.query.message_id)
        if done.answer is None:
            return
        if pause := pause_asked(done.answer.error):
            self._pause(pause)
        if self._streak.hear(done.answer.error):
            self._end("network" if isinstance(done.answer.error, NetworkError) else "alike")

    def _pause(self, seconds: int) -> None:
        """Start nothing for so long, and say so where it is long."""
        self.plan.pace.hold(seconds)
        until = time.monotonic() + seconds
        others = self._next < len(self.plan.subjects) or self._sending.under_way
        if others and self._stop is None and seconds > 1 and until > self._paused_until + 1:
            self.plan.output.note("pausing", seconds=seconds)
            self._paused_until = until

    def _take_all(self, ended: Sequence[Ended]) -> None:
        """Take what is over, and first what an interruption kept from being taken."""
        self._over.extend(ended)
        while self._over:
            self._take(self._over.popleft())

    def _take(self, ended: Ended) -> None:
        """Have the answer of a query that is over written, or the query followed."""
        if ended.defect is not None:
            self._sending.give_up()
            raise ended.defect
        place, answer = ended.job.place, ended.answer
        if answer is None:
            self._take_unsent(ended)
            return
        passive = self._passive.pop(place, None)
        if ended.lost is not None:
            with self._concerning(place):
                self.plan.output.warn_of(ended.lost)
        if ended.lost is not None or isinstance(answer.error, LogError):
            self._end("log")
        elif isinstance(answer.error, ResumeError):
            self._end("resume")
        if (
            self.plan.follow
            and passive is None
            and self._asks_on
            and following(answer, self.plan.profile) is not None
        ):
            answering.say_following(answer, self.plan.output)
            self._passive[place] = answer
            self._again.append(place)
            return
        self._settle(place, answer)

    def _take_unsent(self, ended: Ended) -> None:
        """Have another query sent after a server's pause in place of one that was not."""
        place = ended.job.place
        self.plan.pace.done(ended.job.asked.query.message_id)
        if ended.lost is not None:
            self._unlogged += 1
            self._end("log")
        if not self._asks_on:
            self._settle(place, self._passive.pop(place, None))
            return
        self._again.append(place)
        if self.plan.resume is not None and place not in self._passive:
            self._remember(self.plan.resume, place, None)

    def _settle(self, index: int, answer: Answer | None) -> None:
        """Keep what is to be written of a subject, and write all whose turn it is."""
        self._answers[index] = answer
        self._write_due()

    def _write_due(self) -> None:
        """Write all whose turn it is."""
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
            self._unwritten += sent
            return
        output, resume = self.plan.output, self.plan.resume
        self._writing = True
        try:
            with self._bar.aside(), self._concerning(index):
                status = answering.write(answer, output)
        except KeyboardInterrupt:
            self._unwritten += sent
            raise
        except SystemExit as left:
            self.left = left
            self._end("output")
            return
        finally:
            self._writing = False
        self._status = max(self._status, status, answer.exit_status)
        if resume is not None:
            self._remember(resume, index, _result(answer) if sent else None)

    @contextmanager
    def _concerning(self, index: int) -> Iterator[None]:
        """Say of all that is said meanwhile which subject of the list it is about."""
        output, subjects = self.plan.output, self.plan.subjects
        if len(subjects) > 1:
            output.concerning = f"{index + 1}/{len(subjects)} {subjects[index].shown}: "
        try:
            yield
        finally:
            output.concerning = ""

    def _remember_begun(self, jobs: Sequence[Job]) -> None:
        if self.plan.resume is not None:
            first = [job for job in jobs if job.asked.replaces is None]
            self.plan.resume.begin([(job.place, job.asked.query.message_id) for job in first])

    def _remember(self, resume: Resume, index: int, result: Result | None) -> None:
        try:
            resume.end(index, result)
        except ResumeError as error:
            self.plan.output.error(error)
            self._status = max(self._status, error.exit_status)
            self._end("resume")

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

    def _interrupt(self, *_: object) -> None:
        self._interrupts += 1
        self.plan.ledger.refuse()  # at once, also while a reader does not read
        self._crew.wake()
        if self._interrupts > 1 and (self._writing or self._sending.is_stuck):
            raise KeyboardInterrupt


def _go_on(output: Output, resume: Resume) -> None:
    """Have `output` go on in the file where the answers of an earlier run are.

    Raises UsageError where the shell has emptied it: they would seem to be there.
    """
    try:
        found = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):
        return  # no file
    if not stat.S_ISREG(found.st_mode):
        return
    if not found.st_size:
        resume.close()
        raise UsageError("resume_emptied", path=resume.path, count=resume.answered)
    output.goes_on = True


def _ready(index: int, asked: Asked) -> Job:
    """Return a query with its message made; raise VtjcliError when there cannot be one."""
    return Job(index, asked, ways.of(asked.query).envelope(asked.query))


def _result(answer: Answer) -> Result:
    """Return what came of a query in one word; one of an earlier run is not known."""
    return outcome(answer, 0).result if answer.asked is not None else "unknown"


def was_sent(answer: Answer) -> bool:
    """Tell whether the query of an answer left, or may have left."""
    match answer.error:
        case NetworkError() as error:
            return perhaps_arrived(error)
        case LogError() | ResumeError() | UsageError():
            return False
        case VtjcliError() | None:
            return True
