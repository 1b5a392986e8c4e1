"""The log of queries as a table to read, a row a query, however many there are."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final, TypeAlias

from vtjcli.messages import table, text
from vtjcli.messages.formats import local_moment_text
from vtjcli.output.log_entries import cell, result
from vtjcli.output.terminal import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.audit.entry import Fields
    from vtjcli.audit.log_reader import LogRow
    from vtjcli.messages import Language

_Cells: TypeAlias = "dict[str, str]"
"""A row by the names of its columns, in their order."""

_COLUMNS: Final = ("time", "end_user", "outcome", "issue", "id", "kind")
"""The kind stands last: nothing is said of the usual one, and a column of nothing is left out."""
_FIRST: Final = ("time", "end_user", "id")
_BELOW: Final = ("outcome", "issue", "kind")
"""What the first line of a block has, and what follows with its headings."""
_USUAL: Final = "hetu"
_SUCCESS: Final = "0000"
_REGISTERS: Final = ("found", "not_found", "refused", "fault")
"""Outcomes whose code is the register's or a fault's; that of others is the program's own word."""
_MEASURED: Final = 100
"""Rows that decide the widths of the columns; a longer cell later pushes the rest aside."""
_MOST: Final = 0.9
"""How many of those rows have to fit for a table; the others are then a few lines in it."""
_SHORT_ID: Final = 8
_GAP: Final = "  "


class LogTable:
    """Queries as lines of a table, or as a few lines each where the terminal is too narrow."""

    def __init__(self, language: Language, width: int | None) -> None:
        """`width` is that of the terminal, None for no terminal: then nothing is too wide."""
        self._language = language
        self._width = width
        self._headings = {name: text(f"words.log_column.{name}", language) for name in _COLUMNS}
        self._waiting: list[_Cells] = []
        self._widths: list[int] = []
        self._is_narrow = False

    def lines(self, row: LogRow) -> list[str]:
        """Return what can be printed now that this row has come."""
        self._waiting.append(self._cells(row))
        return self.rest() if self._widths or len(self._waiting) >= _MEASURED else []

    def rest(self) -> list[str]:
        """Return what has waited."""
        rows, self._waiting = self._waiting, []
        lines = [] if self._widths else self._begin(rows)
        return lines + [line for row in rows for line in self._row(row)]

    def _begin(self, rows: Sequence[_Cells]) -> list[str]:
        """Decide by the first rows how all are shown; return the headings, if there are any."""
        headings = dict(self._headings)
        if not any(row["kind"] for row in rows):
            headings["kind"] = ""
        by_length = sorted(rows, key=lambda row: sum(map(len, row.values())))
        for usual in (rows, by_length[: int(_MOST * len(rows))]):
            shown = [headings, *usual]
            self._widths = [max(len(row[name]) for row in shown) for name in _COLUMNS]
            self._is_narrow = not usual or not all(self._fits(self._line(row)) for row in shown)
            if not self._is_narrow:
                return [self._line(headings)]
        return []

    def _row(self, row: _Cells) -> list[str]:
        line = self._line(row)
        return [line] if self._fits(line) and not self._is_narrow else self._block(row)

    def _fits(self, line: str) -> bool:
        return self._width is None or len(line) <= self._width

    def _line(self, row: _Cells) -> str:
        return _GAP.join(map(str.ljust, row.values(), self._widths)).rstrip()

    def _block(self, row: _Cells) -> list[str]:
        """Return a row as lines that fit: when, who and which, then the rest with its headings."""
        rest = [f"{self._headings[name]}: {row[name]}" for name in _BELOW if row[name].strip("–")]
        return [
            line
            for whole, indent in (
                (_GAP.join(row[name] for name in _FIRST), ""),
                (", ".join(rest), _GAP),
            )
            for line in textwrap.wrap(
                whole,
                self._width or 0,
                initial_indent=indent,
                subsequent_indent=_GAP * 2,
                break_on_hyphens=False,
            )
        ]

    def _cells(self, row: LogRow) -> _Cells:
        query = row.query
        cells = {
            "time": local_moment_text(query["time"], self._language),
            "end_user": cell(query.get("end_user")),
            "outcome": self._outcome(row.outcome),
            "issue": cell(query.get("issue")) or "–",
            "id": query["message_id"][:_SHORT_ID],
            "kind": self._kind(cell(query.get("kind")), query.get("compared")),
        }
        return {name: plain(shown) for name, shown in cells.items()}

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
