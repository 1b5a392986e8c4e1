"""What no output and no entry of the log may hold: the program's secrets, and identity codes.

Whoever obtains a secret registers it here; whatever comes from outside passes `redact` before it
is shown or written. It lies below all packages, as ``errors`` does, and imports none of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vtjcli.characters import strip_invisible, to_ascii

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from lxml import etree

MASK: Final = "****"
SHORT: Final = 3
"""Characters: a secret as short as this is found only as a word by itself, or it would mask parts
of every other word."""
DISTINCTIVE: Final = 6
"""Characters: a secret shorter than this is not looked for in the register's data, where a code or
a postal code may be the same by chance, and an answer must not be falsified."""

CENTURIES: Final[Mapping[str, int]] = {
    "+": 1800,
    **dict.fromkeys("-YXWVU", 1900),
    **dict.fromkeys("ABCDEF", 2000),
}
"""The century that each sign of an identity code stands for."""

# Message ids (UUIDs) and fingerprints (SHA-256), parts of which can look like an identity code.
IDENTIFIER: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}"
# What can stand between the characters of a code: space, and what shows nothing or was replaced.
_GAP: Final = r"[\s\x00-\x1f\x7f\ufffd]*"
_CODE: Final = _GAP.join(["[0-9]"] * 6 + ["[-+A-FU-Ya-fu-y]"] + ["[0-9]"] * 3 + ["[0-9A-Ya-y]"])
_DIGITS_MIN: Final = 9
"""Digits in an identity code, whatever its check character."""

_patterns: dict[str, re.Pattern[str]] = {}
"""What finds each secret, by the secret."""


def register_secret(secret: str) -> None:
    """Have `redact` mask `secret` from now on; space alone is none."""
    if secret in _patterns or not secret.strip():
        return
    _patterns[secret] = re.compile("|".join(_spellings(secret)))


def redact(text: str) -> str:
    """Return `text` with every registered secret and identity code in it masked."""
    return mask_identity_codes(redact_secrets(text))


def redact_secrets(text: str, shortest: int = 1) -> str:
    """Return `text` with every registered secret of at least `shortest` characters masked.

    A secret is also found XML-escaped, percent-encoded, with its quotes and backslashes escaped as
    in JSON, and with any space for the space in it.
    """
    if not _patterns:
        return text
    # The longest first: it may have another in it.
    for secret in sorted(_patterns, key=len, reverse=True):
        if len(secret) >= shortest:
            text = _patterns[secret].sub(MASK, text)
    return text


def redact_element(root: etree._Element) -> None:
    """Mask every distinctive secret in the names, attributes and texts of an element and below."""
    if not any(len(secret) >= DISTINCTIVE for secret in _patterns):
        return
    for element in root.iter("*"):
        for part in ("tag", "text", "tail"):
            before = getattr(element, part)
            if before and (after := redact_secrets(before, DISTINCTIVE)) != before:
                # A mask is no name.
                setattr(element, part, after if part != "tag" else after.replace(MASK, "masked"))
        for name, value in element.items():
            after = redact_secrets(name, DISTINCTIVE).replace(MASK, "masked")
            if after != name:
                del element.attrib[name]
            element.set(after, redact_secrets(value, DISTINCTIVE))


def _spellings(secret: str) -> Iterator[str]:
    """Return a regular expression for each way in which a text may have `secret`."""
    from json import dumps
    from urllib.parse import quote, quote_plus

    # A secret from the environment need not be text, which `errors` allows for.
    percent = [
        quote(secret, errors="surrogatepass"),
        quote(secret, safe="", errors="surrogatepass"),
        quote_plus(secret, errors="surrogatepass"),
    ]
    # By hand: xml.sax and html take milliseconds to load.
    escaped = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    written = [
        secret,
        escaped,
        escaped.replace('"', "&quot;").replace("'", "&apos;"),
        escaped.replace('"', "&#34;").replace("'", "&#39;"),
        *percent,
        *(re.sub("%..", lambda code: code[0].lower(), encoded) for encoded in percent),
        dumps(secret)[1:-1],
        dumps(secret, ensure_ascii=False)[1:-1],
        *_base64_spellings(secret),
    ]
    for spelling in sorted(set(written), key=len, reverse=True):
        found = r"\s+".join(map(re.escape, spelling.split()))
        yield rf"(?<!\w){found}(?!\w)" if len(secret) <= SHORT else found


def _base64_spellings(secret: str) -> Iterator[str]:
    """Return what of `secret` stands in Base64, whatever stands before and behind it there.

    Only of a distinctive one: Base64 of less could be a part of any word.
    """
    from binascii import b2a_base64

    content = secret.encode(errors="surrogatepass")
    if len(content) < DISTINCTIVE:
        return
    for before in range(3):
        encoded = b2a_base64(b"\0" * before + content, newline=False).decode()
        whole = encoded[-(-before * 8 // 6) : (before + len(content)) * 8 // 6]
        yield whole
        yield whole.translate({ord("+"): "-", ord("/"): "_"})


def mask_identity_codes(text: str) -> str:
    """Return `text` with what could be an identity code masked, in any spelling of it.

    Space and invisible characters in it, other dashes, small letters and full-width characters do
    not matter. Of a code whose birth date exists, that and the sign stay: ``020501A****``. What
    only has the shape of one is masked whole, where its characters stand together; spread out, it
    is left alone.
    """
    if sum(map(str.isdigit, text)) < _DIGITS_MIN:
        return text
    searched = re.sub(IDENTIFIER, lambda found: "|" * len(found[0]), to_ascii(text))
    parts: list[str] = []
    end = 0
    # Each match looks ahead only: one that is no code must not hide a code that overlaps it.
    for found in re.finditer(rf"(?=({_CODE}))", searched):
        written = found[1]
        start = _start_of(strip_invisible(written))
        if not start and len(written) != len(strip_invisible(written)):
            continue
        if found.start() >= end:
            parts += [text[end : found.start()], start, MASK]
        end = max(end, found.start() + len(written))
    return "".join([*parts, text[end:]])


def mask_identity_code(code: str) -> str:
    """Return the birth date and sign of an identity code and a mask; the mask alone of all else.

    What is masked already stays as it is.
    """
    found = re.fullmatch(rf"{_CODE}|[0-9]{{6}}[-+A-FU-Y]\*{{4}}", to_ascii(code).strip())
    return f"{_start_of(strip_invisible(found[0]))}{MASK}" if found else MASK


def _start_of(code: str) -> str:
    """Return the birth date and sign of what has the shape of a code, "" without such a date."""
    start = code[:7].upper()
    try:
        birth_date(start)
    except ValueError:
        return ""
    return start


def birth_date(code: str) -> date:
    """Return the date in an identity code of the right shape; raise ValueError for none."""
    from datetime import date

    return date(CENTURIES[code[6]] + int(code[4:6]), int(code[2:4]), int(code[:2]))
