"""What is said about data that was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

PRIVACY: Final[Mapping[str, Text]] = {
    "log_revealed": (
        "suojatut sijaintitiedot näytettiin",
        "skyddade platsuppgifter visades",
        "protected locations shown",
    ),
    "log_field.revealed": (
        "Suojatut sijaintitiedot näytetään",
        "Skyddade platsuppgifter visas",
        "Protected locations shown",
    ),
}
