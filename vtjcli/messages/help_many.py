"""What ``--help`` says of asking about several people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

MANY: Final[Mapping[str, Text]] = {
    "file": (
        "Lue henkilötunnukset tiedostosta, yksi rivillä.",
        "Läs personbeteckningarna ur en fil, en per rad.",
        "Read identity codes from a file, one a line.",
    ),
    "over_limit": (
        "Kysy useampia kuin asetus limits.per_run sallii.",
        "Fråga om fler än inställningen limits.per_run tillåter.",
        "Ask about more people than the setting limits.per_run allows.",
    ),
    "resume": (
        "Pidä tiedostossa kirjaa siitä, keitä on kysytty, ja jatka siitä keskeytyksen jälkeen.",
        "Anteckna i filen vilka personer det har frågats om, och fortsätt därifrån efter ett "
        "avbrott.",
        "Keep in this file who has been asked about, and go on from there after an interruption.",
    ),
    "quiet": (
        "Useasta henkilöstä näytä vain yhteenveto, ajon keskeyttävät virheet ja turvakiellot.",
        "Visa för flera personer bara sammanfattningen, fel som avbryter körningen och "
        "spärrmarkeringar.",
        "For several people, show only the summary, errors that stop the run, and non-disclosure "
        "orders.",
    ),
}
