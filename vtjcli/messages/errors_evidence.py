"""Failures in fetching and checking signed messages, and in saving a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

_NOT_VALID: Final[Text] = (
    "Se ei kelpaa todisteeksi.",
    "Det är inte ett giltigt bevis.",
    "It is not valid evidence.",
)
_TRY_AGAIN: Final[Text] = (
    "Yritä uudelleen; jos vika toistuu, ilmoita siitä liityntäpalvelimen ylläpitäjälle.",
    "Försök igen; om felet upprepas, meddela anslutningsserverns administratör.",
    "Try again; if it happens again, tell your security server's administrator.",
)


def _join(first: Text, then: Text) -> Text:
    finnish, swedish, english = (f"{one}\n{other}" for one, other in zip(first, then, strict=True))
    return finnish, swedish, english


def _add_retry_advice(finnish: str, swedish: str, english: str) -> Text:
    return _join((finnish, swedish, english), _TRY_AGAIN)


def _add_not_valid(finnish: str, swedish: str, english: str) -> Text:
    return _join((finnish, swedish, english), _NOT_VALID)


EVIDENCE: Final[Mapping[str, Text]] = {
    # Before anything is asked for
    "message_id_malformed": (
        "Sanoman tunniste puuttuu tai siinä on merkkejä, joita tunnisteessa ei voi olla.\n"
        "Anna tunniste sellaisena kuin se on kyselyn tulosteessa tai lokissa (message_id).",
        "Meddelandets id saknas eller innehåller tecken som inte kan finnas i ett id.\n"
        "Ange id:t så som det står i förfrågans utskrift eller i loggen (message_id).",
        "The message id is missing or has characters that an id cannot have.\n"
        "Give it as it stands in the output of the query or in the log (message_id).",
    ),
    "evidence_stdout": (
        "Allekirjoitettuja sanomia ei kirjoiteta vakiotulosteeseen, koska ne "
        "tarkistetaan ensin.\n"
        "Anna tiedoston nimi: -o TIEDOSTO.",
        "Undertecknade meddelanden skrivs inte till standardutmatningen, eftersom de "
        "kontrolleras först.\n"
        "Ange ett filnamn: -o FIL.",
        "Signed messages are not written to standard output, as they are checked "
        "first.\n"
        "Give a file name: -o FILE.",
    ),
    "evidence_demo": (
        "Profiilin demo simulaattori toimii vain yhden komennon ajan, eikä sillä ole vanhoja "
        "sanomia.\n"
        "Käynnistä vtjcli simulator, tee sen kautta kysely omalla profiililla ja hae kyselyn "
        "sanomat.",
        "Simulatorn i profilen demo körs bara under ett kommando och har inga äldre "
        "meddelanden.\n"
        "Starta vtjcli simulator, gör en förfrågan via den med en egen profil och "
        "hämta meddelandena.",
        "The simulator of the profile demo runs for one command only and has no "
        "earlier messages.\n"
        "Run vtjcli simulator, make a query through it with a profile of your own, and fetch its "
        "messages.",
    ),
    "evidence_direct": (
        "Profiili {profile} tekee kyselyt suoraan rekisteriin, ilman X-Roadia: "
        "allekirjoitettuja sanomia ei ole.\n"
        "Valitse valitsimella --profile profiili, jolla on liityntäpalvelin (security_server).",
        "Profilen {profile} gör förfrågningar direkt i registret, utan X-Road, så det finns inga "
        "undertecknade meddelanden.\n"
        "Välj med --profile en profil som har en anslutningsserver (security_server).",
        "The profile {profile} queries the register directly, without X-Road: there are no signed "
        "messages.\n"
        "With --profile, choose a profile that has a security server (security_server).",
    ),
    "message_id_ambiguous": (
        "Usean sanoman tunniste alkaa merkeillä {beginning}\n"
        "Anna enemmän merkkejä. Mahdolliset: {found}",
        "Flera meddelande-id börjar med {beginning}\nAnge fler tecken. Möjliga: {found}",
        "More than one message id begins with {beginning}\nGive more characters. Possible: {found}",
    ),
    "evidence_not_in_archives": (
        "Arkistoissa ei ole sanomaa {message_id}. Tutkittuja arkistoja: {searched}, salattuja ja "
        "siksi tutkimatta: {encrypted}.\n"
        "Tarkista tunniste. Arkiston nimessä on ajanjakso (mlog-ALKU-LOPPU-…): etsi arkistoista, "
        "jotka kattavat kyselyn ajan ja sitä seuraavat tunnit.",
        "Meddelandet {message_id} finns inte i arkiven. Antalet genomsökta arkiv är {searched}, "
        "antalet krypterade som inte kunde genomsökas {encrypted}.\n"
        "Kontrollera id:t. Arkivets namn anger tiden (mlog-BÖRJAN-SLUT-…): sök i de arkiv som "
        "omfattar tiden för förfrågan och timmarna efter den.",
        "The message {message_id} is not in the archives. Searched: {searched}; encrypted, which "
        "could not be searched: {encrypted}.\n"
        "Check the id. An archive's name gives its time (mlog-START-END-…): search those that "
        "cover the time of the query and the hours after it.",
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
        "Palvelin säilyttää ne oletuksena 30 päivää; vanhemmat ovat sen arkistossa.\n"
        "Tarkista tunniste ja profiili; pyydä vanhempi sanoma liityntäpalvelimen ylläpitäjältä.",
        "Anslutningsservern har inga undertecknade meddelanden med id {message_id} för klienten "
        "{client}.\n"
        "Servern bevarar dem i 30 dagar som standard; äldre finns i dess arkiv.\n"
        "Kontrollera id:t och profilen; be anslutningsserverns administratör om ett äldre "
        "meddelande.",
        "The security server has no signed messages with the id {message_id} for the client "
        "{client}.\n"
        "It keeps them for 30 days by default; older ones are in its archive.\n"
        "Check the id and the profile; ask your security server's administrator for an older one.",
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
        "Se vaatii TLS-yhteyttä ja asiakasvarmennetta, jonka se tuntee.\n"
        "Anna https-osoite asetuksessa security_server ja varmenne asetuksissa tls.certificate ja "
        "tls.key; pyydä ylläpitäjää lisäämään varmenne alijärjestelmän tietoihin.",
        "Anslutningsservern lämnar inte ut undertecknade meddelanden på denna "
        "förbindelse: {said}\n"
        "Den kräver TLS och ett klientcertifikat som den känner till.\n"
        "Ange en https-adress i security_server och certifikatet i tls.certificate och "
        "tls.key; be administratören lägga till certifikatet för delsystemet.",
        "The security server gives no signed messages over this connection: {said}\n"
        "It requires TLS and a client certificate that it knows.\n"
        "Give an https address in the setting security_server and the certificate in "
        "tls.certificate and tls.key; ask the administrator to add the certificate to the "
        "subsystem.",
    ),
    "evidence_not_stamped": (
        "Sanomaa ei ole vielä aikaleimattu.\n"
        "Palvelin leimaa sanomat erissä, yleensä muutaman minuutin välein.\n"
        "Yritä hetken kuluttua, tai pyydä leima heti valitsimella --force.",
        "Meddelandet har ännu ingen tidsstämpel.\n"
        "Servern stämplar meddelandena i omgångar, vanligen med några minuters "
        "mellanrum.\n"
        "Försök igen om en stund, eller begär en stämpel genast med --force.",
        "The message has not been time-stamped yet.\n"
        "The server stamps messages in batches, usually every few minutes.\n"
        "Try again in a while, or have it stamped at once with --force.",
    ),
    "evidence_stamping_failed": (
        "Liityntäpalvelin ei saanut aikaleimaa: {said}\n"
        "Sen aikaleimapalvelu ei vastaa. Ilmoita liityntäpalvelimen ylläpitäjälle ja yritä "
        "myöhemmin.",
        "Anslutningsservern fick ingen tidsstämpel: {said}\n"
        "Dess tidsstämplingstjänst svarar inte. Meddela anslutningsserverns administratör och "
        "försök senare.",
        "The security server could not get a time stamp: {said}\n"
        "Its time-stamping service is not responding. Tell your security server's "
        "administrator and try later.",
    ),
    "evidence_server": (
        "Liityntäpalvelimessa tapahtui virhe: {said}\n"
        "Kysy liityntäpalvelimen ylläpitäjältä: virhe on palvelimen lokissa (proxy.log).",
        "Ett fel inträffade på anslutningsservern: {said}\n"
        "Fråga anslutningsserverns administratör: felet finns i serverns logg (proxy.log).",
        "An error occurred in the security server: {said}\n"
        "Ask your security server's administrator: the error is in the server's log "
        "(proxy.log).",
    ),
    # What came is not what it should be
    "evidence_empty": _add_retry_advice(
        "Liityntäpalvelin vastasi tyhjällä tiedostolla.",
        "Anslutningsservern svarade med en tom fil.",
        "The security server answered with an empty file.",
    ),
    "evidence_unknown": _add_retry_advice(
        "Vastaus ei ole ZIP-tiedosto, ASiC-E-säiliö eikä salattu tiedosto (Content-Type: "
        "{content_type}).",
        "Svaret är varken en ZIP-fil, en ASiC-E-behållare eller en krypterad fil (Content-Type: "
        "{content_type}).",
        "The reply is not a ZIP file, an ASiC-E container or an encrypted file (Content-Type: "
        "{content_type}).",
    ),
    "evidence_zip": _add_not_valid(
        "{name} ei ole ehjä ZIP-tiedosto.",
        "{name} är inte en intakt ZIP-fil.",
        "{name} is not an intact ZIP file.",
    ),
    "evidence_entry": _add_not_valid(
        "{name}: tiedostossa on nimi, joka ei ole turvallinen ({entry})",
        "{name}: filen innehåller ett namn som inte är säkert ({entry})",
        "{name} contains an entry with an unsafe name: {entry}",
    ),
    "evidence_twice": _add_not_valid(
        "{name}: tiedostossa on sama nimi kahdesti ({entry})",
        "{name}: filen innehåller samma namn två gånger ({entry})",
        "{name} contains the same name twice: {entry}",
    ),
    "evidence_unpacked": _add_not_valid(
        "{name} on purettuna suurempi kuin allekirjoitettu sanoma voi olla.",
        "{name} är uppackad större än ett undertecknat meddelande kan vara.",
        "{name} is larger unpacked than a signed message can be.",
    ),
    "evidence_none": _add_not_valid(
        "{name}: tiedostossa ei ole yhtään säiliötä (.asice).",
        "{name}: filen innehåller inga behållare (.asice).",
        "{name} contains no container (.asice).",
    ),
    "evidence_other": _add_not_valid(
        "{name}: tiedostossa ei ole sanomaa {message_id}.",
        "{name}: meddelandet {message_id} finns inte i filen.",
        "{name} does not contain the message {message_id}.",
    ),
    "asic_missing": _add_not_valid(
        "{name}: säiliöstä puuttuu {entry}.",
        "{name}: {entry} saknas i behållaren.",
        "{name}: {entry} is missing from the container.",
    ),
    "asic_mimetype": _add_not_valid(
        "{name} ei ole ASiC-E-säiliö: sen tiedostossa mimetype lukee muuta.",
        "{name} är inte en ASiC-E-behållare. Filen mimetype i den anger en annan typ.",
        "{name} is not an ASiC-E container. Its file mimetype names a different type.",
    ),
    "asic_xml": _add_not_valid(
        "{name}: {entry} ei ole kelvollista XML:ää.",
        "{name}: {entry} är inte giltig XML.",
        "{name}: {entry} is not valid XML.",
    ),
    "asic_message": _add_not_valid(
        "{name}: message.xml ei ole X-Roadin sanoma.",
        "{name}: message.xml är inte ett X-Road-meddelande.",
        "{name}: message.xml is not an X-Road message.",
    ),
    "asic_id": _add_not_valid(
        "{name}: säiliössä on toinen sanoma kuin pyydetty, tunniste {found}.",
        "{name}: behållaren har ett annat meddelande än det begärda, id {found}.",
        "{name}: the container has a different message from the one requested, id {found}.",
    ),
    "asic_client": _add_not_valid(
        "{name}: sanoma on toisen asiakkaan, {found}.",
        "{name}: meddelandet tillhör en annan klient, {found}.",
        "{name}: the message belongs to a different client, {found}.",
    ),
    "asic_kind": _add_not_valid(
        "{name}: sanoma on muuta lajia kuin pyydetty tai kuin nimestä voi päätellä ({found}).",
        "{name}: meddelandet är av ett annat slag än det begärda eller än namnet anger ({found}).",
        "{name}: the message is of a different kind from the one requested, or from "
        "what its name says ({found}).",
    ),
    "asic_unsigned": _add_not_valid(
        "{name}: allekirjoitus ei kata tiedostoa {entry}.",
        "{name}: underskriften omfattar inte filen {entry}.",
        "{name}: the signature does not cover {entry}.",
    ),
    "asic_signature": _add_not_valid(
        "{name}: allekirjoitus META-INF/signatures.xml on virheellinen tai sitä on muutettu.",
        "{name}: underskriften META-INF/signatures.xml är felaktig eller har ändrats.",
        "{name}: the signature META-INF/signatures.xml is malformed or has been changed.",
    ),
    "asic_digest": _add_not_valid(
        "{name}: {entry} ei ole se, joka allekirjoitettiin, sillä tiiviste on toinen.",
        "{name}: {entry} är inte den fil som undertecknades, eftersom hashvärdet är ett annat.",
        "{name}: {entry} is not what was signed. Its hash differs.",
    ),
    "asic_chain": _add_not_valid(
        "{name}: tiivisteketju {entry} ei johda allekirjoitettuun tai leimattuun tiivisteeseen.",
        "{name}: hashkedjan {entry} leder inte till det undertecknade eller stämplade hashvärdet.",
        "{name}: the hash chain {entry} does not lead to the hash that was signed or stamped.",
    ),
    "asic_no_stamp": _add_not_valid(
        "{name}: säiliössä ei ole aikaleimaa.",
        "{name}: behållaren har ingen tidsstämpel.",
        "{name}: the container has no time stamp.",
    ),
    "asic_stamp": _add_not_valid(
        "{name}: aikaleima on virheellinen tai kuuluu toiseen allekirjoitukseen.",
        "{name}: tidsstämpeln är felaktig eller hör till en annan underskrift.",
        "{name}: the time stamp is malformed or belongs to a different signature.",
    ),
    # Whom the X-Road instance trusts
    "trust_malformed": (
        "{name} ei ole X-Roadin tarkistuskonfiguraatio.\n"
        "Hae se omalta liityntäpalvelimelta: OSOITE/verificationconf, tai anna --trust auto.",
        "{name} är inte en verifieringskonfiguration för X-Road.\n"
        "Hämta den från din egen anslutningsserver: ADRESS/verificationconf, eller ange "
        "--trust auto.",
        "{name} is not a verification configuration of X-Road.\n"
        "Get it from your own security server: ADDRESS/verificationconf, or give --trust auto.",
    ),
    "asic_stamp_issuer": _add_not_valid(
        "{name}: aikaleima ei ole minkään konfiguraatiossa hyväksytyn aikaleimapalvelun.",
        "{name}: tidsstämpeln är inte från någon tidsstämplingstjänst som konfigurationen "
        "godkänner.",
        "{name}: the time stamp is not from any time-stamping service that the configuration "
        "approves.",
    ),
    "asic_stamp_signature": _add_not_valid(
        "{name}: aikaleiman allekirjoitus ei ole palvelun {subject} tekemä.",
        "{name}: tidsstämpelns underskrift är inte gjord av {subject}.",
        "{name}: the signature on the time stamp was not made by {subject}.",
    ),
    "asic_instance": _add_not_valid(
        "{name}: konfiguraatiossa ei ole X-Road-ympäristöä {instance}.",
        "{name}: X-Road-miljön {instance} finns inte i konfigurationen.",
        "{name}: the X-Road instance {instance} is not in the configuration.",
    ),
    "asic_issuer": _add_not_valid(
        "{name}: allekirjoittajan varmenne ei ole konfiguraatiossa hyväksytyn varmentajan "
        "myöntämä ({issuer}).",
        "{name}: undertecknarens certifikat är inte utfärdat av en certifikatutfärdare som "
        "konfigurationen godkänner ({issuer}).",
        "{name}: the signing certificate was not issued by an authority that the configuration "
        "approves ({issuer}).",
    ),
    "asic_key_usage": _add_not_valid(
        "{name}: varmennetta {subject} ei ole myönnetty allekirjoittamiseen.",
        "{name}: certifikatet {subject} är inte utfärdat för underskrifter.",
        "{name}: the certificate {subject} was not issued for signing.",
    ),
    "asic_period": _add_not_valid(
        "{name}: varmenne {subject} ei ollut voimassa aikaleiman hetkellä {at}.",
        "{name}: certifikatet {subject} gällde inte vid tidsstämpelns tidpunkt {at}.",
        "{name}: the certificate {subject} was not valid at the time of the time stamp, {at}.",
    ),
    "asic_member": _add_not_valid(
        "{name}: varmenne on jäsenen {found}, mutta sanoman mukaan sen lähetti {said}.",
        "{name}: certifikatet tillhör {found}, men enligt meddelandet skickades det av {said}.",
        "{name}: the certificate belongs to {found}, but the message says that {said} sent it.",
    ),
    "asic_profile": (
        "{name}: jäsentä ei osata lukea tämän varmentajan varmenteista ({profile}).\n"
        "Tarkista säiliö X-Roadin asicverifierillä.",
        "{name}: det är inte känt hur medlemmen ska läsas ur denna utfärdares certifikat "
        "({profile}).\n"
        "Kontrollera behållaren med X-Roads asicverifier.",
        "{name}: the member cannot be determined from this authority's certificates "
        "({profile}).\n"
        "Check the container with X-Road's asicverifier.",
    ),
    "asic_no_status": _add_not_valid(
        "{name}: allekirjoituksessa ei ole OCSP-vastausta sen varmenteesta.",
        "{name}: underskriften har inget OCSP-svar om sitt certifikat.",
        "{name}: the signature has no OCSP response about its certificate.",
    ),
    "asic_status_issuer": _add_not_valid(
        "{name}: OCSP-vastaus ei ole varmentajan hyväksymän vastaajan allekirjoittama.",
        "{name}: OCSP-svaret är inte undertecknat av någon som utfärdaren godkänner.",
        "{name}: the OCSP response is not signed by a responder that the authority approves.",
    ),
    "asic_status_time": _add_not_valid(
        "{name}: OCSP-vastaus ({at}) ei koske aikaleiman hetkeä.",
        "{name}: OCSP-svaret ({at}) gäller inte tidsstämpelns tidpunkt.",
        "{name}: the OCSP response ({at}) does not apply to the time of the time stamp.",
    ),
    "asic_status": _add_not_valid(
        "{name}: allekirjoittajan varmenne ei ollut voimassa (OCSP-vastaus {status}).",
        "{name}: undertecknarens certifikat gällde inte (OCSP-svar {status}).",
        "{name}: the signing certificate was not valid (OCSP response {status}).",
    ),
    # Archives of the message log
    "archive_linking_info": (
        "{name}: arkiston ketjutiedostoa linkinginfo ei voi lukea.\n"
        "Pyydä arkisto uudelleen liityntäpalvelimen ylläpitäjältä.",
        "{name}: arkivets kedjefil linkinginfo kan inte läsas.\n"
        "Be anslutningsserverns administratör om arkivet på nytt.",
        "{name}: the archive's file linkinginfo cannot be read.\n"
        "Ask your security server's administrator for the archive again.",
    ),
    "archive_chain": (
        "{name}: arkistoa on muutettu, sillä tiivisteketju katkeaa kohdassa {entry}.\n"
        "Säiliöt tarkistetaan erikseen. Pyydä arkisto uudelleen.",
        "{name}: arkivet har ändrats. Hashkedjan bryts vid {entry}.\n"
        "Behållarna kontrolleras för sig. Be om arkivet på nytt.",
        "{name}: the archive has been changed. Its hash chain breaks at {entry}.\n"
        "The containers are checked separately. Ask for the archive again.",
    ),
    "archive_lacks": (
        "{name}: arkistosta puuttuu {entry}, joka on sen ketjussa.\n"
        "Pyydä arkisto uudelleen liityntäpalvelimen ylläpitäjältä.",
        "{name}: {entry} saknas i arkivet men finns i dess kedja.\n"
        "Be anslutningsserverns administratör om arkivet på nytt.",
        "{name}: {entry} is in the archive's chain but not in the archive.\n"
        "Ask your security server's administrator for the archive again.",
    ),
    "archive_link": (
        "{name}: arkiston ketju ei jatka edellistä arkistoa {entry}.\n"
        "Jompaakumpaa on muutettu. Pyydä molemmat uudelleen.",
        "{name}: arkivets kedja fortsätter inte från det föregående arkivet {entry}.\n"
        "Det ena av dem har ändrats. Be om båda på nytt.",
        "{name}: the archive's chain does not follow the archive before it, {entry}.\n"
        "One of them has been changed. Ask for both again.",
    ),
}
