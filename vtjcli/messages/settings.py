"""What each setting is, in a line; and under KEY.default, what it is when nobody says.

The keys are those of ``vtjcli.config.schema``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "default_profile": (
        "Profiili, jota käytetään ilman valitsinta --profile",
        "Profilen som används utan flaggan --profile",
        "The profile to use without --profile",
    ),
    "default_profile.default": (
        "ainoa profiili, jos niitä on yksi",
        "den enda profilen, om det finns en",
        "the only profile, if there is one",
    ),
    "inherits": (
        "Profiili, jonka arvoja käytetään, kun tämä ei anna omaa; salaisuuksia ei peritä",
        "Profilen vars värden används då denna inte anger egna; hemligheter ärvs inte",
        "The profile whose values are used where this one has none; secrets are not inherited",
    ),
    "security_server": (
        "Oman liityntäpalvelimen osoite",
        "Adressen till den egna anslutningsservern",
        "Address of your own security server",
    ),
    "direct": (
        "Rekisterin oma https-osoite, kun X-Road ei ole välissä (security_server jää silloin pois)",
        "Registrets egen https-adress, då X-Road inte används (security_server utelämnas då)",
        "The register's own https address, where X-Road is not used (in place of security_server)",
    ),
    "client": (
        "Oma alijärjestelmä: INSTANSSI/LUOKKA/KOODI/ALIJÄRJESTELMÄ",
        "Det egna delsystemet: INSTANS/KLASS/KOD/DELSYSTEM",
        "Your own subsystem: INSTANCE/CLASS/CODE/SUBSYSTEM",
    ),
    "service": (
        "Rekisterin alijärjestelmä",
        "Registrets delsystem",
        "The register's subsystem",
    ),
    "service.default": (
        "GOV/0245437-2/VTJkysely samassa instanssissa kuin client",
        "GOV/0245437-2/VTJkysely i samma instans som client",
        "GOV/0245437-2/VTJkysely in the instance of client",
    ),
    "product": (
        "Tuotteen nimi tietoluvassa (SoSoNimi)",
        "Produktens namn i datatillståndet (SoSoNimi)",
        "The product's name in the data permit (SoSoNimi)",
    ),
    "products": (
        "Tuotteiden lyhyet nimet valitsinta --product varten",
        "Kortnamn på produkter för flaggan --product",
        "Short names of products for --product",
    ),
    "username": (
        "DVV:n antama käyttäjätunnus (Kayttajatunnus)",
        "Användarnamnet som MDB har gett (Kayttajatunnus)",
        "The user name that DVV gave (Kayttajatunnus)",
    ),
    "end_user": (
        "Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä; ei koskaan root",
        "Den som frågar (Loppukayttaja), högst 50 tecken; aldrig root",
        "The person who asks (Loppukayttaja), at most 50 characters; never root",
    ),
    "end_user.default": (
        "kirjautumistunnus",
        "inloggningsnamnet",
        "the login name",
    ),
    "billing": (
        "Laskutustiedot, jos niistä on sovittu",
        "Faktureringsuppgifter (Laskutustiedot), om sådana har avtalats",
        "Billing information (Laskutustiedot), where that is agreed",
    ),
    "password_command": (
        "Komento, joka tulostaa salasanan, sanojen luettelona",
        "Kommando som skriver ut lösenordet, som en lista av ord",
        "A command that prints the password, as a list of words",
    ),
    "password_command.default": (
        "järjestelmän avainnippu",
        "systemets nyckelring",
        "the system's keyring",
    ),
    "key_passphrase_command": (
        "Komento, joka tulostaa oman avaimen salalauseen, sanojen luettelona",
        "Kommando som skriver ut lösenfrasen till den egna nyckeln, som en lista av ord",
        "A command that prints the passphrase of your own key, as a list of words",
    ),
    "key_passphrase_command.default": (
        "järjestelmän avainnippu",
        "systemets nyckelring",
        "the system's keyring",
    ),
    "allow_http": (
        "Salli salaamaton http muuallekin kuin tälle koneelle",
        "Tillåt okrypterad http också till andra än denna dator",
        "Allow plain http to more than this machine",
    ),
    "proxy": (
        "HTTP-välityspalvelin, jonka kautta https-yhteydet avataan",
        "HTTP-proxy som https-förbindelserna går genom",
        "HTTP proxy that https connections go through",
    ),
    "proxy.default": (
        "ei mitään, sanoi ympäristö mitä tahansa",
        "ingen, vad miljön än säger",
        "none, whatever the environment says",
    ),
    "require_issue": (
        "Älä kysy ilman asiaa (--issue)",
        "Fråga inte utan ärende (--issue)",
        "Refuse to ask without --issue",
    ),
    "non_disclosure": (
        "Näytetäänkö turvakiellon alaisen henkilön sijainti: show (näytetään) tai withhold "
        "(jätetään pois, ellei anneta valitsinta --reveal)",
        "Om det visas var en person med spärrmarkering finns: show (visas) eller withhold "
        "(utelämnas, om inte flaggan --reveal anges)",
        "Whether to tell where a person with a non-disclosure order is: show, or withhold unless "
        "--reveal is given",
    ),
    "tls.ca": (
        "Palvelimen varmenne tai sen myöntäjä, PEM-tiedosto",
        "Serverns certifikat eller dess utfärdare, PEM-fil",
        "PEM file of the server's certificate or its issuer",
    ),
    "tls.ca.default": (
        "järjestelmän luottamat myöntäjät",
        "utfärdare som systemet litar på",
        "the authorities that the system trusts",
    ),
    "tls.pin": (
        "Palvelimen varmenteen SHA-256, myöntäjän ja nimen sijasta",
        "SHA-256 av serverns certifikat, i stället för utfärdare och namn",
        "SHA-256 of the server's certificate, in place of its issuer and name",
    ),
    "tls.certificate": (
        "Oma asiakasvarmenne, PEM-tiedosto",
        "Det egna klientcertifikatet, PEM-fil",
        "Your client certificate, PEM file",
    ),
    "tls.key": (
        "Oma avain, PEM-tiedosto, jos se ei ole varmenteen tiedostossa",
        "Den egna nyckeln, PEM-fil, om den inte finns i certifikatets fil",
        "Your key, PEM file, if it is not in the certificate's",
    ),
    "tls.pkcs12": (
        "Oma asiakasvarmenne ja avain, PKCS#12-tiedosto (asetuksen tls.certificate sijasta)",
        "Klientcertifikatet och nyckeln, PKCS#12-fil (i stället för tls.certificate)",
        "Your client certificate and key, PKCS#12 file (in place of tls.certificate)",
    ),
    "limits.per_run": (
        "Henkilöitä enintään yhdessä ajossa",
        "Högst så många personer i en körning",
        "At most so many people in one run",
    ),
    "limits.per_second": (
        "Kyselyjä enintään sekunnissa",
        "Högst så många förfrågningar i sekunden",
        "At most so many queries started in a second",
    ),
    "limits.concurrency": (
        "Kyselyjä enintään yhtä aikaa",
        "Högst så många förfrågningar samtidigt",
        "At most so many queries at once",
    ),
    "limits.timeout": (
        "Aikaraja yhdelle kyselylle sekunteina",
        "Tidsgräns för en förfrågan i sekunder",
        "Seconds that one query may take",
    ),
    "desk.clear_after": (
        "Sekunnit ilman näppäilyä, joiden jälkeen vtjcli desk tyhjentää näytön",
        "Sekunder utan tangenttryckning, varefter vtjcli desk tömmer skärmen",
        "Seconds without a key, after which vtjcli desk empties the screen",
    ),
    "search.person": (
        "Henkilön hakudokumentin (HakuXml) pohja",
        "Mall för sökdokumentet (HakuXml) för en person",
        "Template of the search document (HakuXml) for a person",
    ),
    "search.building": (
        "Rakennuksen hakudokumentin pohja",
        "Mall för sökdokumentet för en byggnad",
        "Template of the search document for a building",
    ),
    "search.property": (
        "Kiinteistön hakudokumentin pohja",
        "Mall för sökdokumentet för en fastighet",
        "Template of the search document for real estate",
    ),
    "log.directory": (
        "Kyselylokin hakemisto, jokaisella käyttäjällä omansa",
        "Förfrågningsloggens katalog, en egen för varje användare",
        "Folder of the log of queries, each user's own",
    ),
    "log.directory.default": (
        "vtjcli/log tilatietojen hakemistossa ($XDG_STATE_HOME)",
        "vtjcli/log i katalogen för tillståndsdata ($XDG_STATE_HOME)",
        "vtjcli/log in the folder of state data ($XDG_STATE_HOME)",
    ),
    "log.key": (
        "Tiedosto, jossa on lokin tiivisteiden avain, tai keyring",
        "Fil som har nyckeln till loggens hashvärde, eller keyring",
        "File that holds the key of the log's hashes, or keyring",
    ),
    "log.key.default": (
        "vtjcli/log.key tilatietojen hakemistossa",
        "vtjcli/log.key i katalogen för tillståndsdata",
        "vtjcli/log.key in the folder of state data",
    ),
    "log.keep_years": (
        "Vuosia, jotka loki säilytetään; vähintään 5",
        "Så många år bevaras loggen; minst 5",
        "Years that the log is kept; at least 5",
    ),
    "log.syslog": (
        "Kirjaa kyselyt myös järjestelmän lokiin",
        "Anteckna förfrågningarna också i systemloggen",
        "Write the queries to the system's log too",
    ),
    "log.subject": (
        "Mitä haetusta henkilöstä kirjataan: hash (avaimellinen tiiviste) tai full (tunnus)",
        "Vad som antecknas om den sökta: hash (hashvärde med nyckel) eller full (beteckningen)",
        "What is logged of the subject: hash (a keyed hash) or full (the code itself)",
    ),
}
