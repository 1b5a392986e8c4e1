"""The products' own schemas, which HaeTuotteenSkeema gives, made from what the replies are made of.

DVV does not publish the values of Laji. Assumed: 1 is the reply's schema and 2 that of the search
document, which has a form of this simulator's own:

    <Henkilohaku>
      <Sukunimi>Virtanen</Sukunimi>
      <Etunimet>Matti</Etunimet>
      <Syntymaaika>19750815</Syntymaaika>
      <Kuntanumero>091</Kuntanumero>
      <Postinumero>00100</Postinumero>
    </Henkilohaku>

in any order, each part at most once, none of them in a namespace. The folder search_templates has
each search document with all its parts, empty, for a client to fill in.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lxml import etree
from lxml.builder import ElementMaker

from . import real_estate
from .shapes import MANY, NS, XS, XSD, Shape, declaration, text_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from .products import Blocks

SEARCHES: dict[str, dict[str, str]] = {
    "Henkilohaku": {
        "Sukunimi": ".*",
        "Etunimet": ".*",
        "Syntymaaika": "[0-9]{8}",
        "Kuntanumero": "[0-9]{3}",
        "Postinumero": "[0-9]{5}",
    },
    "Rakennushaku": {"Katuosoite": ".*", "Postinumero": "[0-9]{5}", "Kuntanumero": "[0-9]{3}"},
    "Kiinteistohaku": {"Katuosoite": ".*", "Kuntanumero": "[0-9]{3}"},
}
"""Search documents: their parts, and the pattern of each."""
_MESSAGE_ATTRIBUTES = ("sanomatunnus", "tietojenPoimintaaika", "versio")


def schema(product: str, kind: int, products: Mapping[str, Blocks]) -> Element | None:
    """Make the schema of a product (in capitals); None for a product or a kind that is not.

    `products` are the products about people.
    """
    about_people = product in products
    if not about_people and product not in real_estate.PRODUCTS:
        return None
    match kind:
        case 1:
            if about_people:
                henkilo: Shape = ("Henkilotunnus", *products[product])
                return _reply_schema("VTJHenkiloVastaussanoma", ("Henkilo", henkilo))
            message, thing, shape, _ = real_estate.PRODUCTS[product]
            return _reply_schema(message, (thing, shape))
        case 2:
            return search_schema(
                "Henkilohaku" if about_people else real_estate.PRODUCTS[product].search
            )
    return None


@cache
def compile_search(root: str) -> etree.XMLSchema:
    """Return what checks a search document with that root."""
    return etree.XMLSchema(search_schema(root))


def search_schema(root: str) -> Element:
    """Make the schema of a search document, one of SEARCHES."""
    parts = (
        XSD.element(
            XSD.simpleType(XSD.restriction(XSD.pattern(value=pattern), base="xs:string")),
            name=name,
            minOccurs="0",
        )
        for name, pattern in SEARCHES[root].items()
    )
    made = XSD.schema(XSD.element(XSD.complexType(XSD.all(*parts)), name=root))
    etree.indent(made)
    return made


def _reply_schema(root: str, thing: tuple[str, Shape]) -> Element:
    # Hakuperusteet holds an element for each search key, of its name.
    keys = XSD.complexType(XSD.sequence(XSD.any(**MANY, processContents="skip")))
    parts = XSD.sequence(
        declaration(("Asiakasinfo", ("InfoS", "InfoR", "InfoE"))),
        declaration("Paluukoodi"),
        XSD.element(keys, name="Hakuperusteet"),
        declaration(thing, **MANY),
    )
    attributes = (
        XSD.attribute(name=name, type="xs:string", use="required") for name in _MESSAGE_ATTRIBUTES
    )
    nsmap: dict[str | None, str] = {"xs": XS, None: NS}
    made = ElementMaker(namespace=XS, nsmap=nsmap).schema(
        XSD.element(XSD.complexType(parts, *attributes), name=root),
        text_type(),
        targetNamespace=NS,
        elementFormDefault="qualified",
    )
    etree.indent(made)
    return made
