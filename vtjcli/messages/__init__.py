"""Every sentence a user reads, in Finnish, Swedish and English.

Each module here is a table ``TEXTS`` from a key to its three texts; only the tables that a run
needs are loaded. ``text("words.no", "fi")`` reads ``words.TEXTS["no"]``.
A word that depends on a number names both its forms: ``{count} {count:person|people}``.
"""

from __future__ import annotations

from importlib import import_module
from string import Formatter
from typing import TYPE_CHECKING

from vtjcli.messages.languages import (
    LANGUAGES,
    Language,
    Text,
    language_from,
    language_of_help,
    set_language,
)
from vtjcli.redaction import redact_secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "LANGUAGES",
    "Language",
    "Text",
    "fill",
    "language_from",
    "language_of_help",
    "set_language",
    "table",
    "text",
]


class _LanguageFormatter(Formatter):
    """``str.format`` as a language writes: decimal signs, dates, forms that depend on a number.

    ``{count:one|more}`` is the first form for 1, else the other; ``{month:date}`` is a date or a
    month of ISO 8601 as the language writes it.
    """

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        """Return `value` in the form that `format_spec` asks for."""
        one, bar, more = format_spec.partition("|")
        if bar:
            return one if str(value) in ("1", "1.0") else more
        if format_spec == "date":
            from vtjcli.messages.formats import date_text

            return date_text(str(value), self._language)
        written = format(value, format_spec)
        is_decimal = isinstance(value, float) and self._language != "en"
        return written.replace(".", ",") if is_decimal else written


def fill(template: str, values: Mapping[str, object], language: Language) -> str:
    """Return `template` with `values` put in, and the words that depend on a number with them.

    Values may come from outside: the program's own secrets are masked in them.
    """
    shown = {name: _localize(value, language) for name, value in values.items()}
    return _LanguageFormatter(language).vformat(template, (), shown)


def table(name: str) -> Mapping[str, Text]:
    """Return one table of texts, loaded when it is first asked for."""
    texts: Mapping[str, Text] = import_module(f"{__name__}.{name}").TEXTS
    return texts


def text(key: str, language: Language, **values: object) -> str:
    """Return the text of `key` ("table.name") with `values` put in.

    A `reason` that the operating system gives in English is in the reader's language. Raises
    KeyError for a key that no table has: a programming error, not a user's.
    """
    name, _, entry = key.partition(".")
    chosen = table(name)[entry][LANGUAGES.index(language)]
    if "reason" in values:
        from vtjcli.messages import reasons

        values["reason"] = reasons.translate(values["reason"], language)
    return fill(chosen, values, language) if values else chosen


def _localize(value: object, language: Language) -> object:
    """Return a value as the language writes it, a date as 27.11.2026 or 2026-11-27."""
    if isinstance(value, int | float):
        return value
    if hasattr(value, "isoformat"):
        from vtjcli.messages.formats import date_text

        return date_text(value.isoformat(), language)
    return redact_secrets(str(value))
