"""The three languages, and which of them to speak."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Language: TypeAlias = Literal["fi", "sv", "en"]
Text: TypeAlias = tuple[str, str, str]
"""One sentence in the order of LANGUAGES."""
LANGUAGES: Final[tuple[Language, ...]] = ("fi", "sv", "en")

_LOCALE_PARTS: Final = str.maketrans("-.@", "___")
_option: str | None = None
"""The ``--lang`` of the command line that is run."""


def language_from(option: str | None, environment: Mapping[str, str] = os.environ) -> Language:
    """Choose a language: the option, VTJCLI_LANG, the locale's variables in POSIX order, English.

    A value that names none of the three languages is ignored.
    """
    for candidate in (
        option,
        environment.get("VTJCLI_LANG"),
        environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG"),
    ):
        code = (candidate or "").translate(_LOCALE_PARTS).split("_", 1)[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def set_language(option: str | None) -> None:
    """Remember the ``--lang`` of the command line, None for none, for what has no other."""
    global _option  # noqa: PLW0603 - a process speaks one language at a time
    _option = option


def language_of_help() -> Language:
    """Choose the language of help, and of what is wrong with a command line."""
    return language_from(_option)
