"""What X-Road offers, as tables and as JSON; the keys of the JSON are promised to users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vtjcli.characters import make_printable
from vtjcli.messages import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.xroad.identifiers import Service, Subsystem
    from vtjcli.xroad.metaservices import ListedClient


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
    """Return one row per service."""
    from vtjcli.output.tables import table

    headings = [text(f"words.column.{key}", language) for key in ("service", "version")]
    return table(((one.code, one.version or "") for one in services), headings, whole={0})


def clients_json(clients: Iterable[ListedClient], own: Subsystem) -> list[dict[str, Any]]:
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


def clients_table(
    clients: Iterable[ListedClient], own: Subsystem, language: Language
) -> RenderableType:
    """Return one row per member or subsystem; one's own is marked, in words too."""
    from rich.text import Text

    from vtjcli.output.tables import table

    rows = []
    for identifier, name, subsystem_name in clients:
        mark = text("words.own", language) if identifier == own else ""
        cells = (str(identifier), name, subsystem_name, mark)
        rows.append([Text(make_printable(cell), "bold" if mark else "") for cell in cells])
    columns = ("identifier", "member", "subsystem")
    headings = [*(text(f"words.column.{key}", language) for key in columns), ""]
    return table(rows, headings, whole={0})
