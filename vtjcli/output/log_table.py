"""The log of queries as a table to read, however many queries there are."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final, TypeAlias

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from vtjcli.messages import table, text
from vtjcli.messages.formats import local_moment_text
from vtjcli.output.log_entries import cell, result
from vtjcli.output.terminal import Style, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.audit.entry import Fields
    from vtjcli.audit.reading import LogRow
    from vtjcli.messages import Language

_Cells: TypeAlias = "dict[str, str]"
"""A row by the names of its columns, in their order."""

_COLUMNS: Final = ("time", "end_user", "outcome", "issue", "id", "kind")
"""The kind stands last: nothing is said of the usual one, and a column of nothing is left out."""
_WHOLE: Final = frozenset({"time", "id"})
"""Columns that are never narrower than their longest cell."""
_USUAL: Final = "hetu"
_SUCCESS: Final = "0000"
_REGISTERS: Final = ("found", "not_found", "refused", "fault")
"""Outcomes whose code is the register's or a fault's; that of others is the program's own word."""
_STYLES: Final[Mapping[str, Style]] = {
    **dict.fromkeys(("unknown", "interrupted"), "warning"),
    **dict.fromkeys(("refused", "fault", "network", "untrusted", "failed"), "error"),
}
"""How outcomes are shown that are no answers."""
_MEASURED: Final = 100
"""Rows that are laid out together; the first ones decide the widths of the columns for all."""
_SHORT_ID: Final = 8
_NARROWEST: Final = 6
_GAP: Final = 2
_WIDEST: Final = 1000
"""Columns of characters where there is no terminal."""


class LogTable:
    """Queries as lines of one table; a cell that is too long is wrapped in its column."""

    def __init__(self, language: Language, width: int | None) -> None:
        """`width` is that of the terminal, None for no terminal: then nothing is too wide."""
        self._language = language
        self._width = width or _WIDEST
        self._headings = {name: text(f"words.log_column.{name}", language) for name in _COLUMNS}
        self._waiting: list[_Cells] = []
        self._widths: dict[str, int] = {}
        self._styles: dict[str, Style] = {}
        """How outcomes are shown, by their words."""

    def lines(self, row: LogRow) -> list[str]:
        """Return what can be printed now that this row has come."""
        self._waiting.append(self._cells(row))
        return self.rest() if len(self._waiting) >= _MEASURED else []

    def rest(self) -> list[str]:
        """Return what has waited, below the headings where they have not been printed yet."""
        rows, self._waiting = self._waiting, []
        if not rows:
            return []
        if self._widths:
            return self._laid_out(rows)
        self._widths = self._measured(rows)
        headings = self._headings if "kind" in self._widths else {**self._headings, "kind": ""}
        return self._laid_out([headings, *rows])

    def _measured(self, rows: Sequence[_Cells]) -> dict[str, int]:
        """Return the columns and their widths, by the rows that come first."""
        names = [name for name in _COLUMNS if name != "kind" or any(row["kind"] for row in rows)]
        widths = {
            name: max(cell_len(row[name]) for row in (self._headings, *rows)) for name in names
        }
        room = self._width - _GAP * (len(names) - 1)
        headings = {name: cell_len(self._headings[name]) for name in names}
        for least in (headings, dict.fromkeys(names, _NARROWEST)):
            while sum(widths.values()) > room:
                spare = [one for one in names if one not in _WHOLE and widths[one] > least[one]]
                if not spare:
                    break
                widths[max(spare, key=lambda one: widths[one])] -= 1
        return widths

    def _laid_out(self, rows: Sequence[_Cells]) -> list[str]:
        grid = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
        for width in self._widths.values():
            grid.add_column(width=width, overflow="fold")
        for row in rows:
            shown = dict(row)
            if "kind" not in self._widths and row["kind"]:  # the first ones had none
                shown["outcome"] = f"{row['outcome']}; {row['kind']}"
            grid.add_row(*(Text(shown[name]) for name in self._widths))
        file = io.StringIO()
        width = sum(self._widths.values()) + _GAP * len(self._widths)
        Console(file=file, width=width, color_system=None, legacy_windows=False).print(grid)
        return [line.rstrip() for line in file.getvalue().splitlines()]

    def _cells(self, row: LogRow) -> _Cells:
        query = row.query
        outcome = self._outcome(row.outcome)
        if row.is_genuine is False:
            outcome = f"{text('words.log_forged', self._language)}: {outcome}"
        cells = {
            "time": local_moment_text(query["time"], self._language),
            "end_user": cell(query.get("end_user")),
            "outcome": outcome,
            "issue": cell(query.get("issue")) or "–",
            "id": query["message_id"][:_SHORT_ID],
            "kind": ", ".join(filter(None, self._kinds(query))),
        }
        shown_cells = {name: plain(shown) for name, shown in cells.items()}
        style = _STYLES.get(str((row.outcome or {}).get("result", "unknown")))
        if style is not None:
            self._styles[shown_cells["outcome"]] = style
        return shown_cells

    def _kinds(self, query: Fields) -> tuple[str, str]:
        """Return what a query was about, and whether protected locations were to be shown."""
        revealed = text("words.log_revealed", self._language) if query.get("revealed") else ""
        return self._kind(cell(query.get("kind")), query.get("compared")), revealed

    def _kind(self, kind: str, compared: object) -> str:
        """Return what a query was about, "" for an identity code, or what was compared."""
        if compared:
            fields = ", ".join(map(str, compared if isinstance(compared, list) else [compared]))
            return text("words.log_compared", self._language, fields=fields)
        if kind == _USUAL:
            return ""
        known = f"log_kind.{kind}" in table("words")
        return text(f"words.log_kind.{kind}", self._language) if known else kind

    def _outcome(self, ended: Fields | None) -> str:
        """Return what became of a query; beside it the register's code, or a fault's."""
        said = result(ended, self._language)
        if ended is None or ended.get("result") not in _REGISTERS:
            return said
        code = cell(ended.get("code"))
        return said if code in ("", _SUCCESS) else f"{said} ({code})"
