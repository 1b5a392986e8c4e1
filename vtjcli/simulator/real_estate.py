"""Buildings, their apartments, and the real estate they stand on: where the people live.

No schema of such replies is published. Their head is that of a reply about a person; the names of
the elements are the data catalogue's where it has one, and invented otherwise.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .person_data import bilingual, postal_address
from .shapes import NS, POST_OFFICE, both, fill

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from .people import Home, People
    from .shapes import Shape

_PLACE: Shape = ("Kuntanumero", *both("Kunta"))
_DWELLING: Shape = (
    *("Huoneistotunnus", "Porraskirjain", "Huoneistonumero", "Jakokirjain", "AsukasLkm"),
)
_BUILDING: Shape = (
    *("Prakennustunnus", "Kiinteistoyksikkotunnus", *_PLACE),
    ("RakennuksenOsoite", (*both("Katuosoite"), *POST_OFFICE)),
    ("Huoneisto", _DWELLING),
)
_UNIT: Shape = (
    *("Kiinteistoyksikkotunnus", *_PLACE, "RakennusLkm"),
    ("Rakennus", ("Prakennustunnus", *both("Katuosoite"))),
)


class Product(NamedTuple):
    """The message of a product, the element of what it tells of, and what asks for it."""

    message: str
    thing: str
    shape: Shape
    search: str


PRODUCTS: dict[str, Product] = {
    "RAKENNUSTIEDOT": Product(
        "VTJRakennusVastaussanoma", "Rakennus", _BUILDING, search="Rakennushaku"
    ),
    "KIINTEISTOTIEDOT": Product(
        "VTJKiinteistoVastaussanoma", "Kiinteistoyksikko", _UNIT, search="Kiinteistohaku"
    ),
}

_BEHIND_NUMBER = re.compile(r"(?<=[0-9]) .*")


def buildings(people: People, homes: Iterable[Home]) -> list[Element]:
    """Build `Rakennus` for the buildings of these homes, each once, with all their apartments."""
    wanted = dict.fromkeys(home.building for home in homes if home.building)
    return [fill(NS, "Rakennus", _BUILDING, _building(people, prt)) for prt in wanted]


def units(people: People, homes: Iterable[Home]) -> list[Element]:
    """Build `Kiinteistoyksikko` for the units that these homes stand on, each once."""
    wanted = dict.fromkeys(home.real_estate for home in homes if home.real_estate)
    return [fill(NS, "Kiinteistoyksikko", _UNIT, _unit(people, unit)) for unit in wanted]


def _building(people: People, prt: str) -> dict[str, Any]:
    homes = {key: home for key, home in people.homes.items() if home.building == prt}
    first = next(iter(homes.values()))
    return {
        "Prakennustunnus": prt,
        "Kiinteistoyksikkotunnus": first.real_estate,
        **_place(people, first),
        "RakennuksenOsoite": postal_address("Katuosoite", first) | _streets(first),
        "Huoneisto": [_apartment(people, key, home) for key, home in homes.items()],
    }


def _apartment(people: People, key: str, home: Home) -> dict[str, str]:
    # Behind the building: the number of its address, then staircase, number and dividing letter.
    staircase, number, division = home.dwelling[11:12], home.dwelling[12:15], home.dwelling[15:16]
    return {
        "Huoneistotunnus": home.dwelling,
        "Porraskirjain": staircase.strip(),
        "Huoneistonumero": number,
        "Jakokirjain": division.strip(),
        "AsukasLkm": str(len(people.residents(key))),
    }


def _unit(people: People, unit: str) -> dict[str, Any]:
    homes = [home for home in people.homes.values() if home.real_estate == unit]
    standing = {home.building: home for home in homes if home.building}
    return {
        "Kiinteistoyksikkotunnus": unit,
        **_place(people, homes[0]),
        "RakennusLkm": str(len(standing)),
        "Rakennus": [{"Prakennustunnus": prt, **_streets(home)} for prt, home in standing.items()],
    }


def _place(people: People, home: Home) -> dict[str, str]:
    names = people.municipalities[home.municipality]
    return {"Kuntanumero": home.municipality, **bilingual("Kunta", names)}


def _streets(home: Home) -> dict[str, str]:
    """Return the building's address: the street without staircase and apartment."""
    fi, sv = (_BEHIND_NUMBER.sub("", street) for street in (home.street, home.street_sv))
    return bilingual("Katuosoite", (fi, sv))
