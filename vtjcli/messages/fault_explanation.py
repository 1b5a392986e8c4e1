"""A SOAP fault in words: on a terminal a few lines, in ``vtjcli codes`` all that can be done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.characters import make_printable
from vtjcli.messages import table, text
from vtjcli.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vtjcli.messages import Language

_MAY_HAVE_ARRIVED: Final = ("service_failed", "io_error")
_BRIEF: Final = ("service_disabled", "maintenance_mode")
"""Families of which the next step is all that the reader can do, and is short."""
_TYPABLE: Final = re.compile(r"[A-Za-z0-9_.]+")
"""Codes that a shell takes as they are: they come from a server, and the command is copied."""


class FaultText(NamedTuple):
    """A fault in words.

    `lines` say what happened and who can do something about it, the first without the code;
    `quoted_lines` are the server's own words; `advice` is all that can be done; `facts` are for a
    script.
    """

    lines: list[str]
    quoted_lines: list[str]
    advice: list[str]
    facts: dict[str, Any]


def explain_fault(
    values: Mapping[str, Any], get_text: Callable[..., str], code_line: str, language: Language
) -> FaultText:
    """Return a fault in words; `get_text` gives the texts, `code_line` names the code.

    `values` are the facts of a FaultError, among them what its code means: `family`, `noticed_by`
    and `mended_by` of ``vtjcli.xroad.fault_codes.FaultMeaning``.
    """
    code = redact(str(values["code"]))
    what = [meaning_key(values), f"outcome.{_outcome(values)}"]
    lines = [" ".join(get_text(f"faults.{key}", language) for key in what)]
    quoted = []
    do = " ".join(get_text(f"faults.{key}", language) for key in _short_steps(values))
    is_explained = values["family"] is not None and values["mended_by"] != "you"
    if not code:
        lines += [do, text("words.fault_without_code", language)]
    elif values["noticed_by"] == "service":
        lines += [do]
        quoted = [text("words.service_fault", language, code=make_printable(code))]
    elif is_explained and _TYPABLE.fullmatch(code):
        lines += [f"{do} {text('words.fault_more', language)}", f"vtjcli codes {code}"]
    else:
        lines += [do, code_line]
    for name in ("string", "words", "detail"):
        if value := values.get(name):
            quoted.append(text(f"words.fault_{name}", language, **{name: value}))
    facts = {
        name: redact(str(values.get(name, ""))) or None for name in ("string", "detail", "words")
    }
    return FaultText(
        lines,
        quoted,
        advice=[get_text(f"faults.{key}", language) for key in step_keys(values)],
        facts={
            "code": code,
            **facts,
            "noticed_by": values["noticed_by"],
            "mended_by": values["mended_by"],
        },
    )


def meaning_key(meaning: Mapping[str, Any]) -> str:
    """Return the key in the table of faults of what a fault means."""
    if meaning["noticed_by"] == "service":
        return "of_service"
    return str(meaning["family"] or "unknown_reason")


def step_keys(meaning: Mapping[str, Any]) -> list[str]:
    """Return the keys in the table of faults of all that can be done about a fault, and by whom."""
    steps = [f"next.{meaning['family']}"]
    if meaning["noticed_by"] in ("request", "own_server"):
        steps.append(f"near.{meaning['family']}")
    if meaning["family"] != "access_denied":  # the next step says whom to ask
        steps.append(f"mended.{meaning['mended_by']}")
    return [key for key in steps if key in table("faults")]


def _short_steps(meaning: Mapping[str, Any]) -> list[str]:
    """Return the keys of what a terminal says about what to do, which takes two lines at most."""
    family, mender = meaning["family"], meaning["mended_by"]
    if mender == "you" or family in _BRIEF:
        return step_keys(meaning)[:1]
    repeated = f"repeated.{mender}"
    if family in _MAY_HAVE_ARRIVED and repeated in table("faults"):
        return [repeated]
    return [f"contact.{'access_denied' if family == 'access_denied' else mender}"]


def _outcome(meaning: Mapping[str, Any]) -> str:
    """Return the name of the sentence that states the outcome of the query."""
    if meaning["noticed_by"] == "request":
        return "kept"
    return "arrived" if meaning["family"] in _MAY_HAVE_ARRIVED else "nothing"
