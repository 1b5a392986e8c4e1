"""``vtjcli log export``: the entries as they stand, to be kept or verified elsewhere."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.commands.log import _shared
from vtjcli.errors import NothingFoundError, OutputError
from vtjcli.output.writer import Output, chosen_language, put_bytes
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("log.export"))
def export(
    since: _shared.Since = None,
    until: _shared.Until = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help=help_text("log.export.file")),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=help_text("wsdl.force"))] = False,
    profile: _shared.Profile = None,
    lang: _options.Lang = None,
) -> int:
    from vtjcli.audit import log_reader
    from vtjcli.filesystem.atomic import draft
    from vtjcli.output import saved_file

    language = chosen_language(lang)
    first = _shared.moment("--since", since)
    last = _shared.moment("--until", until, end=True)
    replace = None if force else "--force"
    file = None if output in (None, "-") else saved_file.target(output, replace=replace)
    kept = _shared.settings(profile)
    lines = log_reader.between(_shared.snapshot(kept), first, last)
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
            saved_file.publish(part, file, replace=replace)
    except OSError as error:
        raise OutputError("file_unwritable", path=output, reason=error.strerror) from error
    Output("table", language).note("log_exported", count=count, path=output)
    return 0
