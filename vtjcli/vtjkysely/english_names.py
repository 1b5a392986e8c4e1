"""English names of countries and languages, which the register gives in Finnish and Swedish.

They are those of the Unicode CLDR, which Babel brings. It is imported only for an unusual code:
nine of ten people are Finns who speak Finnish or Swedish, and reading CLDR takes a tenth of the
time of a query.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

USUAL_LANGUAGES: Final[Mapping[str, str]] = {"fi": "Finnish", "sv": "Swedish"}
USUAL_COUNTRIES: Final[Mapping[str, str]] = {"246": "Finland", "FIN": "Finland"}
_LANGUAGES: Final = ("mother_tongue", "contact_language")
"""The keys of what holds the code of a language (ISO 639-1) beside its names."""
_STATE: Final = "state"
"""Of an address; without names of its own it stands beside a locality that says the country."""
_COUNTRIES: Final = ("citizenships", "birth_country", _STATE)
"""Those of a country: ISO 3166-1, numeric, or of two or three letters."""
_FORMER: Final = ("278", "280", "720", "DDR", "YMD")
"""States that are no more, which CLDR takes for those that they became part of."""


def add(thing: dict[str, Any]) -> None:
    """Add an English name beside those of each country and language in `thing`.

    Where the register itself gives one, or CLDR knows none, nothing is added.
    """
    for key, value in thing.items():
        if key == "other" or not isinstance(value, (dict, list)):
            continue
        parts = value if isinstance(value, list) else [value]
        for part in parts:
            if isinstance(part, dict):
                if key in _LANGUAGES:
                    _name(part, language(str(part.get("code") or "")))
                elif key in _COUNTRIES and (part.get("name") or key != _STATE):
                    _name(part, country(str(part.get("code") or "")))
                add(part)


def _name(part: dict[str, Any], english: str | None) -> None:
    names = part.get("name") or {"fi": None, "sv": None}
    if english and not names.get("en"):
        part["name"] = {**names, "en": english}


@cache
def language(code: str) -> str | None:
    """Return what a language is called in English, None where its code is not known."""
    known = USUAL_LANGUAGES.get(code.lower())
    if known is None and code.isalpha():
        known = _locale().languages.get(code.lower())
    return known


@cache
def country(code: str) -> str | None:
    """Return what a country is called in English, None where its code is not known."""
    known = USUAL_COUNTRIES.get(code)
    if known is not None or not code or code in _FORMER:
        return known
    from babel.core import get_global

    known_as = get_global("territory_aliases").get(code) or ()
    letters = [code] if len(code) == 2 else list(known_as)
    # A code of a state that has come apart stands for all that it became.
    return _locale().territories.get(letters[0]) if len(letters) == 1 else None


@cache
def _locale() -> Any:
    from babel.core import Locale

    return Locale("en")
