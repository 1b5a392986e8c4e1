"""Keys made on the spot, signatures (XAdES) and time stamps (RFC 3161) made with them.

They are real ones, by certificates that nobody trusts but who takes the configuration that the
simulator serves (metaservices.verification_configuration) for the truth.
Source of the forms: X-Road 7's SignatureXmlBuilder, HashChainBuilder and DigestList.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, lru_cache
from hashlib import sha256, sha512
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate
    from lxml.etree import _Element as Element

SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512"

_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_XADES = "{http://uri.etsi.org/01903/v1.3.2#}"
_CHAIN = "http://cyber.ee/hashchain"
_TEMPLATE = Path(__file__).with_name("signatures.xml")

_SHA512_OID = "608648016503040203"
_RSA_OID = "2a864886f70d010101"
_SIGNED_DATA = "2a864886f70d010702"
_TST_INFO = "2a864886f70d0109100104"
_CONTENT_TYPE = "2a864886f70d010903"
_MESSAGE_DIGEST = "2a864886f70d010904"
_SIGNING_CERTIFICATE_V2 = "2a864886f70d010910022f"
_POLICY = "2a030401"
"""1.2.3.4.1: nobody's."""


@dataclass(frozen=True)
class Signer:
    """A key, its certificate (DER), and what its issuer is called in signatures."""

    key: RSAPrivateKey
    certificate: bytes
    issuer: bytes
    """DER of the name."""
    name: str
    serial: int

    def sign(self, data: bytes) -> bytes:
        """Sign with RSA PKCS #1 v1.5 and SHA-512."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

        return self.key.sign(data, PKCS1v15(), hashes.SHA512())


@lru_cache(maxsize=64)  # clients choose what member they are
def signer(member: str) -> Signer:
    """Return the signer for a member of X-Road, by its instance, class and code; made once."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    from . import authorities

    instance, member_class, code = member.split("/")
    key = generate_private_key(65537, 2048)
    return _signer(key, authorities.issue_to_member(key.public_key(), instance, member_class, code))


@cache
def stamper() -> Signer:
    """Return the time-stamping authority; made once."""
    from . import authorities

    return _signer(*authorities.time_stamper())


def _signer(key: RSAPrivateKey, certificate: Certificate) -> Signer:
    from cryptography.hazmat.primitives.serialization import Encoding

    return Signer(
        key=key,
        certificate=certificate.public_bytes(Encoding.DER),
        issuer=certificate.issuer.public_bytes(),
        name=certificate.issuer.rfc4514_string(),
        serial=certificate.serial_number,
    )


def signature(message: bytes, by: Signer, at: datetime) -> Element:
    """Return signatures.xml with the signature over `message`, not yet time-stamped."""
    from . import authorities

    root = etree.fromstring(_template(), etree.XMLParser(remove_blank_text=True))
    [found] = root
    _fill(found, f"{_DS}X509Certificate", _base64(by.certificate))
    written = at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    _fill(found, f"{_XADES}SigningTime", written)
    _fill(found, f"{_DS}X509IssuerName", by.name)
    _fill(found, f"{_DS}X509SerialNumber", str(by.serial))
    of_properties, of_message, of_certificate = found.iter(f"{_DS}DigestValue")
    of_certificate.text = digest(by.certificate)
    of_message.text = digest(message)
    [properties] = found.iter(f"{_XADES}SignedProperties")
    of_properties.text = digest(etree.tostring(properties, method="c14n"))
    [info] = found.iter(f"{_DS}SignedInfo")
    _fill(found, f"{_DS}SignatureValue", _base64(by.sign(etree.tostring(info, method="c14n"))))
    status = authorities.ocsp_response(by.certificate, at)
    _fill(found, f"{_XADES}EncapsulatedOCSPValue", _base64(status))
    return root


def decode_value(root: Element) -> bytes:
    """Return the bytes of the signature, which a time stamp over it alone is over."""
    [value] = root.iter(f"{_DS}SignatureValue")
    return b64decode(value.text or "")


def digest(data: bytes) -> str:
    """Return the SHA-512 of `data` in Base64."""
    return _base64(sha512(data).digest())


def put_stamp(root: Element, token: bytes) -> None:
    """Put a time stamp over the signature alone into its unsigned properties."""
    [unsigned] = root.iter(f"{_XADES}UnsignedSignatureProperties")
    stamp = etree.Element(f"{_XADES}SignatureTimeStamp")
    unsigned.insert(0, stamp)
    etree.SubElement(stamp, f"{_XADES}EncapsulatedTimeStamp").text = _base64(token)


def hash_chains(files: list[bytes], path: str, chain: str) -> tuple[bytes, list[bytes]]:
    """Return the result, and the chain of each of two `files`, that stand for one batch.

    `path` is what a file, `chain` what its chain is called in its container.
    """
    digests = [sha512(file).digest() for file in files]
    top = sha512(der(0x30, *map(_single_digest, digests))).digest()
    result = etree.Element(f"{{{_CHAIN}}}HashChainResult", nsmap={"ns2": _CHAIN, None: _DS[1:-1]})
    result.set("URI", f"{chain}#STEP0")
    etree.SubElement(result, f"{_DS}DigestMethod", Algorithm=SHA512)
    etree.SubElement(result, f"{_DS}DigestValue").text = _base64(top)
    return _document(result), [_chain(digests, own, path) for own in range(len(digests))]


def _chain(digests: list[bytes], own: int, path: str) -> bytes:
    root = etree.Element(f"{{{_CHAIN}}}HashChain", nsmap={"ns2": _CHAIN, None: _DS[1:-1]})
    etree.SubElement(root, f"{{{_CHAIN}}}DefaultDigestMethod", Algorithm=SHA512)
    step = etree.SubElement(root, f"{{{_CHAIN}}}HashStep", id="STEP0")
    for number, digest in enumerate(digests):
        kind = "DataRef" if number == own else "HashValue"
        value = etree.SubElement(step, f"{{{_CHAIN}}}{kind}")
        if number == own:
            value.set("URI", path)
        etree.SubElement(value, f"{_DS}DigestValue").text = _base64(digest)
    return _document(root)


def time_stamp(data: bytes, at: datetime) -> bytes:
    """Return a time-stamp token (DER) that `data` existed at a time."""
    by = stamper()
    algorithm = der(0x30, _oid(_SHA512_OID))
    info = der(
        0x30,
        _integer(1),
        _oid(_POLICY),
        der(0x30, algorithm, der(0x04, sha512(data).digest())),
        _integer(int.from_bytes(sha256(data).digest()[:8]) >> 1),
        der(0x18, at.astimezone(UTC).strftime("%Y%m%d%H%M%SZ").encode("ascii")),
    )
    certificate = der(0x30, algorithm, der(0x04, sha512(by.certificate).digest()))
    attributes = b"".join(
        sorted(
            der(0x30, _oid(kind), der(0x31, value))
            for kind, value in (
                (_CONTENT_TYPE, _oid(_TST_INFO)),
                (_MESSAGE_DIGEST, der(0x04, sha512(info).digest())),
                (_SIGNING_CERTIFICATE_V2, der(0x30, der(0x30, certificate))),
            )
        )
    )
    signer_info = der(
        0x30,
        _integer(1),
        der(0x30, by.issuer, _integer(by.serial)),
        algorithm,
        der(0xA0, attributes),
        der(0x30, _oid(_RSA_OID), der(0x05)),
        der(0x04, by.sign(der(0x31, attributes))),
    )
    signed = der(
        0x30,
        _integer(3),
        der(0x31, algorithm),
        der(0x30, _oid(_TST_INFO), der(0xA0, der(0x04, info))),
        der(0xA0, by.certificate),
        der(0x31, signer_info),
    )
    return der(0x30, _oid(_SIGNED_DATA), der(0xA0, signed))


def der(tag: int, *parts: bytes) -> bytes:
    """Return one element of DER (X.690) around `parts`."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([tag, 0x80 | len(length)]) + length + content


def _single_digest(digest: bytes) -> bytes:
    return der(0x30, der(0x04, digest), der(0x0C, SHA512.encode("ascii")), der(0x30))


def _oid(identifier: str) -> bytes:
    return der(0x06, bytes.fromhex(identifier))


def _integer(value: int) -> bytes:
    return der(0x02, value.to_bytes(value.bit_length() // 8 + 1))


def _document(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _fill(root: Element, name: str, value: str) -> None:
    [found] = root.iter(name)
    found.text = value


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")


@cache
def _template() -> bytes:
    return _TEMPLATE.read_bytes()
