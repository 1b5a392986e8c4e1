"""The JSON Schema (2020-12) of whatever a command prints as JSON, by command.

A command that prints JSON has a line in SCHEMAS, and takes ``--json-schema`` by
``commands._options.JsonSchemaOption``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeAlias

from vtjcli.output import json_schema
from vtjcli.output.json_schema import ERROR, VERIFIED_SCHEMA
from vtjcli.output.schema_notation import (
    DIALECT,
    JsonSchema,
    allow_error,
    allow_null,
    array_of,
    describe,
    document_of,
    object_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vtjcli.messages import Language

Builder: TypeAlias = "Callable[[Language, bool], JsonSchema]"
"""Makes the schema with titles in a language; for output of chosen fields where that is true."""


def schema_of(command: str, language: Language, *, is_narrowed: bool = False) -> JsonSchema:
    """Return the schema of one object that `command` ("log list") prints, or of its array.

    Titles are in `language`. `is_narrowed` is for output of chosen fields.
    """
    return {"$schema": DIALECT, **SCHEMAS[command](language, is_narrowed)}


def _constant(schema: JsonSchema) -> Builder:
    return lambda _language, _narrowed: schema


def _person(language: Language, is_narrowed: bool) -> JsonSchema:
    return json_schema.json_schema(language, is_narrowed=is_narrowed)


def _load_from(name: str) -> Builder:
    """Return what takes the schema from the one module that writes such JSON, loaded only then."""

    def build(_language: Language, _is_narrowed: bool) -> JsonSchema:
        schema: JsonSchema = import_module(f"vtjcli.output.{name}").json_schema()
        return schema

    return build


def _thing(about: str) -> Builder:
    """Return what makes the schema of a building or the like, which has no shape of its own."""

    def build(language: Language, _is_narrowed: bool) -> JsonSchema:
        whole = json_schema.json_schema(language)
        properties = dict(whole["properties"])
        del properties["person"], properties["matches"]
        title = f"vtjcli/{about}/1"
        properties["schema"] = {"const": title}
        result = properties["result"]
        message = {"type": "string", "description": "The name of the register's message."}
        properties["result"] = {**result, "properties": result["properties"] | {"message": message}}
        properties[about] = {
            "type": ["object", "null"],
            "description": "By the register's element names: texts, lists and objects.",
        }
        return {
            **whole,
            "title": title,
            "properties": properties,
            "oneOf": [{"required": [about]}, {"required": ["error"]}],
            "dependentRequired": {},
        }

    return build


_LANGUAGES: Final = object_of("fi:text sv:text ?en:text")
_CHECK: Final = allow_error(
    document_of(
        "vtjcli/check/1",
        "valid:flag hetu:text birth_date:text test:flag",
        sex=object_of("code:text", name=_LANGUAGES),
    ),
    ERROR,
    "valid",
    "hetu",
)
_CODES: Final = array_of(
    object_of(
        "list:text code:text",
        list_name=_LANGUAGES,
        meaning=_LANGUAGES,
        advice=allow_null(_LANGUAGES),
    )
)
_SERVICES: Final = allow_error(
    document_of(
        "vtjcli/services/1",
        "demo:flag client:text provider:text allowed:flag",
        verified=VERIFIED_SCHEMA,
        services=array_of(object_of("identifier:text code:text version:text? type:text")),
    ),
    ERROR,
    "demo",
)
_CLIENTS: Final = allow_error(
    document_of(
        "vtjcli/clients/1",
        "demo:flag client:text instance:text? search:text?",
        clients=array_of(
            object_of(
                "identifier:text type:MEMBER|SUBSYSTEM instance:text member_class:text"
                " member_code:text subsystem_code:text? name:text? subsystem_name:text? own:flag"
            )
        ),
    ),
    ERROR,
    "demo",
)
_SETTING: Final = object_of(
    "from:file|environment|default? variable:text? line:count? inherited_from:text? valid:flag",
    value={"description": "In the setting's own type; null for no value."},
)
_CONFIG: Final = document_of(
    "vtjcli/config/1",
    "path:text exists:flag profile:text? profile_from:text? profiles:text[] warnings:text[]",
    settings={"type": "object", "additionalProperties": _SETTING},
    secrets={
        "type": "object",
        "additionalProperties": {"type": "boolean"},
        "description": "Whether each is set in the environment; never its value.",
    },
    problems=array_of(ERROR),
)
_PROFILES: Final = document_of(
    "vtjcli/profiles/1",
    profiles=array_of(
        object_of(
            "name:text default:flag inherits:text? security_server:text? direct:text? client:text?"
        )
    ),
)
_DOCTOR: Final = document_of(
    "vtjcli/doctor/1",
    "demo:flag profile:text? state:ok|warning|failed exit_status:count seconds:seconds",
    steps=array_of(
        object_of(
            "step:text state:ok|warning|failed|skipped seconds:seconds message:text advice:text?"
            " who:text? facts:object",
            error={"anyOf": [ERROR, {"type": "null"}]},
        )
    ),
)
_OF_QUERY: Final = (
    "time:text message_id:text login:text? end_user:text? host:text? profile:text?"
    " operation:text? product:text? issue:text? kind:text? subject:text ?value:text ?revealed:flag"
)
_DESCRIPTIONS: Final = {
    "subject": "The keyed hash of the search key.",
    "value": "The search key in full, if the log keeps it.",
    "revealed": "Whether the query was made to show protected locations (--reveal).",
    "genuine": "Whether its MAC is valid; null if the key of the log is not available.",
}
_LOG: Final = describe(
    document_of(
        "vtjcli/log/1",
        f"{_OF_QUERY} follows:text? compared:text[]? genuine:flag?",
        outcome=allow_null(
            object_of("time:text result:text code:text? seconds:seconds? persons:text[]")
        ),
    ),
    **_DESCRIPTIONS,
)
_LOG_ENTRY: Final = describe(
    object_of(
        f"{_OF_QUERY} follows:text? compared:text[]? record:query|outcome result:text code:text?"
        " seconds:seconds? persons:text[] genuine:flag?"
    ),
    **_DESCRIPTIONS,
)
_LOG_ENTRIES: Final = array_of(
    {
        "type": "object",
        "description": "A line of the log as written, with its place in the chain.",
        "properties": _LOG_ENTRY["properties"],
        "required": ["time", "message_id", "record"],
    }
)
_LOG_VERIFY: Final = document_of(
    "vtjcli/log-verify/1",
    "sound:flag entries:count files:count first:text? last:text? flaws:count",
    findings=array_of(
        object_of("kind:text file:text line:count last_line:count first:count? last:count?")
    ),
    notes=array_of(object_of("kind:text file:text line:count size:count")),
)
_LOG_PRUNE: Final = object_of(
    "entries:count removed:flag",
    months=array_of(object_of("month:text file:text entries:count")),
)
SCHEMAS: Final[Mapping[str, Builder]] = {
    "person": _person,
    "identify": _person,
    "compare": _load_from("comparison_document"),
    "building": _thing("building"),
    "property": _thing("property"),
    "check": _constant(_CHECK),
    "codes": _constant(_CODES),
    "services": _constant(_SERVICES),
    "clients": _constant(_CLIENTS),
    "config show": _constant(_CONFIG),
    "config list": _constant(_PROFILES),
    "doctor": _constant(_DOCTOR),
    "evidence": _load_from("evidence_checks"),
    "log list": _constant(_LOG),
    "log show": _constant(_LOG_ENTRIES),
    "log verify": _constant(_LOG_VERIFY),
    "log prune": _constant(_LOG_PRUNE),
    "log report": _load_from("log_report_json"),
}
"""What makes the schema, by the words that lead to the command.

Of commands that can print several objects, an array of them with ``-o json`` and one per line with
``-o jsonl``, it is the schema of one.
"""
