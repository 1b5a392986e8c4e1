"""The options that every query takes."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from vtjcli.messages import language_of_help, text

_LANGUAGE = language_of_help()


def help_text(key: str) -> str:
    """Return a text of ``--help`` in the language that the user reads."""
    return text(f"help.{key}", _LANGUAGE)


def command_help(name: str) -> str:
    """Return the help of the command `name` ("log.list"): a line, the examples, the rest."""
    examples = [line.partition("  # ") for line in help_text(f"{name}.examples").split("\n")]
    width = max((len(command) for command, _, comment in examples if comment), default=0)
    lines = [f"  {command:<{width}}  {comment}".rstrip() for command, _, comment in examples]
    # Typer leaves the lines of a paragraph that begins with \b as they are.
    shown = "\n".join(["\b", f"{help_text('examples')}:", *lines])
    return "\n\n".join([help_text(f"{name}.short"), shown, help_text(name)])


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
OverLimit: TypeAlias = Annotated[bool, typer.Option("--over-limit", help=help_text("over_limit"))]
Resume: TypeAlias = Annotated[
    str | None, typer.Option("--resume", metavar="FILE", help=help_text("resume"))
]
Search: TypeAlias = Annotated[
    str | None, typer.Option("--search", metavar="FILE", help=help_text("search"))
]
SearchSchema: TypeAlias = Annotated[
    str | None, typer.Option("--schema", metavar="FILE", help=help_text("search_schema"))
]
