"""Entries sent to the system log too, from where central log collection can fetch them.

The log itself is what counts: an entry that the system's log does not take at once is not sent
again, and no query waits for it.
"""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_AUTHPRIV_NOTICE: Final = 10 * 8 + 5
"""RFC 5424: facility authpriv, which goes to files that few may read; severity notice."""


class Syslog:
    """The system's log, as RFC 3164 messages on its socket; `failure` is why the last one went."""

    path: ClassVar[str] = "/var/run/syslog" if sys.platform == "darwin" else "/dev/log"

    def __init__(self) -> None:
        self.failure: str | None = None
        self._socket: socket.socket | None = None

    def send(self, lines: Sequence[bytes]) -> None:
        """Send lines, each a message of its own, without waiting."""
        opening = f"<{_AUTHPRIV_NOTICE}>vtjcli[{os.getpid()}]: ".encode()
        for line in lines:
            try:
                self._connect().send(opening + line.rstrip(b"\n"))
            except OSError as error:
                self.failure = error.strerror or type(error).__name__
                self.close()  # a daemon that was started anew has a new socket

    def reach(self) -> None:
        """Find out whether anybody listens, without sending anything."""
        try:
            self._connect()
        except OSError as error:
            self.failure = error.strerror or type(error).__name__

    def close(self) -> None:
        """Close the socket."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _connect(self) -> socket.socket:
        if self._socket is None:
            family = getattr(socket, "AF_UNIX", None)
            if family is None:
                raise OSError(None, "no Unix sockets")
            opened = socket.socket(family, socket.SOCK_DGRAM)
            opened.setblocking(False)
            try:
                opened.connect(self.path)
            except OSError:
                opened.close()
                raise
            self._socket = opened
        return self._socket
