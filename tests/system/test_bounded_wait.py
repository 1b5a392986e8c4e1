"""A call that hangs holds nobody up, and one that ends gives what it gave."""

from __future__ import annotations

import threading

import pytest

from vtjcli.system.bounded_wait import DaemonCall, StillRunningError, call_within


def test_what_a_call_returns_or_raises_comes_through() -> None:
    assert call_within(60, lambda: None) is None
    with pytest.raises(ZeroDivisionError):
        call_within(60, lambda: 1 // 0)


@pytest.mark.parametrize("failure", [SystemExit, KeyboardInterrupt, TimeoutError])
def test_what_only_looks_like_an_end_of_the_program_or_of_the_wait_is_told_from_it(
    failure: type[BaseException],
) -> None:
    def fail() -> None:
        raise failure

    with pytest.raises(failure):
        call_within(60, fail)


def test_a_call_that_hangs_is_left_behind_and_can_be_waited_for_again() -> None:
    answered = threading.Event()
    running = DaemonCall(lambda: answered.wait() and "late")
    with pytest.raises(StillRunningError):
        running.result(0.01)
    answered.set()
    assert running.result(60) == "late"
