"""Who signed and who stamped, by the authorities that an X-Road instance approves.

Source: X-Road 7's AsicContainerVerifier, SignatureVerifier, CertChainVerifier, OcspVerifier and
TimestampVerifier. The moment that counts is that of the time stamp.
"""

from __future__ import annotations

from hashlib import sha1
from typing import TYPE_CHECKING, Final, NamedTuple

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from vtjcli.xroad.asic import certificate_subjects, timestamp
from vtjcli.xroad.asic.signature_value import Scheme, public_key, verify

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from vtjcli.xroad.asic.global_conf import Authority, Configuration
    from vtjcli.xroad.asic.signature import Signature
    from vtjcli.xroad.asic.timestamp import TimeStamp

_KNOWN_EXTENSIONS: Final = (
    x509.BasicConstraints,
    x509.KeyUsage,
    x509.ExtendedKeyUsage,
    x509.CertificatePolicies,
    x509.SubjectAlternativeName,
    x509.NameConstraints,
    x509.PolicyConstraints,
    x509.InhibitAnyPolicy,
    x509.CRLDistributionPoints,
)


class NotTrusted(Exception):  # noqa: N818 - of which the container makes the error
    """A check that fails, by the key of its message and the values in that."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Status(NamedTuple):
    """That a certificate was good: at what time, and the certificate of the OCSP responder."""

    at: datetime
    by: x509.Certificate


def check_stamp(configuration: Configuration, stamp: TimeStamp) -> x509.Certificate:
    """Return the certificate of the approved authority that signed the time stamp."""
    by = timestamp.find_signer(stamp, configuration.time_stampers)
    if by is None:
        raise NotTrusted("asic_stamp_issuer")
    try:
        timestamp.verify_signature(stamp, by)
    except ValueError as error:
        raise NotTrusted("asic_stamp_signature", subject=_name(by)) from error
    _check_period(by, stamp.at)
    return by


def find_issuer(
    configuration: Configuration, instance: str, certificate: x509.Certificate
) -> Authority:
    """Return the approved authority of `instance` that bears the name of the issuer."""
    if instance not in configuration.authorities:
        raise NotTrusted("asic_instance", instance=instance)
    named = [
        authority
        for authority in configuration.authorities[instance]
        if authority.certificate.subject == certificate.issuer
    ]
    if not named:
        raise NotTrusted("asic_issuer", issuer=certificate.issuer.rfc4514_string())
    # X-Road knows one by its name; where an authority renewed its key, the one that signed counts.
    return next((one for one in named if _has_issued(certificate, one.certificate)), named[-1])


def check_certificate(certificate: x509.Certificate, authority: Authority, at: datetime) -> None:
    """Check that the authority issued the certificate, for signing, and that it was valid."""
    if not _has_issued(certificate, authority.certificate):
        raise NotTrusted("asic_issuer", issuer=certificate.issuer.rfc4514_string())
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        signs = usage.content_commitment
        unknown = any(
            extension.critical and not isinstance(extension.value, _KNOWN_EXTENSIONS)
            for extension in certificate.extensions
        )
    except (x509.ExtensionNotFound, ValueError) as error:
        raise NotTrusted("asic_key_usage", subject=_name(certificate)) from error
    if not signs or unknown:
        raise NotTrusted("asic_key_usage", subject=_name(certificate))
    _check_period(certificate, at)


def check_member(
    signer: tuple[str, ...], certificate: x509.Certificate, authority: Authority
) -> None:
    """Check that the certificate is of the member that the message says it is from."""
    try:
        found = certificate_subjects.read(authority.profile, certificate, signer[0])
    except LookupError as error:
        raise NotTrusted("asic_profile", profile=authority.profile) from error
    except ValueError as error:
        raise NotTrusted("asic_member", found=_name(certificate), said="/".join(signer)) from error
    if found != signer:
        raise NotTrusted("asic_member", found="/".join(found), said="/".join(signer))


def check_status(
    configuration: Configuration, signature: Signature, authority: Authority, at: datetime
) -> Status:
    """Check by the OCSP response in the signature that the certificate was good."""
    certificate = signature.certificate
    try:
        responses = [ocsp.load_der_ocsp_response(data) for data in signature.ocsp_responses]
        fitting = [
            (response, single)
            for response in responses
            if response.response_status is ocsp.OCSPResponseStatus.SUCCESSFUL
            for single in list(response.responses)[:1]
            if _is_about(single, certificate, authority.certificate)
        ]
        if not fitting:
            raise NotTrusted("asic_no_status")
        response, single = fitting[0]
        by = _responder(response, configuration, authority)
        if by is None:
            raise NotTrusted("asic_status_issuer")
        _verify_response(response, by)
    except ValueError as error:
        raise NotTrusted("asic_status_issuer") from error
    updated, following = single.this_update_utc, single.next_update_utc
    if updated < at - configuration.freshness or (following is not None and following < at):
        raise NotTrusted("asic_status_time", at=updated.isoformat())
    if single.certificate_status is not ocsp.OCSPCertStatus.GOOD:
        raise NotTrusted("asic_status", status=single.certificate_status.name.lower())
    return Status(response.produced_at_utc, by)


def _is_about(
    single: ocsp.OCSPSingleResponse, certificate: x509.Certificate, issuer: x509.Certificate
) -> bool:
    """Compare as X-Road does, whose servers ask with SHA-1."""
    name = sha1(certificate.issuer.public_bytes(), usedforsecurity=False).digest()
    return (single.serial_number, single.issuer_name_hash, single.issuer_key_hash) == (
        certificate.serial_number,
        name,
        _key_hash(issuer),
    )


def _responder(
    response: ocsp.OCSPResponse, configuration: Configuration, authority: Authority
) -> x509.Certificate | None:
    """Return the responder that the response names, if it may answer for the authority."""
    known: Iterable[x509.Certificate] = (
        *(c for known in configuration.authorities.values() for a in known for c in a.responders),
        *(a.certificate for known in configuration.authorities.values() for a in known),
        *response.certificates,
    )
    for certificate in known:
        if response.responder_name is not None:
            named = certificate.subject == response.responder_name
        else:
            named = _key_hash(certificate) == response.responder_key_hash
        if named:
            return certificate if _may_answer(certificate, authority) else None
    return None


def _may_answer(certificate: x509.Certificate, authority: Authority) -> bool:
    """Tell whether it answers for the authority (RFC 6960, 4.2.2.2)."""
    if certificate in authority.responders or certificate == authority.certificate:
        return True
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return False
    return ExtendedKeyUsageOID.OCSP_SIGNING in usage and _has_issued(
        certificate, authority.certificate
    )


def _verify_response(response: ocsp.OCSPResponse, by: x509.Certificate) -> None:
    key, algorithm = public_key(by), response.signature_hash_algorithm
    if algorithm is None:
        raise ValueError
    scheme: Scheme = "ECDSA" if isinstance(key, ec.EllipticCurvePublicKey) else "PKCS1v15"
    verify(key, scheme, algorithm.name, response.tbs_response_bytes, response.signature)


def _has_issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _check_period(certificate: x509.Certificate, at: datetime) -> None:
    if not certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc:
        raise NotTrusted("asic_period", subject=_name(certificate), at=at.isoformat())


def _key_hash(certificate: x509.Certificate) -> bytes:
    return x509.SubjectKeyIdentifier.from_public_key(public_key(certificate)).digest


def _name(certificate: x509.Certificate) -> str:
    return certificate.subject.rfc4514_string()
