"""``vtjcli log verify``: is the log as it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import LogError
from vtjcli.output import progress
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put


def run(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help=help_text("log.verify.file"))
    ] = None,
    profile: _options.LogProfileOption = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.audit import reading, verifying
    from vtjcli.audit.key import require_key
    from vtjcli.output import log_entries as render
    from vtjcli.output.json import dumps

    language = choose_language(lang)
    settings = config.log_settings(profile)
    with require_key():
        exported = None if file is None else verifying.section_of_export(Path(file))
        size = (exported or reading.require_log(settings)).size
        with progress.show_reading_progress(size, language) as advance:
            if exported is not None:
                report = verifying.verify_lines([exported], reading.keys(settings), advance)
            else:
                report = verifying.verify(settings, advance)
    put(
        dumps(render.report_document(report), indent=2)
        if json
        else "\n".join(render.report_lines(report, language))
    )
    if report.flaws:
        raise LogError("log_unsound", count=report.flaws, path=file or settings.directory)
    return 0
