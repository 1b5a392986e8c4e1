"""The two ways of a query to the register: through X-Road, and directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.vtjkysely.query import request_envelope
from vtjcli.xroad import reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.vtjkysely import direct
    from vtjcli.vtjkysely.query import Query
    from vtjcli.xroad.http_reply import HttpReply


class Way(NamedTuple):
    """How a query becomes bytes, under which SOAPAction, and how its answer is read.

    `read` takes the reply, the query and the bytes sent. It raises UntrustedReplyError or
    FaultError; the reply's data is then not to be used.
    """

    envelope: Callable[[Query], bytes]
    action: Callable[[Query], str]
    read: Callable[[HttpReply, Query, bytes], reply.Reply | direct.Reply]


def of(query: Query) -> Way:
    """Return the way that `query` goes."""
    if query.direct:
        from vtjcli.vtjkysely import direct

        return Way(direct.request_envelope, direct.action, direct.read)
    return _THROUGH_X_ROAD


def _read(http: HttpReply, query: Query, sent: bytes) -> reply.Reply:
    return reply.read(http, query.header, sent)


_THROUGH_X_ROAD: Final = Way(request_envelope, lambda _: "", _read)
