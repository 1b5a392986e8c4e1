"""Code lists about the record itself: what it covers, what is in force, how it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue.codes_model import CodeList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label

# fmt: off
# ruff: noqa: E501  # one row per code, its texts side by side
_ACTIVE: Final[Label] = ("Aktiivi", "Aktiv", "Active")
_PASSIVE: Final[Label] = ("Passiivi", "Passiv", "Passive")

RECORD: Final[Mapping[str, CodeList]] = {
    "deceased": CodeList(("Kuollut", "Avliden", "Deceased"), {
        "1": ("Kuollut", "Avliden", "Deceased"),
    }, ("Kuollut",)),
    "non_disclosure": CodeList(("Turvakielto", "Spärrmarkering", "Non-disclosure order"), {
        "9": ("Turvakielto voimassa", "Spärrmarkering i kraft", "Non-disclosure order in force"),
    }, ("Turvakieltokoodi",)),
    "prohibition": CodeList(("Kielto", "Förbud", "Prohibition"), {
        "0": ("Ei voimassa", "Inte i kraft", "Not in force"),
        "1": ("Voimassa", "I kraft", "In force"),
    }, ("KieltoTieto",)),
    "validity": CodeList(("Voimassaolo", "Giltighet", "Validity"), {
        "1": ("Aktiivi (voimassa)", "Aktiv (i kraft)", "Active (in force)"),
        "2": ("Passiivi (ei voimassa)", "Passiv (inte i kraft)", "Passive (not in force)"),
    }, ("Voimassaolokoodi",)),
    "validity_text": CodeList(("Voimassaolo", "Giltighet", "Validity"), {
        "Aktiivi": _ACTIVE,
        "Aktiv": _ACTIVE,
        "Passiivi": _PASSIVE,
        "Passiv": _PASSIVE,
    }, ("Voimassaoloteksti",)),
    "found": CodeList(("Tieto väestötietojärjestelmässä", "Uppgift i befolkningsdatasystemet", "Information in the register"), {
        "0": ("Ei", "Nej", "No"),
        "1": ("Kyllä", "Ja", "Yes"),
    }, ("LoytyykoTieto",)),
    "self_service": CodeList(("Tietojen ilmoittaminen itse", "Egen anmälan av uppgifter", "Self-service notification"), {
        "0": ("Ei sallittu", "Inte tillåtet", "Not allowed"),
        "1": ("Sallittu", "Tillåtet", "Allowed"),
    }, ("IlmoitusSallittu",)),
    "church_rite": CodeList(("Kirkollinen toimitus", "Kyrklig förrättning", "Church ceremony"), {
        "1": ("Suoritettu", "Förrättad", "Performed"),
    }, ("KirkollinenToimitusTieto",)),
    "email_kind": CodeList(("Sähköpostin laji", "E-postadressens slag", "Kind of e-mail address"), {
        "11": ("Maistraatin sähköpostiosoite", "Magistratens e-postadress", "E-mail address of the local register office"),
        "12": ("Vaaliviranomaisen sähköpostiosoite", "Valmyndighetens e-postadress", "E-mail address of the election authority"),
        "99": ("Henkilön ilmoittama sähköpostiosoite", "E-postadress som personen har uppgett", "E-mail address given by the person"),
    }, ("SahkopostiLajikoodi",), open=True),
    "criterion": CodeList(("Hakuperusteen tulos", "Sökkriteriets resultat", "Result of the search key"), {
        "0": ("Ei löytynyt", "Hittades inte", "Not found"),
        "1": ("Löytyi", "Hittades", "Found"),
        "2": ("Mahdollisesti passiivinen", "Eventuellt passiv", "Possibly passive"),
        "3": ("Löytyi liikaa henkilöitä", "För många personer hittades", "Too many found"),
        "4": ("Hakuperustetta ei käytetty", "Sökkriteriet användes inte", "Not used"),
    }, ("HakuperustePaluukoodi",)),
}
