"""The two transports of a query to the register: through X-Road, and directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.redaction import redact_element
from vtjcli.vtjkysely.query import request_envelope
from vtjcli.xroad import reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.vtjkysely import direct
    from vtjcli.vtjkysely.query import Query
    from vtjcli.xroad.http_reply import HttpReply


class Transport(NamedTuple):
    """How a query becomes bytes, under which SOAPAction, and how its reply is read.

    `read` takes the reply, the query and the bytes sent. It raises UntrustedReplyError or
    FaultError; the reply's data is then not to be used.
    """

    envelope: Callable[[Query], bytes]
    action: Callable[[Query], str]
    read: Callable[[HttpReply, Query, bytes], reply.Reply | direct.DirectReply]


def choose_transport(query: Query) -> Transport:
    """Return the transport that `query` takes."""
    if query.direct:
        from vtjcli.vtjkysely import direct

        return Transport(direct.request_envelope, direct.action, direct.read)
    return _X_ROAD


def _read(http: HttpReply, query: Query, envelope: bytes) -> reply.Reply:
    verified = reply.read(http, query.header, envelope)
    redact_element(verified.envelope)
    return verified


_X_ROAD: Final = Transport(request_envelope, lambda _: "", _read)
