"""What came of one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from vtjcli.errors import VtjcliError

State: TypeAlias = Literal["ok", "warning", "failed", "skipped"]
Who: TypeAlias = Literal["you", "own_admin", "provider"]
"""Who can mend it: the user, the administrator of the user's security server, DVV."""


class Told(NamedTuple):
    """One sentence: ``doctor.<key>`` of the messages with `values` put in."""

    key: str
    values: dict[str, Any]


class Finding(NamedTuple):
    """What came of one step, after how many seconds.

    `told` says what was found, `advice` what to do about it and `who` can; `error` stands in their
    place where the step failed. `facts` are for a script, and for the account of the use.
    """

    step: str
    state: State
    seconds: float
    told: Told | None = None
    advice: Told | None = None
    who: Who | None = None
    error: VtjcliError | None = None
    facts: dict[str, Any] = {}  # noqa: RUF012 - never changed

    @property
    def exit_status(self) -> int:
        """The status of the step's failure, 0 without one."""
        return self.error.exit_status if self.error is not None else 0
