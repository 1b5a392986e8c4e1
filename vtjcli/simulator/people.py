"""The invented people: what people.toml may say, and what follows from it.

A family is written once, at the child (`custodians`), and a household once, at each
resident (`home`). Dependants and residents are derived, so the products cannot disagree.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping


ABROAD = "200"
"""The municipality number that stands for living abroad."""

CENTURY = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}

Names = tuple[str, str]
"""One name in Finnish and in Swedish."""


@dataclass(frozen=True)
class Home:
    """A dwelling. Everyone whose `home` names it lives there together."""

    street: str
    postal_code: str
    post_office: str
    municipality: str
    street_sv: str = ""
    post_office_sv: str = ""
    dwelling: str = ""
    real_estate: str = ""

    @property
    def building(self) -> str:
        """The permanent identifier of the building: the beginning of the dwelling's."""
        return self.dwelling[:10]


@dataclass(frozen=True)
class DomesticAddress:
    """A temporary or a postal address in Finland."""

    street: str
    postal_code: str
    post_office: str
    street_sv: str = ""
    post_office_sv: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True)
class ForeignAddress:
    """An address abroad; `country` is a key of `[countries]`."""

    street: str
    place: str
    country: str
    start: str = ""
    end: str = ""


@dataclass(frozen=True)
class FormerName:
    """A former (05-09) or a corrected (10-13) name."""

    name: str
    kind: str
    start: str = ""
    end: str = ""
    info: str = ""
    info_sv: str = ""


@dataclass(frozen=True)
class Citizenship:
    """A citizenship; `country` is a key of `[countries]`."""

    country: str
    start: str = ""


@dataclass(frozen=True)
class Party:
    """Someone in a role: a person (`hetu`), a company or an office, or a person without a code."""

    hetu: str = ""
    birth_date: str = ""
    last_name: str = ""
    first_names: str = ""
    business_id: str = ""
    office: str = ""
    name: str = ""
    name_sv: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True)
class Mandate:
    """A guardianship, or a continuing power of attorney (which knows no restriction)."""

    parties: tuple[Party, ...] = ()
    start: str = ""
    end: str = ""
    restriction: str = ""
    restriction_text: str = ""
    restriction_text_sv: str = ""
    split: bool = False


@dataclass(frozen=True)
class Person:
    """One invented person; people.toml explains each key."""

    hetu: str
    last_name: str
    first_names: str
    note: str
    calling_name: str = ""
    satu: str = ""
    language: str = "fi"
    language_text: str = ""
    home: str = ""
    home_since: str = ""
    municipality: str = ""
    municipality_since: str = ""
    abroad: ForeignAddress | None = None
    temporary: tuple[DomesticAddress, ...] = ()
    temporary_abroad: tuple[ForeignAddress, ...] = ()
    postal: tuple[DomesticAddress, ...] = ()
    postal_abroad: tuple[ForeignAddress, ...] = ()
    contact: tuple[DomesticAddress, ...] = ()
    former_names: tuple[FormerName, ...] = ()
    citizenships: tuple[Citizenship, ...] = (Citizenship("246"),)
    died: str = ""
    death_declared: str = ""
    non_disclosure: str = ""
    custodians: tuple[Party, ...] = ()
    guardianship: Mandate | None = None
    power_of_attorney: Mandate | None = None
    return_code: str = "0000"

    @property
    def birth_date(self) -> dt.date:
        return birth_date(self.hetu)

    @property
    def male(self) -> bool:
        """Whether the individual number is odd, which the law reserves for men."""
        return int(self.hetu[9]) % 2 == 1

    @property
    def alive(self) -> bool:
        """Whether neither dead nor declared dead."""
        return not (self.died or self.death_declared)


@dataclass(frozen=True)
class Trigger:
    """An identity code that makes the simulator fail on purpose.

    `kind` says which of the four keys the file used, `value` what it said:
    `return_code` (in a message), `fault_code` (in its place), `fault` (a SOAP fault) or
    `behaviour` (something no server should do). `person` is whose data come with it.
    """

    hetu: str
    gives: str
    kind: Literal["return_code", "fault_code", "fault", "behaviour"]
    value: str
    text: str = ""
    snake: str = ""
    person: str = ""
    successor: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class People:
    """Everyone, and what they refer to by code. Built by `load`."""

    persons: tuple[Person, ...]
    triggers: tuple[Trigger, ...]
    homes: Mapping[str, Home]
    municipalities: Mapping[str, Names]
    languages: Mapping[str, Names]
    countries: Mapping[str, Names]

    @cached_property
    def by_hetu(self) -> dict[str, Person]:
        return {person.hetu: person for person in self.persons}

    @cached_property
    def by_satu(self) -> dict[str, Person]:
        """Persons by electronic identifier, those that have one."""
        return {person.satu: person for person in self.persons if person.satu}

    @cached_property
    def trigger_by_hetu(self) -> dict[str, Trigger]:
        return {trigger.hetu: trigger for trigger in self.triggers}

    @cached_property
    def _by_home(self) -> dict[str, list[Person]]:
        living: dict[str, list[Person]] = {}
        for person in self.persons:
            if person.home and person.alive:
                living.setdefault(person.home, []).append(person)
        return living

    @cached_property
    def _by_custodian(self) -> dict[str, list[Person]]:
        children: dict[str, list[Person]] = {}
        for person in self.persons:
            for hetu in {custodian.hetu for custodian in person.custodians}:
                children.setdefault(hetu, []).append(person)
        return children

    def dependants(self, person: Person) -> list[Person]:
        """List those who name `person` as custodian, in the order of the file."""
        return self._by_custodian.get(person.hetu, [])

    def residents(self, home: str) -> list[Person]:
        """List the living whose home it is, by its key; nobody lives in `""`."""
        return self._by_home.get(home, [])


def birth_date(hetu: str) -> dt.date:
    """Read the date of birth in an identity code. Raises ValueError for another string."""
    year = CENTURY[hetu[6]] + int(hetu[4:6])
    return dt.date(year, int(hetu[2:4]), int(hetu[:2]))


def age(person: Person, today: dt.date) -> int:
    """Count the full years on `today`."""
    born = person.birth_date
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
