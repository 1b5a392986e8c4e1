"""Non-disclosure orders and locations put into a reply, and the forms that may show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from tests.conftest import VTJ

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


SECRET: Final = "Piilopirtintie 7"
FORMS: Final = {
    "table": ("-o", "table"),
    "json": ("-o", "json"),
    "jsonl": ("-o", "jsonl"),
    "csv": ("-o", "csv"),
    "xml": ("-o", "xml"),
    "label": ("-o", "label"),
    "fields": ("--json", "--fields", "name,addresses,other,municipality,residents"),
    "explode": ("-o", "csv", "--explode", "addresses"),
    "dependants": ("-o", "csv", "--explode", "dependants"),
    "address": ("--field", "address"),
    "lines": ("--field", "addresses.lines"),
    "other": ("--field", "other"),
    "dependant": ("--field", "dependants"),
}
UNCLEAR: Final = ("1", None)
"""A flag of an order in force, and of one that is not told: neither location may be shown."""


def address(parent: Element) -> None:
    """Give somebody an address, and an element that nobody knows."""
    home = etree.SubElement(parent, f"{VTJ}VakinainenKotimainenLahiosoite")
    etree.SubElement(home, f"{VTJ}LahiosoiteS").text = SECRET
    etree.SubElement(parent, f"{VTJ}Tuntematon", {"osoite": SECRET}).text = SECRET


def order(parent: Element, flag: str | None) -> None:
    """Give somebody an order, "0" for none and None for no element."""
    for old in parent.findall(f"{VTJ}Turvakielto"):
        parent.remove(old)
    if flag is not None:
        told = etree.SubElement(parent, f"{VTJ}Turvakielto")
        etree.SubElement(told, f"{VTJ}TurvakieltoTieto").text = flag
