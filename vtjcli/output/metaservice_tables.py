"""What X-Road offers, as tables and as JSON; the keys of the JSON are promised to users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.messages import text
from vtjcli.output.terminal import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from vtjcli.messages import Language
    from vtjcli.xroad.identifiers import Service, Subsystem
    from vtjcli.xroad.metaservices import ListedClient

_TABLE_WIDTH: Final = 70


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


def services_table(services: Iterable[Service], language: Language, width: int) -> RenderableType:
    """Return a row a service, for a terminal of `width` columns."""
    rows = [(service.code, service.version or "") for service in services]
    return _table(("service", "version"), rows, language, width)


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
    clients: Iterable[ListedClient], own: Subsystem, language: Language, width: int
) -> RenderableType:
    """Return a row a member or subsystem, for a terminal of `width` columns.

    One's own is marked, in words too.
    """
    rows = [
        (
            str(client.identifier),
            client.name,
            client.subsystem_name,
            text("words.own", language) if client.identifier == own else "",
        )
        for client in clients
    ]
    return _table(("identifier", "member", "subsystem", ""), rows, language, width)


def _table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], language: Language, width: int
) -> RenderableType:
    """Return rows under the headings `columns` ("": a mark without one).

    On a terminal of few columns each row is a few lines of its own.
    """
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    headings = [text(f"words.column.{key}", language) if key else "" for key in columns]
    shown = [[plain(cell) for cell in row] for row in rows]
    if width < _TABLE_WIDTH:
        return Text("\n".join("\n".join(_block(headings, row)) + "\n" for row in shown))
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    for number, (key, heading) in enumerate(zip(columns, headings, strict=True)):
        longest = max((len(row[number]) for row in shown), default=0)
        # An identifier is there to be copied: the names beside it wrap, while they have room.
        whole = key == "identifier" and longest <= width * 3 // 5
        table.add_column(heading, overflow="fold", no_wrap=whole)
    for row in shown:
        table.add_row(*map(Text, row), style="bold" if not columns[-1] and row[-1] else None)
    return table


def _block(headings: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    for heading, cell in zip(headings, row, strict=True):
        if cell:
            yield f"{heading}: {cell}" if heading else f"({cell})"
