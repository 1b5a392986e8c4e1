"""Objects on a card: each of their fields is there, the first one too."""

from __future__ import annotations

import pytest
from lxml import etree

from tests.conftest import ALBERT, Register, ask
from tests.support.rendering import render
from vtjcli.catalogue.fields import PERSON
from vtjcli.catalogue.reply_reader import Reader
from vtjcli.output import card

OBJECTS = {
    "<AsukasLkm>7</AsukasLkm>": ("Residents", "7"),
    "<UlkomainenSyntymapaikka><Syntymapaikka>Tartto</Syntymapaikka></UlkomainenSyntymapaikka>": (
        "Locality",
        "Tartto",
    ),
    "<Suoramarkkinointikielto>1</Suoramarkkinointikielto>": ("No direct marketing", "yes"),
    "<Osoitepalvelukielto>1</Osoitepalvelukielto>": ("No address service", "yes"),
    "<Huoltotiedot><Henkilosuhdelajikoodi>06</Henkilosuhdelajikoodi></Huoltotiedot>": (
        "Relation",
        "custodian",
    ),
}


@pytest.mark.parametrize("inside", OBJECTS)
def test_a_card_shows_the_first_field_of_an_object_too(
    running_register: Register, inside: str
) -> None:
    answer = ask(running_register, ALBERT)
    assert answer.record is not None
    person = Reader(PERSON).read(etree.fromstring(f"<Henkilo>{inside}</Henkilo>")).values
    changed = answer._replace(record=answer.record._replace(person=person))
    shown = render(card.card(changed, "en"))
    assert all(words in shown for words in OBJECTS[inside])
