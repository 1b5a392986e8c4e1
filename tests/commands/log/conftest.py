"""A log of a few queries where the program looks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.audit import logs
from tests.commands.log.written_logs import HELMI, settings
from vtjcli.audit import Outcome, QueryLog

if TYPE_CHECKING:
    from tests.conftest import Cli
    from vtjcli.config.profile import LogSettings


@pytest.fixture
def log(bare: Cli) -> LogSettings:
    """Write a log of four queries where the program looks for it."""
    kept = settings(bare)
    with QueryLog(kept) as written:
        with logs.clock("2026-01-10T12:00:00"):
            logs.ask(written, "aaaa-1", issue="=cmd()", end_user="Matti")
            logs.ask(written, "aaab-2", Outcome("not_found", "0001", 1), subject=HELMI)
        with logs.clock("2026-02-10T12:00:00"):
            logs.ask(written, "b-3", None, issue="case 1", follows="aaaa-1")
            logs.ask(written, "c-4", Outcome("found", "0000", 1, persons=(HELMI,)), subject="x")
    return kept
