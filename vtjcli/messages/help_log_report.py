"""What ``vtjcli log report --help`` says, and the help of options of ``vtjcli log``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG_REPORT: Final[Mapping[str, Text]] = {
    "log.limit": (
        "Vain viimeisimmät N kyselyä.",
        "Endast de N senaste förfrågningarna.",
        "Only the latest N queries.",
    ),
    "log.report": (
        "Laskee kyselyt kuukauden, loppukäyttäjän, tuotteen, toiminnon ja tuloksen "
        "mukaan laskun tarkistamista varten ja näyttää valvojalle kyselyt ilman asiaa, "
        "näytetyt sijainnit, usein haetut henkilöt ja kellonajat. Loki tarkistetaan, "
        "jos sen avain on käytettävissä. HTML on yksi tulostettava sivu.",
        "Räknar förfrågningarna per månad, slutanvändare, produkt, operation och resultat för "
        "kontroll av fakturan och visar för tillsynen förfrågningar utan ärende, visade "
        "platsuppgifter, ofta sökta personer och klockslag. En logg kontrolleras om dess nyckel "
        "finns. HTML är en sida som kan skrivas ut.",
        "Counts queries by month, end user, product, operation and outcome, to check "
        "the bill. For oversight it shows queries without a case, locations shown, people "
        "looked up often, and times of day. A log is verified if its key is available. "
        "HTML is one printable page.",
    ),
    "log.report.short": (
        "Raportti valvontaan ja laskun tarkistamiseen.",
        "Skriv en rapport för tillsyn och kontroll av fakturan.",
        "Report on the queries, for oversight and for checking the bill.",
    ),
    "log.report.files": (
        "Usean käyttäjän lokit, jotka log export on kirjoittanut (oletus: oma loki).",
        "Loggar som log export har skrivit, även flera användares (standard: din egen logg).",
        "Logs written by log export, of one or several users (default: your own log).",
    ),
    "log.report.person": (
        "Myös tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai pyytää sen.",
        "Också förfrågningarna om denna person; - läser beteckningen från standardinmatningen "
        "eller ber om den.",
        "Include the queries about this person; - reads the code from standard input or prompts "
        "for it.",
    ),
    "log.report.key": (
        "Toisen käyttäjän lokin avain, jolla hänen tiedostonsa tarkistetaan; valitsimen voi "
        "toistaa.",
        "Nyckeln till en annan användares logg, för att kontrollera dennes fil; kan anges "
        "flera gånger.",
        "The key of another user's log, to verify their file; may be given several times.",
    ),
    "log.report.o": (
        "Tulostusmuoto. Päätteellä table, putkessa json.",
        "Utskriftsformat. I en terminal table, i ett rör json.",
        "Output format. Default: table in a terminal, json in a pipe.",
    ),
    "log.report.examples": (
        "vtjcli log report --since 2026-01 --until 2026-03\n"
        "vtjcli log report -o html > raportti.html  # tulostettava sivu\n"
        "vtjcli log report matti.jsonl maija.jsonl --key maija.key  # usean käyttäjän lokit",
        "vtjcli log report --since 2026-01 --until 2026-03\n"
        "vtjcli log report -o html > rapport.html  # en sida att skriva ut\n"
        "vtjcli log report matti.jsonl maija.jsonl --key maija.key  # flera användares loggar",
        "vtjcli log report --since 2026-01 --until 2026-03\n"
        "vtjcli log report -o html > report.html  # a page to print\n"
        "vtjcli log report matti.jsonl maija.jsonl --key maija.key  # logs of several users",
    ),
}
