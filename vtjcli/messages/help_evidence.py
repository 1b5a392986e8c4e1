"""What ``vtjcli evidence --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EVIDENCE: Final[Mapping[str, Text]] = {
    "evidence.short": (
        "Kyselyn allekirjoitettujen sanomien haku todisteeksi.",
        "Hämta de undertecknade meddelandena för en förfrågan som bevis.",
        "Fetch the signed messages of a query as evidence.",
    ),
    "evidence.examples": (
        "vtjcli evidence 7c6e0f4e-0000-4000-8000-000000000001 -o todiste.zip\n"
        "vtjcli evidence TUNNISTE --response-only --unique  # vain vastaus, yhtenä säiliönä\n"
        "vtjcli evidence TUNNISTE --force  # aikaleima heti, jos se puuttuu\n"
        "vtjcli evidence TUNNISTE --check todiste.zip  # tarkistaa jo haetun, ei verkkoa",
        "vtjcli evidence 7c6e0f4e-0000-4000-8000-000000000001 -o bevis.zip\n"
        "vtjcli evidence ID --response-only --unique  # bara svaret, som en behållare\n"
        "vtjcli evidence ID --force  # tidsstämpel genast om den saknas\n"
        "vtjcli evidence ID --check bevis.zip  # kontrollerar en hämtad fil, inget nätverk",
        "vtjcli evidence 7c6e0f4e-0000-4000-8000-000000000001 -o evidence.zip\n"
        "vtjcli evidence ID --response-only --unique  # only the response, as one container\n"
        "vtjcli evidence ID --force  # time-stamp it now if it is not yet\n"
        "vtjcli evidence ID --check evidence.zip  # check a fetched file, no network",
    ),
    "evidence": (
        "Liityntäpalvelin säilyttää sanomat allekirjoitettuina ja aikaleimattuina, "
        "oletuksena 30 päivää. Tiedosto tarkistetaan ennen tallentamista. Se sisältää "
        "henkilötietoja, ja vain sen tallentaja voi lukea sitä.",
        "Anslutningsservern bevarar meddelandena undertecknade och tidsstämplade, som "
        "standard i 30 dagar. Filen kontrolleras innan den sparas. Den innehåller "
        "personuppgifter, och bara du kan läsa den.",
        "The security server keeps messages signed and time-stamped, by default for 30 days. "
        "The file is checked before it is saved. It contains personal data, and only you can "
        "read it.",
    ),
    "evidence.message_id": (
        "Sanoman tunniste: message_id kyselyn tulosteessa ja lokissa.",
        "Meddelandets id: message_id i förfrågans utskrift och i loggen.",
        "Message id: message_id in the output of the query and in the log.",
    ),
    "evidence.file": (
        "Tiedosto tai hakemisto, johon sanomat tallennetaan.",
        "Fil eller katalog där meddelandena sparas.",
        "File or folder to save the messages in.",
    ),
    "evidence.request_only": (
        "Vain kysely.",
        "Bara förfrågan.",
        "Only the request.",
    ),
    "evidence.response_only": (
        "Vain vastaus.",
        "Bara svaret.",
        "Only the response.",
    ),
    "evidence.unique": (
        "Yksi säiliö sellaisenaan, ei ZIP; yhdessä edellisen valitsimen kanssa.",
        "En enda behållare, ingen ZIP; tillsammans med någon av de föregående.",
        "The single container itself, not a ZIP; together with one of the above.",
    ),
    "evidence.force": (
        "Aikaleima heti, jos se puuttuu.",
        "Begär tidsstämpel genast om den saknas.",
        "Have the message time-stamped now if it is not yet.",
    ),
    "evidence.overwrite": (
        "Olemassa olevan tiedoston korvaaminen.",
        "Ersätt filen om den redan finns.",
        "Replace the file if it exists.",
    ),
    "evidence.check": (
        "Tarkistettava tiedosto; mitään ei haeta.",
        "Kontrollera denna fil; hämta ingenting.",
        "Check this file; fetch nothing.",
    ),
    "evidence.json": (
        "Tiedoston sisältö JSON-muodossa.",
        "Skriv ut vad filen innehåller som JSON.",
        "Print the contents of the file as JSON.",
    ),
    "evidence.timeout": (
        "Aika sekunteina, jossa vastauksen on alettava ja edettävä (oletus 90).",
        "Tid i sekunder inom vilken svaret ska börja och fortskrida (standard 90).",
        "Time in seconds within which the answer must begin and continue (default 90).",
    ),
}
