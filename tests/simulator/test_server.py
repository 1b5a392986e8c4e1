"""The HTTP server, and the misbehaviour that a client must survive."""

from __future__ import annotations

import http.client
import re
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import NS, one
from vtjcli import simulator as package
from vtjcli.simulator import Simulator
from vtjcli.simulator.access_log import mask
from vtjcli.simulator.faulty_replies import BEHAVIOURS

from .requests import ALBERT, ANNA, ask, post, request

if TYPE_CHECKING:
    from pathlib import Path


def _trigger(simulator: Simulator, behaviour: str) -> str:
    return next(t.hetu for t in simulator.triggers if t.value == behaviour)


def test_it_listens_on_loopback_only(simulator: Simulator) -> None:
    assert simulator.url.startswith("http://127.0.0.1:")


def test_the_port_is_free_again_after_stopping() -> None:
    with Simulator() as first:
        port = int(first.url.rpartition(":")[2])
        assert ask(first, ALBERT).code == "0000"
    with Simulator(port=port) as second:
        assert ask(second, ALBERT).code == "0000"


def test_a_port_in_use_is_told_at_once(simulator: Simulator) -> None:
    with pytest.raises(OSError, match="in use"):
        Simulator(port=int(simulator.url.rpartition(":")[2]))


def test_it_stops_twice_and_before_it_was_started() -> None:
    idle = Simulator()
    idle.stop()
    idle.stop()
    started = Simulator()
    started.start()
    started.stop()
    started.stop()


def test_serving_in_this_thread_ends_when_another_stops_it() -> None:
    running = Simulator()
    answered: list[str] = []

    def client() -> None:
        answered.append(ask(running, ALBERT).code)
        running.stop()

    other = threading.Thread(target=client)
    other.start()
    running.serve_forever()
    other.join()
    assert answered == ["0000"]


def test_many_ask_at_once_and_each_gets_the_own_answer(simulator: Simulator) -> None:
    codes = [person.hetu for person in simulator.people]
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda hetu: ask(simulator, hetu), codes))
    assert [reply.text("v:Henkilotunnus") for reply in replies] == codes


def test_a_connection_is_kept_for_the_next_query(simulator: Simulator) -> None:
    connection = http.client.HTTPConnection(simulator.url.removeprefix("http://"), timeout=30)
    headers = {"Content-Type": "text/xml"}
    sockets = set()
    for _ in range(3):
        connection.request("POST", "/", etree.tostring(request()), headers)
        sockets.add(connection.sock)
        assert connection.getresponse().read()
    connection.close()
    assert len(sockets) == 1


def test_a_request_in_chunks_is_read_whole(simulator: Simulator) -> None:
    body = etree.tostring(request())
    connection = http.client.HTTPConnection(simulator.url.removeprefix("http://"), timeout=30)
    headers = {"Content-Type": "text/xml"}
    connection.request("POST", "/", iter([body[:100], body[100:]]), headers)
    assert b"<Paluukoodi" in connection.getresponse().read()
    connection.close()


def test_other_credentials_can_be_set() -> None:
    with Simulator(username="me", password="secret") as running:
        assert ask(running, ALBERT).code == "-1500"
        assert ask(running, ALBERT, Kayttajatunnus="me", Salasana="secret").code == "0000"


def test_a_file_of_people_that_cannot_be_used_is_told_on_starting(tmp_path: Path) -> None:
    empty = tmp_path / "empty.toml"
    empty.touch()
    for file in (empty, tmp_path / "none.toml"):
        with pytest.raises(package.PeopleError, match=file.name), Simulator(people=file):
            pass


def test_the_log_has_one_line_a_request_and_no_whole_identity_code() -> None:
    lines: list[str] = []
    with Simulator(log=lines.append) as running:
        ask(running, ALBERT)
        ask(running, ANNA, Salasana="hunter2")
        post(running, b"")
    assert [line[25:].rpartition(", ")[0] for line in lines] == [
        f"HenkilonTunnusKysely {package.CLIENT} 020501A**** -> 0000",
        f"HenkilonTunnusKysely {package.CLIENT} 020190-**** -> -1500",
        "POST - - -> Client.InvalidSoap",
    ]
    assert all(re.fullmatch(r"[0-9T:.-]{23}Z .* [0-9.]+ ms", line) for line in lines)


@pytest.mark.parametrize(("hetu", "masked"), [(ALBERT, "020501A****"), ("123", "****"), ("", "-")])
def test_a_log_shows_no_more_than_a_birth_date(hetu: str, masked: str) -> None:
    assert mask(hetu) == masked


def test_importing_the_package_does_not_import_lxml_or_a_server() -> None:
    code = (
        "import sys, vtjcli.simulator as s; s.CLIENT, s.PRODUCTS\n"
        "print(sorted({'lxml', 'http.server', 'tomli'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_package_knows_nothing_of_the_client_it_tests() -> None:
    code = (
        "import sys, vtjcli.simulator.server\n"
        "print(sorted(m for m in sys.modules if m.startswith('vtjcli.') "
        "and not m.startswith('vtjcli.simulator')))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        package.nothing  # noqa: B018  # asking for it is the test


def test_every_misbehaviour_has_its_identity_code(simulator: Simulator) -> None:
    assert {t.value for t in simulator.triggers if t.kind == "behaviour"} == set(BEHAVIOURS)


def test_an_echo_of_another_message_can_be_provoked(simulator: Simulator) -> None:
    reply = ask(simulator, _trigger(simulator, "wrong-id"))
    assert one(reply.root, "s:Header/x:id").text != one(request(), "s:Header/x:id").text
    reply = ask(simulator, _trigger(simulator, "wrong-client"))
    assert one(reply.root, "s:Header/x:client/id:memberCode").text == "9999999-9"


def test_a_wrong_and_a_missing_hash_can_be_provoked(simulator: Simulator) -> None:
    good = one(ask(simulator, ALBERT).root, "s:Header/x:requestHash").text
    wrong = ask(simulator, _trigger(simulator, "wrong-hash"))
    assert len(one(wrong.root, "s:Header/x:requestHash").text or "") == len(good or "")
    none = ask(simulator, _trigger(simulator, "no-hash"))
    assert none.root.find("s:Header/x:requestHash", NS) is None
    assert none.text("v:Henkilotunnus")


def test_what_is_no_soap_at_all_can_be_provoked(simulator: Simulator) -> None:
    html = ask(simulator, _trigger(simulator, "html-502"))
    assert (html.status, html.headers["Content-Type"]) == (502, "text/html")
    assert ask(simulator, _trigger(simulator, "empty-body")).body == b""
    assert b"<" not in ask(simulator, _trigger(simulator, "not-xml")).body
    assert b"<!DOCTYPE" in ask(simulator, _trigger(simulator, "doctype")).body


def test_a_broken_connection_can_be_provoked(simulator: Simulator) -> None:
    with pytest.raises(http.client.IncompleteRead):
        ask(simulator, _trigger(simulator, "truncated"))
    with pytest.raises(http.client.RemoteDisconnected):
        ask(simulator, _trigger(simulator, "hang-up"))


def test_an_endless_reply_ends_when_nobody_reads_on(simulator: Simulator) -> None:
    body = etree.tostring(request(_trigger(simulator, "endless")))
    connection = http.client.HTTPConnection(simulator.url.removeprefix("http://"), timeout=30)
    connection.request("POST", "/", body, {"Content-Type": "text/xml"})
    answer = connection.getresponse()
    assert len(answer.read(1_000_000)) == 1_000_000
    connection.close()
    answer.close()
    assert ask(simulator, ALBERT).code == "0000"


def test_stopping_does_not_wait_for_a_slow_answer() -> None:
    with Simulator() as running:
        sent = etree.tostring(request(_trigger(running, "slow")))
        connection = http.client.HTTPConnection(running.url.removeprefix("http://"), timeout=30)
        connection.request("POST", "/", sent, {"Content-Type": "text/xml"})
    with pytest.raises((http.client.HTTPException, OSError)):
        connection.getresponse()
    connection.close()


@pytest.mark.parametrize("behaviour", ["latin1", "bom", "unknown-elements", "empty-fault-code"])
def test_a_good_reply_in_another_dress_has_the_same_person(
    simulator: Simulator, behaviour: str
) -> None:
    hetu = _trigger(simulator, behaviour)
    reply = ask(simulator, hetu)
    assert reply.text("v:Henkilotunnus") == hetu
    assert reply.text("v:NykyinenSukunimi/v:Sukunimi") == "Jäppinen"
    expected = {
        "latin1": b"J\xe4ppinen",
        "bom": b"\xef\xbb\xbf<?xml",
        "unknown-elements": b"<Lemmikki>",
        "empty-fault-code": b"<faultCode/>",
    }
    assert expected[behaviour] in reply.body


def test_a_reply_in_parts_begins_with_the_message(simulator: Simulator) -> None:
    reply = ask(simulator, _trigger(simulator, "multipart"))
    assert reply.headers["Content-Type"].startswith("multipart/related;")
    first = reply.body.split(b"--simulator-part")[1]
    assert (
        etree.fromstring(first.partition(b"\r\n\r\n")[2].strip()).find(".//v:Henkilo", NS)
        is not None
    )


def test_a_password_in_the_echo_can_be_provoked(simulator: Simulator) -> None:
    assert b"<Salasana>hunter2<" in ask(simulator, _trigger(simulator, "echoed-password")).body


def test_too_large_a_request_is_refused(simulator: Simulator) -> None:
    with socket.create_connection(("127.0.0.1", int(simulator.url.rpartition(":")[2]))) as raw:
        raw.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        assert raw.recv(100).startswith(b"HTTP/1.1 413")
