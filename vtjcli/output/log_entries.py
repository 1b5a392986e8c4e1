"""The log of queries: one row per query, the entries of one, the findings of a verification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vtjcli.characters import make_printable
from vtjcli.messages import table, text
from vtjcli.messages.formats import date_text, local_moment_text, number_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from vtjcli.audit.entry import EntryFields
    from vtjcli.audit.pruning import OldFile
    from vtjcli.audit.reading import CheckedEntry, LogRow
    from vtjcli.audit.verifying import LogFinding, Verification
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
    return csv.line([csv.make_harmless(cell(value)) for value in values])


def cell(value: Any) -> str:
    """Return a value of an entry as text, "" for none."""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def result(outcome: EntryFields | None, language: Language) -> str:
    """Return the outcome of a query in a few words."""
    if outcome is None:
        return text("words.log_result.none", language)
    return _word("log_result", cell(outcome.get("result")), language)


def card(entries: Sequence[CheckedEntry], language: Language) -> Iterator[RenderableType]:
    """Return the entries of one query, a table each."""
    from rich.text import Text

    from vtjcli.output import tables

    message_id = make_printable(entries[0].fields["message_id"])
    yield Text(f"{text('words.log_field.message_id', language)}: {message_id}")
    for fields, is_genuine in entries:
        forged = f" – {text('words.log_forged', language)}" if is_genuine is False else ""
        yield Text("\n" + text(f"words.log_record.{fields['record']}", language) + forged)
        rows = [
            (_word("log_field", key, language), _value_text(key, value, fields, language))
            for key, value in fields.items()
            if key not in _CHAIN and value is not None
        ]
        yield tables.table(rows, indent=2)
    if len(entries) == 1:
        yield Text("\n" + text("words.log_result.none", language))


def _word(group: str, key: str, language: Language) -> str:
    """Return the word for what a log has, or its own where it is of another version's log."""
    return text(f"words.{group}.{key}", language) if f"{group}.{key}" in table("words") else key


def _value_text(key: str, value: Any, fields: EntryFields, language: Language) -> str:
    if key == "time":
        return f"{local_moment_text(str(value), language, seconds=True)} ({value})"
    if key == "result":
        return result(fields, language)
    if key == "seconds":
        return number_text(float(value), 3, language)
    if key == "kind":
        return _word("log_kind", cell(value), language)
    if isinstance(value, bool):
        return text("words.yes" if value else "words.no", language)
    return cell(value)


def report_document(report: Verification) -> dict[str, Any]:
    """Return what verifying found as a JSON object."""
    found = report._asdict()
    del found["ends"]
    return {
        "schema": VERIFY_SCHEMA,
        "sound": not report.flaws,
        **found,
        "findings": [finding._asdict() for finding in report.findings],
        "notes": [note._asdict() for note in report.notes],
    }


def report_lines(report: Verification, language: Language) -> Iterator[str]:
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
        values = note._asdict() | {"file": make_printable(note.file)}
        yield text(f"words.log_note.{note.kind}", language, **values)
    if not report.flaws:
        yield text("words.log_sound", language)
    for finding in report.findings:
        yield _finding(finding, language)
    if report.flaws > len(report.findings):
        yield text("words.log_more", language, count=report.flaws - len(report.findings))


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
        file=make_printable(finding.file),
        line=f"{finding.line}–{finding.last_line}" if several else finding.line,
        numbers=numbers,
        count=count,
    )


def old_text(old: Sequence[OldFile], years: int, language: Language) -> str:
    """Return what is older than it has to be kept."""
    if not old:
        return text("words.log_nothing_old", language, years=years)
    entries = sum(one.end.entries for one in old)
    first, last = (date_text(one.month, language) for one in (old[0], old[-1]))
    return text("words.log_old", language, years=years, first=first, last=last, entries=entries)


def old_document(old: Sequence[OldFile], *, is_removed: bool) -> dict[str, Any]:
    """Return the same as a JSON object."""
    return {
        "months": [
            {"month": one.month, "file": one.file, "entries": one.end.entries} for one in old
        ],
        "entries": sum(one.end.entries for one in old),
        "removed": is_removed,
    }
