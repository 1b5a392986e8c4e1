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
        "Henkilötunnuksen {shown} tarkistusmerkki ei täsmää. Tarkista numerot ja viimeinen merkki.",
        "Kontrolltecknet i personbeteckningen {shown} stämmer inte. Kontrollera siffrorna och det "
        "sista tecknet.",
        "The check character of the identity code {shown} does not match. Check the digits and "
        "the last character.",
    ),
    "end_user_missing": (
        "Loppukäyttäjä puuttuu.\n"
        "Rekisteri edellyttää tietoa kyselyn tekijästä. Anna --end-user, asetus end_user tai "
        "VTJCLI_END_USER.",
        "Slutanvändaren saknas.\n"
        "Registret kräver uppgift om vem som gör förfrågan. Ange --end-user, inställningen "
        "end_user eller VTJCLI_END_USER.",
        "The end user is missing.\n"
        "The register must be told who makes the query. Give --end-user, the setting end_user or "
        "VTJCLI_END_USER.",
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
        "Anna se komennon perässä, tai useita vakiosyötteestä (-) tai tiedostosta (--file), yksi "
        "rivillä.",
        "Personbeteckningen saknas.\n"
        "Ge den efter kommandot, eller flera från standardinmatningen (-) eller en fil (--file), "
        "en per rad.",
        "No identity code was given.\n"
        "Give one, or several from standard input (-) or a file (--file), one a line.",
    ),
    "wrong_others": (
        "Lisäksi {count} muuta henkilötunnusta on väärin.",
        "Därtill är {count} andra personbeteckningar felaktiga.",
        "Besides, {count} other identity codes are wrong.",
    ),
    "interrupted_unasked": (
        "Keskeytetty. Ketään ei kysytty.",
        "Avbrutet. Ingen fråga gjordes.",
        "Interrupted. Nobody was asked about.",
    ),
    "interrupted_unchanged": (
        "Keskeytetty. Mitään ei muutettu.",
        "Avbrutet. Ingenting ändrades.",
        "Interrupted. Nothing was changed.",
    ),
    "subjects_unreadable": (
        "Vakiosyötettä ei voi lukea: se ei ole UTF-8-tekstiä.",
        "Standardinmatningen kan inte läsas: den är inte UTF-8-text.",
        "Standard input cannot be read: it is not UTF-8 text.",
    ),
    "over_limit": (
        "Kyselyssä on {count} henkilöä, enintään {most} kerralla on sallittu (limits.per_run).\n"
        "Rajapinta on yksittäisiä kyselyjä varten. Oman rekisterin ylläpitoon ja massakyselyihin "
        "DVV:llä on muutostieto- ja poimintapalvelut.\n"
        "Jos lupasi kattaa tämän määrän, anna --over-limit. Mitään ei lähetetty.",
        "Frågan gäller {count} personer, högst {most} åt gången är tillåtna (limits.per_run).\n"
        "Gränssnittet är avsett för enskilda frågor. För uppdatering av egna register och för "
        "massfrågor har MDB tjänster för ändringsuppgifter och uttag.\n"
        "Om ert tillstånd omfattar denna mängd, ge --over-limit. Ingenting sändes.",
        "The query is about {count} people; {most} at a time are allowed (limits.per_run).\n"
        "The interface is for single queries. For keeping a register up to date and for mass "
        "queries DVV has update and extraction services.\n"
        "If your permit covers so many, give --over-limit. Nothing was sent.",
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
        "Koodia tai sanaa {value} ei löydy koodistoista.\n"
        "Kokeile lyhyempää sanaa. Kaikki koodit: vtjcli codes.",
        "Koden eller ordet {value} finns inte i kodlistorna.\n"
        "Prova ett kortare ord. Alla koder: vtjcli codes.",
        "No code list has the code or word {value}.\nTry a shorter word. All codes: vtjcli codes.",
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
    "option_flag": (
        "Valitsin {name} ei ota arvoa.\nOhje: {command} --help.",
        "Flaggan {name} tar inget värde.\nHjälp: {command} --help.",
        "The option {name} does not take a value.\nSee {command} --help.",
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
    "command_alike": (
        "Komentoa {name} ei ole. Tarkoititko {nearest}?\nOhje: {command} --help.",
        "Kommandot {name} finns inte. Menade du {nearest}?\nHjälp: {command} --help.",
        "There is no command {name}. Did you mean {nearest}?\nSee {command} --help.",
    ),
    "command_code": (
        "Komentoa {name} ei ole.\n"
        "Henkilön haku: vtjcli person (kysyy tunnuksen). Ohje: {command} --help.",
        "Kommandot {name} finns inte.\n"
        "Sök en person: vtjcli person (frågar efter beteckningen). Hjälp: {command} --help.",
        "There is no command {name}.\n"
        "To look somebody up: vtjcli person (asks for the code). See {command} --help.",
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
        "Komennosta puuttuu {name}.\nOhje: {command} --help.",
        "Kommandot saknar {name}.\nHjälp: {command} --help.",
        "The command lacks {name}.\nSee {command} --help.",
    ),
    "option_unknown": (
        "Valitsinta {name} ei ole.\nTarkoititko {nearest}? Kaikki valitsimet: {command} --help.",
        "Flaggan {name} finns inte.\nMenade du {nearest}? Alla flaggor: {command} --help.",
        "There is no option {name}.\nDid you mean {nearest}? All options: {command} --help.",
    ),
    "option_dash": (
        "Valitsinta {name} ei ole.\nJos se on arvo, pane sen edelle --: {command} … -- {name}",
        "Flaggan {name} finns inte.\nOm det är ett värde, sätt -- före det: {command} … -- {name}",
        "There is no option {name}.\nIf it is meant as a value, put -- before it: {command} … -- "
        "{name}",
    ),
    "option_strange": (
        "Valitsinta {name} ei ole.\nKaikki valitsimet: {command} --help.",
        "Flaggan {name} finns inte.\nAlla flaggor: {command} --help.",
        "There is no option {name}.\nAll options: {command} --help.",
    ),
    "usage": (
        "{reason}\nOhje: {command} --help.",
        "{reason}\nHjälp: {command} --help.",
        "{reason}\nSee {command} --help.",
    ),
}

CONFIGURATION: Final[Mapping[str, Text]] = {}

CHOICE: Final[Mapping[str, Text]] = {
    "choice": (
        "Arvoa {value} ei ole. Arvot ovat {known}.",
        "Värdet {value} finns inte. Värdena är {known}.",
        "There is no value {value}. The values are {known}.",
    ),
}
