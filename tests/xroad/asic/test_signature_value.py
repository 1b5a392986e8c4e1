"""A signature by another key, or over something else, is never taken for a good one."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding

from tests.support.containers import ID, SIGNATURES, entries, packed, signed
from vtjcli.xroad.asic import archive, container
from vtjcli.xroad.asic.signature_value import verify_xml

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes

MORE = "http://www.w3.org/2001/04/xmldsig-more#"
RSA = rsa.generate_private_key(65537, 2048)
EC = ec.generate_private_key(ec.SECP256R1())
PSS = padding.PSS(padding.MGF1(hashes.SHA256()), 32)


def public(certificate: bytes) -> CertificatePublicKeyTypes:
    return x509.load_der_x509_certificate(certificate).public_key()


def certificate(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    name = x509.Name([])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(1))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def side_by_side(der: bytes) -> bytes:
    return b"".join(number.to_bytes(32) for number in decode_dss_signature(der))


MADE: dict[str, tuple[str, bytes, Callable[[bytes], bytes]]] = {
    "RSA": (
        f"{MORE}rsa-sha384",
        certificate(RSA),
        lambda data: RSA.sign(data, padding.PKCS1v15(), hashes.SHA384()),
    ),
    "RSA with MGF1": (
        "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
        certificate(RSA),
        lambda data: RSA.sign(data, PSS, hashes.SHA256()),
    ),
    "ECDSA as in XML": (
        f"{MORE}ecdsa-sha512",
        certificate(EC),
        lambda data: side_by_side(EC.sign(data, ec.ECDSA(hashes.SHA512()))),
    ),
    "ECDSA in DER": (
        f"{MORE}ecdsa-sha512",
        certificate(EC),
        lambda data: EC.sign(data, ec.ECDSA(hashes.SHA512())),
    ),
}


@pytest.mark.parametrize("how", MADE)
def test_the_signatures_that_x_road_makes_are_understood(how: str) -> None:
    method, by, sign = MADE[how]
    key = public(by)
    verify_xml(key, method, b"data", sign(b"data"))
    with pytest.raises(ValueError):
        verify_xml(key, method, b"date", sign(b"data"))
    with pytest.raises(ValueError):
        verify_xml(key, method.replace("sha", "md"), b"data", sign(b"data"))


def test_a_key_of_another_kind_is_refused() -> None:
    method, _, sign = MADE["RSA"]
    with pytest.raises(ValueError):
        verify_xml(public(certificate(EC)), method, b"data", sign(b"data"))


def test_a_certificate_put_in_place_of_the_signers_is_refused() -> None:
    files = entries(signed("requestOnly", "unique"))
    before, tag, rest = files[SIGNATURES].partition(b"X509Certificate>")
    others = b64encode(certificate(RSA))
    files[SIGNATURES] = before + tag + others + b"<" + rest.partition(b"<")[2]
    data = packed(files)
    expected, budget = container.Expectation(ID), archive.Budget(len(data))
    found = container.read(BytesIO(data), "a.asice", expected, budget)
    assert found.error is not None
    assert found.error.key == "asic_signature"
