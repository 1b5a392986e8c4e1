"""Elements by their shape: what they hold, and what a schema says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree
from lxml.builder import ElementMaker

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NS = "http://xml.vrk.fi/schema/vtjkysely"
XS = "http://www.w3.org/2001/XMLSchema"
XSD = ElementMaker(namespace=XS, nsmap={"xs": XS})

MANY = {"minOccurs": "0", "maxOccurs": "unbounded"}
TEXT = "Teksti"
"""The name of the one type of leaves."""

Shape = tuple["str | tuple[str, Shape]", ...]
"""Names of elements in order; a pair is an element with children."""


def both(name: str) -> tuple[str, str]:
    """Return the elements that have a text in Finnish and in Swedish."""
    return f"{name}S", f"{name}R"


def period(name: str) -> tuple[str, str]:
    """Return the elements that have the dates of a beginning and an end."""
    return f"{name}Alkupvm", f"{name}Loppupvm"


POST_OFFICE: Shape = ("Postinumero", *both("Postitoimipaikka"))


def fill(namespace: str, name: str, shape: Shape, data: dict[str, Any]) -> Element:
    """Build an element of that shape; what `data` does not have is there and empty."""
    around = etree.Element("around", nsmap={None: namespace})
    append(around, namespace, name, shape, data)
    return around[0]


def append(parent: Element, namespace: str, name: str, shape: Shape, data: Any) -> None:
    """Add one element of that shape to `parent`, or one for each item of a list."""
    for item in data if isinstance(data, list) and data else [data]:
        element = etree.SubElement(parent, f"{{{namespace}}}{name}")
        if not shape:
            element.text = item or None
        for part in shape:
            child, inner = (part, ()) if isinstance(part, str) else part
            append(element, namespace, child, inner, (item or {}).get(child))


def declaration(part: str | tuple[str, Shape], **occurs: str) -> Element:
    """Return the declaration of an element of that shape for a schema; a leaf is a TEXT."""
    name, shape = (part, ()) if isinstance(part, str) else part
    if not shape:
        return XSD.element(name=name, type=TEXT, **occurs)
    children = (declaration(child, **MANY) for child in shape)
    return XSD.element(XSD.complexType(XSD.sequence(*children)), name=name, **occurs)


def text_type() -> Element:
    """Return the type of all leaves for a schema: a string, which may carry any attribute."""
    extension = XSD.extension(XSD.anyAttribute(processContents="skip"), base="xs:string")
    return XSD.complexType(XSD.simpleContent(extension), name=TEXT)
