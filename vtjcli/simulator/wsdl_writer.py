"""Writing a WSDL 1.1: the template in a file, and the operations put into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from lxml import etree
from lxml.builder import ElementMaker

from .operations import INTEGERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

NAMESPACES: Final = {
    "wsdl": "http://schemas.xmlsoap.org/wsdl/",
    "soap": "http://schemas.xmlsoap.org/wsdl/soap/",
    "xsd": "http://www.w3.org/2001/XMLSchema",
}
WSDL, SOAP, XSD = (ElementMaker(namespace=namespace) for namespace in NAMESPACES.values())


def template(name: str) -> Element:
    """Return the WSDL without operations that a file of this package holds."""
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.parse(Path(__file__).with_name(name), parser).getroot()


def write(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def find_element(root: Element, path: str) -> Element:
    """Return the element that the template has at a path with the prefixes of NAMESPACES."""
    found = root.find(path, NAMESPACES)
    assert found is not None, path
    return found


def sequence(*elements: Element, **attributes: str) -> Element:
    """Make a type with these elements in order."""
    return XSD.complexType(XSD.sequence(*elements), **attributes)


def optional(name: str, kind: str) -> Element:
    """Declare an element that may be left out."""
    return XSD.element(name=name, type=kind, minOccurs="0")


def request_part(name: str, part: str, integer: str) -> Element:
    """Declare the element `name` for a part of a request; `integer` is what numbers are."""
    if part in INTEGERS:
        return XSD.element(name=name, type=integer)
    return optional(name, "xsd:string")


def add_operation(
    root: Element,
    name: str,
    binding_parts: Iterable[Element],
    request: Iterable[Element],
    response: Iterable[Element],
) -> None:
    """Add an operation: its messages, port and binding, with SOAP's part of these."""
    port, answer = find_element(root, "wsdl:portType"), f"{name}Response"
    for message in (name, answer):
        part = WSDL.part(name="body", element=f"tns:{message}")
        port.addprevious(WSDL.message(part, name=message))
    ends = WSDL.input(message=f"tns:{name}"), WSDL.output(message=f"tns:{answer}")
    port.append(WSDL.operation(*ends, name=name))
    ends = WSDL.input(*request), WSDL.output(*response)
    find_element(root, "wsdl:binding").append(WSDL.operation(*binding_parts, *ends, name=name))
