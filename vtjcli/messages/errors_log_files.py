"""Failures of the log of queries: files that are not regular files, options of ``vtjcli log``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG_FILES: Final[Mapping[str, Text]] = {
    "log_special": (
        "Kyselylokin tiedosto ei ole tavallinen tiedosto: {path}.\n"
        "Linkkiä, putkea, pistoketta tai laitetta ei avata, eikä kyselyä lähetetä.\n"
        "Selvitä, kuka tiedoston loi, ja siirrä lokihakemisto talteen; uusi loki alkaa "
        "itsestään.",
        "En fil i förfrågningsloggen är inte en vanlig fil: {path}.\n"
        "En länk, ett rör, en socket eller en enhet öppnas inte, och ingen förfrågan skickas.\n"
        "Ta reda på vem som skapade den, och flytta undan loggens katalog; en ny logg skapas "
        "automatiskt.",
        "A file of the log of queries is not a regular file: {path}.\n"
        "A link, pipe, socket or device is not opened, and no query is sent.\n"
        "Find out who created it, and move the log's folder aside; a new log is then started "
        "automatically.",
    ),
    "log_entry_long": (
        "Lokimerkintä olisi liian pitkä luettavaksi ({size} tavua).\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Lyhennä asian tunnistetta (--issue) tai loppukäyttäjän nimeä.",
        "Loggens anteckning skulle bli för lång för att kunna läsas ({size} byte).\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Förkorta ärendets beteckning (--issue) eller slutanvändarens namn.",
        "The log entry would be too long to be read ({size} bytes).\n"
        "No query is sent without an entry in the log.\n"
        "Shorten the case (--issue) or the end user's name.",
    ),
    "log_outcome_alike": (
        "Tulosta ”{value}” ei ole. Tarkoititko {nearest}?",
        "Resultatet ”{value}” finns inte. Menade du {nearest}?",
        "There is no outcome ‘{value}’. Did you mean {nearest}?",
    ),
    "log_outcome_unknown": (
        "”{value}” ei ole tulos eikä koodi.\nTulokset: {known}. Koodit: esimerkiksi 0006.",
        "”{value}” är varken ett resultat eller en kod.\nResultat: {known}. Koder: till exempel "
        "0006.",
        "‘{value}’ is neither an outcome nor a code.\nOutcomes: {known}. Codes: 0006, for example.",
    ),
    "log_limit": (
        "Valitsimen --limit arvon on oltava vähintään 1. Nyt se on {value}.",
        "Värdet för --limit ska vara minst 1, men är {value}.",
        "The value of --limit must be 1 or more; it is {value}.",
    ),
    "log_report_file": (
        "Tiedosto {path} ei ole viety loki: siinä ei ole yhtään merkintää.\n"
        "Anna tiedosto, jonka vtjcli log export kirjoitti.",
        "Filen {path} är inte en exporterad logg, eftersom den inte har några anteckningar.\n"
        "Ange en fil som vtjcli log export har skrivit.",
        "The file {path} is not an exported log: it has no entries.\n"
        "Give a file that vtjcli log export wrote.",
    ),
}
