"""Failures of the log of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_ASIDE: Final[Text] = (
    "Tarkista loki: vtjcli log verify. Siirrä sitten kansio talteen; uusi loki alkaa itsestään.",
    "Kontrollera loggen: vtjcli log verify. Flytta sedan undan mappen och bevara den; en ny logg "
    "börjar av sig själv.",
    "Check the log: vtjcli log verify. Then move its folder aside and keep it; a new log begins "
    "by itself.",
)

LOG: Final[Mapping[str, Text]] = {
    "log_unwritable": (
        "Kyselylokiin ei voi kirjoittaa: {reason} ({path}).\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Vapauta levytilaa, korjaa oikeudet tai vaihda asetus log.directory.",
        "Det går inte att skriva i förfrågningsloggen: {reason} ({path}).\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Frigör diskutrymme, rätta behörigheterna eller ändra inställningen log.directory.",
        "The log of queries cannot be written: {reason} ({path}).\n"
        "No query is sent without an entry in the log.\n"
        "Free some disk space, mend the permissions or change the setting log.directory.",
    ),
    "log_owner": (
        "Kyselylokia ei voi käyttää: {path} on käyttäjän {owner} ({reason}).\n"
        "Jokaisella kirjautumisnimellä on oma lokinsa, eikä kyselyä lähetetä ilman merkintää "
        "siihen.\n"
        "Jätä log.directory ja log.key pois asetuksista, joita usea käyttäjä käyttää. Jos "
        "loki on sinun, vaihda omistaja komennolla chown.",
        "Förfrågningsloggen kan inte användas: {path} tillhör {owner} ({reason}).\n"
        "Varje inloggningsnamn har en egen logg, och ingen förfrågan skickas utan en "
        "anteckning i den.\n"
        "Utelämna log.directory och log.key ur inställningar som flera användare delar på. "
        "Om loggen är din, byt ägare med chown.",
        "The log of queries cannot be used: {path} belongs to {owner} ({reason}).\n"
        "Each login name has a log of its own, and no query is sent without an entry in it.\n"
        "Leave log.directory and log.key out of a configuration that several users share. If "
        "the log is yours, change the owner with chown.",
    ),
    "log_writable": (
        "Muutkin kuin sinä voivat muuttaa kyselylokia: {path} ({mode}).\n"
        "Lokiin, jonka muut voivat vaihtaa, ei kirjata eikä kyselyä lähetetä.\n"
        "Tarkista loki (vtjcli log verify) ja poista oikeus: chmod go-w {quoted}",
        "Andra än du kan ändra förfrågningsloggen: {path} ({mode}).\n"
        "I en logg som andra kan byta ut antecknas inget, och ingen förfrågan skickas.\n"
        "Kontrollera loggen (vtjcli log verify) och ta bort rätten: chmod go-w {quoted}",
        "Other users can change the log of queries: {path} ({mode}).\n"
        "Nothing is entered in a log that others can replace, and no query is sent.\n"
        "Check the log (vtjcli log verify) and remove the right: chmod go-w {quoted}",
    ),
    "log_no_place": (
        "Kyselylokin hakemistoa {path} ei voi luoda hakemistoon {above}: {reason}.\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Nimeä oma, pysyvä hakemisto muuttujassa XDG_STATE_HOME, tai molemmat: "
        "VTJCLI_LOG_DIRECTORY ja VTJCLI_LOG_KEY.",
        "Förfrågningsloggens katalog {path} kan inte skapas i {above}: {reason}.\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Ange en egen, bestående katalog i variabeln XDG_STATE_HOME, eller båda: "
        "VTJCLI_LOG_DIRECTORY och VTJCLI_LOG_KEY.",
        "The folder {path} of the log of queries cannot be created in {above}: {reason}.\n"
        "No query is sent without an entry in the log.\n"
        "Name a folder of your own that lasts in XDG_STATE_HOME, or set both "
        "VTJCLI_LOG_DIRECTORY and VTJCLI_LOG_KEY.",
    ),
    "log_locked": (
        "Muut prosessit ovat pitäneet kyselylokia lukittuna {seconds} sekuntia ({path}).\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Yritä hetken kuluttua uudelleen.",
        "Andra processer har hållit förfrågningsloggen låst i {seconds} sekunder ({path}).\n"
        "Ingen förfrågan skickas utan en anteckning i loggen.\n"
        "Försök igen om en stund.",
        "Other processes have kept the log of queries locked for {seconds} seconds ({path}).\n"
        "No query is sent without an entry in the log.\n"
        "Try again in a moment.",
    ),
    "log_head": (
        "Kyselylokin päätetieto puuttuu, on muutettu tai kuuluu toiseen avaimeen ({path}).\n"
        f"Lokia ei jatketa, jotta jälki säilyy. {_ASIDE[0]}",
        "Uppgiften om frågeloggens slut saknas, har ändrats eller hör till en annan nyckel "
        "({path}).\n"
        f"Loggen fortsätts inte, så att spåren bevaras. {_ASIDE[1]}",
        "The record of where the log of queries ends is missing, was changed or belongs to "
        "another key ({path}).\n"
        f"The log is not continued, so that the traces stay. {_ASIDE[2]}",
    ),
    "log_cut": (
        "Kyselylokin viimeiset merkinnät puuttuvat tai niitä on muutettu ({path}).\n"
        f"Lokia ei jatketa, jotta jälki säilyy. {_ASIDE[0]}",
        "Frågeloggens sista anteckningar saknas eller har ändrats ({path}).\n"
        f"Loggen fortsätts inte, så att spåren bevaras. {_ASIDE[1]}",
        "The last entries of the log of queries are missing or were changed ({path}).\n"
        f"The log is not continued, so that the traces stay. {_ASIDE[2]}",
    ),
    "log_tail": (
        "Kyselylokin lopussa on rivejä, joita vtjcli ei ole kirjoittanut ({path}).\n"
        f"Lokia ei jatketa, jotta jälki säilyy. {_ASIDE[0]}",
        "I slutet av frågeloggen finns rader som vtjcli inte har skrivit ({path}).\n"
        f"Loggen fortsätts inte, så att spåren bevaras. {_ASIDE[1]}",
        "The log of queries ends in lines that vtjcli did not write ({path}).\n"
        f"The log is not continued, so that the traces stay. {_ASIDE[2]}",
    ),
    "log_outcome_lost": (
        "Kyselyn {message_id} tulosta ei voitu kirjata kyselylokiin: {reason} ({path}).\n"
        "Kysely on lokissa ja vastaus pätee; lokin mukaan tulos ei ole tiedossa.",
        "Resultatet av förfrågan {message_id} kunde inte antecknas i förfrågningsloggen: "
        "{reason} ({path}).\n"
        "Förfrågan finns i loggen och svaret gäller; enligt loggen är resultatet okänt.",
        "The outcome of the query {message_id} could not be written to the log of queries: "
        "{reason} ({path}).\n"
        "The query is in the log and the answer holds; by the log its outcome is unknown.",
    ),
    "log_key_missing": (
        "Kyselylokin avain puuttuu: {path}.\n"
        "Ilman sitä lokia ei voi jatkaa eikä tarkistaa.\n"
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
        "Muutkin käyttäjät voivat lukea kyselylokin avaimen ({path}).\n"
        "Sillä voisi väärentää lokin ja selvittää, keitä on kysytty.\n"
        "Jos kukaan ei ole voinut kopioida sitä: chmod 600 tiedostolle. Muuten siirrä loki ja "
        "avain talteen.",
        "Också andra användare kan läsa förfrågningsloggens nyckel ({path}).\n"
        "Med den kan loggen förfalskas och de eftersökta personerna avslöjas.\n"
        "Om ingen har kunnat kopiera den: chmod 600 på filen. Flytta annars undan loggen och "
        "nyckeln.",
        "Other users can read the key of the log of queries ({path}).\n"
        "With it the log could be forged, and the people looked up could be told.\n"
        "If nobody can have copied it: chmod 600 the file. Otherwise move log and key aside.",
    ),
    "log_key_broken": (
        "Kyselylokin avain ei ole avain ({path}).\n"
        "Avain on 64 heksadesimaalimerkkiä. Palauta se varmuuskopiosta.",
        "Förfrågningsloggens nyckel är ingen nyckel ({path}).\n"
        "En nyckel är 64 hexadecimala tecken. Återställ den från en säkerhetskopia.",
        "The key of the log of queries is no key ({path}).\n"
        "A key is 64 hexadecimal digits. Restore it from a backup.",
    ),
    "log_key_unusable": (
        "Kyselylokin avainta ei voi lukea tai luoda: {reason} ({path}).\n"
        "Korjaa oikeudet tai vaihda asetus log.key.",
        "Förfrågningsloggens nyckel kan inte läsas eller skapas: {reason} ({path}).\n"
        "Rätta behörigheterna eller ändra inställningen log.key.",
        "The key of the log of queries cannot be read or made: {reason} ({path}).\n"
        "Mend the permissions or change the setting log.key.",
    ),
    "log_key_keyring": (
        "Avainnippu ei anna kyselylokin avainta ({reason}).\n"
        'Avaa avainnippu, tai pidä avain tiedostossa: asetus log.key = "tiedosto".',
        "Nyckelringen lämnar inte ut förfrågningsloggens nyckel ({reason}).\n"
        'Lås upp nyckelringen, eller ha nyckeln i en fil: inställningen log.key = "fil".',
        "The keyring does not give the key of the log of queries ({reason}).\n"
        'Unlock the keyring, or keep the key in a file: the setting log.key = "file".',
    ),
    "log_key_keyring_slow": (
        "Avainnippu ei vastannut {seconds} sekunnissa, kun siltä pyydettiin kyselylokin "
        "avainta.\n"
        'Avaa avainnippu, tai pidä avain tiedostossa: asetus log.key = "tiedosto".',
        "Nyckelringen svarade inte inom {seconds} sekunder när förfrågningsloggens nyckel "
        "hämtades.\n"
        'Lås upp nyckelringen, eller ha nyckeln i en fil: inställningen log.key = "fil".',
        "The keyring did not answer within {seconds} seconds about the key of the log of "
        "queries.\n"
        'Unlock the keyring, or keep the key in a file: the setting log.key = "file".',
    ),
    "log_unreadable": (
        "Kyselylokia ei voi lukea: {reason} ({path}).\nKorjaa oikeudet tai asetus log.directory.",
        "Förfrågningsloggen kan inte läsas: {reason} ({path}).\n"
        "Rätta behörigheterna eller inställningen log.directory.",
        "The log of queries cannot be read: {reason} ({path}).\n"
        "Mend the permissions or the setting log.directory.",
    ),
    "log_none": (
        "Kyselylokia ei ole: {path}.\n"
        "Loki alkaa ensimmäisestä kyselystä. Esittelyprofiilin loki: --profile demo.",
        "Det finns ingen förfrågningslogg: {path}.\n"
        "Loggen börjar med den första förfrågan. Demonstrationens logg: --profile demo.",
        "There is no log of queries: {path}.\n"
        "It begins with the first query. The demonstration's log: --profile demo.",
    ),
    "log_nothing": (
        "Kyselylokissa ei ole sellaisia kyselyjä ({path}).",
        "Förfrågningsloggen innehåller inga sådana förfrågningar ({path}).",
        "The log of queries has no such queries ({path}).",
    ),
    "log_id_unknown": (
        "Kyselylokissa ei ole kyselyä, jonka sanoman tunniste alkaa {value} ({path}).",
        "Förfrågningsloggen har ingen förfrågan vars meddelande-id börjar med {value} ({path}).",
        "The log of queries has no query whose message id begins with {value} ({path}).",
    ),
    "log_id_several": (
        "Tunnisteen alku {value} on usealla kyselyllä: {known}.\nAnna enemmän merkkejä.",
        "Flera förfrågningar har ett id som börjar med {value}: {known}.\nGe fler tecken.",
        "Several queries have an id that begins with {value}: {known}.\nGive more of it.",
    ),
    "log_one_person": (
        "Valitsin --person ottaa yhden henkilötunnuksen, nyt niitä on {count}.",
        "Flaggan --person tar en personbeteckning, nu är de {count}.",
        "The option --person takes one identity code; there are {count}.",
    ),
    "log_moment": (
        "Valitsimen {name} aikaa {value} ei voi lukea.\n"
        "Anna päivä (2026-01-31), kuukausi (2026-01), hetki (2026-01-31T12:00) tai aika taaksepäin "
        "(7d, 12h, 30m, 2w).",
        "Tiden {value} för flaggan {name} kan inte tolkas.\n"
        "Ange en dag (2026-01-31), en månad (2026-01), en tidpunkt (2026-01-31T12:00) eller en tid "
        "bakåt (7d, 12h, 30m, 2w).",
        "The time {value} of the option {name} cannot be read.\n"
        "Give a day (2026-01-31), a month (2026-01), a moment (2026-01-31T12:00) or how long ago "
        "(7d, 12h, 30m, 2w).",
    ),
    "log_unsound": (
        "Kyselyloki ei ole sellaisena kuin se kirjoitettiin (kohtia: {count}; {path}).\n"
        "Joku on muuttanut sitä, tai levy on viallinen. Säilytä hakemisto ja vertaa "
        "varmuuskopioihin ja järjestelmän lokiin.",
        "Förfrågningsloggen är inte som den skrevs (ställen: {count}; {path}).\n"
        "Någon har ändrat den, eller så är disken skadad. Bevara katalogen och jämför med "
        "säkerhetskopiorna och systemets logg.",
        "The log of queries is not as it was written (places: {count}; {path}).\n"
        "Somebody changed it, or the disk is failing. Keep the folder, and compare with "
        "backups and the system's log.",
    ),
    "log_prune_unsound": (
        "Kyselylokista ei poisteta mitään: se ei ole sellaisena kuin se kirjoitettiin ({path}).\n"
        "Katso, mistä on kyse: vtjcli log verify.",
        "Ingenting tas bort ur förfrågningsloggen: den är inte som den skrevs ({path}).\n"
        "Se vad det gäller: vtjcli log verify.",
        "Nothing is removed from the log of queries: it is not as it was written ({path}).\n"
        "See what is wrong: vtjcli log verify.",
    ),
}
