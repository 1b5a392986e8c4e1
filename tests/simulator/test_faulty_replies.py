"""Each faulty reply is faulty in the one way that its name says, and in no other."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import NS, one
from vtjcli.simulator import FaultInjection, Simulator
from vtjcli.simulator.faulty_replies import BEHAVIOURS

from .requests import Reply, ask, request

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ENV = "{http://www.w3.org/2003/05/soap-envelope}"
VILLE = "121285-973R"


def behave(simulator: Simulator, name: str, product: str = "PERUSSANOMA 3") -> Reply:
    """Ask with the code that gives the faulty reply `name`."""
    code = next(t.hetu for t in simulator.triggers if t.kind == "behaviour" and t.value == name)
    return ask(simulator, code, product)


def response(reply: Reply) -> Element:
    return one(reply.root, ".//q:response")


def test_every_faulty_reply_has_an_identity_code(simulator: Simulator) -> None:
    having = {t.value for t in simulator.triggers if t.kind == "behaviour" and t.hetu}
    assert set(BEHAVIOURS) - having == set()


def test_words_can_come_without_a_code(simulator: Simulator) -> None:
    (only,) = response(behave(simulator, "fault-string-only"))
    assert etree.QName(only).localname == "faultString"
    assert only.text


def test_a_code_can_come_without_words(simulator: Simulator) -> None:
    (only,) = response(behave(simulator, "fault-code-only"))
    assert (etree.QName(only).localname, only.text) == ("faultCode", "-1906")


def test_words_can_stand_bare_in_the_response(simulator: Simulator) -> None:
    found = response(behave(simulator, "bare-text"))
    assert found.text
    assert not len(found)


def test_the_service_can_tell_of_a_fault_in_a_detail_of_its_own(simulator: Simulator) -> None:
    reply = behave(simulator, "service-fault-detail")
    assert reply.fault == "s:BISCQ100"
    own = "{http://example.fi/x}"
    detail = one(reply.root, ".//detail")
    assert detail.findtext(f"{own}VtjFault/{own}Errors/{own}Error/{own}Code") == "17"
    assert detail.find("faultDetail") is None


@pytest.mark.parametrize(("name", "status"), [("soap12-fault", 500), ("soap12-fault-200", 200)])
def test_a_soap_1_2_fault_can_come_under_either_status(
    simulator: Simulator, name: str, status: int
) -> None:
    reply = behave(simulator, name)
    assert reply.status == status
    assert reply.headers["Content-Type"].startswith("application/soap+xml")
    assert reply.root.findtext(f".//{ENV}Reason/{ENV}Text")


def test_the_root_part_is_the_one_that_start_names(simulator: Simulator) -> None:
    reply = behave(simulator, "multipart-start")
    kind = reply.headers["Content-Type"]
    whole = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + reply.body)
    first, second = list(whole.walk())[1:]
    assert whole.get_param("start") == second["Content-ID"] != first["Content-ID"]
    root = second.get_payload(decode=True)
    assert isinstance(root, bytes)
    assert etree.fromstring(root).tag == f"{{{NS['s']}}}Envelope"


@pytest.mark.parametrize(
    ("name", "declared", "encoded"),
    [("latin1-as-utf8", "UTF-8", "latin-1"), ("utf8-as-latin1", "ISO-8859-1", "utf-8")],
)
def test_the_encoding_can_be_another_than_declared(
    simulator: Simulator, name: str, declared: str, encoded: str
) -> None:
    reply = behave(simulator, name)
    assert declared.lower() in reply.headers["Content-Type"].lower()
    assert f'encoding="{declared}"'.encode() in reply.body
    assert "Jäppinen".encode(encoded) in reply.body


CRITERIA, OWN = "v:Hakuperusteet/v:Henkilotunnus", "v:Henkilo/v:Henkilotunnus"


@pytest.mark.parametrize(
    ("name", "in_criteria", "in_person"),
    [
        ("wrong-subject", "other", "other"),
        ("wrong-person", "asked", "other"),
        ("no-subject", "none", "asked"),
    ],
)
def test_an_answer_can_be_about_another_code_or_not_tell(
    simulator: Simulator, name: str, in_criteria: str, in_person: str
) -> None:
    reply = behave(simulator, name)
    asked = reply.root.findtext(".//q:request/q:Henkilotunnus", None, NS)
    message = one(reply.root, ".//v:VTJHenkiloVastaussanoma")

    def about(path: str) -> str:
        code = message.findtext(path, None, NS)
        return "none" if code is None else "asked" if code == asked else "other"

    assert (about(CRITERIA), about(OWN)) == (in_criteria, in_person)


@pytest.mark.parametrize("product", ["PERUSSANOMA 3", "OSOITETIEDOT"])
def test_a_reply_can_contradict_itself_about_an_order(simulator: Simulator, product: str) -> None:
    reply = behave(simulator, "contradictory-order", product)
    assert reply.text("v:Turvakielto/v:TurvakieltoTieto") == "0"
    assert reply.text("v:Turvakielto/v:TurvakieltoPaattymispvm") == "20991231"
    reply = behave(simulator, "disagreeing-orders", product)
    assert reply.texts("v:Turvakielto/v:TurvakieltoTieto") == [""]
    assert reply.texts("v:Turvakielto/v:Turvakieltokoodi")[-1] == "9"


@pytest.mark.parametrize("name", ["fault-string-only", "bare-text", "wrong-subject", "no-subject"])
def test_any_request_can_order_it(name: str) -> None:
    with Simulator(injection=FaultInjection(behaviour=name)) as simulator:
        assert ask(simulator, VILLE).body != ask_well(simulator).body


def ask_well(simulator: Simulator) -> Reply:
    from .requests import post

    return post(simulator, request(VILLE), **{"X-Simulator-Behaviour": " "})
