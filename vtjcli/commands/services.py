"""``vtjcli services``: what a provider offers, and what of it one may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import UsageError
from vtjcli.output.help_pages import help_text
from vtjcli.queries import listing

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.output.writer import Output
    from vtjcli.xroad.http import Connection


def run(
    *,
    provider: Annotated[
        str | None, typer.Argument(metavar="PROVIDER", help=help_text("services.provider"))
    ] = None,
    allowed: Annotated[bool, typer.Option("--allowed", help=help_text("services.allowed"))] = False,
    options: _options.ListOptions,
) -> int:
    def ask(profile: Profile, connection: Connection, writer: Output) -> listing.Listing:
        from vtjcli.output.metaservice_tables import services_json, services_table
        from vtjcli.xroad import metaservices
        from vtjcli.xroad.identifiers import Subsystem

        try:
            offered_by = profile.provider if provider is None else Subsystem.parse(provider)
        except ValueError:
            raise UsageError("provider_form", value=provider) from None
        with listing.show_waiting(writer.language):
            found = metaservices.list_methods(
                connection, listing.caller(profile), offered_by, only_allowed=allowed
            )
        if found.verified.request_hash is None:
            writer.warn("no_request_hash")
        if not found.services:
            key = "services_none_allowed" if allowed else "services_none"
            writer.note(key, provider=offered_by, client=profile.client)
        listed = sorted(found.services, key=str)
        document = {
            "client": str(profile.client),
            "provider": str(offered_by),
            "allowed": allowed,
            "verified": found.verified._asdict(),
            "services": services_json(listed),
        }
        return listing.Listing(document, lambda: services_table(listed, writer.language))

    return listing.show_listing(
        "services",
        ask,
        profile=options.profile,
        timeout=options.timeout,
        form=options.output,
        json=options.json,
        lang=options.lang,
    )
