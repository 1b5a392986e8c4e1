"""``vtjcli log list``: which queries were made, by whom, and what became of them."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from vtjcli.commands import _options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands._options import command_help, help_text
from vtjcli.commands.log import _shared
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.output.writer import Output, chosen_format, chosen_language, put, put_json
from vtjcli.typer_compat import Command

if TYPE_CHECKING:
    from vtjcli.audit.log_reader import LogLine, LogRow
    from vtjcli.config import LogSettings
    from vtjcli.messages import Language

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_FORMATS: Final = ("table", "json", "jsonl", "csv")


@app.command(cls=Command, help=command_help("log.list"))
def list_(
    since: _shared.Since = None,
    until: _shared.Until = None,
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
    profile: Annotated[
        str | None, typer.Option("--profile", metavar="NAME", help=help_text("log.list.profile"))
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="|".join(_FORMATS), help=help_text("log.output")),
    ] = None,
    json: _shared.Json = False,
    lang: _options.Lang = None,
) -> int:
    from vtjcli.audit import log_reader

    language = chosen_language(lang)
    form = chosen_format(output, json=json, known=_FORMATS)
    form = form or ("table" if sys.stdout.isatty() else "jsonl")
    said = Output("table", language)
    wanted = log_reader.LogFilter(
        since=_shared.moment("--since", since),
        until=_shared.moment("--until", until, end=True),
        profile=profile,
        end_user=end_user,
        outcome=outcome,
        issue=issue,
        message_id=message_id,
    )
    kept = _shared.settings(profile)
    if person is not None:
        wanted = wanted._replace(person=_hashed(person, kept, said))
    taken = _shared.snapshot(kept)
    strange: list[str] = []

    def broken(line: LogLine) -> None:
        if len(strange) < 3:
            said.warn("log_line", file=line.section.name, line=line.number)
        strange.append("")

    shown = _Shown(form, language)
    with _shared.progress(2 * taken.size, language) as advance:
        quiet = advance if not sys.stdout.isatty() else None
        for row in log_reader.rows(taken, wanted, broken, quiet):
            shown.write(row)
    shown.close()
    if len(strange) > 3:
        said.warn("log_lines", count=len(strange))
    if not shown.count:
        raise NothingFoundError("log_nothing", path=kept.directory)
    return 0


class _Shown:
    """Rows on standard output in one format, each as soon as it is there."""

    def __init__(self, form: str, language: Language) -> None:
        from vtjcli.output import log_table

        self._form = form
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        self._table = log_table.LogTable(language, width)
        self.count = 0

    def write(self, row: LogRow) -> None:
        from vtjcli.output import log_entries as render
        from vtjcli.output.json import dumps

        match self._form:
            case "json":
                put(("," if self.count else "[") + "\n" + dumps(render.document(row), indent=2))
            case "jsonl":
                put_json(render.document(row))
            case "csv":
                if not self.count:
                    put(f"{render.csv_heading()}\r")
                put(f"{render.csv_line(row)}\r")
            case _:
                for line in self._table.lines(row):
                    put(line)
        self.count += 1

    def close(self) -> None:
        if self._form == "json":
            put("]" if self.count else "[]")
        elif self._form == "table" and self.count:
            for line in self._table.rest():
                put(line)


def _hashed(written: str, kept: LogSettings, said: Output) -> str:
    """Return the keyed hash of an identity code: of the one on standard input for ``-``."""
    from vtjcli.audit import log_reader
    from vtjcli.commands import _subjects

    if written == "-" and sys.stdin.isatty():
        people = [_subjects.prompted(said)]
    else:
        try:
            people = _subjects.given([written], said)
        except _subjects.WrongSubjectsError as wrong:
            raise wrong.errors[0] from None
    if len(people) != 1:
        raise UsageError("log_one_person", count=len(people))
    with _shared.key_needed():
        return log_reader.keys(kept).hashed(people[0].kind, people[0].value)
