"""What ``vtjcli log report --help`` says, and the help of options of ``vtjcli log``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG_REPORT: Final[Mapping[str, Text]] = {
    "log.limit": (
        "Vain viimeisimmät N kyselyä.",
        "Endast de N senaste förfrågningarna.",
        "Only the latest N queries.",
    ),
}
