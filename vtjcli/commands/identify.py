"""``vtjcli identify``: find a person by what a search document says."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.output.writer import Output, chosen_format, chosen_language, chosen_view
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("identify"))
def identify(
    file: Annotated[str, typer.Argument(metavar="FILE", help=help_text("identify.file"))],
    schema: _options.SearchSchema = None,
    profile: _options.Profile = None,
    product: _options.Product = None,
    end_user: _options.EndUser = None,
    issue: _options.Issue = None,
    billing: _options.Billing = None,
    output: _options.FormOfPeople = None,
    json: _options.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    field: _options.FieldPath = None,
    fields: _options.Fields = None,
    explode: _options.Explode = None,
    excel: _options.Excel = False,
    mask: _options.Mask = False,
    reveal: _options.Reveal = False,
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
    dry_run: _options.DryRun = False,
    verbose: _options.Verbose = False,
    save_reply: _options.SaveReply = None,
    quiet: _options.Quiet = False,
) -> int:
    from vtjcli.commands import _query, _register_keys

    form = chosen_format(output, json=json, excel=excel)
    view = chosen_view(form, field, fields, explode, mask=mask, revealed=reveal, excel=excel)
    writer = Output(form, chosen_language(lang), view, quiet=quiet)
    asked = _query.Options(
        profile, product, end_user, issue, billing, timeout, dry_run, verbose, save_reply
    )
    return _query.run(
        asked,
        writer,
        lambda: _register_keys.search("person-search", file, schema),
        revealed=reveal,
    )
