"""The data types of the register: what a leaf element of a name holds, wherever it stands.

The register names an element like its type without "Tyyppi". Texts are given in several languages
by a letter after the name (KuntaS, KuntaR), and then often without the type's "Nimi" or "Teksti".
Sources: both published versions of VTJHenkilotiedotKatalogi.xsd for the types; for the other
element names vtj-vastaus-unified.xsd and OPHREK.xsd, and that pattern.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli.catalogue import labels
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.field import LANGUAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label


class DataType(NamedTuple):
    """What a leaf element holds."""

    name: str
    """The type's name without "Tyyppi"."""
    kind: Literal["text", "date", "moment", "count", "flag", "code"]
    label: Label
    """What a card calls the value."""
    codes: str | None = None
    """The key of the code list that explains the value."""
    elements: tuple[str, ...] = ()
    """Other names of elements that hold this type, a text's without its language suffix."""


def _text(name: str, fi: str, sv: str, en: str, elements: str = "") -> DataType:
    return DataType(name, "text", (fi, sv, en), elements=tuple(elements.split()))


def _count(name: str, fi: str, sv: str, en: str) -> DataType:
    return DataType(name, "count", (fi, sv, en))


def _class(name: str, fi: str, sv: str, en: str, elements: str = "") -> DataType:
    """Return a code of a classification that is kept elsewhere."""
    return DataType(name, "code", (fi, sv, en), elements=tuple(elements.split()))


def _code(name: str, codes: str, elements: str = "") -> DataType:
    return DataType(name, "code", CODE_LISTS[codes].name, codes, tuple(elements.split()))


def _flag(name: str, codes: str, elements: str = "") -> DataType:
    return DataType(name, "flag", CODE_LISTS[codes].name, codes, tuple(elements.split()))


def _listed_text(name: str, codes: str) -> DataType:
    """Return a text in Finnish or Swedish whose wordings are all known."""
    return DataType(name, "text", CODE_LISTS[codes].name, codes)


_DATES: Final = (
    "Alkupvm Loppupvm Paattymispvm Syntymaaika Kuolinpvm Kuolleeksijulistamispvm Saamispvm "
    "AsuminenAlkupvm AsuminenLoppupvm PostiosoiteAlkupvm PostiosoiteLoppupvm KuntasuhdeAlkupvm "
    "TurvakieltoPaattymispvm TehtavaAlkupvm TehtavaLoppupvm ValtuutusAlkupvm ValtuutusLoppupvm"
)

# fmt: off
# ruff: noqa: E501  # one row per type
TYPES: Final[tuple[DataType, ...]] = (
    # Identifiers
    _text("Henkilotunnus", "Henkilötunnus", "Personbeteckning", "Identity code"),
    _text("SahkoinenAsiointitunnus", *labels.CLIENT_IDENTIFIER),
    _text("Yksilointitunnus", *labels.UNIQUE_IDENTIFIER),
    _text("UlkomainenHenkiloTunnus", "Ulkomainen henkilönumero", "Utländsk personbeteckning", "Foreign identity code", "UlkomainenHenkilonumero"),
    _text("HetuSatuTiiviste", *labels.IDENTITY_HASH),
    _text("Ytunnus", "Y-tunnus", "FO-nummer", "Business ID"),
    _text("AsiaId", "Asian tunnus", "Ärendets beteckning", "Case identifier"),
    _text("PaatosNumero", "Päätöksen numero", "Beslutets nummer", "Number of the decision"),
    _code("Voimassaolokoodi", "validity"),
    _listed_text("Voimassaoloteksti", "validity_text"),
    _code("TunnistuksenTapa", "identification_method"),
    _code("TunnistuksenTietolahde", "identification_source"),
    _code("EtarekisterointiTietolahde", "remote_registration_source"),
    # Names
    _text("Nimi100", "Nimi", "Namn", "Name", "Sukunimi Etunimet Kutsumanimi Nimi"),
    _text("Nimi100Itseilmoitettu", "Itse ilmoitettu nimi", "Namn enligt egen uppgift", "Name given by the person"),
    _text("Nimi100MRZ", "Nimi (koneluettava)", "Namn (maskinläsbart)", "Name (machine readable)"),
    _text("NimiUTF200", "Nimi", "Namn", "Name"),
    _code("NimiLajikoodi", "name_kind"),
    _code("NykyinenNimiLajikoodi", "name_kind"),
    _code("EntinenNimiLajikoodi", "name_kind", "Nimilajikoodi"),
    _count("EntinenNimiLkm", *labels.FORMER_NAME_COUNT),
    _code("Muutostapa", "name_change"),
    _flag("Lisatieto", "name_note"),
    _text("NimenLisatieto", "Nimen lisätieto", "Tilläggsuppgift om namnet", "Note on the name"),
    # Background
    _code("Sukupuolikoodi", "sex"),
    _code("SukupuolikoodiMRZ", "sex_mrz"),
    _text("SukupuoliTeksti", "Sukupuoli", "Kön", "Sex", "Sukupuoli"),
    _code("Kielikoodi", "language"),
    _code("Kielikoodi3", "language_alpha3"),
    _code("Kielilajikoodi", "language_kind"),
    _code("KieliTietokoodi", "language_group"),
    _code("KieliTietokoodi2", "language_group_2"),
    _text("KieliNimi", "Kieli", "Språk", "Language", "Kieli"),
    _code("EnemKieliKoodi", "majority_language"),
    _text("AmmattiNimi", "Ammatti", "Yrke", "Occupation"),
    _class("Uskontokuntakoodi", "Uskontokunta", "Religionssamfund", "Religious community"),
    _code("UskontokuntaLaji", "religion_kind"),
    _text("UskontokuntaNimi", "Uskontokunta", "Religionssamfund", "Religious community", "Uskontokunta"),
    _class("Valtiokoodi2", "Valtio", "Stat", "Country"),
    _class("Valtiokoodi3", "Valtio", "Stat", "Country", "Kansalaisuuskoodi3"),
    _code("ViroValtiokoodi3", "country_estonia"),
    _text("ValtioNimi", "Valtio", "Stat", "Country", "Valtio Kansalaisuus"),
    _text("ValtioNimi30", "Valtio", "Stat", "Country", "ValtioSelvakielinen KansalaisuusSelvakielinen"),
    _text("ValtioPostinimi", "Valtion nimi postiliikenteessä", "Statens namn i postgången", "Postal name of the country"),
    _flag("SuomenKansalaisuusTietokoodi", "finnish_citizen"),
    _flag("USAnKansalaisuusTietokoodi", "us_citizen"),
    _flag("SyntymavaltioUSATietokoodi", "born_in_us"),
    _flag("Sailyttaa22Tietokoodi", "citizenship_at_22"),
    _count("KansalaisuusLkm", *labels.CITIZENSHIP_COUNT),
    _text("UlkomainenSyntymapaikka", "Ulkomainen syntymäpaikka", "Utländsk födelseort", "Place of birth abroad", "Syntymapaikka"),
    # Family
    _code("Siviilisaatykoodi", "marital_status"),
    _text("SiviilisaatySelvakielinen", "Siviilisääty", "Civilstånd", "Marital status", "Siviilisaaty"),
    _code("LiitonLajikoodi", "union_kind"),
    _text("LiitonLajiSelvakielinen", "Liiton laji", "Äktenskap eller partnerskap, slag", "Kind of union", "LiitonLaji"),
    _text("Jarjestysnumero", *labels.UNION_NUMBER),
    _code("Alkutapakoodi", "union_start"),
    _text("AlkutapaTeksti", *labels.UNION_START, "Alkutapa"),
    _code("Paattymistapakoodi", "union_end"),
    _text("PaattymistapaTeksti", *labels.UNION_END, "Paattymistapa"),
    _code("Henkilosuhdelajikoodi", "relation"),
    _text("Henkilosuhdelaji", "Henkilösuhteen laji", "Personrelationens slag", "Kind of relationship"),
    _text("OttolapsisuhdeIlmoitusTeksti", "Ottolapsisuhde", "Adoptivförhållande", "Adoption"),
    _count("LapsiLkm", *labels.CHILD_COUNT),
    _count("LapsiLkmAlle18v", *labels.CHILD_COUNT_UNDER_18),
    _count("LapsiLkmAlle18vElossa", *labels.LIVING_CHILD_COUNT_UNDER_18),
    # Custody
    _count("HuoltajaLkm", *labels.CUSTODIAN_COUNT),
    _count("HuollettavaLkm", *labels.DEPENDANT_COUNT),
    _code("HuoltajanLaji", "custodian_kind"),
    _code("HuoltajanRooli", "custodian_role"),
    _code("HuollonKesto", "custody_duration"),
    _code("Huollonjakokoodi", "custody_division"),
    _code("Huollonjakokoodi2", "custody_division_2"),
    _text("Huollonjako", "Huollonjako", "Fördelning av vårdnaden", "Division of custody"),
    _code("HuollonOikeusKoodi", "custody_right"),
    _code("HuollonOikeusTieto", "custody_right_status"),
    _code("HuollonAsuminenKoodi", "child_living"),
    _code("LapsenAsuminenKoodi", "child_living"),
    _flag("HuostaanottoTieto", "taken_into_care"),
    # Guardianship
    _flag("EdunvalvontaTieto", "under_guardianship"),
    _flag("EdunvalvontavaltuutusTieto", "power_of_attorney"),
    _code("Rajoituskoodi", "restriction"),
    _code("Rajoituskoodi3", "restriction"),
    _code("Tehtavienjakokoodi", "task_division"),
    _text("YritysNimi80", "Yrityksen nimi", "Företagets namn", "Name of the company", "Nimi"),
    _text("ViranomainenNimi", "Viranomainen", "Myndighet", "Authority", "Viranomainen"),
    _text("ViranomainenNimilyhenne15", "Viranomainen", "Myndighet", "Authority"),
    _text("ViranomainenNimilyhenne16", "Viranomainen", "Myndighet", "Authority"),
    _class("Viranomaiskoodi", "Viranomaisnumero", "Myndighetsnummer", "Authority number", "Viranomaisnumero"),
    _class("Viranomaiskoodi6", "Viranomaisnumero", "Myndighetsnummer", "Authority number", "Viranomaiskoodi"),
    # Addresses
    _text("KatuNimi", "Katu", "Gata", "Street", "Katu"),
    _text("Katunumero", *labels.STREET_NUMBER),
    _text("Katuosoite", "Katuosoite", "Gatuadress", "Street address"),
    _text("Porraskirjain", *labels.STAIRCASE),
    _text("Huoneistonumero", *labels.APARTMENT_NUMBER),
    _text("Jakokirjain", *labels.DIVISION_LETTER),
    _text("KotimainenLahiosoite", "Lähiosoite", "Näradress", "Street address", "Lahiosoite"),
    _text("Postiosoite", "Postiosoite", "Postadress", "Postal address"),
    _text("Kayntiosoite", *labels.VISITING_ADDRESS),
    _text("Postinumero", "Postinumero", "Postnummer", "Postal code"),
    _text("Postitoimipaikka", "Postitoimipaikka", "Postanstalt", "Post office"),
    _text("PostinumeroToimipaikka", "Postinumero ja postitoimipaikka", "Postnummer och postanstalt", "Postal code and post office"),
    _text("UlkomainenLahiosoite", "Ulkomainen lähiosoite", "Utländsk näradress", "Street address abroad"),
    _text("UlkomainenPaikkakunta", "Ulkomainen paikkakunta", "Utländsk ort", "Locality abroad"),
    _text("UlkomainenPaikkakuntaJaValtio", "Paikkakunta ja valtio", "Ort och stat", "Locality and country"),
    _flag("ParasOsoiteTieto", "best_address"),
    _text("Sahkopostiosoite", "Sähköpostiosoite", "E-postadress", "E-mail address"),
    _code("SahkopostiLajikoodi", "email_kind"),
    # Residence
    _text("Asuinpaikkatunnus", *labels.PLACE_OF_RESIDENCE, "Asuinpaikantunnus"),
    _text("Kotipaikkatunnus", *labels.DOMICILE),
    _class("Kuntanumero", "Kuntanumero", "Kommunnummer", "Municipality code"),
    _text("KuntaNimi", "Kunta", "Kommun", "Municipality", "Kunta"),
    _code("KunnanOsaaluekoodi", "municipal_subarea"),
    _code("AsuminenPysyvyys", "residence_permanence"),
    _listed_text("AsuminenPysyvyysTeksti", "residence_permanence_text"),
    _count("AsukasLkm", *labels.RESIDENT_COUNT),
    _code("Poissaolokoodi", "absence"),
    _text("PoissaoloTeksti", *labels.ABSENCE, "Poissaolo"),
    _code("MuuttoilmoitusStatus", "move_status"),
    _code("Kieltokoodi", "ban"),
    # Real estate and buildings
    _flag("OmistusTieto", "property_owned"),
    _count("KiinteistoyksikkoLkm", *labels.REAL_ESTATE_COUNT),
    _text("Kiinteistoyksikkotunnus", *labels.REAL_ESTATE_IDENTIFIER),
    _text("KiinteistoyksikonNimi", "Kiinteistöyksikön nimi", "Fastighetsenhetens namn", "Name of the real estate unit"),
    _count("RakennusLkm", *labels.BUILDING_COUNT),
    _text("Rakennustunnus", *labels.BUILDING_IDENTIFIER),
    _text("Prakennustunnus", *labels.PERMANENT_BUILDING_IDENTIFIER),
    _class("Kayttotarkoituskoodi", *labels.BUILDING_USE),
    _class("Rakennusluokkakoodi", *labels.BUILDING_CLASS),
    _code("HallintaLajikoodi", "ownership_kind"),
    _count("Pintaala", *labels.FLOOR_AREA),
    _count("Huonelkm", *labels.ROOM_COUNT),
    _text("HuonelkmKeittiotyyppi", *labels.LAYOUT),
    # Elections
    _code("Vaalilaji", "election"),
    _code("Aanioikeusperustelaji", "voting_basis"),
    _class("Vaalipiirinumero", *labels.ELECTORAL_DISTRICT),
    _text("Aanestysaluenumero", *labels.POLLING_DISTRICT),
    # The record itself
    _flag("Kuollut", "deceased"),
    _flag("Turvakieltokoodi", "non_disclosure"),
    _flag("KieltoTieto", "prohibition", "TurvakieltoTieto"),
    _flag("LoytyykoTieto", "found"),
    _flag("IlmoitusSallittu", "self_service"),
    _flag("KirkollinenToimitusTieto", "church_rite"),
    DataType("Paivamaara", "date", ("Päivämäärä", "Datum", "Date"), None, tuple(_DATES.split())),
    _text("Vuodenvaihde", "Vuodenvaihde", "Årsskifte", "Turn of the year"),
    _text("Teksti100", "Selite", "Förklaring", "Explanation", "Info8 Rajoitusteksti Tehtavienjako"),
    _text("Teksti120", "Selite", "Förklaring", "Explanation"),
    _text("Teksti200", "Selite", "Förklaring", "Explanation"),
    # The message around it
    DataType("TietojenPoimintaaika", "moment", ("Poimittu", "Hämtat", "Extracted")),
    _text("Asiakasinfo", "Ilmoitus", "Meddelande", "Notice", "Info"),
    _class("Paluukoodi", "Paluukoodi", "Returkod", "Return code"),
    _text("PaluukoodiTeksti", "Paluukoodin selite", "Returkodens förklaring", "Explanation of the return code", "Paluukoodi"),
    _code("HakuperustePaluukoodi", "criterion"),
    _text("HakuperustePaluuTeksti", "Hakuperusteen tulos", "Sökkriteriets resultat", "Result of the search key"),
    _text("Sanomatunnus", "Tuote", "Produkt", "Product"),
    _text("Versio", "Versio", "Version", "Version"),
)
"""Every data type of the catalogue; where two share an element name, the usual one comes first."""
# fmt: on

_BY_ELEMENT: Final[Mapping[str, DataType]] = {row.name: row for row in TYPES} | {
    element: row for row in reversed(TYPES) for element in row.elements
}


def find_by_element(name: str) -> DataType | None:
    """Return what an element of that name holds; None when the catalogue does not know it.

    The use of a name in the messages counts before the convention: Viranomaiskoodi holds
    Viranomaiskoodi6. A text's name may carry the register's language suffix.
    """
    if name in _BY_ELEMENT:
        return _BY_ELEMENT[name]
    bases = (name.removesuffix(suffix) for suffix in LANGUAGE_SUFFIXES if name.endswith(suffix))
    rows = (_BY_ELEMENT.get(base) for base in bases)
    return next((row for row in rows if row is not None and row.kind == "text"), None)
