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
        "Asetustiedostoa {path} ei ole.\nLuo se: vtjcli config init",
        "Konfigurationsfilen {path} finns inte.\nSkapa den: vtjcli config init",
        "The configuration file {path} does not exist.\nCreate it: vtjcli config init",
    ),
    "config_unreadable": (
        "Asetustiedostoa {path} ei voi lukea: {reason}\n"
        "Muun tiedoston voi nimetä muuttujassa VTJCLI_CONFIG.",
        "Konfigurationsfilen {path} kan inte läsas: {reason}\n"
        "En annan fil kan anges i variabeln VTJCLI_CONFIG.",
        "The configuration file {path} cannot be read: {reason}\n"
        "To use a different file, name it in VTJCLI_CONFIG.",
    ),
    "config_unwritable": (
        "Asetustiedostoa {path} ei voi kirjoittaa: {reason}\n"
        "Mitään ei muutettu. Muun tiedoston voi nimetä muuttujassa VTJCLI_CONFIG.",
        "Konfigurationsfilen {path} kan inte skrivas: {reason}\n"
        "Ingenting ändrades. En annan fil kan anges i variabeln VTJCLI_CONFIG.",
        "The configuration file {path} cannot be written: {reason}\n"
        "Nothing was changed. To use a different file, name it in VTJCLI_CONFIG.",
    ),
    "config_writable": (
        "Muut käyttäjät voivat muuttaa tätä: {path} ({mode}).\n"
        "He voisivat ohjata kyselyt ja salasanan toisaalle, joten asetuksia ei käytetä.\n"
        "Tarkista sisältö ja poista oikeus:\n"
        "chmod go-w {quoted}",
        "Andra användare kan ändra detta: {path} ({mode}).\n"
        "De skulle kunna styra förfrågningarna och lösenordet någon annanstans, så "
        "inställningarna används inte.\n"
        "Kontrollera innehållet och ta bort skrivrätten:\n"
        "chmod go-w {quoted}",
        "Other users can change this: {path} ({mode}).\n"
        "They could redirect your queries and password, so the settings are not used.\n"
        "Check the contents and restrict access:\n"
        "chmod go-w {quoted}",
    ),
    "config_owner": (
        "Omistaja on toinen käyttäjä, {owner}: {path}.\n"
        "Hän voisi ohjata kyselyt ja salasanan toisaalle, joten asetuksia ei käytetä.\n"
        "Käytä omaa tiedostoa (VTJCLI_CONFIG) tai vaihda omistaja komennolla chown.",
        "Ägaren är {owner}, inte du: {path}.\n"
        "Ägaren skulle kunna styra förfrågningarna och lösenordet någon annanstans, så "
        "inställningarna används inte.\n"
        "Använd en egen fil (VTJCLI_CONFIG) eller byt ägare med chown.",
        "This belongs to {owner}, not to you: {path}.\n"
        "The owner could redirect your queries and password, so the settings are not used.\n"
        "Use your own file (VTJCLI_CONFIG) or change the owner with chown.",
    ),
    "config_special": (
        "Asetustiedosto {path} ei ole tavallinen tiedosto vaan putki, pistoke tai laite.\n"
        "Nimeä tavallinen tiedosto muuttujassa VTJCLI_CONFIG. Komennon tulosteen voi antaa "
        "näin: VTJCLI_CONFIG=<(komento)",
        "Konfigurationsfilen {path} är inte en vanlig fil utan ett rör, en socket eller en "
        "enhet.\n"
        "Ange en vanlig fil i variabeln VTJCLI_CONFIG. Utskriften från ett kommando kan anges "
        "så här: VTJCLI_CONFIG=<(kommando)",
        "The configuration file {path} is not a regular file but a FIFO, a socket or a "
        "device.\n"
        "Name a regular file in VTJCLI_CONFIG. The output of a command can be given as "
        "VTJCLI_CONFIG=<(command)",
    ),
    "config_large": (
        "Asetustiedosto {path} on liian suuri. Enimmäiskoko on {most} tavua.",
        "Konfigurationsfilen {path} är för stor. Den största tillåtna storleken är {most} byte.",
        "The configuration file {path} is too large. The maximum size is {most} bytes.",
    ),
    "config_home": (
        "Käyttäjällä ei ole kotihakemistoa, joten asetustiedostolla ei ole paikkaa.\n"
        "Nimeä tiedosto muuttujassa VTJCLI_CONFIG tai hakemisto muuttujassa XDG_CONFIG_HOME. "
        "Asetukset voi antaa myös ympäristömuuttujissa ilman tiedostoa.",
        "Användaren har ingen hemkatalog, så det finns ingen plats för konfigurationsfilen.\n"
        "Ange filen i variabeln VTJCLI_CONFIG eller katalogen i XDG_CONFIG_HOME. "
        "Inställningarna kan också anges i miljövariabler, utan en fil.",
        "This user has no home folder, so there is no place for the configuration file.\n"
        "Name the file in VTJCLI_CONFIG or its folder in XDG_CONFIG_HOME. Settings can also "
        "come from environment variables, without a file.",
    ),
    "state_home": (
        "Käyttäjällä ei ole kotihakemistoa, joten kyselylokilla ei ole paikkaa.\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Nimeä pysyvä hakemisto muuttujassa XDG_STATE_HOME, tai anna VTJCLI_LOG_DIRECTORY ja "
        "VTJCLI_LOG_KEY.",
        "Användaren har ingen hemkatalog, så det finns ingen plats för förfrågningsloggen.\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Ange en permanent katalog i variabeln XDG_STATE_HOME, eller både VTJCLI_LOG_DIRECTORY "
        "och VTJCLI_LOG_KEY.",
        "This user has no home folder, so there is no place for the log of queries.\n"
        "No query is sent without a log entry.\n"
        "Name a persistent folder in XDG_STATE_HOME, or set both VTJCLI_LOG_DIRECTORY and "
        "VTJCLI_LOG_KEY.",
    ),
    # TOML
    "toml_unclosed": (
        "Asetustiedostossa on sulkematon kohta ({where}).\n"
        "Lisää puuttuva merkki: lainausmerkki \" tai ', hakasulje ] tai aaltosulje }}.",
        "Ett avslutande tecken saknas i konfigurationsfilen ({where}).\n"
        "Lägg till citattecknet \" eller ', eller klammern ] eller }}.",
        "Something is not closed in the configuration file ({where}).\n"
        "Close the quotation mark \", ' or the bracket ] or }}.",
    ),
    "toml_value": (
        "Asetustiedostossa on arvo, jota ei voi lukea ({where}).\n"
        'Teksti on lainausmerkeissä: product = "PERUSSANOMA 3".',
        "Konfigurationsfilen har ett värde som inte kan läsas ({where}).\n"
        'Text skrivs inom citattecken: product = "PERUSSANOMA 3".',
        "The configuration file has a value that cannot be read ({where}).\n"
        'Text must be in quotation marks: product = "PERUSSANOMA 3".',
    ),
    "toml_backslash": (
        "Asetustiedostossa on kenoviiva, jota ei voi lukea ({where}).\n"
        "Käytä puolilainausmerkkejä: tls.ca = 'C:\\ss.pem'.",
        "Konfigurationsfilen har ett omvänt snedstreck som inte kan läsas ({where}).\n"
        "Använd enkla citattecken: tls.ca = 'C:\\ss.pem'.",
        "The configuration file has a backslash that cannot be read ({where}).\n"
        "Use single quotation marks: tls.ca = 'C:\\ss.pem'.",
    ),
    "toml_twice": (
        "Asetustiedostossa annetaan sama kohta kahdesti ({where}).\nPoista toinen.",
        "Samma sak anges två gånger i konfigurationsfilen ({where}).\nTa bort den ena.",
        "The configuration file sets the same thing twice ({where}).\nRemove one of them.",
    ),
    "toml_statement": (
        "Asetustiedoston rivi ei ole muotoa asetus = arvo eikä [taulukko] ({where}).",
        "En rad i konfigurationsfilen är varken inställning = värde eller [tabell] ({where}).",
        "A line of the configuration file is neither setting = value nor [table] ({where}).",
    ),
    "toml_character": (
        "Asetustiedostossa on kielletty merkki ({where}).",
        "Konfigurationsfilen innehåller ett otillåtet tecken ({where}).",
        "The configuration file contains a character that is not allowed ({where}).",
    ),
    "toml_limits": (
        "Asetustiedostossa on liian monta sisäkkäistä tasoa tai liian pitkä luku ({where}).",
        "Konfigurationsfilen har för många nästlade nivåer eller ett för långt tal ({where}).",
        "The configuration file is nested too deeply or has too long a number ({where}).",
    ),
    "toml_other": (
        "Asetustiedosto ei ole TOML-muotoa ({where}): {reason}",
        "Konfigurationsfilen är inte giltig TOML ({where}): {reason}",
        "The configuration file is not valid TOML ({where}): {reason}",
    ),
    # What stands in it
    "inherits_unknown": (
        "Profiilia ”{parent}”, josta asetukset perittäisiin, ei ole ({where}). Profiilit: {known}.",
        "Profilen ”{parent}”, som inställningarna skulle ärvas från, finns inte ({where}). "
        "Tillgängliga profiler: {known}.",
        "There is no profile ‘{parent}’ to inherit from ({where}). The profiles: {known}.",
    ),
    "inherits_circle": (
        "Profiilit perivät toisiltaan kehässä ({where}): {profiles}.\n"
        "Poista yksi inherits-asetuksista.",
        "Profilerna ärver varandra i en cirkel ({where}): {profiles}.\n"
        "Ta bort en av inställningarna inherits.",
        "The profiles inherit from each other in a circle ({where}): {profiles}.\n"
        "Remove one of the inherits settings.",
    ),
    "config_demo": (
        "Profiilin nimi demo on varattu sisäänrakennetulle simulaattorille ({where}).\n"
        "Anna profiilille toinen nimi.",
        "Profilnamnet demo är reserverat för den inbyggda simulatorn ({where}).\n"
        "Ge profilen ett annat namn.",
        "The profile name demo is reserved for the built-in simulator ({where}).\n"
        "Give the profile a different name.",
    ),
    "config_key": (
        "Asetusta ”{setting}” ei ole ({where}).\nAsetukset luettelee vtjcli config show.",
        "Inställningen ”{setting}” finns inte ({where}).\n"
        "Inställningarna visas med vtjcli config show.",
        "There is no setting ‘{setting}’ ({where}).\nvtjcli config show lists the settings.",
    ),
    "config_place": (
        "Asetus {setting} kuuluu profiiliin: [profiles.NIMI] ({where}).",
        "Inställningen {setting} hör till en profil: [profiles.NAMN] ({where}).",
        "The setting {setting} belongs to a profile: [profiles.NAME] ({where}).",
    ),
    "config_password": (
        "Salasana ei kuulu asetustiedostoon: {setting} ({where}).\n"
        "Anna se ympäristömuuttujassa VTJCLI_PASSWORD, asetuksella password_command tai "
        "avainnipussa.",
        "Lösenordet hör inte hemma i konfigurationsfilen: {setting} ({where}).\n"
        "Ange det i miljövariabeln VTJCLI_PASSWORD, med inställningen password_command eller "
        "i nyckelringen.",
        "The password does not belong in the configuration file: {setting} ({where}).\n"
        "Give it in VTJCLI_PASSWORD, with the setting password_command, or in the keyring.",
    ),
    "config_type": (
        "Asetuksen {setting} arvo on väärää tyyppiä tai sallittujen rajojen ulkopuolella "
        "({where}).\n"
        "Esimerkiksi: {example}",
        "Inställningen {setting} har ett värde av fel typ eller utanför gränserna ({where}).\n"
        "Till exempel: {example}",
        "The setting {setting} has a value of the wrong type or out of range ({where}).\n"
        "For example: {example}",
    ),
    "config_characters": (
        "Asetuksen {setting} arvossa on ohjausmerkki ({where}).",
        "Värdet för inställningen {setting} innehåller ett styrtecken ({where}).",
        "The value of the setting {setting} contains a control character ({where}).",
    ),
    "config_choice": (
        "Asetuksella {setting} ei ole tällaista arvoa ({where}). Arvot: {known}.",
        "Värdet för inställningen {setting} är inte giltigt ({where}). Giltiga värden: {known}.",
        "The value of the setting {setting} is not valid ({where}). Valid values: {known}.",
    ),
    "config_least": (
        "Asetuksen {setting} arvo on liian pieni: pienin sallittu on {least} ({where}).\n"
        "DVV:lle on voitava viiden vuoden ajan ilmoittaa, kuka kyselyn teki.",
        "Värdet för inställningen {setting} är för litet: det minsta tillåtna är {least} "
        "({where}).\n"
        "MDB ska i fem år kunna få veta vem som gjorde en förfrågan.",
        "The value of the setting {setting} is too small ({where}). The minimum is {least}.\n"
        "For five years you must be able to tell DVV who made a query.",
    ),
    "config_either": (
        "Asetuksista {one} ja {other} voi antaa vain toisen ({where}).\n"
        "Poista tarpeeton:\n"
        "vtjcli config set --unset {first}\n"
        "vtjcli config set --unset {second}",
        "Bara den ena av inställningarna {one} och {other} kan anges ({where}).\n"
        "Ta bort den som inte behövs:\n"
        "vtjcli config set --unset {first}\n"
        "vtjcli config set --unset {second}",
        "Only one of the settings {one} and {other} can be given ({where}).\n"
        "Remove the one that is not needed:\n"
        "vtjcli config set --unset {first}\n"
        "vtjcli config set --unset {second}",
    ),
    "config_code": (
        "Asetuksen {setting} arvossa on henkilötunnus, jonka X-Road ja rekisteri kirjaisivat "
        "lokeihin ({where}).\n"
        "Mitään ei kirjoitettu. Käytä jotain muuta henkilön tai laskutuksen tunnistetta.",
        "Värdet för inställningen {setting} innehåller en personbeteckning, som X-Road och "
        "registret skulle anteckna i loggar ({where}).\n"
        "Ingenting skrevs. Använd en annan beteckning för personen eller faktureringen.",
        "The value of the setting {setting} contains an identity code, which X-Road and the "
        "register would log ({where}).\n"
        "Nothing was written. Use a different identifier for the person or the billing.",
    ),
    "tls_key_alone": (
        "Asetus tls.key vaatii rinnalleen asetuksen tls.certificate ({where}).\n"
        "Anna ensin tls.certificate, tai poista avain:\n"
        "vtjcli config set --unset {address}",
        "Inställningen tls.key kräver också tls.certificate ({where}).\n"
        "Ange först tls.certificate, eller ta bort nyckeln:\n"
        "vtjcli config set --unset {address}",
        "The setting tls.key needs tls.certificate as well ({where}).\n"
        "Give tls.certificate first, or remove the key:\n"
        "vtjcli config set --unset {address}",
    ),
    "tls_pin_format": (
        "Asetuksen {setting} arvo ei ole SHA-256-sormenjälki, jossa on 64 heksadesimaalimerkkiä "
        "({where}).",
        "Värdet för inställningen {setting} är inte ett SHA-256-fingeravtryck med 64 "
        "hexadecimala tecken ({where}).",
        "The value of the setting {setting} is not a SHA-256 fingerprint of 64 hexadecimal "
        "characters ({where}).",
    ),
    "server_address": (
        "Asetuksen {setting} arvo ei ole kelvollinen osoite ({where}).\n"
        "Esimerkiksi {example}, ilman käyttäjätunnusta ja salasanaa.",
        "Värdet för inställningen {setting} är inte en giltig adress ({where}).\n"
        "Till exempel {example}, utan användarnamn och lösenord.",
        "The value of the setting {setting} is not a valid address ({where}).\n"
        "For example {example}, without a user name or password.",
    ),
    "server_plain": (
        "Yhteys palvelimeen {host} olisi salaamaton http-yhteys ({where}).\n"
        "Käytä https-osoitetta, tai salli tämä asetuksella allow_http = true.",
        "Förbindelsen till {host} skulle vara okrypterad http ({where}).\n"
        "Använd en https-adress, eller tillåt detta med inställningen allow_http = true.",
        "The connection to {host} would be unencrypted HTTP ({where}).\n"
        "Use an https address, or allow this with the setting allow_http = true.",
    ),
    "identifier": (
        "Asetuksen {setting} arvo ei ole X-Road-tunniste ({where}): {value}\n"
        "Muoto on YMPÄRISTÖ/LUOKKA/KOODI/ALIJÄRJESTELMÄ, esimerkiksi "
        "FI-TEST/MUN/0101263-6/esimerkki.",
        "Värdet för inställningen {setting} är inte en X-Road-identifierare ({where}): {value}\n"
        "Formen är MILJÖ/KLASS/KOD/DELSYSTEM, till exempel FI-TEST/MUN/0101263-6/exempel.",
        "The value of the setting {setting} is not an X-Road identifier ({where}): {value}\n"
        "The form is INSTANCE/CLASS/CODE/SUBSYSTEM, for example FI-TEST/MUN/0101263-6/example.",
    ),
    # Profiles
    "profile_unchosen": (
        "Profiilia ei ole valittu. Profiilit: {profiles}.\n"
        "Anna --profile, tai valitse oletus ({path}):\n"
        "vtjcli config use NIMI",
        "Ingen profil är vald. Tillgängliga profiler: {profiles}.\n"
        "Ange --profile, eller välj en standardprofil ({path}):\n"
        "vtjcli config use NAMN",
        "No profile is selected. The profiles: {profiles}.\n"
        "Give --profile, or choose a default ({path}):\n"
        "vtjcli config use NAME",
    ),
    "profile_none": (
        "Profiileja ei ole määritetty ({path}).\n"
        "Määritä oma liityntäpalvelin: vtjcli config init\n"
        "Kokeile keksityillä henkilöillä: vtjcli person --profile demo",
        "Det finns ingen profil ({path}).\n"
        "Ange uppgifterna om din anslutningsserver: vtjcli config init\n"
        "Prova med påhittade personer: vtjcli person --profile demo",
        "No profile is set up ({path}).\n"
        "Set up your security server: vtjcli config init\n"
        "Try invented people: vtjcli person --profile demo",
    ),
    "profile_unknown": (
        "Profiilia ”{profile}” ei ole ({path}). Profiilit: {known}.",
        "Profilen ”{profile}” finns inte ({path}). Tillgängliga profiler: {known}.",
        "There is no profile ‘{profile}’ ({path}). The profiles: {known}.",
    ),
    "setting_missing": (
        "Profiilista {profile} puuttuu asetus {setting}.\n"
        "Anna se tiedostossa {path} tai ympäristömuuttujassa {variable}:\n"
        "vtjcli config set {address} ARVO",
        "Profilen {profile} saknar inställningen {setting}.\n"
        "Ange den i filen {path} eller i miljövariabeln {variable}:\n"
        "vtjcli config set {address} VÄRDE",
        "The profile {profile} has no setting {setting}.\n"
        "Set it in {path} or in the environment variable {variable}:\n"
        "vtjcli config set {address} VALUE",
    ),
    # vtjcli config init and set
    "init_missing": (
        "Puuttuu: {options}.\nIlman päätettä arvoja ei voi pyytää: anna ne valitsimina.",
        "Värden saknas ({options}).\n"
        "Utan terminal kan värdena inte efterfrågas: ange dem som flaggor.",
        "Missing: {options}.\nThere is no terminal to prompt on: give the values as options.",
    ),
    "init_exists": (
        "Asetustiedosto {path} on jo olemassa, eikä sitä korvata.\n"
        "Lisää profiili valitsimella --name NIMI, tai muuta arvoa:\n"
        "vtjcli config set ASETUS ARVO",
        "Konfigurationsfilen {path} finns redan och ersätts inte.\n"
        "Lägg till en profil med --name NAMN, eller ändra ett värde:\n"
        "vtjcli config set INSTÄLLNING VÄRDE",
        "The configuration file {path} already exists and is not replaced.\n"
        "Add a profile with --name NAME, or change a value:\n"
        "vtjcli config set KEY VALUE",
    ),
    "init_profile_exists": (
        "Profiili {profile} on jo olemassa ({where}).\n"
        "Anna toinen nimi (--name), tai muuta arvoa:\n"
        "vtjcli config set ASETUS ARVO",
        "Profilen {profile} finns redan ({where}).\n"
        "Ange ett annat namn (--name), eller ändra ett värde:\n"
        "vtjcli config set INSTÄLLNING VÄRDE",
        "The profile {profile} already exists ({where}).\n"
        "Give a different name (--name), or change a value:\n"
        "vtjcli config set KEY VALUE",
    ),
    "init_name": (
        "Profiilin nimi ”{value}” ei kelpaa. Käytä kirjaimia a–z, numeroita ja merkkejä - ja "
        "_.\n"
        "Nimi demo on varattu.",
        "Profilnamnet ”{value}” är inte giltigt. Använd bokstäverna a–z, siffror och tecknen "
        "- och _.\n"
        "Namnet demo är reserverat.",
        "The profile name ‘{value}’ is not valid. Use the letters a–z, digits, - and _.\n"
        "The name demo is reserved.",
    ),
    "set_values": (
        "Asetuksella {setting} on yksi arvo, komennossa niitä on {count}.\n"
        "Jos arvossa on välejä, kirjoita se lainausmerkkeihin.",
        "Inställningen {setting} tar ett värde, men {count} angavs.\n"
        "Sätt värdet inom citattecken om det innehåller mellanslag.",
        "The setting {setting} takes one value; {count} were given.\n"
        "Put the value in quotation marks if it contains spaces.",
    ),
    "set_missing": (
        "Anna asetus ja arvo, tai --unset ASETUS.",
        "Ange en inställning och ett värde, eller --unset INSTÄLLNING.",
        "Give a setting and a value, or --unset KEY.",
    ),
    "set_either": (
        "Asetuksista {setting} ja {there} voi antaa vain toisen, ja {there} on jo annettu. "
        "Mitään ei muutettu.\n"
        "Poista se ensin:\n"
        "vtjcli config set --unset {address}",
        "Bara den ena av inställningarna {setting} och {there} kan anges, och {there} är redan "
        "angiven. Ingenting ändrades.\n"
        "Ta först bort den:\n"
        "vtjcli config set --unset {address}",
        "Only one of the settings {setting} and {there} can be given, and {there} is already "
        "set. Nothing was changed.\n"
        "Remove it first:\n"
        "vtjcli config set --unset {address}",
    ),
    "set_not_there": (
        "Asetusta {setting} ei ole tiedostossa {path}, joten poistettavaa ei ole.",
        "Inställningen {setting} finns inte i filen {path}, så det finns inget att ta bort.",
        "The setting {setting} is not in the file {path}. There is nothing to remove.",
    ),
    "set_by_hand": (
        "Tiedoston {path} tätä kohtaa ei voi muuttaa komennolla. Mitään ei muutettu.\n"
        "Muuta asetus {setting} tekstieditorilla.",
        "Detta ställe i filen {path} kan inte ändras med kommandot. Ingenting ändrades.\n"
        "Ändra inställningen {setting} med en texteditor.",
        "This part of {path} cannot be changed by the command. Nothing was changed.\n"
        "Change the setting {setting} in a text editor.",
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
        "Tekstieditori {command} päättyi virheeseen (poistumiskoodi {status}). Mitään ei muutettu.",
        "Texteditorn {command} misslyckades (slutstatus {status}). Ingenting ändrades.",
        "The editor {command} failed (exit status {status}). Nothing was changed.",
    ),
    "edit_unreadable": (
        "Muokattua tekstiä ei voi lukea: {reason}. Mitään ei muutettu.",
        "Den redigerade texten kan inte läsas: {reason}. Ingenting ändrades.",
        "The edited text cannot be read: {reason}. Nothing was changed.",
    ),
    "edit_meanwhile": (
        "Asetustiedosto {path} muuttui muokkauksen aikana, joten sitä ei korvattu.\n"
        "Muokattu teksti on tallessa: {draft}",
        "Konfigurationsfilen {path} ändrades under redigeringen, så den ersattes inte.\n"
        "Den redigerade texten finns kvar: {draft}",
        "The configuration file {path} changed while it was being edited, so it was not "
        "replaced.\n"
        "The edited text is kept: {draft}",
    ),
}
