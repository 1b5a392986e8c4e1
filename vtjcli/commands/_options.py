"""The options that every query takes.

A metavar says what a value is, to the reader of the help and to the completions in the shells:
``FILE`` and ``DIRECTORY`` are completed as such, words between bars (``fi|sv|en``) are the choices,
``NAME`` is a name that the configuration has under the option's own name (``--profile``,
``--product``; as an argument ``PROFILE``, ``PRODUCT``), ``CODE`` a return code of the register and
``KEY`` a setting, ``PATH`` a field of an answer, ``RESULT`` an outcome in the log, ``MESSAGE_ID``
and ``--message-id`` a query in it. Nothing else is completed; a ``HETU`` only for ``--profile
demo``, by the simulator's invented people.
"""

from typing import Annotated, NamedTuple, TypeAlias

import typer

from vtjcli.help_pages import help_text
from vtjcli.messages import language_of_help

Profile: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help=help_text("profile"))
]
Product: TypeAlias = Annotated[
    str | None, typer.Option("--product", metavar="NAME", help=help_text("product"))
]
EndUser: TypeAlias = Annotated[
    str | None, typer.Option("--end-user", metavar="ID", help=help_text("end_user"))
]
Issue: TypeAlias = Annotated[
    str | None, typer.Option("--issue", metavar="TEXT", help=help_text("issue"))
]
Billing: TypeAlias = Annotated[
    str | None, typer.Option("--billing", metavar="TEXT", help=help_text("billing"))
]
Lang: TypeAlias = Annotated[
    str | None, typer.Option("--lang", metavar="fi|sv|en", help=help_text("language"))
]
Form: TypeAlias = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="table|json|jsonl|csv|xml", help=help_text("output")),
]
FormOfPeople: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="table|json|jsonl|csv|xml|label", help=help_text("output.people")
    ),
]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help=help_text("json"))]
FieldPath: TypeAlias = Annotated[
    list[str] | None, typer.Option("--field", metavar="PATH", help=help_text("field"))
]
FieldPathOfPremises: TypeAlias = Annotated[
    list[str] | None, typer.Option("--field", metavar="PATH", help=help_text("field.premises"))
]
Fields: TypeAlias = Annotated[
    str | None, typer.Option("--fields", metavar="PATH,…", help=help_text("fields"))
]
Explode: TypeAlias = Annotated[
    str | None, typer.Option("--explode", metavar="LIST", help=help_text("explode"))
]
Excel: TypeAlias = Annotated[bool, typer.Option("--excel", help=help_text("exchange.excel"))]
Mask: TypeAlias = Annotated[bool, typer.Option("--mask", help=help_text("mask"))]
Reveal: TypeAlias = Annotated[bool, typer.Option("--reveal", help=help_text("reveal"))]
Timeout: TypeAlias = Annotated[
    float | None, typer.Option("--timeout", metavar="SECONDS", help=help_text("timeout"))
]
DryRun: TypeAlias = Annotated[bool, typer.Option("--dry-run", help=help_text("dry_run"))]


def _print_json_schema(ctx: typer.Context, is_wanted: bool) -> None:
    """Print the schema of the command's JSON and end, whatever else is on the command line."""
    if not is_wanted or ctx.resilient_parsing:
        return
    from vtjcli.output.command_schemas import schema_of
    from vtjcli.output.json import dumps
    from vtjcli.output.stdout import put

    _, _, command = ctx.command_path.partition(" ")
    narrowed = "fields" in getattr(ctx.obj, "options", ())
    put(dumps(schema_of(command, language_of_help(), is_narrowed=narrowed), indent=2))
    raise typer.Exit


JsonSchema: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--json-schema",
        is_eager=True,
        callback=_print_json_schema,
        help=help_text("json_schema"),
    ),
]
"""Of every command in ``output.command_schemas.SCHEMAS``."""
Verbose: TypeAlias = Annotated[
    bool, typer.Option("--verbose", "-v", help=help_text("exchange.verbose"))
]
SaveReply: TypeAlias = Annotated[
    str | None,
    typer.Option("--save-reply", metavar="FILE", help=help_text("exchange.save_reply")),
]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", help=help_text("quiet"))]
OverLimit: TypeAlias = Annotated[bool, typer.Option("--over-limit", help=help_text("over_limit"))]
Resume: TypeAlias = Annotated[
    str | None, typer.Option("--resume", metavar="FILE", help=help_text("resume"))
]
SearchOfBuildings: TypeAlias = Annotated[
    bool, typer.Option("--search", help=help_text("search.building"))
]
SearchOfProperty: TypeAlias = Annotated[
    bool, typer.Option("--search", help=help_text("search.property"))
]
SearchSchema: TypeAlias = Annotated[
    str | None, typer.Option("--schema", metavar="FILE", help=help_text("search_schema"))
]


class QueryOptions(NamedTuple):
    """The options of every query that tell with which profile, as whom and for what it is made."""

    profile: Profile = None
    product: Product = None
    end_user: EndUser = None
    issue: Issue = None
    billing: Billing = None


class SendingOptions(NamedTuple):
    """The options of every query that tell how it is sent, and what is said meanwhile."""

    timeout: Timeout = None
    lang: Lang = None
    dry_run: DryRun = False
    verbose: Verbose = False
    save_reply: SaveReply = None
    quiet: Quiet = False
