"""A fault reaches the user as what it is, however it is written and whatever stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.replies import (
    SOAP,
    SURNAME,
    Change,
    altered,
    answer,
    encoded,
    fault,
    message_id,
    one,
)
from tests.support.socket_server import Server, http

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

    from tests.support.person_command import Run
    from tests.support.socket_server import Request

    from .conftest import LookUp

DETAIL = "6f0b1c52-d3a7-4c5e"


def look_up_faulty(look_up: LookUp, root: etree._Element, status: int = 200) -> Run:
    with Server(lambda _: [http(encoded(root), status)]) as server:
        run = look_up(server)
    assert len(server.requests) == 1
    assert message_id(server.requests[0].body) in run.err
    assert (run.status, run.kind) == (5, "fault")
    assert run.document["verified"] is None
    assert run.document["result"] is None
    return run


@pytest.mark.parametrize("status", [202, 400, 502])
def test_a_fault_is_told_whatever_the_http_status(look_up: LookUp, status: int) -> None:
    run = look_up_faulty(look_up, fault("Server.ServerProxy.AccessDenied"), status)
    assert run.document["error"]["code"] == "Server.ServerProxy.AccessDenied"
    assert run.document["error"]["mended_by"] == "provider"


@pytest.mark.parametrize(
    "code",
    [
        "Server.ServerProxy.AccessDenied",
        "server.serverproxy.access_denied",
        "Server.ClientProxy.SslAuthenticationFailed",
        "server.clientproxy.ssl_authentication_failed",
        "Client.MissingHeaderField",
        "client.missing_header_field",
    ],
)
def test_both_spellings_are_told_as_they_came_and_explained(look_up: LookUp, code: str) -> None:
    error = look_up_faulty(look_up, fault(code)).document["error"]
    assert error["code"] == code
    assert error["noticed_by"] != "unknown"
    assert error["advice"]


def test_a_spelling_changes_nothing_in_the_explanation(look_up: LookUp) -> None:
    old = look_up_faulty(look_up, fault("Server.ServerProxy.AccessDenied")).document["error"]
    new = look_up_faulty(look_up, fault("server.serverproxy.access_denied")).document["error"]
    told = [
        error["advice"].partition("Message id")[0].replace(error["code"], "CODE")
        for error in (old, new)
    ]
    assert told[0] == told[1] != ""


@pytest.mark.parametrize("prefix", ["s", "soap", "SOAP-ENV"])
def test_a_prefixed_fault_is_the_registers_own(look_up: LookUp, prefix: str) -> None:
    error = look_up_faulty(look_up, fault(f"{prefix}:Client")).document["error"]
    assert error["code"] == "Client"
    assert error["mended_by"] == "provider"


@pytest.mark.parametrize("code", ["Server.ServerProxy.QuiteNew", "X", "a.b-c_d", "Ääkköset"])
def test_an_unknown_code_is_told_as_it_came(look_up: LookUp, code: str) -> None:
    run = look_up_faulty(look_up, fault(code))
    assert run.document["error"]["code"] == code
    assert code in run.err


def test_the_id_by_which_an_administrator_finds_the_error_is_shown(look_up: LookUp) -> None:
    run = look_up_faulty(look_up, fault("Server.ClientProxy.NetworkError", "No route", DETAIL))
    assert DETAIL in run.err
    assert "No route" in run.err
    assert run.document["error"]["detail"] == DETAIL
    assert run.document["error"]["string"] == "No route"


def test_a_bare_fault_is_a_fault(look_up: LookUp) -> None:
    root = fault("Server")
    body = one(root, "s:Body/s:Fault")
    body[:] = []
    error = look_up_faulty(look_up, root).document["error"]
    assert (error["string"], error["detail"]) == (None, None)


def test_an_identity_code_in_a_fault_is_masked(look_up: LookUp) -> None:
    text = "Bad value 020501A999T in Henkilotunnus"
    run = look_up_faulty(look_up, fault("Client.InvalidXml", text, "020501A999T"))
    assert "999T" not in run.all_output
    assert "020501A****" in run.err


def test_a_fault_cannot_write_lines_of_its_own_on_the_terminal(look_up: LookUp) -> None:
    text = "first\nError: forged\r\n\u009b31mred\u2028x\u202egnirts"
    run = look_up_faulty(look_up, fault("Server.Odd", text))
    assert "\nError: forged" not in run.err
    assert not set("\r\u009b\u202e") & set(run.all_output)
    assert "\u2028" not in run.err


def wrong_headers(root: etree._Element) -> None:
    for change in (altered("s:Header/x:id"), altered("s:Header/x:requestHash")):
        change(root)


@pytest.mark.parametrize("change", [wrong_headers, lambda _: None])
def test_a_fault_is_told_before_the_echo(look_up: LookUp, change: Change) -> None:
    """Its headers, where it has any, are nothing to compare: the fault itself is the news."""

    def faulty(request: Request) -> Iterable[bytes]:
        root = answer(request.body, change)
        body = one(root, "s:Body")
        body[:] = [one(fault("Server.ClientProxy.IOError"), "s:Body/s:Fault")]
        return [http(encoded(root))]

    with Server(faulty) as server:
        run = look_up(server)
    assert (run.status, run.kind) == (5, "fault")


def test_a_fault_beside_data_shows_no_data(look_up: LookUp) -> None:
    def both(request: Request) -> Iterable[bytes]:
        root = answer(request.body)
        one(root, "s:Body").insert(0, one(fault("Server.X"), "s:Body/s:Fault"))
        return [http(encoded(root))]

    with Server(both) as server:
        run = look_up(server)
    assert run.status in (5, 7)
    assert SURNAME not in run.all_output


def test_a_fault_of_the_next_soap_version_is_no_answer(look_up: LookUp) -> None:
    text = encoded(fault("Server.X")).replace(
        SOAP.encode(), b"http://www.w3.org/2003/05/soap-envelope"
    )
    with Server(lambda _: [http(text)]) as server:
        run = look_up(server)
    assert (run.status, run.kind) == (7, "reply_not_soap")


def test_a_fault_in_multipart_is_a_fault(look_up: LookUp) -> None:
    content = (
        b'--b\r\nContent-Type: text/xml; charset="UTF-8"\r\n\r\n'
        + encoded(fault("Server.ServerProxy.ServiceFailed"))
        + b"\r\n--b--\r\n"
    )
    with Server(lambda _: [http(content, 500, 'multipart/related; boundary="b"')]) as server:
        run = look_up(server)
    assert (run.status, run.kind) == (5, "fault")
