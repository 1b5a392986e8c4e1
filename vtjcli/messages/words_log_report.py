"""The words of ``vtjcli log report``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG_REPORT: Final[Mapping[str, Text]] = {
    "log_report.title": (
        "Raportti kyselylokista",
        "Rapport över förfrågningarna i loggen",
        "Report on the log of queries",
    ),
    "log_report.made": (
        "Laadittu {time} komennolla vtjcli log report.",
        "Skapad {time} med kommandot vtjcli log report.",
        "Created {time} with vtjcli log report.",
    ),
    "log_report.overview": (
        "Yleiskuva",
        "Översikt",
        "Overview",
    ),
    "log_report.span": (
        "Aikaväli: {since} – {until}.",
        "Tidsperiod: {since} – {until}.",
        "Time span: {since} – {until}.",
    ),
    "log_report.total": (
        "Kyselyjä {count}, joista lähetettyjä tai mahdollisesti lähetettyjä {sent}; {first} –"
        " {last}.",
        "{count} {count:förfrågan|förfrågningar}, varav {sent} skickades eller kan ha skickats; "
        "{first} – {last}.",
        "{count} {count:query|queries}, of which {sent} sent or possibly sent; {first} – {last}.",
    ),
    "log_report.repeated": (
        "Kyselyjä, jotka olivat useammassa tiedostossa ja laskettiin kerran: {count}.",
        "Förfrågningar som fanns i flera filer och räknades en gång: {count}.",
        "Queries that were in several files and were counted once: {count}.",
    ),
    "log_report.not_genuine": (
        "Kyselyjä, joiden merkinnät eivät ole aitoja ja jotka jätettiin laskematta: {count}.",
        "Förfrågningar vars anteckningar inte är äkta och som inte räknades: {count}.",
        "Queries whose entries are not genuine, and which were not counted: {count}.",
    ),
    "log_report.sources_caption": (
        "Lokit, joista raportti on laadittu",
        "Loggar som rapporten bygger på",
        "Logs included in this report",
    ),
    "log_report.source": (
        "Loki",
        "Logg",
        "Log",
    ),
    "log_report.state": (
        "Tarkistus",
        "Kontroll",
        "Verification",
    ),
    "log_report.state.sound": (
        "eheä",
        "intakt",
        "intact",
    ),
    "log_report.state.altered": (
        "MUUTETTU, kohtia: {count}",
        "ÄNDRAD, ställen: {count}",
        "ALTERED, places: {count}",
    ),
    "log_report.state.not_verified": (
        "EI TARKISTETTU: avain puuttuu",
        "INTE KONTROLLERAD: nyckeln saknas",
        "NOT VERIFIED, its key is missing",
    ),
    "log_report.bill": (
        "Laskun tarkistamiseen",
        "För kontroll av fakturan",
        "For checking the bill",
    ),
    "log_report.bill_note": (
        "”Lähetettyjä” ovat kyselyt, jotka lähtivät tai joista ei tiedetä, menivätkö ne perille.",
        "”Skickade” är de förfrågningar som skickades eller kan ha skickats.",
        "‘Sent’ counts the queries that were sent or may have been sent.",
    ),
    "log_report.bill_caption": (
        "Kyselyt kuukauden ja tuotteen mukaan",
        "Förfrågningar per månad och produkt",
        "Queries by month and product",
    ),
    "log_report.groups": (
        "Kyselyt ryhmittäin",
        "Förfrågningar per grupp",
        "Queries by group",
    ),
    "log_report.month": (
        "Kuukausi",
        "Månad",
        "Month",
    ),
    "log_report.caption.month": (
        "Kyselyt kuukauden mukaan",
        "Förfrågningar per månad",
        "Queries by month",
    ),
    "log_report.end_user": (
        "Loppukäyttäjä",
        "Slutanvändare",
        "End user",
    ),
    "log_report.caption.end_user": (
        "Kyselyt loppukäyttäjän mukaan",
        "Förfrågningar per slutanvändare",
        "Queries by end user",
    ),
    "log_report.product": (
        "Tuote",
        "Produkt",
        "Product",
    ),
    "log_report.caption.product": (
        "Kyselyt tuotteen mukaan",
        "Förfrågningar per produkt",
        "Queries by product",
    ),
    "log_report.operation": (
        "Toiminto",
        "Operation",
        "Operation",
    ),
    "log_report.caption.operation": (
        "Kyselyt toiminnon mukaan",
        "Förfrågningar per operation",
        "Queries by operation",
    ),
    "log_report.outcome": (
        "Tulos",
        "Resultat",
        "Outcome",
    ),
    "log_report.caption.outcome": (
        "Kyselyt tuloksen mukaan",
        "Förfrågningar per resultat",
        "Queries by outcome",
    ),
    "log_report.queries": (
        "Kyselyjä",
        "Förfrågningar",
        "Queries",
    ),
    "log_report.sent": (
        "Lähetettyjä",
        "Skickade",
        "Sent",
    ),
    "log_report.found": (
        "Löytyneitä",
        "Hittade",
        "Found",
    ),
    "log_report.oversight": (
        "Valvontaan",
        "För tillsyn",
        "For oversight",
    ),
    "log_report.without_case": (
        "Kyselyjä ilman asian tunnistetta: {count}.",
        "Förfrågningar utan ärende: {count}.",
        "Queries without a case: {count}.",
    ),
    "log_report.revealed": (
        "Kyselyjä, joissa suojattu tai mahdollisesti suojattu sijainti näytettiin (--reveal):"
        " {count}.",
        "Förfrågningar där skyddade eller möjligen skyddade platsuppgifter visades (--reveal): "
        "{count}.",
        "Queries in which a protected or possibly protected location was shown (--reveal): "
        "{count}.",
    ),
    "log_report.compared": (
        "Vertailuja (compare): {count}.",
        "Jämförelser (compare): {count}.",
        "Comparisons (compare): {count}.",
    ),
    "log_report.more": (
        "Lisäksi {count} muuta, joita ei luetella.",
        "Dessutom {count} andra som inte räknas upp.",
        "And {count} more, which are not listed.",
    ),
    "log_report.oversight_caption": (
        "Loppukäyttäjät, joiden kyselyihin on syytä kiinnittää huomiota",
        "Slutanvändare vars förfrågningar bör uppmärksammas",
        "End users whose queries stand out",
    ),
    "log_report.without_case_short": (
        "Ilman asiaa",
        "Utan ärende",
        "Without a case",
    ),
    "log_report.revealed_short": (
        "Sijainti näytetty",
        "Platsuppgifter visade",
        "Location shown",
    ),
    "log_report.compared_short": (
        "Vertailuja",
        "Jämförelser",
        "Comparisons",
    ),
    "log_report.revealed_caption": (
        "Kyselyt, joissa sijainti näytettiin",
        "Förfrågningar där platsuppgifter visades",
        "Queries in which a location was shown",
    ),
    "log_report.message_id": (
        "Sanoman tunniste",
        "Meddelandets id",
        "Message id",
    ),
    "log_report.time": (
        "Aika",
        "Tid",
        "Time",
    ),
    "log_report.case": (
        "Asia",
        "Ärende",
        "Case",
    ),
    "log_report.people": (
        "Haetut henkilöt",
        "Sökta personer",
        "People looked up",
    ),
    "log_report.people_note": (
        "Tiivisteiden perusteella eri henkilöitä: {count}. Tiiviste ei kerro, kuka henkilö on.",
        "Personer som kan skiljas åt med hashvärdet: {count}. Hashvärdet avslöjar inte vem "
        "personen är.",
        "People distinguished by their hash: {count}. The hash does not reveal who they are.",
    ),
    "log_report.often_caption": (
        "Henkilöt, joiden tietoja on haettu vähintään {count} kertaa",
        "Personer om vilka uppgifter har sökts minst {count} gånger",
        "People looked up {count} times or more",
    ),
    "log_report.several_caption": (
        "Henkilöt, joiden tietoja usea loppukäyttäjä on hakenut",
        "Personer om vilka flera slutanvändare har sökt uppgifter",
        "People whom several end users have looked up",
    ),
    "log_report.person": (
        "Henkilön tiiviste",
        "Personens hashvärde",
        "Hash of the person",
    ),
    "log_report.end_users": (
        "Loppukäyttäjiä",
        "Slutanvändare",
        "End users",
    ),
    "log_report.first": (
        "Ensimmäinen",
        "Första",
        "First",
    ),
    "log_report.last": (
        "Viimeisin",
        "Senaste",
        "Last",
    ),
    "log_report.asked": (
        "Henkilö, jota raportti koskee",
        "Personen som rapporten gäller",
        "The person the report is about",
    ),
    "log_report.asked_note": (
        "Henkilöä koskevia kyselyjä: {count}.",
        "Förfrågningar om personen: {count}.",
        "Queries about the person: {count}.",
    ),
    "log_report.asked_unknown": (
        "Näistä lokeista henkilöä koskevia kyselyjä ei voi selvittää, koska avain puuttuu: "
        "{files}.",
        "I dessa loggar kan förfrågningarna om personen inte utredas, eftersom nyckeln saknas: "
        "{files}.",
        "For these logs this cannot be determined, because the key is missing: {files}.",
    ),
    "log_report.asked_caption": (
        "Henkilön tietoja hakeneet loppukäyttäjät",
        "Slutanvändare som har sökt uppgifter om personen",
        "End users who looked the person up",
    ),
    "log_report.times": (
        "Kellonajat ja viikonpäivät",
        "Klockslag och veckodagar",
        "Times of day and days of the week",
    ),
    "log_report.times_note": (
        "Ajat ovat tämän koneen aikavyöhykkeen mukaisia.",
        "Tiderna anges i denna dators tidszon.",
        "Times are in this computer's time zone.",
    ),
    "log_report.weekday": (
        "Viikonpäivä",
        "Veckodag",
        "Weekday",
    ),
    "log_report.weekday_caption": (
        "Kyselyt viikonpäivän mukaan",
        "Förfrågningar per veckodag",
        "Queries by weekday",
    ),
    "log_report.hour": (
        "Tunti",
        "Timme",
        "Hour",
    ),
    "log_report.hour_caption": (
        "Kyselyt vuorokauden tunnin mukaan",
        "Förfrågningar per timme på dygnet",
        "Queries by hour of the day",
    ),
    "log_report.limits": (
        "Mitä raportti ei kerro",
        "Vad rapporten inte visar",
        "What this report cannot show",
    ),
    "log_report.limits_hashes": (
        "Jokaisella lokilla on oma avain. Samalla henkilöllä on eri lokeissa eri tiiviste, ja "
        "hänet lasketaan kustakin lokista erikseen. Vain valitsimella --person ja lokien "
        "avaimilla selviää, onko saman henkilön tietojen hakuja useassa lokissa.",
        "Varje logg har en egen nyckel. Samma person har olika hashvärden i olika loggar och "
        "räknas en gång för varje logg. Bara med --person och loggarnas nycklar framgår om "
        "uppgifter om samma person har sökts enligt flera loggar.",
        "Each log has a key of its own. The same person has a different hash in each "
        "log, and is counted once for each. Whether one person occurs in several logs can be "
        "found out only with --person and the keys of the logs.",
    ),
    "log_report.limits_persons": (
        "Haut ilman henkilötunnusta näkyvät henkilön kohdalla vain, jos rekisteri palautti "
        "henkilötunnuksen.",
        "Sökningar utan personbeteckning syns för en person endast om registret returnerade "
        "personbeteckningen.",
        "Searches without an identity code count for a person only if the register "
        "returned the code.",
    ),
    "log_report.limits_bill": (
        "Raportissa on vain näiden lokien kyselyt. Muilla ohjelmilla tai muilla "
        "kirjautumisnimillä tehdyt kyselyt puuttuvat, samoin ne, joiden loki on poistettu.",
        "Rapporten omfattar bara förfrågningarna i dessa loggar. Förfrågningar som gjorts med"
        " andra program eller under andra inloggningsnamn saknas, liksom de vars logg har tagits"
        " bort.",
        "The report covers only the queries in these logs. Queries made with other programs or "
        "under other login names are not in it, nor are those whose log was removed.",
    ),
    "log_report_altered": (
        "Loki {name} ei ole eheä (kohtia: {count}).",
        "Loggen {name} är inte intakt (ställen: {count}).",
        "The log {name} is not intact (places: {count}).",
    ),
    "log_report_not_verified": (
        "Lokia {name} ei tarkistettu: sen avain ei ole käytettävissä (--key).",
        "Loggen {name} kontrollerades inte, eftersom dess nyckel inte är tillgänglig (--key).",
        "The log {name} was not verified, because its key is not available (--key).",
    ),
    "log_report.day.monday": (
        "maanantai",
        "måndag",
        "Monday",
    ),
    "log_report.day.tuesday": (
        "tiistai",
        "tisdag",
        "Tuesday",
    ),
    "log_report.day.wednesday": (
        "keskiviikko",
        "onsdag",
        "Wednesday",
    ),
    "log_report.day.thursday": (
        "torstai",
        "torsdag",
        "Thursday",
    ),
    "log_report.day.friday": (
        "perjantai",
        "fredag",
        "Friday",
    ),
    "log_report.day.saturday": (
        "lauantai",
        "lördag",
        "Saturday",
    ),
    "log_report.day.sunday": (
        "sunnuntai",
        "söndag",
        "Sunday",
    ),
}
