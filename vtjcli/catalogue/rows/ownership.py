"""Prohibitions on passing data on, and what somebody owns."""

from __future__ import annotations

from typing import Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.field import Field, coded_value, count, flag, list_of, localized_text, text
from vtjcli.catalogue.rows.common import KIND

# fmt: off
# ruff: noqa: E501  # one row per field
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
        ("Henkilömatrikkelikielto", "Förbud mot personmatriklar", "No biographical listings"),
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
    Field("prohibitions", "object", (),
        ("Luovutuskiellot", "Förbud mot utlämnande", "Prohibitions"),
        tuple((flag(key, f"{name}kielto/{name}kieltoTieto {name}kieltoTieto {name}kielto", label) for key, (name, label) in _BANS.items()))),
)

_LOCATION: Final = (
    localized_text("street", "Katuosoite*", ("Katuosoite", "Gatuadress", "Street address")),
    localized_text("post_office", "PostinumeroToimipaikka*", ("Postitoimipaikka", "Postanstalt", "Post office")),
)
_OWNERSHIP: Final = coded_value("ownership", "", "HallintaLajikoodi", "HallintaLaji*", ("Hallinta", "Innehavare", "Holder"), codes="ownership_kind")

PROPERTY: Final = (
    flag("owns_property", "OmistusTieto Omistukset/OmistusTieto", labels.OWNS_REAL_ESTATE),
    count("property_count", "KiinteistoyksikkoLkm", labels.REAL_ESTATE_COUNT),
    list_of("properties", "Kiinteistoyksikko Kiinteisto", ("Kiinteistöt", "Fastigheter", "Real estate units"), (
        text("id", "Kiinteistoyksikkotunnus Kiinteistotunnus", labels.REAL_ESTATE_IDENTIFIER, core=True),
        localized_text("name", "KiinteistoyksikonNimi* KiinteistoyksikonNimi", ("Nimi", "Namn", "Name"), core=True),
        *_LOCATION,
        _OWNERSHIP,
    )),
    count("building_count", "RakennusLkm", labels.BUILDING_COUNT),
    list_of("buildings", "Rakennus", ("Rakennukset", "Byggnader", "Buildings"), (
        text("permanent_id", "Prakennustunnus PysyvaRakennustunnus", labels.PERMANENT_BUILDING_IDENTIFIER, core=True),
        text("id", "Rakennustunnus", labels.BUILDING_IDENTIFIER, core=True),
        *_LOCATION,
        text("class", "Rakennusluokkakoodi", labels.BUILDING_CLASS),
        text("use", "Kayttotarkoituskoodi", labels.BUILDING_USE),
        _OWNERSHIP,
    )),
    list_of("dwellings", "Huoneisto", ("Huoneistot", "Lägenheter", "Apartments"), (
        text("staircase", "Porraskirjain", labels.STAIRCASE, core=True),
        text("apartment", "Huoneistonumero", labels.APARTMENT_NUMBER, core=True),
        text("division", "Jakokirjain", labels.DIVISION_LETTER),
        count("area", "Pintaala", labels.FLOOR_AREA),
        count("rooms", "Huonelkm", labels.ROOM_COUNT),
        localized_text("layout", "HuonelkmKeittiotyyppi*", labels.LAYOUT),
        text("kind", "HuoneistoLaji", KIND),
    )),
)
