"""Language, sex, citizenship, birth, marital status, religion, occupation, contact."""

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
    KIND,
    NON_DISCLOSURE,
    PERSON_REFERENCE,
    START,
    STATE,
    STATE_FIELDS,
    period,
)

# fmt: off
# ruff: noqa: E501  # one row per field
_THREE_LETTERS: Final = code("code_3", "Kielikoodi3", ("Kolmikirjaiminen koodi", "Kod på tre bokstäver", "Three-letter code"), "language_alpha3")

_LANGUAGES: Final = (
    coded_value("mother_tongue", "Aidinkieli AidinkieliTietokoodi", "Kielikoodi", "Kieli*",
        ("Äidinkieli", "Modersmål", "Mother tongue"), codes="language", core=True, extra=(
        _THREE_LETTERS,
        code("group", "AidinkieliTietokoodi KieliTietokoodi .", ("Kieliryhmä", "Språkgrupp", "Language group"), "language_group"),
    )),
    code("language_group", "AidinkieliTietokoodi2 KieliTietokoodi2", ("Kieliryhmä", "Språkgrupp", "Language group"), "language_group_2"),
    coded_value("contact_language", "Asiointikieli", "Kielikoodi", "Kieli*", ("Asiointikieli", "Kontaktspråk", "Contact language"), codes="language", extra=(
        _THREE_LETTERS,
    )),
)

_CITIZENSHIPS: Final = (
    core(list_of("citizenships", "Kansalaisuus", ("Kansalaisuus", "Medborgarskap", "Citizenship"), (
        *coded_value("", "", "Kansalaisuuskoodi3 Valtiokoodi3", "Kansalaisuus* Valtio*", STATE).fields,
        date("start", "Saamispvm", START, core=True),
    ))),
    count("citizenship_count", "KansalaisuusLkm", labels.CITIZENSHIP_COUNT),
    flag("finnish_citizen", "SuomenKansalaisuusTietokoodi", ("Suomen kansalainen", "Finsk medborgare", "Finnish citizen")),
    flag("us_citizen", "USAnKansalaisuusTietokoodi", ("Yhdysvaltain kansalainen", "Medborgare i USA", "US citizen")),
    flag("keeps_citizenship_at_22", "Sailyttaa22Tietokoodi", ("Säilyttää kansalaisuuden", "Behåller medborgarskapet", "Keeps citizenship at 22")),
)

_BIRTH: Final = (
    coded_value("birth_country", "Syntymamaa Syntymavaltio", "Valtiokoodi3", "Valtio*", ("Syntymävaltio", "Födelsestat", "Country of birth")),
    Field("birth_place", "object", ("UlkomainenSyntymapaikka",), ("Syntymäpaikka", "Födelseort", "Place of birth"), (
        text("locality", "Syntymapaikka UlkomainenSyntymapaikka .", ("Paikkakunta", "Ort", "Locality"), core=True),
        Field("state", "object", (), STATE, STATE_FIELDS.fields, core=True),
    )),
    coded_value("birth_municipality", "Syntymakotikunta Syntymakunta", "Kuntanumero", "Kunta*",
        ("Syntymäkotikunta", "Födelsehemkommun", "Municipality of birth")),
    flag("born_in_usa", "SyntymavaltioUSATietokoodi", labels.BORN_IN_USA),
)

_MARRIAGES: Final = (
    coded_value("marital_status", "Siviilisaaty", "Siviilisaatykoodi", "Siviilisaaty*",
        ("Siviilisääty", "Civilstånd", "Marital status"), codes="marital_status", extra=(
        date("start", "SiviilisaatyAlkupvm Siviilisaatypvm Alkupvm", START),
    )),
    list_of("marriages", "NykyinenAvioliitto NykyinenParisuhde NykyinenLiitto Avioliitto Parisuhde Liitto EntinenAvioliitto EntinenParisuhde EntinenLiitto",
        ("Avioliitot", "Äktenskap", "Marriages"), (
        coded_value("kind", "", "LiitonLajikoodi", "LiitonLaji*", KIND, codes="union_kind", core=True),
        count("number", "Jarjestysnumero", labels.UNION_NUMBER),
        *period("Alkupvm", "Loppupvm Paattymispvm"),
        coded_value("started_by", "", "Alkutapakoodi", "Alkutapa* AlkutapaTeksti*", labels.UNION_START, codes="union_start", core=True),
        coded_value("ended_by", "", "Paattymistapakoodi", "Paattymistapa* PaattymistapaTeksti*", labels.UNION_END, codes="union_end", core=True),
        flag("active", "Voimassaolokoodi", ACTIVE, usual=True),
        Field("spouse", "object", ("Puoliso",), ("Puoliso", "Make/maka", "Spouse"), (
            *PERSON_REFERENCE,
            core(NON_DISCLOSURE),
        )),
        *(Field(row.key, row.kind, row.paths, row.label) for row in PERSON_REFERENCE),
    )),
    list_of("spouses", "Puoliso EntinenPuoliso", ("Puolisot", "Makar", "Spouses"), (
        *PERSON_REFERENCE,
        core(NON_DISCLOSURE),
        *period("Alkupvm", "Loppupvm"),
    )),
)

_PERSONAL: Final = (
    coded_value("religion", "Uskontokunta", "Uskontokuntakoodi", "UskontokuntaNimi* Uskontokunta*",
        ("Uskontokunta", "Religionssamfund", "Religious community"), extra=(
        code("kind", "UskontokuntaLaji UskontokuntaLajikoodi", KIND, "religion_kind"),
        date("start", "Alkupvm UskontokuntaAlkupvm", START),
    )),
    flag("church_ceremony", "KirkollinenToimitusTieto", ("Kirkollinen toimitus", "Kyrklig förrättning", "Church ceremony")),
    text("occupation", "Ammatti/AmmattiNimi AmmattiNimi", ("Ammatti", "Yrke", "Occupation")),
    list_of("emails", "Sahkopostiosoite Sahkoposti", ("Sähköposti", "E-post", "E-mail"), (
        text("address", ". Sahkopostiosoite", ("Sähköpostiosoite", "E-postadress", "E-mail address"), core=True),
        code("kind", "SahkopostiLajikoodi", KIND, "email_kind", core=True),
    )),
    list_of("voting_rights", "Aanioikeus Aanioikeustieto", ("Äänioikeus", "Rösträtt", "Right to vote"), (
        code("election", "Vaalilaji", ("Vaalilaji", "Valslag", "Type of election"), "election", core=True),
        code("basis", "Aanioikeusperustelaji", ("Peruste", "Grund", "Basis"), "voting_basis", core=True),
    )),
    flag("may_notify", "IlmoitusSallittu", ("Oma ilmoitus sallittu", "Egen anmälan tillåten", "Self-service notification allowed")),
    text("year_turn", "Vuodenvaihde", ("Vuodenvaihde", "Årsskifte", "Turn of the year")),
    localized_text("info", "Info*", ("Lisätieto", "Tilläggsuppgift", "Note")),
)

BACKGROUND: Final = (
    *_LANGUAGES,
    coded_value("sex", "Sukupuoli", "Sukupuolikoodi", "Sukupuoli* SukupuoliTeksti*", ("Sukupuoli", "Kön", "Sex"), codes="sex", core=True, extra=(
        code("travel_document", "SukupuolikoodiMRZ", ("Matkustusasiakirjassa", "I resedokument", "In travel document"), "sex_mrz"),
    )),
    *_CITIZENSHIPS,
    *_BIRTH,
    *_MARRIAGES,
    *_PERSONAL,
)
