"""Failures of an exchange and of what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_MAYBE_ASKED: Final[Text] = (
    "Ei ole tiedossa, menikö kysely perille. Se on voitu kirjata ja laskuttaa. Kyselyä ei "
    "ole lähetetty uudelleen.",
    "Det är inte känt om förfrågan kom fram. Den kan ha loggats och debiterats. Förfrågan har "
    "inte skickats på nytt.",
    "It is not known whether the query arrived. It may have been logged and billed. It was "
    "not sent again.",
)
_NOT_SENT: Final[Text] = (
    "Kyselyä ei lähetetty.",
    "Ingen förfrågan skickades.",
    "No query was sent.",
)
_TELL_ADMIN: Final[Text] = (
    "Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
    "Meddela anslutningsserverns administratör.",
    "Tell your security server's administrator.",
)
_CHECK_ADDRESS: Final[Text] = (
    "Tarkista asetus security_server; kysy liityntäpalvelimen ylläpitäjältä.",
    "Kontrollera inställningen security_server; fråga anslutningsserverns administratör.",
    "Check the setting security_server; ask your security server's administrator.",
)
_NO_DATA: Final[Text] = (
    "Vastauksen tietoja ei näytetä.",
    "Inga uppgifter ur svaret visas.",
    "None of its data is shown.",
)


def _with(first: Text, *further: Text) -> Text:
    """Join texts as lines, language by language."""
    lines = zip(first, *further, strict=True)
    finnish, swedish, english = ("\n".join(texts) for texts in lines)
    return finnish, swedish, english


NETWORK: Final[Mapping[str, Text]] = {
    "host_unknown": _with(
        (
            "Liityntäpalvelimen nimeä ei löydy: {url}",
            "Anslutningsserverns namn hittas inte: {url}",
            "The name of the security server cannot be found: {url}",
        ),
        _NOT_SENT,
        (
            "Tarkista asetus security_server ja verkkoyhteys.",
            "Kontrollera inställningen security_server och nätverket.",
            "Check the setting security_server and the network.",
        ),
    ),
    "host_slow": _with(
        (
            "Mikään nimipalvelin ei vastaa, joten liityntäpalvelimen osoitetta ei saada "
            "selville ({url})",
            "Ingen namnserver svarar, så det går inte att få fram anslutningsserverns adress "
            "({url})",
            "No name server answers, so the security server's address cannot be resolved ({url})",
        ),
        _NOT_SENT,
        (
            "Tarkista verkkoyhteys ja sen nimipalvelimet.",
            "Kontrollera nätverket och dess namnservrar.",
            "Check the network and its name servers.",
        ),
    ),
    "connection_refused": _with(
        (
            "Liityntäpalvelin ei ota yhteyttä vastaan: {url}",
            "Anslutningsservern tar inte emot förbindelsen: {url}",
            "The security server refuses the connection: {url}",
        ),
        _NOT_SENT,
        (
            "Tarkista osoite ja portti (8443 tai 8080); kysy liityntäpalvelimen ylläpitäjältä, "
            "onko palvelin käynnissä.",
            "Kontrollera adressen och porten (8443 eller 8080); fråga anslutningsserverns "
            "administratör om servern är i gång.",
            "Check the address and the port (8443 or 8080); ask your security server's "
            "administrator whether it is running.",
        ),
    ),
    "connect_timeout": _with(
        (
            "Liityntäpalvelimeen ei saada yhteyttä: {url}",
            "Ingen förbindelse till anslutningsservern: {url}",
            "No connection to the security server: {url}",
        ),
        _NOT_SENT,
        (
            "Tarkista osoite ja palomuuri.",
            "Kontrollera adressen och brandväggen.",
            "Check the address and the firewall.",
        ),
    ),
    "unreachable": _with(
        (
            "Liityntäpalvelimeen ei saada yhteyttä: {url}",
            "Ingen förbindelse till anslutningsservern: {url}",
            "The security server cannot be reached: {url}",
        ),
        _NOT_SENT,
        (
            "Tarkista osoite ja verkkoyhteys.",
            "Kontrollera adressen och nätverket.",
            "Check the address and the network.",
        ),
    ),
    "tls_certificate": _with(
        (
            "Liityntäpalvelimen varmenteeseen ei luoteta: {reason} ({url})",
            "Anslutningsserverns certifikat godtas inte: {reason} ({url})",
            "The security server's certificate is not trusted: {reason} ({url})",
        ),
        _NOT_SENT,
        (
            "Anna palvelimen varmenne tai sen myöntäjä asetuksella tls.ca, tai varmenteen "
            "SHA-256-sormenjälki asetuksella tls.pin.",
            "Ange serverns certifikat eller dess utfärdare med inställningen tls.ca, eller "
            "certifikatets SHA-256-fingeravtryck med inställningen tls.pin.",
            "Set tls.ca to the server's certificate or its issuer, or tls.pin to the "
            "certificate's SHA-256 fingerprint.",
        ),
    ),
    "tls_certificate_ended": _with(
        (
            "Liityntäpalvelimen varmenne tai sen myöntäjän varmenne on vanhentunut: {url}",
            "Anslutningsserverns certifikat, eller utfärdarens, har upphört att gälla: {url}",
            "The security server's certificate, or its issuer's, has expired: {url}",
        ),
        _NOT_SENT,
        (
            "Pyydä liityntäpalvelimen ylläpitäjää uusimaan varmenne.",
            "Be anslutningsserverns administratör förnya certifikatet.",
            "Ask your security server's administrator to renew the certificate.",
        ),
    ),
    "tls_certificate_early": _with(
        (
            "Liityntäpalvelimen varmenne tai sen myöntäjän varmenne ei ole vielä voimassa: {url}",
            "Anslutningsserverns certifikat, eller utfärdarens, gäller inte ännu: {url}",
            "The security server's certificate, or its issuer's, is not valid yet: {url}",
        ),
        _NOT_SENT,
        (
            "Tarkista tämän koneen kello ja päivämäärä. Jos ne ovat oikein, kysy asiaa "
            "liityntäpalvelimen ylläpitäjältä.",
            "Kontrollera den här datorns klocka och datum. Om de är rätt, fråga "
            "anslutningsserverns administratör.",
            "Check this machine's clock and date. If they are right, ask your security server's "
            "administrator.",
        ),
    ),
    "tls_certificate_name": _with(
        (
            "Liityntäpalvelimen varmenne on myönnetty toiselle nimelle kuin asetuksen "
            "security_server osoite: {url}",
            "Anslutningsserverns certifikat gäller ett annat namn än adressen i security_server: "
            "{url}",
            "The security server's certificate is for a different name than the address in "
            "security_server: {url}",
        ),
        _NOT_SENT,
        (
            "Anna asetuksessa security_server nimi, joka on varmenteessa, tai kiinnitä "
            "varmenne sen SHA-256-sormenjäljellä (tls.pin).",
            "Ange i security_server ett namn som finns i certifikatet, eller lås "
            "certifikatet med dess SHA-256-fingeravtryck (tls.pin).",
            "Use a name from the certificate in security_server, or pin the certificate by "
            "its SHA-256 fingerprint (tls.pin).",
        ),
    ),
    "tls_spoken": (
        "Portti vaatii TLS:n, mutta asetuksen security_server osoite alkaa http://: {url}\n"
        "Kysely ei päässyt rekisteriin.\n"
        "Vaihda osoitteen alkuun https://.",
        "Porten kräver TLS, men adressen i security_server börjar med http://: {url}\n"
        "Förfrågan kom inte fram till registret.\n"
        "Ändra adressens början till https://.",
        "The port requires TLS, but the address in security_server begins with http://: {url}\n"
        "The query did not reach the register.\n"
        "Change the beginning of the address to https://.",
    ),
    "tls": _with(
        (
            "TLS-yhteys liityntäpalvelimeen epäonnistui: {reason} ({url})",
            "TLS-förbindelsen till anslutningsservern misslyckades: {reason} ({url})",
            "The TLS connection to the security server failed: {reason} ({url})",
        ),
        _NOT_SENT,
        (
            "Tarkista, että portti on TLS-portti (8443) ja palvelin tukee TLS 1.2:ta.",
            "Kontrollera att porten är en TLS-port (8443) och att servern stöder TLS 1.2.",
            "Check that the port is a TLS port (8443) and that the server supports TLS 1.2.",
        ),
    ),
    "tls_pin": _with(
        (
            "Liityntäpalvelimen varmenne on toinen kuin asetuksissa kiinnitetty. Kyselyä ei "
            "lähetetty.\n"
            "Asetuksissa sha256:{pinned}\n"
            "Palvelimella sha256:{found}",
            "Anslutningsserverns certifikat är inte det som låsts i inställningarna. "
            "Ingen förfrågan skickades.\n"
            "I inställningarna sha256:{pinned}\n"
            "På servern sha256:{found}",
            "The security server's certificate is not the pinned one. No query was sent.\n"
            "Pinned sha256:{pinned}\n"
            "Server sha256:{found}",
        ),
        (
            "Kysy liityntäpalvelimen ylläpitäjältä, onko varmenne vaihdettu, ennen kuin muutat "
            "asetusta tls.pin.",
            "Fråga anslutningsserverns administratör om certifikatet har bytts innan du ändrar "
            "inställningen tls.pin.",
            "Ask your security server's administrator whether the certificate was replaced "
            "before you change the setting tls.pin.",
        ),
    ),
    "timeout": _with(
        (
            "Vastausta ei tullut {seconds:g} sekunnissa: {url}",
            "Inget svar inom {seconds:g} {seconds:sekund|sekunder}: {url}",
            "No answer within {seconds:g} {seconds:second|seconds}: {url}",
        ),
        _MAYBE_ASKED,
        (
            "Kysy liityntäpalvelimen ylläpitäjältä, ehtikö sanoma perille.",
            "Fråga anslutningsserverns administratör om meddelandet kom fram.",
            "Ask your security server's administrator whether the message arrived.",
        ),
    ),
    "get_timeout": (
        "Vastausta ei tullut {seconds:g} sekunnissa: {url}\nYritä uudelleen, tai anna pitempi "
        "--timeout.",
        "Inget svar inom {seconds:g} {seconds:sekund|sekunder}: {url}\n"
        "Försök igen, eller ange en längre --timeout.",
        "No answer within {seconds:g} {seconds:second|seconds}: {url}\n"
        "Try again, or give a longer --timeout.",
    ),
    "get_broken": (
        "Yhteys katkesi kesken: {url}\nYritä uudelleen.",
        "Förbindelsen bröts: {url}\nFörsök igen.",
        "The connection was lost: {url}\nTry again.",
    ),
    "get_truncated": (
        "Vastaus on katkennut kesken. Siitä ei näytetä eikä tallenneta mitään.\nYritä uudelleen.",
        "Svaret är ofullständigt. Inget av det visas eller sparas.\nFörsök igen.",
        "The reply is incomplete. None of it is shown or saved.\nTry again.",
    ),
    "broken_unsent": _with(
        (
            "Yhteys katkesi, ennen kuin mitään lähti: {url}",
            "Förbindelsen bröts innan något hade skickats: {url}",
            "The connection was lost before anything was sent: {url}",
        ),
        _NOT_SENT,
        ("Yritä uudelleen.", "Försök igen.", "Try again."),
    ),
    "broken": _with(
        (
            "Yhteys katkesi kesken: {url}",
            "Förbindelsen bröts: {url}",
            "The connection was lost: {url}",
        ),
        _MAYBE_ASKED,
        (
            "Kysy liityntäpalvelimen ylläpitäjältä, ehtikö sanoma perille. Se näkyy "
            "palvelimen lokista.",
            "Fråga anslutningsserverns administratör om meddelandet kom fram. Det syns i "
            "serverns logg.",
            "Ask your security server's administrator whether the message arrived. The "
            "server's log shows it.",
        ),
    ),
}

ANSWER: Final[Mapping[str, Text]] = {
    "reply_empty": _with(
        (
            "Vastaus on tyhjä. Osoitteessa ei ehkä ole liityntäpalvelinta.",
            "Svaret är tomt. På adressen finns kanske ingen anslutningsserver.",
            "The reply is empty. Perhaps there is no security server at the address.",
        ),
        _CHECK_ADDRESS,
    ),
    "reply_html": _with(
        (
            "Vastaus on verkkosivu, ei sanoma. Välissä on ehkä välityspalvelin, tai osoitteessa ei "
            "ole liityntäpalvelinta.",
            "Svaret är en webbsida, inte ett meddelande. Kanske finns en proxy emellan, eller så "
            "är det ingen anslutningsserver på adressen.",
            "The reply is a web page, not a message. Perhaps there is a proxy in between, or the "
            "address is not a security server's.",
        ),
        _CHECK_ADDRESS,
    ),
    "reply_charset": _with(
        (
            "Vastauksen merkistöä {charset} ei tunneta.",
            "Svarets teckenuppsättning {charset} är okänd.",
            "The reply's character set {charset} is not known.",
        ),
        _TELL_ADMIN,
    ),
    "reply_encoding_http": _with(
        (
            "Vastauksen merkistö on väärä: Content-Type ilmoittaa merkistön {declared}, mutta "
            "sisältö on merkistöä {found}. " + _NO_DATA[0],
            "Svarets teckenkodning är fel: Content-Type anger {declared}, men innehållet är i "
            "{found}. " + _NO_DATA[1],
            "The reply is in the wrong encoding: Content-Type declares {declared}, but the content "
            "is in {found}. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_encoding_xml": _with(
        (
            "Vastauksen merkistö on väärä: XML-määrittely ilmoittaa merkistön {declared}, mutta "
            "sisältö on merkistöä {found}. " + _NO_DATA[0],
            "Svarets teckenkodning är fel: XML-deklarationen anger {declared}, men innehållet är i "
            "{found}. " + _NO_DATA[1],
            "The reply is in the wrong encoding: the XML declaration says {declared}, but the "
            "content is in {found}. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_encoding_nowhere": _with(
        (
            "Vastauksen merkistö on väärä: merkistöä ei ilmoiteta, joten sen kuuluu olla UTF-8, "
            "mutta sisältö on merkistöä {found}. " + _NO_DATA[0],
            "Svarets teckenkodning är fel: ingen teckenkodning anges, så den ska vara UTF-8, men "
            "innehållet är i {found}. " + _NO_DATA[1],
            "The reply is in the wrong encoding: none is declared, so it must be UTF-8, but the "
            "content is in {found}. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_encoding": _with(
        (
            "Vastausta ei voi purkaa. Sen pakkaustapa on {encoding}.",
            "Svaret kan inte packas upp. Komprimeringen är {encoding}.",
            "The reply cannot be decompressed. Its content encoding is {encoding}.",
        ),
        _TELL_ADMIN,
    ),
    "reply_doctype": _with(
        (
            "Vastauksessa on dokumenttityypin määrittely, jota sanomassa ei saa olla. "
            + _NO_DATA[0],
            "Svaret innehåller en dokumenttypsdeklaration, som inte får finnas i ett meddelande. "
            + _NO_DATA[1],
            "The reply has a document type declaration, which is not allowed in a message. "
            + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_truncated": _with(
        (
            "Vastaus on katkennut kesken. " + _NO_DATA[0],
            "Svaret är ofullständigt. " + _NO_DATA[1],
            "The reply is incomplete. " + _NO_DATA[2],
        ),
        (
            "Kysely meni perille ja on voitu kirjata ja laskuttaa. Sanoman tunniste: {message_id}.",
            "Förfrågan kom fram och kan ha loggats och debiterats. Meddelandets id: {message_id}.",
            "The query arrived and may have been logged and billed. Message id: {message_id}.",
        ),
        _TELL_ADMIN,
    ),
    "reply_too_large": _with(
        (
            "Vastaus on suurempi kuin {megabytes} Mt. " + _NO_DATA[0],
            "Svaret är större än {megabytes} MB. " + _NO_DATA[1],
            "The reply is larger than {megabytes} MB. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_text": _with(
        (
            "Vastauksen yksi tieto on pidempi kuin {most} merkkiä. " + _NO_DATA[0],
            "En uppgift i svaret är längre än {most} tecken. " + _NO_DATA[1],
            "One value of the reply is longer than {most} characters. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_attributes": _with(
        (
            "Vastauksen yhdessä elementissä on yli {most} attribuuttia. " + _NO_DATA[0],
            "Ett element i svaret har fler än {most} attribut. " + _NO_DATA[1],
            "One element of the reply has more than {most} attributes. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_not_xml": _with(
        (
            "Vastaus ei ole kelvollista XML:ää (rivi {at}). " + _NO_DATA[0],
            "Svaret är inte giltig XML (rad {at}). " + _NO_DATA[1],
            "The reply is not well-formed XML (line {at}). " + _NO_DATA[2],
        ),
        _CHECK_ADDRESS,
    ),
    "reply_not_soap": _with(
        (
            "Vastaus ei ole SOAP 1.1 -sanoma. " + _NO_DATA[0],
            "Svaret är inte ett SOAP 1.1-meddelande. " + _NO_DATA[1],
            "The reply is not a SOAP 1.1 message. " + _NO_DATA[2],
        ),
        _CHECK_ADDRESS,
    ),
    "reply_other_person": _with(
        (
            "Vastaus koskee muuta tunnusta kuin sitä, jolla haettiin ({shown}). " + _NO_DATA[0],
            "Svaret gäller en annan beteckning än den som söktes ({shown}). " + _NO_DATA[1],
            "The reply is about a different code than the one queried ({shown}). " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_untied": _with(
        (
            "Vastauksesta ei ilmene, koskeeko se haettua tunnusta ({shown}): siinä ei ole "
            "hakuperusteita, ja henkilön tunnus on toinen. " + _NO_DATA[0],
            "Det framgår inte om svaret gäller den sökta beteckningen ({shown}): svaret saknar "
            "sökkriterier, och personens beteckning är en annan. " + _NO_DATA[1],
            "The reply does not show whether it is about the code queried ({shown}). It "
            "contains no search keys, and the person's code is a different one. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_other_operation": _with(
        (
            "Vastaus ei kuulu tähän kyselyyn: odotettiin {expected}. " + _NO_DATA[0],
            "Svaret hör inte till denna förfrågan: {expected} väntades. " + _NO_DATA[1],
            "The reply does not belong to this query: {expected} was expected. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_echo": (
        "Vastaus ei kuulu tähän kyselyyn: otsikkotieto {field} on toinen kuin lähetetty.\n"
        + _NO_DATA[0]
        + " Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
        "Svaret hör inte till denna förfrågan: fältet {field} i meddelandets huvud har ett annat "
        "värde än det som skickades.\n"
        + _NO_DATA[1]
        + " Meddela anslutningsserverns administratör.",
        "The reply does not belong to this query: its header field {field} differs from what "
        "was sent.\n" + _NO_DATA[2] + " Tell your security server's administrator.",
    ),
    "reply_hash": (
        "Vastaus ei kuulu tähän kyselyyn: sen requestHash ei vastaa lähetettyä sanomaa.\n"
        + _NO_DATA[0]
        + " Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
        "Svaret hör inte till denna förfrågan: dess requestHash motsvarar inte det "
        "meddelande som skickades.\n" + _NO_DATA[1] + " Meddela anslutningsserverns administratör.",
        "The reply does not belong to this query: its requestHash does not match the message "
        "sent.\n" + _NO_DATA[2] + " Tell your security server's administrator.",
    ),
    "reply_hash_algorithm": _with(
        (
            "Vastauksen requestHash on laskettu tuntemattomalla algoritmilla. " + _NO_DATA[0],
            "Svarets requestHash är beräknad med en okänd algoritm. " + _NO_DATA[1],
            "The reply's requestHash uses an unknown algorithm. " + _NO_DATA[2],
        ),
        _TELL_ADMIN,
    ),
    "reply_no_message": (
        "Vastauksessa ei ole rekisterin sanomaa eikä paluukoodia.\n"
        "Ilmoita asiasta DVV:lle ja mainitse sanoman tunniste {message_id}.",
        "Svaret innehåller varken registrets meddelande eller en returkod.\n"
        "Meddela MDB och uppge meddelandets id {message_id}.",
        "The reply contains neither the register's message nor a return code.\n"
        "Tell DVV, with the message id {message_id}.",
    ),
    "not_found": (
        "Henkilötunnuksella {shown} ei löydy ketään.\n"
        "Tarkista tunnus. Jos se on oikein, henkilöä ei ole väestötietojärjestelmässä.",
        "Ingen hittas med personbeteckningen {shown}.\n"
        "Kontrollera beteckningen. Om den är riktig finns personen inte i "
        "befolkningsdatasystemet.",
        "There is no person with the identity code {shown}.\n"
        "Check the code. If it is correct, the person is not in the register.",
    ),
    "passive": (
        "Henkilötunnus {shown} ei ole enää käytössä, eikä rekisteri kerro uutta.\n"
        "Pyydä henkilöltä nykyinen tunnus, tai kysy DVV:ltä.",
        "Personbeteckningen {shown} är inte längre i bruk, och registret uppger ingen ny.\n"
        "Be personen om den nuvarande beteckningen, eller fråga MDB.",
        "The identity code {shown} is no longer in use, and the register does not give a new "
        "one.\n"
        "Ask the person for their current code, or ask DVV.",
    ),
    "passive_successor": (
        "Henkilötunnus {shown} ei ole enää käytössä. Uusi tunnus on tulosteessa.\n"
        "Valitsin --follow hakee tiedot heti uudella tunnuksella. Se on uusi, mahdollisesti "
        "maksullinen kysely.",
        "Personbeteckningen {shown} är inte längre i bruk. Den nya finns i utskriften.\n"
        "Flaggan --follow hämtar uppgifterna genast med den nya. Det är en ny, eventuellt "
        "avgiftsbelagd förfrågan.",
        "The identity code {shown} is no longer in use. The new one is in the output.\n"
        "The option --follow looks the person up by the new code at once. That is another "
        "query, which may be billed.",
    ),
    "refused": (
        "Rekisteri ei antanut tietoja henkilötunnuksella {shown} (paluukoodi {code}).",
        "Registret lämnade inga uppgifter för personbeteckningen {shown} (returkod {code}).",
        "The register gave no data for the identity code {shown} (return code {code}).",
    ),
    "fault": (
        "X-Road-virhe {code}.",
        "X-Road-fel {code}.",
        "X-Road fault {code}.",
    ),
    "output_lost": (
        "Tulostetta ei voi kirjoittaa: {reason}.\n"
        "Kysely tehtiin, ja se on voitu kirjata ja laskuttaa. Sanoman tunniste: {message_id}.",
        "Utskriften kan inte skrivas: {reason}.\n"
        "Förfrågan gjordes och kan ha loggats och debiterats. Meddelandets id: {message_id}.",
        "The output cannot be written: {reason}.\n"
        "The query was made and may have been logged and billed. Message id: {message_id}.",
    ),
    "output_unwritable": (
        "Tulostetta ei voi kirjoittaa: {reason}.\nTarkista, minne vakiotuloste ohjataan.",
        "Utskriften kan inte skrivas: {reason}.\nKontrollera vart standardutmatningen riktas.",
        "The output cannot be written: {reason}.\nCheck where standard output is directed.",
    ),
    "field_missing": (
        "Vastauksessa ei ole kenttää {path}.",
        "Fältet {path} finns inte i svaret.",
        "The answer does not have the field {path}.",
    ),
    "interrupted_asking": _with(
        ("Keskeytetty.", "Avbrutet.", "Interrupted."),
        _MAYBE_ASKED,
        (
            "Uusi kysely voidaan laskuttaa erikseen.",
            "Om du gör förfrågan på nytt kan även den debiteras.",
            "If you repeat the query, it may be billed again.",
        ),
    ),
}
