"""The network under HTTP: each step gets what is left of one deadline.

The steps are the name, the connection, the proxy's tunnel and the TLS handshake. `Backend` makes
them for ``httpcore``; `connect` and the functions below it are for whoever wants to see which of
them fails.
"""

from __future__ import annotations

import socket
import ssl
import time
from hashlib import sha256
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import h11
import httpcore

from vtjcli.bounded_wait import StillRunningError, call_within
from vtjcli.errors import NetworkError
from vtjcli.xroad.observation import ConnectionFacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from vtjcli.xroad.endpoint import Endpoint
    from vtjcli.xroad.observation import ObservedExchange

CONNECT_MAX: Final = 10.0
"""Seconds until a request can be sent, where the whole time allowed is longer."""

_WITHIN_REPLY: Final = (h11.InformationalResponse, h11.Response, h11.Data)
_RECORD_MAX: Final = 16 * 1024
"""Bytes of one TLS record (RFC 8446, 5.1): a write that fails has sent none of them."""
_ISSUER_NOT_FOUND: Final = 20
"""X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: the chain that was sent ends in the middle."""
_FEW: Final = 10
"""Authorities from which a file that somebody made is told from all that a system trusts."""
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

    def left(self) -> float:
        """Return the seconds that are left; raise TimeoutError when none are."""
        left = self._moment - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def restart(self, seconds: float) -> None:
        """Let it be over `seconds` from now."""
        self._moment = time.monotonic() + seconds


class Exchange:
    """One request under way: how long it may take, and what is known of it.

    `has_sent` tells whether any byte of the request has left. `first_bytes` are the first two that
    came back. `observed` is what an observer sees of it, None where nobody looks.
    """

    def __init__(self, seconds: float, observed: ObservedExchange | None = None) -> None:
        self.observed = observed
        self.deadline = Deadline(seconds)
        self.connecting = Deadline(min(seconds, CONNECT_MAX))
        self.has_sent = False
        self.first_bytes = b""


class Backend(httpcore.NetworkBackend):
    """Opens connections to one endpoint, each step within the deadline of the exchange."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.exchange = Exchange(0)
        self._facts: ConnectionFacts | None = None

    def connect_tcp(
        self,
        host: str,  # noqa: ARG002 - the endpoint's: there is no other
        port: int,  # noqa: ARG002
        timeout: float | None = None,  # noqa: ARG002 - a deadline takes its place
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Connect to the server, through its proxy if it has one; raise NetworkError."""
        connection = connect(self.endpoint, self.exchange.connecting)
        if self.exchange.observed is not None:
            self._facts = ConnectionFacts(*connection.getpeername()[:2])
            self.observe_connection()
        return Stream(connection, self)

    def observe_connection(self, secured: ssl.SSLSocket | None = None) -> None:
        """Let an observer see the connection of the exchange, and how it was `secured`."""
        observed = self.exchange.observed
        if observed is None or self._facts is None:
            return
        if secured is not None:
            cipher = secured.cipher()
            self._facts = self._facts._replace(
                tls_version=secured.version(),
                cipher=cipher[0] if cipher else None,
                certificate=secured.getpeercert(True),
            )
        observed.connection = self._facts


class Stream(httpcore.NetworkStream):
    """A connection that HTTP is spoken over, each read and write within the deadline.

    It reads the replies along with ``httpcore``, which keeps bytes that came behind a reply and
    would take them for the next one: such a connection calls itself readable when it is idle,
    which makes ``httpcore`` close it.
    """

    def __init__(self, connection: socket.socket, backend: Backend) -> None:
        self._connection = connection
        self._backend = backend
        self._replies: h11.Connection | None = None

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,  # noqa: ARG002 - the endpoint's
        timeout: float | None = None,  # noqa: ARG002 - a deadline takes its place
    ) -> httpcore.NetworkStream:
        """Return the connection secured, with the endpoint's certificate; raise NetworkError."""
        endpoint, deadline = self._backend.endpoint, self._backend.exchange.connecting
        secured = secure(endpoint, self._connection, ssl_context, deadline)
        self._backend.observe_connection(secured)
        return Stream(secured, self._backend)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Return what has come in, b"" at the end."""
        exchange = self._backend.exchange
        try:
            self._connection.settimeout(exchange.deadline.left())
            received = self._connection.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(error) from error
        except OSError as error:
            raise httpcore.ReadError(error) from error
        if len(exchange.first_bytes) < 2:
            exchange.first_bytes = (exchange.first_bytes + received)[:2]
        self._follow(received)
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Send all of `buffer`."""
        exchange = self._backend.exchange
        if not exchange.has_sent:
            self._expect_reply()
        unsent = memoryview(buffer)
        while unsent:
            try:
                self._connection.settimeout(exchange.deadline.left())
                size = self._connection.send(unsent[:_RECORD_MAX])
            except TimeoutError as error:
                raise httpcore.WriteTimeout(error) from error
            except OSError as error:
                if exchange.has_sent:
                    # A peer that hangs up may have said why: httpcore goes on to read that.
                    raise httpcore.WriteError(error) from error
                raise httpcore.ConnectError(self._last_words(error)) from error
            exchange.has_sent = True
            unsent = unsent[size:]

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def get_extra_info(self, info: str) -> Any:
        """Tell of an idle connection whether it ``is_readable``, which ends its use."""
        return not self._is_at_rest() if info == "is_readable" else None

    def _last_words(self, error: OSError) -> OSError:
        """Return the TLS alert with which a peer hung up, or `error` without one."""
        try:
            self._connection.recv(1)
        except ssl.SSLError as alert:
            return alert
        except OSError:
            pass
        return error

    def _expect_reply(self) -> None:
        self._replies = h11.Connection(h11.CLIENT)
        self._replies.send(h11.Request(method="POST", target="/", headers=[("Host", "-")]))
        self._replies.send(h11.EndOfMessage())

    def _follow(self, received: bytes) -> None:
        if self._replies is None:
            return
        try:
            self._replies.receive_data(received)
            while isinstance(self._replies.next_event(), _WITHIN_REPLY):
                pass
        except h11.RemoteProtocolError:
            self._replies = None

    def _is_at_rest(self) -> bool:
        """Tell whether the last reply is whole and nothing has come behind it."""
        replies = self._replies
        if replies is None or replies.their_state is not h11.DONE or replies.trailing_data[0]:
            return False
        if isinstance(self._connection, ssl.SSLSocket) and self._connection.pending():
            return False
        self._connection.settimeout(0)
        try:
            # The plain socket's method: that of TLS cannot look without taking.
            socket.socket.recv(self._connection, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False


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
        found = _in_time(endpoint, lambda: socket.getaddrinfo(name, port, type=kind), deadline)
    except (OSError, ValueError) as error:
        raise _failure(endpoint, "host_unknown") from error
    return [Address(*info) for info in found]


def _in_time(endpoint: Endpoint, find: Callable[[], list[Any]], deadline: Deadline) -> list[Any]:
    try:
        return call_within(deadline.left(), find)
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
            opened.settimeout(deadline.left() / (len(addresses) - tried))
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
    connection.settimeout(deadline.left())
    connection.sendall((http.send(request) or b"") + (http.send(h11.EndOfMessage()) or b""))
    while True:
        event = http.next_event()
        if event is h11.NEED_DATA:
            connection.settimeout(deadline.left())
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
        connection.settimeout(deadline.left())
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
            return NetworkError("tls_own_certificate", url=url, reason=in_words(error))
        case ssl.SSLError():
            return NetworkError("tls", url=url, reason=in_words(error))
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


def in_words(error: ssl.SSLError) -> str:
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
