"""The signed messages that a security server keeps for a while: here, the last thousand."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

MESSAGES_MAX = 1000
BYTES_MAX = 64 * 1024 * 1024
"""Bytes that they may have together."""


@dataclass
class LoggedMessage:
    """A message of a `client` (its four parts), as it went over the wire at a time."""

    number: int
    query_id: str
    client: tuple[str | None, ...]
    response: bool
    message: bytes
    time: datetime
    signed_files: dict[str, bytes] | None = None
    """What signing and time-stamping made of it: entries of its container by name."""


class MessageLog:
    """The most recent messages, bounded in number and size; thread-safe."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._records: deque[LoggedMessage] = deque()
        self._number = 0
        self._bytes = 0

    def add(
        self,
        query_id: str,
        client: tuple[str | None, ...],
        time: datetime,
        messages: Sequence[bytes],
    ) -> None:
        """Keep a request and, when there is one, its response; the oldest go."""
        with self.lock:
            for response, message in enumerate(messages):
                self._number += 1
                record = LoggedMessage(
                    self._number, query_id, client, bool(response), message, time
                )
                self._records.append(record)
                self._bytes += len(message)
            while len(self._records) > MESSAGES_MAX or self._bytes > BYTES_MAX:
                self._bytes -= len(self._records.popleft().message)

    def find(
        self, query_id: str, client: tuple[str | None, ...], response: bool | None
    ) -> list[LoggedMessage]:
        """Return the messages of a client by id, oldest first; `response` None: both kinds."""
        with self.lock:
            return [
                record
                for record in self._records
                if record.query_id == query_id
                and record.client == client
                and response in (None, record.response)
            ]
