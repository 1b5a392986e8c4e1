"""No second sees more queries than the profile allows, however late each is sent."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtjcli.lookup.rate_limiter import RateLimiter

if TYPE_CHECKING:
    from collections.abc import Sequence


def sendings(per_second: float, lags: Sequence[float]) -> list[float]:
    """Return when queries are sent, started as early as may be; each leaves a lag later."""
    now = 0.0
    waiting: list[float] = []
    sent = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("time.monotonic", lambda: now)
        limiter = RateLimiter(per_second)
        upcoming = list(lags)
        while upcoming or waiting:
            delay = limiter.start() if upcoming else math.inf
            if delay == 0:
                waiting.append(now + upcoming.pop(0))
                continue
            due = min(waiting, default=math.inf)
            if due <= now + delay:
                now = max(now, due)
                waiting.remove(due)
                limiter.count_sent()
                sent.append(now)
            else:
                now += delay
    return sent


@given(
    st.floats(0.2, 30),
    st.lists(st.floats(0, 2), min_size=1, max_size=60),
)
def test_no_second_has_more_whatever_the_lags(per_second: float, lags: list[float]) -> None:
    sent = sendings(per_second, lags)
    span = 1.0 if per_second >= 1 else 1 / per_second
    assert len(sent) == len(lags)
    for start in sent:
        within = [moment for moment in sent if start <= moment < start + span - 1e-9]
        assert len(within) <= max(1, math.floor(per_second))


def test_the_rate_is_reached_where_nothing_lags() -> None:
    sent = sendings(5, [0] * 51)
    assert sent[-1] == pytest.approx(10, abs=0.1)


def test_a_query_that_was_never_sent_holds_nobody_up() -> None:
    limiter = RateLimiter(1)
    assert limiter.start() == 0
    limiter.cancel()
    assert limiter.start() <= 1
    limiter.count_sent()
    assert 0 < limiter.start() <= 1


def test_a_pause_holds_all_and_a_wait_ends_when_nothing_more_is_wanted() -> None:
    limiter = RateLimiter(1000)
    assert limiter.pause(60)
    assert not limiter.pause(60)  # no longer than before
    assert 59 < limiter.start() <= 60
    wanted = iter([True, True, False])
    assert not limiter.wait(lambda: next(wanted))
