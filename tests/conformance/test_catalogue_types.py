"""Every published data type, code and element of the register is known.

Read from the published schemas where $VTJCLI_REFERENCE has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.types import TYPES, find_by_element

from . import official_files

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = official_files.needed

CATALOGUES = (
    "vtjkysely/VTJHenkilotiedotKatalogi.xsd",
    "vtjkysely-direct/VTJHenkilotiedotKatalogi.xsd",
)
MESSAGES = ("vtjkysely/vtj-vastaus-unified.xsd", "vtjkysely-direct/OPHREK.xsd")
XS = "{http://www.w3.org/2001/XMLSchema}"
BY_NAME = {row.name: row for row in TYPES}


def type_name(published: str) -> str:
    """Return the name of a type without its prefix and "Tyyppi"."""
    return published.rpartition(":")[2].replace("Tyyppi", "")


def published_types(path: str) -> dict[str, set[str]]:
    """Return the codes of every type; an empty one is absence, not a code."""
    types = {
        type_name(str(simple.get("name"))): {
            str(value.get("value")) for value in simple.iter(f"{XS}enumeration")
        }
        - {""}
        for simple in official_files.schema_root(path).iterchildren(f"{XS}simpleType")
    }
    assert len(types) > 100
    return types


def published_elements(path: str) -> Iterator[tuple[str, str]]:
    for element in official_files.schema_root(path).iter(f"{XS}element"):
        if element.get("type"):
            yield str(element.get("name")), type_name(str(element.get("type")))


@pytest.mark.parametrize("path", CATALOGUES)
def test_no_published_data_type_is_unknown(path: str) -> None:
    assert sorted(set(published_types(path)) - set(BY_NAME)) == []


def test_no_data_type_is_invented() -> None:
    published = {name for path in CATALOGUES for name in published_types(path)}
    assert sorted(set(BY_NAME) - published) == []


@pytest.mark.parametrize("path", CATALOGUES)
def test_no_published_code_is_without_words(path: str) -> None:
    missing = []
    for name, published in published_types(path).items():
        key = BY_NAME[name].codes if name in BY_NAME else None
        known = CODE_LISTS[key].values if key is not None else {}
        missing += [f"{name} {code}" for code in sorted(published - set(known))]
    assert missing == []


def test_no_code_is_invented() -> None:
    """A list holds the codes that one of its types has; lists of prose cannot be checked.

    HuollonjakokoodiTyyppi2 replaces HuollonjakokoodiTyyppi: an element may hold either's codes.
    """
    published: dict[str, set[str]] = {}
    for path in CATALOGUES:
        for name, codes in published_types(path).items():
            published.setdefault(name, set()).update(codes)
    published["Huollonjakokoodi"] |= published["Huollonjakokoodi2"]
    invented = []
    for key, code_list in CODE_LISTS.items():
        allowed = set().union(*(published.get(name, set()) for name in code_list.types))
        if allowed:
            invented += [f"{key} {code}" for code in sorted(set(code_list.values) - allowed)]
    assert invented == []


@pytest.mark.parametrize("path", MESSAGES)
def test_no_element_of_a_published_message_is_unknown(path: str) -> None:
    wrong = []
    for element, name in published_elements(path):
        row = find_by_element(element)
        told = row.name if row else None
        # Nimi is a person's or a company's: the row that is not chosen lists it too
        if told != name and element not in BY_NAME[name].elements:
            wrong.append(f"{element}: {told}, not {name}")
    assert sorted(set(wrong)) == []
