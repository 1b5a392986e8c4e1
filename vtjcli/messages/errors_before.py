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
        "The field {field} contains a character that is not allowed in XML (a control "
        "character).\n"
        "Remove the character and try again.",
    ),
    "hetu_length": (
        "Henkilötunnuksessa {shown} on {length} {length:merkki|merkkiä}. Oikea pituus on 11.",
        "Personbeteckningen {shown} har {length} tecken. Den ska ha 11.",
        "The identity code {shown} has {length} {length:character|characters} instead of 11.",
    ),
    "hetu_characters": (
        "Henkilötunnuksessa {shown} on väärä merkki.\n"
        "Muoto on ppkkvv, välimerkki, kolme numeroa ja tarkistusmerkki.",
        "Personbeteckningen {shown} innehåller ett felaktigt tecken.\n"
        "Den består av ddmmåå, en skiljemarkör, tre siffror och ett kontrolltecken.",
        "The identity code {shown} contains an invalid character.\n"
        "It consists of ddmmyy, a century sign, three digits and a check character.",
    ),
    "hetu_century": (
        "Henkilötunnuksen {shown} välimerkki on väärä.\n"
        "Se on + (1800-luku), - Y X W V U (1900-luku) tai A B C D E F (2000-luku).",
        "Skiljemarkören i personbeteckningen {shown} är felaktig.\n"
        "Den är + (1800-talet), - Y X W V U (1900-talet) eller A B C D E F (2000-talet).",
        "The century sign of the identity code {shown} is wrong.\n"
        "It is + (1800s), - Y X W V U (1900s) or A B C D E F (2000s).",
    ),
    "hetu_date": (
        "Henkilötunnuksen {shown} alussa ei ole oikeaa päivämäärää.",
        "Personbeteckningen {shown} börjar inte med ett riktigt datum.",
        "The identity code {shown} does not begin with a valid date.",
    ),
    "hetu_individual": (
        "Henkilötunnuksen {shown} yksilönumero on väärä: pienin on 002.",
        "Individnumret i personbeteckningen {shown} är felaktigt. Det minsta är 002.",
        "The individual number of the identity code {shown} is wrong: the lowest is 002.",
    ),
    "hetu_check": (
        "Henkilötunnuksen {shown} tarkistusmerkki ei täsmää. Tarkista numerot ja viimeinen merkki.",
        "Kontrolltecknet i personbeteckningen {shown} stämmer inte. Kontrollera siffrorna och det "
        "sista tecknet.",
        "The check character of the identity code {shown} does not match. Check the digits and "
        "the last character.",
    ),
    "end_user_missing": (
        "Loppukäyttäjä puuttuu.\n"
        "Rekisterille on kerrottava, kuka kyselyn tekee. Anna --end-user, asetus end_user "
        "tai VTJCLI_END_USER.",
        "Slutanvändaren saknas.\n"
        "Registret kräver uppgift om vem som gör förfrågan. Ange --end-user, inställningen "
        "end_user eller VTJCLI_END_USER.",
        "The end user is missing.\n"
        "The register must be told who makes the query. Give --end-user, the setting "
        "end_user or VTJCLI_END_USER.",
    ),
    "end_user_root": (
        "Loppukäyttäjä ei voi olla root: kyselyn tekijän on oltava tunnistettavissa.\n"
        "Anna --end-user tai asetus end_user.",
        "Slutanvändaren kan inte vara root, eftersom den som gör förfrågan ska kunna "
        "identifieras.\n"
        "Ange --end-user eller inställningen end_user.",
        "The end user cannot be root: whoever makes the query must be identifiable.\n"
        "Give --end-user or the setting end_user.",
    ),
    "end_user_long": (
        "Loppukäyttäjän tunnisteessa on {length} merkkiä. Enimmäispituus on {most}.",
        "Slutanvändarens identifierare har {length} tecken. Den största tillåtna längden är "
        "{most}.",
        "The end user's identifier has {length} characters. The maximum length is {most}.",
    ),
    "timeout_value": (
        "Aikaraja ”{value}” ei kelpaa. Anna sekunnit lukuna, joka on suurempi kuin 0 ja "
        "enintään {most}, esimerkiksi 90.",
        "Tidsgränsen ”{value}” är ogiltig. Ange antalet sekunder som ett tal som är större än 0 "
        "och högst {most}, till exempel 90.",
        "The timeout ‘{value}’ is not valid. Give a number of seconds greater than 0 and at "
        "most {most}, for example 90.",
    ),
    "subjects_missing": (
        "Henkilötunnus puuttuu.\n"
        "Anna se komennon perässä. Useita voi antaa tiedostosta (--file) tai vakiosyötteestä (-), "
        "yksi rivillä.",
        "Personbeteckningen saknas.\n"
        "Ange den efter kommandot. Flera kan läsas från en fil (--file) eller från "
        "standardinmatningen (-), en per rad.",
        "The identity code is missing.\n"
        "Give it after the command. Several can be read from a file (--file) or standard input "
        "(-), one per line.",
    ),
    "codes_missing": (
        "Henkilötunnus puuttuu.\n"
        "Anna se komennon perässä. Useita voi antaa vakiosyötteestä (-), yksi rivillä.",
        "Personbeteckningen saknas.\n"
        "Ange den efter kommandot. Flera kan läsas från standardinmatningen (-), en per rad.",
        "The identity code is missing.\n"
        "Give it after the command. Several can be read from standard input (-), one per line.",
    ),
    "wrong_others": (
        "Virheellisiä henkilötunnuksia on lisäksi {count}.",
        "Dessutom är {count} {count:personbeteckning felaktig|personbeteckningar felaktiga}.",
        "Further malformed identity codes: {count}.",
    ),
    "interrupted_unasked": (
        "Keskeytetty. Kyselyjä ei tehty.",
        "Avbrutet. Ingen förfrågan gjordes.",
        "Interrupted. No query was made.",
    ),
    "interrupted_unchanged": (
        "Keskeytetty. Mitään ei muutettu.",
        "Avbrutet. Ingenting ändrades.",
        "Interrupted. Nothing was changed.",
    ),
    "subjects_unreadable": (
        "Vakiosyötettä ei voi lukea: se ei ole UTF-8-tekstiä.",
        "Standardinmatningen kan inte läsas, eftersom den inte är UTF-8-text.",
        "Standard input cannot be read: it is not UTF-8 text.",
    ),
    "over_limit": (
        "Henkilöitä on {count}. Kerralla saa olla enintään {most} (asetus limits.per_run). "
        "Mitään ei lähetetty.\n"
        "Rajapinta on yksittäisiä kyselyjä varten. DVV:llä on erilliset palvelut "
        "massakyselyihin.\n"
        "Jos tietolupa kattaa tämän määrän, anna --over-limit.",
        "Antalet personer är {count}, men högst {most} är tillåtna åt gången (inställningen "
        "limits.per_run). Ingenting skickades.\n"
        "Gränssnittet är avsett för enskilda förfrågningar. MDB har särskilda tjänster för "
        "massförfrågningar.\n"
        "Om datatillståndet omfattar denna mängd, ange --over-limit.",
        "There are {count} people. The maximum for one run is {most} (setting "
        "limits.per_run). Nothing was sent.\n"
        "The interface is meant for single queries. DVV has separate services for mass "
        "queries.\n"
        "If your data permit covers this many, give --over-limit.",
    ),
    "issue_required": (
        "Asia puuttuu: profiili {profile} edellyttää sitä.\n"
        "Anna asian tunniste valitsimella --issue.",
        "Ärendet saknas, men profilen {profile} kräver det.\nAnge ärendets beteckning med --issue.",
        "The case is missing: the profile {profile} requires it.\n"
        "Give its number or identifier with --issue.",
    ),
    "output_unknown": (
        "Tulostusmuotoa ”{value}” ei ole. Muodot ovat {known}.",
        "Utskriftsformatet ”{value}” finns inte. Formaten är {known}.",
        "There is no output format ‘{value}’. The formats are {known}.",
    ),
    "explode_unknown": (
        "Luetteloa ”{value}” ei ole. Luettelot ovat {known}.",
        "Listan ”{value}” finns inte. Listorna är {known}.",
        "There is no list ‘{value}’. The lists are {known}.",
    ),
    "not_together": (
        "Valitsimia {one} ja {other} ei voi käyttää yhdessä.",
        "{one} och {other} kan inte användas tillsammans.",
        "{one} and {other} cannot be used together.",
    ),
    "only_with": (
        "{one} toimii vain yhdessä valitsimen {other} kanssa.",
        "{one} kan bara användas tillsammans med {other}.",
        "{one} can only be used together with {other}.",
    ),
    "code_not_known": (
        "Koodia tai sanaa ”{value}” ei löydy koodistoista.\n"
        "Kokeile lyhyempää sanaa. Kaikki koodit: vtjcli codes",
        "Koden eller ordet ”{value}” finns inte i kodlistorna.\n"
        "Prova ett kortare ord. Alla koder: vtjcli codes",
        "No code list contains ‘{value}’.\nTry a shorter word. All codes: vtjcli codes",
    ),
    "option_empty": (
        "Valitsimen {name} arvo on tyhjä.",
        "Värdet för flaggan {name} är tomt.",
        "The value of the option {name} is empty.",
    ),
    "option_value": (
        "Valitsimelta {name} puuttuu arvo.\nOhje: {command} --help",
        "Flaggan {name} kräver ett värde.\nHjälp: {command} --help",
        "The option {name} needs a value.\nHelp: {command} --help",
    ),
    "option_flag": (
        "Valitsimelle {name} ei voi antaa arvoa.\nOhje: {command} --help",
        "Flaggan {name} tar inget värde.\nHjälp: {command} --help",
        "The option {name} does not take a value.\nHelp: {command} --help",
    ),
    "argument_extra": (
        "Komennossa on liikaa argumentteja: {words}\nOhje: {command} --help",
        "Kommandot har för många argument: {words}\nHjälp: {command} --help",
        "Unexpected argument: {words}\nHelp: {command} --help",
    ),
    "option_early": (
        "Valitsin {name} annetaan komennon jälkeen:\nvtjcli person {name} …",
        "Flaggan {name} anges efter kommandot:\nvtjcli person {name} …",
        "The option {name} comes after the command:\nvtjcli person {name} …",
    ),
    "code_in_header": (
        "Valitsimen {name} arvossa on henkilötunnus, jonka X-Road kirjaisi lokeihin.\n"
        "Käytä jotain muuta asian tai henkilön tunnistetta.",
        "Värdet för flaggan {name} innehåller en personbeteckning, som X-Road skulle "
        "anteckna i loggar.\n"
        "Använd en annan beteckning för ärendet eller personen.",
        "The value of {name} contains an identity code, which X-Road would log.\n"
        "Use a different identifier for the case or the person.",
    ),
    "field_far": (
        "Kenttää ”{path}” ei ole.\nKaikki kentät: vtjcli person --json-schema",
        "Fältet ”{path}” finns inte.\nAlla fält: vtjcli person --json-schema",
        "There is no field ‘{path}’.\nAll fields: vtjcli person --json-schema",
    ),
    "field_unknown": (
        "Kenttää ”{path}” ei ole. Tarkoititko {nearest}?",
        "Fältet ”{path}” finns inte. Menade du {nearest}?",
        "There is no field ‘{path}’. Did you mean {nearest}?",
    ),
    "language_unknown": (
        "Kieltä ”{value}” ei ole. Kielet ovat fi, sv ja en.",
        "Språket ”{value}” finns inte. Språken är fi, sv och en.",
        "There is no language ‘{value}’. The languages are fi, sv and en.",
    ),
    "command_alike": (
        "Komentoa ”{name}” ei ole. Tarkoititko {nearest}?\nOhje: {command} --help",
        "Kommandot ”{name}” finns inte. Menade du {nearest}?\nHjälp: {command} --help",
        "There is no command ‘{name}’. Did you mean {nearest}?\nHelp: {command} --help",
    ),
    "command_code": (
        "Komentoa {name} ei ole. Henkilön tiedot haetaan komennolla vtjcli person, joka "
        "pyytää tunnuksen.\n"
        "Ohje: {command} --help",
        "Kommandot {name} finns inte. Uppgifter om en person hämtas med vtjcli person, som "
        "ber om beteckningen.\n"
        "Hjälp: {command} --help",
        "There is no command {name}. To look a person up, run vtjcli person, which prompts "
        "for the code.\n"
        "Help: {command} --help",
    ),
    "command_unknown": (
        "Komentoa ”{name}” ei ole. Komennot ovat {known}.\nOhje: {command} --help",
        "Kommandot ”{name}” finns inte. Kommandona är {known}.\nHjälp: {command} --help",
        "There is no command ‘{name}’. The commands are {known}.\nHelp: {command} --help",
    ),
    "number": (
        "Valitsimen {name} arvo ”{value}” ei ole luku.",
        "Värdet ”{value}” för flaggan {name} är inte ett tal.",
        "The value ‘{value}’ of the option {name} is not a number.",
    ),
    "option_missing": (
        "Valitsin {name} puuttuu.\nOhje: {command} --help",
        "Flaggan {name} saknas.\nHjälp: {command} --help",
        "Missing option {name}.\nHelp: {command} --help",
    ),
    "parameter_missing": (
        "Argumentti {name} puuttuu.\nOhje: {command} --help",
        "Argumentet {name} saknas.\nHjälp: {command} --help",
        "Missing argument {name}.\nHelp: {command} --help",
    ),
    "option_unknown": (
        "Valitsinta {name} ei ole.\nTarkoititko {nearest}?\nKaikki valitsimet: {command} --help",
        "Flaggan {name} finns inte.\nMenade du {nearest}?\nAlla flaggor: {command} --help",
        "There is no option {name}.\nDid you mean {nearest}?\nAll options: {command} --help",
    ),
    "option_dash": (
        "Valitsinta {name} ei ole. Jos se on arvo, kirjoita sen eteen --:\n{command} … -- {name}",
        "Flaggan {name} finns inte. Om det är ett värde, skriv -- före det:\n{command} … -- {name}",
        "There is no option {name}. If it is a value, put -- before it:\n{command} … -- {name}",
    ),
    "option_strange": (
        "Valitsinta {name} ei ole.\nKaikki valitsimet: {command} --help",
        "Flaggan {name} finns inte.\nAlla flaggor: {command} --help",
        "There is no option {name}.\nAll options: {command} --help",
    ),
    "usage": (
        "{reason}\nOhje: {command} --help",
        "{reason}\nHjälp: {command} --help",
        "{reason}\nHelp: {command} --help",
    ),
}

CONFIGURATION: Final[Mapping[str, Text]] = {}

CHOICE: Final[Mapping[str, Text]] = {
    "choice": (
        "Arvoa ”{value}” ei ole. Arvot ovat {known}.",
        "”{value}” är inte ett giltigt värde. Giltiga värden är {known}.",
        "‘{value}’ is not a valid value. Valid values: {known}.",
    ),
}
