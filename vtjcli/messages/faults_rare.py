"""The rest of ``faults``: the families that rarely occur, and the steps to take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    # What was noticed
    "service_type": (
        "Palvelu on toista tyyppiä (SOAP tai REST) kuin pyyntö.",
        "Tjänsten är av en annan typ (SOAP eller REST) än begäran.",
        "The service is of a different type (SOAP or REST) than the request.",
    ),
    "rest_message": (
        "REST-sanoma puuttuu tai on virheellinen.",
        "REST-meddelandet saknas eller är felaktigt.",
        "The REST message is missing or not valid.",
    ),
    "global_conf_unavailable": (
        "Liityntäpalvelin ei voinut ladata globaalia konfiguraatiota.",
        "Anslutningsservern kunde inte ladda ned den globala konfigurationen.",
        "The security server could not download the global configuration.",
    ),
    "global_conf_invalid": (
        "Liityntäpalvelimen globaali konfiguraatio puuttuu, on virheellinen tai sen "
        "allekirjoitus ei kelpaa.",
        "Anslutningsserverns globala konfiguration saknas eller är felaktig, eller så är "
        "dess underskrift ogiltig.",
        "The security server's global configuration is missing or malformed, or its "
        "signature is not valid.",
    ),
    "server_conf": (
        "Liityntäpalvelimen omat asetukset tai avaintiedot ovat virheelliset.",
        "Anslutningsserverns egna inställningar eller nyckeluppgifter är felaktiga.",
        "The security server's own configuration or key configuration is malformed.",
    ),
    "token_pin": (
        "Tokenin PIN-koodi on väärä tai ei täytä vaatimuksia, tai kirjautuminen tokeniin "
        "epäonnistui.",
        "Tokenens PIN-kod är fel eller uppfyller inte kraven, eller så misslyckades inloggningen "
        "på tokenen.",
        "The token's PIN is wrong or does not meet the requirements, or logging in to the "
        "token failed.",
    ),
    "token_not_available": (
        "Avaintenhallinnan tokenia tai turvamoduulia (HSM) ei löydy, tai se ei ole käytettävissä.",
        "Nyckelhanteringens token eller säkerhetsmodul (HSM) hittas inte eller är inte "
        "tillgänglig.",
        "The token or hardware security module (HSM) that holds the keys was not found or is "
        "not available.",
    ),
    "key_not_found": (
        "Tarvittavaa avainta, varmennetta tai varmennepyyntöä ei löydy liityntäpalvelimelta.",
        "Nyckeln, certifikatet eller certifikatbegäran som behövs hittas inte på "
        "anslutningsservern.",
        "A required key, certificate or certificate request is not on the security server.",
    ),
    "key_management": (
        "Avaimen, varmenteen tai varmennepyynnön luonti, tuonti tai poisto epäonnistui.",
        "En nyckel, ett certifikat eller en certifikatbegäran kunde inte skapas, importeras "
        "eller raderas.",
        "A key, certificate or certificate request could not be created, imported or deleted.",
    ),
    "certificate_owner": (
        "Varmenne on tarkoitettu muuhun käyttöön, tai siitä ei selviä, mille jäsenelle se kuuluu.",
        "Certifikatet är avsett för något annat, eller så framgår det inte vilken medlem det "
        "hör till.",
        "The certificate is meant for another use, or does not show which member it belongs to.",
    ),
    "asic": (
        "Allekirjoitetun asiakirjan (ASiC) rakenne on virheellinen, tai siitä puuttuu osa.",
        "Det undertecknade dokumentets (ASiC) struktur är felaktig, eller så saknas en del av det.",
        "The structure of the signed document (ASiC) is malformed, or a part of it is missing.",
    ),
    "management_request": (
        "Hallintapyyntö keskuspalvelimelle epäonnistui.",
        "Förvaltningsbegäran till centralservern misslyckades.",
        "A management request to the central server failed.",
    ),
    "admin_action": (
        "Palvelimen hallinnassa annettu tieto tai toimenpide ei kelvannut.",
        "En uppgift eller åtgärd i serverns administration godtogs inte.",
        "A value or an action in the administration of the server was not accepted.",
    ),
    "admin_not_found": (
        "Palvelimen hallinnassa tarkoitettua kohdetta ei löydy.",
        "Det som avses i serverns administration hittas inte.",
        "Something referred to in the administration of the server was not found.",
    ),
    "backup": (
        "Palvelimen varmuuskopiointi tai palautus epäonnistui.",
        "Säkerhetskopieringen eller återställningen av servern misslyckades.",
        "Backing up or restoring the server failed.",
    ),
    "api_key": (
        "Palvelimen hallintarajapinnan avain puuttuu, tai sen rooli ei kelpaa.",
        "Nyckeln till serverns administrationsgränssnitt saknas, eller så är dess roll ogiltig.",
        "The key to the server's administration interface is missing, or its role is not valid.",
    ),
    # What to do next
    "next.access_denied": (
        "Pyydä palveluntarjoajaa (VTJkyselyssä Digi- ja väestötietovirastoa) myöntämään omalle "
        "alijärjestelmälle käyttöoikeus palveluun. Ilmoita alijärjestelmän täydellinen "
        "tunniste, palvelun nimi, virhekoodi ja kellonaika.",
        "Be tjänsteleverantören (för VTJkysely Myndigheten för digitalisering och "
        "befolkningsdata) bevilja delsystemet behörighet till tjänsten. Uppge delsystemets "
        "fullständiga identifierare, tjänstens namn, felkoden och klockslaget.",
        "Ask the service provider (for VTJkysely, the Digital and Population Data Services "
        "Agency, DVV) to grant your subsystem the right to the service. Give the full "
        "identifier of the subsystem, the name of the service, the fault code and the time.",
    ),
    "next.unknown_service": (
        "Tarkista asetus service.",
        "Kontrollera inställningen service.",
        "Check the setting service.",
    ),
    "next.service_disabled": (
        "Yritä myöhemmin uudelleen. Palveluntarjoaja voi kertoa, milloin palvelu on taas käytössä.",
        "Försök igen senare. Tjänsteleverantören kan tala om när tjänsten åter är i bruk.",
        "Try again later. The service provider can say when the service will be back.",
    ),
    "next.service_failed": (
        "Yritä myöhemmin uudelleen. Kysely on voinut mennä perille palveluun. Uusi yritys on "
        "silloin uusi, mahdollisesti maksullinen kysely.",
        "Försök igen senare. Förfrågan kan ha nått tjänsten. Ett nytt försök är då en ny "
        "förfrågan, som kan vara avgiftsbelagd.",
        "Try again later. The query may have reached the service. Another attempt is then a "
        "new query, which may be billed.",
    ),
    "next.unknown_member": (
        "Tarkista asetukset client ja service kirjain kirjaimelta. Alijärjestelmän on oltava "
        "rekisteröity tälle liityntäpalvelimelle.",
        "Kontrollera inställningarna client och service bokstav för bokstav. Delsystemet ska "
        "vara registrerat på anslutningsservern.",
        "Check the settings client and service letter by letter. Your subsystem must be "
        "registered on this security server.",
    ),
    "next.invalid_client_identifier": (
        "Tarkista asetus client: siinä on neljä vinoviivalla erotettua osaa, esimerkiksi "
        "FI-TEST/MUN/0101263-6/example.",
        "Kontrollera inställningen client: den har fyra delar åtskilda med snedstreck, till "
        "exempel FI-TEST/MUN/0101263-6/example.",
        "Check the setting client: it has four parts separated by slashes, for example "
        "FI-TEST/MUN/0101263-6/example.",
    ),
    "near.ssl_authentication_failed": (
        "Tarkista, että asetuksissa on https-osoite ja asiakasvarmenne ja että sama varmenne "
        "on lisätty liityntäpalvelimella alijärjestelmän tietojärjestelmävarmenteisiin. "
        "Tarkista myös liityntäpalvelimen oma tunnistusvarmenne (authentication).",
        "Kontrollera att inställningarna har en https-adress och ett klientcertifikat och "
        "att samma certifikat på anslutningsservern har lagts till bland delsystemets "
        "informationssystemcertifikat. Kontrollera också anslutningsserverns eget "
        "autentiseringscertifikat (authentication).",
        "Check that the configuration has an https address and a client certificate, and "
        "that the same certificate is among your subsystem's information system certificates "
        "on the security server. Check the security server's own authentication certificate "
        "too.",
    ),
    "near.network_error": (
        "Tarkista, että palomuuri sallii omalta liityntäpalvelimelta yhteydet "
        "palveluntarjoajan liityntäpalvelimen portteihin 5500 ja 5577.",
        "Kontrollera att brandväggen tillåter förbindelser från din egen anslutningsserver "
        "till portarna 5500 och 5577 på tjänsteleverantörens anslutningsserver.",
        "Check that the firewall allows connections from your own security server to ports "
        "5500 and 5577 of the service provider's security server.",
    ),
    "near.unknown_host": (
        "Tarkista oman liityntäpalvelimen nimipalveluasetukset.",
        "Kontrollera den egna anslutningsserverns inställningar för namntjänsten.",
        "Check your own security server's name service settings.",
    ),
    "next.io_error": (
        "Yritä uudelleen. Kysely on voinut mennä perille palveluun. Uusi yritys on silloin "
        "uusi, mahdollisesti maksullinen kysely.",
        "Försök igen. Förfrågan kan ha nått tjänsten. Ett nytt försök är då en ny förfrågan, "
        "som kan vara avgiftsbelagd.",
        "Try again. The query may have reached the service. Another attempt is then a new "
        "query, which may be billed.",
    ),
    "next.database_error": (
        "Virheen havainneella liityntäpalvelimella: tarkista, että tietokanta on käynnissä "
        "ja levytilaa on jäljellä.",
        "På den anslutningsserver som upptäckte felet: kontrollera att databasen är i gång "
        "och att det finns ledigt diskutrymme.",
        "On the security server that detected the fault: check that the database is running "
        "and the disk is not full.",
    ),
    "next.global_conf_outdated": (
        "Virheen havainneella liityntäpalvelimella: tarkista globaalin konfiguraation lataus "
        "diagnostiikkasivulta, yhteys keskuspalvelimeen (portit 80 ja 443) ja palvelimen kello.",
        "På den anslutningsserver som upptäckte felet: kontrollera nedladdningen av den "
        "globala konfigurationen på diagnostiksidan, förbindelsen till centralservern "
        "(portarna 80 och 443) och serverns klocka.",
        "On the security server that detected the fault: check the download of the global "
        "configuration on the diagnostics page, the connection to the central server (ports "
        "80 and 443) and the server's clock.",
    ),
    "next.maintenance_mode": (
        "Yritä huollon jälkeen uudelleen. Palveluntarjoajan tiedote voi olla "
        "virheilmoituksen tekstissä.",
        "Försök igen efter underhållet. Felmeddelandets text kan innehålla "
        "tjänsteleverantörens information.",
        "Try again after the maintenance. The text of the fault may contain the service "
        "provider's notice.",
    ),
    "next.client_proxy_version_not_supported": (
        "Päivitä oma liityntäpalvelin X-Roadin tuettuun versioon.",
        "Uppdatera din egen anslutningsserver till en X-Road-version som stöds.",
        "Upgrade your own security server to a supported version of X-Road.",
    ),
    "next.logging_failed": (
        "Virheen havainneella liityntäpalvelimella: tarkista sanomalokin tietokanta ja levytila.",
        "På den anslutningsserver som upptäckte felet: kontrollera meddelandeloggens databas "
        "och diskutrymmet.",
        "On the security server that detected the fault: check the message log's database "
        "and the disk space.",
    ),
    "next.timestamping_failed": (
        "Virheen havainneella liityntäpalvelimella: tarkista diagnostiikkasivulta "
        "aikaleimauspalvelun tila ja verkkoyhteys siihen.",
        "På den anslutningsserver som upptäckte felet: kontrollera på diagnostiksidan "
        "tidsstämplingstjänstens status och nätförbindelsen till den.",
        "On the security server that detected the fault: check the status of the "
        "time-stamping service on the diagnostics page and the connection to it.",
    ),
    "next.cannot_create_signature": (
        "Virheen havainneella liityntäpalvelimella: tarkista, että jäsenellä on aktiivinen, "
        "rekisteröity ja voimassa oleva allekirjoitusvarmenne ja että sen OCSP-tila on "
        "kunnossa.",
        "På den anslutningsserver som upptäckte felet: kontrollera att medlemmen har ett "
        "aktivt, registrerat och giltigt underskriftscertifikat och att dess OCSP-status är "
        "i ordning.",
        "On the security server that detected the fault: check that the member has an "
        "active, registered and valid signing certificate whose OCSP status is good.",
    ),
    "next.token_not_active": (
        "Virheen havainneella liityntäpalvelimella: kirjaudu tokeniin PIN-koodilla (avaimet "
        "ja varmenteet -sivu). Näin on tehtävä aina, kun palvelin on käynnistynyt uudelleen, "
        "ellei PIN-koodin automaattista syöttöä ole asennettu.",
        "På den anslutningsserver som upptäckte felet: logga in på tokenen med PIN-koden "
        "(sidan för nycklar och certifikat). Det ska göras varje gång servern har startats "
        "om, om inte automatisk inmatning av PIN-koden har installerats.",
        "On the security server that detected the fault: log in to the token with its PIN "
        "(keys and certificates page). This is needed after each restart unless automatic "
        "login is installed.",
    ),
    "next.cert_validation": (
        "Virheen havainneella liityntäpalvelimella: tarkista varmenteiden voimassaolo, "
        "rekisteröinti ja OCSP-tila sekä palvelimen kello.",
        "På den anslutningsserver som upptäckte felet: kontrollera certifikatens "
        "giltighetstid, registrering och OCSP-status samt serverns klocka.",
        "On the security server that detected the fault: check the certificates' validity, "
        "registration and OCSP status, and the server's clock.",
    ),
    "next.ocsp": (
        "Virheen havainneella liityntäpalvelimella: tarkista yhteys varmentajan "
        "OCSP-palveluun diagnostiikkasivulta.",
        "På den anslutningsserver som upptäckte felet: kontrollera på diagnostiksidan "
        "förbindelsen till certifikatutfärdarens OCSP-tjänst.",
        "On the security server that detected the fault: check the connection to the "
        "certificate authority's OCSP service on the diagnostics page.",
    ),
    "next.inconsistent_response": (
        "Älä käytä vastausta. Jos virhe toistuu, ilmoita siitä.",
        "Använd inte svaret. Anmäl felet om det upprepas.",
        "Do not use the reply. If it happens again, report it.",
    ),
}
