"""Failures over what must not be shown, sent or taken for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

PRIVACY: Final[Mapping[str, Text]] = {
    "field_withheld": (
        "Tietoa {path} ei näytetä: turvakielto on tai voi olla voimassa.\n"
        "Jos tarvitset sen, anna --reveal. Tämä kirjataan lokiin.",
        "Uppgiften {path} visas inte, eftersom en spärrmarkering är eller kan vara i kraft.\n"
        "Om du behöver den, ange --reveal. Det antecknas i loggen.",
        "The value {path} is not shown: a non-disclosure order is or may be in force.\n"
        "If you need it, give --reveal. The log records it.",
    ),
    "control_in_header": (
        "Valitsimessa {name} on ohjausmerkki tai muu näkymätön merkki, esimerkiksi rivinvaihto.\n"
        "X-Road kirjaa arvon lokeihin. Poista merkki. Mitään ei lähetetty.",
        "Flaggan {name} innehåller ett styrtecken eller ett annat osynligt tecken, till exempel en "
        "radbrytning.\n"
        "X-Road antecknar värdet i loggar. Ta bort tecknet. Ingenting skickades.",
        "The option {name} contains a control character or another invisible character, "
        "such as a line break.\n"
        "X-Road logs the value. Remove the character. Nothing was sent.",
    ),
    "hetu_letter_alike": (
        "Henkilötunnuksessa {shown} on kirjain {letter} kohdassa {place}: tarkoititko {digit}?",
        "Personbeteckningen {shown} har bokstaven {letter} på plats {place}. Menade du {digit}?",
        "The identity code {shown} has the letter {letter} in position {place}. Did you mean "
        "{digit}?",
    ),
    "hetu_letter": (
        "Henkilötunnuksessa {shown} on kirjain {letter} kohdassa {place}, jossa pitää olla numero.",
        "Personbeteckningen {shown} har bokstaven {letter} på plats {place}, där det ska vara en "
        "siffra.",
        "The identity code {shown} has the letter {letter} in position {place}, where there "
        "must be a digit.",
    ),
    "hetu_is_satu": (
        "Tämä näyttää sähköiseltä asiointitunnukselta (SATU), ei henkilötunnukselta.\n"
        "Hae sillä: vtjcli person --satu SATU",
        "Det här ser ut som en elektronisk kommunikationskod (SATU), inte en personbeteckning.\n"
        "Sök med den: vtjcli person --satu SATU",
        "This looks like an electronic client identifier (SATU), not an identity code.\n"
        "To search by it: vtjcli person --satu SATU",
    ),
    "hetu_is_building": (
        "Tämä näyttää rakennustunnukselta, ei henkilötunnukselta.\n"
        "Hae rakennus: vtjcli building PRT",
        "Det här ser ut som en byggnadsbeteckning, inte en personbeteckning.\n"
        "Sök byggnaden: vtjcli building PRT",
        "This looks like a building identifier, not an identity code.\n"
        "Look the building up: vtjcli building PRT",
    ),
    "hetu_is_property": (
        "Tämä näyttää kiinteistötunnukselta, ei henkilötunnukselta.\n"
        "Hae kiinteistö: vtjcli property TUNNISTE",
        "Det här ser ut som en fastighetsbeteckning, inte en personbeteckning.\n"
        "Sök fastigheten: vtjcli property ID",
        "This looks like a real estate identifier, not an identity code.\n"
        "Look the real estate up: vtjcli property ID",
    ),
    "hetu_is_business_id": (
        "Tämä näyttää Y-tunnukselta. Rekisterissä on henkilöitä, ei yrityksiä.",
        "Det här ser ut som ett FO-nummer. I registret finns personer, inte företag.",
        "This looks like a business ID. The register holds people, not companies.",
    ),
    "hetu_is_date": (
        "Tämä näyttää päivämäärältä. Henkilötunnuksessa on 11 merkkiä.\n"
        "Jos tunnusta ei ole, hae nimellä:\n"
        "vtjcli identify Sukunimi=… Etunimet=…",
        "Det här ser ut som ett datum. En personbeteckning har 11 tecken.\n"
        "Om du inte har en beteckning, sök på namn:\n"
        "vtjcli identify Sukunimi=… Etunimet=…",
        "This looks like a date. An identity code has 11 characters.\n"
        "Without a code, search by name:\n"
        "vtjcli identify Sukunimi=… Etunimet=…",
    ),
    "hetu_is_name": (
        "Tämä näyttää nimeltä, ei henkilötunnukselta.\n"
        "Hae nimellä: vtjcli identify Sukunimi=… Etunimet=…",
        "Det här ser ut som ett namn, inte en personbeteckning.\n"
        "Sök på namn: vtjcli identify Sukunimi=… Etunimet=…",
        "This looks like a name, not an identity code.\n"
        "Search by name: vtjcli identify Sukunimi=… Etunimet=…",
    ),
    "hetu_is_foreign": (
        "Tämä näyttää muun maan henkilönumerolta. Suomalainen henkilötunnus on muotoa ppkkvv, "
        "välimerkki, kolme numeroa ja tarkistusmerkki.",
        "Det här ser ut som ett personnummer från ett annat land. En finländsk personbeteckning "
        "har formen ddmmåå, skiljemarkör, tre siffror och kontrolltecken.",
        "This looks like an identity number of another country. A Finnish identity code is ddmmyy, "
        "a century sign, three digits and a check character.",
    ),
    "codes_split": (
        "Komentotulkki on jakanut henkilötunnuksen välilyönnin kohdalta: sanoista tulee yhdessä "
        "{count} {count:henkilötunnus|henkilötunnusta}.\n"
        "Jätä välilyönnit pois tai pane tunnus lainausmerkkeihin. Mitään ei lähetetty.",
        "Skalet har delat en personbeteckning vid mellanslaget: orden bildar tillsammans {count} "
        "{count:personbeteckning|personbeteckningar}.\n"
        "Utelämna mellanslagen eller sätt beteckningen inom citattecken. Ingenting skickades.",
        "The shell has split an identity code at its spaces: together the words make {count} "
        "identity {count:code|codes}.\n"
        "Leave the spaces out, or put the code in quotation marks. Nothing was sent.",
    ),
    "list_header": (
        "Luettelon ensimmäinen rivi on otsikko eikä henkilötunnus.\n"
        "Poista se: tail -n +2 {path} | vtjcli person -\n"
        "Mitään ei lähetetty.",
        "Listans första rad är en rubrik och inte en personbeteckning.\n"
        "Ta bort den: tail -n +2 {path} | vtjcli person -\n"
        "Ingenting skickades.",
        "The first line of the list is a header, not an identity code.\n"
        "Remove it: tail -n +2 {path} | vtjcli person -\n"
        "Nothing was sent.",
    ),
    "list_table": (
        "Luettelo on taulukko (CSV): henkilötunnukset ovat sarakkeessa {column}. Luettelossa saa "
        "olla vain henkilötunnuksia, yksi rivillä.\n"
        "Tallenna tuo sarake yksin tai poimi se:\n"
        "{command}\n"
        "Mitään ei lähetetty.",
        "Listan är en tabell (CSV): personbeteckningarna finns i kolumn {column}. En lista får "
        "innehålla endast personbeteckningar, en per rad.\n"
        "Spara den kolumnen för sig eller plocka ut den:\n"
        "{command}\n"
        "Ingenting skickades.",
        "The list is a table (CSV): the identity codes are in column {column}. A list may contain "
        "only identity codes, one per line.\n"
        "Save that column by itself, or extract it:\n"
        "{command}\n"
        "Nothing was sent.",
    ),
}
