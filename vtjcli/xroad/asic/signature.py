"""META-INF/signatures.xml (XAdES): what it says is signed, when, and its own time stamp."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from vtjcli.xroad.asic.hashchain import DS, Reference, algorithm, digest_value
from vtjcli.xroad.asic.signature_value import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

_XADES: Final = "{http://uri.etsi.org/01903/v1.3.2#}"
_C14N: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"


class Signature(NamedTuple):
    """One signature: the files it covers, its value, and what it says beside.

    `signed_at` is the signer's own claim as written; `time_stamp` is the token within the
    signature, None where a batch of signatures has one in a file of its own.
    """

    references: tuple[Reference, ...]
    value: bytes
    signed_at: str | None
    time_stamp: bytes | None


def read(root: etree._Element) -> Signature:
    """Return the one signature in the document, made by the key of the certificate in it.

    Raises ValueError when there is not exactly one, when it is not that key's, when a part of the
    document that it covers has another digest, or when it uses what X-Road does not.
    """
    [found] = root.iter(f"{DS}Signature")
    [info] = found.iterfind(f"{DS}SignedInfo")
    [properties] = found.iter(f"{_XADES}SignedProperties")
    value = _decoded(found.findtext(f"{DS}SignatureValue"))
    certificate = _decoded(found.findtext(f"{DS}KeyInfo/{DS}X509Data/{DS}X509Certificate"))
    for named in properties.iter(f"{_XADES}CertDigest"):
        if hashlib.new(algorithm(named), certificate).digest() != digest_value(named):
            raise ValueError
    if _named(info, "CanonicalizationMethod") != _C14N:
        raise ValueError
    verify(certificate, _named(info, "SignatureMethod"), _canonical(info), value)
    stamp = found.findtext(f".//{_XADES}SignatureTimeStamp/{_XADES}EncapsulatedTimeStamp")
    return Signature(
        references=tuple(_references(found, info)),
        value=value,
        signed_at=(properties.findtext(f".//{_XADES}SigningTime") or "").strip() or None,
        time_stamp=_decoded(stamp) if stamp else None,
    )


def _references(signature: etree._Element, info: etree._Element) -> Iterator[Reference]:
    """Give the references to files; those to parts of the signature are checked on the way."""
    for reference in info.iterfind(f"{DS}Reference"):
        uri, name, digest = reference.get("URI", ""), algorithm(reference), digest_value(reference)
        transforms = [e.get("Algorithm") for e in reference.iter(f"{DS}Transform")]
        if not uri.startswith("#"):
            if transforms:
                raise ValueError(uri)
            yield Reference(uri.lstrip("/"), name, digest)
            continue
        [part] = [e for e in signature.iter() if e.get("Id") == uri[1:]]
        agrees = hashlib.new(name, _canonical(part)).digest() == digest
        if transforms not in ([], [_C14N]) or not agrees:
            raise ValueError(uri)


def _canonical(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", with_comments=False)


def _named(info: etree._Element, name: str) -> str:
    method = info.find(f"{DS}{name}")
    return "" if method is None else method.get("Algorithm", "")


def _decoded(written: str | None) -> bytes:
    return b64decode("".join((written or "").split()), validate=True)
