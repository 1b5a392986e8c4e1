"""Code lists about the custody of a child."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.catalogue import labels
from vtjcli.catalogue.codes_model import CodeList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.catalogue.field import Label

# fmt: off
# ruff: noqa: E501  # one row per code, its texts side by side
_MATTERS: Final[Mapping[str, Label]] = {
    "P100": ("nimet", "namn", "names"),
    "P101": ("etunimet", "förnamn", "first names"),
    "P102": ("sukunimi", "efternamn", "last name"),
    "P200": ("passi ja muut matkustusasiakirjat", "pass och andra resedokument", "passport and other travel documents"),
    "P300": ("sosiaali- ja terveyspalvelut", "social- och hälsovårdstjänster", "social and health services"),
    "P301": ("sosiaalipalvelut", "socialservice", "social services"),
    "P302": ("terveyspalvelut", "hälso- och sjukvårdstjänster", "health services"),
    "P400": ("asuinpaikka", "boningsort", "place of residence"),
    "P401": ("asuinpaikka Suomessa", "boningsort i Finland", "place of residence in Finland"),
    "P402": ("asuinpaikan muutto ulkomaille", "flyttning av boningsorten utomlands", "moving the place of residence abroad"),
    "P500": ("varhaiskasvatus ja koulutus", "småbarnspedagogik och utbildning", "early childhood education and care, and education"),
    "P501": ("varhaiskasvatus", "småbarnspedagogik", "early childhood education"),
    "P502": ("koulutus (sisältää esiopetuksen)", "utbildning (inklusive förskoleundervisning)", "education (including pre-primary education)"),
    "P700": ("muut asiat", "övriga angelägenheter", "other matters"),
    "P701": ("uskonto", "religion", "religion"),
    "P702": ("kansalaisuus", "medborgarskap", "citizenship"),
    "P703": ("äidinkieli", "modersmål", "mother tongue"),
    "T000": ("kaikki lasta koskevat asiat", "alla ärenden som gäller barnet", "all matters concerning the child"),
}
_INFORMATION: Final = {
    "T100": "P300",
    "T101": "P301",
    "T102": "P302",
    "T200": "P500",
    "T201": "P501",
    "T202": "P502",
}
"""The matters of which there are both a right to decide and a right to information."""

_RIGHTS: Final[Mapping[str, Label]] = {
    "P": ("Päätösoikeus", "Beslutanderätt", "Right to decide"),
    "T": ("Tiedonsaantioikeus", "Rätt att få uppgifter", "Right to information"),
}


def _custody_rights() -> Mapping[str, Label]:
    """Return the rights with their sort: the register's texts are the same for P302 and T102."""
    matters = {**_MATTERS, **{code: _MATTERS[same] for code, same in _INFORMATION.items()}}
    rights: dict[str, Label] = {}
    for code, (fi, sv, en) in matters.items():
        right_fi, right_sv, right_en = _RIGHTS[code[0]]
        rights[code] = (f"{right_fi}: {fi}", f"{right_sv}: {sv}", f"{right_en}: {en}")
    return rights


_ORDERED_TASKS: Final[Label] = (
    "Huoltajien tehtävien jaosta on annettu määräys",
    "Det har förordnats om uppgiftsfördelningen mellan vårdnadshavarna",
    "The division of tasks between the custodians has been ordered",
)
_RESIDENCE_AGREED: Final[Label] = (
    "Huollon sisällöstä on määrätty tai sovittu (vain asuminen)",
    "Vårdnadens innehåll har bestämts eller avtalats (endast boende)",
    "The content of custody has been ordered or agreed (residence only)",
)

CUSTODY: Final[Mapping[str, CodeList]] = {
    "custody_relation": CodeList(("Huoltosuhteen laji", "Vårdnadsrelationens slag", "Kind of custody relationship"), {
        "03": ("Vanhempi huoltajana", "Förälder som vårdnadshavare", "Parent as custodian"),
        "06": ("Muu huoltaja", "Annan vårdnadshavare", "Other custodian"),
        "36": ("Vanhempi määräyksenvaraisena huoltajana", "Förälder som vårdnadshavare enligt förordnande", "Parent as custodian by order"),
    }, ("Henkilosuhdelajikoodi",)),  # the same codes mean this in Huoltotiedot
    "custodian_kind": CodeList(("Huoltajan laji", "Vårdnadshavarens slag", "Kind of custodian"), {
        "1": ("Lakisääteinen huolto", "Lagstadgad vårdnad", "Custody by law"),
        "2": ("Määräyksenvarainen huolto", "Vårdnad enligt förordnande", "Custody by order"),
        "3": ("Tiedonsaantioikeutettu", "Berättigad att få uppgifter", "Entitled to information"),
    }, ("HuoltajanLaji",)),
    "custodian_role": CodeList(("Huoltajan rooli", "Vårdnadshavarens roll", "Role of the custodian"), {
        "1": ("Isä", "Far", "Father"),
        "2": ("Äiti", "Mor", "Mother"),
    }, ("HuoltajanRooli",)),
    "custody_duration": CodeList(("Huollon kesto", "Vårdnadens längd", "Duration of custody"), {
        "1": ("Toistaiseksi", "Tills vidare", "Until further notice"),
        "2": ("Tilapäisesti", "Tillfälligt", "Temporarily"),
    }, ("HuollonKesto",)),
    "custody_division": CodeList(("Huollonjako", "Fördelning av vårdnaden", "Division of custody"), {
        "1": _ORDERED_TASKS,
        "2": (
            "Huollon sisällöstä on määrätty tai sovittu (asuminen tai muu sopimus)",
            "Vårdnadens innehåll har bestämts eller avtalats (boende eller annat avtal)",
            "The content of custody has been ordered or agreed (residence or otherwise)",
        ),
        "3": _RESIDENCE_AGREED,  # of the type's second version, under the same element name
    }, ("Huollonjakokoodi",)),
    "custody_division_2": CodeList(("Huollonjako (asuminen erikseen)", "Fördelning av vårdnaden (boendet separat)", "Division of custody (residence separately)"), {
        "1": _ORDERED_TASKS,
        "2": (
            "Huollon sisällöstä on määrätty tai sovittu (muu kuin asuminen)",
            "Vårdnadens innehåll har bestämts eller avtalats (annat än boende)",
            "The content of custody has been ordered or agreed (other than residence)",
        ),
        "3": _RESIDENCE_AGREED,
    }, ("Huollonjakokoodi2",)),
    "custody_right": CodeList(
        ("Huollon päätös- ja tiedonsaantioikeudet", "Beslutanderätt och rätt att få uppgifter i vårdnaden", "Rights to decide and to information in custody"),
        _custody_rights(), ("HuollonOikeusKoodi",)),
    "custody_right_status": CodeList(
        ("Huollon päätös- tai tiedonsaantioikeus", "Beslutanderätt eller rätt att få uppgifter i vårdnaden", "Right to decide or to information in custody"), {
        "1": ("Kyllä", "Ja", "Yes"),
        "2": ("Ei", "Nej", "No"),
        "3": (
            "Ei tiedossa, on olemassa tarkempi selväkielinen sopimus tai määräys",
            "Inte känt, det finns ett närmare avtal eller förordnande i klartext",
            "Not known, there is a more detailed agreement or order in plain text",
        ),
    }, ("HuollonOikeusTieto",)),
    "child_living": CodeList(labels.CHILD_LIVING, {
        "1": ("Vanhempien luona", "Hos föräldrarna", "With the parents"),
        "2": ("Äidin luona", "Hos modern", "With the mother"),
        "3": ("Isän luona", "Hos fadern", "With the father"),
        "4": ("Vuoroasuminen", "Växelvis boende", "Alternating residence"),
        "5": (
            "Vuoroasuminen äidin tai oheishuoltajan luona",
            "Växelvis boende hos modern eller en vårdnadshavare vid sidan av föräldrarna",
            "Alternating residence with the mother or an additional custodian",
        ),
        "6": (
            "Vuoroasuminen isän tai oheishuoltajan luona",
            "Växelvis boende hos fadern eller en vårdnadshavare vid sidan av föräldrarna",
            "Alternating residence with the father or an additional custodian",
        ),
        "7": (
            "Vuoroasuminen vanhempien ja oheishuoltajan luona",
            "Växelvis boende hos föräldrarna och en vårdnadshavare vid sidan av dem",
            "Alternating residence with the parents and an additional custodian",
        ),
        "8": ("Oheishuoltajan tai oheishuoltajien luona", "Hos vårdnadshavare vid sidan av föräldrarna", "With one or more additional custodians"),
    }, ("HuollonAsuminenKoodi", "LapsenAsuminenKoodi")),
    "taken_into_care": CodeList(("Huostaanotto", "Omhändertagande", "Taking into care"), {
        "0": ("Ei otettu huostaan", "Inte omhändertagen", "Not taken into care"),
        "1": ("Otettu huostaan", "Omhändertagen", "Taken into care"),
    }, ("HuostaanottoTieto",)),
}
