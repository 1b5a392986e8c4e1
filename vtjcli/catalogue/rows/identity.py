"""Identity: identifiers, names, non-disclosure order, death."""

from __future__ import annotations

from typing import Final

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
from vtjcli.catalogue.rows.common import (
    ACTIVE,
    BIRTH_DATE,
    FIRST_NAMES,
    HETU,
    KIND,
    LAST_NAME,
    NAME,
    NON_DISCLOSURE,
    STATE,
    STATE_FIELDS,
    period,
)

# fmt: off
# ruff: noqa: E501  # one row per field
_NAME_KIND: Final = coded_value("kind", "", "Nimilajikoodi", "Nimilaji*", KIND, codes="name_kind", core=True)
_SPELLING: Final = ("Kirjoitusasu", "Skrivsätt", "Spelling")
_SPECIAL_CHARACTER: Final = (
    "Nimessä erikoismerkki",
    "Specialtecken i namnet",
    "Special character in the name",
)

_CURRENT_NAMES: Final = (
    text("last_name", "NykyinenSukunimi/Sukunimi Sukunimi", LAST_NAME, core=True),
    text("first_names", "NykyisetEtunimet/Etunimet Etunimet", FIRST_NAMES, core=True),
    text("calling_name", "NykyinenKutsumanimi/Kutsumanimi Kutsumanimi", ("Kutsumanimi", "Tilltalsnamn", "Calling name")),
    text("intermediate_name", "NykyinenValinimi/Valinimi Valinimi", ("Välinimi", "Mellannamn", "Intermediate name")),
    text("patronymic", "Patronyymi/Nimi Patronyymi", ("Patronyymi", "Patronymikon", "Patronymic")),
    list_of("current_names", "NykyinenNimi", ("Nykyiset nimet", "Nuvarande namn", "Current names"), (
        text("name", "Nimi", NAME, core=True),
        _NAME_KIND,
        *period("Alkupvm", "Loppupvm"),
    )),
    list_of("spelling_notes", "NykyinenSukunimi/NimenLisatieto NykyisetEtunimet/NimenLisatieto NimenLisatieto", _SPELLING, (
        text("note", ".", _SPELLING, core=True),
    )),
    flag("spelling_differs", "Lisatieto NykyinenSukunimi/Lisatieto", _SPECIAL_CHARACTER),
    list_of("names_as_written", "NimiUTF200 Nimi100Itseilmoitettu Nimi100MRZ",
        ("Nimi muulla merkistöllä", "Namnet med annan teckenuppsättning", "Name in a different character set"), (
        text("name", ".", NAME, core=True),
    )),
)

_FORMER_NAMES: Final = (
    core(list_of("former_names", "EntinenNimi", ("Entiset nimet", "Tidigare namn", "Former names"), (
        text("name", "Nimi", NAME, core=True),
        _NAME_KIND,
        *period("Alkupvm", "Loppupvm"),
        coded_value("change", "", "Muutostapa Muutostapakoodi", "MuutostapaTeksti*", labels.NAME_CHANGE, codes="name_change"),
        localized_text("note", "Info8*", ("Lisätieto", "Tilläggsuppgift", "Note")),
        text("spelling", "NimenLisatieto", _SPELLING),
        flag("spelling_differs", "Lisatieto", _SPECIAL_CHARACTER),
    ))),
    count("former_name_count", "EntinenNimiLkm", labels.FORMER_NAME_COUNT),
)

_DEATH: Final = Field("death", "object", ("Kuolintiedot", "Kuolleeksijulistamistiedot", "Kuollut"), ("Kuollut", "Avliden", "Deceased"), (
    Field("dead", "flag", ("Kuollut", "."), ("Kuollut", "Avliden", "Deceased"), core=True, implied_by=("date", "declared"), usual=False),
    date("date", "Kuolinpvm", ("Kuolinpäivä", "Dödsdag", "Date of death"), core=True),
    date("declared", "Kuolleeksijulistamispvm", ("Julistettu kuolleeksi", "Dödförklarad", "Declared dead")),
), core=True, has_meaning_when_empty=True)

_IDENTIFIERS: Final = (
    text("satu", "SahkoinenAsiointitunnus", labels.CLIENT_IDENTIFIER),
    flag("satu_active", "SahkoinenAsiointitunnus/@voimassaolokoodi",
        ("Asiointitunnus voimassa", "Kommunikationskoden i kraft", "Client identifier in force"), usual=True),
    text("unique_id", "Yksilointitunnus", labels.UNIQUE_IDENTIFIER),
    text("identity_digest", "HetuSatuTiiviste", labels.IDENTITY_HASH),
    list_of("foreign_ids", "UlkomainenHenkilonumero", ("Ulkomaiset henkilönumerot", "Utländska personbeteckningar", "Foreign identifiers"), (
        text("id", "UlkomainenHenkilonumero UlkomainenHenkiloTunnus .", ("Tunnus", "Beteckning", "Identifier"), core=True),
        Field("state", "object", (), STATE, STATE_FIELDS.fields, core=True),
        flag("active", "Voimassaolokoodi", ACTIVE, core=True, usual=True),
        localized_text("validity", "Voimassaoloteksti*", ACTIVE),
    )),
    Field("identification", "object", ("Tunnistustiedot", "Tunnistaminen"), ("Tunnistaminen", "Identifiering", "Identification"), (
        code("method", "TunnistuksenTapa", ("Tunnistamisen tapa", "Identifieringssätt", "Method of identification"), "identification_method", core=True),
        code("source", "TunnistuksenTietolahde", labels.IDENTIFICATION_SOURCE, "identification_source", core=True),
        code("preregistration_source", "EtarekisterointiTietolahde", labels.REMOTE_REGISTRATION, "remote_registration_source"),
    )),
)

IDENTITY: Final = (
    text("hetu", "Henkilotunnus", HETU, core=True),
    flag("hetu_active", "Henkilotunnus/@voimassaolokoodi",
        ("Henkilötunnus voimassa", "Personbeteckningen i kraft", "Identity code in force"), core=True, usual=True),
    core(date("birth_date", "Syntymaaika Syntymapvm", BIRTH_DATE)._replace(has_own_line=False)),
    core(count("age", "", ("Ikä", "Ålder", "Age"))._replace(has_own_line=False)),
    core(text("name", "", NAME)._replace(has_own_line=False)),
    *_CURRENT_NAMES,
    *_FORMER_NAMES,
    core(NON_DISCLOSURE),
    _DEATH,
    *_IDENTIFIERS,
)
