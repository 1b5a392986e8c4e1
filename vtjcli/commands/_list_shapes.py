"""What a list of identity codes is that is not one: a table, codes that a shell has split."""

from __future__ import annotations

import csv
from shlex import quote
from typing import TYPE_CHECKING, Final

from vtjcli.errors import UsageError
from vtjcli.vtjkysely import hetu

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENGTH: Final = 11
_SEPARATORS: Final = (";", ",", "\t")
_LOOKED_AT: Final = 100
"""Lines that decide what a list is."""


def split_codes(arguments: Sequence[str]) -> UsageError | None:
    """Return the error for codes that a shell split at their spaces; None where they are whole."""
    found = 0
    pending = ""
    for argument in arguments:
        pending += argument
        if is_code(pending):
            found, pending = found + 1, ""
        elif len(pending) > 2 * _LENGTH:
            return None
    return UsageError("codes_split", count=found) if found and not pending else None


def table(lines: Sequence[str], path: str) -> UsageError | None:
    """Return the error for a list that is a CSV export; None for another list.

    It tells the column that has the codes, and the command that takes them out. Nothing of what is
    in the table is repeated.
    """
    looked_at = lines[:_LOOKED_AT]
    for separator in _SEPARATORS:
        if not any(separator in line or line.strip().startswith('"') for line in looked_at):
            continue
        rows = _rows(looked_at, separator)
        columns = max(map(len, rows), default=0)
        counts = [sum(_has_code(row, at) for row in rows) for at in range(columns)]
        if counts and max(counts) * 2 >= len(rows) - 1 and max(counts):
            column = counts.index(max(counts))
            has_header = not _has_code(rows[0], column)
            command = _command(separator, column, path, has_header=has_header)
            return UsageError("list_table", column=column + 1, command=command)
    if len(looked_at) > 1 and not is_code(looked_at[0]) and is_code(looked_at[1]):
        is_heading = not any(map(str.isdigit, looked_at[0]))
        return UsageError("list_header", path=quote(path)) if is_heading else None
    return None


def _rows(lines: Sequence[str], separator: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=separator))
    except csv.Error:
        return []


def _has_code(row: Sequence[str], column: int) -> bool:
    return column < len(row) and is_code(row[column])


def is_code(written: str) -> bool:
    """Tell whether `written` is an identity code."""
    try:
        hetu.check(written)
    except UsageError:
        return False
    return True


def _command(separator: str, column: int, path: str, *, has_header: bool) -> str:
    steps = []
    if has_header:
        steps.append(f"tail -n +2 {quote(path)}")
    delimiter = "" if separator == "\t" else f"-d {quote(separator)} "
    cut = f"cut {delimiter}-f {column + 1}"
    steps.append(cut if steps else f"{cut} {quote(path)}")
    return " | ".join([*steps, "tr -d '\"'", "vtjcli person -"])
