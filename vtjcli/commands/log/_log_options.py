"""Options that several commands of ``vtjcli log`` take, and the values that they stand for."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

import typer

from vtjcli.errors import UsageError
from vtjcli.help_pages import help_text

if TYPE_CHECKING:
    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.subject import Subject

LogProfileOption: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help=help_text("log.profile"))
]
SinceOption: TypeAlias = Annotated[
    str | None, typer.Option("--since", metavar="TIME", help=help_text("log.since"))
]
UntilOption: TypeAlias = Annotated[
    str | None, typer.Option("--until", metavar="TIME", help=help_text("log.until"))
]

_AGO: Final = re.compile(r"([0-9]{1,4})([mhdw])")
_UNITS: Final = {"m": 1, "h": 60, "d": 24 * 60, "w": 7 * 24 * 60}
"""Minutes in each."""
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")


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
