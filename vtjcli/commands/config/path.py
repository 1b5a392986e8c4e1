"""``vtjcli config path``: where the configuration file is."""

from __future__ import annotations

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.options import command_help
from vtjcli.commands.output import Output, chosen_language, put
from vtjcli.commands.plain import PlainCommand
from vtjcli.errors import ConfigurationError

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=PlainCommand, help=command_help("config.path"))
def path(lang: options.Lang = None) -> int:
    from vtjcli.config import loading

    output = Output("table", chosen_language(lang))
    file = loading.path()
    if loading.is_homeless(file):
        return output.fail(ConfigurationError("config_home"))
    put(str(file.absolute()).encode(errors="replace").decode())  # a name may be of any bytes
    if not file.exists():
        output.note("config_absent")
    return 0
