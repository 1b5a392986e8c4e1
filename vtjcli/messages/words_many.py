"""What is said while several people are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

MANY: Final[Mapping[str, Text]] = {
    "at_line": ("Rivi {number}: {what}", "Rad {number}: {what}", "Line {number}: {what}"),
    "at_argument": (
        "{number}. argumentti: {what}",
        "Argument {number}: {what}",
        "Argument {number}: {what}",
    ),
    "correct_lines": (
        "Kyselyjä ei tehty. Korjaa rivit ja anna komento uudelleen.",
        "Ingen förfrågan gjordes. Rätta raderna och kör kommandot på nytt.",
        "No query was made. Correct the lines and run the command again.",
    ),
    "correct_codes": (
        "Kyselyjä ei tehty. Korjaa henkilötunnus ja anna komento uudelleen.",
        "Ingen förfrågan gjordes. Rätta personbeteckningen och kör kommandot på nytt.",
        "No query was made. Correct the identity code and run the command again.",
    ),
    "not_queried": ("Kyselyjä ei tehty.", "Ingen förfrågan gjordes.", "No query was made."),
    "file_open": (
        "Muut käyttäjät voivat lukea henkilötunnuksia sisältävän tiedoston {path}. Poista "
        "muilta lukuoikeus:\n"
        "chmod 600 {path}",
        "Andra användare kan läsa filen {path}, som innehåller personbeteckningar. Begränsa "
        "åtkomsten:\n"
        "chmod 600 {path}",
        "Other users can read the file {path}, which contains identity codes. Restrict access:\n"
        "chmod 600 {path}",
    ),
    "asked_so_far": (
        "Haettu {asked}/{count}.",
        "Hämtat {asked}/{count}.",
        "Looked up {asked}/{count}.",
    ),
    "progress_rate": ("{rate}/s", "{rate}/s", "{rate}/s"),
    "progress_left": ("jäljellä", "kvar", "left"),
    "waiting": (
        "Keskeytetään. Odotetaan vielä {count} {count:vastaus|vastausta}, enintään "
        "{seconds:g} s. Uusi Ctrl-C lopettaa heti.",
        "Avbryter. Väntar ännu på {count} svar, högst {seconds:g} s. Ctrl-C en gång till "
        "avbryter genast.",
        "Stopping. Waiting for {count} more {count:answer|answers}, {seconds:g} s at most. "
        "Press Ctrl-C again to stop at once.",
    ),
    "pausing": (
        "Palvelin pyytää taukoa. Kyselyt jatkuvat {seconds} s:n kuluttua. Ctrl-C lopettaa.",
        "Servern ber om en paus. Förfrågningarna fortsätter om {seconds} s. Ctrl-C avslutar.",
        "The server asks for a pause. Queries continue in {seconds} s. Press Ctrl-C to stop.",
    ),
    "unwritten": (
        "{count} {count:vastausta|vastausta} ei voitu kirjoittaa tulosteeseen. {count:Kysely "
        "on|Kyselyt ovat} kyselylokissa.",
        "{count} svar kunde inte skrivas till utskriften. {count:Förfrågan|Förfrågningarna} "
        "finns i förfrågningsloggen.",
        "{count} {count:answer|answers} could not be written to the output. {count:The query "
        "is|The queries are} in the log of queries.",
    ),
    "summary": (
        "Yhteensä {total}: löytyi {found}, ei löytynyt {not_found}, tietoja ei annettu "
        "{refused}, epäonnistui {failed}, hakematta {not_asked}. Turvakieltoja {orders}.",
        "Totalt {total}: {found} hittades, {not_found} hittades inte, {refused} utan uppgifter, "
        "{failed} misslyckades, {not_asked} söktes inte. {orders} "
        "{orders:spärrmarkering|spärrmarkeringar}.",
        "Total {total}: {found} found, {not_found} not found, {refused} refused, {failed} "
        "failed, {not_asked} not looked up. Non-disclosure orders: {orders}.",
    ),
    "summary_resumed": (
        "Yhteensä {total}: aiemmin haettu {earlier}, nyt löytyi {found}, ei löytynyt {not_found}, "
        "tietoja ei annettu {refused}, epäonnistui {failed}, hakematta {not_asked}. Turvakieltoja "
        "nyt {orders}.",
        "Totalt {total}: {earlier} söktes tidigare, nu hittades {found}, {not_found} hittades "
        "inte, {refused} utan uppgifter, {failed} misslyckades, {not_asked} söktes inte. Nu "
        "{orders} {orders:spärrmarkering|spärrmarkeringar}.",
        "Total {total}: {earlier} looked up earlier, now {found} found, {not_found} not found, "
        "{refused} refused, {failed} failed, {not_asked} not looked up. Non-disclosure orders now: "
        "{orders}.",
    ),
    "stopped_network": (
        "{count} verkkovirhettä peräkkäin. Ajo lopetetaan.",
        "{count} nätverksfel i följd. Körningen avbryts.",
        "{count} network failures in a row. Stopping.",
    ),
    "stopped_alike": (
        "Sama virhe {count} kertaa peräkkäin. Ajo lopetetaan.",
        "Samma fel {count} gånger i följd. Körningen avbryts.",
        "The same failure {count} times in a row. Stopping.",
    ),
    "stopped_log": (
        "Kyselylokiin ei voi kirjoittaa. Ajo lopetetaan.",
        "Det går inte att skriva i förfrågningsloggen. Körningen avbryts.",
        "The log of queries cannot be written. Stopping.",
    ),
    "stopped_resume": (
        "Valitsimen --resume tiedostoon ei voi kirjoittaa. Ajo lopetetaan.",
        "Det går inte att skriva i filen för --resume. Körningen avbryts.",
        "The --resume file cannot be written. Stopping.",
    ),
    "resuming": (
        "Jatketaan ({path}). Aiemmin on haettu {count}/{total} henkilön tiedot, eikä niitä haeta "
        "uudelleen.",
        "Fortsätter ({path}). Uppgifter om {count} av {total} har redan hämtats och hämtas inte "
        "på nytt.",
        "Resuming ({path}). {count} of {total} were looked up earlier and are not looked up again.",
    ),
    "resume_kept": (
        "Jatka antamalla sama komento uudelleen. Ohjaa tuloste tiedoston perään (>>, ei >). "
        "Tiedostosta {path} näkyy, keiden tiedot on haettu.",
        "Kör samma kommando på nytt för att fortsätta. Om utskriften går till en fil, använd >> "
        "och inte >. Filen {path} visar vilka personers uppgifter som har hämtats.",
        "To continue, run the same command again. If the output goes to a file, append with >> "
        "instead of >. The file {path} records who has been looked up.",
    ),
    "resume_complete": (
        "Kaikkien tiedot on haettu. {path} säilyy, joten sama komento ei hae kenenkään tietoja "
        "uudelleen. Jos poistat tiedoston, kaikkien tiedot haetaan uudelleen.",
        "Uppgifter om alla har sökts. {path} finns kvar, så samma kommando gör inga nya "
        "förfrågningar. Om du tar bort filen hämtas uppgifter om alla på nytt.",
        "Everyone has been looked up. {path} is kept, so the same command looks nobody up again. "
        "Remove it to look everyone up again.",
    ),
    "resume_all_found": (
        "Kaikki löytyivät. Jos annat saman komennon uudelleen, se ei hae kenenkään tietoja vaan "
        "poistaa tiedoston {path}.",
        "Alla hittades. Om du kör samma kommando på nytt gör det inga förfrågningar utan tar bort "
        "filen {path}.",
        "Everyone was found. If you run the same command again, it looks nobody up and removes "
        "{path}.",
    ),
    "resume_nothing_left": (
        "Kaikkien tiedot on jo haettu ({path}). Mitään ei lähetetty.",
        "Uppgifter om alla har redan sökts ({path}). Ingenting skickades.",
        "Everyone has already been looked up ({path}). Nothing was sent.",
    ),
}
