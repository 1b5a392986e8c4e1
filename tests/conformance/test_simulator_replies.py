"""The simulator's replies have the shape of the recorded ones and the published types."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.conformance.official_files import Product, needed, product_tables
from tests.simulator.requests import ALBERT, ANNA, Reply, ask
from tests.support.replies import NS, VTJ, one
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from vtjcli.simulator import Simulator

pytestmark = needed

XS = "{http://www.w3.org/2001/XMLSchema}"
REFERENCE = Path(os.environ.get("VTJCLI_REFERENCE", ""))
CATALOGUE = "http://xml.vrk.fi/schema/vtj/henkilotiedot/1"

OLD = {
    *("Kotikunta", "VakinainenKotimainenLahiosoite", "VakinainenUlkomainenLahiosoite"),
    *("Aidinkieli", "AidinkieliTietokoodi", "Kuolintiedot", "Kuolinpvm"),
    *("Huollettava", "Suhde", "SuhdeTeksti"),
}
"""What products.md names of PERUSLT1."""
PUBLISHED = [product for product in PRODUCTS if product not in ("PERUSLT1", "OSOITETIEDOT")]
"""Products all of whose elements are in the published union of reply schemas."""

Paths = dict[tuple[str, ...], str]


def _paths(schema: Path) -> Paths:
    """Every path to a leaf below VTJHenkiloVastaussanoma, with the name of its type."""
    found: Paths = {}

    def walk(declaration: Element, path: tuple[str, ...]) -> None:
        children = [
            e
            for e in declaration.iter(f"{XS}element")
            if next(e.iterancestors(f"{XS}element"), None) is declaration
        ]
        base = declaration.find(f"{XS}complexType/{XS}simpleContent/{XS}extension")
        kind = declaration.get("type") or (None if base is None else base.get("base")) or ""
        if not children:
            found[path] = kind.partition(":")[2]
        for child in children:
            walk(child, (*path, child.get("name", "")))

    for top in etree.parse(schema).getroot().iterchildren(f"{XS}element"):
        walk(top, ())
    return found


@pytest.fixture(scope="module")
def known() -> Paths:
    # The union of the products has no calling name; the one product of the direct interface has.
    more = _paths(REFERENCE / "vtjkysely-direct" / "OPHREK.xsd")
    calling = {path: kind for path, kind in more.items() if "NykyinenKutsumanimi" in path}
    assert calling
    return calling | _paths(REFERENCE / "vtjkysely" / "vtj-vastaus-unified.xsd")


@pytest.fixture(scope="module")
def types(known: Paths) -> etree.XMLSchema:
    schema = etree.Element(f"{XS}schema", nsmap={"xs": XS[1:-1], "vtj": CATALOGUE})
    catalogue = REFERENCE / "vtjkysely" / "VTJHenkilotiedotKatalogi.xsd"
    etree.SubElement(schema, f"{XS}import", namespace=CATALOGUE, schemaLocation=catalogue.as_uri())
    for kind in sorted(set(known.values())):
        etree.SubElement(schema, f"{XS}element", name=kind, type=f"vtj:{kind}")
    return etree.XMLSchema(schema)


def _leaves(element: Element, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], str]]:
    if not len(element):
        return [(path, element.text or "")]
    return [
        leaf for child in element for leaf in _leaves(child, (*path, etree.QName(child).localname))
    ]


def _message(reply: Reply) -> Element:
    return one(reply.root, ".//v:VTJHenkiloVastaussanoma")


@pytest.mark.parametrize("product", PUBLISHED)
def test_every_element_and_every_value_is_one_the_register_has(
    simulator: Simulator, known: Paths, types: etree.XMLSchema, product: str
) -> None:
    for person in simulator.people:
        for path, text in _leaves(_message(ask(simulator, person.hetu, product))):
            assert path in known, path
            if (path[-1], text) == ("Kuntanumero", "91"):
                continue  # met in replies, though the type wants three digits
            value = etree.Element(known[path])
            value.text = text
            assert types.validate(value), (person.hetu, path, text)


@pytest.mark.parametrize("product", PUBLISHED)
def test_nothing_that_a_block_must_have_is_missing(
    simulator: Simulator, known: Paths, product: str
) -> None:
    """Every block has the children it has in the published schema, all of them."""
    blocks: dict[str, set[str]] = {}
    for path in known:
        if path[0] == "Henkilo" and len(path) > 2:
            blocks.setdefault(path[1], set()).add(path[2])
    for person in simulator.people:
        for block in one(_message(ask(simulator, person.hetu, product)), "v:Henkilo"):
            name = etree.QName(block).localname
            assert {etree.QName(child).localname for child in block} == blocks.get(name, set())


def _product(reply: Reply) -> Product:
    """Return the elements of Henkilo, those that repeat once, with their children."""
    found: Product = []
    for block in one(_message(reply), "v:Henkilo"):
        names = [f"@{name}" for name in block.attrib]
        names += [etree.QName(child).localname for child in block]
        entry = (etree.QName(block).localname, names)
        if not found or found[-1] != entry:
            found.append(entry)
    return found


@pytest.mark.parametrize(
    "product", ["PERUSSANOMA 1", "HUOLTAJA-HUOLLETTAVAT", "HUOLLETTAVA-HUOLTAJAT"]
)
def test_a_standard_product_has_dvvs_elements_in_dvvs_order(
    simulator: Simulator, product: str
) -> None:
    expected = product_tables()[product]
    assert len(expected) >= 15
    for person in simulator.people:
        assert _product(ask(simulator, person.hetu, product)) == expected, person.note


def test_the_old_product_has_the_elements_that_public_code_reads(simulator: Simulator) -> None:
    page = (REFERENCE / "products.md").read_text(encoding="utf-8")
    sentence = page.partition("PERUSLT1 has ")[2].partition(". ")[0]
    for name in re.findall("`([A-Z][A-Za-z]+)`", sentence.replace("/", "`/`")):
        assert name in OLD, name
    reply = ask(simulator, ANNA, "PERUSLT1")
    assert dict(_product(reply)) == {
        "Henkilotunnus": ["@voimassaolokoodi"],
        "NykyinenSukunimi": ["Sukunimi"],
        "NykyisetEtunimet": ["Etunimet"],
        **{name: children for name, children in product_tables()["PERUSSANOMA 1"] if name in OLD},
        "Kuolintiedot": ["Kuolinpvm"],
        "Aidinkieli": ["AidinkieliTietokoodi"],
        "Huollettava": [
            *("Henkilotunnus", "Syntymaaika", "NykyinenSukunimi", "NykyisetEtunimet"),
            *("Suhde", "SuhdeTeksti"),
        ],
    }
    assert reply.text("v:Aidinkieli/v:AidinkieliTietokoodi") == "3"
    assert reply.text("v:Turvakielto") is None


def _plain(element: Element) -> tuple[object, ...]:
    """Make an element comparable; the recordings were indented after the fact."""
    text = (element.text or "").strip()
    attributes = {k: v for k, v in element.attrib.items() if "schemaLocation" not in k}
    return (element.tag, text, attributes, [_plain(child) for child in element])


@pytest.mark.parametrize(
    ("file", "hetu", "product"),
    [
        ("perussanoma-3.xml", ALBERT, "Perussanoma 3"),
        ("huoltaja-huollettavat.xml", ANNA, "Huoltaja-Huollettavat"),
    ],
)
def test_a_recorded_query_is_answered_as_it_was(
    simulator: Simulator, file: str, hetu: str, product: str
) -> None:
    recorded = etree.parse(REFERENCE / "responses" / file).getroot()
    reply = ask(simulator, hetu, product).root
    for part in ("v:Henkilo", "v:Paluukoodi", "v:Hakuperusteet"):
        path = f".//v:VTJHenkiloVastaussanoma/{part}"
        assert _plain(one(reply, path)) == _plain(one(recorded, path))
    for part in ("s:Header", ".//q:request", ".//v:VTJHenkiloVastaussanoma"):
        ours, theirs = ([c.tag for c in one(root, part)] for root in (reply, recorded))
        assert ours == theirs
    message, old = (one(root, ".//v:VTJHenkiloVastaussanoma") for root in (reply, recorded))
    assert set(message.attrib) == set(old.attrib)
    assert message.get("sanomatunnus") == old.get("sanomatunnus")
    prefixes = {prefix for prefix in old.nsmap.values() if prefix in (VTJ, CATALOGUE)}
    assert prefixes <= set(message.nsmap.values())


@pytest.mark.parametrize("part", ["client", "service"])
def test_identifiers_are_echoed_with_their_types(simulator: Simulator, part: str) -> None:
    recorded = etree.parse(REFERENCE / "responses" / "perussanoma-3.xml").getroot()
    ours, theirs = (
        one(root, f"s:Header/x:{part}") for root in (ask(simulator, ALBERT).root, recorded)
    )
    assert dict(ours.attrib) == dict(theirs.attrib)
    assert [e.tag for e in ours] == [e.tag for e in theirs]
    assert NS["id"] in ours.nsmap.values()
