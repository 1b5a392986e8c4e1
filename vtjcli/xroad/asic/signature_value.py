"""Signature values held against a public key: of XML signatures, time stamps and OCSP responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes

Scheme: TypeAlias = Literal["PKCS1v15", "PSS", "ECDSA"]

_MORE: Final = "http://www.w3.org/2001/04/xmldsig-more#"
_MORE_2007: Final = "http://www.w3.org/2007/05/xmldsig-more#"
_HASHES: Final[dict[str, type[hashes.HashAlgorithm]]] = {
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
_METHODS: Final[dict[str, tuple[Scheme, str]]] = {
    **{f"{_MORE}rsa-{name}": ("PKCS1v15", name) for name in _HASHES},
    **{f"{_MORE_2007}{name}-rsa-MGF1": ("PSS", name) for name in _HASHES},
    **{f"{_MORE}ecdsa-{name}": ("ECDSA", name) for name in _HASHES},
}
"""Those that X-Road may use (SignAlgorithm), by their names in XML-DSIG (RFC 9231, 2.3)."""


def verify_xml(key: CertificatePublicKeyTypes, method: str, content: bytes, value: bytes) -> None:
    """Check that `key` made the XML signature `value` over `content` by the algorithm `method`.

    Raises ValueError when it did not, or when X-Road does not use `method` or such a key.
    """
    if method not in _METHODS:
        raise ValueError(method)
    scheme, name = _METHODS[method]
    if isinstance(key, ec.EllipticCurvePublicKey):
        value = _encode_der(value, key.key_size)
    verify(key, scheme, name, content, value)


def verify(
    key: CertificatePublicKeyTypes, scheme: Scheme, name: str, content: bytes, value: bytes
) -> None:
    """Check that `key` made the signature `value` (of ECDSA in DER) over `content`.

    `name` is that of the hash, as hashlib has it. Raises ValueError if it did not, or if hash,
    scheme and key do not match or are not supported.
    """
    try:
        algorithm = _HASHES[name]()
        match key, scheme:
            case rsa.RSAPublicKey(), "PKCS1v15":
                key.verify(value, content, padding.PKCS1v15(), algorithm)
            case rsa.RSAPublicKey(), "PSS":
                pss = padding.PSS(padding.MGF1(algorithm), padding.PSS.AUTO)
                key.verify(value, content, pss, algorithm)
            case ec.EllipticCurvePublicKey(), "ECDSA":
                key.verify(value, content, ec.ECDSA(algorithm))
            case _:
                raise ValueError(scheme)
    except (InvalidSignature, UnsupportedAlgorithm, KeyError) as error:
        raise ValueError(scheme) from error


def public_key(certificate: x509.Certificate) -> CertificatePublicKeyTypes:
    """Return the key of a certificate; raise ValueError for one of a kind that is not supported."""
    try:
        return certificate.public_key()
    except UnsupportedAlgorithm as error:
        raise ValueError from error


def _encode_der(value: bytes, bits: int) -> bytes:
    """Return an ECDSA signature in DER; XML has its two numbers side by side (RFC 9231, 2.3.6)."""
    size = (bits + 7) // 8
    if len(value) != 2 * size:
        return value
    return encode_dss_signature(int.from_bytes(value[:size]), int.from_bytes(value[size:]))
