"""The way to the security server of a profile; for the demo, to one of our own."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vtjcli.xroad import tls
from vtjcli.xroad.exchange import Channel, Endpoint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config import Profile


@contextmanager
def channel(profile: Profile) -> Iterator[Channel]:
    """Open the way to the profile's security server; for the demo profile, run one meanwhile.

    Raises ConfigurationError when a certificate file cannot be used.
    """
    if profile.is_demo:
        from vtjcli.simulator import Simulator

        with (
            Simulator() as simulator,
            Channel(Endpoint(simulator.url), profile.limits.timeout) as opened,
        ):
            yield opened
    else:
        with Channel(endpoint(profile), profile.limits.timeout) as opened:
            yield opened


def endpoint(profile: Profile) -> Endpoint:
    """Return where the profile's server is; raise ConfigurationError for a file of no use."""
    if not profile.security_server.startswith("https:"):
        return Endpoint(profile.security_server)
    settings = profile.tls
    context = tls.context(
        ca=settings.ca,
        pinned=settings.pin is not None,
        certificate=settings.certificate,
        key=settings.key,
        passphrase=os.environ.get("VTJCLI_KEY_PASSPHRASE"),
    )
    return Endpoint(profile.security_server, context, settings.pin)
