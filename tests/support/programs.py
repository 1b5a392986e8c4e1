"""Programs of the system that a test needs: without them it is skipped, in CI it fails."""

from __future__ import annotations

import os
import shutil

import pytest


def require(*names: str) -> None:
    """Skip the test, or with CI=true in the environment fail it, if a program is missing."""
    missing = [name for name in names if shutil.which(name) is None]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def find(name: str) -> str:
    """Return the path of a program; require it."""
    require(name)
    path = shutil.which(name)
    assert path is not None
    return path
