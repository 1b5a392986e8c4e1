"""An HTTP proxy made of a socket, which connects (CONNECT) to where the test wants it to."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Self


class Proxy:
    """A proxy on a loopback port; `requests` are the headers that it was sent.

    Whatever it is asked to connect to, it connects to `port`, or answers `refusal` and hangs up.
    With `silent` it does not answer.
    """

    def __init__(
        self, port: int = 0, *, refusal: bytes | None = None, silent: bool = False
    ) -> None:
        self.requests: list[str] = []
        self.forwarded = b""
        """What clients sent through it."""
        self._port = port
        self._refusal = refusal
        self._silent = silent
        self._stopping = threading.Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for opened in (self._listener, *self._open):
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)
            opened.close()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            header = b""
            while b"\r\n\r\n" not in header:
                header += client.recv(1)
            self.requests.append(header.decode())
            if self._silent:
                self._stopping.wait(30)
            if self._refusal is not None:
                client.sendall(self._refusal)
                return
            with socket.create_connection(("127.0.0.1", self._port)) as server:
                self._open.append(server)
                client.sendall(b"HTTP/1.1 200 Connection established\r\nVia: a proxy\r\n\r\n")
                back = threading.Thread(target=self._copy, args=(server, client), daemon=True)
                back.start()
                self._copy(client, server, keep=True)
                back.join(10)

    def _copy(self, source: socket.socket, to: socket.socket, *, keep: bool = False) -> None:
        with suppress(OSError):
            while received := source.recv(65536):
                if keep:
                    self.forwarded += received
                to.sendall(received)
        with suppress(OSError):
            to.shutdown(socket.SHUT_WR)
