"""An HTTP server made of a socket: it answers anything, also what no HTTP library would send."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Request:
    """What arrived, and a way for a slow answer to wait: true when the server is being stopped."""

    line: str
    headers: dict[str, str]
    body: bytes
    pause: Callable[[float], bool] = field(repr=False)
    peer_certificate: bytes | None = field(default=None, repr=False)


class ResetConnectionError(Exception):
    """Raised by an answer: the connection is reset, as by a machine that went down."""


Answer: TypeAlias = Callable[[Request], Iterable[bytes]]
"""Gives the bytes of a whole HTTP reply, in the pieces in which they are sent."""


class Server:
    """A server on a loopback port of its own; counts what reaches it.

    Each connection is closed after one answer unless `keep_open`.
    """

    def __init__(
        self,
        answer: Answer,
        *,
        tls: ssl.SSLContext | None = None,
        keep_open: bool = False,
    ) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self._answer = answer
        self._tls = tls
        self._keep_open = keep_open
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}/"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for connection in (self._listener, *self._open):
            with suppress(OSError):
                # The plain socket's method: a TLS one would drop its state under its reader.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, plain: socket.socket) -> None:
        connection = plain
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(plain, server_side=True)
                self._open.append(connection)
            while (request := self._read(connection)) is not None:
                self.requests.append(request)
                for number, piece in enumerate(self._answer(request)):
                    sent = piece if number or self._keep_open else _closing(piece)
                    connection.sendall(sent)
                if not self._keep_open:
                    break
        except ResetConnectionError:
            linger = struct.pack("ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        except OSError:
            pass  # the client went away, or did not like the certificate
        finally:
            connection.close()
            plain.close()

    def _read(self, connection: socket.socket) -> Request | None:
        received = b""
        while b"\r\n\r\n" not in received:
            piece = connection.recv(65536)
            if not piece:
                return None
            received += piece
        head, _, body = received.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value.strip() for name, _, value in (f.partition(":") for f in fields)
        }
        while len(body) < int(headers.get("content-length", "0")):
            piece = connection.recv(65536)
            if not piece:
                return None
            body += piece
        certificate = None
        if isinstance(connection, ssl.SSLSocket):
            certificate = connection.getpeercert(binary_form=True)
        return Request(line, headers, body, self._stopping.wait, certificate)


def _closing(start: bytes) -> bytes:
    """Say in the head of a reply that the connection ends with it, or a client may use it again."""
    line, end, rest = start.partition(b"\r\n")
    if not line.startswith(b"HTTP/1.1 ") or not end:
        return start
    return line + b"\r\nConnection: close\r\n" + rest


def http(
    body: bytes,
    status: int = 200,
    content_type: str | None = "text/xml; charset=utf-8",
    *,
    promised: int | None = None,
    **headers: str,
) -> bytes:
    """Return a reply that closes the connection; `promised` is another Content-Length.

    `headers` have underscores for hyphens.
    """
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    if content_type is not None:
        fields["Content-Type"] = content_type
    fields["Content-Length"] = str(len(body) if promised is None else promised)
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} Told\r\n{lines}\r\n".encode("latin-1") + body


@contextmanager
def deaf_port() -> Iterator[int]:
    """Give a port where nobody accepts: its queue is full, so that a connection waits for ever."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        try:
            for client in waiting:
                client.setblocking(False)
                client.connect_ex(listener.getsockname())
            yield listener.getsockname()[1]
        finally:
            for client in waiting:
                client.close()


@contextmanager
def closed_port() -> Iterator[int]:
    """Give a port where nobody listens, and keep others from taking it."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]
