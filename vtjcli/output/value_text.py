"""Values in words: dates as the language writes them, codes by their texts, an item on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.code_lists import explanation
from vtjcli.catalogue.values import has_value, stage
from vtjcli.characters import make_printable
from vtjcli.messages import LANGUAGES, text
from vtjcli.messages.formats import date_text, moment_text
from vtjcli.output.field_path import choose_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.catalogue.field import Field, Label
    from vtjcli.messages import Language

_NAMES: Final = ("last_name", "first_names", "calling_name")


def label(texts: Label, language: Language) -> str:
    """Return a label of the catalogue in one language."""
    return texts[LANGUAGES.index(language)]


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
            return make_printable(choose_text(value, language) or "")
        case dict():
            return _item(row, value, language)
    match row.kind:
        case "date":
            return make_printable(date_text(str(value), language))
        case "moment":
            return make_printable(moment_text(str(value), language))
        case "code":
            return make_printable(_explain_code(row, str(value), language))
    return make_printable(str(value))


def tree(value: Any, language: Language) -> Iterator[tuple[str, str]]:
    """Return the parts that no row covers: the register's own name of each, and its text.

    A part of a known data type is explained by it.
    """
    for name, part in value.items():
        for item in part if isinstance(part, list) else [part]:
            if isinstance(item, dict):
                for inner, shown in tree(item, language):
                    yield f"{make_printable(name)}/{inner}".removesuffix("/#text"), shown
            elif has_value(item):
                yield element_in_words(name, str(item), language)


def element_in_words(name: str, value: str, language: Language) -> tuple[str, str]:
    """Return the name and the text of an element, explained by the register's data types."""
    from vtjcli.catalogue.types import find_by_element

    data_type = find_by_element(name)
    if data_type is None:
        return make_printable(name), make_printable(value)
    texts = explanation(data_type.codes, value)
    words = (
        f"{make_printable(value)} ({label(texts, language)})" if texts else make_printable(value)
    )
    return label(data_type.label, language), words


def period(value: dict[str, Any], language: Language) -> str:
    """Return start and end of a thing as 25.11.2003–, "" when it has neither."""
    start, end = (
        make_printable(date_text(str(value.get(key) or ""), language)) for key in ("start", "end")
    )
    return f"{start}–{end}" if start or end else ""


def describe_stage(value: dict[str, Any], day: str, words: str, language: Language) -> str:
    """Return `words` about a thing, and before them since when it is no more, or is not yet."""
    match stage(value, day):
        case "ended":
            when = date_text(str(value["end"]), language)
            return text("words.stage.ended", language, date=when, shown=words)
        case "future":
            when = date_text(str(value["start"]), language)
            return text("words.stage.future", language, date=when, shown=words)
    return words


def _item(row: Field, value: dict[str, Any], language: Language) -> str:
    """Return the fields of one thing on one line, what tells it from its like in parentheses."""
    line = ""
    aside = []
    for field in _names_first(row.fields):
        words = _part(field, value, language)
        if words and _is_name_kind(field):
            aside.append(words[:1].lower() + words[1:])
        elif words and field.key == "birth_date":
            line += f" ({words})" if line else words
        elif words:
            line += (field.glue if line else "") + words
    for name, shown in tree(value.get("other", {}), language):
        line += f"{', ' if line else ''}{name} {shown}"
    if dates := period(value, language):
        aside.append(dates)
    told = " ".join(aside)
    return f"{line} ({told})" if line and told else line or told


def _names_first(fields: tuple[Field, ...]) -> list[Field]:
    """Return fields with a date of birth behind the name that it belongs to."""
    first = [field for field in fields if field.key != "birth_date"]
    behind = max((at for at, field in enumerate(first, 1) if field.key in _NAMES), default=0)
    born = [field for field in fields if field.key == "birth_date"]
    return [*first[:behind], *born, *first[behind:]]


def _is_name_kind(field: Field) -> bool:
    return bool(field.fields) and field.fields[0].codes == "name_kind"


def _part(field: Field, value: dict[str, Any], language: Language) -> str:
    """Return one field of a thing for its line; "" for what the line does without."""
    shown = value.get(field.key)
    fixed = field.kind == "code" and not field.paths  # it is the item's label
    if fixed or not field.has_own_line or field.key in ("start", "end") or shown == field.usual:
        return ""
    if not has_value(shown):
        return ""
    if field.key == "non_disclosure":
        return text("words.banner", language) if (shown or {}).get("active") else ""
    if field.key == "name" and has_value(value.get("code")):
        return ""  # the code has said it
    if field.key == "code" and "name" in value:
        return make_printable(_code_in_words(field, value, language))
    words = phrase(field, shown, language)
    if shown is True:
        return label(field.label, language).lower()
    bare = field.kind == "object" and isinstance(shown, dict) and words == shown.get("code")
    if bare and value.get("locality"):
        return ""  # the locality has the country in words
    if field.key == "birth_date":
        return text("words.born", language, date=words)
    if bare or field.kind in ("date", "count", "flag", "list"):
        return f"{label(field.label, language).lower()} {words}"
    return words


def _code_in_words(field: Field, value: dict[str, Any], language: Language) -> str:
    """Return a code by its text in the reply, else in the code list, else in another language."""
    name = value["name"] or {}
    texts = explanation(field.codes, str(value["code"]))
    listed = label(texts, language) if texts else None
    said = name.get(language) or name.get("text")
    return said or listed or choose_text(name, language) or str(value["code"])


def _explain_code(row: Field, code: str, language: Language) -> str:
    texts = explanation(row.codes, code)
    return label(texts, language) if texts else code
