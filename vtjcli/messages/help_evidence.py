"""What ``vtjcli evidence --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EVIDENCE: Final[Mapping[str, Text]] = {
    "evidence.short": (
        "Hae kyselyn allekirjoitetut sanomat todisteeksi.",
        "Hämta en frågas undertecknade meddelanden som bevis.",
        "Fetch the signed messages of a query, as proof.",
    ),
    "evidence.examples": (
        "vtjcli evidence 7c6e0f4e-0000-4000-8000-000000000001 -o todiste.zip\n"
        "vtjcli evidence TUNNISTE --response-only --unique  # vain vastaus, yhtenä säiliönä\n"
        "vtjcli evidence TUNNISTE --force  # leimauta heti, jos aikaleima puuttuu\n"
        "vtjcli evidence TUNNISTE --check todiste.zip  # tarkista jo haettu, ei verkkoa",
        "vtjcli evidence 7c6e0f4e-0000-4000-8000-000000000001 -o bevis.zip\n"
        "vtjcli evidence ID --response-only --unique  # bara svaret, som en behållare\n"
        "vtjcli evidence ID --force  # stämpla genast om tidsstämpeln saknas\n"
        "vtjcli evidence ID --check bevis.zip  # kontrollera en hämtad fil, inget nätverk",
        "vtjcli evidence 7c6e0f4e-0000-4000-8000-000000000001 -o proof.zip\n"
        "vtjcli evidence ID --response-only --unique  # the response alone, as one container\n"
        "vtjcli evidence ID --force  # have it time-stamped now, if it is not\n"
        "vtjcli evidence ID --check proof.zip  # check a file that is here; no network",
    ),
    "evidence": (
        "Liityntäpalvelin säilyttää sanomat allekirjoitettuina ja aikaleimattuina, "
        "oletuksena 30 päivää. Tiedosto tallennetaan vasta, kun se on tarkistettu. Se "
        "sisältää henkilötietoja: vain sinä voit lukea sitä.",
        "Anslutningsservern bevarar meddelandena undertecknade och tidsstämplade, i 30 dagar "
        "som standard. Filen sparas först när den har kontrollerats. Den innehåller "
        "personuppgifter: bara du kan läsa den.",
        "The security server keeps messages signed and time-stamped, for 30 days by default. "
        "The file is saved once it has been checked. It holds personal data: only you can "
        "read it.",
    ),
    "evidence.message_id": (
        "Sanoman tunniste: message_id kyselyn tulosteessa ja lokissa.",
        "Meddelandets id: message_id i frågans utskrift och i loggen.",
        "The message id: message_id in the output of the query and in the log.",
    ),
    "evidence.file": (
        "Tiedosto tai hakemisto, johon sanomat tallennetaan.",
        "Fil eller katalog där meddelandena sparas.",
        "The file or folder to save them in.",
    ),
    "evidence.request_only": (
        "Vain kysely.",
        "Bara förfrågan.",
        "The request only.",
    ),
    "evidence.response_only": (
        "Vain vastaus.",
        "Bara svaret.",
        "The response only.",
    ),
    "evidence.unique": (
        "Yksi säiliö sellaisenaan, ei ZIP; edellisten kanssa.",
        "En enda behållare, ingen ZIP; med någon av de föregående.",
        "The one container itself, not a ZIP; with one of the above.",
    ),
    "evidence.force": (
        "Aikaleimauta nyt, jos leima puuttuu.",
        "Låt tidsstämpla nu, om stämpeln saknas.",
        "Have it time-stamped now, if it is not.",
    ),
    "evidence.overwrite": (
        "Korvaa tiedosto, jos se on jo olemassa.",
        "Ersätt filen om den redan finns.",
        "Replace the file if it exists.",
    ),
    "evidence.check": (
        "Tarkista tämä tiedosto; älä hae mitään.",
        "Kontrollera denna fil; hämta ingenting.",
        "Check this file; fetch nothing.",
    ),
    "evidence.json": (
        "Tulosta JSON-muodossa, mitä tiedostossa on.",
        "Skriv ut vad filen innehåller som JSON.",
        "Print what is in the file as JSON.",
    ),
    "evidence.timeout": (
        "Sekuntia, joiden kuluessa vastauksen on alettava ja edettävä (oletus 90).",
        "Sekunder inom vilka svaret ska börja och fortskrida (standard 90).",
        "Seconds within which the answer must begin, and get on (default 90).",
    ),
}
