"""Asking the simulator as a client does: a good request, which a test then spoils."""

from __future__ import annotations

import http.client
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from tests.support.replies import IDS, NS, QUERY, SOAP, XROAD
from vtjcli.simulator import CLIENT, SERVICE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from vtjcli.simulator import Simulator

ALBERT = "020501A999T"
ANNA = "020190-9521"

_PARTS = (
    *("xRoadInstance", "memberClass", "memberCode", "subsystemCode"),
    *("serviceCode", "serviceVersion"),
)


def request(hetu: str = ALBERT, product: str = "PERUSSANOMA 3", /, **parts: str | None) -> Element:
    """Build a good envelope. `parts` replace parts of the request, None leaves one out."""
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"s": SOAP, "x": XROAD, "id": IDS})
    header = etree.SubElement(root, f"{{{SOAP}}}Header")
    for name, kind, value in (
        ("client", "SUBSYSTEM", CLIENT),
        ("service", "SERVICE", f"{SERVICE}/HenkilonTunnusKysely/v1"),
    ):
        identifier = etree.SubElement(header, f"{{{XROAD}}}{name}")
        identifier.set(f"{{{IDS}}}objectType", kind)
        for key, part in zip(_PARTS, value.split("/"), strict=False):
            etree.SubElement(identifier, f"{{{IDS}}}{key}").text = part
    for name, text in (
        ("id", "7c6e0f4e-0000-4000-8000-000000000001"),
        ("userId", "somebody"),
        ("issue", "case 1"),
        ("protocolVersion", "4.0"),
    ):
        etree.SubElement(header, f"{{{XROAD}}}{name}").text = text
    body = etree.SubElement(root, f"{{{SOAP}}}Body")
    query = etree.SubElement(body, f"{{{QUERY}}}HenkilonTunnusKysely", nsmap={None: QUERY})
    inner = etree.SubElement(query, f"{{{QUERY}}}request")
    values: dict[str, str | None] = {
        "SoSoNimi": product,
        "Kayttajatunnus": "demo",
        "Salasana": "demo",
        "Loppukayttaja": "tester",
        "Laskutustiedot": None,
        "Henkilotunnus": hetu,
    }
    for name, given in (values | parts).items():
        if given is not None:
            etree.SubElement(inner, f"{{{QUERY}}}{name}").text = given
    return root


@dataclass
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes
    sent: bytes = field(repr=False, default=b"")

    @property
    def root(self) -> Element:
        """The body as XML."""
        return etree.fromstring(self.body)

    @property
    def fault(self) -> str:
        """The faultcode, or an empty string."""
        return self.root.findtext(".//faultcode", "")

    @property
    def code(self) -> str:
        """The faultCode or else the Paluukoodi."""
        found = self.root.findtext(".//q:faultCode", "", NS)
        code = self.root.find(".//v:Paluukoodi", NS)
        return found or ("" if code is None else code.get("koodi", ""))

    def text(self, path: str) -> str | None:
        """Read the text at `path` below Henkilo; None if there is no such element."""
        return self.root.findtext(f".//v:Henkilo/{path}", None, NS)

    def texts(self, path: str) -> list[str]:
        """Read all texts at `path` below Henkilo."""
        return [e.text or "" for e in self.root.iterfind(f".//v:Henkilo/{path}", NS)]


def post(
    simulator: Simulator, sent: Element | bytes, *, method: str = "POST", **headers: str
) -> Reply:
    """Send an envelope; `headers` with underscores for hyphens."""
    body = sent if isinstance(sent, bytes) else etree.tostring(sent, encoding="UTF-8")
    fields = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '""'}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection(simulator.url.removeprefix("http://"), timeout=30)
    try:
        connection.request(method, "/", body, {k: v for k, v in fields.items() if v})
        answer = connection.getresponse()
        received = answer.read()
        return Reply(answer.status, dict(answer.getheaders()), received, body)
    finally:
        connection.close()


def ask(
    simulator: Simulator, hetu: str, product: str = "PERUSSANOMA 3", /, **parts: str | None
) -> Reply:
    """Ask for one person."""
    return post(simulator, request(hetu, product, **parts))
