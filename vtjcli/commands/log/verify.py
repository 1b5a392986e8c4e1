"""``vtjcli log verify``: is the log as it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.log import common
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_language, put
from vtjcli.errors import LogError
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("log.verify"))
def verify(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help=help_text("log.verify.file"))
    ] = None,
    profile: common.Profile = None,
    json: common.Json = False,
    lang: options.Lang = None,
) -> int:
    from vtjcli.audit import verifying
    from vtjcli.render import log as render
    from vtjcli.render.json import dumps

    language = chosen_language(lang)
    kept = common.settings(profile)
    with common.key_needed():
        if file is not None:
            report = verifying.verify_export(Path(file), kept)
        else:
            size = common.snapshot(kept).size
            with common.progress(size, language) as advance:
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
