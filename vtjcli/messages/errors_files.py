"""Failures of the files that commands write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

FILES: Final[Mapping[str, Text]] = {
    "file_exists": (
        "Tiedosto on jo olemassa: {path}\n"
        "Anna toinen nimi valitsimella -o, tai korvaa se valitsimella {option}.",
        "Filen finns redan: {path}\n"
        "Ange ett annat namn med -o, eller använd {option} för att ersätta filen.",
        "The file already exists: {path}\n"
        "Give a different name with -o, or replace the file with {option}.",
    ),
    "file_special": (
        "{path} ei ole tavallinen tiedosto, eikä sitä korvata.\nAnna toinen nimi valitsimella -o.",
        "{path} är inte en vanlig fil och ersätts inte.\nAnge ett annat namn med -o.",
        "{path} is not a regular file and is not replaced.\nGive a different name with -o.",
    ),
    "file_unwritable": (
        "Tiedostoa ei voi kirjoittaa: {path} ({reason}).\n"
        "Mitään ei tallennettu. Tarkista levytila ja oikeudet, tai anna toinen nimi "
        "valitsimella -o.",
        "Filen kan inte skrivas: {path} ({reason}).\n"
        "Inget sparades. Kontrollera diskutrymmet och rättigheterna, eller ange ett annat "
        "namn med -o.",
        "The file cannot be written: {path} ({reason}).\n"
        "Nothing was saved. Check the disk space and the permissions, or give a different "
        "name with -o.",
    ),
    "subjects_large": (
        "Henkilötunnusten luettelo {path} on liian suuri. Enimmäiskoko on {most} Mt.\n"
        "Jaa se osiin.",
        "Listan med personbeteckningar {path} är för stor. Den största tillåtna storleken är "
        "{most} MB.\n"
        "Dela upp den.",
        "The list of identity codes {path} is too large. The maximum size is {most} MB.\nSplit it.",
    ),
}
