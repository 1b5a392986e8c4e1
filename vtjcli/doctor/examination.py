"""The steps in their order; one that needs another which failed is skipped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli import config
from vtjcli.doctor import local, network, xroad
from vtjcli.doctor.finding import Finding, Told
from vtjcli.errors import ConfigurationError, FaultError, VtjcliError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.config import Overrides, Profile
    from vtjcli.doctor.finding import Who
    from vtjcli.xroad.clientcert import ClientCertificate
    from vtjcli.xroad.exchange import Channel, Endpoint


class Way(NamedTuple):
    """The way that is examined: whose profile, to which server, over which connection.

    `unusable` is why the profile's certificates cannot be used; only the steps before TLS make
    sense then.
    """

    profile: Profile
    endpoint: Endpoint
    channel: Channel
    own: ClientCertificate | None = None
    unusable: VtjcliError | None = None


class Step(NamedTuple):
    """One step: its name, the steps without which it makes no sense, who mends it, and the look."""

    name: str
    needs: tuple[str, ...]
    who: Who
    look: Callable[[Way], Finding | None]
    """Returns None where the step does not apply; raises VtjcliError where it fails."""


STEPS: Final = (
    Step("name", (), "you", network.name),
    Step("connection", ("name",), "own_admin", network.connection),
    Step("tls", ("connection",), "own_admin", network.tls),
    Step("client_certificate", (), "you", local.client_certificate),
    Step("server", ("tls",), "own_admin", xroad.server),
    Step("client", ("server",), "own_admin", xroad.client),
    Step("service", ("server",), "provider", xroad.service),
    Step("right", ("service",), "provider", xroad.right),
    Step("password", (), "you", local.password),
    Step("clock", ("server",), "you", xroad.clock),
    Step("log", (), "you", local.log),
)


def resolve(overrides: Overrides) -> tuple[Profile | None, Finding]:
    """Return the profile and what came of reading it: the first step."""
    started = time.monotonic()
    try:
        profile = config.resolve(overrides)
    except VtjcliError as error:
        return None, _failed("configuration", error, "you", time.monotonic() - started)
    return profile, local.configuration(profile, time.monotonic() - started)


def examine(way: Way) -> Iterator[Finding]:
    """Go through the steps and give what comes of each as soon as it is known."""
    unusable: set[str] = set()
    for step in STEPS:
        started = time.monotonic()
        if unusable.intersection(step.needs):
            unusable.add(step.name)
            yield Finding(step.name, "skipped", 0.0, Told("skipped", {}))
            continue
        try:
            finding = step.look(way)
        except VtjcliError as error:
            unusable.add(step.name)
            finding = _failed(step.name, error, step.who, 0.0)
        if finding is not None:
            yield finding._replace(step=step.name, seconds=time.monotonic() - started)


def _failed(step: str, error: VtjcliError, who: Who, seconds: float) -> Finding:
    """Return the failure of a step; some failures tell better than the step who can mend it."""
    if isinstance(error, ConfigurationError):
        who = "you"
    if isinstance(error, FaultError):
        from vtjcli.xroad import faultcodes

        values = error.values
        meaning = faultcodes.explain(str(values["code"]), prefixed=bool(values["prefixed"]))
        mender = {"operator": "own_admin", "unclear": "own_admin"}.get(
            meaning.mended_by, meaning.mended_by
        )
        who = mender  # type: ignore[assignment]
    return Finding(step, "failed", seconds, error=error, who=who)
