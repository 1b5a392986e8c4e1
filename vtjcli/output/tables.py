"""Tables, all laid out by rich: columns with two spaces between them, and no frame around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.measure import measure_renderables
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vtjcli.characters import make_printable
from vtjcli.output.console import UNLIMITED_WIDTH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from rich.console import Console, ConsoleOptions, RenderResult

Cell: TypeAlias = str | int | RenderableType
"""A text from anywhere, a number, which is aligned on the right, or what rich can render."""
Cells: TypeAlias = "Sequence[Sequence[Cell]]"

BETWEEN: Final = 2
_SHORTEST, _LONGEST = 14, 24
"""The longest word for which a column is wide enough where the terminal is narrow, and wide."""


def table(
    rows: Iterable[Sequence[Cell]],
    headings: Sequence[str] = (),
    *,
    whole: Collection[int] = (),
    indent: int = 0,
) -> RenderableType:
    """Return rows as a table, in which a cell that is too long for its column is wrapped.

    Under `headings` nothing in the columns `whole` is wrapped, and elsewhere only a long word is
    broken; where there is no room for that, each row becomes a few lines of its own.
    """
    shown = _Table(list(rows), headings, whole) if headings else grid(list(rows))
    return Padding(shown, (0, 0, 0, indent), expand=False) if indent else shown


def grid(
    rows: Cells,
    widths: Sequence[int | None] = (),
    headings: Sequence[str] = (),
    *,
    rule: bool = False,
) -> Table:
    """Return rows in columns of these `widths`, or else as wide as their cells need.

    Below `headings` there is a rule if it is wanted.
    """
    between = BETWEEN - rule  # the rule brings a space of its own
    shown = Table(
        box=SIMPLE_HEAD if rule else None,
        padding=(0, between, 0, 0),
        pad_edge=False,
        show_edge=False,
        show_header=bool(headings),
    )
    for at, column in enumerate(zip(*rows, strict=True)):
        numeric = all(isinstance(cell, int) for cell in column)
        shown.add_column(
            Text(make_printable(headings[at])) if headings else "",
            width=widths[at] if widths else None,
            # rich gives an empty column a cell that it has not counted, and another column pays.
            min_width=1,
            justify="right" if numeric else "left",
            overflow="fold",
        )
    for row in rows:
        shown.add_row(*map(_render_cell, row))
    return shown


def fit_widths(
    rows: Cells,
    headings: Sequence[str],
    whole: Collection[int],
    console: Console,
    room: int,
    shortest: int = _SHORTEST,
) -> list[int]:
    """Return the widths of columns, together at most `room`; [] where there is no room for all.

    No column is too narrow for its heading and for words of `shortest` characters, and those that
    are `whole` have room for all that stands in them.
    """
    unlimited = console.options.update(width=UNLIMITED_WIDTH)
    measured = [
        measure_renderables(console, unlimited, [*map(_render_cell, column)])
        for column in zip(headings, *rows, strict=True)
    ]
    room -= BETWEEN * (len(measured) - 1)
    for longest in range(_LONGEST, shortest - 1, -1):
        widths = [
            one.maximum if at in whole else max(cell_len(heading), min(one.minimum, longest))
            for at, (one, heading) in enumerate(zip(measured, headings, strict=True))
        ]
        if sum(widths) <= room:
            break
    else:
        return []
    for _ in range(room - sum(widths)):
        # The column that would take the most lines is the next to become wider.
        neediest = max(range(len(widths)), key=lambda at: measured[at].maximum / (widths[at] or 1))
        if measured[neediest].maximum <= widths[neediest]:
            break
        widths[neediest] += 1
    return widths


class _Table(NamedTuple):
    """Rows under headings; what becomes of them depends on the width of the console."""

    rows: Cells
    headings: Sequence[str]
    whole: Collection[int]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = options.max_width
        widths = fit_widths(self.rows, self.headings, self.whole, console, room)
        if widths:
            yield grid(self.rows, widths, self.headings, rule=console.file.isatty())
        else:
            yield Group(*map(self._lines, self.rows))

    def _lines(self, row: Sequence[Cell]) -> RenderableType:
        """Return a row as lines, each with its heading."""
        lines = [
            Text.assemble(f"{heading}: ", cell) if heading else Text.assemble("(", cell, ")")
            for heading, cell in zip(self.headings, map(_render_cell, row), strict=True)
            if isinstance(cell, Text) and cell
        ]
        return Group(*lines, "")


def _render_cell(cell: Cell) -> RenderableType:
    return Text(make_printable(str(cell))) if isinstance(cell, str | int) else cell
