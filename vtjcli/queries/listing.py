"""Query what X-Road offers, and show the list as a table or one JSON object."""

from __future__ import annotations

import sys
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.errors import VtjcliError
from vtjcli.messages import text
from vtjcli.output.choices import choose_format, choose_language, fit_format
from vtjcli.output.stdout import put_json, put_table
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from rich.console import RenderableType

    from vtjcli.config import Profile
    from vtjcli.messages import Language
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.metaservices import Caller

_FORMS: Final = ("table", "json")


class Listing(NamedTuple):
    """The result of asking: as a JSON object, and what makes a table of it."""

    document: dict[str, Any]
    table: Callable[[], RenderableType]


def show_listing(
    name: str,
    ask: Callable[[Profile, Connection, Output], Listing],
    *,
    profile: str | None,
    timeout: float | None,
    form: str | None,
    json: bool,
    lang: str | None,
) -> int:
    """Ask by `ask` and show what comes of it; return the exit status, failures shown too.

    `name` is that of the JSON's schema; the others are what the command line says. Raises
    UsageError for a format that does not exist.
    """
    from vtjcli import config

    output = Output("table", choose_language(lang))
    form = fit_format(choose_format(form, json=json, formats=_FORMS))
    demo = False
    try:
        chosen = config.resolve(config.Overrides(profile, timeout=timeout), is_query=False)
        demo = chosen.is_demo
        with open_connection(chosen, output) as connection:
            listing = ask(chosen, connection, output)
    except VtjcliError as error:
        output.error(error)
        if form == "json":
            from vtjcli.output.error_text import as_json

            _put_json(name, {"error": as_json(error, output.language)}, demo=demo)
        return error.exit_status
    if form == "json":
        _put_json(name, listing.document, demo=demo)
    else:
        put_table(listing.table())
    return 0


@contextmanager
def open_connection(profile: Profile, output: Output) -> Iterator[Connection]:
    """Open a connection to the security server; print a note where it is the demonstration's.

    Raises ConfigurationError when a certificate file cannot be used, and for a profile that asks
    the register without X-Road.
    """
    from vtjcli.credentials.connecting import connect, require_x_road

    require_x_road(profile)
    if profile.is_demo:
        output.note_demo()
    with connect(profile) as connection:
        yield connection


def show_waiting(language: Language) -> AbstractContextManager[object]:
    """Show on a terminal that the security server is being queried."""
    if not sys.stderr.isatty():
        return nullcontext()
    from vtjcli.output.console import console

    return console(sys.stderr).status(text("words.asking_server", language))


def caller(profile: Profile) -> Caller:
    """Return as whom the metaservices are called."""
    from vtjcli.xroad.metaservices import Caller

    return Caller(profile.client, profile.end_user)


def _put_json(name: str, document: dict[str, Any], *, demo: bool) -> None:
    put_json({"schema": f"vtjcli/{name}/1", "demo": demo, **document}, indent=2)
