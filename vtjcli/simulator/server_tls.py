"""TLS as a security server does it: a certificate of its own, and clients that show theirs."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .file_errors import CertificateError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec

CERTIFICATE_SHOWN: Final = "x-simulator-shown-certificate"
"""The header, in lower case, under which the server itself notes that a client showed one."""
HANDSHAKE_SECONDS: Final = 10.0
PASSWORD: Final = "demo"  # noqa: S105 - of a key that opens nothing but a simulator
CLIENT_FILES: Final = ("ca.pem", "client.pem", "client.key", "client.p12")
"""What a folder for clients holds: the authority, a certificate, its key, and both in PKCS#12."""
_DAYS: Final = 3650


@dataclass(frozen=True)
class ServerTls:
    """How to speak TLS: with a certificate made on the spot unless `certificate` and `key` are.

    Clients must show a certificate if there is a `client_ca` (PEM) that it is from, or a folder
    `clients`: what it lacks of CLIENT_FILES is made there, all of them or none.
    """

    certificate: Path | None = None
    key: Path | None = None
    client_ca: Path | None = None
    clients: Path | None = None

    @property
    def asks(self) -> bool:
        """Whether clients must show a certificate."""
        return self.client_ca is not None or self.clients is not None


@dataclass(frozen=True)
class TlsContext:
    """What a server needs, with its certificate in PEM and how a client pins it."""

    context: ssl.SSLContext
    certificate: str
    pin: str
    asks: bool


def load_context(settings: ServerTls) -> TlsContext:
    """Load or make certificates. Raises CertificateError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if settings.certificate is None:
        pem = _load_made(context)
    else:
        pem = _load(context, settings.certificate, settings.key)
    if settings.asks:
        # Optional to TLS: a real server lets who shows none in, and answers with a fault.
        context.verify_mode = ssl.CERT_OPTIONAL
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        if settings.client_ca is not None:
            _trust(context, settings.client_ca)
        if settings.clients is not None:
            _trust(context, client_folder(settings.clients))
    pin = f"sha256:{sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()}"
    return TlsContext(context, pem, pin, settings.asks)


def shown(headers: Mapping[str, str]) -> bool:
    """Tell whether the client of a request showed a certificate."""
    return CERTIFICATE_SHOWN in headers


def client_folder(folder: Path) -> Path:
    """Make a folder of CLIENT_FILES, or use the one that is there; return its authority's file.

    Raises CertificateError when some of the files are there and others not, and for one that
    cannot be written.
    """
    there = [name for name in CLIENT_FILES if (folder / name).exists()]
    if len(there) == len(CLIENT_FILES):
        return folder / "ca.pem"
    if there:
        problem = CertificateError("own_half", name=", ".join(there))
        problem.found_in(folder)
        raise problem
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in _client_files().items():
            write(folder / name, content)
    except OSError as error:
        problem = CertificateError("own_unwritable", reason=error.strerror or "")
        problem.found_in(folder)
        raise problem from error
    return folder / "ca.pem"


def write(file: Path, content: bytes) -> None:
    """Write a file that is not there yet, for its owner alone. Raises OSError."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)


def _load(context: ssl.SSLContext, certificate: Path, key: Path | None) -> str:
    try:
        context.load_cert_chain(certificate, key, password="")
        text = certificate.read_text(encoding="ascii", errors="replace")
        begin, end = text.index(ssl.PEM_HEADER), text.index(ssl.PEM_FOOTER) + len(ssl.PEM_FOOTER)
        return f"{text[begin:end]}\n"
    except (OSError, ValueError) as error:  # an SSLError is an OSError
        told = None if isinstance(error, ssl.SSLError) else getattr(error, "strerror", None)
        missing = key if key is not None and certificate.exists() else certificate
        problem = (
            CertificateError("own_unreadable", reason=told)
            if told
            else CertificateError("own_certificate", name=getattr(error, "reason", None) or "-")
        )
        problem.found_in(missing if told else certificate)
        raise problem from error


def _trust(context: ssl.SSLContext, authority: Path) -> None:
    try:
        context.load_verify_locations(authority)
    except OSError as error:
        told = None if isinstance(error, ssl.SSLError) else error.strerror
        problem = (
            CertificateError("own_unreadable", reason=told)
            if told
            else CertificateError("own_authority", name=getattr(error, "reason", None) or "-")
        )
        problem.found_in(authority)
        raise problem from error


def _load_made(context: ssl.SSLContext) -> str:
    """Make the server's certificate; its key is on no disk but for the moment of loading it."""
    import tempfile

    key = _new_key()
    pem = _pem(_certificate("localhost", key, server=True))
    # OpenSSL reads it from a file only.
    with tempfile.TemporaryDirectory(prefix="vtjcli-") as folder:
        file = Path(folder) / "server.pem"
        write(file, pem + _private(key))
        context.load_cert_chain(file)
    return pem.decode("ascii")


def _client_files() -> dict[str, bytes]:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12

    ca_key, key = _new_key(), _new_key()
    ca = _certificate("vtjcli simulator clients", ca_key, authority=True)
    own = _certificate("vtjcli-demo", key, issuer=(ca, ca_key))
    locked = serialization.BestAvailableEncryption(PASSWORD.encode())
    archive = pkcs12.serialize_key_and_certificates(b"vtjcli-demo", key, own, [ca], locked)
    made = (_pem(ca), _pem(own), _private(key), archive)
    return dict(zip(CLIENT_FILES, made, strict=True))


def _new_key() -> ec.EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


def _certificate(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    *,
    server: bool = False,
    authority: bool = False,
    issuer: tuple[x509.Certificate, ec.EllipticCurvePrivateKey] | None = None,
) -> x509.Certificate:
    """Make a certificate (RFC 5280), its own issuer unless another is given."""
    import datetime as dt
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signing_key = issuer[1] if issuer else key
    now = dt.datetime.now(dt.UTC)
    purpose = ExtendedKeyUsageOID.SERVER_AUTH if server else ExtendedKeyUsageOID.CLIENT_AUTH
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=_DAYS))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(_usage(authority=authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()),
            critical=False,
        )
    )
    if not authority:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    if server:
        here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
        names = x509.SubjectAlternativeName([x509.DNSName("localhost"), here])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(signing_key, hashes.SHA256())


def _usage(*, authority: bool) -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM)


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    from cryptography.hazmat.primitives import serialization

    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
