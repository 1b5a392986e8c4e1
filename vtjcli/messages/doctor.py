"""What ``doctor`` says: the steps, what was found in each, what to do and who can do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    # The steps
    "step.configuration": ("Asetukset", "Inställningar", "Configuration"),
    "step.name": (
        "Palvelimen nimi",
        "Serverns namn",
        "Server name",
    ),
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
    "step.right": (
        "Käyttöoikeus",
        "Behörighet",
        "Right to the service",
    ),
    "step.password": ("Salasana", "Lösenord", "Password"),
    "step.clock": ("Kello", "Klocka", "Clock"),
    "step.log": ("Kyselyloki", "Förfrågningslogg", "Log of queries"),
    "watching": (
        "Tarkistetaan: {step}…",
        "Kontrolleras: {step}…",
        "Checking: {step}…",
    ),
    # What was found
    "skipped": (
        "ei tarkistettu, koska aiempi vaihe epäonnistui",
        "kontrollerades inte, eftersom ett tidigare steg misslyckades",
        "not checked, because an earlier step failed",
    ),
    "skipped_configuration": (
        "ei tarkistettu, koska asetuksissa on puute tai virhe",
        "kontrollerades inte, eftersom inställningarna är ofullständiga eller felaktiga",
        "not checked, because something in the configuration is missing or wrong",
    ),
    "skipped_direct": (
        "ei koske suoraa yhteyttä rekisteriin (direct)",
        "gäller inte en direkt förbindelse till registret (direct)",
        "does not apply to a direct connection to the register (direct)",
    ),
    "configuration_environment": (
        "profiili {profile}, ympäristömuuttujista",
        "profilen {profile}, ur miljövariabler",
        "profile {profile}, from environment variables",
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
    "name": ("{host} = {addresses}", "{host} = {addresses}", "{host} = {addresses}"),
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
        "({days} {days:päivä|päivää} jäljellä)",
        "{version}; serverns certifikat {subject}, utfärdare {issuer}, giltigt till {end} "
        "({days} {days:dag|dagar} kvar)",
        "{version}; server certificate {subject}, issuer {issuer}, valid until {end} ({days} "
        "{days:day|days} left)",
    ),
    "tls_unread": (
        "{version}; palvelimen varmenteen tietoja ei voida lukea",
        "{version}; uppgifterna i serverns certifikat kan inte läsas",
        "{version}; the contents of the server certificate cannot be read",
    ),
    "tls_ends": (
        "Palvelimen varmenne on voimassa {end} asti. Se on uusittava. Jos varmenne on "
        "kiinnitetty (tls.pin), vaihda samalla asetuksiin uuden varmenteen sormenjälki.",
        "Serverns certifikat är giltigt till {end}. Det ska förnyas. Om certifikatet är låst "
        "(tls.pin), byt samtidigt till det nya certifikatets fingeravtryck i inställningarna.",
        "The server's certificate is valid until {end}. It has to be renewed. If it is "
        "pinned (tls.pin), change the fingerprint in the configuration at the same time.",
    ),
    "tls_ended": (
        "{version}; palvelimen varmenteen {subject} (myöntäjä {issuer}) voimassaolo päättyi "
        "{end}. Se hyväksytään, koska se on kiinnitetty (tls.pin).",
        "{version}; serverns certifikat {subject} (utfärdare {issuer}) upphörde att gälla "
        "{end}. Det godtas eftersom det är låst (tls.pin).",
        "{version}; server certificate {subject}, issuer {issuer}, expired on {end}. It is "
        "accepted because it is pinned (tls.pin).",
    ),
    "tls_ended_advice": (
        "Varmenne on uusittava. Vaihda samalla uuden varmenteen sormenjälki asetukseen tls.pin.",
        "Certifikatet ska förnyas. Byt samtidigt till det nya certifikatets fingeravtryck i "
        "tls.pin.",
        "The certificate has to be renewed. Change the fingerprint in tls.pin at the same time.",
    ),
    "tls_shown": (
        "Palvelimen varmenne on {subject}, myöntäjä {issuer}, nimet {names}, voimassa "
        "{start} – {end}, SHA-256-sormenjälki {sha256}.",
        "Serverns certifikat är {subject}, utfärdare {issuer}, namn {names}, giltigt {start} "
        "– {end}, SHA-256-fingeravtryck {sha256}.",
        "The server's certificate is {subject}, issuer {issuer}, names {names}, valid from "
        "{start} until {end}, SHA-256 fingerprint {sha256}.",
    ),
    "tls_pin": (
        "Pyydä liityntäpalvelimen ylläpitäjää vertaamaan sormenjälkeä palvelimella olevaan. "
        "Jos ne ovat samat, kiinnitä varmenne:\n"
        "vtjcli config set tls.pin sha256:{sha256} --profile {profile}",
        "Be anslutningsserverns administratör jämföra fingeravtrycket med det på servern. Om "
        "de är lika, lås certifikatet:\n"
        "vtjcli config set tls.pin sha256:{sha256} --profile {profile}",
        "Ask your security server's administrator to compare the fingerprint with the one on "
        "the server. If they are the same, pin the certificate:\n"
        "vtjcli config set tls.pin sha256:{sha256} --profile {profile}",
    ),
    "tls_local": (
        "ei käytössä; palvelin on tällä koneella",
        "används inte; servern finns på denna dator",
        "not in use; the server is on this machine",
    ),
    "tls_none": (
        "ei käytössä: yhteys on salaamaton (allow_http)",
        "används inte; förbindelsen är okrypterad (allow_http)",
        "not in use; the connection is not encrypted (allow_http)",
    ),
    "tls_none_advice": (
        "Salasana ja henkilötiedot siirtyvät verkossa salaamattomina. Vaihda asetukseen "
        "security_server https-osoite (portti 8443).",
        "Lösenordet och personuppgifterna går okrypterade genom nätet. Byt till en "
        "https-adress i security_server (port 8443).",
        "The password and personal data cross the network unencrypted. Change "
        "security_server to an https address (port 8443).",
    ),
    "client_certificate": (
        "{subject}, myöntäjä {issuer}, voimassa {end} asti ({days} {days:päivä|päivää} jäljellä)",
        "{subject}, utfärdare {issuer}, giltigt till {end} ({days} {days:dag|dagar} kvar)",
        "{subject}, issuer {issuer}, valid until {end} ({days} {days:day|days} left)",
    ),
    "client_certificate_ends": (
        "Oma varmenne on voimassa {end} asti. Hanki uusi ja pyydä liityntäpalvelimen "
        "ylläpitäjää lisäämään se alijärjestelmän tietoihin.",
        "Ditt certifikat är giltigt till {end}. Skaffa ett nytt och be anslutningsserverns "
        "administratör lägga till det för delsystemet.",
        "Your certificate is valid until {end}. Get a new one and ask your security server's "
        "administrator to add it to your subsystem.",
    ),
    "client_certificate_open": (
        "Yksityinen avain on salaamaton, ja muutkin kuin tiedoston omistaja pääsevät siihen "
        "(oikeudet {mode}). Poista oikeudet:\n"
        "chmod go= {path}",
        "Den privata nyckeln är okrypterad, och även andra än filens ägare kommer åt den "
        "(rättigheter {mode}). Ta bort rättigheterna:\n"
        "chmod go= {path}",
        "The private key is not encrypted, and users other than its owner can access it "
        "(mode {mode}). Restrict access:\n"
        "chmod go= {path}",
    ),
    "client_certificate_none": (
        "ei asetettu; tarvitaan vain, jos palvelin vaatii sen",
        "inte angivet; behövs bara om servern kräver det",
        "not set; needed only if the server requires it",
    ),
    "register": (
        "vastaa (HTTP {status})",
        "svarar (HTTP {status})",
        "answers (HTTP {status})",
    ),
    "server": (
        "vastaa; X-Road-ympäristössä {instance} on {members} {members:jäsen tai "
        "alijärjestelmä|jäsentä ja alijärjestelmää}",
        "svarar; X-Road-miljön {instance} har {members} {members:medlem eller "
        "delsystem|medlemmar och delsystem}",
        "answers; the X-Road instance {instance} has {members} {members:member or "
        "subsystem|members and subsystems}",
    ),
    "server_other": (
        "Vastaus ei ole liityntäpalvelimen. Tarkista asetuksen security_server osoite ja "
        "portti (8443, salaamaton 8080): {url}",
        "Detta är inte ett svar från en anslutningsserver. Kontrollera adress och port "
        "(8443, okrypterad 8080) i inställningen security_server: {url}",
        "This is not a security server's answer. Check the address and the port (8443, "
        "unencrypted 8080) in the setting security_server: {url}",
    ),
    "server_tls": (
        "Jos portissa on TLS, asetuksen security_server alussa on oltava https://.",
        "Om porten använder TLS ska security_server börja med https://.",
        "If this port uses TLS, security_server must begin with https://.",
    ),
    "client": ("{client} on rekisteröity", "{client} är registrerat", "{client} is registered"),
    "service": (
        "{service} tarjoaa palvelun {operation} (yhteensä {count} {count:palvelu|palvelua})",
        "{service} erbjuder tjänsten {operation} (sammanlagt {count} {count:tjänst|tjänster})",
        "{service} offers {operation} ({count} {count:service|services} in all)",
    ),
    "right": (
        "palveluun {operation} (yhteensä {count} {count:palvelu|palvelua})",
        "till tjänsten {operation} (sammanlagt {count} {count:tjänst|tjänster})",
        "{operation} ({count} {count:service|services} in all)",
    ),
    "password_environment": (
        "löytyy ympäristömuuttujasta VTJCLI_PASSWORD; sitä ei näytetä eikä kokeilla",
        "finns i miljövariabeln VTJCLI_PASSWORD; det varken visas eller testas",
        "found in the environment variable VTJCLI_PASSWORD; it is neither shown nor tested",
    ),
    "password_command": (
        "saatu komennolta (password_command); sitä ei näytetä eikä kokeilla",
        "kommer från kommandot (password_command); det varken visas eller testas",
        "from the command (password_command); it is neither shown nor tested",
    ),
    "password_keyring": (
        "löytyy avainnipusta; sitä ei näytetä eikä kokeilla",
        "finns i nyckelringen; det varken visas eller testas",
        "found in the keyring; it is neither shown nor tested",
    ),
    "password_demo": (
        "esittelyn oma",
        "demonstrationens eget",
        "the demonstration's own",
    ),
    "clock": (
        "eroaa palvelimen kellosta {seconds} s",
        "skiljer sig {seconds} s från serverns klocka",
        "differs by {seconds} s from the server's clock",
    ),
    "clock_unknown": (
        "palvelin ei ilmoita aikaansa, joten vertailua ei voitu tehdä",
        "servern uppger inte sin tid, så klockan kunde inte jämföras",
        "the server does not report its time, so the clocks could not be compared",
    ),
    "clock_differs": (
        "Aseta tämän koneen kello aikapalvelimen (NTP) mukaan. Muuten lokin merkinnät saavat "
        "väärän ajan.",
        "Ställ denna dators klocka efter en tidsserver (NTP). Annars får loggens "
        "anteckningar fel tid.",
        "Synchronise this machine's clock with a time server (NTP). Otherwise log entries get "
        "the wrong time.",
    ),
    "log": (
        "{directory}, kirjoitettavissa, {megabytes} Mt vapaana",
        "{directory}, skrivbar, {megabytes} MB ledigt",
        "{directory}, writable, {megabytes} MB free",
    ),
    "log_space": (
        "Levytila on vähissä. Kun levy on täynnä, kyselyjä ei lähetetä. Vapauta tilaa tai siirrä "
        "loki (log.directory).",
        "Diskutrymmet håller på att ta slut. När disken är full skickas inga förfrågningar. "
        "Frigör utrymme eller flytta loggen (log.directory).",
        "Disk space is running out. When the disk is full, no query is sent. Free some space "
        "or move the log (log.directory).",
    ),
    "log_open": (
        "Muillakin kuin lokin omistajalla on siihen oikeuksia ({paths}). Poista ne:\n"
        "chmod -R go= {directory}",
        "Även andra än loggens ägare har rättigheter till den ({paths}). Ta bort dem:\n"
        "chmod -R go= {directory}",
        "Users other than its owner have access to the log ({paths}). Restrict access:\n"
        "chmod -R go= {directory}",
    ),
    "log_syslog": (
        "Järjestelmän lokiin ei saada yhteyttä ({reason}), joten merkinnät jäävät vain "
        "kyselylokiin. Käynnistä järjestelmän lokipalvelu (syslog), tai aseta log.syslog = "
        "false.",
        "Systemets logg kan inte nås ({reason}), så anteckningarna görs bara i "
        "förfrågningsloggen. Starta systemets loggtjänst (syslog), eller ange log.syslog = "
        "false.",
        "The system log cannot be reached ({reason}), so entries are written only to the log of "
        "queries. Start the system's logging service (syslog), or set log.syslog = false.",
    ),
    # Who can do something about it
    "who.you": (
        "Korjaaja: sinä itse, tämän koneen asetuksissa.",
        "Kan åtgärdas av dig själv, i inställningarna på denna dator.",
        "Who can fix this: you, in the settings of this machine.",
    ),
    "who.own_admin": (
        "Korjaaja: oman liityntäpalvelimen ylläpitäjä.",
        "Kan åtgärdas av anslutningsserverns administratör.",
        "Who can fix this: your security server's administrator.",
    ),
    "who.provider": (
        "Korjaaja: Digi- ja väestötietovirasto.",
        "Kan åtgärdas av Myndigheten för digitalisering och befolkningsdata.",
        "Who can fix this: the Digital and Population Data Services Agency (DVV).",
    ),
    # At the end
    "summary": (
        "Kunnossa {ok}, varoituksia {warning}, vikoja {failed}, tarkistamatta {skipped}. Kesto "
        "{seconds} s. Henkilökyselyjä ei tehty.",
        "{ok} i ordning, {warning} {warning:varning|varningar}, {failed} fel, {skipped} "
        "{skipped:inte kontrollerat|inte kontrollerade}. Tid {seconds} s. Ingen förfrågan om en "
        "person gjordes.",
        "{ok} OK, {warning} {warning:warning|warnings}, {failed} {failed:failure|failures}, "
        "{skipped} not checked. Time {seconds} s. No query about a person was made.",
    ),
}
