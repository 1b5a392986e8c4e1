"""The authorities of the invented X-Road instance: certificates, their status, time stamps.

Their keys are made on the spot and last as long as the program. The certificates are valid for a
century, so that a test's own time of day falls within it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from .tls_certificates import key_usage, new_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import (
        CertificateIssuerPrivateKeyTypes,
        CertificatePublicKeyTypes,
    )
    from cryptography.x509 import ObjectIdentifier

PROFILE: Final = "ee.ria.xroad.common.certificateprofile.impl.FiVRKCertificateProfileInfoProvider"
"""How a member stands in its certificate: as DVV's authority writes it."""
FRESHNESS: Final = 3600
"""Seconds that a status may be old."""

_ORGANISATION: Final = "vtjcli simulator"
_FROM: Final = datetime(2000, 1, 1, tzinfo=UTC)
_UNTIL: Final = datetime(2099, 12, 31, tzinfo=UTC)


def certificates() -> tuple[bytes, bytes, bytes]:
    """Return those (DER) of the certification authority, its OCSP responder, the time-stamper."""
    found = (_authority()[1], _responder()[1], time_stamper()[1])
    authority, responder, stamper = (one.public_bytes(Encoding.DER) for one in found)
    return authority, responder, stamper


def issue_to_member(
    key: CertificatePublicKeyTypes, instance: str, member_class: str, code: str
) -> x509.Certificate:
    """Return a signing certificate for a member of X-Road, by the certification authority."""
    issuer, own = _authority()
    server = f"{instance}/simulator/{member_class}"
    builder = _builder(_name(code[:64], {NameOID.SERIAL_NUMBER: server[:64]}), own.subject, key)
    return builder.add_extension(key_usage("content_commitment"), critical=True).sign(
        issuer, hashes.SHA256()
    )


def ocsp_response(certificate: bytes, at: datetime) -> bytes:
    """Return what the responder says (DER) of a certificate (DER) at a time: that it is good."""
    key, responder = _responder()
    return (
        ocsp.OCSPResponseBuilder()
        .add_response(
            cert=x509.load_der_x509_certificate(certificate),
            issuer=_authority()[1],
            algorithm=hashes.SHA1(),  # noqa: S303 - which X-Road knows a certificate by
            cert_status=ocsp.OCSPCertStatus.GOOD,
            this_update=at.astimezone(UTC).replace(microsecond=0),
            next_update=at.astimezone(UTC).replace(microsecond=0) + timedelta(days=1),
            revocation_time=None,
            revocation_reason=None,
        )
        .responder_id(ocsp.OCSPResponderEncoding.NAME, responder)
        .certificates([responder])
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.DER)
    )


@cache
def time_stamper() -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    """Return the time-stamping authority's key and its certificate, which is its own."""
    key = rsa.generate_private_key(65537, 2048)
    name = _name("Time stamps")
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    builder = _builder(name, name, key.public_key()).add_extension(usage, critical=True)
    return key, builder.sign(key, hashes.SHA512())


@cache
def _authority() -> tuple[CertificateIssuerPrivateKeyTypes, x509.Certificate]:
    key = new_key()
    name = _name("Signing certificates")
    builder = _builder(name, name, key.public_key())
    constraints = x509.BasicConstraints(ca=True, path_length=0)
    builder = builder.add_extension(constraints, critical=True)
    builder = builder.add_extension(key_usage("key_cert_sign"), critical=True)
    return key, builder.sign(key, hashes.SHA256())


@cache
def _responder() -> tuple[CertificateIssuerPrivateKeyTypes, x509.Certificate]:
    issuer, own = _authority()
    key = new_key()
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])
    builder = _builder(_name("Certificate status"), own.subject, key.public_key())
    return key, builder.add_extension(usage, critical=False).sign(issuer, hashes.SHA256())


def _builder(
    subject: x509.Name, issuer: x509.Name, key: CertificatePublicKeyTypes
) -> x509.CertificateBuilder:
    return x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number(), _FROM, _UNTIL)


def _name(common_name: str, more: dict[ObjectIdentifier, str] | None = None) -> x509.Name:
    attributes = {
        NameOID.COUNTRY_NAME: "FI",
        NameOID.ORGANIZATION_NAME: _ORGANISATION,
        **(more or {}),
        NameOID.COMMON_NAME: common_name,
    }
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in attributes.items()])
