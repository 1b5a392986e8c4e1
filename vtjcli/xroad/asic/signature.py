"""META-INF/signatures.xml (XAdES): what it says is signed, when, and its own time stamp."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from vtjcli.xroad.asic.hashchain import DS, Reference, algorithm, digest_value

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
    """Return the one signature in the document; its properties are what it says they are.

    Raises ValueError when there is not exactly one, when a part of the document that it covers has
    another digest, or when it uses what X-Road does not.
    """
    [found] = root.iter(f"{DS}Signature")
    info = found.find(f"{DS}SignedInfo")
    if info is None:
        raise ValueError
    value = found.findtext(f"{DS}SignatureValue") or ""
    stamp = found.findtext(f".//{_XADES}SignatureTimeStamp/{_XADES}EncapsulatedTimeStamp")
    signed_at = found.findtext(f".//{_XADES}SignedProperties//{_XADES}SigningTime")
    return Signature(
        references=tuple(_references(found, info)),
        value=b64decode("".join(value.split()), validate=True),
        signed_at=(signed_at or "").strip() or None,
        time_stamp=b64decode("".join(stamp.split()), validate=True) if stamp else None,
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
        canonical = etree.tostring(part, method="c14n", with_comments=False)
        if transforms not in ([], [_C14N]) or hashlib.new(name, canonical).digest() != digest:
            raise ValueError(uri)
