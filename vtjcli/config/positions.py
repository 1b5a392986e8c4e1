"""Find the line on which each key and table of a TOML file stands, which no parser tells.

Every statement of TOML, a ``[table]`` or a ``key = value``, is TOML by itself and ends with its
line, so the statements are the shortest runs of lines that parse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import tomli

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KeyPath = tuple[str, ...]

_PATIENCE: Final = 2_000_000
"""Characters to look at before giving up: a file of hostile length gets no lines."""


def find_lines(text: str) -> Mapping[KeyPath, int]:
    """Return the line, counted from 1, on which each key and table of a sound file begins."""
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for first, statement, content in _split(text):
        if content is None:
            break
        paths = tuple(_paths(content))
        if statement.lstrip().startswith("["):
            table, paths = paths[-1], ()
        headers = (table[:length] for length in range(1, len(table) + 1))
        for path in (*headers, *((*table, *path) for path in paths)):
            found.setdefault(path, first)
    return found


def find_unfinished(text: str) -> int | None:
    """Return the line on which a statement begins that goes on to the end of the text."""
    return next((first for first, _, content in _split(text) if content is None), None)


def _split(text: str) -> Iterator[tuple[int, str, dict[str, Any] | None]]:
    """Return first line, text and content of each statement.

    One that does not end comes last, without a content.
    """
    pending, first, left = "", 1, _PATIENCE
    for number, line in enumerate(text.split("\n"), 1):
        if not pending and (not line.strip() or line.lstrip().startswith("#")):
            continue
        first = first if pending else number
        pending += f"{line}\n"
        left -= len(pending)
        if left < 0:
            return
        try:
            content = tomli.loads(pending)
        except (ValueError, RecursionError):
            continue
        yield first, pending, content
        pending = ""
    if pending:
        yield first, pending, None


def _paths(content: Mapping[str, Any]) -> Iterator[KeyPath]:
    for key, value in content.items():
        yield (key,)
        inner = value[-1] if isinstance(value, list) and value else value
        if isinstance(inner, dict):
            yield from ((key, *rest) for rest in _paths(inner))
