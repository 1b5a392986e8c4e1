"""``vtjcli wsdl``: the description of a service."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put, put_bytes
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from vtjcli.xroad.http import Connection
    from vtjcli.xroad.identifiers import Service, Subsystem
    from vtjcli.xroad.metaservices import Caller


def run(
    service: Annotated[str, typer.Argument(metavar="SERVICE", help=help_text("wsdl.service"))],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help=help_text("wsdl.output")),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=help_text("wsdl.force"))] = False,
    profile: _options.ProfileOption = None,
    timeout: _options.TimeoutOption = None,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.output import saved_file
    from vtjcli.queries import listing

    writer = Output("table", choose_language(lang))
    named, code, version = parse(service)
    replace = None if force else "--force"
    file = None if output in (None, "-") else saved_file.target(output, replace=replace)
    chosen = config.resolve(config.Overrides(profile, timeout=timeout), is_query=False)
    with (
        listing.open_connection(chosen, writer) as channel,
        listing.show_waiting(writer.language),
    ):
        from vtjcli.xroad.metaservices import get_wsdl

        caller = listing.caller(chosen)
        whole = find(channel, caller, named or chosen.provider, code, version)
        found = get_wsdl(channel, caller, whole)
    if found.verified.request_hash is None:
        writer.warn("no_request_hash")
    if file is not None:
        saved_file.save(file, found.content, replace=replace)
        writer.note("saved", path=output)
    else:
        _show(found.content)
    return 0


def parse(text: str) -> tuple[Subsystem | None, str, str | None]:
    """Read a service's identifier: the provider where it is named, the code, and the version.

    Raises UsageError for what is none.
    """
    from vtjcli.xroad.identifiers import Subsystem

    parts = [part.strip() for part in text.split("/")]
    if not all(parts) or len(parts) not in (1, 2, 5, 6):
        raise UsageError("service_form", value=text)
    provider = Subsystem(*parts[:4]) if len(parts) > 2 else None
    code, version = (*parts[4 if provider else 0 :], None)[:2]
    assert code is not None
    return provider, code, version


def find(
    channel: Connection, caller: Caller, provider: Subsystem, code: str, version: str | None
) -> Service:
    """Return the service; where no version is named, the provider is asked which it has.

    Raises NothingFoundError when it has none by that code, UsageError when it has several, and
    what metaservices.list_methods raises.
    """
    from vtjcli.xroad.identifiers import Service
    from vtjcli.xroad.metaservices import list_methods

    if version is not None:
        return Service(provider, code, version)
    offered = list_methods(channel, caller, provider).services
    found = [service for service in offered if service.code == code]
    bare = Service(provider, code, None)
    if not found:
        raise NothingFoundError("service_unknown", service=code, provider=provider)
    if len(found) > 1 and bare not in found:
        known = ", ".join(sorted(service.version or "" for service in found))
        raise UsageError("service_versions", service=code, known=known)
    return bare if bare in found else found[0]


def _show(content: bytes) -> None:
    """Write the bytes as they came; to a terminal, nothing in them that would control it."""
    if not sys.stdout.isatty():
        put_bytes(content)
        return
    from lxml import etree

    from vtjcli.output.terminal import escape_xml

    put(escape_xml(etree.tostring(etree.fromstring(content), encoding="unicode")))
