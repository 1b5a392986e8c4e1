"""The network below HTTP: what ``httpcore`` reads and writes, within the deadline given."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Any, Final

import h11
import httpcore

from vtjcli.xroad.connection_steps import CONNECT_MAX, Deadline, connect, secure
from vtjcli.xroad.observation import ConnectionFacts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.xroad.endpoint import Endpoint
    from vtjcli.xroad.observation import ObservedExchange

_WITHIN_REPLY: Final = (h11.InformationalResponse, h11.Response, h11.Data)
_RECORD_MAX: Final = 16 * 1024
"""Bytes of one TLS record (RFC 8446, 5.1): a write that fails has sent none of them."""


class Exchange:
    """One request under way: how long it may take, and what is known of it.

    `has_sent` tells whether any byte of the request has left. `first_bytes` are the first two that
    came back. `observation` is what an observer sees of it, None where nobody looks.
    """

    def __init__(self, seconds: float, observation: ObservedExchange | None = None) -> None:
        self.observation = observation
        self.deadline = Deadline(seconds)
        self.connect_deadline = Deadline(min(seconds, CONNECT_MAX))
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
        connection = connect(self.endpoint, self.exchange.connect_deadline)
        if self.exchange.observation is not None:
            self._facts = ConnectionFacts(*connection.getpeername()[:2])
            self.observe_connection()
        return Stream(connection, self)

    def observe_connection(self, tls_connection: ssl.SSLSocket | None = None) -> None:
        """Let an observer see the connection of the exchange and of `tls_connection`."""
        observed = self.exchange.observation
        if observed is None or self._facts is None:
            return
        if tls_connection is not None:
            cipher = tls_connection.cipher()
            self._facts = self._facts._replace(
                tls_version=tls_connection.version(),
                cipher=cipher[0] if cipher else None,
                certificate=tls_connection.getpeercert(True),
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
        endpoint, deadline = self._backend.endpoint, self._backend.exchange.connect_deadline
        secured = secure(endpoint, self._connection, ssl_context, deadline)
        self._backend.observe_connection(secured)
        return Stream(secured, self._backend)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Return what has come in, b"" at the end."""
        exchange = self._backend.exchange
        try:
            self._connection.settimeout(exchange.deadline.remaining_seconds())
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
        exchange = self._backend.exchange
        if not exchange.has_sent:
            self._expect_reply()
        unsent = memoryview(buffer)
        while unsent:
            try:
                self._connection.settimeout(exchange.deadline.remaining_seconds())
                size = self._connection.send(unsent[:_RECORD_MAX])
            except TimeoutError as error:
                raise httpcore.WriteTimeout(error) from error
            except OSError as error:
                if exchange.has_sent:
                    # A peer that hangs up may have said why: httpcore goes on to read that.
                    raise httpcore.WriteError(error) from error
                raise httpcore.ConnectError(self._read_alert(error)) from error
            exchange.has_sent = True
            unsent = unsent[size:]

    def close(self) -> None:
        self._connection.close()

    def get_extra_info(self, info: str) -> Any:
        """Tell of an idle connection whether it ``is_readable``, which ends its use."""
        return not self._is_idle() if info == "is_readable" else None

    def _read_alert(self, error: OSError) -> OSError:
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

    def _follow(self, content: bytes) -> None:
        if self._replies is None:
            return
        try:
            self._replies.receive_data(content)
            while isinstance(self._replies.next_event(), _WITHIN_REPLY):
                pass
        except h11.RemoteProtocolError:
            self._replies = None

    def _is_idle(self) -> bool:
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
