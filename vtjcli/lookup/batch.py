"""A batch: lookups in worker threads, their results in the order of the subjects.

The calling thread hands out subjects and takes results; whether and when a query is sent is
decided in the worker threads, also while the caller waits for a slow reader of the output.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures import wait
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.errors import LogError, NetworkError, ResumeError
from vtjcli.lookup.circuit_breaker import CircuitBreaker, find_requested_pause
from vtjcli.lookup.one_query import Lookup, LookupResult, find_successor, prepare_query
from vtjcli.system.interruption import STUCK_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from vtjcli.audit import QueryLog
    from vtjcli.config import Profile
    from vtjcli.lookup.one_query import MessageSender
    from vtjcli.lookup.rate_limiter import RateLimiter
    from vtjcli.lookup.workers import WorkerPool
    from vtjcli.vtjkysely.answer import SentQuery
    from vtjcli.vtjkysely.subject import Subject

Reason: TypeAlias = Literal["interrupted", "network", "alike", "log", "resume", "output"]
"""Why nothing more is sent."""

WINDOW: Final = 128
"""Results that may wait for a slow one before them: at five a second, what comes in 25 s."""
_NAP: Final = 0.1
"""Seconds of waiting for a result after which to look for signals and notes."""


def do_nothing(*_: object, **__: object) -> None:
    """Do nothing: before a query, or with a note that nobody reads."""


class Terms(NamedTuple):
    """How each subject of a batch is looked up."""

    profile: Profile
    password: str
    issue: str | None
    follow: bool
    log: QueryLog
    limiter: RateLimiter
    keep_envelopes: bool = True
    """Whether the XML of an answer is needed: it is the bulk of one that has to wait."""
    compared_fields: Sequence[Sequence[str]] = ()
    """The fields that the answer about each subject is compared with; none for no comparison."""
    may_reveal: bool = False
    """Whether locations are shown that a non-disclosure order protects, or may protect."""


class Batch:
    """Subjects, each looked up once, and why that was stopped."""

    def __init__(
        self,
        terms: Terms,
        subjects: Sequence[Subject],
        pool: WorkerPool,
        *,
        window: int = WINDOW,
        before: Callable[[int, SentQuery], None] = do_nothing,
        signals: Callable[[], int] = lambda: 0,
        note: Callable[..., None] = do_nothing,
        replaces: str | None = None,
    ) -> None:
        """Look `subjects` up in the threads of `pool`, at most `window` ahead of the results taken.

        `before` is called in a worker thread before a subject's first query, with its place from 0,
        and may raise ResumeError. `signals` counts the signals that ask to end: after one nothing
        more is sent, after two nothing is waited for. `note` gets a key of ``messages.words`` and
        its values, in the calling thread. `replaces` is the message id of an earlier query, whose
        passive identity code the only subject follows.
        """
        self._terms = terms
        self._subjects = subjects
        self._pool = pool
        self._window = window
        self._before = before
        self._signals = signals
        self._note = note
        self._replaces = replaces
        self._pauses: SimpleQueue[int] = SimpleQueue()
        self._breaker = CircuitBreaker()
        self._begun_places: set[int] = set()
        """The places that a worker has begun with."""
        self._lookups: dict[int, Lookup] = {}
        """The lookups under way, by place."""
        self._given_up: dict[int, LookupResult | None] | None = None
        """What those that nobody waits for came to, by place; None: all are waited for."""
        self._lock = threading.Lock()
        self._is_ending = False
        """Whether the first signal has been heeded."""
        self.stop_reason: Reason | None = None

    def stop(self, reason: Reason) -> None:
        """Send nothing more; what is under way is waited for. From any thread."""
        self.stop_reason = self.stop_reason or reason

    def run(self, places: Sequence[int]) -> Iterator[tuple[int, LookupResult | None]]:
        """Look up the subjects at `places`; yield each place with its result, in that order.

        Each is yielded as soon as it is its turn. None: no query was sent about it. Once the batch
        is stopped, further places are left out.
        """
        pending: deque[tuple[int, Future[LookupResult | None]]] = deque()
        try:
            for place in places:
                if not self._may_send():
                    break
                pending.append((place, self._pool.submit(partial(self._look_up, place))))
                while pending and (len(pending) >= self._window or pending[0][1].done()):
                    yield self._take(*pending.popleft())
            while pending:
                yield self._take(*pending.popleft())
        finally:  # also where the caller takes no more, or Ctrl-C ends a script
            if self._lookups:
                self._give_up()

    def _take(
        self, place: int, future: Future[LookupResult | None]
    ) -> tuple[int, LookupResult | None]:
        """Wait for the result of a lookup, unless signals say otherwise."""
        while self._given_up is None and not future.done():
            wait([future], _NAP)
            self._watch()
        if self._given_up is None:
            return place, future.result()
        if place in self._given_up:
            return place, self._given_up[place]
        if place not in self._begun_places:
            return place, None
        try:
            return place, future.result(STUCK_SECONDS)
        except FutureTimeoutError:  # the disk of the log hangs
            return place, None

    def _watch(self) -> None:
        """Pass notes on, and heed signals."""
        with suppress(Empty):
            while True:
                self._note("pausing", seconds=self._pauses.get_nowait())
        if self._signals() > 1:
            self._give_up()
        elif self._signals() and not self._is_ending:
            self._is_ending = True
            self.stop("interrupted")
            if count := len(self._lookups):
                self._note("waiting", count=count, seconds=self._terms.profile.limits.timeout)

    def _give_up(self) -> None:
        """Wait for nothing: what is under way is over, and the log says that it was interrupted."""
        self.stop("interrupted")
        with self._lock:
            self._given_up = {}
            lookups = dict(self._lookups)
        for place, lookup in lookups.items():
            if (result := lookup.give_up()) is not None:
                self._given_up[place] = result

    def _may_send(self) -> bool:
        return self.stop_reason is None and not self._signals()

    def _look_up(self, place: int, connection: MessageSender) -> LookupResult | None:
        """Look a subject up, and again by the code that replaced a passive one; in a worker."""
        self._begun_places.add(place)
        subject = self._subjects[place]
        result = self._send(place, subject, connection, self._before, self._replaces)
        if result is None or not self._terms.follow or result.log_error is not None:
            return result
        successor = find_successor(result.answer)
        if successor is None or result.answer.sent_query is None:
            return result
        passive = result.answer.sent_query.query.message_id
        return self._send(place, successor, connection, do_nothing, passive) or result

    def _send(
        self,
        place: int,
        subject: Subject,
        connection: MessageSender,
        before: Callable[[int, SentQuery], None],
        replaces: str | None = None,
    ) -> LookupResult | None:
        """Send one query when it may be sent; None: it may not any more."""
        terms = self._terms
        if not terms.limiter.wait(self._may_send):
            return None
        number = place + 1, len(self._subjects)
        asked = prepare_query(
            terms.profile,
            subject,
            terms.password,
            terms.issue,
            place=number,
            replaces=replaces,
            compared_fields=terms.compared_fields[place] if terms.compared_fields else (),
            may_reveal=terms.may_reveal,
        )
        lookup = Lookup(asked, terms.log, demo=terms.profile.is_demo)
        with self._lock:
            if self._given_up is not None:
                terms.limiter.cancel()
                return None
            self._lookups[place] = lookup
        try:
            result = lookup.run(connection, terms.limiter, partial(before, place))
        finally:
            with self._lock:
                del self._lookups[place]
        if result is not None:
            self._judge(place, result)  # before this thread sends another query
            if not terms.keep_envelopes:
                result = result._replace(answer=result.answer._replace(envelope=None))
        return result

    def _judge(self, place: int, result: LookupResult) -> None:
        """Decide by the outcome of a query whether and when others are sent."""
        error = result.answer.error
        if result.log_error is not None or isinstance(error, LogError):
            self.stop("log")
        elif isinstance(error, ResumeError):
            self.stop("resume")
        elif self._breaker.is_tripped_by(error):
            self.stop("network" if isinstance(error, NetworkError) else "alike")
        pause = find_requested_pause(error)
        if pause and place < len(self._subjects) - 1 and self._terms.limiter.pause(pause):
            self._pauses.put(pause)
