"""``vtjcli clients``: the members and subsystems of X-Road."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import FaultError, NothingFoundError
from vtjcli.output.help_pages import help_text
from vtjcli.queries import listing

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.output.writer import Output
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.metaservices import ListedClient


def run(
    *,
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help=help_text("clients.text"))
    ] = None,
    instance: Annotated[
        str | None,
        typer.Option("--instance", metavar="CODE", help=help_text("clients.instance")),
    ] = None,
    options: _options.ListOptions,
) -> int:

    def ask(profile: Profile, connection: Connection, writer: Output) -> listing.Listing:
        from vtjcli.output.metaservice_tables import clients_json, clients_table
        from vtjcli.xroad.metaservices import list_clients

        try:
            with listing.show_waiting(writer.language):
                everyone = list_clients(connection, instance)
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
            "client": str(profile.client),
            "instance": instance,
            "search": text,
            "clients": clients_json(listed, profile.client),
        }
        return listing.Listing(
            document, lambda: clients_table(listed, profile.client, writer.language)
        )

    return listing.show_listing(
        "clients",
        ask,
        profile=options.profile,
        timeout=options.timeout,
        form=options.output,
        json=options.json,
        lang=options.lang,
    )


def _names(client: ListedClient, text: str) -> bool:
    """Tell whether `text` is a part of the identifier or a name, capitals making no difference."""
    named = (str(client.identifier), client.name, client.subsystem_name)
    return any(_fold(text) in _fold(name) for name in named)


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()
