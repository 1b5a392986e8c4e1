"""Leave out whatever shows the location of people who have, or may have, a non-disclosure order.

For users who need a person's data but not their whereabouts: the setting ``non_disclosure =
"withhold"``. An order that the product does not tell of is treated as one that is in force.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from vtjcli.catalogue.fields import MESSAGE, PERSON
from vtjcli.catalogue.reply_reader import remove_unknown, tree
from vtjcli.catalogue.values import has_value
from vtjcli.vtjkysely import non_disclosure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vtjcli.catalogue.field import Field
    from vtjcli.vtjkysely.record import Record

LOCATIONS: Final = frozenset(
    {
        "absence",
        "address",
        "addresses",
        "authority",  # that of a guardian, or of a municipality's social services
        "building_count",
        "buildings",
        "district_code",
        "domicile_code",
        "dwellings",
        "electoral_district",
        "emails",
        "info",  # in the register's own words
        "lines",
        "living",  # with whom a child lives
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
        "residence_permanence",
        "residents",
        "temporary_residences",
    }
)
"""The keys, of a person or of somebody named beside, whose values tell where somebody is."""
_PARTS: Final = (("guardians", "name"), ("guardians", "business_id"))
"""Keys that tell it only inside of another one: a legal aid office is named after its town."""
_SEARCHED_BY: Final = (
    *("municipality", "postal_code", "street"),
    *("building", "apartment", "property"),
)
"""Search keys that tell where somebody is whom they have found."""
_PLACES: Final = ("rakennus", "huoneisto", "kiinteisto", "kiinteistoyksikko", "vastaussanoma")
"""How elements end that are about a place, also where somebody is named right in them."""
_OF_PERSON: Final = ("henkilotunnus", "sukunimi", "etunimet", "sahkoinenasiointitunnus")
"""How elements end that name somebody."""
_FAULT: Final = ("faultCode", "faultString")
_X_ROAD: Final = "{http://x-road.eu/"
"""How the elements of X-Road in a header begin."""


def is_location(keys: Sequence[str]) -> bool:
    """Tell whether what stands at a path, given by its keys from a person, tells a location."""
    return any(key in LOCATIONS for key in keys) or any(pair in _PARTS for pair in pairwise(keys))


def holds_location(person: dict[str, Any]) -> bool:
    """Tell whether `person` holds anything that tells where they, or somebody named beside, are."""
    return bool(_hide(person, hide=True)[1])


def withhold(
    record: Record, envelope: etree._Element | None
) -> tuple[Record, etree._Element | None]:
    """Return an answer without the locations of those who have or may have an order.

    The person, or each of several matches, bears under ``withheld`` the keys that were emptied;
    those of people named beside as ``dependants.addresses``. Elements that the catalogue does not
    know (``other``) could tell a location too, and go with them. Of a building or real estate the
    people are left out: where it is has been asked for. From `envelope`, the whole reply, goes the
    same and more: whatever is not known to tell no location. What has nothing to be left out is
    returned as it is.
    """
    if record.about == "schema":
        return record, envelope
    if record.thing is not None:
        return _withhold_people(record, envelope)
    if record.about != "person":
        return record, envelope
    person = None if record.person is None else _withhold_locations(record.person)
    matches = tuple(map(_withhold_locations, record.matches))
    people = [*record.matches, *([record.person] if record.person is not None else [])]
    is_free = bool(people) and all(map(_has_none, people))
    result = _withhold_head(record.result, is_free=is_free)
    kept = record._replace(person=person, matches=matches, result=result)
    if kept == record:
        kept = record
    elif not is_free:
        kept = kept._replace(unknown=())  # what is not shown is not said to be
    if envelope is not None and not (is_free and kept is record):
        envelope = remove_location_elements(envelope)
    return kept, envelope


def remove_location_elements(envelope: etree._Element) -> etree._Element:
    """Return a copy of a reply about people with only what is known to tell no location."""
    copied = deepcopy(envelope)
    _clear_surroundings(copied)
    for content in _contents(copied):
        for response in content:
            response.attrib.clear()
            if len(response):
                response.text = None
            response.tail = None
            for message in response:
                message.tail = None
                if etree.QName(message).localname == "Henkilo":
                    remove_unknown(message, _find_safe_rows()[0])
                elif etree.QName(message).localname not in _FAULT:
                    remove_unknown(message, _find_safe_rows()[1])
    return copied


def _clear_surroundings(envelope: etree._Element) -> None:
    """Remove from around the content whatever is neither SOAP's nor X-Road's."""
    bodies, headers = list(envelope.iterfind("{*}Body")), list(envelope.iterfind("{*}Header"))
    for around in (*headers, *bodies, *_contents(envelope)):
        around.attrib.clear()
        around.text = around.tail = None
    for header in headers:
        for element in list(header):
            if not str(element.tag).startswith(_X_ROAD):
                header.remove(element)


def _contents(envelope: etree._Element) -> list[etree._Element]:
    """Return the elements in the body of a reply; itself where there is no envelope around."""
    body = envelope.find("{*}Body")
    return [envelope] if body is None else list(body)


@cache
def _find_safe_rows() -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """Return the rows of a person, and of a message, that tell no location."""
    return _select_safe(PERSON), _select_safe(MESSAGE)


def _select_safe(rows: Iterable[Field], around: str = "") -> tuple[Field, ...]:
    return tuple(
        row._replace(fields=_select_safe(row.fields, row.key))
        for row in rows
        if not is_location((around, row.key))
    )


def _withhold_head(result: dict[str, Any], *, is_free: bool) -> dict[str, Any]:
    """Return what a reply says of itself, without what could be of the people in it.

    `is_free`: those whom it has found have no order; there may be others in what is unknown.
    """
    kept = dict(result)
    withheld = []
    other = result.get("other") or {}
    safe, named = _drop_people(other, "") if is_free else ({}, [])
    if named or (not is_free and has_value(other)):
        kept["other"] = safe
        withheld.append("other")
    criteria = result.get("criteria") or []
    harmless = [
        one if is_free or not has_value(one.get("other")) else one | {"other": {}}
        for one in criteria
        if is_free or one.get("by") not in _SEARCHED_BY
    ]
    if harmless != criteria:
        kept["criteria"] = harmless
        withheld.append("criteria")
    return kept | {"withheld": withheld} if withheld else result


def _withhold_locations(person: dict[str, Any]) -> dict[str, Any]:
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
    around = prefix.split(".")[-2:-1]
    for key, value in thing.items():
        if hide and (key == "other" or is_location([*around, key])):
            if has_value(value):
                withheld.append(prefix + key)
            kept[key] = {} if key == "other" else [] if isinstance(value, list) else None
        elif key == "other":
            kept[key], named = _drop_people(value, "")
            withheld += [prefix + key] * bool(named)
        elif key == non_disclosure.KEY:
            kept[key] = value
            if hide and isinstance(value, dict):
                kept[key] = {name: part for name, part in value.items() if name != "other"}
        elif isinstance(value, list):
            kept[key] = []
            for item in value:
                part = _hide_inner(item, withheld, hide=hide, prefix=f"{prefix}{key}.")
                kept[key].append(part)
        else:
            kept[key] = _hide_inner(value, withheld, hide=hide, prefix=f"{prefix}{key}.")
    return kept, list(dict.fromkeys(withheld))


def _hide_inner(value: Any, withheld_keys: list[str], *, hide: bool, prefix: str) -> Any:
    if not isinstance(value, dict):
        return value
    own = hide or (non_disclosure.KEY in value and not _has_none(value))
    kept, more = _hide(value, hide=own, prefix=prefix)
    withheld_keys += more
    return kept


def _withhold_people(
    record: Record, envelope: etree._Element | None
) -> tuple[Record, etree._Element | None]:
    """Return an answer about a place without the people who have or may have an order."""
    thing, withheld = _drop_people(record.thing, "")
    other, named = _drop_people(record.result.get("other") or {}, "")
    if not (withheld or named):
        return record, envelope
    if envelope is not None:
        envelope = deepcopy(envelope)
        for content in _contents(envelope):
            _remove_people(content)
    result = record.result
    if named:
        result = result | {"other": other, "withheld": ["other"]}
    thing = thing if isinstance(thing, dict) else {}
    if withheld:
        thing = thing | {"withheld": list(dict.fromkeys(withheld))}
    return record._replace(thing=thing, result=result), envelope


def _drop_people(part: Any, name: str, where: str = "") -> tuple[Any, list[str]]:
    """Return a tree of the register's own names without people who have or may have an order.

    `name` is that of the element, "" for the whole. Also returns the paths of what was left out.
    """
    if isinstance(part, list):
        kept_items, withheld = [], []
        for item in part:
            kept_item, more = _drop_people(item, name, where)
            withheld += more
            if kept_item is not None:
                kept_items.append(kept_item)
        return kept_items or None, withheld
    if not isinstance(part, dict):
        return part, []
    names_somebody = any(map(_names_person, part))
    if names_somebody and not non_disclosure.is_free(part) and not _is_place(name):
        return None, [where]
    kept: dict[str, Any] = {}
    withheld = []
    for key, value in part.items():
        path = f"{where}.{key}" if where else key
        if names_somebody and _names_person(key) and not non_disclosure.is_free(part):
            withheld.append(path)
            continue
        kept[key], more = _drop_people(value, key, path)
        withheld += more
    # A part that was empty before says so still; one of which nothing is left goes.
    return {key: one for key, one in kept.items() if one is not None or not part[key]}, withheld


def _remove_people(element: etree._Element) -> None:
    """Remove the same from an element as `_drop_people` does from a tree."""
    for child in list(element):
        local = etree.QName(child).localname
        if local in ("request", "reguest"):  # the echo, which is never shown
            continue
        names = [etree.QName(part).localname for part in child]
        if not any(map(_names_person, [*names, *child.attrib])):
            _remove_people(child)
        elif non_disclosure.is_free(tree(child)):
            continue
        elif not _is_place(local):
            element.remove(child)
        else:
            for part in list(child):
                if _names_person(etree.QName(part).localname):
                    child.remove(part)
            for attribute in [name for name in child.attrib if _names_person(name)]:
                del child.attrib[attribute]
            _remove_people(child)


def _names_person(name: Any) -> bool:
    return str(name).lower().endswith(_OF_PERSON)


def _is_place(name: str) -> bool:
    return not name or name.lower().endswith(_PLACES)
