"""The sentences of the account of the use that depend on what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "gap": (
        "**[TÄYDENNÄ: ohjelma ei voinut todeta tätä]**",
        "**[FYLL I: programmet kunde inte konstatera detta]**",
        "**[FILL IN: the program could not find this out]**",
    ),
    "route": (
        "oman liityntäpalvelimen {server} kautta Suomi.fi-palveluväylässä, alijärjestelmänä "
        "{client}",
        "via den egna anslutningsservern {server} i Suomi.fi-informationsleden, som delsystemet "
        "{client}",
        "through the organisation's own security server {server} in the Suomi.fi Data Exchange "
        "Layer, as the subsystem {client}",
    ),
    "route_direct": (
        "suoralla yhteydellä osoitteeseen {server}, ilman palveluväylää",
        "med direkt förbindelse till {server}, utan informationsleden",
        "by a direct connection to {server}, without the Data Exchange Layer",
    ),
    "transport_tls": (
        "Yhteys osoitteeseen {server} on salattu ({version}). TLS 1.2:ta vanhempia ei hyväksytä.",
        "Förbindelsen till {server} är krypterad ({version}). Äldre än TLS 1.2 godtas inte.",
        "The connection to {server} is encrypted ({version}). Nothing older than TLS 1.2 is "
        "accepted.",
    ),
    "transport_tls_set": (
        "Yhteys osoitteeseen {server} on määritetty salatuksi (TLS 1.2 tai uudempi), mutta sitä ei "
        "saatu tarkistuksessa muodostettua.",
        "Förbindelsen till {server} är inställd som krypterad (TLS 1.2 eller nyare), men den kunde "
        "inte upprättas vid kontrollen.",
        "The connection to {server} is set to be encrypted (TLS 1.2 or newer), but could not be "
        "made "
        "in the check.",
    ),
    "transport_plain": (
        "Yhteys osoitteeseen {server} ei ole salattu. **[TÄYDENNÄ: millä perusteella, ja miten "
        "verkko on suojattu]**",
        "Förbindelsen till {server} är inte krypterad. **[FYLL I: på vilken grund, och hur nätet "
        "skyddas]**",
        "The connection to {server} is not encrypted. **[FILL IN: on what grounds, and how the "
        "network is protected]**",
    ),
    "server_pinned": (
        "Palvelimen varmenne on kiinnitetty SHA-256-tiivisteellään: muu varmenne hylätään.",
        "Serverns certifikat är fäst med sitt SHA-256-kondensat: andra certifikat avvisas.",
        "The server's certificate is pinned by its SHA-256: any other is refused.",
    ),
    "server_ca": (
        "Palvelimen varmenteen on oltava asetuksissa nimetyn myöntäjän, ja siinä on oltava "
        "palvelimen "
        "nimi.",
        "Serverns certifikat ska komma från den utfärdare som anges i inställningarna, och "
        "serverns "
        "namn ska stå i det.",
        "The server's certificate must come from the issuer named in the configuration and bear "
        "the "
        "server's name.",
    ),
    "server_system": (
        "Palvelimen varmenteen on oltava käyttöjärjestelmän luottaman myöntäjän, ja siinä on "
        "oltava "
        "palvelimen nimi.",
        "Serverns certifikat ska komma från en utfärdare som operativsystemet litar på, och "
        "serverns "
        "namn ska stå i det.",
        "The server's certificate must come from an issuer that the operating system trusts and "
        "bear "
        "the server's name.",
    ),
    "server_none": (
        "Palvelimella ei ole varmennetta, koska yhteys on salaamaton.",
        "Servern har inget certifikat, eftersom förbindelsen är okrypterad.",
        "There is no server certificate, since the connection is not encrypted.",
    ),
    "own_certificate": (
        "Asiakas todennetaan varmenteella {subject} (myöntäjä {issuer}, voimassa {end} asti).",
        "Klienten autentiseras med certifikatet {subject} (utfärdare {issuer}, giltigt till "
        "{end}).",
        "The client is authenticated by the certificate {subject} (issuer {issuer}, valid until "
        "{end}).",
    ),
    "own_certificate_none": (
        "Asiakasvarmennetta ei ole määritetty. **[TÄYDENNÄ: miten liityntäpalvelin tunnistaa tämän "
        "koneen]**",
        "Inget klientcertifikat är inställt. **[FYLL I: hur anslutningsservern känner igen denna "
        "dator]**",
        "No client certificate is set. **[FILL IN: how the security server recognises this "
        "machine]**",
    ),
    "password_environment": (
        "Salasana annetaan ohjelmalle ympäristömuuttujassa.",
        "Lösenordet ges till programmet i en miljövariabel.",
        "The password is given to the program in the environment.",
    ),
    "password_command": (
        "Salasanan antaa ohjelma {program}.",
        "Lösenordet ges av programmet {program}.",
        "The password is given by the program {program}.",
    ),
    "password_keyring": (
        "Salasana on käyttöjärjestelmän avainnipussa, joka avautuu käyttäjän kirjautuessa.",
        "Lösenordet finns i operativsystemets nyckelring, som öppnas när användaren loggar in.",
        "The password is in the operating system's keyring, which opens when the user logs in.",
    ),
    "key_none": (
        "Asiakasvarmenteen avainta ei ole.",
        "Det finns ingen nyckel till ett klientcertifikat.",
        "There is no client certificate's key.",
    ),
    "key_file": (
        "Asiakasvarmenteen avain on tiedostossa {path}.",
        "Klientcertifikatets nyckel finns i filen {path}.",
        "The client certificate's key is in the file {path}.",
    ),
    "end_user_set": (
        "asetuksissa määritetty loppukäyttäjä, ellei komento kerro muuta **[TÄYDENNÄ: miten se "
        "yksilöi kyselyn tekijän, jos konetta käyttää useampi]**",
        "den slutanvändare som angetts i inställningarna, om kommandot inte anger något annat "
        "**[FYLL I: hur den som frågar identifieras om flera använder datorn]**",
        "the end user of the configuration unless the command names another **[FILL IN: how that "
        "identifies the person where several use the machine]**",
    ),
    "end_user_login": (
        "oletuksena käyttäjän kirjautumisnimi tällä koneella",
        "som förval användarens inloggningsnamn på denna dator",
        "by default the user's login name on this machine",
    ),
    "issue_required": (
        "Jokaiselle kyselylle on annettava asia, johon se kuuluu (--issue): ilman sitä ei kysytä.",
        "För varje fråga ska anges det ärende som den hör till (--issue): annars sänds den inte.",
        "Every query needs the case that it belongs to (--issue): nothing is asked without one.",
    ),
    "issue_free": (
        "Asian (--issue) antaminen on vapaaehtoista. **[TÄYDENNÄ: miten kyselyn peruste voidaan "
        "osoittaa]**",
        "Det är frivilligt att ange ett ärende (--issue). **[FYLL I: hur grunden för en fråga kan "
        "visas]**",
        "Giving the case (--issue) is optional. **[FILL IN: how the grounds of a query can be "
        "shown]**",
    ),
    "subject_hash": (
        "Haun kohde on lokissa avaimella laskettuna tiivisteenä, ei henkilötunnuksena: voidaan "
        "selvittää, kuka on hakenut tietyn henkilön tietoja, mutta loki ei ole luettelo "
        "henkilötunnuksista.",
        "Det som frågan gäller står i loggen som en kontrollsumma räknad med en nyckel, inte som "
        "en "
        "personbeteckning: det går att utreda vem som sökt en viss persons uppgifter, men loggen "
        "är "
        "ingen förteckning över personbeteckningar.",
        "The subject stands in the log as a digest made with a key and not as an identity code: "
        "who "
        "looked a person up can be answered, and the log is no list of identity codes.",
    ),
    "subject_full": (
        'Haun kohde on lokissa sellaisenaan (log.subject = "full").',
        'Det som frågan gäller står i loggen som sådant (log.subject = "full").',
        'The subject stands in the log as it is (log.subject = "full").',
    ),
    "syslog_on": (
        "Merkinnät lähetetään myös järjestelmän lokiin (syslog).",
        "Posterna sänds också till systemets logg (syslog).",
        "The entries go to the system's log (syslog) as well.",
    ),
    "syslog_off": (
        "Merkintöjä ei lähetetä järjestelmän lokiin.",
        "Posterna sänds inte till systemets logg.",
        "The entries do not go to the system's log.",
    ),
    "mode": ("oikeudet {mode}", "rättigheter {mode}", "mode {mode}"),
    "mode_open": (
        "oikeudet {mode}: **muutkin kuin omistaja pääsevät tiedostoon**",
        "rättigheter {mode}: **också andra än ägaren kommer åt filen**",
        "mode {mode}: **others than the owner can get at it**",
    ),
    "place_keyring": ("avainnippu", "nyckelringen", "keyring"),
    "place_environment": ("ympäristömuuttuja", "miljövariabel", "environment"),
    "protection_keyring": (
        "avainnipun salaus",
        "nyckelringens kryptering",
        "the keyring's encryption",
    ),
    "finding": (
        "- {step}: {state}. {told}",
        "- {step}: {state}. {told}",
        "- {step}: {state}. {told}",
    ),
    "state.ok": ("kunnossa", "i ordning", "in order"),
    "state.warning": ("varoitus", "varning", "warning"),
    "state.failed": ("vika", "fel", "failure"),
    "state.skipped": ("tutkimatta", "inte undersökt", "not examined"),
    "none": ("ei ole", "finns inte", "none"),
}
