"""JSON Schemas (2020-12) in few words: an object is written as the names and types in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

JsonSchema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_TYPES: Final[Mapping[str, JsonSchema]] = {
    "text": {"type": "string"},
    "flag": {"type": "boolean"},
    "true": {"const": True},
    "count": {"type": "integer", "minimum": 0},
    "place": {"type": "integer", "minimum": 1},
    "seconds": {"type": "number", "minimum": 0},
    "object": {"type": "object"},
}


def object_of(text: str = "", **properties: JsonSchema) -> JsonSchema:
    """Return the schema of an object that has all of these properties and no others.

    Those in `text` are ``name:type``, where ``type?`` may be null, ``type[]`` is an array and
    ``a|b`` one of these words; ``?name:type`` may be absent.
    """
    pairs = [pair.split(":") for pair in text.split()]
    return {
        "type": "object",
        "properties": {name.removeprefix("?"): _parse_type(kind) for name, kind in pairs}
        | properties,
        "required": [*(name for name, _ in pairs if not name.startswith("?")), *properties],
        "additionalProperties": False,
    }


def document_of(title: str, text: str = "", **properties: JsonSchema) -> JsonSchema:
    """Return the schema of an object that names its schema, `title`, as ``object_of`` does."""
    return {"title": title, **object_of(text, schema={"const": title}, **properties)}


def array_of(items: JsonSchema) -> JsonSchema:
    """Return the schema of an array."""
    return {"type": "array", "items": items}


def allow_null(schema: JsonSchema) -> JsonSchema:
    """Return a schema that allows null too."""
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return {**schema, "type": [schema["type"], "null"]}


def describe(schema: JsonSchema, **descriptions: str) -> JsonSchema:
    """Return the schema of an object with descriptions of some of its properties."""
    properties = {
        name: part | {"description": descriptions[name]} if name in descriptions else part
        for name, part in schema["properties"].items()
    }
    return {**schema, "properties": properties}


def allow_error(document: JsonSchema, error: JsonSchema, *always: str) -> JsonSchema:
    """Return a schema in which an error stands in place of all but the properties `always`."""
    own = [name for name in document["required"] if name not in ("schema", *always)]
    return {
        **document,
        "properties": {**document["properties"], "error": error},
        "required": ["schema", *always],
        "oneOf": [{"required": own, "not": {"required": ["error"]}}, {"required": ["error"]}],
    }


def _parse_type(text: str) -> JsonSchema:
    if text.endswith("?"):
        return allow_null(_parse_type(text[:-1]))
    if text.endswith("[]"):
        return array_of(_parse_type(text[:-2]))
    return {"enum": text.split("|")} if "|" in text else _TYPES[text]
