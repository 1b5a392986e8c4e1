"""Threads that ask, each over a connection of its own that stays open."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from vtjcli.asking.pacing import decides

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.vtjkysely.answer import Answer, Asked
    from vtjcli.xroad.http import Connection


class Job(NamedTuple):
    """A query to send, ready and entered; `place` is its subject's in the list, from 0."""

    place: int
    asked: Asked
    envelope: bytes


class Done(NamedTuple):
    """What came of a job, and the seconds it took; no answer: it was not sent after all.

    `defect` is what the program itself failed with.
    """

    job: Job
    answer: Answer | None = None
    seconds: float = 0.0
    defect: BaseException | None = None

    @property
    def decides(self) -> bool:
        """Whether it can mean that others are asked later or not at all."""
        return self.answer is not None and decides(self.answer.error)


class Crew:
    """Threads that do jobs and report them done, over at most `size` connections.

    They start as they are needed and end with the program: what they wait for must not hold it.
    """

    def __init__(
        self,
        size: int,
        open_channel: Callable[[], Connection],
        do: Callable[[Connection, Job], Done],
    ) -> None:
        self._size = size
        self._open_channel = open_channel
        self._do = do
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._reports: SimpleQueue[Done | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._busy = 0
        self._may_go_on = threading.Semaphore(0)

    def begin(self, job: Job) -> None:
        """Give a job to whoever is free, or is so first."""
        self._busy += 1
        if len(self._threads) < min(self._busy, self._size):
            thread = threading.Thread(target=self._work, name="asking", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._jobs.put(job)

    def recall(self) -> list[Job]:
        """Take back the jobs that nobody has begun."""
        jobs: list[Job] = []
        try:
            while (job := self._jobs.get_nowait()) is not None:
                jobs.append(job)
        except Empty:
            pass
        self._busy -= len(jobs)
        return jobs

    def wait(self, seconds: float | None) -> list[Done]:
        """Return the reports there are, waiting at most `seconds` for one."""
        reports: list[Done] = []
        try:
            report = self._reports.get(timeout=seconds)
            while True:
                if report is not None:
                    reports.append(report)
                report = self._reports.get_nowait()
        except Empty:
            self._busy -= len(reports)
            return reports

    def go_on(self) -> None:
        """Let a thread go on whose job came to what decides about others."""
        self._may_go_on.release()

    def wake(self) -> None:
        """End the waiting; may be called from a signal's handler."""
        self._reports.put(None)

    def close(self) -> None:
        """Let go the threads, and with them their connections."""
        for _ in self._threads:
            self._jobs.put(None)

    def _work(self) -> None:
        with self._open_channel() as channel:
            while (job := self._jobs.get()) is not None:
                try:
                    done = self._do(channel, job)
                except BaseException as error:  # noqa: BLE001 - raised in the main thread
                    done = Done(job, defect=error)
                self._reports.put(done)
                if done.decides:
                    # Before the next is sent, whoever stops or holds them must have heard of it.
                    self._may_go_on.acquire()
