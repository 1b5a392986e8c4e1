"""On which lines of a TOML file each thing stands, which the parsers do not tell.

Every statement of TOML, a ``[table]`` or a ``key = value``, is TOML by itself and ends with its
line, so the statements are the shortest runs of lines that parse.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Keys = tuple[str, ...]

_PATIENCE: Final = 2_000_000
"""Characters to look at before giving up: a file of hostile length gets no lines."""


class Statement(NamedTuple):
    """One statement: its lines (the first counted from 1), its table, and what it gives.

    `paths` has everything in it from the root, tables before what is in them; a header has none.
    """

    first: int
    last: int
    text: str
    table: Keys
    paths: tuple[Keys, ...]


def lines(text: str) -> Mapping[Keys, int]:
    """Return the line, counted from 1, on which each key and table of a sound file begins."""
    found: dict[Keys, int] = {}
    for statement in statements(text):
        ways = [statement.table[:length] for length in range(1, len(statement.table) + 1)]
        for path in (*ways, *statement.paths):
            found.setdefault(path, statement.first)
    return found


def statements(text: str) -> Iterator[Statement]:
    """Return the statements of a sound file in their order."""
    table: Keys = ()
    for first, last, said, content in _split(text):
        if content is None:
            return
        paths = tuple(_paths(content))
        if said.lstrip().startswith("["):
            table, paths = paths[-1], ()
        yield Statement(first, last, said, table, tuple((*table, *path) for path in paths))


def unfinished(text: str) -> int | None:
    """Return the line on which a statement begins that goes on to the end of the text."""
    return next((first for first, _, _, content in _split(text) if content is None), None)


def _split(text: str) -> Iterator[tuple[int, int, str, dict[str, Any] | None]]:
    """Return first line, last line, text and content of each statement.

    One that does not end comes last, without a content.
    """
    pending, first, last, left = "", 1, 1, _PATIENCE
    for last, line in enumerate(text.split("\n"), 1):
        if not pending and (not line.strip() or line.lstrip().startswith("#")):
            continue
        first = first if pending else last
        pending += f"{line}\n"
        left -= len(pending)
        if left < 0:
            return
        try:
            content = tomllib.loads(pending)
        except (ValueError, RecursionError):
            continue
        yield first, last, pending, content
        pending = ""
    if pending:
        yield first, last, pending, None


def _paths(content: Mapping[str, Any]) -> Iterator[Keys]:
    for key, value in content.items():
        yield (key,)
        inner = value[-1] if isinstance(value, list) and value else value
        if isinstance(inner, dict):
            yield from ((key, *rest) for rest in _paths(inner))
