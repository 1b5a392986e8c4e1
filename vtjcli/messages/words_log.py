"""What is said beside the data of the log of queries, and in its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG: Final[Mapping[str, Text]] = {
    "log_syslog": (
        "Järjestelmän loki ei ottanut vastaan merkintää: {reason}. Merkintä on kyselylokissa.",
        "Systemets logg tog inte emot anteckningen: {reason}. Anteckningen finns i "
        "förfrågningsloggen.",
        "The system log did not accept the entry: {reason}. The entry is in the log of queries.",
    ),
    "log_reading": (
        "Luetaan lokia… {percent} %",
        "Läser loggen… {percent} %",
        "Reading the log… {percent} %",
    ),
    "log_line": (
        "Tiedoston {file} rivi {line} ei ole lokimerkintä, ja se ohitettiin. Tarkista:\n"
        "vtjcli log verify",
        "Rad {line} i filen {file} är inte en anteckning och hoppades över. Kontrollera:\n"
        "vtjcli log verify",
        "Line {line} of {file} is not a log entry and was skipped. Check:\nvtjcli log verify",
    ),
    "log_lines": (
        "Rivejä, jotka eivät ole lokimerkintöjä, on yhteensä {count}.",
        "Sammanlagt {count} {count:rad är inte en anteckning|rader är inte anteckningar}.",
        "Lines that are not log entries: {count} in total.",
    ),
    "log_exported": (
        "{count} {count:merkintä|merkintää} tiedostossa {path}. Tarkistus:\n"
        "vtjcli log verify {options}{path}",
        "{count} {count:anteckning|anteckningar} i filen {path}. Kontroll:\n"
        "vtjcli log verify {options}{path}",
        "{count} {count:entry|entries} in {path}. To verify:\nvtjcli log verify {options}{path}",
    ),
    "log_column.time": ("Aika", "Tid", "Time"),
    "log_column.end_user": ("Loppukäyttäjä", "Slutanvändare", "End user"),
    "log_column.kind": ("Kohde", "Gäller", "About"),
    "log_column.outcome": ("Tulos", "Resultat", "Outcome"),
    "log_column.issue": (
        "Asia",
        "Ärende",
        "Case",
    ),
    "log_column.id": ("Tunniste", "Id", "Id"),
    "log_compared": ("vertailu: {fields}", "jämförelse: {fields}", "comparison: {fields}"),
    "log_kind.hetu": ("henkilötunnus", "personbeteckning", "identity code"),
    "log_kind.satu": (
        "asiointitunnus",
        "kommunikationskod",
        "client identifier",
    ),
    "log_kind.certificate": ("varmenne", "certifikat", "certificate"),
    "log_kind.person-search": (
        "henkilöhaku",
        "personsökning",
        "person search",
    ),
    "log_kind.building": ("rakennus", "byggnad", "building"),
    "log_kind.apartment": ("huoneisto", "lägenhet", "apartment"),
    "log_kind.building-search": (
        "rakennushaku",
        "byggnadssökning",
        "building search",
    ),
    "log_kind.property": ("kiinteistö", "fastighet", "real estate"),
    "log_kind.property-search": (
        "kiinteistöhaku",
        "fastighetssökning",
        "real estate search",
    ),
    "log_kind.schema": ("skeema", "schema", "schema"),
    "log_result.found": ("löytyi", "hittades", "found"),
    "log_result.not_found": ("ei löytynyt", "hittades inte", "not found"),
    "log_result.refused": (
        "rekisteri ei antanut tietoja",
        "registret lämnade inga uppgifter",
        "refused",
    ),
    "log_result.fault": ("SOAP-virhe", "SOAP-fel", "SOAP fault"),
    "log_result.network": (
        "ei lähetetty",
        "inte skickad",
        "not sent",
    ),
    "log_result.unknown": (
        "ei tiedossa, menikö perille",
        "okänt om den kom fram",
        "outcome not known",
    ),
    "log_result.untrusted": (
        "vastausta ei voi käyttää",
        "svaret kan inte användas",
        "reply cannot be used",
    ),
    "log_result.interrupted": ("keskeytetty", "avbruten", "interrupted"),
    "log_result.failed": ("epäonnistui", "misslyckades", "failed"),
    "log_result.none": ("tulosta ei kirjattu", "resultat saknas", "no outcome recorded"),
    "log_record.query": (
        "Kysely",
        "Förfrågan",
        "Query",
    ),
    "log_record.outcome": ("Tulos", "Resultat", "Outcome"),
    "log_field.message_id": ("Sanoman tunniste", "Meddelandets id", "Message id"),
    "log_field.time": ("Aika", "Tid", "Time"),
    "log_field.login": ("Kirjautumisnimi", "Inloggningsnamn", "Login name"),
    "log_field.end_user": ("Loppukäyttäjä", "Slutanvändare", "End user"),
    "log_field.host": ("Kone", "Dator", "Host"),
    "log_field.profile": ("Profiili", "Profil", "Profile"),
    "log_field.operation": (
        "Toiminto",
        "Operation",
        "Operation",
    ),
    "log_field.product": ("Tuote", "Produkt", "Product"),
    "log_field.issue": (
        "Asia",
        "Ärende",
        "Case",
    ),
    "log_field.kind": (
        "Hakuavaimen laji",
        "Typ av söknyckel",
        "Kind of search key",
    ),
    "log_field.subject": (
        "Haetun tiiviste",
        "Hashvärde av det sökta",
        "Hash of the subject",
    ),
    "log_field.value": (
        "Haettu tunnus",
        "Sökt beteckning",
        "Subject",
    ),
    "log_field.follows": (
        "Jatkaa kyselyä",
        "Följer på förfrågan",
        "Follows the query",
    ),
    "log_field.compared": ("Verratut kentät", "Jämförda fält", "Compared fields"),
    "log_field.result": ("Tulos", "Resultat", "Result"),
    "log_field.code": ("Koodi", "Kod", "Code"),
    "log_field.seconds": ("Kesto (s)", "Varaktighet (s)", "Duration (s)"),
    "log_field.persons": (
        "Henkilöiden tiivisteet",
        "Personernas hashvärden",
        "Hashes of the people",
    ),
    "log_verified": (
        "Merkintöjä {entries}, tiedostoja {files}, {first} – {last}.",
        "{entries} {entries:anteckning|anteckningar} i {files} {files:fil|filer}, {first} – "
        "{last}.",
        "{entries} {entries:entry|entries} in {files} {files:file|files}, {first} – {last}.",
    ),
    "log_empty": (
        "Lokissa ei ole merkintöjä.",
        "Det finns inga anteckningar i loggen.",
        "The log has no entries.",
    ),
    "log_sound": (
        "Loki on eheä.",
        "Loggen är intakt.",
        "The log is intact.",
    ),
    "log_more": (
        "Poikkeamia on lisäksi {count}.",
        "Dessutom {count} {count:avvikelse|avvikelser}.",
        "There {count:is|are} {count} more {count:deviation|deviations}.",
    ),
    "log_note.torn": (
        "{file}, rivi {line}: merkintä jäi kesken kaatumisen vuoksi ({size} {size:tavu|tavua}). "
        "Seuraava kysely korjaa sen. Jos se oli kyselyn merkintä, kyselyä ei lähetetty. Jos se "
        "oli tulos, tulos ei ole tiedossa.",
        "{file}, rad {line}: anteckningen blev ofullständig vid en krasch ({size} byte). "
        "Nästa förfrågan rättar den. Om den gällde en förfrågan skickades förfrågan inte. Om "
        "den gällde ett resultat är resultatet okänt.",
        "{file}, line {line}: a crash left an incomplete entry ({size} {size:byte|bytes}). "
        "The next query repairs it. If it was the entry of a query, that query was not sent. "
        "If it was an outcome, the outcome is not known.",
    ),
    "log_note.repaired": (
        "{file}, rivi {line}: tätä ennen oli kaatumisen vuoksi kesken jäänyt merkintä ({size} "
        "{size:tavu|tavua}), joka poistettiin.",
        "{file}, rad {line}: före denna fanns en anteckning som blev ofullständig vid en "
        "krasch ({size} byte). Den togs bort.",
        "{file}, line {line}: before this line a crash left an incomplete entry ({size} "
        "{size:byte|bytes}), which was removed.",
    ),
    "log_note.pruned": (
        "{file}, rivi {line}: log prune poisti {size} {size:vanhan merkinnän|vanhaa merkintää}.",
        "{file}, rad {line}: log prune tog bort {size} {size:gammal anteckning|gamla "
        "anteckningar}.",
        "{file}, line {line}: log prune removed {size} old {size:entry|entries}.",
    ),
    "log_note.start": (
        "{file}, rivi {line}: lokissa on ennen tätä {size} {size:merkintä, jota|merkintää, "
        "joita} tässä ei ole.",
        "{file}, rad {line}: loggen har före denna {size} {size:anteckning|anteckningar} som "
        "inte finns här.",
        "{file}, line {line}: before this entry the log has {size} {size:entry|entries} not "
        "included here.",
    ),
    "log_found.changed": (
        "{file}, rivi {line}: merkintää{numbers} on muutettu.",
        "{file}, rad {line}: anteckning{numbers} har ändrats.",
        "{file}, line {line}: entry{numbers} was changed.",
    ),
    "log_found.inserted": (
        "{file}, rivi {line}: rivi on lisätty.",
        "{file}, rad {line}: raden har lagts till.",
        "{file}, line {line}: the line was inserted.",
    ),
    "log_found.repeated": (
        "{file}, rivi {line}: merkintä{numbers} on tässä toiseen kertaan.",
        "{file}, rad {line}: anteckning{numbers} finns här en gång till.",
        "{file}, line {line}: entry{numbers} is repeated here.",
    ),
    "log_found.removed": (
        "{file}, rivi {line}: tätä ennen puuttuu {count:merkintä|merkintöjä}{numbers}.",
        "{file}, rad {line}: före denna rad saknas {count:anteckning|anteckningar}{numbers}.",
        "{file}, line {line}: {count:entry|entries}{numbers} {count:is|are} missing before this "
        "line.",
    ),
    "log_found.moved": (
        "{file}, rivi {line}: merkintä{numbers} on siirretty tähän.",
        "{file}, rad {line}: anteckning{numbers} har flyttats hit.",
        "{file}, line {line}: entry{numbers} was moved here.",
    ),
    "log_found.spliced": (
        "{file}, rivi {line}: merkintä{numbers} ei jatka edellistä. Se on toisesta lokista "
        "tai vanhemmasta kopiosta.",
        "{file}, rad {line}: anteckning{numbers} fortsätter inte den föregående. Den är från "
        "en annan logg eller en äldre kopia.",
        "{file}, line {line}: entry{numbers} does not continue the one before. It is from a "
        "different log or an older copy.",
    ),
    "log_found.cut": (
        "{file}, rivi {line}: tämän jälkeen lokin lopusta puuttuu "
        "{count:merkintä|merkintöjä}{numbers}.",
        "{file}, rad {line}: efter denna rad, vid loggens slut, saknas "
        "{count:anteckning|anteckningar}{numbers}.",
        "{file}, line {line}: {count:entry|entries}{numbers} {count:is|are} missing after this "
        "line, at the end of the log.",
    ),
    "log_found.head": (
        "{file}, rivi {line}: tieto lokin lopusta puuttuu, sitä on muutettu tai se on "
        "toisesta lokista.",
        "{file}, rad {line}: uppgiften om loggens slut saknas, har ändrats eller är "
        "från en annan logg.",
        "{file}, line {line}: the record of the end of the log is missing, was "
        "changed or belongs to a different log.",
    ),
    "log_run.changed": (
        "{file}, rivit {line}: merkintöjä{numbers} on muutettu.",
        "{file}, raderna {line}: anteckningarna{numbers} har ändrats.",
        "{file}, lines {line}: entries{numbers} were changed.",
    ),
    "log_run.inserted": (
        "{file}, rivit {line}: rivit on lisätty.",
        "{file}, raderna {line}: raderna har lagts till.",
        "{file}, lines {line}: the lines were inserted.",
    ),
    "log_run.repeated": (
        "{file}, rivit {line}: merkinnät{numbers} ovat tässä toiseen kertaan.",
        "{file}, raderna {line}: anteckningarna{numbers} finns här en gång till.",
        "{file}, lines {line}: entries{numbers} are repeated here.",
    ),
    "log_run.moved": (
        "{file}, rivit {line}: merkinnät{numbers} on siirretty tähän.",
        "{file}, raderna {line}: anteckningarna{numbers} har flyttats hit.",
        "{file}, lines {line}: entries{numbers} were moved here.",
    ),
    "log_old": (
        "Yli {years} vuotta vanhoja merkintöjä on {entries}: {first} – {last}.",
        "{entries} {entries:anteckning|anteckningar} äldre än {years} år: {first} – {last}.",
        "{entries} {entries:entry|entries} older than {years} years: {first} – {last}.",
    ),
    "log_nothing_old": (
        "Lokissa ei ole kokonaista kuukautta, joka olisi yli {years} vuotta vanha.",
        "Loggen har ingen hel månad som är äldre än {years} år.",
        "The log has no whole month that is older than {years} years.",
    ),
    "log_prune_ask": (
        "Poistetaanko ne pysyvästi? [k/E] ",
        "Ska de tas bort permanent? [j/N] ",
        "Remove them permanently? [y/N] ",
    ),
    "log_pruned": (
        "Merkinnät poistettiin. Poisto on kirjattu lokiin.",
        "Anteckningarna togs bort. Borttagningen har antecknats i loggen.",
        "The entries were removed. The removal is recorded in the log.",
    ),
    "log_not_pruned": (
        "Mitään ei poistettu. Poisto vaatii vastauksen kyllä tai valitsimen --yes.",
        "Ingenting togs bort. Borttagning kräver svaret ja eller flaggan --yes.",
        "Nothing was removed. Removing requires the answer yes or the option --yes.",
    ),
}
