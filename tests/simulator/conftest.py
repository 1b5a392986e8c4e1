from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vtjcli.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    """One simulator for all: it keeps no state between requests."""
    with Simulator() as running:
        yield running
