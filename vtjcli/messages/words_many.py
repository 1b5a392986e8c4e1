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
        "Ingen fråga gjordes. Rätta raderna och ge kommandot på nytt.",
        "Nobody was asked about. Correct the lines and give the command again.",
    ),
    "correct_codes": (
        "Ketään ei kysytty. Korjaa henkilötunnus ja anna komento uudelleen.",
        "Ingen fråga gjordes. Rätta personbeteckningen och ge kommandot på nytt.",
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
        "Servern ber om en paus: frågorna fortsätter om {seconds} s. Ctrl-C avslutar.",
        "The server asks for a pause: going on in {seconds} s. Ctrl-C stops.",
    ),
    "unlogged": (
        "Kyselylokissa on {count} kyselyä ilman tulosta, vaikka niitä ei lähetetty.",
        "Frågeloggen har {count} frågor utan resultat fast de inte sändes.",
        "The log of queries has {count} queries without outcome that were not sent.",
    ),
    "unwritten": (
        "{count} vastausta jäi antamatta, koska tulostetta ei luettu; kyselyt ovat lokissa.",
        "{count} svar kunde inte ges, eftersom utdata inte lästes; frågorna finns i loggen.",
        "{count} answers were not given, since nobody read the output; their queries are in the "
        "log.",
    ),
    "stopped_network": (
        "{count} verkkovirhettä peräkkäin: muita ei kysytä.",
        "{count} nätverksfel i följd: inga fler frågor ställs.",
        "{count} network failures in a row: nobody else is asked about.",
    ),
    "stopped_alike": (
        "Sama virhe {count} kertaa peräkkäin: muita ei kysytä.",
        "Samma fel {count} gånger i följd: inga fler frågor ställs.",
        "The same failure {count} times in a row: nobody else is asked about.",
    ),
    "stopped_log": (
        "Kyselylokiin ei voi kirjoittaa: muita ei kysytä.",
        "Det går inte att skriva i frågeloggen: inga fler frågor ställs.",
        "The log of queries cannot be written: nobody else is asked about.",
    ),
    "stopped_resume": (
        "Valitsimen --resume tiedostoon ei voi kirjoittaa: muita ei kysytä.",
        "Filen för --resume kan inte skrivas: inga fler frågor ställs.",
        "The file of --resume cannot be written: nobody else is asked about.",
    ),
    "resuming": (
        "Jatketaan ({path}): aiemmin on kysytty {count}/{total}, heistä ei kysytä uudelleen.",
        "Fortsätter ({path}): {count}/{total} har frågats tidigare och frågas inte på nytt.",
        "Going on ({path}): {count} of {total} were asked about before and are not again.",
    ),
    "resume_kept": (
        "Jatka antamalla sama komento uudelleen, tiedostoon >> eikä >: {path} muistaa, keitä on "
        "kysytty.",
        "Fortsätt genom att ge samma kommando på nytt, till en fil med >> och inte >: {path} minns "
        "vilka som har frågats.",
        "To go on, give the same command again, to a file with >> and not >: {path} remembers who "
        "has been asked about.",
    ),
}
