"""Certificates (RFC 5280) made on the spot: the server's own, and some for its clients."""

from __future__ import annotations

import datetime as dt
import ipaddress
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAYS: Final = 3650
_USAGES: Final = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment"),
    *("key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
)


def key_usage(*usages: str) -> x509.KeyUsage:
    """Return the extension that says what a key may be used for."""
    return x509.KeyUsage(**{usage: usage in usages for usage in _USAGES})


def new_key() -> EllipticCurvePrivateKey:
    return generate_private_key(SECP256R1())


def server_certificate() -> tuple[bytes, bytes]:
    """Make a certificate for this host, and its key, both in PEM."""
    key = new_key()
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    return _pem(
        _issue(
            "localhost",
            key,
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]),
            x509.SubjectAlternativeName([x509.DNSName("localhost"), here]),
        )
    ), _private_pem(key)


def client_files(password: str) -> tuple[bytes, bytes, bytes, bytes]:
    """Make an authority, a certificate of it with its key (PEM), and these in PKCS#12."""
    ca_key, key = new_key(), new_key()
    ca = _issue("vtjcli simulator clients", ca_key)
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
    own = _issue("vtjcli-demo", key, purpose, issuer=(ca, ca_key))
    encryption = BestAvailableEncryption(password.encode())
    archive = pkcs12.serialize_key_and_certificates(b"vtjcli-demo", key, own, [ca], encryption)
    return _pem(ca), _pem(own), _private_pem(key), archive


def _issue(
    name: str,
    key: EllipticCurvePrivateKey,
    *extensions: x509.ExtensionType,
    issuer: tuple[x509.Certificate, EllipticCurvePrivateKey] | None = None,
) -> x509.Certificate:
    """Make a certificate, its own issuer unless there is one; an authority's has no extensions."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signing_key = issuer[1] if issuer else key
    authority = not extensions
    usage = key_usage("key_cert_sign", "crl_sign") if authority else key_usage("digital_signature")
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder(
        issuer[0].subject if issuer else subject,
        subject,
        key.public_key(),
        x509.random_serial_number(),
        now - dt.timedelta(days=1),
        now + dt.timedelta(days=_DAYS),
    )
    builder = builder.add_extension(x509.BasicConstraints(authority, None), critical=True)
    builder = builder.add_extension(usage, critical=True)
    for extension in (
        x509.SubjectKeyIdentifier.from_public_key(key.public_key()),
        x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()),
        *extensions,
    ):
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(signing_key, hashes.SHA256())


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.PEM)


def _private_pem(key: EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
