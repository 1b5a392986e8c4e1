"""What is said while several people are asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

MANY: Final[Mapping[str, Text]] = {
    "at_line": ("Rivi {number}: {what}", "Rad {number}: {what}", "Line {number}: {what}"),
    "at_argument": (
        "{number}. henkilötunnus: {what}",
        "Personbeteckning {number}: {what}",
        "Identity code {number}: {what}",
    ),
    "correct_lines": (
        "Ketään ei kysytty. Korjaa rivit ja anna komento uudelleen.",
        "Ingen förfrågan gjordes. Rätta raderna och ge kommandot på nytt.",
        "Nobody was asked about. Correct the lines and give the command again.",
    ),
    "correct_codes": (
        "Ketään ei kysytty. Korjaa henkilötunnus ja anna komento uudelleen.",
        "Ingen förfrågan gjordes. Rätta personbeteckningen och ge kommandot på nytt.",
        "Nobody was asked about. Correct the identity code and give the command again.",
    ),
    "file_open": (
        "Myös muut voivat lukea henkilötunnuksia sisältävän tiedoston {path}. Poista muilta "
        "lukuoikeus: chmod 600 {path}",
        "Även andra kan läsa filen {path}, som innehåller personbeteckningar. Ta bort andras "
        "läsrätt: chmod 600 {path}",
        "Others too can read the file {path}, which holds identity codes. Take the right to read "
        "from others: chmod 600 {path}",
    ),
    "asked_so_far": (
        "Kysytty {asked}/{count}.",
        "Frågat om {asked}/{count}.",
        "Asked about {asked}/{count}.",
    ),
    "progress_rate": ("{rate}/s", "{rate}/s", "{rate}/s"),
    "progress_left": ("jäljellä", "kvar", "left"),
    "waiting": (
        "Keskeytetään: odotetaan vielä {count} vastausta, enintään {seconds:g} s. Uusi Ctrl-C "
        "lopettaa heti.",
        "Avbryter: väntar ännu på {count} svar, högst {seconds:g} s. Ctrl-C på nytt slutar genast.",
        "Stopping: waiting for answers under way ({count}), at most {seconds:g} s. Ctrl-C again "
        "stops at once.",
    ),
    "pausing": (
        "Palvelin pyytää tauon: kysyminen jatkuu {seconds} s:n kuluttua. Ctrl-C lopettaa.",
        "Servern ber om en paus: förfrågningarna fortsätter om {seconds} s. Ctrl-C avslutar.",
        "The server asks for a pause: going on in {seconds} s. Ctrl-C stops.",
    ),
    "unwritten": (
        "{count} vastausta ei voitu kirjoittaa tulosteeseen; kyselyt ovat kyselylokissa.",
        "{count} svar kunde inte skrivas till utdata; förfrågningarna finns i förfrågningsloggen.",
        "{count} answers could not be written to the output; their queries are in the log of "
        "queries.",
    ),
    "summary": (
        "Yhteensä {total}: löytyi {found}, ei löytynyt {not_found}, hylättiin {refused}, "
        "epäonnistui {failed}, hakematta {not_asked}. Turvakieltoja {orders}.",
        "Totalt {total}: {found} hittades, {not_found} hittades inte, {refused} avvisades, "
        "{failed} misslyckades, {not_asked} hämtades inte. Spärrmarkeringar: {orders}.",
        "Total {total}: {found} found, {not_found} not found, {refused} refused, {failed} failed, "
        "{not_asked} not looked up. Non-disclosure orders: {orders}.",
    ),
    "summary_resumed": (
        "Yhteensä {total}: aiemmin haettu {earlier}, nyt löytyi {found}, ei löytynyt {not_found}, "
        "hylättiin {refused}, epäonnistui {failed}, hakematta {not_asked}. Turvakieltoja nyt "
        "{orders}.",
        "Totalt {total}: {earlier} hämtades tidigare, nu {found} hittades, {not_found} hittades "
        "inte, {refused} avvisades, {failed} misslyckades, {not_asked} hämtades inte. "
        "Spärrmarkeringar nu: {orders}.",
        "Total {total}: {earlier} looked up earlier, now {found} found, {not_found} not found, "
        "{refused} refused, {failed} failed, {not_asked} not looked up. Non-disclosure orders now: "
        "{orders}.",
    ),
    "stopped_network": (
        "{count} verkkovirhettä peräkkäin: muita ei kysytä.",
        "{count} nätverksfel i följd: inga fler förfrågningar ställs.",
        "{count} network failures in a row: nobody else is asked about.",
    ),
    "stopped_alike": (
        "Sama virhe {count} kertaa peräkkäin: muita ei kysytä.",
        "Samma fel {count} gånger i följd: inga fler förfrågningar ställs.",
        "The same failure {count} times in a row: nobody else is asked about.",
    ),
    "stopped_log": (
        "Kyselylokiin ei voi kirjoittaa: muita ei kysytä.",
        "Det går inte att skriva i förfrågningsloggen: inga fler förfrågningar ställs.",
        "The log of queries cannot be written: nobody else is asked about.",
    ),
    "stopped_resume": (
        "Valitsimen --resume tiedostoon ei voi kirjoittaa: muita ei kysytä.",
        "Filen för --resume kan inte skrivas: inga fler förfrågningar ställs.",
        "The file of --resume cannot be written: nobody else is asked about.",
    ),
    "resuming": (
        "Jatketaan ({path}): aiemmin on kysytty {count}/{total}, heistä ei kysytä uudelleen.",
        "Fortsätter ({path}): {count}/{total} har frågats tidigare och frågas inte på nytt.",
        "Going on ({path}): {count} of {total} were asked about before and are not again.",
    ),
    "resume_kept": (
        "Jatka antamalla sama komento uudelleen, tiedostoon >> eikä >: {path} muistaa, keiden "
        "tiedot on haettu.",
        "Fortsätt genom att ge samma kommando på nytt, till en fil med >> och inte >: {path} visar "
        "vilka personer som det har hämtats uppgifter om.",
        "To go on, give the same command again, to a file with >> and not >: {path} remembers who "
        "has been looked up.",
    ),
    "resume_complete": (
        "Kaikkien tiedot on haettu, mutta kaikkia ei löytynyt. {path} säilyy: sama komento ei hae "
        "ketään uudelleen. Hae kaikki uudelleen poistamalla se.",
        "Uppgifter har hämtats om alla, men alla hittades inte. {path} finns kvar: samma kommando "
        "hämtar ingen på nytt. Ta bort filen för att hämta alla på nytt.",
        "Everyone has been looked up, but not all were found. {path} stays: the same command looks "
        "nobody up again. Remove it to look everyone up again.",
    ),
    "resume_nothing_left": (
        "Ketään ei ole enää hakematta ({path}); mitään ei lähetetty.",
        "Ingen återstår att hämta uppgifter om ({path}); ingenting skickades.",
        "Nobody is left to look up ({path}); nothing was sent.",
    ),
}
