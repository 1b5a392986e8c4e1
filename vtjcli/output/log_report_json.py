"""The report on the log of queries as JSON, and the schema of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.audit.statistics import DIMENSIONS, LISTED_MAX, PEOPLE_MAX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.audit.statistics import Count, CountedPerson
    from vtjcli.output.log_report_sections import LogReport
    from vtjcli.output.schema_notation import JsonSchema

SCHEMA: Final = "vtjcli/log-report/1"


def document(report: LogReport) -> dict[str, Any]:
    """Return the report as a JSON object."""
    counted = report.statistics
    often, several = counted.list_often_looked_up(), counted.list_looked_up_by_several()
    person = None
    if report.asks_person:
        person = {
            "queries": counted.asked_about.total(),
            "end_users": _numbers(counted.asked_about),
            "unknown_in": [source.name for source in report.sources if source.person is None],
        }
    return {
        "schema": SCHEMA,
        "since": report.since,
        "until": report.until,
        "first": counted.first,
        "last": counted.last,
        "sources": [
            {"name": one.name, "verified": one.state, "findings": one.findings}
            for one in report.sources
        ],
        "total": counted.total._asdict(),
        "repeated": counted.repeated_count,
        "not_genuine": counted.not_genuine,
        **{f"by_{name}": _counts(name, counted.by[name]) for name in DIMENSIONS},
        "by_month_and_product": [
            {"month": month, "product": product, **count._asdict()}
            for (month, product), count in sorted(counted.by_month_and_product.items())
        ],
        "without_case": _numbers(counted.without_case),
        "revealed": _numbers(counted.with_revealed),
        "revealed_queries": [one._asdict() for one in counted.revealed_queries[:LISTED_MAX]],
        "compared": _numbers(counted.for_comparison),
        "people": counted.people,
        "looked_up_often": _people(often),
        "looked_up_by_several": _people(several),
        "person": person,
        "hours": counted.hours,
        "weekdays": counted.weekdays,
    }


def _counts(name: str, counts: dict[str, Count]) -> list[dict[str, Any]]:
    return [{name: value, **count._asdict()} for value, count in sorted(counts.items())]


def _numbers(counts: dict[str, int]) -> list[dict[str, Any]]:
    return [{"end_user": name, "queries": number} for name, number in sorted(counts.items())]


def _people(people: Sequence[CountedPerson]) -> list[dict[str, Any]]:
    return [one._asdict() | {"end_users": list(one.end_users)} for one in people[:PEOPLE_MAX]]


def json_schema() -> JsonSchema:
    """Return the JSON Schema (2020-12) of the report."""
    from vtjcli.output.schema_notation import (
        DIALECT,
        allow_null,
        array_of,
        describe,
        document_of,
        object_of,
    )

    number: JsonSchema = {"type": "integer", "minimum": 0}
    count = "queries:count sent:count found:count"
    by_user = array_of(object_of("end_user:text queries:count"))
    person = object_of("source:text hash:text queries:count end_users:text[] first:text last:text")
    people = array_of(describe(person, hash="Keyed hash, comparable only within this source."))
    report = document_of(
        SCHEMA,
        "since:text? until:text? first:text? last:text? repeated:count not_genuine:count"
        " people:count",
        sources=array_of(object_of("name:text verified:sound|altered|not_verified findings:count")),
        total=object_of(count),
        **{f"by_{name}": array_of(object_of(f"{name}:text {count}")) for name in DIMENSIONS},
        by_month_and_product=array_of(object_of(f"month:text product:text {count}")),
        without_case=by_user,
        revealed=by_user,
        revealed_queries=array_of(object_of("time:text end_user:text message_id:text issue:text?")),
        compared=by_user,
        looked_up_often=people,
        looked_up_by_several=people,
        person=allow_null(object_of("queries:count unknown_in:text[]", end_users=by_user)),
        hours=array_of(number) | {"minItems": 24, "maxItems": 24},
        weekdays=array_of(number) | {"minItems": 7, "maxItems": 7},
    )
    moments = ("since", "until", "first", "last")
    return {
        "$schema": DIALECT,
        **describe(report, **dict.fromkeys(moments, "ISO 8601, in UTC.")),
    }
