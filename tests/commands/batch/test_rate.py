"""No query of a list leaves sooner than the profile, the server and earlier failures allow."""

from __future__ import annotations

import time
from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.conftest import ALBERT
from tests.support.replies import answer, encoded
from tests.support.socket_server import ResetConnectionError, Server, http
from vtjcli.lookup.rate_limiter import RateLimiter

from .conftest import Crowd, account, configure, invented, results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.conftest import Cli
    from tests.support.socket_server import Request


class Steps(NamedTuple):
    """What the rate limiter was told, and when, in seconds of the monotonic clock.

    A server sees the queries a little later than they leave, and each by another while: their
    distance can only be told where they are sent.
    """

    names: list[str]
    """``wait``, ``sent`` or ``pause``."""
    sent: list[float]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    wait, count_sent, pause = RateLimiter.wait, RateLimiter.count_sent, RateLimiter.pause
    steps = Steps([], [])

    def note_wait(limiter: RateLimiter, is_wanted: Callable[[], bool]) -> bool:
        steps.names.append("wait")
        return wait(limiter, is_wanted)

    def note_sent(limiter: RateLimiter) -> None:
        steps.names.append("sent")
        steps.sent.append(time.monotonic())
        count_sent(limiter)

    def note_pause(limiter: RateLimiter, seconds: float) -> bool:
        steps.names.append("pause")
        return pause(limiter, seconds)

    monkeypatch.setattr(RateLimiter, "wait", note_wait)
    monkeypatch.setattr(RateLimiter, "count_sent", note_sent)
    monkeypatch.setattr(RateLimiter, "pause", note_pause)
    return steps


@pytest.mark.parametrize("per_second", [8, 12.9])
def test_no_second_sees_more_queries_than_the_profile_allows(
    bare: Cli, crowd: Crowd, steps: Steps, per_second: float
) -> None:
    configure(bare, crowd, per_second=per_second)
    most = int(per_second)
    count = int(1.5 * most) + 1
    assert bare("person", "-", stdin="\n".join(invented(count))).status == 1
    assert len(crowd.came) == len(steps.sent) == count
    sent = sorted(steps.sent)
    assert min(later - earlier for earlier, later in zip(sent, sent[most:], strict=False)) >= 1


def test_a_query_that_follows_a_passive_code_counts_for_the_limit_too(
    bare: Cli, crowd: Crowd, steps: Steps
) -> None:
    configure(bare, crowd, per_second=4)
    ran = bare("person", "--follow", "010170-9505", ALBERT)
    assert ran.status == 0
    assert len(crowd.came) == 3
    assert Counter(steps.names) == {"wait": 3, "sent": 3}


def test_a_server_that_asks_for_a_pause_gets_it(bare: Cli, crowd: Crowd, steps: Steps) -> None:
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"

    def now_and_then(request: Request) -> Iterable[bytes]:
        return [busy if len(server.requests) % 2 else http(encoded(answer(request.body)))]

    configure(bare, crowd, concurrency=1)
    with Server(now_and_then) as server:
        config = (bare.folder / "config.toml").read_text()
        bare.configure(config.replace(crowd.url, server.url))
        ran = bare("person", "-", stdin="\n".join(invented(5)))
    assert ran.status == 7
    assert len(server.requests) == 5
    assert [name for name in steps.names if name != "wait"] == [
        *("sent", "pause", "sent"),
        *("sent", "pause", "sent"),
        "sent",  # the last: nobody waits behind it
    ]
    first, after_pause, third, after_second_pause, _ = steps.sent
    assert after_pause - first >= 1
    assert after_second_pause - third >= 1


RESET = b""
"""In place of an answer: the connection ends without one."""


def after_thirty(*failures: bytes) -> Callable[[Request], Iterable[bytes]]:
    """Answer thirty, then fail."""
    count = 0

    def serve(request: Request) -> Iterable[bytes]:
        nonlocal count
        count += 1
        if not 30 < count <= 30 + len(failures):
            return [http(encoded(answer(request.body)))]
        if failures[count - 31] == RESET:
            raise ResetConnectionError
        return [failures[count - 31]]

    return serve


@pytest.mark.parametrize(
    "failure",
    [
        RESET,
        b"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 503 Busy\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n"
        b"Content-Length: 0\r\n\r\n",
    ],
    ids=["reset", "gateway", "no pause", "a pause long over"],
)
def test_nothing_is_entered_or_sent_once_others_have_failed(
    bare: Cli, crowd: Crowd, failure: bytes
) -> None:
    configure(bare, crowd, concurrency=1)
    with Server(after_thirty(*[failure] * 100)) as server:
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        ran = bare("person", "-", stdin="\n".join(invented(100)))
    assert account(ran.err).total == 100
    assert account(ran.err).sent == 33
    assert len(server.requests) == len(ran.objects) == 33
    assert list(results(bare).values())[:30] == ["found"] * 30
    assert len(results(bare)) == 33


def test_nothing_is_entered_or_sent_while_a_server_wants_a_pause(
    bare: Cli, crowd: Crowd, steps: Steps
) -> None:
    configure(bare, crowd, concurrency=1)
    serve = after_thirty(b"HTTP/1.1 503 Busy\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n")
    with Server(serve) as server:
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        ran = bare("person", "-", stdin="\n".join(invented(60)))
    assert ran.status == 7
    assert len(server.requests) == 60
    assert steps.sent[31] - steps.sent[30] >= 2
    assert "Queries continue in 2 s" in ran.err
    sent_at = [datetime.fromisoformat(one["query"]["sent_at"]) for one in ran.objects]
    assert sent_at[31] - sent_at[30] > timedelta(seconds=1.9)
    assert Counter(results(bare).values()) == {"found": 59, "untrusted": 1}
