from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from tests.support.binary import Run, person
from tests.support.server import Server, http

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


class LookUp(Protocol):
    """Runs ``vtjcli person`` against a server; see support.binary.person."""

    def __call__(
        self,
        server: Server | str,
        *arguments: str,
        settings: str = "",
        environment: Mapping[str, str] | None = None,
        hetus: tuple[str, ...] = ...,
        form: str = "json",
    ) -> Run: ...


@pytest.fixture
def look_up(tmp_path: Path) -> LookUp:
    def run(server: Server | str, *arguments: str, **settings: object) -> Run:
        url = server if isinstance(server, str) else server.url
        return person(tmp_path, url, *arguments, **settings)  # type: ignore[arg-type]

    return run


@pytest.fixture
def trap() -> Iterator[Server]:
    """Serve where nobody may ever come."""
    with Server(lambda _: [http(b"trapped")]) as server:
        yield server
