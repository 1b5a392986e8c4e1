"""Rows that stand in several places: dates, states, people named beside somebody."""

from __future__ import annotations

from typing import Final

from vtjcli.catalogue.field import Field, coded_value, date, flag, text

# fmt: off
# ruff: noqa: E501  # one row per field
HETU: Final = ("Henkilötunnus", "Personbeteckning", "Identity code")
LAST_NAME: Final = ("Sukunimi", "Efternamn", "Last name")
FIRST_NAMES: Final = ("Etunimet", "Förnamn", "First names")
BIRTH_DATE: Final = ("Syntymäaika", "Födelsetid", "Date of birth")
NAME: Final = ("Nimi", "Namn", "Name")
KIND: Final = ("Laji", "Slag", "Kind")
START: Final = ("Alkaen", "Från", "From")
END: Final = ("Päättyy", "Till", "Until")
STATE: Final = ("Valtio", "Stat", "Country")
ACTIVE: Final = ("Voimassa", "I kraft", "In force")
EXPLANATION: Final = ("Selite", "Förklaring", "Explanation")
AUTHORITY: Final = ("Viranomainen", "Myndighet", "Authority")

STATE_FIELDS: Final = coded_value("", "", "Valtiokoodi3 Valtiokoodi2", "Valtio* ValtioPostinimi", STATE)

AUTHORITY_FIELD: Final = coded_value("authority", "", "Viranomaisnumero Viranomaiskoodi Viranomaiskoodi6",
    "Viranomainen* ViranomainenNimi* ViranomainenNimilyhenne15* ViranomainenNimilyhenne16*", AUTHORITY)

NAMES: Final = (
    text("last_name", "NykyinenSukunimi/Sukunimi Sukunimi", LAST_NAME, core=True, glue="  "),
    text("first_names", "NykyisetEtunimet/Etunimet Etunimet", FIRST_NAMES, core=True),
)

PERSON_REFERENCE: Final = (
    text("hetu", "Henkilotunnus", HETU, core=True),
    flag("hetu_active", "Henkilotunnus/@voimassaolokoodi", ("Henkilötunnus voimassa", "Personbeteckningen i kraft", "Identity code in force"), usual=True),
    date("birth_date", "Syntymaaika", BIRTH_DATE, core=True),
    *NAMES,
    text("calling_name", "NykyinenKutsumanimi/Kutsumanimi Kutsumanimi", ("Kutsumanimi", "Tilltalsnamn", "Calling name")),
)
"""A relative or other person named in the answer."""

NON_DISCLOSURE: Final = Field("non_disclosure", "object", ("Turvakielto", "Turvakieltokoodi"), ("Turvakielto", "Spärrmarkering", "Non-disclosure order"), (
    # An end that is still to come says that there is an order, should the flag be absent.
    Field("active", "flag", ("TurvakieltoTieto", "Turvakieltokoodi", "."), ACTIVE, core=True, implied_until="end"),
    date("end", "TurvakieltoPaattymispvm", END, core=True),
    # No element says so: whether there is one at all (see vtjkysely.non_disclosure).
    Field("told", "flag", (), ("Tieto saatu", "Uppgift finns", "Stated"), core=True, has_own_line=False),
    flag("contradictory", "", ("Tiedot ristiriidassa", "Motstridiga uppgifter", "Contradictory data")),
), has_meaning_when_empty=True)


def period(start: str, end: str) -> tuple[Field, Field]:
    """Return the rows of a beginning and an end that always stand in JSON."""
    return date("start", start, START, core=True), date("end", end, END, core=True)
