"""``vtjcli clients``: the members and subsystems of X-Road."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _metaservices, _options
from vtjcli.commands._options import command_help, help_text
from vtjcli.errors import FaultError, NothingFoundError
from vtjcli.output.choices import chosen_language
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.output.writer import Output
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.metaservices import ListedClient

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("clients"))
def clients(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help=help_text("clients.text"))
    ] = None,
    instance: Annotated[
        str | None,
        typer.Option("--instance", metavar="CODE", help=help_text("clients.instance")),
    ] = None,
    profile: _options.Profile = None,
    output: _metaservices.Form = None,
    json: _options.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
) -> int:
    from vtjcli.config import Overrides

    language = chosen_language(lang)
    form = _metaservices.chosen_form(output, json=json)

    def ask(chosen: Profile, channel: Connection, writer: Output) -> _metaservices.Listed:
        from vtjcli.output.metaservice_tables import clients_json, clients_table
        from vtjcli.xroad.metaservices import list_clients

        try:
            with _metaservices.waiting(language):
                everyone = list_clients(channel, instance)
        except FaultError:
            if instance is not None:
                writer.note("instance_unknown", instance=instance)
            raise
        listed = sorted(
            (client for client in everyone if text is None or _names(client, text)),
            # A member before its subsystems; sorting None would fail.
            key=lambda client: str(client.identifier),
        )
        if text is not None and not listed:
            raise NothingFoundError("clients_none", value=text)
        document = {
            "client": str(chosen.client),
            "instance": instance,
            "search": text,
            "clients": clients_json(listed, chosen.client),
        }
        return _metaservices.Listed(
            document, lambda: clients_table(listed, chosen.client, language)
        )

    return _metaservices.show("clients", form, language, Overrides(profile, timeout=timeout), ask)


def _names(client: ListedClient, text: str) -> bool:
    """Tell whether `text` is a part of the identifier or a name, capitals making no difference."""
    named = (str(client.identifier), client.name, client.subsystem_name)
    return any(_folded(text) in _folded(name) for name in named)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()
