"""Replies that no server should send, for testing what a client does with them."""

from __future__ import annotations

import codecs
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from .http_response import HttpResponse, serialize
from .operations import SERVICE_NS
from .security_server import IDENTIFIERS, XROAD
from .shapes import NS
from .soap_faults import SOAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

_SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"
_ANOTHER = "150875-9559"
"""The identity code of an invented person whom nobody asked about."""
SLOW_SECONDS = 90.0
"""How long `slow` takes when nothing else is said."""


def apply(name: str, root: Element, seconds: float) -> HttpResponse:
    """Make the faulty reply in place of the good reply `root`, which is changed.

    Raises KeyError for a name that is none of BEHAVIOURS.
    """
    return BEHAVIOURS[name](root, seconds)


def _wrong_id(root: Element, _: float) -> HttpResponse:
    _field(root, "id").text = "00000000-0000-4000-8000-000000000000"
    return HttpResponse(serialize(root))


def _wrong_client(root: Element, _: float) -> HttpResponse:
    for part in _field(root, "client").iter(f"{{{IDENTIFIERS}}}memberCode"):
        part.text = "9999999-9"
    return HttpResponse(serialize(root))


def _wrong_hash(root: Element, _: float) -> HttpResponse:
    _field(root, "requestHash").text = "A" * 86 + "=="
    return HttpResponse(serialize(root))


def _no_hash(root: Element, _: float) -> HttpResponse:
    field = _field(root, "requestHash")
    header = field.getparent()
    assert header is not None
    header.remove(field)
    return HttpResponse(serialize(root))


def _html_502(_: Element, __: float) -> HttpResponse:
    page = b"<html><head><title>502 Bad Gateway</title></head><body><hr>nginx</body></html>"
    return HttpResponse(page, content_type="text/html", status=502)


def _truncated(root: Element, _: float) -> HttpResponse:
    whole = serialize(root)
    half = whole[: len(whole) // 2]
    return HttpResponse(half, promised=len(whole) - len(half))


def _multipart(root: Element, _: float) -> HttpResponse:
    boundary = "simulator-part"
    head = (
        f"--{boundary}\r\nContent-Type: text/xml; charset=UTF-8\r\n"
        "Content-Transfer-Encoding: 8bit\r\nContent-ID: <soap>\r\n\r\n"
    )
    attachment = (
        f"\r\n--{boundary}\r\nContent-Type: text/plain\r\nContent-ID: <other>\r\n\r\n"
        f"not the message\r\n--{boundary}--\r\n"
    )
    body = head.encode() + serialize(root) + attachment.encode()
    kind = f'multipart/related; type="text/xml"; start="<soap>"; boundary="{boundary}"'
    return HttpResponse(body, content_type=kind)


def _multipart_start(root: Element, _: float) -> HttpResponse:
    """Put an attachment first: `start` names the root part (RFC 2387, 3.2)."""
    boundary = "simulator-part"
    other = b"Content-Type: text/xml\r\nContent-ID: <other@simulator>\r\n\r\n<other/>\r\n"
    soap = b"Content-Type: text/xml; charset=UTF-8\r\nContent-ID: <soap@simulator>\r\n\r\n"
    delimiter = f"--{boundary}".encode()
    body = delimiter + b"\r\n" + other + delimiter + b"\r\n" + soap + serialize(root)
    kind = f'multipart/related; type="text/xml"; start="<soap@simulator>"; boundary="{boundary}"'
    return HttpResponse(body + b"\r\n" + delimiter + b"--\r\n", content_type=kind)


def _latin1_as_utf8(root: Element, _: float) -> HttpResponse:
    body = serialize(root, "ISO-8859-1").replace(b'"ISO-8859-1"', b'"UTF-8"', 1)
    return HttpResponse(body)


def _utf8_as_latin1(root: Element, _: float) -> HttpResponse:
    body = serialize(root).replace(b'"UTF-8"', b'"ISO-8859-1"', 1)
    return HttpResponse(body, content_type="text/xml; charset=ISO-8859-1")


def _message(root: Element) -> Element:
    """Return the register's message, which stands alone in the element around it."""
    return next(child for child in root.iter() if str(child.tag).startswith(f"{{{NS}}}"))


def _in_place_of_message(root: Element, text: str | None, **elements: str) -> HttpResponse:
    message = _message(root)
    response = message.getparent()
    assert response is not None
    response.remove(message)
    response.text = text
    for name, value in elements.items():
        etree.SubElement(response, f"{{{SERVICE_NS}}}{name}").text = value
    return HttpResponse(serialize(root))


def _service_fault_detail(root: Element, _: float) -> HttpResponse:
    """Answer as a service does that has a type of its own for what went wrong."""
    body = next(root.iter(f"{{{SOAP}}}Body"))
    body.clear()
    fault = etree.SubElement(body, f"{{{SOAP}}}Fault")
    etree.SubElement(fault, "faultcode").text = "s:BISCQ100"
    etree.SubElement(fault, "faultstring").text = "Palvelun käsittelyvirhe"
    detail = etree.SubElement(fault, "detail")
    own = "{http://example.fi/x}"
    error = etree.SubElement(detail, f"{own}VtjFault", nsmap={None: own[1:-1]})
    for name in ("Errors", "Error"):
        error = etree.SubElement(error, f"{own}{name}")
    etree.SubElement(error, f"{own}Code").text = "17"
    etree.SubElement(error, f"{own}Text").text = "Tietolupa vanhentunut 31.12.2025"
    return HttpResponse(serialize(root))


def _soap12_fault(status: int) -> HttpResponse:
    root = etree.Element(f"{{{_SOAP_12}}}Envelope", nsmap={"env": _SOAP_12})
    body = etree.SubElement(root, f"{{{_SOAP_12}}}Body")
    fault = etree.SubElement(body, f"{{{_SOAP_12}}}Fault")
    code = etree.SubElement(fault, f"{{{_SOAP_12}}}Code")
    etree.SubElement(code, f"{{{_SOAP_12}}}Value").text = "env:Receiver"
    reason = etree.SubElement(fault, f"{{{_SOAP_12}}}Reason")
    text = etree.SubElement(reason, f"{{{_SOAP_12}}}Text")
    text.set("{http://www.w3.org/XML/1998/namespace}lang", "fi")
    text.text = "Palvelu ei ole käytettävissä"
    kind = "application/soap+xml; charset=utf-8"
    return HttpResponse(serialize(root), content_type=kind, status=status)


def _wrong_subject(root: Element, _: float) -> HttpResponse:
    for part in ("Hakuperusteet", "Henkilo"):
        for element in _message(root).iterfind(f"{{{NS}}}{part}/{{{NS}}}Henkilotunnus"):
            element.text = _ANOTHER
    return HttpResponse(serialize(root))


def _no_subject(root: Element, _: float) -> HttpResponse:
    message = _message(root)
    for criteria in message.findall(f"{{{NS}}}Hakuperusteet"):
        message.remove(criteria)
    return HttpResponse(serialize(root))


def _wrong_person(root: Element, _: float) -> HttpResponse:
    for element in _message(root).iterfind(f"{{{NS}}}Henkilo/{{{NS}}}Henkilotunnus"):
        element.text = _ANOTHER
    return HttpResponse(serialize(root))


def _contradictory_order(root: Element, _: float) -> HttpResponse:
    for order in root.iter(f"{{{NS}}}Turvakielto"):
        for name, value in (("TurvakieltoTieto", "0"), ("TurvakieltoPaattymispvm", "20991231")):
            for element in order.iterfind(f"{{{NS}}}{name}"):
                element.text = value
    return HttpResponse(serialize(root))


def _disagreeing_orders(root: Element, _: float) -> HttpResponse:
    """Say of the same person that there is no order and that there is one."""
    for order in list(root.iter(f"{{{NS}}}Turvakielto")):
        another = etree.Element(f"{{{NS}}}Turvakielto")
        etree.SubElement(another, f"{{{NS}}}Turvakieltokoodi").text = "9"
        order.addnext(another)
    return HttpResponse(serialize(root))


def _interim(root: Element, status: int) -> HttpResponse:
    return replace(HttpResponse(serialize(root)), interim=status)


def _latin1(root: Element, _: float) -> HttpResponse:
    return HttpResponse(serialize(root, "ISO-8859-1"), content_type="text/xml; charset=ISO-8859-1")


def _bom(root: Element, _: float) -> HttpResponse:
    return HttpResponse(codecs.BOM_UTF8 + serialize(root))


def _doctype(root: Element, _: float) -> HttpResponse:
    body = serialize(root)
    end = body.index(b"?>") + 2
    return HttpResponse(body[:end] + b"<!DOCTYPE s:Envelope [<!ENTITY e 'boo'>]>" + body[end:])


def _echoed_password(root: Element, _: float) -> HttpResponse:
    for part in root.iter(f"{{{SERVICE_NS}}}Salasana"):
        part.text = "hunter2"
    return HttpResponse(serialize(root))


def _unknown_elements(root: Element, _: float) -> HttpResponse:
    for henkilo in root.iter(f"{{{NS}}}Henkilo"):
        for pet in ("Musti", "Mirri"):
            element = etree.SubElement(henkilo, f"{{{NS}}}Lemmikki")
            etree.SubElement(element, f"{{{NS}}}Nimi").text = pet
            etree.SubElement(element, f"{{{NS}}}Laji", koodi="9").text = "tuntematon"
        etree.SubElement(henkilo, f"{{{NS}}}Kengannumero").text = "43"
    return HttpResponse(serialize(root))


def _good(root: Element, _: float) -> HttpResponse:
    return HttpResponse(serialize(root))


def _field(root: Element, name: str) -> Element:
    return next(root.iter(f"{{{XROAD}}}{name}"))


BEHAVIOURS: dict[str, Callable[[Element, float], HttpResponse]] = {
    "wrong-id": _wrong_id,
    "wrong-client": _wrong_client,
    "wrong-hash": _wrong_hash,
    "no-hash": _no_hash,
    "html-502": _html_502,
    "empty-body": lambda _, __: HttpResponse(b""),
    "not-xml": lambda _, __: HttpResponse(b"Internal error, please try again"),
    "truncated": _truncated,
    "endless": lambda root, _: replace(HttpResponse(serialize(root)), endless=True),
    "slow": lambda root, seconds: replace(HttpResponse(serialize(root)), delay=seconds),
    "hang-up": lambda _, __: HttpResponse(b"", hang_up=True),
    "multipart": _multipart,
    "latin1": _latin1,
    "bom": _bom,
    "doctype": _doctype,
    "echoed-password": _echoed_password,
    "unknown-elements": _unknown_elements,
    "fault-string-only": lambda root, _: _in_place_of_message(
        root, None, faultString="Tietolupa on vanhentunut"
    ),
    "fault-code-only": lambda root, _: _in_place_of_message(root, None, faultCode="-1906"),
    "bare-text": lambda root, _: _in_place_of_message(root, "Palvelu on tilapäisesti suljettu"),
    "service-fault-detail": _service_fault_detail,
    "soap12-fault": lambda _, __: _soap12_fault(500),
    "soap12-fault-200": lambda _, __: _soap12_fault(200),
    "multipart-start": _multipart_start,
    "latin1-as-utf8": _latin1_as_utf8,
    "utf8-as-latin1": _utf8_as_latin1,
    "wrong-subject": _wrong_subject,
    "no-subject": _no_subject,
    "wrong-person": _wrong_person,
    "interim-102": lambda root, _: _interim(root, 102),
    "interim-103": lambda root, _: _interim(root, 103),
    "contradictory-order": _contradictory_order,
    "disagreeing-orders": _disagreeing_orders,
    "empty-fault-code": _good,  # the register's part of it is done in register.py
}
"""Each makes the answer out of a good reply and the trigger's `seconds`."""
