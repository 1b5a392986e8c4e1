from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest
import trustme

from tests.support.person_command import Run, person
from tests.support.socket_server import Server, http
from tests.support.tls_servers import trusting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


class LookUp(Protocol):
    """Runs ``vtjcli person`` against a server; see support.person_command.person."""

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


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def own(tmp_path: Path, authority: trustme.CA) -> trustme.LeafCert:
    """Return the client's certificate, which is in own.pem; ca.pem trusts the server."""
    issued = authority.issue_cert("client.example.fi")
    issued.cert_chain_pems[0].write_to_path(tmp_path / "own.pem")
    issued.private_key_pem.write_to_path(tmp_path / "own.key")
    trusting(authority, tmp_path)
    return issued
