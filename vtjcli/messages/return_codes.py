"""What the register's return codes mean and, under ``<code>.next``, what to do about them.

The codes are those of ``vtjcli.vtjkysely.return_code_kinds``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_BILLING: Final[Text] = (
    "Tarkista laskutustieto (--billing) tietoluvasta tai sopimuksesta.",
    "Kontrollera faktureringsuppgiften (--billing) mot datatillståndet eller avtalet.",
    "Check the billing information (--billing) against the data permit or the contract.",
)
_LATER: Final[Text] = (
    "Yritä myöhemmin uudelleen. Jos virhe toistuu, ilmoita siitä DVV:lle.",
    "Försök igen senare. Om felet upprepas, anmäl det till MDB.",
    "Try again later. If it happens again, report it to DVV.",
)
_PRODUCT: Final[Text] = (
    (
        "Vertaa tuotteen nimeä (asetus product tai valitsin --product) tietoluvassa olevaan "
        "(SoSoNimi)."
    ),
    (
        "Jämför produktens namn (inställningen product eller flaggan --product) med namnet i "
        "datatillståndet (SoSoNimi)."
    ),
    (
        "Check the product's name (SoSoNimi) against the data permit: product in the "
        "configuration, or --product."
    ),
)

TEXTS: Final[Mapping[str, Text]] = {
    "0000": (
        "Haku onnistui.",
        "Sökningen lyckades.",
        "The search succeeded.",
    ),
    "0001": (
        "Hakuperusteella ei löytynyt tietoja väestötietojärjestelmästä.",
        "Inga uppgifter hittades i befolkningsdatasystemet med sökkriterierna.",
        "No match was found in the Population Information System.",
    ),
    "0001.next": (
        "Tarkista hakuperuste. Jos se on oikein, henkilöä tai kohdetta ei ole "
        "väestötietojärjestelmässä.",
        "Kontrollera sökkriterierna. Om de är rätt finns personen eller objektet inte i "
        "befolkningsdatasystemet.",
        "Check the search criteria. If they are correct, the person or object is not in the "
        "register.",
    ),
    "0002": (
        "Haussa käytetty henkilötunnus tai sähköinen asiointitunnus on passivoitu.",
        "Personbeteckningen eller den elektroniska kommunikationskoden som användes i "
        "sökningen är passiverad.",
        "The identity code or electronic client identifier used in the search has been "
        "deactivated.",
    ),
    "0002.next": (
        "Jos vastauksessa on uusi henkilötunnus, hae sillä. Se on uusi, mahdollisesti "
        "maksullinen kysely. Jos uutta tunnusta ei ole, kysy DVV:ltä.",
        "Om svaret innehåller en ny personbeteckning, sök med den. Det är en ny förfrågan, "
        "som kan vara avgiftsbelagd. Om ny beteckning saknas, fråga MDB.",
        "If the reply contains a new identity code, search with it. That is a new query, "
        "which may be billed. If it contains none, ask DVV.",
    ),
    "0003": (
        "Salasana puuttuu, on virheellinen tai on vanhentunut.",
        "Lösenordet saknas, är felaktigt eller har gått ut.",
        "The password is missing, wrong or expired.",
    ),
    "0003.next": (
        "Tarkista salasana siitä, mistä vtjcli sen saa. Jos se on vanhentunut, pyydä uusi DVV:ltä.",
        "Kontrollera lösenordet på det ställe som vtjcli hämtar det från. Om det har gått ut, "
        "begär ett nytt av MDB.",
        "Check the password at the source from which vtjcli gets it. If it has expired, ask "
        "DVV for a new one.",
    ),
    "0004": (
        "Käyttäjätunnus puuttuu, on virheellinen tai on vanhentunut.",
        "Användarnamnet saknas, är felaktigt eller har upphört att gälla.",
        "The user name is missing, wrong or expired.",
    ),
    "0004.next": (
        "Tarkista asetus username. Jos tunnus on vanhentunut, pyydä uusi DVV:ltä.",
        "Kontrollera inställningen username. Om användarnamnet har upphört att gälla, begär "
        "ett nytt av MDB.",
        "Check the setting username. If the user name has expired, ask DVV for a new one.",
    ),
    "0005": (
        "Väestötietojärjestelmä ilmoittaa virheestä tai muusta asiasta vastauksen tekstissä.",
        "Befolkningsdatasystemet meddelar ett fel eller något annat i svarets text.",
        "The register reports an error or another matter in the text of the reply.",
    ),
    "0005.next": (
        "Lue teksti. Siitä voi ilmetä, että pakollinen hakuehto puuttuu tai että henkilöitä "
        "löytyi useita. Täydennä silloin hakuehtoja.",
        "Läs texten. Den kan visa att ett obligatoriskt sökvillkor saknas eller att flera "
        "personer hittades. Komplettera då sökvillkoren.",
        "Read the text. It may say that a mandatory search term is missing or that several "
        "people were found. In that case add search terms.",
    ),
    "0006": (
        "Hakuperusteena käytetyllä tunnuksella ei löytynyt tietoja väestötietojärjestelmästä.",
        "Inga uppgifter hittades i befolkningsdatasystemet med den beteckning eller kod som "
        "användes.",
        "No match was found in the Population Information System for the identifier.",
    ),
    "0006.next": (
        "Tarkista tunnus. Jos se on oikein, henkilöä ei ole väestötietojärjestelmässä.",
        "Kontrollera beteckningen eller koden. Om den är rätt finns personen inte i "
        "befolkningsdatasystemet.",
        "Check the identifier. If it is correct, the person is not in the register.",
    ),
    "0007": (
        "Haettu henkilö on kuollut, eikä rekisteri luovuta hänen tietojaan.",
        "Personen som söktes är avliden, och registret lämnar inte ut uppgifterna.",
        "The person has died, and the register does not release the data.",
    ),
    "0007.next": (
        "Jos kuolleiden henkilöiden tietoja tarvitaan, organisaation on sovittava siitä "
        "DVV:n kanssa.",
        "Om uppgifter om avlidna behövs ska organisationen avtala om det med MDB.",
        "If data about deceased people are needed, your organisation must agree on it with DVV.",
    ),
    "0008": (
        "Kyselyssä pyydettiin tarkistamaan varmenne sulkulistalta, mutta tarkistusta ei tehty.",
        "I förfrågan begärdes att certifikatet skulle kontrolleras mot spärrlistan, men "
        "kontrollen gjordes inte.",
        "The query asked for the certificate to be checked against the revocation list, but "
        "the check was not made.",
    ),
    "0008.next": (
        "Älä pidä varmennetta tarkistettuna. Tarkista se tarvittaessa varmentajan sulkulistalta.",
        "Betrakta inte certifikatet som kontrollerat. Kontrollera det vid behov mot "
        "certifikatutfärdarens spärrlista.",
        "Do not treat the certificate as checked. If needed, check it against the issuer's "
        "revocation list.",
    ),
    "0009": (
        "Kyselyssä pyydettiin tarkistamaan varmenteen voimassaolo, mutta tarkistusta ei tehty.",
        "I förfrågan begärdes att certifikatets giltighet skulle kontrolleras, men "
        "kontrollen gjordes inte.",
        "The query asked for the certificate's validity period to be checked, but the check "
        "was not made.",
    ),
    "0009.next": (
        "Älä pidä varmennetta tarkistettuna. Tarkista tarvittaessa itse, onko se voimassa.",
        "Betrakta inte certifikatet som kontrollerat. Kontrollera vid behov själv om det är "
        "giltigt.",
        "Do not treat the certificate as checked. If needed, check its validity period yourself.",
    ),
    "0010": (
        "Käyttäjä on sovittu tunnistettavaksi sähköisellä asiointitunnuksella, mutta sen "
        "sisältävä varmenne puuttuu.",
        "Det har avtalats att användaren identifieras med elektronisk kommunikationskod, men "
        "certifikatet som innehåller koden saknas.",
        "The user was to be identified by an electronic client identifier, but the "
        "certificate that contains it is missing.",
    ),
    "0010.next": (
        "Kysy DVV:ltä, mikä tunnistustapa organisaatiolle on sovittu. vtjcli lähettää "
        "käyttäjätunnuksen ja salasanan.",
        "Fråga MDB vilket identifieringssätt som har avtalats för organisationen. vtjcli "
        "skickar användarnamn och lösenord.",
        "Ask DVV which method of identification was agreed for your organisation. vtjcli "
        "sends a user name and a password.",
    ),
    "0011": (
        "Käyttäjä on sovittu tunnistettavaksi käyttäjätunnuksella, mutta sen sijasta "
        "lähetettiin varmenne.",
        "Det har avtalats att användaren identifieras med användarnamn, men i stället "
        "skickades ett certifikat.",
        "The user was to be identified by a user name, but a certificate was sent instead.",
    ),
    "0011.next": (
        "Tarkista asetus username. Kysy DVV:ltä, mikä tunnistustapa organisaatiolle on sovittu.",
        "Kontrollera inställningen username. Fråga MDB vilket identifieringssätt som har "
        "avtalats för organisationen.",
        "Check the setting username. Ask DVV which method of identification was agreed for "
        "your organisation.",
    ),
    "0012": (
        "Varmenteen voimassaolo on päättynyt.",
        "Certifikatets giltighetstid har gått ut.",
        "The certificate has expired.",
    ),
    "0012.next": (
        "Pyydä henkilöltä voimassa oleva varmenne tai hae henkilötunnuksella.",
        "Be personen om ett giltigt certifikat eller sök med personbeteckningen.",
        "Ask the person for a valid certificate, or search by identity code.",
    ),
    "0013": (
        "Varmenne on sulkulistalla, joten siihen ei voi luottaa.",
        "Certifikatet finns på spärrlistan och är därför inte tillförlitligt.",
        "The certificate is on the revocation list, so it cannot be trusted.",
    ),
    "0013.next": (
        "Älä hyväksy varmennetta. Tunnista henkilö muulla tavalla.",
        "Godta inte certifikatet. Identifiera personen på något annat sätt.",
        "Do not accept the certificate. Identify the person in another way.",
    ),
    "0014": (
        "Lähetetty tieto ei ole varmenne, tai väestötietojärjestelmä ei hyväksy sitä.",
        "Det som skickades är inte ett certifikat eller godtas inte av befolkningsdatasystemet.",
        "What was sent is not a certificate, or the register does not accept it.",
    ),
    "0014.next": (
        "Tarkista, että tiedosto on henkilön varmenne (PEM tai DER) ja että sen on myöntänyt DVV.",
        (
            "Kontrollera att filen är personens certifikat (PEM eller DER) och att det är "
            "utfärdat av MDB."
        ),
        "Check that the file is the person's certificate (PEM or DER) and was issued by DVV.",
    ),
    "0015": (
        "Väestötietojärjestelmä ei hyväksy varmenteen myöntäjää.",
        "Befolkningsdatasystemet godtar inte certifikatets utfärdare.",
        "The register does not accept the issuer of the certificate.",
    ),
    "0015.next": (
        "Käytä DVV:n myöntämää varmennetta tai hae henkilötunnuksella.",
        "Använd ett certifikat utfärdat av MDB eller sök med personbeteckningen.",
        "Use a certificate issued by DVV, or search by identity code.",
    ),
    "0016": (
        "Kysely- ja vastaussanoman tunnistetiedot eroavat toisistaan.",
        "Identifieringsuppgifterna i förfrågan och svaret skiljer sig från varandra.",
        "The identifying data of the query and the reply differ.",
    ),
    "0016.next": (
        "Älä käytä vastausta. Tee kysely uudelleen. Jos sama toistuu, ilmoita siitä DVV:lle.",
        "Använd inte svaret. Gör förfrågan på nytt. Anmäl felet till MDB om det upprepas.",
        "Do not use the reply. Make the query again. If it happens again, report it to DVV.",
    ),
    "0017": (
        "Henkilötunnuksella ei löytynyt tietoja holhousasioiden rekisteristä.",
        "Det finns inga uppgifter för personbeteckningen i registret över förmynderskapsärenden.",
        "No match was found in the Register of Guardianship Affairs for the identity code.",
    ),
    "0017.next": (
        "Rekisterissä ei ole merkintää henkilön edunvalvonnasta. Tarkista henkilötunnus, jos "
        "tietoja piti löytyä.",
        "Registret har ingen anteckning om intressebevakning för personen. Kontrollera "
        "personbeteckningen om uppgifter borde finnas.",
        "The register has no entry on guardianship for this person. Check the identity code "
        "if an entry was expected.",
    ),
    "0018": (
        "Henkilö on alle 15-vuotias.",
        "Personen är under 15 år.",
        "The person is under 15 years old.",
    ),
    "0018.next": (
        "Jos vastauksessa ei ole henkilön tietoja, kysy DVV:ltä, kattaako organisaation "
        "tietolupa alle 15-vuotiaat.",
        "Om svaret saknar uppgifter om personen, fråga MDB om organisationens datatillstånd "
        "omfattar personer under 15 år.",
        "If the reply contains no data about the person, ask DVV whether your organisation's "
        "data permit covers people under 15.",
    ),
    "0019": (
        "Tietoja ei voida luovuttaa.",
        "Uppgifterna kan inte lämnas ut.",
        "The data cannot be released.",
    ),
    "0019.next": (
        "Kysy syytä DVV:ltä. Tarkista, mitä tietoja organisaation tietolupa kattaa.",
        "Fråga MDB om orsaken. Kontrollera vilka uppgifter organisationens datatillstånd omfattar.",
        "Ask DVV for the reason. Check what data your organisation's data permit covers.",
    ),
    "-1500": (
        "Käyttäjätunnus ja salasana eivät täsmää.",
        "Användarnamnet och lösenordet stämmer inte överens.",
        "The user name and the password do not match.",
    ),
    "-1500.next": (
        "Tarkista asetus username ja salasana siitä, mistä vtjcli sen saa. Testi- ja "
        "tuotantoympäristöllä on eri tunnukset.",
        "Kontrollera inställningen username, och lösenordet på det ställe som vtjcli hämtar det "
        "från. Testmiljön och produktionsmiljön har olika användarnamn och lösenord.",
        "Check the setting username, and the password at the source from which vtjcli gets "
        "it. The test and production environments have different credentials.",
    ),
    "-1505": (
        "Laskutustiedoissa on virhe.",
        "Det finns ett fel i faktureringsuppgifterna.",
        "There is an error in the billing information.",
    ),
    "-1505.next": _BILLING,
    "-1800": (
        "VTJkyselyssä tapahtui sisäinen virhe.",
        "Ett internt fel inträffade i VTJkysely.",
        "An internal error occurred in VTJkysely.",
    ),
    "-1800.next": _LATER,
    "-1805": (
        "Hakusanoma (HakuXml) ei ole skeeman mukainen.",
        "Sökmeddelandet (HakuXml) följer inte schemat.",
        "The search document (HakuXml) does not follow the schema.",
    ),
    "-1805.next": (
        "Korjaa hakusanoma.",
        "Korrigera sökmeddelandet.",
        "Correct the search document.",
    ),
    "-1900": (
        "Pyydettyä tuotetta ei löydy.",
        "Den begärda produkten hittas inte.",
        "The requested product was not found.",
    ),
    "-1900.next": _PRODUCT,
    "-1901": (
        "Pyydettyä tuotetta ei löydy, tai organisaatiolla ei ole sitä.",
        "Den begärda produkten hittas inte, eller så hör den inte till organisationens produkter.",
        "The requested product was not found, or your organisation does not have it.",
    ),
    "-1901.next": _PRODUCT,
    "-1902": (
        "Kyselysanomassa on kiellettyjä merkkejä.",
        "Förfrågan innehåller otillåtna tecken.",
        "The query contains characters that are not allowed.",
    ),
    "-1902.next": (
        "Poista kyselyn tiedoista erikoismerkit ja yritä uudelleen.",
        "Ta bort specialtecken ur uppgifterna i förfrågan och försök igen.",
        "Remove special characters from the query and try again.",
    ),
    "-1903": (
        "Hakusanomassa (HakuXml) on kiellettyjä merkkejä.",
        "Sökmeddelandet (HakuXml) innehåller otillåtna tecken.",
        "The search document (HakuXml) contains characters that are not allowed.",
    ),
    "-1903.next": (
        "Poista hakusanomasta erikoismerkit ja yritä uudelleen.",
        "Ta bort specialtecken ur sökmeddelandet och försök igen.",
        "Remove special characters from the search document and try again.",
    ),
    "-1904": (
        "Kyselysanomasta puuttuu loppukäyttäjän tunniste (Loppukayttaja).",
        "Slutanvändarens identifierare (Loppukayttaja) saknas i förfrågan.",
        "The end user's identifier (Loppukayttaja) is missing from the query.",
    ),
    "-1904.next": (
        "Anna loppukäyttäjän tunniste asetuksessa end_user tai valitsimella --end-user.",
        "Ange slutanvändarens identifierare med inställningen end_user eller flaggan --end-user.",
        "Give the end user's identifier with the setting end_user or the option --end-user.",
    ),
    "-1905": (
        "Kyselyä ei voitu käsitellä laskutustietojen virheen vuoksi.",
        "Förfrågan kunde inte behandlas på grund av ett fel i faktureringsuppgifterna.",
        "The query could not be processed because of an error in the billing information.",
    ),
    "-1905.next": _BILLING,
    "-1906": (
        "Kyselyä ei voitu käsitellä odottamattoman virheen vuoksi.",
        "Förfrågan kunde inte behandlas på grund av ett oväntat fel.",
        "The query could not be processed because of an unexpected error.",
    ),
    "-1906.next": _LATER,
}
