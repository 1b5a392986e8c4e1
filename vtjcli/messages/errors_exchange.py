"""A reply that cannot be kept in a file, and TLS where only the root is trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EXCHANGE: Final[Mapping[str, Text]] = {
    "save_reply_one": (
        "Valitsin --save-reply tallentaa yhden vastauksen, mutta haettavia on {count}.\n"
        "Hae yksi kerrallaan, tai jätä valitsin pois.",
        "--save-reply sparar ett enda svar, men {count} förfrågningar skulle göras.\n"
        "Gör en förfrågan i taget, eller utelämna flaggan.",
        "--save-reply saves one reply, but there are {count} queries.\n"
        "Make one query at a time, or leave the option out.",
    ),
    "save_reply_withheld": (
        "Profiilin {profile} asetus non_disclosure on withhold, joten vastausta ei tallenneta: "
        "siinä voi olla suojattu osoite.\n"
        "Jätä --save-reply pois, tai anna myös --reveal, mikä kirjataan lokiin.",
        "I profilen {profile} har non_disclosure värdet withhold, så svaret sparas "
        "inte: det kan innehålla en skyddad adress.\n"
        "Utelämna --save-reply, eller ange också --reveal; det antecknas i loggen.",
        "The setting non_disclosure of profile {profile} is withhold, so the reply is "
        "not saved: it may contain a protected address.\n"
        "Leave --save-reply out, or give --reveal too; the log records it.",
    ),
    "reply_file_exists": (
        "Tiedosto on jo olemassa: {path}\n"
        "Anna valitsimelle --save-reply toinen nimi, tai poista tiedosto ensin.",
        "Filen finns redan: {path}\n"
        "Ange ett annat namn för --save-reply, eller ta bort filen först.",
        "The file already exists: {path}\n"
        "Give --save-reply a different name, or remove the file first.",
    ),
    "reply_file_special": (
        "{path} ei ole tavallinen tiedosto, eikä sitä korvata.\n"
        "Anna valitsimelle --save-reply toinen nimi.",
        "{path} är inte en vanlig fil och ersätts inte.\nAnge ett annat namn för --save-reply.",
        "{path} is not a regular file and is not replaced.\nGive --save-reply a different name.",
    ),
    "reply_file_unwritable": (
        "Tiedostoa ei voi luoda: {path} ({reason}).\n"
        "Mitään ei lähetetty. Tarkista hakemisto ja oikeudet, tai anna valitsimelle --save-reply "
        "toinen nimi.",
        "Filen kan inte skapas: {path} ({reason}).\n"
        "Inget skickades. Kontrollera katalogen och rättigheterna, eller ange ett annat namn för "
        "--save-reply.",
        "The file cannot be created: {path} ({reason}).\n"
        "Nothing was sent. Check the folder and its permissions, or give --save-reply a "
        "different name.",
    ),
    "reply_unsaved": (
        "Vastausta ei voitu tallentaa: {path} ({reason}).\nTarkista levytila ja oikeudet.",
        "Svaret kunde inte sparas: {path} ({reason}).\nKontrollera diskutrymmet och rättigheterna.",
        "The reply could not be saved: {path} ({reason}).\n"
        "Check the disk space and the permissions.",
    ),
    "reply_file_taken": (
        "Vastausta ei tallennettu, koska tiedosto {path} on luotu kyselyn aikana.\n"
        "Anna valitsimelle --save-reply nimi, jota mikään muu ei käytä.",
        "Svaret sparades inte, eftersom filen {path} skapades under förfrågan.\n"
        "Ange ett namn för --save-reply som inget annat använder.",
        "The reply was not saved, because the file {path} was created during the query.\n"
        "Give --save-reply a name that nothing else uses.",
    ),
    "tls_certificate_issuer": (
        "Liityntäpalvelimen varmenteen myöntäjää ei tunneta: {reason} ({url})\n"
        "Kyselyä ei lähetetty.\n"
        "Tiedostossa tls.ca on vain juurivarmenne: välivarmenne puuttuu, tai "
        "varmenteella on toinen myöntäjä. Pyydä välivarmenne liityntäpalvelimen "
        "ylläpitäjältä ja lisää se tiedostoon tls.ca, tai vaihda tiedosto.",
        "Utfärdaren av anslutningsserverns certifikat är okänd: {reason} ({url})\n"
        "Ingen förfrågan skickades.\n"
        "Filen tls.ca innehåller bara ett rotcertifikat: mellancertifikatet saknas, "
        "eller så är utfärdaren en annan. Be anslutningsserverns administratör om "
        "mellancertifikatet och lägg till det i tls.ca, eller byt fil.",
        "The issuer of the security server's certificate is unknown: {reason} ({url})\n"
        "No query was sent.\n"
        "The file tls.ca holds a root certificate only: the intermediate certificate "
        "is missing, or the issuer is different. Ask your security server's "
        "administrator for the intermediate certificate and add it to tls.ca, or "
        "replace tls.ca.",
    ),
}
