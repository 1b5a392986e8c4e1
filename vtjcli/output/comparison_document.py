"""Verdicts on claims as JSON, as CSV, as lines for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.characters import make_printable
from vtjcli.messages import text
from vtjcli.messages.formats import date_text
from vtjcli.output import json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import RenderableType

    from vtjcli.comparison.verdicts import Comparison, Verdict
    from vtjcli.messages import Language
    from vtjcli.output.schema_notation import JsonSchema
    from vtjcli.output.tables import Cell
    from vtjcli.vtjkysely.answer import RegisterAnswer

SCHEMA: Final = "vtjcli/comparison/1"
_STYLES: Final = {
    "same": "",
    "similar": "yellow",
    "different": "bold red",
    "not_told": "bold red",
    "withheld": "bold red",
}
_OF_REGISTER: Final = ("criteria", "notice", "other")
"""Parts of ``result`` that can hold more of a person than that somebody was found."""
_BEHIND: Final = ("overall", "why", "error.kind", "result.code")
"""The columns behind those of the verdicts."""


class ComparisonResult(NamedTuple):
    """The outcome of the query about one person, and how it agrees with what was claimed.

    `other_cells` are the cells beside the claims that a table of claims has, with their names;
    `line` is where in that table it stands, None without one. There is no `comparison` where nobody
    was found.
    """

    answer: RegisterAnswer
    other_cells: Mapping[str, str]
    comparison: Comparison | None
    line: int | None = None


def document(result: ComparisonResult, language: Language, *, show: bool) -> dict[str, Any]:
    """Return the JSON object of one person; `show`: with the register's own values."""
    whole = json.document(result.answer, language)
    whole["schema"] = SCHEMA
    whole.pop("person", None)
    if whole["result"] is not None and not show:
        whole["result"] = {
            key: value for key, value in whole["result"].items() if key not in _OF_REGISTER
        }
    if result.line is not None:
        whole["row"] = {"line": result.line, "columns": dict(result.other_cells)}
    if result.comparison is not None:
        whole["comparison"] = {
            "overall": result.comparison.overall,
            "fields": [_field(verdict, show=show) for verdict in result.comparison.verdicts],
        }
    return whole


def _field(verdict: Verdict, *, show: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"field": verdict.field, "verdict": verdict.verdict}
    if verdict.why is not None:
        found["why"] = verdict.why
    return found | {"value": verdict.value} if show else found


def columns(other_columns: Iterable[str], fields: Sequence[str], *, show: bool) -> tuple[str, ...]:
    """Return the columns of CSV: those passed through, a verdict a field, and all in all."""
    values = [f"{field}.value" for field in fields] if show else []
    return (*other_columns, *fields, *values, *_BEHIND)


def row(
    result: ComparisonResult, fields: Sequence[str], language: Language, *, show: bool
) -> list[str]:
    """Return the cells of one person; no claim in a field is an empty one."""
    answer, comparison = result.answer, result.comparison
    verdicts = {one.field: one for one in comparison.verdicts} if comparison else {}
    cells = list(result.other_cells.values())
    cells += [verdicts[field].verdict if field in verdicts else "" for field in fields]
    if show:
        cells += [
            _phrase_value(verdicts[field].value, language) if field in verdicts else ""
            for field in fields
        ]
    whys = [f"{one.field}: {one.why}" for one in verdicts.values() if one.why]
    cells += [comparison.overall if comparison else "", "; ".join(whys)]
    error = answer.error
    cells += [error.key if error else "", answer.record.code if answer.record else ""]
    return cells


def card(result: ComparisonResult, language: Language, *, show: bool) -> RenderableType:
    """Return the verdicts on one person for a terminal, a row each, all in all at their end."""
    from rich.text import Text

    from vtjcli.output.tables import table

    comparison = result.comparison
    assert comparison is not None
    rows = []
    for one in comparison.verdicts:
        value = _format_value(one.value, language) if show else ""
        verdict = Text(_describe_verdict(one, language), _STYLES[one.verdict])
        rows.append((Text(make_printable(one.field), "dim"), verdict, value))
    overall = Text(text("words.compare_overall", language), "dim")
    all_in_all = text(f"words.verdict.{comparison.overall}", language)
    rows.append((overall, Text(all_in_all, _STYLES[comparison.overall]), ""))
    return table(rows)


def overview(
    rows: Sequence[ComparisonResult], fields: Sequence[str], language: Language, *, show: bool
) -> RenderableType:
    """Return the verdicts on several people as a table for a terminal, a row each."""
    from rich.text import Text

    from vtjcli.output.people_table import failure
    from vtjcli.output.tables import table

    beside = list(dict.fromkeys(name for row in rows for name in row.other_cells))
    shown: list[list[Cell]] = []
    for row in rows:
        cells: list[Cell] = [row.other_cells.get(name, "") for name in beside]
        if row.comparison is None:
            failed = Text(failure(row.answer, language), "bold red")
            shown.append([*cells, *[""] * len(fields), failed])
            continue
        verdicts = {one.field: one for one in row.comparison.verdicts}
        for field in fields:
            one = verdicts.get(field)
            cell = Text(_describe_verdict(one, language), _STYLES[one.verdict]) if one else Text()
            if one and show and (value := _format_value(one.value, language)):
                cell.append(f": {value}", "default not bold")
            cells.append(cell)
        said = text(f"words.verdict.{row.comparison.overall}", language)
        shown.append([*cells, Text(said, _STYLES[row.comparison.overall])])
    headings = [*beside, *fields, text("words.compare_overall", language)]
    return table(shown, headings, whole={at for at, name in enumerate(headings) if name == "hetu"})


def _describe_verdict(verdict: Verdict, language: Language) -> str:
    """Return a verdict in words, and why."""
    said = text(f"words.verdict.{verdict.verdict}", language)
    if verdict.why is None:
        return said
    return f"{said} ({text(f'words.verdict_why.{verdict.why}', language)})"


def _format_value(value: Any, language: Language) -> str:
    """Return a value of the register on one line of a terminal."""
    return make_printable(_phrase_value(value, language, is_spoken=True))


def _phrase_value(value: Any, language: Language, *, is_spoken: bool = False) -> str:
    """Return a value of the register on one line; dates as in speech if `is_spoken`."""
    from vtjcli.output import field_path

    match value:
        case None:
            return ""
        case bool():
            return text("words.yes" if value else "words.no", language)
        case list():
            return "; ".join(_phrase_value(item, language, is_spoken=is_spoken) for item in value)
        case dict() if field_path.is_localized(value):
            return field_path.choose_text(value, language) or ""
        case dict():
            parts = (_phrase_value(part, language, is_spoken=is_spoken) for part in value.values())
            return ", ".join(part for part in parts if part)
    written = str(value)
    return date_text(written, language) if is_spoken and "-" in written else written


def json_schema() -> JsonSchema:
    """Return the JSON Schema (2020-12) of one object."""
    from vtjcli.comparison.matching import WHYS
    from vtjcli.output import json_schema
    from vtjcli.output.schema_notation import array_of, object_of

    person = json_schema.json_schema("en")
    properties = dict(person["properties"])
    del properties["person"], properties["matches"]
    columns = {"type": "object", "additionalProperties": {"type": "string"}}
    field = object_of(f"field:text verdict:{'|'.join(_STYLES)} ?why:{'|'.join(WHYS)}")
    field["properties"]["value"] = {"description": "The register's value, only with --show."}
    properties |= {
        "schema": {"const": SCHEMA},
        "row": {
            **object_of("line:place", columns=columns),
            "description": "With --file: the line number, and the columns that are not claims.",
        },
        "comparison": object_of(
            "overall:same|similar|different", fields={**array_of(field), "minItems": 1}
        ),
    }
    return {
        "$schema": person["$schema"],
        "title": SCHEMA,
        "type": "object",
        "properties": properties,
        "required": person["required"],
        "oneOf": [{"required": ["comparison"]}, {"required": ["error"]}],
        "additionalProperties": False,
    }
