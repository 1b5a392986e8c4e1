"""CSV (RFC 4180, UTF-8): a row a person, or a row an item of one list."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.fields import PERSON
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.render import json, path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import Answer

_COLUMNS: Final = (
    "query.subject",
    "error.kind",
    "result.code",
    "hetu",
    "last_name",
    "first_names",
    "non_disclosure.active",
    "death.dead",
    "addresses[0].street",
    "addresses[0].postal_code",
    "addresses[0].post_office",
    "municipality.code",
    "municipality.name",
)
"""The columns where ``--fields`` chooses none."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


def columns(fields: Sequence[str] | None, explode: str | None) -> tuple[str, ...]:
    """Return the columns: those chosen, or the usual ones, of the list's items with `explode`.

    Raises UsageError when `explode` names no list.
    """
    if explode is None:
        return tuple(fields or _COLUMNS)
    lists = {row.key: row for row in PERSON if row.kind == "list"}
    if explode not in lists:
        raise UsageError("explode_unknown", value=explode, known=", ".join(lists))
    if fields:
        return tuple(fields)
    items = (
        f"{explode}.{row.key}"
        for row in lists[explode].fields
        if row.kind not in ("list", "object") or row.key in ("state", "kind")
    )
    return ("hetu", "last_name", "first_names", *items)


def header(names: Sequence[str]) -> str:
    """Return the first line."""
    return _line(names)


def rows(
    answer: Answer, names: Sequence[str], explode: str | None, language: Language
) -> Iterator[str]:
    """Return the line of one subject; with `explode` a line an item, none without items."""
    document = json.document(answer, language)
    if explode is None:
        yield _line([_cell(document, name, language) for name in names])
        return
    person: dict[str, Any] = document.get("person") or {}
    for item in person.get(explode) or ():
        one = document | {"person": person | {explode: item}}
        yield _line([_cell(one, name, language) for name in names])


def _cell(document: dict[str, Any], name: str, language: Language) -> str:
    """Return one value, several joined, made harmless for a spreadsheet."""
    try:
        value = "; ".join(path.values(document, name, language))
    except NothingFoundError:
        return ""
    return f"'{value}" if value.startswith(_FORMULA) else value


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(cells)
    return written.getvalue()
