"""Queries on their way: entered in the log together, sent one by one, their outcomes entered."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.asking.journal import outcome
from vtjcli.asking.line import failed
from vtjcli.audit import Outcome
from vtjcli.commands.crew import Done
from vtjcli.errors import LogError, QueryInterruptedError, ResumeError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.asking.ledger import Ledger
    from vtjcli.commands.crew import Crew, Job
    from vtjcli.vtjkysely.answer import Answer

TOGETHER: Final = 0.05
"""Seconds that an entry may be early, and an outcome late, to go into the log with others."""
AHEAD_MAX: Final = 32
"""How many queries may be entered that no connection is free for."""
STUCK: Final = 5.0
"""Seconds that the log's disk gets before an interruption no longer waits for it."""


class Ended(NamedTuple):
    """A query that is over and done with in the log; no answer: it was not sent after all.

    `lost` is why the log does not have the outcome, `defect` what the program failed with.
    """

    job: Job
    answer: Answer | None = None
    lost: LogError | None = None
    defect: BaseException | None = None


class Sending:
    """Takes queries that are ready and gives them back when they are over.

    All that goes into the log goes there from the one thread that calls this, with one fsync for
    as much as has come together: while a disk writes, the crew asks on.
    """

    def __init__(
        self,
        size: int,
        crew: Crew,
        ledger: Ledger,
        *,
        demo: bool,
        ahead: bool,
        entering: Callable[[Sequence[Job]], None],
        heard: Callable[[Done], None],
    ) -> None:
        """Send at most `size` at once; with `ahead`, enter some that wait for a connection.

        `entering` is told which are about to be entered, and may raise ResumeError; `heard` is told
        of each answer as soon as it is there.
        """
        self._size = size
        self._crew = crew
        self._ledger = ledger
        self._demo = demo
        self._ahead_max = min(8 * size, AHEAD_MAX) if ahead else 0
        self._tell_entering = entering
        self._tell_heard = heard
        self._ready: list[Job] = []
        self._under_way: dict[str, Job] = {}
        self._over: list[Done] = []
        self._over_since = 0.0
        self._dropped: list[Ended] = []
        self._last_seconds = deque([math.inf], size)
        """Seconds that the last queries took; of the first and of failures nobody knows."""
        self._writing_since = math.inf

    @property
    def room(self) -> int:
        """How many more queries may be added.

        Where answers come fast there is more room than connections, so that several are entered
        with one fsync; but only as much as will be sent in TOGETHER seconds. What is entered and
        never sent, because the machine fails, looks in the log as if it might have been.
        """
        return self._size + self._ahead - len(self._ready) - len(self._under_way)

    @property
    def _ahead(self) -> int:
        seconds = max(0.001, *self._last_seconds)
        return min(self._ahead_max, int(TOGETHER * self._size / seconds))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to wait for."""
        return not (self._ready or self._under_way or self._over or self._dropped)

    @property
    def under_way(self) -> int:
        """How many queries are entered and not yet answered."""
        return len(self._under_way)

    @property
    def is_stuck(self) -> bool:
        """Whether the log's disk takes too long."""
        return time.monotonic() - self._writing_since > STUCK

    def add(self, job: Job) -> None:
        """Send a query as soon as may be."""
        self._ready.append(job)

    def turn(self, pause: float | None) -> list[Ended]:
        """Write into the log what is due, or wait for an answer, at most `pause` seconds.

        Returns the queries that are over.
        """
        if self._is_due():
            return self._write()
        if self._over:
            pause = min(TOGETHER if pause is None else pause, TOGETHER)
        for done in self._crew.wait(pause):
            self._hear(done)
        return []

    def stop(self) -> None:
        """Send nothing more; what has not left comes back unsent."""
        self._ledger.stop()
        self._dropped += map(Ended, self._ready)
        self._ready = []
        for job in self._crew.recall():
            self._end(Done(job))

    def give_up(self) -> list[Ended]:
        """Send nothing more and wait for nobody; all that were under way are over."""
        self.stop()
        for done in self._crew.wait(0):
            self._hear(done)
        for message_id, job in list(self._under_way.items()):
            seconds = self._ledger.seconds_since(message_id)
            answer = None
            if seconds is not None:
                error = QueryInterruptedError("interrupted_asking", message_id=message_id)
                answer = failed(job.asked, error, demo=self._demo)
            self._end(Done(job, answer, seconds or 0.0))
        return self._write()

    def _is_due(self) -> bool:
        """Tell whether to write now, and not to wait for more that would go along."""
        # Half go together while the other half keeps the connections busy.
        enough = max(self._size, (self._size + self._ahead) // 2)
        if self._dropped or len(self._ready) >= enough or not self._under_way:
            return bool(self._dropped or self._ready or self._over)
        if self._ready and len(self._under_way) < self._size:
            return True  # a connection has nothing to do
        return bool(self._over) and time.monotonic() - self._over_since > TOGETHER

    def _hear(self, done: Done) -> None:
        if done.job.asked.query.message_id not in self._under_way:
            return  # it has been given up
        if done.answer is not None:
            self._last_seconds.append(math.inf if done.decides else done.seconds)
        self._end(done)
        self._tell_heard(done)
        if done.decides:
            self._crew.go_on()

    def _end(self, done: Done) -> None:
        del self._under_way[done.job.asked.query.message_id]
        if not self._over:
            self._over_since = time.monotonic()
        self._over.append(done)

    def _write(self) -> list[Ended]:
        """Write all that is on its way into the log; send what may then be sent."""
        ready, self._ready = self._ready, []
        over, self._over = self._over, []
        ended, self._dropped = self._dropped, []
        error: LogError | ResumeError | None = None
        try:
            self._tell_entering(ready)
        except ResumeError as unwritable:
            error = unwritable
        self._writing_since = time.monotonic()
        written = self._ledger.write(
            [job.asked for job in ready if error is None], [_outcome(done) for done in over]
        )
        self._writing_since = math.inf
        error = error or written.entries
        for job in ready:
            if error is None:
                self._under_way[job.asked.query.message_id] = job
                self._crew.begin(job)
            else:  # one of them tells why
                answer = failed(job.asked, error, demo=self._demo) if job is ready[0] else None
                ended.append(Ended(job, answer))
        for done in over:
            message_id = done.job.asked.query.message_id
            self._ledger.forget(message_id)
            lost = written.outcomes and self._ledger.lost(message_id, written.outcomes)
            ended.append(Ended(done.job, done.answer, lost, done.defect))
        return ended


def _outcome(done: Done) -> tuple[str, Outcome]:
    """Return the message id and what the log says of a job."""
    message_id = done.job.asked.query.message_id
    if done.defect is not None:
        return message_id, Outcome("failed", type(done.defect).__name__, done.seconds)
    if done.answer is None:
        return message_id, Outcome("interrupted", "not_sent", 0.0)
    return message_id, outcome(done.answer, done.seconds)
