"""What is said beside the data of the log of queries, and in its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG: Final[Mapping[str, Text]] = {
    "log_syslog": (
        "Järjestelmän loki ei ottanut vastaan merkintää: {reason}. Kyselylokissa se on.",
        "Systemets logg tog inte emot anteckningen: {reason}. I frågeloggen finns den.",
        "The system's log did not take an entry: {reason}. The log of queries has it.",
    ),
}
