"""The security server: a client that it lets through gets through a real one too."""

from __future__ import annotations

import uuid
from base64 import b64encode
from hashlib import sha512
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import IDS, NS, QUERY, SOAP, XROAD, one
from vtjcli.simulator import Simulator
from vtjcli.simulator.soap_faults import snake_case

from .requests import ALBERT, ask, post, request

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

HEADER = "s:Header"


def _remove(path: str) -> Callable[[Element], None]:
    def spoil(root: Element) -> None:
        found = one(root, path)
        parent = found.getparent()
        assert parent is not None
        parent.remove(found)

    return spoil


def _text(path: str, text: str) -> Callable[[Element], None]:
    def spoil(root: Element) -> None:
        one(root, path).text = text

    return spoil


def _again(path: str) -> Callable[[Element], None]:
    def spoil(root: Element) -> None:
        found = one(root, path)
        found.addnext(etree.fromstring(etree.tostring(found)))

    return spoil


def _type(path: str, value: str | None) -> Callable[[Element], None]:
    def spoil(root: Element) -> None:
        name = f"{{{IDS}}}objectType"
        if value is None:
            del one(root, path).attrib[name]
        else:
            one(root, path).set(name, value)

    return spoil


def _root(root: Element) -> None:
    root.tag = "{http://www.w3.org/2003/05/soap-envelope}Envelope"


MEMBER = "s:Header/x:client/id:memberCode"

REFUSED = {
    "no client": (_remove("s:Header/x:client"), "Client.MissingHeaderField"),
    "no service": (_remove("s:Header/x:service"), "Client.MissingHeaderField"),
    "no id": (_remove("s:Header/x:id"), "Client.MissingHeaderField"),
    "no version": (_remove("s:Header/x:protocolVersion"), "Client.MissingHeaderField"),
    "no header": (_remove("s:Header"), "Client.MissingHeader"),
    "no body": (_remove("s:Body"), "Client.MissingBody"),
    "empty body": (_remove("s:Body/q:HenkilonTunnusKysely"), "Client.InvalidBody"),
    "two in the body": (_again("s:Body/q:HenkilonTunnusKysely"), "Client.InvalidBody"),
    "id twice": (_again("s:Header/x:id"), "Client.DuplicateHeaderField"),
    "client twice": (_again("s:Header/x:client"), "Client.DuplicateHeaderField"),
    "issue twice": (_again("s:Header/x:issue"), "Client.DuplicateHeaderField"),
    "member code twice": (_again(MEMBER), "Client.DuplicateHeaderField"),
    "version 3": (_text("s:Header/x:protocolVersion", "3.1"), "Client.InvalidProtocolVersion"),
    "no objectType": (_type("s:Header/x:client", None), "Client.InvalidXml"),
    "unheard objectType": (_type("s:Header/x:client", "CLIENT"), "Client.InvalidXml"),
    "wrong objectType": (_type("s:Header/x:service", "SUBSYSTEM"), "Client.InvalidXml"),
    "no member code": (_remove(MEMBER), "Client.InternalError"),
    "SOAP 1.2": (_root, "Client.InvalidSoap"),
    "another code in the body": (
        _text("s:Header/x:service/id:serviceCode", "HaeTuotteenSkeema"),
        "Client.InconsistentHeaders",
    ),
    "unknown member": (_text("s:Header/x:client/id:xRoadInstance", "FI"), "UnknownMember"),
    "unknown client": (_text("s:Header/x:client/id:subsystemCode", "unknown"), "UnknownMember"),
    "unknown provider": (_text("s:Header/x:service/id:memberCode", "1"), "UnknownMember"),
    "no certificate": (
        _text("s:Header/x:client/id:subsystemCode", "nossl"),
        "Server.ClientProxy.SslAuthenticationFailed",
    ),
    "no permission": (
        _text("s:Header/x:client/id:subsystemCode", "denied"),
        "Server.ServerProxy.AccessDenied",
    ),
    "version v2": (
        _text("s:Header/x:service/id:serviceVersion", "v2"),
        "Server.ServerProxy.UnknownService",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_request_that_a_security_server_refuses_is_refused_with_its_code(
    simulator: Simulator, what: str
) -> None:
    spoil, code = REFUSED[what]
    root = request()
    spoil(root)
    reply = post(simulator, root)
    assert reply.fault == (code if "." in code else f"Server.ClientProxy.{code}")
    assert reply.status == 200


@pytest.mark.parametrize("style", ["camel", "snake"])
def test_a_fault_has_the_shape_of_a_real_one(simulator: Simulator, style: str) -> None:
    root = request()
    _text("s:Header/x:client/id:subsystemCode", "denied")(root)
    reply = post(simulator, root, X_Simulator_Fault_Style=style)
    fault = one(reply.root, "s:Body/s:Fault")
    assert reply.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert [child.tag for child in fault] == ["faultcode", "faultstring", "faultactor", "detail"]
    assert not fault.findtext("faultactor")
    assert uuid.UUID(fault.findtext("detail/faultDetail", ""))
    assert reply.root.find(HEADER, NS) is None
    code = (
        "Server.ServerProxy.AccessDenied"
        if style == "camel"
        else ("server.serverproxy.access_denied")
    )
    assert reply.fault == code
    assert "SERVICE:FI-TEST/GOV/0245437-2/VTJkysely/HenkilonTunnusKysely/v1" in fault.findtext(
        "faultstring", ""
    )


def test_the_newer_spelling_can_be_the_default() -> None:
    with Simulator(fault_style="snake") as newer:
        assert post(newer, b"").fault == "client.invalid_soap"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Server.ClientProxy.OutdatedGlobalConf", "server.clientproxy.global_conf_outdated"),
        ("Server.ClientProxy.IOError", "server.clientproxy.io_error"),
        ("Client.MissingHeaderField", "client.missing_header_field"),
        (
            "Server.ServerProxy.ServiceFailed.HttpError",
            "server.serverproxy.service_failed.http_error",
        ),
    ],
)
def test_codes_are_spelled_as_newer_servers_do(old: str, new: str) -> None:
    assert snake_case(old) == new


def test_the_hash_is_over_the_very_bytes_sent(simulator: Simulator) -> None:
    pretty = etree.tostring(request(), pretty_print=True, encoding="UTF-16")
    for sent, kind in (
        (etree.tostring(request(), encoding="UTF-8"), "text/xml; charset=utf-8"),
        (b"\xef\xbb\xbf" + etree.tostring(request(), encoding="UTF-8"), "text/xml; charset=utf-8"),
        (b"\xef\xbb\xbf" + etree.tostring(request(), encoding="UTF-8"), "text/xml"),
        (etree.tostring(request(), encoding="ISO-8859-1"), "text/xml"),
        (pretty, "text/xml; charset=utf-16"),
    ):
        reply = post(simulator, sent, Content_Type=kind)
        assert reply.code == "0000", kind
        digest = one(reply.root, "s:Header/x:requestHash")
        assert digest.text == b64encode(sha512(sent).digest()).decode()
        assert digest.get("algorithmId") == "http://www.w3.org/2001/04/xmlenc#sha512"


def _header(root: Element) -> dict[str, object]:
    fields: dict[str, object] = {}
    for field in one(root, HEADER):
        name = etree.QName(field).localname
        parts = {etree.QName(p).localname: p.text for p in field}
        fields[name] = parts or field.text or ""
    return fields


def test_the_header_comes_back_as_it_was_sent(simulator: Simulator) -> None:
    sent = request()
    back = _header(ask(simulator, ALBERT).root)
    del back["requestHash"]
    assert back == _header(sent)


def test_absent_and_empty_fields_stay_what_they_were(simulator: Simulator) -> None:
    root = request()
    _remove("s:Header/x:userId")(root)
    _text("s:Header/x:issue", "")(root)
    back = _header(post(simulator, root).root)
    assert "userId" not in back
    assert back["issue"] == ""


def test_a_version_may_be_left_out_of_the_service(simulator: Simulator) -> None:
    root = request()
    _remove("s:Header/x:service/id:serviceVersion")(root)
    reply = post(simulator, root)
    assert reply.code == "0000"
    assert reply.root.find("s:Header/x:service/id:serviceVersion", NS) is None


@pytest.mark.parametrize("kind", ["application/json", "multipart/related", "application/xml"])
def test_another_content_type_is_refused(simulator: Simulator, kind: str) -> None:
    assert post(simulator, request(), Content_Type=kind).fault == "Client.InvalidContentType"


def test_a_missing_content_type_is_refused(simulator: Simulator) -> None:
    assert post(simulator, request(), Content_Type="").fault == "Client.InvalidRequest"


@pytest.mark.parametrize(("action", "good"), [("", True), ('"urn:x"', True), ("urn:x", False)])
def test_the_soap_action_must_be_empty_or_quoted(
    simulator: Simulator, action: str, good: bool
) -> None:
    fault = post(simulator, request(), SOAPAction=action).fault
    assert fault == ("" if good else "Client.InvalidSoapAction")


def test_a_document_type_is_refused(simulator: Simulator) -> None:
    sent = b"<!DOCTYPE x [<!ENTITY e 'x'>]>" + etree.tostring(request())
    assert post(simulator, sent).fault == "Client.InvalidSoap"


@pytest.mark.parametrize("sent", [b"", b"hello", b"<a>", b"\xff\xfe\xfd"])
def test_what_is_not_xml_is_refused(simulator: Simulator, sent: bytes) -> None:
    assert post(simulator, sent).fault == "Client.InvalidSoap"


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_another_method_gets_a_fault(simulator: Simulator, method: str) -> None:
    assert post(simulator, b"", method=method).fault == "Client.InvalidHttpMethod"


def test_an_unknown_header_field_does_no_harm(simulator: Simulator) -> None:
    root = request()
    etree.SubElement(one(root, HEADER), f"{{{XROAD}}}representedParty").text = "x"
    etree.SubElement(one(root, HEADER), f"{{{SOAP}}}other").text = "x"
    assert post(simulator, root).code == "0000"


def test_operations_not_offered_are_unknown_services(simulator: Simulator) -> None:
    root = request()
    _text("s:Header/x:service/id:serviceCode", "HenkilonPoisto")(root)
    one(root, "s:Body/q:HenkilonTunnusKysely").tag = f"{{{QUERY}}}HenkilonPoisto"
    assert post(simulator, root).fault == "Server.ServerProxy.UnknownService"
