"""What ``doctor`` says: the steps, what was found in each, what to do and who can do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    # The steps
    "step.configuration": ("Asetukset", "Inställningar", "Configuration"),
    "step.name": ("Palvelimen nimi", "Serverns namn", "Name of the server"),
    "step.connection": ("Yhteys", "Förbindelse", "Connection"),
    "step.tls": ("TLS", "TLS", "TLS"),
    "step.client_certificate": ("Oma varmenne", "Eget certifikat", "Client certificate"),
    "step.register": (
        "Rekisterin palvelin",
        "Registrets server",
        "The register's server",
    ),
    "step.server": ("Liityntäpalvelin", "Anslutningsserver", "Security server"),
    "step.client": ("Oma alijärjestelmä", "Eget delsystem", "Own subsystem"),
    "step.service": ("Rekisterin palvelu", "Registrets tjänst", "The register's service"),
    "step.right": ("Käyttöoikeus", "Åtkomsträtt", "Right to use it"),
    "step.password": ("Salasana", "Lösenord", "Password"),
    "step.clock": ("Kello", "Klocka", "Clock"),
    "step.log": ("Kyselyloki", "Förfrågningslogg", "Log of queries"),
    "watching": (
        "Tarkistetaan: {step}…",
        "Kontrolleras: {step}…",
        "Looking at: {step}…",
    ),
    # What was found
    "skipped": (
        "ei tutkittu, koska aiempi vaihe epäonnistui",
        "undersöktes inte, eftersom ett tidigare steg misslyckades",
        "not examined, since an earlier step failed",
    ),
    "skipped_configuration": (
        "ei tutkittu, koska asetuksista puuttuu jotakin tai jokin on virheellinen",
        "undersöktes inte, eftersom något i konfigurationen saknas eller är fel",
        "not examined, since something in the configuration is missing or wrong",
    ),
    "skipped_direct": (
        "ei koske suoraa yhteyttä rekisteriin (direct)",
        "gäller inte en direkt förbindelse till registret (direct)",
        "does not apply to a direct connection to the register (direct)",
    ),
    "configuration_environment": (
        "profiili {profile}, ympäristömuuttujista",
        "profilen {profile}, ur miljövariabler",
        "profile {profile}, from the environment",
    ),
    "configuration": (
        "profiili {profile}, {path}",
        "profilen {profile}, {path}",
        "profile {profile}, {path}",
    ),
    "configuration_demo": (
        "profiili demo, sisäänrakennettu",
        "profilen demo, inbyggd",
        "profile demo, built in",
    ),
    "name": ("{host} on {addresses}", "{host} är {addresses}", "{host} is {addresses}"),
    "connection": (
        "{address}, portti {port}, {milliseconds} ms",
        "{address}, port {port}, {milliseconds} ms",
        "{address}, port {port}, {milliseconds} ms",
    ),
    "name_proxy": (
        "välityspalvelin {host} on {addresses}",
        "proxyn {host} är {addresses}",
        "the proxy {host} is {addresses}",
    ),
    "connection_proxy": (
        "välityspalvelimen {address} (portti {port}) kautta palvelimeen {host}, portti "
        "{server_port}, {milliseconds} ms",
        "genom proxyn {address} (port {port}) till {host}, port {server_port}, {milliseconds} ms",
        "through the proxy {address} (port {port}) to {host}, port {server_port}, "
        "{milliseconds} ms",
    ),
    "tls": (
        "{version}; palvelimen varmenne {subject}, myöntäjä {issuer}, voimassa {end} asti "
        "(päiviä jäljellä: {days})",
        "{version}; serverns certifikat {subject}, utfärdare {issuer}, giltigt till {end} "
        "(dagar kvar: {days})",
        "{version}; server's certificate {subject}, issuer {issuer}, valid until {end} "
        "(days left: {days})",
    ),
    "tls_unread": (
        "{version}; palvelimen varmenteen tietoja ei voida lukea",
        "{version}; uppgifterna i serverns certifikat kan inte läsas",
        "{version}; what the server's certificate says cannot be read",
    ),
    "tls_ends": (
        "Palvelimen varmenteen viimeinen voimassaolopäivä on {end}: se on uusittava. Jos "
        "varmenne on kiinnitetty (tls.pin), vaihda uuden varmenteen tiiviste asetuksiin "
        "samalla.",
        "Serverns certifikat är giltigt till {end}: det ska förnyas. Om certifikatet är fäst "
        "(tls.pin), byt samtidigt till det nya certifikatets hashvärde i inställningarna.",
        "The server's certificate is valid until {end}: it has to be renewed. Where it is "
        "pinned (tls.pin), put the new certificate's fingerprint into the configuration at "
        "the same time.",
    ),
    "tls_ended": (
        "{version}; palvelimen varmenteen {subject} (myöntäjä {issuer}) voimassaolo päättyi {end}; "
        "se hyväksytään, koska se on kiinnitetty (tls.pin)",
        "{version}; serverns certifikat {subject} (utfärdare {issuer}) upphörde att gälla {end}; "
        "det godtas eftersom det är fäst (tls.pin)",
        "{version}; server's certificate {subject}, issuer {issuer}, expired on {end}; accepted "
        "because it is pinned (tls.pin)",
    ),
    "tls_ended_advice": (
        "Varmenne on uusittava. Vaihda uuden varmenteen tiiviste asetukseen tls.pin samalla.",
        "Certifikatet ska förnyas. Byt samtidigt till det nya certifikatets hashvärde i tls.pin.",
        "It has to be renewed. Put the new certificate's fingerprint into tls.pin at the "
        "same time.",
    ),
    "tls_shown": (
        "Palvelin esittää varmenteen {subject}, myöntäjä {issuer}, nimet {names}, voimassa "
        "{start} – {end}, SHA-256 {sha256}.",
        "Servern visar certifikatet {subject}, utfärdare {issuer}, namn {names}, giltigt från "
        "{start} till {end}, SHA-256 {sha256}.",
        "The server shows the certificate {subject}, issuer {issuer}, names {names}, valid from "
        "{start} until {end}, SHA-256 {sha256}.",
    ),
    "tls_pin": (
        "Pyydä liityntäpalvelimen ylläpitäjää vertaamaan tiivistettä palvelimella olevaan. "
        "Jos ne ovat samat, kiinnitä varmenne:\n"
        "vtjcli config set tls.pin sha256:{sha256} --profile {profile}",
        "Be anslutningsserverns administratör jämföra hashvärdet med det på servern. Om de "
        "är lika, fäst certifikatet:\n"
        "vtjcli config set tls.pin sha256:{sha256} --profile {profile}",
        "Ask the security server's administrator to compare the fingerprint with the one on "
        "the server. If they are the same, pin the certificate:\n"
        "vtjcli config set tls.pin sha256:{sha256} --profile {profile}",
    ),
    "tls_local": (
        "ei käytössä: palvelin on tällä koneella",
        "används inte: servern finns på denna dator",
        "not in use: the server is on this machine",
    ),
    "tls_none": (
        "ei käytössä: yhteys on salaamaton (allow_http)",
        "används inte: förbindelsen är okrypterad (allow_http)",
        "not in use: the connection is not encrypted (allow_http)",
    ),
    "tls_none_advice": (
        "Salasana ja henkilötiedot kulkevat verkossa luettavina. Vaihda security_server-asetukseen "
        "https-osoite (portti 8443).",
        "Lösenordet och personuppgifterna går läsbara genom nätet. Byt till en https-adress i "
        "security_server (port 8443).",
        "The password and personal data cross the network in the clear. Change security_server to "
        "an https address (port 8443).",
    ),
    "client_certificate": (
        "{subject}, myöntäjä {issuer}, voimassa {end} asti (päiviä jäljellä: {days})",
        "{subject}, utfärdare {issuer}, giltigt till {end} (dagar kvar: {days})",
        "{subject}, issuer {issuer}, valid until {end} (days left: {days})",
    ),
    "client_certificate_ends": (
        "Oman varmenteesi viimeinen voimassaolopäivä on {end}. Tee uusi varmenne ja pyydä "
        "liityntäpalvelimen ylläpitäjää lisäämään se alijärjestelmäsi tietoihin.",
        "Ditt certifikat är giltigt till {end}. Gör ett nytt och be anslutningsserverns "
        "administratör lägga till det för delsystemet.",
        "Your certificate is valid until {end}. Make a new one and ask your security "
        "server's administrator to add it to your subsystem.",
    ),
    "client_certificate_open": (
        "Muutkin kuin tiedoston omistaja pääsevät yksityiseen avaimeen, joka on salaamaton "
        "(oikeudet {mode}). Poista oikeudet:\nchmod go= {path}",
        "Också andra än filens ägare kommer åt den privata nyckeln, som är okrypterad "
        "(rättigheter {mode}). Ta bort rättigheterna:\nchmod go= {path}",
        "Others than the file's owner can get at the private key, which is not encrypted (mode "
        "{mode}). Take their rights away:\nchmod go= {path}",
    ),
    "client_certificate_none": (
        "ei asetettu; riittää, jos liityntäpalvelin ei vaadi sitä",
        "inte inställt; räcker om anslutningsservern inte kräver det",
        "none set; enough where the security server asks for none",
    ),
    "register": (
        "vastaa (HTTP {status})",
        "svarar (HTTP {status})",
        "answers (HTTP {status})",
    ),
    "server": (
        "vastaa; X-Road-ympäristössä {instance} jäseniä ja alijärjestelmiä {members}",
        "svarar; medlemmar och delsystem i X-Road-miljön {instance}: {members}",
        "answers; members and subsystems in the X-Road instance {instance}: {members}",
    ),
    "server_other": (
        "Tämä ei ole liityntäpalvelimen vastaus. Tarkista asetuksen security_server osoite "
        "ja portti (8443, salaamaton 8080): {url}",
        "Detta är inte ett svar från en anslutningsserver. Kontrollera adress och port "
        "(8443, okrypterad 8080) i inställningen security_server: {url}",
        "This is no security server's answer. Check the address and the port (8443, without"
        " TLS 8080) in the setting security_server: {url}",
    ),
    "server_tls": (
        "Jos portissa on TLS, asetuksen security_server osoitteen on alettava https://.",
        "Om porten använder TLS ska adressen i security_server börja med https://.",
        "Does this port speak TLS? Then security_server has to begin with https://.",
    ),
    "client": ("{client} on rekisteröity", "{client} är registrerat", "{client} is registered"),
    "service": (
        "{service} tarjoaa palvelun {operation} (palveluita yhteensä {count})",
        "{service} erbjuder tjänsten {operation} (tjänster sammanlagt: {count})",
        "{service} offers {operation} (services in all: {count})",
    ),
    "right": (
        "käyttöoikeus palveluun {operation} (palveluita yhteensä {count})",
        "rätt till tjänsten {operation} (tjänster sammanlagt: {count})",
        "the right to {operation} (services in all: {count})",
    ),
    "password_environment": (
        "löytyy ympäristömuuttujasta VTJCLI_PASSWORD; sitä ei näytetä eikä kokeilla",
        "finns i miljövariabeln VTJCLI_PASSWORD; det visas inte och prövas inte",
        "found in the environment, VTJCLI_PASSWORD; it is neither shown nor tried",
    ),
    "password_command": (
        "komento (password_command) antoi sen; sitä ei näytetä eikä kokeilla",
        "kommandot (password_command) gav det; det visas inte och prövas inte",
        "given by the command (password_command); it is neither shown nor tried",
    ),
    "password_keyring": (
        "löytyy avainnipusta; sitä ei näytetä eikä kokeilla",
        "finns i nyckelringen; det visas inte och prövas inte",
        "found in the keyring; it is neither shown nor tried",
    ),
    "password_demo": (
        "esittelyn oma, demo",
        "demonstrationens eget, demo",
        "the demonstration's own, demo",
    ),
    "clock": (
        "eroaa palvelimen kellosta {seconds} s",
        "skiljer sig {seconds} s från serverns klocka",
        "differs by {seconds} s from the server's",
    ),
    "clock_unknown": (
        "palvelin ei kerro kelloaan; ei voitu verrata",
        "servern berättar inte vad dess klocka visar; kunde inte jämföras",
        "the server does not tell its time; nothing to compare with",
    ),
    "clock_differs": (
        "Aseta tämän koneen kello aikapalvelimesta (NTP). Lokin merkinnät saavat muuten väärän "
        "ajan.",
        "Ställ denna dators klocka efter en tidsserver (NTP). Annars får loggens poster fel tid.",
        "Set this machine's clock by a time server (NTP). Entries of the log get a wrong time "
        "otherwise.",
    ),
    "log": (
        "{directory}: voidaan kirjoittaa, {megabytes} Mt vapaana",
        "{directory}: kan skrivas, {megabytes} MB ledigt",
        "{directory}: can be written, {megabytes} MB free",
    ),
    "log_space": (
        "Levyllä on vähän tilaa: kun se on täynnä, yhtään kyselyä ei lähetetä. Vapauta tilaa "
        "tai siirrä loki (log.directory).",
        "Det finns lite utrymme på disken: när den är full skickas inga förfrågningar. "
        "Frigör utrymme eller flytta loggen (log.directory).",
        "The disk has little space: once it is full no query is sent. Make room, or move the "
        "log (log.directory).",
    ),
    "log_open": (
        "Muillakin kuin lokin omistajalla on siihen oikeuksia ({paths}). Poista ne:\n"
        "chmod -R go= {directory}",
        "Också andra än loggens ägare har rättigheter till den ({paths}). Ta bort dem:\n"
        "chmod -R go= {directory}",
        "Others than the log's owner have rights to it ({paths}). Take them away:\n"
        "chmod -R go= {directory}",
    ),
    "log_syslog": (
        "Järjestelmän lokiin ei saada yhteyttä ({reason}): merkinnät jäävät vain kyselylokiin. "
        "Käynnistä järjestelmän lokipalvelu (syslog), tai aseta log.syslog = false.",
        "Systemets logg kan inte nås ({reason}): anteckningarna stannar i "
        "förfrågningsloggen. Starta systemets loggtjänst (syslog), eller ställ in log.syslog "
        "= false.",
        "The system's log cannot be reached ({reason}): entries stay in the log of queries "
        "alone. Start the system's logging service (syslog), or set log.syslog = false.",
    ),
    # Who can do something about it
    "who.you": (
        "Korjaaja: sinä itse, tämän koneen asetuksissa.",
        "Åtgärdas av: dig själv, i denna dators inställningar.",
        "To be mended by: yourself, in the settings of this machine.",
    ),
    "who.own_admin": (
        "Korjaaja: oman liityntäpalvelimesi ylläpitäjä.",
        "Åtgärdas av: er anslutningsservers administratör.",
        "To be mended by: your security server's administrator.",
    ),
    "who.provider": (
        "Korjaaja: Digi- ja väestötietovirasto.",
        "Åtgärdas av: Myndigheten för digitalisering och befolkningsdata.",
        "To be mended by: the Digital and Population Data Services Agency (DVV).",
    ),
    # At the end
    "summary": (
        "Kunnossa {ok}, varoituksia {warning}, vikoja {failed}, tutkimatta {skipped}; "
        "yhteensä {seconds} s. Yhtään henkilökyselyä ei tehty.",
        "I ordning: {ok}, varningar: {warning}, fel: {failed}, inte undersökta: {skipped}; "
        "sammanlagt {seconds} s. Ingen förfrågan om en person ställdes.",
        "In order: {ok}, warnings: {warning}, failures: {failed}, not examined: {skipped}; "
        "{seconds} s in all. No query about a person was made.",
    ),
}
