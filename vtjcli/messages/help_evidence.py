"""What ``vtjcli evidence --help`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EVIDENCE: Final[Mapping[str, Text]] = {
    "evidence.short": (
        "Kyselyn allekirjoitettujen sanomien haku ja tarkistus.",
        "Hämta en förfrågans undertecknade meddelanden som bevis och kontrollera dem.",
        "Fetch and check the signed messages of a query, as evidence.",
    ),
    "evidence.examples": (
        "vtjcli evidence 7c6e0f4e -o todiste.zip --trust auto  # tunnisteen alku riittää\n"
        "vtjcli evidence TUNNISTE --response-only --unique  # vain vastaus, yhtenä säiliönä\n"
        "vtjcli evidence TUNNISTE --force  # pyytää aikaleiman heti, jos se puuttuu\n"
        "vtjcli evidence --check todiste.zip --trust verificationconf.zip  # ilman verkkoa\n"
        "vtjcli evidence TUNNISTE -o todiste.zip --archive mlog-*.zip  # yli 30 päivää vanha",
        "vtjcli evidence 7c6e0f4e -o bevis.zip --trust auto  # början av id:t räcker\n"
        "vtjcli evidence ID --response-only --unique  # bara svaret, som en behållare\n"
        "vtjcli evidence ID --force  # stämpla genast om tidsstämpeln saknas\n"
        "vtjcli evidence --check bevis.zip --trust verificationconf.zip  # inget nätverk\n"
        "vtjcli evidence ID -o bevis.zip --archive mlog-*.zip  # äldre än 30 dagar",
        "vtjcli evidence 7c6e0f4e -o evidence.zip --trust auto  # the start of the id is enough\n"
        "vtjcli evidence ID --response-only --unique  # only the response, as a single container\n"
        "vtjcli evidence ID --force  # have it time-stamped now, if it is not\n"
        "vtjcli evidence --check evidence.zip --trust verificationconf.zip  # no network\n"
        "vtjcli evidence ID -o evidence.zip --archive mlog-*.zip  # older than 30 days",
    ),
    "evidence": (
        "Liityntäpalvelin säilyttää sanomat allekirjoitettuina ja aikaleimattuina, oletuksena 30 "
        "päivää; vanhemmat ovat sen arkistoissa. Tiedosto tallennetaan vasta, kun se on "
        "tarkistettu. Se sisältää henkilötietoja, ja vain sen omistaja voi lukea sitä.",
        "Anslutningsservern bevarar meddelandena undertecknade och tidsstämplade, i 30 dagar som "
        "standard; äldre finns i dess arkiv. Filen sparas först när den har kontrollerats. Den "
        "innehåller personuppgifter: bara du kan läsa den.",
        "The security server keeps messages signed and time-stamped, for 30 days by default; older "
        "ones are in its archives. The file is saved once it has been checked. It holds personal "
        "data: only you can read it.",
    ),
    "evidence.message_id": (
        "Sanoman tunniste (message_id kyselyn tulosteessa ja lokissa) tai sen alku. Valitsimen "
        "--check kanssa tunniste ei ole pakollinen.",
        "Meddelandets id (message_id i förfrågans utskrift och i loggen) eller början av det. "
        "Behövs inte med --check.",
        "The message id (message_id in the output of the query and in the log) or its beginning; "
        "optional with --check.",
    ),
    "evidence.file": (
        "Tiedosto tai hakemisto, johon sanomat tallennetaan.",
        "Fil eller katalog där meddelandena sparas.",
        "The file or folder to save the messages in.",
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
        "Yksi säiliö sellaisenaan eikä ZIP-tiedostona; valitsimen --request-only tai "
        "--response-only kanssa.",
        "En enda behållare i stället för en ZIP-fil; med --request-only eller --response-only.",
        "A single container instead of a ZIP; with --request-only or --response-only.",
    ),
    "evidence.force": (
        "Aikaleiman pyytäminen heti, jos se puuttuu.",
        "Begär tidsstämpeln genast om den saknas.",
        "Request the time stamp now, if there is none yet.",
    ),
    "evidence.overwrite": (
        "Olemassa olevan tiedoston korvaaminen.",
        "Ersätt filen om den redan finns.",
        "Replace the file if it exists.",
    ),
    "evidence.check": (
        "Tämän tiedoston tarkistus; mitään ei haeta.",
        "Kontrollera denna fil; hämta ingenting.",
        "Check this file; fetch nothing.",
    ),
    "evidence.archive": (
        "Liityntäpalvelimen arkistot (mlog-….zip), joista sanoma etsitään ja "
        "tallennetaan; tiedostoja voi olla useita.",
        "Sök meddelandet i anslutningsserverns arkiv (mlog-….zip) och spara det; flera filer kan "
        "anges.",
        "Search these archives of the security server (mlog-….zip) and save what is found; "
        "several files may follow.",
    ),
    "evidence.trust": (
        "Myös allekirjoittajan ja aikaleiman antajan tarkistus: verificationconf.zip "
        "tai auto (haetaan liityntäpalvelimelta).",
        "Kontrollera även vem som undertecknade och tidsstämplade. Ange verificationconf.zip, "
        "eller auto för att hämta den från anslutningsservern.",
        "Also check who signed and time-stamped, against this verificationconf.zip; auto "
        "fetches it from the security server.",
    ),
    "evidence.json": (
        "JSON-olio säiliötä kohti.",
        "Skriv ut ett JSON-objekt per behållare.",
        "Print one JSON object per container.",
    ),
    "evidence.timeout": (
        "Aikaraja sekunteina vastauksen alkamiselle ja jatkumiselle (oletus 90).",
        "Längsta väntetid i sekunder innan svaret börjar eller fortsätter (standard 90).",
        "Time limit in seconds for the reply to begin, and then to continue (default 90).",
    ),
}
