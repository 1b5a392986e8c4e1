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

ProfileOption: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help=help_text("profile"))
]
ProductOption: TypeAlias = Annotated[
    str | None, typer.Option("--product", metavar="NAME", help=help_text("product"))
]
EndUserOption: TypeAlias = Annotated[
    str | None, typer.Option("--end-user", metavar="ID", help=help_text("end_user"))
]
IssueOption: TypeAlias = Annotated[
    str | None, typer.Option("--issue", metavar="TEXT", help=help_text("issue"))
]
BillingOption: TypeAlias = Annotated[
    str | None, typer.Option("--billing", metavar="TEXT", help=help_text("billing"))
]
LangOption: TypeAlias = Annotated[
    str | None, typer.Option("--lang", metavar="fi|sv|en", help=help_text("language"))
]
OutputOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="table|json|jsonl|csv|xml", help=help_text("output")),
]
PeopleOutputOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="table|json|jsonl|csv|xml|label", help=help_text("output.people")
    ),
]
JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help=help_text("json"))]
FieldOption: TypeAlias = Annotated[
    list[str] | None, typer.Option("--field", metavar="PATH", help=help_text("field"))
]
PremisesFieldOption: TypeAlias = Annotated[
    list[str] | None, typer.Option("--field", metavar="PATH", help=help_text("field.premises"))
]
FieldsOption: TypeAlias = Annotated[
    str | None, typer.Option("--fields", metavar="PATH,…", help=help_text("fields"))
]
ExplodeOption: TypeAlias = Annotated[
    str | None, typer.Option("--explode", metavar="LIST", help=help_text("explode"))
]
ExcelOption: TypeAlias = Annotated[bool, typer.Option("--excel", help=help_text("exchange.excel"))]
MaskOption: TypeAlias = Annotated[bool, typer.Option("--mask", help=help_text("mask"))]
RevealOption: TypeAlias = Annotated[bool, typer.Option("--reveal", help=help_text("reveal"))]
TimeoutOption: TypeAlias = Annotated[
    float | None, typer.Option("--timeout", metavar="SECONDS", help=help_text("timeout"))
]
DryRunOption: TypeAlias = Annotated[bool, typer.Option("--dry-run", help=help_text("dry_run"))]


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


JsonSchemaOption: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--json-schema",
        is_eager=True,
        callback=_print_json_schema,
        help=help_text("json_schema"),
    ),
]
"""Of every command in ``output.command_schemas.SCHEMAS``."""
VerboseOption: TypeAlias = Annotated[
    bool, typer.Option("--verbose", "-v", help=help_text("exchange.verbose"))
]
SaveReplyOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--save-reply", metavar="FILE", help=help_text("exchange.save_reply")),
]
QuietOption: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", help=help_text("quiet"))]
OverLimitOption: TypeAlias = Annotated[
    bool, typer.Option("--over-limit", help=help_text("over_limit"))
]
ResumeOption: TypeAlias = Annotated[
    str | None, typer.Option("--resume", metavar="FILE", help=help_text("resume"))
]
BuildingSearchOption: TypeAlias = Annotated[
    bool, typer.Option("--search", help=help_text("search.building"))
]
PropertySearchOption: TypeAlias = Annotated[
    bool, typer.Option("--search", help=help_text("search.property"))
]
SearchSchemaOption: TypeAlias = Annotated[
    str | None, typer.Option("--schema", metavar="FILE", help=help_text("search_schema"))
]


class QueryOptions(NamedTuple):
    """The options of every query that tell with which profile, as whom and for what it is made."""

    profile: ProfileOption = None
    product: ProductOption = None
    end_user: EndUserOption = None
    issue: IssueOption = None
    billing: BillingOption = None


class SendingOptions(NamedTuple):
    """The options of every query that tell how it is sent, and what is said meanwhile."""

    timeout: TimeoutOption = None
    lang: LangOption = None
    dry_run: DryRunOption = False
    verbose: VerboseOption = False
    save_reply: SaveReplyOption = None
    quiet: QuietOption = False
