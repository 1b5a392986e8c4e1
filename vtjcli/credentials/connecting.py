"""Connections to a profile's security server or register; for the demo, to a simulator."""

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
    from vtjcli.xroad.client_certificate import ClientCertificate
    from vtjcli.xroad.observation import Observer


@contextmanager
def locate_server(profile: Profile) -> Iterator[Endpoint]:
    """Give the address of the profile's server; for the demo profile, run one meanwhile.

    Raises ConfigurationError when a certificate file cannot be used.
    """
    url = profile.direct or profile.security_server
    if profile.is_demo:
        from vtjcli.simulator import Simulator

        with Simulator() as simulator:
            yield Endpoint(simulator.url)
    elif url.startswith("https:"):
        context = tls.context(
            ca=profile.tls.ca,
            has_pin=profile.tls.pin is not None,
            own=own_certificate(profile.tls),
            passphrase=lambda: credentials.key_passphrase(profile),
        )
        yield Endpoint(url, context, profile.tls.pin, profile.proxy)
    else:
        yield Endpoint(url)


@contextmanager
def connector(
    profile: Profile, observer: Observer | None = None
) -> Iterator[Callable[[], Connection]]:
    """Give a function that makes one connection each time; raises as `locate_server` does.

    `observer` sees every exchange over any of them, each in the thread that makes it.
    """
    with locate_server(profile) as server:
        yield partial(Connection, server, profile.limits.timeout, observer)


@contextmanager
def connect(profile: Profile) -> Iterator[Connection]:
    """Make one connection to the profile's server; raises as `locate_server` does."""
    with connector(profile) as make_connection, make_connection() as connection:
        yield connection


def require_x_road(profile: Profile) -> None:
    """Raise ConfigurationError for a profile that queries the register without X-Road."""
    if profile.direct is not None:
        raise ConfigurationError("direct_without_x_road", profile=profile.name)


def own_certificate(settings: Tls) -> ClientCertificate | None:
    """Return the files of the client's certificate; None if the profile has none."""
    from vtjcli.xroad.client_certificate import ClientCertificate

    if settings.pkcs12 is not None:
        return ClientCertificate(settings.pkcs12, is_pkcs12=True)
    if settings.certificate is not None:
        return ClientCertificate(settings.certificate, settings.key)
    return None
