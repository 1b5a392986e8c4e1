"""Only the right security server ever gets a question over TLS, and it learns who asks."""

from __future__ import annotations

import datetime as dt
import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.support.programs import require
from tests.support.replies import SURNAME
from tests.support.socket_server import Server
from tests.support.tls_servers import (
    fingerprint,
    good,
    self_signed,
    serving,
    speaks,
    trusting,
)
from vtjcli.errors import NetworkError
from vtjcli.messages.explanation import explain
from vtjcli.xroad import tls

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.support.socket_server import Request

    from .conftest import LookUp


def test_a_server_that_the_named_authority_vouches_for_is_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        run = look_up(server, settings=trusting(authority, tmp_path))
    assert (run.status, run.err) == (0, "")
    assert run.document["person"]["last_name"] == SURNAME
    assert len(server.requests) == 1


def refused(
    look_up: LookUp,
    server: Server,
    settings: str,
    environment: dict[str, str] | None = None,
    kind: str = "tls_certificate",
) -> str:
    """Look up and see that nothing was sent; return what the user is told."""
    run = look_up(server, settings=settings, environment=environment)
    assert (run.status, run.kind) == (6, kind)
    assert server.requests == []
    assert run.outcomes == ("network",)
    return run.err


def test_a_server_of_another_authority_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        other = trusting(trustme.CA(), tmp_path)
        refused(look_up, server, other, kind="tls_certificate_issuer")


def test_a_server_that_nobody_vouches_for_is_not_asked(look_up: LookUp, tmp_path: Path) -> None:
    file, _ = self_signed(tmp_path, "127.0.0.1")
    with serving(file) as server:
        refused(look_up, server, "")


def test_a_server_of_another_name_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("ss.example.fi")) as server:
        told = refused(look_up, server, trusting(authority, tmp_path), kind="tls_certificate_name")
    assert "127.0.0.1" in told
    assert "security_server" in told
    assert "tls.pin" in told


def test_a_server_with_an_expired_certificate_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    with serving(authority.issue_cert("127.0.0.1", not_after=past)) as server:
        told = refused(look_up, server, trusting(authority, tmp_path), kind="tls_certificate_ended")
    assert "expired" in told
    assert "administrator" in told
    assert "tls." not in told  # to trust or pin it is no advice


def test_a_certificate_that_is_not_valid_yet_points_to_the_clock(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    with serving(authority.issue_cert("127.0.0.1", not_before=tomorrow)) as server:
        told = refused(look_up, server, trusting(authority, tmp_path), kind="tls_certificate_early")
    assert "clock" in told
    assert "tls." not in told


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_an_authority_in_the_environment_does_not_replace_the_named_one(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, name: str
) -> None:
    other = tmp_path / "other.pem"
    authority.cert_pem.write_to_path(other)
    settings = trusting(trustme.CA(), tmp_path)
    with serving(authority.issue_cert("127.0.0.1")) as server:
        kind = "tls_certificate_issuer"
        refused(look_up, server, settings, {name: str(other)}, kind)


def test_an_authority_in_the_environment_does_not_join_those_of_the_system(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    """Whoever can set a variable could otherwise stand in for the security server."""
    require("openssl")
    folder = tmp_path / "authorities"
    folder.mkdir()
    authority.cert_pem.write_to_path(folder / "other.pem")
    subprocess.run(["openssl", "rehash", str(folder)], check=True)
    assert len(list(folder.iterdir())) > 1
    redirecting = {"SSL_CERT_FILE": str(folder / "other.pem"), "SSL_CERT_DIR": str(folder)}
    with serving(authority.issue_cert("127.0.0.1")) as server:
        refused(look_up, server, "", redirecting)


def test_the_keys_of_a_connection_are_never_written_down(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    log = tmp_path / "keys.log"
    certificate = authority.issue_cert("127.0.0.1")
    with serving(certificate) as server:
        for settings in (
            trusting(authority, tmp_path),
            f'tls = {{ pin = "{fingerprint(certificate)}" }}',
        ):
            run = look_up(server, settings=settings, environment={"SSLKEYLOGFILE": str(log)})
            assert run.status == 0
    assert not log.exists()


def test_the_servers_own_certificate_is_an_authority_that_can_be_named(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    """Also where another one has issued it: whoever got the file has no other."""
    certificate = authority.issue_cert("127.0.0.1")
    certificate.cert_chain_pems[0].write_to_path(tmp_path / "ss.pem")
    another = authority.issue_cert("127.0.0.1")
    with serving(certificate) as server:
        run = look_up(server, settings='tls = { ca = "ss.pem" }')
    assert (run.status, run.err) == (0, "")
    with serving(another) as server:
        refused(look_up, server, 'tls = { ca = "ss.pem" }')


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_server_with_one_new_version_of_tls_is_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, version: ssl.TLSVersion
) -> None:
    certificate = authority.issue_cert("127.0.0.1")
    with serving(certificate, minimum_version=version, maximum_version=version) as server:
        run = look_up(server, settings=trusting(authority, tmp_path))
    assert (run.status, run.err) == (0, "")


@pytest.mark.parametrize("written", [str, str.upper, "sha256:{}".format])
def test_a_pinned_certificate_is_enough_whatever_name_it_bears(
    look_up: LookUp, authority: trustme.CA, written: object
) -> None:
    certificate = authority.issue_cert("another.example.fi")
    assert callable(written)
    with serving(certificate) as server:
        pin = written(fingerprint(certificate))
        run = look_up(server, settings=f'tls = {{ pin = "{pin}" }}')
    assert (run.status, run.err) == (0, "")


def test_a_pinned_certificate_may_be_self_signed(look_up: LookUp, tmp_path: Path) -> None:
    file, pin = self_signed(tmp_path)
    with serving(file) as server:
        run = look_up(server, settings=f'tls = {{ pin = "sha256:{pin}" }}')
    assert (run.status, run.err) == (0, "")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_another_certificate_than_the_pinned_is_told_before_anything_is_sent(
    look_up: LookUp, authority: trustme.CA, version: ssl.TLSVersion
) -> None:
    """A valid certificate of a trusted authority is no excuse."""
    certificate = authority.issue_cert("127.0.0.1")
    other = fingerprint(authority.issue_cert("127.0.0.1"))
    with serving(certificate, maximum_version=version) as server:
        run = look_up(server, settings=f'tls = {{ pin = "sha256:{other}" }}')
    assert (run.status, run.kind) == (6, "tls_pin")
    assert server.connections == 1
    assert server.requests == []
    assert f"sha256:{other}" in run.err
    assert f"sha256:{fingerprint(certificate)}" in run.err
    assert run.outcomes == ("network",)


def test_a_fingerprint_is_never_taken_for_an_identity_code() -> None:
    """Masked, it cannot be compared with what an administrator says."""
    fingerprints = {"pinned": "020501a9990" + "b" * 53, "found": "b" * 50 + "020501a9990bbb"}
    told = " ".join(
        explain(NetworkError("tls_pin", may_have_arrived=False, **fingerprints), "en").lines
    )
    assert all(value in told for value in fingerprints.values())


def test_every_connection_of_a_run_is_held_against_the_pin(
    look_up: LookUp, authority: trustme.CA
) -> None:
    """The server closes after each answer: the second connection is another one."""
    first, second = authority.issue_cert("127.0.0.1"), authority.issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    first.configure_cert(context)

    def exchanged(request: Request) -> Iterable[bytes]:
        second.configure_cert(context)
        return good(request)

    with Server(exchanged, tls=context) as server:
        run = look_up(
            server,
            settings=f'tls = {{ pin = "{fingerprint(first)}" }}',
            hetus=("020501A999T", "020190-9521"),
            form="jsonl",
        )
    assert run.status == 6
    assert "tls_pin" in run.out.splitlines()[1]
    assert len(server.requests) == 1


@pytest.mark.parametrize("content", [None, b"", b"no certificate", "der", "folder"])
def test_an_authority_that_cannot_be_read_is_told_before_anything_is_sent(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, content: bytes | str | None
) -> None:
    file = tmp_path / "given.pem"
    match content:
        case bytes():
            file.write_bytes(content)
        case "der":
            file.write_bytes(ssl.PEM_cert_to_DER_cert(authority.cert_pem.bytes().decode()))
        case "folder":
            file.mkdir()
    with serving(authority.issue_cert("127.0.0.1")) as server:
        run = look_up(server, settings='tls = { ca = "given.pem" }')
    expected = "tls_file" if content in (None, "folder") else "tls_not_pem"
    assert (run.status, run.kind) == (3, expected)
    assert "given.pem" in run.err
    assert server.connections == 0


LAX = """openssl_conf = all
[all]
ssl_conf = ssl
[ssl]
system_default = lax
[lax]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
"""
"""What an administrator may have written for programs older than this one."""


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated:DeprecationWarning")
def test_a_server_with_old_tls_only_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    certificate = authority.issue_cert("127.0.0.1")
    old = {
        "minimum_version": ssl.TLSVersion.MINIMUM_SUPPORTED,
        "maximum_version": ssl.TLSVersion.TLSv1_1,
    }
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for end in (context, client):
        end.set_ciphers("ALL:@SECLEVEL=0")
        for name, value in old.items():
            setattr(end, name, value)
    certificate.configure_cert(context)
    authority.configure_trust(client)
    with Server(good, tls=context) as server:
        if not speaks(client, server.port):
            pytest.skip("OpenSSL here has no TLS 1.1")
        lax = tmp_path / "openssl.cnf"
        lax.write_text(LAX)
        run = look_up(
            server,
            "--timeout",
            "5",
            settings=trusting(authority, tmp_path),
            environment={"OPENSSL_CONF": str(lax)},
        )
        pinned = look_up(
            server, "--timeout", "5", settings=f'tls = {{ pin = "{fingerprint(certificate)}" }}'
        )
    assert [(run.status, run.kind), (pinned.status, pinned.kind)] == [(6, "tls")] * 2
    assert server.requests == []
    assert "TLS 1.2" in run.err


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1 is deprecated:DeprecationWarning")
def test_a_lax_configuration_of_openssl_lets_nobody_without_a_certificate_in() -> None:
    """Where Python follows that configuration, a context begins as this one does."""
    lax = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    lax.minimum_version = ssl.TLSVersion.TLSv1
    lax.set_ciphers("ALL:@SECLEVEL=0")
    assert any("Au=None" in cipher["description"] for cipher in lax.get_ciphers())
    tls.harden(lax)
    assert lax.security_level == 2
    assert lax.minimum_version == ssl.TLSVersion.TLSv1_2
    assert not any("Au=None" in cipher["description"] for cipher in lax.get_ciphers())


def test_a_plain_server_behind_an_https_address_gets_no_question(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with Server(good) as server:
        url = server.url.replace("http:", "https:")
        run = look_up(url, "--timeout", "0.5", settings=trusting(authority, tmp_path))
    assert run.status == 6
    assert server.requests == []
    assert run.outcomes == ("network",)


def test_a_tls_server_behind_an_http_address_gets_no_readable_question(
    look_up: LookUp, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        run = look_up(server.url.replace("https:", "http:"), "--timeout", "5")
    assert run.status in (6, 7)
    assert server.requests == []
