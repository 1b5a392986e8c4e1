"""Through an HTTP proxy: TLS from end to end, and whose failure it is when there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.person_command import PASSWORD
from tests.support.proxy import Proxy
from tests.support.replies import HETU, SURNAME
from tests.support.socket_server import Server, closed_port, deaf_port, http
from tests.support.tls_servers import fingerprint, good, serving, trusting

if TYPE_CHECKING:
    from pathlib import Path

    import trustme

    from .conftest import LookUp

SERVER = "https://ss.example.fi:8443"


def refusing(status: str) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: 4\r\n\r\nStop".encode()


@pytest.mark.parametrize("place", ["profile", "environment"])
def test_a_query_goes_through_the_proxy_which_sees_the_servers_name_alone(
    look_up: LookUp, authority: trustme.CA, tmp_path: Path, place: str
) -> None:
    trusted = trusting(authority, tmp_path)
    with serving(authority.issue_cert("ss.example.fi")) as server, Proxy(server.port) as proxy:
        if place == "profile":
            run = look_up(SERVER, settings=f'proxy = "{proxy.url}"\n{trusted}')
        else:
            run = look_up(SERVER, settings=trusted, environment={"VTJCLI_PROXY": proxy.url})
        assert run.status == 0
        assert run.document["person"]["last_name"] == SURNAME
        assert (len(server.requests), server.connections) == (1, 1)
        (asked,) = proxy.requests
    assert asked.splitlines()[:2] == [
        "CONNECT ss.example.fi:8443 HTTP/1.1",
        "Host: ss.example.fi:8443",
    ]
    assert "authorization" not in asked.lower()
    assert PASSWORD.encode() not in proxy.forwarded
    assert HETU.encode() not in proxy.forwarded


def test_several_queries_go_through_one_tunnel(
    look_up: LookUp, authority: trustme.CA, tmp_path: Path
) -> None:
    with serving(authority.issue_cert("ss.example.fi")) as server, Proxy(server.port) as proxy:
        server._keep_open = True
        run = look_up(
            SERVER,
            settings=f'proxy = "{proxy.url}"\n{trusting(authority, tmp_path)}\n'
            "limits = { concurrency = 1 }",
            hetus=(HETU, "020190-9521"),
            form="jsonl",
        )
        assert run.status == 0
        assert (len(server.requests), len(proxy.requests)) == (2, 1)


@pytest.mark.parametrize("right", [True, False])
def test_the_pin_holds_through_a_proxy(look_up: LookUp, authority: trustme.CA, right: bool) -> None:
    certificate = authority.issue_cert("another.example.fi")
    pin = fingerprint(certificate) if right else "0" * 64
    with serving(certificate) as server, Proxy(server.port) as proxy:
        run = look_up(SERVER, settings=f'proxy = "{proxy.url}"\ntls = {{ pin = "sha256:{pin}" }}')
        assert (run.status, run.kind) == ((0, None) if right else (6, "tls_pin"))
        assert len(server.requests) == (1 if right else 0)


def test_a_certificate_is_checked_through_a_proxy(look_up: LookUp, authority: trustme.CA) -> None:
    with serving(authority.issue_cert("ss.example.fi")) as server, Proxy(server.port) as proxy:
        run = look_up(SERVER, settings=f'proxy = "{proxy.url}"')
        assert (run.status, run.kind) == (6, "tls_certificate")
        assert server.requests == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refusing("407 Proxy Authentication Required"), "proxy_authentication"),
        (refusing("403 Forbidden"), "proxy_refuses"),
        (refusing("302 Found"), "proxy_refuses"),
        (refusing("502 Bad Gateway"), "proxy_gateway"),
        (refusing("504 Gateway Timeout"), "proxy_gateway"),
        (b"", "proxy_broken"),
        (b"HTTP/1.1 200 Connection est", "proxy_broken"),
        (b"220 mail.example.fi ESMTP\r\n\r\n", "proxy_broken"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 200_000, "proxy_broken"),
        (b"HTTP/1.1 101 Switching\r\n\r\n", "proxy_broken"),
    ],
)
def test_what_a_proxy_does_not_do_is_told_as_the_proxys(
    look_up: LookUp, answer: bytes, kind: str
) -> None:
    pin = "0" * 64  # and the authorities of the system, which take long to read, are not needed
    with Proxy(refusal=answer) as proxy:
        run = look_up(SERVER, settings=f'proxy = "{proxy.url}"\ntls = {{ pin = "sha256:{pin}" }}')
        assert (run.status, run.kind) == (6, kind)
        assert proxy.url in run.err
        assert len(proxy.requests) == 1
    assert "proxy" in run.err.splitlines()[0].lower()
    assert run.outcomes == ("network",)


def test_a_proxy_that_cannot_be_reached_is_told_as_such(look_up: LookUp) -> None:
    with closed_port() as port:
        refused = look_up(SERVER, settings=f'proxy = "http://127.0.0.1:{port}"')
    with deaf_port() as port:
        deaf = look_up(SERVER, "--timeout", "1", settings=f'proxy = "http://127.0.0.1:{port}/"')
    unknown = look_up(
        SERVER,
        settings='proxy = "http://proxy.invalid:3128"',
        environment={"RES_OPTIONS": "timeout:1 attempts:1"},
    )
    assert (refused.kind, deaf.kind) == ("proxy_refused", "proxy_unreachable")
    assert unknown.kind in ("proxy_unknown", "proxy_slow")
    for run in (refused, deaf, unknown):
        assert run.status == 6
        assert run.outcomes == ("network",)


def test_a_proxy_that_does_not_answer_holds_nobody_beyond_the_timeout(look_up: LookUp) -> None:
    with Proxy(silent=True) as proxy:
        run = look_up(SERVER, "--timeout", "1", settings=f'proxy = "{proxy.url}"')
    assert (run.status, run.kind) == (6, "proxy_timeout")
    assert run.outcomes == ("network",)


def test_a_server_on_this_machine_over_http_is_asked_without_the_proxy(look_up: LookUp) -> None:
    with Server(good) as server, Proxy(refusal=refusing("403 Forbidden")) as proxy:
        run = look_up(server, settings=f'proxy = "{proxy.url}"')
        assert run.status == 0
        assert proxy.requests == []


def test_plain_http_is_never_sent_through_a_proxy(look_up: LookUp) -> None:
    with Server(lambda _: [http(b"")]) as server:
        run = look_up(
            "http://ss.example.fi:8080",
            settings=f'allow_http = true\nproxy = "{server.url}"',
        )
        assert (run.status, run.kind) == (3, "proxy_plain")
        assert server.connections == 0


@pytest.mark.parametrize(
    "proxy",
    [
        "proxy.example.fi:3128",
        "https://proxy.example.fi:3128",
        "socks5://proxy.example.fi",
        "http://",
        "http://user:secret-7@proxy.example.fi:3128",
        "http://proxy.example.fi:99999",
        "http://proxy.example.fi/path",
        "http://proxy.example.fi:3128?a=b",
        "http://proxy example",
    ],
)
def test_what_is_no_address_of_a_proxy_is_refused_before_anything_is_sent(
    look_up: LookUp, proxy: str
) -> None:
    run = look_up(SERVER, settings=f'proxy = "{proxy}"')
    assert (run.status, run.kind) == (3, "server_address")
    assert "secret-7" not in run.all_output
