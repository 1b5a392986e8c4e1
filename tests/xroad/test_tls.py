"""Only the right security server ever gets a question over TLS, and it learns who asks."""

from __future__ import annotations

import datetime as dt
import ssl
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support.replies import SURNAME, answer, encoded
from tests.support.server import Server, http
from vtjcli.errors import NetworkError
from vtjcli.render.problem import explain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.support.server import Request

    from .conftest import LookUp


def good(request: Request) -> Iterable[bytes]:
    return [http(encoded(answer(request.body)))]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@contextmanager
def serving(certificate: trustme.LeafCert | Path, **settings: object) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    for name, value in settings.items():
        setattr(context, name, value)
    if isinstance(certificate, trustme.LeafCert):
        certificate.configure_cert(context)
    else:
        context.load_cert_chain(certificate)
    with Server(good, tls=context) as server:
        yield server


def trusting(authority: trustme.CA, folder: Path) -> str:
    """Return the setting that trusts `authority`, by a name relative to the configuration."""
    authority.cert_pem.write_to_path(folder / "ca.pem")
    return 'tls = { ca = "ca.pem" }'


def fingerprint(certificate: trustme.LeafCert) -> str:
    pem = certificate.cert_chain_pems[0].bytes().decode()
    return sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


def self_signed(folder: Path, name: str = "xroad-internal") -> tuple[Path, str]:
    """Return the file and the fingerprint of a certificate as a security server makes itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return file, certificate.fingerprint(hashes.SHA256()).hex()


def test_a_server_that_the_named_authority_vouches_for_is_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        run = look_up(server, settings=trusting(authority, tmp_path))
    assert (run.status, run.err) == (0, "")
    assert run.document["person"]["last_name"] == SURNAME
    assert len(server.requests) == 1


def refused(
    look_up: LookUp, server: Server, settings: str, environment: dict[str, str] | None = None
) -> str:
    """Look up and see that nothing was sent; return what the user is told."""
    run = look_up(server, settings=settings, environment=environment)
    assert (run.status, run.kind) == (6, "tls_certificate")
    assert server.requests == []
    assert "The query was not sent" in run.err
    return run.err


def test_a_server_of_another_authority_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        refused(look_up, server, trusting(trustme.CA(), tmp_path))


def test_a_server_that_nobody_vouches_for_is_not_asked(look_up: LookUp, tmp_path: Path) -> None:
    file, _ = self_signed(tmp_path, "127.0.0.1")
    with serving(file) as server:
        refused(look_up, server, "")


def test_a_server_of_another_name_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("ss.example.fi")) as server:
        assert "127.0.0.1" in refused(look_up, server, trusting(authority, tmp_path))


def test_a_server_with_an_expired_certificate_is_not_asked(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    with serving(authority.issue_cert("127.0.0.1", not_after=past)) as server:
        assert "expired" in refused(look_up, server, trusting(authority, tmp_path))


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_an_authority_in_the_environment_does_not_replace_the_named_one(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, name: str
) -> None:
    other = tmp_path / "other.pem"
    authority.cert_pem.write_to_path(other)
    settings = trusting(trustme.CA(), tmp_path)
    with serving(authority.issue_cert("127.0.0.1")) as server:
        refused(look_up, server, settings, {name: str(other)})


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
    assert "The query was not sent" in run.err


def test_a_fingerprint_is_never_taken_for_an_identity_code() -> None:
    """Masked, it cannot be compared with what an administrator says."""
    fingerprints = {"pinned": "020501a9990" + "b" * 53, "found": "b" * 50 + "020501a9990bbb"}
    told = " ".join(explain(NetworkError("tls_pin", **fingerprints), "en").lines)
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


@pytest.mark.parametrize("together", [False, True])
def test_ones_own_certificate_is_shown_to_the_server(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, together: bool
) -> None:
    own = authority.issue_cert("client.example.fi")
    settings = 'tls = { ca = "ca.pem", certificate = "own.pem", key = "own.key" }'
    if together:
        own.private_key_and_cert_chain_pem.write_to_path(tmp_path / "own.pem")
        settings = settings.replace(', key = "own.key"', "")
    else:
        own.cert_chain_pems[0].write_to_path(tmp_path / "own.pem")
        own.private_key_pem.write_to_path(tmp_path / "own.key")
    trusting(authority, tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_OPTIONAL
    authority.configure_trust(context)
    with Server(good, tls=context) as server:
        run = look_up(server, settings=settings)
        without = look_up(server, settings='tls = { ca = "ca.pem" }')
    assert (run.status, without.status) == (0, 0)
    shown = [request.peer_certificate for request in server.requests]
    pem = own.cert_chain_pems[0].bytes().decode()
    assert shown == [ssl.PEM_cert_to_DER_cert(pem), None]


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_server_that_insists_on_a_certificate_is_no_traceback(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, version: ssl.TLSVersion
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = version
    authority.configure_trust(context)
    with Server(good, tls=context) as server:
        run = look_up(server, settings=trusting(authority, tmp_path))
    assert run.status == 6
    assert server.requests == []
    assert "Traceback" not in run.err


@pytest.mark.parametrize("missing", ["ca", "certificate"])
def test_a_tls_file_that_is_not_there_is_told_before_anything_is_sent(
    look_up: LookUp, authority: trustme.CA, missing: str
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        run = look_up(server, settings=f'tls = {{ {missing} = "nowhere.pem" }}')
    assert (run.status, run.kind) == (3, "tls_file")
    assert "nowhere.pem" in run.err
    assert server.connections == 0


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
        run = look_up(server, "--timeout", "5", settings=trusting(authority, tmp_path))
        pinned = look_up(
            server, "--timeout", "5", settings=f'tls = {{ pin = "{fingerprint(certificate)}" }}'
        )
    assert [(run.status, run.kind), (pinned.status, pinned.kind)] == [(6, "tls")] * 2
    assert server.requests == []
    assert "TLS 1.2" in run.err


def speaks(client: ssl.SSLContext, port: int) -> bool:
    """Tell whether an old client would be served: else the refusal proves nothing."""
    import socket

    try:
        with (
            socket.create_connection(("127.0.0.1", port), 5) as plain,
            client.wrap_socket(plain, server_hostname="127.0.0.1") as connection,
        ):
            return connection.version() == "TLSv1.1"
    except ssl.SSLError:
        return False


def test_a_plain_server_behind_an_https_address_gets_no_question(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA
) -> None:
    with Server(good) as server:
        url = server.url.replace("http:", "https:")
        run = look_up(url, "--timeout", "2", settings=trusting(authority, tmp_path))
    assert run.status == 6
    assert server.requests == []
    assert "The query was not sent" in run.err


def test_a_tls_server_behind_an_http_address_gets_no_readable_question(
    look_up: LookUp, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1")) as server:
        run = look_up(server.url.replace("https:", "http:"), "--timeout", "5")
    assert run.status in (6, 7)
    assert server.requests == []
