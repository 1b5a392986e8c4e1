"""What a certificate says of itself, for an administrator who has to set one up."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cryptography import x509


class Certificate(NamedTuple):
    """One X.509 certificate in words; `names` are those that TLS compares, times are in UTC."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    start: datetime
    end: datetime
    fingerprint: str
    """SHA-256 of the DER bytes, in lower-case hexadecimal."""

    def days_left(self, now: datetime) -> int:
        """Return the whole days until it ends, below zero once it has; `now` is aware."""
        return (self.end - now).days


def describe(der: bytes) -> Certificate:
    """Return what the certificate in `der` says; raise ValueError for anything else."""
    # 97 ms, which only those who look at a certificate pay.
    from cryptography import x509

    read = x509.load_der_x509_certificate(der)
    return Certificate(
        subject=_common_name(read.subject),
        issuer=_common_name(read.issuer),
        names=tuple(_names(read)),
        start=read.not_valid_before_utc,
        end=read.not_valid_after_utc,
        fingerprint=sha256(der).hexdigest(),
    )


def now() -> datetime:
    """Return the time of day, aware."""
    return datetime.now(UTC)


def _common_name(name: x509.Name) -> str:
    """Return the common name, or the whole name where there is none."""
    from cryptography.x509.oid import NameOID

    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _names(certificate: x509.Certificate) -> list[str]:
    from cryptography import x509

    try:
        extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except (x509.ExtensionNotFound, ValueError):
        return []
    alternative = extension.value
    addresses = alternative.get_values_for_type(x509.IPAddress)
    return [*alternative.get_values_for_type(x509.DNSName), *map(str, addresses)]
