"""The steps in their order; one that needs another which failed is skipped."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli.config import inspection
from vtjcli.doctor import network, this_machine, x_road
from vtjcli.doctor.finding import Finding, Sentence
from vtjcli.errors import ConfigurationError, FaultError, VtjcliError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from contextlib import AbstractContextManager

    from vtjcli.config import Overrides, Profile
    from vtjcli.doctor.examined_server import ExaminedServer
    from vtjcli.doctor.finding import Who


class Step(NamedTuple):
    """One step: its name, the steps that it needs, who fixes it, and the function to run."""

    name: str
    needs: tuple[str, ...]
    who: Who
    look: Callable[[ExaminedServer], Finding | None]
    """Returns None where the step does not apply; raises VtjcliError where it fails."""
    route: Literal["any", "x_road", "direct"] = "any"
    settings: tuple[str, ...] = ()
    """The settings, or tables of settings, without which it makes no sense."""

    def is_usable(self, unusable: Iterable[str]) -> bool:
        """Tell whether none of the settings is among those that are missing or wrong."""
        return not any(
            key == one or key.startswith(f"{one}.") for key in unusable for one in self.settings
        )


STEPS: Final = (
    Step("name", (), "you", network.check_name, settings=("security_server", "direct")),
    Step("connection", ("name",), "own_admin", network.check_connection),
    Step("tls", ("connection",), "own_admin", network.check_tls, settings=("tls",)),
    Step("client_certificate", (), "you", this_machine.check_client_certificate, settings=("tls",)),
    Step("register", ("tls",), "provider", x_road.check_register, "direct"),
    Step("server", ("tls",), "own_admin", x_road.check_server, "x_road"),
    Step("client", ("server",), "own_admin", x_road.check_client, "x_road", ("client",)),
    Step(
        "service",
        ("client",),
        "provider",
        x_road.check_service,
        "x_road",
        ("service", "end_user"),
    ),
    Step("right", ("service",), "provider", x_road.check_right, "x_road"),
    Step(
        "password",
        (),
        "you",
        this_machine.check_password,
        settings=("username", "password_command"),
    ),
    Step("clock", ("tls",), "you", x_road.check_clock),
    Step("log", (), "you", this_machine.check_log, settings=("log",)),
)


def resolve(overrides: Overrides) -> tuple[Profile | None, list[Finding], frozenset[str]]:
    """Return the profile as far as it is usable, the findings about it, and what is not usable.

    The first step has a finding for each mistake. Without a usable profile it is None.
    """
    started = time.monotonic()
    profile, problems, unusable = inspection.examine(overrides, os.environ)
    findings = [Finding(state="failed", error=error, who="you") for error in problems]
    if profile is not None and not findings:
        try:
            findings.append(this_machine.configuration(profile))
        except VtjcliError as error:
            findings.append(Finding(state="failed", error=error, who="you"))
            profile = None  # an identity code is in it, which no log is to get
    seconds = time.monotonic() - started
    first, *others = (finding._replace(step="configuration") for finding in findings)
    return profile, [first._replace(seconds=seconds), *others], unusable


def skip_all() -> Iterator[Finding]:
    """Give each step as one that was not examined: there is nothing to examine it with."""
    for step in STEPS:
        if step.route != "direct":
            yield Finding(Sentence("doctor.skipped_configuration"), "skipped", step=step.name)


def examine(
    server: ExaminedServer,
    watch: Callable[[str], AbstractContextManager[object]],
    unusable_settings: Collection[str] = (),
) -> Iterator[Finding]:
    """Run the steps and yield the finding of each as soon as it is known.

    Each look is taken within `watch` of the step's name, which may show what is going on. A step
    that needs one of the `unusable_settings` is skipped.
    """
    unusable: set[str] = set()
    kind = "x_road" if server.profile.direct is None else "direct"
    for step in STEPS:
        started = time.monotonic()
        if step.route == "direct" != kind:
            continue
        if step.route == "x_road" != kind:
            finding: Finding | None = Finding(Sentence("doctor.skipped_direct"), "skipped")
        elif not step.is_usable(unusable_settings):
            finding = Finding(Sentence("doctor.skipped_configuration"), "skipped")
        elif unusable.intersection(step.needs):
            finding = Finding(Sentence("doctor.skipped"), "skipped")
        else:
            with watch(step.name):
                finding = _run_check(step, server)
        if finding is None:
            continue
        if finding.error is not None or finding.state == "skipped":
            unusable.add(step.name)
        yield finding._replace(step=step.name, seconds=time.monotonic() - started)


def _run_check(step: Step, server: ExaminedServer) -> Finding | None:
    """Return the finding of a step; some failures show better than the step who can fix it."""
    try:
        finding = step.look(server)
    except VtjcliError as error:
        finding = Finding(state="failed", error=error)
    if finding is not None and finding.error is not None:
        finding = finding._replace(who=finding.who or _find_responsible(finding.error) or step.who)
    if finding is not None and server.profile.direct is not None:
        return _without_security_server(finding)
    return finding


def _without_security_server(finding: Finding) -> Finding:
    """Return a finding about the register itself: there is nobody who administers a server."""
    return finding._replace(
        is_direct=True,
        who="provider" if finding.who == "own_admin" else finding.who,
        error=finding.error.with_facts(direct=True) if finding.error is not None else None,
    )


def _find_responsible(error: VtjcliError) -> Who | None:
    """Return who can fix an error, None if the error does not show it."""
    if isinstance(error, ConfigurationError) or error.key == "tls_spoken":
        return "you"
    if error.key.startswith("proxy_"):  # of one's own network, not of the security server
        return "you"
    if not isinstance(error, FaultError):
        return None
    # The user asks the operator of the instance through their own administrator, who also has the
    # log that shows whose fault an unclear one is.
    match error.values["mended_by"]:
        case "you" | "provider" as who:
            return who
    return "own_admin"
