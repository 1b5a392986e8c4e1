"""The JSON Schema (2020-12) of whatever a command prints as JSON, by command.

A command that prints JSON has a line in SCHEMAS, and takes ``--json-schema`` by
``commands._options.JsonSchema``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from vtjcli.output import json_schema
from vtjcli.output.json_schema import DIALECT, ERROR, VERIFIED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vtjcli.messages import Language

Schema: TypeAlias = dict[str, Any]
Builder: TypeAlias = "Callable[[Language, bool], Schema]"
"""Makes the schema with titles in a language; for output of chosen fields where that is true."""

_TEXT: Final[Schema] = {"type": "string"}
_TEXT_OR_NULL: Final[Schema] = {"type": ["string", "null"]}
_FLAG: Final[Schema] = {"type": "boolean"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_COUNT_OR_NULL: Final[Schema] = {"type": ["integer", "null"]}
_SECONDS: Final[Schema] = {"type": "number", "minimum": 0}
_TEXTS: Final[Schema] = {"type": "array", "items": _TEXT}
_LANGUAGES: Final[Schema] = {
    "type": "object",
    "properties": {"fi": _TEXT, "sv": _TEXT, "en": _TEXT},
    "required": ["fi", "sv"],
    "additionalProperties": False,
}


def schema_of(command: str, language: Language, *, narrowed: bool = False) -> Schema:
    """Return the schema of one object that `command` ("log list") prints, or of its array.

    Titles are in `language`. `narrowed` is for output of chosen fields.
    """
    return {"$schema": DIALECT, **SCHEMAS[command](language, narrowed)}


def _object(properties: Mapping[str, Schema], optional: Mapping[str, Schema] = {}) -> Schema:
    """Return the schema of an object with all of `properties` and nothing but these."""
    return {
        "type": "object",
        "properties": {**properties, **optional},
        "required": list(properties),
        "additionalProperties": False,
    }


def _document(name: str, properties: Mapping[str, Schema], **optional: Schema) -> Schema:
    """Return the schema of an object that names its schema."""
    title = f"vtjcli/{name}/1"
    return {"title": title, **_object({"schema": {"const": title}, **properties}, optional)}


def _or_error(document: Schema, *always: str) -> Schema:
    """Return a schema in which an error stands in place of all but the properties `always`."""
    own = [name for name in document["required"] if name not in ("schema", *always)]
    return {
        **document,
        "properties": {**document["properties"], "error": ERROR},
        "required": ["schema", *always],
        "oneOf": [{"required": own, "not": {"required": ["error"]}}, {"required": ["error"]}],
    }


def _array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _constant(schema: Schema) -> Builder:
    return lambda _language, _narrowed: schema


def _person(language: Language, narrowed: bool) -> Schema:
    return json_schema.json_schema(language, narrowed=narrowed)


def _of_module(name: str) -> Builder:
    """Return what takes the schema from the one module that writes such JSON, loaded only then."""

    def build(_language: Language, _narrowed: bool) -> Schema:
        schema: Schema = import_module(f"vtjcli.output.{name}").json_schema()
        return schema

    return build


def _thing(about: str) -> Builder:
    """Return what makes the schema of a building or the like, which has no shape of its own."""

    def build(language: Language, _narrowed: bool) -> Schema:
        whole = json_schema.json_schema(language)
        properties = {
            name: part
            for name, part in whole["properties"].items()
            if name not in ("person", "matches")
        }
        result = properties["result"]
        message = _TEXT | {"description": "The name of the register's message."}
        title = f"vtjcli/{about}/1"
        return {
            **whole,
            "title": title,
            "properties": {
                **properties,
                "schema": {"const": title},
                "result": {
                    **result,
                    "properties": {**result["properties"], "message": message},
                },
                about: {
                    "type": ["object", "null"],
                    "description": "By the register's element names: texts, lists and objects.",
                },
            },
            "oneOf": [{"required": [about]}, {"required": ["error"]}],
            "dependentRequired": {},
        }

    return build


_CHECK: Final = _or_error(
    _document(
        "check",
        {
            "valid": _FLAG,
            "hetu": _TEXT,
            "birth_date": _TEXT,
            "sex": _object({"code": _TEXT, "name": _LANGUAGES}),
            "test": _FLAG,
        },
    ),
    "valid",
    "hetu",
)
_CODES: Final = _array(
    _object({"list": _TEXT, "list_name": _LANGUAGES, "code": _TEXT, "meaning": _LANGUAGES})
)
_SERVICES: Final = _or_error(
    _document(
        "services",
        {
            "demo": _FLAG,
            "client": _TEXT,
            "provider": _TEXT,
            "allowed": _FLAG,
            "verified": VERIFIED,
            "services": _array(
                _object(
                    {"identifier": _TEXT, "code": _TEXT, "version": _TEXT_OR_NULL, "type": _TEXT}
                )
            ),
        },
    ),
    "demo",
)
_CLIENTS: Final = _or_error(
    _document(
        "clients",
        {
            "demo": _FLAG,
            "client": _TEXT,
            "instance": _TEXT_OR_NULL,
            "search": _TEXT_OR_NULL,
            "clients": _array(
                _object(
                    {
                        "identifier": _TEXT,
                        "type": {"enum": ["MEMBER", "SUBSYSTEM"]},
                        "instance": _TEXT,
                        "member_class": _TEXT,
                        "member_code": _TEXT,
                        "subsystem_code": _TEXT_OR_NULL,
                        "name": _TEXT_OR_NULL,
                        "subsystem_name": _TEXT_OR_NULL,
                        "own": _FLAG,
                    }
                )
            ),
        },
    ),
    "demo",
)
_CONFIG: Final = _document(
    "config",
    {
        "path": _TEXT,
        "exists": _FLAG,
        "profile": _TEXT_OR_NULL,
        "profile_from": _TEXT_OR_NULL,
        "profiles": _TEXTS,
        "settings": {
            "type": "object",
            "additionalProperties": _object(
                {
                    "value": {"description": "In the setting's own type; null for no value."},
                    "from": {"enum": ["file", "environment", "default", None]},
                    "variable": _TEXT_OR_NULL,
                    "line": _COUNT_OR_NULL,
                    "inherited_from": _TEXT_OR_NULL,
                    "valid": _FLAG,
                }
            ),
        },
        "secrets": {
            "type": "object",
            "additionalProperties": _FLAG,
            "description": "Whether each is set in the environment; never its value.",
        },
        "warnings": _TEXTS,
        "problems": _array(ERROR),
    },
)
_PROFILES: Final = _document(
    "profiles",
    {
        "profiles": _array(
            _object(
                {
                    "name": _TEXT,
                    "default": _FLAG,
                    "inherits": _TEXT_OR_NULL,
                    "security_server": _TEXT_OR_NULL,
                    "direct": _TEXT_OR_NULL,
                    "client": _TEXT_OR_NULL,
                }
            )
        )
    },
)
_DOCTOR: Final = _document(
    "doctor",
    {
        "demo": _FLAG,
        "profile": _TEXT_OR_NULL,
        "state": {"enum": ["ok", "warning", "failed"]},
        "exit_status": _COUNT,
        "seconds": _SECONDS,
        "steps": _array(
            _object(
                {
                    "step": _TEXT,
                    "state": {"enum": ["ok", "warning", "failed", "skipped"]},
                    "seconds": _SECONDS,
                    "message": _TEXT,
                    "advice": _TEXT_OR_NULL,
                    "who": _TEXT_OR_NULL,
                    "facts": {"type": "object"},
                    "error": {"anyOf": [ERROR, {"type": "null"}]},
                }
            )
        ),
    },
)
_OF_QUERY: Final[Mapping[str, Schema]] = {
    "time": _TEXT,
    "message_id": _TEXT,
    "login": _TEXT_OR_NULL,
    "end_user": _TEXT_OR_NULL,
    "host": _TEXT_OR_NULL,
    "profile": _TEXT_OR_NULL,
    "operation": _TEXT_OR_NULL,
    "product": _TEXT_OR_NULL,
    "issue": _TEXT_OR_NULL,
    "kind": _TEXT_OR_NULL,
    "subject": _TEXT | {"description": "The keyed hash of the search key."},
}
_ALSO_OF_QUERY: Final[Mapping[str, Schema]] = {
    "value": _TEXT | {"description": "The search key in full, if the log keeps it."},
    "follows": _TEXT_OR_NULL,
    "compared": {"type": ["array", "null"], "items": _TEXT},
    "revealed": _FLAG
    | {"description": "Whether the query was made to show protected locations (--reveal)."},
}
_GENUINE: Final[Schema] = {
    "type": ["boolean", "null"],
    "description": "Whether its MAC is valid; null if the key of the log is not available.",
}
_LOG: Final = _document(
    "log",
    {
        **_OF_QUERY,
        "follows": _TEXT_OR_NULL,
        "compared": {"type": ["array", "null"], "items": _TEXT},
        "outcome": {
            "type": ["object", "null"],
            "properties": {
                "time": _TEXT,
                "result": _TEXT,
                "code": _TEXT_OR_NULL,
                "seconds": {"type": ["number", "null"]},
                "persons": _TEXTS,
            },
            "required": ["time", "result", "code", "seconds", "persons"],
            "additionalProperties": False,
        },
        "genuine": _GENUINE,
    },
    value=_ALSO_OF_QUERY["value"],
    revealed=_ALSO_OF_QUERY["revealed"],
)
_LOG_ENTRIES: Final = _array(
    {
        "type": "object",
        "description": "A line of the log as written, with its place in the chain.",
        "properties": {
            **_OF_QUERY,
            **_ALSO_OF_QUERY,
            "record": {"enum": ["query", "outcome"]},
            "result": _TEXT,
            "code": _TEXT_OR_NULL,
            "seconds": {"type": ["number", "null"]},
            "persons": _TEXTS,
            "genuine": _GENUINE,
        },
        "required": ["time", "message_id", "record"],
    }
)
_LOG_VERIFY: Final = _document(
    "log-verify",
    {
        "sound": _FLAG,
        "entries": _COUNT,
        "files": _COUNT,
        "first": _TEXT_OR_NULL,
        "last": _TEXT_OR_NULL,
        "flaws": _COUNT,
        "findings": _array(
            _object(
                {
                    "kind": _TEXT,
                    "file": _TEXT,
                    "line": _COUNT,
                    "last_line": _COUNT,
                    "first": _COUNT_OR_NULL,
                    "last": _COUNT_OR_NULL,
                }
            )
        ),
        "notes": _array(_object({"kind": _TEXT, "file": _TEXT, "line": _COUNT, "size": _COUNT})),
    },
)
_LOG_PRUNE: Final = _object(
    {
        "months": _array(_object({"month": _TEXT, "file": _TEXT, "entries": _COUNT})),
        "entries": _COUNT,
        "removed": _FLAG,
    }
)
SCHEMAS: Final[Mapping[str, Builder]] = {
    "person": _person,
    "identify": _person,
    "compare": _of_module("comparison"),
    "building": _thing("building"),
    "property": _thing("property"),
    "check": _constant(_CHECK),
    "codes": _constant(_CODES),
    "services": _constant(_SERVICES),
    "clients": _constant(_CLIENTS),
    "config show": _constant(_CONFIG),
    "config list": _constant(_PROFILES),
    "doctor": _constant(_DOCTOR),
    "evidence": _of_module("evidence"),
    "log list": _constant(_LOG),
    "log show": _constant(_LOG_ENTRIES),
    "log verify": _constant(_LOG_VERIFY),
    "log prune": _constant(_LOG_PRUNE),
    "log report": _of_module("log_report_json"),
}
"""What makes the schema, by the words that lead to the command.

Of commands that can print several objects, an array of them with ``-o json`` and one per line with
``-o jsonl``, it is the schema of one.
"""
