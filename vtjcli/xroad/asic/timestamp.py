"""Time-stamp tokens (RFC 3161): what one says, and whether an authority signed it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pyasn1.codec.ber import decoder
from pyasn1.codec.der import encoder
from pyasn1.error import PyAsn1Error
from pyasn1.type import namedtype, tag, univ
from pyasn1_modules import rfc3161, rfc5652

from vtjcli.xroad.asic.signature_value import Scheme, public_key, verify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cryptography import x509

_DIGESTS: Final = {
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
_RSA: Final = "1.2.840.113549.1.1."
_ECDSA: Final = "1.2.840.10045."
_SCHEMES: Final[dict[str, tuple[Scheme, str | None]]] = {
    f"{_RSA}1": ("PKCS1v15", None),
    f"{_RSA}10": ("PSS", None),
    f"{_RSA}11": ("PKCS1v15", "sha256"),
    f"{_RSA}12": ("PKCS1v15", "sha384"),
    f"{_RSA}13": ("PKCS1v15", "sha512"),
    f"{_ECDSA}2.1": ("ECDSA", None),
    f"{_ECDSA}4.3.2": ("ECDSA", "sha256"),
    f"{_ECDSA}4.3.3": ("ECDSA", "sha384"),
    f"{_ECDSA}4.3.4": ("ECDSA", "sha512"),
}
"""Signature algorithms of CMS; without a hash of its own, one takes that of the digest."""


_EXPLICIT: Final = tag.Tag(tag.tagClassContext, tag.tagFormatConstructed, 0)


class _Token(univ.Sequence):  # type: ignore[misc]
    """ContentInfo of CMS with SignedData in it: pyasn1 reads no ANY of indefinite length."""

    componentType = namedtype.NamedTypes(  # noqa: N815 - pyasn1's name
        namedtype.NamedType("contentType", univ.ObjectIdentifier()),
        namedtype.NamedType("content", rfc5652.SignedData().subtype(explicitTag=_EXPLICIT)),
    )


class TimeStamp(NamedTuple):
    """What a time-stamping authority says: data with this digest existed at this time (UTC)."""

    at: datetime
    algorithm: str
    imprint: bytes
    content: bytes
    """DER of the TSTInfo, which is what was signed."""
    signers: tuple[Any, ...]
    """SignerInfo of CMS (RFC 5652, 5.3)."""


def read(token: bytes) -> TimeStamp:
    """Return what the DER or BER of a time-stamp token says; its signature is not checked.

    Raises ValueError when it is not such a token, or uses a digest that X-Road does not.
    """
    try:
        outer = _decode(token, _Token())
        if outer["contentType"] != rfc5652.id_signedData:
            raise ValueError
        signed = outer["content"]
        inner = signed["encapContentInfo"]
        if inner["eContentType"] != rfc3161.id_ct_TSTInfo:
            raise ValueError
        content = bytes(inner["eContent"])
        info = _decode(content, rfc3161.TSTInfo())
        imprint = info["messageImprint"]
        return TimeStamp(
            at=_time(str(info["genTime"])),
            algorithm=_DIGESTS[str(imprint["hashAlgorithm"]["algorithm"])],
            imprint=bytes(imprint["hashedMessage"]),
            content=content,
            signers=tuple(signed["signerInfos"]),
        )
    except (PyAsn1Error, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError from error


def find_signer(
    stamp: TimeStamp, certificates: Iterable[x509.Certificate]
) -> x509.Certificate | None:
    """Return the one of `certificates` that the token names as its signer's, if any."""
    for info in stamp.signers[:1]:
        for certificate in certificates:
            if _is_named(info["sid"], certificate):
                return certificate
    return None


def verify_signature(stamp: TimeStamp, by: x509.Certificate) -> None:
    """Check that the key of `by` signed the token (RFC 5652, 5.4 and 5.6).

    Raises ValueError when it did not, or when there is not exactly one signature.
    """
    try:
        [info] = stamp.signers
        digest_name = _DIGESTS[str(info["digestAlgorithm"]["algorithm"])]
        scheme, own = _SCHEMES[str(info["signatureAlgorithm"]["algorithm"])]
        attributes = rfc5652.SignedAttributes()
        attributes.extend(info["signedAttrs"])
        [content_type] = _attribute(attributes, rfc5652.id_contentType)
        [digest] = _attribute(attributes, rfc5652.id_messageDigest)
        if _decode(bytes(content_type), rfc5652.ContentType()) != rfc3161.id_ct_TSTInfo:
            raise ValueError
        stated = bytes(_decode(bytes(digest), rfc5652.MessageDigest()))
        if stated != hashlib.new(digest_name, stamp.content).digest():
            raise ValueError
        signed = encoder.encode(attributes)
        value = bytes(info["signature"])
    except (PyAsn1Error, KeyError, TypeError, AttributeError) as error:
        raise ValueError from error
    verify(public_key(by), scheme, own or digest_name, signed, value)


def _attribute(attributes: Any, kind: Any) -> Any:
    """Return the values of the one attribute of a kind; raise ValueError otherwise."""
    [found] = [attribute for attribute in attributes if attribute["attrType"] == kind]
    return found["attrValues"]


def _is_named(sid: Any, certificate: x509.Certificate) -> bool:
    from cryptography import x509

    if sid.getName() == "issuerAndSerialNumber":
        named = sid["issuerAndSerialNumber"]
        issuer: bytes = encoder.encode(named["issuer"])
        serial = int(named["serialNumber"])
        return serial == certificate.serial_number and issuer == certificate.issuer.public_bytes()
    try:
        own = certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    except x509.ExtensionNotFound:
        return False
    return bytes(sid["subjectKeyIdentifier"]) == own.value.digest


def _time(text: str) -> datetime:
    """Return a GeneralizedTime, which a token gives in UTC, perhaps with a part of a second."""
    whole, _, part = text.removesuffix("Z").partition(".")
    moment = datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return moment.replace(microsecond=int(f"{part:0<6}"[:6]))


def _decode(data: bytes, form: Any) -> Any:
    value, rest = decoder.decode(data, asn1Spec=form)
    if rest:
        raise ValueError
    return value
