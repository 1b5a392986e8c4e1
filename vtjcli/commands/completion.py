"""``vtjcli completion``: the completion script of a shell on standard output."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

import vtjcli
from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.errors import UsageError
from vtjcli.output.choices import chosen_language
from vtjcli.output.stdout import put_bytes
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from collections.abc import Mapping

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_SCRIPTS: Final[Mapping[str, str]] = {
    "bash": "vtjcli.bash",
    "zsh": "_vtjcli",
    "fish": "vtjcli.fish",
}


@app.command(cls=Command, help=command_help("completion"))
def completion(
    shell: Annotated[
        str, typer.Argument(metavar="bash|zsh|fish", help=help_text("completion.shell"))
    ],
    lang: _options.Lang = None,
) -> int:
    chosen_language(lang)
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
