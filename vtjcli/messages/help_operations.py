"""What ``--help`` says of the operations other than a query by identity code, and of check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

OPERATIONS: Final[Mapping[str, Text]] = {
    # person
    "person.satu": (
        "Hae sähköisellä asiointitunnuksella.",
        "Sök med elektronisk kommunikationskod.",
        "Look up by electronic identifier (SATU).",
    ),
    "person.certificate": (
        "Hae henkilön varmenteella (PEM tai DER).",
        "Sök med personens certifikat (PEM eller DER).",
        "Look up by the person's certificate (PEM or DER).",
    ),
    "person.issuer": (
        "Varmenteen myöntäjä (VarmenteenMyontaja).",
        "Certifikatets utfärdare (VarmenteenMyontaja).",
        "The certificate's issuer (VarmenteenMyontaja).",
    ),
    "person.check_validity": (
        "Pyydä rekisteriä tarkistamaan, onko varmenne voimassa.",
        "Be registret kontrollera att certifikatet är giltigt.",
        "Ask the register to check that the certificate has not expired.",
    ),
    "person.check_revocation": (
        "Pyydä rekisteriä tarkistamaan, onko varmenne sulkulistalla.",
        "Be registret kontrollera om certifikatet är spärrat.",
        "Ask the register to check that the certificate is not revoked.",
    ),
    # identify
    "identify.short": (
        "Etsi henkilö nimellä, syntymäajalla tai muulla hakusanomalla.",
        "Sök en person med namn, födelsetid eller annat sökmeddelande.",
        "Find a person by name, birth date and the like.",
    ),
    "identify.examples": (
        "vtjcli identify --profile demo Sukunimi=Virtanen Etunimet=Aino\n"
        "vtjcli identify --schema haku.xsd haku.xml  # tarkista hakusanoma ensin\n"
        "vtjcli schema TUOTE --kind N -o haku.xsd  # hakusanoman skeema; lajin N kertoo DVV",
        "vtjcli identify --profile demo Sukunimi=Virtanen Etunimet=Aino\n"
        "vtjcli identify --schema sok.xsd sok.xml  # kontrollera sökmeddelandet först\n"
        "vtjcli schema PRODUKT --kind N -o sok.xsd  # dess schema; slaget N får du av MDB",
        "vtjcli identify --profile demo Sukunimi=Virtanen Etunimet=Aino\n"
        "vtjcli identify --schema search.xsd search.xml  # check the search document first\n"
        "vtjcli schema PRODUCT --kind N -o search.xsd  # its schema; DVV tells the kind N",
    ),
    "identify": (
        "Hakusanoma (HakuXml) on XML-dokumentti, jonka muodosta sovitaan tuotteen mukana. Jos haku "
        "löytää yhden henkilön, hänen tietonsa tulostetaan; jos useita, ne luetellaan ja "
        "paluuarvo on 4.",
        "Sökmeddelandet (HakuXml) är ett XML-dokument vars form avtalas med produkten. Om "
        "sökningen ger en person skrivs uppgifterna ut; om flera, räknas de upp och slutstatus "
        "är 4.",
        "The search document (HakuXml) is an XML document whose form is agreed with the product. "
        "If the search finds one person, that person is printed; if several, they are listed and "
        "the exit status is 4.",
    ),
    "search_schema": (
        "Tarkista hakusanoma tällä skeemalla ennen lähettämistä.",
        "Kontrollera sökmeddelandet mot detta schema före sändningen.",
        "Check the search document against this schema before it is sent.",
    ),
    # building
    "building.short": (
        "Hae rakennuksen tai huoneiston tiedot.",
        "Sök en byggnads eller lägenhets uppgifter.",
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
        "Rakennusvastauksilla ei ole julkaistua skeemaa: tutut osat nimetään, muut näytetään "
        "rekisterin omilla nimillä. JSON säilyttää kaiken.",
        "Svar om byggnader har inget publicerat schema: kända delar benämns, övriga visas med "
        "registrets egna namn. JSON behåller allt.",
        "Replies about buildings have no published schema: known parts are labelled, the rest is "
        "shown by the register's own names. JSON keeps everything.",
    ),
    "building.prt": (
        "Pysyvä rakennustunnus.",
        "Permanent byggnadsbeteckning.",
        "Permanent building identifier.",
    ),
    "building.apartment": (
        "Hae huoneistotunnuksella.",
        "Sök med lägenhetsbeteckning.",
        "Look up by apartment identifier.",
    ),
    # property
    "property.short": (
        "Hae kiinteistön tiedot.",
        "Sök en fastighets uppgifter.",
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
        "Kiinteistövastauksilla ei ole julkaistua skeemaa: tutut osat nimetään, muut näytetään "
        "rekisterin omilla nimillä. JSON säilyttää kaiken.",
        "Svar om fastigheter har inget publicerat schema: kända delar benämns, övriga visas med "
        "registrets egna namn. JSON behåller allt.",
        "Replies about real estate have no published schema: known parts are labelled, the rest is "
        "shown by the register's own names. JSON keeps everything.",
    ),
    "property.unit": (
        "Kiinteistötunnus, esimerkiksi 91-1-1-1.",
        "Fastighetsbeteckning, till exempel 91-1-1-1.",
        "Real estate unit identifier, such as 91-1-1-1.",
    ),
    # schema
    "schema.short": (
        "Hae tuotteen skeema, tai tarkista vastaus sillä.",
        "Hämta en produkts schema, eller kontrollera ett svar mot det.",
        "Get a product's schema, or check a reply against it.",
    ),
    "schema.examples": (
        'vtjcli schema --profile demo "PERUSSANOMA 3" --kind 1\n'
        'vtjcli schema "PERUSSANOMA 3" --kind 1 -o p3.xsd  # tallenna\n'
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
        "poikkeamat luetellaan riveittäin ja paluuarvo on 7.",
        "Inget användarnamn eller lösenord sänds. Om svaret inte följer schemat räknas "
        "avvikelserna upp rad för rad och slutstatus är 7.",
        "No user name or password is sent. If the reply does not follow the schema, the deviations "
        "are listed by line and the exit status is 7.",
    ),
    "schema.product": (
        "Tuotteen nimi (SoSoNimi).",
        "Produktens namn (SoSoNimi).",
        "Name of the product (SoSoNimi).",
    ),
    "schema.kind": (
        "Skeeman laji (Laji), kokonaisluku; DVV kertoo arvot.",
        "Schemats slag (Laji), ett heltal; MDB uppger värdena.",
        "Kind of schema (Laji), a whole number; DVV tells which.",
    ),
    "schema.output": (
        "Tallenna skeema tiedostoon.",
        "Spara schemat i en fil.",
        "Save the schema in a file.",
    ),
    "schema.force": (
        "Korvaa tiedosto, jos se on jo olemassa.",
        "Skriv över filen om den redan finns.",
        "Replace the file if it exists.",
    ),
    "schema.check": (
        "Tarkista tallennettu vastaus, jonka -o xml on tulostanut.",
        "Kontrollera ett sparat svar som -o xml har skrivit.",
        "Check a saved reply, as -o xml printed it.",
    ),
    "schema.saved": (
        "Käytä tallennettua skeemaa; mitään ei kysytä.",
        "Använd ett sparat schema; ingenting frågas.",
        "Use a saved schema; nothing is asked.",
    ),
    # check
    "check.short": (
        "Tarkista, onko henkilötunnus oikein muodostettu.",
        "Kontrollera om en personbeteckning är rätt bildad.",
        "Check that a henkilötunnus is well formed.",
    ),
    "check.examples": (
        "vtjcli check 020501A999T\nvtjcli check - --json < tunnukset.txt  # monta, yksi rivillä",
        "vtjcli check 020501A999T\nvtjcli check - --json < beteckningar.txt  # många, en per rad",
        "vtjcli check 020501A999T\nvtjcli check - --json < codes.txt  # many, one a line",
    ),
    "check": (
        "Kertoo syntymäajan, sukupuolen ja sen, onko tunnus testitunnus (900–999). Verkkoa ei "
        "käytetä: onko tunnus kenenkään, sen tietää vain rekisteri. Paluuarvo on 2, jos jokin "
        "tunnus on väärin.",
        "Berättar födelsetid, kön och om det är en testbeteckning (900–999). Inget nät används: om "
        "beteckningen tillhör någon vet bara registret. Slutstatus är 2 om någon är felaktig.",
        "Tells birth date, sex and whether it is a test code (900–999). No network is used: only "
        "the register knows whether it is anybody's. The exit status is 2 if any is wrong.",
    ),
    "check.hetu": (
        "Henkilötunnus tai useita; - lukee ne vakiosyötteestä.",
        "En eller flera personbeteckningar; - läser dem från standardinmatningen.",
        "One or more identity codes; - reads them from standard input.",
    ),
}
