"""What the service's schema lets a request say, operation by operation.

A new operation is one row in `OPERATIONS` (its name and the parts of its `request`, in order)
and a way to answer it in `register.Register`. Any other is an unknown service.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from .soap_faults import ServiceFault

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SERVICE_NS = "http://xml.vrk.fi/ws/vtj/vtjkysely/1"
XSI = "http://www.w3.org/2001/XMLSchema-instance"

_ASKER = ("SoSoNimi", "Kayttajatunnus", "Salasana", "Loppukayttaja", "Laskutustiedot")

OPERATIONS: dict[str, tuple[str, ...]] = {
    "HenkilonTunnusKysely": (
        *_ASKER,
        "Henkilotunnus",
        "SahkoinenAsiointitunnus",
        "VarmenteenMyontaja",
        "X509Certificate",
        "VarmenteenVoimassaolotarkistus",
        "VarmenteenSulkulistatarkistus",
        "Tunnistusportaali",
        "Vara1",
    ),
    "HenkilonTunnistusKysely": (*_ASKER, "HakuXml", "Vara1"),
    "RakennuksenTunnusKysely": (*_ASKER, "Rakennustunnus", "Huoneistotunnus", "Vara1"),
    "RakennuksenTunnistusKysely": (*_ASKER, "HakuXml", "Vara1"),
    "KiinteistonTunnusKysely": (*_ASKER, "Kiinteistotunnus", "Vara1"),
    "KiinteistonTunnistusKysely": (*_ASKER, "HakuXml", "Vara1"),
    "HaeTuotteenSkeema": ("SoSoNimi", "Laji"),
}
INTEGERS = frozenset({"Laji"})
"""Parts of the type xs:int; all others are strings."""
REQUIRED_ELEMENTS: dict[str, tuple[str, ...]] = {"HaeTuotteenSkeema": ("Laji",)}
"""Parts that a `request` may not leave out."""
ECHOES: dict[str, str] = {"HaeTuotteenSkeema": "reguest"}
"""What the reply calls the echoed request where it is not `request`: so the schema spells it."""

_INT = re.compile(r"[+-]?[0-9]+")
_XML_SPACE = " \t\r\n"
_HINTS = {f"{{{XSI}}}schemaLocation", f"{{{XSI}}}noNamespaceSchemaLocation"}
"""Attributes that a schema allows everywhere."""


def read(wrapper: Element) -> dict[str, str] | None:
    """Read the parts of the request; None when `request` is left out, as the schema allows.

    Raises ServiceFault for whatever the schema refuses: another namespace, an unknown,
    misplaced, repeated or missing element, an attribute, stray text, an element inside a string,
    text in place of a number.
    One thing is stricter than the schema: `xsi:type` is always refused.
    """
    name = etree.QName(wrapper).localname
    parts = OPERATIONS.get(name)
    if parts is None or wrapper.tag != f"{{{SERVICE_NS}}}{name}":
        raise _refusal(wrapper)
    requests = _children(wrapper, ("request",))
    return read_parts(requests[0], name, parts) if requests else None


def read_parts(request: Element, name: str, parts: tuple[str, ...]) -> dict[str, str]:
    """Read the elements below the `request` of the operation `name`; raises as `read` does."""
    values: dict[str, str] = {}
    for part in _children(request, parts):
        _check_attributes(part)
        if inner := _elements(part):
            raise _refusal(inner[0])
        values[etree.QName(part).localname] = own_text(part)
        if etree.QName(part).localname in INTEGERS and not _is_int(own_text(part)):
            raise _refusal(part)
    if not values.keys() >= set(REQUIRED_ELEMENTS.get(name, ())):
        raise _refusal(request)
    return values


def _is_int(text: str) -> bool:
    """Tell whether a text is an xs:int: whole, of 32 bits, with space around it or a sign."""
    number = text.strip(_XML_SPACE)
    return _INT.fullmatch(number) is not None and -(2**31) <= int(number) < 2**31


def own_text(element: Element) -> str:
    """Join the element's character data (comments cut it), without its child elements'."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def _children(parent: Element, names: tuple[str, ...]) -> list[Element]:
    """List the children, each at most once and in the order of `names`."""
    _check_attributes(parent)
    if own_text(parent).strip(_XML_SPACE):
        raise _refusal(parent)
    children = _elements(parent)
    rest = iter(names)
    for child in children:
        # Each search goes on where the one before ended, so a step back finds nothing.
        if not any(child.tag == f"{{{SERVICE_NS}}}{name}" for name in rest):
            raise _refusal(child)
    return children


def _elements(parent: Element) -> list[Element]:
    return [child for child in parent if isinstance(child.tag, str)]


def _check_attributes(element: Element) -> None:
    if set(element.attrib) - _HINTS:
        raise _refusal(element)


def _refusal(element: Element) -> ServiceFault:
    name = etree.QName(element).localname
    return ServiceFault("s:Client", f"Sanoma ei ole skeeman mukainen: elementti '{name}'.")
