"""The JSON Schema (2020-12) of the JSON output, made from the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.catalogue.fields import MESSAGE, PERSON
from vtjcli.messages import LANGUAGES
from vtjcli.output.json import SCHEMA
from vtjcli.output.schema_notation import DIALECT, allow_null, describe, object_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.catalogue.field import Field
    from vtjcli.messages import Language

_TEXT: Final = {"type": ["string", "null"]}
_OTHER: Final = {"type": "object", "description": "What vtjcli does not know, as received."}
# A value that is not of its kind is kept as text, so that each kind allows text.
_KINDS: Final[dict[str, Any]] = {
    "text": _TEXT,
    "date": _TEXT | {"description": "YYYY-MM-DD, YYYY-MM or YYYY; otherwise as received."},
    "moment": _TEXT | {"description": "ISO 8601 with the offset from UTC; otherwise as received."},
    "count": {"type": ["integer", "string", "null"]},
    "flag": {"type": ["boolean", "string", "null"]},
    "code": _TEXT,
    "lines": {"type": "array", "items": {"type": "string"}},
    "localized": {
        "type": ["object", "null"],
        "properties": {
            "fi": _TEXT,
            "sv": _TEXT,
            "en": _TEXT,
            "text": _TEXT | {"description": "In a language that the register does not name."},
        },
        "required": ["fi", "sv"],
        "additionalProperties": False,
    },
}
ERROR: Final = object_of(
    "kind:text exit_status:count message:text advice:text? ?code:text? ?text:text? ?string:text?"
    " ?detail:text? ?words:text? ?noticed_by:text ?mended_by:text"
)
VERIFIED_SCHEMA: Final = allow_null(
    describe(
        object_of("headers:flag? request_hash:sha256|sha384|sha512? ?direct:true"),
        headers="Null without X-Road: there are no headers.",
        direct="The register itself answered, without X-Road.",
    )
)
_QUERY: Final = allow_null(
    describe(
        object_of(
            "operation:text product:text message_id:text sent_at:text end_user:text issue:text?"
            " profile:text subject:text number:place of:place ?follows:text"
        ),
        subject="The search key; that of a person is masked.",
        number="The position in the list, from 1.",
        of="The number of subjects in the list.",
    )
)


def json_schema(language: Language, *, is_narrowed: bool = False) -> dict[str, Any]:
    """Return the schema of one object; titles are the labels of the catalogue in `language`.

    `is_narrowed` is for output of chosen fields: then no field of a person need be there.
    """
    result = _object((row for row in MESSAGE if row.key != "person"), language)
    person = _object(PERSON, language)
    person["properties"]["withheld"] = result["properties"]["withheld"] = {
        "type": "array",
        "items": {"type": "string"},
        "description": "Fields left out because a non-disclosure order is or may be in force.",
    }
    result["properties"] |= {"found": {"type": "boolean"}, "successor": {"type": "string"}}
    result["required"].append("found")
    return {
        "$schema": DIALECT,
        "title": SCHEMA,
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA},
            "demo": {"type": "boolean"},
            "query": _QUERY,
            "verified": VERIFIED_SCHEMA,
            "result": {**result, "type": ["object", "null"]},
            "person": _drop_required(person) if is_narrowed else person,
            "matches": {
                "type": "array",
                "description": "The people found, if a search found several.",
                "items": _drop_required(person) if is_narrowed else person,
            },
            "error": ERROR,
        },
        "required": ["schema", "demo", "query", "verified", "result"],
        "oneOf": [{"required": ["person"]}, {"required": ["error"]}],
        "dependentRequired": {"matches": ["error"]},
        "additionalProperties": False,
    }


def _object(rows: Iterable[Field], language: Language) -> dict[str, Any]:
    """Return the schema of an object with these rows; ``other`` may stand in every one."""
    rows = tuple(rows)
    return {
        "type": "object",
        "properties": {row.key: _value(row, language) for row in rows} | {"other": _OTHER},
        "required": [row.key for row in rows if row.core],
        "additionalProperties": False,
    }


def _drop_required(schema: Any) -> Any:
    """Return a schema in which every property may be absent."""
    if isinstance(schema, dict):
        return {key: _drop_required(part) for key, part in schema.items() if key != "required"}
    return schema


def _value(row: Field, language: Language) -> dict[str, Any]:
    title = {"title": row.label[LANGUAGES.index(language)]}
    if row.kind == "list":
        return {**title, "type": "array", "items": _object(row.fields, language)}
    if row.kind == "object":
        return {**title, **_object(row.fields, language), "type": ["object", "null"]}
    return {**title, **_KINDS[row.kind]}
