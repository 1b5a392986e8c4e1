"""An answer narrowed to chosen fields, or with its identity codes hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from vtjcli.render import path
from vtjcli.vtjkysely.hetu import mask, mask_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.vtjkysely.answer import Answer

_ALIASES: Final = {
    "name": ("last_name", "first_names"),
    "address": ("addresses",),
}
"""Words that people use for several fields, or for one in its list."""

_OTHER_IDENTIFIERS: Final = ("satu", "unique_id", "identity_digest")


def chosen_fields(written: str) -> tuple[str, ...]:
    """Return the paths that ``--fields`` names; raise UsageError for one that does not exist."""
    names = [name.strip() for name in written.split(",") if name.strip()]
    paths = [chosen for name in names for chosen in _ALIASES.get(name, (name,))]
    for chosen in paths:
        path.check(chosen)
    return tuple(dict.fromkeys(paths))


def only(answer: Answer, paths: Sequence[str]) -> Answer:
    """Return `answer` with nothing in its person but `paths`.

    Non-disclosure orders in force stay.
    """
    if answer.record is None or answer.record.person is None:
        return answer
    person = answer.record.person
    kept: dict[str, Any] = {}
    for chosen in paths:
        _copy(person, kept, path.steps(chosen))
    _keep_order(person, kept)
    ordered = {key: kept[key] for key in person if key in kept}
    return answer._replace(record=answer.record._replace(person=ordered))


def _keep_order(source: Any, target: dict[str, Any]) -> None:
    """Copy a non-disclosure order in force: leaving it out would hide it."""
    order = source.get("non_disclosure") if isinstance(source, dict) else None
    if order and order["active"]:
        target["non_disclosure"] = order


def masked(answer: Answer) -> Answer:
    """Return `answer` with the identity codes in it hidden, for a screen that others see."""
    record, asked = answer.record, answer.asked
    if asked is not None:
        asked = asked._replace(query=replace(asked.query, hetu=mask(asked.query.hetu)))
    if record is None:
        return answer._replace(asked=asked)
    return answer._replace(
        asked=asked,
        record=record._replace(
            result=_masked(record.result),
            person=_masked(record.person),
            successor=mask(record.successor) if record.successor else None,
        ),
    )


def _masked(value: Any) -> Any:
    match value:
        case str():
            return mask_codes(value)
        case list():
            return [_masked(item) for item in value]
        case dict():
            return {
                key: mask(part) if key in _OTHER_IDENTIFIERS and part else _masked(part)
                for key, part in value.items()
            }
    return value


def _copy(source: Any, target: dict[str, Any], steps: Sequence[tuple[str, int | None]]) -> None:
    """Copy what stands at the end of `steps` from one tree into another, making the way there."""
    (name, index), *rest = steps
    if not isinstance(source, dict) or name not in source:
        return
    value = source[name]
    if isinstance(value, list):
        items = value if index is None else value[index : index + 1]
        if not rest:
            target[name] = items
            return
        parts: list[dict[str, Any]] = target.setdefault(name, [{} for _ in items])
        for item, part in zip(items, parts, strict=False):
            _copy(item, part, rest)
            _keep_order(item, part)
    elif not rest or value is None:
        target[name] = value
    else:
        _copy(value, target.setdefault(name, {}), rest)
