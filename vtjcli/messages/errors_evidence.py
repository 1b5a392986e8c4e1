"""Failures in fetching and checking signed messages, and in saving a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_NOT_SAVED: Final[Text] = (
    "Mitään ei tallennettu. Yritä uudelleen; jos vika toistuu, ilmoita siitä liityntäpalvelimen "
    "ylläpitäjälle.",
    "Inget sparades. Försök igen; om felet upprepas, meddela anslutningsserverns administratör.",
    "Nothing was saved. Try again; if it happens again, tell your security server's administrator.",
)
_NO_PROOF: Final[Text] = (
    "Se ei kelpaa todisteeksi, eikä mitään tallennettu. Ilmoita asiasta liityntäpalvelimen "
    "ylläpitäjälle.",
    "Den är inte ett giltigt bevis, och inget sparades. Meddela anslutningsserverns administratör.",
    "It is not valid evidence, and nothing was saved. Tell your security server's administrator.",
)


def _and(first: Text, then: Text) -> Text:
    finnish, swedish, english = (f"{one}\n{other}" for one, other in zip(first, then, strict=True))
    return finnish, swedish, english


def _unsaved(finnish: str, swedish: str, english: str) -> Text:
    return _and((finnish, swedish, english), _NOT_SAVED)


def _no_proof(finnish: str, swedish: str, english: str) -> Text:
    return _and((finnish, swedish, english), _NO_PROOF)


EVIDENCE: Final[Mapping[str, Text]] = {
    # Before anything is asked for
    "message_id_malformed": (
        "Sanoman tunniste puuttuu tai siinä on merkkejä, joita tunnisteessa ei voi olla.\n"
        "Anna tunniste sellaisena kuin se on kyselyn tulosteessa tai lokissa (message_id).",
        "Meddelandets id saknas eller innehåller otillåtna tecken.\n"
        "Ange det så som det står i förfrågans utskrift eller i loggen (message_id).",
        "The message id is missing or contains characters that are not allowed.\n"
        "Give it as it appears in the output of the query or in the log (message_id).",
    ),
    "evidence_stdout": (
        "Allekirjoitettuja sanomia ei kirjoiteta vakiotulosteeseen, koska ne tarkistetaan "
        "ensin.\n"
        "Anna tiedoston nimi: -o TIEDOSTO",
        "Undertecknade meddelanden skrivs inte till standardutmatningen, eftersom de "
        "kontrolleras först.\n"
        "Ange ett filnamn: -o FIL",
        "Signed messages are not written to standard output, because they are checked first.\n"
        "Name a file: -o FILE",
    ),
    "evidence_demo": (
        "Profiilin demo simulaattori on käynnissä vain yhden komennon ajan, joten sillä ei "
        "ole vanhoja sanomia.\n"
        "Käynnistä vtjcli simulator, tee kysely sen kautta omalla profiililla ja hae sen "
        "sanomat.",
        "Simulatorn för profilen demo är i gång bara under ett kommando och har därför inga "
        "äldre meddelanden.\n"
        "Starta vtjcli simulator, gör en förfrågan via den med en egen profil och hämta dess "
        "meddelanden.",
        "The simulator of the profile demo runs for one command only, so it has no earlier "
        "messages.\n"
        "Run vtjcli simulator, make a query through it with your own profile, and fetch its "
        "messages.",
    ),
    "evidence_direct": (
        "Profiili {profile} on suorassa yhteydessä rekisteriin ilman X-Roadia, joten "
        "allekirjoitettuja sanomia ei ole.\n"
        "Valitse valitsimella --profile profiili, jolla on liityntäpalvelin (security_server).",
        "Profilen {profile} är direkt ansluten till registret utan X-Road. Det finns inga "
        "undertecknade meddelanden.\n"
        "Välj med --profile en profil som har en anslutningsserver (security_server).",
        "The profile {profile} connects to the register directly, without X-Road. There are "
        "no signed messages.\n"
        "Choose a profile that has a security server (security_server) with --profile.",
    ),
    "evidence_file": (
        "Tiedostoa ei voi lukea: {path} ({reason}).",
        "Filen kan inte läsas: {path} ({reason}).",
        "The file cannot be read: {path} ({reason}).",
    ),
    "evidence_interrupted": (
        "Keskeytetty. Mitään ei tallennettu.",
        "Avbrutet. Inget sparades.",
        "Interrupted. Nothing was saved.",
    ),
    # What the security server says instead
    "evidence_not_found": (
        "Liityntäpalvelimella ei ole allekirjoitettuja sanomia tunnisteella {message_id} "
        "asiakkaalle {client}.\n"
        "Palvelin säilyttää ne oletuksena 30 päivää. Vanhemmat ovat sen arkistossa: pyydä ne "
        "ylläpitäjältä.\n"
        "Tarkista tunniste ja profiili.",
        "Anslutningsservern har inga undertecknade meddelanden med id {message_id} för "
        "klienten {client}.\n"
        "Servern bevarar dem som standard i 30 dagar. Äldre finns i dess arkiv: be "
        "administratören om dem.\n"
        "Kontrollera id:t och profilen.",
        "The security server has no signed messages with the id {message_id} for the client "
        "{client}.\n"
        "It keeps them for 30 days by default. Older ones are in its archive: ask the "
        "administrator.\n"
        "Check the id and the profile.",
    ),
    "evidence_bad_request": (
        "Liityntäpalvelin ei hyväksynyt pyyntöä: {said}\n"
        "Tarkista sanoman tunniste ja asetus client.",
        "Anslutningsservern godtog inte begäran: {said}\n"
        "Kontrollera meddelandets id och inställningen client.",
        "The security server did not accept the request: {said}\n"
        "Check the message id and the setting client.",
    ),
    "evidence_client_unknown": (
        "Liityntäpalvelin ei tunne asiakasta {client}.\n"
        "Tarkista asetukset client ja security_server; ylläpitäjä näkee, mitkä alijärjestelmät "
        "palvelimella on.",
        "Anslutningsservern känner inte till klienten {client}.\n"
        "Kontrollera inställningarna client och security_server; administratören ser vilka "
        "delsystem servern har.",
        "The security server does not know the client {client}.\n"
        "Check the settings client and security_server; the administrator can see which "
        "subsystems the server has.",
    ),
    "evidence_unauthorised": (
        "Liityntäpalvelin ei anna allekirjoitettuja sanomia tälle yhteydelle: {said}\n"
        "Se vaatii TLS-yhteyden ja tuntemansa asiakasvarmenteen.\n"
        "Aseta security_server (https), tls.certificate ja tls.key. Ylläpitäjä lisää "
        "varmenteen.",
        "Anslutningsservern lämnar inte ut undertecknade meddelanden på denna förbindelse: "
        "{said}\n"
        "Den kräver TLS och ett klientcertifikat som den känner till.\n"
        "Ange security_server (https), tls.certificate och tls.key. Administratören lägger "
        "till certifikatet.",
        "The security server gives no signed messages over this connection: {said}\n"
        "It requires TLS and a client certificate that it knows.\n"
        "Set security_server (https), tls.certificate and tls.key. The administrator adds "
        "the certificate.",
    ),
    "evidence_not_stamped": (
        "Sanomaa ei ole vielä aikaleimattu.\n"
        "Palvelin aikaleimaa sanomat erissä, yleensä muutaman minuutin välein.\n"
        "Yritä hetken kuluttua, tai pyydä aikaleima heti valitsimella --force.",
        "Meddelandet har ännu ingen tidsstämpel.\n"
        "Servern tidsstämplar meddelanden i omgångar, vanligen med några minuters mellanrum.\n"
        "Försök igen om en stund, eller begär en tidsstämpel genast med --force.",
        "The message has not been time-stamped yet.\n"
        "The server time-stamps messages in batches, usually every few minutes.\n"
        "Try again in a while, or request a time stamp at once with --force.",
    ),
    "evidence_stamping_failed": (
        "Liityntäpalvelin ei saanut aikaleimaa: {said}\n"
        "Sen aikaleimapalvelu ei vastaa. Ilmoita liityntäpalvelimen ylläpitäjälle ja yritä "
        "myöhemmin.",
        "Anslutningsservern fick ingen tidsstämpel: {said}\n"
        "Dess tidsstämplingstjänst svarar inte. Meddela anslutningsserverns administratör "
        "och försök senare.",
        "The security server could not get a time stamp: {said}\n"
        "Its time-stamping service does not respond. Tell your security server's "
        "administrator and try again later.",
    ),
    "evidence_server": (
        "Liityntäpalvelimessa tapahtui virhe: {said}\n"
        "Kysy liityntäpalvelimen ylläpitäjältä. Virhe näkyy palvelimen lokista (proxy.log).",
        "Ett fel inträffade på anslutningsservern: {said}\n"
        "Fråga anslutningsserverns administratör. Felet syns i serverns logg (proxy.log).",
        "An error occurred in the security server: {said}\n"
        "Ask your security server's administrator. The error is in the server's log "
        "(proxy.log).",
    ),
    # What came is not what it should be
    "evidence_empty": _unsaved(
        "Liityntäpalvelin vastasi tyhjällä tiedostolla.",
        "Anslutningsservern svarade med en tom fil.",
        "The security server answered with an empty file.",
    ),
    "evidence_unknown": _unsaved(
        "Vastaus ei ole ZIP-tiedosto, ASiC-E-säiliö eikä salattu tiedosto (Content-Type: "
        "{content_type}).",
        "Svaret är varken en ZIP-fil, en ASiC-E-behållare eller en krypterad fil (Content-Type: "
        "{content_type}).",
        "The reply is no ZIP file, no ASiC-E container and no encrypted file (Content-Type: "
        "{content_type}).",
    ),
    "evidence_zip": _unsaved(
        "{name} ei ole ehjä ZIP-tiedosto.",
        "{name} är ingen hel ZIP-fil.",
        "{name} is not a whole ZIP file.",
    ),
    "evidence_entry": _no_proof(
        "{name}: tiedostossa on nimi, jota siinä ei saa olla, tai sama nimi kahdesti: {entry}",
        "{name}: filen innehåller ett namn som inte får finnas, eller samma namn två gånger: "
        "{entry}",
        "{name}: it contains a name that is not allowed, or the same name twice: {entry}",
    ),
    "evidence_unpacked": _no_proof(
        "{name} on purettuna suurempi kuin allekirjoitettu sanoma voi olla.",
        "{name} är uppackad större än ett undertecknat meddelande kan vara.",
        "{name} is larger when unpacked than a signed message can be.",
    ),
    "evidence_none": _unsaved(
        "{name}: tiedostossa ei ole yhtään säiliötä.",
        "{name}: filen innehåller inga behållare.",
        "{name}: the file has no container in it.",
    ),
    "asic_missing": _no_proof(
        "{name}: säiliöstä puuttuu {entry}.",
        "{name}: {entry} saknas i behållaren.",
        "{name}: {entry} is missing from the container.",
    ),
    "asic_unknown": _no_proof(
        "{name}: säiliössä on tiedosto, joka ei kuulu siihen: {entry}",
        "{name}: behållaren innehåller en fil som inte hör dit: {entry}",
        "{name}: the container has a file that does not belong in it: {entry}",
    ),
    "asic_mimetype": _no_proof(
        "{name} ei ole ASiC-E-säiliö: sen ensimmäisen tiedoston mimetype pitää kertoa niin.",
        "{name} är inte en ASiC-E-behållare: dess första fil, mimetype, anger inte det.",
        "{name} is not an ASiC-E container: its first file, mimetype, does not identify it as one.",
    ),
    "asic_xml": _no_proof(
        "{name}: {entry} ei ole kelvollista XML:ää.",
        "{name}: {entry} är inte giltig XML.",
        "{name}: {entry} is not valid XML.",
    ),
    "asic_message": _no_proof(
        "{name}: message.xml ei ole X-Roadin SOAP-sanoma.",
        "{name}: message.xml är inte ett SOAP-meddelande för X-Road.",
        "{name}: message.xml is not a SOAP message of X-Road.",
    ),
    "asic_id": _no_proof(
        "{name}: säiliössä on toinen sanoma kuin pyydetty, tunniste {found}.",
        "{name}: behållaren har ett annat meddelande än det begärda, id {found}.",
        "{name}: the container has a different message than the one requested, id {found}.",
    ),
    "asic_client": _no_proof(
        "{name}: sanoma on toisen asiakkaan, {found}.",
        "{name}: meddelandet är en annan klients, {found}.",
        "{name}: the message is another client's, {found}.",
    ),
    "asic_kind": _no_proof(
        "{name}: säiliön sanoma on muuta lajia kuin pyydetty tai nimi kertoo ({found}).",
        "{name}: behållarens meddelande är av ett annat slag än det begärda eller än namnet "
        "säger ({found}).",
        "{name}: its message is of a different kind than requested or than its name says "
        "({found}).",
    ),
    "asic_unsigned": _no_proof(
        "{name}: allekirjoitus ei kata tiedostoa {entry}.",
        "{name}: underskriften täcker inte filen {entry}.",
        "{name}: the signature does not cover {entry}.",
    ),
    "asic_signature": _no_proof(
        "{name}: allekirjoitus META-INF/signatures.xml on virheellinen tai sitä on muutettu.",
        "{name}: underskriften META-INF/signatures.xml är felaktig eller har ändrats.",
        "{name}: the signature META-INF/signatures.xml is malformed or has been changed.",
    ),
    "asic_digest": _no_proof(
        "{name}: {entry} ei ole se, joka allekirjoitettiin: tiiviste on toinen.",
        "{name}: {entry} är inte den som undertecknades: hashvärdet är ett annat.",
        "{name}: {entry} is not what was signed: its hash differs.",
    ),
    "asic_chain": _no_proof(
        "{name}: tiivisteketju {entry} ei johda allekirjoitettuun tai leimattuun tiivisteeseen.",
        "{name}: hashkedjan {entry} leder inte till det hashvärde som undertecknades eller "
        "tidsstämplades.",
        "{name}: the hash chain {entry} does not lead to the hash that was signed or time-stamped.",
    ),
    "asic_no_stamp": _no_proof(
        "{name}: säiliössä ei ole aikaleimaa.",
        "{name}: behållaren har ingen tidsstämpel.",
        "{name}: the container has no time stamp.",
    ),
    "asic_stamp": _no_proof(
        "{name}: aikaleima on virheellinen tai muun kuin tämän allekirjoituksen.",
        "{name}: tidsstämpeln är felaktig eller gäller en annan underskrift.",
        "{name}: the time stamp is malformed or does not belong to this signature.",
    ),
}
