"""Failures of the operations other than a query by identity code, and of their files and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_SAFE: Final = (
    "Ohjelma ei lue dokumenttityypin määrittelyjä eikä entiteettejä. Poista DOCTYPE.",
    "Programmet läser varken dokumenttypsdeklarationer eller entiteter. Ta bort DOCTYPE.",
    "vtjcli reads neither document type definitions nor entities. Remove the DOCTYPE.",
)

OPERATIONS: Final[Mapping[str, Text]] = {
    # Keys of the register
    "satu_form": (
        "Sähköinen asiointitunnus {shown} ei ole oikeaa muotoa.\n"
        "Siinä on kahdeksan numeroa ja tarkistusmerkki, esimerkiksi 99900001N.",
        "Den elektroniska kommunikationskoden {shown} har fel form.\n"
        "Den består av åtta siffror och ett kontrolltecken, till exempel 99900001N.",
        "The electronic client identifier (SATU) {shown} is not well formed.\n"
        "It consists of eight digits and a check character, for example 99900001N.",
    ),
    "satu_check": (
        "Sähköisen asiointitunnuksen {shown} tarkistusmerkki ei täsmää. Tarkista numerot ja "
        "viimeinen merkki.",
        "Kontrolltecknet i den elektroniska kommunikationskoden {shown} stämmer inte. "
        "Kontrollera siffrorna och det sista tecknet.",
        "The check character of the electronic client identifier (SATU) {shown} does not "
        "match. Check the digits and the last character.",
    ),
    "building_form": (
        "Rakennustunnus {value} ei ole oikeaa muotoa.\n"
        "Pysyvässä rakennustunnuksessa on yhdeksän numeroa, joista ensimmäinen on 1, ja "
        "tarkistusmerkki. Vanha muoto on KKK-SSS-RRRR-YYYY-T-nnn.",
        "Byggnadsbeteckningen {value} har fel form.\n"
        "En permanent byggnadsbeteckning består av nio siffror, den första 1, och ett "
        "kontrolltecken. Den äldre formen är KKK-SSS-RRRR-YYYY-T-nnn.",
        "The building identifier {value} is not well formed.\n"
        "A permanent one (PRT) has nine digits, the first of which is 1, and a check character. "
        "The older form is KKK-SSS-RRRR-YYYY-T-nnn.",
    ),
    "building_check": (
        "Rakennustunnuksen {value} tarkistusmerkki ei täsmää. Tarkista numerot ja viimeinen "
        "merkki.",
        "Kontrolltecknet i byggnadsbeteckningen {value} stämmer inte. Kontrollera siffrorna och "
        "det sista tecknet.",
        "The check character of the building identifier {value} does not match. Check the digits "
        "and the last character.",
    ),
    "apartment_form": (
        "Huoneistotunnus {value} ei ole oikeaa muotoa.\n"
        "Siinä saa olla kirjaimia, numeroita, välejä ja yhdysmerkkejä, enintään 23 merkkiä.",
        "Lägenhetsbeteckningen {value} har fel form.\n"
        "Den får innehålla bokstäver, siffror, mellanslag och bindestreck, högst 23 tecken.",
        "The apartment identifier {value} is not well formed.\n"
        "It may contain letters, digits, spaces and hyphens. The maximum length is 23 "
        "characters.",
    ),
    "property_form": (
        "Kiinteistötunnus {value} ei ole oikeaa muotoa.\n"
        "Kirjoita se osina (91-1-1-1) tai 14 numerona. Määräalan tunnus tulee perään (-M601).",
        "Fastighetsbeteckningen {value} har fel form.\n"
        "Skriv den i delar (91-1-1-1) eller med 14 siffror. Beteckningen för ett outbrutet "
        "område skrivs sist (-M601).",
        "The real estate identifier {value} is not well formed.\n"
        "Write it in parts (91-1-1-1) or as 14 digits. The identifier of an unseparated "
        "parcel comes last (-M601).",
    ),
    "one_key": (
        "Hakuavain puuttuu. Anna yksi näistä: {choices}.",
        "Söknyckeln saknas. Ange en av dessa: {choices}.",
        "A search key is missing. Give one of these: {choices}.",
    ),
    # Certificates
    "certificate_key": (
        "Tiedostossa on yksityinen avain. Anna vain varmenne, älä avainta.",
        "Filen innehåller en privat nyckel. Ange endast certifikatet, inte nyckeln.",
        "The file contains a private key. Give only the certificate, never the key.",
    ),
    "certificate_several": (
        "Tiedostossa on {count} varmennetta, kun niitä pitäisi olla yksi.\n"
        "Jätä siihen vain henkilön oma varmenne.",
        "Filen innehåller {count} certifikat i stället för ett.\n"
        "Lämna kvar endast personens eget certifikat.",
        "The file contains {count} certificates instead of one.\n"
        "Leave only the person's own certificate in it.",
    ),
    "certificate_broken": (
        "Tiedostossa ei ole kelvollista varmennetta.\n"
        "Anna yksi X.509-varmenne PEM- tai DER-muodossa.",
        "Filen innehåller inget giltigt certifikat.\n"
        "Ange ett X.509-certifikat i PEM- eller DER-format.",
        "The file does not contain a valid certificate.\n"
        "Give one X.509 certificate in PEM or DER format.",
    ),
    # Files
    "file_unreadable": (
        "Tiedostoa {name} ei voi lukea: {reason}.",
        "Filen {name} kan inte läsas: {reason}.",
        "The file {name} cannot be read: {reason}.",
    ),
    "file_large": (
        "Tiedosto {name} on suurempi kuin {megabytes} Mt. Tarkista, että se on oikea.",
        "Filen {name} är större än {megabytes} MB. Kontrollera att det är rätt fil.",
        "The file {name} is larger than {megabytes} MB. Check that it is the right one.",
    ),
    # XML documents and schemas
    "xml_empty": (
        "{name} on tyhjä.",
        "{name} är tom.",
        "{name} is empty.",
    ),
    "xml_doctype": (
        "{name} sisältää dokumenttityypin määrittelyn.\n" + _SAFE[0],
        "{name} innehåller en dokumenttypsdeklaration.\n" + _SAFE[1],
        "{name} has a document type declaration.\n" + _SAFE[2],
    ),
    "xml_html": (
        "{name} on HTML-sivu eikä XML-dokumentti.",
        "{name} är en HTML-sida, inte ett XML-dokument.",
        "{name} is an HTML page, not an XML document.",
    ),
    "xml_charset": (
        "{name} on merkistössä, jota ohjelma ei tunne. Tallenna se UTF-8-muodossa.",
        "{name} har en teckenkodning som programmet inte känner till. Spara den i UTF-8.",
        "{name} is in an encoding that vtjcli does not know. Save it in UTF-8.",
    ),
    "xml_truncated": (
        "{name} loppuu kesken: jokin elementti on sulkematta.",
        "{name} slutar för tidigt. Något element är inte avslutat.",
        "{name} ends too early: an element is not closed.",
    ),
    "xml_encoding": (
        "Tiedoston {name} merkistö ei ole se, jonka sen XML-määrittely ilmoittaa (oletus UTF-8), "
        "vaan {found}.",
        "Filen {name} är inte i den teckenkodning som dess XML-deklaration anger (standard UTF-8), "
        "utan i {found}.",
        "{name} is not in the encoding that its XML declaration names (default UTF-8), but in "
        "{found}.",
    ),
    "xml_broken": (
        "{name} ei ole kelvollista XML:ää (rivi {at}).",
        "{name} är inte giltig XML (rad {at}).",
        "{name} is not well-formed XML (line {at}).",
    ),
    "search_violates": (
        "{name}, rivi {at}: {reason}\n"
        "Hakusanoma ei ole skeeman mukainen. Poikkeamia on {count}. Kyselyä ei lähetetty.",
        "{name}, rad {at}: {reason}\n"
        "Sökmeddelandet följer inte schemat. Antalet avvikelser är {count}. Förfrågan "
        "skickades inte.",
        "{name}, line {at}: {reason}\n"
        "The search document does not follow the schema. The number of deviations is "
        "{count}. The query was not sent.",
    ),
    "schema_none": (
        "{name} ei ole XML-skeema.",
        "{name} är inte ett XML-schema.",
        "{name} is not an XML Schema.",
    ),
    "schema_elsewhere": (
        "Skeema {name} tarvitsee toisen skeeman, jota ei ole samassa hakemistossa: "
        "{location}.\n"
        "Tallenna molemmat samaan hakemistoon (vtjcli schema -o TIEDOSTO) ja käytä "
        "valitsinta --schema. Verkosta ei haeta mitään.",
        "Schemat {name} behöver ett annat schema, som inte finns i samma katalog: {location}.\n"
        "Spara båda i samma katalog (vtjcli schema -o FIL) och använd --schema. Inget hämtas "
        "från nätet.",
        "The schema {name} needs another schema that is not in the same folder: {location}.\n"
        "Save both in one folder (vtjcli schema -o FILE) and use --schema. Nothing is "
        "fetched from the network.",
    ),
    "schema_broken": (
        "Skeemaa {name} ei voi käyttää: {reason}",
        "Schemat {name} kan inte användas: {reason}",
        "The schema {name} cannot be used: {reason}",
    ),
    "reply_without_message": (
        "Tallennetussa vastauksessa on {count} sanomaa, kun niitä pitäisi olla yksi.\n"
        "Anna vastaus sellaisena kuin -o xml sen tulostaa.",
        "Det sparade svaret innehåller {count} meddelanden i stället för ett.\n"
        "Ange svaret så som -o xml skriver det.",
        "The saved reply contains {count} messages instead of one.\n"
        "Give a reply as -o xml prints it.",
    ),
    "reply_violates": (
        "{name} ei ole skeeman mukainen. Poikkeamia: {count}.",
        "{name} följer inte schemat ({count} {count:avvikelse|avvikelser}).",
        "{name} does not follow the schema. Deviations: {count}.",
    ),
    # Answers
    "reply_no_schema": (
        "Vastauksessa on jotain muuta kuin yksi XML-skeema.\n"
        "Ilmoita asiasta DVV:lle ja mainitse sanoman tunniste {message_id}.",
        "Svaret innehåller något annat än ett XML-schema.\n"
        "Meddela MDB och uppge meddelandets id {message_id}.",
        "The reply does not contain exactly one XML Schema.\n"
        "Tell DVV, with the message id {message_id}.",
    ),
    "several_found": (
        "Haulla löytyi {count} henkilöä. Heidät luetellaan tulosteessa.\n"
        "Täydennä hakusanomaa niin, että sillä löytyy yksi henkilö.",
        "Sökningen gav {count} personer. De räknas upp i utskriften.\n"
        "Komplettera sökmeddelandet så att bara en person hittas.",
        "The search found {count} people. They are listed in the output.\n"
        "Make the search document more specific, so that it finds only one.",
    ),
    "too_many_found": (
        "Haulla löytyi liian monta henkilöä, eikä rekisteri luettele heitä.\nTäydennä hakusanomaa.",
        "Sökningen gav för många personer, och registret räknar inte upp dem.\n"
        "Komplettera sökmeddelandet.",
        "The search found too many people, and the register does not list them.\n"
        "Make the search document more specific.",
    ),
    "nothing_by_key": (
        "Hakuavaimella {shown} ei löydy mitään.",
        "Ingenting hittas med söknyckeln {shown}.",
        "No match was found for {shown}.",
    ),
    "schema_not_found": (
        "Rekisteri ei antanut tuotteelle lajin {shown} skeemaa.\n"
        "Lajien numerot (Laji) ja tuotteen nimen saa DVV:ltä.",
        "Registret lämnade inget schema av slaget {shown} för produkten.\n"
        "Numren på slagen (Laji) och produktens namn får du av MDB.",
        "The register gave no schema of kind {shown} for the product.\n"
        "Ask DVV for the numbers of the kinds (Laji) and the name of the product.",
    ),
    "passive_key": (
        "Hakuavain {shown} ei ole enää käytössä.\n"
        "Hae henkilötunnuksella, tai pyydä uusi avain DVV:ltä.",
        "Söknyckeln {shown} är inte längre i bruk.\n"
        "Sök med personbeteckningen, eller fråga MDB efter en ny nyckel.",
        "The key {shown} is no longer in use.\n"
        "Search by the identity code, or ask DVV for a new key.",
    ),
    "passive_key_new": (
        "Hakuavain {shown} ei ole enää käytössä. Uusi tunnus on tulosteessa.\n"
        "Haku uudella tunnuksella on uusi, mahdollisesti maksullinen kysely.",
        "Söknyckeln {shown} är inte längre i bruk. Den nya beteckningen finns i utskriften.\n"
        "En sökning med den nya är en ny, eventuellt avgiftsbelagd förfrågan.",
        "The key {shown} is no longer in use. The new code is in the output.\n"
        "A search by the new code is another query, which may be billed.",
    ),
    "nothing_by_search": (
        "Haulla ei löytynyt tietoja.",
        "Sökningen gav inga träffar.",
        "The search found no match.",
    ),
    "refused_search": (
        "Rekisteri ei antanut tietoja (paluukoodi {code}).",
        "Registret lämnade inga uppgifter (returkod {code}).",
        "The register gave no data (return code {code}).",
    ),
    "refused_key": (
        "Rekisteri ei antanut tietoja hakuavaimella {shown} (paluukoodi {code}).",
        "Registret lämnade inga uppgifter för söknyckeln {shown} (returkod {code}).",
        "The register gave no data for {shown} (return code {code}).",
    ),
}
