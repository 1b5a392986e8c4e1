from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests.conftest import profile

if TYPE_CHECKING:
    from tests.conftest import Cli, Register


class Examined:
    """What doctor found, step by step."""

    def __init__(self, document: dict[str, Any], status: int) -> None:
        self.document = document
        self.status = status
        self.steps: dict[str, Any] = {step["step"]: step for step in document["steps"]}
        assert document["exit_status"] == status

    def __getitem__(self, step: str) -> Any:
        return self.steps[step]

    def states(self, state: str) -> list[str]:
        """Return the steps that are in a state."""
        return [name for name, step in self.steps.items() if step["state"] == state]


class Examine(Protocol):
    """Runs ``vtjcli doctor --json`` with a profile for `url`."""

    def __call__(
        self,
        url: str,
        *words: str,
        environment: dict[str, str] | None = None,
        **settings: object,
    ) -> Examined: ...


@pytest.fixture
def examine(bare: Cli, register: Register) -> Examine:
    def run(
        url: str,
        *words: str,
        environment: dict[str, str] | None = None,
        **settings: object,
    ) -> Examined:
        written = profile(register, **{"security_server": url, **settings})
        bare.configure(f"[profiles.test]\n{written}")
        changed = replace(bare, environment={**bare.environment, **(environment or {})})
        ran = changed("doctor", "--json", *words)
        return Examined(ran.json, ran.status)

    return run
