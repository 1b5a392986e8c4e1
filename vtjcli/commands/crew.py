"""Threads that ask, over connections that stay open."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.errors import LogError
    from vtjcli.vtjkysely.answer import Answer, Asked
    from vtjcli.xroad.exchange import Channel, HttpReply


class Job(NamedTuple):
    """A query to send; `place` is its subject's in the list, from 0."""

    place: int
    asked: Asked


class Done(NamedTuple):
    """What came of a job; `answer` is None when it was not sent after all.

    `lost` is why the log does not have the outcome.
    """

    place: int
    answer: Answer | None
    lost: LogError | None = None


class Crew:
    """Threads that do jobs and report them done, over at most `size` connections.

    There are twice as many threads as connections, so that reading an answer and logging its
    outcome holds up no connection. They start as they are needed and end with the program: what
    they wait for must not hold it.
    """

    def __init__(
        self, size: int, open_channel: Callable[[], Channel], do: Callable[[Job], Done]
    ) -> None:
        """`do` gets its message sent by `post`."""
        self._size = size
        self._open_channel = open_channel
        self._do = do
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._reports: SimpleQueue[Done | BaseException | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._busy = 0
        self._spoken_for: set[str] = set()
        """Message ids of the jobs that hold a connection or are about to."""
        self._held: dict[str, Channel] = {}
        self._idle: list[Channel] = []

    @property
    def is_free(self) -> bool:
        """Whether a job would be begun at once, and its message sent as soon as it is ready."""
        return len(self._spoken_for) < self._size and self._busy < 2 * self._size

    def begin(self, job: Job) -> None:
        """Give a job to whoever is free."""
        self._busy += 1
        self._spoken_for.add(job.asked.query.message_id)
        if self._busy > len(self._threads):
            thread = threading.Thread(target=self._work, name="asking", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._jobs.put(job)

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """Send the message of a job over its connection, as ``Channel.post``."""
        reply = self._held[message_id].post(envelope, message_id, action)
        # Not after a failure: who decides whether to go on must hear of that first.
        self._let_go(message_id)
        return reply

    def wait(self, seconds: float | None) -> Done | None:
        """Return the next report; None when there is none in `seconds`, or nothing but room.

        Raises whatever a thread failed with.
        """
        try:
            report = self._reports.get(timeout=seconds)
        except Empty:
            return None
        if isinstance(report, BaseException):
            raise report
        if report is not None:
            self._busy -= 1
        return report

    def wake(self) -> None:
        """End the waiting; may be called from a signal's handler."""
        self._reports.put(None)

    def close(self) -> None:
        """Let go the threads that have nothing to do, and the connections that nobody uses."""
        for _ in self._threads:
            self._jobs.put(None)
        while self._idle:
            self._idle.pop().close()

    def _work(self) -> None:
        try:
            while (job := self._jobs.get()) is not None:
                message_id = job.asked.query.message_id
                self._held[message_id] = self._channel()
                self._reports.put(self._do(job))
                self._let_go(message_id)
        except BaseException as error:  # noqa: BLE001 - raised again in the main thread
            self._reports.put(error)

    def _channel(self) -> Channel:
        """Return a connection that nobody uses: one that is open, if there is one."""
        try:
            return self._idle.pop()
        except IndexError:
            return self._open_channel()

    def _let_go(self, message_id: str) -> None:
        """Give the connection of a job to others."""
        channel = self._held.pop(message_id, None)
        if channel is not None:
            self._idle.append(channel)
            self._spoken_for.discard(message_id)
            self.wake()
