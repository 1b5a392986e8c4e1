"""An answer narrowed to chosen fields, or with its identity codes hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.errors import UsageError
from vtjcli.output import field_path
from vtjcli.redaction import MASK, mask_identity_code
from vtjcli.vtjkysely.hetu import mask_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vtjcli.vtjkysely.answer import RegisterAnswer

OTHER_IDENTIFIERS: Final = (
    "satu",
    "unique_id",
    "identity_digest",
    "SahkoinenAsiointitunnus",
    "Yksilointitunnus",
    "HetuSatuTiiviste",
)
"""Keys and elements whose values identify somebody as an identity code does."""


def parse_fields(text: str) -> tuple[str, ...]:
    """Return the paths that ``--fields`` names; raise UsageError for one that does not exist."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise UsageError("option_empty", name="--fields")
    for name in names:
        field_path.check(name)
    return tuple(dict.fromkeys(names))


def narrow(answer: RegisterAnswer, paths: Sequence[str]) -> RegisterAnswer:
    """Return `answer` with nothing in its person but `paths`.

    Non-disclosure orders in force stay.
    """
    record = answer.record
    if record is None or (record.person is None and not record.matches):
        return answer
    person = None if record.person is None else _narrow_person(record.person, paths)
    matches = tuple(_narrow_person(one, paths) for one in record.matches)
    return answer._replace(record=record._replace(person=person, matches=matches))


def _narrow_person(person: dict[str, Any], paths: Sequence[str]) -> dict[str, Any]:
    located = [field_path.resolve_name(path, person) for path in paths]
    return _select(person, [field_path.steps(path) for path in located])


def mask_answer(answer: RegisterAnswer) -> RegisterAnswer:
    """Return `answer` with the identity codes in it hidden, for a screen that others see."""
    record, asked = answer.record, answer.sent_query
    if asked is not None:
        subject = asked.query.subject
        if subject.kind in ("hetu", "satu"):
            subject = subject._replace(value=subject.display_value)
        asked = asked._replace(query=asked.query._replace(subject=subject))
    if record is None:
        return answer._replace(sent_query=asked)
    return answer._replace(
        sent_query=asked,
        record=record._replace(
            result=mask_value(record.result),
            person=mask_value(record.person),
            matches=mask_value(list(record.matches)),
            thing=mask_value(record.thing),
            successor=mask_identity_code(record.successor) if record.successor else None,
        ),
    )


def mask_value(value: Any) -> Any:
    """Return a value of JSON with the identity codes in it hidden."""
    match value:
        case str():
            return mask_codes(value)
        case {"by": "satu", "value": str()}:
            return {**value, "value": MASK}
        case list():
            return [mask_value(item) for item in value]
        case dict():
            return {
                key: MASK if key in OTHER_IDENTIFIERS and part else mask_value(part)
                for key, part in value.items()
            }
    return value


def _select(source: dict[str, Any], paths: Sequence[field_path.Steps]) -> dict[str, Any]:
    """Return what of an object the paths lead to, in its own order."""
    kept: dict[str, Any] = {}
    for name, value in source.items():
        here = [steps for steps in paths if steps[0][0] == name]
        if here and isinstance(value, list):
            asked = [
                [steps for steps in here if steps[0][1] in (None, i)] for i in range(len(value))
            ]
            pairs = zip(value, asked, strict=True)
            kept[name] = [_rest(item, steps) for item, steps in pairs if steps]
        elif here:
            kept[name] = _rest(value, here)
    order = source.get("non_disclosure")
    if order and order.get("active") is not False:
        kept["non_disclosure"] = order  # leaving it out would hide it
    if "withheld" in source:
        kept["withheld"] = source["withheld"]
    return kept


def _rest(value: Any, here: Sequence[field_path.Steps]) -> Any:
    """Return what is left of a value when the first step has been taken."""
    rest = [steps[1:] for steps in here]
    return _select(value, rest) if isinstance(value, dict) and all(rest) else value
