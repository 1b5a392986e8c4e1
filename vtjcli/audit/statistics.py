"""Counting the queries of one or several logs: by whom, for what, when, and about whom.

A person is known by the keyed hash of their identity code. Each log has a key of its own, so that
one person has another hash in each: people are told apart within a log, and the same person in two
logs counts as two, unless their code is given (`LogSource.person`).
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.audit.reading import LogRow

LogState: TypeAlias = Literal["sound", "altered", "not_verified"]
NOT_SENT: Final = "network"
"""The outcome of a query that surely did not leave; all others may stand on a bill."""
OFTEN: Final = 3
"""Queries about one person from which on the person is listed."""
PEOPLE_MAX: Final = 50
LISTED_MAX: Final = 100
"""People and single queries that are listed one by one; the others are counted."""
DIMENSIONS: Final = ("month", "end_user", "product", "operation", "outcome")


class LogSource(NamedTuple):
    """A log, or an exported one, and how far it can be relied on.

    `key_name` is the same for sources that are of one log; `person` the hash under its key of the
    person asked about, None where the key is not at hand.
    """

    name: str
    state: LogState
    findings: int
    key_name: str
    person: str | None = None


class Count(NamedTuple):
    """How many queries: all, those that were or may have been sent, those that found somebody."""

    queries: int = 0
    sent: int = 0
    found: int = 0

    def plus(self, result: str) -> Count:
        """Return the count with one query more, of this outcome."""
        return Count(
            self.queries + 1, self.sent + (result != NOT_SENT), self.found + (result == "found")
        )


class CountedPerson(NamedTuple):
    """Somebody who was looked up: `source` is the name of the log in which they have this hash."""

    source: str
    hash: str
    queries: int
    end_users: tuple[str, ...]
    first: str
    last: str


class Single(NamedTuple):
    """One query that stands out."""

    time: str
    end_user: str
    message_id: str
    issue: str | None


class _PersonCount:
    """What is counted of one person."""

    def __init__(self, source: str, time: str) -> None:
        self.source = source
        self.end_users: Counter[str] = Counter()
        self.first = self.last = time


class Statistics:
    """Counts that grow with each query."""

    def __init__(self) -> None:
        self.total = Count()
        self.by: dict[str, dict[str, Count]] = {name: {} for name in DIMENSIONS}
        self.by_month_and_product: dict[tuple[str, str], Count] = {}
        self.without_case: Counter[str] = Counter()
        self.with_revealed: Counter[str] = Counter()
        self.for_comparison: Counter[str] = Counter()
        """Of each end user: queries without a case, with revealed locations, for comparisons."""
        self.revealed_queries: list[Single] = []
        self.hours = [0] * 24
        self.weekdays = [0] * 7
        """Queries by the machine's own time; Monday first."""
        self.first: str | None = None
        self.last: str | None = None
        self.repeated_count = 0
        """Queries that were in an earlier source too, and count once."""
        self.not_genuine = 0
        """Queries left out since their entries do not hold."""
        self.asked_about: Counter[str] = Counter()
        """Queries about the person in question, by end user."""
        self._ids: set[str] = set()
        self._people: dict[tuple[str, str], _PersonCount] = {}

    def add(self, source: LogSource, rows: Iterable[LogRow]) -> None:
        """Count the queries of a log."""
        for row in rows:
            message_id = str(row.query["message_id"])
            if row.is_genuine is False:
                self.not_genuine += 1
            elif message_id in self._ids:
                self.repeated_count += 1
            else:
                self._ids.add(message_id)
                self._count(source, row)

    @property
    def people(self) -> int:
        """How many people were looked up, as far as they can be told apart."""
        return len(self._people)

    def list_often_looked_up(self) -> list[CountedPerson]:
        """Return those looked up OFTEN or more, most often first."""
        return self._select(lambda seen: seen.end_users.total() >= OFTEN)

    def list_looked_up_by_several(self) -> list[CountedPerson]:
        """Return those whom several end users looked up, most users first."""
        found = self._select(lambda seen: len(seen.end_users) > 1)
        return sorted(found, key=lambda person: -len(person.end_users))

    def _select(self, is_wanted: Any) -> list[CountedPerson]:
        found = [
            CountedPerson(
                seen.source,
                hashed,
                seen.end_users.total(),
                tuple(sorted(seen.end_users)),
                seen.first,
                seen.last,
            )
            for (_, hashed), seen in self._people.items()
            if is_wanted(seen)
        ]
        return sorted(found, key=lambda person: (-person.queries, person.hash))

    def _count(self, source: LogSource, row: LogRow) -> None:
        query, ended = row.query, row.outcome or {}
        time, end_user = str(query["time"]), _word(query.get("end_user"))
        result = _word(ended.get("result")) or "none"
        self.total = self.total.plus(result)
        self.first = min(self.first or time, time)
        self.last = max(self.last or time, time)
        month = self._count_time(time)
        product = _word(query.get("product"))
        values = (month, end_user, product, _word(query.get("operation")), result)
        for name, value in zip(DIMENSIONS, values, strict=True):
            self.by[name][value] = self.by[name].get(value, Count()).plus(result)
        both = self.by_month_and_product
        both[month, product] = both.get((month, product), Count()).plus(result)
        issue = query.get("issue")
        if not issue:
            self.without_case[end_user] += 1
        if query.get("compared"):
            self.for_comparison[end_user] += 1
        if query.get("revealed") or ended.get("revealed"):
            self.with_revealed[end_user] += 1
            if len(self.revealed_queries) < LISTED_MAX:
                said = None if issue is None else str(issue)
                single = Single(time, end_user, str(query["message_id"]), said)
                self.revealed_queries.append(single)
        self._count_people(source, row, time, end_user)

    def _count_time(self, time: str) -> str:
        """Count a query by hour and weekday; return its month, all by the machine's own time."""
        try:
            there = datetime.fromisoformat(time).astimezone()
        except (ValueError, OverflowError, OSError):
            return time[:7]
        self.hours[there.hour] += 1
        self.weekdays[there.weekday()] += 1
        return f"{there:%Y-%m}"

    def _count_people(self, source: LogSource, row: LogRow, time: str, end_user: str) -> None:
        persons = (row.outcome or {}).get("persons")
        listed = persons if isinstance(persons, list) else []
        hashes = {one for one in listed if isinstance(one, str)}
        if row.query.get("kind") == "hetu":
            hashes.add(_word(row.query.get("subject")))
        for hashed in hashes:
            seen = self._people.setdefault(
                (source.key_name, hashed), _PersonCount(source.name, time)
            )
            seen.end_users[end_user] += 1
            seen.first, seen.last = min(seen.first, time), max(seen.last, time)
        if source.person is not None and source.person in hashes:
            self.asked_about[end_user] += 1


def _word(value: object) -> str:
    return "" if value is None else str(value)
