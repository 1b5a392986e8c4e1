"""An HTTP GET to the simulator, with what its answer depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_log import MessageLog


class GetRequest(NamedTuple):
    """A GET request: `url` is without its query, whose names may be repeated.

    `headers` have their names in lower case. `lacks_certificate`: the client had to show one and
    did not. `messages` are the signed messages, and `asic` says how they are delivered unless a
    header says otherwise.
    """

    url: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]
    lacks_certificate: bool
    messages: MessageLog
    asic: frozenset[str]
