"""``vtjcli log report``: figures about the queries, for billing and oversight."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.messages import text
from vtjcli.output import progress
from vtjcli.output.choices import choose_format, choose_language, fit_format
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.audit.chain import LogKeys
    from vtjcli.audit.exports import Export
    from vtjcli.config.profile import LogSettings
    from vtjcli.messages import Language
    from vtjcli.output.log_report_sections import LogReport
    from vtjcli.vtjkysely.subject import Subject


_FORMATS: Final = ("table", "json", "html")
_WARNINGS: Final = {"altered": "log_report_altered", "not_verified": "log_report_not_verified"}


def run(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help=help_text("log.report.files"))
    ] = None,
    since: _options.SinceOption = None,
    until: _options.UntilOption = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="HETU", help=help_text("log.report.person"))
    ] = None,
    key: Annotated[
        list[str] | None, typer.Option("--key", metavar="FILE", help=help_text("log.report.key"))
    ] = None,
    profile: _options.LogProfileOption = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="|".join(_FORMATS), help=help_text("log.report.o")),
    ] = None,
    json: _options.JsonOption = False,
    json_schema: _options.JsonSchemaOption = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.audit.entry_time import parse_time
    from vtjcli.queries.subjects import read_person

    language = choose_language(lang)
    form = fit_format(choose_format(output, json=json, formats=_FORMATS))
    writer = Output("table", language)
    span = (
        parse_time("--since", since),
        parse_time("--until", until, end=True),
    )
    asked = read_person(person, writer) if person is not None else None
    settings = config.log_settings(profile)
    # Each log is read once to verify it, and twice to count.
    with progress.show_reading_progress(3 * _size(files or [], settings), language) as advance:
        sources = _read_sources(files or [], key or [], settings, advance)
        made = _count(sources, span, asked, advance)
    for source in made.sources:
        if warning := _WARNINGS.get(source.state):
            writer.warn(warning, name=source.name, count=source.findings)
    if not made.statistics.total.queries:
        raise NothingFoundError("log_nothing", path=", ".join(one.name for one in sources))
    _write(made, form, language)
    return 0


def _size(files: Sequence[str], settings: LogSettings) -> int:
    """Return the bytes of the logs to be counted, as far as they can be known without reading."""
    from vtjcli.audit import reading

    if not files:
        return reading.require_log(settings).size
    return sum(Path(file).stat().st_size for file in files if os.path.isfile(file))  # noqa: PTH113


def _read_sources(
    files: Sequence[str],
    keys: Sequence[str],
    settings: LogSettings,
    advance: Callable[[int], object] | None,
) -> list[Export]:
    """Return the logs to be counted: one's own where no file is named. Raises VtjcliError."""
    from vtjcli.audit import exports

    if not files:
        return [exports.read_own(settings, advance)]
    known = _read_keys(keys, settings)
    found = [exports.read_export(Path(file), known, advance) for file in files]
    for export in found:
        if not export.entries:
            raise UsageError("log_report_file", path=export.name)
    return found


def _read_keys(files: Sequence[str], settings: LogSettings) -> list[LogKeys]:
    """Return the keys at hand: those in `files`, and one's own, where there is one."""
    from contextlib import suppress

    from vtjcli.audit import reading
    from vtjcli.audit.key import LogKeyError, require_key

    with require_key():
        known = [reading.keys(settings._replace(key=Path(file).absolute())) for file in files]
    with suppress(LogKeyError):
        known.append(reading.keys(settings))
    return known


def _count(
    exports: Sequence[Export],
    span: tuple[str | None, str | None],
    asked_person: Subject | None,
    advance: Callable[[int], object] | None,
) -> LogReport:
    """Count the queries of some logs within a time span."""
    from vtjcli.audit import reading
    from vtjcli.audit.statistics import LogSource, Statistics
    from vtjcli.output.log_report_sections import LogReport

    statistics = Statistics()
    wanted = reading.LogFilter(since=span[0], until=span[1])
    sources: list[LogSource] = []
    for export in exports:
        keys, person = export.keys, None
        if keys is not None and asked_person is not None:
            person = keys.hash_subject(asked_person.kind, asked_person.value)
        # Two exports of one log have one key, so that a person has one hash in both.
        name = export.name if keys is None else keys.hash_subject("log", "")
        source = LogSource(export.name, export.state, export.findings, name, person)
        chain_key = keys.chain if keys is not None else None
        rows = reading.rows(export.snapshot, wanted, lambda _line: None, advance, chain_key)
        statistics.add(source, rows)
        sources.append(source)
    return LogReport(*span, tuple(sources), statistics, asked_person is not None)


def _write(report: LogReport, form: str, language: Language) -> None:
    from datetime import UTC, datetime

    from vtjcli.messages.formats import local_moment_text

    if form == "json":
        from vtjcli.output import log_report_json
        from vtjcli.output.json import dumps

        put(dumps(log_report_json.document(report), indent=2))
        return
    from vtjcli.output.log_report_sections import parts

    title = text("words.log_report.title", language)
    if form == "html":
        from vtjcli.output import log_report_html

        now = local_moment_text(datetime.now(UTC).isoformat(), language)
        by = text("words.log_report.made", language, time=now)
        put(log_report_html.page(title, by, parts(report, language), language))
        return
    from vtjcli.output import console, log_report_table

    shown = log_report_table.report(title, parts(report, language))
    put("\n".join(console.render_lines(shown, sys.stdout)).rstrip("\n"))
