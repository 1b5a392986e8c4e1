"""The rows: what the register says about a person, and about its own answer.

Sources: vtj-vastaus-unified.xsd and VTJHenkilotiedotKatalogi.xsd (1.6.2023), and replies recorded
from the test service, whose order and emptiness differ from the schemas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue.model import (
    Field,
    code,
    coded,
    core,
    count,
    date,
    listed,
    localized,
    section,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.model import Label

_HETU: Final = ("Henkilötunnus", "Personbeteckning", "Identity code")
_LAST_NAME: Final = ("Sukunimi", "Efternamn", "Last name")
_FIRST_NAMES: Final = ("Etunimet", "Förnamn", "First names")
_BIRTH_DATE: Final = ("Syntymäaika", "Födelsetid", "Date of birth")
_NAME: Final = ("Nimi", "Namn", "Name")
_START: Final = ("Alkaen", "Från", "From")
_END: Final = ("Päättyy", "Till", "Until")
_EXPLANATION: Final = ("Selite", "Förklaring", "Explanation")
_COUNTRY: Final = ("Valtio", "Stat", "Country")

_PERSON_REFERENCE: Final = (
    text("hetu", "Henkilotunnus", _HETU, core=True),
    date("birth_date", "Syntymaaika", _BIRTH_DATE, core=True),
    text("last_name", "NykyinenSukunimi/Sukunimi Sukunimi", _LAST_NAME, core=True),
    text("first_names", "NykyisetEtunimet/Etunimet Etunimet", _FIRST_NAMES, core=True),
)

NON_DISCLOSURE: Final = Field(
    "non_disclosure",
    "object",
    ("Turvakielto", "Turvakieltokoodi"),
    ("Turvakielto", "Spärrmarkering", "Non-disclosure order"),
    (
        Field(
            "active",
            "flag",
            ("TurvakieltoTieto", "Turvakieltokoodi", "."),
            ("Voimassa", "I kraft", "In force"),
            core=True,
        ),
        date("end", "TurvakieltoPaattymispvm", _END, core=True),
    ),
    core=True,
    told=True,
)

_ADDRESS_KINDS: Final = {
    "VakinainenKotimainenLahiosoite": ("permanent", "domestic"),
    "VakinainenUlkomainenLahiosoite": ("permanent", "foreign"),
    "KotimainenPostiosoite": ("postal", "domestic"),
    "UlkomainenPostiosoite": ("postal", "foreign"),
    "TilapainenKotimainenLahiosoite": ("temporary", "domestic"),
    "TilapainenUlkomainenLahiosoite": ("temporary", "foreign"),
}
"""In the order in which DVV ranks addresses (ParasOsoiteTietoTyyppi)."""

_ADDRESSES: Final = Field(
    "addresses",
    "list",
    tuple(_ADDRESS_KINDS),
    ("Osoitteet", "Adresser", "Addresses"),
    (
        Field("kind", "code", (), ("Laji", "Slag", "Kind"), codes="address_kind", core=True),
        Field("country", "code", (), _COUNTRY, codes="address_country", core=True),
        localized(
            "street",
            "Lahiosoite* Postiosoite* UlkomainenLahiosoite",
            ("Lähiosoite", "Näradress", "Street address"),
            core=True,
        ),
        text("postal_code", "Postinumero", ("Postinumero", "Postnummer", "Postal code"), core=True),
        localized(
            "post_office",
            "Postitoimipaikka*",
            ("Postitoimipaikka", "Postanstalt", "Post office"),
            core=True,
            glue=" ",
        ),
        localized(
            "locality",
            "UlkomainenPaikkakuntaJaValtio* UlkomainenPaikkakunta",
            ("Paikkakunta", "Ort", "Locality"),
        ),
        coded("state", "", "Valtiokoodi3", "Valtio*", _COUNTRY),
        date("start", "AsuminenAlkupvm PostiosoiteAlkupvm", _START, core=True),
        date("end", "AsuminenLoppupvm PostiosoiteLoppupvm", _END, core=True),
    ),
    constants={
        path: {"kind": kind, "country": country} for path, (kind, country) in _ADDRESS_KINDS.items()
    },
    core=True,
)

_TASK_START: Final = date("start", "TehtavaAlkupvm ValtuutusAlkupvm", _START, core=True)
_TASK_END: Final = date("end", "TehtavaLoppupvm ValtuutusLoppupvm", _END, core=True)
_TASK_DIVISION: Final = coded(
    "task_division",
    "",
    "Tehtavienjakokoodi",
    "Tehtavienjako*",
    ("Tehtävien jako", "Uppgiftsfördelning", "Division of tasks"),
    codes="task_division",
    core=True,
)

_IDENTITY: Final = (
    text("hetu", "Henkilotunnus", _HETU, core=True),
    Field(
        "hetu_active",
        "flag",
        ("Henkilotunnus/@voimassaolokoodi",),
        ("Henkilötunnus voimassa", "Personbeteckningen i kraft", "Identity code in force"),
        core=True,
        usual=True,
    ),
    text("last_name", "NykyinenSukunimi/Sukunimi", _LAST_NAME, core=True),
    text("first_names", "NykyisetEtunimet/Etunimet", _FIRST_NAMES, core=True),
    text(
        "calling_name",
        "NykyinenKutsumanimi/Kutsumanimi",
        ("Kutsumanimi", "Tilltalsnamn", "Calling name"),
    ),
    core(
        listed(
            "former_names",
            "EntinenNimi",
            ("Entiset nimet", "Tidigare namn", "Former names"),
            (
                text("name", "Nimi", _NAME, core=True),
                coded(
                    "kind",
                    "",
                    "Nimilajikoodi",
                    "Nimilaji*",
                    ("Laji", "Slag", "Kind"),
                    codes="name_kind",
                    core=True,
                ),
                date("start", "Alkupvm", _START, core=True),
                date("end", "Loppupvm", _END, core=True),
                localized("note", "Info8*", ("Lisätieto", "Tilläggsuppgift", "Note")),
            ),
        ),
    ),
    NON_DISCLOSURE,
    Field(
        "death",
        "object",
        ("Kuolintiedot", "Kuolleeksijulistamistiedot"),
        ("Kuolema", "Död", "Death"),
        (
            Field(
                "dead",
                "flag",
                ("Kuollut",),
                ("Kuollut", "Avliden", "Deceased"),
                core=True,
                implied_by=("date", "declared"),
                usual=False,
            ),
            date("date", "Kuolinpvm", ("Kuolinpäivä", "Dödsdag", "Date of death"), core=True),
            date(
                "declared",
                "Kuolleeksijulistamispvm",
                ("Julistettu kuolleeksi", "Dödförklarad", "Declared dead"),
            ),
        ),
        core=True,
        told=True,
    ),
)
_RESIDENCE: Final = (
    _ADDRESSES,
    text(
        "residence_code",
        "VakinainenAsuinpaikka/Asuinpaikantunnus",
        ("Asuinpaikan tunnus", "Beteckning för boningsort", "Place of residence code"),
    ),
    coded(
        "municipality",
        "Kotikunta",
        "Kuntanumero",
        "Kunta*",
        ("Kotikunta", "Hemkommun", "Municipality of residence"),
        extra=(date("start", "KuntasuhdeAlkupvm", _START, core=True),),
        core=True,
    ),
)
_BACKGROUND: Final = (
    coded(
        "mother_tongue",
        "Aidinkieli",
        "Kielikoodi",
        "Kieli*",
        ("Äidinkieli", "Modersmål", "Mother tongue"),
        codes="language",
        extra=(
            Field(
                "group",
                "code",
                ("AidinkieliTietokoodi",),
                ("Kieliryhmä", "Språkgrupp", "Language group"),
                codes="language_group",
            ),
        ),
        core=True,
    ),
    coded(
        "sex",
        "Sukupuoli",
        "Sukupuolikoodi",
        "Sukupuoli*",
        ("Sukupuoli", "Kön", "Sex"),
        codes="sex",
        core=True,
    ),
    core(
        listed(
            "citizenships",
            "Kansalaisuus",
            ("Kansalaisuus", "Medborgarskap", "Citizenship"),
            (
                *coded("", "", "Kansalaisuuskoodi3", "Kansalaisuus*", _COUNTRY).fields,
                date("start", "Saamispvm", _START, core=True),
            ),
        ),
    ),
    coded(
        "birth_country",
        "Syntymamaa",
        "Valtiokoodi3",
        "Valtio*",
        ("Syntymävaltio", "Födelsestat", "Country of birth"),
    ),
)
_FAMILY: Final = (
    core(
        listed(
            "custodians",
            "Huoltaja",
            ("Huoltajat", "Vårdnadshavare", "Custodians"),
            _PERSON_REFERENCE,
        ),
    ),
    core(
        listed(
            "dependants",
            "Huollettava",
            ("Huollettavat", "Minderåriga i vårdnad", "Dependants"),
            _PERSON_REFERENCE,
        ),
    ),
    core(listed("children", "Lapsi", ("Lapset", "Barn", "Children"), _PERSON_REFERENCE)),
)
_REPRESENTATION: Final = (
    Field(
        "guardianship",
        "object",
        ("Edunvalvonta",),
        ("Edunvalvonta", "Intressebevakning", "Guardianship"),
        (
            date("start", "Alkupvm", _START, core=True),
            date("end", "Paattymispvm", _END, core=True),
            coded(
                "restriction",
                "",
                "Rajoituskoodi",
                "Rajoitusteksti*",
                (
                    "Toimintakelpoisuus",
                    "Handlingsbehörighet",
                    "Legal capacity",
                ),
                codes="restriction",
                core=True,
            ),
            _TASK_DIVISION,
            Field(
                "guardians",
                "list",
                (
                    "HenkiloEdunvalvoja",
                    "YritysJaYhteisoEdunvalvoja",
                    "OikeusaputoimistoEdunvalvoja",
                ),
                ("Edunvalvojat", "Intressebevakare", "Guardians"),
                (
                    Field(
                        "kind",
                        "code",
                        (),
                        ("Laji", "Slag", "Kind"),
                        codes="guardian_kind",
                        core=True,
                    ),
                    *(Field(f.key, f.kind, f.paths, f.label) for f in _PERSON_REFERENCE),
                    text(
                        "business_id",
                        "Ytunnus",
                        ("Y-tunnus", "FO-nummer", "Business ID"),
                    ),
                    text("name", "Nimi", _NAME),
                    coded(
                        "authority",
                        "",
                        "Viranomaisnumero Viranomaiskoodi",
                        "Viranomainen*",
                        ("Viranomainen", "Myndighet", "Authority"),
                    ),
                    _TASK_START,
                    _TASK_END,
                ),
                constants={
                    "HenkiloEdunvalvoja": {"kind": "person"},
                    "YritysJaYhteisoEdunvalvoja": {"kind": "organisation"},
                    "OikeusaputoimistoEdunvalvoja": {"kind": "legal_aid_office"},
                },
                core=True,
            ),
        ),
        core=True,
    ),
    Field(
        "power_of_attorney",
        "object",
        ("Edunvalvontavaltuutus",),
        ("Edunvalvontavaltuutus", "Intressebevakningsfullmakt", "Continuing power of attorney"),
        (
            date("start", "Alkupvm", _START, core=True),
            date("end", "Paattymispvm", _END, core=True),
            _TASK_DIVISION,
            core(
                listed(
                    "attorneys",
                    "HenkiloEdunvalvontavaltuutettu",
                    ("Valtuutetut", "Fullmäktige", "Attorneys"),
                    (*_PERSON_REFERENCE, _TASK_START, _TASK_END),
                ),
            ),
        ),
        core=True,
    ),
)
_HOUSEHOLD: Final = (
    Field(
        "residents",
        "object",
        (),
        ("Asukkaat", "Invånare", "Residents"),
        (
            count("count", "AsukasLkm", ("Asukkaita", "Antal invånare", "Residents"), core=True),
            count(
                "under_18",
                "AsukkaatAlle18v/AsukasLkm",
                ("Alle 18-vuotiaita", "Under 18 år", "Under 18"),
                core=True,
            ),
            core(
                listed(
                    "minors",
                    "AsukasAlle18v",
                    ("Alaikäiset", "Minderåriga", "Minors"),
                    (text("hetu", "Henkilotunnus", _HETU, core=True),),
                ),
            ),
        ),
        core=True,
    ),
)

SECTIONS: Final[Mapping[str, Label]] = {
    "identity": ("Henkilö", "Person", "Person"),
    "residence": ("Asuminen", "Boende", "Residence"),
    "background": ("Taustatiedot", "Bakgrundsuppgifter", "Background"),
    "family": ("Perhe", "Familj", "Family"),
    "representation": ("Edunvalvonta", "Intressebevakning", "Representation"),
    "household": ("Talous", "Hushåll", "Household"),
    "other": ("Muut tiedot", "Övriga uppgifter", "Other"),
}
"""The parts of a card, in order."""

PERSON: Final[tuple[Field, ...]] = (
    *section("identity", *_IDENTITY),
    *section("residence", *_RESIDENCE),
    *section("background", *_BACKGROUND),
    *section("family", *_FAMILY),
    *section("representation", *_REPRESENTATION),
    *section("household", *_HOUSEHOLD),
)
"""The element Henkilo, in the order in which a card shows it."""

MESSAGE: Final[tuple[Field, ...]] = (
    text("code", "Paluukoodi/@koodi", ("Paluukoodi", "Returkod", "Return code"), core=True),
    text("text", "Paluukoodi", _EXPLANATION, core=True),
    Field(
        "extracted_at",
        "moment",
        ("@tietojenPoimintaaika",),
        ("Poimittu", "Hämtad", "Extracted"),
        core=True,
    ),
    text("product", "@sanomatunnus", ("Tuote", "Produkt", "Product")),
    text("version", "@versio", ("Versio", "Version", "Version")),
    text("schema", "@xsi:schemaLocation", ("Skeema", "Schema", "Schema")),
    localized("notice", "Asiakasinfo/Info*", ("Ilmoitus", "Meddelande", "Notice")),
    Field(
        "criteria",
        "list",
        ("Hakuperusteet/Henkilotunnus", "Hakuperusteet/SahkoinenAsiointitunnus"),
        ("Hakuperusteet", "Sökkriterier", "Search keys"),
        (
            Field("by", "code", (), ("Hakuperuste", "Sökkriterium", "Search key"), core=True),
            text("value", ".", ("Arvo", "Värde", "Value"), core=True),
            code("code", "@hakuperustePaluukoodi", ("Tulos", "Resultat", "Result"), "criterion"),
            localized("text", "@hakuperusteTeksti*", _EXPLANATION, core=True),
        ),
        constants={
            "Hakuperusteet/Henkilotunnus": {"by": "hetu"},
            "Hakuperusteet/SahkoinenAsiointitunnus": {"by": "satu"},
        },
    ),
    Field("person", "object", ("Henkilo",), ("Henkilö", "Person", "Person"), PERSON, core=True),
)
"""The element VTJHenkiloVastaussanoma."""
