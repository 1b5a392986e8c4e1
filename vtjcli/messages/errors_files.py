"""Failures of the files that commands write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

FILES: Final[Mapping[str, Text]] = {
    "file_exists": (
        "Tiedosto on jo olemassa: {path}\nAnna toinen nimi valitsimella -o, tai korvaa se "
        "valitsimella {option}.",
        "Filen finns redan: {path}\nAnge ett annat namn med -o, eller ersätt den med {option}.",
        "The file exists already: {path}\nGive another name with -o, or replace it with {option}.",
    ),
    "file_special": (
        "{path} ei ole tavallinen tiedosto, eikä sitä korvata.\nAnna toinen nimi valitsimella -o.",
        "{path} är ingen vanlig fil och ersätts inte.\nAnge ett annat namn med -o.",
        "{path} is not an ordinary file, and is not replaced.\nGive another name with -o.",
    ),
    "file_unwritable": (
        "Tiedostoa ei voi kirjoittaa: {path} ({reason}).\nMitään ei tallennettu. Tarkista levytila "
        "ja oikeudet, tai anna toinen nimi valitsimella -o.",
        "Filen kan inte skrivas: {path} ({reason}).\nInget sparades. Kontrollera diskutrymmet och "
        "rättigheterna, eller ange ett annat namn med -o.",
        "The file cannot be written: {path} ({reason}).\nNothing was saved. Check the disk space "
        "and the permissions, or give another name with -o.",
    ),
    "subjects_large": (
        "Henkilötunnusten luettelo on liian suuri: {path}, enintään {most} Mt.\nJaa se osiin.",
        "Listan med personbeteckningar är för stor: {path}, högst {most} MB.\nDela upp den.",
        "The list of identity codes is too large: {path}, at most {most} MB.\nSplit it.",
    ),
}
