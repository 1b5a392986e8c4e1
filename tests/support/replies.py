"""A good reply to whatever was asked, which a test then spoils."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable
from copy import deepcopy
from typing import TypeAlias

from lxml import etree

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
XROAD = "http://x-road.eu/xsd/xroad.xsd"
IDS = "http://x-road.eu/xsd/identifiers"
QUERY = "http://xml.vrk.fi/ws/vtj/vtjkysely/1"
VTJ = "http://xml.vrk.fi/schema/vtjkysely"
NS = {"s": SOAP, "x": XROAD, "id": IDS, "q": QUERY, "v": VTJ}

HETU = "020501A999T"
SURNAME = "Salamyhkäinen"
ALGORITHMS = {
    "sha256": "http://www.w3.org/2001/04/xmlenc#sha256",
    "sha384": "http://www.w3.org/2001/04/xmldsig-more#sha384",
    "sha512": "http://www.w3.org/2001/04/xmlenc#sha512",
}

Change: TypeAlias = Callable[[etree._Element], object]

_ANSWER = f"""
<HenkilonTunnusKyselyResponse xmlns="{QUERY}">
 <request><Loppukayttaja>tester</Loppukayttaja><Salasana>echoed-secret</Salasana></request>
 <response>
  <VTJHenkiloVastaussanoma xmlns="{VTJ}" sanomatunnus="PERUSSANOMA 3"
    tietojenPoimintaaika="20260131120000" versio="1.0">
   <Paluukoodi koodi="0000">Haku onnistui</Paluukoodi>
   <Henkilo>
    <Henkilotunnus voimassaolokoodi="1">{HETU}</Henkilotunnus>
    <NykyinenSukunimi><Sukunimi>{SURNAME}</Sukunimi></NykyinenSukunimi>
    <NykyisetEtunimet><Etunimet>Albert Kristian</Etunimet></NykyisetEtunimet>
    <Turvakielto><TurvakieltoTieto/><TurvakieltoPaattymispvm/></Turvakielto>
   </Henkilo>
  </VTJHenkiloVastaussanoma>
 </response>
</HenkilonTunnusKyselyResponse>
"""


def answer(sent: bytes, *changes: Change, content: str = _ANSWER) -> etree._Element:
    """Return the envelope that answers `sent` with `content`, changed by each of `changes`."""
    asked = etree.fromstring(sent)
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"s": SOAP, "x": XROAD, "id": IDS})
    header = etree.SubElement(root, f"{{{SOAP}}}Header")
    header.extend(deepcopy(list(one(asked, "s:Header"))))
    header.append(request_hash(sent))
    etree.SubElement(root, f"{{{SOAP}}}Body").append(etree.fromstring(content))
    for change in changes:
        change(root)
    return root


def addressed(envelope: etree._Element, sent: bytes) -> etree._Element:
    """Make a recorded reply the answer to the envelope `sent`, and change nothing else."""
    asked, fields = etree.fromstring(sent), one(envelope, "s:Header")
    for name in ("client", "service", "id", "userId"):
        fields.replace(one(fields, f"x:{name}"), deepcopy(one(asked, f"s:Header/x:{name}")))
    fields.replace(one(fields, "x:requestHash"), request_hash(sent))
    return envelope


def request_hash(sent: bytes, algorithm: str = "sha512") -> etree._Element:
    """Return the header field that names the digest of `sent`."""
    element = etree.Element(f"{{{XROAD}}}requestHash", algorithmId=ALGORITHMS[algorithm])
    element.text = b64encode(hashlib.new(algorithm, sent).digest()).decode()
    return element


def fault(
    code: str, string: str = "Something went wrong", detail: str = "6f0b1c52-d3a7-4c5e"
) -> etree._Element:
    """Return an envelope with a fault, as a security server writes it."""
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"s": SOAP})
    body = etree.SubElement(root, f"{{{SOAP}}}Body")
    element = etree.SubElement(body, f"{{{SOAP}}}Fault")
    etree.SubElement(element, "faultcode").text = code
    etree.SubElement(element, "faultstring").text = string
    etree.SubElement(element, "faultactor")
    told = etree.SubElement(etree.SubElement(element, "detail"), f"{{{XROAD}}}faultDetail")
    told.text = detail
    return root


def encoded(root: etree._Element, encoding: str = "UTF-8") -> bytes:
    """Return the bytes of an envelope, with a declaration."""
    return etree.tostring(root, xml_declaration=True, encoding=encoding)


def one(root: etree._Element, path: str) -> etree._Element:
    """Find the one element that `path` leads to."""
    found = root.find(path, NS)
    assert found is not None, path
    return found


def header(root: etree._Element, name: str) -> str:
    """Return the text of a header field."""
    return one(root, f"s:Header/x:{name}").text or ""


def message_id(sent: bytes) -> str:
    """Return the id of an envelope."""
    return header(etree.fromstring(sent), "id")


def altered(path: str, text: str = "another") -> Change:
    """Return a change that gives an element another text."""

    def change(root: etree._Element) -> None:
        one(root, path).text = text

    return change


def without(path: str) -> Change:
    """Return a change that takes an element out."""

    def change(root: etree._Element) -> None:
        element = one(root, path)
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    return change


def doubled(path: str) -> Change:
    """Return a change that makes two of an element."""

    def change(root: etree._Element) -> None:
        element = one(root, path)
        element.addnext(deepcopy(element))

    return change
