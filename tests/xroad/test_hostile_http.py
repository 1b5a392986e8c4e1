"""Whatever a server says in place of HTTP: told as a failure, in time, and never more memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.support.server import Server
from vtjcli.errors import NetworkError, UntrustedReplyError
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection
from vtjcli.xroad.http_reply import REPLY_MAX, HttpReply

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.support.server import Request

CHUNKED: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
GOOD: Final = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 4\r\nConnection: close\r\n"
    b"Content-Encoding: identity\r\nDate: Wed, 25 Nov 2026 10:00:00 GMT\r\n\r\n<a/>"
)


def answered(said: Iterable[bytes]) -> HttpReply | NetworkError | UntrustedReplyError:
    """Return what a Connection makes of a server that says this and hangs up."""

    def saying(_: Request) -> Iterable[bytes]:
        return said

    with Server(saying) as server, Connection(Endpoint(server.url), 5) as channel:
        try:
            return channel.post(b"<x/>", "id")
        except (NetworkError, UntrustedReplyError) as error:
            return error


@pytest.mark.parametrize(
    ("said", "key"),
    [
        (CHUNKED + b"-1\r\n<a/>\r\n0\r\n\r\n", "reply_truncated"),
        (CHUNKED + b"fffffffffffffffffff\r\n<a/>", "reply_truncated"),
        (CHUNKED + b"zz\r\n<a/>\r\n0\r\n\r\n", "reply_truncated"),
        (CHUNKED + b"4\r\n<a/>\r\n", "reply_truncated"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n<a/>", "broken"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n<a/>", "broken"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n", "broken"),
        (b"HTTP/1.1 2000 OK\r\n\r\n<a/>", "broken"),
        (b"220 mail.example.fi ESMTP\r\n", "broken"),
        (b"", "broken"),
        (b"\x15\x03\x03\x00\x02\x02\x50", "tls_spoken"),  # an alert: the port expects TLS
        (b"\x15\x03\x01\x00\x02\x02\x0a", "tls_spoken"),
    ],
)
def test_a_reply_that_is_no_http_is_never_taken_for_an_answer(said: bytes, key: str) -> None:
    failure = answered([said])
    assert isinstance(failure, (NetworkError, UntrustedReplyError))
    assert failure.key == key


def test_chunks_with_extensions_and_a_trailer_are_read_whole() -> None:
    reply = answered([CHUNKED + b"2;name=value\r\n<a\r\n2\r\n/>\r\n0\r\nX-Sum: 1\r\n\r\n"])
    assert isinstance(reply, HttpReply)
    assert reply.body == b"<a/>"


def test_a_body_without_an_end_is_cut_off_at_what_a_reply_may_have() -> None:
    def endless() -> Iterator[bytes]:
        yield CHUNKED + b"-1\r\n"
        for _ in range(3 * REPLY_MAX // 65536):
            yield b"x" * 65536

    failure = answered(endless())
    assert isinstance(failure, UntrustedReplyError)
    assert failure.key == "reply_too_large"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(0, len(GOOD)),
    st.integers(0, 12),
    st.binary(max_size=12) | st.sampled_from([b"\r\n", b"\r\n\r\n", b"9", b"gzip", b": ", b"\xff"]),
)
@example(0, 0, b"")
def test_a_damaged_reply_gives_an_answer_or_a_failure_in_words(
    start: int, taken: int, put: bytes
) -> None:
    came = answered([GOOD[:start] + put + GOOD[start + taken :]])
    if isinstance(came, HttpReply):
        assert 100 <= came.status <= 999
        assert len(came.body) <= len(GOOD) + len(put)
    else:
        assert str(came)
