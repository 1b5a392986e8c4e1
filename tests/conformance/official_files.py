"""The published schemas and recorded replies, which $VTJCLI_REFERENCE names."""

from __future__ import annotations

import os
import re
from collections import Counter
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

import pytest
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = Path(os.environ.get("VTJCLI_REFERENCE", ""))
WSDL: Final = FOLDER / "vtjkysely" / "service.wsdl"
needed = pytest.mark.skipif(
    not os.environ.get("VTJCLI_REFERENCE"), reason="VTJCLI_REFERENCE names no reference material"
)


@cache
def schema(name: str) -> etree.XMLSchema:
    """Return a published schema; what it imports stands beside it."""
    return etree.XMLSchema(etree.parse(FOLDER / "vtjkysely" / name))


@cache
def schema_root(path: str) -> etree._Element:
    """Return the root element of a published schema, as XML."""
    return etree.parse(FOLDER / path).getroot()


def recorded(name: str) -> etree._Element:
    """Return a recorded reply."""
    return etree.parse(FOLDER / "responses" / name).getroot()


Product = list[tuple[str, list[str]]]
"""Elements of Henkilo in order, each with its children in order; an attribute as ``@name``."""


def product_tables() -> dict[str, Product]:
    """Return what products.md says of DVV's standard products, by name.

    A cell says whether a product has the element, and where one stands elsewhere in its order.
    """
    page = (FOLDER / "products.md").read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("|")]
    header, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    products: dict[str, Product] = {}
    for place, name in enumerate(header[2:], 2):
        found: Product = []
        moved: list[tuple[str, list[str]]] = []
        for row in rows:
            element, children, said = row[0].rstrip(" *"), _children(row), row[place].strip("*")
            if said.startswith("yes"):
                (moved if "after" in said else found).append((element, children))
                if moved and element == "VakinainenUlkomainenLahiosoite":
                    found += moved
                    moved = []
        products[name] = found
    return products


def _children(row: list[str]) -> list[str]:
    """Return the names in a cell: ``NimiS, …R`` is NimiS and NimiR; ``as X`` those of X."""
    shared = {
        "as the permanent one": _STREET if "Kotimainen" in row[0] else _ABROAD,
        "as Huollettava": _RELATIVE,
    }
    if row[1] in shared:
        return list(shared[row[1]])
    names: list[str] = []
    for part in row[1].split(","):
        name = part.strip().partition("/")[0]
        if name.startswith("…"):
            name = names[-1][: -len(name[1:]) if len(name) == 2 else -1] + name[1:]
        names.append(name)
    return names


_STREET: Final = (
    *("LahiosoiteS", "LahiosoiteR", "Postinumero", "PostitoimipaikkaS", "PostitoimipaikkaR"),
    *("AsuminenAlkupvm", "AsuminenLoppupvm"),
)
_ABROAD: Final = (
    *("UlkomainenLahiosoite", "UlkomainenPaikkakuntaJaValtioS"),
    *("UlkomainenPaikkakuntaJaValtioR", "UlkomainenPaikkakuntaJaValtioSelvakielinen"),
    *("Valtiokoodi3", "AsuminenAlkupvm", "AsuminenLoppupvm"),
)
_RELATIVE: Final = ("Henkilotunnus", "Syntymaaika", "NykyinenSukunimi", "NykyisetEtunimet")


# How a value of the register reads in JSON, by the name of its element or attribute: written
# anew here, so that the program's own rules are held against something.

_FLAGS: Final = {"voimassaolokoodi", "TurvakieltoTieto", "Kuollut"}
_COUNTS: Final = {"AsukasLkm", "AsukkaatAlle18v"}


def translated(name: str, text: str) -> Any:
    """Return what JSON should have for a trimmed value of the message."""
    if name in _FLAGS:
        return {"1": True, "0": False}[text]
    if name in _COUNTS:
        return int(text)
    if name == "tietojenPoimintaaika":
        moment = datetime.strptime(text, "%Y%m%d%H%M%S")  # noqa: DTZ007 - the zone comes next
        return moment.replace(tzinfo=ZoneInfo("Europe/Helsinki")).isoformat()
    if name == "Syntymaaika" or name.endswith("pvm"):
        year, month, day = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text).groups()  # type: ignore[union-attr]
        return f"{year}-{month}-{day}".replace("-00", "")
    return text


Values = Counter[tuple[str, Any]]
"""Values with how often they occur; beside each its type, since 1 is not true."""


def counted(values: Iterator[Any]) -> Values:
    """Count values."""
    return Counter((type(value).__name__, value) for value in values)


def message_values(element: etree._Element) -> Iterator[Any]:
    """Give every value at or below an element: texts and attributes, translated."""
    for part in element.iter():
        name = etree.QName(part).localname
        if text := (part.text or "").strip():
            yield translated(name, text)
        for attribute, value in part.attrib.items():
            if str(value).strip():
                yield translated(etree.QName(str(attribute)).localname, str(value).strip())


_IMPLIED: Final = [
    ("addresses", "kind"),  # the element's own name
    ("addresses", "country"),
    ("guardians", "kind"),
    ("criteria", "by"),
    ("result", "found"),  # that there is a Henkilo
    ("non_disclosure", "told"),  # that the product has the element
    ("name", "en"),  # of a country or language whose code is known
    ("addresses", "lines"),  # the parts of the address, as they stand on an envelope
    # Worked out of the identity code, of the names and of the addresses.
    *((key, name) for key in ("", "person") for name in ("address", "age", "birth_date", "name")),
]


def json_values(value: Any, key: str = "") -> Iterator[Any]:
    """Give every value below the key `key` of JSON but those that the program adds."""
    match value:
        case dict():
            for name, part in value.items():
                # An empty Turvakielto or Kuolintiedot says no by being there.
                implied = (name, part) in [("active", False), ("dead", False)]
                if not implied and (key, name) not in _IMPLIED:
                    yield from json_values(part, name)
        case list():
            for part in value:
                yield from json_values(part, key)
        case None:
            return
        case _:
            yield value
