"""The invented people: what people.toml may say, and what follows from it.

A family is written once, at the child (`custodians`), and a household once, at each
resident (`home`). Dependants and residents are derived, so the products cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import MISSING, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PEOPLE_FILE = Path(__file__).with_name("people.toml")
ABROAD = "200"
"""The municipality number that stands for living abroad."""

_CENTURY = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
_HETU = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})([-+A-FU-Y])([0-9]{3})([0-9A-Y])")
_DATE = re.compile(r"[0-9]{8}")
_T = TypeVar("_T")

Names = tuple[str, str]
"""One name in Finnish and in Swedish."""


class PeopleError(ValueError):
    """The file of people cannot be used; the message says where and why."""


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
class Address:
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

    parties: tuple[Party, ...]
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
    temporary: tuple[Address, ...] = ()
    temporary_abroad: tuple[ForeignAddress, ...] = ()
    postal: tuple[Address, ...] = ()
    postal_abroad: tuple[ForeignAddress, ...] = ()
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
        """The date in the identity code."""
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
        """Persons by identity code."""
        return {person.hetu: person for person in self.persons}

    @cached_property
    def by_satu(self) -> dict[str, Person]:
        """Persons by electronic identifier, those that have one."""
        return {person.satu: person for person in self.persons if person.satu}

    @cached_property
    def trigger_by_hetu(self) -> dict[str, Trigger]:
        """Triggers by identity code."""
        return {trigger.hetu: trigger for trigger in self.triggers}

    def dependants(self, person: Person) -> list[Person]:
        """List those who name `person` as custodian, in the order of the file."""
        return [p for p in self.persons if any(c.hetu == person.hetu for c in p.custodians)]

    def residents(self, person: Person) -> list[Person]:
        """List the living who share `person`'s home, `person` too; empty without a home."""
        if not person.home:
            return []
        return [p for p in self.persons if p.home == person.home and p.alive]


def birth_date(hetu: str) -> dt.date:
    """Read the date of birth in an identity code. Raises ValueError for another string."""
    year = _CENTURY[hetu[6]] + int(hetu[4:6])
    return dt.date(year, int(hetu[2:4]), int(hetu[:2]))


def age(person: Person, today: dt.date) -> int:
    """Count the full years on `today`."""
    born = person.birth_date
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def load(path: Path | None = None) -> People:
    """Read and check a file of people (the package's own by default).

    Raises PeopleError when the file is not TOML, has an unknown key, an identity code that
    is not a test code (individual number 900-999), or refers to something it does not hold.
    """
    source = path or PEOPLE_FILE
    try:
        with source.open("rb") as file:
            data = tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PeopleError(f"{source}: {reason}") from error
    tables = ("municipalities", "languages", "countries")
    known = {*tables, "home", "person", "trigger"}
    if unknown := set(data) - known:
        raise PeopleError(f"{source}: unknown table {min(unknown)}")
    _check_tables(data, source)
    municipalities, languages, countries = (
        {code: _names(code, pair) for code, pair in data.get(name, {}).items()} for name in tables
    )
    people = People(
        persons=tuple(_person(table) for table in data.get("person", ())),
        triggers=tuple(_trigger(table) for table in data.get("trigger", ())),
        homes={key: _build(Home, table, key) for key, table in data.get("home", {}).items()},
        municipalities=municipalities,
        languages=languages,
        countries=countries,
    )
    check(people)
    return people


def check(people: People) -> None:
    """Raise PeopleError for a code that is wrong or a reference that leads nowhere."""
    seen: set[str] = set()
    entries: tuple[Person | Trigger, ...] = (*people.persons, *people.triggers)
    for entry in entries:
        if not _is_identity_code(entry.hetu):
            raise PeopleError(f"{entry.hetu}: not an identity code")
        if entry.hetu[7] != "9":
            raise PeopleError(f"{entry.hetu}: only 900-999 never belongs to anyone")
        if entry.hetu in seen:
            raise PeopleError(f"{entry.hetu}: twice")
        seen.add(entry.hetu)
    for person in people.persons:
        _check_person(person, people)
    for trigger in people.triggers:
        for hetu in (trigger.person, trigger.successor):
            _refer(trigger.hetu, hetu, people.by_hetu, "person")


def _is_identity_code(written: str) -> bool:
    """Tell whether the date exists and the check character is right."""
    shape = _HETU.fullmatch(written)
    if shape is None:
        return False
    day, month, year, century, individual, check_character = shape.groups()
    try:
        dt.date(_CENTURY[century] + int(year), int(month), int(day))
    except ValueError:
        return False
    digits = int(f"{day}{month}{year}{individual}")
    return check_character == "0123456789ABCDEFHJKLMNPRSTUVWXY"[digits % 31]


def _check_person(person: Person, people: People) -> None:
    hetu = person.hetu
    _refer(hetu, person.home, people.homes, "home")
    _refer(hetu, person.language, people.languages, "language")
    for code in (person.municipality, *(people.homes[k].municipality for k in [person.home] if k)):
        _refer(hetu, code, people.municipalities, "municipality")
    abroad = [person.abroad] if person.abroad else []
    for place in (*abroad, *person.temporary_abroad, *person.postal_abroad):
        _refer(hetu, place.country, people.countries, "country")
    for citizenship in person.citizenships:
        _refer(hetu, citizenship.country, people.countries, "country")
    for party in (*person.custodians, *_parties(person)):
        _refer(hetu, party.hetu, people.by_hetu, "person")
    for date in _dates(person):
        if not _DATE.fullmatch(date):
            raise PeopleError(f"{hetu}: {date!r} is not a date of eight digits")


def _parties(person: Person) -> Iterable[Party]:
    for mandate in (person.guardianship, person.power_of_attorney):
        yield from mandate.parties if mandate else ()


def _dates(person: Person) -> Iterable[str]:
    single = (person.home_since, person.municipality_since, person.died, person.death_declared)
    yield from filter(None, (*single, person.non_disclosure))
    spans: list[Address | ForeignAddress | FormerName | Party] = [
        *person.temporary,
        *person.temporary_abroad,
        *person.postal,
        *person.postal_abroad,
        *person.former_names,
        *_parties(person),
    ]
    for span in spans:
        yield from filter(None, (span.start, span.end))


def _refer(hetu: str, key: str, table: Mapping[str, object], what: str) -> None:
    if key and key not in table:
        raise PeopleError(f"{hetu}: no such {what}: {key}")


def _names(code: str, pair: object) -> Names:
    match pair:
        case [str(fi), str(sv)]:
            return fi, sv
    raise PeopleError(f"{code}: a pair of names, Finnish and Swedish, was expected")


def _person(table: dict[str, Any]) -> Person:
    where = str(table.get("hetu", "a person without hetu"))
    values = dict(table)
    for key, cls in _LISTS.items():
        if key in values:
            values[key] = tuple(_item(cls, item, where) for item in values[key])
    for key in ("guardianship", "power_of_attorney"):
        if key in values:
            mandate = dict(values[key])
            parties = (_item(Party, item, where) for item in mandate.get("parties", ()))
            values[key] = _build(Mandate, mandate | {"parties": tuple(parties)}, where)
    if "abroad" in values:
        values["abroad"] = _build(ForeignAddress, values["abroad"], where)
    return _build(Person, values, where)


def _item(cls: type[_T], item: object, where: str) -> _T:
    # A bare string is the commonest case: a code.
    key = fields(cls)[0].name  # type: ignore[arg-type]  # every class here is a dataclass
    return _build(cls, item if isinstance(item, dict) else {key: item}, where)


def _check_tables(data: Mapping[str, Any], source: Path) -> None:
    """Raise PeopleError for a table that is not one, or a list of tables that is not."""
    for name, value in data.items():
        listed = name in ("person", "trigger")
        right = isinstance(value, list if listed else dict)
        if right and (listed or name == "home"):
            right = all(isinstance(part, dict) for part in (value if listed else value.values()))
        if not right:
            raise PeopleError(
                f"{source}: {name} should be {'a list of tables' if listed else 'a table'}"
            )


def _trigger(table: dict[str, Any]) -> Trigger:
    where = str(table.get("hetu", "a trigger without hetu"))
    values = dict(table)
    kinds = [k for k in ("return_code", "fault_code", "fault", "behaviour") if k in values]
    if len(kinds) != 1:
        raise PeopleError(f"{where}: a trigger gives one thing, not {kinds}")
    return _build(Trigger, values | {"kind": kinds[0], "value": values.pop(kinds[0])}, where)


def _build(cls: type[_T], values: Mapping[str, Any], where: str) -> _T:
    known = {field.name: field for field in fields(cls)}  # type: ignore[arg-type]
    if unknown := set(values) - set(known):
        raise PeopleError(f"{where}: unknown key {min(unknown)}")
    for name, field in known.items():
        if name not in values and field.default is MISSING:
            raise PeopleError(f"{where}: {name} is missing")
    return cls(**values)


_LISTS: dict[str, type] = {
    "temporary": Address,
    "temporary_abroad": ForeignAddress,
    "postal": Address,
    "postal_abroad": ForeignAddress,
    "former_names": FormerName,
    "citizenships": Citizenship,
    "custodians": Party,
}
