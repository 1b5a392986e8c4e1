"""The products: one family and one household, whichever product is asked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import one
from vtjcli.simulator import PRODUCTS, Simulator

from .requests import ALBERT, ANNA, ask

if TYPE_CHECKING:
    from collections.abc import Iterator

P1, P3, DEPENDANTS, CUSTODIANS, RESIDENTS, OLD, ADDRESSES, SEARCH = PRODUCTS


@pytest.fixture(scope="module")
def then() -> Iterator[Simulator]:
    """Stop the clock on the day of the scenario, so that ages stay what they are."""
    with Simulator(clock=lambda: datetime(2026, 11, 23, 12, tzinfo=UTC)) as running:
        yield running


def test_the_published_adult_has_the_published_data(then: Simulator) -> None:
    reply = ask(then, ALBERT, P3)
    address = "v:VakinainenKotimainenLahiosoite/v:"
    assert reply.text("v:NykyinenSukunimi/v:Sukunimi") == "Jäppinen"
    assert reply.text("v:NykyisetEtunimet/v:Etunimet") == "Albert Kristian"
    assert reply.text(f"{address}LahiosoiteR") == "Handels Esplanaden 6 B 23"
    assert reply.text("v:VakinainenAsuinpaikka/v:Asuinpaikantunnus") == "90000009871B023 "
    assert reply.text("v:Kansalaisuus/v:KansalaisuusR") == "Finland"


def test_the_published_mother_has_the_published_dependants(then: Simulator) -> None:
    codes = ask(then, ANNA, DEPENDANTS).texts("v:Huollettava/v:Henkilotunnus")
    assert codes == ["011014A9510", "311211A9527", "010110A951P", "010108A9516", "010506A951W"]


def test_custodian_and_dependant_name_each_other(then: Simulator) -> None:
    pairs = set()
    for person in then.people:
        for custodian in ask(then, person.hetu, CUSTODIANS).texts("v:Huoltaja/v:Henkilotunnus"):
            if custodian:
                pairs.add((custodian, person.hetu))
    assert len(pairs) > 10
    for custodian, dependant in pairs:
        assert dependant in ask(then, custodian, DEPENDANTS).texts("v:Huollettava/v:Henkilotunnus")


def test_residents_are_counted_and_minors_named(then: Simulator) -> None:
    reply = ask(then, ANNA, RESIDENTS)
    assert reply.text("v:AsukasLkm") == "6"
    assert reply.text("v:AsukkaatAlle18v/v:AsukasLkm") == "3"
    minors = reply.texts("v:AsukasAlle18v/v:Henkilotunnus")
    assert minors == ["011014A9510", "311211A9527", "010110A951P"]
    assert reply.text("v:NykyinenSukunimi") is None


def test_the_dead_are_no_residents(then: Simulator) -> None:
    dead = next(p for p in then.people if p.died and p.home)
    widow = next(p for p in then.people if p.home == dead.home and p.alive)
    assert ask(then, widow.hetu, RESIDENTS).text("v:AsukasLkm") == "1"
    assert ask(then, dead.hetu, P3).text("v:Kuolintiedot/v:Kuollut") == "1"


def test_a_household_without_minors_leaves_them_out(then: Simulator) -> None:
    reply = ask(then, ALBERT, RESIDENTS)
    assert reply.text("v:AsukkaatAlle18v/v:AsukasLkm") == "0"
    assert not reply.texts("v:AsukasAlle18v")


@pytest.mark.parametrize("product", [P3, DEPENDANTS, CUSTODIANS, ADDRESSES])
def test_a_non_disclosure_order_is_told_with_its_end(then: Simulator, product: str) -> None:
    person = next(p for p in then.people if p.non_disclosure)
    reply = ask(then, person.hetu, product)
    assert reply.text("v:Turvakielto/v:TurvakieltoTieto") == "1"
    assert reply.text("v:Turvakielto/v:TurvakieltoPaattymispvm") == person.non_disclosure
    assert reply.text("v:VakinainenKotimainenLahiosoite/v:LahiosoiteS")


@pytest.mark.parametrize("product", [P1, RESIDENTS, OLD])
def test_some_products_say_nothing_about_non_disclosure(then: Simulator, product: str) -> None:
    person = next(p for p in then.people if p.non_disclosure)
    assert ask(then, person.hetu, product).text("v:Turvakielto") is None


def test_a_contact_address_comes_also_with_an_order(then: Simulator) -> None:
    people = [p for p in then.people if p.contact]
    assert any(p.non_disclosure for p in people)
    for person in people:
        reply = ask(then, person.hetu, ADDRESSES)
        streets = reply.texts("v:KotimainenYhteysosoite/v:YhteysosoiteS")
        assert streets == [address.street for address in person.contact]


def test_the_old_product_tells_of_a_dependant_by_a_label_and_a_value(then: Simulator) -> None:
    reply = ask(then, ANNA, OLD)
    assert set(reply.texts("v:Huollettava/v:Suhde")) == {"Syntymävuosi"}
    assert reply.texts("v:Huollettava/v:SuhdeTeksti")[0] == "2014"


def test_a_municipality_can_come_without_its_zero(then: Simulator) -> None:
    person = next(p for p in then.people if p.municipality == "91")
    reply = ask(then, person.hetu, P1)
    assert reply.text("v:Kotikunta/v:Kuntanumero") == "91"
    assert reply.text("v:Kotikunta/v:KuntaS") == "Helsinki"


def test_a_changed_code_is_answered_with_the_new_one(then: Simulator) -> None:
    trigger = next(t for t in then.triggers if t.value == "0000" and t.successor)
    reply = ask(then, trigger.hetu)
    assert reply.code == "0000"
    assert reply.text("v:Henkilotunnus") == trigger.successor
    criteria = "//v:Hakuperusteet/v:Henkilotunnus"
    assert one(reply.root, f".{criteria}").text == trigger.hetu


def test_absent_data_come_as_empty_elements(then: Simulator) -> None:
    for product, block in ((P3, "EntinenNimi"), (DEPENDANTS, "Huollettava")):
        element = one(ask(then, ALBERT, product).root, f".//v:Henkilo/v:{block}")
        assert len(element) > 3
        assert not "".join(str(text) for text in element.itertext())


def test_repeated_elements_come_as_often_as_there_are_any(then: Simulator) -> None:
    person = max(then.people, key=lambda p: len(p.former_names))
    names = ask(then, person.hetu, P3).texts("v:EntinenNimi/v:Nimi")
    assert names == [name.name for name in person.former_names]


def test_all_kinds_of_guardian_come_with_their_names(then: Simulator) -> None:
    person = next(p for p in then.people if p.guardianship and len(p.guardianship.parties) == 3)
    reply = ask(then, person.hetu, P3)
    guardian = "v:Edunvalvonta/v:HenkiloEdunvalvoja"
    assert reply.text(f"{guardian}/v:NykyinenSukunimi/v:Sukunimi") == "Mäkinen-Salo"
    assert reply.text("v:Edunvalvonta/v:YritysJaYhteisoEdunvalvoja/v:Ytunnus") == "0000000-0"
    assert reply.text("v:Edunvalvonta/v:OikeusaputoimistoEdunvalvoja/v:Viranomaisnumero") == "900"
    assert reply.text("v:Edunvalvonta/v:Rajoituskoodi") == "2"


def test_an_attorney_without_a_code_has_a_date_of_birth(then: Simulator) -> None:
    person = next(p for p in then.people if p.power_of_attorney)
    path = "v:Edunvalvontavaltuutus/v:HenkiloEdunvalvontavaltuutettu/v:"
    reply = ask(then, person.hetu, P3)
    assert reply.texts(f"{path}Syntymaaika") == ["", "19730108"]
    assert reply.texts(f"{path}Henkilotunnus")[1] == ""


def test_someone_abroad_lives_in_the_municipality_for_that(then: Simulator) -> None:
    person = next(p for p in then.people if p.abroad)
    reply = ask(then, person.hetu, P3)
    path = "v:VakinainenUlkomainenLahiosoite/v:"
    assert reply.text("v:Kotikunta/v:Kuntanumero") == "200"
    assert reply.text(f"{path}UlkomainenPaikkakuntaJaValtioS") == "STOCKHOLM, Ruotsi"
    assert reply.text("v:VakinainenAsuinpaikka/v:Asuinpaikantunnus") == "20075200000000"
    assert reply.text("v:UlkomainenPostiosoite/v:ValtioR") == "Sverige"


def test_every_name_survives_the_journey(then: Simulator) -> None:
    for person in then.people:
        reply = ask(then, person.hetu, P1)
        assert (reply.text("v:NykyinenSukunimi/v:Sukunimi") or "") == person.last_name
        assert (reply.text("v:NykyisetEtunimet/v:Etunimet") or "") == person.first_names


def test_the_order_differs_between_products_as_in_real_ones(then: Simulator) -> None:
    orders = []
    for product in (P3, DEPENDANTS):
        henkilo = one(ask(then, ALBERT, product).root, ".//v:Henkilo")
        names = [etree.QName(child).localname for child in henkilo]
        orders.append(
            names.index("VakinainenAsuinpaikka") < names.index("VakinainenUlkomainenLahiosoite")
        )
    assert orders == [True, False]


def test_a_match_of_a_search_tells_no_address(then: Simulator) -> None:
    person = next(p for p in then.people if p.non_disclosure)
    reply = ask(then, person.hetu, SEARCH)
    assert reply.text("v:Turvakielto/v:TurvakieltoTieto") == "1"
    assert not [text for text in reply.texts(".//*") if "kuja" in text]
