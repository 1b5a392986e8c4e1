"""``vtjcli building``: look up a building or an apartment, by identifier or search document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.output.writer import Output, chosen_format, chosen_language, chosen_view
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.commands._register_keys import SearchWords
    from vtjcli.vtjkysely.subject import Subject

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("building"))
def building(
    prt: Annotated[
        list[str] | None, typer.Argument(metavar="PRT", help=help_text("building.prt"))
    ] = None,
    apartment: Annotated[
        str | None,
        typer.Option("--apartment", metavar="ID", help=help_text("building.apartment")),
    ] = None,
    search: _options.SearchOfBuildings = False,
    schema: _options.SearchSchema = None,
    profile: _options.Profile = None,
    product: _options.Product = None,
    end_user: _options.EndUser = None,
    issue: _options.Issue = None,
    billing: _options.Billing = None,
    output: _options.Form = None,
    json: _options.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    field: _options.FieldPathOfPremises = None,
    mask: _options.Mask = False,
    reveal: _options.Reveal = False,
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
    dry_run: _options.DryRun = False,
    verbose: _options.Verbose = False,
    save_reply: _options.SaveReply = None,
    quiet: _options.Quiet = False,
) -> int:
    from vtjcli.commands import _query

    form = chosen_format(output, json=json)
    view = chosen_view(form, field, None, None, mask=mask, about="building")
    writer = Output(form, chosen_language(lang), view, "building", quiet=quiet)
    asked = _query.Options(
        profile, product, end_user, issue, billing, timeout, dry_run, verbose, save_reply
    )
    return _query.run(
        asked,
        writer,
        lambda: _subject(prt or (), apartment, search=search, schema=schema),
        demo_product="RAKENNUSTIEDOT",
        revealed=reveal,
    )


def _subject(
    words: Sequence[str], apartment: str | None, *, search: bool, schema: str | None
) -> Subject | SearchWords:
    """Return the single subject of the query; raise UsageError for none, several or a wrong one."""
    from vtjcli.commands import _register_keys
    from vtjcli.vtjkysely import register_keys
    from vtjcli.vtjkysely.subject import Subject

    if search and apartment is None:
        return _register_keys.search_words("building-search", words, schema)
    prt = _register_keys.single_identifier("building", words, search=search, schema=schema)
    key = _register_keys.only({"PRT": prt, "--apartment": apartment, "--search": search or None})
    if key == "PRT":
        return Subject("building", register_keys.building(prt or ""))
    return Subject("apartment", register_keys.apartment(apartment or ""))
