"""How many queries a second are let through."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from .http_response import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

RATE_MAX: Final = 100_000
TOO_MANY: Final = plain_text("Service Temporarily Unavailable\n", 503, retry_after=1)
"""A security server limits nobody by itself; this is what nginx's limit_req in front of one says.

Where DVV's side is the one that is busy, a client gets the fault
`Server.ServerProxy.ServiceFailed.HttpError` instead, under HTTP 200.
"""


class RequestRate:
    """Lets at most `count` through in any one second; safe between threads."""

    def __init__(self, count: int, now: Callable[[], float] = time.monotonic) -> None:
        """`now` tells seconds. Raises ValueError unless 1 <= `count` <= RATE_MAX."""
        if not 1 <= count <= RATE_MAX:
            raise ValueError(f"a rate of {count} queries a second")
        self._now = now
        self._lock = threading.Lock()
        self._last: deque[float] = deque(maxlen=count)

    def admits(self) -> bool:
        """Tell whether one more may pass now, and count it if so."""
        with self._lock:
            now = self._now()
            if len(self._last) == self._last.maxlen and now - self._last[0] < 1:
                return False
            self._last.append(now)
            return True
