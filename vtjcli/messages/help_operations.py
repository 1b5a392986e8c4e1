"""What ``--help`` says of the operations other than a query by identity code, and of check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

OPERATIONS: Final[Mapping[str, Text]] = {
    # person
    "person.satu": (
        "Haku sähköisellä asiointitunnuksella (SATU).",
        "Sök med elektronisk kommunikationskod (SATU).",
        "Look up by electronic client identifier (SATU).",
    ),
    "person.certificate": (
        "Haku henkilön varmenteella (PEM tai DER).",
        "Sök med personens certifikat (PEM eller DER).",
        "Look up by the person's certificate (PEM or DER).",
    ),
    "person.issuer": (
        "Varmenteen myöntäjä (VarmenteenMyontaja).",
        "Certifikatets utfärdare (VarmenteenMyontaja).",
        "The certificate's issuer (VarmenteenMyontaja).",
    ),
    "person.check_validity": (
        "Pyyntö, että rekisteri tarkistaa, onko varmenne voimassa.",
        "Be registret kontrollera om certifikatet är giltigt.",
        "Ask the register to check that the certificate has not expired.",
    ),
    "person.check_revocation": (
        "Pyyntö, että rekisteri tarkistaa, onko varmenne sulkulistalla.",
        "Be registret kontrollera om certifikatet är spärrat.",
        "Ask the register to check that the certificate has not been revoked.",
    ),
    # identify
    "identify.short": (
        "Henkilön haku nimellä, syntymäajalla tai muilla tiedoilla.",
        "Sök en person med namn, födelsetid eller andra uppgifter.",
        "Find a person by name, date of birth or other details.",
    ),
    "identify.examples": (
        "vtjcli identify --profile demo Sukunimi=Virtanen Etunimet=Aino\n"
        "vtjcli identify --schema haku.xsd haku.xml  # tarkistaa ensin hakusanoman\n"
        "vtjcli schema TUOTE --kind N -o haku.xsd  # hakusanoman skeema; lajin N saa DVV:ltä",
        "vtjcli identify --profile demo Sukunimi=Virtanen Etunimet=Aino\n"
        "vtjcli identify --schema sok.xsd sok.xml  # kontrollera sökmeddelandet först\n"
        "vtjcli schema PRODUKT --kind N -o sok.xsd  # dess schema; slaget N får du av MDB",
        "vtjcli identify --profile demo Sukunimi=Virtanen Etunimet=Aino\n"
        "vtjcli identify --schema search.xsd search.xml  # check the search document first\n"
        "vtjcli schema PRODUCT --kind N -o search.xsd  # its schema; ask DVV for N",
    ),
    "identify": (
        "Hakusanoma (HakuXml) on XML-dokumentti, jonka muoto sovitaan tuotteen yhteydessä. Jos "
        "haulla löytyy yksi henkilö, hänen tietonsa tulostetaan. Jos henkilöitä on useita, heidät "
        "luetellaan ja poistumiskoodi on 4.",
        "Sökmeddelandet (HakuXml) är ett XML-dokument vars form har avtalats för produkten. Om "
        "sökningen ger en person skrivs uppgifterna ut. Om den ger flera räknas de upp och "
        "slutstatus är 4.",
        "The search document (HakuXml) is an XML document whose form is agreed for each "
        "product. If the search finds one person, their data are printed. If it finds several, "
        "they are listed and the exit status is 4.",
    ),
    "search_schema": (
        "Skeema, jolla hakusanoma tarkistetaan ennen lähettämistä.",
        "Kontrollera sökmeddelandet mot detta schema innan det skickas.",
        "Check the search document against this schema before it is sent.",
    ),
    # building
    "building.short": (
        "Rakennuksen tai huoneiston tietojen haku.",
        "Hämta uppgifter om en byggnad eller en lägenhet.",
        "Look up a building or an apartment.",
    ),
    "building.examples": (
        "vtjcli building --profile demo 910000001R\n"
        "vtjcli building --apartment 910000001R1A005 --json\n"
        "vtjcli building --profile demo --search Katuosoite=Keksitynkatu",
        "vtjcli building --profile demo 910000001R\n"
        "vtjcli building --apartment 910000001R1A005 --json\n"
        "vtjcli building --profile demo --search Katuosoite=Keksitynkatu",
        "vtjcli building --profile demo 910000001R\n"
        "vtjcli building --apartment 910000001R1A005 --json\n"
        "vtjcli building --profile demo --search Katuosoite=Keksitynkatu",
    ),
    "building": (
        "Rakennusvastauksilla ei ole julkaistua skeemaa. Tunnetut osat nimetään, muut "
        "näytetään rekisterin omilla nimillä. JSON säilyttää kaiken.",
        "Det finns inget publicerat schema för svar om byggnader. Kända delar visas med sina "
        "benämningar, övriga med registrets egna namn. JSON innehåller allt.",
        "Replies about buildings have no published schema. Known parts are labelled, the "
        "rest is shown under the register's own names. JSON keeps everything.",
    ),
    "building.prt": (
        "Pysyvä rakennustunnus.",
        "Permanent byggnadsbeteckning.",
        "Permanent building identifier.",
    ),
    "building.apartment": (
        "Haku huoneistotunnuksella.",
        "Sök med lägenhetsbeteckning.",
        "Look up by apartment identifier.",
    ),
    # property
    "property.short": (
        "Kiinteistön tietojen haku.",
        "Hämta uppgifter om en fastighet.",
        "Look up a real estate unit.",
    ),
    "property.examples": (
        "vtjcli property --profile demo 91-999-9003-1\n"
        "vtjcli property 09199990030001 --json  # sama numeroina, ilman yhdysmerkkejä\n"
        "vtjcli property --profile demo --search Kuntanumero=091",
        "vtjcli property --profile demo 91-999-9003-1\n"
        "vtjcli property 09199990030001 --json  # samma med 14 siffror\n"
        "vtjcli property --profile demo --search Kuntanumero=091",
        "vtjcli property --profile demo 91-999-9003-1\n"
        "vtjcli property 09199990030001 --json  # the same as 14 digits\n"
        "vtjcli property --profile demo --search Kuntanumero=091",
    ),
    "property": (
        "Kiinteistövastauksilla ei ole julkaistua skeemaa. Tunnetut osat nimetään, muut "
        "näytetään rekisterin omilla nimillä. JSON säilyttää kaiken.",
        "Det finns inget publicerat schema för svar om fastigheter. Kända delar visas med sina "
        "benämningar, övriga med registrets egna namn. JSON innehåller allt.",
        "Replies about real estate have no published schema. Known parts are labelled, the "
        "rest is shown under the register's own names. JSON keeps everything.",
    ),
    "property.unit": (
        "Kiinteistötunnus, esimerkiksi 91-1-1-1.",
        "Fastighetsbeteckning, till exempel 91-1-1-1.",
        "Real estate identifier, for example 91-1-1-1.",
    ),
    # schema
    "schema.short": (
        "Tuotteen skeeman haku tai vastauksen tarkistus sillä.",
        "Hämta en produkts schema eller kontrollera ett svar mot det.",
        "Get a product's schema, or check a reply against it.",
    ),
    "schema.examples": (
        'vtjcli schema --profile demo "PERUSSANOMA 3" --kind 1\n'
        'vtjcli schema "PERUSSANOMA 3" --kind 1 -o p3.xsd  # tallentaa skeeman\n'
        "vtjcli person --profile demo 020501A999T -o xml > vastaus.xml\n"
        "vtjcli schema --schema p3.xsd --check vastaus.xml  # ilman verkkoa",
        'vtjcli schema --profile demo "PERUSSANOMA 3" --kind 1\n'
        'vtjcli schema "PERUSSANOMA 3" --kind 1 -o p3.xsd  # spara\n'
        "vtjcli person --profile demo 020501A999T -o xml > svar.xml\n"
        "vtjcli schema --schema p3.xsd --check svar.xml  # utan nät",
        'vtjcli schema --profile demo "PERUSSANOMA 3" --kind 1\n'
        'vtjcli schema "PERUSSANOMA 3" --kind 1 -o p3.xsd  # save it\n'
        "vtjcli person --profile demo 020501A999T -o xml > reply.xml\n"
        "vtjcli schema --schema p3.xsd --check reply.xml  # no network",
    ),
    "schema": (
        "Käyttäjätunnusta ja salasanaa ei lähetetä. Jos vastaus ei ole skeeman mukainen, "
        "poikkeamat luetellaan riveittäin ja poistumiskoodi on 7.",
        "Inget användarnamn eller lösenord skickas. Om svaret inte följer schemat räknas "
        "avvikelserna upp rad för rad och slutstatus är 7.",
        "The user name and password are not sent. If the reply does not follow the schema, "
        "the deviations are listed by line and the exit status is 7.",
    ),
    "schema.product": (
        "Tuotteen nimi (SoSoNimi).",
        "Produktens namn (SoSoNimi).",
        "Name of the product (SoSoNimi).",
    ),
    "schema.kind": (
        "Skeeman laji (Laji), kokonaisluku. Arvot saa DVV:ltä.",
        "Schemats slag (Laji), ett heltal. Värdena får du av MDB.",
        "Kind of schema (Laji), a whole number. Ask DVV for the values.",
    ),
    "schema.output": (
        "Tiedosto, johon skeema tallennetaan.",
        "Spara schemat i en fil.",
        "Save the schema to a file.",
    ),
    "schema.force": (
        "Olemassa olevan tiedoston korvaaminen.",
        "Ersätt filen om den redan finns.",
        "Replace the file if it exists.",
    ),
    "schema.check": (
        "Tarkistettava vastaus, joka on tallennettu valitsimella -o xml.",
        "Kontrollera ett sparat svar som -o xml har skrivit.",
        "Check a saved reply, as printed by -o xml.",
    ),
    "schema.saved": (
        "Tallennettu skeema; kyselyä ei tehdä.",
        "Använd ett sparat schema; ingen förfrågan görs.",
        "Use a saved schema; no query is made.",
    ),
    # check
    "check.short": (
        "Henkilötunnuksen muodon tarkistus.",
        "Kontrollera om en personbeteckning är formellt riktig.",
        "Check whether an identity code is well formed.",
    ),
    "check.examples": (
        "vtjcli check 020501A999T\n"
        "vtjcli check - --json < tunnukset.txt  # monta tunnusta, yksi rivillä",
        "vtjcli check 020501A999T\nvtjcli check - --json < beteckningar.txt  # många, en per rad",
        "vtjcli check 020501A999T\nvtjcli check - --json < codes.txt  # many, one per line",
    ),
    "check": (
        "Näyttää syntymäajan ja sukupuolen ja sen, onko tunnus testitunnus (900–999). Verkkoa ei "
        "käytetä, joten tulos ei osoita, onko tunnus käytössä. Poistumiskoodi on 2, jos jokin "
        "tunnus on virheellinen.",
        "Visar födelsetid och kön och om det är en testbeteckning (900–999). Nätet används "
        "inte, så resultatet visar inte om beteckningen är i bruk. Slutstatus är 2 om någon "
        "beteckning är felaktig.",
        "Shows the date of birth, the sex and whether it is a test code (900–999). The "
        "network is not used, so the result does not show whether the code is in use. The "
        "exit status is 2 if any code is wrong.",
    ),
    "check.hetu": (
        "Yksi tai useampi henkilötunnus; - lukee ne vakiosyötteestä.",
        "En eller flera personbeteckningar; - läser dem från standardinmatningen.",
        "One or more identity codes; - reads them from standard input.",
    ),
}
