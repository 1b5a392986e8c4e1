"""A clerk is never held longer than --timeout, and is told whether the question may be out."""

from __future__ import annotations

import json
import socket
import threading
from itertools import repeat
from typing import TYPE_CHECKING

import pytest

from tests.support.replies import HETU, SURNAME, answer, encoded, message_id
from tests.support.socket_server import Server, deaf_port, http
from vtjcli.errors import NetworkError
from vtjcli.messages.explanation import explain
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.support.socket_server import Request

    from .conftest import LookUp


def good(request: Request) -> bytes:
    return http(encoded(answer(request.body)))


def drip(request: Request, pieces: Iterable[bytes]) -> Iterable[bytes]:
    """Send one of `pieces` now and then, for longer than any timeout here."""
    for _, piece in zip(range(30), pieces, strict=False):
        if request.pause(0.25):
            return
        yield piece


def endless_head(request: Request) -> Iterable[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    yield from drip(request, repeat(b"X-More: again\r\n"))


def dripping_body(request: Request) -> Iterable[bytes]:
    head, _, body = good(request).partition(b"\r\n\r\n")
    yield head + b"\r\n\r\n"
    yield from drip(request, (bytes([byte]) for byte in body))


def stalling_body(request: Request) -> Iterable[bytes]:
    whole = good(request)
    yield whole[:-50]
    request.pause(8)
    yield whole[-50:]


def dripping_chunks(request: Request) -> Iterable[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
    yield from drip(request, repeat(b"1\r\n \r\n"))


def hundred_continue(request: Request) -> Iterable[bytes]:
    return drip(request, repeat(b"HTTP/1.1 100 Continue\r\n\r\n"))


SLOW = [
    endless_head,
    dripping_body,
    stalling_body,
    dripping_chunks,
    hundred_continue,
]


@pytest.mark.parametrize("slow", SLOW)
def test_a_slow_server_holds_nobody_beyond_the_timeout(look_up: LookUp, slow: object) -> None:
    with Server(slow) as server:  # type: ignore[arg-type]
        run = look_up(server, "--timeout", "0.5")
    assert (run.status, run.kind) == (6, "timeout")
    assert run.seconds >= 0.5
    assert SURNAME not in run.all_output
    assert "Traceback" not in run.err
    assert run.outcomes == ("unknown",)
    assert [message_id(request.body) in run.err for request in server.requests] == [True]


def test_the_timeout_counts_from_each_question_also_on_a_kept_connection(look_up: LookUp) -> None:
    """The second answer of a run drips in over the connection that the first one opened."""

    def second_drips(request: Request) -> Iterable[bytes]:
        if HETU.encode() in request.body:
            yield good(request)
        else:
            yield from dripping_body(request)

    with Server(second_drips, keep_open=True) as server:
        run = look_up(
            server,
            "--timeout",
            "1",
            hetus=(HETU, "020190-9521"),
            form="jsonl",
            settings="limits = { concurrency = 1 }",
        )
    first, second = map(json.loads, run.out.splitlines())
    assert first["person"]["last_name"] == SURNAME
    assert (run.status, second["error"]["kind"]) == (6, "timeout")
    assert (len(server.requests), server.connections) == (2, 1)


@pytest.mark.parametrize(
    "message_id",
    [
        "8267b4fa-1af6-4a1b-8fc0-7845426d4694",
        "38742153-8580-4a3f-8b3a-21db13482932",
        "8267b4fa-1af6-4a1b-8123-456789012345",
    ],
)
def test_a_message_id_is_never_taken_for_an_identity_code(message_id: str) -> None:
    """Masked, it finds nothing in the log of the security server. One UUID in many is like it."""
    error = NetworkError("timeout", message_id=message_id, url="http://ss", seconds=1)
    assert message_id in " ".join(explain(error, "en").lines)


def test_a_short_wait_for_a_late_answer_is_no_failure(look_up: LookUp) -> None:
    def late(request: Request) -> Iterable[bytes]:
        request.pause(0.3)
        return [good(request)]

    with Server(late) as server:
        assert look_up(server, "--timeout", "5").status == 0


def test_a_tls_handshake_that_never_ends_says_that_nothing_was_sent(look_up: LookUp) -> None:
    with deaf_tls_port() as port:
        run = look_up(f"https://127.0.0.1:{port}/", "--timeout", "0.5")
    assert run.status == 6
    assert run.outcomes == ("network",)


def test_several_addresses_of_a_host_share_one_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with four addresses behind a closed firewall is not waited for four times."""
    timeouts: list[float] = []

    class Recording(socket.socket):
        def settimeout(self, value: float | None) -> None:
            timeouts.append(value or 0)
            super().settimeout(value)

    with deaf_port() as port:
        address = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [address] * 4)
        monkeypatch.setattr(socket, "socket", Recording)
        with (
            Connection(Endpoint(f"http://ss.example.fi:{port}/"), 0.5) as channel,
            pytest.raises(NetworkError) as caught,
        ):
            channel.post(b"<x/>", "id")
    assert caught.value.key == "connect_timeout"
    assert len(timeouts) == 4
    assert sum(timeouts) <= 0.5


def test_an_unreachable_address_says_that_nothing_was_sent(look_up: LookUp) -> None:
    # Nobody can connect to the broadcast address.
    run = look_up("http://255.255.255.255:8080/", "--timeout", "5", settings="allow_http = true")
    assert run.status == 6
    assert run.kind in ("unreachable", "connect_timeout")
    assert run.outcomes == ("network",)


def test_a_name_server_that_never_answers_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered = threading.Event()

    def hanging(*_: object, flags: int = 0, **__: object) -> list[object]:
        if flags & socket.AI_NUMERICHOST:  # for which no name server is asked
            raise socket.gaierror(socket.EAI_NONAME, "a name")
        answered.wait(30)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    with (
        Connection(Endpoint("http://ss.example.fi:8080/"), 0.5) as channel,
        pytest.raises(NetworkError) as caught,
    ):
        channel.post(b"<x/>", "id")
    answered.set()
    assert caught.value.key == "host_slow"


@pytest.mark.parametrize(
    "url",
    [
        "https://ss..example.fi:8443",
        "https://ss.example.fi.:8443/",
        f"https://{'a' * 64}.example.fi",
        "https://ss example.fi",
        "https://-ä-.example.fi",
        "https://ss\\u0000.example.fi",
        "https://ss.example.fi:8443/\\u0007",
        "https://%zz/",
    ],
)
def test_an_address_that_is_none_is_told_in_words(look_up: LookUp, url: str) -> None:
    run = look_up(url, "--timeout", "2")
    assert run.status in (3, 6), run.err
    assert run.kind is not None
    assert "Traceback" not in run.err
    assert "not known whether" not in run.err


class deaf_tls_port:  # noqa: N801 - stands beside deaf_port
    """A port that takes connections and says nothing."""

    def __enter__(self) -> int:
        self._listener = socket.create_server(("127.0.0.1", 0))
        return int(self._listener.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self._listener.close()
