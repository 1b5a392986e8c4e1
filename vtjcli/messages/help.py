"""What ``--help`` says.

A command NAME has ``NAME.short``, one line; ``NAME.examples``, a command a line, what it does
behind `` # ``; and ``NAME``, the paragraphs that follow. A command LOG LIST is ``log.list``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages.help_compare import COMPARE
from vtjcli.messages.help_config import CONFIG
from vtjcli.messages.help_desk import DESK
from vtjcli.messages.help_doctor import DOCTOR
from vtjcli.messages.help_evidence import EVIDENCE
from vtjcli.messages.help_log import LOG
from vtjcli.messages.help_login import LOGIN
from vtjcli.messages.help_many import MANY
from vtjcli.messages.help_metaservices import METASERVICES
from vtjcli.messages.help_operations import OPERATIONS
from vtjcli.messages.help_simulator import SIMULATOR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    **DESK,
    **COMPARE,
    **CONFIG,
    "vtjcli": (
        "Kyselyt väestötietojärjestelmään (DVV:n VTJkysely) oman X-Road-liityntäpalvelimen kautta.",
        "Frågor till befolkningsdatasystemet (MDB:s VTJkysely) via den egna anslutningsservern "
        "för X-Road.",
        "Query the Finnish population register (DVV's VTJkysely) through your own X-Road "
        "security server.",
    ),
    "vtjcli.examples": (
        "vtjcli person --profile demo 020501A999T  # keksitty henkilö, ilman käyttöönottoa\n"
        "vtjcli person  # kysyy tunnuksen, joka ei jää historiaan\n"
        "vtjcli codes 0006  # mitä koodi tarkoittaa\n"
        "vtjcli person --help  # komennon oma ohje",
        "vtjcli person --profile demo 020501A999T  # påhittad person, utan inställningar\n"
        "vtjcli person  # frågar efter beteckningen, som inte lämnar spår\n"
        "vtjcli codes 0006  # vad en kod betyder\n"
        "vtjcli person --help  # kommandots egen hjälp",
        "vtjcli person --profile demo 020501A999T  # an invented person, nothing to set up\n"
        "vtjcli person  # asks for the code, which leaves no trace\n"
        "vtjcli codes 0006  # what a code means\n"
        "vtjcli person --help  # the help of one command",
    ),
    "vtjcli.more": (
        "Käsikirja: man vtjcli. Tiedot eivät ole julkisia: kysy vain sitä, mihin organisaatiosi "
        "tietolupa ja tehtäväsi antavat oikeuden.",
        "Handbok: man vtjcli. Uppgifterna är inte offentliga: fråga bara det som er organisations "
        "uppgiftstillstånd och din uppgift ger rätt till.",
        "Manual: man vtjcli. The data are not public: ask only what your organisation's data "
        "permit and your task entitle you to.",
    ),
    "version": (
        "Näytä versio.",
        "Visa versionen.",
        "Show the version.",
    ),
    "help": (
        "Näytä tämä ohje.",
        "Visa denna hjälp.",
        "Show this help.",
    ),
    "usage": ("Käyttö", "Användning", "Usage"),
    "any_options": ("[VALITSIMET]", "[FLAGGOR]", "[OPTIONS]"),
    "any_command": ("KOMENTO …", "KOMMANDO …", "COMMAND …"),
    "arguments": ("Argumentit", "Argument", "Arguments"),
    "options": ("Valitsimet", "Flaggor", "Options"),
    "default": ("oletus: {value}", "förval: {value}", "default: {value}"),
    "required": ("pakollinen", "obligatorisk", "required"),
    "commands": ("Komennot", "Kommandon", "Commands"),
    "examples": ("Esimerkkejä", "Exempel", "Examples"),
    "person": (
        "Komentorivillä annettu henkilötunnus jää komentotulkin historiaan ja näkyy koneen "
        "prosessilistassa. Ilman tunnusta ohjelma kysyy sen.",
        "En personbeteckning på kommandoraden blir kvar i kommandotolkens historik och syns i "
        "datorns processlista. Utan beteckning frågar programmet efter den.",
        "An identity code on the command line stays in the shell's history and is seen in the "
        "machine's process list. Without one the program asks for it.",
    ),
    "person.examples": (
        "vtjcli person  # kysyy tunnuksen, joka ei jää historiaan\n"
        "vtjcli person --profile demo 020501A999T  # keksitty henkilö, ilman käyttöönottoa\n"
        "vtjcli person - --json < tunnukset.txt  # monta, yksi rivillä\n"
        "vtjcli person --field municipality.name 020501A999T",
        "vtjcli person  # frågar efter beteckningen\n"
        "vtjcli person --profile demo 020501A999T  # påhittad person, utan inställningar\n"
        "vtjcli person - --json < beteckningar.txt  # många, en per rad\n"
        "vtjcli person --field municipality.name 020501A999T",
        "vtjcli person  # asks for the code, which leaves no trace\n"
        "vtjcli person --profile demo 020501A999T  # an invented person, nothing to set up\n"
        "vtjcli person - --json < codes.txt  # many, one a line\n"
        "vtjcli person --field municipality.name 020501A999T",
    ),
    "person.short": (
        "Hae henkilön tiedot henkilötunnuksella.",
        "Sök en persons uppgifter med personbeteckning.",
        "Look a person up by henkilötunnus.",
    ),
    "person.hetu": (
        "Henkilötunnus tai useita; - lukee ne vakiosyötteestä.",
        "En eller flera personbeteckningar; - läser dem från standardinmatningen.",
        "One or more identity codes; - reads them from standard input.",
    ),
    "profile": (
        "Profiili asetustiedostosta, tai demo.",
        "Profil ur konfigurationsfilen, eller demo.",
        "A profile of the configuration file, or demo.",
    ),
    "product": (
        "Tuotteen nimi (SoSoNimi).",
        "Produktens namn (SoSoNimi).",
        "Name of the product (SoSoNimi).",
    ),
    "end_user": (
        "Kyselyn tekijä (Loppukayttaja), enintään 50 merkkiä.",
        "Den som frågar (Loppukayttaja), högst 50 tecken.",
        "The person who asks (Loppukayttaja), at most 50 characters.",
    ),
    "issue": (
        "Asia, johon kysely kuuluu; X-Road kirjaa sen. Ilman X-Roadia se jää omaan lokiin.",
        "Ärendet som frågan hör till; X-Road antecknar det. Utan X-Road blir det i egna loggen.",
        "The case that the query belongs to; X-Road logs it. Without X-Road your own log does.",
    ),
    "billing": (
        "Laskutustiedot, jos niistä on sovittu.",
        "Faktureringsuppgifter, om sådana har avtalats.",
        "Billing information, where that is agreed.",
    ),
    "language": (
        "Kieli: fi, sv tai en.",
        "Språk: fi, sv eller en.",
        "Language: fi, sv or en.",
    ),
    "output.people": (
        "Tulostusmuoto. Päätteellä table, putkessa json tai jsonl; label on kirjekuoren osoite.",
        "Utskriftsformat. I en terminal table, i en pipe json eller jsonl; label är det som skrivs "
        "på ett kuvert.",
        "Output format. On a terminal table, to a pipe json or jsonl; label is what goes on an "
        "envelope.",
    ),
    "output": (
        "Tulostusmuoto. Päätteellä table, putkessa json tai jsonl.",
        "Utskriftsformat. I en terminal table, i en pipe json eller jsonl.",
        "Output format. On a terminal table, to a pipe json or jsonl.",
    ),
    "json": (
        "Sama kuin -o json.",
        "Samma som -o json.",
        "Same as -o json.",
    ),
    "field": (
        "Tulosta vain tämän kentän arvo, esimerkiksi addresses[0].postal_code.",
        "Skriv bara ut detta fälts värde, till exempel addresses[0].postal_code.",
        "Print the value of this field alone, for example addresses[0].postal_code.",
    ),
    "fields": (
        "Näytä vain nämä kentät, esimerkiksi name,municipality,addresses[0].postal_code.",
        "Visa endast dessa fält, till exempel name,municipality,addresses[0].postal_code.",
        "Show these fields alone, for example name,municipality,addresses[0].postal_code.",
    ),
    "explode": (
        "CSV: oma rivi tämän luettelon joka kohdalle, esimerkiksi children.",
        "CSV: en egen rad för varje post i denna lista, till exempel children.",
        "CSV: a row for each item of this list, for example children.",
    ),
    "mask": (
        "Peitä henkilötunnukset tulosteesta.",
        "Dölj personbeteckningarna i utskriften.",
        "Hide the identity codes in the output.",
    ),
    "json_schema": (
        "Tulosta JSON-tulosteen skeema (JSON Schema 2020-12); älä kysy mitään.",
        "Skriv ut JSON-utskriftens schema (JSON Schema 2020-12); fråga ingenting.",
        "Print the schema of the JSON output (JSON Schema 2020-12); ask nothing.",
    ),
    "codes": (
        "Selittää myös X-Roadin virhekoodit. Ei käytä verkkoa.",
        "Förklarar också X-Roads felkoder. Använder inte nätet.",
        "Explains X-Road's fault codes too. Uses no network.",
    ),
    "codes.examples": (
        "vtjcli codes 0006  # paluukoodi\n"
        "vtjcli codes P400  # koodiston arvo\n"
        "vtjcli codes siviilisääty  # koodisto nimen tai sanan perusteella\n"
        "vtjcli codes AccessDenied  # X-Roadin virhekoodi",
        "vtjcli codes 0006  # en returkod\n"
        "vtjcli codes P400  # ett värde i en kodlista\n"
        "vtjcli codes civilstånd  # en kodlista efter namn eller ord\n"
        "vtjcli codes AccessDenied  # en felkod i X-Road",
        "vtjcli codes 0006  # a return code\n"
        "vtjcli codes P400  # a value of a code list\n"
        "vtjcli codes siviilisääty  # a code list by its name or a word\n"
        "vtjcli codes AccessDenied  # a fault code of X-Road",
    ),
    "codes.short": (
        "Selitä paluukoodit ja koodistot.",
        "Förklara returkoder och kodlistor.",
        "Explain return codes and code lists.",
    ),
    "completion.short": (
        "Tulosta komentotulkin täydennysskripti.",
        "Skriv ut skriptet för komplettering i ett skal.",
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
        "Täydennys tuntee komennot, valitsimet, omat profiilit ja tietotuotteet sekä paluukoodit, "
        "mutta ei koskaan henkilötunnusta.",
        "Kompletteringen känner till kommandon, flaggor, dina profiler och produkter samt "
        "returkoder, men aldrig en personbeteckning.",
        "Completion knows commands, options, your profiles and products, and return codes; never "
        "an identity code.",
    ),
    "completion.shell": (
        "Komentotulkki.",
        "Skalet.",
        "The shell.",
    ),
    "codes.code": (
        "Koodi tai sana; ilman sitä kaikki.",
        "En kod eller ett ord; utan det alla.",
        "A code or a word; all of them without one.",
    ),
    "timeout": (
        "Aikaraja yhdelle kyselylle sekunteina (oletus 90).",
        "Tidsgräns för en fråga i sekunder (förval 90).",
        "Seconds that one query may take (default 90).",
    ),
    "dry_run": (
        "Näytä lähtevä sanoma, salasana peitettynä; älä lähetä mitään.",
        "Visa meddelandet med lösenordet dolt; sänd ingenting.",
        "Print the envelope, the password masked; send nothing.",
    ),
    "follow": (
        "Jos tunnus on vaihtunut, kysy kerran uudella (oma, mahdollisesti maksullinen kysely).",
        "Om beteckningen har bytts, fråga en gång med den nya (en egen, eventuellt avgiftsbelagd "
        "fråga).",
        "If the code has been replaced, ask once with the new one (a query of its own, possibly "
        "billed).",
    ),
    **SIMULATOR,
    **LOGIN,
    **METASERVICES,
    **EVIDENCE,
    **LOG,
    **MANY,
    **OPERATIONS,
    **DOCTOR,
}
