"""Containers of kinds that the simulator does not make: batch signatures, attachments, other forms.

They are signed, stamped and answered for by the simulator's authorities, so that they hold by its
verification configuration. What X-Road's own test containers show is shown with these.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from lxml import etree

from tests.support.containers import ID, packed
from vtjcli.simulator import authorities, signing

if TYPE_CHECKING:
    from collections.abc import Mapping

MEMBER: Final = "FI-TEST/MUN/0000000-0"
EXCLUSIVE: Final = "http://www.w3.org/2001/10/xml-exc-c14n#"
INCLUSIVE: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
MESSAGE: Final = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns:x="http://x-road.eu/xsd/xroad.xsd" xmlns:i="http://x-road.eu/xsd/identifiers">'
    '<s:Header><x:client i:objectType="SUBSYSTEM"><i:xRoadInstance>FI-TEST</i:xRoadInstance>'
    "<i:memberClass>MUN</i:memberClass><i:memberCode>0000000-0</i:memberCode>"
    "<i:subsystemCode>vtjcli-demo</i:subsystemCode></x:client>"
    '<x:service i:objectType="SERVICE"><i:xRoadInstance>FI-TEST</i:xRoadInstance>'
    "<i:memberClass>GOV</i:memberClass><i:memberCode>0245437-2</i:memberCode>"
    "<i:subsystemCode>VTJkysely</i:subsystemCode><i:serviceCode>Anything</i:serviceCode>"
    f"</x:service><x:id>{ID}</x:id></s:Header><s:Body><a:Anything xmlns:a='urn:a'/></s:Body>"
    "</s:Envelope>"
).encode()
CHAIN: Final = "sig-hashchain.xml"
RESULT: Final = "sig-hashchainresult.xml"

_DS: Final = "http://www.w3.org/2000/09/xmldsig#"
_XADES: Final = "http://uri.etsi.org/01903/v1.3.2#"


def digest(data: bytes) -> str:
    return b64encode(hashlib.sha512(data).digest()).decode()


def signatures(references: Mapping[str, bytes], form: str = INCLUSIVE) -> bytes:
    """Return signatures.xml over files by their URIs, with a time stamp and a status in it."""
    at, by = datetime.now(UTC), signing.signer(MEMBER)
    method = f'<ds:DigestMethod Algorithm="{signing.SHA512}"/>'
    listed = "".join(
        f'<ds:Reference URI="{uri}">{method}<ds:DigestValue>{digest(data)}</ds:DigestValue>'
        "</ds:Reference>"
        for uri, data in references.items()
    )
    status = b64encode(authorities.ocsp_response(by.certificate, at)).decode()
    root = etree.fromstring(
        f'<a:XAdESSignatures xmlns:a="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="{_DS}" '
        f'xmlns:xades="{_XADES}"><ds:Signature><ds:SignedInfo>'
        f'<ds:CanonicalizationMethod Algorithm="{form}"/>'
        '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"/>'
        f'{listed}<ds:Reference URI="#own"><ds:Transforms><ds:Transform Algorithm="{form}"/>'
        f"</ds:Transforms>{method}<ds:DigestValue/></ds:Reference></ds:SignedInfo>"
        "<ds:SignatureValue/><ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
        f"{b64encode(by.certificate).decode()}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"
        '<ds:Object><xades:QualifyingProperties><xades:SignedProperties Id="own">'
        f"<xades:SigningTime>{at.isoformat()}</xades:SigningTime></xades:SignedProperties>"
        "<xades:UnsignedProperties><xades:SignatureTimeStamp><xades:EncapsulatedTimeStamp/>"
        f"</xades:SignatureTimeStamp><xades:EncapsulatedOCSPValue>{status}"
        "</xades:EncapsulatedOCSPValue></xades:UnsignedProperties>"
        "</xades:QualifyingProperties></ds:Object></ds:Signature></a:XAdESSignatures>"
    )
    [properties] = root.iter(f"{{{_XADES}}}SignedProperties")
    [*_, own] = root.iter(f"{{{_DS}}}DigestValue")
    own.text = digest(_canonical(properties, form))
    [info] = root.iter(f"{{{_DS}}}SignedInfo")
    value = by.sign(_canonical(info, form))
    [element] = root.iter(f"{{{_DS}}}SignatureValue")
    element.text = b64encode(value).decode()
    [stamp] = root.iter(f"{{{_XADES}}}EncapsulatedTimeStamp")
    stamp.text = b64encode(signing.time_stamp(value, at)).decode()
    return etree.tostring(root)


def _canonical(element: etree._Element, form: str) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=form == EXCLUSIVE)


def files(
    attachments: Mapping[str, bytes] | None = None, form: str = INCLUSIVE
) -> dict[str, bytes]:
    """Return the files of a container whose signature names message and attachments itself."""
    held = {"message.xml": MESSAGE, **(attachments or {})}
    named = {f"/{name}": data for name, data in held.items()}
    return {"mimetype": _MIMETYPE, **held, "META-INF/signatures.xml": signatures(named, form)}


def batch(attachment: bytes = b"attached") -> dict[str, bytes]:
    """Return the files of a container whose signature is over a batch of messages.

    Its chain names the message and one attachment, and goes on to a neighbour of the batch.
    """
    result, chain = _chain({"/message.xml": MESSAGE, "/attachment1": attachment})
    return {
        "mimetype": _MIMETYPE,
        "message.xml": MESSAGE,
        "attachment1": attachment,
        "META-INF/signatures.xml": signatures({f"/{RESULT}": result}),
        RESULT: result,
        CHAIN: chain,
    }


def _chain(data: Mapping[str, bytes]) -> tuple[bytes, bytes]:
    """Return the result of a batch, and the chain of the message that these files make up."""
    neighbour = hashlib.sha512(b"another message").digest()
    own = [hashlib.sha512(content).digest() for content in data.values()]
    first = hashlib.sha512(signing.der(0x30, *map(signing._single_digest, own))).digest()
    top = signing.der(0x30, *map(signing._single_digest, (first, neighbour)))
    listed = "".join(
        f'<c:DataRef URI="{uri}"><d:DigestValue>{digest(content)}</d:DigestValue></c:DataRef>'
        for uri, content in data.items()
    )
    names = f'xmlns:c="http://cyber.ee/hashchain" xmlns:d="{_DS}"'
    method = f'Algorithm="{signing.SHA512}"'
    chain = (
        f"<c:HashChain {names}><c:DefaultDigestMethod {method}/>"
        '<c:HashStep id="STEP0"><c:StepRef URI="#STEP1"/><c:HashValue><d:DigestValue>'
        f"{b64encode(neighbour).decode()}</d:DigestValue></c:HashValue></c:HashStep>"
        f'<c:HashStep id="STEP1">{listed}</c:HashStep></c:HashChain>'
    )
    result = (
        f'<c:HashChainResult {names} URI="/{CHAIN}#STEP0"><d:DigestMethod {method}/>'
        f"<d:DigestValue>{digest(top)}</d:DigestValue></c:HashChainResult>"
    )
    return result.encode(), chain.encode()


def container(held: Mapping[str, bytes]) -> bytes:
    return packed(held)


_MIMETYPE: Final = b"application/vnd.etsi.asic-e+zip"
