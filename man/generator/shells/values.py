"""What may stand in a place of the command line, told by its metavar (see commands.options)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from man.generator import settings_table
from vtjcli.vtjkysely import return_code_kinds

if TYPE_CHECKING:
    from vtjcli.help_pages import ParameterHelp

Kind: TypeAlias = Literal["nothing", "file", "folder", "words", "names"]

NAMES: Final = {"profile": "profiles", "product": "products"}
"""What ``vtjcli --complete`` lists, by the option that takes it."""


class Value(NamedTuple):
    """What completes a place: `words` of the script's own, or the `names` that vtjcli lists."""

    kind: Kind
    words: tuple[str, ...] = ()
    names: str = ""


NOTHING: Final = Value("nothing")


def of(parameter: ParameterHelp) -> Value:
    """Return what completes the value of an option, or an argument."""
    if parameter.is_option:
        metavar, name = parameter.metavar, parameter.names[-1].lstrip("-")
    else:
        metavar, name = parameter.names[0], parameter.names[0].lower()
    parts = metavar.split("|")
    if "FILE" in parts:
        return Value("file")
    if "DIRECTORY" in parts:
        return Value("folder")
    if len(parts) > 1 and all(re.fullmatch(r"[a-z0-9_-]+", part) for part in parts):
        return Value("words", tuple(parts))
    if name in NAMES and (metavar == "NAME" or not parameter.is_option):
        return Value("names", names=NAMES[name])
    if metavar == "CODE":
        return Value("words", tuple(code.code for code in return_code_kinds.CODES))
    if metavar == "KEY":
        return Value("words", tuple(row.key for row in settings_table.rows()))
    return NOTHING
