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

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

SLOW_SECONDS = 90.0
"""How long `slow` takes when nothing else is said."""


def apply(name: str, root: Element, seconds: float) -> HttpResponse:
    """Make the misbehaving answer in place of the good reply `root`, which is changed.

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
    "empty-fault-code": _good,  # the register's part of it is done in register.py
}
"""Each makes the answer out of a good reply and the trigger's `seconds`."""
