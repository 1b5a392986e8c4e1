"""Values in words: dates the Finnish way, codes by their texts, an item on one line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.codes import explanation
from vtjcli.catalogue.values import has_value
from vtjcli.messages import LANGUAGES, text
from vtjcli.render.path import in_language
from vtjcli.render.safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.catalogue.model import Field, Label
    from vtjcli.messages import Language

_ISO_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def label(texts: Label, language: Language) -> str:
    """Return a label of the catalogue in one language."""
    return texts[LANGUAGES.index(language)]


def finnish_date(iso: str) -> str:
    """Return 2003-11-25 as 25.11.2003, 1945-03 as 3.1945; anything else as it is."""
    match = _ISO_DATE.fullmatch(iso)
    if match is None:
        return iso
    return ".".join(part.lstrip("0") for part in reversed(match.groups()) if part)


def finnish_moment(iso: str) -> str:
    """Return 2019-06-20T17:42:12+03:00 as 20.6.2019 17.42; anything else as it is."""
    day, _, clock = iso.partition("T")
    return f"{finnish_date(day)} {clock[:5].replace(':', '.')}" if clock else iso


def phrase(row: Field, value: Any, language: Language) -> str:
    """Return one value of the catalogue on one line; "" when it says nothing."""
    match value:
        case None:
            return ""
        case bool():
            return text("words.yes" if value else "words.no", language)
        case list():
            return "; ".join(_item(row, item, language) for item in value)
        case dict() if row.kind == "localized":
            return plain(in_language(value, language) or "")
        case dict():
            return _item(row, value, language)
    match row.kind:
        case "date":
            return plain(finnish_date(str(value)))
        case "moment":
            return plain(finnish_moment(str(value)))
        case "code":
            return plain(_explained(row, str(value), language))
    return plain(str(value))


def tree(value: Any, language: Language) -> Iterator[tuple[str, str]]:
    """Return the parts that no row covers: the register's own name of each, and its text.

    A part of a known data type is explained by it.
    """
    for name, part in value.items():
        for item in part if isinstance(part, list) else [part]:
            if isinstance(item, dict):
                for inner, shown in tree(item, language):
                    yield f"{plain(name)}/{inner}".removesuffix("/#text"), shown
            elif has_value(item):
                yield plain(name), _by_type(name, str(item), language)


def _by_type(name: str, value: str, language: Language) -> str:
    from vtjcli.catalogue.types import of_element

    data_type = of_element(name)
    texts = explanation(data_type.codes, value) if data_type else None
    return f"{plain(value)} ({label(texts, language)})" if texts else plain(value)


def period(value: dict[str, Any]) -> str:
    """Return start and end of a thing as 25.11.2003–, "" when it has neither."""
    start, end = (plain(finnish_date(str(value.get(key) or ""))) for key in ("start", "end"))
    return f"{start}–{end}" if start or end else ""


def _item(row: Field, value: dict[str, Any], language: Language) -> str:
    """Return the fields of one thing on one line; a code that has a text is left out."""
    line = ""
    for field in row.fields:
        shown = value.get(field.key)
        if field.key in ("start", "end") or not has_value(shown) or shown == field.usual:
            continue
        if not field.shown:
            continue
        if field.key == "code" and has_value(value.get("name")):
            continue
        if field.kind == "code" and not field.paths:
            continue  # a fixed value: it is the item's label
        words = phrase(field, shown, language)
        bare = field.kind == "object" and isinstance(shown, dict) and words == shown.get("code")
        if bare and value.get("locality"):
            continue  # the locality has the country in words
        if bare or field.kind in ("date", "count", "flag", "list"):
            words = f"{label(field.label, language).lower()} {words}"
        line += (field.glue if line else "") + words
    for name, shown in tree(value.get("other", {}), language):
        line += f"{', ' if line else ''}{name} {shown}"
    if dates := period(value):
        line += f" ({dates})" if line else dates
    return line


def _explained(row: Field, code: str, language: Language) -> str:
    texts = explanation(row.codes, code)
    return label(texts, language) if texts else code
