"""The report on the log of queries in words: headings, tables and notes, for any format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from vtjcli.audit.statistics import LISTED_MAX, OFTEN, PEOPLE_MAX
from vtjcli.messages import table, text
from vtjcli.messages.formats import date_text, local_moment_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vtjcli.audit.statistics import Count, CountedPerson, LogSource, Statistics
    from vtjcli.messages import Language

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HASH: Final = 8
"""Digits of a hash that are shown: enough to tell people apart."""


_COUNTS: Final = ("queries", "sent", "found")
_Row: TypeAlias = tuple[str | int, ...]


class Figures(NamedTuple):
    """A table: the first column names a row, and `bar` is the column of numbers shown as bars."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[_Row, ...]
    bar: int | None = None


class ReportSection(NamedTuple):
    """A heading, what is said below it, and its tables."""

    heading: str
    notes: tuple[str, ...] = ()
    tables: tuple[Figures, ...] = ()


class LogReport(NamedTuple):
    """What a report is of: a time span, the logs, what was counted, and whether one asked for."""

    since: str | None
    until: str | None
    sources: tuple[LogSource, ...]
    statistics: Statistics
    asks_person: bool


def parts(report: LogReport, language: Language) -> Iterator[ReportSection]:
    """Return the parts of the report in their order."""
    return _Sections(report, language).parts()


class _Sections(NamedTuple):
    report: LogReport
    language: Language

    @property
    def statistics(self) -> Statistics:
        return self.report.statistics

    def words(self, *key: str, **values: object) -> str:
        return text(f"words.log_report.{'.'.join(key)}", self.language, **values)

    def time(self, moment: str | None) -> str:
        return local_moment_text(moment, self.language) if moment else "–"

    def figures(
        self, caption: str, columns: Iterable[str], rows: Iterable[_Row], bar: int | None = None
    ) -> Figures:
        return Figures(caption, tuple(map(self.words, columns)), tuple(rows), bar)

    def parts(self) -> Iterator[ReportSection]:
        words, counted = self.words, self.statistics
        yield ReportSection(words("overview"), tuple(self.overview()), (self.sources(),))
        by_product = counted.by_month_and_product
        bill = self.figures(
            words("bill_caption"),
            ("month", "product", *_COUNTS),
            (
                (date_text(month, self.language), of or "–", *by_product[month, of])
                for month, of in sorted(by_product)
            ),
            2,
        )
        by_month = self.counts("month", sorted(counted.by["month"].items()))
        yield ReportSection(words("bill"), (words("bill_note"),), (bill, by_month))
        groups = ("end_user", "product", "operation", "outcome")
        tables = tuple(self.counts(name, _rank(counted.by[name])) for name in groups)
        yield ReportSection(words("groups"), (), tables)
        yield ReportSection(words("oversight"), tuple(self.remarks()), tuple(self.oversight()))
        yield self.people()
        if self.report.asks_person:
            yield self.person()
        days = zip((words("day", day) for day in _DAYS), counted.weekdays, strict=True)
        hours = ((f"{hour:02}", number) for hour, number in enumerate(counted.hours))
        by_time = (
            self.figures(words("weekday_caption"), ("weekday", "queries"), days, 1),
            self.figures(words("hour_caption"), ("hour", "queries"), hours, 1),
        )
        yield ReportSection(words("times"), (words("times_note"),), by_time)
        yield ReportSection(
            words("limits"), (words("limits_hashes"), words("limits_persons"), words("limits_bill"))
        )

    def overview(self) -> Iterator[str]:
        report, counted = self.report, self.statistics
        if report.since or report.until:
            yield self.words("span", since=self.time(report.since), until=self.time(report.until))
        yield self.words(
            "total",
            count=counted.total.queries,
            sent=counted.total.sent,
            first=self.time(counted.first),
            last=self.time(counted.last),
        )
        if counted.repeated_count:
            yield self.words("repeated", count=counted.repeated_count)
        if counted.not_genuine:
            yield self.words("not_genuine", count=counted.not_genuine)

    def sources(self) -> Figures:
        rows = (
            (one.name, self.words("state", one.state, count=one.findings))
            for one in self.report.sources
        )
        return self.figures(self.words("sources_caption"), ("source", "state"), rows)

    def counts(self, name: str, counts: Iterable[tuple[str, Count]]) -> Figures:
        rows = ((self.name_value(name, value), *count) for value, count in counts)
        return self.figures(self.words("caption", name), (name, *_COUNTS), rows, 1)

    def name_value(self, name: str, value: str) -> str:
        if name == "month":
            return date_text(value, self.language)
        if name == "outcome" and f"log_result.{value}" in table("words"):
            return text(f"words.log_result.{value}", self.language)
        return value or "–"

    def remarks(self) -> Iterator[str]:
        counted = self.statistics
        for name, by_user in (
            ("without_case", counted.without_case),
            ("revealed", counted.with_revealed),
            ("compared", counted.for_comparison),
        ):
            yield self.words(name, count=by_user.total())
        if (more := counted.with_revealed.total() - len(counted.revealed_queries)) > 0:
            yield self.words("more", count=more)

    def oversight(self) -> Iterator[Figures]:
        counted = self.statistics
        numbers = (
            (
                user,
                counted.without_case[user],
                counted.with_revealed[user],
                counted.for_comparison[user],
            )
            for user, _ in _rank(counted.by["end_user"])
        )
        yield self.figures(
            self.words("oversight_caption"),
            ("end_user", "without_case_short", "revealed_short", "compared_short"),
            ((user or "–", *of_user) for user, *of_user in numbers if any(of_user)),
        )
        if counted.revealed_queries:
            yield self.figures(
                self.words("revealed_caption"),
                ("message_id", "time", "end_user", "case"),
                (
                    (one.message_id, self.time(one.time), one.end_user, one.issue or "–")
                    for one in counted.revealed_queries[:LISTED_MAX]
                ),
            )

    def people(self) -> ReportSection:
        often, several = (
            self.statistics.list_often_looked_up(),
            self.statistics.list_looked_up_by_several(),
        )
        notes = [self.words("people_note", count=self.statistics.people)]
        notes += [
            self.words("more", count=len(people) - PEOPLE_MAX)
            for people in (often, several)
            if len(people) > PEOPLE_MAX
        ]
        tables = (
            self.persons(self.words("often_caption", count=OFTEN), often),
            self.persons(self.words("several_caption"), several),
        )
        return ReportSection(self.words("people"), tuple(notes), tables)

    def persons(self, caption: str, people: Sequence[CountedPerson]) -> Figures:
        several = ("source",) if len(self.report.sources) > 1 else ()
        columns = ("person", *several, "queries", "end_users", "first", "last")
        rows = (
            (
                one.hash[:_HASH],
                *(getattr(one, name) for name in several),
                one.queries,
                len(one.end_users),
                self.time(one.first),
                self.time(one.last),
            )
            for one in people[:PEOPLE_MAX]
        )
        return self.figures(caption, columns, rows)

    def person(self) -> ReportSection:
        """Return who looked up the person asked about, and where that cannot be known."""
        looked_up = self.statistics.asked_about
        unknown = [source.name for source in self.report.sources if source.person is None]
        notes = [self.words("asked_note", count=looked_up.total())]
        if unknown:
            notes.append(self.words("asked_unknown", files=", ".join(unknown)))
        columns = ("end_user", "queries")
        figures = self.figures(self.words("asked_caption"), columns, looked_up.most_common(), 1)
        return ReportSection(self.words("asked"), tuple(notes), (figures,))


def _rank(counts: Mapping[str, Count]) -> list[tuple[str, Count]]:
    return sorted(counts.items(), key=lambda one: (-one[1].queries, one[0]))
