"""The kinds of value: how the register writes them, and what they are in JSON."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from datetime import date as calendar_date
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from vtjcli.catalogue.code_lists import CLOSED_LISTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vtjcli.catalogue.field import Field

_FLAG: Final = {"1": True, "0": False}
_VALIDITY: Final = {"1": True, "2": False}
_FLAGS: Final[Mapping[str, Mapping[str, bool]]] = {
    "voimassaolokoodi": _VALIDITY,
    "Voimassaolokoodi": _VALIDITY,
    "OmistusTieto": _VALIDITY,
    "Turvakieltokoodi": {"9": True},
    ".": {"9": True, **_FLAG},
}
"""What yes and no are in elements that do not write them 1 and 0."""
_DATE: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_ISO_DATE: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")

Stage: TypeAlias = Literal["current", "future", "ended"]
"""Where a thing with a beginning and an end stands on a day."""


def converter(row: Field, path: str) -> Callable[[str], Any]:
    """Return what turns the trimmed, non-empty text at a path of `row` into its value.

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
            return _one_of(_FLAGS.get(path.rpartition("/")[2].removeprefix("@"), _FLAG))
        case "code" if row.codes in CLOSED_LISTS:
            return _one_of({code: code for code in CLOSED_LISTS[row.codes]})
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
    numbers = (text[:4], text[4:6], text[6:8], text[8:10], text[10:12], text[12:])
    year, month, day, hour, minute, second = map(int, numbers)
    moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the offset is next
    return f"{moment.isoformat()}{_finnish_offset(moment)}"


def _finnish_offset(moment: datetime) -> str:
    """Return the offset of Finnish time from UTC: summer time by directive 2000/84/EC.

    It lasts from the last Sunday of March at 3 to that of October at 4. The rule in a few lines,
    because zoneinfo would cost each query 10 M of 600 M instructions for this one value.
    """
    begins, ends = _last_sunday(moment.year, 3, 3), _last_sunday(moment.year, 10, 4)
    return "+03:00" if begins <= moment < ends else "+02:00"


def _last_sunday(year: int, month: int, hour: int) -> datetime:
    last_day = datetime(year, month, 31, hour)  # noqa: DTZ001 - Finnish time
    return last_day - timedelta(days=last_day.isoweekday() % 7)


def whole_number(text: str) -> int:
    """Return a number of decimal digits; raise ValueError for anything else."""
    if not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return int(text)


def stage(value: dict[str, Any], day: str) -> Stage:
    """Return whether a thing is to come, is there or is over on an ISO 8601 day.

    Of a date that is known in part it counts only when that part decides.
    """
    start, end = (str(value.get(key) or "") for key in ("start", "end"))
    if _ISO_DATE.fullmatch(end) and end < day[: len(end)]:
        return "ended"
    return "future" if _ISO_DATE.fullmatch(start) and start > day[: len(start)] else "current"


def is_ahead(date: str | None) -> bool:
    """Tell whether an ISO date, or the year or month that is known of it, is not yet over."""
    return date is not None and date >= datetime.now(UTC).date().isoformat()[: len(date)]


def has_value(value: Any) -> bool:
    """Tell whether there is anything in a value: None, "" and what holds only those are absent."""
    if isinstance(value, dict):
        return any(map(has_value, value.values()))
    if isinstance(value, list):
        return any(map(has_value, value))
    return value is not None and value != ""


def _one_of(meanings: Mapping[str, Any]) -> Callable[[str], Any]:
    def convert(text: str) -> Any:
        if text not in meanings:
            raise ValueError(text)
        return meanings[text]

    return convert
