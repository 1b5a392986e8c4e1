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
    "evidence_kind.request": ("kysely", "fråga", "request"),
    "evidence_kind.response": ("vastaus", "svar", "response"),
    "evidence_body.kept": (
        "sanoma kokonaan mukana",
        "hela meddelandet finns med",
        "the whole message is in it",
    ),
    "evidence_body.left_out": (
        "sanoman sisältö ei ole mukana",
        "meddelandets innehåll finns inte med",
        "what the message said is not in it",
    ),
    "evidence_checked": (
        "Tarkistettu: säiliöiden rakenne, sanoman tunniste, asiakas, allekirjoitukset ja "
        "tiivisteet.",
        "Kontrollerat: behållarnas form, meddelandets id, klienten, underskrifterna och "
        "hashvärdeen.",
        "Checked: the form of the containers, message id, client, signatures and digests.",
    ),
    "evidence_checked_in_part": (
        "Tarkistettu: säiliöiden rakenne, sanoman tunniste, asiakas, allekirjoitukset ja "
        "aikaleiman tiiviste; ei sitä, mitä allekirjoitettiin, koska sanomien sisältö puuttuu.",
        "Kontrollerat: behållarnas form, meddelandets id, klienten, underskrifterna och "
        "tidsstämpelns hashvärde; inte det som undertecknades, eftersom meddelandenas "
        "innehåll saknas.",
        "Checked: the form of the containers, message id, client, signatures and the digest "
        "of the time stamp; not what was signed, as the content of the messages is missing.",
    ),
    "evidence_not_checked": (
        "Ei tarkistettu, kuka on myöntänyt allekirjoittajan varmenteen ja aikaleiman ja "
        "olivatko ne voimassa. Sen tekee X-Roadin asicverifier (java -jar asicverifier.jar "
        "verificationconf SÄILIÖ.asice); luotetut myöntäjät saa osoitteesta "
        "{server}/verificationconf.",
        "Det kontrollerades inte vem som har utfärdat undertecknarens certifikat och "
        "tidsstämpeln eller om de gällde. Det gör X-Roads asicverifier (java -jar "
        "asicverifier.jar verificationconf BEHÅLLARE.asice); de betrodda utfärdarna finns på "
        "{server}/verificationconf.",
        "Not checked: who issued the signer's certificate and the time stamp, and whether "
        "they were valid. X-Road's asicverifier does that (java -jar asicverifier.jar "
        "verificationconf CONTAINER.asice), with the trusted issuers from "
        "{server}/verificationconf.",
    ),
    "evidence_no_bodies": (
        "Liityntäpalvelimen loki ei säilytä sanomien sisältöä. Säiliö todistaa, että sanoma "
        "allekirjoitettiin ja milloin, mutta ei, mitä kysyttiin tai vastattiin; sanoman "
        "tunniste on lokin otsikosta, jota allekirjoitus ei kata, ja asicverifier ilmoittaa, "
        "ettei allekirjoitus kelpaa. Sanoman tiiviste on jäljellä: itse säilytettyä sanomaa "
        "voi verrata siihen (signed_digest, --json).",
        "Anslutningsserverns logg bevarar inte meddelandenas innehåll. Behållaren bevisar "
        "att ett meddelande undertecknades och när, men inte vad som frågades eller "
        "svarades; meddelandets id kommer ur loggens huvud, som underskriften inte täcker, "
        "och asicverifier säger att underskriften är ogiltig. Meddelandets hashvärde finns "
        "kvar: ett eget sparat meddelande kan jämföras med det (signed_digest, --json).",
        "The security server's log keeps no message bodies. The container proves that a "
        "message was signed and when, not what was asked or answered; the message id comes "
        "from the log's header, which the signature does not cover, and asicverifier calls "
        "the signature invalid. The message's digest is still there: a message that you kept "
        "yourself can be held against it (signed_digest, --json).",
    ),
    "evidence_attachments": (
        "Allekirjoitettuja liitteitä puuttuu {count}: palvelin ei säilyttänyt niitä.",
        "{count} undertecknade bilagor saknas: servern bevarade dem inte.",
        "Signed attachments that are missing: {count}. The server did not keep them.",
    ),
    "evidence_no_response": (
        "Mukana ei ole vastausta: sitä ei ehkä tullut, tai sitä ei ole vielä aikaleimattu.",
        "Det finns inget svar med: kanske kom inget, eller så har det ännu ingen tidsstämpel.",
        "There is no response among them: perhaps none came, or it is not time-stamped yet.",
    ),
    "evidence_no_request": (
        "Mukana ei ole kyselyä: sitä ei ehkä ole vielä aikaleimattu.",
        "Det finns ingen förfrågan med: kanske har den ännu ingen tidsstämpel.",
        "There is no request among them: perhaps it is not time-stamped yet.",
    ),
    "evidence_kept": (
        "Tiedosto {path} ei kelpaa tämän kyselyn todisteeksi. Tarkista sanoman tunniste ja "
        "profiili, kokeile toista kopiota, tai hae sanomat uudelleen ilman valitsinta --check.",
        "Filen {path} duger inte som bevis för denna förfrågan. Kontrollera meddelandets id "
        "och profilen, pröva en annan kopia eller hämta meddelandena på nytt utan --check.",
        "The file {path} is no proof of this query. Check the message id and the profile, "
        "try another copy, or fetch the messages again without --check.",
    ),
    "evidence_encrypted": (
        "Tiedosto on salattu (OpenPGP), eikä siitä voitu tarkistaa mitään. Avain on "
        "liityntäpalvelimen ylläpitäjän nimeämällä haltijalla. Pura: gpg --output {plain} "
        "--decrypt {path}; tarkista sen jälkeen samalla komennolla: --check {plain}",
        "Filen är krypterad (OpenPGP), och inget i den kunde kontrolleras. Nyckeln finns hos den "
        "som anslutningsserverns administratör har utsett. Dekryptera: gpg --output {plain} "
        "--decrypt {path}; kontrollera sedan med samma kommando: --check {plain}",
        "The file is encrypted (OpenPGP), and nothing in it could be checked. Whoever your "
        "security server's administrator chose has the key. Decrypt it: gpg --output {plain} "
        "--decrypt {path}; then check it with the same command: --check {plain}",
    ),
}
