"""The program as an organisation sets it up that withholds protected locations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import profile

if TYPE_CHECKING:
    from tests.conftest import Cli, Register


@pytest.fixture
def careful(cli: Cli, register: Register) -> Cli:
    """Return the program with a profile that withholds locations."""
    cli.configure(f"[profiles.test]\n{profile(register, non_disclosure='withhold')}")
    return cli
