"""``vtjcli identify``: find a person by what a search document says."""

from __future__ import annotations

from typing import Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_format, chosen_language, chosen_view
from vtjcli.typer_compat import Command

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("identify"))
def identify(
    file: Annotated[str, typer.Argument(metavar="FILE", help=help_text("identify.file"))],
    schema: options.SearchSchema = None,
    profile: options.Profile = None,
    product: options.Product = None,
    end_user: options.EndUser = None,
    issue: options.Issue = None,
    billing: options.Billing = None,
    output: options.FormOfPeople = None,
    json: options.Json = False,
    field: options.FieldPath = None,
    fields: options.Fields = None,
    explode: options.Explode = None,
    mask: options.Mask = False,
    timeout: options.Timeout = None,
    lang: options.Lang = None,
    dry_run: options.DryRun = False,
    quiet: options.Quiet = False,
) -> int:
    from vtjcli.commands import keys, querying

    form = chosen_format(output, json=json)
    view = chosen_view(form, field, fields, explode, mask=mask)
    writer = Output(form, chosen_language(lang), view, quiet=quiet)
    asked = querying.Options(profile, product, end_user, issue, billing, timeout, dry_run)
    return querying.run(asked, writer, lambda: keys.search("person-search", file, schema))
