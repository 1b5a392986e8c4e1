"""JSON, one object per subject; the keys are promised to users."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final

from vtjcli.output import error_text
from vtjcli.output.terminal import escape_json

if TYPE_CHECKING:
    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer, SentQuery

SCHEMA: Final = "vtjcli/person/1"
_KEY: Final = r'"(?:[^"\\]|\\.)*"(?=:)'
"""A string that a colon follows at once, which none but a key has."""


def document(answer: RegisterAnswer, language: Language) -> dict[str, Any]:
    """Return the object for one subject; `language` is that of an error's texts.

    What was found stands under "person", or under the name of what the query is about; several
    people, who are no answer but something to choose from, under "matches" beside the error.
    """
    record = answer.record
    shown: dict[str, Any] = {
        "schema": SCHEMA if answer.about == "person" else f"vtjcli/{answer.about}/1",
        "demo": answer.demo,
        "query": _query(answer.sent_query) if answer.sent_query else None,
        "verified": None,
        "result": None,
    }
    if answer.verified is not None:
        shown["verified"] = answer.verified._asdict()
    if record is not None:
        shown["result"] = {
            "code": record.result["code"],
            "text": record.result["text"],
            "found": record.outcome == "found",
            **{key: record.result[key] for key in record.result if key not in ("code", "text")},
        }
        if record.successor is not None:
            shown["result"]["successor"] = record.successor
    if answer.error is not None:
        shown["error"] = error_text.as_json(answer.error, language)
    else:
        shown[answer.about] = record.person_or_thing if record else None
    if record is not None and record.matches:
        shown["matches"] = list(record.matches)
    return shown


def _query(sent_query: SentQuery) -> dict[str, Any]:
    """Return the object ``query``: never an identity code in full."""
    shown: dict[str, Any] = {
        "operation": sent_query.query.operation,
        "product": sent_query.query.product,
        "message_id": sent_query.query.message_id,
        "sent_at": sent_query.sent_at,
        "end_user": sent_query.query.end_user,
        "issue": sent_query.query.issue,
        "profile": sent_query.profile,
        "subject": sent_query.query.subject.display_value,
        "number": sent_query.number,
        "of": sent_query.of,
    }
    if sent_query.replaces is not None:
        shown["follows"] = sent_query.replaces
    return shown


def dumps(value: Any, *, indent: int | None = None) -> str:
    """Return `value` as JSON text in which no character controls a terminal."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=indent))


def colour_keys(content: str) -> str:
    """Return JSON text as a terminal is to get it, with the keys of its objects in colour."""
    from rich.text import Text

    from vtjcli.output.console import console

    coloured = Text(content)
    coloured.highlight_regex(_KEY, "cyan")
    there = console(sys.stdout)
    with there.capture() as captured:
        there.print(coloured, soft_wrap=True, end="")
    return captured.get()
