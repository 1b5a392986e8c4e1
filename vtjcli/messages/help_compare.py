"""What ``--help`` says of comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

COMPARE: Final[Mapping[str, Text]] = {
    "compare.short": (
        "Henkilön ilmoittamien tietojen vertailu rekisteriin.",
        "Jämför med registret vad en person har uppgett.",
        "Compare what a person has stated with the register.",
    ),
    "compare.examples": (
        "vtjcli compare last_name=Virtanen age=18..  # pyytää tunnuksen\n"
        "vtjcli compare --profile demo 020501A999T postal_code=65100\n"
        "vtjcli compare 020190-9521 dependant=011014A9510 alive=yes\n"
        "vtjcli compare --file ilmoitetut.csv -o csv > tulokset.csv\n"
        'vtjcli compare 020501A999T "street=Kauppa Puistikko 6 B 23"',
        "vtjcli compare last_name=Virtanen age=18..  # ber om beteckningen\n"
        "vtjcli compare --profile demo 020501A999T postal_code=65100\n"
        "vtjcli compare 020190-9521 dependant=011014A9510 alive=yes\n"
        "vtjcli compare --file uppgifter.csv -o csv > resultat.csv\n"
        'vtjcli compare 020501A999T "street=Handels Esplanaden 6 B 23"',
        "vtjcli compare last_name=Virtanen age=18..  # prompts for the code\n"
        "vtjcli compare --profile demo 020501A999T postal_code=65100\n"
        "vtjcli compare 020190-9521 dependant=011014A9510 alive=yes\n"
        "vtjcli compare --file claims.csv -o csv > verdicts.csv\n"
        'vtjcli compare 020501A999T "street=Kauppa Puistikko 6 B 23"',
    ),
    "compare": (
        "Tulos on arvio eikä tieto: sama, lähes sama, eri, ei kuulu tuotteeseen tai ei luovuteta. "
        "Rekisterin omat tiedot näytetään vain valitsimella --show. Kyselylokiin kirjataan, että "
        "kyse oli vertailusta, ja verratut kentät. Poistumiskoodi on 9, jos jokin ei täsmää.",
        "Resultatet är en bedömning och inte en uppgift: samma, nästan samma, avviker, ingår inte "
        "i produkten eller lämnas inte ut. Registrets egna uppgifter visas endast med --show. I "
        "loggen antecknas att det var en jämförelse och vilka fält som jämfördes. Slutstatus är "
        "9 om något inte stämmer.",
        "The result is a verdict and not data: same, similar, different, not in the product or "
        "withheld. The register's own values are shown only with --show. The log of queries "
        "records that it was a comparison, and which fields were compared. The exit status is "
        "9 if anything does not agree.",
    ),
    "compare.hetu": (
        "Henkilötunnus; - lukee sen vakiosyötteestä. Jos sitä ei anneta, ohjelma pyytää sen.",
        "Personbeteckningen; - läser den från standardinmatningen. Om ingen anges ber programmet "
        "om den.",
        "The identity code; - reads it from standard input. Without one, the program prompts "
        "for it.",
    ),
    "compare.claims": (
        "Vertailtavat tiedot: name, last_name, first_names, birth_date, age, adult, alive, "
        "address, street, postal_code, post_office, municipality, mother_tongue, citizenship, "
        "custodian, dependant tai muu JSON-tulosteen kenttä.",
        "Uppgifter som ska jämföras: name, last_name, first_names, birth_date, age, adult, alive, "
        "address, street, postal_code, post_office, municipality, mother_tongue, citizenship, "
        "custodian, dependant eller ett annat fält i JSON.",
        "What to compare: name, last_name, first_names, birth_date, age, adult, alive, address, "
        "street, postal_code, post_office, municipality, mother_tongue, citizenship, custodian, "
        "dependant, or any other field of the JSON.",
    ),
    "compare.show": (
        "Myös rekisterin omat tiedot.",
        "Visa också registrets egna uppgifter.",
        "Show the register's own values too.",
    ),
    "compare.file": (
        "CSV-tiedosto vertailtavista tiedoista: yksi henkilö rivillä, otsikkorivillä "
        "hetu ja kenttien nimet. Muut sarakkeet siirtyvät tulosteeseen.",
        "Läs uppgifterna som ska jämföras ur en CSV-fil: en person per rad, på rubrikraden hetu "
        "och fältens namn. Övriga kolumner följer med till utskriften.",
        "Read what to compare from a CSV file: one person per line, with hetu and the names of "
        "the fields in the header. Other columns are copied to the output.",
    ),
}
