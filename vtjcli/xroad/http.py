"""HTTP through httpx: a request is sent once, answered within its time, bounded in size."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import quote

import httpcore
import httpx

from vtjcli.errors import NetworkError, UntrustedReplyError, VtjcliError
from vtjcli.xroad.connection_steps import is_about_own_certificate, reason_text
from vtjcli.xroad.http_reply import REPLY_MAX, HttpReply, decompress, failure_key
from vtjcli.xroad.network_backend import Backend, Exchange
from vtjcli.xroad.observation import ObservedExchange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vtjcli.xroad.endpoint import Endpoint
    from vtjcli.xroad.observation import Observer

DOWNLOAD_RATE_MIN: Final = 8 * 1024
"""Bytes a second that a download must bring, over the time that an exchange may take."""
IDLE_MAX: Final = 5.0
"""Seconds after which a connection is not used again: a server may be about to close it."""

_TLS_ALERT: Final = b"\x15\x03"
"""How an alert begins (RFC 8446, 5.1), by which a server that expects TLS may refuse plain HTTP."""
_RESERVED_CHARACTERS: Final = "%/?#[]@!$&'()*+,;=:"
"""What RFC 3986 (2.2) reserves: it stays as it is in a target."""
_SUPPRESSED_HEADERS: Final = (b"location", b"set-cookie")
"""Header fields that would have httpx prepare a redirect, or send a cookie."""
_FAILURES: Final = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    httpx.HTTPError,
    httpx.InvalidURL,
    EOFError,
)
_HEADERS: Final = {"Accept-Encoding": "identity", "User-Agent": "vtjcli"}
_POST_HEADERS: Final = {
    "Content-Type": "text/xml; charset=utf-8",
    "Accept": "text/xml, multipart/related",
}


class Connection:
    """A connection to one server, kept open between messages.

    Nothing from the environment reaches it (no proxy, no netrc), it keeps no cookies, and it
    neither follows redirects nor sends anything twice. One thread may use it at a time.
    """

    def __init__(
        self, endpoint: Endpoint, timeout: float, observer: Observer | None = None
    ) -> None:
        """`timeout` is in seconds, from the start of a request to the last byte of its reply.

        `observer` gets every exchange before it is sent, to be filled in.
        """
        self._endpoint = endpoint
        self._timeout = timeout
        self._observer = observer
        self._backend = Backend(endpoint)
        self._client: httpx.Client | None = None
        self.clock = (0.0, "")
        """When the last reply began: by this machine's clock, in seconds since 1970, and by the
        server's as RFC 9110 writes it; "" where it does not say."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; a later request opens a new one."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def post(
        self, envelope: bytes, message_id: str, action: str = "", *, billable: bool = True
    ) -> HttpReply:
        """POST `envelope` and return the reply, whatever its HTTP status.

        `action` is the SOAPAction, which X-Road wants empty. `billable` tells whether it is a
        query, of which a failure has to say that it may have been billed.

        Raises NetworkError when there is no whole reply (where it is unknown whether the query
        arrived, the error says so and names `message_id`), and UntrustedReplyError for a reply
        that is too large or incomplete.
        """
        headers = {**_POST_HEADERS, "SOAPAction": f'"{action}"'}
        return self._exchange(
            "POST",
            None,
            headers=headers,
            content=envelope,
            message_id=message_id,
            billable=billable,
        )

    def get(self, target: str, *, accept: str, most: int = REPLY_MAX) -> HttpReply:
        """GET `target`, a path and query on the server; any status, of `most` bytes.

        Raises NetworkError if there is no complete reply, and UntrustedReplyError for one that is
        too large or incomplete.
        """
        return self._exchange("GET", target, headers={"Accept": accept}, most=most)

    def download(
        self, target: str, into: Callable[[bytes], object], *, accept: str, most: int
    ) -> HttpReply:
        """GET `target` and hand the body of a reply with status 200 on, piece by piece.

        It may have `most` bytes, and there is none in the HttpReply; that of another status is
        there, as for `get`. The first byte must come within the connection's timeout. From then on
        every DOWNLOAD_RATE_MIN * timeout bytes have that long: who drips a byte a second is not
        waited for, and a large file is, however long it takes as a whole.

        Raises what `get` does, and whatever `into` raises.
        """
        return self._exchange("GET", target, headers={"Accept": accept}, most=most, into=into)

    def _exchange(
        self,
        method: str,
        target: str | None,
        *,
        headers: dict[str, str],
        content: bytes | None = None,
        most: int = REPLY_MAX,
        into: Callable[[bytes], object] | None = None,
        message_id: str | None = None,
        billable: bool = False,
    ) -> HttpReply:
        observed = self._observe(message_id)
        self._backend.exchange = Exchange(self._timeout, observed)
        started = time.monotonic()
        response: httpx.Response | None = None
        finished = False
        try:
            url = httpx.URL(self._endpoint.url)
            if target is not None:
                url = url.copy_with(raw_path=quote(target, safe=_RESERVED_CHARACTERS).encode())
            client = self._open_client()
            with client.stream(method, url, headers=headers, content=content) as response:
                if observed is not None:
                    observed.seconds_to_reply = time.monotonic() - started
                fields = response.headers
                self.clock = (time.time(), fields.get("date", ""))
                pieces = decompress(
                    _copy_chunks(response.iter_raw(), observed, most),
                    fields.get("content-encoding", ""),
                    most if into is None or response.status_code == 200 else REPLY_MAX,
                )
                if into is not None and response.status_code == 200:
                    pieces = self._hand_on(pieces, into)
                body = b"".join(pieces)
            finished = True
        except _FAILURES as error:
            has_begun = response is not None
            raise self._failure(error, message_id, billable, has_begun=has_begun) from error
        finally:
            if observed is not None:
                observed.seconds, observed.is_whole = time.monotonic() - started, finished
            if not finished:
                self.close()
        return HttpReply(
            response.status_code,
            fields.get("content-type", ""),
            body,
            fields.get("retry-after", "").strip(),
            billable,
        )

    def _observe(self, message_id: str | None) -> ObservedExchange | None:
        """Return what the observer is to see of an exchange that begins; None: there is none."""
        if self._observer is None:
            return None
        observed = ObservedExchange(self._endpoint.url, self._endpoint.proxy, message_id)
        self._observer(observed)
        return observed

    def _open_client(self) -> httpx.Client:
        if self._client is None:
            self._client = httpx.Client(
                transport=_Transport(self._endpoint, self._backend),
                headers=_HEADERS,
                trust_env=False,
                follow_redirects=False,
            )
        return self._client

    def _hand_on(self, pieces: Iterable[bytes], into: Callable[[bytes], object]) -> Iterator[bytes]:
        """Give the pieces of a download to `into`, with more time as they come; yield none."""
        received = 0
        for piece in pieces:
            received += len(piece)
            if received >= DOWNLOAD_RATE_MIN * self._timeout:
                received = 0
                self._backend.exchange.deadline.restart(self._timeout)
            into(piece)
        yield from ()

    def _failure(
        self, error: Exception, message_id: str | None, billable: bool, *, has_begun: bool
    ) -> VtjcliError:
        """Return the error for a lost connection; `has_begun`: it was lost during the reply."""
        url, exchange = self._endpoint.url, self._backend.exchange
        cause = error.args[0] if error.args else None
        timed_out = isinstance(error, httpcore.TimeoutException)
        if isinstance(error, httpx.InvalidURL):
            return NetworkError("host_unknown", url=url)
        if isinstance(cause, ssl.SSLError) and is_about_own_certificate(cause):
            # By its alert the server has refused to read what was sent.
            return NetworkError("tls_own_certificate", url=url, reason=reason_text(cause))
        if self._endpoint.tls is None and exchange.first_bytes == _TLS_ALERT:
            return NetworkError("tls_spoken", url=url)
        if not exchange.has_sent:
            return NetworkError("connect_timeout" if timed_out else "broken_unsent", url=url)
        if has_begun and not timed_out:
            key = failure_key("reply_truncated", billable=billable)
            return UntrustedReplyError(key, message_id=message_id)
        return NetworkError(
            failure_key("timeout" if timed_out else "broken", billable=billable),
            may_have_arrived=True,
            url=url,
            seconds=self._timeout,
            message_id=message_id,
        )


def _copy_chunks(
    chunks: Iterator[bytes], observation: ObservedExchange | None, most: int
) -> Iterator[bytes]:
    """Yield `chunks`, and let an observer see the first `most` bytes of them."""
    for chunk in chunks:
        if observation is not None:
            left = max(0, min(most, observation.reply_body_most) - len(observation.reply_body))
            observation.reply_body += chunk[:left]
            observation.reply_size += len(chunk)
        yield chunk


class _Transport(httpx.BaseTransport):
    """Sends the requests of one client over one connection, by ``httpcore``."""

    def __init__(self, endpoint: Endpoint, backend: Backend) -> None:
        self._backend = backend
        self._pool = httpcore.ConnectionPool(
            ssl_context=endpoint.tls,
            max_connections=1,
            keepalive_expiry=IDLE_MAX,
            network_backend=backend,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the reply, its body still to be read."""
        url = request.url
        observed = self._backend.exchange.observation
        if observed is not None:
            self._backend.observe_connection()
            observed.request_line = f"{request.method} {url.raw_path.decode('ascii')} HTTP/1.1"
            observed.request_fields = request.headers.raw
            observed.request_body = request.content
        response = self._pool.handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=request.headers.raw,
                content=request.stream,
            )
        )
        if observed is not None:
            http, reason = (
                response.extensions.get(name, b"").decode("latin-1")
                for name in ("http_version", "reason_phrase")
            )
            observed.status_line = f"{http} {response.status} {reason}".rstrip()
            observed.reply_fields = response.headers
        return httpx.Response(
            response.status,
            headers=[
                field for field in response.headers if field[0].lower() not in _SUPPRESSED_HEADERS
            ],
            stream=_Body(response),
            extensions=response.extensions,
        )

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    """The body of a reply as it comes in."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()
