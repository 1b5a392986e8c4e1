"""Metaservices against the published schemas, and other people's client against our WSDL."""

from __future__ import annotations

import uuid
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.support.replies import IDS, NS, XROAD, one
from vtjcli.simulator import CLIENT, SERVICE, Simulator
from vtjcli.simulator.operations import OPERATIONS
from vtjcli.xroad import metaservices, mime
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection
from vtjcli.xroad.identifiers import Service, Subsystem

from . import official_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element

    from vtjcli.xroad.http_reply import HttpReply

ME: Final = metaservices.Caller(Subsystem.parse(CLIENT), "tester")
PROVIDER: Final = Subsystem.parse(SERVICE)

ASKED: Final[dict[str, dict[str, Any]]] = {
    "HenkilonTunnusKysely": {"SoSoNimi": "PERUSSANOMA 3", "Henkilotunnus": "020501A999T"},
}
"""A request that finds something, by operation; who asks is added to it."""


class Recording(Connection):
    """A connection that remembers what went through it."""

    def __init__(self, url: str) -> None:
        super().__init__(Endpoint(url), 30)
        self.sent: list[bytes] = []
        self.received: list[HttpReply] = []

    def post(
        self, envelope: bytes, message_id: str, action: str = "", *, billable: bool = True
    ) -> HttpReply:
        self.sent.append(envelope)
        self.received.append(super().post(envelope, message_id, action, billable=billable))
        return self.received[-1]


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def channel(running: Simulator) -> Iterator[Recording]:
    with Recording(running.url) as opened:
        yield opened


# ------------------------------------------------------------------------ the published schemas


def valid(element: Element, name: str = "") -> None:
    """Hold an element against xroad.xsd, under the `name` of a type that the schema has there."""
    copy = deepcopy(element)
    if name:
        copy.tag = f"{{{XROAD}}}{name}"
    official_files.schema("xroad.xsd").assertValid(etree.ElementTree(copy))


def metaservice_schema(folder: Path) -> etree.XMLSchema:
    """Return the schema of the bodies, which PR-META has as text (annexes A and B)."""
    xs = "http://www.w3.org/2001/XMLSchema"
    root = etree.Element(
        f"{{{xs}}}schema",
        nsmap={"xs": xs, "x": XROAD, "id": IDS},
        targetNamespace=XROAD,
        elementFormDefault="qualified",
    )
    published = official_files.FOLDER / "vtjkysely"
    etree.SubElement(
        root,
        f"{{{xs}}}import",
        namespace=IDS,
        schemaLocation=(published / "identifiers.xsd").as_uri(),
    )

    def add(name: str, *parts: tuple[str, str, str, str]) -> None:
        element = etree.SubElement(root, f"{{{xs}}}element", name=name)
        kind = etree.SubElement(element, f"{{{xs}}}complexType")
        sequence = etree.SubElement(kind, f"{{{xs}}}sequence")
        for part, of, least, most in parts:
            etree.SubElement(
                sequence, f"{{{xs}}}element", name=part, type=of, minOccurs=least, maxOccurs=most
            )

    service = ("service", "id:XRoadServiceIdentifierType", "0", "unbounded")
    described = (
        ("serviceCode", "xs:string", "1", "1"),
        ("serviceVersion", "xs:string", "0", "1"),
    )
    for name in ("listMethods", "allowedMethods"):
        add(name)
        add(f"{name}Response", service)
    add("getWsdl", *described)
    add("getWsdlResponse", *described)
    file = folder / "metaservices.xsd"
    file.write_bytes(etree.tostring(root))
    return etree.XMLSchema(etree.parse(file))


@official_files.needed
def test_requests_and_answers_are_what_the_specification_says(
    channel: Recording, tmp_path: Path
) -> None:
    schema = metaservice_schema(tmp_path)
    metaservices.list_methods(channel, ME, PROVIDER)
    metaservices.list_methods(channel, ME, PROVIDER, only_allowed=True)
    metaservices.get_wsdl(channel, ME, Service(PROVIDER, "HenkilonTunnusKysely", "v1"))
    answers = [mime.soap_part(http.content_type, http.body)[1] for http in channel.received]
    messages = [etree.fromstring(message) for message in (*channel.sent, *answers)]
    assert len(messages) == 6
    for envelope in messages:
        (content,) = one(envelope, "s:Body")
        schema.assertValid(etree.ElementTree(deepcopy(content)))
        for field in one(envelope, "s:Header"):
            valid(field)
        for service in content.iterfind("x:service", NS):
            valid(service)


@official_files.needed
def test_each_client_listed_is_identified_as_the_schema_says(channel: Recording) -> None:
    root = etree.fromstring(channel.get("/listClients", accept="text/xml").body)
    members = root.findall("x:member", NS)
    assert len(members) > 3
    for member in members:
        valid(one(member, "x:id"), "client")
        tags = [etree.QName(part).localname for part in member]
        assert tags in (["id", "name"], ["id", "name", "subsystemName"])


# ---------------------------------------------------------------------------- another's client


@pytest.fixture(scope="module")
def zeep_client(running: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Make a client of the WSDL that the simulator gives, without a network but the simulator's."""
    from zeep import Client, Settings

    with Connection(Endpoint(running.url), 30) as channel:
        found = metaservices.get_wsdl(channel, ME, Service(PROVIDER, "HenkilonTunnusKysely", "v1"))
    file = tmp_path_factory.mktemp("wsdl") / "service.wsdl"
    file.write_bytes(found.content)
    client = Client(str(file), settings=Settings(strict=True))  # type: ignore[no-untyped-call]
    yield client
    client.transport.session.close()


def header(operation: str) -> dict[str, Any]:
    """Return the header fields of a call, as zeep takes them."""
    parts = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode")
    client, service = (
        dict(zip(parts, written.split("/"), strict=True)) for written in (CLIENT, SERVICE)
    )
    return {
        "client": client | {"objectType": "SUBSYSTEM"},
        "service": service
        | {"serviceCode": operation, "serviceVersion": "v1", "objectType": "SERVICE"},
        "id": str(uuid.uuid4()),
        "userId": "tester",
        "protocolVersion": "4.0",
    }


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_zeep_finds_every_operation_and_part_in_the_description(zeep_client: Any) -> None:
    (service,) = zeep_client.wsdl.services.values()
    (port,) = service.ports.values()
    assert port.binding_options["address"] == "http://example.org/xroad-endpoint"
    operations = port.binding._operations
    assert set(operations) == set(OPERATIONS)
    for name, operation in operations.items():
        ((part, request),) = operation.input.body.type.elements
        assert part == "request"
        assert [key for key, _ in request.type.elements] == list(OPERATIONS[name])


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("operation", ASKED)
def test_zeep_calls_the_simulator_by_its_own_description(
    running: Simulator, zeep_client: Any, operation: str
) -> None:
    (binding,) = zeep_client.wsdl.bindings
    proxy = zeep_client.create_service(binding, running.url)
    who = {"Kayttajatunnus": "demo", "Salasana": "demo", "Loppukayttaja": "tester"}
    request = {key: value for key, value in who.items() if key in OPERATIONS[operation]}
    fields = header(operation)
    said = proxy[operation](request=request | ASKED[operation], _soapheaders=fields)
    assert said.header.id == fields["id"]
    assert said.header.requestHash["_value_1"]
    (message,) = said.body.response._value_1
    assert isinstance(message, etree._Element)
    assert "faultCode" not in str(message.tag)
    assert len(message) > 1
