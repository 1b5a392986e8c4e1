"""How a question leaves: once, to the security server and nobody else, as X-Road wants it."""

from __future__ import annotations

import base64
import uuid
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.person_command import END_USER, PASSWORD
from tests.support.replies import HETU, NS, header, message_id
from tests.support.socket_server import Server, http
from tests.support.tls_servers import good

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.support.socket_server import Request

    from .conftest import LookUp

OTHERS = ("020190-9521", "011014A9510")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(good) as running:
        yield running


def test_one_question_is_one_post(server: Server, look_up: LookUp) -> None:
    run = look_up(server)
    assert (run.status, run.err) == (0, "")
    assert [request.line for request in server.requests] == ["POST / HTTP/1.1"]
    assert server.connections == 1


def test_the_message_says_what_xroad_wants_to_know(server: Server, look_up: LookUp) -> None:
    look_up(server, "--issue", "case 7")
    request = server.requests[0]
    assert request.headers["content-type"] == "text/xml; charset=utf-8"
    assert request.headers["soapaction"] in ("", '""')
    assert int(request.headers["content-length"]) == len(request.body)
    envelope = etree.fromstring(request.body)
    assert uuid.UUID(header(envelope, "id")).version == 4
    assert header(envelope, "userId") == END_USER
    assert header(envelope, "issue") == "case 7"
    assert header(envelope, "protocolVersion") == "4.0"
    assert envelope.findtext(".//q:Salasana", None, NS) == PASSWORD
    assert b"<!DOCTYPE" not in request.body


def test_no_identity_code_stays_in_the_logs_of_the_security_servers(
    server: Server, look_up: LookUp
) -> None:
    look_up(server)
    envelope = etree.fromstring(server.requests[0].body)
    fields = envelope.find("s:Header", NS)
    assert fields is not None
    assert HETU not in "".join(map(str, fields.itertext()))


def test_each_question_has_an_id_of_its_own(server: Server, look_up: LookUp) -> None:
    run = look_up(server, hetus=(HETU, *OTHERS))
    ids = [message_id(request.body) for request in server.requests]
    assert len(set(ids)) == 3
    told = [answer["query"]["message_id"] for answer in run.document]  # type: ignore[index]
    assert sorted(told) == sorted(ids)


def test_several_questions_go_over_one_connection(look_up: LookUp) -> None:
    with Server(good, keep_open=True) as server:
        run = look_up(server, hetus=(HETU, *OTHERS), settings="limits = { concurrency = 1 }")
    assert run.status == 0
    assert (len(server.requests), server.connections) == (3, 1)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_never_carries_the_question_elsewhere(
    trap: Server, look_up: LookUp, status: int
) -> None:
    page = b"<html><body>Moved</body></html>" if status < 307 else b""
    with Server(lambda _: [http(page, status, "text/html", Location=trap.url)]) as server:
        run = look_up(server)
    assert (run.status, run.kind) == (7, "reply_redirect")
    assert len(server.requests) == 1
    assert trap.connections == 0


@pytest.mark.parametrize("style", [str.upper, str.lower])
def test_a_proxy_in_the_environment_never_sees_the_question(
    server: Server, trap: Server, look_up: LookUp, style: type[str]
) -> None:
    names = ("http_proxy", "https_proxy", "all_proxy", "ftp_proxy")
    proxies = {style(name): trap.url for name in names} | {style("no_proxy"): ""}
    run = look_up(server, environment=proxies)
    assert run.status == 0
    assert (len(server.requests), trap.connections) == (1, 0)


def test_a_password_for_the_host_in_netrc_is_never_sent(
    server: Server, look_up: LookUp, tmp_path: Path
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password other\ndefault login a password b")
    netrc.chmod(0o600)
    run = look_up(server, environment={"NETRC": str(netrc)})
    assert run.status == 0
    sent = server.requests[0]
    assert "authorization" not in sent.headers
    assert base64.b64encode(b"somebody:other") not in sent.body


def test_the_next_question_is_asked_when_one_connection_breaks(look_up: LookUp) -> None:
    """And the one that broke is not asked again: it may have been billed."""

    def breaking(request: Request) -> Iterable[bytes]:
        broken = OTHERS[0].encode() in request.body
        return [b"HTTP/1.1 "] if broken else good(request)

    with Server(breaking) as server:
        run = look_up(server, hetus=(HETU, *OTHERS), form="jsonl")
    lines = run.out.splitlines()
    assert run.status == 6
    assert ["error" in line for line in lines] == [False, True, False]
    asked = [
        etree.fromstring(r.body).findtext(".//q:Henkilotunnus", "", NS) for r in server.requests
    ]
    assert sorted(asked) == sorted([HETU, *OTHERS])


def test_a_kept_connection_that_the_server_closes_costs_no_second_question(
    look_up: LookUp,
) -> None:
    """A library that resends on a stale connection would ask, and pay, twice."""
    with Server(good, keep_open=True) as server:
        asked = 0

        def once(request: Request) -> Iterable[bytes]:
            nonlocal asked
            asked += 1
            if asked == 1:
                return good(request)
            # The second question was read; the connection ends without a word.
            raise OSError

        server._answer = once
        run = look_up(server, hetus=(HETU, OTHERS[0]), form="jsonl")
    assert run.status == 6
    assert len(server.requests) == 2
