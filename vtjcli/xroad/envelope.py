"""A request envelope, filled into its template by element (PR-MESS, 2.2 to 2.3)."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from vtjcli.errors import UsageError
from vtjcli.xroad.namespaces import IDENTIFIERS, SOAP, XROAD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.xroad.identifiers import Service, Subsystem

_ENVELOPE: Final = Path(__file__).with_name("envelope.xml")


class Header(NamedTuple):
    """The header fields of one message; what a reply must echo.

    `issue` None leaves the field out, which is another thing to X-Road than an empty one.
    """

    client: Subsystem
    service: Service
    id: str
    user_id: str
    issue: str | None


def build(header: Header, content: etree._Element) -> bytes:
    """Return the UTF-8 bytes of an envelope with `content` as the one child of its body.

    Raises UsageError when a field holds a character that XML cannot carry.
    """
    envelope = load_template(_ENVELOPE)
    fields = child(envelope, f"{SOAP}Header")
    for name, identifier in (("client", header.client), ("service", header.service)):
        element = child(fields, f"{XROAD}{name}")
        element.set(f"{IDENTIFIERS}objectType", identifier.object_type)
        for part, value in identifier.parts:
            if value is not None:
                set_text(etree.SubElement(element, f"{IDENTIFIERS}{part}"), value)
    fill(fields, XROAD, {"id": header.id, "userId": header.user_id, "issue": header.issue})
    return wrap(envelope, content)


def wrap(envelope: etree._Element, content: etree._Element) -> bytes:
    """Return the UTF-8 bytes of `envelope` with `content` as the one child of its body."""
    child(envelope, f"{SOAP}Body").append(content)
    return etree.tostring(envelope, xml_declaration=True, encoding="UTF-8")


def load_template(path: Path) -> etree._Element:
    """Return a fresh copy of the template at `path`, without the space between its elements."""
    return deepcopy(_template(path))


def fill(element: etree._Element, namespace: str, values: Mapping[str, str | None]) -> None:
    """Give the children of `element` their text; a child whose value is None is removed.

    Raises UsageError when a value holds a character that XML cannot carry.
    """
    children = {part.tag: part for part in element}  # one pass: `find` would make one for each
    for name, value in values.items():
        target = children[f"{namespace}{name}"]
        if value is None:
            element.remove(target)
        else:
            set_text(target, value)


def set_text(element: etree._Element, value: str) -> None:
    """Set the text of `element`; raise UsageError for characters that XML cannot carry."""
    try:
        element.text = value
    except (ValueError, UnicodeEncodeError) as error:
        raise UsageError("characters", field=etree.QName(element).localname) from error


def local_name(element: etree._Element) -> str:
    """Return the name of `element` without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: etree._Element, name: str) -> etree._Element:
    """Return the child `name` that the template has."""
    found = element.find(name)
    assert found is not None, name
    return found


@cache
def _template(path: Path) -> etree._Element:
    return etree.fromstring(path.read_bytes(), etree.XMLParser(remove_blank_text=True))
