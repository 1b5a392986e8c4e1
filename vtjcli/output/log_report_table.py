"""The report on the log of queries for a terminal: tables, and bars beside the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.bar import Bar
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vtjcli.output.terminal import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from vtjcli.output.log_report_sections import Figures, Part

_BAR: Final = 16
"""Characters of the longest bar."""


def report(title: str, parts: Iterable[Part]) -> RenderableType:
    """Return the report to be printed."""
    return Group(Text(title, "bold"), *(one for part in parts for one in _part(part)))


def _part(part: Part) -> Iterator[RenderableType]:
    yield Text()
    yield Text(part.heading, "bold underline")
    for note in part.notes:
        yield Text(plain(note))
    for figures in part.tables:
        yield Text()
        if figures.rows:
            yield Text(figures.caption, "italic")
            yield Padding(_table(figures), (0, 0, 0, 2), expand=False)
        else:
            yield Text(f"{figures.caption}: –")


def _table(figures: Figures) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False)
    numeric = [
        all(isinstance(row[place], int) for row in figures.rows)
        for place in range(len(figures.columns))
    ]
    for place, heading in enumerate(figures.columns):
        justify = "right" if numeric[place] else "left"
        table.add_column(Text(heading), justify=justify, overflow="fold")  # type: ignore[arg-type]
    if figures.bar is None:
        for row in figures.rows:
            table.add_row(*(Text(plain(str(value))) for value in row))
        return table
    table.add_column("", width=_BAR)
    most = max(int(row[figures.bar]) for row in figures.rows)
    for row in figures.rows:
        bar = Bar(max(most, 1), 0, int(row[figures.bar]), width=_BAR)
        table.add_row(*(Text(plain(str(value))) for value in row), bar)
    return table
