"""Times as users write them, for what to select of the log: a day, a month, ``2h`` ago."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from vtjcli.errors import UsageError

_AGO: Final = re.compile(r"([0-9]{1,4})([mhdw])")
_UNITS: Final = {"m": 1, "h": 60, "d": 24 * 60, "w": 7 * 24 * 60}
"""Minutes in each."""
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")


def parse_time(option: str, text: str | None, *, end: bool = False) -> str | None:
    """Return a time that a user wrote as entries have it; a day or a month by its `end`.

    Without a zone it is the machine's own time. Raises UsageError.
    """
    if text is None:
        return None
    try:
        if ago := _AGO.fullmatch(text):
            minutes = int(ago[1]) * _UNITS[ago[2]]
            there = datetime.now(UTC) - timedelta(minutes=minutes)
        elif day := _DAY.fullmatch(text):
            there = datetime(int(day[1]), int(day[2]), int(day[3] or 1))  # noqa: DTZ001 - local
            if end and day[3]:
                there += timedelta(days=1)
            elif end:
                there = (there + timedelta(days=31)).replace(day=1)
        else:
            there = datetime.fromisoformat(text)
        return there.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError):
        raise UsageError("log_moment", name=option, value=text) from None
