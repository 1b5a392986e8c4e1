"""The simulator tells what it offers as a security server does."""

from __future__ import annotations

import http.client
import json
import zipfile
from email import message_from_bytes
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.support.replies import IDS, NS, XROAD, one
from vtjcli.simulator import CLIENT, SERVICE, Simulator, service_description
from vtjcli.simulator.operations import OPERATIONS

from .requests import Reply, ask, post, request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

MEMBERS: Final = {
    "FI-TEST/GOV/0245437-2",
    SERVICE,
    "FI-TEST/MUN/0000000-0",
    CLIENT,
    "FI-TEST/MUN/0000000-0/denied",
    "FI-TEST/MUN/0000000-0/nossl",
}


def get(simulator: Simulator, target: str, **headers: str) -> Reply:
    connection = http.client.HTTPConnection(simulator.url.removeprefix("http://"), timeout=30)
    try:
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        return Reply(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        connection.close()


def called(
    code: str,
    client: str = CLIENT,
    provider: str = SERVICE,
    content: Mapping[str, str] | None = None,
) -> Element:
    """Build a call of a metaservice."""
    root = request()
    for name, whole in (("client", client), ("service", f"{provider}/{code}")):
        identifier = one(root, f"s:Header/x:{name}")
        parts = whole.split("/")
        names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"]
        if name == "service":
            names = [*names[: len(parts) - 1], "serviceCode"]
        for old in list(identifier):
            identifier.remove(old)
        for key, part in zip(names, parts, strict=False):
            etree.SubElement(identifier, f"{{{IDS}}}{key}").text = part
    body = one(root, "s:Body")
    body.remove(body[0])
    asked = etree.SubElement(body, f"{{{XROAD}}}{code}")
    for key, value in (content or {}).items():
        etree.SubElement(asked, f"{{{XROAD}}}{key}").text = value
    return root


def codes(reply: Reply) -> list[str | None]:
    return [e.text for e in reply.root.iterfind("s:Body/*/x:service/id:serviceCode", NS)]


def names(entry: dict[str, Any]) -> str:
    keys = ("xroad_instance", "member_class", "member_code", "subsystem_code")
    return "/".join(entry["id"][key] for key in keys if key in entry["id"])


def test_the_clients_are_listed_as_xml_and_where_asked_as_json(simulator: Simulator) -> None:
    as_xml = get(simulator, "/listClients")
    assert as_xml.headers["Content-Type"] == "text/xml; charset=utf-8"
    members = as_xml.root.findall("x:member", NS)
    written = {"/".join(part.text or "" for part in one(member, "x:id")) for member in members}
    assert as_xml.root.tag == f"{{{XROAD}}}clientList"
    for accepted in ("application/json", "text/xml, application/json;q=0.1"):
        as_json = get(simulator, "/listClients?xRoadInstance=FI-TEST", Accept=accepted)
        assert as_json.headers["Content-Type"] == "application/json; charset=utf-8"
        listed = json.loads(as_json.body)["member"]
        assert {names(entry) for entry in listed} == written == MEMBERS
    assert {entry["id"]["object_type"] for entry in listed} == {"MEMBER", "SUBSYSTEM"}
    assert get(simulator, "/listClients", Accept="text/html, */*").body == as_xml.body


@pytest.mark.parametrize("accept", ["text/xml", "application/json"])
@pytest.mark.parametrize(
    ("style", "code"),
    [
        ("camel", "Server.ClientProxy.InternalError"),
        ("snake", "server.clientproxy.internal_error"),
    ],
)
def test_an_instance_that_it_does_not_know_is_a_soap_fault(
    simulator: Simulator, accept: str, style: str, code: str
) -> None:
    headers = {"Accept": accept, "X-Simulator-Fault-Style": style}
    reply = get(simulator, "/listClients?xRoadInstance=EE", **headers)
    assert (reply.status, reply.fault) == (200, code)
    assert "EE" in reply.root.findtext(".//faultstring", "")


@pytest.mark.parametrize("target", ["/", "/listClient", "/listClients/", "/VTJkysely"])
def test_any_other_get_is_told_to_be_a_post(simulator: Simulator, target: str) -> None:
    assert get(simulator, target).fault == "Client.InvalidHttpMethod"


def test_the_services_listed_are_those_that_answer(simulator: Simulator) -> None:
    listed = codes(post(simulator, called("listMethods")))
    assert listed == list(OPERATIONS)
    assert codes(post(simulator, called("allowedMethods"))) == listed
    assert "HenkilonTunnusKysely" in listed
    assert ask(simulator, "020501A999T").code == "0000"


def test_a_client_without_a_right_sees_the_services_and_may_use_none(simulator: Simulator) -> None:
    denied = "FI-TEST/MUN/0000000-0/denied"
    assert codes(post(simulator, called("listMethods", denied))) == list(OPERATIONS)
    reply = post(simulator, called("allowedMethods", denied))
    assert reply.fault == ""
    assert codes(reply) == []


@pytest.mark.parametrize("provider", ["FI-TEST/GOV/0245437-2", CLIENT])
def test_a_member_without_services_has_an_empty_list(simulator: Simulator, provider: str) -> None:
    reply = post(simulator, called("listMethods", provider=provider))
    assert reply.fault == ""
    assert codes(reply) == []


@pytest.mark.parametrize("code", ["listMethods", "allowedMethods", "getWsdl"])
@pytest.mark.parametrize(
    ("client", "provider", "fault"),
    [
        ("EE/GOV/1/x", SERVICE, "Server.ClientProxy.UnknownMember"),
        ("FI-TEST/MUN/0000000-0/unknown", SERVICE, "Server.ClientProxy.UnknownMember"),
        (
            "FI-TEST/MUN/0000000-0/nossl",
            SERVICE,
            "Server.ClientProxy.SslAuthenticationFailed",
        ),
        (CLIENT, "FI-TEST/GOV/0245437-2/Toinen", "Server.ClientProxy.UnknownMember"),
    ],
)
def test_who_may_not_ask_gets_the_fault_that_a_query_gets(
    simulator: Simulator, code: str, client: str, provider: str, fault: str
) -> None:
    assert post(simulator, called(code, client, provider)).fault == fault


def test_the_description_is_an_attachment_behind_the_message(simulator: Simulator) -> None:
    content = {"serviceCode": "HenkilonTunnusKysely", "serviceVersion": "v1"}
    reply = post(simulator, called("getWsdl", content=content))
    head = f"Content-Type: {reply.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + reply.body)
    assert message.get_content_type() == "multipart/related"
    assert message.defects == []
    first, second = (part.get_payload(decode=True) for part in message.walk() if part != message)
    assert isinstance(first, bytes)
    assert isinstance(second, bytes)
    soap = etree.fromstring(first)
    answered = one(soap, "s:Body/x:getWsdlResponse")
    assert [part.text for part in answered] == ["HenkilonTunnusKysely", "v1"]
    assert one(soap, "s:Header/x:requestHash").text
    address = etree.fromstring(second).find(".//{http://schemas.xmlsoap.org/wsdl/soap/}address")
    assert address is not None
    assert address.get("location") == "http://example.org/xroad-endpoint"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ({}, "Server.ServerProxy.InvalidRequest"),
        ({"serviceCode": " "}, "Server.ServerProxy.InvalidRequest"),
        ({"serviceCode": "HenkilonTunnusKysely"}, "Server.ServerProxy.UnknownService"),
        (
            {"serviceCode": "HenkilonTunnusKysely", "serviceVersion": "v2"},
            "Server.ServerProxy.UnknownService",
        ),
        ({"serviceCode": "Muu", "serviceVersion": "v1"}, "Server.ServerProxy.UnknownService"),
    ],
)
def test_a_description_that_it_does_not_have_is_a_fault(
    simulator: Simulator, content: dict[str, str], fault: str
) -> None:
    assert post(simulator, called("getWsdl", content=content)).fault == fault


def test_the_log_tells_what_was_asked() -> None:
    lines: list[str] = []
    with Simulator(log=lines.append) as simulator:
        get(simulator, "/listClients?xRoadInstance=EE")
        get(simulator, "/verificationconf")
        post(simulator, called("allowedMethods"))
    assert [line[25:].rpartition(", ")[0] for line in lines] == [
        "/listClients - - -> Server.ClientProxy.InternalError",
        "/verificationconf - - -> 200",
        f"allowedMethods {CLIENT} - -> answered",
    ]


def test_the_configuration_is_an_archive_that_names_the_instance(simulator: Simulator) -> None:
    reply = get(simulator, "/verificationconf")
    assert reply.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(BytesIO(reply.body)) as archive:
        assert archive.testzip() is None
        assert archive.read("verificationconf/instance-identifier") == b"FI-TEST"
        shared = etree.fromstring(archive.read("verificationconf/FI-TEST/shared-params.xml"))
    assert shared.findtext("instanceIdentifier") == "FI-TEST"
    found = {
        (member.findtext("memberClass/code"), member.findtext("memberCode"))
        for member in shared.iterfind("member")
    }
    assert found == {("GOV", "0245437-2"), ("MUN", "0000000-0")}


def test_every_operation_of_the_table_is_described_whole() -> None:
    """Also those whose echo the register misspells, and whose parts are numbers."""
    table = {"HenkilonTunnusKysely": ("A", "B"), "HaeTuotteenSkeema": ("SoSoNimi", "Laji")}
    root = etree.fromstring(service_description.service_description(table, "v1"))
    spaces = {
        "w": "http://schemas.xmlsoap.org/wsdl/",
        "xsd": "http://www.w3.org/2001/XMLSchema",
        "x": XROAD,
    }
    for place in ("w:portType", "w:binding"):
        operations = root.iterfind(f"{place}/w:operation", spaces)
        assert [operation.get("name") for operation in operations] == list(table)
    versions = root.iterfind("w:binding/w:operation/x:version", spaces)
    assert [version.text for version in versions] == ["v1", "v1"]
    types = {
        kind.get("name"): [
            (e.get("name"), e.get("type"), e.get("minOccurs", "1"))
            for e in kind.iter(f"{{{spaces['xsd']}}}element")
        ]
        for kind in root.iterfind("w:types/xsd:schema/xsd:complexType", spaces)
    }
    assert types["HenkilonTunnusKyselyRequest"] == [
        ("A", "xsd:string", "0"),
        ("B", "xsd:string", "0"),
    ]
    assert types["HaeTuotteenSkeemaRequest"] == [
        ("SoSoNimi", "xsd:string", "0"),
        ("Laji", "xsd:int", "1"),
    ]
    echoes = root.findall(".//xsd:element[@name='reguest']", spaces)
    assert [echo.get("type") for echo in echoes] == ["tns:HaeTuotteenSkeemaRequest"]
