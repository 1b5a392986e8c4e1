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
from .shapes import NS, Shape, append

if TYPE_CHECKING:
    import datetime as dt

    from lxml.etree import _Element as Element

    from .people import People, Person

_NAME: Shape = (("NykyinenSukunimi", ("Sukunimi",)), ("NykyisetEtunimet", ("Etunimet",)))
_ROLE: Shape = ("Henkilotunnus", "Syntymaaika", *_NAME)
_STAY: Shape = ("AsuminenAlkupvm", "AsuminenLoppupvm")
_STREET: Shape = (
    *("LahiosoiteS", "LahiosoiteR", "Postinumero", "PostitoimipaikkaS", "PostitoimipaikkaR"),
    *_STAY,
)
_ABROAD: Shape = (
    "UlkomainenLahiosoite",
    *(f"UlkomainenPaikkakuntaJaValtio{end}" for end in ("S", "R", "Selvakielinen")),
    *("Valtiokoodi3", *_STAY),
)
_MAIL: Shape = ("PostiosoiteAlkupvm", "PostiosoiteLoppupvm")
_TASK: Shape = ("TehtavaAlkupvm", "TehtavaLoppupvm")
_SPLIT: Shape = ("Tehtavienjakokoodi", "TehtavienjakoS", "TehtavienjakoR")

BLOCKS: dict[str, Shape] = {
    "NykyinenSukunimi": ("Sukunimi",),
    "NykyisetEtunimet": ("Etunimet",),
    "NykyinenKutsumanimi": ("Kutsumanimi",),
    "EntinenNimi": ("Nimi", "Nimilajikoodi", "Alkupvm", "Loppupvm", "Info8S", "Info8R"),
    "VakinainenKotimainenLahiosoite": _STREET,
    "VakinainenAsuinpaikka": ("Asuinpaikantunnus",),
    "VakinainenUlkomainenLahiosoite": _ABROAD,
    "TilapainenKotimainenLahiosoite": _STREET,
    "TilapainenUlkomainenLahiosoite": _ABROAD,
    "KotimainenYhteysosoite": (
        *("YhteysosoiteS", "YhteysosoiteR", "Postinumero", "PostitoimipaikkaS"),
        *("PostitoimipaikkaR", "YhteysosoiteAlkupvm", "YhteysosoiteLoppupvm"),
    ),
    "KotimainenPostiosoite": (
        *("PostiosoiteS", "PostiosoiteR", "Postinumero", "PostitoimipaikkaS"),
        *("PostitoimipaikkaR", *_MAIL),
    ),
    "UlkomainenPostiosoite": (
        *("UlkomainenLahiosoite", "UlkomainenPaikkakunta", "Valtiokoodi3"),
        *("ValtioS", "ValtioR", "ValtioSelvakielinen", *_MAIL),
    ),
    "Kotikunta": ("Kuntanumero", "KuntaS", "KuntaR", "KuntasuhdeAlkupvm"),
    "Kuolintiedot": ("Kuollut", "Kuolinpvm"),
    "Kuolleeksijulistamistiedot": ("Kuolleeksijulistamispvm",),
    "Aidinkieli": ("Kielikoodi", "KieliS", "KieliR", "KieliSelvakielinen"),
    "Turvakielto": ("TurvakieltoTieto", "TurvakieltoPaattymispvm"),
    "Sukupuoli": ("Sukupuolikoodi", "SukupuoliS", "SukupuoliR"),
    "Kansalaisuus": (
        *("Kansalaisuuskoodi3", "KansalaisuusS", "KansalaisuusR"),
        *("KansalaisuusSelvakielinen", "Saamispvm"),
    ),
    "Edunvalvonta": (
        *("Alkupvm", "Paattymispvm", "Rajoituskoodi", "RajoitustekstiS", "RajoitustekstiR"),
        *_SPLIT,
        ("HenkiloEdunvalvoja", (*_ROLE, *_TASK)),
        # The company's dates stand the other way round; so they do in the recording.
        ("YritysJaYhteisoEdunvalvoja", ("Ytunnus", "Nimi", *reversed(_TASK))),
        (
            "OikeusaputoimistoEdunvalvoja",
            ("Viranomaisnumero", "ViranomainenS", "ViranomainenR", *_TASK),
        ),
    ),
    "Edunvalvontavaltuutus": (
        *("Alkupvm", "Paattymispvm", *_SPLIT),
        ("HenkiloEdunvalvontavaltuutettu", (*_ROLE, "ValtuutusAlkupvm", "ValtuutusLoppupvm")),
    ),
    "Huollettava": _ROLE,
    "Huoltaja": _ROLE,
    "AsukasLkm": (),
    "AsukkaatAlle18v": ("AsukasLkm",),
    "AsukasAlle18v": ("Henkilotunnus",),
}
"""Every element of `Henkilo` but the identity code, with its children in order."""

_NAMES = ("NykyinenSukunimi", "NykyisetEtunimet")
_OTHER_ADDRESSES = (
    "TilapainenKotimainenLahiosoite",
    "TilapainenUlkomainenLahiosoite",
    "KotimainenPostiosoite",
    "UlkomainenPostiosoite",
)
_DEATH = ("Kuolintiedot", "Kuolleeksijulistamistiedot")
_FAMILY = (
    *_NAMES,
    "VakinainenKotimainenLahiosoite",
    "VakinainenUlkomainenLahiosoite",
    "VakinainenAsuinpaikka",
    *_OTHER_ADDRESSES,
    "Kotikunta",
    *_DEATH,
    *("Aidinkieli", "Turvakielto", "Sukupuoli"),
)

PRODUCTS: dict[str, tuple[str, ...]] = {
    "PERUSSANOMA 1": (
        *(*_NAMES, "VakinainenKotimainenLahiosoite", "VakinainenAsuinpaikka"),
        *("VakinainenUlkomainenLahiosoite", *_OTHER_ADDRESSES, "Kotikunta", *_DEATH),
        *("Aidinkieli", "Sukupuoli"),
    ),
    "PERUSSANOMA 3": (
        *(*_NAMES, "EntinenNimi", "VakinainenKotimainenLahiosoite", "VakinainenAsuinpaikka"),
        *("VakinainenUlkomainenLahiosoite", *_OTHER_ADDRESSES, "Kotikunta", *_DEATH),
        *("Aidinkieli", "Turvakielto", "Sukupuoli", "Kansalaisuus"),
        *("Edunvalvonta", "Edunvalvontavaltuutus"),
    ),
    "HUOLTAJA-HUOLLETTAVAT": (*_FAMILY, "Huollettava"),
    "HUOLLETTAVA-HUOLTAJAT": (*_FAMILY, "Huoltaja"),
    "ASUKASLKM2": ("AsukasLkm", "AsukkaatAlle18v", "AsukasAlle18v", "VakinainenAsuinpaikka"),
    "PERUSLT1": (
        *(*_NAMES, "VakinainenKotimainenLahiosoite", "VakinainenUlkomainenLahiosoite"),
        *("Kotikunta", "Kuolintiedot", "Aidinkieli", "Huollettava"),
    ),
    "OSOITETIEDOT": (
        *(*_NAMES, "VakinainenKotimainenLahiosoite", "VakinainenUlkomainenLahiosoite"),
        *(*_OTHER_ADDRESSES, "KotimainenYhteysosoite", "Kotikunta", "Turvakielto"),
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
