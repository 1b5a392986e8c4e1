"""``vtjcli log export``: the entries as they stand, to be kept or verified elsewhere."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import NothingFoundError, OutputError
from vtjcli.output import progress
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put_bytes
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vtjcli.audit.reading import LogLine


def run(
    since: _options.SinceOption = None,
    until: _options.UntilOption = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help=help_text("log.export.file")),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=help_text("wsdl.force"))] = False,
    profile: _options.LogProfileOption = None,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.audit import reading
    from vtjcli.audit.entry_time import parse_time
    from vtjcli.output import log_warnings, saved_file
    from vtjcli.system.atomic import draft

    language = choose_language(lang)
    first = parse_time("--since", since)
    last = parse_time("--until", until, end=True)
    replace = None if force else "--force"
    file = None if output in (None, "-") else saved_file.target(output, replace=replace)
    settings = config.log_settings(profile)
    writer = Output("table", language)
    entries = reading.require_log(settings)
    key = log_warnings.read_chain_key(settings, writer)
    with progress.show_reading_progress(2 * entries.size, language) as advance:
        report_progress = advance if file is not None or not sys.stdout.isatty() else None
        checked = _CheckedLines(reading.lines_between(entries, first, last, report_progress), key)
        lines = iter(checked)
        opening = next(lines, None)
        if opening is None:
            raise NothingFoundError("log_nothing", path=settings.directory)
        if file is None:
            for line in chain([opening], lines):
                put_bytes(line)
        else:
            try:
                with draft(file.parent) as part:
                    part.file.writelines(chain([opening], lines))
                    saved_file.publish(part, file, replace=replace)
            except OSError as error:
                raise OutputError("file_unwritable", path=output, reason=error.strerror) from error
    if file is not None:
        options = "" if profile is None else f"--profile {profile} "
        writer.note("log_exported", count=checked.count, path=output, options=options)
    log_warnings.warn_of_forgeries(writer, checked.forged_count)
    return 0


class _CheckedLines:
    """Lines as they stand, counted, and those apart that were not written with the log's key."""

    def __init__(self, lines: Iterable[LogLine], key: bytes | None) -> None:
        self._lines = lines
        self._key = key
        self.count = self.forged_count = 0

    def __iter__(self) -> Iterator[bytes]:
        from vtjcli.audit.chain import is_genuine

        for line in self._lines:
            self.count += 1
            if self._key is not None and not is_genuine(self._key, line.content):
                self.forged_count += 1
            yield line.content
