"""One value of an answer, by its path: ``addresses[0].postal_code``."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from vtjcli.catalogue.fields import MESSAGE, PERSON
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.vtjkysely import derived_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vtjcli.catalogue.field import Field
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.subject import About

_STEP: Final = re.compile(r"[A-Za-z0-9_#@:{}/-]+(?:\[[0-9]*\])*")
_INDEX: Final = re.compile(r"\[([0-9]*)\]")
_LANGUAGES: Final = ("fi", "sv", "en", "text")
_BESIDE_PERSON: Final = {
    "schema": (),
    "demo": (),
    "query": (
        *("operation", "product", "message_id", "sent_at", "end_user"),
        *("issue", "profile", "subject", "follows"),
    ),
    "verified": ("headers", "request_hash", "direct"),
    "result": ("found", "successor", "withheld"),
    "error": (
        *("kind", "exit_status", "message", "advice"),
        *("code", "text", "string", "detail", "words"),
    ),
}


_OF_ADDRESS: Final = ("street", "postal_code", "post_office")
_OF_LISTS: Final = {
    "citizenship": "citizenships.name",
    "custodian": "custodians.hetu",
    "dependant": "dependants.hetu",
}
NAMES: Final = (*_OF_ADDRESS, *_OF_LISTS)
"""Names for what a path would have to look for, as in ``vtjcli compare``: parts of the address to
write to, and what identifies each item of a list."""


def resolve_name(path: str, person: dict[str, Any] | None) -> str:
    """Return the path in `person` that a name stands for; any other path as it is."""
    if path in _OF_LISTS:
        return _OF_LISTS[path]
    if path not in _OF_ADDRESS:
        return path
    addresses = (person or {}).get("addresses") or []
    today = date.today().isoformat()  # noqa: DTZ011 - the reader's own
    best = derived_fields.address_to_write_to(addresses, today)
    place = next((n for n, one in enumerate(addresses) if one is best), len(addresses))
    return f"addresses[{place}].{path}"


def check(path: str, about: About = "person") -> None:
    """Raise UsageError when the catalogue has no such path: before a query is paid for.

    Of a building or a real estate unit, whose parts the register names as it likes, only what
    vtjcli itself says of the query is known in advance.
    """
    if path in NAMES and about == "person":
        return
    names = _names(path)
    if not all(_STEP.fullmatch(step) for step in path.split(".")):
        raise _unknown_path_error(path)
    if about != "person" and (names[0] == "result" or names[0] not in _BESIDE_PERSON):
        return
    if "other" not in names and ".".join(names) not in list_paths():
        raise _unknown_path_error(path)


@cache  # asked for once for each field that is chosen
def list_paths() -> tuple[str, ...]:
    """Return every path, without indices: those of a person, and those beside it."""
    about = [row for row in MESSAGE if row.key != "person"]
    beside = [f"{thing}.{key}" for thing, keys in _BESIDE_PERSON.items() for key in keys]
    return (*_paths(PERSON, ""), "withheld", *_BESIDE_PERSON, *beside, *_paths(about, "result."))


def is_beside_person(path: str) -> bool:
    """Tell whether a path leads elsewhere than into the person."""
    return _parse(path)[0][0] in _BESIDE_PERSON


def values(document: dict[str, Any], path: str, language: Language) -> list[str]:
    """Return what stands at `path` in the JSON document, one text a value.

    The path starts in ``person`` (``building``, ``property``), or at ``query``, ``verified`` or
    ``result``. A list without an index gives each of its items; a text in several languages the
    one asked for.
    Raises NothingFoundError when nothing stands there.
    """
    shown = texts(find(document, path), language)
    if not shown:
        raise NothingFoundError("field_missing", path=path)
    return shown


def texts(values: Iterable[Any], language: Language) -> list[str]:
    """Return what `find` found, one text a value."""
    return [text for value in values for text in _texts(value, language)]


def is_withheld(document: dict[str, Any], path: str) -> bool:
    """Tell whether what a path leads to was left out of the person, for a non-disclosure order."""
    names = _names(path)
    withheld = (document.get("person") or {}).get("withheld", ())
    return any(names[: key.count(".") + 1] == tuple(key.split(".")) for key in withheld)


def find(document: dict[str, Any], path: str) -> list[Any]:
    """Return what stands at `path` in the JSON document as it is, None where it is null."""
    things = [document[key] for key in ("person", "building", "property") if key in document]
    start = document if is_beside_person(path) else next(iter(things), None)
    if path in NAMES and "person" in document:
        path = resolve_name(path, start)
    found = [start]
    for name, indices in _parse(path):
        found = [item for value in found for item in _step(value, name, indices)]
    return found


def choose_text(value: dict[str, Any], language: Language) -> str | None:
    """Return a text of several languages in the one asked for, else in the next one there is."""
    for chosen in (language, *_LANGUAGES):
        if value.get(chosen):
            return str(value[chosen])
    return None


def is_localized(value: Any) -> bool:
    """Tell a text in several languages from another object."""
    return isinstance(value, dict) and bool(value) and set(value) <= set(_LANGUAGES)


Steps: TypeAlias = list[tuple[str, int | None]]
"""A path taken apart: each name, and the index behind it."""


def steps(path: str) -> Steps:
    """Return the steps of a path: each name, and the index behind it."""
    return [
        (name, next((int(index) for index in indices if index), None))
        for name, indices in _parse(path)
    ]


@cache  # a list of people takes the same few paths apart for each of them
def _parse(path: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each name of a path and the indices behind it, "" for ``[]``."""
    return tuple((step.partition("[")[0], tuple(_INDEX.findall(step))) for step in path.split("."))


def _names(path: str) -> tuple[str, ...]:
    return tuple(name for name, _ in _parse(path))


def _step(value: Any, name: str, indices: Sequence[str]) -> Iterator[Any]:
    """Follow one name, and the indices behind it."""
    if isinstance(value, list):
        for item in value:
            yield from _step(item, name, indices)
        return
    if not isinstance(value, dict) or name not in value:
        return
    found = [value[name]]
    for index in indices:
        lists = [item if isinstance(item, list) else [item] for item in found]
        if index:
            found = [item[int(index)] for item in lists if int(index) < len(item)]
        else:
            found = [part for item in lists for part in item]
    yield from found


def _texts(value: Any, language: Language) -> Iterator[str]:
    """Write a value bare: true, false and numbers as in JSON, an object as JSON."""
    match value:
        case None:
            return
        case bool():
            yield "true" if value else "false"
        case str() | int():
            yield " ".join(str(value).splitlines())
        case list():
            for item in value:
                yield from _texts(item, language)
        case dict() if is_localized(value):
            yield from _texts(choose_text(value, language), language)
        case dict():
            from vtjcli.output.json import dumps

            yield dumps(value)


def _paths(rows: Iterable[Field], prefix: str) -> Iterator[str]:
    for row in rows:
        yield prefix + row.key
        if row.kind == "localized":
            yield from (f"{prefix}{row.key}.{language}" for language in _LANGUAGES)
        yield from _paths(row.fields, f"{prefix}{row.key}.")


def _unknown_path_error(path: str) -> UsageError:
    """Return the error for a path that does not exist, naming the nearest that does."""
    import difflib

    name = ".".join(_names(path)).removeprefix("person.")
    every = [*list_paths(), *NAMES]
    nearest = [name] if name in every else difflib.get_close_matches(name, every, n=1)
    if nearest:
        return UsageError("field_unknown", path=path, nearest=nearest[0])
    return UsageError("field_far", path=path)
