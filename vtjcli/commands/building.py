"""``vtjcli building``: look up a building or an apartment, by identifier or search document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_format, chosen_language, chosen_view
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from vtjcli.vtjkysely.subject import Subject

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("building"))
def building(
    prt: Annotated[
        str | None, typer.Argument(metavar="PRT", help=help_text("building.prt"))
    ] = None,
    apartment: Annotated[
        str | None,
        typer.Option("--apartment", metavar="ID", help=help_text("building.apartment")),
    ] = None,
    search: options.Search = None,
    schema: options.SearchSchema = None,
    profile: options.Profile = None,
    product: options.Product = None,
    end_user: options.EndUser = None,
    issue: options.Issue = None,
    billing: options.Billing = None,
    output: options.Form = None,
    json: options.Json = False,
    field: options.FieldPath = None,
    mask: options.Mask = False,
    timeout: options.Timeout = None,
    lang: options.Lang = None,
    dry_run: options.DryRun = False,
    quiet: options.Quiet = False,
) -> int:
    from vtjcli.commands import querying

    form = chosen_format(output, json=json)
    view = chosen_view(form, field, None, None, mask=mask, about="building")
    writer = Output(form, chosen_language(lang), view, "building", quiet=quiet)
    asked = querying.Options(profile, product, end_user, issue, billing, timeout, dry_run)
    return querying.run(
        asked,
        writer,
        lambda: _subject(prt, apartment, search, schema),
        demo_product="RAKENNUSTIEDOT",
    )


def _subject(
    prt: str | None, apartment: str | None, search: str | None, schema: str | None
) -> Subject:
    """Return the one thing asked about; raise UsageError for none, several or a wrong one."""
    from vtjcli.commands import keys
    from vtjcli.vtjkysely import identifiers
    from vtjcli.vtjkysely.subject import Subject

    key = keys.only({"PRT": prt, "--apartment": apartment, "--search": search})
    keys.schema_only_for_search(schema, search)
    if key == "PRT":
        return Subject("building", identifiers.building(prt or ""))
    if key == "--apartment":
        return Subject("apartment", identifiers.apartment(apartment or ""))
    return keys.search("building-search", search or "", schema)
