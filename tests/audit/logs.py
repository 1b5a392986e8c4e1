"""Logs for the tests: written by the real writer, under a clock that can be set."""

from __future__ import annotations

import time
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from vtjcli.audit import Intent, Outcome, QueryLog, folder
from vtjcli.config.profile import LogSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALBERT: Final = "020501A999T"
FOUND: Final = Outcome("found", "0000", 0.25)


def settings(folder: Path, **changes: Any) -> LogSettings:
    """Return a log in `folder` with its key beside it."""
    return LogSettings(folder / "log", folder / "log.key")._replace(**changes)


def intent(message_id: str, **changes: Any) -> Intent:
    """Return a query about ALBERT."""
    usual = Intent(
        message_id=message_id,
        profile="test",
        operation="HenkilonTunnusKysely",
        product="PERUSSANOMA 3",
        end_user="tester",
        issue=None,
        kind="hetu",
        subject=ALBERT,
    )
    return usual._replace(**changes)


@contextmanager
def clock(moment: str) -> Iterator[None]:
    """Have the clock stand at a moment of ISO 8601, in UTC."""
    from unittest import mock  # imported here: it doubles the start of logging_process

    seconds = datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp()
    with mock.patch.object(time, "time_ns", return_value=round(seconds * 1000) * 1_000_000):
        yield


def ask(log: QueryLog, message_id: str, outcome: Outcome | None = FOUND, **changes: Any) -> None:
    """Write a query and what became of it; None: the program died first."""
    log.begin(intent(message_id, **changes))
    if outcome is not None:
        log.end(message_id, outcome)


def write(kept: LogSettings, months: dict[str, int], **changes: Any) -> None:
    """Write a log with so many queries, each with its outcome, in each of some months."""
    with QueryLog(kept) as log:
        for month, queries in months.items():
            with clock(f"{month}-15T12:00:00"):
                for number in range(queries):
                    ask(log, f"{month}-{number}", **changes)


def files(kept: LogSettings) -> list[Path]:
    """Return the files of entries in the order of the chain."""
    return [kept.directory / f"{file}.jsonl" for file in folder.list_files(str(kept.directory))]
