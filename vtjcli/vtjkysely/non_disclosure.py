"""Non-disclosure orders (turvakielto): in force, none, or not stated by the product.

A product may have no element for the order. Its reply then says nothing about it, and is not to be
read as "none": whoever lives in hiding would be given away. Where the parts of a reply contradict
each other, the order counts as in force.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.values import is_ahead

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY: Final = "non_disclosure"
NOT_TOLD: Final[dict[str, Any]] = {"active": None, "end": None, "told": False}
_ELEMENTS: Final = ("TurvakieltoTieto", "Turvakieltokoodi")
_NONE: Final = (None, "", "0")


def settle(person: dict[str, Any]) -> None:
    """Give `person`, and the relatives named in it, the three states of an order.

    The person's ``non_disclosure`` is an object always. A relative's is None where the product
    tells nothing of theirs. Changes `person` in place.
    """
    person[KEY] = _settle_order(person) or dict(NOT_TOLD)
    for relative in _relatives(person):
        relative[KEY] = _settle_order(relative)


def is_in_force(value: Any) -> bool:
    """Tell whether an order in force stands anywhere in `value`, in whatever shape.

    An order whose value is not in the code list counts: a person in hiding is worth a false alarm.
    """
    if isinstance(value, list):
        return any(map(is_in_force, value))
    if not isinstance(value, dict):
        return False
    order = value.get(KEY)
    if isinstance(order, dict) and order.get("active") not in (None, False):
        return True
    return _is_in_force_unread(value) or any(map(is_in_force, value.values()))


def is_untold(person: dict[str, Any]) -> bool:
    """Tell whether the product does not say if a person whom `settle` has seen has an order."""
    order = person.get(KEY) or {}
    return order.get("active", False) is None


def is_free(tree: Any) -> bool:
    """Tell whether a tree of the register's own names says that there is no order in it."""
    said = list(_read_extras(tree))
    return bool(said) and not any(said)


def is_contradictory(value: Any) -> bool:
    """Tell whether the parts of a reply that tell of an order contradict each other."""
    if isinstance(value, list):
        return any(map(is_contradictory, value))
    if not isinstance(value, dict):
        return False
    return value.get("contradictory") is True or any(map(is_contradictory, value.values()))


def _settle_order(person: dict[str, Any]) -> dict[str, Any] | None:
    """Return the order of one person as it stands, None where the reply tells of none at all."""
    order: dict[str, Any] | None = person.get(KEY)
    extras = person.get("other")
    if order is None:
        in_extras = list(_read_extras(extras))
        if not in_extras:
            return None
        return {"active": any(in_extras), "end": None, "told": True}
    order_extras: dict[str, Any] = order.get("other") or {}
    said = [*_read_extras(extras), *_read_extras(order_extras)]
    if "#text" in order_extras:  # a second element for the same flag
        said.append(order_extras["#text"] not in _NONE)
    flag = order.get("active")
    if flag not in (None, False, True):  # not in the code list; kept as it came
        order = order | {"other": {**order_extras, _ELEMENTS[0]: flag}}
        flag = True
    lasts = is_ahead(order.get("end"))
    active = bool(flag) or lasts or any(said)
    disagreeing = bool(flag) and False in said
    settled = order | {"active": active, "told": True}
    if active and (not flag or disagreeing):
        settled["contradictory"] = True
    return settled


def _read_extras(extras: Any) -> Iterator[bool]:
    """Return what each further element that tells of an order says: parts that no row covers."""
    if isinstance(extras, list):
        for part in extras:
            yield from _read_extras(part)
    elif isinstance(extras, dict):
        for name, part in extras.items():
            if name in _ELEMENTS:
                values = part if isinstance(part, list) else [part]
                yield from (value not in _NONE for value in values)
            elif name == "TurvakieltoPaattymispvm":
                yield part not in _NONE and is_ahead(_iso(part))
            elif name == "Turvakielto" and not isinstance(part, dict | list):
                yield part not in _NONE
            else:
                yield from _read_extras(part)


def _iso(value: Any) -> str:
    text = str(value)
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}"


def _is_in_force_unread(value: dict[str, Any]) -> bool:
    return any(value.get(name) not in _NONE for name in _ELEMENTS)


def _relatives(value: Any) -> Iterator[dict[str, Any]]:
    """Return each object below `value` that has a place for an order of its own."""
    if isinstance(value, list):
        for item in value:
            yield from _relatives(item)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key in (KEY, "other"):
                continue
            for inner in part if isinstance(part, list) else [part]:
                if isinstance(inner, dict):
                    if KEY in inner:
                        yield inner
                    yield from _relatives(inner)
