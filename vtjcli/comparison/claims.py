"""Claims: what somebody says of a person, as FIELD=VALUE."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from vtjcli.comparison import topics
from vtjcli.errors import UsageError
from vtjcli.redaction import mask_identity_codes
from vtjcli.vtjkysely import hetu

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.comparison.topics import Topic

_YES: Final = frozenset({"yes", "true", "kyllä", "kylla", "ja"})
_NO: Final = frozenset({"no", "false", "ei", "nej"})
_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_FINNISH: Final = re.compile(r"(?:(?:([0-9]{1,2})\.\s*)?([0-9]{1,2})\.\s*)?([0-9]{4})")
_NUMBER: Final = re.compile(r"[0-9]{1,9}")


class Dates(NamedTuple):
    """The days from `low` to `high`, both among them.

    In a range (`is_range`) any day agrees; else they are one date that may be known in part.
    """

    low: date
    high: date
    is_range: bool


class Numbers(NamedTuple):
    """The numbers from `low` to `high`, both among them; an infinite one: without end."""

    low: float
    high: float


ClaimValue: TypeAlias = str | bool | Dates | Numbers
"""What is claimed, by the rule of its topic."""


class Claim(NamedTuple):
    """One thing that somebody says; what it is stands in no repr."""

    topic: Topic
    value: ClaimValue

    def __repr__(self) -> str:
        return f"Claim({self.topic.name!r})"


def read(words: Iterable[str]) -> list[Claim]:
    """Return the claims written as FIELD=VALUE, in order.

    Raises UsageError for a word without ``=``, an unknown field, one that stands there twice, and
    a value that is not of its field's kind.
    """
    found: dict[str, Claim] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise UsageError("claim_form", shown=mask_identity_codes(word))
        topic = topics.find(name)
        if topic.name in found:
            raise UsageError("claim_twice", field=topic.name)
        found[topic.name] = claim(topic, value)
    if not found:
        raise UsageError("claims_missing", known=", ".join(topics.NAMED_TOPICS))
    return list(found.values())


def claim(topic: Topic, value: str) -> Claim:
    """Return the claim that the field `topic` is `value`.

    Raises UsageError for a value that is empty or not of the field's kind.
    """
    value = " ".join(value.split())
    if not value:
        raise UsageError("claim_empty", field=topic.name)
    match topic.rule:
        case "date":
            return Claim(topic, _dates(topic.name, value))
        case "count":
            return Claim(topic, _numbers(topic.name, value))
        case "flag" | "adult" | "alive":
            return Claim(topic, _parse_truth(topic.name, value))
        case "person":
            return Claim(topic, hetu.check(value))
    return Claim(topic, value)


def _parse_truth(field: str, value: str) -> bool:
    said = value.casefold()
    if said not in _YES | _NO:
        raise UsageError("claim_flag", field=field, value=mask_identity_codes(value))
    return said in _YES


def _numbers(field: str, value: str) -> Numbers:
    wrong = UsageError("claim_number", field=field, value=mask_identity_codes(value))
    first, last = _ends(value, wrong)
    if any(end and _NUMBER.fullmatch(end) is None for end in (first, last)):
        raise wrong
    low, high = float(first or "-inf"), float(last or "inf")
    if low > high:
        raise UsageError("claim_range", field=field)
    return Numbers(low, high)


def _dates(field: str, value: str) -> Dates:
    wrong = UsageError("claim_date", field=field, value=mask_identity_codes(value))
    first, last = _ends(value, wrong)
    low = _date(first, wrong).low if first else date.min
    high = _date(last, wrong).high if last else date.max
    if low > high:
        raise UsageError("claim_range", field=field)
    return Dates(low, high, is_range=".." in value)


def _ends(value: str, wrong: UsageError) -> tuple[str, str]:
    """Return the two ends of a range, "" for none, or a single value twice."""
    ends = [end.strip() for end in value.split("..")]
    if len(ends) > 2 or not any(ends):
        raise wrong
    return ends[0], ends[-1]


def _date(value: str, wrong: UsageError) -> Dates:
    """Return the days of a date that may lack its day, or its month too."""
    year, month, day = "", None, None
    if found := _ISO.fullmatch(value):
        year, month, day = found.groups()
    elif found := _FINNISH.fullmatch(value):
        day, month, year = found.groups()
    try:
        return days(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError as error:
        raise wrong from error


def days(year: int, month: int | None, day: int | None) -> Dates:
    """Return the days that a date known in part may mean; raise ValueError for no such date."""
    if month is None:
        return Dates(date(year, 1, 1), date(year, 12, 31), is_range=False)
    if day is None:
        last = calendar.monthrange(year, month)[1]
        return Dates(date(year, month, 1), date(year, month, last), is_range=False)
    return Dates(date(year, month, day), date(year, month, day), is_range=False)
