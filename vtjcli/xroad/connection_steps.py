"""The steps to a connection: the name, the address, the proxy's tunnel, the TLS handshake.

Each gets what is left of one deadline, and raises NetworkError that says which of them failed.
"""

from __future__ import annotations

import socket
import ssl
import time
from hashlib import sha256
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import h11

from vtjcli.errors import NetworkError
from vtjcli.system.bounded_wait import StillRunningError, call_within

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.xroad.endpoint import Endpoint

CONNECT_MAX: Final = 10.0
"""Seconds until a request can be sent, where the whole time allowed is longer."""

_ISSUER_NOT_FOUND: Final = 20
"""X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: the chain that was sent ends in the middle."""
_FEW: Final = 10
"""A file with fewer authorities was put together for this; the system's lists are longer."""
_DISTRUST: Final = {
    9: "tls_certificate_early",
    10: "tls_certificate_ended",
    62: "tls_certificate_name",
    64: "tls_certificate_name",
}
"""OpenSSL's reasons (X509_V_ERR_…) against which something else helps than to trust the issuer."""


class Address(NamedTuple):
    """One of the addresses of a host, as ``socket.getaddrinfo`` gives it."""

    family: int
    kind: int
    protocol: int
    canonical: str
    at: Any


class Deadline:
    """When something must be over; each of its steps gets what is left.

    A limit for each read alone would let a server that sends a byte a second hold a clerk for ever.
    """

    def __init__(self, seconds: float) -> None:
        self._moment = time.monotonic() + seconds

    def remaining_seconds(self) -> float:
        """Return the seconds that are left; raise TimeoutError when none are."""
        left = self._moment - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def restart(self, seconds: float) -> None:
        """Let it be over `seconds` from now."""
        self._moment = time.monotonic() + seconds


def connect(endpoint: Endpoint, deadline: Deadline) -> socket.socket:
    """Return a connection to the endpoint's server, not secured yet; raise NetworkError."""
    connection = open_socket(endpoint, resolve(endpoint, deadline), deadline)
    if endpoint.proxy is not None:
        open_tunnel(endpoint, connection, deadline)
    return connection


def resolve(endpoint: Endpoint, deadline: Deadline) -> list[Address]:
    """Return the addresses of the next hop, at least one; raise NetworkError.

    The system waits for a name server that does not answer as long as it likes, so that it is asked
    in a thread that is left behind when the time is over.
    """
    host, port = endpoint.next_hop
    kind = socket.SOCK_STREAM
    try:
        # As bytes: to find out that a str is ASCII, Python would load tables of all letters.
        name = host.encode("ascii" if host.isascii() else "idna")
        found = socket.getaddrinfo(name, port, type=kind, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:  # it is a name indeed
        found = _resolve(endpoint, lambda: socket.getaddrinfo(name, port, type=kind), deadline)
    except (OSError, ValueError) as error:
        raise _failure(endpoint, "host_unknown") from error
    return [Address(*info) for info in found]


def _resolve(endpoint: Endpoint, find: Callable[[], list[Any]], deadline: Deadline) -> list[Any]:
    try:
        return call_within(deadline.remaining_seconds(), find)
    except (StillRunningError, TimeoutError) as error:
        raise _failure(endpoint, "host_slow") from error
    except (OSError, ValueError) as error:  # no such host
        raise _failure(endpoint, "host_unknown") from error


def open_socket(
    endpoint: Endpoint, addresses: Sequence[Address], deadline: Deadline
) -> socket.socket:
    """Connect to the first of `addresses` that answers; those that follow share the time left."""
    failure: OSError = TimeoutError()
    for tried, address in enumerate(addresses):
        opened = None
        try:
            opened = socket.socket(address.family, address.kind, address.protocol)
            opened.settimeout(deadline.remaining_seconds() / (len(addresses) - tried))
            opened.connect(address.at)
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except BaseException as error:
            if opened is not None:
                opened.close()
            if not isinstance(error, OSError):
                raise
            failure = error
        else:
            return opened
    keys = {ConnectionRefusedError: "connection_refused", TimeoutError: "connect_timeout"}
    raise _failure(endpoint, keys.get(type(failure), "unreachable")) from failure


def open_tunnel(endpoint: Endpoint, connection: socket.socket, deadline: Deadline) -> None:
    """Have the proxy at the other end connect to the endpoint's server (RFC 9110, 9.3.6).

    Raises NetworkError, and closes the connection, when it does not.
    """
    try:
        status = _ask_proxy(endpoint, connection, deadline)
    except BaseException as error:
        connection.close()
        if isinstance(error, TimeoutError):
            raise _failure(endpoint, "proxy_timeout") from error
        if isinstance(error, (OSError, h11.ProtocolError)):
            raise _failure(endpoint, "proxy_broken") from error
        if isinstance(error, ValueError):  # no name at all
            raise NetworkError("host_unknown", url=endpoint.url) from error
        raise
    if not 200 <= status < 300:
        connection.close()
        keys = {407: "proxy_authentication"}
        key = keys.get(status, "proxy_refuses" if status < 500 else "proxy_gateway")
        raise _failure(endpoint, key, status=status)


def _ask_proxy(endpoint: Endpoint, connection: socket.socket, deadline: Deadline) -> int:
    """Send CONNECT and return the status of the answer."""
    host = endpoint.host
    name = f"[{host}]" if ":" in host else host.encode("idna").decode()
    target = f"{name}:{endpoint.port}"
    http = h11.Connection(h11.CLIENT)
    request = h11.Request(method="CONNECT", target=target, headers=[("Host", target)])
    connection.settimeout(deadline.remaining_seconds())
    connection.sendall((http.send(request) or b"") + (http.send(h11.EndOfMessage()) or b""))
    while True:
        event = http.next_event()
        if event is h11.NEED_DATA:
            connection.settimeout(deadline.remaining_seconds())
            # A byte at a time: what comes behind the header is for the handshake.
            http.receive_data(connection.recv(1))
        elif isinstance(event, h11.Response):
            return event.status_code
        elif not isinstance(event, h11.InformationalResponse):
            raise ConnectionError


def secure(
    endpoint: Endpoint, connection: socket.socket, context: ssl.SSLContext, deadline: Deadline
) -> ssl.SSLSocket:
    """Return `connection` secured by TLS, its peer believed by `context` and the pin.

    Another `context` than the endpoint's is asked alone. The connection is closed when that fails,
    with a NetworkError.
    """
    try:
        # For a handshake this is the time of the whole, not of each step.
        connection.settimeout(deadline.remaining_seconds())
        secured = context.wrap_socket(connection, server_hostname=endpoint.host)
    except BaseException as error:
        connection.close()
        if not isinstance(error, (OSError, ValueError)):
            raise
        raise _handshake_failure(endpoint, error) from error
    if context is endpoint.tls and endpoint.pin is not None:
        found = sha256(secured.getpeercert(True) or b"").hexdigest()
        if not compare_digest(found, endpoint.pin):
            secured.close()
            raise NetworkError("tls_pin", url=endpoint.url, pinned=endpoint.pin, found=found)
    return secured


def _handshake_failure(endpoint: Endpoint, error: OSError | ValueError) -> NetworkError:
    url = endpoint.url
    match error:
        case ssl.SSLCertVerificationError():
            key = _DISTRUST.get(error.verify_code, "tls_certificate")
            if error.verify_code == _ISSUER_NOT_FOUND and _trusts_roots_only(endpoint.tls):
                key = "tls_certificate_issuer"
            return NetworkError(key, url=url, reason=error.verify_message)
        case ssl.SSLError() if is_about_own_certificate(error):
            return NetworkError("tls_own_certificate", url=url, reason=reason_text(error))
        case ssl.SSLError():
            return NetworkError("tls", url=url, reason=reason_text(error))
        case TimeoutError():
            return NetworkError("connect_timeout", url=url)
        case OSError():
            reason = (error.strerror or type(error).__name__).lower()
            return NetworkError("tls", url=url, reason=reason)
        case _:  # a name that no certificate can bear
            return NetworkError("host_unknown", url=url)


def _trusts_roots_only(context: ssl.SSLContext | None) -> bool:
    """Tell whether a file of authorities was given, and each of them is its own issuer.

    Where the system's are trusted instead, none is loaded before it is needed, or there are many.
    """
    authorities = [] if context is None else context.get_ca_certs()
    return 0 < len(authorities) < _FEW and all(
        one["issuer"] == one["subject"] for one in authorities
    )


_OF_PROXY: Final = {
    "host_unknown": "proxy_unknown",
    "host_slow": "proxy_slow",
    "connection_refused": "proxy_refused",
    "connect_timeout": "proxy_unreachable",
    "unreachable": "proxy_unreachable",
}


def _failure(endpoint: Endpoint, key: str, **values: Any) -> NetworkError:
    """Return the failure of a step before TLS, which is the proxy's where there is one."""
    if endpoint.proxy is None:
        return NetworkError(key, url=endpoint.url, **values)
    key = _OF_PROXY.get(key, key)
    return NetworkError(key, url=endpoint.url, proxy=endpoint.proxy, **values)


def reason_text(error: ssl.SSLError) -> str:
    """Return OpenSSL's reason of an error."""
    return (error.reason or "TLS").replace("_", " ").lower()


def is_about_own_certificate(error: ssl.SSLError) -> bool:
    """Tell whether a server ended the handshake for the client's certificate (RFC 8446, 6.2).

    In TLS 1.3 that comes after the query, which the server then has not taken.
    """
    reason = error.reason or ""
    return "ALERT" in reason and (
        "CERTIFICATE" in reason or reason.endswith(("UNKNOWN_CA", "ACCESS_DENIED"))
    )
