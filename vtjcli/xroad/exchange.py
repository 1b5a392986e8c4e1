"""One exchange with a security server: sent once, answered within its time, bounded in size."""

from __future__ import annotations

import ssl
import time
from contextlib import closing
from http.client import BadStatusLine, HTTPConnection, HTTPException, IncompleteRead
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote

from vtjcli.errors import NetworkError, UntrustedReplyError
from vtjcli.xroad.body import pieces
from vtjcli.xroad.connection import (
    CONNECT_MAX,
    Deadline,
    Wire,
    connect,
    in_words,
    is_about_own_certificate,
    is_quiet,
)
from vtjcli.xroad.costless import tell_free

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from http.client import HTTPResponse
    from types import TracebackType
    from typing import Self

    from vtjcli.xroad.connection import Endpoint

REPLY_MAX: Final = 10 * 1024 * 1024
"""Bytes that a reply may have, also once it is decompressed."""
SLOWEST: Final = 8 * 1024
"""Bytes a second that a download must bring, over the time that an exchange may take."""
IDLE_MAX: Final = 5.0
"""Seconds after which a connection is not used again: a server may be about to close it."""

_TLS_ALERT: Final = "\x15\x03"
"""How an alert begins (RFC 8446, 5.1), by which a server that expects TLS may refuse plain HTTP."""
_PLAIN: Final = "%/?#[]@!$&'()*+,;=:"
"""What RFC 3986 (2.2) reserves: it stays as it is in a target."""
_HEADERS: Final = {"Accept-Encoding": "identity", "User-Agent": "vtjcli"}
_POST_HEADERS: Final = {
    "Content-Type": "text/xml; charset=utf-8",
    "Accept": "text/xml, multipart/related",
}


class HttpReply(NamedTuple):
    """What came back over HTTP, decompressed and not yet understood."""

    status: int
    content_type: str
    body: bytes
    retry_after: str = ""


class Channel:
    """A connection to one security server, kept open between messages.

    It is ``http.client`` over a socket of our own: nothing from the environment reaches it (no
    proxy, no netrc), it keeps no cookies, and it neither follows redirects nor sends anything
    twice. A fuller client takes three to four times the instructions, at the start (httpx: 190 M)
    and a message.
    """

    def __init__(self, endpoint: Endpoint, timeout: float) -> None:
        """`timeout` is in seconds, from the start of a POST to the last byte of its reply."""
        self._endpoint = endpoint
        self._timeout = timeout
        self._connection: socket.socket | None = None
        self._used = 0.0
        self.clock = (0.0, "")
        """When the last reply began: by this machine's clock, in seconds since 1970, and by the
        server's as RFC 9110 writes it; "" where it does not say."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """POST `envelope` and return the reply, whatever its HTTP status.

        `action` is the SOAPAction, which X-Road wants empty.

        Raises NetworkError when there is no whole reply (where it is unknown whether the question
        arrived, the error says so and names `message_id`), and UntrustedReplyError for a reply
        that is too large or cut short.
        """
        target = self._endpoint.target
        headers = {**_POST_HEADERS, "SOAPAction": f'"{action}"'}
        return self._exchange(
            "POST", target, headers=headers, content=envelope, message_id=message_id
        )

    def get(self, target: str, *, accept: str, most: int = REPLY_MAX) -> HttpReply:
        """GET `target`, a path and query on the security server; any status, of `most` bytes.

        Raises NetworkError when there is no whole reply, and UntrustedReplyError for one that is
        too large or cut short.
        """
        try:
            return self._exchange("GET", target, headers={"Accept": accept}, most=most)
        except (NetworkError, UntrustedReplyError) as error:
            tell_free(error)
            raise

    def download(
        self, target: str, into: Callable[[bytes], object], *, accept: str, most: int
    ) -> HttpReply:
        """GET `target` and hand the body of a reply with status 200 on, piece by piece.

        It may have `most` bytes, and there is none in the HttpReply; that of another status is
        there, as for `get`. The first byte must come within the channel's timeout. From then on
        every SLOWEST * timeout bytes have that long: who drips a byte a second is not waited for,
        and a large file is, however long it takes as a whole.

        Raises what `get` does, and whatever `into` raises.
        """

        def receive(response: HTTPResponse, deadline: Deadline) -> bytes:
            if response.status != 200:
                return b"".join(pieces(response, REPLY_MAX))
            received = 0
            for piece in pieces(response, most):
                received += len(piece)
                if received >= SLOWEST * self._timeout:
                    received = 0
                    deadline.moment = time.monotonic() + self._timeout
                into(piece)
            return b""

        try:
            return self._exchange("GET", target, headers={"Accept": accept}, receive=receive)
        except (NetworkError, UntrustedReplyError) as error:
            tell_free(error)
            raise

    def _exchange(
        self,
        method: str,
        target: str,
        *,
        headers: dict[str, str],
        content: bytes | None = None,
        most: int = REPLY_MAX,
        receive: Callable[[HTTPResponse, Deadline], bytes] | None = None,
        message_id: str | None = None,
    ) -> HttpReply:
        deadline = Deadline(self._timeout)
        wire = Wire(self._open(), deadline)
        answering = kept = False
        try:
            http = HTTPConnection(self._endpoint.host, self._endpoint.port)
            http.sock = wire
            http.request(method, quote(target, safe=_PLAIN), content, {**_HEADERS, **headers})
            with closing(http.getresponse()) as response:
                if wire.has_ended:  # which http.client takes for the end of the header
                    raise IncompleteRead(b"")
                answering = True
                fields = response.headers
                self.clock = (time.time(), fields.get("date", ""))
                if receive is not None:
                    body = receive(response, deadline)
                else:
                    body = b"".join(pieces(response, most))
                kept = not response.will_close
        except (HTTPException, OSError) as error:
            facts = {"url": self._endpoint.url, "message_id": message_id}
            raise _failure(
                error, self._timeout, facts, sending=wire.sending, answering=answering
            ) from error
        finally:
            self._used = time.monotonic()
            if not kept:
                self.close()
        return HttpReply(
            response.status,
            fields.get("content-type", ""),
            body,
            fields.get("retry-after", "").strip(),
        )

    def _open(self) -> socket.socket:
        """Return the connection of an earlier exchange or a new one; raise NetworkError."""
        connection = self._connection
        if connection is not None:
            if time.monotonic() - self._used < IDLE_MAX and is_quiet(connection):
                return connection
            self.close()
        self._connection = connect(self._endpoint, min(self._timeout, CONNECT_MAX))
        return self._connection


def _failure(
    error: HTTPException | OSError,
    seconds: float,
    facts: dict[str, str | None],
    *,
    sending: bool,
    answering: bool,
) -> NetworkError | UntrustedReplyError:
    """Return what it is for a user that an exchange broke off."""
    url = str(facts["url"])
    match error:
        case TimeoutError() if sending:
            return NetworkError("timeout", may_have_arrived=True, seconds=seconds, **facts)
        case TimeoutError():
            return NetworkError("connect_timeout", url=url)
        case ssl.SSLError() if is_about_own_certificate(error):
            return NetworkError("tls_own_certificate", url=url, reason=in_words(error))
        case BadStatusLine() if url.startswith("http:") and str(error).startswith(_TLS_ALERT):
            return NetworkError("tls_spoken", url=url)
        case _ if answering:
            return UntrustedReplyError("reply_truncated")
        case _:
            return NetworkError("broken", may_have_arrived=True, **facts)
