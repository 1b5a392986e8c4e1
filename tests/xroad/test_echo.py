"""Nobody is shown the answer to a different query: the echoed headers and the hash must match."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha512
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import (
    ALGORITHMS,
    IDS,
    NS,
    SURNAME,
    XROAD,
    altered,
    answer,
    doubled,
    encoded,
    message_id,
    one,
    request_hash,
    without,
)
from tests.support.socket_server import Server, http

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.support.person_command import Run
    from tests.support.replies import Change
    from tests.support.socket_server import Request

    from .conftest import LookUp

CLIENT = ("xRoadInstance", "memberClass", "memberCode", "subsystemCode")
SERVICE = (*CLIENT, "serviceCode", "serviceVersion")
PLACES = [
    *(f"x:client/id:{part}" for part in CLIENT),
    *(f"x:service/id:{part}" for part in SERVICE),
    *("x:id", "x:userId", "x:issue"),
]
WHOLE = ["x:client", "x:service"]
HASH = "s:Header/x:requestHash"


def look_up_with(look_up: LookUp, *arguments: str, changes: Iterable[Change]) -> tuple[Run, bytes]:
    """Run the program against a server whose answer is changed; return the question too."""

    def changed(request: Request) -> Iterable[bytes]:
        return [http(encoded(answer(request.body, *changes)))]

    with Server(changed) as server:
        run = look_up(server, *arguments)
    assert len(server.requests) == 1
    return run, server.requests[0].body


def assert_refused(run: Run, kind: str, sent: bytes) -> None:
    assert (run.status, run.kind) == (7, kind)
    assert "person" not in run.document
    assert run.document["result"] is None
    assert SURNAME not in run.all_output
    assert "Albert" not in run.all_output
    assert message_id(sent) in run.err


def moved_down(path: str, name: str) -> Change:
    """Return a change that gives the part another name."""

    def change(root: etree._Element) -> None:
        one(root, path).tag = f"{{{IDS}}}{name}"

    return change


def attribute(path: str, name: str, value: str) -> Change:
    def change(root: etree._Element) -> None:
        one(root, path).set(name, value)

    return change


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("spoil", [altered, without, doubled])
def test_an_answer_with_other_headers_is_shown_to_nobody(
    look_up: LookUp, place: str, spoil: Callable[[str], Change]
) -> None:
    changes = [spoil(f"s:Header/{place}")]
    run, sent = look_up_with(look_up, "--issue", "case 7", changes=changes)
    assert_refused(run, "reply_echo", sent)
    assert place.split("/", maxsplit=1)[0].removeprefix("x:") in run.err


@pytest.mark.parametrize("place", WHOLE)
@pytest.mark.parametrize("spoil", [without, doubled])
def test_an_answer_without_sender_or_service_is_shown_to_nobody(
    look_up: LookUp, place: str, spoil: Callable[[str], Change]
) -> None:
    run, sent = look_up_with(look_up, changes=[spoil(f"s:Header/{place}")])
    assert_refused(run, "reply_echo", sent)


@pytest.mark.parametrize(
    "change",
    [
        without("s:Header"),
        altered("s:Header/x:id", ""),
        altered("s:Header/x:userId", "TESTER"),
        altered("s:Header/x:client/id:subsystemCode", "EXAMPLE"),
        moved_down("s:Header/x:client/id:subsystemCode", "groupCode"),
        attribute("s:Header/x:client", f"{{{IDS}}}objectType", "MEMBER"),
        attribute("s:Header/x:service", f"{{{IDS}}}objectType", "SUBSYSTEM"),
    ],
)
def test_a_likeness_is_no_echo(look_up: LookUp, change: Change) -> None:
    run, sent = look_up_with(look_up, changes=[change])
    assert_refused(run, "reply_echo", sent)


def test_a_wrong_echo_is_told_before_the_return_code(look_up: LookUp) -> None:
    """It is another's return code: that nobody was found says nothing about one's own question."""

    def not_found(root: etree._Element) -> None:
        one(root, ".//v:Paluukoodi").set("koodi", "0001")

    changes = [not_found, without(".//v:Henkilo")]
    run, _ = look_up_with(look_up, changes=changes)
    assert run.status == 1
    run, sent = look_up_with(look_up, changes=[*changes, altered("s:Header/x:id")])
    assert_refused(run, "reply_echo", sent)
    assert "0001" not in run.all_output


def test_a_wrong_echo_is_told_before_the_digest(look_up: LookUp) -> None:
    changes = [altered("s:Header/x:id"), altered(HASH)]
    run, sent = look_up_with(look_up, changes=changes)
    assert_refused(run, "reply_echo", sent)


def test_white_space_that_reformatting_left_costs_no_answer(look_up: LookUp) -> None:
    def spaced(root: etree._Element) -> None:
        for element in one(root, "s:Header").iter():
            if not len(element):
                element.text = f"\n      {element.text}\n    "

    run, _ = look_up_with(look_up, "--issue", "case 7", changes=[spaced])
    assert run.status == 0
    assert run.document["person"]["last_name"] == SURNAME


def test_the_order_of_the_headers_costs_no_answer(look_up: LookUp) -> None:
    def reversed_(root: etree._Element) -> None:
        for element in (one(root, "s:Header"), one(root, "s:Header/x:service")):
            element[:] = list(element)[::-1]

    run, _ = look_up_with(look_up, changes=[reversed_])
    assert run.status == 0


def test_headers_that_a_newer_server_adds_cost_no_answer(look_up: LookUp) -> None:
    def more(root: etree._Element) -> None:
        etree.SubElement(one(root, "s:Header"), f"{{{XROAD}}}requestId").text = "7"
        etree.SubElement(one(root, "s:Header"), "{urn:other}id").text = "other"
        one(root, "s:Header/x:protocolVersion").text = "4.1"

    run, _ = look_up_with(look_up, changes=[more])
    assert run.status == 0


@pytest.mark.parametrize("text", [None, "", " \n "])
def test_an_empty_issue_that_was_not_sent_costs_no_answer(
    look_up: LookUp, text: str | None
) -> None:
    def empty(root: etree._Element) -> None:
        etree.SubElement(one(root, "s:Header"), f"{{{XROAD}}}issue").text = text

    run, sent = look_up_with(look_up, changes=[empty])
    assert run.status == 0
    assert etree.fromstring(sent).find("s:Header/x:issue", NS) is None


def test_an_issue_that_was_not_sent_is_anothers(look_up: LookUp) -> None:
    def another(root: etree._Element) -> None:
        etree.SubElement(one(root, "s:Header"), f"{{{XROAD}}}issue").text = "another"

    run, sent = look_up_with(look_up, changes=[another])
    assert_refused(run, "reply_echo", sent)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_digest_is_checked_whichever_algorithm_the_server_uses(
    look_up: LookUp, algorithm: str
) -> None:
    def change(sent: bytes) -> Change:
        return lambda root: one(root, "s:Header").replace(
            one(root, HASH), request_hash(sent, algorithm)
        )

    def hashed(request: Request) -> Iterable[bytes]:
        return [http(encoded(answer(request.body, change(request.body))))]

    def mixed_up(request: Request) -> Iterable[bytes]:
        return [http(encoded(answer(request.body, change(request.body + b" "))))]

    with Server(hashed) as server:
        run = look_up(server)
    assert run.status == 0
    assert run.document["verified"] == {"headers": True, "request_hash": algorithm}
    with Server(mixed_up) as server:
        run = look_up(server)
    assert_refused(run, "reply_hash", server.requests[0].body)


@pytest.mark.parametrize(
    "text",
    [
        b64encode(sha512(b"another").digest()).decode(),
        sha512(b"").hexdigest(),
        "",
        "no base64!",
        "ääkköset",
        "AAAA=AAAA",
    ],
)
def test_another_digest_shows_nothing(look_up: LookUp, text: str) -> None:
    run, sent = look_up_with(look_up, changes=[altered(HASH, text)])
    assert_refused(run, "reply_hash", sent)


@pytest.mark.parametrize(
    "algorithm", ["", "http://www.w3.org/2000/09/xmldsig#sha1", "md5", "sha512", "ä"]
)
def test_a_digest_by_an_unknown_algorithm_shows_nothing(look_up: LookUp, algorithm: str) -> None:
    run, sent = look_up_with(look_up, changes=[attribute(HASH, "algorithmId", algorithm)])
    assert_refused(run, "reply_hash_algorithm", sent)


def test_two_digests_show_nothing(look_up: LookUp) -> None:
    run, sent = look_up_with(look_up, changes=[doubled(HASH)])
    assert_refused(run, "reply_echo", sent)


def test_an_answer_without_a_digest_is_shown_with_a_warning(look_up: LookUp) -> None:
    run, _ = look_up_with(look_up, changes=[without(HASH)])
    assert run.status == 0
    assert run.document["person"]["last_name"] == SURNAME
    assert run.document["verified"] == {"headers": True, "request_hash": None}
    assert run.err.startswith("Warning: ")
    assert "requestHash" in run.err


def test_a_digest_broken_into_lines_costs_no_answer(look_up: LookUp) -> None:
    def wrapped(root: etree._Element) -> None:
        digest = one(root, HASH).text or ""
        one(root, HASH).text = f"\n  {digest[:40]}\r\n  {digest[40:]}\n"

    run, _ = look_up_with(look_up, changes=[wrapped])
    assert run.document["verified"]["request_hash"] == "sha512"


def test_what_the_register_echoes_of_the_request_is_never_shown(look_up: LookUp) -> None:
    for form in ("json", "xml"):
        run, _ = look_up_with(look_up, "-o", form, changes=[])
        assert run.status == 0
        assert SURNAME in run.out
        assert "echoed-secret" not in run.all_output
