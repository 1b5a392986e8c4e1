"""What an X-Road fault means, who noticed it and who can fix it, and what to do next.

A family of ``vtjcli.xroad.fault_codes`` has its meaning under its own name and, where there is
one, a concrete step under ``next.<family>``. ``noticed.<who>`` and ``mended.<who>`` go with both.
Meanings and steps hold whoever noticed the fault, so they can be shown whoever did; a step under
``near.<family>`` holds where one's own security server did. An error on a terminal is short: its
meaning, ``outcome.<kind>``, which states the outcome of the query, and ``contact.<who>``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages import faults_rare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    # What became of the query
    "outcome.nothing": (
        "Tietoja ei saatu.",
        "Inga uppgifter hämtades.",
        "No data was received.",
    ),
    "outcome.arrived": (
        "Tietoja ei saatu, mutta kysely on voinut mennä perille, ja se voidaan laskuttaa.",
        "Inga uppgifter hämtades, men förfrågan kan ha kommit fram och debiterats.",
        "No data was received, but the query may have arrived and may be billed.",
    ),
    "outcome.kept": (
        "Pyyntöä ei välitetty.",
        "Begäran förmedlades inte.",
        "The request was not forwarded.",
    ),
    # What was noticed
    "of_service": (
        "Rekisterin järjestelmä vastasi virheilmoituksella.",
        "Registrets eget system svarade med ett felmeddelande.",
        "The register's own system answered with an error.",
    ),
    "unknown_reason": (
        "X-Road ilmoitti virheen, jota vtjcli ei tunne.",
        "X-Road meddelade ett fel som vtjcli inte känner till.",
        "X-Road reported a fault that vtjcli does not know.",
    ),
    "access_denied": (
        "Omalla alijärjestelmällä ei ole oikeutta käyttää tätä palvelua.",
        "Delsystemet har inte behörighet att använda den här tjänsten.",
        "Your subsystem has no right to use this service.",
    ),
    "unknown_service": (
        "Palveluntarjoajan liityntäpalvelimella ei ole palvelua, jolla on tämä nimi ja versio.",
        "På tjänsteleverantörens anslutningsserver finns ingen tjänst med detta namn och "
        "denna version.",
        "The service provider's security server has no service with this name and version.",
    ),
    "service_disabled": (
        "Palveluntarjoaja on poistanut palvelun tilapäisesti käytöstä.",
        "Tjänsteleverantören har tillfälligt tagit tjänsten ur bruk.",
        "The service provider has temporarily disabled the service.",
    ),
    "service_failed": (
        "Palvelu ei antanut kelvollista vastausta.",
        "Tjänsten gav inget giltigt svar.",
        "The service did not give a valid answer.",
    ),
    "service_address": (
        "Palvelun osoite puuttuu palveluntarjoajan liityntäpalvelimelta tai on siellä väärin.",
        "Tjänstens adress saknas eller är felaktig på tjänsteleverantörens anslutningsserver.",
        "The address of the service is missing or wrong on the service provider's security server.",
    ),
    "unknown_member": (
        (
            "X-Road ei tunne pyynnössä nimettyä alijärjestelmää, tai sille ei ole rekisteröity "
            "osoitetta."
        ),
        (
            "X-Road känner inte till delsystemet som anges i begäran, eller dess adress är inte "
            "registrerad."
        ),
        (
            "X-Road does not know a subsystem named in the request, or has no address registered "
            "for it."
        ),
    ),
    "invalid_client_identifier": (
        "Pyynnön lähettävän alijärjestelmän tunniste puuttuu tai on virheellinen.",
        "Identifieraren för delsystemet som skickar begäran saknas eller är felaktig.",
        "The identifier of the subsystem that sends the request is missing or not valid.",
    ),
    "invalid_security_server": (
        "Pyynnössä nimettyä liityntäpalvelinta ei ole, tai se ei välitä tätä palvelua.",
        "Anslutningsservern som anges i begäran finns inte eller förmedlar inte den här tjänsten.",
        "The security server named in the request does not exist or does not provide this service.",
    ),
    "ssl_authentication_failed": (
        "TLS-yhteyttä ei hyväksytty: varmenne puuttuu, sitä ei tunneta tai se ei ole voimassa.",
        "TLS-förbindelsen godtogs inte: certifikatet saknas, är okänt eller gäller inte.",
        "A TLS connection was not accepted: a certificate is missing, unknown or not valid.",
    ),
    "network_error": (
        "Verkkoyhteyden muodostaminen seuraavaan palvelimeen epäonnistui.",
        "Det gick inte att upprätta en nätförbindelse till nästa server.",
        "The network connection to the next server could not be established.",
    ),
    "unknown_host": (
        "Seuraavan palvelimen nimeä ei löytynyt nimipalvelusta (DNS).",
        "Namnet på nästa server hittades inte i namntjänsten (DNS).",
        "The name of the next server was not found in the name service (DNS).",
    ),
    "io_error": (
        "Tiedonsiirto katkesi tai tietoja ei voitu lukea tai kirjoittaa.",
        "Dataöverföringen avbröts, eller så kunde data inte läsas eller skrivas.",
        "The transfer was interrupted, or data could not be read or written.",
    ),
    "http_error": (
        "Seuraava palvelin vastasi HTTP-virheellä.",
        "Nästa server svarade med ett HTTP-fel.",
        "The next server answered with an HTTP error.",
    ),
    "internal_error": (
        "Liityntäpalvelimessa tapahtui sisäinen virhe.",
        "Ett internt fel inträffade på anslutningsservern.",
        "An internal error occurred in the security server.",
    ),
    "database_error": (
        "Liityntäpalvelin ei saanut yhteyttä tietokantaansa, tai tietokannassa on virhe.",
        "Anslutningsservern fick ingen kontakt med sin databas, eller så finns det ett fel i "
        "databasen.",
        "The security server could not connect to its database, or the database has an error.",
    ),
    "not_found": (
        "Pyydettyä tietoa ei löytynyt.",
        "Det som begärdes hittades inte.",
        "The requested information was not found.",
    ),
    "global_conf_outdated": (
        "Liityntäpalvelimen globaali konfiguraatio on vanhentunut, joten se ei välitä sanomia.",
        "Anslutningsserverns globala konfiguration är föråldrad, så den förmedlar inga "
        "meddelanden.",
        "The security server's global configuration is out of date, so it does not forward "
        "messages.",
    ),
    "maintenance_mode": (
        "Palveluntarjoajan liityntäpalvelin on asetettu huoltotilaan.",
        "Tjänsteleverantörens anslutningsserver har försatts i underhållsläge.",
        "The service provider's security server has been put into maintenance mode.",
    ),
    "client_proxy_version_not_supported": (
        "Oman liityntäpalvelimen ohjelmistoversio on liian vanha palveluntarjoajan "
        "liityntäpalvelimelle.",
        "Programversionen på din egen anslutningsserver är för gammal för "
        "tjänsteleverantörens server.",
        "Your own security server's software is too old for the service provider's security "
        "server.",
    ),
    "logging_failed": (
        "Sanomaa ei voitu kirjata liityntäpalvelimen sanomalokiin, joten sitä ei välitetty.",
        "Meddelandet kunde inte skrivas i anslutningsserverns meddelandelogg och förmedlades "
        "därför inte.",
        "The message could not be written to the security server's message log, so it was "
        "not forwarded.",
    ),
    "timestamping_failed": (
        "Sanomalokia ei ole saatu aikaleimattua, joten liityntäpalvelin ei välitä sanomia.",
        "Meddelandeloggen har inte kunnat tidsstämplas, så anslutningsservern förmedlar inga "
        "meddelanden.",
        "The message log could not be time-stamped, so the security server does not forward "
        "messages.",
    ),
    "cannot_create_signature": (
        "Liityntäpalvelin ei voinut allekirjoittaa sanomaa.",
        "Anslutningsservern kunde inte underteckna meddelandet.",
        "The security server could not sign the message.",
    ),
    "token_not_active": (
        "Allekirjoitusavainten säilö (token) on lukittu, koska sen PIN-koodia ei ole syötetty.",
        "Förvaret för underskriftsnycklarna (token) är låst, eftersom PIN-koden inte har "
        "matats in.",
        "The token that holds the signing keys is locked, because its PIN has not been entered.",
    ),
    "cert_validation": (
        "Liityntäpalvelimen varmenteen kelpoisuutta ei voitu todeta.",
        "Det gick inte att bekräfta att anslutningsserverns certifikat är giltigt.",
        "The validity of a security server's certificate could not be confirmed.",
    ),
    "ocsp": (
        "Varmenteen voimassaoloa ei voitu tarkistaa varmentajan OCSP-palvelusta.",
        "Certifikatets giltighet kunde inte kontrolleras i certifikatutfärdarens OCSP-tjänst.",
        "The status of a certificate could not be checked with the certificate authority's "
        "OCSP service.",
    ),
    "signature_verification": (
        "Vastaanotetun sanoman allekirjoitus puuttuu tai ei kelpaa.",
        "Det mottagna meddelandets underskrift saknas eller är ogiltig.",
        "The signature of the message received is missing or not valid.",
    ),
    "missing_header": (
        "SOAP-sanomasta puuttuu otsikko-osa (Header).",
        "SOAP-meddelandet saknar huvud (Header).",
        "The SOAP message has no Header.",
    ),
    "missing_header_field": (
        "Pakollinen X-Road-otsikkotieto puuttuu tai on tyhjä.",
        "Ett obligatoriskt X-Road-fält i meddelandets huvud saknas eller är tomt.",
        "A mandatory X-Road header field is missing or empty.",
    ),
    "duplicate_header_field": (
        "Sama X-Road-otsikkotieto on sanomassa kahteen kertaan.",
        "Samma X-Road-fält förekommer två gånger i meddelandets huvud.",
        "An X-Road header field occurs twice in the message.",
    ),
    "missing_body": (
        "SOAP-sanomasta puuttuu runko (Body).",
        "SOAP-meddelandet saknar kropp (Body).",
        "The SOAP message has no Body.",
    ),
    "invalid_body": (
        "SOAP-sanoman rungossa (Body) on oltava täsmälleen yksi, palvelun mukaan nimetty "
        "elementti.",
        "SOAP-meddelandets kropp (Body) ska ha exakt ett element, med namn efter tjänsten.",
        "The SOAP Body must contain exactly one element, named after the service.",
    ),
    "inconsistent_headers": (
        (
            "Sanoman X-Road-otsikkotiedot ovat ristiriidassa keskenään tai sanoman muun sisällön "
            "kanssa."
        ),
        "X-Road-fälten i meddelandets huvud stämmer inte överens sinsemellan eller med innehållet.",
        "The X-Road header fields contradict each other or the rest of the message.",
    ),
    "inconsistent_response": (
        "Vastaus ei vastaa lähetettyä pyyntöä: se voi kuulua toiseen kyselyyn.",
        "Svaret stämmer inte överens med begäran: det kan höra till en annan förfrågan.",
        "The reply does not match the request. It may belong to a different query.",
    ),
    "invalid_response": (
        "Saatu vastaus on virheellinen.",
        "Det mottagna svaret är felaktigt.",
        "The reply received is not valid.",
    ),
    "invalid_protocol_version": (
        "Sanoman protokollaversiota ei tueta; X-Roadin sanomaprotokollan version on oltava 4.0.",
        (
            "Meddelandets protokollversion stöds inte; X-Roads meddelandeprotokoll ska vara "
            "version 4.0."
        ),
        (
            "The protocol version of the message is not supported; X-Road's message protocol must "
            "be 4.0."
        ),
    ),
    "invalid_content_type": (
        "Sanoman sisältötyyppi (Content-Type) ei ole se, jota X-Road edellyttää.",
        "Meddelandets innehållstyp (Content-Type) är inte den som X-Road kräver.",
        "The message's Content-Type is not the one that X-Road requires.",
    ),
    "invalid_soap_action": (
        "SOAPAction-otsake on virheellinen.",
        "HTTP-huvudet SOAPAction är felaktigt.",
        "The SOAPAction header is malformed.",
    ),
    "invalid_http_method": (
        "Pyyntö lähetettiin väärällä HTTP-metodilla.",
        "Begäran skickades med fel HTTP-metod.",
        "The request was sent with the wrong HTTP method.",
    ),
    "invalid_soap": (
        "Sanoma ei ole kelvollinen SOAP 1.1 -sanoma.",
        "Meddelandet är inte ett giltigt SOAP 1.1-meddelande.",
        "The message is not a valid SOAP 1.1 message.",
    ),
    "missing_soap": (
        "Lähetetyssä sisällössä ei ole SOAP-sanomaa.",
        "Det finns inget SOAP-meddelande i det som skickades.",
        "There is no SOAP message in what was sent.",
    ),
    "invalid_xml": (
        "Sanoma ei ole hyvin muodostettua XML:ää tai sisältää kiellettyä XML:ää.",
        "Meddelandet är inte välformad XML eller innehåller otillåten XML.",
        "The message is not well-formed XML or contains XML that is not allowed.",
    ),
    "mime_parsing_failed": (
        "Moniosaista (MIME) sanomaa ei voitu jäsentää.",
        "Det flerdelade meddelandet (MIME) kunde inte tolkas.",
        "The multipart (MIME) message could not be parsed.",
    ),
    "invalid_message": (
        "Sanoma puuttuu, tai sen rakenne ei ole X-Roadin sanomaprotokollan mukainen.",
        "Meddelandet saknas, eller så följer dess struktur inte X-Roads meddelandeprotokoll.",
        "The message is missing or its structure does not follow X-Road's message protocol.",
    ),
    "invalid_request": (
        "Pyyntö on virheellinen.",
        "Begäran är felaktig.",
        "The request is not valid.",
    ),
    # Who noticed it
    "noticed.request": (
        "Pyyntö hylättiin omassa liityntäpalvelimessa, eikä sitä lähetetty palveluntarjoajalle.",
        "Begäran avvisades av din egen anslutningsserver och skickades inte till "
        "tjänsteleverantören.",
        "Your own security server rejected the request and did not send it to the service "
        "provider.",
    ),
    "noticed.own_server": (
        "Virheen havaitsi oma liityntäpalvelin.",
        "Felet upptäcktes av din egen anslutningsserver.",
        "Your own security server detected the fault.",
    ),
    "noticed.provider_server": (
        "Virheen havaitsi palveluntarjoajan liityntäpalvelin.",
        "Felet upptäcktes av tjänsteleverantörens anslutningsserver.",
        "The service provider's security server detected the fault.",
    ),
    "noticed.service": (
        "Virheilmoituksen antoi palveluntarjoajan tietojärjestelmä, ei X-Road.",
        "Felmeddelandet kom från tjänsteleverantörens informationssystem, inte från X-Road.",
        "The fault came from the service provider's own information system, not from X-Road.",
    ),
    "noticed.unknown": (
        "Virhekoodista ei ilmene, missä virhe havaittiin.",
        "Felkoden visar inte var felet upptäcktes.",
        "The fault code does not show where the fault was detected.",
    ),
    # Who can mend it
    "mended.you": (
        "Tarkista asetukset ja kyselyn tiedot. Jos ne ovat oikein, ilmoita virheestä vtjcli:n "
        "kehittäjille.",
        "Kontrollera inställningarna och uppgifterna i förfrågan. Om de är rätt, anmäl felet "
        "till vtjclis utvecklare.",
        "Check the configuration and the query. If they are correct, report the fault to the "
        "developers of vtjcli.",
    ),
    "mended.own_admin": (
        "Ota yhteyttä oman liityntäpalvelimen ylläpitäjään. Ilmoita virhekoodi, virheen "
        "tunniste ja kellonaika.",
        "Kontakta administratören för din egen anslutningsserver. Uppge felkoden, felets "
        "identifierare och klockslaget.",
        "Contact the administrator of your own security server. Give the fault code, the id "
        "of the fault and the time.",
    ),
    "mended.provider": (
        "Ota yhteyttä palveluntarjoajaan (VTJkyselyssä Digi- ja väestötietovirasto). Ilmoita "
        "virhekoodi, virheen tunniste ja kellonaika.",
        "Kontakta tjänsteleverantören (för VTJkysely Myndigheten för digitalisering och "
        "befolkningsdata). Uppge felkoden, felets identifierare och klockslaget.",
        "Contact the service provider (for VTJkysely, the Digital and Population Data "
        "Services Agency, DVV). Give the fault code, the id of the fault and the time.",
    ),
    "mended.operator": (
        "Pyydä oman liityntäpalvelimen ylläpitäjää ottamaan yhteyttä X-Roadin ylläpitäjään "
        "(Suomi.fi-palveluväylässä Digi- ja väestötietovirasto).",
        "Be administratören för din egen anslutningsserver kontakta X-Roads "
        "driftsorganisation (för Suomi.fi-informationsleden Myndigheten för digitalisering "
        "och befolkningsdata).",
        "Ask the administrator of your own security server to contact the X-Road operator "
        "(for the Suomi.fi Data Exchange Layer, DVV).",
    ),
    "mended.unclear": (
        "Pyydä ensin oman liityntäpalvelimen ylläpitäjää etsimään virhe lokista. Lokista "
        "ilmenee, kenen on korjattava se.",
        "Be först administratören för din egen anslutningsserver söka felet i loggen. Loggen "
        "visar vem som ska åtgärda det.",
        "First ask the administrator of your own security server to find the fault in its "
        "log. The log shows who has to fix it.",
    ),
    # The same in short, for a terminal
    "contact.own_admin": (
        "Ota yhteyttä oman liityntäpalvelimen ylläpitäjään.",
        "Kontakta administratören för din egen anslutningsserver.",
        "Contact the administrator of your own security server.",
    ),
    "contact.provider": (
        "Ota yhteyttä palveluntarjoajaan (VTJkyselyssä DVV).",
        "Kontakta tjänsteleverantören (för VTJkysely MDB).",
        "Contact the service provider (for VTJkysely, DVV).",
    ),
    "contact.operator": (
        "Pyydä oman liityntäpalvelimen ylläpitäjää ottamaan yhteyttä X-Roadin ylläpitäjään.",
        "Be administratören för din egen anslutningsserver kontakta X-Roads driftsorganisation.",
        "Ask the administrator of your own security server to contact the X-Road operator.",
    ),
    "contact.unclear": (
        "Pyydä oman liityntäpalvelimen ylläpitäjää etsimään virhe lokista.",
        "Be administratören för din egen anslutningsserver söka felet i loggen.",
        "Ask the administrator of your own security server to find the fault in its log.",
    ),
    "contact.access_denied": (
        "Pyydä käyttöoikeus palveluntarjoajalta (VTJkyselyssä DVV:ltä).",
        "Be tjänsteleverantören (för VTJkysely MDB) om behörighet.",
        "Ask the service provider (for VTJkysely, DVV) to grant the right.",
    ),
    "repeated.own_admin": (
        "Yritä uudelleen. Jos virhe toistuu, ota yhteyttä oman liityntäpalvelimen ylläpitäjään.",
        "Försök igen. Om felet upprepas, kontakta administratören för din egen anslutningsserver.",
        "Try again. If it happens again, contact the administrator of your own security server.",
    ),
    "repeated.provider": (
        "Yritä uudelleen. Jos virhe toistuu, ota yhteyttä palveluntarjoajaan (VTJkyselyssä DVV).",
        "Försök igen. Om felet upprepas, kontakta tjänsteleverantören (för VTJkysely MDB).",
        "Try again. If it happens again, contact the service provider (for VTJkysely, DVV).",
    ),
    **faults_rare.TEXTS,
}
