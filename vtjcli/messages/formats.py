"""Dates, times and numbers as each language writes them: 27.11.2026 and 4,9; 2026-11-27 and 4.9."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vtjcli.messages.languages import Language

_ISO_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def date_text(iso: str, language: Language) -> str:
    """Return 2003-11-25 as 25.11.2003 and 1945-03 as 3.1945, in English as it is.

    Anything else is returned as it is.
    """
    match = _ISO_DATE.fullmatch(iso)
    if match is None or language == "en":
        return iso
    return ".".join(part.lstrip("0") for part in reversed(match.groups()) if part)


def moment_text(iso: str, language: Language) -> str:
    """Return 2019-06-20T17:42:12+03:00 as 20.6.2019 17.42, in English as 2019-06-20 17:42.

    The time stays that of the text's own zone, which is named where this machine has another.
    Anything else is returned as it is.
    """
    day, _, clock = iso.partition("T")
    if not clock:
        return iso
    return f"{date_text(day, language)} {_clock(clock[:5], language)}{_zone(iso)}"


def local_moment_text(iso: str, language: Language, *, seconds: bool = False) -> str:
    """Return a time as this machine's own; anything else as it is."""
    try:
        there = datetime.fromisoformat(iso).astimezone()
    except (ValueError, OverflowError, OSError):
        return iso
    clock = f"{there:%H:%M:%S}" if seconds else f"{there:%H:%M}"
    return f"{date_text(there.date().isoformat(), language)} {_clock(clock, language)}"


def number_text(value: float, decimals: int, language: Language) -> str:
    """Return a number with the language's own decimal sign."""
    written = f"{value:.{decimals}f}"
    return written if language == "en" else written.replace(".", ",")


def _clock(clock: str, language: Language) -> str:
    return clock if language == "en" else clock.replace(":", ".")


def _zone(iso: str) -> str:
    """Return " (UTC+3)" for a time of another zone than this machine's, else ""."""
    try:
        there = datetime.fromisoformat(iso)
        offset = there.utcoffset()
        if offset is None or there.astimezone().utcoffset() == offset:
            return ""
    except (ValueError, OverflowError, OSError):
        return ""
    hours, minutes = divmod(abs(int(offset.total_seconds())) // 60, 60)
    sign = "-" if offset.total_seconds() < 0 else "+"
    return f" (UTC{sign}{hours}{f':{minutes:02}' if minutes else ''})"
