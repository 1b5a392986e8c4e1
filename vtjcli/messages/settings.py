"""What each setting is, in one line; and under KEY.default, its value if none is given.

The keys are those of ``vtjcli.config.setting_rows``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    "default_profile": (
        "Profiili, jota käytetään ilman valitsinta --profile",
        "Profilen som används när flaggan --profile inte anges",
        "The profile to use without --profile",
    ),
    "default_profile.default": (
        "ainoa profiili, jos niitä on yksi",
        "den enda profilen, om det bara finns en",
        "the only profile, if there is exactly one",
    ),
    "inherits": (
        "Profiili, jonka arvoja käytetään, kun tässä ei ole omaa; salaisuuksia ei peritä",
        "Profilen vars värden används då denna inte anger egna; hemligheter ärvs inte",
        "The profile whose values are used if this one has none; secrets are not inherited",
    ),
    "security_server": (
        "Oman liityntäpalvelimen osoite",
        "Adressen till den egna anslutningsservern",
        "Address of your own security server",
    ),
    "direct": (
        "Rekisterin oma https-osoite, kun X-Road ei ole käytössä (asetuksen security_server "
        "sijasta)",
        "Registrets egen https-adress, när X-Road inte används (i stället för security_server)",
        "The register's own https address when X-Road is not used (in place of security_server)",
    ),
    "client": (
        "Oma alijärjestelmä (YMPÄRISTÖ/LUOKKA/KOODI/ALIJÄRJESTELMÄ)",
        "Det egna delsystemet (MILJÖ/KLASS/KOD/DELSYSTEM)",
        "Your own subsystem (INSTANCE/CLASS/CODE/SUBSYSTEM)",
    ),
    "service": (
        "Rekisterin alijärjestelmä",
        "Registrets delsystem",
        "The register's subsystem",
    ),
    "service.default": (
        "GOV/0245437-2/VTJkysely samassa X-Road-ympäristössä kuin client",
        "GOV/0245437-2/VTJkysely i samma X-Road-miljö som client",
        "GOV/0245437-2/VTJkysely in the X-Road instance of client",
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
        "Användarnamnet från MDB (Kayttajatunnus)",
        "The user name from DVV (Kayttajatunnus)",
    ),
    "end_user": (
        "Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä; ei koskaan root",
        "Den som gör förfrågan (Loppukayttaja), högst 50 tecken; aldrig root",
        "Who makes the query (Loppukayttaja), at most 50 characters; never root",
    ),
    "end_user.default": (
        "kirjautumisnimi",
        "inloggningsnamnet",
        "the login name",
    ),
    "billing": (
        "Laskutustiedot, jos niistä on sovittu",
        "Faktureringsuppgifter (Laskutustiedot), om sådana har avtalats",
        "Billing information (Laskutustiedot), if agreed with DVV",
    ),
    "password_command": (
        "Komento, joka tulostaa salasanan, sanojen luettelona",
        "Kommando som skriver ut lösenordet, som en lista med ord",
        "Command that prints the password, as a list of words",
    ),
    "password_command.default": (
        "järjestelmän avainnippu",
        "systemets nyckelring",
        "the system keyring",
    ),
    "key_passphrase_command": (
        "Komento, joka tulostaa oman avaimen salalauseen, sanojen luettelona",
        "Kommando som skriver ut lösenfrasen till den egna nyckeln, som en lista med ord",
        "Command that prints the passphrase of your own key, as a list of words",
    ),
    "key_passphrase_command.default": (
        "järjestelmän avainnippu",
        "systemets nyckelring",
        "the system keyring",
    ),
    "allow_http": (
        "Salaamaton http sallitaan muuallekin kuin tälle koneelle",
        "Tillåt okrypterad http också till andra datorer än denna",
        "Allow unencrypted HTTP to other machines too",
    ),
    "proxy": (
        "HTTP-välityspalvelin, jonka kautta https-yhteydet avataan",
        "HTTP-proxy som https-förbindelserna går genom",
        "HTTP proxy that https connections go through",
    ),
    "proxy.default": (
        "ei mitään, ympäristömuuttujista riippumatta",
        "ingen, oberoende av miljövariablerna",
        "none, regardless of the environment variables",
    ),
    "require_issue": (
        "Kyselyä ei tehdä ilman asiaa (--issue)",
        "Kräv ett ärende (--issue) för varje förfrågan",
        "Refuse queries without --issue",
    ),
    "non_disclosure": (
        "Turvakiellon alaisen henkilön sijaintitiedot: show (näytetään) tai withhold "
        "(jätetään pois, ellei anneta valitsinta --reveal)",
        "Uppgifter om var en person med spärrmarkering finns: show (visas) eller withhold "
        "(utelämnas, om inte flaggan --reveal anges)",
        "Locations of a person with a non-disclosure order: show, or withhold (unless --reveal "
        "is given)",
    ),
    "tls.ca": (
        "Palvelimen tai sen myöntäjän varmenne, PEM-tiedosto",
        "Serverns eller utfärdarens certifikat, PEM-fil",
        "PEM file of the server's certificate or its issuer",
    ),
    "tls.ca.default": (
        "järjestelmän luottamat myöntäjät",
        "utfärdare som systemet litar på",
        "the authorities trusted by the system",
    ),
    "tls.pin": (
        "Palvelimen varmenteen SHA-256-sormenjälki; silloin myöntäjää ja nimeä ei tarkisteta",
        "SHA-256-fingeravtryck av serverns certifikat; utfärdaren och namnet kontrolleras då inte",
        "SHA-256 fingerprint of the server's certificate, checked instead of issuer and name",
    ),
    "tls.certificate": (
        "Oma asiakasvarmenne, PEM-tiedosto",
        "Det egna klientcertifikatet, PEM-fil",
        "Your client certificate, PEM file",
    ),
    "tls.key": (
        "Oma avain, PEM-tiedosto, jos se ei ole varmenteen tiedostossa",
        "Den egna nyckeln, PEM-fil, om den inte finns i certifikatets fil",
        "Your key, PEM file, if it is not in the certificate file",
    ),
    "tls.pkcs12": (
        "Oma asiakasvarmenne ja avain, PKCS#12-tiedosto (asetuksen tls.certificate sijasta)",
        "Klientcertifikatet och nyckeln, PKCS#12-fil (i stället för tls.certificate)",
        "Your client certificate and key, PKCS#12 file (in place of tls.certificate)",
    ),
    "limits.per_run": (
        "Henkilöiden enimmäismäärä yhdessä ajossa",
        "Högsta antal personer i en körning",
        "Maximum number of people in one run",
    ),
    "limits.per_second": (
        "Kyselyjen enimmäismäärä sekunnissa",
        "Högsta antal förfrågningar per sekund",
        "Maximum number of queries started per second",
    ),
    "limits.concurrency": (
        "Yhtäaikaisten kyselyjen enimmäismäärä",
        "Högsta antal samtidiga förfrågningar",
        "Maximum number of simultaneous queries",
    ),
    "limits.timeout": (
        "Yhden kyselyn aikaraja sekunteina",
        "Tidsgräns i sekunder för en förfrågan",
        "Time limit for one query in seconds",
    ),
    "desk.clear_after": (
        "Aika sekunteina ilman näppäilyä, jonka jälkeen vtjcli desk tyhjentää näytön",
        "Tid i sekunder utan tangenttryckning, varefter vtjcli desk tömmer skärmen",
        "Time in seconds without a key press after which vtjcli desk clears the screen",
    ),
    "search.person": (
        "Henkilön hakusanoman (HakuXml) malli",
        "Mall för sökmeddelandet (HakuXml) för en person",
        "Template of the search document (HakuXml) for a person",
    ),
    "search.building": (
        "Rakennuksen hakusanoman malli",
        "Mall för sökmeddelandet för en byggnad",
        "Template of the search document for a building",
    ),
    "search.property": (
        "Kiinteistön hakusanoman malli",
        "Mall för sökmeddelandet för en fastighet",
        "Template of the search document for real estate",
    ),
    "log.directory": (
        "Kyselylokin hakemisto, jokaisella käyttäjällä omansa",
        "Förfrågningsloggens katalog, en egen för varje användare",
        "Folder of the log of queries; each user has their own",
    ),
    "log.directory.default": (
        "vtjcli/log tilatietojen hakemistossa ($XDG_STATE_HOME)",
        "vtjcli/log i katalogen för statusdata ($XDG_STATE_HOME)",
        "vtjcli/log in the state folder ($XDG_STATE_HOME)",
    ),
    "log.key": (
        "Tiedosto, jossa on lokin tiivisteiden avain, tai keyring",
        "Fil med nyckeln till loggens hashvärden, eller keyring",
        "File with the key of the log's hashes, or keyring",
    ),
    "log.key.default": (
        "vtjcli/log.key tilatietojen hakemistossa",
        "vtjcli/log.key i katalogen för statusdata",
        "vtjcli/log.key in the state folder",
    ),
    "log.keep_years": (
        "Lokin säilytysaika vuosina, vähintään 5",
        "Loggens bevaringstid i år, minst 5",
        "Retention of the log in years, 5 or more",
    ),
    "log.syslog": (
        "Kyselyt kirjataan myös järjestelmän lokiin",
        "Anteckna förfrågningarna också i systemets logg",
        "Write queries to the system log too",
    ),
    "log.subject": (
        "Haetusta henkilöstä kirjattava tieto: hash (avaimellinen tiiviste) tai full (tunnus)",
        "Vilken uppgift om den sökta som antecknas: hash (hashvärde med nyckel) eller full "
        "(beteckningen)",
        "How the subject is logged: hash (a keyed hash) or full (the code itself)",
    ),
}
