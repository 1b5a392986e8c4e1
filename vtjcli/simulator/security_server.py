"""Being a security server: what a request must be, where it goes, and what comes back with it.

Source: X-Road message protocol 4.0, and what X-Road 7.7.0 does (SaxSoapParserImpl,
ClientMessageProcessor, ServerMessageProcessor). A request is read in document order and the
first thing wrong decides the fault, as there.
"""

from __future__ import annotations

import codecs
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha512
from typing import TYPE_CHECKING, NoReturn

from lxml import etree

from .members import INSTANCE, PROVIDER
from .operations import OPERATIONS, SERVICE_NS, own_text
from .request_xml import media_type, parse
from .soap_faults import SOAP, ServiceFault, XRoadFault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from .members import Part
    from .people import People

XROAD = "http://x-road.eu/xsd/xroad.xsd"
IDENTIFIERS = "http://x-road.eu/xsd/identifiers"
SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512"
VERSION = "v1"

_MEMBER = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode")
SERVICE_PARTS = (*_MEMBER, "serviceCode", "serviceVersion")
_REQUIRED_PARTS = {"client": _MEMBER[:3], "service": (*_MEMBER[:3], "serviceCode")}
_OBJECT_TYPES = {"client": {"MEMBER", "SUBSYSTEM"}, "service": {"SERVICE"}}
_ALL_OBJECT_TYPES = {"SERVER", "SERVICE", "MEMBER", "SUBSYSTEM", "GLOBALGROUP", "LOCALGROUP"}
_TEXT_FIELDS = ("id", "userId", "issue", "protocolVersion")


@dataclass(frozen=True)
class Request:
    """A request as far as X-Road looks at it. Text fields absent from the header are None."""

    client: dict[str, str]
    service: dict[str, str]
    id: str
    user_id: str | None
    issue: str | None
    body: Element
    content: bytes

    @property
    def client_name(self) -> str:
        """As fault texts write it."""
        return _write_identifier(
            "SUBSYSTEM" if "subsystemCode" in self.client else "MEMBER", self.client
        )

    @property
    def client_parts(self) -> tuple[str | None, ...]:
        """Its four parts; the last is None for a member itself."""
        return tuple(self.client.get(part) for part in _MEMBER)

    @property
    def service_name(self) -> str:
        """As fault texts write it."""
        return _write_identifier("SERVICE", self.service)

    @property
    def hetu(self) -> str:
        """The identity code asked for, or an empty string."""
        found = self.body.find(f".//{{{SERVICE_NS}}}Henkilotunnus")
        return "" if found is None else own_text(found)


def read(method: str, headers: Mapping[str, str], request: bytes) -> Request:
    """Read a POSTed message. Header names in lower case.

    Raises XRoadFault, with a code that begins with `Client.`, for what a security server
    would not let in.
    """
    try:
        _check_http(method, headers.get("soapaction", ""))
        return _read_envelope(_parse(request, headers.get("content-type", "")), request)
    except XRoadFault as fault:
        raise XRoadFault(f"Client.{fault.code}", fault.text) from fault


def _check_http(method: str, action: str) -> None:
    if method != "POST":
        raise XRoadFault("InvalidHttpMethod", f"Must use POST request method instead of {method}")
    if action in ("", '""') or (len(action) > 2 and action[0] == action[-1] == '"'):
        return
    raise XRoadFault("InvalidSoapAction", "Malformed SOAPAction header")


def _parse(request: bytes, content_type: str) -> Element:
    mime, charset = media_type(content_type)
    if not mime:
        raise XRoadFault("InvalidRequest", "Could not get content type from request")
    if mime != "text/xml":
        raise XRoadFault("InvalidContentType", f"Invalid content type: {mime}")
    try:
        if charset and codecs.lookup(charset).name == "utf-8":
            request = request.removeprefix(codecs.BOM_UTF8)
    except LookupError:
        raise XRoadFault("IOError", charset or "") from None
    try:
        return parse(request, charset)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise XRoadFault("InvalidSoap", f"{error}") from None


def _read_envelope(root: Element, request: bytes) -> Request:
    if root.tag != f"{{{SOAP}}}Envelope":
        raise XRoadFault("InvalidSoap", "Malformed SOAP message: envelope missing")
    texts: dict[str, str] = {}
    identifiers: dict[str, dict[str, str]] = {}
    seen: set[str] = set()
    bodies: list[Element] = []
    for part in root:
        if part.tag == f"{{{SOAP}}}Header":
            seen.add("header")
            _read_header(part, texts, identifiers)
        elif part.tag == f"{{{SOAP}}}Body":
            seen.add("body")
            bodies = [child for child in part if isinstance(child.tag, str)]
            if len(bodies) > 1:
                raise _invalid_body()
    if "header" not in seen:
        raise XRoadFault("MissingHeader", "Malformed SOAP message: header missing")
    _check_required(texts, identifiers)
    if "body" not in seen:
        raise XRoadFault("MissingBody", "Malformed SOAP message: body missing")
    return Request(
        client=identifiers["client"],
        service=identifiers["service"],
        id=texts["id"],
        user_id=texts.get("userId"),
        issue=texts.get("issue"),
        body=_check_body(bodies, identifiers["service"]["serviceCode"]),
        content=request,
    )


def _check_required(texts: Mapping[str, str], identifiers: Mapping[str, object]) -> None:
    # The order decides which missing field the fault names.
    for name, among in (("protocolVersion", texts), ("client", identifiers), ("id", texts)):
        if name not in among:
            raise XRoadFault("MissingHeaderField", f"Required field '{name}' is missing")
    if "service" not in identifiers:
        raise XRoadFault("MissingHeaderField", "Message header must contain service id")


def _check_body(bodies: list[Element], service_code: str) -> Element:
    if not bodies or bodies[0].tag == f"{{{SOAP}}}Fault":
        raise _invalid_body()
    # The beginning is enough: for the rest the service itself answers.
    if not etree.QName(bodies[0]).localname.startswith(service_code):
        raise XRoadFault(
            "InconsistentHeaders",
            "Malformed SOAP message: service code does not match in header and body",
        )
    return bodies[0]


def _invalid_body() -> XRoadFault:
    return XRoadFault(
        "InvalidBody", "Malformed SOAP message: body must have exactly one child element"
    )


def _read_header(
    header: Element, texts: dict[str, str], identifiers: dict[str, dict[str, str]]
) -> None:
    for field in header:
        namespace, _, name = str(field.tag).rpartition("}")
        if namespace != "{" + XROAD:
            continue
        if name in texts or name in identifiers:
            raise XRoadFault(
                "DuplicateHeaderField", f"SOAP header contains duplicate field '{field.tag!s}'"
            )
        if name in _TEXT_FIELDS:
            texts[name] = own_text(field)
            if name == "protocolVersion" and not texts[name].startswith("4."):
                raise XRoadFault(
                    "InvalidProtocolVersion",
                    f"Invalid protocol version (supported: 4.x, provided: {texts[name]})",
                )
        elif name in _OBJECT_TYPES:
            identifiers[name] = _read_identifier(field, name)


def _read_identifier(field: Element, name: str) -> dict[str, str]:
    kind = field.get(f"{{{IDENTIFIERS}}}objectType")
    if kind is None:
        raise XRoadFault("InvalidXml", "Missing objectType attribute")
    if kind not in _ALL_OBJECT_TYPES:
        raise XRoadFault("InvalidXml", f"Unknown objectType: {kind}")
    if kind not in _OBJECT_TYPES[name]:
        raise XRoadFault("InvalidXml", f"Unexpected objectType: {kind}")
    parts: dict[str, str] = {}
    for part in field:
        namespace, _, key = str(part.tag).rpartition("}")
        if namespace != "{" + IDENTIFIERS or key not in (_MEMBER, SERVICE_PARTS)[name == "service"]:
            continue
        if key in parts:
            raise XRoadFault(
                "DuplicateHeaderField", f"SOAP header contains duplicate field '{part.tag!s}'"
            )
        parts[key] = own_text(part)
    for key in {*_REQUIRED_PARTS[name], *parts}:
        if not parts.get(key, "").strip():
            raise XRoadFault("InternalError", f"{key} must not be blank")
    return parts


def _write_identifier(kind: str, parts: Mapping[str, str]) -> str:
    return f"{kind}:" + "/".join(parts[key] for key in SERVICE_PARTS if key in parts)


def admit(request: Request, *, lacks_certificate: bool) -> None:
    """Raise the XRoadFault of one's own security server unless the client may ask.

    A subsystem called `unknown` or `nossl` is refused in the way it is called.
    `lacks_certificate`: clients must show a certificate, and this one did not.
    """
    subsystem = request.client.get("subsystemCode", "")
    if request.client["xRoadInstance"] != INSTANCE or subsystem == "unknown":
        raise XRoadFault(
            "Server.ClientProxy.UnknownMember", f"Client '{request.client_name}' not found"
        )
    if lacks_certificate or subsystem == "nossl":
        raise XRoadFault(
            "Server.ClientProxy.SslAuthenticationFailed",
            f"Client ({request.client_name}) specifies HTTPS but did not supply TLS certificate",
        )


def route(request: Request) -> None:
    """Raise the XRoadFault of either security server unless an admitted request may go through.

    A subsystem called `denied` is refused.
    """
    if provider(request) != PROVIDER:
        raise unknown_provider(request)
    code, version = request.service["serviceCode"], request.service.get("serviceVersion", VERSION)
    if code not in OPERATIONS or version != VERSION:
        raise XRoadFault(
            "Server.ServerProxy.UnknownService", f"Unknown service: {request.service_name}"
        )
    if request.client.get("subsystemCode") == "denied":
        raise XRoadFault(
            "Server.ServerProxy.AccessDenied", f"Request is not allowed: {request.service_name}"
        )


def provider(request: Request) -> Part:
    """Return the parts of the identifier of who is asked."""
    instance, member_class, code, subsystem = (request.service.get(key) for key in _MEMBER)
    return instance or "", member_class or "", code or "", subsystem


def unknown_provider(request: Request) -> XRoadFault:
    """Return the fault for a provider that one's own security server does not know."""
    return XRoadFault(
        "Server.ClientProxy.UnknownMember",
        f'Could not find addresses for service provider "{request.service_name}"',
    )


def raise_triggered(request: Request, people: People) -> None:
    """Raise the fault that the identity code stands for, if it does."""
    trigger = people.trigger_by_hetu.get(request.hetu)
    if trigger is not None and trigger.kind == "fault":
        raise _failure(request, trigger.value, trigger.text, trigger.snake)


def fail(request: Request, code: str, people: People) -> NoReturn:
    """Raise the fault with that code, in the words that the file of people has for it, if any."""
    for trigger in people.triggers:
        if trigger.kind == "fault" and code in (trigger.value, trigger.snake):
            raise _failure(request, trigger.value, trigger.text, trigger.snake)
    # What is in snake case already is spelled so in any style.
    snake = code if code.islower() else ""
    raise _failure(request, code, f"Fault on injection: {code}", snake)


def _failure(request: Request, code: str, text: str, snake: str = "") -> XRoadFault | ServiceFault:
    text = text.replace("{service}", request.service_name)
    text = text.replace("{client}", request.client_name)
    if ":" in code:
        return ServiceFault(code, text)
    return XRoadFault(code, text, snake=snake)


def envelope(request: Request, content: Element) -> Element:
    """Build the reply: the header echoed in the service's order, the hash, the content."""
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"s": SOAP})
    header = etree.SubElement(root, f"{{{SOAP}}}Header")
    _identifier(header, "client", request.client)
    _text(header, "id", request.id)
    _text(header, "requestHash", request_hash(request.content)).set("algorithmId", SHA512)
    # Absent is not empty: the security server would take the difference for another's reply.
    if request.issue is not None:
        _text(header, "issue", request.issue)
    _text(header, "protocolVersion", "4.0")
    _identifier(header, "service", request.service)
    if request.user_id is not None:
        _text(header, "userId", request.user_id)
    etree.SubElement(root, f"{{{SOAP}}}Body").append(content)
    return root


def request_hash(request: bytes) -> str:
    """Base64 of the SHA-512 over the bytes as they were POSTed."""
    return b64encode(sha512(request).digest()).decode("ascii")


def _text(header: Element, name: str, value: str) -> Element:
    field = etree.SubElement(header, f"{{{XROAD}}}{name}", nsmap={"h": XROAD})
    field.text = value or None
    return field


def _identifier(header: Element, name: str, parts: Mapping[str, str]) -> None:
    names = {"h": XROAD, "a": IDENTIFIERS}
    field = etree.SubElement(header, f"{{{XROAD}}}{name}", nsmap=names)
    kind = "SUBSYSTEM" if "subsystemCode" in parts else "MEMBER"
    field.set(f"{{{IDENTIFIERS}}}objectType", "SERVICE" if name == "service" else kind)
    for key in SERVICE_PARTS:
        if key in parts:
            etree.SubElement(field, f"{{{IDENTIFIERS}}}{key}").text = parts[key]
