"""Certificate and key files that cannot be used, and a certificate that a server refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TLS: Final[Mapping[str, Text]] = {
    "tls_file": (
        "TLS-tiedostoa {path} ei voi lukea: {reason}\n"
        "Tarkista profiilin tls-asetukset ja tiedoston oikeudet.",
        "Certifikat- eller nyckelfilen {path} kan inte läsas: {reason}\n"
        "Kontrollera profilens tls-inställningar och filens rättigheter.",
        "The TLS file {path} cannot be read: {reason}\n"
        "Check the tls settings of the profile and the file permissions.",
    ),
    "tls_not_pem": (
        "Tiedostossa {path} ei ole PEM-muotoista varmennetta. PKCS#12 kuuluu asetukseen "
        "tls.pkcs12.\n"
        "DER-muodosta muunnetaan näin:\n"
        "openssl x509 -inform der -in TIEDOSTO",
        "Filen {path} innehåller inget certifikat i PEM-format. PKCS#12 hör till inställningen "
        "tls.pkcs12.\n"
        "DER-format omvandlas så här:\n"
        "openssl x509 -inform der -in FIL",
        "The file {path} contains no certificate in PEM format. PKCS#12 belongs in tls.pkcs12.\n"
        "To convert DER:\n"
        "openssl x509 -inform der -in FILE",
    ),
    "tls_no_key": (
        "Tiedostossa {path} ei ole PEM-muotoista yksityistä avainta.\n"
        "Anna avaimen tiedosto asetuksella tls.key; PKCS#12 kuuluu asetukseen tls.pkcs12.",
        "Filen {path} innehåller ingen privat nyckel i PEM-format.\n"
        "Ange nyckelns fil med inställningen tls.key; PKCS#12 hör till inställningen "
        "tls.pkcs12.",
        "The file {path} contains no private key in PEM format.\n"
        "Name the key file in tls.key; PKCS#12 belongs in tls.pkcs12.",
    ),
    "tls_key_damaged": (
        "Tiedoston {path} yksityistä avainta ei voi lukea: se on vioittunut, tai OpenSSL ei "
        "tunne sen lajia.\n"
        "Palauta avain varmuuskopiosta.",
        "Den privata nyckeln i filen {path} kan inte läsas. Den är skadad eller av ett slag "
        "som OpenSSL inte känner till.\n"
        "Återställ nyckeln från en säkerhetskopia.",
        "The private key in {path} cannot be read: it is damaged or of a kind that OpenSSL "
        "does not know.\n"
        "Restore the key from a backup.",
    ),
    "tls_other_key": (
        "Tiedoston {path} yksityinen avain kuuluu toiseen varmenteeseen kuin annettuun.\n"
        "Tarkista, että varmenne ja avain kuuluvat yhteen.",
        "Den privata nyckeln i filen {path} hör till ett annat certifikat än det angivna.\n"
        "Kontrollera att certifikatet och nyckeln hör ihop.",
        "The private key in {path} does not match the certificate.\n"
        "Check that certificate and key belong together.",
    ),
    "tls_weak": (
        "Tiedoston {path} varmenne on liian heikko: {reason}\n"
        "Hanki uusi varmenne: avain vähintään RSA 2048 ja allekirjoitus SHA-256.",
        "Certifikatet i filen {path} är för svagt: {reason}\n"
        "Skaffa ett nytt certifikat: nyckeln minst RSA 2048 och underskriften SHA-256.",
        "The certificate in {path} is too weak: {reason}\n"
        "Get a new one: key at least RSA 2048, signature SHA-256.",
    ),
    "key_passphrase_wrong": (
        "Salalause ei avaa tiedoston {path} avainta, tai tiedosto on vioittunut.\n"
        "Salalause luetaan muuttujasta VTJCLI_KEY_PASSPHRASE, asetuksen "
        "key_passphrase_command komennolta tai avainnipusta (vtjcli login).",
        "Lösenfrasen öppnar inte nyckeln i filen {path}, eller så är filen skadad.\n"
        "Lösenfrasen läses från variabeln VTJCLI_KEY_PASSPHRASE, kommandot i "
        "key_passphrase_command eller nyckelringen (vtjcli login).",
        "The passphrase does not open the key in {path}, or the file is damaged.\n"
        "The passphrase comes from VTJCLI_KEY_PASSPHRASE, the command in "
        "key_passphrase_command or the keyring (vtjcli login).",
    ),
    "pkcs12_not": (
        "Tiedosto {path} ei ole PKCS#12-tiedosto.\n"
        "PEM-muotoinen varmenne kuuluu asetuksiin tls.certificate ja tls.key.",
        "Filen {path} är inte en PKCS#12-fil.\n"
        "Ett certifikat i PEM-format hör till inställningarna tls.certificate och tls.key.",
        "The file {path} is not a PKCS#12 file.\n"
        "A certificate in PEM format belongs in tls.certificate and tls.key.",
    ),
    "pkcs12_lacks": (
        "PKCS#12-tiedostossa {path} ei ole yksityistä avainta ja sen varmennetta.\n"
        "Vie varmenne uudelleen yksityisen avaimen kanssa.",
        "PKCS#12-filen {path} saknar en privat nyckel med tillhörande certifikat.\n"
        "Exportera certifikatet på nytt med den privata nyckeln.",
        "The PKCS#12 file {path} does not contain a private key with its certificate.\n"
        "Export the certificate again together with its private key.",
    ),
    "pkcs12_algorithm": (
        "PKCS#12-tiedoston {path} salaustapaa ei tunneta.\n"
        "Muunna se ja anna tulos asetuksessa tls.certificate:\n"
        "openssl pkcs12 -legacy -in TIEDOSTO -out uusi.pem",
        "PKCS#12-filen {path} är krypterad på ett okänt sätt.\n"
        "Omvandla den och ange resultatet i tls.certificate:\n"
        "openssl pkcs12 -legacy -in FIL -out ny.pem",
        "The PKCS#12 file {path} uses an unknown encryption method.\n"
        "Convert it and name the result in tls.certificate:\n"
        "openssl pkcs12 -legacy -in FILE -out new.pem",
    ),
    "tls_temporary": (
        "PKCS#12-tiedostoa varten tarvittavaa väliaikaistiedostoa ei voi kirjoittaa: {reason}\n"
        "Tarkista väliaikaishakemisto (TMPDIR), tai anna varmenne PEM-muodossa.",
        "Den tillfälliga fil som PKCS#12 behöver kan inte skrivas: {reason}\n"
        "Kontrollera den tillfälliga katalogen (TMPDIR), eller ange certifikatet i PEM-format.",
        "The temporary file that PKCS#12 needs cannot be written: {reason}\n"
        "Check the temporary folder (TMPDIR), or give the certificate in PEM format.",
    ),
    "tls_own_certificate": (
        "Liityntäpalvelin ei hyväksy asiakasvarmennetta: {reason} ({url})\n"
        "Kysely ei päässyt rekisteriin.\n"
        "Tarkista tls.certificate tai tls.pkcs12 ja sen voimassaolo; pyydä liityntäpalvelimen "
        "ylläpitäjää lisäämään varmenne alijärjestelmän tietoihin.",
        "Anslutningsservern godtar inte klientcertifikatet: {reason} ({url})\n"
        "Förfrågan kom inte fram till registret.\n"
        "Kontrollera tls.certificate eller tls.pkcs12 och giltighetstiden; "
        "be anslutningsserverns administratör lägga till certifikatet för delsystemet.",
        "The security server does not accept the client certificate: {reason} ({url})\n"
        "The query did not reach the register.\n"
        "Check tls.certificate or tls.pkcs12 and its validity; ask your security server's "
        "administrator to add the certificate to your subsystem.",
    ),
}
