"""Where: addresses, place of residence, municipality, absence, moves."""

from __future__ import annotations

from typing import Any, Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.field import (
    Field,
    code,
    coded_value,
    core,
    count,
    date,
    flag,
    list_of,
    localized_text,
    text,
)
from vtjcli.catalogue.rows.common import END, HETU, KIND, START, STATE, STATE_FIELDS, period

# ruff: noqa: E501  # one row per field
_ADDRESS_KINDS: Final = {
    "VakinainenKotimainenLahiosoite": ("permanent", "domestic"),
    "VakinainenKotimainenOsoite": ("permanent", "domestic"),
    "VakinainenUlkomainenLahiosoite": ("permanent", "foreign"),
    "VakinainenUlkomainenOsoite": ("permanent", "foreign"),
    "KotimainenPostiosoite": ("postal", "domestic"),
    "UlkomainenPostiosoite": ("postal", "foreign"),
    "TilapainenKotimainenLahiosoite": ("temporary", "domestic"),
    "TilapainenKotimainenOsoite": ("temporary", "domestic"),
    "TilapainenUlkomainenLahiosoite": ("temporary", "foreign"),
    "TilapainenUlkomainenOsoite": ("temporary", "foreign"),
    "KotimainenYhteysosoite": ("contact", "domestic"),
    "UlkomainenYhteysosoite": ("contact", "foreign"),
}
"""In the order in which DVV ranks addresses (ParasOsoiteTieto); a contact address has no rank."""


def _street(address: dict[str, Any]) -> dict[str, str] | None:
    """Join a split street address as the register writes it: ``Kurteninkatu 13 H 45``.

    Street and number, staircase, apartment without leading zeros and with its division letter:
    the order of KotimainenLahiosoite and of Asuinpaikantunnus in VTJHenkilotiedotKatalogi.xsd.
    """
    parts = address.get("street_parts", {})
    apartment = str(parts.get("apartment", "")).lstrip("0") + parts.get("division", "")
    rest = [parts.get("number"), parts.get("staircase"), apartment]
    joined = {
        language: " ".join(part for part in (name, *rest) if part)
        for language, name in parts.get("name", {}).items()
    }
    return joined or None


# fmt: off
_STREET_PARTS: Final = Field("street_parts", "object", (), ("Osoitteen osat", "Adressens delar", "Parts of the address"), (
    localized_text("name", "Katu*", ("Katu", "Gata", "Street"), core=True),
    text("number", "Katunumero", labels.STREET_NUMBER, core=True),
    text("staircase", "Porraskirjain", labels.STAIRCASE, core=True),
    text("apartment", "Huoneistonumero", labels.APARTMENT_NUMBER, core=True),
    text("division", "Jakokirjain", labels.DIVISION_LETTER, core=True),
), has_own_line=False)

ADDRESSES: Final = Field("addresses", "list", tuple(_ADDRESS_KINDS), ("Osoitteet", "Adresser", "Addresses"), (
    code("kind", "", KIND, "address_kind", core=True),
    code("country", "", STATE, "address_country", core=True),
    Field("street", "localized", ("Lahiosoite*", "Postiosoite*", "KotimainenLahiosoite*", "Yhteysosoite*", "Katuosoite*", "UlkomainenLahiosoite"),
        ("Lähiosoite", "Näradress", "Street address"), core=True, compose=_street),
    _STREET_PARTS,
    text("postal_code", "Postinumero", ("Postinumero", "Postnummer", "Postal code"), core=True),
    localized_text("post_office", "Postitoimipaikka*", ("Postitoimipaikka", "Postanstalt", "Post office"), core=True, glue=" "),
    localized_text("locality", "UlkomainenPaikkakuntaJaValtio* UlkomainenPaikkakunta", ("Paikkakunta", "Ort", "Locality")),
    Field("state", "object", (), STATE, STATE_FIELDS.fields),
    Field("lines", "lines", (), ("Osoiterivit", "Adressrader", "Address lines"), core=True, has_own_line=False),
    flag("best", "ParasOsoiteTieto", ("Paras osoite", "Bästa adress", "Best address")),
    *period("AsuminenAlkupvm PostiosoiteAlkupvm YhteysosoiteAlkupvm", "AsuminenLoppupvm PostiosoiteLoppupvm YhteysosoiteLoppupvm"),
), constants={path: {"kind": kind, "country": country} for path, (kind, country) in _ADDRESS_KINDS.items()})

_MUNICIPALITY: Final = ("Kunta", "Kommun", "Municipality")

RESIDENCE: Final = (
    core(text("address", "", ("Osoite", "Adress", "Address"))._replace(has_own_line=False)),
    core(ADDRESSES),
    text("residence_code", "VakinainenAsuinpaikka/Asuinpaikantunnus Asuinpaikantunnus Asuinpaikkatunnus", labels.PLACE_OF_RESIDENCE),
    list_of("temporary_residences", "TilapainenAsuinpaikka", ("Tilapäinen asuinpaikka", "Tillfällig bostad", "Temporary residence"), (
        text("code", "Asuinpaikantunnus", labels.PLACE_OF_RESIDENCE, core=True),
    )),
    text("domicile_code", "Kotipaikkatunnus VakinainenKotipaikka/Kotipaikkatunnus", labels.DOMICILE),
    coded_value("residence_permanence", "AsuminenPysyvyys", "AsuminenPysyvyyskoodi .", "AsuminenPysyvyysTeksti*",
        ("Asumisen pysyvyys", "Boendets varaktighet", "Permanence of residence"), codes="residence_permanence"),
    coded_value("municipality", "Kotikunta", "Kuntanumero", "Kunta* KuntaNimi*", ("Kotikunta", "Hemkommun", "Municipality of residence"), core=True, extra=(
        date("start", "KuntasuhdeAlkupvm", START, core=True),
        code("majority_language", "EnemKieliKoodi", ("Enemmistön kieli", "Majoritetens språk", "Majority language"), "majority_language"),
    )),
    code("district_code", "KunnanOsaaluekoodi", labels.MUNICIPAL_SUBAREA, "municipal_subarea"),
    text("polling_district", "Aanestysaluenumero Aanestysalue/Aanestysaluenumero", labels.POLLING_DISTRICT),
    text("electoral_district", "Vaalipiirinumero Vaalipiiri/Vaalipiirinumero", labels.ELECTORAL_DISTRICT),
    coded_value("absence", "Poissaolo", "Poissaolokoodi", "PoissaoloTeksti* Poissaolo*", labels.ABSENCE, codes="absence", extra=(
        date("start", "PoissaoloAlkupvm Alkupvm", START),
        date("end", "PoissaoloLoppupvm Loppupvm", END),
    )),
    list_of("moves", "Muuttoilmoitus Muutto", ("Muutot", "Flyttningar", "Moves"), (
        coded_value("status", "", "MuuttoilmoitusStatus MuuttoilmoitusStatuskoodi", "MuuttoilmoitusStatusTeksti*",
            ("Muuttoilmoituksen tila", "Flyttanmälans status", "Status of the notification of move"), codes="move_status", core=True),
        date("date", "Muuttopvm", ("Muuttopäivä", "Flyttningsdag", "Date of move"), core=True),
        coded_value("municipality", "", "Kuntanumero", "Kunta*", _MUNICIPALITY),
    )),
    date("moved_to_finland", "SuomeenMuuttopvm", ("Muuttanut Suomeen", "Flyttat till Finland", "Moved to Finland")),
    coded_value("move_ban", "", "Kieltokoodi Muuttoesto/Kieltokoodi", "KieltokoodiTeksti*", labels.MOVE_BLOCK, codes="ban"),
)

HOUSEHOLD: Final = (
    Field("residents", "object", (), ("Asukkaat", "Boende", "Residents"), (
        count("count", "AsukasLkm", labels.RESIDENT_COUNT, core=True),
        count("under_18", "AsukkaatAlle18v/AsukasLkm", ("Alle 18-vuotiaita", "Under 18 år", "Under 18"), core=True),
        Field("minors", "list", ("AsukasAlle18v",), ("Alaikäiset", "Minderåriga", "Minors"), (
            text("hetu", "Henkilotunnus", HETU, core=True),
        ), core=True),
    ), core=True),
)
