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
from .xroad import XROAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

_WSDL: Final = "{http://schemas.xmlsoap.org/wsdl/}"
_SOAP: Final = "{http://schemas.xmlsoap.org/wsdl/soap/}"
_XSD: Final = "{http://www.w3.org/2001/XMLSchema}"

_HEADER: Final = ("client", "service", "id", "userId", "issue", "protocolVersion")
_NUMBERS: Final = frozenset({"Laji"})
"""Parts of requests that are whole numbers and must be there; others are text and may be absent."""
_ECHOES: Final = {"HaeTuotteenSkeema": "reguest"}
"""What the echo of the request is called where it is not `request`, misspelt by the register."""


def service_description(operations: Mapping[str, Iterable[str]], version: str) -> bytes:
    """Write the WSDL of `operations`, each with the parts of its request in order."""
    root = etree.fromstring(_template(), etree.XMLParser(remove_blank_text=True))
    for name, parts in operations.items():
        _types(
            _one(root, f"{_WSDL}types/{_XSD}schema[@targetNamespace='{SERVICE_NS}']"), name, parts
        )
        _messages(root, name)
        _operation(_one(root, f"{_WSDL}portType"), name, f"tns:{name}")
        _bound(_one(root, f"{_WSDL}binding"), name, version)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _types(schema: Element, name: str, parts: Iterable[str]) -> None:
    asked = _sequence(_add(schema, "complexType", name=f"{name}Request"))
    for part in parts:
        number = part in _NUMBERS
        element = _add(asked, "element", name=part, type="xsd:int" if number else "xsd:string")
        if not number:
            element.set("minOccurs", "0")
    request = {"type": f"tns:{name}Request", "minOccurs": "0"}
    wrapper = _sequence(_add(_add(schema, "element", name=name), "complexType"))
    _add(wrapper, "element", name="request", **request)
    answered = _sequence(_add(_add(schema, "element", name=f"{name}Response"), "complexType"))
    _add(answered, "element", name=_ECHOES.get(name, "request"), **request)
    _add(answered, "element", name="response", type="tns:Response", minOccurs="0")


def _messages(root: Element, name: str) -> None:
    place = _one(root, f"{_WSDL}portType")
    for message in (name, f"{name}Response"):
        element = etree.Element(f"{_WSDL}message", name=message)
        etree.SubElement(element, f"{_WSDL}part", name="body", element=f"tns:{message}")
        place.addprevious(element)


def _operation(port: Element, name: str, message: str) -> None:
    operation = etree.SubElement(port, f"{_WSDL}operation", name=name)
    etree.SubElement(operation, f"{_WSDL}input", message=message)
    etree.SubElement(operation, f"{_WSDL}output", message=f"{message}Response")


def _bound(binding: Element, name: str, version: str) -> None:
    operation = etree.SubElement(binding, f"{_WSDL}operation", name=name)
    etree.SubElement(operation, f"{_SOAP}operation", soapAction="", style="document")
    etree.SubElement(operation, f"{{{XROAD}}}version").text = version
    for direction, header in (("input", _HEADER), ("output", (*_HEADER, "requestHash"))):
        side = etree.SubElement(operation, f"{_WSDL}{direction}")
        etree.SubElement(side, f"{_SOAP}body", parts="body", use="literal")
        for part in header:
            etree.SubElement(side, f"{_SOAP}header", message="tns:Header", part=part, use="literal")


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{_XSD}{tag}", attributes)


def _sequence(parent: Element) -> Element:
    return _add(parent, "sequence")


def _one(root: Element, path: str) -> Element:
    found = root.find(path)
    assert found is not None, path
    return found


@cache
def _template() -> bytes:
    return Path(__file__).with_name("service.wsdl").read_bytes()
