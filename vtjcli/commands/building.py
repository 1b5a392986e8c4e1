"""``vtjcli building``: look up a building or an apartment, by identifier or search document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.output.choices import choose_format, choose_language, choose_view
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.queries.search_words import SearchWords
    from vtjcli.vtjkysely.subject import Subject


def run(
    *,
    prt: Annotated[
        list[str] | None, typer.Argument(metavar="PRT", help=help_text("building.prt"))
    ] = None,
    apartment: Annotated[
        str | None,
        typer.Option("--apartment", metavar="ID", help=help_text("building.apartment")),
    ] = None,
    search: _options.BuildingSearchOption = False,
    schema: _options.SearchSchemaOption = None,
    query: _options.QueryOptions,
    output: _options.OutputOption = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    field: _options.PremisesFieldOption = None,
    mask: _options.MaskOption = False,
    reveal: _options.RevealOption = False,
    sending: _options.SendingOptions,
) -> int:
    from vtjcli.queries import query_run

    form = choose_format(output, json=json)
    view = choose_view(form, field, None, None, mask=mask, about="building")
    writer = Output(form, choose_language(sending.lang), view, "building", quiet=sending.quiet)
    options = _options.make_query_options(query, sending, may_reveal=reveal)
    return query_run.run(
        options,
        writer,
        lambda: _find_subject(prt or (), apartment, search=search, schema=schema),
        demo_product="RAKENNUSTIEDOT",
    )


def _find_subject(
    words: Sequence[str], apartment: str | None, *, search: bool, schema: str | None
) -> list[Subject] | SearchWords:
    """Return the single subject of the query; raise UsageError for none, several or a wrong one."""
    from vtjcli.queries import search_words
    from vtjcli.vtjkysely import register_keys
    from vtjcli.vtjkysely.subject import Subject

    if search and apartment is None:
        return search_words.parse_search_words("building-search", words, schema)
    prt = _options.find_single_identifier("building", words, search=search, schema=schema)
    key = _options.find_single_choice(
        {"PRT": prt, "--apartment": apartment, "--search": search or None}
    )
    if key == "PRT":
        return [Subject("building", register_keys.building(prt or ""))]
    return [Subject("apartment", register_keys.apartment(apartment or ""))]
