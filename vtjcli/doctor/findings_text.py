"""What ``doctor`` found: one line per step for a person, an object for monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.characters import make_printable
from vtjcli.messages import direct, text
from vtjcli.messages.explanation import explain
from vtjcli.messages.formats import number_text
from vtjcli.output import error_text
from vtjcli.redaction import mask_identity_codes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vtjcli.config import Profile
    from vtjcli.doctor.finding import Finding, Sentence
    from vtjcli.messages import Language

SCHEMA: Final = "vtjcli/doctor/1"
_MARKS: Final = {"ok": "✓", "warning": "!", "failed": "✗", "skipped": "–"}


def lines(finding: Finding, language: Language) -> Iterator[str]:
    """Return the lines of one step: what was found, and what to do about it by whom."""
    step = text(f"doctor.step.{finding.step}", language)
    first, *others = describe_finding(finding, language)
    took = (
        ""
        if finding.state == "skipped"
        else f" ({number_text(finding.seconds, 2, language)}\u00a0s)"
    )
    yield f"{_MARKS[finding.state]} {step}: {first}{took}"
    yield from (f"    {line}" for line in others)


def summary(findings: Sequence[Finding], language: Language) -> str:
    """Return the last line: how many steps are in which state, and how long all of it took."""
    counts = {state: sum(finding.state == state for finding in findings) for state in _MARKS}
    seconds = number_text(sum(finding.seconds for finding in findings), 1, language)
    return text("doctor.summary", language, seconds=seconds, **counts)


def as_json(
    profile: Profile | None, findings: Sequence[Finding], language: Language
) -> dict[str, Any]:
    """Return everything found as one object; its keys are promised to monitoring."""
    states = {finding.state for finding in findings}
    worst = next((state for state in ("failed", "warning") if state in states), "ok")
    return {
        "schema": SCHEMA,
        "demo": profile is not None and profile.is_demo,
        "profile": profile.name if profile is not None else None,
        "state": worst,
        "exit_status": max(finding.exit_status for finding in findings),
        "seconds": round(sum(finding.seconds for finding in findings), 3),
        "steps": [_object(finding, language) for finding in findings],
    }


def _object(finding: Finding, language: Language) -> dict[str, Any]:
    first, *others = describe_finding(finding, language)
    error = finding.error
    return {
        "step": finding.step,
        "state": finding.state,
        "seconds": round(finding.seconds, 3),
        "message": first,
        "advice": " ".join(map(error_text.sentence, others)) or None,
        "who": finding.who,
        "facts": finding.facts,
        "error": error_text.as_json(error, language) if error is not None else None,
    }


def describe_finding(finding: Finding, language: Language) -> list[str]:
    """Return what was found in sentences: what, what to do, who can do it."""
    sentences: list[str] = []
    words: Callable[..., str] = direct.text if finding.is_direct else text
    if finding.error is not None:
        sentences += explain(finding.error, language).lines
    message = () if finding.message is None else (finding.message,)
    for one in (*message, *finding.advice):
        sentences += _sentence(one, words, language).split("\n")
    if finding.who is not None:
        sentences.append(text(f"doctor.who.{finding.who}", language))
    return sentences


def _sentence(sentence: Sentence, words: Callable[..., str], language: Language) -> str:
    values = {
        name: make_printable(value) if isinstance(value, str) else value
        for name, value in sentence.values.items()
    }
    return mask_identity_codes(words(sentence.key, language, **values))
