"""Reading XML that came over the network: no network, no entities, no DTD, bounded depth."""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import Final

from lxml import etree

from vtjcli.errors import UntrustedReplyError

_BYTE_ORDER_MARKS: Final = (
    codecs.BOM_UTF8,
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)
ATTRIBUTES_MAX: Final = 256
"""Attributes that an element may have: reading them takes a time that grows with their square."""
_has_too_many: Final = etree.XPath(f"boolean(//*[@*[{ATTRIBUTES_MAX + 1}]])")
_CUT_SHORT: Final = frozenset(
    {
        etree.ErrorTypes.ERR_DOCUMENT_EMPTY,
        etree.ErrorTypes.ERR_TAG_NOT_FINISHED,
        etree.ErrorTypes.ERR_CDATA_NOT_FINISHED,
        etree.ErrorTypes.ERR_COMMENT_NOT_FINISHED,
        etree.ErrorTypes.ERR_ATTRIBUTE_NOT_FINISHED,
    }
)

_DECLARATION: Final = re.compile(
    rb"""\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']"""
)


def parse(body: bytes, charset: str | None) -> etree._Element:
    """Return the root element of `body`.

    A byte order mark tells the encoding, else `charset` of the Content-Type, else the XML
    declaration, else UTF-8 (RFC 7303, 3.2; PR-MESS, 2.6). Comments and processing instructions are
    left out, so that they cannot split a value.

    Raises UntrustedReplyError: empty, HTML, unknown charset, an encoding other than the declared
    one, document type declaration, cut short, or not XML for another reason (entity and depth bombs
    too: libxml2's own limits stand), or an element with more than ATTRIBUTES_MAX attributes.
    """
    if not body.strip():
        raise UntrustedReplyError("reply_empty")
    if body.startswith(_BYTE_ORDER_MARKS):
        charset = None
    try:
        root = etree.fromstring(body, _parser(charset))
    except (LookupError, ValueError) as error:
        raise UntrustedReplyError("reply_charset", charset=charset) from error
    except etree.XMLSyntaxError as error:
        if looks_like_html(body):
            raise UntrustedReplyError("reply_html") from None
        check_encoding(body, charset)
        begun = body.startswith(_BYTE_ORDER_MARKS) or body.lstrip().startswith(b"<")
        if begun and (error.code in _CUT_SHORT or not body.rstrip(b"\0 \t\r\n").endswith(b">")):
            raise UntrustedReplyError("reply_truncated") from None
        raise UntrustedReplyError("reply_not_xml", at=error.position[0]) from None
    check_encoding(body, charset)
    if root.getroottree().docinfo.doctype:
        raise UntrustedReplyError("reply_html" if looks_like_html(body) else "reply_doctype")
    if _has_too_many(root):
        raise UntrustedReplyError("reply_attributes", most=ATTRIBUTES_MAX)
    return root


def check_encoding(body: bytes, charset: str | None) -> None:
    """Raise UntrustedReplyError when `body` is not in the encoding that is declared for it.

    That is certain of bytes that the declared encoding does not have. Text in UTF-8 that is
    declared to be in an encoding of one byte a character could be read, with other letters in the
    names; that it is UTF-8 by chance can be ruled out.
    """
    if body.isascii() or body.startswith(_BYTE_ORDER_MARKS):
        return
    declaration = _DECLARATION.match(body)
    in_xml = declaration[1].decode() if declaration else ""
    declared = charset or in_xml or "UTF-8"
    try:
        codec = codecs.lookup(declared).name
    except LookupError:
        return  # which the parser tells
    if codec == "utf-8":
        if _decode(body, codec) is None:
            found = "UTF-16" if b"\0" in body[:100] else "ISO-8859-1"
            raise _other_encoding(charset, in_xml, found)
    elif _is_of_single_bytes(codec):
        text = _decode(body, "utf-8")
        if text and not text.isascii():  # one letter that was cut in half proves nothing
            raise _other_encoding(charset, in_xml, "UTF-8")


def _other_encoding(charset: str | None, in_xml: str, declared_name: str) -> UntrustedReplyError:
    if charset:
        return UntrustedReplyError("reply_encoding_http", declared=charset, found=declared_name)
    if in_xml:
        return UntrustedReplyError("reply_encoding_xml", declared=in_xml, found=declared_name)
    return UntrustedReplyError("reply_encoding_nowhere", found=declared_name)


def _decode(body: bytes, codec: str) -> str | None:
    """Return `body` as text, without a half letter at its end; None if it is not in `codec`."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(body)
    except UnicodeDecodeError:
        return None


def _is_of_single_bytes(codec: str) -> bool:
    """Tell whether an encoding has one byte a character: it gives every byte above ASCII alone."""
    return len(bytes(range(0xA1, 0x100)).decode(codec, "replace")) == 0x100 - 0xA1


def looks_like_html(body: bytes) -> bool:
    """Tell a page of a proxy or a web server from a message."""
    start = body.lstrip(codecs.BOM_UTF8 + b" \t\r\n")[:200].lower()
    return start.startswith((b"<!doctype html", b"<html"))


def text_of(element: etree._Element | None) -> str:
    """Return the trimmed text before the first child; "" for an absent element."""
    return "" if element is None else (element.text or "").strip()


@cache
def _parser(charset: str | None) -> etree.XMLParser:
    return etree.XMLParser(
        encoding=charset,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
