"""The options that several commands take.

A metavar says what a value is, to the reader of the help and to the completions in the shells:
``FILE`` and ``DIRECTORY`` are completed as such, words between bars (``fi|sv|en``) are the choices,
``NAME`` is a name that the configuration has under the option's own name (``--profile``,
``--product``; as an argument ``PROFILE``, ``PRODUCT``), ``CODE`` a return code of the register and
``KEY`` a setting, ``PATH`` a field of an answer, ``RESULT`` an outcome in the log, ``MESSAGE_ID``
and ``--message-id`` a query in it. Nothing else is completed; a ``HETU`` only for ``--profile
demo``, by the simulator's invented people.
"""

from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeAlias

import typer

from vtjcli.errors import UsageError
from vtjcli.messages import language_of_help
from vtjcli.output.help_pages import help_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.queries import query_run

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
LogProfileOption: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help=help_text("log.profile"))
]
SinceOption: TypeAlias = Annotated[
    str | None, typer.Option("--since", metavar="TIME", help=help_text("log.since"))
]
UntilOption: TypeAlias = Annotated[
    str | None, typer.Option("--until", metavar="TIME", help=help_text("log.until"))
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


ListOutputOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="table|json", help=help_text("list_output")),
]


class ListOptions(NamedTuple):
    """The options of a command that lists what X-Road offers."""

    profile: ProfileOption = None
    output: ListOutputOption = None
    json: JsonOption = False
    json_schema: JsonSchemaOption = False
    timeout: TimeoutOption = None
    lang: LangOption = None


def make_query_options(
    query: QueryOptions,
    sending: SendingOptions,
    *,
    may_reveal: bool = False,
    follow: bool = False,
    over_limit: bool = False,
    resume: str | None = None,
) -> "query_run.Options":
    """Return the options of a query as its run takes them."""
    from vtjcli.config import Overrides
    from vtjcli.queries.query_run import Options

    return Options(
        Overrides(query.profile, query.product, query.end_user, query.billing, sending.timeout),
        query.issue,
        dry_run=sending.dry_run,
        verbose=sending.verbose,
        save_reply=sending.save_reply,
        may_reveal=may_reveal,
        follow=follow,
        over_limit=over_limit,
        resume=resume,
    )


def find_single_identifier(
    command: str, words: "Sequence[str]", *, search: bool, schema: str | None
) -> str | None:
    """Return the one identifier in `words`, None for none; raise UsageError for what is too much.

    A schema is for a search document alone.
    """
    if schema is not None and not search:
        raise UsageError("only_with", one="--schema", other="--search")
    if len(words) > 1:
        raise UsageError("argument_extra", words=" ".join(words[1:]), command=f"vtjcli {command}")
    return words[0] if words else None


def find_single_choice(choices: "Mapping[str, object]") -> str:
    """Return the name of the one choice that has a value; raise UsageError for none or several."""
    made = [name for name, value in choices.items() if value is not None]
    if not made:
        raise UsageError("one_key", choices=", ".join(choices))
    if len(made) > 1:
        raise UsageError("not_together", one=made[0], other=made[1])
    return made[0]
