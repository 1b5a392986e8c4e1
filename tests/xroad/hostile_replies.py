"""What a server may send in place of a proper HTTP reply, and what a caller is told of each."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from tests.support.socket_server import ResetConnectionError, http
from vtjcli.xroad.http_reply import REPLY_MAX

if TYPE_CHECKING:
    from tests.support.socket_server import Request

Reply: TypeAlias = bytes | Callable[["Request"], Iterable[bytes]]

BODY: Final = b"<a/>"
GOOD: Final = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 4\r\nConnection: close\r\n"
    b"Content-Encoding: identity\r\nDate: Wed, 25 Nov 2026 10:00:00 GMT\r\n\r\n<a/>"
)
_HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
_CHUNKED: Final = _HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
_EARLY_HINTS: Final = b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"


class Hostile(NamedTuple):
    """A reply, and the key of the failure that it is; None: BODY is read from it.

    With `seconds`, the time that the caller has: the timeout is what ends it.
    """

    reply: Reply
    key: str | None
    seconds: float = 20


def _drip(request: Request, pieces: Iterable[bytes]) -> Iterable[bytes]:
    """Send one of `pieces` now and then, for longer than the caller waits."""
    for _, piece in zip(range(40), pieces, strict=False):
        if request.pause(0.1):
            return
        yield piece


def _drip_header(request: Request) -> Iterable[bytes]:
    yield _HEAD
    yield from _drip(request, repeat(b"X-More: again\r\n"))


def _drip_body(request: Request) -> Iterable[bytes]:
    yield http(b"x", promised=1000)
    yield from _drip(request, repeat(b"x"))


def _drip_chunks(request: Request) -> Iterable[bytes]:
    yield _CHUNKED
    yield from _drip(request, repeat(b"1\r\n \r\n"))


def _drip_interim(request: Request) -> Iterable[bytes]:
    return _drip(request, repeat(b"HTTP/1.1 102 Processing\r\n\r\n"))


def _stall(request: Request) -> Iterable[bytes]:
    yield http(BODY)[:-2]
    request.pause(4)


def _never(request: Request) -> Iterable[bytes]:
    request.pause(4)
    return []


def _endless(_: Request) -> Iterable[bytes]:
    yield _HEAD + b"\r\n"
    yield from repeat(b"x" * 65536, 3 * REPLY_MAX // 65536)


def _endless_chunks(_: Request) -> Iterable[bytes]:
    yield _CHUNKED
    yield from repeat(b"10000\r\n" + b"x" * 65536 + b"\r\n", 3 * REPLY_MAX // 65536)


@cache
def _bomb() -> bytes:
    return gzip.compress(bytes(3 * REPLY_MAX))


def _bomb_in_tiny_chunks(_: Request) -> Iterable[bytes]:
    yield _HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
    for start in range(0, len(_bomb()), 16):
        piece = _bomb()[start : start + 16]
        yield b"%x\r\n%b\r\n" % (len(piece), piece)


def _reset(_: Request) -> Iterable[bytes]:
    raise ResetConnectionError


def _reset_in_body(request: Request) -> Iterable[bytes]:
    yield http(BODY)[:-2]
    request.pause(0.2)  # long enough for those bytes to be read
    raise ResetConnectionError


REPLIES: Final = {
    # Unusual, and right
    "plain": Hostile(GOOD, None),
    "until the end of the connection": Hostile(_HEAD + b"\r\n<a/>", None),
    "chunks with extensions and a trailer": Hostile(
        _CHUNKED + b"2;name=value\r\n<a\r\n2\r\n/>\r\n0\r\nX-Sum: 1\r\n\r\n", None
    ),
    "HTTP/1.0": Hostile(b"HTTP/1.0 200 OK\r\n\r\n<a/>", None),
    "continue": Hostile(b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + GOOD, None),
    "processing": Hostile(b"HTTP/1.1 102 Processing\r\n\r\n" + GOOD, None),
    "early hints": Hostile(_EARLY_HINTS + GOOD, None),
    "gzip": Hostile(http(gzip.compress(BODY), Content_Encoding="gzip"), None),
    # Slow
    "never": Hostile(_never, "timeout", 0.8),
    "a dripping header": Hostile(_drip_header, "timeout", 0.8),
    "a dripping body": Hostile(_drip_body, "timeout", 0.8),
    "dripping chunks": Hostile(_drip_chunks, "timeout", 0.8),
    "dripping interim responses": Hostile(_drip_interim, "timeout", 0.8),
    "a body that stalls": Hostile(_stall, "timeout", 0.8),
    # Cut
    "nothing": Hostile(b"", "broken"),
    "cut in the first line": Hostile(GOOD[:12], "broken"),
    "cut in the header": Hostile(_HEAD, "broken"),
    "cut behind an interim response": Hostile(_EARLY_HINTS, "broken"),
    "cut in the body": Hostile(http(BODY, promised=5), "reply_truncated"),
    "cut in a chunk": Hostile(_CHUNKED + b"5\r\n<a/>", "reply_truncated"),
    "cut between chunks": Hostile(_CHUNKED + b"4\r\n<a/>\r\n", "reply_truncated"),
    "cut in the compressed data": Hostile(
        http(gzip.compress(BODY)[:-4], Content_Encoding="gzip"), "reply_truncated"
    ),
    "reset": Hostile(_reset, "broken"),
    "reset in the body": Hostile(_reset_in_body, "reply_truncated"),
    # Large
    "a body without an end": Hostile(_endless, "reply_too_large"),
    "chunks without an end": Hostile(_endless_chunks, "reply_too_large"),
    "a bomb": Hostile(lambda _: [http(_bomb(), Content_Encoding="gzip")], "reply_too_large"),
    "a bomb in tiny chunks": Hostile(_bomb_in_tiny_chunks, "reply_too_large"),
    "many header fields": Hostile(_HEAD + b"X: y\r\n" * 40_000 + b"\r\n<a/>", "broken"),
    "a long header field": Hostile(_HEAD + b"X: " + b"y" * 200_000 + b"\r\n\r\n<a/>", "broken"),
    # Nonsense
    "a negative chunk": Hostile(_CHUNKED + b"-1\r\n<a/>\r\n0\r\n\r\n", "reply_truncated"),
    "a chunk beyond counting": Hostile(_CHUNKED + b"f" * 30 + b"\r\n<a/>", "reply_truncated"),
    "a chunk without a size": Hostile(_CHUNKED + b"zz\r\n<a/>\r\n0\r\n\r\n", "reply_truncated"),
    "two lengths": Hostile(_HEAD + b"Content-Length: 4\r\nContent-Length: 5\r\n\r\n<a/>", "broken"),
    "a negative length": Hostile(_HEAD + b"Content-Length: -4\r\n\r\n<a/>", "broken"),
    "a status of four digits": Hostile(b"HTTP/1.1 2000 OK\r\n\r\n<a/>", "broken"),
    "another protocol taken up": Hostile(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", "broken"
    ),
    "another protocol": Hostile(b"220 mail.example.fi ESMTP\r\n", "broken"),
    "an encoding that nobody asked for": Hostile(
        http(BODY, Content_Encoding="br"), "reply_encoding"
    ),
    "what is not compressed": Hostile(http(BODY, Content_Encoding="gzip"), "reply_encoding"),
}

BEHIND_A_REPLY: Final = {
    "another reply": http(b"<other/>"),
    "the beginning of a reply": b"HTTP/1.1 200 OK\r\nX-",
    "an interim response": _EARLY_HINTS,
    "an empty line": b"\r\n",
    "a byte": b"\0",
}
"""What belongs to no request, by what it is."""
