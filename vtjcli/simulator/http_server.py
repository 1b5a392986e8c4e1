"""The HTTP server: loopback only, one thread a connection, keep-alive."""

from __future__ import annotations

import ssl
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import TYPE_CHECKING, Any, cast

from . import get_routes
from .server_tls import CERTIFICATE_SHOWN, HANDSHAKE_SECONDS

if TYPE_CHECKING:
    import threading

    from .http_response import HttpResponse
    from .server import Simulator

_MAX_REQUEST = 10 * 1024 * 1024
_LINE = 65536
IDLE_SECONDS = 300.0
"""How long a connection may say nothing, or take nothing: each holds a thread."""


class HttpServer(ThreadingMixIn, TCPServer):
    # Not http.server's: that one asks DNS for its host's name, which can take seconds.
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False  # a client that keeps its connection open does not keep us
    request_queue_size = 64
    simulator: Simulator

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
        self.simulator.complain(sys.exc_info()[1])


class RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "vtjcli-simulator"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1  # one packet an answer
    timeout = IDLE_SECONDS

    def log_message(self, *_: object) -> None:
        """Nothing on standard error; Simulator.answer logs."""

    def handle_one_request(self) -> None:
        try:
            self.raw_requestline = self.rfile.readline(_LINE + 1)
        except TimeoutError:
            self.raw_requestline = b""
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        sent = self._body()
        if sent is None:
            return
        simulator = cast("HttpServer", self.server).simulator
        headers = {name.lower(): value for name, value in self.headers.items()}
        headers.pop(CERTIFICATE_SHOWN, None)  # nobody's word counts but the connection's
        if isinstance(self.connection, ssl.SSLSocket) and self.connection.getpeercert(True):
            headers[CERTIFICATE_SHOWN] = "yes"
        if limited := simulator.limited(self.command):
            answer = limited
        elif self.command == "GET" and (path := self.path.partition("?")[0]) in get_routes.ROUTES:
            answer = simulator.answer_get(path, self.path.partition("?")[2], headers)
        else:
            answer = simulator.answer(self.command, headers, sent)
        self._send(answer, simulator.stopping)

    def _body(self) -> bytes | None:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._chunks()
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > _MAX_REQUEST:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            self.close_connection = True
            return None
        return self.rfile.read(int(length))

    def _chunks(self) -> bytes | None:
        body = bytearray()
        while size := int(self.rfile.readline(_LINE).partition(b";")[0], 16):
            if len(body) + size > _MAX_REQUEST:
                self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
                self.close_connection = True
                return None
            body += self.rfile.read(size)
            self.rfile.readline(_LINE)
        while self.rfile.readline(_LINE).strip():
            pass
        return bytes(body)

    def _send(self, answer: HttpResponse, stopping: threading.Event) -> None:
        if answer.delay and stopping.wait(answer.delay):
            self.close_connection = True
            return
        if answer.hang_up:
            self.close_connection = True
            return
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        if answer.retry_after:
            self.send_header("Retry-After", str(answer.retry_after))
        if answer.file_name:
            disposition = f'attachment; filename="{answer.file_name}"'
            self.send_header("Content-Disposition", disposition)
        if answer.endless or answer.promised:
            self.close_connection = True
            self.send_header("Connection", "close")
        if not answer.endless:
            self.send_header("Content-Length", str(len(answer.body) + answer.promised))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)
        self.wfile.flush()
        while answer.endless and not stopping.is_set():
            self.wfile.write(b" " * _LINE)
