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


def recorded(name: str) -> etree._Element:
    """Return a recorded reply."""
    return etree.parse(FOLDER / "responses" / name).getroot()


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
