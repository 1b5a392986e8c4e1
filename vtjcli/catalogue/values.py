"""The kinds of value: how the register writes them, and what they are in JSON."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from datetime import date as calendar_date
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.codes import CLOSED

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.catalogue.model import Field

_FLAGS: Final = {"1": True, "9": True, "0": False, "2": False}
_DATE: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")


def converter(row: Field) -> Callable[[str], Any]:
    """Return what turns the trimmed, non-empty text of `row` into its value.

    It raises ValueError for text that is not of the row's kind or not in its closed code list.
    """
    match row.kind:
        case "date":
            return iso_date
        case "moment":
            return iso_moment
        case "count":
            return whole_number
        case "flag":
            return flag
        case "code" if row.codes in CLOSED:
            return _member_of(frozenset(CLOSED[row.codes]))
        case _:
            return str


def iso_date(text: str) -> str:
    """Return YYYYMMDD as ISO 8601, without the parts that are 00 (1945, 1945-03).

    Raises ValueError for anything else, dates that the calendar does not have among them.
    """
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day = match.groups()
    if year == "0000" or (month == "00" and day != "00"):
        raise ValueError(text)
    calendar_date(int(year), int(month) or 1, int(day) or 1)
    return "-".join(part for part in (year, month, day) if part != "00")


def iso_moment(text: str) -> str:
    """Return YYYYMMDDhhmmss, Finnish time, as ISO 8601 with its offset from UTC.

    Raises ValueError for anything else.
    """
    if re.fullmatch("[0-9]{14}", text) is None:
        raise ValueError(text)
    day, clock = (text[:4], text[4:6], text[6:8]), (text[8:10], text[10:12], text[12:])
    return datetime(*map(int, day + clock), tzinfo=_finnish_time()).isoformat()  # type: ignore[misc,arg-type]


def whole_number(text: str) -> int:
    """Return a number of decimal digits; raise ValueError for anything else."""
    if not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return int(text)


def flag(text: str) -> bool:
    """Return what the register's yes and no codes mean; raise ValueError for another."""
    if text not in _FLAGS:
        raise ValueError(text)
    return _FLAGS[text]


def lies_ahead(date: str | None) -> bool:
    """Tell whether an ISO date, or the year or month that is known of it, is not yet over."""
    return date is not None and date >= datetime.now(UTC).date().isoformat()[: len(date)]


def has_value(value: Any) -> bool:
    """Tell whether there is anything in a value: None, "" and what holds only those are absent."""
    if isinstance(value, dict):
        return any(map(has_value, value.values()))
    if isinstance(value, list):
        return any(map(has_value, value))
    return value is not None and value != ""


def _member_of(codes: frozenset[str]) -> Callable[[str], str]:
    def convert(text: str) -> str:
        if text not in codes:
            raise ValueError(text)
        return text

    return convert


@cache
def _finnish_time() -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Helsinki")
