"""CSV (RFC 4180, UTF-8): one row per person, or one row per item of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.catalogue.fields import PERSON
from vtjcli.errors import UsageError
from vtjcli.output import field_path, json, spreadsheet
from vtjcli.output.terminal import replace_controls
from vtjcli.vtjkysely import non_disclosure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vtjcli.catalogue.field import Field
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer

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
    "withheld",
)
"""The columns where ``--fields`` chooses none."""

_NUMBER: Final = re.compile(r"[-+]?[0-9]+")
"""A return code such as -1500 computes nothing."""
_FORMULA: Final = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""
_INNER_FORMULA: Final = re.compile(r"""([,;|\t\n]["\s]*)(?=[=+\-@＝＋－＠])""")
"""A formula in a cell for whoever takes another separator: a Finnish Excel, the semicolon."""
_QUOTED_CHARACTERS: Final = re.compile(r"""[,;|\t\r\n"]""")
"""What a cell is put between quotes for: any usual separator, not the comma of this file alone."""


def columns(fields: Sequence[str] | None, explode: str | None) -> tuple[str, ...]:
    """Return the columns: those chosen, or the usual ones, of the list's items with `explode`.

    Raises UsageError when `explode` names no list.
    """
    if explode is None:
        return tuple(fields or _COLUMNS)
    lists = {row.key: row for row in PERSON if row.kind == "list"}
    if explode not in lists:
        raise UsageError("explode_unknown", value=explode, known=", ".join(lists))
    person = ("hetu", "last_name", "first_names", "non_disclosure.active")
    usual = (*person, *_leaves(lists[explode].fields, explode), "withheld")
    return tuple(fields or usual)


def _leaves(rows_: Sequence[Field], prefix: str) -> Iterator[str]:
    """Return the paths of the single values in an item."""
    for row in rows_:
        if row.key == non_disclosure.KEY:
            yield f"{prefix}.{row.key}.active"
        elif row.kind == "object":
            yield from _leaves(row.fields, f"{prefix}.{row.key}")
        elif row.kind != "list":
            yield f"{prefix}.{row.key}"


def header(names: Sequence[str]) -> str:
    """Return the first line."""
    return line([make_harmless(name) for name in names])


def rows(
    answer: RegisterAnswer,
    names: Sequence[str],
    explode: str | None,
    language: Language,
    dialect: Dialect | None = None,
) -> Iterator[str]:
    """Return the line of one subject; with `explode` a line an item, none without items.

    A list that was withheld has one line, which says so. A search that found several has a line
    for each, with its error in every one of them.
    """
    cell, line, _ = dialect or RFC_4180
    document = json.document(answer, language)
    for found in document.get("matches") or [document.get("person")]:
        if explode is None:
            one = document | {"person": found}
            yield line([_cell(one, name, language, cell) for name in names])
            continue
        person: dict[str, Any] = found or {}
        is_withheld = explode in person.get("withheld", ())
        for item in person.get(explode) or [{}] * is_withheld:
            one = document | {"person": person | {explode: item}}
            yield line([_cell(one, name, language, cell) for name in names])


THING_COLUMNS: Final = ("query.subject", "error.kind", "path", "value")
"""The columns for a thing of no known shape: a line a value."""


def thing_rows(answer: RegisterAnswer, language: Language) -> Iterator[str]:
    """Return a line for each value of a building or the like, with its path; one for a failure."""
    document = json.document(answer, language)
    beside = [_cell(document, name, language) for name in THING_COLUMNS[:2]]
    found = list(_values(document.get(answer.about), ""))
    for where, value in found or [("", "")]:
        yield line([*beside, make_harmless(where), make_harmless(value)])


def _values(value: Any, where: str) -> Iterator[tuple[str, str]]:
    """Return the path and the text of every value in a tree."""
    match value:
        case dict():
            for name, part in value.items():
                yield from _values(part, f"{where}.{name}" if where else name)
        case list():
            for number, item in enumerate(value):
                yield from _values(item, f"{where}[{number}]")
        case str():
            yield where, " ".join(value.splitlines())


def _cell(
    document: dict[str, Any],
    name: str,
    language: Language,
    cell: Callable[[str], str] | None = None,
) -> str:
    """Return one value, several joined; "" for none. A number stays one for a spreadsheet."""
    order = name.removesuffix(".active")
    if order.rpartition(".")[2] == non_disclosure.KEY:
        return "; ".join(map(_order_state, field_path.find(document, order)))
    found = field_path.find(document, name)
    if [type(value) for value in found] == [int]:
        return str(found[0])
    return (cell or make_harmless)("; ".join(field_path.texts(found, language)))


def _order_state(order: Any) -> str:
    """Return the state of a non-disclosure order; None is one that the product does not tell."""
    active = order.get("active") if isinstance(order, dict) else None
    return "not told" if active is None else "active" if active else "none"


def make_harmless(value: str) -> str:
    """Return `value` so that no spreadsheet runs it as a formula and no terminal obeys it."""
    value = _INNER_FORMULA.sub(r"\1'", replace_controls(value))
    if _FORMULA.match(value) and _NUMBER.fullmatch(value) is None:
        return f"'{value}"
    return value


def line(cells: Sequence[str]) -> str:
    """Return a line of CSV without its end; of one empty cell it is a pair of quotes."""
    if list(cells) == [""]:
        return '""'
    return ",".join(_quote(cell) if _QUOTED_CHARACTERS.search(cell) else cell for cell in cells)


def _quote(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


class Dialect(NamedTuple):
    """How cells, lines and the first line are written."""

    cell: Callable[[str], str]
    line: Callable[[Sequence[str]], str]
    header: Callable[[Sequence[str]], str]


RFC_4180: Final = Dialect(make_harmless, line, header)
EXCEL: Final = Dialect(spreadsheet.cell, spreadsheet.line, spreadsheet.header)
