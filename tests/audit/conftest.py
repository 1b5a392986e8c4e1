"""A log that nobody has written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.audit import logs

if TYPE_CHECKING:
    from pathlib import Path

    from vtjcli.config.profile import LogSettings


@pytest.fixture
def kept(tmp_path: Path) -> LogSettings:
    """Return where a log and its key will be."""
    return logs.settings(tmp_path)
