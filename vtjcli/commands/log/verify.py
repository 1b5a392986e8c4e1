"""``vtjcli log verify``: is the log as it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.commands.log import _shared
from vtjcli.errors import LogError
from vtjcli.output.choices import chosen_language
from vtjcli.output.stdout import put
from vtjcli.output.writer import Output
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("log.verify"))
def verify(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help=help_text("log.verify.file"))
    ] = None,
    profile: _shared.Profile = None,
    json: _shared.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    lang: _options.Lang = None,
) -> int:
    from vtjcli.audit import verifying
    from vtjcli.output import log_entries as render
    from vtjcli.output.json import dumps

    language = chosen_language(lang)
    kept = _shared.settings(profile)
    with _shared.key_needed():
        if file is not None:
            report = verifying.verify_export(Path(file), kept)
        else:
            size = _shared.snapshot(kept).size
            with _shared.progress(size, language) as advance:
                report = verifying.verify(kept, advance)
    put(
        dumps(render.report_document(report), indent=2)
        if json
        else "\n".join(render.report_lines(report, language))
    )
    if not report.flaws:
        return 0
    return Output("table", language).fail(
        LogError("log_unsound", count=report.flaws, path=file or kept.directory)
    )
