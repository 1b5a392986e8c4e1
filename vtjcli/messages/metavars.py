"""What stands for a value in help: the words that the commands name their values by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vtjcli.messages import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Language, Text

TEXTS: Final[Mapping[str, Text]] = {
    "CODE": ("KOODI", "KOD", "CODE"),
    "DIRECTORY": ("HAKEMISTO", "KATALOG", "FOLDER"),
    "FAULT": ("VIRHE", "FEL", "FAULT"),
    "FIELD": ("KENTTÄ", "FÄLT", "FIELD"),
    "FILE": ("TIEDOSTO", "FIL", "FILE"),
    "ID": ("TUNNISTE", "ID", "ID"),
    "KEY": ("ASETUS", "INSTÄLLNING", "KEY"),
    "LIST": ("LUETTELO", "LISTA", "LIST"),
    "MESSAGE_ID": ("SANOMAN_TUNNISTE", "MEDDELANDE_ID", "MESSAGE_ID"),
    "NAME": ("NIMI", "NAMN", "NAME"),
    "PATH": ("POLKU", "SÖKVÄG", "PATH"),
    "PRODUCT": ("TUOTE", "PRODUKT", "PRODUCT"),
    "PROFILE": ("PROFIILI", "PROFIL", "PROFILE"),
    "PROVIDER": ("PALVELUNTARJOAJA", "TJÄNSTELEVERANTÖR", "PROVIDER"),
    "REPLY": ("VASTAUS", "SVAR", "REPLY"),
    "RESULT": ("TULOS", "RESULTAT", "RESULT"),
    "SECONDS": ("SEKUNNIT", "SEKUNDER", "SECONDS"),
    "SERVICE": ("PALVELU", "TJÄNST", "SERVICE"),
    "TEXT": ("TEKSTI", "TEXT", "TEXT"),
    "TIME": ("AIKA", "TID", "TIME"),
    "VALUE": ("ARVO", "VÄRDE", "VALUE"),
    "WORD": ("SANA", "ORD", "WORD"),
}


def metavar_text(metavar: str, language: Language) -> str:
    """Return what stands for a value, in a language; what is typed as it stands is kept."""
    return re.sub(
        "[A-Z_]+",
        lambda word: text(f"metavars.{word[0]}", language) if word[0] in TEXTS else word[0],
        metavar,
    )
