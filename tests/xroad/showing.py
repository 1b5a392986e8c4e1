"""What a server sees of a client's certificate, and what a user whose certificate is of no use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.tls_servers import serving

if TYPE_CHECKING:
    import trustme

    from tests.support.person_command import Run

    from .conftest import LookUp

PASSPHRASE = "Öinen-kulkija 9"
WITH_PASSPHRASE = {"VTJCLI_KEY_PASSPHRASE": PASSPHRASE}
PEM = 'tls = { ca = "ca.pem", certificate = "own.pem", key = "own.key" }'
PKCS12 = 'tls = { ca = "ca.pem", pkcs12 = "own.p12" }'


def shown_to_server(
    look_up: LookUp,
    authority: trustme.CA,
    settings: str,
    environment: dict[str, str] | None = None,
) -> tuple[Run, list[bytes | None]]:
    """Look up, and return what the server saw of the client in each request."""
    with serving(authority.issue_cert("127.0.0.1"), clients=authority) as server:
        run = look_up(server, settings=settings, environment=environment)
    assert PASSPHRASE not in run.all_output
    return run, [request.peer_certificate for request in server.requests]


def told(
    look_up: LookUp,
    authority: trustme.CA,
    settings: str,
    environment: dict[str, str] | None = None,
) -> tuple[str | None, str]:
    """See that nothing was sent; return the kind of the failure and what the user reads."""
    run, shown = shown_to_server(look_up, authority, settings, environment)
    assert run.status == 3
    assert shown == []
    return run.kind, run.err
