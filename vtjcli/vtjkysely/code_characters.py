"""Characters that identity codes and other keys of the register share: check characters, dashes."""

from __future__ import annotations

from typing import Final

from vtjcli import characters

CHECK_CHARACTERS: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
"""By the remainder of the digits divided by 31; of electronic identifiers (SATU) too."""

DASHES: Final = str.maketrans(characters.DASHES)


def check_character(digits: str) -> str:
    """Return the character that checks `digits`.

    They are the nine digits of an identity code or of a permanent building identifier, or the
    eight of a SATU.
    """
    return CHECK_CHARACTERS[int(digits) % 31]
