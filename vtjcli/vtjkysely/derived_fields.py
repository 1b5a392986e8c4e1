"""What follows from what the register says of a person: name, age, address, English names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from vtjcli import redaction
from vtjcli.catalogue.values import stage
from vtjcli.vtjkysely import english_names

if TYPE_CHECKING:
    from collections.abc import Sequence

ContactLanguage: TypeAlias = Literal["fi", "sv"]

_RANK: Final = ("postal", "temporary", "permanent", "contact")
"""Kinds of address in the order in which one is written to; DVV ranks no contact address."""
_RELATIVES: Final = ("custodians", "dependants", "children")


def complete(person: dict[str, Any], day: str) -> None:
    """Add to `person` what follows from it on `day`, an ISO 8601 date; change nothing else."""
    language = contact_language(person)
    born = birth_date(person)
    person["birth_date"] = person.get("birth_date") or born
    person["age"] = age(born, day)
    person["name"] = name(person)
    for one in (person, *(one for key in _RELATIVES for one in person.get(key) or ())):
        for address in one.get("addresses") or ():
            address["lines"] = lines(address, language)
    best = address_to_write_to(person.get("addresses") or (), day)
    person["address"] = ", ".join(best["lines"]) if best is not None else None
    english_names.add(person)


def contact_language(person: dict[str, Any]) -> ContactLanguage:
    """Return the language to write to a person in: the one they chose, else their own.

    Addresses are in Finnish and Swedish: Finnish stands in for any other language.
    """
    for key in ("contact_language", "mother_tongue"):
        code = (person.get(key) or {}).get("code")
        if code in ("fi", "sv"):
            return "sv" if code == "sv" else "fi"
    return "fi"


def birth_date(person: dict[str, Any]) -> str | None:
    """Return the date of birth in ISO 8601: the register's if it is whole, else the code's.

    A date that the register knows in part stays where the code tells another.
    """
    told = person.get("birth_date")
    try:
        in_code = redaction.birth_date(person.get("hetu") or "").isoformat()
    except (ValueError, KeyError, IndexError):
        return told
    return in_code if not told or in_code.startswith(f"{told}-") else told


def age(born: str | None, day: str) -> int | None:
    """Return the whole years from `born` to `day`, both ISO 8601; None unless both are whole.

    Whoever was born on 29 February becomes older on the 28th where the year has no 29th (the last
    day of a month stands in for one that it lacks: Act on the calculation of statutory time
    limits, 150/1930, section 3).
    """
    try:
        birth, today = date.fromisoformat(born or ""), date.fromisoformat(day)
    except ValueError:
        return None
    try:
        birthday = birth.replace(year=today.year)
    except ValueError:
        birthday = birth.replace(year=today.year, day=28)
    years = today.year - birth.year - (today < birthday)
    return years if years >= 0 else None


def name(person: dict[str, Any]) -> str | None:
    """Return the name as the register orders it: last name, first names."""
    parts = (person.get("last_name"), person.get("first_names"))
    return " ".join(part for part in parts if part) or None


def address_to_write_to(addresses: Sequence[dict[str, Any]], day: str) -> dict[str, Any] | None:
    """Return the address in force on `day` to write to; None where there is none.

    That which the register marks the best one; else postal before temporary before permanent, and
    of one kind the one that began last. One with nothing to write on an envelope does not count.
    """
    in_force = [one for one in addresses if stage(one, day) == "current" and one.get("lines")]
    by_start = sorted(in_force, key=lambda one: one.get("start") or "", reverse=True)
    return min(by_start, key=lambda one: (one.get("best") is not True, _rank(one)), default=None)


def _rank(address: dict[str, Any]) -> int:
    kind = address.get("kind")
    return _RANK.index(kind) if kind in _RANK else len(_RANK)


def lines(address: dict[str, Any], language: ContactLanguage) -> list[str]:
    """Return the lines of an address on an envelope, without the name.

    Of a foreign one the last line names the country, where the locality does not.
    """
    locality, country = _text(address.get("locality"), language), ""
    state = (address.get("state") or {}).get("name") or {}
    if not any(_is_told(locality, named) for named in state.values()):
        country = str(state.get("text") or _text(state, language))
    post = f"{address.get('postal_code') or ''} {_text(address.get('post_office'), language)}"
    found = (_text(address.get("street"), language), post, locality, country)
    return [" ".join(line.split()) for line in found if line.strip()]


def _is_told(locality: str, country: str | None) -> bool:
    return bool(country) and str(country).casefold() in locality.casefold()


def _text(value: dict[str, Any] | None, language: ContactLanguage) -> str:
    """Return a text in `language`, else in another that there is; "" for none."""
    texts = value or {}
    for key in (language, "fi", "sv", "text", "en"):
        if texts.get(key):
            return str(texts[key])
    return ""
