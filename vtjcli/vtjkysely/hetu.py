"""Henkilötunnus: is it well formed, and how it may be shown in a message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli import redaction
from vtjcli.characters import strip_format_characters, strip_invisible, to_ascii
from vtjcli.errors import UsageError
from vtjcli.redaction import IDENTIFIER, birth_date, mask_identity_code, mask_identity_codes
from vtjcli.vtjkysely.code_characters import DASHES, check_character

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

# ASCII digits only: the register's own pattern, and what XML Schema's [0-9] means.
_SHAPE: Final = re.compile(r"[0-9]{6}([-+ABCDEFYXWVU])([0-9]{3})[0-9A-Y]")
_DIGITS: Final = re.compile(r"[0-9]{6}.[0-9]{3}.")
_ALIKE: Final = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "B": "8"}
"""The digits that letters are taken for."""
# Compiled when first used, which few runs do.
_CODE: Final = r"([0-9]{6}[-+A-FU-Ya-fu-y])[0-9]{3}[0-9A-Ya-y]"
_SATU: Final = rf"{IDENTIFIER}|(?<![0-9])([0-9]{{8}})([0-9A-Ya-y])(?![0-9])"
_BY_ITSELF: Final = rf"{IDENTIFIER}|(?<![0-9A-Za-z]){_CODE}(?![0-9A-Za-z])"


def check(text: str, **where: int) -> str:
    """Return the identity code that is `text`, in capitals and without space around or in it.

    Characters that show nothing, as pasted text has them, do not matter either. Identity codes for
    tests (individual number 900-999) are accepted. Raises UsageError that says
    what is wrong: length, century sign, characters, date, individual number or check character
    (DVV's own description of the code: ddmmyy, century sign, 002-999, check character). `where` is
    the place of `text`, as facts of that error: its `line`, or the number of its `argument`.
    """
    code = "".join(strip_format_characters(text).split()).upper().translate(DASHES)
    facts = {"shown": mask_identity_code(text), **where}
    if len(code) != 11:
        raise _other_key(code, where) or UsageError("hetu_length", **facts, length=len(code))
    shape = _SHAPE.fullmatch(code)
    if shape is None:
        if error := _other_key(code, where) or _letter_for_digit(code, facts):
            raise error
        sign_is_wrong = _DIGITS.fullmatch(code) and not _SHAPE.fullmatch(f"{code[:6]}-{code[7:]}")
        key = "hetu_characters" if sign_is_wrong or not _DIGITS.fullmatch(code) else "hetu_century"
        raise UsageError(key, **facts)
    if int(shape[2]) < 2:
        raise UsageError("hetu_individual", **facts)
    try:
        birth_date(code)
    except ValueError as error:
        raise UsageError("hetu_date", **facts) from error
    if code[10] != check_character(code[:6] + code[7:10]):
        raise _letter_for_digit(code, facts) or UsageError("hetu_check", **facts)
    return code


def _other_key(code: str, where: Mapping[str, int]) -> UsageError | None:
    """Return the error for a key of another kind in place of an identity code; None for none."""
    from vtjcli.vtjkysely import key_kinds

    key = key_kinds.find_error(code)
    return None if key is None else UsageError(key, **where)


def _letter_for_digit(code: str, facts: Mapping[str, object]) -> UsageError | None:
    """Return the error for the first letter where a digit must be; None where all are digits."""
    for place, char in enumerate(code, 1):
        is_wrong = char.isalpha() if place not in (7, 11) else place == 11 and char in "IOQZ"
        if is_wrong and not char.isdigit() and char.isascii():
            digit = _ALIKE.get(char)
            key = "hetu_letter" if digit is None else "hetu_letter_alike"
            return UsageError(key, **facts, letter=char, place=place, digit=digit)
    return None


class Meaning(NamedTuple):
    """What an identity code tells; `sex` is the register's code, 1 for a man and 2 for a woman."""

    birth_date: date
    sex: str
    test: bool
    """Whether the individual number is one of 900-999, which are never given to anyone."""


def meaning(code: str) -> Meaning:
    """Return what a code that `check` returned tells."""
    return Meaning(birth_date(code), "1" if int(code[9]) % 2 else "2", code[7] == "9")


def mask_codes(text: str) -> str:
    """Return `text` with the identity codes in it masked, electronic ones (SATU) hidden.

    Those joined to other letters or spread out too; UUIDs and fingerprints are left as they are.
    """
    return re.sub(_SATU, _hide_satu, mask_identity_codes(text))


def has_code(text: str | None) -> bool:
    """Tell whether there is an identity code in a value, however it is written there.

    By itself, whatever has the shape of one counts; joined to other words or spread out, a right
    one. Space, invisible characters, full-width ones and any dash in it do not matter.
    """
    if text is None or sum(map(str.isdigit, text)) < 8:
        return False
    if any(found[1] for found in re.finditer(_BY_ITSELF, text)):
        return True
    if re.sub(_SATU, _hide_satu, text) != text:
        return True
    text = re.sub(IDENTIFIER, "|", to_ascii(text))
    return any(
        _is_right(found[1]) for found in re.finditer(rf"(?=({_CODE}))", strip_invisible(text))
    )


def _is_right(code: str) -> bool:
    try:
        check(code)
    except UsageError:
        return False
    return True


def _hide_satu(match: re.Match[str]) -> str:
    """Hide eight digits with the check character of an electronic client identifier."""
    is_satu = match[1] and match[2].upper() == check_character(match[1])
    return redaction.MASK if is_satu else match[0]
