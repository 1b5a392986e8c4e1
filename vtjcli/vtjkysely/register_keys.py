"""The register's other keys: well formed as far as their form is published, and written one way.

Sources: the data types of VTJHenkilotiedotKatalogi.xsd of 1.6.2023, and for the check character of
a permanent building identifier the examples that the register has published (100012345N,
1234567892), which it gets as an identity code does.
"""

from __future__ import annotations

import re
from typing import Final

from vtjcli.characters import strip_format_characters
from vtjcli.errors import UsageError
from vtjcli.vtjkysely.code_characters import DASHES, check_character

_APARTMENT: Final = re.compile(r"[0-9A-Za-zÅÄÖåäö]([0-9A-Za-zÅÄÖåäö -]{0,21}[0-9A-Za-zÅÄÖåäö])?")
_OLD_BUILDING: Final = re.compile(r"[0-9]{3}-[0-9]{3}-[0-9]{4}-[0-9]{4}-[0-9A-Z]-[0-9]{3}")
_WIDTHS: Final = (3, 3, 4, 4)
"""Digits of municipality, location, group and unit in a real estate unit identifier."""


def satu(text: str) -> str:
    """Return the electronic client identifier (SATU): eight digits and a check character.

    Raises UsageError that says what is wrong. Those of test people may lie outside the published
    range, so any eight digits are accepted.
    """
    code = _clean(text).upper()
    if re.fullmatch("[0-9]{8}[0-9A-Z]", code) is None:
        raise UsageError("satu_form", shown=_mask(code))
    if code[8] != check_character(code[:8]):
        raise UsageError("satu_check", shown=_mask(code))
    return code


def building(text: str) -> str:
    """Return a permanent building identifier (VTJ-PRT), or one of the older form, in capitals.

    A permanent one has nine digits, the first of them 1 (9 in the register's test data), and a
    check character. The older form is KKK-SSS-RRRR-YYYY-T-nnn, whose check character T follows no
    published rule. Raises UsageError that says what is wrong.
    """
    code = _clean(text).upper().translate(DASHES)
    if _OLD_BUILDING.fullmatch(code):
        return code
    if re.fullmatch("[19][0-9]{8}[0-9A-Z]", code) is None:
        raise UsageError("building_form", value=_shorten(code))
    if code[9] != check_character(code[:9]):
        raise UsageError("building_check", value=code)
    return code


def apartment(text: str) -> str:
    """Return an apartment identifier, without space around it.

    Its form is not published: only length and characters are checked. Raises UsageError.
    """
    code = _clean(text)
    if _APARTMENT.fullmatch(code) is None:
        raise UsageError("apartment_form", value=_shorten(code))
    return code


def real_estate(text: str) -> str:
    """Return a real estate unit identifier as the register writes it: KKK-SSS-RRRR-YYYY.

    Four numbers with hyphens, leading zeros optional (91-1-1-1), or 14 digits; behind them that
    of an unseparated parcel, a letter and up to four digits (-M601). Raises UsageError that says
    what is wrong.
    """
    code = _clean(text).upper().translate(DASHES)
    if re.fullmatch("[0-9]{14}([A-Z][0-9]{1,4})?", code):
        code = "-".join((code[:3], code[3:6], code[6:10], code[10:14], *filter(None, [code[14:]])))
    parts = code.split("-")
    numbers, parcel = parts[:4], parts[4:]
    if len(parts) not in (4, 5) or not all(re.fullmatch("[0-9]+", part) for part in numbers):
        raise UsageError("property_form", value=_shorten(code))
    padded = [part.zfill(width) for part, width in zip(numbers, _WIDTHS, strict=True)]
    if any(len(part) > width for part, width in zip(padded, _WIDTHS, strict=True)):
        raise UsageError("property_form", value=_shorten(code))
    if parcel and re.fullmatch("[A-Z][0-9]{1,4}", parcel[0]) is None:
        raise UsageError("property_form", value=_shorten(code))
    return "-".join([*padded, *(part[0] + part[1:].zfill(4) for part in parcel)])


def _clean(text: str) -> str:
    """Return `text` without space around it and without characters that show nothing."""
    return strip_format_characters(text).strip()


def _mask(code: str) -> str:
    return f"{_shorten(code)[:4]}****"


def _shorten(value: str) -> str:
    """Return the beginning of what somebody wrote, for a message."""
    printed = "".join(char if char.isprintable() else "?" for char in value)
    return printed if len(printed) <= 30 else f"{printed[:30]}…"
