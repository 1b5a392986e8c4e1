"""An answer is read whatever its order, and nothing in it is lost."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ALBERT, POPULATION, VTJ, Register, ask
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.reply_reader import Reader, Reading
from vtjcli.catalogue.values import has_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from vtjcli.catalogue.field import Field

READER = Reader(MESSAGE)
NS = "http://xml.vrk.fi/schema/vtjkysely"


def read(inside_person: str = "", *, around: str = "", attributes: str = "") -> Reading:
    """Read a message whose Henkilo holds `inside_person`."""
    return READER.read(
        etree.fromstring(
            f'<VTJHenkiloVastaussanoma xmlns="{NS}" xmlns:o="urn:other" '
            f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" {attributes}>{around}'
            f"<Henkilo>{inside_person}</Henkilo></VTJHenkiloVastaussanoma>"
        )
    )


def person(inside: str) -> Any:
    """Return what is read of a person."""
    return read(inside).values["person"]


# --------------------------------------------------------------------- order and emptiness


def message_about(register: Register, hetu: str, product: str) -> Element:
    envelope = ask(register, hetu, product).envelope
    assert envelope is not None
    found = envelope.find(f".//{VTJ}VTJHenkiloVastaussanoma")
    assert found is not None
    return found


def reordered(element: Element, random: Any) -> Element:
    """Return a copy in another order; what repeats keeps its own, which means something."""
    copy = deepcopy(element)
    for node in copy.iter():
        names = [child.tag for child in node]
        random.shuffle(names)
        groups = {name: [child for child in node if child.tag == name] for name in names}
        node[:] = [groups[name].pop(0) for name in names]
    return copy


@pytest.mark.parametrize("product", ["PERUSSANOMA 3", "HUOLTAJA-HUOLLETTAVAT", "ASUKASLKM2"])
@given(random=st.randoms(use_true_random=False), somebody=st.sampled_from(POPULATION.persons))
@settings(max_examples=25)
def test_the_order_of_elements_changes_nothing(
    running_register: Register, product: str, random: Any, somebody: Any
) -> None:
    message = message_about(running_register, somebody.hetu, product)
    expected = READER.read(message)
    found = READER.read(reordered(message, random))
    assert found.values == expected.values


def test_nothing_of_the_simulators_people_is_unknown_or_malformed(register: Register) -> None:
    for product in ("PERUSSANOMA 1", "PERUSSANOMA 3", "HUOLTAJA-HUOLLETTAVAT", "ASUKASLKM2"):
        for somebody in POPULATION.persons:
            found = READER.read(message_about(register, somebody.hetu, product))
            assert (found.unknown, found.malformed_elements) == ((), ()), (product, somebody.note)


def test_empty_elements_and_absent_ones_are_equally_absent(register: Register) -> None:
    message = message_about(register, ALBERT, "PERUSSANOMA 3")
    pruned = deepcopy(message)
    told = {f"{VTJ}{name}" for name in ("Turvakielto", "Kuolintiedot")}
    for element in reversed(list(pruned.iter())):
        around = element.getparent()
        empty = not len(element) and not (element.text or "").strip() and not element.attrib
        if empty and around is not None and element.tag not in told:
            around.remove(element)
    assert len(list(pruned.iter())) < len(list(message.iter()))
    assert READER.read(pruned).values == READER.read(message).values


def test_an_empty_order_is_no_order_and_an_absent_one_is_not_told() -> None:
    name = "<NykyinenSukunimi><Sukunimi>A</Sukunimi></NykyinenSukunimi>"
    empty = person(f"{name}<Turvakielto><TurvakieltoTieto/></Turvakielto>")
    assert empty["non_disclosure"] == {"active": False, "end": None, "told": False}
    absent = person(name)
    assert absent["non_disclosure"] is None
    assert absent["death"] is None


def test_a_death_is_told_by_its_date_alone() -> None:
    died = person("<Kuolintiedot><Kuollut/><Kuolinpvm>20250314</Kuolinpvm></Kuolintiedot>")
    assert died["death"]["dead"] is True
    assert died["death"]["date"] == "2025-03-14"


def test_padding_and_line_breaks_around_a_value_are_no_part_of_it() -> None:
    found = person(
        "<VakinainenAsuinpaikka><Asuinpaikantunnus>90000009871B023 \n </Asuinpaikantunnus>"
        "</VakinainenAsuinpaikka>"
    )
    assert found["residence_code"] == "90000009871B023"


def test_space_inside_a_value_is_kept() -> None:
    found = person(
        "<VakinainenAsuinpaikka><Asuinpaikantunnus> 91000000051 002 </Asuinpaikantunnus>"
        "</VakinainenAsuinpaikka>"
    )
    assert found["residence_code"] == "91000000051 002"


def test_an_empty_former_name_is_no_former_name() -> None:
    empty = "<EntinenNimi><Nimi/><Alkupvm> </Alkupvm></EntinenNimi>"
    full = "<EntinenNimi><Nimi>Öhman</Nimi></EntinenNimi>"
    assert [name["name"] for name in person(empty + full + empty + full)["former_names"]] == [
        "Öhman",
        "Öhman",
    ]


# ------------------------------------------------------------------------ what no row covers


def test_unknown_elements_are_kept_by_the_registers_own_names() -> None:
    found = read("<Lemmikki><Nimi>Musti</Nimi></Lemmikki><Lemmikki>Mirri</Lemmikki><Tyhja/>")
    assert found.values["person"]["other"] == {
        "Lemmikki": [{"Nimi": "Musti"}, "Mirri"],
        "Tyhja": None,
    }
    assert found.unknown == ("Lemmikki", "Lemmikki")


def test_unknown_attributes_are_kept() -> None:
    found = read('<Sukupuoli lahde="x"><Sukupuolikoodi>1</Sukupuolikoodi></Sukupuoli>')
    assert "x" in json.dumps(found.values["person"]["sex"]["other"])
    assert "lahde" in found.unknown


def test_elements_of_another_namespace_are_not_taken_for_the_registers() -> None:
    found = read("<o:Henkilotunnus>x</o:Henkilotunnus><Henkilotunnus>y</Henkilotunnus>")
    assert found.values["person"]["hetu"] == "y"
    assert found.values["person"]["other"] == {"{urn:other}Henkilotunnus": "x"}


def test_what_is_there_once_too_often_is_kept_too() -> None:
    found = read("<Henkilotunnus>one</Henkilotunnus><Henkilotunnus>two</Henkilotunnus>")
    assert found.values["person"]["hetu"] == "one"
    assert found.values["person"]["other"] == {"Henkilotunnus": "two"}
    assert found.unknown == ("Henkilotunnus",)


def test_text_between_elements_is_kept() -> None:
    found = person("<Sukupuoli>ennen<Sukupuolikoodi>1</Sukupuolikoodi>jälkeen</Sukupuoli>")
    assert found["sex"]["code"] == "1"
    kept = json.dumps(found, ensure_ascii=False)
    assert "ennen" in kept
    assert "jälkeen" in kept


def test_an_element_inside_a_value_is_kept() -> None:
    found = person("<Henkilotunnus>abc<Lisa>x</Lisa></Henkilotunnus>")
    assert found["hetu"] == "abc"
    assert found["other"] == {"Henkilotunnus": {"Lisa": "x"}}


@pytest.mark.parametrize("date", ["20010229", "2003-11-25", "tuntematon", "00000000"])
def test_a_date_that_is_none_is_kept_as_it_came_and_named(date: str) -> None:
    found = read(f"<Kotikunta><KuntasuhdeAlkupvm>{date}</KuntasuhdeAlkupvm></Kotikunta>")
    assert found.values["person"]["municipality"]["start"] == date
    assert found.malformed_elements == ("KuntasuhdeAlkupvm",)


@pytest.mark.parametrize(
    ("element", "key"),
    [
        ("<Sukupuoli><Sukupuolikoodi>X</Sukupuolikoodi></Sukupuoli>", "Sukupuolikoodi"),
        ("<Kuolintiedot><Kuollut>ehkä</Kuollut></Kuolintiedot>", "Kuollut"),
        ("<AsukasLkm>monta</AsukasLkm>", "AsukasLkm"),
    ],
)
def test_a_value_outside_its_code_list_is_kept_as_it_came_and_named(element: str, key: str) -> None:
    found = read(element)
    assert found.malformed_elements == (key,)
    text = "".join(etree.fromstring(element).itertext())
    assert text in leaves(found.values)


def test_an_element_said_to_be_nil_is_absent() -> None:
    found = read('<Sukupuoli xsi:nil="true"/><Henkilotunnus>x</Henkilotunnus>')
    assert found.values["person"]["sex"] is None
    assert found.unknown == ()


# ------------------------------------------------------------------- nothing is ever lost


def names_of(rows: tuple[Field, ...]) -> Iterator[str]:
    for row in rows:
        for path in row.paths:
            for step in path.split("/"):
                yield from (
                    (step.removesuffix("*") + suffix for suffix in "SRE")
                    if step.endswith("*")
                    else (step,)
                )
        yield from names_of(row.fields)


ALL_NAMES = sorted({*names_of(MESSAGE), "Lemmikki", "Nimi"} - {"."})
ELEMENTS = [name for name in ALL_NAMES if not name.startswith("@")]
ATTRIBUTES = [name[1:] for name in ALL_NAMES if name.startswith("@") and ":" not in name]
TEXTS = st.one_of(
    st.sampled_from(["0", "1", "2", "9", "19450000", "20031125", "20190620174212", "007", "fi"]),
    st.text("aäö 0123456789-", max_size=8),
)

TAILS = st.sampled_from(["", " ", "häntä"])


@st.composite
def elements(draw: st.DrawFn, depth: int = 3) -> Element:
    """Draw an element of any of the register's names and others, anywhere."""
    namespace = draw(st.sampled_from([NS, NS, NS, NS, "urn:other"]))
    element = etree.Element(f"{{{namespace}}}{draw(st.sampled_from(ELEMENTS))}")
    element.text = draw(TEXTS)
    for name in draw(st.lists(st.sampled_from([*ATTRIBUTES, "x"]), unique=True, max_size=2)):
        element.set(name, draw(TEXTS))
    if depth:
        for child in draw(st.lists(elements(depth - 1), max_size=2)):
            child.tail = draw(TAILS)
            element.append(child)
    return element


@st.composite
def messages(draw: st.DrawFn) -> Element:
    """Draw a message whose tails are numbered: one that is kept stands for no other."""
    message = etree.Element(f"{{{NS}}}VTJHenkiloVastaussanoma")
    message.extend(draw(st.lists(elements(), max_size=4)))
    henkilo = etree.SubElement(message, f"{{{NS}}}Henkilo")
    henkilo.extend(draw(st.lists(elements(), max_size=4)))
    for number, element in enumerate(message.iter()):
        if (element.tail or "").strip():
            element.tail = f"häntä {number:06}"  # of one length: none is a part of another
    return message


@given(messages())
@settings(max_examples=120)
def test_no_text_and_no_attribute_of_an_answer_is_lost(message: Element) -> None:
    found = leaves(READER.read(message).values)
    for element in message.iter():
        pieces = [element.text, *element.attrib.values(), *(child.tail for child in element)]
        for piece in pieces:
            if piece and str(piece).strip():
                assert is_kept(str(piece).strip(), found), etree.tostring(message)


@given(st.lists(elements(), max_size=4))
@settings(max_examples=40)
def test_no_value_is_invented(inside: list[Element]) -> None:
    message = etree.Element(f"{{{NS}}}VTJHenkiloVastaussanoma")
    henkilo = etree.SubElement(message, f"{{{NS}}}Henkilo")
    henkilo.extend(inside)
    has_text = any(
        (piece or "").strip()
        for element in message.iter()
        for piece in (element.text, element.tail, *map(str, element.attrib.values()))
    )
    values = READER.read(message).values
    told = {
        "non_disclosure": {"active": False, "end": None, "told": False},
        "death": {"dead": False, "date": None},
    }
    about = {k: v for k, v in (values["person"] or {}).items() if told.get(k) != v}
    assert has_text or not has_value(about)


def leaves(value: Any) -> list[str]:
    """Return every value in a tree, as text."""
    match value:
        case dict():
            return [leaf for part in value.values() for leaf in leaves(part)]
        case list():
            return [leaf for part in value for leaf in leaves(part)]
        case None:
            return []
    return [str(value)]


def is_kept(piece: str, found: list[str]) -> bool:
    """Tell whether a text is among the values: as it is, or as what it means."""
    digits = re.sub(r"\D", "", piece)
    meanings = {"1": "True", "9": "True", "0": "False", "2": "False"}
    return any(
        piece in leaf
        or leaf == meanings.get(piece)
        or (digits == piece and leaf == str(int(piece)))
        or (len(piece) == 8 and digits == piece and re.sub(r"\D", "", leaf).ljust(8, "0") == piece)
        or (len(piece) == 14 and digits == piece and re.sub(r"\D", "", leaf)[:14] == piece)
        for leaf in found
    )
