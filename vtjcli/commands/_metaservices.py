"""Asking X-Road what it offers, and showing the list: a table, or one JSON object."""

from __future__ import annotations

import sys
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple, TypeAlias

import typer

from vtjcli.commands._options import help_text
from vtjcli.errors import VtjcliError
from vtjcli.messages import text
from vtjcli.output.writer import Output, chosen_format, put_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from rich.console import RenderableType

    from vtjcli.config import Overrides, Profile
    from vtjcli.messages import Language
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.metaservices import Caller

_FORMS: Final = ("table", "json")

Form: TypeAlias = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="table|json", help=help_text("list_output")),
]


class Listed(NamedTuple):
    """What came of asking: what the JSON object says of it, and a table for so many columns."""

    document: dict[str, Any]
    table: Callable[[int], RenderableType]


def chosen_form(output: str | None, *, json: bool) -> str:
    """Return the format wanted, else the one that fits the stream.

    Raises UsageError for one that does not exist.
    """
    form = chosen_format(output, json=json, known=_FORMS)
    return form or ("table" if sys.stdout.isatty() else "json")


def show(
    name: str,
    form: str,
    language: Language,
    overrides: Overrides,
    ask: Callable[[Profile, Connection, Output], Listed],
) -> int:
    """Ask by `ask` and show what comes of it; return the exit status, failures shown too.

    `name` is that of the JSON's schema.
    """
    from vtjcli import config

    output = Output("table", language)
    demo = False
    try:
        profile = config.resolve(overrides, asking=False)
        demo = profile.is_demo
        with opened(profile, output) as channel:
            listed = ask(profile, channel, output)
    except VtjcliError as error:
        return fail(name, form, language, error, demo=demo)
    if form == "json":
        _put_json(name, listed.document, demo=demo)
    else:
        from vtjcli.output.console import console

        output.print_table(listed.table(console(sys.stdout).width))
    return 0


@contextmanager
def opened(profile: Profile, output: Output) -> Iterator[Connection]:
    """Open the way to the security server, and say where it is the demonstration's.

    Raises ConfigurationError when a certificate file cannot be used, and for a profile that asks
    the register without X-Road.
    """
    from vtjcli.credentials.connecting import connect, require_x_road

    require_x_road(profile)
    if profile.is_demo:
        output.note_demo()
    with connect(profile) as connection:
        yield connection


def waiting(language: Language) -> AbstractContextManager[object]:
    """Show on a terminal that the security server is being queried."""
    if not sys.stderr.isatty():
        return nullcontext()
    from vtjcli.output.console import console

    return console(sys.stderr).status(text("words.asking_server", language))


def caller(profile: Profile) -> Caller:
    """Return as whom the metaservices are called."""
    from vtjcli.xroad.metaservices import Caller

    return Caller(profile.client, profile.end_user)


def fail(
    name: str, form: str, language: Language, error: VtjcliError, *, demo: bool = False
) -> int:
    """Say what went wrong, in JSON too where that was asked for; return the exit status."""
    Output("table", language).error(error)
    if form == "json":
        from vtjcli.output.error_text import as_json

        _put_json(name, {"error": as_json(error, language)}, demo=demo)
    return error.exit_status


def _put_json(name: str, document: dict[str, Any], *, demo: bool) -> None:

    put_json({"schema": f"vtjcli/{name}/1", "demo": demo, **document}, indent=2)
