"""What is said of entries that are not genuine, and of clocks that jump."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

LOG_CHECKS: Final[Mapping[str, Text]] = {
    "log_forged": ("EI AITO", "INTE ÄKTA", "NOT GENUINE"),
    "log_forgeries": (
        "Merkintöjä, joita ei ole kirjoitettu lokin avaimella tai joita on muutettu: {count}.\n"
        "Tarkista: vtjcli log verify",
        "{count} {count:anteckning|anteckningar} har inte skrivits med loggens nyckel eller har "
        "ändrats.\n"
        "Kontrollera: vtjcli log verify",
        "Entries that were not written with the log's key, or were changed: {count}.\n"
        "Check: vtjcli log verify",
    ),
    "log_unchecked": (
        "Lokin avain puuttuu ({path}): merkintöjen aitoutta ei tarkistettu.",
        "Loggens nyckel saknas ({path}), så anteckningarnas äkthet kontrollerades inte.",
        "The log's key is missing ({path}), so it was not checked whether the entries are genuine.",
    ),
    "log_aside": (
        "Lokin lopussa oli rivejä, joita vtjcli ei ole kirjoittanut ({size} {size:tavu|tavua}). "
        "Ne ovat tiedostossa {path}. Selvitä, kuka ne kirjoitti.",
        "I slutet av loggen fanns rader som vtjcli inte har skrivit ({size} byte). De finns i "
        "filen {path}. Ta reda på vem som skrev dem.",
        "The log ended in lines that vtjcli did not write ({size} {size:byte|bytes}). "
        "They are now in {path}. "
        "Find out who wrote them.",
    ),
    "log_clock_back": (
        "Kello on siirtynyt taaksepäin. Nyt on {month:date}, mutta lokin edellinen merkintä on "
        "kuukaudelta {last:date}. Tarkista kello.",
        "Klockan har gått bakåt. Nu är det {month:date}, men loggens föregående anteckning är från "
        "{last:date}. Kontrollera klockan.",
        "The clock has gone back. It is {month:date} now, but the previous log entry is from "
        "{last:date}. Check the clock.",
    ),
    "log_clock_ahead": (
        "Kello on siirtynyt yli vuoden eteenpäin. Nyt on {month:date}, mutta lokin edellinen "
        "merkintä on kuukaudelta {last:date}. Tarkista kello.",
        "Klockan har gått mer än ett år framåt. Nu är det {month:date}, men loggens föregående "
        "anteckning är från {last:date}. Kontrollera klockan.",
        "The clock has gone ahead by more than a year. It is {month:date} now, but the previous "
        "log entry is from {last:date}. Check the clock.",
    ),
    "log_note.aside": (
        "{file}, rivi {line}: lokin lopussa oli tätä ennen vieraita rivejä ({size} "
        "{size:tavu|tavua}); ne siirrettiin tiedostoon, jonka nimessä on .aside-.",
        "{file}, rad {line}: före denna fanns främmande rader i slutet av loggen ({size} byte); de "
        "flyttades till en fil med .aside- i namnet.",
        "{file}, line {line}: before this entry the log ended in foreign lines ({size} "
        "{size:byte|bytes}), which were moved into a file with .aside- in its name.",
    ),
    "log_note.clock": (
        "{file}, rivi {line}: kello siirtyi tätä ennen taaksepäin {size} {size:tunnin|tuntia}.",
        "{file}, rad {line}: före denna gick klockan {size} {size:timme|timmar} bakåt.",
        "{file}, line {line}: before this entry the clock went back by {size} {size:hour|hours}.",
    ),
}
