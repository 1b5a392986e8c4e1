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
    "route_demo": (
        "ei lainkaan, sillä tämä on esittely, jossa henkilöt ovat keksittyjä ja vastaukset tulevat "
        "ohjelmasta itsestään",
        "i denna demonstration dock inte, eftersom personerna är påhittade och svaren kommer "
        "från programmet självt",
        "not in this demonstration, whose people are invented and whose answers come from the "
        "program itself",
    ),
    "checks": (
        "Vastaus hyväksytään vain, jos sen otsikkotiedot ovat samat kuin kyselyn ja "
        "palvelimen ilmoittama pyynnön tiiviste täsmää.",
        "Ett svar godtas bara om uppgifterna i dess huvud är desamma som i förfrågan och om "
        "begärans hashvärde stämmer, när servern uppger det.",
        "A reply is accepted only if its header fields are those of the query and the hash "
        "of the request, if the server gives it, matches.",
    ),
    "checks_direct": (
        "Vastaus hyväksytään vain, jos se on kyseisen toiminnon vastaus.",
        "Ett svar godtas bara om det är svaret på operationen i fråga.",
        "A reply is accepted only if it belongs to the operation in question.",
    ),
    "transport_demo": (
        "Yhteys ei lähde tältä koneelta.",
        "Förbindelsen lämnar inte denna dator.",
        "The connection does not leave this machine.",
    ),
    "transport_tls": (
        "Yhteys osoitteeseen {server} on salattu ({version}). TLS 1.2:ta vanhempia ei hyväksytä.",
        "Förbindelsen till {server} är krypterad ({version}). Äldre versioner än TLS 1.2 godtas "
        "inte.",
        "The connection to {server} is encrypted ({version}). Nothing older than TLS 1.2 is "
        "accepted.",
    ),
    "transport_tls_set": (
        "Yhteys osoitteeseen {server} on määritetty salatuksi (TLS 1.2 tai uudempi), mutta "
        "sitä ei saatu tarkistuksessa muodostettua.",
        "Förbindelsen till {server} ska enligt inställningarna krypteras (TLS 1.2 eller "
        "nyare), men den kunde inte upprättas vid kontrollen.",
        "The connection to {server} is set to be encrypted (TLS 1.2 or newer), but could not "
        "be established in the check.",
    ),
    "transport_proxy": (
        "Yhteys avataan HTTP-välityspalvelimen {proxy} kautta. Se näkee palvelimen nimen, ei "
        "sisältöä.",
        "Förbindelsen öppnas genom HTTP-proxyn {proxy}. Den ser serverns namn, inte innehållet.",
        "The connection is opened through the HTTP proxy {proxy}, which sees the server's "
        "name but not the content.",
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
        "Palvelimen varmenne on kiinnitetty SHA-256-sormenjäljellään: muu varmenne hylätään.",
        "Serverns certifikat är låst med sitt SHA-256-fingeravtryck: andra certifikat avvisas.",
        "The server's certificate is pinned by its SHA-256 fingerprint: any other is rejected.",
    ),
    "server_ca": (
        "Palvelimen varmenteen on oltava asetuksissa nimetyn myöntäjän myöntämä, ja siinä on "
        "oltava palvelimen nimi.",
        "Serverns certifikat ska komma från den utfärdare som anges i inställningarna, och "
        "serverns namn ska finnas i det.",
        "The server's certificate must come from the issuer named in the configuration and "
        "contain the server's name.",
    ),
    "server_system": (
        "Palvelimen varmenteen on oltava käyttöjärjestelmän luottaman myöntäjän myöntämä, ja "
        "siinä on oltava palvelimen nimi.",
        "Serverns certifikat ska komma från en utfärdare som operativsystemet litar på, och "
        "serverns namn ska finnas i det.",
        "The server's certificate must come from an issuer that the operating system trusts "
        "and contain the server's name.",
    ),
    "server_none": (
        "Palvelimen varmennetta ei tarkisteta, koska yhteys on salaamaton.",
        "Serverns certifikat kontrolleras inte, eftersom förbindelsen är okrypterad.",
        "The server's certificate is not checked, because the connection is not encrypted.",
    ),
    "own_certificate": (
        "Asiakas todennetaan varmenteella {subject} (myöntäjä {issuer}, voimassa {end} asti).",
        "Klienten autentiseras med certifikatet {subject} (utfärdare {issuer}, giltigt till "
        "{end}).",
        "The client is authenticated by the certificate {subject} (issuer {issuer}, valid until "
        "{end}).",
    ),
    "own_certificate_none": (
        "Asiakasvarmennetta ei ole määritetty. **[TÄYDENNÄ: miten liityntäpalvelin tunnistaa "
        "tämän koneen]**",
        "Inget klientcertifikat har angetts. **[FYLL I: hur anslutningsservern känner igen "
        "denna dator]**",
        "No client certificate is set. **[FILL IN: how the security server recognises this "
        "machine]**",
    ),
    "own_certificate_unread": (
        "Asiakasvarmenne on määritetty, mutta sitä ei voitu lukea tarkistuksessa.",
        "Ett klientcertifikat har angetts, men det kunde inte läsas vid kontrollen.",
        "A client certificate is set, but could not be read in the check.",
    ),
    "password_none": (
        "Salasanaa ei löytynyt tarkistuksessa. **[TÄYDENNÄ: miten salasana annetaan ohjelmalle]**",
        "Lösenordet hittades inte vid kontrollen. **[FYLL I: hur programmet får lösenordet]**",
        "The password was not found in the check. **[FILL IN: how the program is given the "
        "password]**",
    ),
    "password_demo": (
        "Esittelyllä on oma salasana, joka ei ole salainen.",
        "Demonstrationen har ett eget lösenord som inte är hemligt.",
        "The demonstration has its own password, which is not secret.",
    ),
    "password_environment": (
        "Salasana annetaan ohjelmalle ympäristömuuttujassa. **[TÄYDENNÄ: mistä se tulee "
        "muuttujaan]**",
        "Programmet får lösenordet i en miljövariabel. **[FYLL I: varifrån variabeln får det]**",
        "The password is given to the program in an environment variable. **[FILL IN: where "
        "the variable gets it from]**",
    ),
    "password_command": (
        "Ohjelma {program} antaa salasanan.",
        "Lösenordet hämtas med programmet {program}.",
        "The program {program} supplies the password.",
    ),
    "password_keyring": (
        "Salasana on käyttöjärjestelmän avainnipussa.",
        "Lösenordet finns i operativsystemets nyckelring.",
        "The password is in the operating system's keyring.",
    ),
    "key_none": (
        "Asiakasvarmennetta ei ole, joten sillä ei ole avaintakaan.",
        "Det finns inget klientcertifikat och därför ingen nyckel till det.",
        "There is no client certificate and therefore no key.",
    ),
    "end_user_set": (
        "asetuksissa määritetty loppukäyttäjä, ellei komento nimeä toista **[TÄYDENNÄ: miten se "
        "yksilöi kyselyn tekijän, jos konetta käyttää useampi]**",
        "den slutanvändare som angetts i inställningarna, om kommandot inte anger någon annan "
        "**[FYLL I: hur den som gör förfrågan identifieras om flera använder datorn]**",
        "the end user of the configuration unless the command names another **[FILL IN: how "
        "this identifies the person if several people use the machine]**",
    ),
    "end_user_login": (
        "oletuksena käyttäjän kirjautumisnimi tällä koneella",
        "som standard användarens inloggningsnamn på denna dator",
        "by default the user's login name on this machine",
    ),
    "issue_required": (
        "Jokaiselle kyselylle on annettava asia, johon se kuuluu (--issue). Muuten kyselyä ei "
        "tehdä.",
        "För varje förfrågan ska det ärende som den hör till anges (--issue). Annars görs ingen "
        "förfrågan.",
        "Every query requires the case that it belongs to (--issue). Without it no query is made.",
    ),
    "issue_free": (
        "Asian (--issue) antaminen on vapaaehtoista. **[TÄYDENNÄ: miten kyselyn peruste "
        "voidaan osoittaa]**",
        "Det är frivilligt att ange ett ärende (--issue). **[FYLL I: hur grunden för en "
        "förfrågan kan visas]**",
        "Giving the case (--issue) is optional. **[FILL IN: how the grounds for a query can "
        "be shown]**",
    ),
    "subject_hash": (
        "Haun kohde on lokissa avaimella laskettuna tiivisteenä eikä henkilötunnuksena. "
        "Lokista voidaan selvittää, kuka on hakenut tietyn henkilön tietoja, mutta se ei ole "
        "luettelo henkilötunnuksista.",
        "Det som förfrågan gäller antecknas i loggen som ett hashvärde som har beräknats med en "
        "nyckel och inte som en personbeteckning. Med loggen går det att utreda vem som har "
        "hämtat en viss persons uppgifter, men den är inte en förteckning över "
        "personbeteckningar.",
        "The subject is recorded in the log as a keyed hash and not as an identity code. The "
        "log can show who looked a certain person up, but it is not a list of identity codes.",
    ),
    "subject_full": (
        'Haun kohde on lokissa sellaisenaan (log.subject = "full").',
        'Det som förfrågan gäller antecknas i loggen i klartext (log.subject = "full").',
        'The subject is recorded in the log as it is (log.subject = "full").',
    ),
    "syslog_on": (
        "Merkinnät lähetetään myös järjestelmän lokiin (syslog).",
        "Anteckningarna skickas också till systemets logg (syslog).",
        "The entries are also sent to the system log (syslog).",
    ),
    "syslog_unreached": (
        "Merkinnät on määritetty lähetettäviksi myös järjestelmän lokiin (syslog), mutta "
        "tarkistuksessa sitä ei tavoitettu.",
        "Anteckningarna ska enligt inställningarna också skickas till systemets logg "
        "(syslog), men den kunde inte nås vid kontrollen.",
        "The entries are set to be sent to the system log (syslog) too, but the check could "
        "not reach it.",
    ),
    "syslog_off": (
        "Merkintöjä ei lähetetä järjestelmän lokiin.",
        "Anteckningarna skickas inte till systemets logg.",
        "The entries are not sent to the system log.",
    ),
    "mode": ("oikeudet {mode}", "rättigheter {mode}", "mode {mode}"),
    "mode_open": (
        "oikeudet {mode}: **muillakin kuin omistajalla on oikeuksia**",
        "rättigheter {mode}: **även andra än ägaren har rättigheter**",
        "mode {mode}: **users other than the owner have access**",
    ),
    "key_file": (
        "Asiakasvarmenteen avain on tiedostossa {path}.",
        "Klientcertifikatets nyckel finns i filen {path}.",
        "The client certificate's key is in the file {path}.",
    ),
    "key_encrypted": (
        "Asiakasvarmenteen avain on tiedostossa {path}, salalauseella salattuna.",
        "Klientcertifikatets nyckel finns i filen {path}, krypterad med en lösenfras.",
        "The client certificate's key is in the file {path}, encrypted with a passphrase.",
    ),
    "key_open": (
        "Asiakasvarmenteen avain on tiedostossa {path} salaamattomana. Tiedosto on suojattu "
        "vain oikeuksin (kohta 6).",
        "Klientcertifikatets nyckel finns okrypterad i filen {path}. Filen skyddas bara av "
        "sina rättigheter (punkt 6).",
        "The client certificate's key is in the file {path}, not encrypted. Only the file's "
        "permissions protect it (section 6).",
    ),
    "logged_there": (
        "Myös organisaation oma ja DVV:n liityntäpalvelin kirjaavat sanoman tunnisteen, "
        "loppukäyttäjän ja asian.",
        "Även organisationens egen anslutningsserver och MDB:s anslutningsserver antecknar "
        "meddelandets id, slutanvändaren och ärendet.",
        "The organisation's own security server and DVV's also log the message id, the end "
        "user and the case.",
    ),
    "logged_there_direct": (
        "Loppukäyttäjä ilmoitetaan myös rekisterille, joka pitää omaa lokiaan kyselyistä.",
        "Slutanvändaren uppges också för registret, som för en egen logg över förfrågningarna.",
        "The end user is also sent to the register, which keeps its own log of queries.",
    ),
    "mode_none": (
        "ei ole tai ei voitu tarkistaa",
        "finns inte eller kunde inte kontrolleras",
        "does not exist or could not be checked",
    ),
    "row_config": (
        "asetukset, ilman salasanoja",
        "inställningar, utan lösenord",
        "configuration, without passwords",
    ),
    "row_password": (
        "rekisterin salasana",
        "lösenordet till registret",
        "the register's password",
    ),
    "row_key": (
        "asiakasvarmenteen avain",
        "klientcertifikatets nyckel",
        "client certificate's key",
    ),
    "row_log": (
        "kyselyloki",
        "förfrågningsloggen",
        "log of queries",
    ),
    "row_log_key": (
        "lokin tiivisteiden avain",
        "nyckeln till loggens hashvärden",
        "key of the log's hashes",
    ),
    "row_answers": (
        "rekisterin vastaukset",
        "registrets svar",
        "the register's answers",
    ),
    "place_demo": (
        "ohjelmassa itsessään",
        "i programmet självt",
        "in the program itself",
    ),
    "place_keyring": (
        "avainnippu",
        "nyckelringen",
        "keyring",
    ),
    "place_environment": (
        "ympäristömuuttuja VTJCLI_PASSWORD",
        "miljövariabeln VTJCLI_PASSWORD",
        "environment variable VTJCLI_PASSWORD",
    ),
    "place_command": (
        "ohjelma {program}",
        "programmet {program}",
        "program {program}",
    ),
    "place_answers": (
        "ei tallenneta",
        "sparas inte",
        "not stored",
    ),
    "protected_demo": (
        "–",
        "–",
        "–",
    ),
    "protected_keyring": (
        "avainnipun salaus",
        "nyckelringens kryptering",
        "the keyring's encryption",
    ),
    "protected_environment": (
        "**[TÄYDENNÄ: miten muuttujan arvo on suojattu]**",
        "**[FYLL I: hur variabelns värde skyddas]**",
        "**[FILL IN: how the variable's value is protected]**",
    ),
    "protected_command": (
        "**[TÄYDENNÄ: miten ohjelma suojaa salasanan]**",
        "**[FYLL I: hur programmet skyddar lösenordet]**",
        "**[FILL IN: how the program protects the password]**",
    ),
    "protected_answers": (
        "näytetään käyttäjälle tai ohjataan käyttäjän valitsemaan ohjelmaan tai tiedostoon",
        "visas för användaren eller skickas till ett program eller en fil som användaren väljer",
        "shown to the user, or passed to a program or file that the user chooses",
    ),
    "finding": (
        "- **{step}**, {state}: {told}",
        "- **{step}**, {state}: {told}",
        "- **{step}**, {state}: {told}",
    ),
    "state.ok": (
        "kunnossa",
        "i ordning",
        "OK",
    ),
    "state.warning": ("varoitus", "varning", "warning"),
    "state.failed": ("vika", "fel", "failure"),
    "state.skipped": (
        "tarkistamatta",
        "inte kontrollerat",
        "not checked",
    ),
}
