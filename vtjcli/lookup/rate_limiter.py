"""How often a query may be sent."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_RETRY: Final = 0.005  # seconds after which to look whether a started query has been sent
_APART: Final = 0.002  # seconds between two starts below which spreading them relieves no server
_NAP: Final = 0.1  # seconds of a wait after which to look whether it is still wanted


class RateLimiter:
    """Let no second, wherever it begins, see more than `per_second` queries sent.

    Starts are spread evenly. What counts is the sending, which comes a little later, since the
    entry in the log is written in between: so queries started and not yet sent count against every
    second. Of a number above one only the whole part can be kept to in each second.
    """

    def __init__(self, per_second: float) -> None:
        self._most = max(1, math.floor(per_second))
        self._span = 1.0 if per_second >= 1 else 1 / per_second
        gap = self._span / self._most
        self._gap = gap if gap > _APART else 0.0
        self._next = 0.0
        self._pending_count = 0
        self._sent_times: deque[float] = deque()
        self._lock = threading.Lock()

    def wait(self, is_wanted: Callable[[], bool]) -> bool:
        """Wait until a query may be started, and count it; False: it is not wanted any more.

        `count_sent` or `cancel` must follow.
        """
        while is_wanted():
            if (delay := self.start()) == 0:
                return True
            time.sleep(min(delay, _NAP))
        return False

    def start(self) -> float:
        """Start a query if that is allowed now (0), else return the seconds until it may be."""
        with self._lock:
            now = time.monotonic()
            while self._sent_times and self._sent_times[0] <= now - self._span:
                self._sent_times.popleft()
            delay = self._next - now
            if len(self._sent_times) + self._pending_count >= self._most:
                delay = max(
                    delay, self._sent_times[0] + self._span - now if self._sent_times else _RETRY
                )
            if delay > 0:
                return delay
            self._next = now + self._gap
            self._pending_count += 1
            return 0

    def count_sent(self) -> None:
        """Count a query that was started as sent now."""
        with self._lock:
            self._sent_times.append(time.monotonic())
            self._pending_count -= 1

    def cancel(self) -> None:
        """Take back a query that was started: it is not sent."""
        with self._lock:
            self._pending_count -= 1

    def pause(self, seconds: float) -> bool:
        """Start nothing for so long; tell whether that is over a second more than before."""
        with self._lock:
            until = time.monotonic() + seconds
            is_longer = until - max(self._next, time.monotonic()) > 1
            self._next = max(self._next, until)
            return is_longer
