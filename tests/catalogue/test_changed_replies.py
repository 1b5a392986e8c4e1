"""No value of a reply is lost or made up, however the register writes it.

The simulator's replies are changed in every way in which the register's own differ.
"""

from __future__ import annotations

import re
from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.catalogue.message_elements import PATIENT, READER, remove_element, values_of
from tests.conformance.official_files import counted, json_values, message_values
from tests.conftest import POPULATION, VTJ, Register, ask
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from vtjcli.catalogue.field import Field


def all_rows(rows: tuple[Field, ...]) -> Iterator[Field]:
    for row in rows:
        yield row
        yield from all_rows(row.fields)


EVERYONE: Final = [
    (person.hetu, product)
    for person in POPULATION.persons
    for product in PRODUCTS
    # PERUSSANOMA 1 is a part of PERUSSANOMA 3; PERUSLT1 has Suhde, which no catalogue knows.
    if product not in ("PERUSSANOMA 1", "PERUSLT1")
]
_MESSAGES: Final[dict[tuple[str, str], Element]] = {}


def message_about(register: Register, who: tuple[str, str]) -> Element:
    """Return a copy of the simulator's message about somebody."""
    if who not in _MESSAGES:
        envelope = ask(register, *who).envelope
        assert envelope is not None
        message = envelope.find(f".//{VTJ}VTJHenkiloVastaussanoma")
        assert message is not None
        _MESSAGES[who] = message
    return deepcopy(_MESSAGES[who])


def shuffled(message: Element, random: Random) -> None:
    """Put elements into another order."""
    for element in list(message.iter()):
        parts = list(element)
        random.shuffle(parts)
        element[:] = parts


def emptied(message: Element, random: Random) -> None:
    """Take values out and leave their elements, or take these out too."""
    for element in list(message.iter(f"{VTJ}*")):
        if not len(element) and random.random() < 0.3:
            element.text = None
            if random.random() < 0.5 and element.getparent() is not None:
                remove_element(element)


def repeated(message: Element, random: Random) -> None:
    """Have elements twice, with another value."""
    for number, element in enumerate(list(message.iter(f"{VTJ}*"))):
        if element is not message and random.random() < 0.1:
            again = deepcopy(element)
            for part in again.iter():
                if (part.text or "").strip():
                    part.text = f"again {number}"
            element.addnext(again)


def strange(message: Element, random: Random) -> None:
    """Add elements, attributes and words that no catalogue knows."""
    for number, element in enumerate(list(message.iter(f"{VTJ}*"))):
        if random.random() < 0.1 and len(element) and not (element.text or "").strip():
            element[random.randrange(len(element))].tail = f"tail {number}"
        if random.random() < 0.15:
            etree.SubElement(element, f"{VTJ}Uutuus").text = f"new {number}"
        if random.random() < 0.1:
            etree.SubElement(element, "{urn:other}Nimi").text = f"other {number}"
        if random.random() < 0.1:
            element.set("uutuus", f"attribute {number}")


def padded(message: Element, random: Random) -> None:
    """Add white space around values and between elements, as the register itself does."""
    for element in message.iter(f"{VTJ}*"):
        if not len(element) and element.text:
            element.text = (
                random.choice(["\n   ", " ", ""]) + element.text + random.choice(["  ", ""])
            )
        element.tail = (element.tail or "") + random.choice(["\n\t", " ", ""])


def spoilt(message: Element, random: Random) -> None:
    """Write values that are not of their kind."""
    for number, element in enumerate(list(message.iter(f"{VTJ}*"))):
        if (element.text or "").strip() and random.random() < 0.2:
            element.text = (
                random.choice(["tuntematon", "31.12.2001", "20010229", "?"]) + f" {number}"
            )


SEEDS: Final = st.integers(0, 2**32)
CHANGES: Final = [shuffled, emptied, repeated, strange, padded, spoilt]


def names(changes: list[Callable[[Element, Random], None]]) -> str:
    return ", ".join(change.__name__ for change in changes)


def texts_of(message: Element) -> Iterator[str]:
    """Give every text and attribute of a message, trimmed."""
    for element in message.iter():
        pieces = [element.text, *(child.tail for child in element), *element.attrib.values()]
        yield from (str(piece).strip() for piece in pieces if piece and str(piece).strip())


def readings(text: str) -> set[Any]:
    """Return what a text may be in JSON: itself, or what it means as a date, number or flag.

    Written anew here, so that the program's own rules are held against something.
    """
    found: set[Any] = {("str", text)}
    if match := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text):
        found.add(("str", "-".join(part for part in match.groups() if part != "00")))
    if match := re.fullmatch(r"(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})", text):
        year, month, day, *clock = match.groups()
        found |= {("str", f"{year}-{month}-{day}T{':'.join(clock)}+0{zone}:00") for zone in (2, 3)}
    if text.isdecimal():
        found.add(("int", int(text)))
    if text in ("0", "1", "2", "9"):
        found.add(("bool", text in ("1", "9")))
    return found


CONSTANTS: Final = {
    ("str", value)
    for row in all_rows(MESSAGE)
    for constants in (row.constants or {}).values()
    for value in constants.values()
}


@pytest.mark.parametrize("changes", [*([one] for one in CHANGES), CHANGES], ids=names)
@given(who=st.sampled_from(EVERYONE), seed=SEEDS)
@PATIENT
def test_no_value_of_a_reply_is_lost_or_made_up_however_the_register_writes_it(
    running_register: Register,
    changes: list[Callable[[Element, Random], None]],
    who: tuple[str, str],
    seed: int,
) -> None:
    random = Random(seed)
    message = message_about(running_register, who)
    for change in changes:
        change(message, random)
    found = READER.read(message)
    shown = list(values_of(found.values))
    said = list(texts_of(message))
    possible = [readings(text) for text in said]
    broken = " ".join(str(value) for _, value in shown)  # words around elements are joined
    for text, meanings in zip(said, possible, strict=True):
        assert meanings & set(shown) or text in broken, text
    # A value as often as it came: each shown value uses up one of those that may mean it.
    allowed = set().union(*possible) | CONSTANTS | {("bool", True), ("bool", False)}
    for value in shown:
        assert value in allowed or all(piece in " ".join(said) for piece in str(value[1]).split())


@given(who=st.sampled_from(EVERYONE), seed=SEEDS)
@PATIENT
def test_each_value_of_a_reply_comes_out_as_often_as_it_went_in(
    running_register: Register, who: tuple[str, str], seed: int
) -> None:
    random = Random(seed)
    message = message_about(running_register, who)
    shuffled(message, random)
    padded(message, random)
    values = READER.read(message).values
    shown = counted(json_values({"result": values}))
    said = counted(message_values(message))
    assert said - shown == {}
    assert {(kind, value) for kind, value in shown - said} <= CONSTANTS | {
        ("bool", True),
        ("bool", False),
    }


@given(who=st.sampled_from(EVERYONE), seed=SEEDS)
@PATIENT
def test_everything_strange_is_named_and_nothing_else_is(
    running_register: Register, who: tuple[str, str], seed: int
) -> None:
    random = Random(seed)
    message = message_about(running_register, who)
    strange(message, random)
    found = READER.read(message)
    tails = {
        str(child.getparent().tag).removeprefix(VTJ)  # type: ignore[union-attr]
        for child in message.iter()
        if (child.tail or "").strip()
    }
    added = {str(element.tag).removeprefix(VTJ) for element in message.iter() if is_new(element)}
    added |= {"uutuus"} if any("uutuus" in element.attrib for element in message.iter()) else set()
    # Words between the parts of an element that itself is a value are that value's.
    assert added <= set(found.unknown) <= added | tails
    assert set(found.malformed_elements) <= tails


def is_new(element: Element) -> bool:
    return str(element.tag) in (f"{VTJ}Uutuus", "{urn:other}Nimi")
