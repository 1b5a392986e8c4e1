"""Processes that write a log, the entries that they left, and why a log refuses a query."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.audit import logs
from tests.conftest import PATIENCE
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from vtjcli.audit import QueryLog
    from vtjcli.config.profile import LogSettings


ROOT = Path(__file__).parents[2]


def entries(kept: LogSettings) -> list[dict[str, Any]]:
    """Return the entries of a log in the order of its files."""
    return [
        json.loads(line) for file in logs.files(kept) for line in file.read_bytes().splitlines()
    ]


def refused(log: QueryLog, message_id: str = "refused") -> str:
    """Return why the log refuses a query; exit status 8."""
    with pytest.raises(LogError) as failed:
        log.begin(logs.intent(message_id))
    assert failed.value.exit_status == 8
    return failed.value.key


def start(kept: LogSettings, name: str, count: int, **more: Any) -> subprocess.Popen[str]:
    """Start a process that logs `count` queries named after it and prints each when logged."""
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.audit.logging_process",
            str(kept.directory.parent),
            name,
            str(count),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **more,
    )


def finish(writer: subprocess.Popen[str]) -> str:
    """Wait for a process, PATIENCE at most; return what it printed after what was read already.

    ``communicate`` would not see what a ``readline`` before it has taken into its buffer.
    """
    assert writer.stdout is not None
    timer = threading.Timer(PATIENCE, writer.kill)
    timer.start()
    try:
        with writer:
            return writer.stdout.read()
    finally:
        timer.cancel()
