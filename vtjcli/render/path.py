"""One value of an answer, by its path: ``addresses[0].postal_code``."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.fields import PERSON
from vtjcli.errors import NothingFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vtjcli.catalogue.model import Field
    from vtjcli.messages import Language

_STEP: Final = re.compile(r"([A-Za-z0-9_#@:{}./-]+?)((?:\[[0-9]*\])*)")
_LANGUAGES: Final = ("fi", "sv", "en", "text")
_BESIDE_PERSON: Final = ("schema", "demo", "query", "verified", "result", "error")


def check(path: str) -> None:
    """Raise UsageError when the catalogue has no such path: before a query is paid for."""
    names = _names(path)
    if not all(_STEP.fullmatch(step) for step in path.split(".")):
        raise UsageError("field_unknown", path=path, nearest=_nearest(path))
    if names[0] in _BESIDE_PERSON or "other" in names:
        return
    if ".".join(names) not in known():
        raise UsageError("field_unknown", path=path, nearest=_nearest(".".join(names)))


def known() -> list[str]:
    """Return every path of the catalogue, without indices."""
    return list(_paths(PERSON, ""))


def values(document: dict[str, Any], path: str, language: Language) -> list[str]:
    """Return what stands at `path` in the JSON document, one text a value.

    The path starts in ``person``, or at ``query``, ``verified`` or ``result``. A list without an
    index gives each of its items; a text in several languages the one asked for.
    Raises NothingFoundError when nothing stands there.
    """
    first = _names(path)[0]
    start = document if first in _BESIDE_PERSON else document.get("person")
    found = [start]
    for step in path.split("."):
        match = _STEP.fullmatch(step)
        assert match is not None, path
        found = [item for value in found for item in _step(value, match[1], match[2])]
    shown = [text for value in found for text in _texts(value, language)]
    if not shown:
        raise NothingFoundError("field_missing", path=path)
    return shown


def in_language(value: dict[str, Any], language: Language) -> str | None:
    """Return a text of several languages in the one asked for, else in the next one there is."""
    for chosen in (language, *_LANGUAGES):
        if value.get(chosen):
            return str(value[chosen])
    return None


def is_localized(value: Any) -> bool:
    """Tell a text in several languages from another object."""
    return isinstance(value, dict) and bool(value) and set(value) <= set(_LANGUAGES)


def steps(path: str) -> list[tuple[str, int | None]]:
    """Return the steps of a path: each name, and the index behind it."""
    found = []
    for name, step in zip(_names(path), path.split("."), strict=True):
        index = re.search(r"\[([0-9]+)\]", step)
        found.append((name, int(index[1]) if index else None))
    return found


def _names(path: str) -> list[str]:
    """Return the steps of a path without their indices."""
    return [re.sub(r"\[[0-9]*\]", "", step) for step in path.split(".")]


def _step(value: Any, name: str, indices: str) -> Iterator[Any]:
    """Follow one name, and the indices behind it."""
    if isinstance(value, list):
        for item in value:
            yield from _step(item, name, indices)
        return
    if not isinstance(value, dict) or name not in value:
        return
    found = [value[name]]
    for index in re.findall(r"\[([0-9]*)\]", indices):
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
            yield " ".join(str(value).split("\n"))
        case list():
            for item in value:
                yield from _texts(item, language)
        case dict() if is_localized(value):
            yield from _texts(in_language(value, language), language)
        case dict():
            from vtjcli.render.json import dumps

            yield dumps(value)


def _paths(rows: Iterable[Field], prefix: str) -> Iterator[str]:
    for row in rows:
        yield prefix + row.key
        if row.kind == "localized":
            yield from (f"{prefix}{row.key}.{language}" for language in _LANGUAGES)
        yield from _paths(row.fields, f"{prefix}{row.key}.")


def _nearest(path: str) -> str:
    return difflib.get_close_matches(path, known(), n=1, cutoff=0)[0]
