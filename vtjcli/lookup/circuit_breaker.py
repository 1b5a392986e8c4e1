"""When to stop a batch: failures in a row that everybody else would meet too."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from vtjcli.errors import (
    DefectError,
    FaultError,
    NetworkError,
    RefusedError,
    ServerRefusedError,
    UntrustedReplyError,
)
from vtjcli.vtjkysely.return_code_kinds import REFUSING_THE_USER

if TYPE_CHECKING:
    from vtjcli.errors import VtjcliError

FAILURES_IN_A_ROW: Final = 3
"""The number of failures in a row that stops a batch."""
PAUSE_MAX: Final = 300
"""The longest pause, in seconds, that a server gets."""


class CircuitBreaker:
    """Count failures of the same kind in a row that any other subject would meet too.

    They are those of the network, the same fault, the same unreadable reply, and the same refusal
    of the user: going on would cost money, and could lock the user name.
    """

    def __init__(self) -> None:
        self._kind: tuple[str, str] | None = None
        self._count = 0
        self._lock = threading.Lock()

    def is_tripped_by(self, error: VtjcliError | None) -> bool:
        """Count the outcome of a query; tell whether no other must be sent."""
        if find_requested_pause(error):
            return False  # after the pause it may be otherwise
        kind = _kind(error)
        with self._lock:
            self._count = self._count + 1 if kind == self._kind else 1
            self._kind = kind
            return kind is not None and self._count >= FAILURES_IN_A_ROW


def find_requested_pause(error: VtjcliError | None) -> int:
    """Return the seconds for which a server wants no queries (Retry-After), at most PAUSE_MAX."""
    wait = error.values.get("retry_after") if error is not None else None
    return min(wait, PAUSE_MAX) if isinstance(wait, int) else 0


def _kind(error: VtjcliError | None) -> tuple[str, str] | None:
    match error:
        case NetworkError():
            return "network", ""
        case FaultError():
            return "fault", str(error.values.get("code"))
        case ServerRefusedError() | UntrustedReplyError():
            return error.key, str(error.values.get("status"))
        case DefectError():
            return "defect", str(error.values.get("where"))
        case RefusedError() if error.values.get("code") in REFUSING_THE_USER:
            return "refused", str(error.values["code"])
        case _:
            return None
