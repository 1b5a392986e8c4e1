"""What the commands of the configuration say, and write into its file as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

CONFIG: Final[Mapping[str, Text]] = {
    "identifier_characters": (
        "Tunnisteessa {value} ({setting}) on merkkejä, joita X-Roadissa kehotetaan välttämään "
        "({characters}); sitä käytetään sellaisenaan.",
        "Identifieraren {value} ({setting}) har tecken som man i X-Road uppmanas att undvika "
        "({characters}); den används som den är.",
        "The identifier {value} ({setting}) has characters that X-Road advises against "
        "({characters}); it is used as it is.",
    ),
    "full_codes_in_syslog": (
        'Asetuksilla log.subject = "full" ja log.syslog = true henkilötunnukset menevät '
        "kokonaisina järjestelmän lokiin (syslog), jota muutkin voivat lukea ja joka voidaan "
        "lähettää muille koneille.\nÄlä käytä molempia: vtjcli config set log.subject hash",
        'Med inställningarna log.subject = "full" och log.syslog = true går hela '
        "personbeteckningar till systemets logg (syslog), som också andra kan läsa och som kan "
        "skickas till andra datorer.\nAnvänd inte båda: vtjcli config set log.subject hash",
        'With log.subject = "full" and log.syslog = true, whole identity codes go to the system\'s '
        "log (syslog), which other users may read and which may be sent to other machines.\n"
        "Do not use both: vtjcli config set log.subject hash",
    ),
    # vtjcli config path and show
    "config_absent": (
        "Tiedostoa ei vielä ole. Luo se komennolla vtjcli config init.",
        "Filen finns inte ännu. Skapa den med vtjcli config init.",
        "There is no such file yet. Make it with vtjcli config init.",
    ),
    "config_file": ("Asetustiedosto", "Konfigurationsfil", "Configuration file"),
    "config_none": ("ei vielä olemassa", "finns inte ännu", "not there yet"),
    "config_profile": ("Profiili", "Profil", "Profile"),
    "config_profiles": ("Profiilit", "Profiler", "Profiles"),
    "config_general": ("Yhteiset", "Gemensamma", "For all profiles"),
    "config_secrets": ("Salaisuudet", "Hemligheter", "Secrets"),
    "config_from_default": ("oletus", "förval", "default"),
    "config_from_file": ("rivi {line}", "rad {line}", "line {line}"),
    "config_malformed": ("(ei kelpaa)", "(duger inte)", "(not valid)"),
    "config_set": ("(annettu)", "(angiven)", "(given)"),
    # vtjcli config set
    "config_changed": (
        "Muutettu: {setting} = {value} ({path})",
        "Ändrad: {setting} = {value} ({path})",
        "Changed: {setting} = {value} ({path})",
    ),
    "config_removed": (
        "Poistettu: {setting} ({path})",
        "Borttagen: {setting} ({path})",
        "Taken out: {setting} ({path})",
    ),
    "config_no_file": (
        "Tiedostoa {path} ({setting}) ei vielä ole. Suhteellinen nimi luetaan "
        "asetustiedoston hakemistosta.",
        "Filen {path} ({setting}) finns inte ännu. Ett relativt namn räknas från "
        "konfigurationsfilens katalog.",
        "There is no file {path} ({setting}) yet. A relative name counts from the "
        "configuration file's folder.",
    ),
    "config_still_wrong": (
        "Tiedostossa on vielä korjattavaa: vtjcli config show.",
        "I filen finns ännu något att rätta: vtjcli config show.",
        "The file still has something to mend: vtjcli config show.",
    ),
    # vtjcli config list, use and edit
    "config_list_default": ("oletus", "standard", "default"),
    "config_list_inherits": ("perii: {parent}", "ärver: {parent}", "inherits from {parent}"),
    "config_using": (
        "Oletusprofiili on nyt {profile} ({path}).",
        "Standardprofilen är nu {profile} ({path}).",
        "The default profile is now {profile} ({path}).",
    ),
    "edit_again": (
        "Muokataanko uudelleen? [K/e] ",
        "Redigera igen? [J/n] ",
        "Edit again? [Y/n] ",
    ),
    "edit_no": ("e", "n", "n"),
    "edit_unchanged": (
        "Mikään ei muuttunut.",
        "Ingenting ändrades.",
        "Nothing was changed.",
    ),
    "edit_saved": (
        "Tallennettu: {path}",
        "Sparad: {path}",
        "Saved: {path}",
    ),
    # vtjcli config init
    "init_empty": (
        "Tähän tarvitaan vastaus: ilman sitä profiililla ei voi tehdä kyselyjä. Ctrl-C keskeyttää.",
        "Ett svar behövs: utan det kan inga förfrågningar göras med profilen. Ctrl-C avbryter.",
        "An answer is needed: without it the profile cannot make queries. Ctrl-C stops.",
    ),
    "init_completed": (
        "”{written}” kirjataan muodossa {value}",
        "”{written}” skrivs som {value}",
        "‘{written}’ is written as {value}",
    ),
    "init_opening": (
        "Kysymykset koskevat omaa liityntäpalvelintasi ja tietolupaasi. Enter hyväksyy "
        "hakasulkeissa olevan oletuksen ja ohittaa valinnaisen kysymyksen. Salasanaa ei kysytä.",
        "Förfrågningarna gäller din egen anslutningsserver och ditt datatillstånd. Enter "
        "godtar förvalet inom hakparentes och hoppar över en valfri fråga. Lösenordet frågas "
        "inte.",
        "The questions are about your own security server and your data permit. Enter takes "
        "the default in brackets, and skips an optional question. The password is not asked "
        "for.",
    ),
    "init_adding": (
        "Tiedosto {path} on jo olemassa: siihen lisätään profiili.",
        "Filen {path} finns redan: en profil läggs till i den.",
        "The file {path} is there already: a profile is added to it.",
    ),
    "init_name": ("Profiilin nimi", "Profilens namn", "Name of the profile"),
    "init_optional": ("(valinnainen)", "(valfri)", "(optional)"),
    "init_written": (
        "Kirjoitettu: {path}, profiili {profile}.",
        "Skrivet: {path}, profilen {profile}.",
        "Written: {path}, profile {profile}.",
    ),
    "init_next": (
        "Tallenna seuraavaksi salasana: {login}. Kokeile sitten yhteyttä: {doctor}.",
        "Spara nu lösenordet: {login}. Pröva sedan förbindelsen: {doctor}.",
        "Next, store the password: {login}. Then try the connection: {doctor}.",
    ),
    "file_opening": (
        "Ohjelman vtjcli asetukset. Suhteelliset tiedostonimet luetaan tämän hakemistosta.\n"
        "Salasana ei koskaan ole tässä: {login} tallentaa sen avainnippuun.",
        "Inställningar för vtjcli. Relativa filnamn räknas från denna katalog.\n"
        "Lösenordet finns aldrig här: {login} sparar det i nyckelringen.",
        "The settings of vtjcli. Relative file names count from this folder.\n"
        "The password is never here: {login} keeps it in the keyring.",
    ),
    "file_default": ("Oletus: {value}", "Förval: {value}", "Default: {value}"),
}
