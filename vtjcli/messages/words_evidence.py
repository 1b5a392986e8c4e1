"""What is said about signed messages: what they are, and what they do and do not prove."""

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
        "{path}\n{size} tavua, SHA-256 {sha256}",
        "{path}\n{size} byte, SHA-256 {sha256}",
        "{path}\n{size} bytes, SHA-256 {sha256}",
    ),
    "evidence_archive": ("Arkisto {path}", "Arkiv {path}", "Archive {path}"),
    "evidence_previous": (
        "Edellinen arkisto {path}",
        "Föregående arkiv {path}",
        "Previous archive {path}",
    ),
    "evidence_kind.request": ("Kysely", "Förfrågan", "Request"),
    "evidence_kind.response": ("Vastaus", "Svar", "Response"),
    "evidence_time_stamped": (
        "Aikaleimattu {moment}",
        "Tidsstämplat {moment}",
        "Time-stamped {moment}",
    ),
    "evidence_signed_by": (
        "Allekirjoittajan varmenne: {subject}",
        "Undertecknarens certifikat: {subject}",
        "Signing certificate: {subject}",
    ),
    "evidence_time_stamped_by": (
        "Aikaleiman varmenne: {subject}",
        "Tidsstämpelns certifikat: {subject}",
        "Time stamp's certificate: {subject}",
    ),
    "evidence_status_by": (
        "OCSP-vastauksen varmenne: {subject}",
        "OCSP-svarets certifikat: {subject}",
        "OCSP response's certificate: {subject}",
    ),
    "evidence_check.form": ("Rakenne", "Struktur", "Structure"),
    "evidence_check.message": ("Sanoma", "Meddelande", "Message"),
    "evidence_check.signature": ("Allekirjoitus", "Underskrift", "Signature"),
    "evidence_check.signed_files": ("Sisältö", "Innehåll", "Content"),
    "evidence_check.time_stamp": ("Aikaleima", "Tidsstämpel", "Time stamp"),
    "evidence_check.issuer": ("Varmentaja", "Utfärdare", "Issuer"),
    "evidence_check.member": ("Allekirjoittaja", "Undertecknare", "Signer"),
    "evidence_check.certificate_status": (
        "Varmenteen tila",
        "Certifikatets status",
        "Certificate status",
    ),
    "evidence_check.time_stamp_issuer": (
        "Aikaleimapalvelu",
        "Tidsstämplingstjänst",
        "Time-stamping service",
    ),
    "evidence_check.archive_chain": ("Arkiston ketju", "Arkivets kedja", "Archive chain"),
    "evidence_proves.form": (
        "Säiliö on ehjä, ja siinä on kaikki tarvittava.",
        "Behållaren är intakt och fullständig.",
        "The container is intact and complete.",
    ),
    "evidence_proves.message": (
        "Se on X-Roadin sanoma ja juuri se, jota pyydettiin.",
        "Det är det begärda X-Road-meddelandet.",
        "It is an X-Road message, and the one requested.",
    ),
    "evidence_proves.signature": (
        "Allekirjoituksen teki se, jolla on säiliössä olevan varmenteen avain.",
        "Underskriften gjordes av den som har nyckeln till certifikatet i behållaren.",
        "Whoever holds the key of the certificate in the container made the signature.",
    ),
    "evidence_proves.signed_files": (
        "Sanoma ja liitteet ovat ne, jotka allekirjoitettiin: niitä ei ole muutettu.",
        "Meddelandet och bilagorna är de som undertecknades: de har inte ändrats.",
        "The message and its attachments are what was signed: they have not been changed.",
    ),
    "evidence_proves.time_stamp": (
        "Aikaleima kuuluu tähän allekirjoitukseen.",
        "Tidsstämpeln hör till denna underskrift.",
        "The time stamp belongs to this signature.",
    ),
    "evidence_proves.issuer": (
        "Varmenteen myönsi X-Road-ympäristön hyväksymä varmentaja, ja se oli voimassa.",
        "Certifikatet utfärdades av en utfärdare som X-Road-miljön godkänner, och det var giltigt.",
        "An authority that the X-Road instance approves issued the certificate; it was valid.",
    ),
    "evidence_proves.member": (
        "Varmenne kuuluu organisaatiolle, joka on merkitty sanoman lähettäjäksi.",
        "Certifikatet tillhör den organisation som meddelandet anges komma från.",
        "The certificate belongs to the organisation that the message says it is from.",
    ),
    "evidence_proves.certificate_status": (
        "Varmennetta ei ollut peruutettu, kun aikaleima tehtiin.",
        "Certifikatet var inte spärrat när tidsstämpeln gjordes.",
        "The certificate had not been revoked when the time stamp was made.",
    ),
    "evidence_proves.time_stamp_issuer": (
        "Ajan vahvisti hyväksytty aikaleimapalvelu.",
        "Tiden bekräftades av en godkänd tidsstämplingstjänst.",
        "An approved time-stamping service confirmed the time.",
    ),
    "evidence_proves.archive_chain": (
        "Arkisto vastaa luetteloaan (linkinginfo): mitään ei ole lisätty, muutettu tai "
        "poistettu. Luettelo ei ole allekirjoitettu.",
        "Arkivet stämmer med sin lista (linkinginfo): inget har lagts till, ändrats "
        "eller tagits bort. Listan är inte undertecknad.",
        "The archive matches its list (linkinginfo): nothing was added, changed or "
        "removed. The list is not signed.",
    ),
    "evidence_fails": (
        "Hylätty.",
        "Godkändes inte.",
        "Failed.",
    ),
    "evidence_not_checked": ("Ei tarkistettu.", "Inte kontrollerat.", "Not checked."),
    "evidence_not_kept": (
        "Sanoman sisältöä ei ole säilytetty: sitä ei voi verrata allekirjoitettuun.",
        "Meddelandets innehåll har inte bevarats och kan inte jämföras med det undertecknade.",
        "The content of the message was not kept, so it cannot be compared with what was signed.",
    ),
    "evidence_not_trusted": (
        "Tarkistus ei kerro, kenen varmenne ja aikaleima ovat: ne voi tehdä kuka tahansa. Anna "
        "luotetut myöntäjät valitsimella --trust verificationconf.zip, tai --trust auto, joka "
        "hakee ne omalta liityntäpalvelimelta.",
        "Kontrollen visar inte vems certifikatet och tidsstämpeln är: vem som helst kan skapa "
        "sådana. Ange de betrodda utfärdarna med --trust verificationconf.zip, eller --trust "
        "auto, som hämtar dem från din egen anslutningsserver.",
        "This does not show whose the certificate and the time stamp are. Anybody could have "
        "created them. Give the trusted issuers with --trust verificationconf.zip, or --trust "
        "auto, which fetches them from your own security server.",
    ),
    "evidence_trusted": (
        "Tämä todistaa, mikä organisaatio sanoman lähetti, milloin viimeistään ja mitä siinä oli. "
        "Tämä ei todista, kuka organisaatiossa teki kyselyn (sen kertoo oma loki), eikä sitä, "
        "että konfiguraatio on aito: se on yhtä luotettava kuin tapa, jolla se saatiin.",
        "Detta bevisar vilken organisation som skickade meddelandet, före vilken tidpunkt det "
        "skickades och vad det innehöll. Däremot bevisas inte vem i organisationen som gjorde "
        "förfrågan (det framgår av den egna loggen) eller att konfigurationen är äkta: den är "
        "inte tillförlitligare än det sätt som du har fått den på.",
        "This proves which organisation sent the message, what it said, and that it was sent "
        "no later than the time stamp. It does not prove who in the organisation made the "
        "query (your own log says that), or that the configuration is genuine, which is only "
        "as reliable as the way you obtained it.",
    ),
    "evidence_not_signed": (
        "Säiliössä on tiedostoja, joita allekirjoitus ei kata: {names}",
        "Behållaren har filer som underskriften inte omfattar: {names}",
        "The container has files that the signature does not cover: {names}",
    ),
    "evidence_no_bodies": (
        "Liityntäpalvelimen loki ei säilytä sanomien sisältöä. Säiliö todistaa, että sanoma "
        "allekirjoitettiin ja milloin, mutta ei sitä, mitä haettiin tai vastattiin. Sanoman "
        "tunniste tulee lokin otsikkotiedoista, joita allekirjoitus ei kata, ja asicverifier "
        "ilmoittaa, ettei allekirjoitus kelpaa. Itse säilytettyä sanomaa voi verrata sanoman "
        "tiivisteeseen (signed_digest, --json).",
        "Anslutningsserverns logg bevarar inte meddelandenas innehåll. Behållaren "
        "bevisar att ett meddelande undertecknades och när, men inte vad det innehöll; "
        "meddelandets id kommer ur loggens huvud, som underskriften inte omfattar, och "
        "asicverifier anger att underskriften är ogiltig. Hashvärdet finns kvar: ett "
        "eget sparat meddelande kan jämföras med det (signed_digest, --json).",
        "The security server's log keeps no message bodies. The container proves that a "
        "message was signed and when, not what was queried or answered. The message id comes "
        "from the log's header, which the signature does not cover, and asicverifier calls the "
        "signature invalid. You can still compare a message that you kept with the message's "
        "hash (signed_digest, --json).",
    ),
    "evidence_attachments": (
        "Allekirjoitettuja liitteitä puuttuu {count}: palvelin ei säilyttänyt niitä.",
        "{count} {count:undertecknad bilaga|undertecknade bilagor} saknas. Servern bevarade "
        "{count:den|dem} inte.",
        "Signed attachments that are missing: {count}. The server did not keep them.",
    ),
    "evidence_no_response": (
        "Mukana ei ole vastausta: sitä ei ehkä tullut, tai sitä ei ole vielä aikaleimattu.",
        "Svaret saknas. Det kom kanske aldrig, eller så har det ännu ingen tidsstämpel.",
        "The response is missing. Perhaps none came, or it has not been time-stamped yet.",
    ),
    "evidence_no_request": (
        "Mukana ei ole kyselyä: sitä ei ehkä ole vielä aikaleimattu.",
        "Förfrågan saknas. Kanske har den ännu ingen tidsstämpel.",
        "The request is missing. Perhaps it has not been time-stamped yet.",
    ),
    "evidence_not_saved": (
        "Mitään ei tallennettu. Ilmoita liityntäpalvelimen ylläpitäjälle.",
        "Inget sparades. Meddela anslutningsserverns administratör.",
        "Nothing was saved. Tell your security server's administrator.",
    ),
    "evidence_kept": (
        "Tiedosto {path} ei kelpaa todisteeksi. Tarkista sanoman tunniste, kokeile toista kopiota, "
        "tai hae sanomat uudelleen ilman valitsinta --check.",
        "Filen {path} är inte ett giltigt bevis. Kontrollera meddelandets id, prova en annan kopia "
        "eller hämta meddelandena på nytt utan --check.",
        "The file {path} is not valid evidence. Check the message id, try another copy, or fetch "
        "the messages again without --check.",
    ),
    "evidence_encrypted": (
        "Tiedosto on salattu (OpenPGP), eikä siitä voitu tarkistaa mitään. Avain on "
        "sillä, jonka liityntäpalvelimen ylläpitäjä on nimennyt.\n"
        "Pura: gpg --output {plain} --decrypt {path}\n"
        "Tarkista sitten samalla komennolla: --check {plain}",
        "Filen är krypterad (OpenPGP), och inget i den kunde kontrolleras. Nyckeln "
        "finns hos den som anslutningsserverns administratör har utsett.\n"
        "Dekryptera: gpg --output {plain} --decrypt {path}\n"
        "Kontrollera sedan med samma kommando: --check {plain}",
        "The file is encrypted (OpenPGP), and nothing in it could be checked. Your security "
        "server's administrator knows who has the key.\n"
        "Decrypt it: gpg --output {plain} --decrypt {path}\n"
        "Then check it with the same command: --check {plain}",
    ),
    "evidence_archive_encrypted": (
        "Arkisto {path} on salattu (OpenPGP), eikä siitä voitu etsiä. Pura se ensin:\n"
        "gpg --output {plain} --decrypt {path}",
        "Arkivet {path} är krypterat (OpenPGP) och kunde inte genomsökas. Dekryptera det först:\n"
        "gpg --output {plain} --decrypt {path}",
        "The archive {path} is encrypted (OpenPGP) and could not be searched. Decrypt it first:\n"
        "gpg --output {plain} --decrypt {path}",
    ),
    "evidence_link_not_given": (
        "Arkiston {path} ketjua ei voitu seurata alkuun: edellistä arkistoa ei annettu.",
        "Kedjan i arkivet {path} kunde inte följas till början, eftersom det föregående arkivet "
        "inte angavs.",
        "The chain of the archive {path} could not be followed to its beginning, because the "
        "previous archive was not given.",
    ),
    "evidence_no_chain": (
        "Arkistossa {path} ei ole ketjutiedostoa (linkinginfo): siitä ei näe, puuttuuko jotakin.",
        "Arkivet {path} har ingen kedjefil (linkinginfo), så det går inte att se om något saknas.",
        "The archive {path} has no file linkinginfo, so it cannot show whether "
        "anything is missing.",
    ),
}
