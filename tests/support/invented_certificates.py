"""Invented citizen certificates: the subject's serialNumber is a SATU."""

from __future__ import annotations

import datetime as dt
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

ISSUER = "Invented Citizen CA"
SATU = "99900001N"


@cache
def key() -> ec.EllipticCurvePrivateKey:
    """Return one key for all."""
    return ec.generate_private_key(ec.SECP256R1())


def certificate(satu: str | None = SATU, *, since: int = -10, until: int = 10) -> x509.Certificate:
    """Make a certificate, valid from and to so many days from now."""
    now = dt.datetime.now(dt.UTC)
    name = [x509.NameAttribute(NameOID.COMMON_NAME, "VIRTANEN MATTI")]
    if satu is not None:
        name.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, satu))
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name(name))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, ISSUER)]))
        .public_key(key().public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=since))
        .not_valid_after(now + dt.timedelta(days=until))
        .sign(key(), hashes.SHA256())
    )


def pem(made: x509.Certificate | None = None) -> bytes:
    """Return a certificate as PEM."""
    return (made or certificate()).public_bytes(Encoding.PEM)


def der(made: x509.Certificate | None = None) -> bytes:
    """Return a certificate as DER."""
    return (made or certificate()).public_bytes(Encoding.DER)


def private_key() -> bytes:
    """Return the key as PEM."""
    return key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
