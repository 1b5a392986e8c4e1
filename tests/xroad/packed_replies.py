"""A good reply packed in the ways of HTTP and MIME."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.spoiled import good

if TYPE_CHECKING:
    from tests.support.socket_server import Request

MULTIPART = 'multipart/related; type="text/xml"; start="<x>"; boundary=here'
"""The Content-Type of what `multipart` returns."""


def multipart(part: bytes, head: bytes = b"Content-Type: text/xml; charset=UTF-8") -> bytes:
    """Return a reply of two parts, the SOAP part and an attachment; see MULTIPART."""
    other = b"--here\r\nContent-Type: application/pdf\r\n\r\n\x00\xff\r\n%PDF\r\n--here--\r\n"
    return b"--here\r\n" + head + b"\r\n\r\n" + part + b"\r\n" + other


def chunked(request: Request) -> list[bytes]:
    """Return a good answer in chunks of 97 bytes."""
    body = good(request)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
    pieces = [body[i : i + 97] for i in range(0, len(body), 97)]
    return [head, *(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces), b"0\r\n\r\n"]
