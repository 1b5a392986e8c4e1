"""``vtjcli property``: look up a real estate unit, by identifier or search document."""

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
    unit: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help=help_text("property.unit"))
    ] = None,
    search: _options.PropertySearchOption = False,
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
    view = choose_view(form, field, None, None, mask=mask, about="property")
    writer = Output(form, choose_language(sending.lang), view, "property", quiet=sending.quiet)
    options = _options.make_query_options(query, sending, may_reveal=reveal)
    return query_run.run(
        options,
        writer,
        lambda: _find_subject(unit or (), search=search, schema=schema),
        demo_product="KIINTEISTOTIEDOT",
    )


def _find_subject(
    words: Sequence[str], *, search: bool, schema: str | None
) -> list[Subject] | SearchWords:
    """Return the single subject of the query; raise UsageError for none, several or a wrong one."""
    from vtjcli.queries import search_words
    from vtjcli.vtjkysely import register_keys
    from vtjcli.vtjkysely.subject import Subject

    if search:
        return search_words.parse_search_words("property-search", words, schema)
    unit = _options.find_single_identifier("property", words, search=search, schema=schema)
    _options.find_single_choice({"ID": unit, "--search": None})
    return [Subject("property", register_keys.real_estate(unit or ""))]
