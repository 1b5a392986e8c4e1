"""The products: which elements each answers with, and in which order.

PERUSSANOMA 1, HUOLTAJA-HUOLLETTAVAT and HUOLLETTAVA-HUOLTAJAT have the elements and the order of
the reply schemas that DVV makes for its standard products; PERUSSANOMA 1 has no `Turvakielto`.
PERUSSANOMA 3 has those of a reply recorded from DVV's test service. Assumed, for want of either:

- ASUKASLKM2 has no names, nor anything about non-disclosure, and leaves `AsukasAlle18v` out
  when there is nobody under 18, where the others give empty elements;
- PERUSLT1 has the elements met in public code, in an order of the simulator's own;
- OSOITETIEDOT is the simulator's own: addresses of every kind, contact addresses included;
- HENKILOHAKU is the simulator's own: what tells one match of a search from another, no address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from .person_data import person_data
from .shapes import NS, POST_OFFICE, Shape, append, both, period

if TYPE_CHECKING:
    import datetime as dt

    from lxml.etree import _Element as Element

    from .people import People, Person

_NAME: Shape = (("NykyinenSukunimi", ("Sukunimi",)), ("NykyisetEtunimet", ("Etunimet",)))
_ROLE: Shape = ("Henkilotunnus", "Syntymaaika", *_NAME)
_STREET: Shape = (*both("Lahiosoite"), *POST_OFFICE, *period("Asuminen"))
_FOREIGN_PLACE: Shape = (
    *both("UlkomainenPaikkakuntaJaValtio"),
    "UlkomainenPaikkakuntaJaValtioSelvakielinen",
)
_ABROAD: Shape = ("UlkomainenLahiosoite", *_FOREIGN_PLACE, "Valtiokoodi3", *period("Asuminen"))
_COUNTRY: Shape = ("Valtiokoodi3", *both("Valtio"), "ValtioSelvakielinen")
_TASK: Shape = period("Tehtava")
_SPLIT: Shape = ("Tehtavienjakokoodi", *both("Tehtavienjako"))
_RESTRICTION: Shape = ("Rajoituskoodi", *both("Rajoitusteksti"))

BLOCKS: dict[str, Shape] = {
    "NykyinenSukunimi": ("Sukunimi",),
    "NykyisetEtunimet": ("Etunimet",),
    "NykyinenKutsumanimi": ("Kutsumanimi",),
    "EntinenNimi": ("Nimi", "Nimilajikoodi", *period(""), *both("Info8")),
    "VakinainenKotimainenLahiosoite": _STREET,
    "VakinainenAsuinpaikka": ("Asuinpaikantunnus",),
    "VakinainenUlkomainenLahiosoite": _ABROAD,
    "TilapainenKotimainenLahiosoite": _STREET,
    "TilapainenUlkomainenLahiosoite": _ABROAD,
    "KotimainenYhteysosoite": (*both("Yhteysosoite"), *POST_OFFICE, *period("Yhteysosoite")),
    "KotimainenPostiosoite": (*both("Postiosoite"), *POST_OFFICE, *period("Postiosoite")),
    "UlkomainenPostiosoite": (
        *("UlkomainenLahiosoite", "UlkomainenPaikkakunta", *_COUNTRY, *period("Postiosoite")),
    ),
    "Kotikunta": ("Kuntanumero", *both("Kunta"), "KuntasuhdeAlkupvm"),
    "Kuolintiedot": ("Kuollut", "Kuolinpvm"),
    "Kuolleeksijulistamistiedot": ("Kuolleeksijulistamispvm",),
    "Aidinkieli": ("Kielikoodi", *both("Kieli"), "KieliSelvakielinen"),
    "Turvakielto": ("TurvakieltoTieto", "TurvakieltoPaattymispvm"),
    "Sukupuoli": ("Sukupuolikoodi", *both("Sukupuoli")),
    "Kansalaisuus": (
        *("Kansalaisuuskoodi3", *both("Kansalaisuus"), "KansalaisuusSelvakielinen", "Saamispvm"),
    ),
    "Edunvalvonta": (
        *("Alkupvm", "Paattymispvm", *_RESTRICTION, *_SPLIT),
        ("HenkiloEdunvalvoja", (*_ROLE, *_TASK)),
        # The company's dates stand the other way round; so they do in the recording.
        ("YritysJaYhteisoEdunvalvoja", ("Ytunnus", "Nimi", *reversed(_TASK))),
        ("OikeusaputoimistoEdunvalvoja", ("Viranomaisnumero", *both("Viranomainen"), *_TASK)),
    ),
    "Edunvalvontavaltuutus": (
        *("Alkupvm", "Paattymispvm", *_SPLIT),
        ("HenkiloEdunvalvontavaltuutettu", (*_ROLE, *period("Valtuutus"))),
    ),
    "Huollettava": _ROLE,
    "Huoltaja": _ROLE,
    "AsukasLkm": (),
    "AsukkaatAlle18v": ("AsukasLkm",),
    "AsukasAlle18v": ("Henkilotunnus",),
}
"""Every element of `Henkilo` but the identity code, with its children in order."""

_NAMES = ("NykyinenSukunimi", "NykyisetEtunimet")
_PERMANENT = ("VakinainenKotimainenLahiosoite", "VakinainenUlkomainenLahiosoite")
_OTHER_ADDRESSES = (
    *("TilapainenKotimainenLahiosoite", "TilapainenUlkomainenLahiosoite"),
    *("KotimainenPostiosoite", "UlkomainenPostiosoite"),
)
_PLACE = (*_OTHER_ADDRESSES, "Kotikunta", "Kuolintiedot", "Kuolleeksijulistamistiedot")
_BASIC = (_PERMANENT[0], "VakinainenAsuinpaikka", _PERMANENT[1], *_PLACE, "Aidinkieli")
_FAMILY = (*_NAMES, *_PERMANENT, "VakinainenAsuinpaikka", *_PLACE, "Aidinkieli")
_ORDER_AND_SEX = ("Turvakielto", "Sukupuoli")
_REPRESENTATION = ("Edunvalvonta", "Edunvalvontavaltuutus")

PRODUCTS: dict[str, tuple[str, ...]] = {
    "PERUSSANOMA 1": (*_NAMES, *_BASIC, "Sukupuoli"),
    "PERUSSANOMA 3": (
        *(*_NAMES, "EntinenNimi", *_BASIC, *_ORDER_AND_SEX, "Kansalaisuus", *_REPRESENTATION),
    ),
    "HUOLTAJA-HUOLLETTAVAT": (*_FAMILY, *_ORDER_AND_SEX, "Huollettava"),
    "HUOLLETTAVA-HUOLTAJAT": (*_FAMILY, *_ORDER_AND_SEX, "Huoltaja"),
    "ASUKASLKM2": ("AsukasLkm", "AsukkaatAlle18v", "AsukasAlle18v", "VakinainenAsuinpaikka"),
    "PERUSLT1": (
        *(*_NAMES, *_PERMANENT, "Kotikunta", "Kuolintiedot", "Aidinkieli", "Huollettava"),
    ),
    "OSOITETIEDOT": (
        *(*_NAMES, *_PERMANENT, *_OTHER_ADDRESSES),
        *("KotimainenYhteysosoite", "Kotikunta", "Turvakielto"),
    ),
    "HENKILOHAKU": (*_NAMES, "Kotikunta", "Kuolintiedot", "Turvakielto"),
}
"""The blocks of each product, in the order they come."""

_OWN_SHAPES: dict[str, dict[str, Shape]] = {
    "PERUSLT1": {
        "Kuolintiedot": ("Kuolinpvm",),
        "Aidinkieli": ("AidinkieliTietokoodi",),
        "Huollettava": (*_ROLE, "Suhde", "SuhdeTeksti"),
    }
}
"""Blocks that a product has in a shape of its own."""

_LEFT_OUT = frozenset({"AsukasAlle18v"})
"""Left out when there is none; every other absent block comes as empty elements."""


Blocks = tuple[tuple[str, Shape], ...]
"""What a product answers with: elements of `Henkilo` with their children, in order."""

BUILT_IN: dict[str, Blocks] = {
    product: tuple(
        (name, _OWN_SHAPES.get(product, BLOCKS).get(name, BLOCKS[name])) for name in names
    )
    for product, names in PRODUCTS.items()
}


def person_element(blocks: Blocks, person: Person, people: People, today: dt.date) -> Element:
    """Build `Henkilo` as a product with these blocks gives it on `today`."""
    element = etree.Element(f"{{{NS}}}Henkilo", nsmap={None: NS})
    code = etree.SubElement(element, f"{{{NS}}}Henkilotunnus", voimassaolokoodi="1")
    code.text = person.hetu
    data = person_data(person, people, today)
    for block, shape in blocks:
        if data[block] or block not in _LEFT_OUT:
            append(element, NS, block, shape, data[block])
    return element
