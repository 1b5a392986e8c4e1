"""What no catalogue knows about a person is shown, and warned of by its name without its value."""

from __future__ import annotations

import itertools
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from tests.catalogue.message_elements import NS, values_of
from tests.conftest import ALBERT, POPULATION, VTJ, Register, ask
from tests.support.rendering import remove_spaces, render
from vtjcli.output import card

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from tests.conftest import Cli
    from vtjcli.vtjkysely.answer import RegisterAnswer


@dataclass
class Marked:
    """A change that puts a strange thing into every element of a person, each with its mark."""

    kind: str
    marks: list[str] = field(default_factory=list)

    def __call__(self, envelope: Element) -> None:
        henkilo = next(envelope.iter(f"{VTJ}Henkilo"))
        numbers = itertools.count()
        for element in list(henkilo.iter()):
            mark = f"mark{next(numbers):03}"
            self.marks.append(mark)
            if self.kind == "attribute":
                element.set("uutuus", mark)
            elif self.kind == "element":
                etree.SubElement(element, f"{VTJ}Uutuus").text = mark
            elif element is not henkilo and not len(element) and (element.text or "").strip():
                again = deepcopy(element)
                again.text = mark
                element.addnext(again)
            else:
                self.marks.pop()


def card_of(answer: RegisterAnswer) -> str:
    """Return a card without its line breaks."""
    return remove_spaces(render(card.card(answer, "en")))


KINDS: Final = ["element", "attribute", "once too often"]
SHOWN: Final = ["PERUSSANOMA 3", "HUOLTAJA-HUOLLETTAVAT", "ASUKASLKM2"]
TELLING: Final = [ALBERT, *(p.hetu for p in POPULATION.persons if p.guardianship or p.died)]


def missing(
    register: Register, product: str, kind: str, shown: Callable[[RegisterAnswer], str]
) -> dict[str, str]:
    """Return where the strange stands that `shown` does not show, and of whom."""
    lost = {}
    for person in TELLING:
        marked = Marked(kind)
        answer = ask(register, person, product, marked)
        assert marked.marks
        assert answer.envelope is not None
        seen = shown(answer)
        for mark in marked.marks:
            if mark not in seen:
                lost[place_of(answer.envelope, mark)] = person
    return lost


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("product", SHOWN)
def test_nothing_strange_about_a_person_is_missing_from_json(
    register: Register, product: str, kind: str
) -> None:
    def shown(answer: RegisterAnswer) -> str:
        assert answer.record is not None
        return "\n".join(str(value) for _, value in values_of(answer.record.person))

    assert missing(register, product, kind, shown) == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("product", SHOWN)
def test_nothing_strange_about_a_person_is_missing_from_the_card(
    register: Register, product: str, kind: str
) -> None:
    assert missing(register, product, kind, card_of) == {}


def place_of(envelope: Element, mark: str) -> str:
    """Return where in a person a mark stands."""
    for element in envelope.iter():
        if element.text == mark or element.get("uutuus") == mark:
            way = [element, *element.iterancestors()]
            names = [etree.QName(step).localname for step in reversed(way)]
            return "/".join(names[names.index("Henkilo") + 1 :])
    return mark


@pytest.mark.parametrize(
    ("inside", "name", "value"),
    [
        ("<Uutuus>salainen</Uutuus>", "Uutuus", "salainen"),
        ("<Sukupuoli uutuus='salainen'/>", "uutuus", "salainen"),
        ("<Sukupuoli><Sukupuolikoodi>7</Sukupuolikoodi></Sukupuoli>", "Sukupuolikoodi", "7"),
        (
            "<Kuolintiedot><Kuolinpvm>31.12.1999</Kuolinpvm></Kuolintiedot>",
            "Kuolinpvm",
            "31.12.1999",
        ),
        ("<Henkilotunnus>salainen</Henkilotunnus>", "Henkilotunnus", "salainen"),
    ],
)
def test_a_part_that_is_not_as_expected_is_warned_of_by_its_name_without_its_value(
    cli: Cli, register: Register, inside: str, name: str, value: str
) -> None:
    def change(envelope: Element) -> None:
        henkilo = next(envelope.iter(f"{VTJ}Henkilo"))
        (part,) = etree.fromstring(f'<a xmlns="{NS}">{inside}</a>')
        for same in henkilo.findall(str(part.tag)) if name != "Henkilotunnus" else ():
            henkilo.remove(same)
        henkilo.append(part)

    register.change = change
    ran = cli("person", "--json", ALBERT)
    assert ran.status == 0
    (warning,) = [line for line in ran.err.splitlines() if line.startswith("Warning")]
    assert name in warning
    assert value not in warning
    assert ("str", value) in set(values_of(ran.json["person"]))
    assert value in cli("person", "-o", "table", ALBERT).out
