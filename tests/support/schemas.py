"""JSON that the program prints, held against the schema that it publishes for it."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from jsonschema import Draft202012Validator

from vtjcli.output.command_schemas import SCHEMAS, schema_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LOOKED_AT: Final = 20
"""Objects of one output that are looked at: those of a long list are alike."""


def wrongs(document: Any, command: str, *, narrowed: bool = False) -> list[str]:
    """Return what in the JSON of a command is not as its schema says."""
    found = _validator(command, narrowed=narrowed).iter_errors(document)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in found]


@cache
def check_schema(text: str) -> None:
    """Fail where a JSON text is not a valid schema of 2020-12; cached by text."""
    schema = json.loads(text)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def check_output(words: Sequence[str], out: str) -> None:
    """Fail where an object in an output names its schema and is not as that says."""
    if '"schema"' not in out or "--json-schema" in words:
        return
    narrowed = any(word.startswith("--fields") for word in words)
    for document in _documents(out):
        name = document.get("schema")
        if isinstance(name, str) and name.startswith("vtjcli/"):
            assert name in _commands(), name
            found = wrongs(document, _commands()[name], narrowed=narrowed)
            assert found == [], (words, found)


def _documents(out: str) -> Iterator[dict[str, Any]]:
    """Return the objects of an output that is JSON or JSON Lines."""
    texts = [out] if out.startswith("[") or "\n  " in out else out.splitlines()
    for text in texts[:_LOOKED_AT]:
        try:
            read = json.loads(text)
        except ValueError:
            continue  # broken off by a signal, or no JSON at all
        for document in (read if isinstance(read, list) else [read])[:_LOOKED_AT]:
            if isinstance(document, dict):
                yield document


@cache
def _commands() -> dict[str, str]:
    """Return for each name of a schema a command that prints it."""
    named = ((schema_of(command, "en").get("title"), command) for command in SCHEMAS)
    return {title: command for title, command in named if title is not None}


@cache
def _validator(command: str, *, narrowed: bool) -> Draft202012Validator:
    return Draft202012Validator(schema_of(command, "en", is_narrowed=narrowed))
