"""Nobody's home is given away: an order is in force, none, or not told, and withheld with care."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.conftest import VTJ
from vtjcli.catalogue.fields import PERSON
from vtjcli.vtjkysely import withholding
from vtjcli.vtjkysely.any_reply import read_reply
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad.reply import Verified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.vtjkysely.record import Record

QUERY = "http://xml.vrk.fi/ws/vtj/vtjkysely/1"
HETU = "020501A999T"
ADDRESS = (
    "<VakinainenKotimainenLahiosoite><LahiosoiteS>Piilotie 3</LahiosoiteS><Postinumero>00100"
    "</Postinumero></VakinainenKotimainenLahiosoite><Kotikunta><Kuntanumero>091</Kuntanumero>"
    "</Kotikunta><Tuntematon>Piilotie 3</Tuntematon>"
)
NAME = "<NykyinenSukunimi><Sukunimi>Piilo</Sukunimi></NykyinenSukunimi>"


def reply(inside: str) -> etree._Element:
    return etree.fromstring(
        f'<q:HenkilonTunnusKyselyResponse xmlns:q="{QUERY}" xmlns="{VTJ[1:-1]}"><q:response>'
        f'<VTJHenkiloVastaussanoma><Paluukoodi koodi="0000"/><Henkilo><Henkilotunnus>{HETU}'
        f"</Henkilotunnus>{NAME}{inside}</Henkilo></VTJHenkiloVastaussanoma></q:response>"
        "</q:HenkilonTunnusKyselyResponse>"
    )


def read(inside: str) -> Record:
    verified = Verified(headers=True, request_hash="sha512")
    return read_reply(reply(inside), Subject("hetu", HETU), verified)


def order(flag: str = "", end: str = "") -> str:
    return (
        f"<Turvakielto><TurvakieltoTieto>{flag}</TurvakieltoTieto><TurvakieltoPaattymispvm>{end}"
        "</TurvakieltoPaattymispvm></Turvakielto>"
    )


@pytest.mark.parametrize(
    ("inside", "active", "told", "contradictory"),
    [
        ("", None, False, False),
        (order(), False, True, False),
        (order("0"), False, True, False),
        (order("0", "20200101"), False, True, False),
        (order("1"), True, True, False),
        (order("1", "29991231"), True, True, False),
        (order("", "29991231"), True, True, False),
        ("<Turvakieltokoodi>9</Turvakieltokoodi>", True, True, False),
        (order("0", "29991231"), True, True, True),
        (order("0") + "<Turvakieltokoodi>9</Turvakieltokoodi>", True, True, True),
        (order("0") + order("1"), True, True, True),
        (order("1") + order("0"), True, True, True),
        (order("7"), True, True, False),
    ],
)
def test_an_order_is_in_force_none_or_not_told_and_never_less_than_a_reply_says(
    inside: str, active: bool | None, *, told: bool, contradictory: bool
) -> None:
    record = read(inside + ADDRESS)
    assert record.person is not None
    found = record.person["non_disclosure"]
    assert (found["active"], found["told"]) == (active, told)
    assert found.get("contradictory", False) is contradictory
    assert record.non_disclosure is active
    assert record.any_non_disclosure is active


@pytest.mark.parametrize("relative", ["Huollettava", "Huoltaja", "Lapsi", "Aiti", "Puoliso"])
def test_a_relative_has_an_order_of_their_own_or_none_that_is_told(relative: str) -> None:
    child = f"<{relative}><Henkilotunnus>010114A9510</Henkilotunnus>%s</{relative}>"
    untold = read(order() + child % "")
    hidden = read(order() + child % order("1"))
    free = read(order() + child % order())
    assert [_order_of_relative(one) for one in (untold, hidden, free)] == [None, True, False]
    assert (untold.any_non_disclosure, hidden.any_non_disclosure) == (False, True)


def _order_of_relative(record: Record) -> bool | None:
    assert record.person is not None
    (relative,) = next(
        record.person[key]
        for key in ("dependants", "custodians", "children", "parents", "spouses")
        if record.person.get(key)
    )
    found = relative["non_disclosure"]
    return None if found is None else found["active"]


@pytest.mark.parametrize("inside", ["", order("1"), order("0", "29991231")])
def test_nothing_that_tells_where_somebody_is_survives_withholding(inside: str) -> None:
    record, _ = withholding.withhold(read(inside + ADDRESS), None)
    assert record.person is not None
    assert "Piilotie" not in repr(record.person)
    assert record.person["addresses"] == []
    assert record.person["municipality"] is None
    assert record.person["last_name"] == "Piilo"
    assert set(record.person["withheld"]) == {"address", "addresses", "municipality", "other"}


def test_somebody_without_an_order_is_shown_whole_and_their_relatives_by_their_own() -> None:
    child = (
        "<Huollettava><Henkilotunnus>010114A9510</Henkilotunnus>%s"
        "<VakinainenKotimainenLahiosoite><LahiosoiteS>Lapsentie 4</LahiosoiteS>"
        "</VakinainenKotimainenLahiosoite></Huollettava>"
    )
    record = read(order() + ADDRESS + child % order())
    assert withholding.withhold(record, None) == (record, None)
    hidden, _ = withholding.withhold(read(order() + ADDRESS + child % ""), None)
    assert hidden.person is not None
    assert "Piilotie" in repr(hidden.person)
    assert "Lapsentie" not in repr(hidden.person)
    assert hidden.person["withheld"] == ["dependants.addresses"]


def test_the_message_as_xml_holds_no_location_either() -> None:
    pruned = withholding.remove_location_elements(reply(order("1") + ADDRESS))
    text = etree.tostring(pruned, encoding="unicode")
    assert "Piilo" in text
    assert "Piilotie" not in text
    assert "091" not in text
    assert f"{VTJ}Turvakielto" in {element.tag for element in pruned.iter()}


def _keys(rows: Any) -> Iterator[str]:
    for row in rows:
        yield row.key
        yield from _keys(row.fields)


def test_every_key_that_counts_as_a_location_is_one_of_the_catalogue_or_derived() -> None:
    derived = {"address", "lines", "phones"}
    assert set(_keys(PERSON)) | derived >= withholding.LOCATIONS
    whereabouts = {row.key for row in PERSON if row.section in ("residence", "property")}
    assert whereabouts - withholding.LOCATIONS <= {"move_ban"}
