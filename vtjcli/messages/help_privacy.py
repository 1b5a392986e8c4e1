"""What ``--help`` says of locations that a non-disclosure order protects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

PRIVACY: Final[Mapping[str, Text]] = {
    "reveal": (
        "Myös sijaintitiedot, jotka asetus non_disclosure jättää pois. Tämä kirjataan lokiin.",
        "Visa även de uppgifter om var personen finns som inställningen non_disclosure "
        "utelämnar. Antecknas i loggen.",
        "Show the locations that the setting non_disclosure withholds. The log records it.",
    ),
    "compare.reveal": (
        "Vertailu myös sijaintitietoihin, jotka asetus non_disclosure jättää pois. Tämä kirjataan "
        "lokiin.",
        "Jämför även de uppgifter om var personen finns som inställningen "
        "non_disclosure utelämnar. Antecknas i loggen.",
        "Also compare the locations that the setting non_disclosure withholds. The log records it.",
    ),
}
