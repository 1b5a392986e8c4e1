"""``vtjcli log export``: the entries as they stand, to be kept or verified elsewhere."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.log import common
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_language, put_bytes
from vtjcli.commands.plain import PlainCommand
from vtjcli.errors import NothingFoundError, OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=PlainCommand, help=command_help("log.export"))
def export(
    since: common.Since = None,
    until: common.Until = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help=help_text("log.export.file")),
    ] = None,
    profile: common.Profile = None,
    lang: options.Lang = None,
) -> int:
    from vtjcli.audit import reading

    language = chosen_language(lang)
    first = common.moment("--since", since)
    last = common.moment("--until", until, end=True)
    kept = common.settings(profile)
    lines = reading.between(common.snapshot(kept), first, last)
    opening = next(lines, None)
    if opening is None:
        raise NothingFoundError("log_nothing", path=kept.directory)
    if output is None or output == "-":
        put_bytes(opening)
        for line in lines:
            put_bytes(line)
        return 0
    count = _write(output, opening, lines)
    Output("table", language).note("log_exported", count=count, path=output)
    return 0


def _write(path: str, opening: bytes, lines: Iterator[bytes]) -> int:
    """Write lines into a new file that only its owner may read; return how many."""
    count = 1
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UsageError("log_export_exists", path=path) from None
    except OSError as error:
        raise OutputError("log_export_failed", path=path, reason=error.strerror) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(opening)
            for line in lines:
                file.write(line)
                count += 1
            file.flush()
            os.fsync(descriptor)
    except BaseException as error:
        os.unlink(path)  # noqa: PTH108 - half an export passes for a whole one
        if isinstance(error, OSError):
            raise OutputError("log_export_failed", path=path, reason=error.strerror) from error
        raise
    return count
