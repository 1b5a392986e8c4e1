"""How often a query may be sent, and when to ask no further."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from vtjcli.errors import (
    FaultError,
    NetworkError,
    RefusedError,
    ServerRefusedError,
    UntrustedReplyError,
)

if TYPE_CHECKING:
    from vtjcli.errors import VtjcliError

FAILURES_IN_A_ROW: Final = 3
"""So many failures one after the other, and nobody else is asked about."""
HOLD_MAX: Final = 300
"""Seconds that a server may have us wait."""
REFUSING_THE_USER: Final = frozenset(
    (
        "0003",
        "0004",
        "0010",
        "-1500",
        "-1505",
        "-1800",
        *(str(-number) for number in range(1900, 1907)),
    )
)
"""The return codes that are about the user, the product or the register, whoever is asked about."""
_SOON: Final = 0.005
"""Seconds after which to look again whether what was started has been sent."""
_APART: Final = 0.002
"""Seconds between two starts below which spreading them is nobody's relief."""


class Pace:
    """Lets no second, wherever it begins, see more than `per_second` queries sent.

    Starts are spread evenly. What counts is the sending, which comes a little later, now more and
    now less, since the log's entry is written between: so those started and not yet sent count
    against every second. Of a number above one only the whole part can be kept to in each second.
    """

    def __init__(self, per_second: float) -> None:
        self._most = max(1, math.floor(per_second))
        self._span = 1.0 if per_second >= 1 else 1 / per_second
        gap = self._span / self._most
        self._gap = gap if gap > _APART else 0.0
        self._next = 0.0
        self._starting: set[str] = set()
        self._sent: deque[float] = deque()

    def delay(self) -> float:
        """Return the seconds until the next start, or until that can be known; 0: now."""
        now = time.monotonic()
        while self._sent and self._sent[0] <= now - self._span:
            self._sent.popleft()
        delay = self._next - now
        if len(self._sent) + len(self._starting) >= self._most:
            delay = max(delay, self._sent[0] + self._span - now if self._sent else _SOON)
        return max(0.0, delay)

    def started(self, message_id: str) -> None:
        """Take note of a start."""
        self._next = time.monotonic() + self._gap
        self._starting.add(message_id)

    def sent(self, message_id: str) -> None:
        """Take note that a query which was started is leaving; from any thread."""
        self._sent.append(time.monotonic())
        self._starting.discard(message_id)

    def done(self, message_id: str) -> None:
        """Take note that a query which was started is over, whether it was sent or not."""
        self._starting.discard(message_id)

    def hold(self, seconds: float) -> None:
        """Start nothing for so long."""
        self._next = max(self._next, time.monotonic() + seconds)


def pause_asked(error: VtjcliError | None) -> int:
    """Return the seconds for which a server wants no queries (Retry-After), at most HOLD_MAX."""
    wait = error.values.get("retry_after") if error is not None else None
    return min(wait, HOLD_MAX) if isinstance(wait, int) else 0


def decides(error: VtjcliError | None) -> bool:
    """Tell whether what came of a query can mean that others are asked later or not at all."""
    return pause_asked(error) > 0 or _kind(error) is not None


class Streak:
    """Counts failures alike one after the other which anybody else would meet too.

    They are those of the network, the same fault, the same answer that is none, and the same
    refusal of whoever asks: going on would cost, and could lock the user name.
    """

    def __init__(self) -> None:
        self.kind: tuple[str, str] | None = None
        """What they are."""
        self._count = 0

    def hear(self, error: VtjcliError | None) -> bool:
        """Take note of what came of a query; tell whether to ask no further."""
        if pause_asked(error):
            return False  # later it may be otherwise, and that long is waited
        kind = _kind(error)
        self._count = self._count + 1 if kind == self.kind else 1
        self.kind = kind
        return kind is not None and self._count >= FAILURES_IN_A_ROW


def _kind(error: VtjcliError | None) -> tuple[str, str] | None:
    match error:
        case NetworkError():
            return "network", ""
        case FaultError():
            return "fault", str(error.values["code"])
        case ServerRefusedError() | UntrustedReplyError():
            return error.key, str(error.values.get("status"))
        case RefusedError() if error.values.get("code") in REFUSING_THE_USER:
            return "refused", str(error.values["code"])
        case _:
            return None
