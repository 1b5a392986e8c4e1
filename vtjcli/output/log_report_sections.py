"""The report on the log of queries in words: headings, tables and notes, for any format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.audit.statistics import LISTED_MAX, OFTEN, PEOPLE_MAX
from vtjcli.messages import table, text
from vtjcli.messages.formats import date_text, local_moment_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vtjcli.audit.statistics import Count, Person, Source, Statistics
    from vtjcli.messages import Language

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HASH: Final = 8
"""Digits of a hash that are shown: enough to tell people apart."""


class Figures(NamedTuple):
    """A table: the first column names a row, and `bar` is the column of numbers shown as bars."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    bar: int | None = None


class Part(NamedTuple):
    """A heading, what is said below it, and its tables."""

    heading: str
    notes: tuple[str, ...] = ()
    tables: tuple[Figures, ...] = ()


class Report(NamedTuple):
    """What a report is of: a time span, the logs, what was counted, and whether one asked for."""

    since: str | None
    until: str | None
    sources: tuple[Source, ...]
    statistics: Statistics
    asks_person: bool


def _sentence(key: str, language: Language, **values: object) -> str:
    return text(f"words.log_report.{key}", language, **values)


def parts(report: Report, language: Language) -> Iterator[Part]:
    """Return the parts of the report in their order."""

    def say(key: str, **values: object) -> str:
        return text(f"words.log_report.{key}", language, **values)

    counted = report.statistics
    counts = (say("queries"), say("sent"), say("found"))
    yield Part(say("overview"), tuple(_overview(report, language)), (_sources(report, language),))
    months = sorted(counted.by["month"])
    rows = tuple(
        (date_text(month, language), product or "–", *counted.by_month_and_product[month, product])
        for month, product in sorted(counted.by_month_and_product)
    )
    bill = Figures(say("bill_caption"), (say("month"), say("product"), *counts), rows, 2)
    by_month = _table("month", [(month, counted.by["month"][month]) for month in months], language)
    yield Part(say("bill"), (say("bill_note"),), (bill, by_month))
    groups = ("end_user", "product", "operation", "outcome")
    tables = (_table(name, _ranked(counted.by[name]), language) for name in groups)
    yield Part(say("groups"), (), tuple(tables))
    yield Part(say("oversight"), tuple(_remarks(report, language)), _oversight(report, language))
    yield _people(report, language)
    if report.asks_person:
        yield _person(report, language)
    hours = tuple((f"{hour:02}", number) for hour, number in enumerate(counted.hours))
    days = tuple(
        (text(f"words.log_report.day.{day}", language), number)
        for day, number in zip(_DAYS, counted.weekdays, strict=True)
    )
    yield Part(
        say("times"),
        (say("times_note"),),
        (
            Figures(say("weekday_caption"), (say("weekday"), say("queries")), days, 1),
            Figures(say("hour_caption"), (say("hour"), say("queries")), hours, 1),
        ),
    )
    yield Part(say("limits"), (say("limits_hashes"), say("limits_persons"), say("limits_bill")))


def _overview(report: Report, language: Language) -> Iterator[str]:
    counted = report.statistics
    first, last = (
        local_moment_text(one, language) if one else "–" for one in (counted.first, counted.last)
    )
    since, until = (
        local_moment_text(one, language) if one else "–" for one in (report.since, report.until)
    )
    if report.since or report.until:
        yield _sentence("span", language, since=since, until=until)
    total = counted.total
    yield _sentence("total", language, count=total.queries, sent=total.sent, first=first, last=last)
    if counted.repeated:
        yield _sentence("repeated", language, count=counted.repeated)
    if counted.not_genuine:
        yield _sentence("not_genuine", language, count=counted.not_genuine)


def _sources(report: Report, language: Language) -> Figures:
    rows = tuple(
        (
            source.name,
            text(f"words.log_report.state.{source.state}", language, count=source.findings),
        )
        for source in report.sources
    )
    columns = (_sentence("source", language), _sentence("state", language))
    return Figures(_sentence("sources_caption", language), columns, rows)


def _ranked(counts: Mapping[str, Count]) -> list[tuple[str, Count]]:
    return sorted(counts.items(), key=lambda one: (-one[1].queries, one[0]))


def _table(name: str, counts: Iterable[tuple[str, Count]], language: Language) -> Figures:
    columns = tuple(_sentence(one, language) for one in (name, "queries", "sent", "found"))
    rows = tuple((_named(name, value, language), *count) for value, count in counts)
    return Figures(text(f"words.log_report.caption.{name}", language), columns, rows, 1)


def _named(name: str, value: str, language: Language) -> str:
    if name == "month":
        return date_text(value, language)
    if name == "outcome" and f"log_result.{value}" in table("words"):
        return text(f"words.log_result.{value}", language)
    return value or "–"


def _remarks(report: Report, language: Language) -> Iterator[str]:
    counted = report.statistics
    for name in ("without_case", "revealed", "compared"):
        number = getattr(counted, name).total()
        yield _sentence(name, language, count=number)
    if (more := counted.revealed.total() - len(counted.revealed_queries)) > 0:
        yield _sentence("more", language, count=more)


def _oversight(report: Report, language: Language) -> tuple[Figures, ...]:
    counted = report.statistics
    users = [
        user
        for user, _ in _ranked(counted.by["end_user"])
        if counted.without_case[user] or counted.revealed[user] or counted.compared[user]
    ]
    rows = tuple(
        (user or "–", counted.without_case[user], counted.revealed[user], counted.compared[user])
        for user in users
    )
    names = ("end_user", "without_case_short", "revealed_short", "compared_short")
    columns = tuple(_sentence(name, language) for name in names)
    found = [Figures(_sentence("oversight_caption", language), columns, rows)]
    if counted.revealed_queries:
        singles = tuple(
            (one.message_id, local_moment_text(one.time, language), one.end_user, one.issue or "–")
            for one in counted.revealed_queries[:LISTED_MAX]
        )
        names = ("message_id", "time", "end_user", "case")
        columns = tuple(_sentence(name, language) for name in names)
        found.append(Figures(_sentence("revealed_caption", language), columns, singles))
    return tuple(found)


def _people(report: Report, language: Language) -> Part:
    counted = report.statistics
    often, several = counted.looked_up_often(), counted.looked_up_by_several()

    def say(key: str, **values: object) -> str:
        return text(f"words.log_report.{key}", language, **values)

    notes = [say("people_note", count=counted.people)]
    notes += [
        say("more", count=len(people) - PEOPLE_MAX)
        for people in (often, several)
        if len(people) > PEOPLE_MAX
    ]
    tables = (
        _persons(say("often_caption", count=OFTEN), often, report, language),
        _persons(say("several_caption"), several, report, language),
    )
    return Part(say("people"), tuple(notes), tables)


def _persons(caption: str, people: Sequence[Person], report: Report, language: Language) -> Figures:
    several = len(report.sources) > 1
    names = ("person", *(["source"] if several else ()), "queries", "end_users", "first", "last")
    rows = tuple(
        (
            one.hash[:_HASH],
            *([one.source] if several else ()),
            one.queries,
            len(one.end_users),
            local_moment_text(one.first, language),
            local_moment_text(one.last, language),
        )
        for one in people[:PEOPLE_MAX]
    )
    columns = tuple(_sentence(name, language) for name in names)
    return Figures(caption, columns, rows)


def _person(report: Report, language: Language) -> Part:
    """Return who looked up the person asked about, and where that cannot be known."""
    counted = report.statistics
    unknown = [source.name for source in report.sources if source.person is None]
    notes = [_sentence("asked_note", language, count=counted.asked_about.total())]
    if unknown:
        notes.append(_sentence("asked_unknown", language, files=", ".join(unknown)))
    columns = tuple(_sentence(name, language) for name in ("end_user", "queries"))
    figures = Figures(
        _sentence("asked_caption", language), columns, tuple(counted.asked_about.most_common()), 1
    )
    return Part(_sentence("asked", language), tuple(notes), (figures,))
