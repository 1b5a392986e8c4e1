"""``--excel``: CSV that Finnish Excel and LibreOffice open by a double click, with nothing changed.

Finnish Windows separates by semicolons, and Excel reads UTF-8 by its byte order mark. A cell that a
spreadsheet would take for a number, a date or a formula is written as a formula that is nothing but
a text, ``="00100"``: the only form in which both keep a leading zero and show no sign beside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vtjcli.output.terminal import replace_controls

if TYPE_CHECKING:
    from collections.abc import Sequence

BYTE_ORDER_MARK: Final = "\ufeff"
_SEPARATOR: Final = ";"
_WORDS: Final = re.compile(r"[^\W\d]+(?:[ '’-][^\W\d]+)*")
"""Letters in words: a name, a town, a verdict."""
_PATH: Final = re.compile(r"[a-z_]+(?:\[[0-9]*\])?(?:\.[a-z_]+(?:\[[0-9]*\])?)*")
"""The name of a field, which no spreadsheet takes for anything else."""
_TRUTH: Final = frozenset({"true", "false", "tosi", "epätosi", "sant", "falskt"})
"""Words that Excel takes for a truth value, in one of the three languages."""
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""A whole date is one in both programs, shown and sorted as the reader is used to."""
_LITERAL_MAX: Final = 255
"""Characters of a text in a formula of Excel."""


def cell(value: str) -> str:
    """Return a text as a cell that every spreadsheet shows as it is, and none runs."""
    value = replace_controls(value)
    is_words = _WORDS.fullmatch(value) is not None and value.casefold() not in _TRUTH
    if not value or is_words or _DATE.fullmatch(value):
        return value
    parts = (value[at : at + _LITERAL_MAX] for at in range(0, len(value), _LITERAL_MAX))
    return "=" + "&".join(f'"{_double_quotes(part)}"' for part in parts)


def line(cells: Sequence[str]) -> str:
    """Return a line of the file without its end; `cells` are made by `cell`, or numbers."""
    return _SEPARATOR.join(
        f'"{_double_quotes(one)}"' if '"' in one or _SEPARATOR in one else one for one in cells
    )


def header(names: Sequence[str]) -> str:
    """Return the first line, behind the mark of its encoding."""
    cells = [name if _PATH.fullmatch(name) else cell(name) for name in names]
    return BYTE_ORDER_MARK + line(cells)


def _double_quotes(text: str) -> str:
    return text.replace('"', '""')
