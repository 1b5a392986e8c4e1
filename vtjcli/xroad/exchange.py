"""One exchange with a security server: sent once, answered within its time, bounded in size."""

from __future__ import annotations

import math
import socket
import ssl
import threading
import time
import zlib
from contextlib import closing, suppress
from functools import cache
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

import httpx

from vtjcli.errors import NetworkError, UntrustedReplyError
from vtjcli.xroad.costless import tell_free

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

REPLY_MAX: Final = 10 * 1024 * 1024
"""Bytes that a reply may have, also once it is decompressed."""
SLOWEST: Final = 8 * 1024
"""Bytes a second that a download must bring, over the time that an exchange may take."""
CONNECT_MAX: Final = 10.0
"""Seconds to wait for a connection, where the whole time allowed is longer."""

_PIECE: Final = 1024 * 1024
_CUT_SHORT: Final = (httpx.RemoteProtocolError, httpx.ReadError)
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

    It is httpx's transport alone: nothing from the environment reaches it (no proxy, no netrc), it
    keeps no cookies, and it neither follows redirects nor sends anything twice. The client around
    it, which does all that, would double what a message costs.
    """

    def __init__(self, endpoint: Endpoint, timeout: float) -> None:
        """`timeout` is in seconds, from the start of a POST to the last byte of its reply."""
        self._endpoint = endpoint
        self._timeout = timeout
        self._socket: socket.socket | None = None
        self.clock = (0.0, "")
        """When the last reply began: by this machine's clock, in seconds since 1970, and by the
        server's as RFC 9110 writes it; "" where it does not say."""
        connecting = min(timeout, CONNECT_MAX)
        addresses = _address_count(endpoint.url, connecting)
        self._name_is_slow = addresses == 0
        waits = httpx.Timeout(timeout, connect=connecting / max(addresses, 1))
        self._timeouts = waits.as_dict()
        self._transport = httpx.HTTPTransport(
            # An empty context where TLS is not used: loading the default CA store would cost
            # 196 of 515 million instructions, and it trusts nobody should it ever be used.
            verify=endpoint.tls or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=False,
        )

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
        self._transport.close()

    def post(self, envelope: bytes, message_id: str, action: str = "") -> HttpReply:
        """POST `envelope` and return the reply, whatever its HTTP status.

        `action` is the SOAPAction, which X-Road wants empty.

        Raises NetworkError when there is no whole reply (where it is unknown whether the question
        arrived, the error says so and names `message_id`), and UntrustedReplyError for a reply
        that is too large or cut short.
        """
        headers = {**_POST_HEADERS, "SOAPAction": f'"{action}"'}
        try:
            return self._exchange("POST", self._endpoint.url, headers=headers, content=envelope)
        except NetworkError as error:
            if error.key in ("timeout", "broken"):  # it is not known whether the question arrived
                error.values["message_id"] = message_id
            raise

    def get(self, target: str, *, accept: str, most: int = REPLY_MAX) -> HttpReply:
        """GET `target`, a path and query on the security server; any status, of `most` bytes.

        Raises NetworkError when there is no whole reply, and UntrustedReplyError for one that is
        too large or cut short.
        """
        try:
            return self._exchange("GET", self._at(target), headers={"Accept": accept}, most=most)
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

        def receive(response: httpx.Response, deadline: _Deadline) -> bytes:
            if response.status_code != httpx.codes.OK:
                return _read(response, REPLY_MAX)
            for piece in _pieces(response, most):
                deadline.received(len(piece))
                into(piece)
            return b""

        try:
            return self._exchange(
                "GET", self._at(target), headers={"Accept": accept}, receive=receive
            )
        except (NetworkError, UntrustedReplyError) as error:
            tell_free(error)
            raise

    def _at(self, target: str) -> str:
        parts = urlsplit(self._endpoint.url)
        return f"{parts.scheme}://{parts.netloc}{target}"

    def _exchange(
        self,
        method: str,
        url: str,
        *,
        headers: dict[str, str],
        content: bytes | None = None,
        most: int = REPLY_MAX,
        receive: Callable[[httpx.Response, _Deadline], bytes] | None = None,
    ) -> HttpReply:
        deadline = _Deadline(self._timeout, self._socket)
        names: dict[str, object] = {"url": self._endpoint.url, "seconds": self._timeout}
        if self._name_is_slow:
            raise NetworkError("host_slow", **names)
        answering = False
        try:
            request = httpx.Request(
                method,
                _parsed(url),
                content=content,
                headers={**_HEADERS, **headers},
                extensions={"timeout": self._timeouts, "trace": self._trace(deadline)},
            )
            with deadline, closing(self._transport.handle_request(request)) as response:
                answering = True
                self.clock = (time.time(), response.headers.get("date", ""))
                body = receive(response, deadline) if receive else _read(response, most)
        except httpx.HTTPError as error:
            if not deadline.passed and answering and isinstance(error, _CUT_SHORT):
                raise UntrustedReplyError("reply_truncated") from error
            key, values = _failure(error)
            if deadline.passed:
                key = "timeout" if deadline.sending else "connect_timeout"
            raise NetworkError(key, **names | values) from error
        except (httpx.InvalidURL, UnicodeError) as error:
            raise NetworkError("host_unknown", **names) from error
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


@cache
def _parsed(url: str) -> httpx.URL:
    """Return `url` for any number of messages: httpx would take it apart for each."""
    return httpx.URL(url)


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
        self.moment = time.monotonic() + seconds
        self._socket = connection
        self._seconds = seconds
        self._bytes = 0

    def __enter__(self) -> None:
        _WATCH.begin(self)

    def __exit__(self, *_: object) -> None:
        _WATCH.end(self)

    def watch(self, connection: socket.socket) -> None:
        self._socket = connection
        if self.passed:
            self.pass_by()

    def received(self, count: int) -> None:
        """Give as long again for what follows once enough has come in this time."""
        self._bytes += count
        if self._bytes >= SLOWEST * self._seconds:
            self._bytes = 0
            self.moment = time.monotonic() + self._seconds

    def pass_by(self) -> None:
        """End the exchange."""
        self.passed = True
        if self._socket is not None:
            with suppress(OSError):
                # The plain socket's method: an SSLSocket's own would drop its state under the
                # reader, who waits in another thread.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


class _Watch:
    """One thread that looks after all deadlines; a timer each would start a thread a message.

    It sleeps up to the next one that it knows of. An exchange that ends in time does not wake it,
    nor does a new one with a later deadline.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._watched: set[_Deadline] = set()
        self._next = math.inf
        self._thread: threading.Thread | None = None

    def begin(self, deadline: _Deadline) -> None:
        with self._condition:
            self._watched.add(deadline)
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="deadlines", daemon=True)
                self._thread.start()
            elif deadline.moment < self._next:
                self._condition.notify()

    def end(self, deadline: _Deadline) -> None:
        with self._condition:
            self._watched.discard(deadline)

    def _look(self) -> None:
        while True:
            with self._condition:
                now = time.monotonic()
                passed = {deadline for deadline in self._watched if deadline.moment <= now}
                self._watched -= passed
                if not passed:
                    self._next = min((d.moment for d in self._watched), default=math.inf)
                    self._condition.wait(self._next - now if self._watched else None)
            for deadline in passed:
                deadline.pass_by()


_WATCH: Final = _Watch()


def _read(response: httpx.Response, most: int) -> bytes:
    """Return the whole body, decompressed, of at most `most` bytes."""
    return b"".join(_pieces(response, most))


def _pieces(response: httpx.Response, most: int) -> Iterator[bytes]:
    """Give the body, decompressed, in pieces; raise UntrustedReplyError beyond `most` bytes."""
    decoder = _decoder(response.headers.get("content-encoding", ""))
    size = 0
    for chunk in response.iter_raw():
        for piece in _decompressed(decoder, chunk) if decoder else (chunk,):
            size += len(piece)
            if size > most:
                raise UntrustedReplyError("reply_too_large", megabytes=most // 1024 // 1024)
            yield piece
    if decoder is not None and not decoder.eof:
        raise UntrustedReplyError("reply_truncated")


def _decompressed(decoder: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    """Give what `chunk` holds in pieces that a bomb cannot make large."""
    full = True
    while (chunk or full) and not decoder.eof:
        try:
            piece = decoder.decompress(chunk, _PIECE)
        except zlib.error as error:
            raise UntrustedReplyError("reply_encoding", encoding="gzip") from error
        yield piece
        chunk, full = decoder.unconsumed_tail, len(piece) == _PIECE


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
            case ssl.SSLError() if _is_about_own_certificate(cause.reason or ""):
                # In TLS 1.3 it comes after the question, which the server then has not taken.
                return "tls_own_certificate", {"reason": cause.reason.replace("_", " ").lower()}
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


def _is_about_own_certificate(reason: str) -> bool:
    """Tell whether a server ended the handshake for the client's certificate (RFC 8446, 6.2)."""
    return "ALERT" in reason and (
        "CERTIFICATE" in reason or reason.endswith(("UNKNOWN_CA", "ACCESS_DENIED"))
    )
