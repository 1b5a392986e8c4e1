"""What each setting of the configuration file means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "default_profile": (
        "Profiili, jota käytetään, kun muuta ei ole valittu.",
        "Profilen som används när ingen annan har valts.",
        "The profile to use where none is chosen.",
    ),
    "security_server": (
        "Oman liityntäpalvelimesi osoite.",
        "Adressen till er egen anslutningsserver.",
        "The address of your own security server.",
    ),
    "client": (
        "Oma alijärjestelmäsi, esimerkiksi FI-TEST/MUN/0101263-6/example.",
        "Ert delsystem, till exempel FI-TEST/MUN/0101263-6/example.",
        "Your subsystem, for example FI-TEST/MUN/0101263-6/example.",
    ),
    "service": (
        "Rekisterin alijärjestelmä.",
        "Registrets delsystem.",
        "The register's subsystem.",
    ),
    "product": (
        "Tuotteen nimi (SoSoNimi), kuten tietoluvassa.",
        "Produktens namn (SoSoNimi), som i uppgiftstillståndet.",
        "The product's name (SoSoNimi), as in the data permit.",
    ),
    "username": (
        "Käyttäjätunnus rekisteriin (Kayttajatunnus).",
        "Användarnamnet i registret (Kayttajatunnus).",
        "The user name at the register (Kayttajatunnus).",
    ),
    "end_user": (
        "Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä; ei koskaan root.",
        "Den som frågar (Loppukayttaja), högst 50 tecken; aldrig root.",
        "The person who asks (Loppukayttaja), at most 50 characters; never root.",
    ),
    "billing": (
        "Laskutustiedot, jos niistä on sovittu.",
        "Faktureringsuppgifter, om sådana har avtalats.",
        "Billing information, where that is agreed.",
    ),
    "password_command": (
        "Komento sanaluettelona; sen ensimmäinen tulosterivi on salasana.",
        "Ett kommando som en lista av ord; dess första rad är lösenordet.",
        "A command as a list of words; the first line that it prints is the password.",
    ),
    "allow_http": (
        "Salli salaamaton http muuallekin kuin tälle koneelle.",
        "Tillåt okrypterad http också till andra datorer än denna.",
        "Allow plain http to other machines than this one.",
    ),
    "require_issue": (
        "Älä kysy ilman valitsinta --issue.",
        "Fråga inte utan flaggan --issue.",
        "Refuse to ask without --issue.",
    ),
    "tls.ca": (
        "Palvelimen varmenne tai sen myöntäjä, PEM.",
        "Serverns certifikat eller dess utfärdare, PEM.",
        "The server's certificate or its issuer, PEM.",
    ),
    "tls.pin": (
        "Palvelimen varmenteen SHA-256-tiiviste: vain tämä varmenne kelpaa, nimestä riippumatta.",
        "SHA-256-kondensatet av serverns certifikat: bara detta certifikat godtas, oavsett namn.",
        "SHA-256 of the server's certificate: this one alone is accepted, whatever its name.",
    ),
    "tls.certificate": (
        "Oma asiakasvarmenteesi, PEM.",
        "Ert eget klientcertifikat, PEM.",
        "Your client certificate, PEM.",
    ),
    "tls.key": (
        "Asiakasvarmenteen avain, PEM.",
        "Klientcertifikatets nyckel, PEM.",
        "The key of the client certificate, PEM.",
    ),
    "tls.pkcs12": (
        "Asiakasvarmenne ja avain yhdessä tiedostossa, PKCS#12.",
        "Klientcertifikatet och nyckeln i en fil, PKCS#12.",
        "Client certificate and key in one file, PKCS#12.",
    ),
    "limits.per_run": (
        "Henkilöitä yhdessä ajossa enintään.",
        "Personer i en körning, högst.",
        "People in one run, at most.",
    ),
    "limits.per_second": (
        "Kyselyjä sekunnissa enintään.",
        "Frågor per sekund, högst.",
        "Queries started in a second, at most.",
    ),
    "limits.concurrency": (
        "Yhtaikaisia kyselyjä enintään.",
        "Samtidiga frågor, högst.",
        "Queries at the same time, at most.",
    ),
    "limits.timeout": (
        "Aikaraja yhdelle kyselylle sekunteina.",
        "Tidsgräns för en fråga i sekunder.",
        "Seconds that one query may take.",
    ),
    "log.directory": (
        "Kyselylokin kansio.",
        "Mappen för frågeloggen.",
        "The folder of the log of queries.",
    ),
    "log.key": (
        "Tiedosto, jossa on lokin tiivisteiden avain, tai keyring.",
        "Filen med nyckeln till loggens kondensat, eller keyring.",
        "The file with the key of the log's hashes, or keyring.",
    ),
    "log.keep_years": (
        "Vuodet, jotka loki säilytetään; vähintään 5.",
        "Antal år som loggen bevaras; minst 5.",
        "Years for which the log is kept; never fewer than 5.",
    ),
    "log.syslog": (
        "Kirjoita kyselyt myös järjestelmän lokiin.",
        "Skriv frågorna också i systemets logg.",
        "Write the queries to the system's log too.",
    ),
    "log.subject": (
        "Mitä lokissa on haetusta: hash (avaimellinen tiiviste) tai full (koko tunnus).",
        "Vad loggen har om den sökta: hash (ett kondensat med nyckel) eller full (hela "
        "beteckningen).",
        "What the log has of the subject: hash (a keyed hash) or full (the whole identifier).",
    ),
}
