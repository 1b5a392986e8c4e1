"""No second sees more queries than the profile allows, however late each is sent."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtjcli.asking.pacing import Pace

if TYPE_CHECKING:
    from collections.abc import Sequence


def sendings(per_second: float, lags: Sequence[float]) -> list[float]:
    """Return when queries are sent, started as early as may be; each leaves a lag later."""
    now = 0.0
    waiting: list[tuple[float, str]] = []
    sent = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("time.monotonic", lambda: now)
        pace = Pace(per_second)
        names = iter(enumerate(lags))
        upcoming = next(names, None)
        while upcoming is not None or waiting:
            delay = pace.delay()
            if upcoming is not None and delay == 0:
                number, lag = upcoming
                pace.started(str(number))
                waiting.append((now + lag, str(number)))
                upcoming = next(names, None)
                continue
            due = min(waiting, default=(math.inf, ""))
            if upcoming is None or due[0] <= now + delay:
                now = max(now, due[0])
                waiting.remove(due)
                pace.sent(due[1])
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
    pace = Pace(1)
    pace.started("one")
    pace.done("one")
    assert pace.delay() <= 1
    pace.sent("two")
    assert 0 < pace.delay() <= 1
