"""``vtjcli log list``: which queries were made, by whom, and their outcomes."""

from __future__ import annotations

import re
import sys
from collections import deque
from typing import TYPE_CHECKING, Annotated, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.output import progress
from vtjcli.output.choices import choose_format, choose_language, fit_format
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import JsonArray, put, put_json, put_list
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from rich.console import RenderableType

    from vtjcli.audit.reading import LogLine, LogRow
    from vtjcli.config.profile import LogSettings
    from vtjcli.messages import Language
    from vtjcli.output.log_table import LogTable


_FORMATS: Final = ("table", "json", "jsonl", "csv")
_CODE: Final = re.compile(
    r"[0-9]{4}|[A-Za-z]+[.:][!-~]+|(?i:server|client|mustunderstand|versionmismatch)|[A-Z]\w*Error"
)
"""A return code, a fault code, or the name of a defect."""


def run(
    since: _options.SinceOption = None,
    until: _options.UntilOption = None,
    end_user: Annotated[
        str | None, typer.Option("--end-user", metavar="ID", help=help_text("log.end_user"))
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="HETU", help=help_text("log.person"))
    ] = None,
    outcome: Annotated[
        str | None, typer.Option("--outcome", metavar="RESULT", help=help_text("log.outcome"))
    ] = None,
    issue: Annotated[
        str | None, typer.Option("--issue", metavar="TEXT", help=help_text("log.issue"))
    ] = None,
    message_id: Annotated[
        str | None, typer.Option("--message-id", metavar="ID", help=help_text("log.message_id"))
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", help=help_text("log.limit"))
    ] = None,
    profile: Annotated[
        str | None, typer.Option("--profile", metavar="NAME", help=help_text("log.list.profile"))
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="|".join(_FORMATS), help=help_text("log.output")),
    ] = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.audit import reading
    from vtjcli.audit.entry_time import parse_time
    from vtjcli.output import log_warnings

    language = choose_language(lang)
    if limit is not None and limit < 1:
        raise UsageError("log_limit", value=limit)
    form = fit_format(choose_format(output, json=json, formats=_FORMATS), "jsonl")
    writer = Output("table", language)
    log_filter = reading.LogFilter(
        since=parse_time("--since", since),
        until=parse_time("--until", until, end=True),
        profile=profile,
        end_user=end_user,
        outcome=_check_outcome(outcome),
        issue=issue,
        message_id=message_id,
    )
    settings = config.log_settings(profile)
    if person is not None:
        log_filter = log_filter._replace(person=_hash_person(person, settings, writer))
    entries = reading.require_log(settings)
    broken_lines: list[str] = []

    def note_broken(line: LogLine) -> None:
        if len(broken_lines) < 3:
            writer.warn("log_line", file=line.section.name, line=line.number)
        broken_lines.append("")

    row_writer = _RowWriter(form, language)
    with progress.show_reading_progress(2 * entries.size, language) as advance:
        report_progress = advance if not sys.stdout.isatty() else None
        rows = reading.rows(
            entries,
            log_filter,
            note_broken,
            report_progress,
            log_warnings.read_chain_key(settings, writer),
        )
        for row in rows if limit is None else deque(rows, limit):
            row_writer.write(row)
    row_writer.close()
    log_warnings.warn_of_forgeries(writer, row_writer.forged_count)
    if len(broken_lines) > 3:
        writer.warn("log_lines", count=len(broken_lines))
    if not row_writer.count:
        raise NothingFoundError("log_nothing", path=settings.directory)
    return 0


class _RowWriter:
    """Rows on standard output in one format, each as soon as it is there."""

    def __init__(self, form: str, language: Language) -> None:
        self._form = form
        self._array = JsonArray()
        self._table: LogTable | None = None
        if form == "table":
            from vtjcli.output.log_table import LogTable

            self._table = LogTable(language)
        self.count = self.forged_count = 0

    def write(self, row: LogRow) -> None:
        from vtjcli.output import log_entries as render

        match self._form:
            case "json":
                self._array.put(render.document(row))
            case "jsonl":
                put_json(render.document(row))
            case "csv":
                if not self.count:
                    put(f"{render.csv_heading()}\r")
                put(f"{render.csv_line(row)}\r")
            case _:
                assert self._table is not None
                self._put(self._table.add(row))
        self.count += 1
        self.forged_count += row.is_genuine is False

    def close(self) -> None:
        if self._form == "json":
            self._array.close()
        elif self._table is not None:
            self._put(self._table.rest())

    def _put(self, rows: RenderableType | None) -> None:
        if rows is not None:
            put_list(rows)


def _check_outcome(text: str | None) -> str | None:
    """Return an outcome or a code as a user wrote it; raise UsageError for what is neither."""
    from difflib import get_close_matches
    from typing import get_args

    from vtjcli.audit import LoggedResult
    from vtjcli.messages import table

    if text is None:
        return None
    known = get_args(LoggedResult)
    word = text.casefold()
    if word in known or word in table("error_messages") or _CODE.fullmatch(text):
        return text
    if nearest := get_close_matches(word, known, n=1, cutoff=0.5):
        raise UsageError("log_outcome_alike", value=text, nearest=nearest[0])
    raise UsageError("log_outcome_unknown", value=text, known=", ".join(known))


def _hash_person(text: str, settings: LogSettings, writer: Output) -> str:
    """Return the keyed hash of an identity code: of the one on standard input for ``-``."""
    from vtjcli.audit import reading
    from vtjcli.audit.key import require_key
    from vtjcli.queries.subjects import read_person

    person = read_person(text, writer)
    with require_key():
        return reading.keys(settings).hash_subject(person.kind, person.value)
