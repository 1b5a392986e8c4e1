"""Characters in texts from outside: those that do not print, and those that stand for ASCII."""

from __future__ import annotations

from typing import Final

DASHES: Final = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
"""What a text processor makes of a hyphen; a code that was copied from a letter has it."""


def to_ascii(text: str) -> str:
    """Return `text` with each character replaced by the ASCII character that it stands for."""
    return text if text.isascii() else "".join(map(_to_ascii, text))


def strip_invisible(text: str) -> str:
    """Return `text` without space and invisible characters."""
    return "".join(
        char
        for char in text
        if char.isprintable() and not char.isspace() and char != "\N{REPLACEMENT CHARACTER}"
    )


def strip_format_characters(text: str) -> str:
    """Return `text` without characters that show nothing and stand in what was pasted.

    Zero-width ones, direction marks, soft hyphens and byte order marks: Unicode's category Cf.
    """
    if text.isascii():
        return text
    from unicodedata import category

    return "".join(char for char in text if category(char) != "Cf")


def has_control_character(text: str) -> bool:
    """Tell whether there is a character in `text` that shows nothing; any space is none."""
    if text.isprintable():
        return False
    from unicodedata import category

    return any(not char.isprintable() and category(char) != "Zs" for char in text)


def make_printable(text: str) -> str:
    """Return `text` on one line, with every character that does not print replaced."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else (" " if char.isspace() else "\N{REPLACEMENT CHARACTER}")
        for char in text
    )


def _to_ascii(char: str) -> str:
    """Return the ASCII digit, letter or dash, or the space, that `char` stands for, or `char`."""
    if char.isascii():
        return char
    if char in DASHES:
        return DASHES[char]
    if char.isspace() or not char.isprintable():
        return " "
    import unicodedata

    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    alike = unicodedata.normalize("NFKC", char)
    return alike if len(alike) == 1 and alike.isascii() else char
