"""Elements by their shape: what they hold, and what a schema says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NS = "http://xml.vrk.fi/schema/vtjkysely"
XS = "http://www.w3.org/2001/XMLSchema"

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


def declare(
    parent: Element, part: str | tuple[str, Shape], occurs: dict[str, str] | None = None
) -> None:
    """Add the declaration of an element of that shape to a part of a schema; a leaf is a TEXT."""
    name, shape = (part, ()) if isinstance(part, str) else part
    element = etree.SubElement(parent, f"{{{XS}}}element", name=name)
    for attribute, value in (occurs or {}).items():
        element.set(attribute, value)
    if not shape:
        element.set("type", TEXT)
        return
    kind = etree.SubElement(element, f"{{{XS}}}complexType")
    sequence = etree.SubElement(kind, f"{{{XS}}}sequence")
    for child in shape:
        declare(sequence, child, MANY)


def declare_text(schema: Element) -> None:
    """Add the type of all leaves to a schema: a string, which may carry any attribute."""
    kind = etree.SubElement(schema, f"{{{XS}}}complexType", name=TEXT)
    content = etree.SubElement(kind, f"{{{XS}}}simpleContent")
    holder = etree.SubElement(content, f"{{{XS}}}extension", base="xs:string")
    etree.SubElement(holder, f"{{{XS}}}anyAttribute", processContents="skip")
