"""What ``--help`` says of the desk, and of search documents made from a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

DESK: Final[Mapping[str, Text]] = {
    "desk.short": (
        "Asiakaspalvelu päätteellä, yksi henkilö kerrallaan.",
        "Betjäna kunder i en terminal, en person i taget.",
        "Serve customers at a terminal, one person at a time.",
    ),
    "desk.examples": (
        'vtjcli desk --profile demo\nvtjcli desk --issue "asia 2026-17"  # asiaa ei kysytä alussa',
        "vtjcli desk --profile demo\n"
        'vtjcli desk --issue "ärende 2026-17"  # programmet ber inte om ärendet i början',
        "vtjcli desk --profile demo\n"
        'vtjcli desk --issue "case 2026-17"  # does not prompt for the case at the start',
    ),
    "desk": (
        "Ohjelma pyytää asian kerran ja sitten henkilötunnuksia yksi kerrallaan. "
        "Tiedot poistuvat näytöltä Enterillä tai minuutin kuluttua (desk.clear_after), "
        "eikä niistä jää mitään näytölle eikä komentohistoriaan. Jokainen kysely "
        "kirjataan kyselylokiin. :case vaihtaa asian; tyhjä rivi tai Ctrl-D lopettaa.",
        "Programmet ber om ärendet en gång och sedan om en personbeteckning i taget. "
        "Uppgifterna försvinner från skärmen med Enter eller efter en minut (desk.clear_after) "
        "och blir inte kvar i kommandohistoriken. Varje förfrågan antecknas i loggen. :case "
        "byter ärende; en tom rad eller Ctrl-D avslutar.",
        "The program prompts for the case once, then for one identity code at a time. A "
        "person's data disappear from the screen on Enter or after a minute "
        "(desk.clear_after); nothing remains on it or in the shell's history. Every query is "
        "logged. :case changes the case; an empty line or Ctrl-D ends the session.",
    ),
    "identify.words": (
        "Hakusanoma; - lukee sen vakiosyötteestä. Oletus on profiilin malli (asetus "
        "search.person).",
        "Sökmeddelandet; - läser det från standardinmatningen. Om det utelämnas används "
        "profilens mall search.person.",
        "The search document; - reads it from standard input. Without one the profile's "
        "search.person is the template.",
    ),
    "identify.values": (
        "Mallin elementtien arvoja, esimerkiksi Sukunimi=Virtanen Syntymaaika=18.6.2012.",
        "Värden för mallens element, till exempel Sukunimi=Virtanen Syntymaaika=18.6.2012.",
        "Values for elements of the template, such as Sukunimi=Virtanen Syntymaaika=2012-06-18.",
    ),
    "search.building": (
        "Haku hakusanomalla: TIEDOSTO (- on vakiosyöte) ja mallin elementtien arvoja "
        "NIMI=ARVO. Jos tiedostoa ei anneta, malli on profiilin asetuksessa search.building.",
        "Sök med ett sökmeddelande: FIL (- är standardinmatningen) och värden för mallens "
        "element, NAMN=VÄRDE. Utan fil används profilens mall search.building.",
        "Search with a search document: FILE (- is standard input), and values for elements of "
        "the template, NAME=VALUE. Without FILE the template is the profile's search.building.",
    ),
    "search.property": (
        "Haku hakusanomalla: TIEDOSTO (- on vakiosyöte) ja mallin elementtien arvoja "
        "NIMI=ARVO. Jos tiedostoa ei anneta, malli on profiilin asetuksessa search.property.",
        "Sök med ett sökmeddelande: FIL (- är standardinmatningen) och värden för mallens "
        "element, NAMN=VÄRDE. Utan fil används profilens mall search.property.",
        "Search with a search document: FILE (- is standard input), and values for elements of "
        "the template, NAME=VALUE. Without FILE the template is the profile's search.property.",
    ),
    "schema.template": (
        "Hakusanoman malli skeemasta, kaikki elementit tyhjinä.",
        "Skapa en mall för sökmeddelanden utifrån schemat, med alla element tomma.",
        "Create a template for search documents from the schema, with every element empty.",
    ),
}
