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
        "Det går inte att skriva i frågeloggen: {reason} ({path}).\n"
        "Ingen fråga sänds utan en anteckning i loggen.\n"
        "Frigör diskutrymme, rätta behörigheterna eller ändra inställningen log.directory.",
        "The log of queries cannot be written: {reason} ({path}).\n"
        "No query is sent without an entry in the log.\n"
        "Free some disk space, mend the permissions or change the setting log.directory.",
    ),
    "log_locked": (
        "Muut prosessit ovat pitäneet kyselylokia lukittuna {seconds} sekuntia ({path}).\n"
        "Kyselyä ei lähetetä ilman lokimerkintää.\n"
        "Yritä hetken kuluttua uudelleen.",
        "Andra processer har hållit frågeloggen låst i {seconds} sekunder ({path}).\n"
        "Ingen fråga sänds utan en anteckning i loggen.\n"
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
        "Resultatet av frågan {message_id} kunde inte antecknas i frågeloggen: {reason} "
        "({path}).\n"
        "Frågan finns i loggen och svaret gäller; enligt loggen är resultatet okänt.",
        "The outcome of the query {message_id} could not be written to the log of queries: "
        "{reason} ({path}).\n"
        "The query is in the log and the answer holds; by the log its outcome is unknown.",
    ),
    "log_key_missing": (
        "Kyselylokin avain puuttuu: {path}.\n"
        "Ilman sitä lokia ei voi jatkaa eikä tarkistaa.\n"
        "Palauta avain varmuuskopiosta, tai siirrä lokikansio talteen: uusi loki saa uuden "
        "avaimen.",
        "Frågeloggens nyckel saknas: {path}.\n"
        "Utan den kan loggen varken fortsättas eller kontrolleras.\n"
        "Återställ nyckeln från en säkerhetskopia, eller flytta undan loggens mapp: en ny logg "
        "får en ny nyckel.",
        "The key of the log of queries is missing: {path}.\n"
        "Without it the log can neither be continued nor verified.\n"
        "Restore the key from a backup, or move the log's folder aside: a new log gets a new key.",
    ),
    "log_key_open": (
        "Muutkin käyttäjät voivat lukea kyselylokin avaimen ({path}).\n"
        "Sillä voisi väärentää lokin ja selvittää, keitä on kysytty.\n"
        "Jos kukaan ei ole voinut kopioida sitä: chmod 600 tiedostolle. Muuten siirrä loki ja "
        "avain talteen.",
        "Också andra användare kan läsa frågeloggens nyckel ({path}).\n"
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
        "Frågeloggens nyckel är ingen nyckel ({path}).\n"
        "En nyckel är 64 hexadecimala tecken. Återställ den från en säkerhetskopia.",
        "The key of the log of queries is no key ({path}).\n"
        "A key is 64 hexadecimal digits. Restore it from a backup.",
    ),
    "log_key_unusable": (
        "Kyselylokin avainta ei voi lukea tai luoda: {reason} ({path}).\n"
        "Korjaa oikeudet tai vaihda asetus log.key.",
        "Frågeloggens nyckel kan inte läsas eller skapas: {reason} ({path}).\n"
        "Rätta behörigheterna eller ändra inställningen log.key.",
        "The key of the log of queries cannot be read or made: {reason} ({path}).\n"
        "Mend the permissions or change the setting log.key.",
    ),
    "log_key_keyring": (
        "Avainrengas ei anna kyselylokin avainta ({reason}).\n"
        'Avaa avainrengas, tai pidä avain tiedostossa: asetus log.key = "tiedosto".',
        "Nyckelringen lämnar inte ut frågeloggens nyckel ({reason}).\n"
        'Lås upp nyckelringen, eller ha nyckeln i en fil: inställningen log.key = "fil".',
        "The keyring does not give the key of the log of queries ({reason}).\n"
        'Unlock the keyring, or keep the key in a file: the setting log.key = "file".',
    ),
    "log_key_keyring_slow": (
        "Avainrengas ei vastannut {seconds} sekunnissa, kun siltä pyydettiin kyselylokin avainta.\n"
        'Avaa avainrengas, tai pidä avain tiedostossa: asetus log.key = "tiedosto".',
        "Nyckelringen svarade inte inom {seconds} sekunder när frågeloggens nyckel hämtades.\n"
        'Lås upp nyckelringen, eller ha nyckeln i en fil: inställningen log.key = "fil".',
        "The keyring did not answer within {seconds} seconds about the key of the log of queries.\n"
        'Unlock the keyring, or keep the key in a file: the setting log.key = "file".',
    ),
}
