"""Reading the XML that a client sends: entities and DTDs are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class DoctypeError(ValueError):
    """The document has a DOCTYPE."""


def parse(document: bytes, charset: str | None = None) -> Element:
    """Parse a document; without a charset its declaration or byte order mark tells, else UTF-8.

    Raises etree.XMLSyntaxError, DoctypeError, and LookupError or ValueError for a charset that
    is none or that does not fit.
    """
    parser = etree.XMLParser(
        encoding=charset, resolve_entities=False, load_dtd=False, no_network=True
    )
    root = etree.fromstring(document, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise DoctypeError("DOCTYPE is disallowed")
    return root


def media_type(content_type: str) -> tuple[str, str | None]:
    """Return the media type of a Content-Type in lower case, and its charset if it has one."""
    kind, _, parameters = content_type.partition(";")
    charset = None
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
    return kind.strip().lower(), charset
