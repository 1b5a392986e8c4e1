"""What is said beside the data of the log of queries, and in its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG: Final[Mapping[str, Text]] = {
    "log_syslog": (
        "Järjestelmän loki ei ottanut vastaan merkintää: {reason}. Kyselylokissa se on.",
        "Systemets logg tog inte emot anteckningen: {reason}. I förfrågningsloggen finns den.",
        "The system's log did not take an entry: {reason}. The log of queries has it.",
    ),
    "log_reading": (
        "Luetaan lokia… {percent} %",
        "Läser loggen… {percent} %",
        "Reading the log… {percent} %",
    ),
    "log_line": (
        "Tiedoston {file} rivi {line} ei ole lokimerkintä; se ohitettiin. Tarkista: vtjcli "
        "log verify.",
        "Rad {line} i filen {file} är ingen anteckning och hoppades över. Kontrollera: "
        "vtjcli log verify.",
        "Line {line} of {file} is no entry and was passed over. Check: vtjcli log verify.",
    ),
    "log_lines": (
        "Rivejä, jotka eivät ole lokimerkintöjä, on yhteensä {count}.",
        "Sammanlagt {count} rader är inga anteckningar.",
        "Lines that are no entries: {count} in all.",
    ),
    "log_exported": (
        "Merkintöjä {count} tiedostossa {path}. Tarkistus: vtjcli log verify {path}",
        "{count} anteckningar i filen {path}. Kontroll: vtjcli log verify {path}",
        "Entries: {count}, in {path}. To verify it: vtjcli log verify {path}",
    ),
    "log_column.time": ("Aika", "Tid", "Time"),
    "log_column.end_user": ("Loppukäyttäjä", "Slutanvändare", "End user"),
    "log_column.kind": ("Kohde", "Gäller", "About"),
    "log_column.outcome": ("Tulos", "Resultat", "Outcome"),
    "log_column.issue": ("Asia", "Ärende", "Issue"),
    "log_column.id": ("Tunniste", "Id", "Id"),
    "log_compared": ("vertailu: {fields}", "jämförelse: {fields}", "comparison: {fields}"),
    "log_kind.satu": ("asiointitunnus", "kommunikationskod", "electronic id"),
    "log_kind.certificate": ("varmenne", "certifikat", "certificate"),
    "log_kind.person-search": ("henkilöhaku", "personsökning", "search for a person"),
    "log_kind.building": ("rakennus", "byggnad", "building"),
    "log_kind.apartment": ("huoneisto", "lägenhet", "apartment"),
    "log_kind.building-search": (
        "rakennushaku",
        "byggnadssökning",
        "search for a building",
    ),
    "log_kind.property": ("kiinteistö", "fastighet", "real estate"),
    "log_kind.property-search": (
        "kiinteistöhaku",
        "fastighetssökning",
        "search for real estate",
    ),
    "log_kind.schema": ("skeema", "schema", "schema"),
    "log_result.found": ("löytyi", "hittades", "found"),
    "log_result.not_found": ("ei löytynyt", "hittades inte", "not found"),
    "log_result.refused": ("rekisteri kieltäytyi", "registret vägrade", "refused"),
    "log_result.fault": ("SOAP-virhe", "SOAP-fel", "SOAP fault"),
    "log_result.network": ("ei lähetetty", "inte sänd", "not sent"),
    "log_result.unknown": (
        "perillemeno epäselvä",
        "okänt om den kom fram",
        "unknown whether it arrived",
    ),
    "log_result.untrusted": ("vastausta ei voi käyttää", "svaret oanvändbart", "reply not usable"),
    "log_result.interrupted": ("keskeytetty", "avbruten", "interrupted"),
    "log_result.failed": ("epäonnistui", "misslyckades", "failed"),
    "log_result.none": ("tulosta ei kirjattu", "resultat saknas", "no outcome recorded"),
    "log_record.query": ("Kysely", "Fråga", "Query"),
    "log_record.outcome": ("Tulos", "Resultat", "Outcome"),
    "log_field.message_id": ("Sanoman tunniste", "Meddelandets id", "Message id"),
    "log_field.time": ("Aika", "Tid", "Time"),
    "log_field.login": ("Kirjautunut käyttäjä", "Inloggad användare", "Login name"),
    "log_field.end_user": ("Loppukäyttäjä", "Slutanvändare", "End user"),
    "log_field.host": ("Kone", "Dator", "Host"),
    "log_field.profile": ("Profiili", "Profil", "Profile"),
    "log_field.operation": ("Kysely", "Fråga", "Operation"),
    "log_field.product": ("Tuote", "Produkt", "Product"),
    "log_field.issue": ("Asia", "Ärende", "Issue"),
    "log_field.kind": ("Kysytty", "Efterfrågat", "Kind of subject"),
    "log_field.subject": ("Kysytyn tiiviste", "Hash av det efterfrågade", "Hash of the subject"),
    "log_field.value": ("Kysytty tunnus", "Efterfrågad beteckning", "Subject"),
    "log_field.follows": (
        "Jatkaa kyselyä",
        "Följer förfrågan",
        "Follows the query",
    ),
    "log_field.compared": ("Verratut kentät", "Jämförda fält", "Compared fields"),
    "log_field.result": ("Tulos", "Resultat", "Result"),
    "log_field.code": ("Koodi", "Kod", "Code"),
    "log_field.seconds": ("Kesto (s)", "Tid (s)", "Duration (s)"),
    "log_field.persons": ("Henkilöiden tiivisteet", "Hash av personerna", "Hashes of the people"),
    "log_verified": (
        "Merkintöjä {entries}, tiedostoja {files}, {first} – {last}.",
        "Anteckningar: {entries}, filer: {files}, {first} – {last}.",
        "Entries: {entries}, files: {files}, {first} – {last}.",
    ),
    "log_sound": (
        "Loki on sellaisena kuin se kirjoitettiin.",
        "Loggen är som den skrevs.",
        "The log is as it was written.",
    ),
    "log_more": (
        "Lisäksi {count} muuta kohtaa.",
        "Dessutom {count} andra ställen.",
        "And {count} other places.",
    ),
    "log_note.torn": (
        "{file}, rivi {line}: kesken jäänyt merkintä ({size} tavua) kaatumisen jäljiltä; "
        "seuraava kysely korjaa sen. Jos se oli kyselyn merkintä, kyselyä ei lähetetty; jos "
        "tulos, tulos ei ole tiedossa.",
        "{file}, rad {line}: en ofullständig anteckning ({size} byte) efter en krasch; nästa "
        "förfrågan rättar den. Var den en frågas anteckning, skickades förfrågan inte; var "
        "den ett resultat, är resultatet okänt.",
        "{file}, line {line}: an entry torn by a crash ({size} bytes); the next query mends "
        "it. If it was the entry of a query, that was not sent; if an outcome, it is unknown.",
    ),
    "log_note.repaired": (
        "{file}, rivi {line}: tätä ennen kaatuminen jätti kesken merkinnän ({size} tavua), "
        "joka poistettiin.",
        "{file}, rad {line}: före denna lämnade en krasch en ofullständig anteckning ({size} "
        "byte), som togs bort.",
        "{file}, line {line}: before it a crash left a torn entry ({size} bytes), which was "
        "cut off.",
    ),
    "log_note.pruned": (
        "{file}, rivi {line}: log prune poisti vanhoja merkintöjä, {size} kappaletta.",
        "{file}, rad {line}: log prune tog bort gamla anteckningar, {size} stycken.",
        "{file}, line {line}: log prune removed old entries, {size} in number.",
    ),
    "log_note.start": (
        "{file}, rivi {line}: lokissa on {size} merkintää ennen tätä; niitä ei ole tässä.",
        "{file}, rad {line}: loggen har {size} anteckningar före denna; de finns inte här.",
        "{file}, line {line}: the log has {size} entries before this one, which are not here.",
    ),
    "log_found.changed": (
        "{file}, rivi {line}: merkintää{numbers} on muutettu.",
        "{file}, rad {line}: anteckning{numbers} har ändrats.",
        "{file}, line {line}: entry{numbers} was changed.",
    ),
    "log_found.inserted": (
        "{file}, rivi {line}: rivi on lisätty.",
        "{file}, rad {line}: raden är tillagd.",
        "{file}, line {line}: the line was inserted.",
    ),
    "log_found.repeated": (
        "{file}, rivi {line}: merkintä{numbers} on tässä toistamiseen.",
        "{file}, rad {line}: anteckning{numbers} finns här en gång till.",
        "{file}, line {line}: entry{numbers} is here a second time.",
    ),
    "log_found.removed": (
        "{file}, rivi {line}: tätä ennen puuttuu merkintöjä:{numbers}.",
        "{file}, rad {line}: före denna rad saknas anteckningar:{numbers}.",
        "{file}, line {line}: entries are missing before it:{numbers}.",
    ),
    "log_found.moved": (
        "{file}, rivi {line}: merkintä{numbers} on siirretty tähän.",
        "{file}, rad {line}: anteckning{numbers} har flyttats hit.",
        "{file}, line {line}: entry{numbers} was moved here.",
    ),
    "log_found.spliced": (
        "{file}, rivi {line}: merkintä{numbers} ei jatka edellistä; se on toisesta lokista "
        "tai vanhemmasta kopiosta.",
        "{file}, rad {line}: anteckning{numbers} fortsätter inte den föregående; den är ur "
        "en annan logg eller en äldre kopia.",
        "{file}, line {line}: entry{numbers} does not go on from the one before; it is from "
        "another log or an older copy.",
    ),
    "log_found.cut": (
        "{file}, rivi {line}: tämän jälkeen lokin lopusta puuttuu merkintöjä:{numbers}.",
        "{file}, rad {line}: efter denna rad, vid loggens slut, saknas anteckningar:{numbers}.",
        "{file}, line {line}: entries are missing after it, at the end of the log:{numbers}.",
    ),
    "log_found.head": (
        "{file}, rivi {line}: tieto lokin lopusta{numbers} puuttuu, on muutettu tai on "
        "toisesta lokista.",
        "{file}, rad {line}: uppgiften om loggens slut{numbers} saknas, har ändrats eller är "
        "ur en annan logg.",
        "{file}, line {line}: the record of the log's end{numbers} is missing, was changed "
        "or is of another log.",
    ),
    "log_run.changed": (
        "{file}, rivit {line}: merkintöjä{numbers} on muutettu.",
        "{file}, raderna {line}: anteckningarna{numbers} har ändrats.",
        "{file}, lines {line}: entries{numbers} were changed.",
    ),
    "log_run.inserted": (
        "{file}, rivit {line}: rivit on lisätty.",
        "{file}, raderna {line}: raderna är tillagda.",
        "{file}, lines {line}: the lines were inserted.",
    ),
    "log_run.repeated": (
        "{file}, rivit {line}: merkinnät{numbers} ovat tässä toistamiseen.",
        "{file}, raderna {line}: anteckningarna{numbers} finns här en gång till.",
        "{file}, lines {line}: entries{numbers} are here a second time.",
    ),
    "log_run.moved": (
        "{file}, rivit {line}: merkinnät{numbers} on siirretty tähän.",
        "{file}, raderna {line}: anteckningarna{numbers} har flyttats hit.",
        "{file}, lines {line}: entries{numbers} were moved here.",
    ),
    "log_old": (
        "Yli {years} vuotta vanhoja merkintöjä on {entries}: {first} – {last}.",
        "{entries} anteckningar är äldre än {years} år: {first} – {last}.",
        "Entries older than {years} years: {entries}, {first} – {last}.",
    ),
    "log_nothing_old": (
        "Lokissa ei ole kokonaista kuukautta, joka olisi yli {years} vuotta vanha.",
        "Loggen har ingen hel månad som är äldre än {years} år.",
        "The log has no whole month that is older than {years} years.",
    ),
    "log_prune_ask": (
        "Poistetaanko ne pysyvästi? [k/E] ",
        "Ska de tas bort för gott? [j/N] ",
        "Remove them for good? [y/N] ",
    ),
    "log_pruned": (
        "Merkinnät poistettiin; siitä jäi merkintä lokiin.",
        "Anteckningarna togs bort; det finns antecknat i loggen.",
        "The entries were removed, and the log says so.",
    ),
    "log_not_pruned": (
        "Mitään ei poistettu. Poistaaksesi anna --yes.",
        "Ingenting togs bort. Ge --yes för att ta bort.",
        "Nothing was removed. To remove, give --yes.",
    ),
}
