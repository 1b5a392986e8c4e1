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
        "TLS-filen {path} kan inte läsas: {reason}\n"
        "Kontrollera profilens tls-inställningar och filens rättigheter.",
        "The TLS file {path} cannot be read: {reason}\n"
        "Check the tls settings of the profile and the file's permissions.",
    ),
    "tls_not_pem": (
        "Tiedostossa {path} ei ole PEM-muotoista varmennetta.\n"
        "PEM alkaa -----BEGIN CERTIFICATE-----. Muunna DER: openssl x509 -inform der -in TIEDOSTO; "
        "PKCS#12 kuuluu asetukseen tls.pkcs12.",
        "Filen {path} innehåller inget certifikat i PEM-format.\n"
        "PEM börjar med -----BEGIN CERTIFICATE-----. Omvandla DER: openssl x509 -inform der -in "
        "FIL; PKCS#12 hör till inställningen tls.pkcs12.",
        "The file {path} has no certificate in PEM.\n"
        "PEM begins with -----BEGIN CERTIFICATE-----. Convert DER: openssl x509 -inform der -in "
        "FILE; PKCS#12 goes into tls.pkcs12.",
    ),
    "tls_no_key": (
        "Tiedostossa {path} ei ole PEM-muotoista yksityistä avainta.\n"
        "Anna avaimen tiedosto asetuksella tls.key; PKCS#12 kuuluu asetukseen tls.pkcs12.",
        "Filen {path} innehåller ingen privat nyckel i PEM-format.\n"
        "Ange nyckelns fil med inställningen tls.key; PKCS#12 hör till inställningen tls.pkcs12.",
        "The file {path} has no private key in PEM.\n"
        "Name the key's file in tls.key; PKCS#12 goes into tls.pkcs12.",
    ),
    "tls_key_damaged": (
        "Tiedoston {path} yksityistä avainta ei voi lukea: se on vioittunut tai OpenSSL:lle "
        "tuntematonta lajia.\nHae avain uudelleen varmuuskopiosta.",
        "Den privata nyckeln i filen {path} kan inte läsas: den är skadad eller av ett slag som "
        "OpenSSL inte känner till.\nHämta nyckeln på nytt från säkerhetskopian.",
        "The private key in {path} cannot be read: it is damaged, or of a kind that OpenSSL does "
        "not know.\nFetch the key again from its backup.",
    ),
    "tls_other_key": (
        "Tiedoston {path} yksityinen avain on eri varmenteen kuin annetun.\n"
        "Tarkista, että varmenne ja avain kuuluvat yhteen.",
        "Den privata nyckeln i filen {path} hör till ett annat certifikat än det angivna.\n"
        "Kontrollera att certifikatet och nyckeln hör ihop.",
        "The private key in {path} belongs to another certificate than the one given.\n"
        "Check that certificate and key are a pair.",
    ),
    "tls_weak": (
        "Tiedoston {path} varmenne on liian heikko: {reason}\n"
        "Hanki uusi varmenne, jonka avain on vähintään RSA 2048 ja tiiviste SHA-256.",
        "Certifikatet i filen {path} är för svagt: {reason}\n"
        "Skaffa ett nytt certifikat med minst en RSA 2048-nyckel och SHA-256.",
        "The certificate in {path} is too weak: {reason}\n"
        "Get a new one, with a key of at least RSA 2048 and SHA-256.",
    ),
    "key_passphrase_wrong": (
        "Salalause ei avaa tiedoston {path} avainta (tai tiedosto on vioittunut).\n"
        "Salalause tulee muuttujasta VTJCLI_KEY_PASSPHRASE, muuten asetuksen "
        "key_passphrase_command komennolta, muuten avainnipusta, johon vtjcli login tallentaa sen.",
        "Lösenfrasen öppnar inte nyckeln i filen {path} (eller så är filen skadad).\n"
        "Lösenfrasen kommer från variabeln VTJCLI_KEY_PASSPHRASE, annars från kommandot i "
        "key_passphrase_command, annars från nyckelringen, där vtjcli login sparar den.",
        "The passphrase does not open the key in {path} (or the file is damaged).\n"
        "It comes from VTJCLI_KEY_PASSPHRASE, else from the command in key_passphrase_command, "
        "else from the keyring, where vtjcli login stores it.",
    ),
    "pkcs12_not": (
        "Tiedosto {path} ei ole PKCS#12-tiedosto.\n"
        "PEM-muotoinen varmenne kuuluu asetuksiin tls.certificate ja tls.key.",
        "Filen {path} är inte en PKCS#12-fil.\n"
        "Ett certifikat i PEM-format hör till inställningarna tls.certificate och tls.key.",
        "The file {path} is not PKCS#12.\n"
        "A certificate in PEM goes into tls.certificate and tls.key.",
    ),
    "pkcs12_lacks": (
        "PKCS#12-tiedostossa {path} ei ole yksityistä avainta ja sen varmennetta.\n"
        "Vie varmenne uudelleen yksityisen avaimen kanssa.",
        "PKCS#12-filen {path} saknar en privat nyckel med tillhörande certifikat.\n"
        "Exportera certifikatet på nytt med den privata nyckeln.",
        "The PKCS#12 file {path} lacks a private key with its certificate.\n"
        "Export the certificate again, together with its private key.",
    ),
    "pkcs12_algorithm": (
        "PKCS#12-tiedosto {path} on salattu tavalla, jota ei tunneta.\n"
        "Muunna se: openssl pkcs12 -legacy -in TIEDOSTO -out uusi.pem, ja anna tls.certificate.",
        "PKCS#12-filen {path} är krypterad på ett okänt sätt.\n"
        "Omvandla den: openssl pkcs12 -legacy -in FIL -out ny.pem, och ange tls.certificate.",
        "The PKCS#12 file {path} is encrypted in a way that is not known.\n"
        "Convert it: openssl pkcs12 -legacy -in FILE -out new.pem, and name it in tls.certificate.",
    ),
    "tls_temporary": (
        "PKCS#12-tiedoston käyttöön tarvittavaa väliaikaistiedostoa ei voi kirjoittaa: "
        "{reason}\n"
        "Tarkista väliaikaishakemisto (TMPDIR), tai anna varmenne PEM-muodossa.",
        "Den tillfälliga fil som PKCS#12 behöver kan inte skrivas: {reason}\n"
        "Kontrollera den tillfälliga katalogen (TMPDIR), eller ge certifikatet i PEM-format.",
        "The temporary file that PKCS#12 needs cannot be written: {reason}\n"
        "Check the temporary folder (TMPDIR), or give the certificate in PEM.",
    ),
    "tls_own_certificate": (
        "Liityntäpalvelin ei hyväksy asiakasvarmennetta: {reason} ({url})\n"
        "Kysely ei päässyt rekisteriin.\n"
        "Tarkista tls.certificate tai tls.pkcs12 ja sen voimassaolo; liityntäpalvelimen "
        "ylläpitäjä lisää varmenteen alijärjestelmän tietoihin.",
        "Anslutningsservern godtar inte klientcertifikatet: {reason} ({url})\n"
        "Förfrågan kom inte fram till registret.\n"
        "Kontrollera tls.certificate eller tls.pkcs12 och giltighetstiden; "
        "anslutningsserverns administratör lägger till certifikatet för delsystemet.",
        "The security server does not accept the client certificate: {reason} ({url})\n"
        "The query did not get to the register.\n"
        "Check tls.certificate or tls.pkcs12 and its validity; your security server's "
        "administrator adds the certificate to your subsystem.",
    ),
}
