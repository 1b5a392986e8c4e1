"""A person's certificate as a search key: its holder, issuer and end of validity."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True)
class Holder:
    """What a certificate says: the SATU in its subject's serialNumber, who issued it, until when.

    Citizen certificates carry the SATU there (Finnish population register's certificate profile).
    """

    satu: str
    issuers: frozenset[str]
    until: datetime


def read(base64: str) -> Holder | None:
    """Read a Base64 DER certificate; None for what is none, or names no holder by SATU."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    try:
        certificate = x509.load_der_x509_certificate(b64decode("".join(base64.split())))
        subject = certificate.subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
        names = certificate.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
        issuers = {certificate.issuer.rfc4514_string(), *(str(name.value) for name in names)}
        until = certificate.not_valid_after_utc
    except (ValueError, TypeError):
        return None
    if len(subject) != 1:
        return None
    return Holder(str(subject[0].value), frozenset(issuers), until)
