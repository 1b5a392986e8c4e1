"""Failures: what happened, what it means, what to do; a line each.

The keys are those of the exceptions in ``vtjcli.errors``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_MAYBE_ASKED: Final[Text] = (
    "Ei ole tiedossa, ehtikö kysely perille: se on voitu kirjata ja laskuttaa. Kyselyä ei ole "
    "lähetetty uudelleen. Sanoman tunniste: {message_id}.",
    "Det är inte känt om frågan kom fram: den kan ha loggats och debiteras. Frågan har inte "
    "sänts på nytt. Meddelandets id: {message_id}.",
    "It is not known whether the query arrived: it may have been logged and billed. It was not "
    "sent again. Message id: {message_id}.",
)
_NOT_SENT: Final[Text] = (
    "Kyselyä ei lähetetty.",
    "Frågan sändes inte.",
    "The query was not sent.",
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


_USAGE: Final[Mapping[str, Text]] = {
    "characters": (
        "Kentässä {field} on merkki, jota XML ei voi sisältää (ohjausmerkki).\n"
        "Poista merkki ja yritä uudelleen.",
        "Fältet {field} innehåller ett tecken som inte kan förekomma i XML (ett styrtecken).\n"
        "Ta bort tecknet och försök igen.",
        "The field {field} has a character that XML cannot carry (a control character).\n"
        "Remove the character and try again.",
    ),
    "hetu_length": (
        "Henkilötunnuksessa {shown} on {length} merkkiä, pitäisi olla 11.",
        "Personbeteckningen {shown} har {length} tecken, den ska ha 11.",
        "The identity code {shown} has {length} characters; it should have 11.",
    ),
    "hetu_characters": (
        "Henkilötunnuksessa {shown} on väärä merkki.\n"
        "Muoto on ppkkvv, vuosisadan merkki, kolme numeroa ja tarkistusmerkki.",
        "Personbeteckningen {shown} innehåller ett felaktigt tecken.\n"
        "Formen är ddmmåå, sekeltecken, tre siffror och kontrolltecken.",
        "The identity code {shown} has a wrong character.\n"
        "The form is ddmmyy, a century sign, three digits and a check character.",
    ),
    "hetu_century": (
        "Henkilötunnuksen {shown} vuosisadan merkki on väärä.\n"
        "Merkki on + (1800-luku), - Y X W V U (1900-luku) tai A B C D E F (2000-luku).",
        "Sekeltecknet i personbeteckningen {shown} är felaktigt.\n"
        "Tecknet är + (1800-talet), - Y X W V U (1900-talet) eller A B C D E F (2000-talet).",
        "The century sign of the identity code {shown} is wrong.\n"
        "It is + (1800s), - Y X W V U (1900s) or A B C D E F (2000s).",
    ),
    "hetu_date": (
        "Henkilötunnuksen {shown} alussa ei ole oikeaa päivämäärää.",
        "Personbeteckningen {shown} börjar inte med ett riktigt datum.",
        "The identity code {shown} does not begin with a real date.",
    ),
    "hetu_individual": (
        "Henkilötunnuksen {shown} yksilönumero on väärä: pienin on 002.",
        "Individnumret i personbeteckningen {shown} är felaktigt: det minsta är 002.",
        "The individual number of the identity code {shown} is wrong: the lowest is 002.",
    ),
    "hetu_check": (
        "Henkilötunnuksen {shown} tarkistusmerkki ei täsmää. Tarkista numerot.",
        "Kontrolltecknet i personbeteckningen {shown} stämmer inte. Kontrollera siffrorna.",
        "The check character of the identity code {shown} does not match. Check the digits.",
    ),
    "end_user_missing": (
        "Loppukäyttäjä puuttuu.\n"
        "Rekisteri edellyttää tietoa kyselyn tekijästä. Anna --end-user tai asetus end_user.",
        "Slutanvändaren saknas.\n"
        "Registret kräver uppgift om vem som frågar. Ange --end-user eller inställningen end_user.",
        "The end user is missing.\n"
        "The register must be told who asks. Give --end-user or the setting end_user.",
    ),
    "end_user_root": (
        "Loppukäyttäjä ei voi olla root: kyselyn tekijän on oltava tunnistettavissa.\n"
        "Anna --end-user tai asetus end_user.",
        "Slutanvändaren kan inte vara root: den som frågar ska kunna identifieras.\n"
        "Ange --end-user eller inställningen end_user.",
        "The end user cannot be root: the person who asks must be identifiable.\n"
        "Give --end-user or the setting end_user.",
    ),
    "end_user_long": (
        "Loppukäyttäjässä on {length} merkkiä, enintään {most} on sallittu.",
        "Slutanvändaren har {length} tecken, högst {most} är tillåtna.",
        "The end user has {length} characters; {most} are allowed.",
    ),
    "timeout_value": (
        "Aikaraja {value} ei kelpaa. Anna sekunnit nollaa suurempana lukuna, esimerkiksi 90.",
        "Tidsgränsen {value} duger inte. Ange sekunder som ett tal över noll, till exempel 90.",
        "The timeout {value} will not do. Give seconds as a number above zero, for example 90.",
    ),
    "subjects_missing": (
        "Henkilötunnus puuttuu.\n"
        "Anna se komennolle, tai - ja tunnukset vakiosyötteestä, yksi rivillä.",
        "Personbeteckningen saknas.\n"
        "Ge den till kommandot, eller - och beteckningarna från standardinmatningen, en per rad.",
        "No identity code was given.\nGive one, or - to read them from standard input, one a line.",
    ),
    "subjects_unreadable": (
        "Vakiosyötettä ei voi lukea: se ei ole UTF-8-tekstiä.",
        "Standardinmatningen kan inte läsas: den är inte UTF-8-text.",
        "Standard input cannot be read: it is not UTF-8 text.",
    ),
    "over_limit": (
        "Kyselyssä on {count} henkilöä, enintään {most} kerralla on sallittu (limits.per_run).\n"
        "Rajapinta on yksittäisiä kyselyjä varten. Oman rekisterin ylläpitoon ja massakyselyihin "
        "DVV:llä on muutostieto- ja poimintapalvelut.",
        "Frågan gäller {count} personer, högst {most} åt gången är tillåtna (limits.per_run).\n"
        "Gränssnittet är avsett för enskilda frågor. För uppdatering av egna register och för "
        "massfrågor har MDB tjänster för ändringsuppgifter och uttag.",
        "The query is about {count} people; {most} at a time are allowed (limits.per_run).\n"
        "The interface is for single queries. For keeping a register up to date and for mass "
        "queries DVV has update and extraction services.",
    ),
    "issue_required": (
        "Kyselyn peruste puuttuu: profiili {profile} edellyttää sitä.\n"
        "Anna --issue, esimerkiksi asian tunnus.",
        "Grunden för frågan saknas: profilen {profile} kräver den.\n"
        "Ange --issue, till exempel ärendets beteckning.",
        "The reason for the query is missing: the profile {profile} requires it.\n"
        "Give --issue, for example the number of the case.",
    ),
    "output_unknown": (
        "Tulostusmuotoa {value} ei ole. Muodot ovat {known}.",
        "Utskriftsformatet {value} finns inte. Formaten är {known}.",
        "There is no output format {value}. The formats are {known}.",
    ),
    "field_unknown": (
        "Kenttää {path} ei ole. Tarkoititko {nearest}?",
        "Fältet {path} finns inte. Menade du {nearest}?",
        "There is no field {path}. Did you mean {nearest}?",
    ),
    "language_unknown": (
        "Kieltä {value} ei ole. Kielet ovat fi, sv ja en.",
        "Språket {value} finns inte. Språken är fi, sv och en.",
        "There is no language {value}. The languages are fi, sv and en.",
    ),
    "command_unknown": (
        "Komentoa {name} ei ole. Tarkoititko {nearest}?\nKaikki komennot: vtjcli --help.",
        "Kommandot {name} finns inte. Menade du {nearest}?\nAlla kommandon: vtjcli --help.",
        "There is no command {name}. Did you mean {nearest}?\nAll commands: vtjcli --help.",
    ),
    "number": (
        "Valitsimen {name} arvo {value} ei ole luku.",
        "Värdet {value} för flaggan {name} är inte ett tal.",
        "The value {value} of the option {name} is not a number.",
    ),
    "parameter_missing": (
        "Komennosta puuttuu {name}.",
        "Kommandot saknar {name}.",
        "The command lacks {name}.",
    ),
    "option_unknown": (
        "Valitsinta {name} ei ole.\nTarkoititko {nearest}? Kaikki valitsimet: {command} --help.",
        "Flaggan {name} finns inte.\nMenade du {nearest}? Alla flaggor: {command} --help.",
        "There is no option {name}.\nDid you mean {nearest}? All options: {command} --help.",
    ),
    "usage": (
        "{reason}\nKäyttö: {command} --help.",
        "{reason}\nAnvändning: {command} --help.",
        "{reason}\nUsage: {command} --help.",
    ),
}

_CONFIGURATION: Final[Mapping[str, Text]] = {
    "config_missing": (
        "Asetustiedostoa {path} (VTJCLI_CONFIG) ei ole.",
        "Konfigurationsfilen {path} (VTJCLI_CONFIG) finns inte.",
        "The configuration file {path} (VTJCLI_CONFIG) does not exist.",
    ),
    "config_unreadable": (
        "Asetustiedostoa {path} ei voi lukea: {reason}",
        "Konfigurationsfilen {path} kan inte läsas: {reason}",
        "The configuration file {path} cannot be read: {reason}",
    ),
    "config_demo": (
        "Asetustiedostossa {path} on profiili demo, joka on varattu sisäänrakennetulle "
        "simulaattorille.\nAnna profiilille toinen nimi.",
        "Konfigurationsfilen {path} har profilen demo, som är reserverad för den inbyggda "
        "simulatorn.\nGe profilen ett annat namn.",
        "The configuration file {path} has a profile demo, which is the built-in simulator's "
        "name.\nGive the profile another name.",
    ),
    "config_type": (
        "Asetuksen {setting} arvo on väärää tyyppiä ({path}).",
        "Inställningen {setting} har ett värde av fel typ ({path}).",
        "The setting {setting} has a value of the wrong type ({path}).",
    ),
    "config_key": (
        "Asetusta {setting} ei ole ({path}). Tarkoititko {nearest}?",
        "Inställningen {setting} finns inte ({path}). Menade du {nearest}?",
        "There is no setting {setting} ({path}). Did you mean {nearest}?",
    ),
    "profile_unchosen": (
        "Profiilia ei ole valittu. Profiilit: {profiles}.\n"
        "Anna --profile tai asetus default_profile tiedostoon {path}.",
        "Ingen profil är vald. Profilerna: {profiles}.\n"
        "Ange --profile eller inställningen default_profile i filen {path}.",
        "No profile is chosen. The profiles: {profiles}.\n"
        "Give --profile, or the setting default_profile in {path}.",
    ),
    "profile_none": (
        "Yhtään profiilia ei ole määritetty ({path}).\n"
        "Määritä oma liityntäpalvelin (README: Käyttöönotto), tai kokeile keksityillä "
        "henkilöillä: --profile demo.",
        "Ingen profil har definierats ({path}).\n"
        "Definiera den egna anslutningsservern (README), eller prova med påhittade "
        "personer: --profile demo.",
        "No profile is set up ({path}).\n"
        "Set up your own security server (README, Setting up for real), or try invented "
        "people: --profile demo.",
    ),
    "profile_unknown": (
        "Profiilia {profile} ei ole ({path}). Tarkoititko {nearest}?",
        "Profilen {profile} finns inte ({path}). Menade du {nearest}?",
        "There is no profile {profile} ({path}). Did you mean {nearest}?",
    ),
    "setting_missing": (
        "Profiilista {profile} puuttuu asetus {setting}.\n"
        "Lisää se tiedostoon {path} tai anna ympäristömuuttuja {variable}.",
        "Profilen {profile} saknar inställningen {setting}.\n"
        "Lägg till den i filen {path} eller ange miljövariabeln {variable}.",
        "The profile {profile} lacks the setting {setting}.\n"
        "Add it to {path}, or set {variable} in the environment.",
    ),
    "server_address": (
        "Profiilin {profile} security_server ei ole osoite.\n"
        "Se on oman liityntäpalvelimen osoite, esimerkiksi https://liityntapalvelin.example.fi:8443.",
        "Profilens {profile} security_server är inte en adress.\n"
        "Den är den egna anslutningsserverns adress, till exempel https://server.example.fi:8443.",
        "The security_server of the profile {profile} is not an address.\n"
        "It is your own security server's, for example https://ss.example.fi:8443.",
    ),
    "server_plain": (
        "Palvelimeen {host} on määritetty salaamaton http-yhteys (profiili {profile}).\n"
        "Käytä https-osoitetta, tai salli tämä asetuksella allow_http = true.",
        "Till servern {host} har en okrypterad http-förbindelse definierats (profilen {profile}).\n"
        "Använd en https-adress, eller tillåt detta med inställningen allow_http = true.",
        "The connection to {host} would be plain http (profile {profile}).\n"
        "Use an https address, or allow this with the setting allow_http = true.",
    ),
    "identifier": (
        "Profiilin {profile} asetus {setting} ei ole X-Road-tunniste: {value}\n"
        "Muoto on INSTANSSI/LUOKKA/KOODI/ALIJÄRJESTELMÄ, esimerkiksi "
        "FI-TEST/MUN/0101263-6/esimerkki.",
        "Profilens {profile} inställning {setting} är inte en X-Road-identifierare: {value}\n"
        "Formen är INSTANS/KLASS/KOD/DELSYSTEM, till exempel FI-TEST/MUN/0101263-6/exempel.",
        "The setting {setting} of the profile {profile} is not an X-Road identifier: {value}\n"
        "The form is INSTANCE/CLASS/CODE/SUBSYSTEM, for example FI-TEST/MUN/0101263-6/example.",
    ),
    "tls_pin_format": (
        "Profiilin {profile} tls.pin ei ole SHA-256-tiiviste: 64 heksadesimaalimerkkiä.",
        "Profilens {profile} tls.pin är inte ett SHA-256-kondensat: 64 hexadecimala tecken.",
        "The tls.pin of the profile {profile} is not a SHA-256: 64 hexadecimal characters.",
    ),
    "tls_file": (
        "TLS-tiedostoa {path} ei voi käyttää: {reason}",
        "TLS-filen {path} kan inte användas: {reason}",
        "The TLS file {path} cannot be used: {reason}",
    ),
    "password_command_missing": (
        "Komentoa {command} (password_command) ei voi käynnistää: {reason}",
        "Kommandot {command} (password_command) kan inte startas: {reason}",
        "The command {command} (password_command) cannot be started: {reason}",
    ),
    "password_command_slow": (
        "Komento {command} (password_command) ei vastannut {seconds:.0f} sekunnissa.",
        "Kommandot {command} (password_command) svarade inte inom {seconds:.0f} sekunder.",
        "The command {command} (password_command) did not answer within {seconds:.0f} seconds.",
    ),
    "password_command_failed": (
        "Komento {command} (password_command) päättyi virheeseen {status}.",
        "Kommandot {command} (password_command) slutade med felet {status}.",
        "The command {command} (password_command) failed with status {status}.",
    ),
    "password_command_empty": (
        "Komento {command} (password_command) ei tulostanut salasanaa.",
        "Kommandot {command} (password_command) skrev inte ut något lösenord.",
        "The command {command} (password_command) printed no password.",
    ),
    "password_command_text": (
        "Komennon {command} (password_command) tuloste ei ole UTF-8-tekstiä.",
        "Utskriften från kommandot {command} (password_command) är inte UTF-8-text.",
        "What the command {command} (password_command) printed is not UTF-8 text.",
    ),
    "keyring_slow": (
        "Järjestelmän avainnippu ei vastannut {seconds:.0f} sekunnissa (profiili {profile}).\n"
        "Anna salasana toisin: ympäristömuuttuja VTJCLI_PASSWORD tai asetus password_command.",
        "Systemets nyckelring svarade inte inom {seconds:.0f} sekunder (profilen {profile}).\n"
        "Ge lösenordet på annat sätt: miljövariabeln VTJCLI_PASSWORD eller inställningen "
        "password_command.",
        "The system's keyring did not answer within {seconds:.0f} seconds (profile {profile}).\n"
        "Give the password another way: VTJCLI_PASSWORD in the environment, or the setting "
        "password_command.",
    ),
    "keyring_failed": (
        "Järjestelmän avainnippua ei voi käyttää: {reason} (profiili {profile}).\n"
        "Anna salasana toisin: ympäristömuuttuja VTJCLI_PASSWORD tai asetus password_command.",
        "Systemets nyckelring kan inte användas: {reason} (profilen {profile}).\n"
        "Ge lösenordet på annat sätt: miljövariabeln VTJCLI_PASSWORD eller inställningen "
        "password_command.",
        "The system's keyring cannot be used: {reason} (profile {profile}).\n"
        "Give the password another way: VTJCLI_PASSWORD in the environment, or the setting "
        "password_command.",
    ),
    "password_missing": (
        "Profiilin {profile} salasanaa ei ole.\n"
        "Anna se ympäristömuuttujassa VTJCLI_PASSWORD, asetuksella password_command tai tallenna "
        "se avainnippuun: keyring set vtjcli:{profile} KÄYTTÄJÄTUNNUS.",
        "Lösenordet för profilen {profile} saknas.\n"
        "Ge det i miljövariabeln VTJCLI_PASSWORD, med inställningen password_command eller spara "
        "det i nyckelringen: keyring set vtjcli:{profile} ANVÄNDARNAMN.",
        "There is no password for the profile {profile}.\n"
        "Give it in VTJCLI_PASSWORD, with the setting password_command, or put it into the "
        "keyring: keyring set vtjcli:{profile} USERNAME.",
    ),
}

_NETWORK: Final[Mapping[str, Text]] = {
    "host_unknown": _with(
        (
            "Liityntäpalvelimen nimeä ei löydy: {url}",
            "Anslutningsserverns namn hittas inte: {url}",
            "The security server's name is not known: {url}",
        ),
        _NOT_SENT,
        (
            "Tarkista asetus security_server ja verkkoyhteys.",
            "Kontrollera inställningen security_server och nätverket.",
            "Check the setting security_server and the network.",
        ),
    ),
    "refused": _with(
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
            "SHA-256-tiiviste asetuksella tls.pin.",
            "Ange serverns certifikat eller dess utfärdare med inställningen tls.ca, eller "
            "certifikatets SHA-256-kondensat med inställningen tls.pin.",
            "Name the server's certificate or its issuer in the setting tls.ca, or the "
            "certificate's SHA-256 in tls.pin.",
        ),
    ),
    "tls": _with(
        (
            "TLS-yhteys liityntäpalvelimeen ei onnistu: {reason} ({url})",
            "TLS-förbindelsen till anslutningsservern misslyckas: {reason} ({url})",
            "The TLS connection to the security server fails: {reason} ({url})",
        ),
        _NOT_SENT,
        (
            "Tarkista, että portti on TLS-portti (8443) ja palvelin tukee TLS 1.2:ta.",
            "Kontrollera att porten är en TLS-port (8443) och att servern stöder TLS 1.2.",
            "Check that the port is a TLS port (8443) and that the server offers TLS 1.2.",
        ),
    ),
    "tls_pin": _with(
        (
            "Liityntäpalvelimen varmenne on toinen kuin asetuksissa.\n"
            "Asetuksissa sha256:{pinned}\nPalvelimella sha256:{found}",
            "Anslutningsserverns certifikat är ett annat än i inställningarna.\n"
            "I inställningarna sha256:{pinned}\nPå servern sha256:{found}",
            "The security server's certificate is another than the pinned one.\n"
            "Pinned sha256:{pinned}\nServer sha256:{found}",
        ),
        _NOT_SENT,
        (
            "Kysy liityntäpalvelimen ylläpitäjältä, onko varmenne vaihdettu, ennen kuin muutat "
            "asetusta tls.pin.",
            "Fråga anslutningsserverns administratör om certifikatet har bytts innan du ändrar "
            "inställningen tls.pin.",
            "Ask your security server's administrator whether it was changed before you change "
            "the setting tls.pin.",
        ),
    ),
    "timeout": _with(
        (
            "Vastausta ei tullut {seconds:g} sekunnissa: {url}",
            "Inget svar inom {seconds:g} sekunder: {url}",
            "No answer within {seconds:g} seconds: {url}",
        ),
        _MAYBE_ASKED,
        (
            "Liityntäpalvelin odottaa rekisteriä 60 sekuntia; lyhyempi --timeout jättää "
            "vastauksia saamatta.",
            "Anslutningsservern väntar på registret i 60 sekunder; med en kortare --timeout "
            "går svar förlorade.",
            "A security server waits 60 seconds for the register; a shorter --timeout loses "
            "answers.",
        ),
    ),
    "broken": _with(
        (
            "Yhteys katkesi kesken: {url}",
            "Förbindelsen bröts: {url}",
            "The connection broke off: {url}",
        ),
        _MAYBE_ASKED,
        (
            "Liityntäpalvelimen ylläpitäjä näkee lokista, ehtikö sanoma perille.",
            "Anslutningsserverns administratör ser i loggen om meddelandet kom fram.",
            "Your security server's administrator can see in its log whether it arrived.",
        ),
    ),
}

_ANSWER: Final[Mapping[str, Text]] = {
    "reply_empty": (
        "Vastaus on tyhjä.\nOsoitteessa ei ehkä ole liityntäpalvelin.",
        "Svaret är tomt.\nPå adressen finns kanske ingen anslutningsserver.",
        "The reply is empty.\nPerhaps there is no security server at the address.",
    ),
    "reply_html": (
        "Vastaus on verkkosivu, ei sanoma.\n"
        "Välissä on ehkä välityspalvelin, tai osoitteessa ei ole liityntäpalvelin.",
        "Svaret är en webbsida, inte ett meddelande.\n"
        "Kanske finns en proxy emellan, eller så är det ingen anslutningsserver på adressen.",
        "The reply is a web page, not a message.\n"
        "Perhaps a proxy stands in between, or the address is not a security server's.",
    ),
    "reply_status": (
        "Palvelin vastasi HTTP-tilalla {status} ilman sanomaa.\n"
        "Tarkista asetus security_server; kysy liityntäpalvelimen ylläpitäjältä.",
        "Servern svarade med HTTP-status {status} utan meddelande.\n"
        "Kontrollera inställningen security_server; fråga anslutningsserverns administratör.",
        "The server answered with HTTP status {status} and no message.\n"
        "Check the setting security_server; ask your security server's administrator.",
    ),
    "reply_redirect": (
        "Palvelin ohjaa toiseen osoitteeseen (HTTP {status}); ohjausta ei seurata.\n"
        "Anna asetukseen security_server liityntäpalvelimen oma osoite.",
        "Servern hänvisar till en annan adress (HTTP {status}); hänvisningen följs inte.\n"
        "Ange anslutningsserverns egen adress i inställningen security_server.",
        "The server redirects to another address (HTTP {status}), which is not followed.\n"
        "Give the security server's own address in the setting security_server.",
    ),
    "reply_charset": (
        "Vastauksen merkistöä {charset} ei tunneta.",
        "Svarets teckenuppsättning {charset} är okänd.",
        "The reply's charset {charset} is not known.",
    ),
    "reply_encoding": (
        "Vastausta ei voi purkaa: pakkaus {encoding}.",
        "Svaret kan inte packas upp: komprimeringen {encoding}.",
        "The reply cannot be decompressed: content encoding {encoding}.",
    ),
    "reply_doctype": (
        "Vastauksessa on dokumenttityypin määrittely, jota sanomassa ei saa olla. " + _NO_DATA[0],
        "Svaret innehåller en dokumenttypsdeklaration, som inte får finnas i ett meddelande. "
        + _NO_DATA[1],
        "The reply has a document type declaration, which a message may not have. " + _NO_DATA[2],
    ),
    "reply_truncated": _with(
        (
            "Vastaus on katkennut kesken. " + _NO_DATA[0],
            "Svaret är avbrutet. " + _NO_DATA[1],
            "The reply is cut short. " + _NO_DATA[2],
        ),
        (
            "Kysely ehti perille: se on voitu kirjata ja laskuttaa. Sanoman tunniste: "
            "{message_id}.",
            "Frågan kom fram: den kan ha loggats och debiteras. Meddelandets id: {message_id}.",
            "The query did arrive: it may have been logged and billed. Message id: {message_id}.",
        ),
    ),
    "reply_too_large": (
        "Vastaus on suurempi kuin {megabytes} Mt. " + _NO_DATA[0],
        "Svaret är större än {megabytes} MB. " + _NO_DATA[1],
        "The reply is larger than {megabytes} MB. " + _NO_DATA[2],
    ),
    "reply_not_xml": (
        "Vastaus ei ole kelvollista XML:ää (rivi {line}). " + _NO_DATA[0],
        "Svaret är inte giltig XML (rad {line}). " + _NO_DATA[1],
        "The reply is not well-formed XML (line {line}). " + _NO_DATA[2],
    ),
    "reply_not_soap": (
        "Vastaus ei ole SOAP 1.1 -sanoma. " + _NO_DATA[0],
        "Svaret är inte ett SOAP 1.1-meddelande. " + _NO_DATA[1],
        "The reply is not a SOAP 1.1 message. " + _NO_DATA[2],
    ),
    "reply_other_operation": (
        "Vastaus ei ole tähän kyselyyn: odotettiin {expected}. " + _NO_DATA[0],
        "Svaret hör inte till frågan: {expected} väntades. " + _NO_DATA[1],
        "The reply is not to this query: {expected} was expected. " + _NO_DATA[2],
    ),
    "reply_echo": (
        "Vastaus ei ole tähän kyselyyn: otsikkotieto {field} on toinen kuin lähetetty.\n"
        + _NO_DATA[0]
        + " Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
        "Svaret hör inte till frågan: rubrikuppgiften {field} är en annan än den sända.\n"
        + _NO_DATA[1]
        + " Meddela anslutningsserverns administratör.",
        "The reply is not to this query: its header field {field} differs from what was sent.\n"
        + _NO_DATA[2]
        + " Tell your security server's administrator.",
    ),
    "reply_hash": (
        "Vastaus ei ole tähän kyselyyn: sen requestHash ei vastaa lähetettyä sanomaa.\n"
        + _NO_DATA[0]
        + " Ilmoita asiasta liityntäpalvelimen ylläpitäjälle.",
        "Svaret hör inte till frågan: dess requestHash motsvarar inte det sända meddelandet.\n"
        + _NO_DATA[1]
        + " Meddela anslutningsserverns administratör.",
        "The reply is not to this query: its requestHash does not match the message sent.\n"
        + _NO_DATA[2]
        + " Tell your security server's administrator.",
    ),
    "reply_hash_algorithm": (
        "Vastauksen requestHash on laskettu tuntemattomalla algoritmilla. " + _NO_DATA[0],
        "Svarets requestHash är beräknad med en okänd algoritm. " + _NO_DATA[1],
        "The reply's requestHash uses an unknown algorithm. " + _NO_DATA[2],
    ),
    "reply_no_message": (
        "Vastauksessa ei ole rekisterin sanomaa eikä paluukoodia.\n"
        "Ilmoita asiasta DVV:lle sanoman tunnisteella {message_id}.",
        "Svaret innehåller varken registrets meddelande eller en returkod.\n"
        "Meddela MDB med meddelandets id {message_id}.",
        "The reply has neither the register's message nor a return code.\n"
        "Tell DVV, with the message id {message_id}.",
    ),
    "not_found": (
        "Henkilötunnuksella {shown} ei löydy ketään.",
        "Ingen hittas med personbeteckningen {shown}.",
        "Nobody is found by the identity code {shown}.",
    ),
    "passive": (
        "Henkilötunnus {shown} ei ole enää käytössä, eikä rekisteri kerro uutta.",
        "Personbeteckningen {shown} är inte längre i bruk, och registret uppger ingen ny.",
        "The identity code {shown} is no longer in use, and the register names no new one.",
    ),
    "passive_successor": (
        "Henkilötunnus {shown} ei ole enää käytössä; uusi tunnus on tulosteessa.\n"
        "Kysy uudella tunnuksella, tai salli se valitsimella --follow: se on uusi, mahdollisesti "
        "maksullinen kysely.",
        "Personbeteckningen {shown} är inte längre i bruk; den nya beteckningen finns i "
        "utskriften.\nFråga med den nya, eller tillåt det med --follow: det är en ny, eventuellt "
        "avgiftsbelagd fråga.",
        "The identity code {shown} is no longer in use; the new one is in the output.\n"
        "Ask with the new one, or allow that with --follow: it is a new query, possibly billed.",
    ),
    "refused": (
        "Rekisteri ei antanut tietoja henkilötunnuksella {shown}: paluukoodi {code}.",
        "Registret lämnade inga uppgifter för personbeteckningen {shown}: returkod {code}.",
        "The register gave no data for the identity code {shown}: return code {code}.",
    ),
    "fault": (
        "X-Road-virhe {code}.",
        "X-Road-fel {code}.",
        "X-Road fault {code}.",
    ),
    "field_missing": (
        "Vastauksessa ei ole kenttää {path}.",
        "Svaret har inte fältet {path}.",
        "The answer does not have the field {path}.",
    ),
    "interrupted": (
        "Keskeytetty ennen kyselyn lähettämistä.",
        "Avbröts innan frågan sändes.",
        "Interrupted before the query was sent.",
    ),
    "interrupted_asking": _with(
        ("Keskeytetty.", "Avbröts.", "Interrupted."),
        _MAYBE_ASKED,
    ),
}

TEXTS: Final[Mapping[str, Text]] = {**_USAGE, **_CONFIGURATION, **_NETWORK, **_ANSWER}
