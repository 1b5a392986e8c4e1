"""Leaving out whatever tells where somebody is who has, or may have, a non-disclosure order.

For users who need a person's data but not their whereabouts: the setting ``non_disclosure =
"withhold"``. An order that the product does not tell of is treated as one that is in force.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from vtjcli.catalogue.fields import PERSON
from vtjcli.catalogue.values import has_value
from vtjcli.vtjkysely import non_disclosure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.catalogue.field import Field
    from vtjcli.vtjkysely.record import Record

LOCATIONS: Final = frozenset(
    {
        "absence",
        "address",
        "addresses",
        "building_count",
        "buildings",
        "district_code",
        "domicile_code",
        "dwellings",
        "electoral_district",
        "emails",
        "lines",
        "moved_to_finland",
        "moves",
        "municipality",
        "owns_property",
        "ownership",
        "phones",
        "polling_district",
        "properties",
        "property_count",
        "residence_code",
        "residents",
        "temporary_residences",
    }
)
"""The keys, of a person or of somebody named beside, whose values tell where somebody is."""


def holds_location(person: dict[str, Any]) -> bool:
    """Tell whether `person` holds anything that tells where they, or somebody named beside, are."""
    return bool(_hide(person, hide=True)[1])


def withhold(record: Record) -> Record:
    """Return `record` without the locations of those who have or may have an order.

    The person, or each of several matches, bears under ``withheld`` the keys that were emptied;
    those of people named beside as ``dependants.addresses``. Elements that the catalogue does not
    know (``other``) could tell a location too, and go with them. A record from which nothing had
    to go is returned as it is.
    """
    person = None if record.person is None else _without_locations(record.person)
    matches = tuple(map(_without_locations, record.matches))
    if person == record.person and matches == record.matches:
        return record
    return record._replace(person=person, matches=matches)


def is_withheld(record: Record) -> bool:
    """Tell whether something was left out of `record`."""
    people = [*record.matches, *([record.person] if record.person else [])]
    return any(person.get("withheld") for person in people)


def without_location_elements(envelope: etree._Element) -> etree._Element:
    """Return a copy of a reply in which each Henkilo has only what is known to tell no location."""
    copied = deepcopy(envelope)
    for person in copied.iter("{*}Henkilo"):
        _prune(person, PERSON)
    return copied


def _without_locations(person: dict[str, Any]) -> dict[str, Any]:
    kept, withheld = _hide(person, hide=not _has_none(person))
    return kept | {"withheld": withheld} if withheld else person


def _has_none(person: dict[str, Any]) -> bool:
    """Tell whether the reply says of somebody that they have no order."""
    order = person.get(non_disclosure.KEY)
    return isinstance(order, dict) and order.get("active") is False


def _hide(
    thing: dict[str, Any], *, hide: bool, prefix: str = ""
) -> tuple[dict[str, Any], list[str]]:
    """Return `thing` with locations emptied, and the paths that were; `hide`: also its own."""
    kept: dict[str, Any] = {}
    withheld: list[str] = []
    for key, value in thing.items():
        if hide and (key in LOCATIONS or key == "other"):
            if has_value(value):
                withheld.append(prefix + key)
            kept[key] = {} if key == "other" else [] if isinstance(value, list) else None
        elif key in (non_disclosure.KEY, "other"):
            kept[key] = value
        elif isinstance(value, list):
            kept[key] = []
            for item in value:
                part = _hide_inner(item, withheld, hide=hide, prefix=f"{prefix}{key}.")
                kept[key].append(part)
        else:
            kept[key] = _hide_inner(value, withheld, hide=hide, prefix=f"{prefix}{key}.")
    return kept, list(dict.fromkeys(withheld))


def _hide_inner(value: Any, withheld: list[str], *, hide: bool, prefix: str) -> Any:
    if not isinstance(value, dict):
        return value
    own = hide or (non_disclosure.KEY in value and not _has_none(value))
    kept, more = _hide(value, hide=own, prefix=prefix)
    withheld += more
    return kept


def _prune(element: etree._Element, rows: Iterable[Field]) -> None:
    """Remove from `element` what no row covers and what a row of LOCATIONS covers."""
    below: dict[str, list[Field]] = {}
    whole: list[str] = []
    _collect(rows, below, whole)
    for child in list(element):
        name = etree.QName(child).localname
        if name in below:
            _prune(child, below[name])
        elif not any(
            name == path or (path.endswith("*") and name.startswith(path[:-1])) for path in whole
        ):
            child.getparent().remove(child)  # type: ignore[union-attr]


def _collect(rows: Iterable[Field], below: dict[str, list[Field]], whole: list[str]) -> None:
    """Sort the elements of `rows` into those with parts of their own and those kept whole."""
    for row in rows:
        if row.key in LOCATIONS:
            continue
        if row.fields and not row.paths:
            _collect(row.fields, below, whole)
        for path in row.paths:
            first, _, rest = path.partition("/")
            if first.startswith("@") or first == ".":
                continue
            if rest or row.fields:
                inner = [row._replace(paths=(rest,))] if rest else list(row.fields)
                below.setdefault(first, []).extend(inner)
            else:
                whole.append(first)
