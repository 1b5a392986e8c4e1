"""What the commands of ``vtjcli log`` have in common."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

import typer

from vtjcli.errors import ConfigurationError, NothingFoundError, UsageError
from vtjcli.help_pages import help_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.audit.reading import Snapshot
    from vtjcli.log_settings import LogSettings
    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.subject import Subject

Profile: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help=help_text("log.profile"))
]
Since: TypeAlias = Annotated[
    str | None, typer.Option("--since", metavar="TIME", help=help_text("log.since"))
]
Until: TypeAlias = Annotated[
    str | None, typer.Option("--until", metavar="TIME", help=help_text("log.until"))
]

_AGO: Final = re.compile(r"([0-9]{1,4})([mhdw])")
_UNITS: Final = {"m": 1, "h": 60, "d": 24 * 60, "w": 7 * 24 * 60}
"""Minutes in each."""
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")


def snapshot(settings: LogSettings) -> Snapshot:
    """Return the log as it is now; raise NothingFoundError when there is none."""
    from vtjcli.audit import reading

    log = reading.snapshot(settings)
    if not log.sections and log.head is None:
        raise NothingFoundError("log_none", path=settings.directory)
    return log


def chain_key(settings: LogSettings, writer: Output) -> bytes | None:
    """Return the key with which each entry is checked; without it warn and return None."""
    from vtjcli.audit import reading
    from vtjcli.audit.key import LogKeyError

    try:
        return reading.keys(settings).chain
    except LogKeyError:
        writer.warn("log_unchecked", path=settings.key or "keyring")
        return None


def warn_of_forgeries(writer: Output, count: int) -> None:
    """Say that entries are not genuine, and how to find out more."""
    if count:
        writer.warn("log_forgeries", count=count)


def read_person(text: str, writer: Output) -> Subject:
    """Return the person that ``--person`` names; ``-`` reads the code, or asks for it.

    Raises UsageError for another number of people than one.
    """
    from vtjcli.commands import _subjects

    if text == "-" and sys.stdin.isatty():
        people = [_subjects.prompt_for_subject(writer, "codes_missing")]
    else:
        try:
            people = _subjects.read_subjects([text], writer, missing="codes_missing")
        except _subjects.WrongSubjectsError as wrong:
            raise wrong.errors[0] from None
    if len(people) != 1:
        raise UsageError("log_one_person", count=len(people))
    return people[0]


@contextmanager
def require_key() -> Iterator[None]:
    """Raise ConfigurationError where the log's key is missing: nobody wanted to write."""
    from vtjcli.audit.key import LogKeyError

    try:
        yield
    except LogKeyError as error:
        raise ConfigurationError(error.key, **error.values) from error


def parse_time(option: str, text: str | None, *, end: bool = False) -> str | None:
    """Return a time that a user wrote as entries have it; a day or a month by its `end`.

    Without a zone it is the machine's own time. Raises UsageError.
    """
    from datetime import UTC, datetime, timedelta

    if text is None:
        return None
    try:
        if ago := _AGO.fullmatch(text):
            minutes = int(ago[1]) * _UNITS[ago[2]]
            there = datetime.now(UTC) - timedelta(minutes=minutes)
        elif day := _DAY.fullmatch(text):
            there = datetime(int(day[1]), int(day[2]), int(day[3] or 1))  # noqa: DTZ001 - local
            if end and day[3]:
                there += timedelta(days=1)
            elif end:
                there = (there + timedelta(days=31)).replace(day=1)
        else:
            there = datetime.fromisoformat(text)
        return there.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError):
        raise UsageError("log_moment", name=option, value=text) from None
