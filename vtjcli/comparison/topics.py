"""What a claim can be about: the named fields, and any path of a person in the JSON."""

from __future__ import annotations

import difflib
import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.catalogue.fields import PERSON
from vtjcli.errors import UsageError
from vtjcli.redaction import mask_identity_codes
from vtjcli.vtjkysely.withholding import is_location

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vtjcli.catalogue.field import Field

Rule: TypeAlias = Literal[
    "name",
    "last_name",
    "first_names",
    "address",
    "street",
    "postal_code",
    "post_office",
    "text",
    "code",
    "date",
    "count",
    "flag",
    "adult",
    "alive",
    "person",
]
"""How a claim is compared. A person is compared by identity code."""

PathStep: TypeAlias = tuple[str, int | None]
"""A key of the JSON, and the index behind it."""

NAMED_TOPICS: Final[Mapping[str, tuple[Rule, str]]] = {
    "name": ("name", "name"),
    "last_name": ("last_name", "last_name"),
    "first_names": ("first_names", "first_names"),
    "birth_date": ("date", "birth_date"),
    "age": ("count", "age"),
    "adult": ("adult", "birth_date"),
    "alive": ("alive", "death"),
    "address": ("address", "addresses"),
    "street": ("street", "addresses.street"),
    "postal_code": ("postal_code", "addresses.postal_code"),
    "post_office": ("post_office", "addresses.post_office"),
    "municipality": ("code", "municipality"),
    "mother_tongue": ("code", "mother_tongue"),
    "citizenship": ("code", "citizenships"),
    "custodian": ("person", "custodians"),
    "dependant": ("person", "dependants"),
}
"""The fields with names of their own: how each is compared, and where it stands."""

_ALIASES: Final = {
    "addresses": "address",
    "addresses.street": "street",
    "addresses.postal_code": "postal_code",
    "addresses.post_office": "post_office",
}
"""Paths that mean what a named field means: of several addresses, the one that counts."""

_STEP: Final = re.compile(r"([A-Za-z0-9_#@:{}/-]+)(?:\[([0-9]*)\])?")
_BY_FIRST_FIELD: Final[Mapping[str, Rule]] = {"code": "code", "hetu": "person", "name": "text"}


class Topic(NamedTuple):
    """What a claim is about: its rule, and where it stands in a person.

    `rows` are those of the catalogue that lead there, fewer than `steps` below ``other``.
    """

    name: str
    rule: Rule
    steps: tuple[PathStep, ...]
    rows: tuple[Field, ...]

    @property
    def is_location(self) -> bool:
        """Whether a verdict on it reveals something about where a person is."""
        keys = [key for key, _ in self.steps]
        # What the catalogue does not know may be an address.
        return "other" in keys or is_location(keys)

    @property
    def of_relative(self) -> bool:
        """Whether it is about somebody whom the answer names beside the person."""
        around = self.rows[:1] if len(self.steps) > 1 else ()
        return any(field.key == "hetu" for row in around for field in row.fields)


def find(text: str) -> Topic:
    """Return what a field means; raise UsageError that names the nearest one for none."""
    name = text.strip()
    bare = name.removeprefix("person.")
    bare = _ALIASES.get(bare, bare)
    if bare in NAMED_TOPICS:
        rule, path = NAMED_TOPICS[bare]
        named = _steps(path)
        return Topic(bare, rule, named, _rows(named))
    steps = _steps(bare)
    if not steps:
        raise _unknown_field_error(name)
    if "other" in (key for key, _ in steps):
        at = [key for key, _ in steps].index("other")
        rows = _rows(steps[:at])
        if len(steps) == at + 1 or len(rows) < at:
            raise _unknown_field_error(name)
        return Topic(bare, "text", steps, rows)
    rows = _rows(steps)
    language = len(rows) == len(steps) - 1 and bool(rows) and rows[-1].kind == "localized"
    if language and steps[-1][0] in ("fi", "sv", "en", "text"):
        return Topic(bare, "text", steps, rows)
    if len(rows) != len(steps):
        raise _unknown_field_error(name)
    return Topic(bare, _rule(rows[-1], name), steps, rows)


def _rule(row: Field, name: str) -> Rule:
    """Return how the value of a row is compared; an object stands for the first of its fields.

    Raises UsageError for an object that no one value stands for.
    """
    if row.kind in ("object", "list"):
        first = row.fields[0]
        if first.kind == "flag":
            return "flag"
        found = _BY_FIRST_FIELD.get(first.key)
        if found is None and any(field.key == "hetu" for field in row.fields):
            found = "person"
        if found is None:
            inside = f"{name}.{first.key}"
            raise UsageError("claim_object", field=name, nearest=inside)
        return found
    match row.kind:
        case "date":
            return "date"
        case "count" | "flag" | "code":
            return row.kind
    return "person" if row.key == "hetu" else "text"


def _steps(path: str) -> tuple[PathStep, ...]:
    """Return the steps of a path; () for what is none."""
    found: list[PathStep] = []
    for part in path.split("."):
        match = _STEP.fullmatch(part)
        if match is None:
            return ()
        found.append((match[1], int(match[2]) if match[2] else None))
    return tuple(found)


def _rows(steps: Sequence[PathStep]) -> tuple[Field, ...]:
    """Return the rows that lead along `steps`, as far as there are any."""
    found: list[Field] = []
    fields: Sequence[Field] = PERSON
    for key, _ in steps:
        row = next((row for row in fields if row.key == key), None)
        if row is None:
            break
        found.append(row)
        fields = row.fields
    return tuple(found)


def nearest(name: str) -> str | None:
    """Return the field whose name is like `name`; None when there is none."""
    wanted = name.lower().strip().replace(" ", "_").replace("-", "_")
    for names in (tuple(NAMED_TOPICS), list_paths()):
        if close := difflib.get_close_matches(wanted, names, n=1, cutoff=0.75):
            return close[0]
    return None


def _unknown_field_error(name: str) -> UsageError:
    """Return the error for a field that does not exist."""
    close = nearest(name)
    if close is not None:
        return UsageError("claim_field_unknown", field=mask_identity_codes(name), nearest=close)
    return UsageError(
        "claim_field_far", field=mask_identity_codes(name), known=", ".join(NAMED_TOPICS)
    )


@cache
def list_paths() -> tuple[str, ...]:
    """Return every path of a person that a claim can be about, without indices."""
    return tuple(_paths(PERSON, ""))


def _paths(rows: Sequence[Field], prefix: str) -> Iterator[str]:
    for row in rows:
        yield prefix + row.key
        yield from _paths(row.fields, f"{prefix}{row.key}.")
