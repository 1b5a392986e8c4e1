"""The steps in their order; one that needs another which failed is skipped."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli import config
from vtjcli.doctor import local, network, xroad
from vtjcli.doctor.finding import Finding, Told
from vtjcli.errors import ConfigurationError, FaultError, VtjcliError
from vtjcli.xroad import metaservices
from vtjcli.xroad.http import Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from vtjcli.config import Overrides, Profile
    from vtjcli.doctor.finding import Who
    from vtjcli.xroad.clientcert import ClientCertificate
    from vtjcli.xroad.endpoint import Endpoint
    from vtjcli.xroad.metaservices import Client


class Way:
    """The way that is examined: whose profile, to which server, with which certificate.

    `unusable` is why the profile's certificates cannot be used; only the steps before TLS make
    sense then.
    """

    def __init__(
        self,
        profile: Profile,
        endpoint: Endpoint,
        own: ClientCertificate | None = None,
        unusable: VtjcliError | None = None,
    ) -> None:
        self.profile = profile
        self.endpoint = endpoint
        self.own = own
        self.unusable = unusable

    @cached_property
    def connection(self) -> Connection:
        """The connection, which looks the server's name up: not before the step that does."""
        return Connection(self.endpoint, self.profile.limits.timeout)

    @cached_property
    def members(self) -> tuple[Client, ...]:
        """The members of the server's own X-Road instance, asked for once."""
        return metaservices.list_clients(self.connection)

    def close(self) -> None:
        """Close the connection where there is one."""
        if "connection" in vars(self):
            self.connection.close()


class Step(NamedTuple):
    """One step: its name, the steps without which it makes no sense, who mends it, and the look."""

    name: str
    needs: tuple[str, ...]
    who: Who
    look: Callable[[Way], Finding | None]
    """Returns None where the step does not apply; raises VtjcliError where it fails."""
    way: Literal["any", "x_road", "direct"] = "any"


STEPS: Final = (
    Step("name", (), "you", network.name),
    Step("connection", ("name",), "own_admin", network.connection),
    Step("tls", ("connection",), "own_admin", network.tls),
    Step("client_certificate", (), "you", local.client_certificate),
    Step("register", ("tls",), "provider", xroad.register, "direct"),
    Step("server", ("tls",), "own_admin", xroad.server, "x_road"),
    Step("client", ("server",), "own_admin", xroad.client, "x_road"),
    Step("service", ("client",), "provider", xroad.service, "x_road"),
    Step("right", ("service",), "provider", xroad.right, "x_road"),
    Step("password", (), "you", local.password),
    Step("clock", ("tls",), "you", xroad.clock),
    Step("log", (), "you", local.log),
)


def resolve(overrides: Overrides) -> tuple[Profile | None, Finding]:
    """Return the profile and what came of reading it: the first step."""
    started = time.monotonic()
    profile = None
    try:
        profile = config.resolve(overrides)
        finding = local.configuration(profile)
    except VtjcliError as error:
        finding = Finding(state="failed", error=error, who="you")
    seconds = time.monotonic() - started
    return profile, finding._replace(step="configuration", seconds=seconds)


def examine(
    way: Way, watching: Callable[[str], AbstractContextManager[object]]
) -> Iterator[Finding]:
    """Go through the steps and give what comes of each as soon as it is known.

    Each look is taken within `watching` of the step's name, which may show what is going on.
    """
    unusable: set[str] = set()
    kind = "x_road" if way.profile.direct is None else "direct"
    for step in STEPS:
        started = time.monotonic()
        if step.way == "direct" != kind:
            continue
        if step.way == "x_road" != kind:
            finding: Finding | None = Finding(Told("doctor.skipped_direct"), "skipped")
        elif unusable.intersection(step.needs):
            finding = Finding(Told("doctor.skipped"), "skipped")
        else:
            with watching(step.name):
                finding = _looked(step, way)
        if finding is None:
            continue
        if finding.error is not None or finding.state == "skipped":
            unusable.add(step.name)
        yield finding._replace(step=step.name, seconds=time.monotonic() - started)


def _looked(step: Step, way: Way) -> Finding | None:
    """Return what came of a look; some failures tell better than the step who can mend it."""
    try:
        finding = step.look(way)
    except VtjcliError as error:
        finding = Finding(state="failed", error=error)
    if finding is None or finding.error is None or finding.who is not None:
        return finding
    return finding._replace(who=_mender(finding.error) or step.who)


def _mender(error: VtjcliError) -> Who | None:
    """Return who can mend what an error tells of, None where it does not tell."""
    if isinstance(error, ConfigurationError) or error.key == "tls_spoken":
        return "you"
    if error.key.startswith("proxy_"):  # of one's own network, not of the security server
        return "you"
    if not isinstance(error, FaultError):
        return None
    from vtjcli.xroad import faultcodes

    values = error.values
    mender = faultcodes.explain(str(values["code"]), prefixed=bool(values["prefixed"])).mended_by
    # Who runs the instance is reached through one's own administrator, who also has the log in
    # which the unclear becomes clear.
    return "own_admin" if mender in ("operator", "unclear") else mender  # type: ignore[return-value]
