"""Reading and checking a file of people; people.toml says how one is written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

from .access_log import mask
from .faulty_replies import BEHAVIOURS
from .file_errors import PeopleError, read_toml
from .people import ABROAD, CENTURY, Home, People, Person, Trigger

if TYPE_CHECKING:
    from .file_errors import At
    from .people import Names

_HETU = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})([-+A-FU-Y])([0-9]{3})([0-9A-Y])")
_DATE = re.compile(r"[0-9]{8}")
_DATES = frozenset(
    {"start", "end", "birth_date", "home_since", "municipality_since"}
    | {"died", "death_declared", "non_disclosure"}
)
_CONTROL = re.compile("[\x00-\x1f\x7f\ufffe\uffff]")
_NAMES = ("municipalities", "languages", "countries")
_T = TypeVar("_T")

PEOPLE_FILE = Path(__file__).with_name("people.toml")


def load(source: Path | None = None) -> People:
    """Return the people of a file; without one the package's own, which are read once.

    Raises PeopleError, which knows the place, when the file is not TOML, has an unknown key or a
    value of the wrong kind, an identity code that is not a test code (individual number 900-999),
    or refers to something it does not hold.
    """
    return _read_built_in() if source is None else _read(source)


@cache
def _read_built_in() -> People:
    return _read(PEOPLE_FILE)


def _read(source: Path) -> People:
    data, text = read_toml(source, PeopleError)
    try:
        people = _people(data)
        _check(people)
    except PeopleError as error:
        error.locate(source, text)
        raise
    return people


def _people(data: Mapping[str, Any]) -> People:
    _check_tables(data)
    municipalities, languages, countries = (
        {code: _names(name, code, pair) for code, pair in data.get(name, {}).items()}
        for name in _NAMES
    )
    return People(
        persons=tuple(
            _build(Person, table, ("person", n)) for n, table in enumerate(data.get("person", ()))
        ),
        triggers=tuple(_trigger(n, table) for n, table in enumerate(data.get("trigger", ()))),
        homes={
            key: _build(Home, table, ("home", key)) for key, table in data.get("home", {}).items()
        },
        municipalities=municipalities,
        languages=languages,
        countries=countries,
    )


def _check_tables(data: Mapping[str, Any]) -> None:
    """Raise PeopleError for a table that is not one, or a list of tables that is not."""
    for name, value in data.items():
        if name not in (*_NAMES, "home", "person", "trigger"):
            raise PeopleError("own_unknown_table", ("", name), name=name)
        if name in ("person", "trigger"):
            if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
                raise PeopleError("own_not_tables", ("", name), name=name)
        elif not isinstance(value, dict):
            raise PeopleError("own_not_table", ("", name), name=name)


def _names(table: str, code: str, pair: object) -> Names:
    match pair:
        case [str(fi), str(sv)] if not _CONTROL.search(fi + sv):
            return fi, sv
    raise PeopleError("own_names", (table, code), name=code)


def _trigger(number: int, table: dict[str, Any]) -> Trigger:
    at: At = ("trigger", number)
    values = dict(table)
    kinds = [k for k in ("return_code", "fault_code", "fault", "behaviour") if k in values]
    if len(kinds) != 1:
        raise PeopleError("own_one_thing", at, name=", ".join(kinds) or "-")
    for key in ("kind", "value"):
        if key in values:
            raise PeopleError("own_unknown_key", at, key, name=key)
    trigger = _build(Trigger, values | {"kind": kinds[0], "value": values.pop(kinds[0])}, at)
    if trigger.kind == "behaviour" and trigger.value not in BEHAVIOURS:
        known = ", ".join(BEHAVIOURS)
        raise PeopleError("own_choice", at, "behaviour", name=trigger.value, known=known)
    return trigger


@cache
def _fields(cls: type) -> dict[str, tuple[Any, bool]]:
    """Return the type of each field of a dataclass by its name, and whether it must be there."""
    kinds = get_type_hints(cls)
    return {field.name: (kinds[field.name], field.default is MISSING) for field in fields(cls)}


def _build(cls: type[_T], values: object, at: At, within: str = "") -> _T:
    """Make one of the dataclasses; `within` is the key of the entry that holds it, if any."""
    if not isinstance(values, Mapping):
        raise PeopleError("own_not_table", at, within, name=within or str(at[1]))
    known = _fields(cls)  # type: ignore[arg-type]  # a class is hashable
    if unknown := set(values) - set(known):
        raise PeopleError("own_unknown_key", at, within or min(unknown), name=min(unknown))
    built: dict[str, Any] = {}
    for name, (kind, is_required) in known.items():
        if name in values:
            built[name] = _value(kind, values[name], at, within or name, name)
        elif is_required:
            raise PeopleError("own_missing", at, within, name=name)
    return cls(**built)


def _value(kind: Any, value: object, at: At, key: str, name: str) -> object:
    """Check the value of a field of that type, or make the dataclasses that it is of."""
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise PeopleError("own_not_list", at, key, name=name)
        cls = get_args(kind)[0]
        first = next(iter(_fields(cls)))
        # A bare string is the commonest case: a code.
        tables = (item if isinstance(item, dict) else {first: item} for item in value)
        return tuple(_build(cls, table, at, key) for table in tables)
    if isinstance(kind, UnionType):
        return _build(get_args(kind)[0], value, at, key)
    if problem := _wrong(kind, value):
        raise PeopleError(problem, at, key, name=name)
    return value


def _wrong(kind: Any, value: object) -> str:
    """Return what is wrong with a simple value of that type, if anything."""
    if kind is bool:
        return "" if isinstance(value, bool) else "own_not_flag"
    if kind is float:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return "" if is_number and 0 <= value <= 3600 else "own_not_number"  # type: ignore[operator]
    is_text = isinstance(value, str) and not _CONTROL.search(value)
    return "" if is_text else "own_not_text"


def _check(people: People) -> None:
    """Raise PeopleError for a code that is wrong or a reference that leads nowhere."""
    if not people.persons:
        raise PeopleError("own_nobody")
    seen: set[str] = set()
    for number, person in enumerate(people.persons):
        _check_code(("person", number), person.hetu, seen)
    for number, trigger in enumerate(people.triggers):
        _check_code(("trigger", number), trigger.hetu, seen)
        for hetu in (trigger.person, trigger.successor):
            _refer(("trigger", number), hetu, people.by_hetu, "person")
    for key, home in people.homes.items():
        name = home.municipality or '""'
        _refer(("home", key), name, people.municipalities, "municipalities")
    for number, person in enumerate(people.persons):
        if person.abroad:
            _refer(("person", number), ABROAD, people.municipalities, "municipalities")
        _check_fields(("person", number), person, people)


def _check_code(at: At, hetu: str, earlier_codes: set[str]) -> None:
    """Raise PeopleError unless an identity code is one, nobody's and new; then it is added."""
    problem = ""
    if not _is_identity_code(hetu):
        problem = "own_not_code"
    elif hetu[7] != "9":
        problem = "own_real_code"
    elif hetu in earlier_codes:
        problem = "own_twice"
    if problem:
        raise PeopleError(problem, at, "hetu", mask(hetu), name=mask(hetu))
    earlier_codes.add(hetu)


def _is_identity_code(code: str) -> bool:
    """Tell whether the date exists and the check character is right."""
    shape = _HETU.fullmatch(code)
    if shape is None:
        return False
    day, month, year, century, individual, check_character = shape.groups()
    try:
        dt.date(CENTURY[century] + int(year), int(month), int(day))
    except ValueError:
        return False
    digits = int(f"{day}{month}{year}{individual}")
    return check_character == "0123456789ABCDEFHJKLMNPRSTUVWXY"[digits % 31]


def _check_fields(at: At, thing: object, people: People, *, is_nested: bool = False) -> None:
    """Raise PeopleError for a date or a reference that is wrong, in a person or a part of one."""
    tables: dict[str, tuple[Mapping[str, object], str]] = {
        "home": (people.homes, "home"),
        "language": (people.languages, "languages"),
        "municipality": (people.municipalities, "municipalities"),
        "country": (people.countries, "countries"),
        "hetu": (people.by_hetu, "person"),
    }
    for field in fields(thing):  # type: ignore[arg-type]  # every class here is a dataclass
        name, value = field.name, getattr(thing, field.name)
        if name in tables:
            _refer(at, value, *tables[name], key="" if is_nested else name)
        elif name in _DATES and value and not _DATE.fullmatch(value):
            raise PeopleError("own_date", at, name=repr(value))
        for part in value if isinstance(value, tuple) else (value,):
            if is_dataclass(part):
                _check_fields(at, part, people, is_nested=True)


def _refer(at: At, code: str, things: Mapping[str, object], table: str, key: str = "") -> None:
    """Raise PeopleError unless `code`, which stands under `key` if that is known, is in a table."""
    if code and code not in things:
        name = mask(code) if table == "person" else code
        raise PeopleError("own_no_such", at, key, table=table, name=name)
