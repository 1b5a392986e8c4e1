"""A download goes where it is told piece by piece, and never beyond what it may have."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from tests.support.socket_server import Server, http
from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection

if TYPE_CHECKING:
    from vtjcli.xroad.http_reply import HttpReply


def download(answer: bytes, most: int) -> tuple[HttpReply, list[bytes]]:
    pieces: list[bytes] = []
    with Server(lambda _: [answer]) as server, Connection(Endpoint(server.url), 10) as channel:
        reply = channel.download("/asic?a", pieces.append, accept="*/*", most=most)
        assert server.requests[0].line.startswith("GET /asic?a ")
    return reply, pieces


def test_the_body_is_handed_on_and_not_kept() -> None:
    reply, pieces = download(http(b"x" * 3_000_000), 3_000_000)
    assert b"".join(pieces) == b"x" * 3_000_000
    assert len(pieces) > 1
    assert reply.body == b""


def test_an_error_is_no_part_of_the_download() -> None:
    reply, pieces = download(http(b"No signed documents found", 404, "text/plain"), 10)
    assert pieces == []
    assert (reply.status, reply.body) == (404, b"No signed documents found")


@pytest.mark.parametrize("compressed", [False, True])
def test_more_than_it_may_have_is_given_up(compressed: bool) -> None:
    content = bytes(5_000_000)
    answer = http(content)
    if compressed:
        answer = http(gzip.compress(content), Content_Encoding="gzip")
    with pytest.raises(UntrustedReplyError) as refused:
        download(answer, 4_000_000)
    assert refused.value.key == "reply_too_large"


def test_what_is_compressed_comes_in_pieces_of_bounded_size() -> None:
    """Else a bomb of a few kilobytes would fill the memory in one step."""
    answer = http(gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")
    _, pieces = download(answer, 30_000_000)
    assert sum(map(len, pieces)) == 30_000_000
    assert max(map(len, pieces)) <= 1024 * 1024


def test_a_compressed_download_cut_short_is_noticed() -> None:
    answer = http(gzip.compress(b"a" * 1000 + bytes(1000))[:-9], Content_Encoding="gzip")
    with pytest.raises(UntrustedReplyError) as refused:
        download(answer, 10_000)
    assert refused.value.key == "get_truncated"
