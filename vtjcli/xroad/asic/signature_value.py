"""The signature value of an XML signature, held against the certificate that it names."""

from __future__ import annotations

from typing import Final

_MORE: Final = "http://www.w3.org/2001/04/xmldsig-more#"
_MORE_2007: Final = "http://www.w3.org/2007/05/xmldsig-more#"
_HASHES: Final = ("sha256", "sha384", "sha512")
_METHODS: Final = {
    **{f"{_MORE}rsa-{name}": ("PKCS1v15", name) for name in _HASHES},
    **{f"{_MORE_2007}{name}-rsa-MGF1": ("PSS", name) for name in _HASHES},
    **{f"{_MORE}ecdsa-{name}": ("ECDSA", name) for name in _HASHES},
}
"""Those that X-Road may use (SignAlgorithm), by their names in XML-DSIG (RFC 9231, 2.3)."""


def verify(certificate: bytes, method: str, signed: bytes, value: bytes) -> None:
    """Check that the key of `certificate` (DER) made the signature `value` over `signed`.

    Whether the certificate is anyone's to trust is another question, and not asked here.

    Raises ValueError when it did not, or when X-Road does not use `method` or such a key.
    """
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    scheme, name = _METHODS.get(method, ("", ""))
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
        algorithm: hashes.HashAlgorithm = getattr(hashes, name.upper())()
        match key, scheme:
            case rsa.RSAPublicKey(), "PKCS1v15":
                key.verify(value, signed, padding.PKCS1v15(), algorithm)
            case rsa.RSAPublicKey(), "PSS":
                pss = padding.PSS(padding.MGF1(algorithm), padding.PSS.AUTO)
                key.verify(value, signed, pss, algorithm)
            case ec.EllipticCurvePublicKey(), "ECDSA":
                key.verify(_in_der(value, key.key_size), signed, ec.ECDSA(algorithm))
            case _:
                raise ValueError(method)
    except (InvalidSignature, UnsupportedAlgorithm, AttributeError) as error:
        raise ValueError(method) from error


def _in_der(value: bytes, bits: int) -> bytes:
    """Return an ECDSA signature in DER; XML has its two numbers side by side (RFC 9231, 2.3.6)."""
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    size = (bits + 7) // 8
    if len(value) != 2 * size:
        return value
    return encode_dss_signature(int.from_bytes(value[:size]), int.from_bytes(value[size:]))
