"""What X-Road offers, as tables and as JSON; the keys of the JSON are promised to users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vtjcli.messages import text
from vtjcli.render.safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.xroad.identifiers import Service, Subsystem
    from vtjcli.xroad.metaservices import Client


def services_json(services: Iterable[Service]) -> list[dict[str, Any]]:
    """Return services as JSON; `type` is SOAP, the only one that the metaservices list."""
    return [
        {
            "identifier": str(service),
            "code": service.code,
            "version": service.version,
            "type": "SOAP",
        }
        for service in services
    ]


def services_table(services: Iterable[Service], language: Language) -> RenderableType:
    """Return a row a service."""
    rows = [(service.code, service.version or "") for service in services]
    return _table(("service", "version"), rows, language)


def clients_json(clients: Iterable[Client], own: Subsystem) -> list[dict[str, Any]]:
    """Return members and subsystems as JSON; names that the server does not tell are null."""
    return [
        {
            "identifier": str(identifier),
            "type": identifier.object_type,
            "instance": identifier.instance,
            "member_class": identifier.member_class,
            "member_code": identifier.member_code,
            "subsystem_code": identifier.subsystem_code,
            "name": name or None,
            "subsystem_name": subsystem_name or None,
            "own": identifier == own,
        }
        for identifier, name, subsystem_name in clients
    ]


def clients_table(clients: Iterable[Client], own: Subsystem, language: Language) -> RenderableType:
    """Return a row a member or subsystem; one's own is marked, in words too."""
    rows = [
        (
            str(client.identifier),
            client.name,
            client.subsystem_name,
            text("words.own", language) if client.identifier == own else "",
        )
        for client in clients
    ]
    return _table(("identifier", "member", "subsystem", ""), rows, language)


def _table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], language: Language
) -> RenderableType:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for key in columns:
        heading = text(f"words.column.{key}", language) if key else ""
        # An identifier is there to be copied: the names beside it wrap first.
        table.add_column(heading, overflow="fold", no_wrap=key == "identifier")
    for row in rows:
        style = "bold" if not columns[-1] and row[-1] else None
        table.add_row(*(Text(plain(cell)) for cell in row), style=style)
    return table
