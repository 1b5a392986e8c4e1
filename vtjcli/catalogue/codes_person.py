"""Code lists about the person: names, sex, language, citizenship, religion, identification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.codes_model import CodeList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label

# fmt: off
# ruff: noqa: E501  # one row per code, its texts side by side
_SEXES: Final[Mapping[str, Label]] = {
    "1": ("Mies", "Man", "Male"),
    "2": ("Nainen", "Kvinna", "Female"),
}
_LANGUAGE_GROUPS: Final[Mapping[str, Label]] = {
    "1": ("suomi", "finska", "Finnish"),
    "2": ("ruotsi", "svenska", "Swedish"),
    "3": ("muu", "annat", "other"),
}

PERSON: Final[Mapping[str, CodeList]] = {
    "sex": CodeList(("Sukupuoli", "Kön", "Sex"), _SEXES, ("Sukupuolikoodi",)),
    "sex_mrz": CodeList(("Sukupuoli (koneluettava)", "Kön (maskinläsbart)", "Sex (machine readable)"), {
        **_SEXES,
        "X": ("Muu", "Annat", "Other"),
    }, ("SukupuolikoodiMRZ",)),
    "name_kind": CodeList(("Nimen laji", "Namnets slag", "Kind of name"), {
        "01": ("Nykyinen sukunimi", "Nuvarande efternamn", "Current last name"),
        "02": ("Nykyiset etunimet", "Nuvarande förnamn", "Current first names"),
        "03": ("Nykyinen välinimi", "Nuvarande mellannamn", "Current intermediate name"),
        "04": ("Kutsumanimi", "Tilltalsnamn", "Calling name"),
        "05": ("Entinen sukunimi", "Tidigare efternamn", "Former last name"),
        "06": ("Entiset etunimet", "Tidigare förnamn", "Former first names"),
        "07": ("Sukunimi viimeksi naimattomana", "Efternamn som senast ogift", "Last name when last unmarried"),
        "08": ("Entinen välinimi", "Tidigare mellannamn", "Former intermediate name"),
        "09": ("Entinen kutsumanimi", "Tidigare tilltalsnamn", "Former calling name"),
        "10": ("Korjattu sukunimi", "Korrigerat efternamn", "Corrected last name"),
        "11": ("Korjatut etunimet", "Korrigerade förnamn", "Corrected first names"),
        "12": ("Korjattu välinimi", "Korrigerat mellannamn", "Corrected intermediate name"),
        "13": ("Korjattu kutsumanimi", "Korrigerat tilltalsnamn", "Corrected calling name"),
        "14": ("Patronyymi", "Patronymikon", "Patronymic"),
        "15": ("Juridisen henkilön nimi", "Juridisk persons namn", "Name of a legal person"),
    }, ("NimiLajikoodi", "NykyinenNimiLajikoodi", "EntinenNimiLajikoodi")),
    "name_change": CodeList(labels.NAME_CHANGE, {
        "0": ("Ulkomailla tapahtunut nimenmuutos", "Namnändring utomlands", "Name change abroad"),
        "1": ("Etunimen muutos", "Ändring av förnamn", "Change of first name"),
        "2": ("Lapsen sukunimen muutos ilmoituksella", "Ändring av barns efternamn genom anmälan", "Change of a child's last name by notification"),
        "4": ("Viimeksi naimattomana ollut sukunimi takaisin", "Återtagande av efternamn som senast ogift", "Last name when last unmarried taken back"),
        "5": ("Sukunimi, joka oli naimisiin mennessä, takaisin", "Återtagande av efternamn vid äktenskapets ingående", "Last name held at marriage taken back"),
        "6": ("Ilmoitus sukunimen muutoksesta", "Anmälan om ändring av efternamn", "Notification of a change of last name"),
        "7": ("Lapsi velvollinen ottamaan äidin nimen", "Barnet skyldigt att ta moderns namn", "Child obliged to take the mother's name"),
        "9": ("Vaimon sukunimen muutos entiseksi nimeksi", "Ändring av hustruns efternamn till ett tidigare namn", "Wife's last name changed to a former name"),
        "A": ("Etunimen lisäys", "Tillägg av förnamn", "First name added"),
        "B": ("Jostakin etunimestä luopuminen", "Avstående från något av förnamnen", "One of the first names given up"),
        "C": ("Etunimien järjestyksen vaihto", "Ändring av förnamnens ordningsföljd", "Order of first names changed"),
        "D": ("Etunimen yhdysmerkin lisäys tai poisto", "Tillägg eller strykning av bindestreck i förnamn", "Hyphen in a first name added or removed"),
        "E": ("Ulkomailla tapahtunut etunimen muutos", "Ändring av förnamn utomlands", "Change of first name abroad"),
        "F": ("Henkilökohtaisen sukunimen ottaminen", "Antagande av personligt efternamn", "Personal last name taken"),
        "G": ("Henkilökohtaisesta sukunimestä luopuminen", "Avstående från personligt efternamn", "Personal last name given up"),
        "M": ("Muu etunimen muuttaminen ilmoituksella", "Annan ändring av förnamn genom anmälan", "Other change of first name by notification"),
        "N": ("Kutsumanimen muutos", "Ändring av tilltalsnamn", "Change of calling name"),
        "X": ("Välinimen muutos", "Ändring av mellannamn", "Change of intermediate name"),
    }, ("Muutostapa",)),
    "name_note": CodeList(("Nimen kirjoitusasun lisätieto", "Tilläggsuppgift om namnets skrivsätt", "Note on the spelling of the name"), {
        "1": ("Nimeen liittyy lisätieto", "Namnet har en tilläggsuppgift", "The name has a note"),
    }, ("Lisatieto",)),
    "language": CodeList(("Kieli", "Språk", "Language"), {
        "98": ("Tieto selväkielisenä", "Uppgift i klartext", "Given in words"),
        "99": ("Tuntematon", "Okänt", "Unknown"),
    }, ("Kielikoodi",), open=True),
    "language_alpha3": CodeList(("Kieli", "Språk", "Language"), {
        "980": ("Tieto selväkielisenä", "Uppgift i klartext", "Given in words"),
        "990": ("Tuntematon", "Okänt", "Unknown"),
    }, ("Kielikoodi3",), open=True),
    "language_kind": CodeList(("Kielen laji", "Språkets slag", "Kind of language"), {
        "1": ("Äidinkieli", "Modersmål", "Mother tongue"),
        "2": ("Asiointikieli", "Kontaktspråk", "Contact language"),
    }, ("Kielilajikoodi",)),
    "language_group": CodeList(("Kieliryhmä", "Språkgrupp", "Language group"), _LANGUAGE_GROUPS, ("KieliTietokoodi",)),
    "majority_language": CodeList(("Enemmistön kieli", "Majoritetens språk", "Majority language"), _LANGUAGE_GROUPS, ("EnemKieliKoodi",)),
    "language_group_2": CodeList(("Kieliryhmä (myös saame)", "Språkgrupp (även samiska)", "Language group (with Sámi)"), {
        "1": ("suomi", "finska", "Finnish"),
        "2": ("ruotsi", "svenska", "Swedish"),
        "3": ("saame", "samiska", "Sámi"),
        "4": ("muu", "annat", "other"),
    }, ("KieliTietokoodi2",)),
    "finnish_citizen": CodeList(("Suomen kansalaisuus", "Finskt medborgarskap", "Finnish citizenship"), {
        "0": ("Ei ole Suomen kansalainen", "Inte finsk medborgare", "Not a Finnish citizen"),
        "1": ("Suomen kansalainen", "Finsk medborgare", "Finnish citizen"),
    }, ("SuomenKansalaisuusTietokoodi",)),
    "us_citizen": CodeList(("Yhdysvaltain kansalaisuus", "Medborgarskap i USA", "US citizenship"), {
        "0": ("Ei ole Yhdysvaltain kansalainen", "Inte medborgare i USA", "Not a US citizen"),
        "1": ("Yhdysvaltain kansalainen", "Medborgare i USA", "US citizen"),
    }, ("USAnKansalaisuusTietokoodi",)),
    "born_in_us": CodeList(labels.BORN_IN_USA, {
        "0": ("Ei ole syntynyt Yhdysvalloissa", "Inte född i USA", "Not born in the USA"),
        "1": labels.BORN_IN_USA,
    }, ("SyntymavaltioUSATietokoodi",)),
    "citizenship_at_22": CodeList(
        ("Suomen kansalaisuuden säilyminen 22-vuotiaana", "Bevarande av finskt medborgarskap vid 22 års ålder", "Retention of Finnish citizenship at 22"), {
        "1": ("On selvitetty, säilyttää kansalaisuuden", "Har utretts, behåller medborgarskapet", "Established, keeps the citizenship"),
    }, ("Sailyttaa22Tietokoodi",)),
    "religion_kind": CodeList(("Uskontokunnan laji", "Religionssamfundets slag", "Kind of religious community"), {
        "1": ("Ei uskontokuntaa", "Inget religionssamfund", "No religious community"),
        "2": ("Evankelis-luterilainen kirkko", "Evangelisk-lutherska kyrkan", "Evangelical Lutheran Church"),
        "3": ("Ortodoksinen kirkko", "Ortodoxa kyrkan", "Orthodox Church"),
        "5": ("Saksalainen kirkko", "Tyska kyrkan", "German Church"),
        "6": ("Olaus Petri", "Olaus Petri", "Olaus Petri"),
    }, ("UskontokuntaLaji",)),
    "identification_method": CodeList(("Tunnistamisen tapa", "Identifieringssätt", "Method of identification"), {
        "etarekisteroity": ("Etärekisteröity", "Distansregistrerad", "Registered remotely"),
        "kasvokkain": ("Kasvokkain", "Ansikte mot ansikte", "Face to face"),
        "syntyma": ("Syntymä", "Födelse", "Birth"),
        "valillisesti": ("Välillisesti", "Indirekt", "Indirectly"),
    }, ("TunnistuksenTapa",), open=True),
    "identification_source": CodeList(labels.IDENTIFICATION_SOURCE, {
        "asiakirja": ("Virallinen asiakirja", "Officiell handling", "Official document"),
        "muu": ("Muu (henkilö itse)", "Annan (personen själv)", "Other (the person)"),
        "viranomainen": ("Viranomainen", "Myndighet", "Authority"),
    }, ("TunnistuksenTietolahde",), open=True),
    "remote_registration_source": CodeList(labels.REMOTE_REGISTRATION, {
        "sirulta": ("Sirulta", "Från chipet", "From the chip"),
        "paatelty": ("Päätelty", "Härledd", "Inferred"),
        "virkailija_ilmoitettu": ("Ilmoitettu virkailijalle", "Uppgiven för tjänstemannen", "Reported to the official"),
        "virkalija_ilmoitettu": ("Ilmoitettu virkailijalle", "Uppgiven för tjänstemannen", "Reported to the official"),  # the catalogue's own spelling
        "virkailija_asiakirja": ("Asiakirja virkailijalle", "Handling för tjänstemannen", "Document shown to the official"),
        "itse_ilmoitettu": ("Itse ilmoitettu", "Egen uppgift", "Reported by the person"),
    }, ("EtarekisterointiTietolahde",), open=True),
}
