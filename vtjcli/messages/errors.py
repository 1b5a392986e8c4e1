"""Failures: what happened, what it means, what to do; a line each.

The keys are those of the exceptions in ``vtjcli.errors``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages.errors_after import ANSWER, NETWORK
from vtjcli.messages.errors_before import CONFIGURATION, SIMULATOR, USAGE
from vtjcli.messages.errors_status import STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    **USAGE,
    **CONFIGURATION,
    **SIMULATOR,
    **NETWORK,
    **ANSWER,
    **STATUS,
}
