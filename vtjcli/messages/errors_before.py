"""Failures before anything is sent: words, configuration, passwords, the simulator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

USAGE: Final[Mapping[str, Text]] = {
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
        "Tidsgränsen {value} är ogiltig. Ange sekunder som ett tal över noll, till exempel 90.",
        "The timeout {value} is not valid. Give seconds as a number above zero, for example 90.",
    ),
    "subjects_missing": (
        "Henkilötunnus puuttuu.\n"
        "Anna se komennon perässä, tai anna - ja syötä tunnukset vakiosyötteestä, yksi rivillä.",
        "Personbeteckningen saknas.\n"
        "Ge den efter kommandot, eller ge - och mata in beteckningarna från standardinmatningen, "
        "en per rad.",
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
        "Asia puuttuu: profiili {profile} edellyttää sitä.\n"
        "Anna --issue, esimerkiksi asian tunnus.",
        "Ärendet saknas: profilen {profile} kräver det.\n"
        "Ange --issue, till exempel ärendets beteckning.",
        "The reason for the query is missing: the profile {profile} requires it.\n"
        "Give --issue, for example the number of the case.",
    ),
    "output_unknown": (
        "Tulostusmuotoa {value} ei ole. Muodot ovat {known}.",
        "Utskriftsformatet {value} finns inte. Formaten är {known}.",
        "There is no output format {value}. The formats are {known}.",
    ),
    "explode_unknown": (
        "Luetteloa {value} ei ole. Luettelot ovat {known}.",
        "Listan {value} finns inte. Listorna är {known}.",
        "There is no list {value}. The lists are {known}.",
    ),
    "not_together": (
        "Valitsimia {one} ja {other} ei voi käyttää yhdessä.",
        "{one} och {other} kan inte användas tillsammans.",
        "{one} and {other} do not go together.",
    ),
    "only_with": (
        "{one} vaatii rinnalleen {other}.",
        "{one} kräver {other}.",
        "{one} needs {other}.",
    ),
    "code_not_known": (
        "Koodia tai sanaa {value} ei löydy koodistoista.",
        "Koden eller ordet {value} finns inte i kodlistorna.",
        "No code list has the code or word {value}.",
    ),
    "option_empty": (
        "Valitsimen {name} arvo on tyhjä.",
        "Värdet för flaggan {name} är tomt.",
        "The value of the option {name} is empty.",
    ),
    "option_value": (
        "Valitsin {name} vaatii arvon.\nOhje: {command} --help.",
        "Flaggan {name} kräver ett värde.\nHjälp: {command} --help.",
        "The option {name} needs a value.\nSee {command} --help.",
    ),
    "argument_extra": (
        "Komennossa on liikaa sanoja: {words}\nOhje: {command} --help.",
        "Kommandot har för många ord: {words}\nHjälp: {command} --help.",
        "The command has too many words: {words}\nSee {command} --help.",
    ),
    "option_early": (
        "Valitsin {name} annetaan komennon jälkeen: vtjcli person {name} …",
        "Flaggan {name} ges efter kommandot: vtjcli person {name} …",
        "The option {name} comes after the command: vtjcli person {name} …",
    ),
    "code_in_header": (
        "Valitsimessa {name} on henkilötunnus: X-Road kirjaa sen lokeihin.\n"
        "Käytä asian tai henkilön muuta tunnusta.",
        "Flaggan {name} innehåller en personbeteckning: X-Road antecknar den i loggar.\n"
        "Använd ett annat nummer för ärendet eller personen.",
        "The option {name} holds an identity code, which X-Road would log.\n"
        "Use another number of the case or the person.",
    ),
    "field_far": (
        "Kenttää {path} ei ole.\nKaikki kentät: vtjcli person --json-schema.",
        "Fältet {path} finns inte.\nAlla fält: vtjcli person --json-schema.",
        "There is no field {path}.\nAll fields: vtjcli person --json-schema.",
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
        "Komentoa {name} ei ole. Komennot: {known}.\nOhje: {command} --help.",
        "Kommandot {name} finns inte. Kommandona: {known}.\nHjälp: {command} --help.",
        "There is no command {name}. The commands: {known}.\nSee {command} --help.",
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
        "{reason}\nOhje: {command} --help.",
        "{reason}\nHjälp: {command} --help.",
        "{reason}\nSee {command} --help.",
    ),
}

CONFIGURATION: Final[Mapping[str, Text]] = {
    "log_keep_years": (
        "Asetus log.keep_years on {value}. Kyselyloki on säilytettävä vähintään {least} vuotta.",
        "Inställningen log.keep_years är {value}. Frågeloggen ska bevaras i minst {least} år.",
        "The setting log.keep_years is {value}. The log of queries must be kept for at least "
        "{least} years.",
    ),
    "log_subject": (
        "Asetus log.subject on {value}. Arvot ovat hash ja full.",
        "Inställningen log.subject är {value}. Värdena är hash och full.",
        "The setting log.subject is {value}. The values are hash and full.",
    ),
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
        "Asetuksen {setting} arvo on väärää tyyppiä tai liian suuri tai pieni ({path}).",
        "Inställningen {setting} har ett värde av fel typ eller utanför gränserna ({path}).",
        "The setting {setting} has a value of the wrong type or out of range ({path}).",
    ),
    "config_place": (
        "Asetus {setting} kuuluu profiiliin: [profiles.NIMI] ({path}).",
        "Inställningen {setting} hör till en profil: [profiles.NAMN] ({path}).",
        "The setting {setting} belongs to a profile: [profiles.NAME] ({path}).",
    ),
    "config_password": (
        "Asetustiedostoon ei kirjoiteta salasanaa: {setting} ({path}).\n"
        "Anna se ympäristömuuttujassa VTJCLI_PASSWORD, asetuksella password_command tai "
        "avainnipussa.",
        "Lösenordet skrivs inte i konfigurationsfilen: {setting} ({path}).\n"
        "Ge det i miljövariabeln VTJCLI_PASSWORD, med inställningen password_command eller i "
        "nyckelringen.",
        "The password is never in the configuration file: {setting} ({path}).\n"
        "Give it in VTJCLI_PASSWORD, with the setting password_command, or in the keyring.",
    ),
    "tls_key_alone": (
        "Profiilissa {profile} on tls.key ilman asetusta tls.certificate.",
        "Profilen {profile} har tls.key utan inställningen tls.certificate.",
        "The profile {profile} has tls.key without tls.certificate.",
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
        "Määritä oma liityntäpalvelin (README: Setting up for real), tai kokeile keksityillä "
        "henkilöillä: --profile demo.",
        "Ingen profil har definierats ({path}).\n"
        "Definiera den egna anslutningsservern (README: Setting up for real), eller prova med "
        "påhittade personer: --profile demo.",
        "No profile is set up ({path}).\n"
        "Set up your own security server (README, Setting up for real), or try invented "
        "people: --profile demo.",
    ),
    "profile_unknown": (
        "Profiilia {profile} ei ole ({path}). Profiilit: {known}.",
        "Profilen {profile} finns inte ({path}). Profilerna: {known}.",
        "There is no profile {profile} ({path}). The profiles: {known}.",
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
        "security_server i profilen {profile} är inte en adress.\n"
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
        "Inställningen {setting} i profilen {profile} är inte en X-Road-identifierare: {value}\n"
        "Formen är INSTANS/KLASS/KOD/DELSYSTEM, till exempel FI-TEST/MUN/0101263-6/exempel.",
        "The setting {setting} of the profile {profile} is not an X-Road identifier: {value}\n"
        "The form is INSTANCE/CLASS/CODE/SUBSYSTEM, for example FI-TEST/MUN/0101263-6/example.",
    ),
    "tls_pin_format": (
        "Profiilin {profile} tls.pin ei ole SHA-256-tiiviste: 64 heksadesimaalimerkkiä.",
        "tls.pin i profilen {profile} är inte ett SHA-256-kondensat: 64 hexadecimala tecken.",
        "The tls.pin of the profile {profile} is not a SHA-256: 64 hexadecimal characters.",
    ),
    "tls_pkcs12": (
        "Profiilin {profile} asetusta tls.pkcs12 ei vielä tueta.\n"
        "Muunna PEM-muotoon ja anna tls.certificate: "
        "openssl pkcs12 -in own.p12 -out own.pem -nodes",
        "Inställningen tls.pkcs12 i profilen {profile} stöds ännu inte.\n"
        "Omvandla till PEM och ange tls.certificate: "
        "openssl pkcs12 -in own.p12 -out own.pem -nodes",
        "The setting tls.pkcs12 of the profile {profile} is not supported yet.\n"
        "Convert to PEM and give tls.certificate: "
        "openssl pkcs12 -in own.p12 -out own.pem -nodes",
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

SIMULATOR: Final[Mapping[str, Text]] = {
    "simulator_port": (
        "Simulaattoria ei voi käynnistää portissa {port}: {reason}",
        "Simulatorn kan inte startas på porten {port}: {reason}",
        "The simulator cannot start on port {port}: {reason}",
    ),
    "simulator_people": (
        "Henkilötiedostoa ei voi käyttää: {reason}",
        "Personfilen kan inte användas: {reason}",
        "The people file cannot be used: {reason}",
    ),
    "choice": (
        "Arvoa {value} ei ole. Arvot ovat {known}.",
        "Värdet {value} finns inte. Värdena är {known}.",
        "There is no value {value}. The values are {known}.",
    ),
}
