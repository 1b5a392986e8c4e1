"""What ``vtjcli log --help`` says, and the help of its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG: Final[Mapping[str, Text]] = {
    "log": (
        "Loki kertoo, kuka on tehnyt kyselyn, mitä se koski, milloin ja miksi se tehtiin. "
        "Merkintä kirjoitetaan levylle ennen kyselyn lähettämistä. Vastauksen sisältöä lokissa ei "
        "ole.",
        "Loggen visar vem som har gjort en förfrågan om vad, när och varför. Anteckningen "
        "skrivs på disken innan förfrågan skickas. Svarets innehåll finns inte i loggen.",
        "The log of queries records who queried what, when and why. An entry is written to "
        "disk before its query is sent. The log contains nothing of the answer.",
    ),
    "log.short": (
        "Tehtyjen kyselyjen loki: lukeminen ja tarkistus.",
        "Läs och kontrollera loggen över gjorda förfrågningar.",
        "The log of queries: read and verify it.",
    ),
    "log.profile": (
        "Profiili, jonka loki valitaan: demolla on oma, muilla yhteinen.",
        "Profil vars logg väljs: demo har en egen, de övriga en gemensam.",
        "Profile whose log to use: the demo has its own, all other profiles share one.",
    ),
    "log.since": (
        "Alkaen: 2026-01-31, 2026-01, 2026-01-31T12:00 tai 7d (7 päivää sitten; myös 12h, 30m, "
        "2w).",
        "Från och med: 2026-01-31, 2026-01, 2026-01-31T12:00 eller 7d (för 7 dagar sedan; även "
        "12h, 30m, 2w).",
        "Start: a day (2026-01-31), a month (2026-01), a time (2026-01-31T12:00), or how long "
        "ago (2w, 7d, 12h, 30m).",
    ),
    "log.until": (
        "Päättyen: annetun päivän tai kuukauden loppuun taikka annettuun hetkeen.",
        "Till slutet av denna dag eller månad, eller fram till denna tidpunkt.",
        "End: the end of this day or month, or this time (not included).",
    ),
    "log.end_user": (
        "Vain tämän loppukäyttäjän kyselyt.",
        "Bara denna slutanvändares förfrågningar.",
        "Only this end user's queries.",
    ),
    "log.person": (
        "Vain tätä henkilöä koskevat kyselyt; - lukee tunnuksen vakiosyötteestä tai pyytää sen.",
        "Bara förfrågningar om denna person; - läser beteckningen från standardinmatningen "
        "eller ber om den.",
        "Only queries about this person; - reads the code from standard input or prompts for it.",
    ),
    "log.outcome": (
        "Vain tämä tulos (found, not_found, refused, fault, network, unknown, untrusted, "
        "interrupted, failed) tai koodi.",
        "Bara detta resultat (found, not_found, refused, fault, network, unknown, untrusted, "
        "interrupted, failed) eller denna kod.",
        "Only this outcome (found, not_found, refused, fault, network, unknown, untrusted, "
        "interrupted, failed) or code.",
    ),
    "log.issue": (
        "Vain tämän asian kyselyt.",
        "Bara förfrågningar i detta ärende.",
        "Only queries that belong to this case.",
    ),
    "log.message_id": (
        "Vain kyselyt, joiden sanoman tunniste alkaa näin.",
        "Bara förfrågningar vars meddelande-id börjar så här.",
        "Only queries whose message id begins with this.",
    ),
    "log.output": (
        "Tulostusmuoto. Päätteellä table, putkessa jsonl.",
        "Utskriftsformat. I en terminal table, i ett rör jsonl.",
        "Output format. Default: table in a terminal, jsonl in a pipe.",
    ),
    "log.list": (
        "Jos tulosta ei ole kirjattu, ei ole tiedossa, menikö kysely perille. Tällaiset kyselyt "
        "löytyvät valitsimella --outcome unknown. Henkilön haku lokista vaatii lokin avaimen.",
        "Om resultatet inte har antecknats är det okänt om förfrågan kom fram. Också sådana "
        "förfrågningar hittas med --outcome unknown. Sökning efter en person kräver loggens "
        "nyckel.",
        "If no outcome is recorded, it is not known whether the query arrived. --outcome "
        "unknown finds those too. Searching for a person requires the log's key.",
    ),
    "log.list.profile": (
        "Vain tämän profiilin kyselyt; demolla on oma lokinsa.",
        "Bara denna profils förfrågningar; demo har en egen logg.",
        "Only this profile's queries; the demo has its own log.",
    ),
    "log.list.short": (
        "Kyselyjen luettelo.",
        "Lista förfrågningarna.",
        "List the queries.",
    ),
    "log.show": (
        "Tunnisteen alku riittää, jos se on yksikäsitteinen. Valitsimella --json merkinnät "
        "tulostetaan sellaisina kuin ne ovat lokissa.",
        "Början av id:t räcker om den är entydig. Med --json skrivs anteckningarna ut som de "
        "är i loggen.",
        "The beginning of the id is enough if it is unambiguous. --json prints the entries "
        "as they are in the log.",
    ),
    "log.show.short": (
        "Yhden kyselyn merkinnät.",
        "Visa anteckningarna om en förfrågan.",
        "Show the entries of one query.",
    ),
    "log.show.id": (
        "Sanoman tunniste tai sen alku.",
        "Meddelandets id eller början av det.",
        "Message id or its beginning.",
    ),
    "log.verify": (
        "Löytää muutetut, lisätyt, poistetut ja siirretyt merkinnät sekä lopusta katkaistun lokin. "
        "Poistumiskoodi on 0, jos loki on eheä, 8, jos se ei ole eheä, ja 3, jos avain puuttuu. "
        "Kaatumisen vuoksi kesken jäänyt rivi ei ole virhe.",
        "Hittar ändrade, tillagda, borttagna och flyttade anteckningar samt en avkortad logg. "
        "Slutstatus är 0 om loggen är intakt, 8 om den inte är det och 3 om nyckeln saknas. En "
        "rad som blev ofullständig vid en krasch räknas inte som ett fel.",
        "Detects changed, inserted, removed and moved entries, and truncation. Exit status 0: "
        "the log is intact; 8: it is not intact; 3: its key is missing. A line left "
        "incomplete by a crash is not an error.",
    ),
    "log.verify.short": (
        "Lokin eheyden tarkistus.",
        "Kontrollera att loggen inte har ändrats.",
        "Verify that the log has not been altered.",
    ),
    "log.verify.file": (
        "Komennon log export kirjoittama tiedosto (oletus: oma loki).",
        "En fil som log export har skrivit (standard: den egna loggen).",
        "A file written by log export; without it, the log itself.",
    ),
    "log.export": (
        "JSON Lines -rivit sellaisina kuin ne ovat lokissa. Ketjun voi tarkistaa muualla "
        "lokin avaimella.",
        "JSON Lines, raderna som de är i loggen. Kedjan kan kontrolleras på en annan dator med "
        "loggens nyckel.",
        "JSON Lines, exactly as in the log. The chain can be verified elsewhere with the "
        "log's key.",
    ),
    "log.export.short": (
        "Merkintöjen vienti tiedostoon.",
        "Exportera anteckningarna.",
        "Export the entries.",
    ),
    "log.export.file": (
        "Tiedosto, jota muut eivät voi lukea (oletus: vakiotuloste).",
        "En fil som andra inte kan läsa (standard: standardutmatningen).",
        "Write to this file, which other users cannot read; without it, to standard output.",
    ),
    "log.prune": (
        "Poistaa kokonaiset kuukaudet, jotka ovat vanhempia kuin log.keep_years. Poisto "
        "vaatii vastauksen kyllä tai valitsimen --yes. Poisto kirjataan, joten log verify "
        "toimii edelleen.",
        "Tar bort hela månader som är äldre än log.keep_years. Det kräver svaret ja eller "
        "flaggan --yes. Borttagningen antecknas, så log verify fungerar fortfarande.",
        "Removes whole months older than log.keep_years. This requires the answer yes or the "
        "option --yes. The removal is recorded, so log verify keeps working.",
    ),
    "log.prune.short": (
        "Vanhentuneiden merkintöjen poisto.",
        "Ta bort anteckningar som inte längre behöver bevaras.",
        "Remove entries that need not be kept any longer.",
    ),
    "log.prune.yes": (
        "Poisto kysymättä.",
        "Ta bort utan att fråga.",
        "Remove without asking.",
    ),
    "log.list.examples": (
        "vtjcli log list --since 7d  # viikon kyselyt\n"
        "vtjcli log list --person -  # kuka on hakenut tämän henkilön tietoja\n"
        "vtjcli log list --outcome unknown  # ei tiedossa, menikö kysely perille\n"
        "vtjcli log list --since 2026-01 --until 2026-01 -o csv",
        "vtjcli log list --since 7d  # veckans förfrågningar\n"
        "vtjcli log list --person -  # vem som har hämtat uppgifter om personen\n"
        "vtjcli log list --outcome unknown  # okänt om de kom fram\n"
        "vtjcli log list --since 2026-01 --until 2026-01 -o csv",
        "vtjcli log list --since 7d  # the week's queries\n"
        "vtjcli log list --person -  # who has looked this person up\n"
        "vtjcli log list --outcome unknown  # not known whether they arrived\n"
        "vtjcli log list --since 2026-01 --until 2026-01 -o csv",
    ),
    "log.show.examples": (
        "vtjcli log show 7c6e0f4e",
        "vtjcli log show 7c6e0f4e",
        "vtjcli log show 7c6e0f4e",
    ),
    "log.verify.examples": (
        "vtjcli log verify\nvtjcli log verify vienti.jsonl  # komennon log export tiedosto",
        "vtjcli log verify\nvtjcli log verify export.jsonl  # en fil från log export",
        "vtjcli log verify\nvtjcli log verify export.jsonl  # a file written by log export",
    ),
    "log.export.examples": (
        "vtjcli log export -o vienti.jsonl\n"
        "vtjcli log export --since 2026-01 --until 2026-01 -o tammikuu.jsonl",
        "vtjcli log export -o export.jsonl\n"
        "vtjcli log export --since 2026-01 --until 2026-01 -o januari.jsonl",
        "vtjcli log export -o export.jsonl\n"
        "vtjcli log export --since 2026-01 --until 2026-01 -o january.jsonl",
    ),
    "log.prune.examples": (
        "vtjcli log prune  # näyttää, varmistaa ja poistaa\n"
        "vtjcli log prune --yes  # ajastettuun ajoon",
        "vtjcli log prune  # visar, ber om bekräftelse och tar bort\n"
        "vtjcli log prune --yes  # för schemalagd körning",
        "vtjcli log prune  # shows, asks for confirmation and removes\n"
        "vtjcli log prune --yes  # for a scheduled run",
    ),
}
