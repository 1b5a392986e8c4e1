"""META-INF/signatures.xml (XAdES): what it says is signed, by whom, when, and what goes with it.

`signxml` was weighed for this and left: it wants every signed file in memory, and refuses a
signature as a whole where a server's log keeps no message bodies, of which the rest can be checked.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode
from typing import TYPE_CHECKING, Final, NamedTuple

from cryptography import x509
from lxml import etree

from vtjcli.xroad.asic.hashchain import DS, Reference, algorithm, digest_value, entry_path
from vtjcli.xroad.asic.signature_value import public_key, verify_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

_XADES: Final = "{http://uri.etsi.org/01903/v1.3.2#}"
_C14N: Final = {
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315": False,
    "http://www.w3.org/2001/10/xml-exc-c14n#": True,
}
"""The canonical forms that X-Road writes, and whether they are exclusive: the second since 7.8."""
_INCLUSIVE: Final = next(iter(_C14N))


class Signature(NamedTuple):
    """One signature: the files it covers, its value, and what it says beside.

    `certificate` is the signer's; `signed_at` is the signer's own claim as written; `time_stamp` is
    the token within the signature, None where a batch of signatures has one in a file of its own;
    `ocsp_responses` are in DER.
    """

    references: tuple[Reference, ...]
    value: bytes
    certificate: x509.Certificate
    signed_at: str | None
    time_stamp: bytes | None
    ocsp_responses: tuple[bytes, ...]


def read(root: etree._Element) -> Signature:
    """Return the one signature in the document, made by the key of the certificate in it.

    Raises ValueError when there is not exactly one, when it is not that key's, when a part of the
    document that it covers has another digest, or when it uses what X-Road does not.
    """
    [found] = root.iter(f"{DS}Signature")
    [info] = found.iterfind(f"{DS}SignedInfo")
    [properties] = found.iter(f"{_XADES}SignedProperties")
    value = _decode(found.findtext(f"{DS}SignatureValue"))
    written = _decode(found.findtext(f"{DS}KeyInfo/{DS}X509Data/{DS}X509Certificate"))
    for named in properties.iter(f"{_XADES}CertDigest"):
        if hashlib.new(algorithm(named), written).digest() != digest_value(named):
            raise ValueError
    certificate = x509.load_der_x509_certificate(written)
    _ = certificate.subject, certificate.issuer  # which are read only now, and may be malformed
    signed = _canonical(info, _read_algorithm(info, "CanonicalizationMethod"))
    verify_xml(public_key(certificate), _read_algorithm(info, "SignatureMethod"), signed, value)
    references = tuple(_references(found, info))
    place = f".//{_XADES}SignatureTimeStamp"
    stamp = found.findtext(f"{place}/{_XADES}EncapsulatedTimeStamp")
    if stamp is None:  # as old security servers wrote it
        stamp = found.findtext(place)
    return Signature(
        references=references,
        value=value,
        certificate=certificate,
        signed_at=(properties.findtext(f".//{_XADES}SigningTime") or "").strip() or None,
        time_stamp=_decode(stamp) if stamp else None,
        ocsp_responses=tuple(
            _decode(response.text) for response in found.iter(f"{_XADES}EncapsulatedOCSPValue")
        ),
    )


def _references(signature: etree._Element, info: etree._Element) -> Iterator[Reference]:
    """Give the references to files; those to parts of the signature are checked on the way."""
    for reference in info.iterfind(f"{DS}Reference"):
        uri, name, digest = reference.get("URI", ""), algorithm(reference), digest_value(reference)
        transforms = [e.get("Algorithm", "") for e in reference.iter(f"{DS}Transform")]
        if not uri.startswith("#"):
            if transforms:
                raise ValueError(uri)
            yield Reference(entry_path(uri), name, digest)
            continue
        [part] = [e for e in signature.iter() if e.get("Id") == uri[1:]]
        [form] = transforms or [_INCLUSIVE]
        if hashlib.new(name, _canonical(part, form)).digest() != digest:
            raise ValueError(uri)


def _canonical(element: etree._Element, form: str) -> bytes:
    if form not in _C14N:
        raise ValueError(form)
    exclusive = _C14N[form]
    return etree.tostring(element, method="c14n", exclusive=exclusive, with_comments=False)


def _read_algorithm(info: etree._Element, name: str) -> str:
    method = info.find(f"{DS}{name}")
    return "" if method is None else method.get("Algorithm", "")


def _decode(text: str | None) -> bytes:
    return b64decode("".join((text or "").split()), validate=True)
