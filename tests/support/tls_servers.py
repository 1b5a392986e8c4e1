"""Servers with certificates made on the spot, and certificates for their clients."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from .replies import answer, encoded
from .socket_server import Server, http

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from .socket_server import Answer, Request


def good(request: Request) -> Iterable[bytes]:
    """Answer as a security server does when all is well."""
    return [http(encoded(answer(request.body)))]


@contextmanager
def serving(
    certificate: trustme.LeafCert | Path,
    *,
    clients: trustme.CA | None = None,
    answers: Answer = good,
    **settings: Any,
) -> Iterator[Server]:
    """Serve over TLS; `settings` are those of the context.

    With `clients` a client may show a certificate, which must then be of that authority.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if clients is not None:
        context.verify_mode = ssl.CERT_OPTIONAL
        clients.configure_trust(context)
    for name, value in settings.items():
        setattr(context, name, value)
    if isinstance(certificate, trustme.LeafCert):
        certificate.configure_cert(context)
    else:
        context.load_cert_chain(certificate)
    with Server(answers, tls=context) as server:
        yield server


def trusting(authority: trustme.CA, folder: Path) -> str:
    """Return the setting that trusts `authority`, by a name relative to the configuration."""
    authority.cert_pem.write_to_path(folder / "ca.pem")
    return 'tls = { ca = "ca.pem" }'


def der(certificate: trustme.LeafCert) -> bytes:
    """Return the certificate as a connection shows it."""
    return ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())


def fingerprint(certificate: trustme.LeafCert) -> str:
    """Return the certificate's SHA-256."""
    return sha256(der(certificate)).hexdigest()


def as_pkcs12(own: trustme.LeafCert, encryption: serialization.KeySerializationEncryption) -> bytes:
    """Return certificate, issuers and key in one PKCS#12 file."""
    first, *issuers = (x509.load_pem_x509_certificate(pem.bytes()) for pem in own.cert_chain_pems)
    return pkcs12.serialize_key_and_certificates(
        b"own", private_key(own), first, issuers, encryption
    )


def encrypted_pem(own: trustme.LeafCert, passphrase: str, *, traditional: bool = False) -> bytes:
    """Return the key encrypted, in PKCS#8 or as OpenSSL did before it."""
    form = serialization.PrivateFormat
    return private_key(own).private_bytes(
        serialization.Encoding.PEM,
        form.TraditionalOpenSSL if traditional else form.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def private_key(own: trustme.LeafCert) -> ec.EllipticCurvePrivateKey:
    """Return the key of a certificate of trustme's."""
    key = serialization.load_pem_private_key(own.private_key_pem.bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key


def self_signed(
    folder: Path,
    name: str = "xroad-internal",
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | None = None,
) -> tuple[Path, str]:
    """Return the file and the fingerprint of a certificate as a security server makes itself."""
    key = key or ec.generate_private_key(ec.SECP256R1())
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


def speaks(client: ssl.SSLContext, port: int) -> bool:
    """Tell whether an old client would be served: else the refusal proves nothing."""
    try:
        with (
            socket.create_connection(("127.0.0.1", port), 5) as plain,
            client.wrap_socket(plain, server_hostname="127.0.0.1") as connection,
        ):
            return connection.version() == "TLSv1.1"
    except ssl.SSLError:
        return False
