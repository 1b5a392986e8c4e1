"""``vtjcli services``: what a provider offers, and what of it one may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _metaservices, _options
from vtjcli.errors import UsageError
from vtjcli.help_pages import help_text
from vtjcli.output.writer import Output, chosen_language

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.xroad.http import Connection


def run(
    provider: Annotated[
        str | None, typer.Argument(metavar="PROVIDER", help=help_text("services.provider"))
    ] = None,
    allowed: Annotated[bool, typer.Option("--allowed", help=help_text("services.allowed"))] = False,
    profile: _options.Profile = None,
    output: _metaservices.Form = None,
    json: _options.Json = False,
    json_schema: _options.JsonSchema = False,
    timeout: _options.Timeout = None,
    lang: _options.Lang = None,
) -> int:
    from vtjcli.config import Overrides
    from vtjcli.xroad.identifiers import Subsystem

    language = chosen_language(lang)
    form = _metaservices.chosen_form(output, json=json)
    try:
        named = None if provider is None else Subsystem.parse(provider)
    except ValueError:
        error = UsageError("provider_form", value=provider)
        return _metaservices.fail("services", form, language, error)

    def ask(chosen: Profile, channel: Connection, writer: Output) -> _metaservices.Listing:
        from vtjcli.output.metaservice_tables import services_json, services_table
        from vtjcli.xroad import metaservices

        offered_by = named or chosen.provider
        with _metaservices.show_waiting(language):
            found = metaservices.list_methods(
                channel, _metaservices.caller(chosen), offered_by, allowed=allowed
            )
        if found.verified.request_hash is None:
            writer.warn("no_request_hash")
        if not found.services:
            key = "services_none_allowed" if allowed else "services_none"
            writer.note(key, provider=offered_by, client=chosen.client)
        listed = sorted(found.services, key=str)
        document = {
            "client": str(chosen.client),
            "provider": str(offered_by),
            "allowed": allowed,
            "verified": found.verified._asdict(),
            "services": services_json(listed),
        }
        return _metaservices.Listing(
            document, lambda width: services_table(listed, language, width)
        )

    return _metaservices.show("services", form, language, Overrides(profile, timeout=timeout), ask)
