"""The options that every query takes.

A metavar says what a value is, to the reader of the help and to the completions in the shells:
``FILE`` and ``DIRECTORY`` are completed as such, words between bars (``fi|sv|en``) are the choices,
``NAME`` is a name that the configuration has under the option's own name (``--profile``,
``--product``; as an argument ``PROFILE``, ``PRODUCT``), ``CODE`` a return code of the register and
``KEY`` a setting. Nothing else is completed; a ``HETU`` never is.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from vtjcli.help_pages import command_help, help_text

__all__ = ["command_help", "help_text"]


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
    str | None, typer.Option("--field", metavar="PATH", help=help_text("field"))
]
Fields: TypeAlias = Annotated[
    str | None, typer.Option("--fields", metavar="PATH,…", help=help_text("fields"))
]
Explode: TypeAlias = Annotated[
    str | None, typer.Option("--explode", metavar="LIST", help=help_text("explode"))
]
Mask: TypeAlias = Annotated[bool, typer.Option("--mask", help=help_text("mask"))]
Timeout: TypeAlias = Annotated[
    float | None, typer.Option("--timeout", metavar="SECONDS", help=help_text("timeout"))
]
DryRun: TypeAlias = Annotated[bool, typer.Option("--dry-run", help=help_text("dry_run"))]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", help=help_text("quiet"))]
OverLimit: TypeAlias = Annotated[bool, typer.Option("--over-limit", help=help_text("over_limit"))]
Resume: TypeAlias = Annotated[
    str | None, typer.Option("--resume", metavar="FILE", help=help_text("resume"))
]
Search: TypeAlias = Annotated[bool, typer.Option("--search", help=help_text("search.flag"))]
SearchSchema: TypeAlias = Annotated[
    str | None, typer.Option("--schema", metavar="FILE", help=help_text("search_schema"))
]
