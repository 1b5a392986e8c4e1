"""The log of queries: one row per query, the entries of one, the findings of a verification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.messages import table, text
from vtjcli.messages.formats import date_text, local_moment_text, number_text
from vtjcli.output.terminal import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vtjcli.audit.entry import Fields
    from vtjcli.audit.pruning import Old
    from vtjcli.audit.reading import Entry, LogRow
    from vtjcli.audit.verifying import LogFinding, Note, Report
    from vtjcli.messages import Language

SCHEMA: Final = "vtjcli/log/1"
VERIFY_SCHEMA: Final = "vtjcli/log-verify/1"
_QUERY: Final = (
    *("time", "message_id", "login", "end_user", "host", "profile", "operation", "product"),
    *("issue", "kind", "subject", "value", "follows", "compared", "revealed"),
)
_OUTCOME: Final = ("result", "code", "seconds", "persons")
_GENUINE: Final = {True: "yes", False: "no", None: ""}
_LABEL_WIDTH: Final = 25
_CHAIN: Final = frozenset({"file", "n", "previous", "mac", "record", "message_id"})
"""What a card leaves out: where the entry stands in the chain."""


def document(row: LogRow) -> dict[str, Any]:
    """Return the JSON object of a query; ``outcome`` is null when none was written down."""
    query, ended, is_genuine = row
    shown = {key: query.get(key) for key in _QUERY if key in query or key != "value"}
    shown["revealed"] = query.get("revealed") is True
    outcome = None
    if ended is not None:
        outcome = {"time": ended["time"], **{key: ended.get(key) for key in _OUTCOME}}
        outcome["persons"] = outcome["persons"] or []
    return {"schema": SCHEMA, **shown, "outcome": outcome, "genuine": is_genuine}


def csv_heading() -> str:
    """Return the first line of CSV."""
    from vtjcli.output import csv

    return csv.line((*_QUERY, *_OUTCOME, "outcome_time", "genuine"))


def csv_line(row: LogRow) -> str:
    """Return a query as a line of CSV, harmless for a spreadsheet."""
    from vtjcli.output import csv

    query, ended = row[0], row[1] or {}
    values = [query.get(key) for key in _QUERY]
    values += [ended.get(key) for key in _OUTCOME] + [ended.get("time")]
    values.append(_GENUINE[row.is_genuine])
    return csv.line([csv.harmless(cell(value)) for value in values])


def cell(value: Any) -> str:
    """Return a value of an entry as text, "" for none."""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def result(ended: Fields | None, language: Language) -> str:
    """Return what became of a query in a few words."""
    if ended is None:
        return text("words.log_result.none", language)
    said = cell(ended.get("result"))
    known = f"log_result.{said}" in table("words")
    return text(f"words.log_result.{said}", language) if known else said


def card(entries: Sequence[Entry], language: Language) -> Iterator[str]:
    """Return the entries of one query as lines to read."""
    message_id = plain(entries[0].fields["message_id"])
    yield f"{text('words.log_field.message_id', language)}: {message_id}"
    labels = table("words")
    for fields, is_genuine in entries:
        yield ""
        forged = f" – {text('words.log_forged', language)}" if is_genuine is False else ""
        yield text(f"words.log_record.{fields['record']}", language) + forged
        for key, value in fields.items():
            if key not in _CHAIN and value is not None:
                known = f"log_field.{key}" in labels
                name = text(f"words.log_field.{key}", language) if known else plain(key)
                yield f"  {name:<{_LABEL_WIDTH}}  {plain(_shown(key, value, fields, language))}"
    if len(entries) == 1:
        yield ""
        yield text("words.log_result.none", language)


def _shown(key: str, value: Any, fields: Fields, language: Language) -> str:
    if key == "time":
        return f"{local_moment_text(str(value), language, seconds=True)} ({value})"
    if key == "result":
        return result(fields, language)
    if key == "seconds":
        return number_text(float(value), 3, language)
    if key == "kind" and f"log_kind.{value}" in table("words"):
        return text(f"words.log_kind.{value}", language)
    if isinstance(value, bool):
        return text("words.yes" if value else "words.no", language)
    return cell(value)


def report_document(report: Report) -> dict[str, Any]:
    """Return what verifying found as a JSON object."""
    return {
        "schema": VERIFY_SCHEMA,
        "sound": not report.flaws,
        "entries": report.entries,
        "files": report.files,
        "first": report.first,
        "last": report.last,
        "flaws": report.flaws,
        "findings": [finding._asdict() for finding in report.findings],
        "notes": [note._asdict() for note in report.notes],
    }


def report_lines(report: Report, language: Language) -> Iterator[str]:
    """Return what verifying found as lines to read."""
    if report.first is None or report.last is None:
        yield text("words.log_empty", language)
    else:
        yield text(
            "words.log_verified",
            language,
            entries=report.entries,
            files=report.files,
            first=local_moment_text(report.first, language, seconds=True),
            last=local_moment_text(report.last, language, seconds=True),
        )
    for note in report.notes:
        yield _note(note, language)
    if not report.flaws:
        yield text("words.log_sound", language)
    for finding in report.findings:
        yield _finding(finding, language)
    if report.flaws > len(report.findings):
        yield text("words.log_more", language, count=report.flaws - len(report.findings))


def _note(note: Note, language: Language) -> str:
    return text(
        f"words.log_note.{note.kind}",
        language,
        file=plain(note.file),
        line=note.line,
        size=note.size,
    )


def _finding(finding: LogFinding, language: Language) -> str:
    """Return one finding: where, what was done, and to which entries."""
    numbers, count = "", 0
    if finding.first is not None and finding.last is not None:
        count = finding.last - finding.first + 1
        one = finding.first == finding.last
        numbers = f" {finding.first}" if one else f" {finding.first}–{finding.last}"
    copied = finding.kind == "inserted" and finding.first is not None
    kind = "repeated" if copied else finding.kind
    several = finding.line != finding.last_line
    return text(
        f"words.log_run.{kind}" if several else f"words.log_found.{kind}",
        language,
        file=plain(finding.file),
        line=f"{finding.line}–{finding.last_line}" if several else finding.line,
        numbers=numbers,
        count=count,
    )


def old_lines(old: Sequence[Old], years: int, language: Language) -> Iterator[str]:
    """Return what is older than it has to be kept."""
    if not old:
        yield text("words.log_nothing_old", language, years=years)
        return
    entries = sum(one.end.entries for one in old)
    first, last = (date_text(one.month, language) for one in (old[0], old[-1]))
    yield text("words.log_old", language, years=years, first=first, last=last, entries=entries)


def old_document(old: Sequence[Old], *, removed: bool) -> dict[str, Any]:
    """Return the same as a JSON object."""
    return {
        "months": [
            {"month": one.month, "file": one.file, "entries": one.end.entries} for one in old
        ],
        "entries": sum(one.end.entries for one in old),
        "removed": removed,
    }
