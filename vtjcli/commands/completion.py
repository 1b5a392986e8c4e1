"""``vtjcli completion``: the completion script of a shell on standard output."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

import vtjcli
from vtjcli.commands import _options
from vtjcli.errors import UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping


_SCRIPTS: Final[Mapping[str, str]] = {
    "bash": "vtjcli.bash",
    "zsh": "_vtjcli",
    "fish": "vtjcli.fish",
}


def run(
    shell: Annotated[
        str, typer.Argument(metavar="bash|zsh|fish", help=help_text("completion.shell"))
    ],
    lang: _options.LangOption = None,
) -> int:
    choose_language(lang)
    if shell not in _SCRIPTS:
        raise UsageError("choice", value=shell, known=", ".join(_SCRIPTS))
    put_bytes(_script(_SCRIPTS[shell]))
    return 0


def _script(name: str) -> bytes:
    """Return a script: of the wheel, or in a checkout of the repository."""
    package = Path(vtjcli.__file__).parent
    try:
        return (package / "completions" / name).read_bytes()
    except FileNotFoundError:
        return (package.parent / "completions" / name).read_bytes()
