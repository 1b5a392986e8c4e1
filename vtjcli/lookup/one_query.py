"""One lookup: the entry in the log, the query, the reply, and the outcome in the log.

``Lookup.run`` is the only place that sends a query about somebody. The command, a batch and
``Client`` all call it in a worker thread, where no signal can break it off between two steps.
"""

from __future__ import annotations

import threading
import time
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from vtjcli.audit import Outcome, query_entries
from vtjcli.errors import (
    DefectError,
    LogError,
    NetworkError,
    QueryInterruptedError,
    UsageError,
    VtjcliError,
)
from vtjcli.vtjkysely import any_reply
from vtjcli.vtjkysely.answer import RegisterAnswer, SentQuery, answer_with
from vtjcli.vtjkysely.hetu import check
from vtjcli.vtjkysely.query import Query
from vtjcli.vtjkysely.subject import Subject
from vtjcli.vtjkysely.transports import choose_transport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.audit import QueryLog
    from vtjcli.config import Profile
    from vtjcli.lookup.rate_limiter import RateLimiter
    from vtjcli.xroad.http_reply import HttpReply


class MessageSender(Protocol):
    """A connection to a security server or to the register."""

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """Send `envelope` once and return the reply; raise NetworkError, UntrustedReplyError."""
        ...


class LookupResult(NamedTuple):
    """The outcome of one lookup."""

    answer: RegisterAnswer
    may_have_arrived: bool
    """Whether the query has left, or may have."""
    log_error: LogError | None = None
    """Why its outcome is not in the log of queries."""


class Lookup:
    """One query, from its entry in the log of queries to its outcome there."""

    def __init__(self, sent_query: SentQuery, log: QueryLog, *, demo: bool) -> None:
        self.sent_query = sent_query
        self._log = log
        self._demo = demo
        self._lock = threading.Lock()
        self._sent_at: float | None = None
        self._is_over = False

    def run(
        self, connection: MessageSender, limiter: RateLimiter, before: Callable[[SentQuery], None]
    ) -> LookupResult | None:
        """Send the query, once, and return the outcome; None: another thread gave it up.

        `limiter` has let it start. `before` is called first and may raise VtjcliError. Failures,
        those of this program too, are in the answer.
        """
        query = self.sent_query.query
        sent = False
        try:
            transport = choose_transport(query)
            envelope = transport.envelope(query)
            before(self.sent_query)
            self._log.begin(query_entries.intent(self.sent_query))
            sent = self._mark_sent(limiter)
            if not sent:
                self._log.end(query.message_id, Outcome("interrupted", "not_sent", 0.0))
                return None
            http = connection.post(envelope, query.message_id, transport.action(query))
            reply = transport.read(http, query, envelope)
            record = any_reply.read_reply(reply.content, query.subject, reply.verified)
            answer = answer_with(self.sent_query, record, reply, demo=self._demo)
        except VtjcliError as error:
            answer = self._answer_with_error(error)
        except Exception as error:  # noqa: BLE001 - a defect in one answer is no other's
            answer = self._answer_with_error(DefectError.from_exception(error))
        finally:
            if not sent:
                limiter.cancel()
        return self._end(answer) if sent else LookupResult(answer, may_have_arrived=False)

    def give_up(self) -> LookupResult | None:
        """Wait for the reply no longer; return what that means.

        None: the query was not sent, and will not be, or `run` has the result.
        """
        with self._lock:
            if self._sent_at is None:
                self._is_over = True
                return None
        message_id = self.sent_query.query.message_id
        interrupted = QueryInterruptedError("interrupted_asking", message_id=message_id)
        return self._end(self._answer_with_error(interrupted))

    def _mark_sent(self, limiter: RateLimiter) -> bool:
        """Note that the query leaves now; False: it has been given up."""
        with self._lock:
            if self._is_over:
                return False
            self._sent_at = time.monotonic()
            limiter.count_sent()
            return True

    def _end(self, answer: RegisterAnswer) -> LookupResult | None:
        """Write the outcome, unless another thread has ended the lookup."""
        with self._lock:
            if self._is_over:
                return None
            self._is_over = True
        assert self._sent_at is not None
        outcome = query_entries.outcome(answer, time.monotonic() - self._sent_at)
        error = answer.error
        sent = not isinstance(error, NetworkError) or error.may_have_arrived
        try:
            self._log.end(self.sent_query.query.message_id, outcome)
        except LogError as unlogged:
            return LookupResult(answer, sent, unlogged)
        return LookupResult(answer, sent)

    def _answer_with_error(self, error: VtjcliError) -> RegisterAnswer:
        """Return the answer in whose place there is an error."""
        query = self.sent_query.query
        facts: dict[str, object] = {"direct": True} if query.direct else {}
        not_sent = isinstance(error, UsageError) or (
            isinstance(error, NetworkError) and not error.may_have_arrived
        )
        if isinstance(error, NetworkError) and error.key.startswith("tls"):
            facts["profile"] = self.sent_query.profile
        if not not_sent:
            facts["message_id"] = query.message_id
        described = error.with_facts(**facts)
        return RegisterAnswer(
            demo=self._demo, sent_query=self.sent_query, about=query.subject.about, error=described
        )


def prepare_query(
    profile: Profile,
    subject: Subject,
    password: str,
    issue: str | None,
    *,
    place: tuple[int, int] = (1, 1),
    replaces: str | None = None,
    compared_fields: Sequence[str] = (),
    may_reveal: bool = False,
) -> SentQuery:
    """Return a query about `subject` with a message id of its own, ready to be sent.

    `place` is its number, and how many there are; `replaces` is the message id of the query whose
    passive identity code it follows; `compared_fields` are the fields that its answer is compared
    with. `may_reveal`: locations are not left out, whatever the profile says.
    """
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
        direct=profile.direct is not None,
    )
    now = datetime.now(UTC).astimezone().isoformat(timespec="milliseconds")
    withholds = profile.non_disclosure == "withhold" and not may_reveal
    return SentQuery(
        query, profile.name, now, replaces, *place, tuple(compared_fields), withholds, may_reveal
    )


def find_successor(answer: RegisterAnswer) -> Subject | None:
    """Return the subject with the code that replaced a passive one; None if there is none."""
    if answer.record is None or answer.record.successor is None:
        return None
    if answer.record.outcome != "passive":  # the person came with the new code
        return None
    try:
        return Subject("hetu", check(answer.record.successor))
    except UsageError:
        return None
