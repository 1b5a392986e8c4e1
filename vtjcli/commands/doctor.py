"""``vtjcli doctor``: what works on the way to the register, what is missing, who can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_language, put
from vtjcli.commands.plain import PlainCommand
from vtjcli.errors import UsageError, VtjcliError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config import Profile
    from vtjcli.doctor.finding import Finding

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=PlainCommand, help=command_help("doctor"))
def doctor(
    profile: options.Profile = None,
    report: Annotated[bool, typer.Option("--report", help=help_text("doctor.report"))] = False,
    json: Annotated[bool, typer.Option("--json", help=help_text("doctor.json"))] = False,
    timeout: options.Timeout = None,
    lang: options.Lang = None,
) -> int:
    from vtjcli.config import Overrides
    from vtjcli.doctor.examination import resolve
    from vtjcli.render import findings as shown

    output = Output("table", chosen_language(lang))
    if report and json:
        raise UsageError("not_together", one="--report", other="--json")
    chosen, first = resolve(Overrides(profile=profile, timeout=timeout))
    if report and first.error is not None:
        return output.fail(first.error)
    found: list[Finding] = []
    for finding in _examined(chosen, first, output):
        found.append(finding)
        if not (json or report):
            put("\n".join(shown.lines(finding, output.language)))
    if json:
        from vtjcli.render.json import dumps

        put(dumps(shown.as_json(chosen, found, output.language), indent=2))
    elif report and chosen is not None:
        from vtjcli.doctor.account import account

        put(account(chosen, found, output.language))
    else:
        put(shown.summary(found, output.language))
    return max(finding.exit_status for finding in found)


def _examined(profile: Profile | None, first: Finding, output: Output) -> Iterator[Finding]:
    """Give what comes of each step, or of the `first` alone without a usable profile."""
    from contextlib import ExitStack

    from vtjcli.commands import connecting
    from vtjcli.doctor.examination import Way, examine
    from vtjcli.xroad.exchange import Channel, Endpoint

    yield first
    if profile is None:
        return
    if profile.is_demo:
        output.note("demo")
    output.warn_about(profile)
    with ExitStack() as stack:
        unusable = None
        try:
            endpoint = stack.enter_context(connecting.reached(profile))
        except VtjcliError as error:
            unusable = error
            endpoint = Endpoint(profile.security_server)
        channel = stack.enter_context(Channel(endpoint, profile.limits.timeout))
        own = connecting.own_certificate(profile.tls)
        yield from examine(Way(profile, endpoint, channel, own, unusable))
