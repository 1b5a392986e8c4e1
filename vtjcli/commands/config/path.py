"""``vtjcli config path``: where the configuration file is."""

from __future__ import annotations

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help
from vtjcli.errors import ConfigurationError
from vtjcli.output.choices import chosen_language
from vtjcli.output.stdout import put
from vtjcli.output.writer import Output
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("config.path"))
def path(lang: _options.Lang = None) -> int:
    from vtjcli.config import loading
    from vtjcli.folders import is_homeless

    output = Output("table", chosen_language(lang))
    file = loading.path()
    if is_homeless(file):
        return output.fail(ConfigurationError("config_home"))
    put(str(file.absolute()).encode(errors="replace").decode())  # a name may be of any bytes
    if not file.exists():
        output.note("config_absent")
    return 0
