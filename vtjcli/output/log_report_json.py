"""The report on the log of queries as JSON, and the schema of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.audit.statistics import DIMENSIONS, LISTED_MAX, PEOPLE_MAX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.audit.statistics import Count, Person
    from vtjcli.output.log_report_sections import Report

SCHEMA: Final = "vtjcli/log-report/1"


def document(report: Report) -> dict[str, Any]:
    """Return the report as a JSON object."""
    counted = report.statistics
    often, several = counted.looked_up_often(), counted.looked_up_by_several()
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
        "repeated": counted.repeated,
        "not_genuine": counted.not_genuine,
        **{f"by_{name}": _counts(name, counted.by[name]) for name in DIMENSIONS},
        "by_month_and_product": [
            {"month": month, "product": product, **count._asdict()}
            for (month, product), count in sorted(counted.by_month_and_product.items())
        ],
        "without_case": _numbers(counted.without_case),
        "revealed": _numbers(counted.revealed),
        "revealed_queries": [one._asdict() for one in counted.revealed_queries[:LISTED_MAX]],
        "compared": _numbers(counted.compared),
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


def _people(people: Sequence[Person]) -> list[dict[str, Any]]:
    return [one._asdict() | {"end_users": list(one.end_users)} for one in people[:PEOPLE_MAX]]


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the report."""
    word: dict[str, Any] = {"type": "string"}
    moment: dict[str, Any] = {"type": ["string", "null"], "description": "ISO 8601, in UTC."}
    number: dict[str, Any] = {"type": "integer", "minimum": 0}
    count = {"queries": number, "sent": number, "found": number}
    by_user = _array({"end_user": word, "queries": number})
    person = {
        "source": word,
        "hash": word | {"description": "Keyed hash, comparable only within this source."},
        "queries": number,
        "end_users": {"type": "array", "items": word},
        "first": word,
        "last": word,
    }
    asked = {
        "queries": number,
        "end_users": by_user,
        "unknown_in": {"type": "array", "items": word},
    }
    state = {"enum": ["sound", "altered", "not_verified"]}
    single = {"time": word, "end_user": word, "message_id": word}
    properties: dict[str, Any] = {
        "schema": {"const": SCHEMA},
        "since": moment,
        "until": moment,
        "first": moment,
        "last": moment,
        "sources": _array({"name": word, "verified": state, "findings": number}),
        "total": _object(count),
        "repeated": number,
        "not_genuine": number,
        **{f"by_{name}": _array({name: word, **count}) for name in DIMENSIONS},
        "by_month_and_product": _array({"month": word, "product": word, **count}),
        "without_case": by_user,
        "revealed": by_user,
        "revealed_queries": _array({**single, "issue": {"type": ["string", "null"]}}),
        "compared": by_user,
        "people": number,
        "looked_up_often": _array(person),
        "looked_up_by_several": _array(person),
        "person": {**_object(asked), "type": ["object", "null"]},
        "hours": {"type": "array", "items": number, "minItems": 24, "maxItems": 24},
        "weekdays": {"type": "array", "items": number, "minItems": 7, "maxItems": 7},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **_object(properties),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _array(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": _object(properties)}
