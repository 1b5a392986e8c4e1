"""The finding of one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from vtjcli.errors import VtjcliError

FindingState: TypeAlias = Literal["ok", "warning", "failed", "skipped"]
Who: TypeAlias = Literal["you", "own_admin", "provider"]
"""Who can fix it: the user, the administrator of the user's security server, DVV."""


class Sentence(NamedTuple):
    """One sentence: `key` of the messages ("doctor.name") with `values` put in."""

    key: str
    values: dict[str, Any] = {}  # noqa: RUF012 - never changed


class Finding(NamedTuple):
    """The outcome of one step.

    `message` says what was found, `advice` what to do about it and `who` can; `error` comes before
    both where the step failed. `facts` are for a script, and for the account of the use. A step
    leaves its name, the seconds it took, and whether the profile has no security server
    (`is_direct`), to the examination.
    """

    message: Sentence | None = None
    state: FindingState = "ok"
    advice: tuple[Sentence, ...] = ()
    who: Who | None = None
    error: VtjcliError | None = None
    facts: dict[str, Any] = {}  # noqa: RUF012 - never changed
    step: str = ""
    seconds: float = 0.0
    is_direct: bool = False

    @property
    def exit_status(self) -> int:
        """The status of the step's failure, 0 without one."""
        return self.error.exit_status if self.error is not None else 0


def warning(
    message: Sentence, *advice: Sentence, who: Who = "you", facts: dict[str, Any] | None = None
) -> Finding:
    """Return the finding of a step that works but needs attention."""
    return Finding(message, "warning", advice, who, facts=facts or {})
