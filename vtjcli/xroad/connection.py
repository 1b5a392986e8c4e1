"""A connection to a server, of which every step ends in time."""

from __future__ import annotations

import io
import socket
import ssl
import threading
import time
from contextlib import suppress
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from vtjcli.errors import NetworkError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from _typeshed import WriteableBuffer

CONNECT_MAX: Final = 10.0
"""Seconds to wait for a connection, where the whole time allowed is longer."""


_DISTRUST: Final = {
    9: "tls_certificate_early",
    10: "tls_certificate_ended",
    62: "tls_certificate_name",
    64: "tls_certificate_name",
}
"""OpenSSL's reasons (X509_V_ERR_…) against which something else helps than to trust the issuer."""


class Endpoint(NamedTuple):
    """Where to POST and how the connection is secured.

    `tls` says which certificates are believed; it is None for plain http. `pin` is the SHA-256
    of the server's certificate in lower-case hexadecimal, checked before a byte is sent.
    """

    url: str
    tls: ssl.SSLContext | None = None
    pin: str | None = None

    @property
    def host(self) -> str:
        """The server's name or address."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The server's port, that of the scheme where the URL has none."""
        return urlsplit(self.url).port or (80 if self.tls is None else 443)

    @property
    def target(self) -> str:
        """What is asked for at the server: the URL's path and query."""
        parts = urlsplit(self.url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


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
        self.moment = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that are left; raise TimeoutError when none are."""
        left = self.moment - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def connect(endpoint: Endpoint, seconds: float) -> socket.socket:
    """Return a connection over which nothing has been sent yet, its peer checked.

    `seconds` are for all of it: the name, each address in turn, the handshake. Raises NetworkError,
    as each of the steps does.
    """
    deadline = Deadline(seconds)
    opened = open_socket(endpoint, look_up(endpoint, seconds), deadline)
    if endpoint.tls is None:
        return opened
    secured = shake_hands(endpoint, opened, endpoint.tls, deadline)
    try:
        check_pin(endpoint, secured)
    except NetworkError:
        secured.close()
        raise
    return secured


def look_up(endpoint: Endpoint, seconds: float) -> list[Address]:
    """Return the addresses of the host, at least one; raise NetworkError.

    The system waits for a name server that does not answer as long as it likes, so that it is asked
    in a thread that is left behind after `seconds`.
    """
    host, kind = endpoint.host, socket.SOCK_STREAM
    try:
        # As bytes: to find out that a str is ASCII, Python would load tables of all letters.
        name = host.encode("ascii" if host.isascii() else "idna")
        where = name, endpoint.port
        found = socket.getaddrinfo(*where, type=kind, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:  # it is a name indeed
        found = _in_time(endpoint, lambda: socket.getaddrinfo(*where, type=kind), seconds)
    except (OSError, ValueError) as error:
        raise NetworkError("host_unknown", url=endpoint.url) from error
    return [Address(*info) for info in found]


def _in_time(endpoint: Endpoint, find: Callable[[], list[Any]], seconds: float) -> list[Any]:
    found: list[Any] = []

    def work() -> None:
        with suppress(OSError, ValueError):  # no such host
            found.extend(find())

    looking = threading.Thread(target=work, daemon=True)
    looking.start()
    looking.join(seconds)
    if looking.is_alive():
        raise NetworkError("host_slow", url=endpoint.url)
    if not found:
        raise NetworkError("host_unknown", url=endpoint.url)
    return found


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
    raise NetworkError(keys.get(type(failure), "unreachable"), url=endpoint.url) from failure


def shake_hands(
    endpoint: Endpoint, opened: socket.socket, context: ssl.SSLContext, deadline: Deadline
) -> ssl.SSLSocket:
    """Return `opened` secured by TLS with a peer that `context` believes to be the host.

    It is closed when that fails, with a NetworkError.
    """
    try:
        # For a handshake this is the time of the whole, not of each step.
        opened.settimeout(deadline.left())
        return context.wrap_socket(opened, server_hostname=endpoint.host)
    except BaseException as error:
        opened.close()
        if not isinstance(error, (OSError, ValueError)):
            raise
        raise _handshake_failure(error, endpoint.url) from error


def _handshake_failure(error: OSError | ValueError, url: str) -> NetworkError:
    match error:
        case ssl.SSLCertVerificationError():
            key = _DISTRUST.get(error.verify_code, "tls_certificate")
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


def check_pin(endpoint: Endpoint, secured: ssl.SSLSocket) -> None:
    """Raise NetworkError, with both fingerprints, when the peer shows another than the pinned."""
    if endpoint.pin is None:
        return
    from hashlib import sha256

    found = sha256(secured.getpeercert(True) or b"").hexdigest()
    if not compare_digest(found, endpoint.pin):
        raise NetworkError("tls_pin", url=endpoint.url, pinned=endpoint.pin, found=found)


def in_words(error: ssl.SSLError) -> str:
    """Return OpenSSL's reason of an error."""
    return (error.reason or "TLS").replace("_", " ").lower()


def is_about_own_certificate(error: ssl.SSLError) -> bool:
    """Tell whether a server ended the handshake for the client's certificate (RFC 8446, 6.2).

    In TLS 1.3 that comes after the question, which the server then has not taken.
    """
    reason = error.reason or ""
    return "ALERT" in reason and (
        "CERTIFICATE" in reason or reason.endswith(("UNKNOWN_CA", "ACCESS_DENIED"))
    )


def is_quiet(connection: socket.socket) -> bool:
    """Tell whether a connection that waits for nothing is still open, with nothing to read."""
    connection.settimeout(0)
    try:
        # The plain socket's method: that of TLS can not look without taking.
        socket.socket.recv(connection, 1, socket.MSG_PEEK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


class Wire:
    """A connection in the shape in which ``http.client`` wants a socket.

    Its closing is left to whoever keeps the connection open between messages.
    """

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline
        self.sending = False
        """Whether any of the message has left."""
        self.has_ended = False
        """Whether nothing more comes in, found out by waiting for more."""

    def sendall(self, content: bytes) -> None:
        """Send all of `content`; raise TimeoutError when that takes too long."""
        self._connection.settimeout(self._deadline.left())
        self.sending = True
        try:
            self._connection.sendall(content)
        except TimeoutError:
            raise
        except OSError:
            pass  # a peer that hangs up may have said why, and that is read next

    def receive(self, buffer: WriteableBuffer) -> int:
        """Put what has come in into `buffer` and return its size, 0 at the end."""
        self._connection.settimeout(self._deadline.left())
        size = self._connection.recv_into(buffer)
        self.has_ended = size == 0
        return size

    def makefile(self, mode: str) -> io.BufferedReader:  # noqa: ARG002 - it is "rb"
        """Return what comes in."""
        return io.BufferedReader(_Incoming(self))

    def close(self) -> None:
        """Leave the connection open."""


class _Incoming(io.RawIOBase):
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        return self._wire.receive(buffer)
