"""What a terminal is sent: text from outside made harmless, and our own colour where it is wanted.

Whether a stream gets colour is decided here, for everything the program writes: ``TERM=dumb`` means
no sequence at all, ``NO_COLOR`` none that colours, and ``FORCE_COLOR`` wants them in a pipe too.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

Style: TypeAlias = Literal["bold", "good", "warning", "error"]

_DUMB: Final = ("dumb", "unknown")
_SEQUENCES: Final[Mapping[Style, str]] = {
    "bold": "\x1b[1m",
    "good": "\x1b[32m",
    "warning": "\x1b[33m",
    "error": "\x1b[31m",
}
"""Select Graphic Rendition of ISO 6429, of which every terminal with colours has these."""
_RESET: Final = "\x1b[0m"

# Control characters of ISO 6429, the marks that turn the direction of writing around (Unicode's
# Bidi_Control), tag characters, which show nothing, and halves of characters (surrogates), which no
# encoding has.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def replace_controls(text: str) -> str:
    """Return `text` with the characters replaced that control a terminal, and no others."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


def escape_json(text: str) -> str:
    """Return JSON with such characters as escapes, which mean the same."""
    from json import dumps  # which --help does without

    return _UNSAFE.sub(lambda match: dumps(match[0])[1:-1], text)


def escape_xml(text: str) -> str:
    """Return XML with such characters as references; XML has none below space but white space."""
    return _UNSAFE.sub(lambda match: f"&#{ord(match[0])};", text)


def is_dumb() -> bool:
    """Tell whether the terminal cannot move its cursor or show styles."""
    return os.environ.get("TERM") in _DUMB


def has_styles(stream: TextIO) -> bool:
    """Tell whether `stream` is to get styles: bold, reversed and, unless unwanted, colours."""
    return not is_dumb() and (bool(os.environ.get("FORCE_COLOR")) or stream.isatty())


def has_colours(stream: TextIO) -> bool:
    """Tell whether `stream` is to get colours (https://no-color.org)."""
    return has_styles(stream) and not os.environ.get("NO_COLOR")


def apply_style(text: str, style: Style, stream: TextIO) -> str:
    """Return `text` in a style where `stream` is to get it; as it is where not.

    For single words of messages: what has a layout is rendered by rich.
    """
    wanted = has_styles(stream) if style == "bold" else has_colours(stream)
    return f"{_SEQUENCES[style]}{text}{_RESET}" if wanted and text else text


def style_opening(line: str, opening: str, style: Style, stream: TextIO) -> str:
    """Return `line` with its first words in a style, where it begins with `opening`."""
    if not line.startswith(opening):
        return line
    return apply_style(opening, style, stream) + line[len(opening) :]


def wrap(line: str, indent: str = "  ") -> str:
    """Return a line broken between words at the terminal's width; long words stay whole.

    All lines but the first begin with `indent`.
    """
    import shutil
    import textwrap

    width = min(shutil.get_terminal_size().columns, 100)
    return textwrap.fill(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
