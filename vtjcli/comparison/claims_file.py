"""A table of claims: CSV whose header names the fields, one row per person."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.comparison import claims, topics
from vtjcli.errors import UsageError
from vtjcli.redaction import mask_identity_codes
from vtjcli.vtjkysely import hetu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vtjcli.comparison.claims import Claim
    from vtjcli.comparison.topics import Topic

HETU: Final = "hetu"
"""The column of identity codes."""
_REPORTED_MAX: Final = 20
"""How many wrong lines are reported one by one."""
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


class ClaimedPerson(NamedTuple):
    """One person: whom, what is claimed, and the cells beside it, by the names of their columns.

    `line` is the number of the line on which it begins.
    """

    line: int
    hetu: str
    claims: tuple[Claim, ...]
    other_cells: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Row(line={self.line})"


class ClaimsTable(NamedTuple):
    """A table of claims. `errors` are of the first wrong lines, of which `error_count` counts all.

    `doubtful_columns` are passed through; with each, the field that its name is like.
    """

    fields: Mapping[str, Topic]
    rows: tuple[ClaimedPerson, ...]
    errors: tuple[UsageError, ...]
    error_count: int
    doubtful_columns: Mapping[str, str]


def read(content: bytes) -> ClaimsTable:
    """Return the table in a file of CSV: comma or semicolon, UTF-8 or Latin-1.

    A wrong line (an identity code or a value that is not well formed, too few or too many cells,
    nothing claimed) is among the errors of the table. Raises UsageError for a file that is none:
    another encoding, no column ``hetu``, a column twice, no field, no line.
    """
    numbered = _lines(_decode(content))
    _, header = next(numbered, (0, []))
    names = [name.strip() for name in header]
    fields, doubtful = _columns(names)
    rows: list[ClaimedPerson] = []
    errors: list[UsageError] = []
    for line, cells in numbered:
        try:
            rows.append(_row(line, cells, names, fields))
        except UsageError as error:
            errors.append(error)
    if not (rows or errors):
        raise UsageError("claims_rows")
    return ClaimsTable(fields, tuple(rows), tuple(errors[:_REPORTED_MAX]), len(errors), doubtful)


def _decode(content: bytes) -> str:
    """Return the text; raise UsageError for UTF-16 and for what is no text.

    What is not UTF-8 is Latin-1, in which each byte is a letter: in the signs that it has only in
    Windows (curly quotes, dashes, the euro) as Windows has them.
    """
    if content.startswith(_UTF_16) or b"\x00" in content:
        raise UsageError("claims_encoding")
    for encoding in ("utf-8-sig", "cp1252"):
        with suppress(UnicodeDecodeError):
            return content.decode(encoding)
    return content.decode("latin-1")


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Return the lines that are not empty, each with its number and its cells."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    began = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield began, cells
            began = reader.line_num + 1
    except csv.Error as error:
        raise UsageError("claims_csv", line=reader.line_num) from error


def _columns(names: Sequence[str]) -> tuple[dict[str, Topic], dict[str, str]]:
    """Return the columns that are claims, and those that might have been meant as such."""
    if HETU not in names:
        raise UsageError("claims_header")
    _refuse_repeated([name for name in names if name])
    fields: dict[str, Topic] = {}
    doubtful: dict[str, str] = {}
    for name in names:
        if name in ("", HETU):
            continue
        try:
            fields[name] = topics.find(name)
        except UsageError as error:
            if error.key == "claim_object":
                raise
            if close := topics.nearest(name):
                doubtful[name] = close
    _refuse_repeated([topic.name for topic in fields.values()])
    if not fields:
        raise UsageError("claims_columns", known=", ".join(topics.NAMED_TOPICS))
    return fields, doubtful


def _refuse_repeated(names: Sequence[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise UsageError("claims_column_twice", field=mask_identity_codes(name))


def _row(
    line: int, cells: list[str], names: Sequence[str], fields: Mapping[str, Topic]
) -> ClaimedPerson:
    """Return the row of a line; raise UsageError, with the line's number, for a wrong one."""
    while len(cells) > len(names) and not cells[-1].strip():
        cells = cells[:-1]  # a separator too many at the end, as spreadsheets write it
    if len(cells) != len(names):
        raise UsageError("claims_cells", count=len(cells), columns=len(names), line=line)
    named = dict(zip(names, cells, strict=True))
    try:
        code = hetu.check(named[HETU])
        claimed = tuple(
            claims.claim(topic, named[name])
            for name, topic in fields.items()
            if named[name].strip()
        )
    except UsageError as error:
        raise UsageError(error.key, **error.values | {"line": line}) from error
    if not claimed:
        raise UsageError("claims_row_empty", line=line)
    passed = {name: cell for name, cell in named.items() if name and name not in fields}
    return ClaimedPerson(line, code, claimed, passed)
