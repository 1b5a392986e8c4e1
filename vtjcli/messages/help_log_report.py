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
        "Laskee kyselyt kuukausittain, loppukäyttäjittäin, tuotteittain, toiminnoittain ja "
        "tuloksittain laskun vertailuun, ja kertoo valvojalle: ilman asiaa tehdyt kyselyt, "
        "näytetyt sijainnit, usein haetut henkilöt ja kellonajat. Jokainen loki tarkistetaan,"
        " jos sen avain on käytettävissä. HTML on yksi sivu, jonka voi tulostaa.",
        "Räknar förfrågningarna per månad, slutanvändare, produkt, operation och resultat att"
        " jämföra med fakturan, och visar för tillsynen: förfrågningar utan ärende, visade "
        "platser, personer som eftersökts ofta och klockslag. Varje logg kontrolleras om dess"
        " nyckel är tillgänglig. HTML är en enda sida som kan skrivas ut.",
        "Counts the queries by month, end user, product, operation and outcome, to check "
        "the bill, and shows whoever watches over them: queries without a case, locations"
        " shown, people looked up often, and times. Each log is verified where its key is at "
        "hand. HTML is one page that can be printed.",
    ),
    "log.report.short": (
        "Raportti valvontaan ja laskun vertailuun.",
        "Rapport för tillsyn och jämförelse med fakturan.",
        "Report for oversight and for checking the bill.",
    ),
    "log.report.files": (
        "Tiedostoja, jotka log export kirjoitti, usealta käyttäjältä; ilman niitä oma loki.",
        "Filer som log export har skrivit, från flera användare; utan dem den egna loggen.",
        "Files that log export wrote, of several users; without them one's own log.",
    ),
    "log.report.person": (
        "Myös tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai kysyy sen.",
        "Också förfrågningarna om denna person; - läser beteckningen från standardinmatningen"
        " eller frågar efter den.",
        "Also the queries about this person; - reads the code from standard input, or asks for it.",
    ),
    "log.report.key": (
        "Toisen käyttäjän lokin avain, jolla hänen tiedostonsa tarkistetaan; useita voi antaa.",
        "Nyckeln till en annan användares logg, för att kontrollera dennes fil; kan anges "
        "flera gånger.",
        "The key of another user's log, to verify their file; may be given several times.",
    ),
    "log.report.o": (
        "Tulostusmuoto. Päätteellä table, putkessa json.",
        "Utskriftsformat. I en terminal table, i en pipe json.",
        "Output format. On a terminal table, to a pipe json.",
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
