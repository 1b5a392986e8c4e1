"""The card of one person, and a row a person for several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rich.box import HEAVY, SIMPLE_HEAD
from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from vtjcli.catalogue.codes import explanation
from vtjcli.catalogue.fields import PERSON, SECTIONS
from vtjcli.catalogue.values import has_value
from vtjcli.messages import text
from vtjcli.render.phrase import finnish_moment, label, period, phrase, tree
from vtjcli.render.problem import words_for
from vtjcli.render.safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

    from rich.console import RenderableType

    from vtjcli.catalogue.model import Field
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import Answer

_CARD_WIDTH: Final = 78
_OVERVIEW_WIDTH: Final = 70
_FAILED: Final = {
    1: "not_found",
    2: "no_data",
    4: "no_data",
    5: "fault",
    6: "network",
    7: "unusable",
    130: "interrupted",
}
"""What an overview says of a subject in a few words, by exit status."""
_LABEL_WIDTH: Final = 26


def console(stream: TextIO) -> Console:
    """Return a console in which nothing but our own styles has an effect."""
    wide = None if stream.isatty() else 80
    return Console(
        file=stream, markup=False, highlight=False, emoji=False, width=wide, soft_wrap=False
    )


def card(answer: Answer, language: Language) -> RenderableType:
    """Return one person as a card of at most 80 columns, or the successor of a passive code."""
    record = answer.record
    if record is None or record.person is None:
        if record is None or record.successor is None:
            return Group()
        return pairs([(text("words.successor", language), record.successor)])
    parts: list[RenderableType] = []
    if record.any_non_disclosure:
        parts.append(banner(language))
    for section, heading in SECTIONS.items():
        lines = list(_section(section, record.person, language))
        if lines:
            parts += [Text(label(heading, language), style="bold"), pairs(lines), ""]
    source = text(
        "words.source",
        language,
        moment=finnish_moment(plain(record.result["extracted_at"] or "–")),
        product=plain(record.result.get("product") or ""),
    )
    return Group(*parts, Text(source, style="dim"))


def overview(answers: Sequence[Answer], language: Language, width: int = 80) -> RenderableType:
    """Return several subjects as a table, a row each; who was not found stands in it too.

    On a terminal of few columns (`width`) each is a few lines of their own.
    """
    headings = {
        key: text(f"words.column.{key}", language)
        for key in ("hetu", "name", "address", "municipality", "note")
    }
    rows = {row.key: row for row in PERSON}
    cells = [_overview_cells(answer, rows, language) for answer in answers]
    table: RenderableType
    if width < _OVERVIEW_WIDTH:
        table = Group(*(_block(headings, row) for row in cells))
    else:
        table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=False)
        for key, heading in headings.items():
            # The code and the warning of an order stay whole, whatever else has to wrap.
            whole = max(len(word) for word in heading.split()) if key in ("hetu", "note") else 0
            table.add_column(Text(heading), overflow="fold", min_width=max(11, whole))
        for row in cells:
            table.add_row(*map(Text, row))
    hidden = any(answer.record and answer.record.any_non_disclosure for answer in answers)
    return Group(banner(language), table) if hidden else table


def _overview_cells(
    answer: Answer, rows: dict[str, Field], language: Language
) -> tuple[str, str, str, str, str]:
    record = answer.record
    if record is None or record.person is None:
        subject = answer.asked.query.subject.value if answer.asked else ""
        said = ""
        if answer.error is not None:
            say = words_for(answer.error)
            said = say(f"words.failed.{_FAILED[answer.exit_status]}", language)
        new = f": {record.successor}" if record and record.successor else ""
        code = f" ({record.code})" if record and not new else ""
        return subject, "", "", "", said + (new or plain(code))
    person = record.person
    notes = []
    if record.any_non_disclosure:
        notes.append(text("words.banner", language))
    if person.get("death") and person["death"].get("dead"):
        notes.append(label(rows["death"].fields[0].label, language))
    names = [plain(person[key]) for key in ("last_name", "first_names") if person.get(key)]
    address, home = (
        phrase(rows[key], _without_dates(person.get(key)), language)
        for key in ("addresses", "municipality")
    )
    return plain(person.get("hetu") or ""), ", ".join(names), address, home, ", ".join(notes)


def _block(headings: dict[str, str], row: Sequence[str]) -> RenderableType:
    lines = [f"{heading}: {cell}" for heading, cell in zip(headings.values(), row, strict=True)]
    return Text("\n".join(line for line in lines if not line.endswith(": ")) + "\n")


def _without_dates(value: Any) -> Any:
    """Return the first of several things, or the only one, without its beginning and end."""
    first = next(iter(value), {}) if isinstance(value, list) else value
    bare = {key: part for key, part in (first or {}).items() if key not in ("start", "end")}
    return [bare] if isinstance(value, list) else bare


def banner(language: Language) -> RenderableType:
    """Return the warning of a non-disclosure order: plain to see without colour too."""
    words = f"!!! {text('words.banner', language)} !!!"
    body = Text.assemble((words, "bold reverse red"), "\n", text("words.banner_text", language))
    return Panel(body, box=HEAVY, style="bold red", width=_CARD_WIDTH, safe_box=True)


def _section(section: str, person: dict[str, Any], language: Language) -> Iterator[tuple[str, str]]:
    """Return the lines of one part of a card: label and text."""
    if section == "other":
        yield from tree(person.get("other", {}), language)
        return
    for row in PERSON:
        if row.section == section and row.key in person:
            yield from _lines(row, person[row.key], language)


def _lines(row: Field, value: Any, language: Language) -> Iterator[tuple[str, str]]:
    """Return one row of the catalogue as lines; nothing that is empty or goes without saying."""
    name = label(row.label, language)
    if not row.shown or not has_value(value) or value == row.usual:
        return
    if row.kind == "list":
        for item in value:
            yield _item_label(row, item, language) or name, phrase(row, [item], language)
            name = ""
    elif row.kind == "object" and row.fields[0].key != "code":
        yield from _object_lines(row, value, language)
    else:
        yield name, phrase(row, value, language)


def _object_lines(row: Field, value: Any, language: Language) -> Iterator[tuple[str, str]]:
    """Return an object: its own line with a yes or no and its dates, then its fields."""
    name = label(row.label, language)
    first = row.fields[0]
    headline = first if first.kind == "flag" and first.core else None
    own = []
    if headline is not None and value.get(headline.key) not in (None, headline.usual):
        own.append(phrase(headline, value[headline.key], language))
    if dates := period(value):
        own.append(f"({dates})" if own else dates)
    if own:
        yield name, " ".join(own)
    for field in row.fields:
        if field.key not in ("start", "end") and field is not headline:
            yield from _lines(field, value.get(field.key), language)
    yield from tree(value.get("other", {}), language)


def _item_label(row: Field, item: dict[str, Any], language: Language) -> str:
    """Return what sort of thing an item is, where the catalogue tells it by where it stood."""
    for field in row.fields:
        if row.constants and not field.paths:
            texts = explanation(field.codes, item.get(field.key, ""))
            return label(texts, language) if texts else ""
    return ""


def pairs(lines: list[tuple[str, str]], label_width: int = _LABEL_WIDTH) -> RenderableType:
    """Return lines of a label and a text."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=label_width, overflow="fold")
    grid.add_column(overflow="fold", max_width=_CARD_WIDTH - label_width - 4)
    for name, shown in lines:
        grid.add_row(Text(name, style="dim"), Text(shown))
    return Padding(grid, (0, 0, 0, 2))
