"""The register for scripts: ``from vtjcli import Client``.

    with Client(profile="test", issue="case 123/2026") as vtj:
        answer = vtj.person("020501A999T")
        print(answer.person["last_name"])

It works as ``vtjcli person`` does: configuration and password come from where they
come from there, the reply is verified, and each query is in the log before it is sent. Nothing is
printed and nobody is asked anything; what the command says on standard error comes as a warning of
the module ``warnings``.
"""

from __future__ import annotations

import threading
import warnings
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Self

from vtjcli import config, credentials
from vtjcli.audit import QueryLog
from vtjcli.characters import make_printable
from vtjcli.config import query_checks
from vtjcli.credentials.connecting import connector
from vtjcli.errors import LogError, UsageError
from vtjcli.lookup.batch import Batch, Terms
from vtjcli.lookup.rate_limiter import RateLimiter
from vtjcli.lookup.workers import WorkerPool
from vtjcli.messages import language_from, text
from vtjcli.output.error_text import notices
from vtjcli.redaction import redact
from vtjcli.vtjkysely import hetu as identity_code
from vtjcli.vtjkysely import register_keys
from vtjcli.vtjkysely.query import PASSWORD_MASK
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vtjcli.errors import VtjcliError
    from vtjcli.lookup.one_query import LookupResult
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.direct import Unverified
    from vtjcli.vtjkysely.record import Record
    from vtjcli.xroad.reply import Verified


class VtjcliWarning(UserWarning):
    """Something that the answer does not depend on and that should be seen."""


class NonDisclosureWarning(VtjcliWarning):
    """Somebody in the answer has, or may have, a non-disclosure order (turvakielto).

    Their address, and whatever else tells where they are, must not be revealed. It is also given
    where the product does not tell of orders and the answer holds a location, and where locations
    were left out.
    """


# Where nobody has said otherwise, each is shown, of the same person too.
warnings.simplefilter("always", NonDisclosureWarning, append=True)


class Answer:
    """The outcome of one query. Its repr shows nothing of its content."""

    def __init__(self, whole: RegisterAnswer) -> None:
        """Keep `whole` but for the password."""
        assert whole.sent_query is not None
        query = whole.sent_query.query._replace(password=PASSWORD_MASK)
        self._sent_query = whole.sent_query._replace(query=query)
        self._whole = whole._replace(sent_query=self._sent_query)

    def __repr__(self) -> str:
        came = self.error.key if self.error is not None else "found"
        return f"<Answer {self._sent_query.query.subject.display_value} {came}>"

    @property
    def person(self) -> dict[str, Any]:
        """The person, in the shape that ``vtjcli person --json-schema`` gives for ``person``.

        Raises the answer's error when nobody was found.
        """
        if self.error is not None:
            raise self.error
        assert self._whole.record is not None
        assert self._whole.record.person is not None
        return self._whole.record.person

    @property
    def non_disclosure(self) -> bool | None:
        """Whether anybody in the answer has a non-disclosure order: the person, or a relative.

        None if the product does not say: treat it as if there were one.
        ``record.non_disclosure`` and ``record.relative_non_disclosure`` tell who.
        """
        return None if self._whole.record is None else self._whole.record.any_non_disclosure

    @property
    def record(self) -> Record | None:
        """What the register said, its return code included; None when it did not answer."""
        return self._whole.record

    @property
    def error(self) -> VtjcliError | None:
        """Why there is no person; None when there is one."""
        return self._whole.error

    @property
    def verified(self) -> Verified | Unverified | None:
        """What was checked of the reply; None when there was none that can be trusted."""
        return self._whole.verified

    @property
    def message_id(self) -> str:
        """The query's id: in the log, at the security server and in its signed messages."""
        return self._sent_query.query.message_id

    @property
    def sent_at(self) -> str:
        """When it was asked, ISO 8601 with milliseconds and offset."""
        return self._sent_query.sent_at

    @property
    def demo(self) -> bool:
        """Whether the people are invented."""
        return self._whole.demo

    def as_json(self) -> dict[str, Any]:
        """Return the object that ``vtjcli person --json`` prints."""
        from vtjcli.output import json

        return json.document(self._whole, language_from(None))

    def as_xml(self) -> str:
        """Return the register's message as it came, without the echoed request; "": none came."""
        from vtjcli.output import xml

        return xml.message(self._whole)


class Client:
    """The register, queried with one profile over one connection.

    To be used in ``with``, or closed. Threads may share it: it makes one query at a time, and not
    more often than the profile allows.
    """

    def __init__(
        self,
        profile: str | None = None,
        *,
        product: str | None = None,
        end_user: str | None = None,
        issue: str | None = None,
        billing: str | None = None,
        timeout: float | None = None,
        reveal: bool = False,
    ) -> None:
        """Find profile and password as the command line does, the keywords being its options.

        `issue` is the case that the queries belong to; `timeout` is in seconds. With `reveal`,
        locations are not left out where the setting ``non_disclosure`` withholds them. Raises
        ConfigurationError or UsageError. Nothing is opened yet.
        """
        said = {"end_user": end_user, "issue": issue, "billing": billing}
        query_checks.refuse_codes(said)
        query_checks.refuse_control_characters({**said, "product": product})
        self._issue = issue
        self._reveal = reveal
        self._profile = config.resolve(
            config.Overrides(profile, product, end_user, billing, timeout)
        )
        query_checks.check_profile(self._profile)
        self._password = credentials.password(self._profile)
        self._limiter = RateLimiter(self._profile.limits.per_second)
        self._resources = ExitStack()
        self._session: tuple[QueryLog, WorkerPool] | None = None
        self._is_closed = False
        self._lock = threading.Lock()
        for key, values in self._profile.warnings:
            _warn(key, values, 3)
        if self._profile.is_demo:
            _warn("demo", {}, 3)

    def __repr__(self) -> str:
        return f"<Client {self._profile.name!r} {self._profile.product!r}>"

    def __enter__(self) -> Self:
        """Raise ConfigurationError for an unusable certificate file."""
        self._open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and the log; no more queries can be made."""
        with self._lock:
            self._is_closed = True
            for warning in self._session[0].warnings() if self._session is not None else ():
                _warn(*warning, 3)
            self._session = None
            self._resources.close()

    def person(
        self,
        hetu: str | None = None,
        *,
        satu: str | None = None,
        issue: str | None = None,
        follow: bool = False,
    ) -> Answer:
        """Look up one person, by identity code or by electronic client identifier (SATU).

        `issue` stands in for the client's. With `follow`, a code that was replaced is followed by a
        query with the new one.

        Whoever gets an answer has got a person: for whatever else comes of it the error is raised.
        UsageError, ConfigurationError, LogError: nothing was sent. NothingFoundError: the register
        knows nobody by that key. RefusedError: it answered with another return code and no person.
        FaultError, ServerRefusedError: X-Road did. NetworkError: no answer, and its text tells
        whether the query may have arrived. UntrustedReplyError: a reply that is not to be used.
        ``error.values["message_id"]`` is the id of a query that was sent.

        Warns with NonDisclosureWarning when somebody in the answer has a non-disclosure order, and
        when the product does not tell of orders and the answer holds a location.
        """
        if (hetu is None) == (satu is None):
            raise TypeError("person() takes hetu or satu")
        if not isinstance(hetu if satu is None else satu, str):
            raise TypeError("person() takes an identity code as a string")
        subject = (
            Subject("hetu", identity_code.check(hetu))
            if hetu is not None
            else Subject("satu", register_keys.satu(satu or ""))
        )
        batch = self._batch([subject], self._check_issue(issue), follow=follow)
        ((_, result),) = batch.run((0,))
        answer = self._answer(result, 3)
        if answer.error is not None:
            raise answer.error
        assert result is not None
        if result.log_error is not None:
            warnings.warn(str(result.log_error), VtjcliWarning, 2)
        return answer

    def people(
        self,
        hetus: Iterable[str],
        *,
        issue: str | None = None,
        follow: bool = False,
        over_limit: bool = False,
    ) -> Iterator[Answer]:
        """Return an iterator over an answer for each identity code, in order; each comes as asked.

        A code that occurs twice is looked up once. One failure does not stop the rest: an
        answer has its ``error``, and its ``person`` raises it. Three failures of the network in a
        row do, or three alike that anybody would meet, and a log that cannot be written: these are
        raised.

        Raises UsageError, before any query is made, for a code that is not well formed, and
        for more people than ``limits.per_run`` unless the permit covers them (`over_limit`).
        """
        if isinstance(hetus, str):
            raise TypeError("people() takes several identity codes; person() takes one")
        subjects = [Subject("hetu", identity_code.check(hetu)) for hetu in hetus]
        count, most = len(set(subjects)), self._profile.limits.per_run
        if count > most and not over_limit:
            raise UsageError("over_limit", count=count, most=most)
        return self._each(subjects, self._check_issue(issue), follow=follow)

    def _each(
        self, subjects: Sequence[Subject], issue: str | None, *, follow: bool
    ) -> Iterator[Answer]:
        left = Counter(subjects)
        once = list(left)
        batch = self._batch(once, issue, follow=follow)
        results = batch.run(range(len(once)))
        repeated: dict[Subject, Answer] = {}
        for subject in subjects:
            left[subject] -= 1
            if subject in repeated:
                yield repeated[subject] if left[subject] else repeated.pop(subject)
                continue
            _, result = next(results)
            answer = self._answer(result, 3)
            if isinstance(answer.error, LogError):
                raise answer.error
            if left[subject]:
                repeated[subject] = answer
            yield answer
            if result is not None and result.log_error is not None:
                raise result.log_error
            if batch.stop_reason is not None and answer.error is not None:
                raise answer.error

    def _check_issue(self, issue: str | None) -> str | None:
        """Return the issue of a query; raise UsageError for one that is not valid."""
        issue = self._issue if issue is None else issue
        query_checks.refuse_codes({"issue": issue})
        query_checks.refuse_control_characters({"issue": issue})
        query_checks.check_issue(self._profile, issue)
        return issue

    def _batch(self, subjects: Sequence[Subject], issue: str | None, *, follow: bool) -> Batch:
        """Return the lookups of `subjects`, of which none is begun before it is asked for."""
        log, pool = self._open()
        terms = Terms(
            self._profile,
            self._password,
            issue,
            follow,
            log,
            self._limiter,
            may_reveal=self._reveal,
        )
        return Batch(terms, subjects, pool, window=1)

    def _answer(self, result: LookupResult | None, frames: int) -> Answer:
        """Return the answer of a lookup, its notices as warnings."""
        assert result is not None  # nothing here stops a batch before it is asked to go on
        for key, values in notices(result.answer, language_from(None)):
            _warn(key, values, frames + 1)
        return Answer(result.answer)

    def _open(self) -> tuple[QueryLog, WorkerPool]:
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the client is closed")
            if self._session is None:
                with ExitStack() as opening:
                    log = opening.enter_context(QueryLog(self._profile.log))
                    pool: WorkerPool
                    pool = WorkerPool(1, opening.enter_context(connector(self._profile)))
                    opening.callback(pool.close)
                    self._resources = opening.pop_all()
                self._session = log, pool
            return self._session


def _warn(key: str, values: Mapping[str, Any], frames: int) -> None:
    """Warn with words; `frames` counts from here to the script's own line."""
    of_order = key.startswith("non_disclosure") or key == "withheld"
    kind = NonDisclosureWarning if of_order else VtjcliWarning
    said = redact(make_printable(text(f"words.{key}", language_from(None), **values)))
    warnings.warn(said, kind, frames)
