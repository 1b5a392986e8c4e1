"""``vtjcli property``: look up a real estate unit, by identifier or search document."""

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


@app.command(cls=Command, help=command_help("property"))
def real_estate(
    unit: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help=help_text("property.unit"))
    ] = None,
    search: _options.SearchOfProperty = False,
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
    view = chosen_view(form, field, None, None, mask=mask, about="property")
    writer = Output(form, chosen_language(lang), view, "property", quiet=quiet)
    asked = _query.Options(
        profile, product, end_user, issue, billing, timeout, dry_run, verbose, save_reply
    )
    return _query.run(
        asked,
        writer,
        lambda: _subject(unit or (), search=search, schema=schema),
        demo_product="KIINTEISTOTIEDOT",
        revealed=reveal,
    )


def _subject(words: Sequence[str], *, search: bool, schema: str | None) -> Subject | SearchWords:
    """Return the single subject of the query; raise UsageError for none, several or a wrong one."""
    from vtjcli.commands import _register_keys
    from vtjcli.vtjkysely import register_keys
    from vtjcli.vtjkysely.subject import Subject

    if search:
        return _register_keys.search_words("property-search", words, schema)
    unit = _register_keys.single_identifier("property", words, search=search, schema=schema)
    _register_keys.only({"ID": unit, "--search": None})
    return Subject("property", register_keys.real_estate(unit or ""))
