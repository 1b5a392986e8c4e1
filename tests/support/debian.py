"""Programs that a test needs and a machine may lack."""

from __future__ import annotations

import os
import shutil

import pytest


def needed(program: str) -> str:
    """Return the path of `program`; without it skip the test, but fail where all must run."""
    found = shutil.which(program)
    if found is None and os.environ.get("CI") == "true":
        pytest.fail(f"{program} is not installed")
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found
