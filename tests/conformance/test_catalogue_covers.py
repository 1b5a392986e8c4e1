"""Every element and attribute of the published messages has its row: none comes out as unknown.

A message is made from each schema with a value of its own in every leaf, repeatable elements
twice, and read. Read from the published schemas where $VTJCLI_REFERENCE has them.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.conformance import official_files
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.reply_reader import Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = official_files.needed

UNIFIED: Final = "vtjkysely/vtj-vastaus-unified.xsd"
OPHREK: Final = "vtjkysely-direct/OPHREK.xsd"
MESSAGES: Final = (UNIFIED, OPHREK)
NS: Final = "http://xml.vrk.fi/schema/vtjkysely"
XS: Final = "{http://www.w3.org/2001/XMLSchema}"
CHECK: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
FLAGS: Final = {
    *("VoimassaolokoodiTyyppi", "KieltoTietoTyyppi", "KuollutTyyppi", "ParasOsoiteTietoTyyppi"),
}
"""Types whose codes mean yes and no; ParasOsoiteTietoTyyppi has but one value."""
COUNTS: Final = {"AsukasLkmTyyppi", "HuoltajaLkmTyyppi"}
ADDED: Final = {
    *("permanent", "temporary", "postal", "domestic", "foreign"),
    *("person", "organisation", "legal_aid_office", "hetu", "satu"),
}
"""What the catalogue says of an item by the element that it came under."""


@cache
def simple_types(path: str) -> dict[str, etree._Element]:
    """Return the data types that the messages of a folder are made of."""
    catalogue = official_files.schema_root(f"{path.partition('/')[0]}/VTJHenkilotiedotKatalogi.xsd")
    return {str(one.get("name")): one for one in catalogue.iterchildren(f"{XS}simpleType")}


@dataclass
class Message:
    """A message with every part that its schema allows, and what its values should read as."""

    path: str
    root: etree._Element
    leaves: list[tuple[str, Any]] = field(default_factory=list)
    """The name of each element or attribute with a value, and the value as JSON has it."""


@cache
def everything(path: str) -> Message:
    """Return the message that has all parts of the schema at `path`."""
    (declared,) = official_files.schema_root(path).iterchildren(f"{XS}element")
    message = Message(path, etree.Element(f"{{{NS}}}{declared.get('name')}", nsmap={None: NS}))
    _Filling(message).fill(message.root, declared)
    return message


class _Filling:
    """Fills a message; no two of its values are the same where their types allow it."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.number = itertools.count(1)
        self.codes: dict[str, Iterator[str]] = {}

    def fill(self, element: etree._Element, declared: etree._Element) -> None:
        """Put into `element` all that its declaration allows."""
        if declared.get("type"):
            element.text = self.value(element, str(declared.get("type")))
            return
        (kind,) = declared.iterchildren(f"{XS}complexType")
        for attribute in nearest(kind, "attribute"):
            name = str(attribute.get("name"))
            element.set(name, self.value(name, str(attribute.get("type"))))
        for extended in kind.iterfind(f"{XS}simpleContent/{XS}extension"):
            element.text = self.value(element, str(extended.get("base")))
        for part in nearest(kind, "element"):
            around = part.getparent()
            assert around is not None
            # The choice around the parts of a message is not meant to repeat them.
            for _ in range(1 if part.get("maxOccurs", "1") == "1" else 2):
                child = etree.SubElement(element, f"{{{NS}}}{part.get('name')}")
                self.fill(child, part)

    def value(self, of: etree._Element | str, written_type: str) -> str:
        """Return a value of a type, and note what it should be in JSON."""
        name = of if isinstance(of, str) else etree.QName(of).localname
        type_name = written_type.rpartition(":")[2]
        written, shown = self._of_type(type_name, name)
        self.message.leaves.append((name, shown))
        return written

    def _of_type(self, type_name: str, name: str) -> tuple[str, Any]:
        declared = simple_types(self.message.path)[type_name]
        codes = [
            code for value in declared.iter(f"{XS}enumeration") if (code := value.get("value"))
        ]
        number = next(self.number)
        if type_name in FLAGS:
            code = next(self._cycle(type_name, codes))
            return code, {"1": True, "0": False, "2": False, "9": True}[code]
        if type_name in COUNTS:
            return str(number % 10), number % 10
        if type_name == "HenkilosuhdelajikoodiTyyppi":  # here in Huoltotiedot, where it has three
            codes = ["03", "06", "36"]
        if codes:
            code = next(self._cycle(f"{type_name} {name}", codes))
            return code, code
        if type_name == "PaivamaaraTyyppi":
            day, month, year = number % 28 + 1, number % 12 + 1, 1900 + number % 125
            return f"{year}{month:02}{day:02}", f"{year}-{month:02}-{day:02}"
        if type_name == "TietojenPoimintaaikaTyyppi":
            return "20260131120000", "2026-01-31T12:00:00+02:00"
        pattern = _PATTERNED.get(type_name)
        written = pattern(number) if pattern else f"{name} {number}"
        return written, written

    def _cycle(self, key: str, codes: list[str]) -> Iterator[str]:
        return self.codes.setdefault(key, itertools.cycle(codes))


def identity_code(number: int) -> str:
    """Return a well-formed code of nobody's."""
    day, individual = f"{number % 28 + 1:02}0190", 900 + number % 100
    return f"{day}-{individual}{CHECK[int(f'{day}{individual}') % 31]}"


_PATTERNED: Final[dict[str, Callable[[int], str]]] = {
    "HenkilotunnusTyyppi": identity_code,
    "SahkoinenAsiointitunnusTyyppi": lambda n: f"999{n:05}{CHECK[(99900000 + n) % 31]}",
    "Valtiokoodi3Tyyppi": lambda n: f"{n:03}",
    "KuntanumeroTyyppi": lambda n: f"{n:03}",
    "PostinumeroTyyppi": lambda n: f"{n:05}",
    "HuoneistonumeroTyyppi": lambda n: f"{n:03}",
    "PorraskirjainTyyppi": lambda n: chr(ord("A") + n % 26),
    "JakokirjainTyyppi": lambda n: chr(ord("a") + n % 26),
    "KatunumeroTyyppi": str,
    "AsuinpaikkatunnusTyyppi": lambda n: f"{n:010}1A001",
    "KielikoodiTyyppi": lambda n: f"{chr(97 + n % 26)}x",
    "YtunnusTyyppi": lambda n: f"{n:07}-1",
    "ViranomaiskoodiTyyppi": lambda n: f"{n:03}",
    # Codes that the types list in prose only
    "HakuperustePaluukoodiTyyppi": lambda n: str(n % 5),
    "Viranomaiskoodi6Tyyppi": lambda n: f"{n:06}",
    "PaluukoodiTyyppi": lambda _: "0000",
    "VersioTyyppi": lambda _: "1.0",
    "UlkomainenHenkiloTunnusTyyppi": lambda n: f"ID{n}",
}


def nearest(kind: etree._Element, name: str) -> list[etree._Element]:
    """Return the declarations `name` of a type, not those of the elements in it."""
    return [
        found
        for found in kind.iter(f"{XS}{name}")
        if next(found.iterancestors(f"{XS}complexType")) is kind
    ]


@cache
def reading(path: str) -> Reading:
    return Reader(MESSAGE).read(everything(path).root)


def others(value: Any, where: str = "") -> Iterator[str]:
    """Give the place of everything that was kept because no row covers it."""
    if isinstance(value, list):
        for item in value:
            yield from others(item, where)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key == "other":
                yield from (f"{where}/{name}" for name in part)
            else:
                yield from others(part, f"{where}/{key}")


def leaves(value: Any) -> Iterator[Any]:
    """Give every value but the one that says whether there was an element for it."""
    match value:
        case dict():
            for key, part in value.items():
                if key != "told":
                    yield from leaves(part)
        case list():
            for part in value:
                yield from leaves(part)
        case None:
            return
        case _:
            yield value


@pytest.mark.parametrize("path", MESSAGES)
def test_the_message_read_here_is_one_that_the_register_may_send(path: str) -> None:
    """Every value fits its published type: otherwise the tests below would prove nothing."""
    published = etree.XMLSchema(etree.parse(official_files.FOLDER / path))
    assert published.validate(everything(path).root), published.error_log.last_error
    names = {etree.QName(element).localname for element in everything(path).root.iter()}
    names |= {str(name) for element in everything(path).root.iter() for name in element.attrib}
    declared = {
        str(one.get("name"))
        for kind in ("element", "attribute")
        for one in official_files.schema_root(path).iter(f"{XS}{kind}")
    }
    assert names == declared
    assert len(everything(path).leaves) > 150


@pytest.mark.parametrize("path", MESSAGES)
def test_no_element_or_attribute_of_a_published_message_is_strange_to_the_catalogue(
    path: str,
) -> None:
    found = reading(path)
    assert found.unknown == ()
    assert sorted(others(found.values)) == []


@pytest.mark.parametrize("path", MESSAGES)
def test_no_value_that_its_published_type_allows_is_called_malformed(path: str) -> None:
    assert reading(path).malformed_elements == ()


@pytest.mark.parametrize("path", MESSAGES)
def test_every_value_of_a_published_message_can_be_read_and_none_twice(path: str) -> None:
    """The street of an address in parts is made here, and stands beside its parts."""
    leaves_of_message = everything(path).leaves
    message = official_files.counted(value for _, value in leaves_of_message)
    joined = (
        text
        for address in addresses(reading(path).values["person"])
        if "street_parts" in address
        for text in address["street"].values()
        if text is not None
    )
    shown = official_files.counted(leaves(reading(path).values)) - official_files.counted(joined)
    missing = message - shown
    names = {name for name, value in leaves_of_message if (type(value).__name__, value) in missing}
    assert (missing, names) == ({}, set())
    # A product may tell a death by its date alone.
    implied = set() if "Kuollut" in dict(leaves_of_message) else {("bool", True)}
    assert set(shown - message) <= {("str", word) for word in ADDED} | implied


def addresses(person: Any) -> Iterator[Any]:
    """Give the addresses of a person and of those named beside."""
    yield from person["addresses"]
    for relation in ("custodians", "dependants", "children"):
        for relative in person[relation]:
            yield from relative.get("addresses", ())


ONE_LINE: Final = """
 <VakinainenKotimainenLahiosoite>
  <LahiosoiteS>Kurteninkatu 13 H 45</LahiosoiteS>
  <LahiosoiteR>Kurtensgatan 13 H 45</LahiosoiteR>
  <Postinumero>65100</Postinumero>
  <PostitoimipaikkaS>VAASA</PostitoimipaikkaS><PostitoimipaikkaR>VASA</PostitoimipaikkaR>
  <AsuminenAlkupvm>20150601</AsuminenAlkupvm><AsuminenLoppupvm/>
 </VakinainenKotimainenLahiosoite>"""
IN_PARTS: Final = """
 <VakinainenKotimainenOsoite>
  <KatuS>Kurteninkatu</KatuS><KatuR>Kurtensgatan</KatuR>
  <Katunumero>13</Katunumero><Porraskirjain>H</Porraskirjain>
  <Huoneistonumero>045</Huoneistonumero><Jakokirjain/>
  <Postinumero>65100</Postinumero>
  <PostitoimipaikkaS>VAASA</PostitoimipaikkaS><PostitoimipaikkaR>VASA</PostitoimipaikkaR>
  <AsuminenAlkupvm>20150601</AsuminenAlkupvm><AsuminenLoppupvm/>
 </VakinainenKotimainenOsoite>"""


def address(written: str) -> Any:
    """Return the one address of a person."""
    found = Reader(MESSAGE).read(
        etree.fromstring(
            f'<VTJHenkiloVastaussanoma xmlns="{NS}"><Henkilo>{written}</Henkilo>'
            "</VTJHenkiloVastaussanoma>"
        )
    )
    assert (found.unknown, found.malformed_elements) == ((), ())
    (only,) = found.values["person"]["addresses"]
    return only


def test_an_address_in_parts_is_the_same_address_as_on_one_line() -> None:
    split, whole = address(IN_PARTS), address(ONE_LINE)
    parts = split.pop("street_parts")
    assert split == whole
    assert split["street"] == {"fi": "Kurteninkatu 13 H 45", "sv": "Kurtensgatan 13 H 45"}
    assert parts == {
        "name": {"fi": "Kurteninkatu", "sv": "Kurtensgatan"},
        "number": "13",
        "staircase": "H",
        "apartment": "045",
        "division": None,
    }


@pytest.mark.parametrize("file", ["perussanoma-3.xml", "huoltaja-huollettavat.xml"])
def test_a_recorded_street_is_what_its_parts_would_be_joined_to(file: str) -> None:
    """The streets that the register joined itself are the pattern for those joined here."""
    street = official_files.recorded(file).findtext(f".//{{{NS}}}LahiosoiteS") or ""
    match = re.fullmatch(r"(?P<name>.+) (?P<number>\d+) (?P<stairs>[A-Z]) (?P<flat>\d+)", street)
    assert match is not None
    in_parts = (
        f"<VakinainenKotimainenOsoite><KatuS>{match['name']}</KatuS>"
        f"<Katunumero>{match['number']}</Katunumero>"
        f"<Porraskirjain>{match['stairs']}</Porraskirjain>"
        f"<Huoneistonumero>{match['flat']:0>3}</Huoneistonumero></VakinainenKotimainenOsoite>"
    )
    assert address(in_parts)["street"]["fi"] == street


@pytest.mark.parametrize(
    ("parts", "street"),
    [
        ("<KatuS>Kylätie</KatuS>", "Kylätie"),
        ("<KatuS>Kylätie</KatuS><Katunumero>5-7 b</Katunumero>", "Kylätie 5-7 b"),
        (
            "<KatuS>Kylätie</KatuS><Katunumero>5</Katunumero>"
            "<Huoneistonumero>012</Huoneistonumero><Jakokirjain>a</Jakokirjain>",
            "Kylätie 5 12a",
        ),
    ],
)
def test_an_address_without_some_of_its_parts_has_no_gaps(parts: str, street: str) -> None:
    found = address(f"<VakinainenKotimainenOsoite>{parts}</VakinainenKotimainenOsoite>")
    assert found["street"]["fi"] == street
