"""The report on the log of queries for a terminal: tables, and bars beside the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.bar import Bar
from rich.console import Group
from rich.text import Text

from vtjcli.characters import make_printable
from vtjcli.output.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from vtjcli.output.log_report_sections import Figures, ReportSection

_BAR: Final = 16
"""Characters of the longest bar."""


def report(title: str, parts: Iterable[ReportSection]) -> RenderableType:
    """Return the report to be printed."""
    return Group(Text(title, "bold"), *(one for part in parts for one in _part(part)))


def _part(part: ReportSection) -> Iterator[RenderableType]:
    yield Text()
    yield Text(part.heading, "bold underline")
    for note in part.notes:
        yield Text(make_printable(note))
    for figures in part.tables:
        yield Text()
        if figures.rows:
            yield Text(figures.caption, "italic")
            yield _table(figures)
        else:
            yield Text(f"{figures.caption}: –")


def _table(figures: Figures) -> RenderableType:
    if figures.bar is None:
        return table(figures.rows, figures.columns, indent=2)
    numbers = [int(row[figures.bar]) for row in figures.rows]
    bars = [Bar(max(*numbers, 1), 0, number, width=_BAR) for number in numbers]
    rows = [(*row, bar) for row, bar in zip(figures.rows, bars, strict=True)]
    return table(rows, [*figures.columns, ""], indent=2)
