"""A reply from X-Road: parsed, checked for a fault, and held against the request."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from binascii import Error as Base64Error
from hmac import compare_digest
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from vtjcli.errors import FaultError, UntrustedReplyError
from vtjcli.redaction import redact_secrets
from vtjcli.xroad import fault_codes, mime, xml_parsing
from vtjcli.xroad.http_reply import failure_key
from vtjcli.xroad.namespaces import DIGESTS, IDENTIFIERS, SOAP, SOAP12, XROAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtjcli.xroad.envelope import Header
    from vtjcli.xroad.http_reply import HttpReply

_FAULT_DETAIL: Final = ("faultDetail", f"{XROAD}faultDetail")
_STATUS: Final = {
    401: "reply_unauthorized",
    403: "reply_forbidden",
    404: "reply_not_there",
    407: "reply_unauthorized",
    413: "reply_refuses_size",
    429: "reply_too_many",
    502: "reply_gateway",
    503: "reply_unavailable",
    504: "reply_gateway",
}
"""The statuses with an error message of their own."""


class Verified(NamedTuple):
    """What was checked: the echoed headers, and the digest by which algorithm (None: absent)."""

    headers: bool
    request_hash: str | None


class Reply(NamedTuple):
    """A verified answer: its envelope and the one element in its body."""

    envelope: etree._Element
    content: etree._Element
    verified: Verified


def read(http: HttpReply, header: Header, request: bytes) -> Reply:
    """Return the answer to the message with `header` whose bytes are `request`.

    In this order: a readable SOAP 1.1 message, a fault, the echo of the header fields, the digest
    of the request.

    Raises UntrustedReplyError or FaultError; the reply's data is then not to be used.
    """
    envelope, content = open_envelope(http, f"{header.service.code}Response")
    fields = envelope.find(f"{SOAP}Header")
    if fields is None:
        raise UntrustedReplyError("reply_echo", field="Header")
    _check_echo(fields, header)
    return Reply(
        envelope, content, Verified(headers=True, request_hash=_check_hash(fields, request))
    )


def open_envelope(
    http: HttpReply, expected_name: str, *, service_only: bool = False
) -> tuple[etree._Element, etree._Element]:
    """Return the envelope of a SOAP 1.1 message, and the one element in its body.

    `service_only`: nobody but the service itself can have answered, as there is no X-Road between.

    Raises UntrustedReplyError when it is none, or that element is not called `expected_name`, and
    FaultError for a fault, also for one of SOAP 1.2 and whatever its HTTP status.
    """
    envelope = _readable(http, lambda: _soap(http))
    if envelope.tag == f"{SOAP12}Envelope":
        fault = envelope.find(f"{SOAP12}Body/{SOAP12}Fault")
        if fault is None or fault.find(f"{SOAP12}Code") is None:
            raise UntrustedReplyError("reply_not_soap")
        raise _soap12_fault_error(fault)
    bodies = envelope.findall(f"{SOAP}Body")
    if len(bodies) != 1 or len(bodies[0]) != 1:
        raise UntrustedReplyError("reply_not_soap")
    content = bodies[0][0]
    if content.tag == f"{SOAP}Fault":
        raise fault_error(content, service_only=service_only)
    check_status(http)
    if etree.QName(content).localname != expected_name:
        raise UntrustedReplyError("reply_other_operation", expected=expected_name)
    return envelope, content


def fault_error(fault: etree._Element, *, service_only: bool = False) -> FaultError:
    """Return what a SOAP 1.1 Fault element says, as an exception with its parts as values.

    ``code`` is the faultcode without a namespace prefix; ``string`` is the faultstring, ``detail``
    the id under which X-Road's administrators find the fault in a log (faultDetail), ``words``
    what else stands in the detail; "" for what is absent. What the code means is among the values,
    as ``fault_codes.explain`` tells it: the service itself gave the fault where the code has a
    prefix, which X-Road's have not, or the detail holds something else than X-Road's, or, with
    `service_only`, since there is nobody else.
    """
    detail = fault.find("detail")
    found = None
    if detail is not None:
        found = next((part for part in detail if part.tag in _FAULT_DETAIL and not len(part)), None)
    return _fault(
        code=xml_parsing.text_of(fault.find("faultcode")),
        string=xml_parsing.text_of(fault.find("faultstring")),
        detail=xml_parsing.text_of(found),
        words=_words(detail, leaving_out=found),
        service_only=service_only,
    )


def _soap12_fault_error(fault: etree._Element) -> FaultError:
    """Return what a SOAP 1.2 Fault element says, in the values of `fault_error`.

    X-Road speaks SOAP 1.1, so it is the service's. The most specific code counts (SOAP 1.2 part 1,
    5.4.6); of several languages all texts are given.
    """
    codes = [
        text
        for element in fault.iterfind(f"{SOAP12}Code//{SOAP12}Value")
        if (text := xml_parsing.text_of(element))
    ]
    texts = fault.iterfind(f"{SOAP12}Reason/{SOAP12}Text")
    return _fault(
        code=codes[-1] if codes else "",
        string=" ".join(dict.fromkeys(filter(None, map(xml_parsing.text_of, texts)))),
        detail="",
        words=_words(fault.find(f"{SOAP12}Detail"), leaving_out=None),
        service_only=True,
    )


def _fault(*, code: str, string: str, detail: str, words: str, service_only: bool) -> FaultError:
    code = redact_secrets(code)
    prefix, colon, name = code.rpartition(":")
    of_service = service_only or bool(colon) or bool(words and not detail)
    code = name if colon and " " not in prefix else code
    return FaultError(
        "fault",
        code=code,
        **fault_codes.explain(code, of_service=of_service)._asdict(),
        string=redact_secrets(string),
        detail=redact_secrets(detail),
        words=redact_secrets(words),
    )


def _words(detail: etree._Element | None, leaving_out: etree._Element | None) -> str:
    """Return the texts in a fault's detail, separated by spaces."""
    if detail is None:
        return ""
    pieces: list[str | None] = []
    for element in detail.iter("{*}*"):
        if element is not leaving_out:
            pieces.append(element.text)
        if element is not detail:
            pieces.append(element.tail)
    return " ".join(" ".join(piece.split()) for piece in pieces if piece and piece.strip())


def document(http: HttpReply) -> etree._Element:
    """Return the root of the XML that a GET gave, unverified: it has no header to compare.

    Raises UntrustedReplyError, and FaultError for a fault in its place.
    """
    root = _readable(http, lambda: xml_parsing.parse(http.body, mime.charset_of(http.content_type)))
    fault = root.find(f"{SOAP}Body/{SOAP}Fault") if root.tag == f"{SOAP}Envelope" else None
    if fault is not None:
        raise fault_error(fault)
    check_status(http)
    return root


def _readable(http: HttpReply, read_envelope: Callable[[], etree._Element]) -> etree._Element:
    """Return what `read_envelope` gives; say by its HTTP status why there is none."""
    try:
        return read_envelope()
    except UntrustedReplyError as error:
        check_status(http, error)
        key = failure_key(error.key, billable=http.billable)
        if key != error.key:
            raise UntrustedReplyError(key, **error.values) from error
        raise


def check_status(http: HttpReply, error: UntrustedReplyError | None = None) -> None:
    """Raise UntrustedReplyError for an HTTP status other than success.

    With `error`, what is wrong with the answer anyway: only where the status tells more.
    """
    if 300 <= http.status < 400:
        raise _status_error(http) from error
    cut = error is not None and error.key in ("reply_truncated", "reply_too_large")
    if not (200 <= http.status < 300 or cut):
        raise _status_error(http) from error


def _status_error(http: HttpReply) -> UntrustedReplyError:
    """Return what an HTTP status says on its own, where no message came with it."""
    key = "reply_redirect" if 300 <= http.status < 400 else "reply_status"
    values: dict[str, object] = {"status": http.status}
    if (wait := _seconds(http.retry_after)) is not None:
        values["retry_after"] = wait
    key = failure_key(_STATUS.get(http.status, key), billable=http.billable)
    return UntrustedReplyError(key, **values)


def _seconds(retry_after: str) -> int | None:
    """Return how long a Retry-After asks to wait: it gives seconds or a date (RFC 9110, 10.2.3)."""
    if not retry_after:
        return None
    if retry_after.isascii() and retry_after.isdigit():
        return int(retry_after) if len(retry_after) <= 9 else None
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(retry_after)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0, ceil((moment - datetime.now(UTC)).total_seconds()))


def _soap(http: HttpReply) -> etree._Element:
    charset, body = mime.soap_part(http.content_type, http.body)
    root = xml_parsing.parse(body, charset)
    if root.tag not in (f"{SOAP}Envelope", f"{SOAP12}Envelope"):
        page = etree.QName(root).localname.lower() == "html"
        raise UntrustedReplyError("reply_html" if page else "reply_not_soap")
    return root


def _check_echo(fields: etree._Element, header: Header) -> None:
    """Hold client, service, id, userId and issue against the request, trimmed.

    PR-MESS, 2.2: the service must copy all header fields. An issue that was not sent may come back
    empty. Raises UntrustedReplyError that names the first field that differs.
    """
    for name, identifier in (("client", header.client), ("service", header.service)):
        element = _find_single(fields, name)
        if element is None:
            raise UntrustedReplyError("reply_echo", field=name)
        found = {part.tag: xml_parsing.text_of(part) for part in element}
        wanted = {f"{IDENTIFIERS}{part}": value for part, value in identifier.parts if value}
        object_type = element.get(f"{IDENTIFIERS}objectType", identifier.object_type)
        if found != wanted or len(element) != len(wanted) or object_type != identifier.object_type:
            raise UntrustedReplyError("reply_echo", field=name)
    for name, value in (("id", header.id), ("userId", header.user_id), ("issue", header.issue)):
        if xml_parsing.text_of(_find_single(fields, name)) != (value or "").strip():
            raise UntrustedReplyError("reply_echo", field=name)


def _check_hash(fields: etree._Element, envelope: bytes) -> str | None:
    """Compare requestHash with the digest of the bytes sent; return the algorithm's name.

    Returns None when the reply has none. Raises UntrustedReplyError when it differs or when its
    algorithm is not one that X-Road uses.
    """
    element = _find_single(fields, "requestHash")
    if element is None:
        return None
    algorithm = DIGESTS.get((element.get("algorithmId") or "").strip())
    if algorithm is None:
        raise UntrustedReplyError("reply_hash_algorithm")
    try:
        claimed = b64decode("".join(xml_parsing.text_of(element).split()), validate=True)
    except (Base64Error, ValueError):
        claimed = b""
    if not compare_digest(claimed, hashlib.new(algorithm, envelope).digest()):
        raise UntrustedReplyError("reply_hash")
    return algorithm


def _find_single(fields: etree._Element, name: str) -> etree._Element | None:
    """Return the header field `name`, which may not stand there twice (PR-MESS, 2.2)."""
    found = fields.findall(f"{XROAD}{name}")
    if len(found) > 1:
        raise UntrustedReplyError("reply_echo", field=name)
    return found[0] if found else None
