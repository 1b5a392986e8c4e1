"""``vtjcli log export``: the entries as they stand, to be kept or verified elsewhere."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.log import common
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_language, put_bytes
from vtjcli.errors import NothingFoundError, OutputError
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("log.export"))
def export(
    since: common.Since = None,
    until: common.Until = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help=help_text("log.export.file")),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=help_text("wsdl.force"))] = False,
    profile: common.Profile = None,
    lang: options.Lang = None,
) -> int:
    from vtjcli.audit import reading
    from vtjcli.commands import saving
    from vtjcli.filesystem.atomic import draft

    language = chosen_language(lang)
    first = common.moment("--since", since)
    last = common.moment("--until", until, end=True)
    replace = None if force else "--force"
    file = None if output in (None, "-") else saving.target(output, replace=replace)
    kept = common.settings(profile)
    lines = reading.between(common.snapshot(kept), first, last)
    opening = next(lines, None)
    if opening is None:
        raise NothingFoundError("log_nothing", path=kept.directory)
    if file is None:
        put_bytes(opening)
        for line in lines:
            put_bytes(line)
        return 0
    count = 1
    try:
        with draft(file.parent) as part:
            part.file.write(opening)
            for line in lines:
                part.file.write(line)
                count += 1
            saving.publish(part, file, replace=replace)
    except OSError as error:
        raise OutputError("file_unwritable", path=output, reason=error.strerror) from error
    Output("table", language).note("log_exported", count=count, path=output)
    return 0
