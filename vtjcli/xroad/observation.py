"""One exchange over HTTP as it went over the network, for whoever wants to look at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vtjcli.xroad.http_reply import REPLY_MAX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HeaderFields: TypeAlias = "Sequence[tuple[bytes, bytes]]"
"""Names and values in order, as they stand in the message."""


class ConnectionFacts(NamedTuple):
    """The connection that a request went over.

    `address` and `port` are those of the server, or of the proxy on the way. `tls_version` and
    `cipher` are None for plain HTTP, `certificate` is the server's, in DER.
    """

    address: str
    port: int
    tls_version: str | None = None
    cipher: str | None = None
    certificate: bytes | None = None


@dataclass
class ObservedExchange:
    """A request and its reply, filled in while they are under way.

    `message_id` is None for a request that is not a query. What has not come yet is None or empty.
    """

    url: str
    proxy: str | None
    message_id: str | None
    connection: ConnectionFacts | None = None
    request_line: str = ""
    request_fields: HeaderFields = ()
    request_body: bytes = b""
    status_line: str = ""
    """That of the reply, without its end; "" where none has come."""
    reply_fields: HeaderFields = ()
    reply_body: bytearray = field(default_factory=bytearray)
    """As it came, not decompressed."""
    reply_body_most: int = REPLY_MAX
    """Bytes of `reply_body` that the observer wants to see."""
    reply_size: int = 0
    """Bytes of the body that have come."""
    seconds_to_reply: float | None = None
    """From the start of the request to the head of the reply."""
    seconds: float | None = None
    """From the start of the request to the end of the reply, or to where it was lost."""
    is_whole: bool = False


Observer: TypeAlias = "Callable[[ObservedExchange], object]"
"""Called in the thread of the request, before it is sent."""
