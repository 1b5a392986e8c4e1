"""What ``--help`` says of comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

COMPARE: Final[Mapping[str, Text]] = {
    "compare.short": (
        "Henkilön ilmoittamien tietojen vertailu rekisteriin.",
        "Jämför uppgifter som någon har lämnat med registret.",
        "Compare what somebody states with the register.",
    ),
    "compare.examples": (
        "vtjcli compare last_name=Virtanen age=18..  # pyytää tunnuksen\n"
        "vtjcli compare --profile demo 020501A999T postal_code=65100\n"
        "vtjcli compare 020501A999T dependant=180612A925C alive=yes\n"
        'vtjcli compare 020501A999T "street=Kauppa Puistikko 6 B 23"',
        "vtjcli compare last_name=Virtanen age=18..  # ber om beteckningen\n"
        "vtjcli compare --profile demo 020501A999T postal_code=65100\n"
        "vtjcli compare 020501A999T dependant=180612A925C alive=yes\n"
        'vtjcli compare 020501A999T "street=Handelsesplanaden 6 B 23"',
        "vtjcli compare last_name=Virtanen age=18..  # prompts for the code\n"
        "vtjcli compare --profile demo 020501A999T postal_code=65100\n"
        "vtjcli compare 020501A999T dependant=180612A925C alive=yes\n"
        'vtjcli compare 020501A999T "street=Kauppa Puistikko 6 B 23"',
    ),
    "compare": (
        "Tulos on sama, lähes sama, eri, ei kuulu tuotteeseen tai ei luovuteta. Rekisterin "
        "omat tiedot näytetään vain valitsimella --show. Poistumiskoodi on 9, jos jokin ei "
        "täsmää.",
        "Resultatet är samma, nästan samma, en annan, ingår inte i produkten eller lämnas "
        "inte ut. Registrets egna uppgifter visas bara med --show. Slutstatus är 9 om något "
        "inte stämmer.",
        "The result is same, similar, different, not told or withheld. The register's own "
        "values are shown only with --show. The exit status is 9 if anything does not agree.",
    ),
    "compare.hetu": (
        "Henkilötunnus; - lukee sen vakiosyötteestä. Ilman tunnusta ohjelma pyytää sen.",
        "Personbeteckning; - läser den från standardinmatningen. Utan beteckning ber "
        "programmet om den.",
        "Identity code; - reads it from standard input. Without a code the program prompts for it.",
    ),
    "compare.claims": (
        "Vertailtavat tiedot, muotoa KENTTÄ=ARVO. Kenttiä ovat esimerkiksi last_name, "
        "birth_date, age, address, postal_code, municipality ja dependant, ja muutkin "
        "JSON-tulosteen kentät käyvät.",
        "Uppgifterna att jämföra i formen FÄLT=VÄRDE. Fält är till exempel last_name, "
        "birth_date, age, address, postal_code, municipality och dependant, och även andra "
        "fält i JSON godtas.",
        "The values to compare, as FIELD=VALUE. Fields are for example last_name, "
        "birth_date, age, address, postal_code, municipality and dependant; any other field "
        "of the JSON is valid too.",
    ),
    "compare.show": (
        "Myös rekisterin omat tiedot.",
        "Visa också registrets egna uppgifter.",
        "Show the register's own values too.",
    ),
    "compare.output": (
        "Tulostusmuoto. Päätteellä table, putkessa json.",
        "Utskriftsformat. I en terminal table, i ett rör json.",
        "Output format. In a terminal table, in a pipe json.",
    ),
}
