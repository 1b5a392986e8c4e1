"""The SOAP part of an HTTP reply: alone, or first in multipart/related (PR-MESS, 2.4)."""

from __future__ import annotations

from vtjcli.errors import UntrustedReplyError


def soap_part(content_type: str, body: bytes) -> tuple[str | None, bytes]:
    """Return the charset that the Content-Type declares (None: none) and the SOAP part's bytes.

    Raises UntrustedReplyError when a multipart message has no whole first part.
    """
    if not content_type.lower().startswith("multipart/"):
        return charset_of(content_type), body
    # Imported here: 15 ms that only a reply with attachments needs.
    from email import message_from_bytes
    from email.errors import (
        CloseBoundaryNotFoundDefect,
        MultipartInvariantViolationDefect,
        NoBoundaryInMultipartDefect,
        StartBoundaryNotFoundDefect,
    )
    from email.message import Message

    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = message_from_bytes(head + body)
    broken = (
        CloseBoundaryNotFoundDefect,
        MultipartInvariantViolationDefect,
        NoBoundaryInMultipartDefect,
        StartBoundaryNotFoundDefect,
    )
    if any(isinstance(defect, broken) for defect in message.defects):
        raise UntrustedReplyError("reply_truncated")
    parts = message.get_payload()
    first = parts[0] if isinstance(parts, list) and parts else None
    content = first.get_payload(decode=True) if isinstance(first, Message) else None
    if not isinstance(first, Message) or not isinstance(content, bytes):
        raise UntrustedReplyError("reply_not_soap")
    return charset_of(str(first.get("Content-Type", ""))), content


def charset_of(content_type: str) -> str | None:
    """Return the charset parameter of a Content-Type value (RFC 9110, 8.3)."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None
