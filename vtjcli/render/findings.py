"""What ``doctor`` found, a step a line for a person, an object for monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.messages import text
from vtjcli.render import problem
from vtjcli.render.safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.config import Profile
    from vtjcli.doctor.finding import Finding, Told
    from vtjcli.messages import Language

SCHEMA: Final = "vtjcli/doctor/1"
_MARKS: Final = {"ok": "✓", "warning": "!", "failed": "✗", "skipped": "–"}


def lines(finding: Finding, language: Language) -> Iterator[str]:
    """Return the lines of one step: what was found, and what to do about it by whom."""
    step = text(f"doctor.step.{finding.step}", language)
    first, *others = described(finding, language)
    yield f"{_MARKS[finding.state]} {step}: {first} ({finding.seconds:.2f} s)"
    yield from (f"    {line}" for line in others)


def summary(found: Sequence[Finding], language: Language) -> str:
    """Return the last line: how many steps are in which state, and how long all of it took."""
    counts = {
        state: sum(finding.state == state for finding in found)
        for state in ("ok", "warning", "failed", "skipped")
    }
    seconds = sum(finding.seconds for finding in found)
    return "\n" + text("doctor.summary", language, seconds=seconds, **counts)


def as_json(
    profile: Profile | None, found: Sequence[Finding], language: Language
) -> dict[str, Any]:
    """Return everything found as one object; its keys are promised to monitoring."""
    worst = max(
        found, key=lambda finding: ("ok", "skipped", "warning", "failed").index(finding.state)
    )
    return {
        "schema": SCHEMA,
        "demo": profile is not None and profile.is_demo,
        "profile": profile.name if profile is not None else None,
        "state": "ok" if worst.state == "skipped" else worst.state,
        "exit_status": max(finding.exit_status for finding in found),
        "seconds": round(sum(finding.seconds for finding in found), 3),
        "steps": [_object(finding, language) for finding in found],
    }


def _object(finding: Finding, language: Language) -> dict[str, Any]:
    first, *others = described(finding, language)
    shown: dict[str, Any] = {
        "step": finding.step,
        "state": finding.state,
        "seconds": round(finding.seconds, 3),
        "message": first,
        "advice": " ".join(others) or None,
        "who": finding.who,
        **({"facts": finding.facts} if finding.facts else {}),
    }
    if finding.error is not None:
        shown["error"] = problem.as_json(finding.error, language)
    return shown


def described(finding: Finding, language: Language) -> list[str]:
    """Return what was found in sentences: what, what to do, who can do it."""
    said: list[str] = []
    if finding.error is not None:
        said += problem.explain(finding.error, language).lines
    for told in (finding.told, finding.advice):
        if told is not None:
            said.append(_sentence(told, language))
    if finding.who is not None and finding.state != "ok":
        said.append(text(f"doctor.who.{finding.who}", language))
    return said


def _sentence(told: Told, language: Language) -> str:
    values = {
        name: plain(value) if isinstance(value, str) else value
        for name, value in told.values.items()
    }
    return text(f"doctor.{told.key}", language, **values)
