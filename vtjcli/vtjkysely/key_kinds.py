"""What was written in place of an identity code: another key of the register, a name, a date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vtjcli.errors import UsageError
from vtjcli.redaction import birth_date
from vtjcli.vtjkysely import register_keys

if TYPE_CHECKING:
    from collections.abc import Callable

_BUSINESS_ID: Final = re.compile(r"(FI)?[0-9]{7}-?[0-9]")
_DATE: Final = re.compile(
    r"[0-9]{1,2}[./-][0-9]{1,2}[./-]([0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
_FOREIGN: Final = re.compile(r"[0-9]{8}[-+]?[0-9]{4}")
"""As Sweden writes them; a shorter one could be a Finnish code with a character missing."""
_MANY: Final = 200
"""Characters: what is longer is none of these."""


def find_error(text: str) -> str | None:
    """Return the key of the error that says what `text` looks like; None for nothing known.

    It is in capitals and without space.
    """
    if len(text) > _MANY:
        return None
    if len(text) >= 2 and all(char.isalpha() or char in "-'’.," for char in text):
        return "hetu_is_name"
    if _accepts(register_keys.satu, text):
        return "hetu_is_satu"
    if _accepts(register_keys.building, text) and not _is_code_without_sign(text):
        return "hetu_is_building"
    # Fourteen digits alone could be anything.
    if text.count("-") in (3, 4) and _accepts(register_keys.real_estate, text):
        return "hetu_is_property"
    if _BUSINESS_ID.fullmatch(text):
        return "hetu_is_business_id"
    if _DATE.fullmatch(text) or re.fullmatch("[0-9]{6}", text):
        return "hetu_is_date"
    return "hetu_is_foreign" if _FOREIGN.fullmatch(text) else None


def _is_code_without_sign(identifier: str) -> bool:
    """Tell whether a building's identifier is an identity code without its century sign.

    The check character of both is got from nine digits in the same way.
    """
    return any(_has_date(f"{identifier[:6]}{sign}") for sign in "-A+") and identifier[6:9] >= "002"


def _has_date(beginning: str) -> bool:
    try:
        birth_date(beginning)
    except ValueError:
        return False
    return True


def _accepts(check: Callable[[str], str], text: str) -> bool:
    try:
        check(text)
    except UsageError:
        return False
    return True
