"""The parts of an HTTP reply: a message alone, or the root of multipart/related (PR-MESS, 2.4)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from vtjcli.errors import UntrustedReplyError

PARTS_MAX: Final = 100
"""A message has a few parts; a million empty ones would take the parser a minute."""
DEPTH_MAX: Final = 50
"""Parts within parts, for each of which the parser calls itself."""


class MimePart(NamedTuple):
    """One part, its transfer encoding undone; the other fields are "" where none is declared."""

    content_type: str
    content: bytes
    content_id: str = ""


def soap_part(content_type: str, body: bytes) -> tuple[str | None, bytes]:
    """Return the charset that the Content-Type declares (None: none) and the SOAP part's bytes.

    The SOAP part is the one whose Content-ID the parameter ``start`` names, else the first
    (RFC 2387, 3.2). Raises UntrustedReplyError when a multipart message has no whole part.
    """
    if not is_multipart(content_type):
        return charset_of(content_type), body
    found = parts(content_type, body)
    if not found:
        raise UntrustedReplyError("reply_not_soap")
    start = parameter(content_type, "start").strip("<>")
    named = [part for part in found if start and part.content_id.strip("<>") == start]
    root = (named or found)[0]
    return charset_of(root.content_type), root.content


def is_multipart(content_type: str) -> bool:
    """Tell whether a Content-Type is one of a message with parts."""
    return content_type.lower().startswith("multipart/")


def parts(content_type: str, body: bytes) -> list[MimePart]:
    """Return the parts of a multipart message, up to the first that cannot be decoded.

    Raises UntrustedReplyError when the message is not whole, has more than PARTS_MAX parts, or
    parts within parts deeper than DEPTH_MAX.
    """
    # Imported here: 15 ms that only a reply with attachments needs.
    from email import message_from_bytes
    from email.errors import (
        CloseBoundaryNotFoundDefect,
        InvalidBase64CharactersDefect,
        InvalidBase64LengthDefect,
        InvalidBase64PaddingDefect,
        MultipartInvariantViolationDefect,
        NoBoundaryInMultipartDefect,
        StartBoundaryNotFoundDefect,
    )
    from email.message import Message

    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    boundary = message_from_bytes(head).get_boundary() or ""
    if boundary and body.count(f"--{boundary}".encode("ascii", "replace")) > PARTS_MAX:
        raise UntrustedReplyError("reply_not_soap")
    if len(re.findall(rb"multipart/", body, re.IGNORECASE)) > DEPTH_MAX:
        raise UntrustedReplyError("reply_not_soap")
    message = message_from_bytes(head + body)
    broken = (
        CloseBoundaryNotFoundDefect,
        MultipartInvariantViolationDefect,
        NoBoundaryInMultipartDefect,
        StartBoundaryNotFoundDefect,
    )
    if any(isinstance(defect, broken) for defect in message.defects):
        raise UntrustedReplyError("reply_truncated")
    undecoded = (
        InvalidBase64CharactersDefect,
        InvalidBase64LengthDefect,
        InvalidBase64PaddingDefect,
    )
    found: list[MimePart] = []
    payload = message.get_payload()
    for part in payload if isinstance(payload, list) else []:
        content = part.get_payload(decode=True) if isinstance(part, Message) else None
        if not isinstance(part, Message) or not isinstance(content, bytes):
            break  # it has parts of its own
        if any(isinstance(defect, undecoded) for defect in part.defects):
            break
        content_id = str(part.get("Content-ID", "")).strip()
        found.append(MimePart(str(part.get("Content-Type", "")), content, content_id))
    return found


def charset_of(content_type: str) -> str | None:
    """Return the charset parameter of a Content-Type value (RFC 9110, 8.3)."""
    return parameter(content_type, "charset") or None


def parameter(content_type: str, name: str) -> str:
    """Return a parameter of a Content-Type value; "" where it has none."""
    for one in content_type.split(";")[1:]:
        key, _, value = one.partition("=")
        if key.strip().lower() == name:
            return value.strip().strip("\"'")
    return ""
