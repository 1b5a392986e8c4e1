"""What the commands of the configuration say, and write into its file as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

CONFIG: Final[Mapping[str, Text]] = {
    "identifier_characters": (
        "Tunnisteessa {value} ({setting}) on merkkejä, joita X-Roadissa kehotetaan "
        "välttämään ({characters}). Sitä käytetään sellaisenaan.",
        "Identifieraren {value} ({setting}) innehåller tecken som X-Road avråder från "
        "({characters}). Den används som den är.",
        "The identifier {value} ({setting}) contains characters that X-Road advises against "
        "({characters}). It is used as it is.",
    ),
    "full_codes_in_syslog": (
        'Asetuksilla log.subject = "full" ja log.syslog = true henkilötunnukset kirjataan '
        "kokonaisina järjestelmän lokiin (syslog). Muut voivat lukea sitä, ja se voidaan "
        "lähettää muille koneille.\n"
        "Älä käytä molempia: vtjcli config set log.subject hash",
        'Med inställningarna log.subject = "full" och log.syslog = true antecknas hela '
        "personbeteckningar i systemets logg (syslog). Andra kan läsa den, och den kan "
        "skickas till andra datorer.\n"
        "Använd inte båda: vtjcli config set log.subject hash",
        'With log.subject = "full" and log.syslog = true, whole identity codes go to the '
        "system log (syslog). Other users may read it, and it may be sent to other machines.\n"
        "Do not use both: vtjcli config set log.subject hash",
    ),
    # vtjcli config path and show
    "config_absent": (
        "Tiedostoa ei vielä ole. Luo se:\nvtjcli config init",
        "Filen finns inte ännu. Skapa den:\nvtjcli config init",
        "The file does not exist yet. Create it:\nvtjcli config init",
    ),
    "config_file": ("Asetustiedosto", "Konfigurationsfil", "Configuration file"),
    "config_none": (
        "ei vielä olemassa",
        "finns inte ännu",
        "does not exist yet",
    ),
    "config_profile": ("Profiili", "Profil", "Profile"),
    "config_profiles": ("Profiilit", "Profiler", "Profiles"),
    "config_general": ("Yhteiset asetukset", "För alla profiler", "For all profiles"),
    "config_secrets": ("Salaisuudet", "Hemligheter", "Secrets"),
    "config_from_default": (
        "oletus",
        "standard",
        "default",
    ),
    "config_from_file": ("rivi {line}", "rad {line}", "line {line}"),
    "config_malformed": (
        "(ei kelpaa)",
        "(ogiltigt)",
        "(not valid)",
    ),
    "config_set": (
        "(asetettu)",
        "(angivet)",
        "(set)",
    ),
    # vtjcli config set
    "config_changed": (
        "{setting} = {value} tallennettiin tiedostoon {path}",
        "{setting} = {value} sparades i {path}",
        "{setting} = {value} was saved in {path}",
    ),
    "config_removed": (
        "{setting} poistettiin tiedostosta {path}",
        "{setting} togs bort ur {path}",
        "{setting} was removed from {path}",
    ),
    "config_no_file": (
        "Tiedostoa {path} ({setting}) ei vielä ole. Suhteellinen nimi luetaan "
        "asetustiedoston hakemistosta.",
        "Filen {path} ({setting}) finns inte ännu. Ett relativt namn räknas från "
        "konfigurationsfilens katalog.",
        "The file {path} ({setting}) does not exist yet. A relative name starts from the folder "
        "of the configuration file.",
    ),
    "config_still_wrong": (
        "Tiedostossa on vielä korjattavaa:\nvtjcli config show",
        "I filen finns ännu något att rätta:\nvtjcli config show",
        "Something in the file still needs fixing:\nvtjcli config show",
    ),
    # vtjcli config list, use and edit
    "config_list_default": ("oletus", "standard", "default"),
    "config_list_inherits": (
        "perii profiilin {parent}",
        "ärver från profilen {parent}",
        "inherits from {parent}",
    ),
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
        "Mitään ei muutettu.",
        "Ingenting ändrades.",
        "Nothing was changed.",
    ),
    "edit_saved": (
        "Tiedosto {path} tallennettiin.",
        "Filen {path} sparades.",
        "The file {path} was saved.",
    ),
    # vtjcli config init
    "init_empty": (
        "Tähän tarvitaan vastaus. Muuten profiililla ei voi tehdä kyselyjä. Ctrl-C keskeyttää.",
        "Ett svar behövs. Utan det kan inga förfrågningar göras med profilen. Ctrl-C avbryter.",
        "An answer is required. Without it the profile cannot be used for queries. Ctrl-C cancels.",
    ),
    "init_completed": (
        "”{written}” tallennetaan muodossa {value}",
        "”{written}” sparas som {value}",
        "‘{written}’ is saved as {value}",
    ),
    "init_opening": (
        "Anna tiedot omasta liityntäpalvelimesta ja tietoluvasta. Enter hyväksyy "
        "hakasulkeissa olevan oletuksen ja ohittaa valinnaisen tiedon. Salasanaa ei tarvita "
        "tässä.",
        "Ange uppgifter om den egna anslutningsservern och datatillståndet. Enter godtar "
        "standardvärdet inom hakparentes och hoppar över en valfri uppgift. Lösenordet "
        "behövs inte här.",
        "Enter the details of your own security server and data permit. The Enter key accepts the "
        "default in brackets and skips an optional value. The password is not needed here.",
    ),
    "init_adding": (
        "Tiedosto {path} on jo olemassa. Siihen lisätään profiili.",
        "Filen {path} finns redan. En profil läggs till i den.",
        "The file {path} already exists. A profile is added to it.",
    ),
    "init_name": (
        "Profiilin nimi",
        "Profilens namn",
        "Profile name",
    ),
    "init_optional": ("(valinnainen)", "(valfri)", "(optional)"),
    "init_written": (
        "Profiili {profile} tallennettiin tiedostoon {path}.",
        "Profilen {profile} sparades i {path}.",
        "The profile {profile} was saved in {path}.",
    ),
    "init_next": (
        "Tallenna seuraavaksi salasana: {login}\nKokeile sitten yhteyttä: {doctor}",
        "Spara sedan lösenordet: {login}\nTesta därefter förbindelsen: {doctor}",
        "Next, store the password: {login}\nThen test the connection: {doctor}",
    ),
    "file_opening": (
        "Ohjelman vtjcli asetukset. Suhteelliset tiedostonimet luetaan tämän tiedoston "
        "hakemistosta.\n"
        "Salasana ei koskaan ole tässä: {login} tallentaa sen avainnippuun.",
        "Inställningar för vtjcli. Relativa filnamn räknas från denna fils katalog.\n"
        "Lösenordet finns aldrig här: {login} sparar det i nyckelringen.",
        "Settings for vtjcli. Relative file names start from the folder of this file.\n"
        "The password is never here: {login} stores it in the keyring.",
    ),
    "file_default": (
        "Oletus: {value}",
        "Standard: {value}",
        "Default: {value}",
    ),
}
