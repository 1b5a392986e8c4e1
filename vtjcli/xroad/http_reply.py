"""A reply over HTTP: decompressed, no larger than allowed, and not yet understood."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.errors import UntrustedReplyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPLY_MAX: Final = 10 * 1024 * 1024
"""Bytes that a reply may have, also once it is decompressed."""

_PIECE_MAX: Final = 1024 * 1024
_NOT_BILLED: Final = {
    "timeout": "get_timeout",
    "broken": "get_broken",
    "reply_truncated": "get_truncated",
    "reply_gateway": "get_gateway",
}
"""Messages in place of those that warn of a query which may have been billed."""


class HttpReply(NamedTuple):
    """What came back over HTTP, decompressed and not yet understood.

    `billable` tells whether the request was a query; `retry_after` is the header field, or "".
    """

    status: int
    content_type: str
    body: bytes
    retry_after: str = ""
    billable: bool = True


def failure_key(key: str, *, billable: bool) -> str:
    """Return the key of a failure: of one that speaks of billing only where that is possible."""
    return key if billable else _NOT_BILLED.get(key, key)


def decompress(chunks: Iterable[bytes], encoding: str, most: int) -> Iterator[bytes]:
    """Yield a body as it comes in, without its Content-Encoding, in pieces of at most 1 MiB.

    httpx would decompress a chunk whole, and sixty kilobytes can hold sixty megabytes.

    Raises UntrustedReplyError beyond `most` bytes, and for a body that is compressed in a way that
    cannot be read; EOFError for compressed data that ends too early.
    """
    decompressor = _decompressor(encoding)
    size = 0
    for chunk in chunks:
        for piece in (chunk,) if decompressor is None else _expand(decompressor, chunk):
            size += len(piece)
            if size > most:
                raise UntrustedReplyError("reply_too_large", megabytes=most // 1024 // 1024)
            yield piece
    if decompressor is not None and not decompressor.eof:
        raise EOFError


def _decompressor(encoding: str) -> zlib._Decompress | None:
    match encoding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        case _:
            raise UntrustedReplyError("reply_encoding", encoding=encoding)


def _expand(decompressor: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    """Yield what `chunk` holds in pieces that a bomb cannot make large."""
    full = True
    while (chunk or full) and not decompressor.eof:
        try:
            piece = decompressor.decompress(chunk, _PIECE_MAX)
        except zlib.error as error:
            raise UntrustedReplyError("reply_encoding", encoding="gzip") from error
        yield piece
        chunk, full = decompressor.unconsumed_tail, len(piece) == _PIECE_MAX
