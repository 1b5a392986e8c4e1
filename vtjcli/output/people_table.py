"""Several people as a table: one row per person, whatever the outcome of the query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Group
from rich.table import Table
from rich.text import Text

from vtjcli.catalogue.fields import PERSON
from vtjcli.messages import text
from vtjcli.output.card import Guarded, in_order
from vtjcli.output.error_text import words_for
from vtjcli.output.terminal import plain
from vtjcli.output.value_text import label, phrase, staged
from vtjcli.vtjkysely import withholding
from vtjcli.vtjkysely.record import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.record import Record

_FAILED: Final = {
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
_WHOLE: Final = ("number", "hetu", "note")
"""The code, and the warning of an order: their words stay whole, whatever else has to wrap."""
_SHORTEST, _LONGEST = 11, 24
"""The longest word for which a column is wide enough where the terminal is narrow, and wide."""
_BETWEEN: Final = 2
_UNDER_15: Final = "0018"
_ROWS: Final = {row.key: row for row in PERSON}


def overview(
    answers: Sequence[RegisterAnswer],
    language: Language,
    width: int = 80,
    *,
    numbered: bool = False,
) -> RenderableType:
    """Return several subjects as a table, a row each; who was not found stands in it too.

    On a terminal of few columns (`width`) each is a few lines of their own. `numbered`, they can be
    chosen from.
    """
    columns = ("number", *_COLUMNS) if numbered else _COLUMNS
    headings = [Text(text(f"words.column.{key}", language)) for key in columns]
    rows = [_cells(answer, language) for answer in answers]
    if numbered:
        rows = [[Text(str(number)), *row] for number, row in enumerate(rows, 1)]
    widths = _widths(columns, [headings, *rows], width - _BETWEEN * (len(columns) - 1))
    shown: RenderableType
    if widths is None:
        shown = Group(*(_block(headings, row) for row in rows))
    else:
        padding = (0, _BETWEEN - 1, 0, 0)  # the box draws a space between columns
        shown = Table(box=SIMPLE_HEAD, padding=padding, pad_edge=False, show_edge=False)
        for heading, wide in zip(headings, widths, strict=True):
            shown.add_column(heading, overflow="fold", width=wide)
        for row in rows:
            shown.add_row(*row)
    hidden = any(answer.record and answer.record.any_non_disclosure for answer in answers)
    return Guarded(shown, language) if hidden else shown


def _widths(names: Sequence[str], rows: Sequence[Sequence[Text]], room: int) -> list[int] | None:
    """Return the columns' widths, at most `room` together; None where words would be torn."""
    columns = list(zip(*rows, strict=True))
    full = [max(cell.cell_len for cell in column) for column in columns]
    words = [
        max([heading.cell_len, *(cell_len(word) for cell in cells for word in cell.plain.split())])
        for heading, *cells in columns
    ]
    for longest in range(_LONGEST, _SHORTEST - 1, -1):
        widths = [
            word if key in _WHOLE else min(word, longest)
            for key, word in zip(names, words, strict=True)
        ]
        if sum(widths) <= room:
            break
    else:
        return None
    for _ in range(room - sum(widths)):
        # The column that would take the most lines is the next to become wider.
        neediest = max(range(len(widths)), key=lambda at: full[at] / widths[at])
        widths[neediest] += full[neediest] > widths[neediest]
    return widths


def _cells(answer: RegisterAnswer, language: Language) -> list[Text]:
    record = answer.record
    if record is None or record.person is None:
        subject = answer.asked.query.subject.value if answer.asked else ""
        return [*map(Text, (subject, "", "", "", failure(answer, language)))]
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
    names = [plain(person[key]) for key in ("last_name", "first_names") if person.get(key)]
    home = phrase(_ROWS["municipality"], _without_dates(person.get("municipality")), language)
    return [
        Text(plain(person.get("hetu") or "")),
        Text(", ".join(names)),
        Text(_address(person.get("addresses") or [], record, language)),
        Text(home),
        Text(", ".join(notes), style="bold red" if order else "bold" if notes else ""),
    ]


def failure(answer: RegisterAnswer, language: Language) -> str:
    """Return in a few words why there is nobody."""
    record = answer.record
    if record is not None and record.successor:
        return text("words.new_code", language, hetu=plain(record.successor))
    if record is not None and record.outcome == "passive":
        return text("words.code_passive", language)
    said = ""
    if answer.error is not None:
        say = words_for(answer.error)
        said = say(f"words.failed.{_FAILED[answer.exit_status]}", language)
    return f"{said} ({plain(record.code)})" if record and record.code else said


def _address(addresses: list[dict[str, Any]], record: Record, language: Language) -> str:
    """Return the first address in force, else another with its end or its beginning."""
    row, day = _ROWS["addresses"], day_of(record.result)
    for address in in_order(row, addresses, day):
        return staged(address, day, phrase(row, [_without_dates(address)], language), language)
    return ""


def _without_dates(value: dict[str, Any] | None) -> dict[str, Any]:
    return {key: part for key, part in (value or {}).items() if key not in ("start", "end")}


def _block(headings: Sequence[Text], row: Sequence[Text]) -> RenderableType:
    lines = [Text.assemble(f"{of}: ", cell) for of, cell in zip(headings, row, strict=True) if cell]
    return Group(*lines, "")
