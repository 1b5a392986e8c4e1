"""Elements of a message put, removed and read, for tests that make or change replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import settings
from lxml import etree

from tests.conftest import VTJ
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.reply_reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element


NS: Final = VTJ[1:-1]
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
READER: Final = Reader(MESSAGE)
PATIENT: Final = settings(max_examples=40)


def element_at(element: Element, path: str) -> Element:
    """Return the element at `path`, made where it is missing."""
    for name in path.split("/") if path else ():
        found = element.find(VTJ + name)
        element = etree.SubElement(element, VTJ + name) if found is None else found
    return element


def set_value(element: Element, path: str, written: str) -> bool:
    """Write a value at `path`; tell whether the place was free."""
    around, _, last = path.rpartition("/")
    place = element_at(element, around)
    if last == "@xsi:schemaLocation":
        last = f"@{{{XSI}}}schemaLocation"
    if last.startswith("@"):
        # What has an attribute alone, beside no value, is seen to as well.
        free = last[1:] not in place.attrib
        if free:
            place.set(last[1:], written)
        return free
    target = place if last == "." else element_at(place, last)
    if target.text:
        return False
    target.text = written
    return True


def remove_element(element: Element) -> None:
    around = element.getparent()
    assert around is not None
    around.remove(element)


def values_of(tree: Any) -> Iterator[Any]:
    """Give every leaf, each piece of a text that was broken by elements apart."""
    match tree:
        case dict():
            for part in tree.values():
                yield from values_of(part)
        case list():
            for part in tree:
                yield from values_of(part)
        case None:
            return
        case _:
            yield (type(tree).__name__, tree)
