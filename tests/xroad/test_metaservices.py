"""What X-Road offers, asked of servers that answer anything."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support import service_lists as said
from tests.support.replies import NS, altered, encoded, fault, one, without
from tests.support.socket_server import Server, http
from vtjcli.errors import FaultError, NetworkError, UntrustedReplyError, VtjcliError
from vtjcli.messages import LANGUAGES
from vtjcli.messages.explanation import explain
from vtjcli.xroad import metaservices, mime
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection
from vtjcli.xroad.http_reply import HttpReply
from vtjcli.xroad.identifiers import Service, Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.socket_server import Answer, Request

ME: Final = metaservices.Caller(Subsystem("FI-TEST", "MUN", "0000000-0", "vtjcli-demo"), "tester")
PROVIDER: Final = Subsystem(*said.PROVIDER)
SERVICE: Final = Service(PROVIDER, "HenkilonTunnusKysely", "v1")
JSON: Final = "application/json;charset=utf-8"
PAGE: Final = b"<!DOCTYPE html><html><body>Proxy</body></html>"


def ask(answer: Answer, question: Callable[[Connection], Any], timeout: float = 20) -> Any:
    with Server(answer) as server, Connection(Endpoint(server.url), timeout) as channel:
        return question(channel)


def failed(
    answer: Answer, question: Callable[[Connection], Any], timeout: float = 20
) -> VtjcliError:
    with pytest.raises(VtjcliError) as caught:
        ask(answer, question, timeout)
    for language in LANGUAGES:
        assert explain(caught.value, language).lines
    return caught.value


def clients(channel: Connection) -> Any:
    return metaservices.list_clients(channel)


def services(channel: Connection) -> Any:
    return metaservices.list_methods(channel, ME, PROVIDER)


def wsdl(channel: Connection) -> Any:
    return metaservices.get_wsdl(channel, ME, SERVICE)


def plainly(body: bytes, content_type: str = "text/xml", status: int = 200) -> Answer:
    return lambda _: [http(body, status, content_type)]


def as_json(*members: object) -> Answer:
    return plainly(json.dumps({"member": members}).encode(), JSON)


def with_services(*elements: str) -> Answer:
    return lambda request: [http(said.listed(request.body, *elements))]


def with_attachments(*attached: bytes, head: bytes = b"Content-Type: text/xml") -> Answer:
    def answer(request: Request) -> list[bytes]:
        body = said.related(said.described(request.body), *attached, head=head)
        return [http(body, content_type=said.RELATED)]

    return answer


# ------------------------------------------------------------------------------ what is asked


def test_the_clients_are_asked_of_the_servers_own_path() -> None:
    """A gateway's path in the setting is where messages go, and listClients is not a message."""
    with Server(plainly(said.client_list())) as server:
        for instance, path in (
            (None, "/listClients"),
            ("FI", "/listClients?xRoadInstance=FI"),
            ("Ä&b=/ #", "/listClients?xRoadInstance=%C3%84%26b%3D%2F%20%23"),
        ):
            with Connection(Endpoint(f"{server.url}gateway/x?y=z"), 20) as channel:
                metaservices.list_clients(channel, instance)
            assert server.requests[-1].line == f"GET {path} HTTP/1.1"
            assert server.requests[-1].body == b""


@pytest.mark.parametrize(("allowed", "code"), [(False, "listMethods"), (True, "allowedMethods")])
def test_the_services_are_asked_of_the_provider_as_any_message_is(allowed: bool, code: str) -> None:
    with (
        Server(with_services(said.service("A", "v1")), keep_open=True) as server,
        Connection(Endpoint(server.url), 20) as channel,
    ):
        metaservices.list_methods(channel, ME, PROVIDER, only_allowed=allowed)
        metaservices.list_methods(channel, ME, PROVIDER, only_allowed=allowed)
    sent = [etree.fromstring(request.body) for request in server.requests]
    assert len({one(root, "s:Header/x:id").text for root in sent}) == 2
    for root in sent:
        assert [part.text for part in one(root, "s:Header/x:service")] == [*said.PROVIDER, code]
        assert [part.text for part in one(root, "s:Header/x:client")] == list(ME.client)
        assert one(root, "s:Header/x:userId").text == "tester"
        assert root.find("s:Header/x:issue", NS) is None
        (content,) = one(root, "s:Body")
        assert etree.QName(content).localname == code
        assert len(content) == 0


def test_a_description_is_asked_for_with_and_without_a_version() -> None:
    with (
        Server(with_attachments(said.WSDL), keep_open=True) as server,
        Connection(Endpoint(server.url), 20) as channel,
    ):
        metaservices.get_wsdl(channel, ME, SERVICE)
        metaservices.get_wsdl(channel, ME, SERVICE._replace(version=None))
    asked = [
        [part.text for part in one(etree.fromstring(request.body), "s:Body/x:getWsdl")]
        for request in server.requests
    ]
    assert asked == [["HenkilonTunnusKysely", "v1"], ["HenkilonTunnusKysely"]]


# ------------------------------------------------------------------------- what is understood


@pytest.mark.parametrize("form", ["xml", "json"])
def test_members_and_subsystems_come_with_their_names_in_both_forms(form: str) -> None:
    if form == "xml":
        answer = plainly(
            said.client_list(
                said.member("FI", "GOV", "1", name="Virasto"),
                said.member("FI", "GOV", "1", "a/b", name="Virasto", subsystem_name="Järjestelmä"),
                said.member("FI", "COM", "2", "c"),
            )
        )
    else:
        answer = as_json(
            said.json_member("FI", "GOV", "1", name="Virasto"),
            said.json_member("FI", "GOV", "1", "a/b", name="Virasto", subsystem_name="Järjestelmä"),
            said.json_member("FI", "COM", "2", "c"),
        )
    assert ask(answer, clients) == (
        metaservices.ListedClient(Subsystem("FI", "GOV", "1", None), "Virasto", ""),
        metaservices.ListedClient(Subsystem("FI", "GOV", "1", "a/b"), "Virasto", "Järjestelmä"),
        metaservices.ListedClient(Subsystem("FI", "COM", "2", "c"), "", ""),
    )


def test_an_instance_without_members_is_no_failure() -> None:
    assert ask(plainly(said.client_list()), clients) == ()
    assert ask(as_json(), clients) == ()


def test_services_come_with_their_versions_and_how_they_were_verified() -> None:
    found = ask(with_services(said.service("A", "v1"), said.service("B")), services)
    assert found.services == (Service(PROVIDER, "A", "v1"), Service(PROVIDER, "B", None))
    assert found.verified == (True, "sha512")
    assert ask(with_services(), services).services == ()


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Type: text/xml\r\nContent-Transfer-Encoding: binary",
        b"Content-Type: application/octet-stream",
        b"Content-Type: text/xml; charset=ISO-8859-1\r\nContent-ID: <wsdl>",
    ],
)
def test_a_description_comes_byte_for_byte(head: bytes) -> None:
    found = ask(with_attachments(said.WSDL, head=head), wsdl)
    assert found.content == said.WSDL
    assert found.verified == (True, "sha512")


@settings(max_examples=200)
@given(st.lists(st.binary(max_size=200), min_size=1, max_size=4))
def test_no_byte_of_an_attachment_is_changed(contents: list[bytes]) -> None:
    if not any(b"--here" in content for content in contents):
        found = mime.parts(said.RELATED, said.related(*contents))
        assert [part.content for part in found] == contents


# ------------------------------------------------------------------------ what is not believed

SOAP_FAULT: Final = encoded(fault("Server.ClientProxy.OutdatedGlobalConf", "Too old"))


@pytest.mark.parametrize("question", [clients, services, wsdl])
@pytest.mark.parametrize("status", [200, 500])
def test_a_fault_is_told_as_a_fault_whatever_was_asked(
    question: Callable[[Connection], Any], status: int
) -> None:
    error = failed(plainly(SOAP_FAULT, status=status), question)
    assert isinstance(error, FaultError)
    assert error.values["code"] == "Server.ClientProxy.OutdatedGlobalConf"


@pytest.mark.parametrize("question", [clients, services, wsdl])
@pytest.mark.parametrize(
    ("answer", "key"),
    [
        (plainly(PAGE, "text/html"), "reply_html"),
        (plainly(PAGE, "text/html", 502), "get_gateway"),
        (plainly(b"", status=404), "reply_not_there"),
        (plainly(b"", status=302), "reply_redirect"),
        (plainly(b""), "reply_empty"),
        (plainly(b"a\x00b"), "reply_not_xml"),
        (plainly(b"<a><b>"), "get_truncated"),
        (plainly(b"<a><b></a>"), "reply_not_xml"),
        (plainly(b"<a>", "text/xml; charset=klingon"), "reply_charset"),
        (plainly(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "reply_doctype"),
        (lambda _: [http(b"<a>", promised=99)], "get_truncated"),
        (lambda _: [http(b"", promised=99 * 1024 * 1024)[:-1], b"x"], "get_broken"),
        (lambda _: [b"HTTP/1.1 200 OK\r\n\r\n", b" " * (11 * 1024 * 1024)], "reply_too_large"),
    ],
)
def test_what_no_security_server_says_is_not_believed(
    question: Callable[[Connection], Any], answer: Answer, key: str
) -> None:
    assert failed(answer, question).key == key


@pytest.mark.parametrize("question", [clients, services, wsdl])
def test_a_server_that_does_not_answer_is_waited_for_no_longer_than_allowed(
    question: Callable[[Connection], Any],
) -> None:
    def silent(request: Request) -> list[bytes]:
        request.pause(30)
        return []

    error = failed(silent, question, timeout=1)
    assert isinstance(error, NetworkError)
    assert error.key == "get_timeout"  # and nothing about a query that may be billed


MEMBER: Final = said.json_member("FI", "GOV", "1")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b'{"member": null}',
        b'{"member": {}}',
        b'{"member": [[]]}',
        b'{"member": [{}]}',
        b'{"member": [{"id": "FI/GOV/1"}]}',
        b'{"member": [',
        b"[" * 100_000,
        b"9" * 10_000,
        b'{"member": "\xff"}',
        json.dumps({"member": [MEMBER | {"name": 7}]}).encode(),
        json.dumps({"member": [MEMBER | {"name": "\ud800"}]}).encode(),
        json.dumps({"member": [said.json_member("FI", "GOV", "")]}).encode(),
        json.dumps({"member": [said.json_member("FI", "GOV")]}).encode(),
        json.dumps({"member": [{"id": MEMBER["id"] | {"object_type": "SERVER"}}]}).encode(),
        json.dumps({"member": [{"id": MEMBER["id"] | {"object_type": "SUBSYSTEM"}}]}).encode(),
    ],
)
def test_json_that_is_no_list_of_clients_is_refused_whole(body: bytes) -> None:
    assert failed(plainly(body, JSON), clients).key == "listing_malformed"


GOOD: Final = said.member("FI", "GOV", "1")


@pytest.mark.parametrize(
    "body",
    [
        b"<clientList/>",
        said.client_list("<other/>"),
        said.client_list(GOOD, "<member/>"),
        said.client_list(GOOD.replace(">1<", "> <")),
        said.client_list(said.member("FI", "GOV")),
        said.client_list(said.member("FI", "GOV", "1", kind="SUBSYSTEM")),
        said.client_list(said.member("FI", "GOV", "1", "a", kind="MEMBER")),
        said.client_list(said.member("FI", "GOV", "1", "a", "code")),
        said.client_list(GOOD.replace("memberClass>", "memberCode>")),
        said.client_list(GOOD.replace("objectType", "type")),
        b"<listMethodsResponse/>",
    ],
)
def test_xml_that_is_no_list_of_clients_is_refused_whole(body: bytes) -> None:
    assert failed(plainly(body), clients).key == "listing_malformed"


def test_the_clients_of_another_instance_are_not_those_asked_for() -> None:
    error = failed(as_json(MEMBER), lambda channel: metaservices.list_clients(channel, "EE"))
    assert error.key == "listing_other"


@pytest.mark.parametrize(
    ("element", "key"),
    [
        (said.service("A", "v1", kind="SUBSYSTEM"), "listing_malformed"),
        (said.service("A", "v1").replace("serviceCode", "code"), "listing_malformed"),
        (said.identifier("service", "SERVICE", *said.PROVIDER), "listing_malformed"),
        (said.identifier("client", "SUBSYSTEM", *said.PROVIDER), "listing_malformed"),
        (said.service("FI-TEST", "GOV", "0245437-2", "Toinen", "A"), "listing_other"),
    ],
)
def test_a_list_of_anything_but_the_providers_services_is_refused_whole(
    element: str, key: str
) -> None:
    assert failed(with_services(said.service("B"), element), services).key == key


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("s:Header/x:id", "reply_echo"),
        ("s:Header/x:userId", "reply_echo"),
        ("s:Header/x:client/id:memberCode", "reply_echo"),
        ("s:Header/x:service/id:serviceCode", "reply_echo"),
        ("s:Header/x:requestHash", "reply_hash"),
    ],
)
@pytest.mark.parametrize("question", [services, wsdl])
def test_the_answer_to_another_question_is_not_believed(
    question: Callable[[Connection], Any], path: str, key: str
) -> None:
    def answer(request: Request) -> list[bytes]:
        if question is services:
            return [http(said.listed(request.body, changes=(altered(path),)))]
        body = said.related(said.described(request.body, altered(path)), said.WSDL)
        return [http(body, content_type=said.RELATED)]

    assert failed(answer, question).key == key


@pytest.mark.parametrize("name", ["serviceCode", "serviceVersion"])
def test_the_description_of_another_service_is_not_believed(name: str) -> None:
    for change in (altered, without):

        def answer(request: Request, change: Any = change) -> list[bytes]:
            spoiled = change(f"s:Body/x:getWsdlResponse/x:{name}")
            body = said.related(said.described(request.body, spoiled), said.WSDL)
            return [http(body, content_type=said.RELATED)]

        assert failed(answer, wsdl).key == "reply_echo"


def elsewhere(root: etree._Element) -> None:
    one(root, "s:Body")[0].tag = "{http://example.org/}listMethodsResponse"


def test_an_answer_in_another_namespace_is_none() -> None:
    error = failed(lambda r: [http(said.listed(r.body, changes=(elsewhere,)))], services)
    assert error.key == "reply_other_operation"


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        (lambda request: [http(said.described(request.body))], "wsdl_missing"),
        (with_attachments(), "wsdl_missing"),
        (with_attachments(said.WSDL, said.WSDL), "wsdl_missing"),
        (
            with_attachments(b"PGE+", head=b"Content-Transfer-Encoding: base64"),
            "reply_not_soap",  # the message is encoded so too, and is no base64
        ),
        (with_attachments(said.WSDL[:-10]), "wsdl_malformed"),
        (with_attachments(said.WSDL.replace(b"definitions", b"description")), "wsdl_malformed"),
        (with_attachments(said.WSDL.decode().encode("latin-1")), "wsdl_malformed"),
        (with_attachments(b"<!DOCTYPE a>" + said.WSDL[40:]), "wsdl_malformed"),
        (with_attachments(PAGE), "wsdl_malformed"),
        (with_attachments(b""), "wsdl_malformed"),
        (with_attachments(*[b""] * 200), "reply_not_soap"),
    ],
)
def test_what_is_attached_is_one_well_formed_description_or_nothing(
    answer: Answer, key: str
) -> None:
    assert failed(answer, wsdl).key == key


def test_a_description_cut_anywhere_is_not_believed() -> None:
    whole = said.related(b"<a/>", said.WSDL)
    for end in range(len(whole) - 4):
        with pytest.raises(UntrustedReplyError):
            mime.parts(said.RELATED, whole[:end])


def test_a_list_without_end_is_refused_and_not_shown_in_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert metaservices.LISTED_MAX == 20_000
    monkeypatch.setattr(metaservices, "LISTED_MAX", 100)
    many = json.dumps({"member": [MEMBER] * 101}).encode()
    assert failed(plainly(many, JSON), clients).key == "listing_long"
    services_too = with_services(*[said.service("A")] * 101)
    assert failed(services_too, services).key == "listing_long"


def test_hundreds_of_thousands_of_parts_are_no_reply_and_do_not_hang() -> None:
    def answer(request: Request) -> list[bytes]:
        body = said.related(said.described(request.body)) + b"--here\r\n\r\na\r\n" * 600_000
        return [http(body, content_type=said.RELATED)]

    assert failed(answer, wsdl).key == "reply_not_soap"


@settings(max_examples=200)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["member", "id", "name", "xroad_instance", "object_type"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_no_json_makes_the_program_fall_over(value: object) -> None:
    class Canned:
        def get(self, *_: object, **__: object) -> HttpReply:
            return HttpReply(200, JSON, json.dumps(value).encode())

    with suppress(UntrustedReplyError):
        metaservices.list_clients(Canned())  # type: ignore[arg-type]
