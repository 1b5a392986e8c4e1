"""Code lists about where a person lives and votes: addresses, moving, buildings, elections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.codes_model import CodeList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label

# fmt: off
# ruff: noqa: E501  # one row per code, its texts side by side
_PERMANENT: Final[Label] = ("Vakinainen", "Varaktig", "Permanent")
_TEMPORARY: Final[Label] = ("Tilapäinen", "Tillfällig", "Temporary")

RESIDENCE: Final[Mapping[str, CodeList]] = {
    "address_kind": CodeList(("Osoitteen laji", "Adressens slag", "Kind of address"), {
        "permanent": ("Vakinainen osoite", "Stadigvarande adress", "Permanent address"),
        "postal": ("Postiosoite", "Postadress", "Postal address"),
        "temporary": ("Tilapäinen osoite", "Tillfällig adress", "Temporary address"),
        "contact": ("Yhteysosoite", "Kontaktadress", "Contact address"),
    }, ()),
    "address_country": CodeList(("Osoitteen maa", "Adressens land", "Country of the address"), {
        "domestic": ("Suomi", "Finland", "Finland"),
        "foreign": ("ulkomaat", "utlandet", "abroad"),
    }, ()),
    "best_address": CodeList(("Paras osoite", "Bästa adress", "Best address"), {
        "1": ("Paras osoite", "Bästa adress", "Best address"),
    }, ("ParasOsoiteTieto",)),
    "residence_permanence": CodeList(("Asumisen pysyvyys", "Boendets varaktighet", "Permanence of residence"), {
        "1": _PERMANENT,
        "2": _TEMPORARY,
    }, ("AsuminenPysyvyys",)),
    "residence_permanence_text": CodeList(("Asumisen pysyvyys", "Boendets varaktighet", "Permanence of residence"), {
        "Vakinainen": _PERMANENT,
        "Varaktig": _PERMANENT,
        "Tilapäinen": _TEMPORARY,
        "Tillfällig": _TEMPORARY,
    }, ("AsuminenPysyvyysTeksti",)),
    "absence": CodeList(labels.ABSENCE, {
        "0": ("Kotipaikka Pohjoismaissa", "Hemort i Norden", "Domicile in a Nordic country"),
        "1": ("Kotipaikka muualla kuin Pohjoismaissa", "Hemort utanför Norden", "Domicile outside the Nordic countries"),
        "5": (
            "Henkikirjoituksessa kahdesti tietymättömissä",
            "Två gånger på okänd ort vid mantalsskrivningen",
            "Whereabouts unknown in two annual population registrations",
        ),
        "6": ("Syntynyt poissaolevaan väestöön", "Född i den frånvarande befolkningen", "Born into the absent population"),
        "7": ("Rekisteröity poissaolevaan väestöön", "Registrerad i den frånvarande befolkningen", "Registered in the absent population"),
        "8": (
            "Rekisteröity poissaolevaan väestöön perustietojen siirrossa",
            "Registrerad i den frånvarande befolkningen vid överföringen av basuppgifter",
            "Registered in the absent population when basic data were transferred",
        ),
        "9": (
            "Ulkomaalainen, joka on poistettu väestörekisteristä",
            "Utlänning som har avförts ur befolkningsregistret",
            "Foreigner removed from the population register",
        ),
    }, ("Poissaolokoodi",)),
    "move_status": CodeList(("Muuttoilmoituksen tila", "Flyttanmälans status", "Status of the notification of move"), {
        "1": ("Avoin", "Öppen", "Open"),
        "2": ("Rekisteröity", "Registrerad", "Registered"),
        "3": ("Hylätty", "Avslagen", "Rejected"),
        "4": ("Hyväksytty (ei vielä rekisteröity)", "Godkänd (ännu inte registrerad)", "Approved (not yet registered)"),
        "5": ("Selvityksessä", "Under utredning", "Under inquiry"),
        "6": ("Korjattu", "Korrigerad", "Corrected"),
        "7": ("Hyväksyttävissä", "Kan godkännas", "Can be approved"),
        "8": ("Puolesta ilmoitettu", "Anmäld för någon annans räkning", "Notified on another's behalf"),
    }, ("MuuttoilmoitusStatus",)),
    "ban": CodeList(("Kielto", "Förbud", "Block"), {
        "A": ("Muuttoesto", "Förhindrande av flyttanmälan", "Notification of move blocked"),
    }, ("Kieltokoodi",)),
    "country_estonia": CodeList(("Valtio", "Stat", "Country"), {
        "233": ("Viro", "Estland", "Estonia"),
    }, ("ViroValtiokoodi3",)),
    "municipal_subarea": CodeList(labels.MUNICIPAL_SUBAREA, {
        "999999": ("Tuntematon", "Okänt", "Unknown"),
    }, ("KunnanOsaaluekoodi",), open=True),
    "ownership_kind": CodeList(("Rakennuksen hallintalaji", "Byggnadens innehavare", "Holder of the building"), {
        "1": ("Varsinainen omistaja", "Egentlig ägare", "Actual owner"),
        "2": ("Omistajan edustaja", "Ägarens företrädare", "Owner's representative"),
    }, ("HallintaLajikoodi",)),
    "property_owned": CodeList(labels.OWNS_REAL_ESTATE, {
        "1": ("Kyllä", "Ja", "Yes"),
        "2": ("Ei", "Nej", "No"),
    }, ("OmistusTieto",)),
    "election": CodeList(("Vaalilaji", "Valslag", "Type of election"), {
        "Eduskunta": ("Eduskuntavaalit", "Riksdagsval", "Parliamentary election"),
        "Europarlamentti": ("Europarlamenttivaalit", "Europaparlamentsval", "European Parliament election"),
        "Kunta-maakunta": ("Kunta- ja/tai maakuntavaalit", "Kommunal- och/eller landskapsval", "Municipal and/or regional elections"),
        "Presidentti": ("Presidentinvaalit", "Presidentval", "Presidential election"),
    }, ("Vaalilaji",)),
    "voting_basis": CodeList(("Äänioikeuden peruste", "Grund för rösträtt", "Basis of the right to vote"), {
        "30": ("Ilmoittautuminen, EU-vaalit", "Anmälan, EU-val", "Registration, EU election"),
        "40": ("Ilmoittautuminen, kansainvälinen järjestö", "Anmälan, internationell organisation", "Registration, international organisation"),
    }, ("Aanioikeusperustelaji",)),
}
