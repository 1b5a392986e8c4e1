"""Failures of the operations other than a query by identity code, and of their files and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_SAFE: Final = (
    "Ohjelma ei lue dokumenttityypin määrittelyjä eikä entiteettejä. Poista DOCTYPE.",
    "Programmet läser varken dokumenttypdefinitioner eller entiteter. Ta bort DOCTYPE.",
    "vtjcli reads neither document type definitions nor entities. Remove the DOCTYPE.",
)

OPERATIONS: Final[Mapping[str, Text]] = {
    # Keys of the register
    "satu_form": (
        "Sähköinen asiointitunnus {shown} ei ole oikeaa muotoa.\n"
        "Siinä on kahdeksan numeroa ja tarkistusmerkki, esimerkiksi 99900001N.",
        "Den elektroniska kommunikationskoden {shown} har fel form.\n"
        "Den består av åtta siffror och ett kontrolltecken, till exempel 99900001N.",
        "The electronic identifier (SATU) {shown} has the wrong form.\n"
        "It is eight digits and a check character, such as 99900001N.",
    ),
    "satu_check": (
        "Sähköisen asiointitunnuksen {shown} tarkistusmerkki ei täsmää. Tarkista "
        "numerot ja viimeinen merkki.",
        "Kontrolltecknet i den elektroniska kommunikationskoden {shown} stämmer inte. Kontrollera "
        "siffrorna och det sista tecknet.",
        "The check character of the electronic identifier (SATU) {shown} does not match. Check the "
        "digits and the last character.",
    ),
    "building_form": (
        "Rakennustunnus {value} ei ole oikeaa muotoa.\n"
        "Pysyvässä rakennustunnuksessa on ykkösellä alkavat yhdeksän numeroa ja tarkistusmerkki, "
        "vanhassa KKK-SSS-RRRR-YYYY-T-nnn.",
        "Byggnadsbeteckningen {value} har fel form.\n"
        "En permanent byggnadsbeteckning består av nio siffror, den första 1, och ett "
        "kontrolltecken; en äldre är KKK-SSS-RRRR-YYYY-T-nnn.",
        "The building identifier {value} has the wrong form.\n"
        "A permanent one (PRT) is nine digits, the first of them 1, and a check character; an "
        "older one is KKK-SSS-RRRR-YYYY-T-nnn.",
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
        "The apartment identifier {value} has the wrong form.\n"
        "It may have letters, digits, spaces and hyphens, at most 23 characters.",
    ),
    "property_form": (
        "Kiinteistötunnus {value} ei ole oikeaa muotoa.\n"
        "Kirjoita se osina, kuten 91-1-1-1, tai 14 numerona; määräalan tunnus perään, kuten -M601.",
        "Fastighetsbeteckningen {value} har fel form.\n"
        "Skriv den i delar, som 91-1-1-1, eller med 14 siffror; ett outbrutet områdes beteckning "
        "sist, som -M601.",
        "The real estate unit identifier {value} has the wrong form.\n"
        "Write it in parts, such as 91-1-1-1, or as 14 digits; that of an unseparated parcel last, "
        "such as -M601.",
    ),
    "one_key": (
        "Hakuavain puuttuu. Anna yksi näistä: {choices}.",
        "Söknyckeln saknas. Ange en av dessa: {choices}.",
        "There is nothing to ask by. Give one of these: {choices}.",
    ),
    # Certificates
    "certificate_key": (
        "Tiedostossa on yksityinen avain. Anna vain varmenne, älä avainta.",
        "Filen innehåller en privat nyckel. Ange endast certifikatet, inte nyckeln.",
        "The file holds a private key. Give the certificate alone, never the key.",
    ),
    "certificate_several": (
        "Tiedostossa on {count} varmennetta, pitäisi olla yksi.\n"
        "Jätä siihen vain henkilön oma varmenne.",
        "Filen innehåller {count} certifikat, det ska vara ett.\n"
        "Lämna kvar endast personens eget certifikat.",
        "The file holds {count} certificates; it should be one.\n"
        "Leave only the person's own certificate in it.",
    ),
    "certificate_broken": (
        "Tiedostossa ei ole kelvollista varmennetta.\n"
        "Anna yksi X.509-varmenne PEM- tai DER-muodossa.",
        "Filen innehåller inget giltigt certifikat.\n"
        "Ange ett X.509-certifikat i formatet PEM eller DER.",
        "The file holds no well-formed certificate.\n"
        "Give one X.509 certificate, in PEM or DER form.",
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
        "{name} innehåller en dokumenttypdefinition.\n" + _SAFE[1],
        "{name} has a document type declaration.\n" + _SAFE[2],
    ),
    "xml_html": (
        "{name} on HTML-sivu eikä XML-dokumentti.",
        "{name} är en HTML-sida och inget XML-dokument.",
        "{name} is an HTML page, not an XML document.",
    ),
    "xml_charset": (
        "{name} on merkistössä, jota ohjelma ei tunne. Tallenna se UTF-8-muodossa.",
        "{name} har en teckenkodning som programmet inte känner till. Spara den i UTF-8.",
        "{name} is in an encoding that vtjcli does not know. Save it in UTF-8.",
    ),
    "xml_truncated": (
        "{name} loppuu kesken: jokin elementti on sulkematta.",
        "{name} slutar för tidigt: något element är inte avslutat.",
        "{name} ends too early: an element is not closed.",
    ),
    "xml_encoding": (
        "Tiedoston {name} merkistö ei ole se, jonka sen XML-määrittely ilmoittaa (oletus UTF-8), "
        "vaan {found}.",
        "Filen {name} är inte i den teckenkodning som dess XML-deklaration anger (standard UTF-8), "
        "utan i {found}.",
        "{name} is not in the encoding that its XML declaration says (default UTF-8), but in "
        "{found}.",
    ),
    "xml_broken": (
        "{name} ei ole kelvollista XML:ää (rivi {at}).",
        "{name} är inte giltig XML (rad {at}).",
        "{name} is not well-formed XML (line {at}).",
    ),
    "search_violates": (
        "{name}, rivi {at}: {reason}\n"
        "Hakusanoma ei ole skeeman mukainen (poikkeamia {count}). Kyselyä ei lähetetty.",
        "{name}, rad {at}: {reason}\n"
        "Sökmeddelandet följer inte schemat (avvikelser: {count}). Förfrågan skickades inte.",
        "{name}, line {at}: {reason}\n"
        "The search document does not follow the schema (deviations: {count}). Nothing was "
        "sent.",
    ),
    "schema_none": (
        "{name} ei ole XML-skeema.",
        "{name} är inget XML-schema.",
        "{name} is no XML Schema.",
    ),
    "schema_elsewhere": (
        "Skeema {name} tarvitsee toisen skeeman, jota ei ole sen vieressä: {location}.\n"
        "Tallenna molemmat samaan hakemistoon (vtjcli schema -o TIEDOSTO) ja käytä "
        "valitsinta --schema. Verkosta mitään ei haeta.",
        "Schemat {name} behöver ett annat schema, som inte finns bredvid det: {location}.\n"
        "Spara båda i samma katalog (vtjcli schema -o FIL) och använd --schema. Inget hämtas "
        "från nätet.",
        "The schema {name} needs another that does not lie beside it: {location}.\n"
        "Save both in one folder (vtjcli schema -o FILE) and use --schema. Nothing is "
        "fetched from the network.",
    ),
    "schema_broken": (
        "Skeemaa {name} ei voi käyttää: {reason}",
        "Schemat {name} kan inte användas: {reason}",
        "The schema {name} cannot be used: {reason}",
    ),
    "reply_without_message": (
        "Tallennetussa vastauksessa on {count} sanomaa, pitäisi olla yksi.\n"
        "Anna vastaus sellaisena kuin -o xml sen tulostaa.",
        "Det sparade svaret innehåller {count} meddelanden, det ska vara ett.\n"
        "Ange svaret så som -o xml skriver det.",
        "The saved reply has {count} messages; it should be one.\n"
        "Give a reply as -o xml prints it.",
    ),
    "reply_violates": (
        "{name} ei ole skeeman mukainen. Poikkeamia: {count}.",
        "{name} följer inte schemat. Avvikelser: {count}.",
        "{name} does not follow the schema. Deviations: {count}.",
    ),
    # Answers
    "reply_no_schema": (
        "Vastauksessa on jotain muuta kuin yksi XML-skeema.\n"
        "Ilmoita asiasta DVV:lle sanoman tunnisteella {message_id}.",
        "Svaret innehåller något annat än ett XML-schema.\n"
        "Meddela MDB med meddelandets id {message_id}.",
        "The reply holds something else than one XML Schema.\n"
        "Tell DVV, with the message id {message_id}.",
    ),
    "several_found": (
        "Haku löysi {count} henkilöä; ne on lueteltu tulosteessa.\n"
        "Täydennä hakusanomaa niin, että se osuu yhteen.",
        "Sökningen gav {count} personer; de räknas upp i utskriften.\n"
        "Komplettera sökmeddelandet så att det träffar en.",
        "The search found {count} people; they are listed in the output.\n"
        "Add to the search document until it finds one.",
    ),
    "too_many_found": (
        "Haku löysi liian monta henkilöä, eikä rekisteri luettele heitä.\nTäydennä hakusanomaa.",
        "Sökningen gav för många personer, och registret räknar inte upp dem.\n"
        "Komplettera sökmeddelandet.",
        "The search found too many people, and the register does not list them.\n"
        "Add to the search document.",
    ),
    "nothing_by_key": (
        "Hakuavaimella {shown} ei löydy mitään.",
        "Ingenting hittas med söknyckeln {shown}.",
        "Nothing is found by {shown}.",
    ),
    "schema_not_found": (
        "Rekisteri ei antanut tuotteelle skeemaa lajia {shown}.\n"
        "Lajien numerot (Laji) ja tuotteen nimen kertoo DVV.",
        "Registret lämnade inget schema av slag {shown} för produkten.\n"
        "Numren på slagen (Laji) och produktens namn får du av MDB.",
        "The register gave no schema of kind {shown} for the product.\n"
        "DVV tells the numbers of the kinds (Laji) and the name of the product.",
    ),
    "passive_key": (
        "Hakuavain {shown} ei ole enää käytössä.\n"
        "Kysy henkilötunnuksella, tai kysy uutta avainta DVV:ltä.",
        "Söknyckeln {shown} är inte längre i bruk.\n"
        "Fråga med personbeteckningen, eller fråga MDB efter en ny nyckel.",
        "The key {shown} is no longer in use.\nAsk by the identity code, or ask DVV for a new key.",
    ),
    "passive_key_new": (
        "Hakuavain {shown} ei ole enää käytössä; uusi tunnus on tulosteessa.\n"
        "Kysy uudella tunnuksella: se on uusi, mahdollisesti maksullinen kysely.",
        "Söknyckeln {shown} är inte längre i bruk; den nya beteckningen finns i utskriften.\n"
        "Fråga med den nya: det är en ny, eventuellt avgiftsbelagd fråga.",
        "The key {shown} is no longer in use; the new code is in the output.\n"
        "Ask with the new one: it is a new query, possibly billed.",
    ),
    "refused_key": (
        "Rekisteri ei antanut tietoja hakuavaimella {shown}: paluukoodi {code}.",
        "Registret lämnade inga uppgifter för söknyckeln {shown}: returkod {code}.",
        "The register gave no data for {shown}: return code {code}.",
    ),
}
