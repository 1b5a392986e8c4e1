"""What is said beside signed messages: what they are, and what they do and do not prove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

EVIDENCE: Final[Mapping[str, Text]] = {
    "evidence_fetching": (
        "Haetaan allekirjoitettuja sanomia…",
        "Hämtar undertecknade meddelanden…",
        "Fetching signed messages…",
    ),
    "evidence_saved": (
        "{path}  {size} tavua\n  SHA-256 {sha256}",
        "{path}  {size} byte\n  SHA-256 {sha256}",
        "{path}  {size} bytes\n  SHA-256 {sha256}",
    ),
    "evidence_container": (
        "{kind}  {service}\n  aikaleimattu {moment}, {body}\n  {name}",
        "{kind}  {service}\n  tidsstämplat {moment}, {body}\n  {name}",
        "{kind}  {service}\n  time-stamped {moment}, {body}\n  {name}",
    ),
    "evidence_kind.request": (
        "kysely",
        "förfrågan",
        "request",
    ),
    "evidence_kind.response": ("vastaus", "svar", "response"),
    "evidence_body.kept": (
        "sanoma kokonaan mukana",
        "hela meddelandet finns med",
        "the whole message is included",
    ),
    "evidence_body.left_out": (
        "sanoman sisältö ei ole mukana",
        "meddelandets innehåll finns inte med",
        "the content of the message is not included",
    ),
    "evidence_checked": (
        "Tarkistettu: säiliöiden rakenne, sanoman tunniste, asiakas, allekirjoitukset ja "
        "tiivisteet.",
        "Kontrollerat: behållarnas struktur, meddelandets id, klienten, underskrifterna och "
        "hashvärdena.",
        "Checked: structure of the containers, message id, client, signatures and hashes.",
    ),
    "evidence_checked_in_part": (
        "Tarkistettu: säiliöiden rakenne, sanoman tunniste, asiakas, allekirjoitukset ja "
        "aikaleiman tiiviste.\n"
        "Ei tarkistettu: mitä allekirjoitettiin, koska sanomien sisältö puuttuu.",
        "Kontrollerat: behållarnas struktur, meddelandets id, klienten, underskrifterna och "
        "tidsstämpelns hashvärde.\n"
        "Inte kontrollerat: vad som undertecknades, eftersom meddelandenas innehåll saknas.",
        "Checked: structure of the containers, message id, client, signatures and the hash "
        "in the time stamp.\n"
        "Not checked: what was signed, because the content of the messages is missing.",
    ),
    "evidence_not_checked": (
        "Allekirjoittajan varmenteen ja aikaleiman myöntäjää ja voimassaoloa ei tarkistettu. "
        "Luotetut myöntäjät saa osoitteesta {server}/verificationconf.\n"
        "Tarkista ne X-Roadin ohjelmalla: java -jar asicverifier.jar verificationconf "
        "SÄILIÖ.asice",
        "Utfärdaren och giltigheten kontrollerades inte för undertecknarens certifikat och "
        "tidsstämpeln. De betrodda utfärdarna finns på {server}/verificationconf.\n"
        "Kontrollera med X-Roads program: java -jar asicverifier.jar verificationconf "
        "BEHÅLLARE.asice",
        "The issuer and validity of the signer's certificate and the time stamp were not "
        "checked. The trusted issuers are at {server}/verificationconf.\n"
        "Check them with X-Road's tool: java -jar asicverifier.jar verificationconf "
        "CONTAINER.asice",
    ),
    "evidence_no_bodies": (
        "Liityntäpalvelimen loki ei säilytä sanomien sisältöä. Säiliö osoittaa, että sanoma "
        "allekirjoitettiin ja milloin, mutta ei sen sisältöä. Allekirjoitus ei kata sanoman "
        "tunnistetta.\n"
        "Itse säilytettyä sanomaa voi verrata tiivisteeseen signed_digest (--json).",
        "Anslutningsserverns logg bevarar inte meddelandenas innehåll. Behållaren visar att "
        "ett meddelande undertecknades och när, men inte dess innehåll. Underskriften täcker "
        "inte meddelandets id.\n"
        "Ett sparat meddelande kan jämföras med hashvärdet signed_digest (--json).",
        "The security server's log does not keep message bodies. The container shows that a "
        "message was signed and when, but not its content. The signature does not cover the "
        "message id.\n"
        "A message that you kept can be compared with the hash signed_digest (--json).",
    ),
    "evidence_attachments": (
        "{count} {count:allekirjoitettu liite|allekirjoitettua liitettä} puuttuu. Palvelin "
        "ei säilyttänyt {count:sitä|niitä}.",
        "{count} {count:undertecknad bilaga|undertecknade bilagor} saknas. Servern bevarade "
        "inte {count:den|dem}.",
        "{count} signed {count:attachment is|attachments are} missing. The server did not "
        "keep {count:it|them}.",
    ),
    "evidence_no_response": (
        "Mukana ei ole vastausta. Sitä ei ehkä tullut, tai sitä ei ole vielä aikaleimattu.",
        "Svaret saknas. Det kom kanske aldrig, eller så har det ännu ingen tidsstämpel.",
        "There is no response. Perhaps none came, or it has not been time-stamped yet.",
    ),
    "evidence_no_request": (
        "Mukana ei ole kyselyä. Sitä ei ehkä ole vielä aikaleimattu.",
        "Förfrågan saknas. Den har kanske ännu ingen tidsstämpel.",
        "There is no request. Perhaps it has not been time-stamped yet.",
    ),
    "evidence_kept": (
        "Tiedosto {path} ei kelpaa tämän kyselyn todisteeksi. Tarkista sanoman tunniste ja "
        "profiili, kokeile toista kopiota, tai hae sanomat uudelleen ilman valitsinta --check.",
        "Filen {path} är inte ett giltigt bevis för denna förfrågan. Kontrollera "
        "meddelandets id och profilen, pröva en annan kopia eller hämta meddelandena på nytt "
        "utan --check.",
        "The file {path} is not valid evidence of this query. Check the message id and the "
        "profile, try another copy, or fetch the messages again without --check.",
    ),
    "evidence_encrypted": (
        "Tiedosto on salattu (OpenPGP), eikä sen sisältöä voitu tarkistaa. Avain on "
        "liityntäpalvelimen ylläpitäjän nimeämällä haltijalla.\n"
        "Pura salaus: gpg --output {plain} --decrypt {path}\n"
        "Tarkista sitten samalla komennolla: --check {plain}",
        "Filen är krypterad (OpenPGP), och dess innehåll kunde inte kontrolleras. Nyckeln "
        "finns hos den som anslutningsserverns administratör har utsett.\n"
        "Dekryptera: gpg --output {plain} --decrypt {path}\n"
        "Kontrollera sedan med samma kommando: --check {plain}",
        "The file is encrypted (OpenPGP), and its content could not be checked. The key is "
        "held by whoever your security server's administrator has named.\n"
        "Decrypt it: gpg --output {plain} --decrypt {path}\n"
        "Then check it with the same command: --check {plain}",
    ),
}
