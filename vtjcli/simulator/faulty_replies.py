"""Replies that no server should send, for testing what a client does with them."""

from __future__ import annotations

import codecs
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lxml import etree
from lxml.builder import ElementMaker

from .http_response import HttpResponse, serialize
from .operations import SERVICE_NS
from .security_server import IDENTIFIERS, XROAD
from .shapes import NS
from .soap_faults import SOAP, XML_LANG

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

_SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"
_OWN = "http://example.fi/x"
_ANOTHER = "150875-9559"
"""The identity code of an invented person whom nobody asked about."""
_BOUNDARY = "simulator-part"
SLOW_SECONDS = 90.0
"""How long `slow` takes when nothing else is said."""


def apply(name: str, root: Element, seconds: float) -> HttpResponse:
    """Make the faulty reply in place of the good reply `root`, which is changed.

    Raises KeyError for a name that is not in BEHAVIOURS.
    """
    if name == "slow":
        return HttpResponse(serialize(root), delay=seconds)
    if name in _CHANGES:
        _CHANGES[name](root)
        return HttpResponse(serialize(root))
    return _RESPONSES[name](root)


def _set_text(root: Element, path: str, text: str) -> None:
    """Set the text of all elements below `root` at `path`; v is the register's namespace."""
    for element in root.iterfind(f".//{path}", {"x": XROAD, "id": IDENTIFIERS, "v": NS}):
        element.text = text


def _remove(root: Element, path: str) -> None:
    for element in root.findall(f".//{path}", {"x": XROAD, "v": NS}):
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)


def _wrong_subject(root: Element) -> None:
    _set_text(root, "v:Hakuperusteet/v:Henkilotunnus", _ANOTHER)
    _set_text(root, "v:Henkilo/v:Henkilotunnus", _ANOTHER)


def _contradictory_order(root: Element) -> None:
    _set_text(root, "v:Turvakielto/v:TurvakieltoTieto", "0")
    _set_text(root, "v:Turvakielto/v:TurvakieltoPaattymispvm", "20991231")


def _disagreeing_orders(root: Element) -> None:
    """Add an order in force beside one that is not."""
    for order in list(root.iter(f"{{{NS}}}Turvakielto")):
        another = etree.Element(f"{{{NS}}}Turvakielto")
        etree.SubElement(another, f"{{{NS}}}Turvakieltokoodi").text = "9"
        order.addnext(another)


def _unknown_elements(root: Element) -> None:
    make = ElementMaker(namespace=NS)
    for henkilo in root.iter(f"{{{NS}}}Henkilo"):
        for pet in ("Musti", "Mirri"):
            kind = make.Laji("tuntematon", koodi="9")
            henkilo.append(make.Lemmikki(make.Nimi(pet), kind))
        henkilo.append(make.Kengannumero("43"))


def _replace_message(root: Element, text: str | None = None, **elements: str) -> None:
    """Put a text or elements of the service in place of the register's message."""
    message = next(child for child in root.iter() if str(child.tag).startswith(f"{{{NS}}}"))
    response = message.getparent()
    assert response is not None
    response.remove(message)
    response.text = text
    for name, value in elements.items():
        etree.SubElement(response, f"{{{SERVICE_NS}}}{name}").text = value


def _service_fault_detail(root: Element) -> None:
    """Answer as a service does that has a type of its own for what went wrong."""
    own, plain = ElementMaker(namespace=_OWN, nsmap={None: _OWN}), ElementMaker()
    error = own.Error(own.Code("17"), own.Text("Tietolupa vanhentunut 31.12.2025"))
    body = next(root.iter(f"{{{SOAP}}}Body"))
    body[:] = [
        ElementMaker(namespace=SOAP).Fault(
            plain.faultcode("s:BISCQ100"),
            plain.faultstring("Palvelun käsittelyvirhe"),
            plain.detail(own.VtjFault(own.Errors(error))),
        )
    ]


def _truncate(root: Element) -> HttpResponse:
    whole = serialize(root)
    half = whole[: len(whole) // 2]
    return HttpResponse(half, missing_bytes=len(whole) - len(half))


def _multipart(*parts: tuple[str, bytes]) -> HttpResponse:
    """Put headers and body of each part together; the root is `start` (RFC 2387, 3.2)."""
    body = b"".join(
        f"--{_BOUNDARY}\r\n{head}\r\n\r\n".encode() + content + b"\r\n" for head, content in parts
    )
    kind = f'multipart/related; type="text/xml"; start="<soap@simulator>"; boundary="{_BOUNDARY}"'
    return HttpResponse(body + f"--{_BOUNDARY}--\r\n".encode(), content_type=kind)


def _root_part(root: Element) -> tuple[str, bytes]:
    head = "Content-Type: text/xml; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit"
    return f"{head}\r\nContent-ID: <soap@simulator>", serialize(root)


def _soap12_fault(status: int) -> HttpResponse:
    soap = ElementMaker(namespace=_SOAP_12, nsmap={"env": _SOAP_12})
    text = soap.Text("Palvelu ei ole käytettävissä", {XML_LANG: "fi"})
    fault = soap.Fault(soap.Code(soap.Value("env:Receiver")), soap.Reason(text))
    kind = "application/soap+xml; charset=utf-8"
    return HttpResponse(serialize(soap.Envelope(soap.Body(fault))), kind, status)


def _doctype(root: Element) -> HttpResponse:
    declaration, end, rest = serialize(root).partition(b"?>")
    return HttpResponse(declaration + end + b"<!DOCTYPE s:Envelope [<!ENTITY e 'boo'>]>" + rest)


def _good(root: Element, **changes: Any) -> HttpResponse:
    return replace(HttpResponse(serialize(root)), **changes)


_LATIN1 = "text/xml; charset=ISO-8859-1"
_CHANGES: dict[str, Callable[[Element], None]] = {
    "wrong-id": lambda root: _set_text(root, "x:id", "00000000-0000-4000-8000-000000000000"),
    "wrong-client": lambda root: _set_text(root, "x:client/id:memberCode", "9999999-9"),
    "wrong-hash": lambda root: _set_text(root, "x:requestHash", "A" * 86 + "=="),
    "no-hash": lambda root: _remove(root, "x:requestHash"),
    "wrong-subject": _wrong_subject,
    "no-subject": lambda root: _remove(root, "v:Hakuperusteet"),
    "wrong-person": lambda root: _set_text(root, "v:Henkilo/v:Henkilotunnus", _ANOTHER),
    "contradictory-order": _contradictory_order,
    "disagreeing-orders": _disagreeing_orders,
    "unknown-elements": _unknown_elements,
    "fault-string-only": lambda root: _replace_message(
        root, faultString="Tietolupa on vanhentunut"
    ),
    "fault-code-only": lambda root: _replace_message(root, faultCode="-1906"),
    "bare-text": lambda root: _replace_message(root, "Palvelu on tilapäisesti suljettu"),
    "service-fault-detail": _service_fault_detail,
    "echoed-password": lambda root: _set_text(root, f"{{{SERVICE_NS}}}Salasana", "hunter2"),
    "empty-fault-code": lambda _: None,  # done in register.py
}
"""What is changed in the envelope of a good reply."""
_RESPONSES: dict[str, Callable[[Element], HttpResponse]] = {
    "html-502": lambda _: HttpResponse(
        b"<html><head><title>502 Bad Gateway</title></head><body><hr>nginx</body></html>",
        "text/html",
        502,
    ),
    "empty-body": lambda _: HttpResponse(b""),
    "not-xml": lambda _: HttpResponse(b"Internal error, please try again"),
    "truncated": _truncate,
    "endless": lambda root: _good(root, endless=True),
    "hang-up": lambda _: HttpResponse(b"", hang_up=True),
    "interim-102": lambda root: _good(root, interim=102),
    "interim-103": lambda root: _good(root, interim=103),
    "multipart": lambda root: _multipart(
        _root_part(root),
        ("Content-Type: text/plain\r\nContent-ID: <other@simulator>", b"not the message"),
    ),
    "multipart-start": lambda root: _multipart(
        ("Content-Type: text/xml\r\nContent-ID: <other@simulator>", b"<other/>"), _root_part(root)
    ),
    "soap12-fault": lambda _: _soap12_fault(500),
    "soap12-fault-200": lambda _: _soap12_fault(200),
    "doctype": _doctype,
    "bom": lambda root: HttpResponse(codecs.BOM_UTF8 + serialize(root)),
    "latin1": lambda root: HttpResponse(serialize(root, "ISO-8859-1"), _LATIN1),
    "latin1-as-utf8": lambda root: HttpResponse(
        serialize(root, "ISO-8859-1").replace(b'"ISO-8859-1"', b'"UTF-8"', 1)
    ),
    "utf8-as-latin1": lambda root: HttpResponse(
        serialize(root).replace(b'"UTF-8"', b'"ISO-8859-1"', 1), _LATIN1
    ),
}
"""What comes in place of a good reply, or of its bytes."""
BEHAVIOURS = (*_CHANGES, *_RESPONSES, "slow")
