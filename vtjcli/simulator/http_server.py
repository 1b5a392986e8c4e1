"""The HTTP server: loopback only, one thread a connection, keep-alive.

What a request may take is bounded, in bytes, in time and in connections, and a framing that two
servers could read differently is refused (RFC 9112, 6.3 and 7.1).
"""

from __future__ import annotations

import io
import re
import ssl
import sys
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import TYPE_CHECKING, Any, Protocol, cast

from . import get_routes
from .server_tls import CERTIFICATE_SHOWN, HANDSHAKE_SECONDS

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping

    from _typeshed import WriteableBuffer

    from .http_response import HttpResponse
    from .server_tls import TlsContext

_MAX_REQUEST = 10 * 1024 * 1024
_LINE = 65536
_CHUNK_LINE = 1024
_TRAILERS_MAX = 100
_CONTENT_LENGTH = re.compile("[0-9]{1,18}")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")
IDLE_SECONDS = 300.0
"""How long a connection may be idle between requests, or take nothing of an answer."""
REQUEST_SECONDS = 60.0
"""How long a request may take to arrive, from its first byte to its last."""
CONNECTIONS_MAX = 512
"""Connections at a time; each holds a thread. One too many is closed unanswered."""


class Responder(Protocol):
    """What answers requests and logs them; header names are in lower case."""

    @property
    def tls(self) -> TlsContext | None: ...

    @property
    def stopping(self) -> threading.Event: ...

    def refuse_excess(self, method: str) -> HttpResponse | None:
        """Return the answer for one query too many in a second; None: go on."""
        ...

    def answer(self, method: str, headers: Mapping[str, str], sent: bytes) -> HttpResponse: ...

    def answer_get(self, path: str, query: str, headers: Mapping[str, str]) -> HttpResponse: ...

    def log_error(self, error: BaseException | None) -> None: ...


class HttpServer(ThreadingMixIn, TCPServer):
    # Not http.server's: that one asks DNS for its host's name, which can take seconds.
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False  # a client that keeps its connection open does not keep us
    request_queue_size = 64
    simulator: Responder

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._free = threading.BoundedSemaphore(CONNECTIONS_MAX)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Start the thread of a connection, unless there are too many."""
        if not self._free.acquire(blocking=False):
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except RuntimeError:  # no thread can be started
            self._free.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection, in its own thread: there a slow handshake holds nobody up."""
        if self.simulator.tls is None:
            super().finish_request(request, client_address)
            return
        request.settimeout(HANDSHAKE_SECONDS)
        context = self.simulator.tls.context
        with context.wrap_socket(request, server_side=True) as connection:
            super().finish_request(connection, client_address)

    def handle_error(self, *_: object) -> None:
        """Tell the log only; mostly it is a client that went away."""
        self.simulator.log_error(sys.exc_info()[1])


class _TimedReader(io.RawIOBase):
    """Reads from a connection until `deadline` (by time.monotonic); None: while it is not idle.

    Raises TimeoutError.
    """

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self.deadline: float | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        seconds = IDLE_SECONDS
        if self.deadline is not None:
            seconds = self.deadline - time.monotonic()
            if seconds <= 0:
                raise TimeoutError
        self._connection.settimeout(seconds)
        return self._connection.recv_into(buffer)


class _BadRequestError(Exception):
    """The body cannot be read: what is answered before the connection closes."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "vtjcli-simulator"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1  # one packet an answer
    timeout = IDLE_SECONDS

    def log_message(self, *_: object) -> None:
        """Nothing on standard error; the responder logs."""

    def setup(self) -> None:
        super().setup()
        self._reader = _TimedReader(self.connection)
        self.rfile = io.BufferedReader(self._reader)

    def handle_one_request(self) -> None:
        sent = self._receive()
        self.connection.settimeout(IDLE_SECONDS)
        if sent is None:
            self.close_connection = True
            return
        simulator = cast("HttpServer", self.server).simulator
        headers = {name.lower(): value for name, value in self.headers.items()}
        headers.pop(CERTIFICATE_SHOWN, None)  # nobody's word counts but the connection's
        if isinstance(self.connection, ssl.SSLSocket) and self.connection.getpeercert(True):
            headers[CERTIFICATE_SHOWN] = "yes"
        if refusal := simulator.refuse_excess(self.command):
            answer = refusal
        elif self.command == "GET" and (target := self._target())[0] in get_routes.ROUTES:
            answer = simulator.answer_get(*target, headers)
        else:
            answer = simulator.answer(self.command, headers, sent)
        self._send(answer, simulator.stopping)

    def _receive(self) -> bytes | None:
        """Read a request to its end and return its body; None: the connection is to be closed."""
        try:
            self._reader.deadline = None
            cast("io.BufferedReader", self.rfile).peek(1)
            self._reader.deadline = time.monotonic() + REQUEST_SECONDS
            self.raw_requestline = self.rfile.readline(_LINE + 1)
            if not self.raw_requestline or not self.parse_request():
                return None
            return self._body()
        except TimeoutError:
            return None
        except _BadRequestError as error:
            self.connection.settimeout(IDLE_SECONDS)
            self.send_error(error.status)
            return None

    def _target(self) -> tuple[str, str]:
        """Return path and query, also of the absolute form that a client of a proxy sends."""
        target = self.path
        if not target.startswith("/"):
            target = "/" + target.partition("://")[2].partition("/")[2]
        path, _, query = target.partition("?")
        return path, query

    def _body(self) -> bytes | None:
        """Read the body; None where the client left before its end. Raises _BadRequestError."""
        lengths = self.headers.get_all("Content-Length", [])
        encodings = self.headers.get_all("Transfer-Encoding", [])
        if encodings:
            if lengths or self.request_version < "HTTP/1.1":
                raise _BadRequestError(HTTPStatus.BAD_REQUEST)
            if [encoding.strip().lower() for encoding in encodings] != ["chunked"]:
                raise _BadRequestError(HTTPStatus.NOT_IMPLEMENTED)
            return self._chunks()
        if not lengths:
            return b""
        if len(lengths) > 1 or not _CONTENT_LENGTH.fullmatch(lengths[0].strip()):
            raise _BadRequestError(HTTPStatus.BAD_REQUEST)
        length = int(lengths[0])
        if length > _MAX_REQUEST:
            raise _BadRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        body = self.rfile.read(length)
        return body if len(body) == length else None

    def _chunks(self) -> bytes | None:
        body = bytearray()
        while size := self._chunk_size():
            if len(body) + size > _MAX_REQUEST:
                raise _BadRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            chunk = self.rfile.read(size)
            if len(chunk) < size:
                return None
            body += chunk
            if self.rfile.readline(3) not in (b"\r\n", b"\n"):
                raise _BadRequestError(HTTPStatus.BAD_REQUEST)
        for _ in range(_TRAILERS_MAX + 1):
            trailer = self.rfile.readline(_LINE)
            if not trailer.strip():
                return bytes(body)
            if not trailer.endswith(b"\n"):
                break
        raise _BadRequestError(HTTPStatus.BAD_REQUEST)

    def _chunk_size(self) -> int:
        size = _CHUNK_SIZE.fullmatch(self.rfile.readline(_CHUNK_LINE))
        if size is None:
            raise _BadRequestError(HTTPStatus.BAD_REQUEST)
        return int(size[1], 16)

    def _send(self, answer: HttpResponse, stop_event: threading.Event) -> None:
        if answer.delay and stop_event.wait(answer.delay):
            self.close_connection = True
            return
        if answer.hang_up:
            self.close_connection = True
            return
        if answer.interim and self.request_version >= "HTTP/1.1":
            self.send_response_only(answer.interim)
            self.end_headers()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        if answer.retry_after:
            self.send_header("Retry-After", str(answer.retry_after))
        if answer.file_name:
            disposition = f'attachment; filename="{answer.file_name}"'
            self.send_header("Content-Disposition", disposition)
        if answer.endless or answer.missing_bytes:
            self.close_connection = True
            self.send_header("Connection", "close")
        if not answer.endless:
            self.send_header("Content-Length", str(len(answer.body) + answer.missing_bytes))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)
        self.wfile.flush()
        while answer.endless and not stop_event.is_set():
            self.wfile.write(b" " * _LINE)
