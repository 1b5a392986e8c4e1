"""Text from outside, made harmless for a terminal: it shows itself and does nothing."""

from __future__ import annotations

import re
from typing import Final

# Control characters of ISO 6429, the marks that turn the direction of writing around (Unicode's
# Bidi_Control), tag characters, which show nothing, and halves of characters (surrogates), which no
# encoding has.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def plain(text: str) -> str:
    """Return `text` on one line, with every character that does not print replaced."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else (" " if char.isspace() else "\N{REPLACEMENT CHARACTER}")
        for char in text
    )


def without_controls(text: str) -> str:
    """Return `text` with the characters replaced that control a terminal, and no others."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


def escaped_json(text: str) -> str:
    """Return JSON with such characters as escapes, which mean the same."""
    from json import dumps  # which --help does without

    return _UNSAFE.sub(lambda match: dumps(match[0])[1:-1], text)


def escaped_xml(text: str) -> str:
    """Return XML with such characters as references; XML has none below space but white space."""
    return _UNSAFE.sub(lambda match: f"&#{ord(match[0])};", text)
