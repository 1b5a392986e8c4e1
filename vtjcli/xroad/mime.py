"""The parts of an HTTP reply: a message alone, or first in multipart/related (PR-MESS, 2.4)."""

from __future__ import annotations

from typing import Final, NamedTuple

from vtjcli.errors import UntrustedReplyError

PARTS_MAX: Final = 100
"""A message has a few parts; a million empty ones would take the parser a minute."""


class Part(NamedTuple):
    """One part, its transfer encoding undone; `content_type` is "" where none is declared."""

    content_type: str
    content: bytes


def soap_part(content_type: str, body: bytes) -> tuple[str | None, bytes]:
    """Return the charset that the Content-Type declares (None: none) and the SOAP part's bytes.

    Raises UntrustedReplyError when a multipart message has no whole first part.
    """
    if not is_multipart(content_type):
        return charset_of(content_type), body
    first = next(iter(parts(content_type, body)), None)
    if first is None:
        raise UntrustedReplyError("reply_not_soap")
    return charset_of(first.content_type), first.content


def is_multipart(content_type: str) -> bool:
    """Tell whether a Content-Type is one of a message with parts."""
    return content_type.lower().startswith("multipart/")


def parts(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a multipart message, up to the first that cannot be decoded.

    Raises UntrustedReplyError when the message is not whole, or has more than PARTS_MAX parts.
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
    found: list[Part] = []
    payload = message.get_payload()
    for part in payload if isinstance(payload, list) else []:
        content = part.get_payload(decode=True) if isinstance(part, Message) else None
        if not isinstance(part, Message) or not isinstance(content, bytes):
            break  # it has parts of its own
        if any(isinstance(defect, undecoded) for defect in part.defects):
            break
        found.append(Part(str(part.get("Content-Type", "")), content))
    return found


def charset_of(content_type: str) -> str | None:
    """Return the charset parameter of a Content-Type value (RFC 9110, 8.3)."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None
