"""Prohibitions on passing data on, and what somebody owns."""

from __future__ import annotations

from typing import Final

from vtjcli.catalogue.model import Field, coded, count, listed, localized, text
from vtjcli.catalogue.rows.common import KIND, flag

_BANS: Final = {
    "direct_marketing": (
        "Suoramarkkinointi",
        ("Suoramarkkinointi", "Direktmarknadsföring", "Direct marketing"),
    ),
    "address_service": ("Osoitepalvelu", ("Osoitepalvelu", "Adresstjänst", "Address service")),
    "personal_directories": (
        "Henkilomatrikkeli",
        ("Henkilömatrikkelit", "Personmatriklar", "Personal directories"),
    ),
    "genealogy": ("Sukututkimus", ("Sukututkimus", "Släktforskning", "Genealogy")),
    "customer_registers": (
        "Asiakasrekisteri",
        ("Asiakasrekisterit", "Kundregister", "Customer registers"),
    ),
    "market_research": (
        "Markkinatutkimus",
        ("Markkina- ja mielipidetutkimus", "Marknads- och opinionsundersökning", "Market research"),
    ),
}

PROHIBITIONS: Final = (
    Field(
        "prohibitions",
        "object",
        (),
        ("Kiellot", "Förbud", "Prohibitions"),
        tuple(
            flag(key, f"{name}kielto/{name}kieltoTieto {name}kieltoTieto {name}kielto", label)
            for key, (name, label) in _BANS.items()
        ),
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
        ("Omistuksia", "Ägande", "Owns property"),
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
            localized("street", "Katuosoite*", ("Katuosoite", "Gatuadress", "Street address")),
            localized(
                "post_office",
                "PostinumeroToimipaikka*",
                ("Postitoimipaikka", "Postanstalt", "Post office"),
            ),
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
            localized("street", "Katuosoite*", ("Katuosoite", "Gatuadress", "Street address")),
            localized(
                "post_office",
                "PostinumeroToimipaikka*",
                ("Postitoimipaikka", "Postanstalt", "Post office"),
            ),
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
