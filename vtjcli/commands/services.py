"""``vtjcli services``: what a provider offers, and what of it one may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _metaservices, _options
from vtjcli.commands._options import command_help, help_text
from vtjcli.errors import UsageError
from vtjcli.output.choices import chosen_language
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from vtjcli.config import Profile
    from vtjcli.output.writer import Output
    from vtjcli.xroad.http import Connection

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=Command, help=command_help("services"))
def services(
    provider: Annotated[
        str | None, typer.Argument(metavar="PROVIDER", help=help_text("services.provider"))
    ] = None,
    allowed: Annotated[bool, typer.Option("--allowed", help=help_text("services.allowed"))] = False,
    profile: _options.Profile = None,
    output: _metaservices.Form = None,
    json: _options.Json = False,
    json_schema: _options.JsonSchema = False,  # noqa: ARG001 - its callback prints it
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

    def ask(chosen: Profile, channel: Connection, writer: Output) -> _metaservices.Listed:
        from vtjcli.output.metaservice_tables import services_json, services_table
        from vtjcli.xroad import metaservices

        offered_by = named or chosen.provider
        with _metaservices.waiting(language):
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
        return _metaservices.Listed(document, lambda: services_table(listed, language))

    return _metaservices.show("services", form, language, Overrides(profile, timeout=timeout), ask)
