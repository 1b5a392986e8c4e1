"""Say what is wrong with a file that is not TOML, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

_PLACE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_KINDS: Final = (
    ("toml_twice", "Cannot (declare|overwrite|mutate|redefine)|Duplicate"),
    (
        "toml_unclosed",
        r"Unclosed|Unterminated|(Illegal|Found invalid) character '\\n'|Expected '\]",
    ),
    ("toml_backslash", "Unescaped|Invalid hex|Escaped character"),
    ("toml_value", "Invalid value|Invalid date"),
    ("toml_statement", "Expected '='|Invalid statement|Invalid initial|Expected newline"),
    ("toml_character", "Illegal character|Found invalid"),
)
"""What the messages of tomli begin with."""


def explain_syntax(file: Path, text: str, error: Exception) -> ConfigurationError:
    """Return an error of the parser as one of ours, with file, line and column."""
    said = str(error)
    place = _PLACE.search(said)
    if place is None:  # nested too deep, or a number of thousands of digits
        return ConfigurationError("toml_limits", where=file)
    if not place[1]:
        from vtjcli.config.positions import find_unfinished

        return ConfigurationError("toml_unclosed", where=f"{file}:{find_unfinished(text) or 1}")
    where = f"{file}:{place[1]}:{place[2]}"
    for key, beginning in _KINDS:
        if re.match(beginning, said):
            return ConfigurationError(key, where=where)
    return ConfigurationError("toml_other", where=where, reason=said[: place.start()])
