"""A template filled in finds none, one or several, as its schema allows and for its operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from tests.support.replies import IDS, NS, QUERY, one
from vtjcli.simulator import SEARCH_TEMPLATES, product_schemas

from .requests import Reply, post, request

if TYPE_CHECKING:
    from vtjcli.simulator import Simulator

KINDS: Final = {
    "person": ("HenkilonTunnistusKysely", "HENKILOHAKU", "Henkilo"),
    "building": ("RakennuksenTunnistusKysely", "RAKENNUSTIEDOT", "Rakennus"),
    "property": ("KiinteistonTunnistusKysely", "KIINTEISTOTIEDOT", "Kiinteistoyksikko"),
}


def filled(kind: str, **values: str) -> str:
    """Fill in a template, leaving out what stays empty, as a client does."""
    root = etree.parse(SEARCH_TEMPLATES[kind]).getroot()
    for part in list(root):
        part.text = values.pop(str(part.tag), None)
        if part.text is None:
            root.remove(part)
    assert not values
    return etree.tostring(root, encoding="unicode")


def search(simulator: Simulator, kind: str, document: str) -> Reply:
    operation, product, _ = KINDS[kind]
    sent = request("", product, Henkilotunnus=None, HakuXml=document)
    one(sent, ".//q:HenkilonTunnusKysely").tag = f"{{{QUERY}}}{operation}"
    one(sent, f".//{{{IDS}}}serviceCode").text = operation
    return post(simulator, sent)


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_has_every_element_that_its_schema_has(simulator: Simulator, kind: str) -> None:
    sent = request("", KINDS[kind][1], Henkilotunnus=None)
    inner = one(sent, ".//q:request")
    for part in list(inner)[1:]:
        inner.remove(part)
    etree.SubElement(inner, f"{{{QUERY}}}Laji").text = "2"
    one(sent, ".//q:HenkilonTunnusKysely").tag = f"{{{QUERY}}}HaeTuotteenSkeema"
    one(sent, f".//{{{IDS}}}serviceCode").text = "HaeTuotteenSkeema"
    names = [
        element.get("name")
        for element in post(simulator, sent).root.iter("{http://www.w3.org/2001/XMLSchema}element")
    ]
    template = etree.parse(SEARCH_TEMPLATES[kind]).getroot()
    assert names == [str(part.tag) for part in template.iter()]
    assert template.tag in product_schemas.SEARCHES


FOUND: Final[list[tuple[str, dict[str, str], str, int]]] = [
    ("person", {"Sukunimi": "Olematon"}, "0001", 0),
    ("person", {"Sukunimi": "j\u00e4ppinen"}, "0000", 1),
    ("person", {"Sukunimi": "Virtanen", "Etunimet": "Aino"}, "0018", 1),
    ("person", {"Sukunimi": "Virtanen", "Syntymaaika": "20120618"}, "0018", 1),
    ("person", {"Sukunimi": "Virtanen"}, "0005", 5),
    ("person", {"Postinumero": "22160"}, "0000", 1),
    ("person", {"Sukunimi": "Kallio", "Kuntanumero": "091"}, "0000", 1),
    ("person", {"Kuntanumero": "297", "Postinumero": "00100"}, "0001", 0),
    ("building", {"Katuosoite": "Keksitynkatu"}, "0000", 1),
    ("building", {"Kuntanumero": "091"}, "0000", 4),
    ("building", {"Postinumero": "99999"}, "0001", 0),
    ("property", {"Katuosoite": "P\u00e5hittsgatan"}, "0000", 1),
    ("property", {"Kuntanumero": "091"}, "0000", 4),
]


@pytest.mark.parametrize(("kind", "values", "code", "count"), FOUND)
def test_a_search_finds_none_one_or_several(
    simulator: Simulator, kind: str, values: dict[str, str], code: str, count: int
) -> None:
    reply = search(simulator, kind, filled(kind, **values))
    assert reply.code == code
    things = reply.root.findall(f".//v:{KINDS[kind][2]}", NS)
    assert len([t for t in things if len(t)]) == count


def test_each_of_several_matches_has_the_code_to_look_it_up_by(simulator: Simulator) -> None:
    codes = search(simulator, "person", filled("person", Sukunimi="Virtanen")).texts(
        "v:Henkilotunnus"
    )
    assert sorted(codes) == sorted(p.hetu for p in simulator.people if p.last_name == "Virtanen")
