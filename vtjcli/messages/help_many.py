"""What ``--help`` says of queries about several people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

MANY: Final[Mapping[str, Text]] = {
    "file": (
        "Henkilötunnukset tiedostosta, yksi rivillä.",
        "Läs personbeteckningarna ur en fil, en per rad.",
        "Read identity codes from a file, one per line.",
    ),
    "over_limit": (
        "Lupa hakea useamman henkilön tiedot kuin asetus limits.per_run sallii.",
        "Tillåt fler personer än inställningen limits.per_run medger.",
        "Allow more people than the setting limits.per_run.",
    ),
    "resume": (
        "Tiedosto, johon ajon edistyminen tallennetaan ja josta keskeytynyttä ajoa jatketaan.",
        "Fil där körningens förlopp sparas, så att en avbruten körning kan fortsätta.",
        "File that records progress and from which an interrupted run continues.",
    ),
    "quiet": (
        "Useasta henkilöstä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.",
        "När uppgifter om flera hämtas, visa bara sammanfattningen, fel som avbryter körningen "
        "och spärrmarkeringar.",
        "For several people, show only the summary, errors that stop the run and "
        "non-disclosure orders.",
    ),
}
