"""What ``--help`` says.

A command NAME has ``NAME.short``, one line; ``NAME.examples``, one command per line, its
effect after `` # ``; and ``NAME``, the paragraphs that follow. A command LOG LIST is ``log.list``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages.help_compare import COMPARE
from vtjcli.messages.help_config import CONFIG
from vtjcli.messages.help_desk import DESK
from vtjcli.messages.help_doctor import DOCTOR
from vtjcli.messages.help_evidence import EVIDENCE
from vtjcli.messages.help_exchange import EXCHANGE
from vtjcli.messages.help_log import LOG
from vtjcli.messages.help_log_report import LOG_REPORT
from vtjcli.messages.help_login import LOGIN
from vtjcli.messages.help_many import MANY
from vtjcli.messages.help_metaservices import METASERVICES
from vtjcli.messages.help_operations import OPERATIONS
from vtjcli.messages.help_privacy import PRIVACY
from vtjcli.messages.help_simulator import SIMULATOR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    **DESK,
    **COMPARE,
    **CONFIG,
    **LOG_REPORT,
    "vtjcli": (
        "Henkilötietojen haku väestötietojärjestelmästä DVV:n VTJkysely-rajapinnan ja oman "
        "X-Road-liityntäpalvelimen kautta.",
        "Hämta uppgifter ur befolkningsdatasystemet genom MDB:s BDSförfrågan-gränssnitt "
        "(VTJkysely) och den egna anslutningsservern för X-Road.",
        "Query the Finnish population register through DVV's VTJkysely interface and your "
        "own X-Road security server.",
    ),
    "vtjcli.examples": (
        "vtjcli person --profile demo 020501A999T  # keksitty henkilö, ilman käyttöönottoa\n"
        "vtjcli person  # pyytää tunnuksen, joka ei jää historiaan\n"
        "vtjcli codes 0006  # koodin merkitys\n"
        "vtjcli person --help  # komennon oma ohje",
        "vtjcli person --profile demo 020501A999T  # påhittad person, utan inställningar\n"
        "vtjcli person  # ber om beteckningen, som inte blir kvar i historiken\n"
        "vtjcli codes 0006  # vad en kod betyder\n"
        "vtjcli person --help  # kommandots egen hjälp",
        "vtjcli person --profile demo 020501A999T  # an invented person, no setup needed\n"
        "vtjcli person  # prompts for the code, which stays out of the history\n"
        "vtjcli codes 0006  # what a code means\n"
        "vtjcli person --help  # help of one command",
    ),
    "vtjcli.more": (
        "Käsikirja: man vtjcli. Tiedot eivät ole julkisia: hae vain tietoja, joihin "
        "organisaation tietolupa ja oma tehtävä antavat oikeuden.",
        "Handbok: man vtjcli. Uppgifterna är inte offentliga: hämta bara uppgifter som "
        "organisationens datatillstånd och dina arbetsuppgifter ger dig rätt till.",
        "Manual: man vtjcli. The data are not public: look up only what your organisation's "
        "data permit and your duties entitle you to.",
    ),
    "version": (
        "Versio.",
        "Visa versionen.",
        "Show the version.",
    ),
    "help": (
        "Tämä ohje.",
        "Visa denna hjälp.",
        "Show this help.",
    ),
    "usage": ("Käyttö", "Användning", "Usage"),
    "any_options": (
        "[VALITSIMET]",
        "[FLAGGOR]",
        "[OPTIONS]",
    ),
    "any_command": ("KOMENTO …", "KOMMANDO …", "COMMAND …"),
    "arguments": ("Argumentit", "Argument", "Arguments"),
    "options": ("Valitsimet", "Flaggor", "Options"),
    "default": (
        "oletus: {value}",
        "standard: {value}",
        "default: {value}",
    ),
    "required": ("pakollinen", "obligatorisk", "required"),
    "commands": ("Komennot", "Kommandon", "Commands"),
    "examples": ("Esimerkkejä", "Exempel", "Examples"),
    "person": (
        "Komentorivillä annettu henkilötunnus jää komentotulkin historiaan ja näkyy koneen "
        "prosessiluettelossa. Ilman tunnusta ohjelma pyytää sen.",
        "En personbeteckning på kommandoraden blir kvar i skalets historik och syns i "
        "datorns processlista. Utan beteckning ber programmet om den.",
        "An identity code on the command line stays in the shell's history and is visible in "
        "the process list. Without a code the program prompts for it.",
    ),
    "person.examples": (
        "vtjcli person  # pyytää tunnuksen, joka ei jää historiaan\n"
        "vtjcli person --profile demo 020501A999T  # keksitty henkilö, ilman käyttöönottoa\n"
        "vtjcli person - --json < tunnukset.txt  # monta tunnusta, yksi rivillä\n"
        "vtjcli person --field municipality.name 020501A999T",
        "vtjcli person  # ber om beteckningen, som inte blir kvar i historiken\n"
        "vtjcli person --profile demo 020501A999T  # påhittad person, utan inställningar\n"
        "vtjcli person - --json < beteckningar.txt  # många, en per rad\n"
        "vtjcli person --field municipality.name 020501A999T",
        "vtjcli person  # prompts for the code, which stays out of the history\n"
        "vtjcli person --profile demo 020501A999T  # an invented person, no setup needed\n"
        "vtjcli person - --json < codes.txt  # many, one per line\n"
        "vtjcli person --field municipality.name 020501A999T",
    ),
    "person.short": (
        "Henkilön tietojen haku henkilötunnuksella.",
        "Hämta uppgifter om en person med personbeteckning.",
        "Look a person up by personal identity code.",
    ),
    "person.hetu": (
        "Yksi tai useampi henkilötunnus; - lukee ne vakiosyötteestä.",
        "En eller flera personbeteckningar; - läser dem från standardinmatningen.",
        "One or more identity codes; - reads them from standard input.",
    ),
    "profile": (
        "Asetustiedoston profiili tai demo.",
        "Profil i konfigurationsfilen, eller demo.",
        "Profile in the configuration file, or demo.",
    ),
    "product": (
        "Tuotteen nimi (SoSoNimi).",
        "Produktens namn (SoSoNimi).",
        "Name of the product (SoSoNimi).",
    ),
    "end_user": (
        "Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.",
        "Den som gör förfrågan (Loppukayttaja), högst 50 tecken.",
        "Who makes the query (Loppukayttaja), at most 50 characters.",
    ),
    "issue": (
        "Asia, johon kysely kuuluu. Se kirjataan omaan lokiin ja X-Roadia käytettäessä myös "
        "X-Roadin lokeihin.",
        "Ärendet som förfrågan hör till. Det antecknas i den egna loggen och, om X-Road används, "
        "även i X-Roads loggar.",
        "The case that the query belongs to. It is entered in your own log and, if X-Road is "
        "used, in the logs of X-Road.",
    ),
    "billing": (
        "Laskutustiedot, jos niistä on sovittu.",
        "Faktureringsuppgifter, om sådana har avtalats.",
        "Billing information, if agreed with DVV.",
    ),
    "language": (
        "Kieli: fi, sv tai en.",
        "Språk: fi, sv eller en.",
        "Language: fi, sv or en.",
    ),
    "output.people": (
        "Tulostusmuoto. Päätteellä table, putkessa json tai jsonl; label on kirjekuoren osoite.",
        "Utskriftsformat. I en terminal table, i ett rör json eller jsonl; label är adressen "
        "på ett kuvert.",
        "Output format. Default: table in a terminal, json or jsonl in a pipe. label is the "
        "address for an envelope.",
    ),
    "output": (
        "Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.",
        "Utskriftsformat. I en terminal table, i ett rör json eller jsonl.",
        "Output format. Default: table in a terminal, json or jsonl in a pipe.",
    ),
    "json": (
        "Tulostus JSON-muodossa.",
        "Skriv ut JSON.",
        "Print JSON.",
    ),
    "field": (
        "Vain tämän kentän arvo, esimerkiksi mother_tongue.code.",
        "Skriv bara ut värdet i detta fält, till exempel mother_tongue.code.",
        "Print only the value of this field, for example mother_tongue.code.",
    ),
    "field.premises": (
        "Vain tämän kentän arvo, esimerkiksi Rakennus.Kuntanumero tai "
        "Kiinteistoyksikko.Kuntanumero.",
        "Skriv bara ut värdet i detta fält, till exempel Rakennus.Kuntanumero eller "
        "Kiinteistoyksikko.Kuntanumero.",
        "Print only the value of this field, for example Rakennus.Kuntanumero or "
        "Kiinteistoyksikko.Kuntanumero.",
    ),
    "fields": (
        "Vain nämä kentät, esimerkiksi name,age,citizenships[0].code.",
        "Visa bara dessa fält, till exempel name,age,citizenships[0].code.",
        "Show only these fields, for example name,age,citizenships[0].code.",
    ),
    "explode": (
        "CSV: oma rivi luettelon jokaiselle kohdalle, esimerkiksi children.",
        "CSV: en egen rad för varje post i denna lista, till exempel children.",
        "CSV: a row for each item of this list, for example children.",
    ),
    "mask": (
        "Henkilötunnukset peitettyinä.",
        "Dölj personbeteckningarna i utskriften.",
        "Mask the identity codes in the output.",
    ),
    "json_schema": (
        "JSON-tulosteen skeema (JSON Schema 2020-12); kyselyä ei tehdä.",
        "Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); ingen förfrågan görs.",
        "Print the schema of the JSON output (JSON Schema 2020-12); no query is made.",
    ),
    "codes": (
        "Selittää myös X-Roadin virhekoodit ja sen, mitä virheelle voi tehdä. Ei käytä verkkoa.",
        "Förklarar också X-Roads felkoder och vad man kan göra åt felet. Använder inte nätet.",
        "Explains X-Road fault codes too, and what to do about a fault. Does not use the network.",
    ),
    "codes.examples": (
        "vtjcli codes 0006  # paluukoodi\n"
        "vtjcli codes P400  # koodiston arvo\n"
        "vtjcli codes siviilisääty  # koodisto nimellä tai sanalla\n"
        "vtjcli codes AccessDenied  # X-Roadin virhekoodi",
        "vtjcli codes 0006  # en returkod\n"
        "vtjcli codes P400  # ett värde i en kodlista\n"
        "vtjcli codes civilstånd  # en kodlista efter namn eller ord\n"
        "vtjcli codes AccessDenied  # en felkod i X-Road",
        "vtjcli codes 0006  # a return code\n"
        "vtjcli codes P400  # a value of a code list\n"
        "vtjcli codes 'marital status'  # a code list by its name or a word\n"
        "vtjcli codes AccessDenied  # an X-Road fault code",
    ),
    "codes.short": (
        "Paluukoodien ja koodistojen selitykset.",
        "Förklara returkoder och kodlistor.",
        "Explain return codes and code lists.",
    ),
    "completion.short": (
        "Komentotulkin täydennysskripti.",
        "Skriv ut kompletteringsskriptet för ett skal.",
        "Print the completion script of a shell.",
    ),
    "completion.examples": (
        "source <(vtjcli completion bash)  # tiedostossa ~/.bashrc\n"
        "vtjcli completion zsh > ~/.zfunc/_vtjcli  # kun ~/.zfunc on fpathissa\n"
        "vtjcli completion fish > ~/.config/fish/completions/vtjcli.fish",
        "source <(vtjcli completion bash)  # i ~/.bashrc\n"
        "vtjcli completion zsh > ~/.zfunc/_vtjcli  # när ~/.zfunc ingår i fpath\n"
        "vtjcli completion fish > ~/.config/fish/completions/vtjcli.fish",
        "source <(vtjcli completion bash)  # in ~/.bashrc\n"
        "vtjcli completion zsh > ~/.zfunc/_vtjcli  # with ~/.zfunc in fpath\n"
        "vtjcli completion fish > ~/.config/fish/completions/vtjcli.fish",
    ),
    "completion": (
        "Täydennys tuntee komennot, valitsimet, omat profiilit ja tuotteet sekä paluukoodit. "
        "Henkilötunnuksista se ehdottaa vain simulaattorin keksittyjä, profiilissa demo.",
        "Kompletteringen känner till kommandon, flaggor, egna profiler och produkter samt "
        "returkoder. Av personbeteckningar föreslår den endast simulatorns påhittade, i profilen "
        "demo.",
        "Completion knows the commands, the options, your profiles and products, and the "
        "return codes. The only identity codes that it suggests are the simulator's invented "
        "ones, with the profile demo.",
    ),
    "completion.shell": (
        "Komentotulkki.",
        "Skal.",
        "Shell.",
    ),
    "codes.code": (
        "Koodi tai sana (oletus: kaikki koodit).",
        "En kod eller ett ord (standard: alla koder).",
        "A code or a word; without it, all are listed.",
    ),
    "timeout": (
        "Vastauksen aikaraja sekunteina (oletus 90).",
        "Tidsgräns i sekunder för svaret (standard 90).",
        "Time limit for the reply in seconds (default 90).",
    ),
    "dry_run": (
        "Lähtevä sanoma salasana peitettynä; mitään ei lähetetä.",
        "Visa meddelandet med lösenordet dolt; ingenting skickas.",
        "Print the message with the password masked; nothing is sent.",
    ),
    "follow": (
        "Uusi haku uudella tunnuksella, jos tunnus on vaihtunut (erillinen, mahdollisesti "
        "maksullinen kysely).",
        "Om beteckningen har bytts ut, hämta uppgifterna med den nya (en egen, eventuellt "
        "avgiftsbelagd förfrågan).",
        "If the code has been replaced, look the person up by the new one (another query, "
        "which may be billed).",
    ),
    **SIMULATOR,
    **LOGIN,
    **METASERVICES,
    **EVIDENCE,
    **EXCHANGE,
    **LOG,
    **MANY,
    **OPERATIONS,
    **DOCTOR,
    **PRIVACY,
}
