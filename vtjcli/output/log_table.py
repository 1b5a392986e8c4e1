"""The log of queries as a table to read, however many queries there are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, TypeAlias

from rich.text import Text

from vtjcli.characters import make_printable
from vtjcli.messages import table, text
from vtjcli.messages.formats import local_moment_text
from vtjcli.output import tables
from vtjcli.output.console import UNLIMITED_WIDTH, console
from vtjcli.output.log_entries import cell, result

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import RenderableType

    from vtjcli.audit.entry import EntryFields
    from vtjcli.audit.reading import LogRow
    from vtjcli.messages import Language

_Cells: TypeAlias = "dict[str, Text]"
"""A row by the names of its columns, in their order."""

_COLUMNS: Final = ("time", "end_user", "outcome", "issue", "id", "kind")
"""The kind stands last: nothing is said of the usual one, and a column of nothing is left out."""
_WHOLE: Final = ("time", "id")
_USUAL: Final = "hetu"
_SUCCESS: Final = "0000"
_REGISTERS: Final = ("found", "not_found", "refused", "fault")
"""Outcomes whose code is the register's or a fault's; that of others is the program's own word."""
_STYLES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("unknown", "interrupted"), "yellow"),
    **dict.fromkeys(("refused", "fault", "network", "untrusted", "failed"), "red"),
}
"""How outcomes are shown that are no answers."""
_MEASURED_ROWS: Final = 100
"""Rows that are laid out together; the first ones decide the widths of the columns for all."""
_SHORT_ID: Final = 8
_NARROWEST: Final = 6
"""Characters of a name or a code that stand on one line at the least."""


class LogTable:
    """Queries as rows of one table, laid out in portions."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._headings = {name: text(f"words.log_column.{name}", language) for name in _COLUMNS}
        self._pending_rows: list[_Cells] = []
        self._widths: dict[str, int] = {}

    def add(self, row: LogRow) -> RenderableType | None:
        """Return what can be printed now that this row has come."""
        self._pending_rows.append(self._cells(row))
        return self.rest() if len(self._pending_rows) >= _MEASURED_ROWS else None

    def rest(self) -> RenderableType | None:
        """Return what has waited, below the headings where they have not been printed yet."""
        rows, self._pending_rows = self._pending_rows, []
        if not rows:
            return None
        is_first = not self._widths
        if is_first:
            self._widths = self._measure(rows)
        if not self._widths:
            return tables.table([[*row.values()] for row in rows], [*self._headings.values()])
        if "kind" not in self._widths:  # the first ones had none
            for row in rows:
                if row["kind"]:
                    row["outcome"].append("; ").append(row["kind"])
        headings = [self._headings[name] for name in self._widths] if is_first else ()
        cells = [[row[name] for name in self._widths] for row in rows]
        return tables.grid(cells, [*self._widths.values()], headings)

    def _measure(self, rows: Sequence[_Cells]) -> dict[str, int]:
        """Return the columns and their widths, by the rows that come first; {}: no room."""
        names = [name for name in _COLUMNS if name != "kind" or any(row["kind"] for row in rows)]
        there = console(sys.stdout, pipe_width=UNLIMITED_WIDTH)
        widths = tables.fit_widths(
            [[row[name] for name in names] for row in rows],
            [self._headings[name] for name in names],
            {at for at, name in enumerate(names) if name in _WHOLE},
            there,
            there.width,
            _NARROWEST,
        )
        return dict(zip(names, widths, strict=False))

    def _cells(self, row: LogRow) -> _Cells:
        query = row.query
        outcome = self._outcome(row.outcome)
        if row.is_genuine is False:
            outcome = f"{text('words.log_forged', self._language)}: {outcome}"
        style = _STYLES.get(str((row.outcome or {}).get("result", "unknown")), "")
        cells = {
            "time": local_moment_text(query["time"], self._language),
            "end_user": cell(query.get("end_user")),
            "outcome": outcome,
            "issue": cell(query.get("issue")) or "–",
            "id": query["message_id"][:_SHORT_ID],
            "kind": ", ".join(filter(None, self._kinds(query))),
        }
        return {
            name: Text(make_printable(shown), style if name == "outcome" else "")
            for name, shown in cells.items()
        }

    def _kinds(self, query: EntryFields) -> tuple[str, str]:
        """Return what a query was about, and whether protected locations were to be shown."""
        revealed = text("words.log_revealed", self._language) if query.get("revealed") else ""
        return self._kind(cell(query.get("kind")), query.get("compared")), revealed

    def _kind(self, kind: str, compared_fields: object) -> str:
        """Return what a query was about, "" for an identity code, or what was compared."""
        if compared_fields:
            fields = ", ".join(
                map(
                    str, compared_fields if isinstance(compared_fields, list) else [compared_fields]
                )
            )
            return text("words.log_compared", self._language, fields=fields)
        if kind == _USUAL:
            return ""
        known = f"log_kind.{kind}" in table("words")
        return text(f"words.log_kind.{kind}", self._language) if known else kind

    def _outcome(self, outcome: EntryFields | None) -> str:
        """Return the outcome of a query, with the register's code or a fault's."""
        said = result(outcome, self._language)
        if outcome is None or outcome.get("result") not in _REGISTERS:
            return said
        code = cell(outcome.get("code"))
        return said if code in ("", _SUCCESS) else f"{said} ({code})"
