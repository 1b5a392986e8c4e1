"""The client's own certificate gets to the server; its key and passphrase get nowhere else."""

from __future__ import annotations

import datetime as dt
import shutil
import ssl
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from tests.support.programs import require
from tests.support.socket_server import http
from tests.support.tls_servers import (
    as_pkcs12,
    der,
    good,
    self_signed,
    serving,
    trusting,
)
from vtjcli.errors import ConfigurationError
from vtjcli.xroad import client_certificate
from vtjcli.xroad.client_certificate import ClientCertificate

from .showing import PASSPHRASE, PEM, PKCS12, WITH_PASSPHRASE, shown_to_server, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.support.socket_server import Request

    from .conftest import LookUp

MAC = {"sha1": hashes.SHA1(), "sha256": hashes.SHA256()}


@pytest.mark.parametrize("together", [False, True])
def test_ones_own_certificate_is_shown_to_the_server(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert, together: bool
) -> None:
    settings = PEM
    if together:
        own.private_key_and_cert_chain_pem.write_to_path(tmp_path / "own.pem")
        settings = settings.replace(', key = "own.key"', "")
    run, shown = shown_to_server(look_up, authority, settings)
    assert (run.status, shown) == (0, [der(own)])
    run, shown = shown_to_server(look_up, authority, 'tls = { ca = "ca.pem" }')
    assert (run.status, shown) == (0, [None])


FAULT = b"""<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/">
<SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>Server.ClientProxy.SslAuthenticationFailed</faultcode>
<faultstring>Client specifies HTTPS but did not supply TLS certificate</faultstring>
</SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>"""


def test_a_certificate_that_the_security_server_misses_is_a_fault_and_no_failure_of_tls(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    """A security server takes any connection, and knows its clients by their certificates."""
    another = authority.issue_cert("another.example.fi")
    another.private_key_and_cert_chain_pem.write_to_path(tmp_path / "another.pem")

    def knows_own(request: Request) -> Iterable[bytes]:
        return good(request) if request.peer_certificate == der(own) else [http(FAULT, 500)]

    with serving(authority.issue_cert("127.0.0.1"), clients=authority, answers=knows_own) as server:
        right = look_up(server, settings=PEM)
        missing = look_up(server, settings='tls = { ca = "ca.pem" }')
        wrong = look_up(server, settings='tls = { ca = "ca.pem", certificate = "another.pem" }')
    assert right.status == 0
    for run in (missing, wrong):
        assert run.status == 5
        assert run.document["error"]["code"] == "Server.ClientProxy.SslAuthenticationFailed"
        assert "person" not in run.document


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("what", ["missing", "expired", "of another authority"])
def test_a_certificate_that_a_server_refuses_during_the_handshake_is_told(
    look_up: LookUp,
    tmp_path: Path,
    authority: trustme.CA,
    own: trustme.LeafCert,
    version: ssl.TLSVersion,
    what: str,
) -> None:
    settings = 'tls = { ca = "ca.pem", certificate = "shown.pem" }'
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    match what:
        case "missing":
            settings = 'tls = { ca = "ca.pem" }'
        case "expired":
            shown = authority.issue_cert("client.example.fi", not_after=past)
            shown.private_key_and_cert_chain_pem.write_to_path(tmp_path / "shown.pem")
        case _:
            shown = trustme.CA().issue_cert("client.example.fi")
            shown.private_key_and_cert_chain_pem.write_to_path(tmp_path / "shown.pem")
    with serving(
        authority.issue_cert("127.0.0.1"),
        clients=authority,
        verify_mode=ssl.CERT_REQUIRED,
        maximum_version=version,
    ) as server:
        run = look_up(server, settings=settings)
    assert run.status == 6
    assert server.requests == []
    if what == "missing" and version is ssl.TLSVersion.TLSv1_2:
        assert run.kind == "tls"  # the alert does not say what was missing
    else:
        assert run.kind == "tls_own_certificate"
        assert "client certificate" in run.err
        assert what != "expired" or "expired" in run.err


def by_cryptography(scheme: str | None, mac: str = "sha256") -> object:
    """Return how ``cryptography`` encrypts a file: as Windows does, old and new."""
    if scheme is None:
        return serialization.NoEncryption()
    builder = PrivateFormat.PKCS12.encryption_builder()
    encryption = builder.key_cert_algorithm(pkcs12.PBES[scheme]).hmac_hash(MAC[mac])
    return encryption.build(PASSPHRASE.encode())


@pytest.mark.parametrize(
    ("scheme", "mac"),
    [
        (None, "sha256"),
        ("PBESv2SHA256AndAES256CBC", "sha256"),
        ("PBESv1SHA1And3KeyTripleDESCBC", "sha1"),
    ],
)
def test_a_certificate_in_pkcs12_is_shown_with_its_issuers(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, scheme: str | None, mac: str
) -> None:
    trusting(authority, tmp_path)
    # The server knows the issuer's issuer alone: it must be told of the one between.
    own = authority.create_child_ca().issue_cert("client.example.fi")
    encryption = by_cryptography(scheme, mac)
    assert isinstance(encryption, serialization.KeySerializationEncryption)
    (tmp_path / "own.p12").write_bytes(as_pkcs12(own, encryption))
    environment = WITH_PASSPHRASE if scheme else None
    run, shown = shown_to_server(look_up, authority, PKCS12, environment)
    assert (run.status, run.err, shown) == (0, "", [der(own)])


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("-legacy",),  # RC2 for the certificates, triple DES for the key: before OpenSSL 3
        ("-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"),
        ("-keypbe", "AES-128-CBC", "-certpbe", "AES-128-CBC", "-macalg", "sha512"),
        ("-nomac",),
    ],
    ids=" ".join,
)
def test_whatever_encryption_openssl_has_used_can_be_read(
    look_up: LookUp,
    tmp_path: Path,
    authority: trustme.CA,
    own: trustme.LeafCert,
    options: tuple[str, ...],
) -> None:
    require("openssl")
    export = ("openssl", "pkcs12", "-export", "-passout", "stdin", *options)
    files = ("-inkey", "own.key", "-in", "own.pem", "-out", "own.p12")
    given = f"{PASSPHRASE}\n".encode()
    subprocess.run([*export, *files], cwd=tmp_path, input=given, check=True)
    run, shown = shown_to_server(look_up, authority, PKCS12, WITH_PASSPHRASE)
    assert (run.status, shown) == (0, [der(own)])


@pytest.mark.parametrize("options", [(), ("-J-Dkeystore.pkcs12.legacy",)], ids=["new", "old"])
def test_what_java_writes_can_be_read(tmp_path: Path, options: tuple[str, ...]) -> None:
    """Java has two ways of its own to count iterations and to name the entry."""
    keytool = shutil.which("keytool")
    if keytool is None:
        pytest.skip("no Java here; the encryptions are those of the tests above")
    file = tmp_path / "own.p12"
    quick = ["-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"]  # for what runs this short a time
    words = [keytool, *quick, *options, "-genkeypair", "-alias", "own", "-keyalg", "EC"]
    words += ["-dname", "CN=own", "-storetype", "PKCS12"]
    words += ["-storepass", "password", "-keystore", str(file)]
    subprocess.run(words, check=True, capture_output=True)
    opened = client_certificate.unpack(file, lambda: "password")
    assert isinstance(opened.certificate, x509.Certificate)
    assert opened.certificate.subject.rfc4514_string() == "CN=own"


def test_the_key_from_pkcs12_is_never_on_a_disk_as_it_is(
    tmp_path: Path, own: trustme.LeafCert, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what was there is gone, also when it could not be loaded."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    (tmp_path / "own.p12").write_bytes(as_pkcs12(own, serialization.NoEncryption()))
    seen: list[Path] = []

    class Watching(ssl.SSLContext):
        def load_cert_chain(self, certfile: Any, keyfile: Any = None, password: Any = None) -> None:
            file = Path(certfile)
            assert file.parent == folder
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
            assert b"-----BEGIN ENCRYPTED PRIVATE KEY-----" in file.read_bytes()
            assert b"-----BEGIN PRIVATE KEY-----" not in file.read_bytes()
            seen.append(file)
            super().load_cert_chain(certfile, keyfile, "another" if len(seen) > 1 else password)

    context = Watching(ssl.PROTOCOL_TLS_CLIENT)
    certificate = ClientCertificate(tmp_path / "own.p12", is_pkcs12=True)
    client_certificate.show(context, certificate, lambda: "")
    with pytest.raises(ConfigurationError):
        client_certificate.show(context, certificate, lambda: "")
    assert len(set(seen)) == 2
    assert list(folder.iterdir()) == []


def test_nothing_of_the_key_is_in_a_repr(tmp_path: Path, own: trustme.LeafCert) -> None:
    (tmp_path / "own.p12").write_bytes(as_pkcs12(own, serialization.NoEncryption()))
    assert repr(client_certificate.unpack(tmp_path / "own.p12", lambda: "")) == "Pkcs12Content(…)"


CERTIFICATE = b"-----BEGIN CERTIFICATE-----\n"


@pytest.mark.parametrize(
    ("settings", "file", "content", "kind"),
    [
        (PEM, "own.pem", None, "tls_file"),
        (PEM, "own.key", None, "tls_file"),
        (PKCS12, "own.p12", None, "tls_file"),
        (PEM, "own.pem", b"", "tls_not_pem"),
        (PEM, "own.pem", b"\x30\x82\x01\x00\x30", "tls_not_pem"),
        (PEM, "own.pem", CERTIFICATE + b"AAAA\n-----END CERTIFICATE-----\n", "tls_not_pem"),
        (PEM, "own.key", b"", "tls_no_key"),
        (PEM, "own.key", b"\x30\x82\x01\x00\x30", "tls_no_key"),
        (PEM, "own.key", CERTIFICATE, "tls_no_key"),
        (PEM, "own.key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n", "tls_key_damaged"),
        (PEM.replace(', key = "own.key"', ""), "own.key", None, "tls_no_key"),
        (PKCS12, "own.p12", b"", "pkcs12_not"),
        (PKCS12, "own.p12", b"0", "pkcs12_not"),
        (PKCS12, "own.p12", CERTIFICATE, "pkcs12_not"),
        (PKCS12, "own.p12", b"\x30\x82\x01\x00\x02\x01\x03", "key_passphrase_wrong"),
    ],
)
def test_a_file_of_no_use_is_told_by_name_before_anything_is_sent(
    look_up: LookUp,
    tmp_path: Path,
    authority: trustme.CA,
    own: trustme.LeafCert,
    settings: str,
    file: str,
    content: bytes | None,
    kind: str,
) -> None:
    (tmp_path / file).unlink(missing_ok=True)
    if content is not None:
        (tmp_path / file).write_bytes(content)
    found, err = told(look_up, authority, settings, WITH_PASSPHRASE)
    assert found == kind
    named = "own.pem" if settings == PEM.replace(', key = "own.key"', "") else file
    assert named in "".join(err.split())
    assert err.count("\n") >= 2, "what to do is said too"


def test_a_key_of_another_certificate_is_told(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    authority.issue_cert("x", key_type=trustme.KeyType.RSA).private_key_pem.write_to_path(
        tmp_path / "own.key"
    )
    assert told(look_up, authority, PEM)[0] == "tls_other_key"
    authority.issue_cert("x").private_key_pem.write_to_path(tmp_path / "own.key")
    assert told(look_up, authority, PEM)[0] == "tls_other_key"


def test_a_certificate_that_is_too_weak_is_told_to_be_so(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    self_signed(tmp_path, key=rsa.generate_private_key(65537, 1024))
    kind, err = told(look_up, authority, 'tls = { ca = "ca.pem", certificate = "server.pem" }')
    assert kind == "tls_weak"
    assert "2048" in err


def test_pkcs12_without_a_key_is_told(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    certificate = x509.load_pem_x509_certificate(own.cert_chain_pems[0].bytes())
    file = tmp_path / "own.p12"
    encryption = serialization.NoEncryption()
    file.write_bytes(
        pkcs12.serialize_key_and_certificates(b"own", None, None, [certificate], encryption)
    )
    kind, err = told(look_up, authority, PKCS12)
    assert kind == "pkcs12_lacks"
    assert "private key" in err


def test_two_certificates_at_once_are_a_contradiction(
    look_up: LookUp, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    for other in ('certificate = "own.pem"', 'key = "own.key"'):
        kind, err = told(look_up, authority, f'tls = {{ pkcs12 = "own.p12", {other} }}')
        assert kind == "config_either"
        assert "tls.pkcs12" in err
