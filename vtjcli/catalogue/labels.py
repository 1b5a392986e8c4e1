"""Labels of elements of the register that are named in several places, each said once."""

from __future__ import annotations

from typing import Final

ABSENCE: Final = ("Poissaolo", "Frånvaro", "Absence")
APARTMENT_NUMBER: Final = ("Huoneiston numero", "Lägenhetsnummer", "Apartment number")
BORN_IN_USA: Final = ("Syntynyt Yhdysvalloissa", "Född i USA", "Born in the USA")
BUILDING_CLASS: Final = ("Rakennusluokka", "Byggnadsklass", "Building class")
BUILDING_COUNT: Final = ("Rakennusten lukumäärä", "Antal byggnader", "Number of buildings")
BUILDING_IDENTIFIER: Final = ("Rakennustunnus", "Byggnadsbeteckning", "Building identifier")
BUILDING_USE: Final = ("Käyttötarkoitus", "Användningsändamål", "Use of the building")
CHILD_COUNT: Final = ("Lasten lukumäärä", "Antal barn", "Number of children")
CHILD_COUNT_UNDER_18: Final = (
    "Alaikäisten lasten lukumäärä",
    "Antal minderåriga barn",
    "Number of children under 18",
)
CHILD_LIVING: Final = ("Lapsen asuminen", "Barnets boende", "Child's residence")
CITIZENSHIP_COUNT: Final = (
    "Kansalaisuuksien lukumäärä",
    "Antal medborgarskap",
    "Number of citizenships",
)
CLIENT_IDENTIFIER: Final = (
    "Sähköinen asiointitunnus",
    "Elektronisk kommunikationskod",
    "Electronic client identifier",
)
CUSTODIAN_COUNT: Final = ("Huoltajien lukumäärä", "Antal vårdnadshavare", "Number of custodians")
DEPENDANT_COUNT: Final = ("Huollettavien lukumäärä", "Antal barn i vårdnad", "Number of dependants")
DIVISION_LETTER: Final = ("Jakokirjain", "Delningsbokstav", "Division letter")
DOMICILE: Final = ("Kotipaikan tunnus", "Hemortsbeteckning", "Domicile code")
ELECTORAL_DISTRICT: Final = ("Vaalipiiri", "Valkrets", "Electoral district")
FLOOR_AREA: Final = ("Pinta-ala (m²)", "Yta (m²)", "Floor area (m²)")
FORMER_NAME_COUNT: Final = (
    "Entisten nimien lukumäärä",
    "Antal tidigare namn",
    "Number of former names",
)
IDENTIFICATION_SOURCE: Final = (
    "Tunnistamisen tietolähde",
    "Identifieringens källa",
    "Source of identification",
)
IDENTITY_HASH: Final = ("Tunnusten tiiviste", "Kodernas hashvärde", "Hash of the codes")
LAYOUT: Final = ("Huoneet ja keittiötyyppi", "Rum och kökstyp", "Rooms and type of kitchen")
LIVING_CHILD_COUNT_UNDER_18: Final = (
    "Alaikäisiä lapsia elossa",
    "Antal minderåriga barn i livet",
    "Number of living children under 18",
)
MOVE_BLOCK: Final = ("Muuttoesto", "Förhindrande av flyttanmälan", "Block on notification of move")
MUNICIPAL_SUBAREA: Final = (
    "Kunnan osa-alue",
    "Kommunens delområde",
    "District of the municipality",
)
NAME_CHANGE: Final = ("Nimenmuutoksen tapa", "Sätt för namnändring", "Manner of name change")
OWNS_REAL_ESTATE: Final = (
    "Omistuksia",
    "Äger fastighet eller byggnad",
    "Owns real estate or buildings",
)
PERMANENT_BUILDING_IDENTIFIER: Final = (
    "Pysyvä rakennustunnus",
    "Permanent byggnadsbeteckning",
    "Permanent building identifier",
)
PLACE_OF_RESIDENCE: Final = (
    "Asuinpaikan tunnus",
    "Bostadens beteckning",
    "Place of residence code",
)
POLLING_DISTRICT: Final = ("Äänestysalue", "Röstningsområde", "Polling district")
REAL_ESTATE_COUNT: Final = (
    "Kiinteistöyksiköiden lukumäärä",
    "Antal fastighetsenheter",
    "Number of real estate units",
)
REAL_ESTATE_IDENTIFIER: Final = (
    "Kiinteistöyksikkötunnus",
    "Fastighetsenhetens beteckning",
    "Real estate unit identifier",
)
REMOTE_REGISTRATION: Final = (
    "Etärekisteröinnin tietolähde",
    "Distansregistreringens källa",
    "Source of remote registration",
)
RESIDENT_COUNT: Final = ("Asukkaiden lukumäärä", "Antal boende", "Number of residents")
ROOM_COUNT: Final = ("Huoneiden lukumäärä", "Antal rum", "Number of rooms")
STAIRCASE: Final = ("Porraskirjain", "Trappa", "Staircase")
STREET_NUMBER: Final = ("Katunumero", "Gatunummer", "Street number")
UNION_END: Final = ("Päättymistapa", "Upplöst genom", "How the union ended")
UNION_NUMBER: Final = ("Liiton järjestysnumero", "Ordningsnummer", "Ordinal number of the union")
UNION_START: Final = ("Solmimistapa", "Ingånget genom", "How the union began")
UNIQUE_IDENTIFIER: Final = ("Yksilöintitunnus", "Identifieringskod", "Unique identifier")
VISITING_ADDRESS: Final = ("Käyntiosoite", "Besöksadress", "Visiting address")
