"""A response over HTTP: its bytes, and how they are sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

XML = "text/xml; charset=utf-8"


@dataclass(frozen=True)
class HttpResponse:
    """One answer. All but `body` have the values of an answer in good order."""

    body: bytes
    content_type: str = XML
    status: int = 200
    delay: float = 0.0
    """Seconds to wait first."""
    missing_bytes: int = 0
    """Bytes that Content-Length promises beyond the body and that never come."""
    endless: bool = False
    """Send spaces after the body until the client leaves, and no Content-Length."""
    file_name: str = ""
    """What Content-Disposition calls the body, if anything."""
    retry_after: int = 0
    """Seconds in the header Retry-After; 0 for no such header."""
    interim: int = 0
    """Status of an interim response before this one, if any."""
    hang_up: bool = False
    """Close the connection without an answer."""


def plain_text(text: str, status: int, *, retry_after: int = 0) -> HttpResponse:
    kind = "text/plain; charset=utf-8"
    return HttpResponse(text.encode(), kind, status, retry_after=retry_after)


def serialize(root: Element, encoding: str = "UTF-8") -> bytes:
    """Write an XML document with its declaration."""
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'.encode("ascii")
    return declaration + etree.tostring(root, encoding=encoding, xml_declaration=False)
