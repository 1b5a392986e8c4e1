"""The service's WSDL, made of the table of its operations and a template around them.

The requests are what `operations` accepts. The replies are loose: what is in `response` depends
on the product that was asked for.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lxml import etree

from .operations import SERVICE_NS
from .security_server import XROAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

WSDL: Final = "{http://schemas.xmlsoap.org/wsdl/}"
SOAP: Final = "{http://schemas.xmlsoap.org/wsdl/soap/}"
XSD: Final = "{http://www.w3.org/2001/XMLSchema}"

_HEADER: Final = ("client", "service", "id", "userId", "issue", "protocolVersion")
_NUMBERS: Final = frozenset({"Laji"})
"""Parts of requests that are whole numbers and must be there; others are text and may be absent."""
_ECHOES: Final = {"HaeTuotteenSkeema": "reguest"}
"""What the echo of the request is called where it is not `request`, misspelt by the register."""


def service_description(operations: Mapping[str, Iterable[str]], version: str) -> bytes:
    """Write the WSDL of `operations`, each with the parts of its request in order."""
    root = etree.fromstring(_template(), etree.XMLParser(remove_blank_text=True))
    for name, parts in operations.items():
        _types(one(root, f"{WSDL}types/{XSD}schema[@targetNamespace='{SERVICE_NS}']"), name, parts)
        messages(root, name)
        port_operation(one(root, f"{WSDL}portType"), name, f"tns:{name}")
        _bound(one(root, f"{WSDL}binding"), name, version)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _types(schema: Element, name: str, parts: Iterable[str]) -> None:
    asked = sequence(add(schema, "complexType", name=f"{name}Request"))
    for part in parts:
        number = part in _NUMBERS
        element = add(asked, "element", name=part, type="xsd:int" if number else "xsd:string")
        if not number:
            element.set("minOccurs", "0")
    request = {"type": f"tns:{name}Request", "minOccurs": "0"}
    wrapper = sequence(add(add(schema, "element", name=name), "complexType"))
    add(wrapper, "element", name="request", **request)
    answered = sequence(add(add(schema, "element", name=f"{name}Response"), "complexType"))
    add(answered, "element", name=_ECHOES.get(name, "request"), **request)
    add(answered, "element", name="response", type="tns:Response", minOccurs="0")


def messages(root: Element, name: str) -> None:
    """Add the messages of an operation: its request and its response."""
    place = one(root, f"{WSDL}portType")
    for message in (name, f"{name}Response"):
        element = etree.Element(f"{WSDL}message", name=message)
        etree.SubElement(element, f"{WSDL}part", name="body", element=f"tns:{message}")
        place.addprevious(element)


def port_operation(port: Element, name: str, message: str) -> None:
    """Add an operation to a portType."""
    operation = etree.SubElement(port, f"{WSDL}operation", name=name)
    etree.SubElement(operation, f"{WSDL}input", message=message)
    etree.SubElement(operation, f"{WSDL}output", message=f"{message}Response")


def _bound(binding: Element, name: str, version: str) -> None:
    operation = etree.SubElement(binding, f"{WSDL}operation", name=name)
    etree.SubElement(operation, f"{SOAP}operation", soapAction="", style="document")
    etree.SubElement(operation, f"{{{XROAD}}}version").text = version
    for direction, header in (("input", _HEADER), ("output", (*_HEADER, "requestHash"))):
        side = etree.SubElement(operation, f"{WSDL}{direction}")
        etree.SubElement(side, f"{SOAP}body", parts="body", use="literal")
        for part in header:
            etree.SubElement(side, f"{SOAP}header", message="tns:Header", part=part, use="literal")


def add(parent: Element, tag: str, **attributes: str) -> Element:
    """Add an element of XML Schema."""
    return etree.SubElement(parent, f"{XSD}{tag}", attributes)


def sequence(parent: Element) -> Element:
    """Add a sequence."""
    return add(parent, "sequence")


def one(root: Element, path: str) -> Element:
    """Return the element that the template has."""
    found = root.find(path)
    assert found is not None, path
    return found


@cache
def _template() -> bytes:
    return Path(__file__).with_name("service.wsdl").read_bytes()
