"""Prohibitions on passing data on, and what somebody owns."""

from __future__ import annotations

from typing import Final

from vtjcli.catalogue.field import Field, coded, count, listed, localized, text
from vtjcli.catalogue.rows.common import KIND, flag

_BANS: Final = {
    "direct_marketing": (
        "Suoramarkkinointi",
        ("Suoramarkkinointikielto", "Förbud mot direktmarknadsföring", "No direct marketing"),
    ),
    "address_service": (
        "Osoitepalvelu",
        ("Osoitepalvelukielto", "Förbud mot adresstjänst", "No address service"),
    ),
    "personal_directories": (
        "Henkilomatrikkeli",
        ("Henkilömatrikkelikielto", "Förbud mot personmatriklar", "No personal directories"),
    ),
    "genealogy": (
        "Sukututkimus",
        ("Sukututkimuskielto", "Förbud mot släktforskning", "No genealogy"),
    ),
    "customer_registers": (
        "Asiakasrekisteri",
        ("Asiakasrekisterikielto", "Förbud mot kundregister", "No customer registers"),
    ),
    "market_research": (
        "Markkinatutkimus",
        (
            "Markkina- ja mielipidetutkimuskielto",
            "Förbud mot marknads- och opinionsundersökning",
            "No market research",
        ),
    ),
}

PROHIBITIONS: Final = (
    Field(
        "prohibitions",
        "object",
        (),
        ("Luovutuskiellot", "Förbud mot utlämnande", "Prohibitions"),
        tuple(
            flag(key, f"{name}kielto/{name}kieltoTieto {name}kieltoTieto {name}kielto", label)
            for key, (name, label) in _BANS.items()
        ),
    ),
)

_LOCATION: Final = (
    localized("street", "Katuosoite*", ("Katuosoite", "Gatuadress", "Street address")),
    localized(
        "post_office",
        "PostinumeroToimipaikka*",
        ("Postitoimipaikka", "Postanstalt", "Post office"),
    ),
)
_OWNERSHIP: Final = coded(
    "ownership",
    "",
    "HallintaLajikoodi",
    "HallintaLaji*",
    ("Hallinta", "Innehav", "Holding"),
    codes="ownership_kind",
)

PROPERTY: Final = (
    flag(
        "owns_property",
        "OmistusTieto Omistukset/OmistusTieto",
        ("Omistuksia", "Äger fastighet eller byggnad", "Owns property"),
    ),
    count(
        "property_count",
        "KiinteistoyksikkoLkm",
        ("Kiinteistöyksiköitä", "Antal fastighetsenheter", "Real estate units, number"),
    ),
    listed(
        "properties",
        "Kiinteistoyksikko Kiinteisto",
        ("Kiinteistöt", "Fastigheter", "Real estate units"),
        (
            text(
                "id",
                "Kiinteistoyksikkotunnus Kiinteistotunnus",
                ("Kiinteistöyksikkötunnus", "Fastighetsenhetsbeteckning", "Real estate unit ID"),
                core=True,
            ),
            localized(
                "name",
                "KiinteistoyksikonNimi* KiinteistoyksikonNimi",
                ("Nimi", "Namn", "Name"),
                core=True,
            ),
            *_LOCATION,
            _OWNERSHIP,
        ),
    ),
    count("building_count", "RakennusLkm", ("Rakennuksia", "Antal byggnader", "Buildings, number")),
    listed(
        "buildings",
        "Rakennus",
        ("Rakennukset", "Byggnader", "Buildings"),
        (
            text(
                "permanent_id",
                "Prakennustunnus PysyvaRakennustunnus",
                (
                    "Pysyvä rakennustunnus",
                    "Permanent byggnadsbeteckning",
                    "Permanent building ID",
                ),
                core=True,
            ),
            text(
                "id",
                "Rakennustunnus",
                ("Rakennustunnus", "Byggnadsbeteckning", "Building ID"),
                core=True,
            ),
            *_LOCATION,
            text("class", "Rakennusluokkakoodi", ("Rakennusluokka", "Byggnadsklass", "Class")),
            text("use", "Kayttotarkoituskoodi", ("Käyttötarkoitus", "Användning", "Use")),
            _OWNERSHIP,
        ),
    ),
    listed(
        "dwellings",
        "Huoneisto",
        ("Huoneistot", "Lägenheter", "Dwellings"),
        (
            text("staircase", "Porraskirjain", ("Porras", "Trappa", "Staircase"), core=True),
            text("apartment", "Huoneistonumero", ("Huoneisto", "Lägenhet", "Apartment"), core=True),
            text("division", "Jakokirjain", ("Jakokirjain", "Delningsbokstav", "Division")),
            count("area", "Pintaala", ("Pinta-ala m²", "Yta m²", "Area m²")),
            count("rooms", "Huonelkm", ("Huoneita", "Antal rum", "Rooms")),
            localized(
                "layout",
                "HuonelkmKeittiotyyppi*",
                ("Huoneistotyyppi", "Lägenhetstyp", "Layout"),
            ),
            text("kind", "HuoneistoLaji", KIND),
        ),
    ),
)
