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
        "ei lainkaan: tämä on esittely, jossa henkilöt ovat keksittyjä ja vastaukset "
        "tulevat ohjelmasta itsestään",
        "inte alls: detta är en demonstration, personerna är påhittade och svaren kommer ur"
        " programmet självt",
        "not at all: this is the demonstration, whose people are invented and whose answers"
        " come from the program itself",
    ),
    "checks": (
        "Vastaus hyväksytään vain, jos sen otsikkotiedot ovat samat kuin kyselyn ja "
        "palvelimen ilmoittama pyynnön tiiviste täsmää.",
        "Ett svar godtas bara om dess rubrikuppgifter är desamma som frågans och det "
        "hashvärde av begäran som servern uppger stämmer.",
        "A reply is accepted only if its header fields are those of the query and the digest "
        "of the request, where the server tells it, matches.",
    ),
    "checks_direct": (
        "Vastaus hyväksytään vain, jos se on kyseisen operaation vastaus.",
        "Ett svar godtas bara om det är svaret på operationen i fråga.",
        "A reply is accepted only if it is one to the operation in question.",
    ),
    "transport_demo": (
        "Yhteys ei lähde tältä koneelta.",
        "Förbindelsen lämnar inte denna dator.",
        "The connection does not leave this machine.",
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
    "transport_proxy": (
        "Yhteys avataan HTTP-välityspalvelimen {proxy} kautta; se näkee palvelimen nimen, ei "
        "sisältöä.",
        "Förbindelsen öppnas genom HTTP-proxyn {proxy}; den ser serverns namn, inte innehållet.",
        "The connection is opened through the HTTP proxy {proxy}, which sees the server's name "
        "and none of the content.",
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
        "Serverns certifikat är fäst med sitt SHA-256-hashvärde: andra certifikat avvisas.",
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
        "Palvelimen varmennetta ei tarkisteta, koska yhteys on salaamaton.",
        "Serverns certifikat kontrolleras inte, eftersom förbindelsen är okrypterad.",
        "No server certificate is checked, since the connection is not encrypted.",
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
    "own_certificate_unread": (
        "Asiakasvarmenne on määritetty, mutta sitä ei voitu lukea tarkistuksessa.",
        "Ett klientcertifikat är inställt, men det kunde inte läsas vid kontrollen.",
        "A client certificate is set, but could not be read in the check.",
    ),
    "password_none": (
        "Salasanaa ei löytynyt tarkistuksessa. **[TÄYDENNÄ: miten salasana annetaan ohjelmalle]**",
        "Lösenordet hittades inte vid kontrollen. **[FYLL I: hur lösenordet ges till programmet]**",
        "The password was not found in the check. **[FILL IN: how the program is given the "
        "password]**",
    ),
    "password_demo": (
        "Esittelyllä on oma salasana, joka ei ole salainen.",
        "Demonstrationen har ett eget lösenord som inte är hemligt.",
        "The demonstration has a password of its own, which is no secret.",
    ),
    "password_environment": (
        "Salasana annetaan ohjelmalle ympäristömuuttujassa. **[TÄYDENNÄ: mistä se tulee "
        "muuttujaan]**",
        "Lösenordet ges till programmet i en miljövariabel. **[FYLL I: varifrån det kommer "
        "till variabeln]**",
        "The password is given to the program in the environment. **[FILL IN: where the "
        "variable gets it from]**",
    ),
    "password_command": (
        "Salasanan antaa ohjelma {program}.",
        "Lösenordet ges av programmet {program}.",
        "The password is given by the program {program}.",
    ),
    "password_keyring": (
        "Salasana on käyttöjärjestelmän avainnipussa.",
        "Lösenordet finns i operativsystemets nyckelring.",
        "The password is in the operating system's keyring.",
    ),
    "key_none": (
        "Asiakasvarmennetta ei ole, joten sillä ei ole avaintakaan.",
        "Det finns inget klientcertifikat och därför ingen nyckel till det.",
        "There is no client certificate, and so no key of one.",
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
        "För varje förfrågan ska anges det ärende som den hör till (--issue): annars skickas "
        "den inte.",
        "Every query needs the case that it belongs to (--issue): nothing is asked without one.",
    ),
    "issue_free": (
        "Asian (--issue) antaminen on vapaaehtoista. **[TÄYDENNÄ: miten kyselyn peruste "
        "voidaan osoittaa]**",
        "Det är frivilligt att ange ett ärende (--issue). **[FYLL I: hur grunden för en "
        "förfrågan kan visas]**",
        "Giving the case (--issue) is optional. **[FILL IN: how the grounds of a query can "
        "be shown]**",
    ),
    "subject_hash": (
        "Haun kohde on lokissa avaimella laskettuna tiivisteenä eikä henkilötunnuksena. "
        "Lokista voidaan selvittää, kuka on hakenut tietyn henkilön tietoja, mutta se ei ole "
        "luettelo henkilötunnuksista.",
        "Det som förfrågan gäller står i loggen som en hashvärde räknad med en nyckel och "
        "inte som en personbeteckning. Ur loggen kan utredas vem som har sökt en viss "
        "persons uppgifter, men den är ingen förteckning över personbeteckningar.",
        "The subject stands in the log as a digest made with a key and not as an identity "
        "code. Who looked a certain person up can be found out from the log, but it is no "
        "list of identity codes.",
    ),
    "subject_full": (
        'Haun kohde on lokissa sellaisenaan (log.subject = "full").',
        'Det som förfrågan gäller står i loggen som sådant (log.subject = "full").',
        'The subject stands in the log as it is (log.subject = "full").',
    ),
    "syslog_on": (
        "Merkinnät lähetetään myös järjestelmän lokiin (syslog).",
        "Posterna skickas också till systemets logg (syslog).",
        "The entries go to the system's log (syslog) as well.",
    ),
    "syslog_unreached": (
        "Merkinnät on määritetty lähetettäviksi myös järjestelmän lokiin (syslog), mutta "
        "tarkistuksessa ei voitu todeta, että se ottaa ne vastaan.",
        "Posterna är inställda att sändas också till systemets logg (syslog), men vid kontrollen "
        "kunde inte konstateras att den tar emot dem.",
        "The entries are set to go to the system's log (syslog) as well, but the check could not "
        "find that it takes them.",
    ),
    "syslog_off": (
        "Merkintöjä ei lähetetä järjestelmän lokiin.",
        "Posterna skickas inte till systemets logg.",
        "The entries do not go to the system's log.",
    ),
    "mode": ("oikeudet {mode}", "rättigheter {mode}", "mode {mode}"),
    "mode_open": (
        "oikeudet {mode}: **muillakin kuin omistajalla on oikeuksia**",
        "rättigheter {mode}: **också andra än ägaren har rättigheter**",
        "mode {mode}: **others than the owner have rights to it**",
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
        "Asiakasvarmenteen avain on tiedostossa {path} salaamattomana; tiedosto on suojattu"
        " vain oikeuksin (kohta 6).",
        "Klientcertifikatets nyckel finns i filen {path} okrypterad; filen skyddas bara av "
        "sina rättigheter (punkt 6).",
        "The client certificate's key is in the file {path}, not encrypted; only the file's"
        " permissions protect it (section 6).",
    ),
    "logged_there": (
        "Myös organisaation oma ja DVV:n liityntäpalvelin kirjaavat sanoman tunnisteen, "
        "loppukäyttäjän ja asian.",
        "Också organisationens egen anslutningsserver och MDB:s antecknar meddelandets id, "
        "slutanvändaren och ärendet.",
        "The organisation's own security server and DVV's log the message id, the end user "
        "and the case as well.",
    ),
    "logged_there_direct": (
        "Loppukäyttäjä ilmoitetaan myös rekisterille, joka pitää omaa lokiaan kyselyistä.",
        "Slutanvändaren uppges också för registret, som för en egen logg över förfrågningarna.",
        "The end user is told to the register as well, which keeps a log of queries of its own.",
    ),
    "mode_none": (
        "ei ole tai ei voitu tutkia",
        "finns inte eller kunde inte undersökas",
        "not there, or could not be examined",
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
        "nyckeln till loggens kontrollsummor",
        "key of the log's digests",
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
        "the environment, VTJCLI_PASSWORD",
    ),
    "place_command": (
        "ohjelma {program}",
        "programmet {program}",
        "the program {program}",
    ),
    "place_answers": (
        "ohjelma ei tallenna",
        "sparas inte av programmet",
        "not stored by the program",
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
        "**[FILL IN: how that program protects the password]**",
    ),
    "protected_answers": (
        "näytetään käyttäjälle tai annetaan ohjelmalle tai tiedostoon, jonka hän valitsee",
        "visas för användaren eller ges till det program eller den fil som användaren väljer",
        "shown to the user, or given to the program or the file that the user chooses",
    ),
    "finding": (
        "- **{step}**, {state}: {told}",
        "- **{step}**, {state}: {told}",
        "- **{step}**, {state}: {told}",
    ),
    "state.ok": ("kunnossa", "i ordning", "in order"),
    "state.warning": ("varoitus", "varning", "warning"),
    "state.failed": ("vika", "fel", "failure"),
    "state.skipped": ("tutkimatta", "inte undersökt", "not examined"),
}
