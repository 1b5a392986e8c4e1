"""Several people as a table: one row per person, whatever the outcome of the query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rich.text import Text

from vtjcli.catalogue.fields import PERSON
from vtjcli.characters import make_printable
from vtjcli.messages import text
from vtjcli.messages.explanation import words_for
from vtjcli.output.card import BannerFrame, sort_by_stage
from vtjcli.output.tables import table
from vtjcli.output.value_text import describe_stage, label, phrase
from vtjcli.vtjkysely import withholding
from vtjcli.vtjkysely.record import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.output.tables import Cell
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.record import Record

_FAILURE_WORDS: Final = {
    1: "not_found",
    2: "no_data",
    4: "no_data",
    5: "fault",
    6: "network",
    7: "unusable",
    8: "not_asked",
    74: "not_asked",
    70: "defect",
    130: "interrupted",
}
"""What is said of a subject in a few words, by exit status."""
_COLUMNS: Final = ("hetu", "name", "address", "municipality", "note")
_WHOLE: Final = ("number", "hetu")
_UNDER_15: Final = "0018"
_ROWS: Final = {row.key: row for row in PERSON}


def overview(
    answers: Sequence[RegisterAnswer], language: Language, *, is_numbered: bool = False
) -> RenderableType:
    """Return several subjects as a table, a row each; who was not found stands in it too.

    If `is_numbered`, they can be chosen from.
    """
    columns = ("number", *_COLUMNS) if is_numbered else _COLUMNS
    rows: list[list[Cell]] = [
        [*([number] if is_numbered else []), *_cells(answer, language)]
        for number, answer in enumerate(answers, 1)
    ]
    shown = table(
        rows,
        [text(f"words.column.{key}", language) for key in columns],
        whole=[at for at, key in enumerate(columns) if key in _WHOLE],
    )
    hidden = any(answer.record and answer.record.any_non_disclosure for answer in answers)
    return BannerFrame(shown, language) if hidden else shown


def _cells(answer: RegisterAnswer, language: Language) -> list[Cell]:
    record = answer.record
    if record is None or record.person is None:
        subject = answer.sent_query.query.subject.value if answer.sent_query else ""
        return [subject, "", "", "", failure(answer, language)]
    person = record.person
    order = record.any_non_disclosure
    notes = [text("words.banner", language)] if order else []
    if order is None and withholding.holds_location(person):
        notes.append(text("words.order_unknown", language))
    if person.get("withheld"):
        notes.append(text("words.withheld_here", language))
    if person.get("death") and person["death"].get("dead"):
        notes.append(label(_ROWS["death"].fields[0].label, language))
    if record.code == _UNDER_15:
        notes.append(text("words.under_15", language))
    names = [person[key] for key in ("last_name", "first_names") if person.get(key)]
    home = phrase(_ROWS["municipality"], _without_dates(person.get("municipality")), language)
    return [
        person.get("hetu") or "",
        ", ".join(names),
        _address(person.get("addresses") or [], record, language),
        home,
        Text(", ".join(notes), style="bold red" if order else "bold" if notes else ""),
    ]


def failure(answer: RegisterAnswer, language: Language) -> str:
    """Return in a few words why there is nobody."""
    record = answer.record
    if record is not None and record.successor:
        return text("words.new_code", language, hetu=make_printable(record.successor))
    if record is not None and record.outcome == "passive":
        return text("words.code_passive", language)
    said = ""
    if answer.error is not None:
        say = words_for(answer.error)
        said = say(f"words.failed.{_FAILURE_WORDS[answer.exit_status]}", language)
    return f"{said} ({make_printable(record.code)})" if record and record.code else said


def _address(addresses: list[dict[str, Any]], record: Record, language: Language) -> str:
    """Return the first address in force, else another with its end or its beginning."""
    row, day = _ROWS["addresses"], day_of(record.result)
    for address in sort_by_stage(row, addresses, day):
        return describe_stage(
            address, day, phrase(row, [_without_dates(address)], language), language
        )
    return ""


def _without_dates(value: dict[str, Any] | None) -> dict[str, Any]:
    return {key: part for key, part in (value or {}).items() if key not in ("start", "end")}
