"""Failures of the log of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_ASIDE: Final[Text] = (
    "Tarkista loki: vtjcli log verify\nSiirrä sitten hakemisto talteen. Uusi loki alkaa itsestään.",
    "Kontrollera loggen: vtjcli log verify\n"
    "Flytta sedan undan katalogen och bevara den. En ny logg skapas automatiskt.",
    "Check the log: vtjcli log verify\n"
    "Then move its folder aside and keep it. A new log is started automatically.",
)

LOG: Final[Mapping[str, Text]] = {
    "log_unwritable": (
        "Kyselylokiin ei voi kirjoittaa: {reason} ({path}).\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Vapauta levytilaa, korjaa oikeudet tai vaihda asetus log.directory.",
        "Det går inte att skriva i förfrågningsloggen: {reason} ({path}).\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Frigör diskutrymme, rätta filrättigheterna eller ändra inställningen log.directory.",
        "The log of queries cannot be written: {reason} ({path}).\n"
        "No query is sent without an entry in the log.\n"
        "Free some disk space, fix the permissions or change the setting log.directory.",
    ),
    "log_owner": (
        "Kyselyloki {path} on käyttäjän {owner} ({reason}), eikä sitä voi käyttää.\n"
        "Jokaisella käyttäjällä on oma loki, eikä kyselyä lähetetä ilman merkintää siihen.\n"
        "Poista log.directory ja log.key yhteisistä asetuksista, tai vaihda omistaja (chown).",
        "Förfrågningsloggen {path} tillhör {owner} ({reason}) och kan inte användas.\n"
        "Varje användare har en egen logg, och ingen förfrågan skickas utan en anteckning i "
        "den.\n"
        "Ta bort log.directory och log.key ur gemensamma inställningar, eller byt ägare "
        "(chown).",
        "The log of queries {path} belongs to {owner} ({reason}) and cannot be used.\n"
        "Each user has their own log, and no query is sent without an entry in it.\n"
        "Remove log.directory and log.key from a shared configuration, or change the owner "
        "(chown).",
    ),
    "log_writable": (
        "Muut käyttäjät voivat muuttaa kyselylokia: {path} ({mode}).\n"
        "Kyselyä ei lähetetä, koska sitä ei voi kirjata lokiin, jonka muut voivat vaihtaa.\n"
        "Tarkista loki (vtjcli log verify) ja poista oikeus:\n"
        "chmod go-w {quoted}",
        "Andra användare kan ändra förfrågningsloggen: {path} ({mode}).\n"
        "Ingen förfrågan skickas, eftersom inget antecknas i en logg som andra kan byta ut.\n"
        "Kontrollera loggen (vtjcli log verify) och ta bort skrivrätten:\n"
        "chmod go-w {quoted}",
        "Other users can change the log of queries: {path} ({mode}).\n"
        "No query is sent, because nothing is entered in a log that others can replace.\n"
        "Check the log (vtjcli log verify) and restrict access:\n"
        "chmod go-w {quoted}",
    ),
    "log_no_place": (
        "Kyselylokin hakemistoa {path} ei voi luoda hakemistoon {above}: {reason}.\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Nimeä oma, pysyvä hakemisto muuttujassa XDG_STATE_HOME, tai anna "
        "VTJCLI_LOG_DIRECTORY ja VTJCLI_LOG_KEY.",
        "Förfrågningsloggens katalog {path} kan inte skapas i {above}: {reason}.\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Ange en egen, permanent katalog i variabeln XDG_STATE_HOME, eller både "
        "VTJCLI_LOG_DIRECTORY och VTJCLI_LOG_KEY.",
        "The folder {path} of the log of queries cannot be created in {above}: {reason}.\n"
        "No query is sent without an entry in the log.\n"
        "Name a persistent folder of your own in XDG_STATE_HOME, or set both "
        "VTJCLI_LOG_DIRECTORY and VTJCLI_LOG_KEY.",
    ),
    "log_locked": (
        "Muut prosessit ovat pitäneet kyselylokia lukittuna {seconds} sekuntia ({path}).\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Yritä hetken kuluttua uudelleen.",
        "Andra processer har hållit förfrågningsloggen låst i {seconds} sekunder ({path}).\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Försök igen om en stund.",
        "Other processes have kept the log of queries locked for {seconds} "
        "{seconds:second|seconds} ({path}).\n"
        "No query is sent without an entry in the log.\n"
        "Try again in a moment.",
    ),
    "log_head": (
        "Tieto kyselylokin lopusta puuttuu, sitä on muutettu tai se kuuluu toiseen avaimeen "
        "({path}).\n"
        f"Lokia ei jatketa, jotta jäljet säilyvät.\n{_ASIDE[0]}",
        "Uppgiften om förfrågningsloggens slut saknas, har ändrats eller hör till en annan nyckel "
        "({path}).\n"
        f"Inga nya anteckningar görs, så att spåren bevaras.\n{_ASIDE[1]}",
        "The record of where the log of queries ends is missing, was changed or was made "
        "with a different key ({path}).\n"
        f"Nothing more is written to it, so that the evidence is preserved.\n{_ASIDE[2]}",
    ),
    "log_cut": (
        "Kyselylokin viimeiset merkinnät puuttuvat tai niitä on muutettu ({path}).\n"
        f"Lokia ei jatketa, jotta jäljet säilyvät.\n{_ASIDE[0]}",
        "Förfrågningsloggens sista anteckningar saknas eller har ändrats ({path}).\n"
        f"Inga nya anteckningar görs, så att spåren bevaras.\n{_ASIDE[1]}",
        "The last entries of the log of queries are missing or were changed ({path}).\n"
        f"Nothing more is written to it, so that the evidence is preserved.\n{_ASIDE[2]}",
    ),
    "log_tail": (
        "Kyselylokin lopussa on rivejä, joita vtjcli ei ole kirjoittanut ({path}).\n"
        f"Lokia ei jatketa, jotta jäljet säilyvät.\n{_ASIDE[0]}",
        "I slutet av förfrågningsloggen finns rader som vtjcli inte har skrivit ({path}).\n"
        f"Inga nya anteckningar görs, så att spåren bevaras.\n{_ASIDE[1]}",
        "The log of queries ends in lines that vtjcli did not write ({path}).\n"
        f"Nothing more is written to it, so that the evidence is preserved.\n{_ASIDE[2]}",
    ),
    "log_outcome_lost": (
        "Kyselyn {message_id} tulosta ei voitu kirjata kyselylokiin: {reason} ({path}).\n"
        "Kysely on lokissa ja vastaus on pätevä. Lokin mukaan tulos ei ole tiedossa.",
        "Resultatet av förfrågan {message_id} kunde inte antecknas i förfrågningsloggen: "
        "{reason} ({path}).\n"
        "Förfrågan finns i loggen och svaret är giltigt. Enligt loggen är resultatet okänt.",
        "The outcome of the query {message_id} could not be written to the log of queries: "
        "{reason} ({path}).\n"
        "The query is in the log and the answer is valid. In the log its outcome is unknown.",
    ),
    "log_key_missing": (
        "Kyselylokin avain puuttuu: {path}.\n"
        "Ilman avainta lokia ei voi jatkaa eikä tarkistaa.\n"
        "Palauta avain varmuuskopiosta, tai siirrä lokihakemisto talteen: uusi loki saa "
        "uuden avaimen.",
        "Förfrågningsloggens nyckel saknas: {path}.\n"
        "Utan den kan loggen varken fortsättas eller kontrolleras.\n"
        "Återställ nyckeln från en säkerhetskopia, eller flytta undan loggens katalog: en ny "
        "logg får en ny nyckel.",
        "The key of the log of queries is missing: {path}.\n"
        "Without it the log can neither be continued nor verified.\n"
        "Restore the key from a backup, or move the log's folder aside: a new log gets a new "
        "key.",
    ),
    "log_key_open": (
        "Muut käyttäjät voivat lukea kyselylokin avaimen ({path}).\n"
        "Sillä voisi väärentää lokin ja selvittää, kenen tietoja on haettu.\n"
        "Jos kukaan ei ole voinut kopioida avainta, poista muilta oikeus:\n"
        "chmod 600 {quoted}\n"
        "Muuten siirrä loki ja avain talteen.",
        "Andra användare kan läsa förfrågningsloggens nyckel ({path}).\n"
        "Med den kan loggen förfalskas och de sökta personerna identifieras.\n"
        "Om ingen har kunnat kopiera nyckeln, begränsa åtkomsten:\n"
        "chmod 600 {quoted}\n"
        "Flytta annars undan loggen och nyckeln.",
        "Other users can read the key of the log of queries ({path}).\n"
        "With it the log could be forged, and the people looked up could be identified.\n"
        "If nobody can have copied the key, restrict access:\n"
        "chmod 600 {quoted}\n"
        "Otherwise move the log and the key aside.",
    ),
    "log_key_broken": (
        "Kyselylokin avain on virheellinen ({path}).\n"
        "Avain on 64 heksadesimaalimerkkiä. Palauta se varmuuskopiosta.",
        "Förfrågningsloggens nyckel är felaktig ({path}).\n"
        "En nyckel är 64 hexadecimala tecken. Återställ den från en säkerhetskopia.",
        "The key of the log of queries is not a valid key ({path}).\n"
        "A key is 64 hexadecimal digits. Restore it from a backup.",
    ),
    "log_key_unusable": (
        "Kyselylokin avainta ei voi lukea tai luoda: {reason} ({path}).\n"
        "Korjaa oikeudet tai vaihda asetus log.key.",
        "Förfrågningsloggens nyckel kan inte läsas eller skapas: {reason} ({path}).\n"
        "Rätta filrättigheterna eller ändra inställningen log.key.",
        "The key of the log of queries cannot be read or created: {reason} ({path}).\n"
        "Fix the permissions or change the setting log.key.",
    ),
    "log_key_keyring": (
        "Kyselylokin avainta ei saatu avainnipusta ({reason}).\n"
        'Avaa avainnippu, tai säilytä avain tiedostossa: asetus log.key = "tiedosto".',
        "Förfrågningsloggens nyckel kunde inte hämtas ur nyckelringen ({reason}).\n"
        'Lås upp nyckelringen, eller ha nyckeln i en fil: inställningen log.key = "fil".',
        "The key of the log of queries could not be read from the keyring ({reason}).\n"
        'Unlock the keyring, or keep the key in a file (setting log.key = "file").',
    ),
    "log_key_keyring_slow": (
        "Avainnippu ei vastannut {seconds} sekunnissa, kun siitä haettiin kyselylokin "
        "avainta.\n"
        'Avaa avainnippu, tai säilytä avain tiedostossa: asetus log.key = "tiedosto".',
        "Nyckelringen svarade inte inom {seconds} sekunder när förfrågningsloggens nyckel "
        "hämtades.\n"
        'Lås upp nyckelringen, eller ha nyckeln i en fil: inställningen log.key = "fil".',
        "The keyring did not answer within {seconds} seconds when the key of the log of "
        "queries was read.\n"
        'Unlock the keyring, or keep the key in a file (setting log.key = "file").',
    ),
    "log_unreadable": (
        "Kyselylokia ei voi lukea: {reason} ({path}).\nKorjaa oikeudet tai asetus log.directory.",
        "Förfrågningsloggen kan inte läsas: {reason} ({path}).\n"
        "Rätta filrättigheterna eller inställningen log.directory.",
        "The log of queries cannot be read: {reason} ({path}).\n"
        "Fix the permissions or the setting log.directory.",
    ),
    "log_none": (
        "Kyselylokia ei ole: {path}.\n"
        "Loki alkaa ensimmäisestä kyselystä. Esittelyprofiilin loki:\n"
        "vtjcli log list --profile demo",
        "Det finns ingen förfrågningslogg: {path}.\n"
        "Loggen börjar med den första förfrågan. Demonstrationens logg:\n"
        "vtjcli log list --profile demo",
        "There is no log of queries: {path}.\n"
        "It begins with the first query. The demonstration's log:\n"
        "vtjcli log list --profile demo",
    ),
    "log_nothing": (
        "Kyselylokissa ei ole ehtoja vastaavia kyselyjä ({path}).",
        "Förfrågningsloggen innehåller inga förfrågningar som motsvarar villkoren ({path}).",
        "No query in the log matches the conditions ({path}).",
    ),
    "log_id_unknown": (
        "Kyselylokissa ei ole kyselyä, jonka sanoman tunniste alkaa merkeillä ”{value}” ({path}).",
        "Förfrågningsloggen har ingen förfrågan vars meddelande-id börjar med ”{value}” ({path}).",
        "The log of queries has no query whose message id begins with ‘{value}’ ({path}).",
    ),
    "log_id_several": (
        "Usean kyselyn sanoman tunniste alkaa merkeillä ”{value}”: {known}.\n"
        "Anna enemmän merkkejä.",
        "Flera förfrågningar har ett id som börjar med ”{value}”: {known}.\nAnge fler tecken.",
        "Several queries have an id that begins with ‘{value}’: {known}.\nGive more characters.",
    ),
    "log_one_person": (
        "Valitsimelle --person annetaan yksi henkilötunnus, mutta niitä annettiin {count}.",
        "Flaggan --person tar en personbeteckning, men {count} angavs.",
        "The option --person takes one identity code, but {count} were given.",
    ),
    "log_moment": (
        "Valitsimen {name} aikaa ”{value}” ei voi tulkita.\n"
        "Anna päivä (2026-01-31), kuukausi (2026-01), hetki (2026-01-31T12:00) tai aika "
        "taaksepäin (7d, 12h, 30m, 2w).",
        "Tiden ”{value}” för flaggan {name} kan inte tolkas.\n"
        "Ange en dag (2026-01-31), en månad (2026-01), en tidpunkt (2026-01-31T12:00) eller "
        "en tid bakåt (7d, 12h, 30m, 2w).",
        "The time ‘{value}’ of the option {name} cannot be interpreted.\n"
        "Give a day (2026-01-31), a month (2026-01), a time (2026-01-31T12:00) or how long "
        "ago (7d, 12h, 30m, 2w).",
    ),
    "log_unsound": (
        "Kyselyloki ei ole eheä ({path}). Poikkeamia on {count}.\n"
        "Joku on muuttanut lokia, tai levy on viallinen. Säilytä hakemisto ja vertaa sitä "
        "varmuuskopioihin ja järjestelmän lokiin.",
        "Förfrågningsloggen är inte intakt ({path}). Den har {count} "
        "{count:avvikelse|avvikelser}.\n"
        "Någon har ändrat loggen, eller så är disken skadad. Bevara katalogen och jämför den "
        "med säkerhetskopiorna och systemets logg.",
        "The log of queries is not intact ({path}). It has {count} "
        "{count:deviation|deviations}.\n"
        "Somebody changed it, or the disk is failing. Keep the folder and compare it with "
        "backups and the system log.",
    ),
    "log_prune_unsound": (
        "Kyselylokista ei poisteta mitään, koska se ei ole eheä ({path}).\n"
        "Katso, mistä on kyse: vtjcli log verify",
        "Ingenting tas bort ur förfrågningsloggen, eftersom den inte är intakt ({path}).\n"
        "Se vad som är fel: vtjcli log verify",
        "Nothing is removed from the log of queries, because it is not intact ({path}).\n"
        "See what is wrong: vtjcli log verify",
    ),
}
