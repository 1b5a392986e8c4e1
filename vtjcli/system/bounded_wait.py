"""Wait a limited time for a call that cannot be cancelled: a keyring, a name server, a pipe."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class StillRunningError(Exception):
    """The call has not ended within the time given."""


class DaemonCall(Generic[Result]):
    """A call that runs in a daemon thread, which is left behind when nobody waits any longer."""

    def __init__(self, call: Callable[[], Result]) -> None:
        self._results: list[Result] = []
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(call,), daemon=True)
        self._thread.start()

    def _run(self, call: Callable[[], Result]) -> None:
        try:
            self._results.append(call())
        except BaseException as error:  # noqa: BLE001 - raised again for whoever waits
            self._failure = error

    def result(self, seconds: float) -> Result:
        """Return what the call returned, or raise what it raised.

        Raises StillRunningError when it has not ended within `seconds`; one may then wait again.
        """
        self._thread.join(seconds)
        if self._failure is not None:
            raise self._failure
        if not self._results:
            raise StillRunningError
        return self._results[0]


def call_within(seconds: float, call: Callable[[], Result]) -> Result:
    """Return what `call` returns, or raise what it raises; StillRunningError after `seconds`."""
    return DaemonCall(call).result(seconds)
