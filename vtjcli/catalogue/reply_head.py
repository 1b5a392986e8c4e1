"""What is known of replies that have no published schema: to searches, on buildings, real estate.

Their head is taken to be that of a reply about a person: return code, time, product, search keys.
The rest stays as the register names it; names that the catalogue has met elsewhere have labels.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.reply_reader import Reader
from vtjcli.catalogue.rows.ownership import PROPERTY
from vtjcli.catalogue.types import find_by_element

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vtjcli.catalogue.field import Field, Label

_SEARCHED_BY: Final[Mapping[str, str]] = {
    "Henkilotunnus": "hetu",
    "SahkoinenAsiointitunnus": "satu",
    "Rakennustunnus": "building",
    "Prakennustunnus": "building",
    "Huoneistotunnus": "apartment",
    "Kiinteistotunnus": "property",
    "Kiinteistoyksikkotunnus": "property",
    "Sukunimi": "last_name",
    "Etunimet": "first_names",
    "Syntymaaika": "birth_date",
    "Kuntanumero": "municipality",
    "Postinumero": "postal_code",
    "Katuosoite": "street",
}
"""Elements in Hakuperusteet that name a search key, and what JSON calls it."""

HEAD: Final[tuple[Field, ...]] = tuple(
    row._replace(
        paths=tuple(f"Hakuperusteet/{name}" for name in _SEARCHED_BY),
        constants={f"Hakuperusteet/{name}": {"by": key} for name, key in _SEARCHED_BY.items()},
    )
    if row.key == "criteria"
    else row
    for row in MESSAGE
    if row.key != "person"
)
"""What a reply says of itself, not of whom or what it is about."""

_OWN_LABELS: Final[Mapping[str, Label]] = {
    "Rakennus": ("Rakennus", "Byggnad", "Building"),
    "RakennuksenOsoite": ("Rakennuksen osoite", "Byggnadens adress", "Address of the building"),
    "Huoneisto": ("Huoneisto", "Lägenhet", "Apartment"),
    "Kiinteisto": ("Kiinteistö", "Fastighet", "Real estate"),
    "Kiinteistoyksikko": ("Kiinteistöyksikkö", "Fastighetsenhet", "Real estate unit"),
    "Kiinteistotunnus": ("Kiinteistötunnus", "Fastighetsbeteckning", "Real estate identifier"),
    "Huoneistotunnus": ("Huoneistotunnus", "Lägenhetsbeteckning", "Apartment identifier"),
    "Hakuperusteet": ("Hakuperusteet", "Sökkriterier", "Search keys"),
}
"""Of one thing, where the rows of a person have the label of several."""


@cache
def head_reader() -> Reader:
    """Return the reader of a reply's head, which leaves the rest under ``other``."""
    return Reader(HEAD)


@cache
def _labels() -> dict[str, Label]:
    return {name: row.label for name, row in reversed([*_name_rows(PROPERTY)])}


def _name_rows(rows: Iterable[Field]) -> Iterable[tuple[str, Field]]:
    for row in rows:
        for path in row.paths:
            name = path.rpartition("/")[2].rstrip("*").lstrip("@")
            if name != ".":
                yield name, row
        yield from _name_rows(row.fields)


def label_of(name: str) -> Label | None:
    """Return what the catalogue calls an element, None for one that it has never met."""
    known = find_by_element(name)
    if name in _OWN_LABELS or known is not None:
        return _OWN_LABELS[name] if known is None or name in _OWN_LABELS else known.label
    labels = _labels()
    return labels.get(name) or next(
        (labels[name[:-1]] for end in "SRE" if name.endswith(end) and name[:-1] in labels), None
    )
