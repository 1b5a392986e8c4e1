"""How well two texts agree: names, streets, any text. The rules are in man/guide/compare.md."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Why: TypeAlias = Literal[
    "letter_case",
    "spacing",
    "spelling",
    "word_order",
    "abbreviation",
    "other_language",
    "part",
    "calling_name",
    "former_name",
    "other_address",
]
"""Why something is not the same and yet similar, the slightest reason first."""

WHYS: Final[tuple[Why, ...]] = get_args(Why)


class Agreement(NamedTuple):
    """How well a claim agrees with one value; a `why` only where they are similar."""

    verdict: Literal["same", "similar", "different"]
    why: Why | None = None

    @property
    def distance(self) -> int:
        """The order of agreements, 0 for the same."""
        if self.verdict == "same":
            return 0
        return len(WHYS) + 1 if self.why is None else 1 + WHYS.index(self.why)


SAME: Final = Agreement("same")
DIFFERENT: Final = Agreement("different")


def similar(why: Why) -> Agreement:
    """Return an agreement that is not a whole one, and why."""
    return Agreement("similar", why)


def best(agreements: Iterable[Agreement]) -> Agreement:
    """Return the closest of several agreements; different when there is none."""
    return min(agreements, key=lambda one: one.distance, default=DIFFERENT)


def worst(agreements: Iterable[Agreement]) -> Agreement:
    """Return the least close of several agreements: that of a whole made of parts."""
    return max(agreements, key=lambda one: one.distance, default=SAME)


_DASHES: Final = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad", "-")
_APOSTROPHES: Final = dict.fromkeys("\u2018\u2019\u02bc\u0060\u00b4", "'")
_SIGNS: Final = str.maketrans(_DASHES | _APOSTROPHES)
_WORD: Final = re.compile(r"[^\s,;-]+")
# Between digits what separates them counts: 1 12 is not 11 2, and 12-14 is not 12 14.
_SPACING: Final = re.compile(r"(?<![0-9])[\s'-]+|[\s'-]+(?![0-9])")


def text(claim_text: str, register_text: str) -> Agreement:
    """Compare two texts letter by letter, then with less and less regard for how they are typed.

    Composed and decomposed letters are the same. Letters with and without dots or rings are not.
    """
    one, other = _normalize(claim_text), _normalize(register_text)
    if one == other:
        return SAME
    if one.lower() == other.lower():
        return similar("letter_case")
    one, other = squeeze(one), squeeze(other)
    if one.lower() == other.lower():
        return similar("spacing")
    return similar("spelling") if one.casefold() == other.casefold() else DIFFERENT


def _normalize(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def squeeze(text: str) -> str:
    """Return a text without spaces, hyphens and apostrophes, kept between digits alone."""
    return _SPACING.sub("", _normalize(text).translate(_SIGNS).replace(",", " ").strip())


def words_of(text: str) -> list[str]:
    """Return the words of a name, parts of a double name apart, without regard for case."""
    return _WORD.findall(_normalize(text).translate(_SIGNS).casefold())


def name(claim_text: str, register_text: str) -> Agreement:
    """Compare names: the whole, words of it in any order, initials beside a whole word."""
    whole = text(claim_text, register_text)
    if whole.verdict != "different":
        return whole
    said, left = words_of(claim_text), words_of(register_text)
    if not said:
        return DIFFERENT
    order: list[int] = []
    abbreviated = 0
    free = dict(enumerate(left))
    # Whole words before initials, which would take their places.
    for word in sorted(said, key=lambda word: word.endswith(".")):
        at = next((at for at, other in free.items() if _is_same_word(word, other)), None)
        if at is None:
            return DIFFERENT
        abbreviated += word != free.pop(at)
        order.append(at)
    if abbreviated == len(said):
        return DIFFERENT  # initials alone could be anybody's
    if free:
        return similar("part")
    return similar("abbreviation" if abbreviated else "word_order")


def _is_same_word(word: str, other: str) -> bool:
    return word == other or (word.endswith(".") and other.startswith(word[:-1] or "."))


ABBREVIATIONS: Final = (
    *(("katu", "k"), ("tie", "t"), ("kuja", "kj"), ("polku", "p"), ("aukio", "auk")),
    *(("puistikko", "puist"), ("esplanadi", "espl"), ("esplanadi", "esp"), ("ranta", "r")),
    *(("väylä", "vl"), ("bulevardi", "bul")),
    # Swedish
    *(("gatan", "g"), ("vägen", "v"), ("gränden", "gr"), ("stigen", "st"), ("stranden", "str")),
    *(("esplanaden", "espl"), ("esplanaden", "esp"), ("allén", "a")),
)
"""Endings of streets, and how they are abbreviated with or without a full stop."""

_FROM_NUMBER: Final = re.compile(r"^(.*?)(?:\s+|(?<=\.))([0-9].*)$")
_NUMBER_PART: Final = re.compile(r"[0-9]+(?:-[0-9]+)?|[^\W\d_]+")
_FILLERS: Final = frozenset(
    ("as", "asunto", "rappu", "porras", "talo", "rakennus", "lgh", "bst", "bostad", "trappa", "hus")
)
"""Words that say what a number is: ``12 B as. 7``."""


def street(claim_text: str, register_text: str) -> Agreement:
    """Compare street addresses: the street, the house, the staircase and the flat.

    Zeros before a flat, the case of a staircase and words such as "as." do not count, a flat
    without its staircase does; one who names only the street, or the house, names a part.
    """
    whole = text(claim_text, register_text)
    if whole.verdict != "different":
        return whole
    said_street, said_rest = _split_address(claim_text)
    held_street, held_rest = _split_address(register_text)
    of_street = _street_name(said_street, held_street)
    if of_street.verdict == "different" or said_rest != held_rest[: len(said_rest)]:
        return DIFFERENT
    if len(said_rest) < len(held_rest):
        return worst((of_street, similar("part")))
    return worst((of_street, similar("spelling")))


def _split_address(text: str) -> tuple[str, list[str]]:
    """Return a street address as the street and the parts behind it, each in one spelling."""
    tidy = _normalize(text).translate(_SIGNS)
    found = _FROM_NUMBER.match(tidy)
    if found is None:
        return tidy, []
    parts = [part.casefold() for part in _NUMBER_PART.findall(re.sub(r"\s*-\s*", "-", found[2]))]
    rest = [part.lstrip("0") or "0" for part in parts if part not in _FILLERS]
    return found[1].rstrip(" ,"), rest


def _street_name(claim_text: str, register_text: str) -> Agreement:
    whole = text(claim_text, register_text)
    if whole.verdict != "different":
        return whole
    for one, other in ((claim_text, register_text), (register_text, claim_text)):
        if _is_abbreviation(one.casefold().split(), other.casefold().split()):
            return similar("abbreviation")
    return DIFFERENT


def _is_abbreviation(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether each word of `short` is that of `full`, or stands for it.

    The last one keeps what names the street: only its ending may be abbreviated.
    """
    if len(short) != len(full) or not short:
        return False
    *before, last = zip(short, full, strict=True)
    return all(_is_same_word(*pair) for pair in before) and _ends_alike(*last)


def _ends_alike(short: str, full: str) -> bool:
    if short == full:
        return True
    for ending, abbreviation in ABBREVIATIONS:
        if full == ending:  # "Iso Roobertin k.", the ending a word of its own
            if short == f"{abbreviation}.":
                return True
        elif full.endswith(ending) and (
            short.rstrip(".") == full.removesuffix(ending) + abbreviation
        ):
            return True
    return False


def locality(claim_text: str, register_text: str) -> Agreement:
    """Compare post offices and the like: the whole, or whole words of it."""
    agreement = name(claim_text, register_text)
    return DIFFERENT if agreement.why == "abbreviation" else agreement
