"""What ``vtjcli log --help`` says, and the help of its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG: Final[Mapping[str, Text]] = {
    "log": (
        "Loki siitä, kuka kysyi rekisteristä mitä, milloin ja miksi. Merkintä on levyllä "
        "ennen kuin kysely lähtee; vastauksen sisältöä lokissa ei ole.",
        "Loggen över vem som frågade registret vad, när och varför. Anteckningen finns på "
        "disken innan förfrågan skickas; svarets innehåll finns inte i loggen.",
        "The log of who asked the register what, when and why. An entry is on the disk "
        "before its query is sent; nothing of an answer is in it.",
    ),
    "log.short": (
        "Loki tehdyistä kyselyistä: lue ja tarkista.",
        "Loggen över gjorda förfrågningar: läs och kontrollera.",
        "The log of queries made: read it, verify it.",
    ),
    "log.profile": (
        "Minkä profiilin loki: demolla on oma, muilla yhteinen.",
        "Vilken profils logg: demo har sin egen, de övriga en gemensam.",
        "Whose log: the demo has its own, all other profiles share one.",
    ),
    "log.since": (
        "Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (12h, 30m, 2w sitten).",
        "Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (12h, 30m, 2w sedan).",
        "From: 2026-01-31, 2026-01, 2026-01-31T12:00, or 7d (12h, 30m, 2w ago).",
    ),
    "log.until": (
        "Tämän päivän tai kuukauden loppuun, tai ennen tätä hetkeä.",
        "Till slutet av denna dag eller månad, eller före denna tidpunkt.",
        "To the end of this day or month, or before this moment.",
    ),
    "log.json": ("JSON.", "JSON.", "JSON."),
    "log.end_user": (
        "Vain tämän loppukäyttäjän kyselyt.",
        "Endast denna slutanvändares förfrågningar.",
        "Only this end user's queries.",
    ),
    "log.person": (
        "Vain tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai kysyy sen.",
        "Endast förfrågningar om denna person; - läser beteckningen från standardinmatningen "
        "eller frågar efter den.",
        "Only queries about this person; - reads the code from standard input, or asks for it.",
    ),
    "log.outcome": (
        "Vain tämä tulos (found, not_found, refused, fault, network, unknown, untrusted, "
        "interrupted, failed) tai koodi.",
        "Endast detta resultat (found, not_found, refused, fault, network, unknown, "
        "untrusted, interrupted, failed) eller denna kod.",
        "Only this outcome (found, not_found, refused, fault, network, unknown, untrusted, "
        "interrupted, failed) or code.",
    ),
    "log.issue": (
        "Vain tämän asian kyselyt.",
        "Endast förfrågningar i detta ärende.",
        "Only queries of this case.",
    ),
    "log.message_id": (
        "Vain kyselyt, joiden sanoman tunniste alkaa näin.",
        "Endast förfrågningar vars meddelande-id börjar så.",
        "Only queries whose message id begins so.",
    ),
    "log.output": (
        "Tulostusmuoto. Päätteellä table, putkessa jsonl.",
        "Utskriftsformat. I en terminal table, i en pipe jsonl.",
        "Output format. On a terminal table, to a pipe jsonl.",
    ),
    "log.list": (
        "Kyselyllä, jonka tulosta ei ole kirjattu, ei tiedetä, menikö se perille: --outcome "
        "unknown löytää nekin. Henkilö löytyy tiivisteen avulla, johon tarvitaan lokin avain.",
        "Om en förfrågan saknar antecknat resultat är det okänt om den kom fram: --outcome "
        "unknown hittar också dem. En person hittas med en hash, som kräver loggens nyckel.",
        "Where no outcome is recorded it is unknown what became of a query: --outcome "
        "unknown finds those too. A person is found by a keyed hash, for which the log's key "
        "is needed.",
    ),
    "log.list.profile": (
        "Vain tämän profiilin kyselyt; demolla on oma lokinsa.",
        "Endast denna profils förfrågningar; demo har en egen logg.",
        "Only this profile's queries; the demo has a log of its own.",
    ),
    "log.list.short": (
        "Luettele kyselyt.",
        "Lista förfrågningarna.",
        "List the queries.",
    ),
    "log.show": (
        "Tunnisteen alku riittää, jos se on yksikäsitteinen. --json antaa merkinnät "
        "sellaisina kuin ne ovat.",
        "Början av id:t räcker om den är entydig. --json ger anteckningarna som de är.",
        "The beginning of the id is enough where only one query has it. --json gives the "
        "entries as they stand.",
    ),
    "log.show.short": (
        "Näytä yhden kyselyn merkinnät.",
        "Visa anteckningarna om en förfrågan.",
        "Show the entries of one query.",
    ),
    "log.show.id": (
        "Sanoman tunniste tai sen alku.",
        "Meddelandets id eller början av det.",
        "Message id, or its beginning.",
    ),
    "log.verify": (
        "Löytää muutetut, lisätyt, poistetut ja siirretyt merkinnät sekä katkaisun, ja "
        "kertoo paikan. Poistumiskoodi 0: loki on ehjä; 8: ei ole; 3: avain puuttuu. "
        "Kaatumisen jäljiltä kesken jäänyt rivi ei ole virhe.",
        "Hittar ändrade, tillagda, borttagna och flyttade anteckningar samt avkapning, och "
        "säger var. Slutstatus 0: loggen är hel; 8: den är det inte; 3: nyckeln saknas. En "
        "rad som en krasch lämnat ofullständig är inget fel.",
        "Finds changed, inserted, removed and moved entries and truncation, and says where. "
        "Exit status 0: the log is as it was written; 8: it is not; 3: its key is missing. A "
        "line torn by a crash is no fault.",
    ),
    "log.verify.short": (
        "Tarkista, ettei lokia ole muutettu.",
        "Kontrollera att loggen inte har ändrats.",
        "Verify that nobody changed the log.",
    ),
    "log.verify.file": (
        "Tiedosto, jonka log export kirjoitti; ilman sitä loki itse.",
        "En fil som log export har skrivit; utan den själva loggen.",
        "A file that log export wrote; without it the log itself.",
    ),
    "log.export": (
        "JSON Lines, rivit sellaisina kuin ne ovat lokissa: ketjun voi tarkistaa muualla "
        "lokin avaimella.",
        "JSON Lines, raderna som de är i loggen: kedjan kan kontrolleras annanstans med "
        "loggens nyckel.",
        "JSON Lines, the lines as they stand in the log: with its key the chain can be "
        "verified elsewhere.",
    ),
    "log.export.short": (
        "Vie merkinnät tiedostoon.",
        "Exportera anteckningarna.",
        "Export the entries.",
    ),
    "log.export.file": (
        "Tiedosto, jota muut eivät voi lukea; ilman sitä vakiotuloste.",
        "En fil som andra inte kan läsa; utan den standardutmatningen.",
        "A file that others cannot read; without it standard output.",
    ),
    "log.prune": (
        "Poistaa kokonaiset kuukaudet, jotka ovat vanhempia kuin log.keep_years, kun vastaat "
        "kyllä tai annat --yes; muuten vain kertoo niistä. Poistosta jää merkintä, joten log "
        "verify toimii yhä.",
        "Tar bort hela månader som är äldre än log.keep_years när du svarar ja eller ger "
        "--yes; annars bara berättar. Borttagningen antecknas, så log verify fungerar "
        "fortfarande.",
        "Removes whole months older than log.keep_years once you answer yes or give --yes; "
        "otherwise only tells of them. The removal is recorded, so that log verify goes on "
        "working.",
    ),
    "log.prune.short": (
        "Poista merkinnät, joita ei enää tarvitse säilyttää.",
        "Ta bort anteckningar som inte längre behöver bevaras.",
        "Remove entries that need not be kept any longer.",
    ),
    "log.prune.yes": ("Poista kysymättä.", "Ta bort utan att fråga.", "Remove without asking."),
    "log.list.examples": (
        "vtjcli log list --since 7d  # viikon kyselyt\n"
        "vtjcli log list --person -  # kuka on kysynyt tästä henkilöstä\n"
        "vtjcli log list --outcome unknown  # mistä ei tiedetä, menivätkö perille\n"
        "vtjcli log list --since 2026-01 --until 2026-01 -o csv",
        "vtjcli log list --since 7d  # veckans förfrågningar\n"
        "vtjcli log list --person -  # vem har frågat om personen\n"
        "vtjcli log list --outcome unknown  # okänt om de kom fram\n"
        "vtjcli log list --since 2026-01 --until 2026-01 -o csv",
        "vtjcli log list --since 7d  # the week's queries\n"
        "vtjcli log list --person -  # who has looked this person up\n"
        "vtjcli log list --outcome unknown  # unknown whether they arrived\n"
        "vtjcli log list --since 2026-01 --until 2026-01 -o csv",
    ),
    "log.show.examples": (
        "vtjcli log show 7c6e0f4e",
        "vtjcli log show 7c6e0f4e",
        "vtjcli log show 7c6e0f4e",
    ),
    "log.verify.examples": (
        "vtjcli log verify\nvtjcli log verify export.jsonl  # log export -komennon tiedosto",
        "vtjcli log verify\nvtjcli log verify export.jsonl  # en fil av log export",
        "vtjcli log verify\nvtjcli log verify export.jsonl  # a file that log export wrote",
    ),
    "log.export.examples": (
        "vtjcli log export -o export.jsonl\n"
        "vtjcli log export --since 2026-01 --until 2026-01 -o january.jsonl",
        "vtjcli log export -o export.jsonl\n"
        "vtjcli log export --since 2026-01 --until 2026-01 -o january.jsonl",
        "vtjcli log export -o export.jsonl\n"
        "vtjcli log export --since 2026-01 --until 2026-01 -o january.jsonl",
    ),
    "log.prune.examples": (
        "vtjcli log prune  # kertoo, kysyy, poistaa\nvtjcli log prune --yes  # ajastettuun ajoon",
        "vtjcli log prune  # berättar, frågar, tar bort\n"
        "vtjcli log prune --yes  # för schemalagd körning",
        "vtjcli log prune  # tells, asks, removes\nvtjcli log prune --yes  # for a scheduled run",
    ),
}
