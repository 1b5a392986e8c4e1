"""What may stand in a place of the command line, by its kind (see commands._options)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, get_args

from man.generator import settings_table
from vtjcli.audit.entry import LoggedResult
from vtjcli.vtjkysely import return_code_kinds

if TYPE_CHECKING:
    from vtjcli.output.help_pages import ParameterHelp

Kind: TypeAlias = Literal["nothing", "file", "folder", "words", "names", "people"]

NAMES: Final = {"profile": "profiles", "product": "products"}
"""What ``vtjcli --complete`` lists, by the option that takes it."""
PEOPLE: Final = "demo-people"
"""What it lists for an identity code, for ``--profile demo`` alone."""


class CompletedValue(NamedTuple):
    """What completes a place: `words` of the script's own, or the `names` that vtjcli lists.

    "people" are the simulator's, and only where the line says ``--profile demo``.
    """

    kind: Kind
    words: tuple[str, ...] = ()
    names: str = ""


NOTHING: Final = CompletedValue("nothing")


def of(parameter: ParameterHelp) -> CompletedValue:
    """Return what completes the value of an option, or an argument."""
    name = parameter.names[-1].lstrip("-") if parameter.is_option else parameter.value_kind.lower()
    kind = parameter.value_kind
    parts = kind.split("|")
    if "FILE" in parts:
        return CompletedValue("file")
    if "DIRECTORY" in parts:
        return CompletedValue("folder")
    if len(parts) > 1 and all(re.fullmatch(r"[a-z0-9_-]+", part) for part in parts):
        return CompletedValue("words", tuple(parts))
    if name in NAMES and (kind == "NAME" or not parameter.is_option):
        return CompletedValue("names", names=NAMES[name])
    if (known := _find_known(kind, name, is_option=parameter.is_option)) is not None:
        return known
    if kind == "CODE":
        return CompletedValue("words", tuple(code.code for code in return_code_kinds.CODES))
    if kind == "KEY":
        return CompletedValue("words", tuple(row.key for row in settings_table.rows()))
    return NOTHING


def _find_known(kind: str, name: str, *, is_option: bool) -> CompletedValue | None:
    """Return what completes fields, message ids, outcomes and the simulator's people."""
    if kind in ("PATH", "PATH,…"):
        return CompletedValue("names", names="fields")
    if name in ("message-id", "message_id"):
        return CompletedValue("names", names="messages")
    if kind == "HETU" and not is_option:
        return CompletedValue("people")
    return CompletedValue("words", get_args(LoggedResult)) if kind == "RESULT" else None
