"""The way to a profile's security server, or to the register; for the demo, to one of our own."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from vtjcli import credentials
from vtjcli.errors import ConfigurationError
from vtjcli.xroad import tls
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtjcli.config import Profile, Tls
    from vtjcli.xroad.clientcert import ClientCertificate


@contextmanager
def reached(profile: Profile) -> Iterator[Endpoint]:
    """Give where the profile's server is; for the demo profile, run one meanwhile.

    Raises ConfigurationError when a certificate file cannot be used.
    """
    if profile.is_demo:
        from vtjcli.simulator import Simulator

        with Simulator() as simulator:
            yield Endpoint(simulator.url)
    else:
        yield endpoint(profile)


@contextmanager
def opener(profile: Profile) -> Iterator[Callable[[], Connection]]:
    """Give what opens a connection of its own each time; raises as `reached` does."""
    with reached(profile) as where:
        yield partial(Connection, where, profile.limits.timeout)


@contextmanager
def channel(profile: Profile) -> Iterator[Connection]:
    """Open the one connection to where the profile asks; raises as `opener` does."""
    with opener(profile) as open_channel, open_channel() as opened:
        yield opened


def endpoint(profile: Profile) -> Endpoint:
    """Return where the profile's server is; raise ConfigurationError for a file of no use."""
    url = profile.direct or profile.security_server
    if not url.startswith("https:"):
        return Endpoint(url)
    settings = profile.tls
    context = tls.context(
        ca=settings.ca,
        pinned=settings.pin is not None,
        own=own_certificate(settings),
        passphrase=lambda: credentials.key_passphrase(profile),
    )
    return Endpoint(url, context, settings.pin, profile.proxy)


def require_x_road(profile: Profile) -> None:
    """Raise ConfigurationError for a profile that asks the register without X-Road."""
    if profile.direct is not None:
        raise ConfigurationError("direct_without_x_road", profile=profile.name)


def own_certificate(settings: Tls) -> ClientCertificate | None:
    """Return where the client's certificate is, None where the profile has none."""
    from vtjcli.xroad.clientcert import ClientCertificate

    if settings.pkcs12 is not None:
        return ClientCertificate(settings.pkcs12, is_pkcs12=True)
    if settings.certificate is not None:
        return ClientCertificate(settings.certificate, settings.key)
    return None
