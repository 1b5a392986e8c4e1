"""The way to the security server of a profile; for the demo, to one of our own."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from vtjcli import credentials
from vtjcli.xroad import tls
from vtjcli.xroad.exchange import Channel, Endpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.config import Profile, Tls
    from vtjcli.xroad.clientcert import ClientCertificate


@contextmanager
def opener(profile: Profile) -> Iterator[Callable[[], Channel]]:
    """Give what opens a connection of its own each time; for the demo profile, run a server.

    Raises ConfigurationError when a certificate file cannot be used.
    """
    if profile.is_demo:
        from vtjcli.simulator import Simulator

        with Simulator() as simulator:
            yield partial(Channel, Endpoint(simulator.url), profile.limits.timeout)
    else:
        yield partial(Channel, endpoint(profile), profile.limits.timeout)


@contextmanager
def channel(profile: Profile) -> Iterator[Channel]:
    """Open the one connection to the profile's security server; raises as `opener` does."""
    with opener(profile) as open_channel, open_channel() as opened:
        yield opened


def endpoint(profile: Profile) -> Endpoint:
    """Return where the profile's server is; raise ConfigurationError for a file of no use."""
    if not profile.security_server.startswith("https:"):
        return Endpoint(profile.security_server)
    settings = profile.tls
    context = tls.context(
        ca=settings.ca,
        pinned=settings.pin is not None,
        own=own_certificate(settings),
        passphrase=lambda: credentials.key_passphrase(profile),
    )
    return Endpoint(profile.security_server, context, settings.pin)


def own_certificate(settings: Tls) -> ClientCertificate | None:
    """Return where the client's certificate is, None where the profile has none."""
    from vtjcli.xroad.clientcert import ClientCertificate

    if settings.pkcs12 is not None:
        return ClientCertificate(settings.pkcs12, is_pkcs12=True)
    if settings.certificate is not None:
        return ClientCertificate(settings.certificate, settings.key)
    return None
