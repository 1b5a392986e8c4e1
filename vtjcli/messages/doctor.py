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
    "step.server": ("Liityntäpalvelin", "Anslutningsserver", "Security server"),
    "step.client": ("Oma alijärjestelmä", "Eget delsystem", "Own subsystem"),
    "step.service": ("Rekisterin palvelu", "Registrets tjänst", "The register's service"),
    "step.right": ("Käyttöoikeus", "Åtkomsträtt", "Right to use it"),
    "step.password": ("Salasana", "Lösenord", "Password"),
    "step.clock": ("Kello", "Klocka", "Clock"),
    "step.log": ("Kyselyloki", "Frågelogg", "Log of queries"),
    # What was found
    "skipped": (
        "ei tutkittu, koska aiempi vaihe epäonnistui",
        "undersöktes inte, eftersom ett tidigare steg misslyckades",
        "not examined, since an earlier step failed",
    ),
    "configuration": (
        "profiili {profile}, {path}",
        "profilen {profile}, {path}",
        "profile {profile}, {path}",
    ),
    "configuration_warned": (
        "Varoituksia: {count}, yllä. Asetuksilla voi silti kysyä.",
        "Varningar: {count}, ovan. Det går ändå att fråga med inställningarna.",
        "Warnings: {count}, above. Queries can be made all the same.",
    ),
    "configuration_demo": (
        "profiili demo, sisäänrakennettu",
        "profilen demo, inbyggd",
        "profile demo, built in",
    ),
    "name": ("{host} on {addresses}", "{host} är {addresses}", "{host} is {addresses}"),
    "connection": (
        "{address}, portti {port}, {milliseconds:.0f} ms",
        "{address}, port {port}, {milliseconds:.0f} ms",
        "{address}, port {port}, {milliseconds:.0f} ms",
    ),
    "tls": (
        "{version}; palvelimen varmenne {subject}, myöntäjä {issuer}, voimassa {end} asti "
        "({days} päivää)",
        "{version}; serverns certifikat {subject}, utfärdare {issuer}, giltigt till {end} "
        "({days} dagar)",
        "{version}; server's certificate {subject}, issuer {issuer}, valid until {end} "
        "({days} days)",
    ),
    "tls_ends": (
        "Palvelimen varmenteen voimassaoloa on jäljellä {days} päivää: se on uusittava. Jos "
        "varmenne on kiinnitetty (tls.pin), uusi tiiviste on vaihdettava asetuksiin.",
        "Serverns certifikat är giltigt i {days} dagar till: det ska förnyas. Om certifikatet är "
        "fäst (tls.pin) ska det nya kondensatet in i inställningarna.",
        "The server's certificate has {days} days left: it has to be renewed. Where it is pinned "
        "(tls.pin), the new fingerprint has to go into the configuration.",
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
        "{subject}, myöntäjä {issuer}, voimassa {end} asti ({days} päivää)",
        "{subject}, utfärdare {issuer}, giltigt till {end} ({days} dagar)",
        "{subject}, issuer {issuer}, valid until {end} ({days} days)",
    ),
    "client_certificate_ends": (
        "Oman varmenteesi voimassaoloa on jäljellä {days} päivää. Tee uusi varmenne ja pyydä "
        "liityntäpalvelimen ylläpitäjää lisäämään se alijärjestelmäsi tietoihin.",
        "Ert certifikat är giltigt i {days} dagar till. Gör ett nytt och be anslutningsserverns "
        "administratör lägga till det för ert delsystem.",
        "Your certificate has {days} days left. Make a new one and ask your security server's "
        "administrator to add it to your subsystem.",
    ),
    "client_certificate_none": (
        "ei asetettu; riittää, jos liityntäpalvelin ei vaadi sitä",
        "inte inställt; räcker om anslutningsservern inte kräver det",
        "none set; enough where the security server asks for none",
    ),
    "server": (
        "vastaa; {members} jäsentä ja alijärjestelmää X-Road-ympäristössä {instance}",
        "svarar; {members} medlemmar och delsystem i X-Road-miljön {instance}",
        "answers; {members} members and subsystems in the X-Road instance {instance}",
    ),
    "client": ("{client} on rekisteröity", "{client} är registrerat", "{client} is registered"),
    "service": (
        "{service} tarjoaa {count} palvelua, myös {operation}",
        "{service} erbjuder {count} tjänster, också {operation}",
        "{service} offers {count} services, {operation} among them",
    ),
    "right": (
        "oikeus {count} palveluun, myös {operation}",
        "rätt till {count} tjänster, också {operation}",
        "a right to {count} services, {operation} among them",
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
        "eroaa palvelimen kellosta {seconds:.0f} s",
        "skiljer sig {seconds:.0f} s från serverns klocka",
        "differs by {seconds:.0f} s from the server's",
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
        "Levyllä on vähän tilaa: kun se on täynnä, yhtään kyselyä ei lähetetä. Vapauta tilaa tai "
        "siirrä loki (log.directory).",
        "Det finns lite utrymme på disken: när den är full sänds inga frågor. Frigör utrymme eller "
        "flytta loggen (log.directory).",
        "The disk has little space: once it is full no query is sent. Make room, or move the log "
        "(log.directory).",
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
        "{ok} kunnossa, {warning} varoitusta, {failed} vikaa, {skipped} tutkimatta; yhteensä "
        "{seconds:.1f} s. Yhtään henkilökyselyä ei tehty.",
        "{ok} i ordning, {warning} varningar, {failed} fel, {skipped} inte undersökta; sammanlagt "
        "{seconds:.1f} s. Ingen fråga om en person ställdes.",
        "{ok} in order, {warning} warnings, {failed} failures, {skipped} not examined; "
        "{seconds:.1f} s in all. No query about a person was made.",
    ),
}
