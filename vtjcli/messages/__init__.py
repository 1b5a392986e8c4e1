"""Every sentence a user reads, in Finnish, Swedish and English.

Each module here is a table ``TEXTS`` from a key to its three texts; only the tables that a run
needs are loaded. ``text("words.no", "fi")`` reads ``words.TEXTS["no"]``.
A word that depends on a number names both its forms: ``{count} {count:person|people}``.
"""

from __future__ import annotations

import os
from importlib import import_module
from string import Formatter
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from vtjcli.redaction import redact_secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

Language: TypeAlias = Literal["fi", "sv", "en"]
Text: TypeAlias = tuple[str, str, str]
"""One sentence in the order of LANGUAGES."""

_LOCALE_PARTS: Final = str.maketrans("-.@", "___")
LANGUAGES: Final[tuple[Language, ...]] = ("fi", "sv", "en")
_option: str | None = None
"""The ``--lang`` of the command line that is run."""


class _PluralFormatter(Formatter):
    """``str.format`` that also knows ``{count:one|more}``: the first form for 1, else the other."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return `value` in the form that `format_spec` asks for."""
        one, bar, more = format_spec.partition("|")
        if bar:
            return one if str(value) in ("1", "1.0") else more
        return format(value, format_spec)


_FORMATTER: Final = _PluralFormatter()


def fill(template: str, values: Mapping[str, object]) -> str:
    """Return `template` with `values` put in, and the words that depend on a number with them."""
    return _FORMATTER.vformat(template, (), values)


def table(name: str) -> Mapping[str, Text]:
    """Return one table of texts, loaded when it is first asked for."""
    texts: Mapping[str, Text] = import_module(f"{__name__}.{name}").TEXTS
    return texts


def text(key: str, language: Language, **values: object) -> str:
    """Return the text of `key` ("table.name") with `values` put in.

    Values may come from outside: the program's own secrets are masked in them, and a `reason` that
    the operating system gives in English is in the reader's language. Raises KeyError for a key
    that no table has: a programming error, not a user's.
    """
    name, _, entry = key.partition(".")
    chosen = table(name)[entry][LANGUAGES.index(language)]
    if "reason" in values:
        from vtjcli.messages import reasons

        values["reason"] = reasons.translate(values["reason"], language)
    shown = {name: _localize(value, language) for name, value in values.items()}
    return fill(chosen, shown) if values else chosen


def _localize(value: object, language: Language) -> object:
    """Return a value as the language writes it, a date as 27.11.2026 or 2026-11-27."""
    if isinstance(value, int | float):
        return value
    if hasattr(value, "isoformat"):
        from vtjcli.messages.formats import date_text

        return date_text(value.isoformat(), language)
    return redact_secrets(str(value))


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
