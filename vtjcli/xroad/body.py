"""The body of an HTTP reply: decompressed, whole, and no larger than allowed."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from vtjcli.errors import UntrustedReplyError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.client import HTTPResponse

_PIECE: Final = 1024 * 1024


def pieces(response: HTTPResponse, most: int) -> Iterator[bytes]:
    """Give the body, decompressed, as it comes in.

    Raises UntrustedReplyError beyond `most` bytes, and for a body that ends too early or is
    compressed in a way that cannot be read.
    """
    decoder = _decoder(response.headers.get("content-encoding", ""))
    size = 0
    while chunk := response.read1(_PIECE):
        for piece in _decompressed(decoder, chunk) if decoder else (chunk,):
            size += len(piece)
            if size > most:
                raise UntrustedReplyError("reply_too_large", megabytes=most // 1024 // 1024)
            yield piece
    # http.client does not mind a body that is shorter than its Content-Length.
    if response.length or (decoder is not None and not decoder.eof):
        raise UntrustedReplyError("reply_truncated")


def _decompressed(decoder: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    """Give what `chunk` holds in pieces that a bomb cannot make large."""
    full = True
    while (chunk or full) and not decoder.eof:
        try:
            piece = decoder.decompress(chunk, _PIECE)
        except zlib.error as error:
            raise UntrustedReplyError("reply_encoding", encoding="gzip") from error
        yield piece
        chunk, full = decoder.unconsumed_tail, len(piece) == _PIECE


def _decoder(encoding: str) -> zlib._Decompress | None:
    match encoding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        case _:
            raise UntrustedReplyError("reply_encoding", encoding=encoding)
