"""A person's certificate as a key of the register: one, whole, and in the form that is sent."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from vtjcli.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime

_LABEL: Final = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----")
YES: Final = "YES"
"""How the request asks for a check: so the register's catalogue words return codes 0008 and 0009.

Source: the documentation of PaluukoodiTekstiTyyppi, VTJHenkilotiedotKatalogi.xsd of 1.6.2023. The
type of the elements is a string without published values; that these two take it is inferred.
"""

Validity: TypeAlias = Literal["valid", "expired", "not_yet"]


class PersonCertificate(NamedTuple):
    """A certificate in Base64 of its DER form, without line breaks; `until` is aware, in UTC."""

    base64: str
    since: datetime
    until: datetime

    def validity(self, now: datetime) -> Validity:
        """Tell whether the certificate is in its time of validity at `now` (aware)."""
        if now > self.until:
            return "expired"
        return "not_yet" if now < self.since else "valid"


def read(content: bytes) -> PersonCertificate:
    """Return the one certificate in `content`, PEM or DER.

    Raises UsageError when there is none, more than one, or one that is broken, and for a private
    key, which has no business near a query.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    labels = [label.decode("ascii") for label in _LABEL.findall(content)]
    if any("PRIVATE KEY" in label for label in labels):
        raise UsageError("certificate_key")
    if labels.count("CERTIFICATE") > 1:
        raise UsageError("certificate_several", count=labels.count("CERTIFICATE"))
    try:
        if labels:
            found = x509.load_pem_x509_certificate(content)
        else:
            found = x509.load_der_x509_certificate(content)
        since, until = found.not_valid_before_utc, found.not_valid_after_utc
        der = found.public_bytes(Encoding.DER)
    except (ValueError, TypeError) as error:
        raise UsageError("certificate_broken") from error
    return PersonCertificate(b64encode(der).decode("ascii"), since, until)
