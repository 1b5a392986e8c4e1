"""Failures of the configuration file, of its settings, and of the commands that change it.

``{where}`` is a place in the file, ``/home/…/config.toml:12``, or a variable of the environment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

CONFIG: Final[Mapping[str, Text]] = {
    # The file
    "config_missing": (
        "Asetustiedostoa {path} ei ole.\nLuo se komennolla vtjcli config init.",
        "Konfigurationsfilen {path} finns inte.\nSkapa den med vtjcli config init.",
        "The configuration file {path} does not exist.\nMake it with vtjcli config init.",
    ),
    "config_unreadable": (
        "Asetustiedostoa {path} ei voi lukea: {reason}\n"
        "Muun tiedoston voi nimetä muuttujassa VTJCLI_CONFIG.",
        "Konfigurationsfilen {path} kan inte läsas: {reason}\n"
        "En annan fil kan anges i variabeln VTJCLI_CONFIG.",
        "The configuration file {path} cannot be read: {reason}\n"
        "Another file can be named in VTJCLI_CONFIG.",
    ),
    "config_unwritable": (
        "Asetustiedostoa {path} ei voi kirjoittaa: {reason}\n"
        "Mikään ei muuttunut. Muun tiedoston voi nimetä muuttujassa VTJCLI_CONFIG.",
        "Konfigurationsfilen {path} kan inte skrivas: {reason}\n"
        "Ingenting ändrades. En annan fil kan anges i variabeln VTJCLI_CONFIG.",
        "The configuration file {path} cannot be written: {reason}\n"
        "Nothing was changed. Another file can be named in VTJCLI_CONFIG.",
    ),
    "config_writable": (
        "Muutkin kuin sinä voivat muuttaa tätä: {path} ({mode}).\n"
        "He voisivat ohjata kyselyt ja salasanan toisaalle, joten asetuksia ei käytetä.\n"
        "Tarkista sisältö ja poista oikeus: chmod go-w {quoted}",
        "Andra än du kan ändra detta: {path} ({mode}).\n"
        "De kunde styra frågorna och lösenordet någon annanstans, så inställningarna används "
        "inte.\n"
        "Kontrollera innehållet och ta bort rätten: chmod go-w {quoted}",
        "Others than you can change this: {path} ({mode}).\n"
        "They could send your queries and the password elsewhere, so the settings are not used.\n"
        "Check what it holds, and take the right away: chmod go-w {quoted}",
    ),
    "config_owner": (
        "Tämän omistaa {owner}, etkä sinä: {path}.\n"
        "Hän voisi ohjata kyselyt ja salasanan toisaalle, joten asetuksia ei käytetä.\n"
        "Käytä omaa tiedostoa (VTJCLI_CONFIG) tai vaihda omistaja komennolla chown.",
        "Detta ägs av {owner}, inte av dig: {path}.\n"
        "Ägaren kunde styra frågorna och lösenordet någon annanstans, så inställningarna används "
        "inte.\n"
        "Använd en egen fil (VTJCLI_CONFIG) eller byt ägare med chown.",
        "This belongs to {owner} and not to you: {path}.\n"
        "The owner could send your queries and the password elsewhere, so the settings are not "
        "used.\n"
        "Use a file of your own (VTJCLI_CONFIG), or change the owner with chown.",
    ),
    "config_special": (
        "Asetustiedosto {path} ei ole tavallinen tiedosto vaan putki, pistoke tai laite.\n"
        "Nimeä tavallinen tiedosto muuttujassa VTJCLI_CONFIG. Komennon tulosteen voi antaa näin: "
        "VTJCLI_CONFIG=<(komento)",
        "Konfigurationsfilen {path} är inte en vanlig fil utan ett rör, en socket eller en enhet.\n"
        "Ange en vanlig fil i variabeln VTJCLI_CONFIG. Utskriften av ett kommando kan anges så "
        "här: VTJCLI_CONFIG=<(kommando)",
        "The configuration file {path} is not a regular file but a FIFO, a socket or a device.\n"
        "Name a regular file in VTJCLI_CONFIG. What a command prints can be given as "
        "VTJCLI_CONFIG=<(command)",
    ),
    "config_large": (
        "Asetustiedosto {path} on liian suuri, enintään {most} tavua.",
        "Konfigurationsfilen {path} är för stor, högst {most} byte.",
        "The configuration file {path} is too large, at most {most} bytes.",
    ),
    "config_home": (
        "Käyttäjällä ei ole kotihakemistoa, joten asetustiedostolla ei ole paikkaa.\n"
        "Nimeä tiedosto muuttujassa VTJCLI_CONFIG tai hakemisto muuttujassa XDG_CONFIG_HOME. "
        "Asetukset voi antaa myös ympäristömuuttujissa, ilman tiedostoa.",
        "Användaren har ingen hemkatalog, så konfigurationsfilen har ingen plats.\n"
        "Ange filen i variabeln VTJCLI_CONFIG eller katalogen i XDG_CONFIG_HOME. Inställningarna "
        "kan också anges i miljövariabler, utan en fil.",
        "This user has no home folder, so there is no place for the configuration file.\n"
        "Name the file in VTJCLI_CONFIG, or its folder in XDG_CONFIG_HOME. The settings can also "
        "come from the environment, without a file.",
    ),
    "state_home": (
        "Käyttäjällä ei ole kotihakemistoa, joten kyselylokilla ei ole paikkaa.\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Nimeä pysyvä hakemisto muuttujassa XDG_STATE_HOME, tai molemmat: VTJCLI_LOG_DIRECTORY "
        "ja VTJCLI_LOG_KEY.",
        "Användaren har ingen hemkatalog, så frågeloggen har ingen plats.\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Ange en bestående katalog i variabeln XDG_STATE_HOME, eller båda: VTJCLI_LOG_DIRECTORY "
        "och VTJCLI_LOG_KEY.",
        "This user has no home folder, so there is no place for the log of queries.\n"
        "No query is sent without an entry in the log.\n"
        "Name a folder that lasts in XDG_STATE_HOME, or set both VTJCLI_LOG_DIRECTORY and "
        "VTJCLI_LOG_KEY.",
    ),
    # TOML
    "toml_unclosed": (
        "Asetustiedostossa jää jokin auki ({where}).\n"
        "Sulje lainausmerkki \", ' tai sulje ] taikka }}.",
        "Något lämnas öppet i konfigurationsfilen ({where}).\n"
        "Stäng citationstecknet \", ' eller klammern ] eller }}.",
        "Something is left open in the configuration file ({where}).\n"
        "Close the quotation mark \", ' or the bracket ] or }}.",
    ),
    "toml_value": (
        "Asetustiedostossa on arvo, jota ei voi lukea ({where}).\n"
        'Teksti on lainausmerkeissä: product = "PERUSSANOMA 3".',
        "Konfigurationsfilen har ett värde som inte kan läsas ({where}).\n"
        'Text står inom citationstecken: product = "PERUSSANOMA 3".',
        "The configuration file has a value that cannot be read ({where}).\n"
        'Text stands in quotation marks: product = "PERUSSANOMA 3".',
    ),
    "toml_backslash": (
        "Asetustiedostossa on kenoviiva, jota ei voi lukea ({where}).\n"
        "Käytä puolilainausmerkkejä: tls.ca = 'C:\\ss.pem'.",
        "Konfigurationsfilen har ett omvänt snedstreck som inte kan läsas ({where}).\n"
        "Använd enkla citationstecken: tls.ca = 'C:\\ss.pem'.",
        "The configuration file has a backslash that cannot be read ({where}).\n"
        "Use single quotation marks: tls.ca = 'C:\\ss.pem'.",
    ),
    "toml_twice": (
        "Asetustiedostossa annetaan sama kohta kahdesti ({where}).\nPoista toinen.",
        "Samma sak anges två gånger i konfigurationsfilen ({where}).\nTa bort den ena.",
        "The configuration file says the same thing twice ({where}).\nTake one of them out.",
    ),
    "toml_statement": (
        "Asetustiedoston rivi ei ole muotoa asetus = arvo eikä [taulu] ({where}).",
        "En rad i konfigurationsfilen har varken formen inställning = värde eller [tabell] "
        "({where}).",
        "A line of the configuration file is neither setting = value nor [table] ({where}).",
    ),
    "toml_character": (
        "Asetustiedostossa on merkki, jota siinä ei voi olla ({where}).",
        "Konfigurationsfilen har ett tecken som den inte kan ha ({where}).",
        "The configuration file has a character that cannot be there ({where}).",
    ),
    "toml_limits": (
        "Asetustiedostossa on liian monta sisäkkäistä tasoa tai liian pitkä luku ({where}).",
        "Konfigurationsfilen har för många nivåer i varandra eller ett för långt tal ({where}).",
        "The configuration file is nested too deep or has too long a number ({where}).",
    ),
    "toml_other": (
        "Asetustiedosto ei ole TOML-muotoa ({where}): {reason}",
        "Konfigurationsfilen är inte TOML ({where}): {reason}",
        "The configuration file is not TOML ({where}): {reason}",
    ),
    # What stands in it
    "inherits_unknown": (
        "Profiilia {parent}, josta asetukset perittäisiin, ei ole ({where}). Profiilit: {known}.",
        "Profilen {parent}, som inställningarna skulle ärvas från, finns inte ({where}). "
        "Profilerna: {known}.",
        "There is no profile {parent} to inherit from ({where}). The profiles: {known}.",
    ),
    "inherits_circle": (
        "Profiilit perivät toisensa kehässä ({where}): {profiles}.\n"
        "Poista yksi inherits-asetuksista.",
        "Profilerna ärver varandra i en ring ({where}): {profiles}.\n"
        "Ta bort en av inställningarna inherits.",
        "The profiles inherit from each other in a circle ({where}): {profiles}.\n"
        "Remove one of the settings inherits.",
    ),
    "config_demo": (
        "Profiilin nimi demo on varattu sisäänrakennetulle simulaattorille ({where}).\n"
        "Anna profiilille toinen nimi.",
        "Profilnamnet demo är reserverat för den inbyggda simulatorn ({where}).\n"
        "Ge profilen ett annat namn.",
        "The name demo is the built-in simulator's ({where}).\nGive the profile another name.",
    ),
    "config_key": (
        "Asetusta {setting} ei ole ({where}). Tarkoititko {nearest}?",
        "Inställningen {setting} finns inte ({where}). Menade du {nearest}?",
        "There is no setting {setting} ({where}). Did you mean {nearest}?",
    ),
    "config_place": (
        "Asetus {setting} kuuluu profiiliin: [profiles.NIMI] ({where}).",
        "Inställningen {setting} hör till en profil: [profiles.NAMN] ({where}).",
        "The setting {setting} belongs to a profile: [profiles.NAME] ({where}).",
    ),
    "config_password": (
        "Asetustiedostoon ei kirjoiteta salasanaa: {setting} ({where}).\n"
        "Anna se ympäristömuuttujassa VTJCLI_PASSWORD, asetuksella password_command tai "
        "avainnipussa.",
        "Lösenordet skrivs inte i konfigurationsfilen: {setting} ({where}).\n"
        "Ge det i miljövariabeln VTJCLI_PASSWORD, med inställningen password_command eller i "
        "nyckelringen.",
        "The password is never in the configuration file: {setting} ({where}).\n"
        "Give it in VTJCLI_PASSWORD, with the setting password_command, or in the keyring.",
    ),
    "config_type": (
        "Asetuksen {setting} arvo on väärää tyyppiä tai liian suuri tai pieni ({where}).\n"
        "Esimerkiksi: {example}",
        "Inställningen {setting} har ett värde av fel typ eller utanför gränserna ({where}).\n"
        "Till exempel: {example}",
        "The setting {setting} has a value of the wrong type or out of range ({where}).\n"
        "For example: {example}",
    ),
    "config_characters": (
        "Asetuksen {setting} arvossa on ohjausmerkki ({where}).",
        "Inställningen {setting} har ett styrtecken i sitt värde ({where}).",
        "The setting {setting} has a control character in its value ({where}).",
    ),
    "config_choice": (
        "Asetuksella {setting} ei ole tällaista arvoa ({where}). Arvot: {known}.",
        "Inställningen {setting} har inget sådant värde ({where}). Värdena: {known}.",
        "The setting {setting} has no such value ({where}). The values: {known}.",
    ),
    "config_least": (
        "Asetuksen {setting} arvo on liian pieni ({where}): vähintään {least}.\n"
        "DVV:lle on voitava kertoa kyselyn tekijä viiden vuoden ajan.",
        "Inställningen {setting} har ett för litet värde ({where}): minst {least}.\n"
        "Man ska i fem år kunna berätta för MDB vem som gjorde en fråga.",
        "The value of the setting {setting} is too small ({where}): at least {least}.\n"
        "For five years DVV may ask who made a query.",
    ),
    "config_either": (
        "Asetuksista {one} ja {other} voi antaa vain toisen ({where}).\n"
        "Poista tarpeeton: vtjcli config set --unset {first} tai vtjcli config set --unset "
        "{second}.",
        "Bara den ena av inställningarna {one} och {other} kan anges ({where}).\n"
        "Ta bort den som inte behövs: vtjcli config set --unset {first} eller vtjcli config set "
        "--unset {second}.",
        "Of the settings {one} and {other} only one can be given ({where}).\n"
        "Take out the one not needed: vtjcli config set --unset {first} or vtjcli config set "
        "--unset {second}.",
    ),
    "config_code": (
        "Asetuksen {setting} arvossa on henkilötunnus: X-Road ja rekisteri kirjaavat sen "
        "lokeihin ({where}).\n"
        "Mitään ei kirjoitettu. Käytä henkilön tai laskutuksen muuta tunnusta.",
        "Inställningen {setting} har en personbeteckning i sitt värde, som X-Road och registret "
        "antecknar i loggar ({where}).\n"
        "Ingenting skrevs. Använd en annan beteckning för personen eller faktureringen.",
        "The value of the setting {setting} holds an identity code, which X-Road and the register "
        "would log ({where}).\n"
        "Nothing was written. Use another name or number for the person or the billing.",
    ),
    "tls_key_alone": (
        "Asetus tls.key vaatii rinnalleen asetuksen tls.certificate ({where}).\n"
        "Anna ensin tls.certificate, tai poista avain: vtjcli config set --unset {address}.",
        "Inställningen tls.key kräver också tls.certificate ({where}).\n"
        "Ange först tls.certificate, eller ta bort nyckeln: vtjcli config set --unset {address}.",
        "The setting tls.key needs tls.certificate beside it ({where}).\n"
        "Give tls.certificate first, or take the key out: vtjcli config set --unset {address}.",
    ),
    "tls_pin_format": (
        "Asetus {setting} ei ole SHA-256-tiiviste: 64 heksadesimaalimerkkiä ({where}).",
        "Inställningen {setting} är inte ett SHA-256-kondensat: 64 hexadecimala tecken ({where}).",
        "The setting {setting} is not a SHA-256: 64 hexadecimal characters ({where}).",
    ),
    "server_address": (
        "Asetus {setting} ei ole sopiva osoite ({where}).\n"
        "Esimerkiksi {example}, ilman käyttäjätunnusta ja salasanaa.",
        "Inställningen {setting} är inte en lämplig adress ({where}).\n"
        "Till exempel {example}, utan användarnamn och lösenord.",
        "The setting {setting} is not an address that will do ({where}).\n"
        "For example {example}, without a user name and password.",
    ),
    "server_plain": (
        "Palvelimeen {host} on määritetty salaamaton http-yhteys ({where}).\n"
        "Käytä https-osoitetta, tai salli tämä asetuksella allow_http = true.",
        "Till servern {host} har en okrypterad http-förbindelse definierats ({where}).\n"
        "Använd en https-adress, eller tillåt detta med inställningen allow_http = true.",
        "The connection to {host} would be plain http ({where}).\n"
        "Use an https address, or allow this with the setting allow_http = true.",
    ),
    "identifier": (
        "Asetus {setting} ei ole X-Road-tunniste ({where}): {value}\n"
        "Muoto on INSTANSSI/LUOKKA/KOODI/ALIJÄRJESTELMÄ, esimerkiksi "
        "FI-TEST/MUN/0101263-6/esimerkki.",
        "Inställningen {setting} är inte en X-Road-identifierare ({where}): {value}\n"
        "Formen är INSTANS/KLASS/KOD/DELSYSTEM, till exempel FI-TEST/MUN/0101263-6/exempel.",
        "The setting {setting} is not an X-Road identifier ({where}): {value}\n"
        "The form is INSTANCE/CLASS/CODE/SUBSYSTEM, for example FI-TEST/MUN/0101263-6/example.",
    ),
    # Profiles
    "profile_unchosen": (
        "Profiilia ei ole valittu. Profiilit: {profiles}.\n"
        "Anna --profile, tai valitse oletus: vtjcli config set default_profile NIMI ({path}).",
        "Ingen profil är vald. Profilerna: {profiles}.\n"
        "Ange --profile, eller välj ett förval: vtjcli config set default_profile NAMN ({path}).",
        "No profile is chosen. The profiles: {profiles}.\n"
        "Give --profile, or choose a default: vtjcli config set default_profile NAME ({path}).",
    ),
    "profile_none": (
        "Yhtään profiilia ei ole määritetty ({path}).\n"
        "Määritä oma liityntäpalvelin: vtjcli config init. Kokeile keksityillä henkilöillä: "
        "--profile demo.",
        "Ingen profil har definierats ({path}).\n"
        "Definiera den egna anslutningsservern: vtjcli config init. Prova med påhittade personer: "
        "--profile demo.",
        "No profile is set up ({path}).\n"
        "Set up your own security server: vtjcli config init. Or try invented people: "
        "--profile demo.",
    ),
    "profile_unknown": (
        "Profiilia {profile} ei ole ({path}). Profiilit: {known}.",
        "Profilen {profile} finns inte ({path}). Profilerna: {known}.",
        "There is no profile {profile} ({path}). The profiles: {known}.",
    ),
    "setting_missing": (
        "Profiilista {profile} puuttuu asetus {setting}.\n"
        "Anna se: vtjcli config set {setting} ARVO ({path}), tai ympäristömuuttujassa {variable}.",
        "Profilen {profile} saknar inställningen {setting}.\n"
        "Ange den: vtjcli config set {setting} VÄRDE ({path}), eller i miljövariabeln {variable}.",
        "The profile {profile} lacks the setting {setting}.\n"
        "Give it: vtjcli config set {setting} VALUE ({path}), or in {variable} of the environment.",
    ),
    # vtjcli config init and set
    "init_missing": (
        "Puuttuu: {options}.\nIlman päätettä ei kysytä: anna ne valitsimina.",
        "Saknas: {options}.\nUtan terminal ställs inga frågor: ange dem som flaggor.",
        "Missing: {options}.\nWithout a terminal nothing is asked: give them as options.",
    ),
    "init_exists": (
        "Asetustiedosto {path} on jo olemassa, eikä sitä korvata.\n"
        "Lisää profiili valitsimella --name NIMI, tai muuta arvoa: vtjcli config set.",
        "Konfigurationsfilen {path} finns redan och ersätts inte.\n"
        "Lägg till en profil med --name NAMN, eller ändra ett värde: vtjcli config set.",
        "The configuration file {path} is there already and is not replaced.\n"
        "Add a profile with --name NAME, or change a value: vtjcli config set.",
    ),
    "init_profile_exists": (
        "Profiili {profile} on jo olemassa ({where}).\n"
        "Anna toinen nimi (--name), tai muuta arvoa: vtjcli config set.",
        "Profilen {profile} finns redan ({where}).\n"
        "Ge ett annat namn (--name), eller ändra ett värde: vtjcli config set.",
        "The profile {profile} is there already ({where}).\n"
        "Give another name (--name), or change a value: vtjcli config set.",
    ),
    "init_name": (
        "Profiilin nimi {value} ei kelpaa. Käytä kirjaimia a–z, numeroita ja merkkejä - ja _.\n"
        "Nimi demo on varattu.",
        "Profilnamnet {value} duger inte. Använd bokstäverna a–z, siffror och tecknen - och _.\n"
        "Namnet demo är reserverat.",
        "The profile name {value} will not do. Use the letters a–z, digits, - and _.\n"
        "The name demo is taken.",
    ),
    "set_values": (
        "Asetus {setting} saa yhden arvon, komennossa on {count}.\n"
        "Jos arvossa on välejä, pane se lainausmerkkeihin.",
        "Inställningen {setting} tar ett värde, kommandot har {count}.\n"
        "Sätt värdet inom citationstecken om det innehåller mellanslag.",
        "The setting {setting} takes one value, and {count} were given.\n"
        "Put the value in quotation marks if it has spaces.",
    ),
    "set_missing": (
        "Anna asetus ja arvo, tai --unset ASETUS.",
        "Ange en inställning och ett värde, eller --unset INSTÄLLNING.",
        "Give a setting and a value, or --unset SETTING.",
    ),
    "set_either": (
        "Asetuksista {setting} ja {there} voi antaa vain toisen, ja {there} on jo annettu. Mikään "
        "ei muuttunut.\n"
        "Poista se ensin: vtjcli config set --unset {address}.",
        "Bara den ena av inställningarna {setting} och {there} kan anges, och {there} är redan "
        "angiven. Ingenting ändrades.\n"
        "Ta först bort den: vtjcli config set --unset {address}.",
        "Of the settings {setting} and {there} only one can be given, and {there} is there "
        "already. Nothing was changed.\n"
        "Take it out first: vtjcli config set --unset {address}.",
    ),
    "set_not_there": (
        "Asetusta {setting} ei ole tiedostossa {path}: ei poistettavaa.",
        "Inställningen {setting} finns inte i filen {path}: inget att ta bort.",
        "The setting {setting} is not in the file {path}: there is nothing to take out.",
    ),
    "set_by_hand": (
        "Tiedostoa {path} ei osata muuttaa tästä kohdasta. Mikään ei muuttunut.\n"
        "Muuta asetus {setting} tekstieditorilla.",
        "Filen {path} kan inte ändras på detta ställe. Ingenting ändrades.\n"
        "Ändra inställningen {setting} med en texteditor.",
        "The file {path} cannot be changed at this place. Nothing was changed.\n"
        "Change the setting {setting} with an editor.",
    ),
    # vtjcli config get and edit
    "get_unset": (
        "Asetuksella {setting} ei ole arvoa (profiili {profile}).",
        "Inställningen {setting} har inget värde (profilen {profile}).",
        "The setting {setting} has no value (profile {profile}).",
    ),
    "editor_missing": (
        "Tekstieditoria ei voi käynnistää: {command}.\n"
        "Nimeä editori muuttujassa VISUAL tai EDITOR.",
        "Texteditorn kan inte startas: {command}.\nAnge en editor i variabeln VISUAL eller EDITOR.",
        "The editor cannot be started: {command}.\nName an editor in VISUAL or EDITOR.",
    ),
    "editor_failed": (
        "Tekstieditori {command} päättyi virheeseen (poistumiskoodi {status}). Mikään ei "
        "muuttunut.",
        "Texteditorn {command} misslyckades (slutstatus {status}). Ingenting ändrades.",
        "The editor {command} failed (exit status {status}). Nothing was changed.",
    ),
    "edit_unreadable": (
        "Muokattua tekstiä ei voi lukea: {reason}. Mikään ei muuttunut.",
        "Den redigerade texten kan inte läsas: {reason}. Ingenting ändrades.",
        "The edited text cannot be read: {reason}. Nothing was changed.",
    ),
    "edit_meanwhile": (
        "Asetustiedosto {path} muuttui sillä välin, joten sitä ei korvata.\n"
        "Muokattu teksti on tallessa: {draft}",
        "Konfigurationsfilen {path} ändrades under tiden, så den ersätts inte.\n"
        "Den redigerade texten finns kvar: {draft}",
        "The configuration file {path} was changed meanwhile, so it is not replaced.\n"
        "The edited text is kept: {draft}",
    ),
}
