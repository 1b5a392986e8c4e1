"""One exchange with a security server: sent once, answered within its time, bounded in size."""

from __future__ import annotations

import socket
import ssl
import threading
import zlib
from contextlib import suppress
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

import httpx

from vtjcli.errors import NetworkError, UntrustedReplyError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

REPLY_MAX: Final = 10 * 1024 * 1024
"""Bytes that a reply may have, also once it is decompressed."""
CONNECT_MAX: Final = 10.0
"""Seconds to wait for a connection, where the whole time allowed is longer."""

_CUT_SHORT: Final = (httpx.RemoteProtocolError, httpx.ReadError)
_OF_GET: Final = {"timeout": "get_timeout", "broken": "get_broken"}
"""Messages for what costs nothing to ask again, in place of those for a query."""
_HEADERS: Final = {"Accept-Encoding": "identity", "User-Agent": "vtjcli"}
_POST_HEADERS: Final = {
    "Content-Type": "text/xml; charset=utf-8",
    "SOAPAction": '""',
    "Accept": "text/xml, multipart/related",
}


class HttpReply(NamedTuple):
    """What came back over HTTP, decompressed and not yet understood."""

    status: int
    content_type: str
    body: bytes
    retry_after: str = ""


class Endpoint(NamedTuple):
    """Where to POST and how the connection is secured.

    `tls` says which certificates are believed; it is None for plain http. `pin` is the SHA-256
    of the server's certificate in lower-case hexadecimal, checked before a byte is sent.
    """

    url: str
    tls: ssl.SSLContext | None = None
    pin: str | None = None


class Channel:
    """A connection to one security server, kept open between messages.

    Nothing from the environment reaches it (no proxy, no netrc), and it neither follows
    redirects nor sends anything twice.
    """

    def __init__(self, endpoint: Endpoint, timeout: float) -> None:
        """`timeout` is in seconds, from the start of a POST to the last byte of its reply."""
        self._endpoint = endpoint
        self._timeout = timeout
        self._socket: socket.socket | None = None
        connecting = min(timeout, CONNECT_MAX)
        addresses = _address_count(endpoint.url, connecting)
        self._name_is_slow = addresses == 0
        self._client = httpx.Client(
            # An empty context where TLS is not used: loading the default CA store would cost
            # 196 of 515 million instructions, and it trusts nobody should it ever be used.
            verify=endpoint.tls or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(timeout, connect=connecting / max(addresses, 1)),
            headers=_HEADERS,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def post(self, envelope: bytes, message_id: str) -> HttpReply:
        """POST `envelope` and return the reply, whatever its HTTP status.

        Raises NetworkError when there is no whole reply (where it is unknown whether the question
        arrived, the error says so and names `message_id`), and UntrustedReplyError for a reply
        that is too large or cut short.
        """
        try:
            return self._exchange("POST", self._endpoint.url, content=envelope)
        except NetworkError as error:
            if error.key in ("timeout", "broken"):  # it is not known whether the question arrived
                error.values["message_id"] = message_id
            raise

    def get(self, target: str, *, accept: str, most: int = REPLY_MAX) -> HttpReply:
        """GET `target`, a path and query on the security server; any status, of `most` bytes.

        Raises NetworkError when there is no whole reply, and UntrustedReplyError for one that is
        too large or cut short.
        """
        parts = urlsplit(self._endpoint.url)
        url = f"{parts.scheme}://{parts.netloc}{target}"
        try:
            return self._exchange("GET", url, headers={"Accept": accept}, most=most)
        except NetworkError as error:
            error.key = _OF_GET.get(error.key, error.key)
            raise

    def _exchange(
        self,
        method: str,
        url: str,
        *,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
        most: int = REPLY_MAX,
    ) -> HttpReply:
        deadline = _Deadline(self._timeout, self._socket)
        names: dict[str, object] = {"url": self._endpoint.url, "seconds": self._timeout}
        if self._name_is_slow:
            raise NetworkError("host_slow", **names)
        answering = False
        try:
            with (
                deadline,
                self._client.stream(
                    method,
                    url,
                    content=content,
                    headers=headers or _POST_HEADERS,
                    extensions={"trace": self._trace(deadline)},
                ) as response,
            ):
                answering = True
                body = _read(response, most)
        except httpx.HTTPError as error:
            if not deadline.passed and answering and isinstance(error, _CUT_SHORT):
                raise UntrustedReplyError("reply_truncated") from error
            key, values = _failure(error)
            if deadline.passed:
                key = "timeout" if deadline.sending else "connect_timeout"
            raise NetworkError(key, **names | values) from error
        except (httpx.InvalidURL, UnicodeError) as error:
            raise NetworkError("host_unknown", **names) from error
        finally:
            self._client.cookies.clear()
        fields = response.headers
        return HttpReply(
            response.status_code,
            fields.get("content-type", ""),
            body,
            fields.get("retry-after", "").strip(),
        )

    def _trace(self, deadline: _Deadline) -> Any:
        """Return the hook by which httpcore tells of the steps of a connection."""

        def hook(event: str, info: dict[str, Any]) -> None:
            if event.endswith(("connect_tcp.complete", "start_tls.complete")):
                stream = info["return_value"]
                self._socket = stream.get_extra_info("socket")
                deadline.watch(self._socket)
                secured = stream.get_extra_info("ssl_object")
                if self._endpoint.pin is not None and secured is not None:
                    check_pin(secured.getpeercert(True), self._endpoint.pin)
            elif event == "http11.send_request_headers.started":
                deadline.sending = True

        return hook


def _address_count(url: str, seconds: float) -> int:
    """Return how many addresses a host has: they are tried in turn, and share one timeout.

    Returns 0 when that is not known within `seconds`: the system waits for a name server that does
    not answer as long as it likes, so that it is asked in a thread that is left behind.
    """
    parts = urlsplit(url)
    counts: list[int] = []

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(parts.hostname, parts.port, type=socket.SOCK_STREAM)
            counts.append(len(found))
        except (OSError, UnicodeError):
            counts.append(1)  # no such host: the exchange will say so

    looking = threading.Thread(target=look_up, daemon=True)
    looking.start()
    looking.join(seconds)
    return counts[0] if counts else 0


def check_pin(certificate: bytes, pin: str) -> None:
    """Compare a server's DER `certificate` with its pinned SHA-256 (hexadecimal).

    Raises NetworkError with both fingerprints when they differ.
    """
    from hashlib import sha256

    found = sha256(certificate).hexdigest()
    if not compare_digest(found, pin):
        raise NetworkError("tls_pin", pinned=pin, found=found)


class _Deadline:
    """Ends an exchange that is still going on when its time is up.

    httpx limits each read, not their sum: a server that sends a byte a second would hold a clerk
    for ever. Shutting the socket down ends the read that waits on it.
    """

    def __init__(self, seconds: float, connection: socket.socket | None) -> None:
        """Take the `connection` of an earlier exchange, which may serve this one too."""
        self.passed = False
        self.sending = False
        """Whether any of the message has left."""
        self._socket = connection
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def watch(self, connection: socket.socket) -> None:
        self._socket = connection
        if self.passed:
            self._end()

    def _end(self) -> None:
        self.passed = True
        if self._socket is not None:
            with suppress(OSError):
                # The plain socket's method: an SSLSocket's own would drop its state under the
                # reader, who waits in another thread.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


def _read(response: httpx.Response, most: int) -> bytes:
    """Return the whole body, decompressed, of at most `most` bytes."""
    decoder = _decoder(response.headers.get("content-encoding", ""))
    body = bytearray()
    for chunk in response.iter_raw():
        try:
            body += decoder.decompress(chunk, most + 1 - len(body)) if decoder else chunk
        except zlib.error as error:
            raise UntrustedReplyError("reply_encoding", encoding="gzip") from error
        if len(body) > most:
            raise UntrustedReplyError("reply_too_large", megabytes=most // 1024 // 1024)
    if decoder is not None and not decoder.eof:
        raise UntrustedReplyError("reply_truncated")
    return bytes(body)


def _decoder(encoding: str) -> zlib._Decompress | None:
    """Return a decoder whose output can be bounded, which httpx's own cannot."""
    match encoding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        case _:
            raise UntrustedReplyError("reply_encoding", encoding=encoding)


def _failure(error: httpx.HTTPError) -> tuple[str, dict[str, object]]:
    """Return the key of what broke, and the values that go with it."""
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case ssl.SSLCertVerificationError():
                return "tls_certificate", {"reason": cause.verify_message}
            case ssl.SSLError() if isinstance(error, httpx.ConnectError):
                return "tls", {"reason": (cause.reason or "TLS").replace("_", " ").lower()}
            case socket.gaierror():
                return "host_unknown", {}
            case ConnectionRefusedError():
                return "connection_refused", {}
        cause = cause.__cause__ or cause.__context__
    match error:
        case httpx.ConnectTimeout():
            return "connect_timeout", {}
        case httpx.ConnectError() | httpx.UnsupportedProtocol():
            return "unreachable", {}
        case httpx.TimeoutException():
            return "timeout", {}
        case _:
            return "broken", {}
