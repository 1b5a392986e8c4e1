"""Nothing that arrives over HTTP takes more than its share, or is read as something else."""

from __future__ import annotations

import re
import socket
import time
from contextlib import suppress
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.replies import one
from vtjcli.simulator import SERVICE, FaultInjection, Simulator, http_server

from .requests import ALBERT, ask, request

ENVELOPE: Final = etree.tostring(request(), encoding="UTF-8")
FIELDS: Final = b'Host: x\r\nContent-Type: text/xml; charset=utf-8\r\nSOAPAction: ""\r\n'
CHUNKED: Final = b"Transfer-Encoding: chunked\r\n"
LAST: Final = b"0\r\n\r\n"


def address(simulator: Simulator) -> tuple[str, int]:
    host, _, port = simulator.url.rpartition("//")[2].partition(":")
    return host, int(port)


def send(
    simulator: Simulator, fields: bytes, body: bytes = b"", line: bytes = b"POST / HTTP/1.1"
) -> bytes:
    """Send a request as it is, say that nothing more comes, and return all that comes back."""
    with socket.create_connection(address(simulator), timeout=30) as connection:
        with suppress(ConnectionError):  # it may have been closed on us
            connection.sendall(line + b"\r\n" + FIELDS + fields + b"\r\n" + body)
            connection.shutdown(socket.SHUT_WR)
        received = bytearray()
        with suppress(ConnectionError):
            while part := connection.recv(65536):
                received += part
    return bytes(received)


def statuses(received: bytes) -> list[int]:
    """List the statuses of the responses."""
    return [int(code) for code in re.findall(rb"HTTP/1\.1 ([0-9]{3}) ", received)]


def chunk(size: bytes, data: bytes = ENVELOPE) -> bytes:
    return size + b"\r\n" + data + b"\r\n"


def test_a_body_in_chunks_is_read_as_one(simulator: Simulator) -> None:
    parts = [ENVELOPE[place : place + 100] for place in range(0, len(ENVELOPE), 100)]
    body = b"".join(chunk(b"%X;name=value" % len(part), part) for part in parts)
    received = send(simulator, CHUNKED, body + b"0\r\nTrailer: x\r\n\r\n")
    assert statuses(received) == [200]
    assert b"0000" in received


HUGE: Final = b"9" * 18
REFUSED: Final[dict[str, tuple[bytes, bytes, int]]] = {
    "a chunk size of -1": (CHUNKED, chunk(b"-1"), 400),
    "a chunk size with a sign": (CHUNKED, chunk(b"+5"), 400),
    "a chunk size as Python writes it": (CHUNKED, chunk(b"0x5"), 400),
    "a chunk size with an underscore": (CHUNKED, chunk(b"1_0"), 400),
    "a chunk size that is no number": (CHUNKED, chunk(b"zz"), 400),
    "no chunk size": (CHUNKED, chunk(b""), 400),
    "a chunk size in words without end": (CHUNKED, b"a" * 5000, 400),
    "a huge chunk": (CHUNKED, chunk(b"F" * 16), 413),
    "a chunk size beyond all limits": (CHUNKED, chunk(b"F" * 17), 400),
    "a chunk longer than its size": (CHUNKED, chunk(b"5") + LAST, 400),
    "trailers without end": (CHUNKED, b"0\r\n" + b"a: b\r\n" * 500, 400),
    "a negative length": (b"Content-Length: -1\r\n", ENVELOPE, 400),
    "a length with a sign": (b"Content-Length: +5\r\n", ENVELOPE, 400),
    "a length that is no number": (b"Content-Length: x\r\n", ENVELOPE, 400),
    "a length in other digits": (b"Content-Length: \xd9\xa1\r\n", ENVELOPE, 400),
    "a huge length": (b"Content-Length: " + HUGE + b"\r\n", ENVELOPE, 413),
    "two lengths": (b"Content-Length: 5\r\nContent-Length: 6\r\n", ENVELOPE, 400),
    "a list of lengths": (b"Content-Length: 5, 5\r\n", ENVELOPE, 400),
    "a length and chunks": (b"Content-Length: 5\r\n" + CHUNKED, chunk(b"5"), 400),
    "chunks twice": (CHUNKED + CHUNKED, chunk(b"5"), 501),
    "another encoding": (b"Transfer-Encoding: gzip, chunked\r\n", chunk(b"5"), 501),
    "too many headers": (b"a: b\r\n" * 200, b"", 431),
    "a header too long": (b"a: " + b"b" * 70_000 + b"\r\n", b"", 431),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_framing_that_is_not_sound_is_refused_and_the_connection_closed(
    simulator: Simulator, case: str
) -> None:
    fields, body, status = REFUSED[case]
    assert statuses(send(simulator, fields, body)) == [status]


def test_chunks_below_the_limit_each_are_refused_above_it_together(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_server, "_MAX_REQUEST", 1000)
    assert statuses(send(simulator, CHUNKED, chunk(b"190", b"x" * 400) * 3)) == [413]


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        (b"Content-Length: 9999\r\n", ENVELOPE),
        (CHUNKED, b"FFFF\r\n" + ENVELOPE),
    ],
)
def test_half_a_request_is_no_request(simulator: Simulator, fields: bytes, body: bytes) -> None:
    assert send(simulator, fields, body) == b""


@settings(max_examples=60)
@given(
    fields=st.lists(
        st.sampled_from([CHUNKED, b"Transfer-Encoding: identity\r\n"])
        | st.binary(max_size=12).map(
            lambda value: b"Content-Length: " + value.replace(b"\n", b"") + b"\r\n"
        ),
        max_size=3,
    ),
    body=st.lists(
        st.binary(max_size=20)
        | st.sampled_from([b"-1\r\n", b"FFFFFFFF\r\n", LAST, b"5\r\nabcde\r\n", b"\r\n"]),
        max_size=6,
    ),
)
def test_whatever_is_sent_gets_a_refusal_or_nothing(
    simulator: Simulator, fields: list[bytes], body: list[bytes]
) -> None:
    received = send(simulator, b"".join(fields), b"".join(body))
    # What follows a request on the connection is read as another one: HTTP/0.9 has no status.
    assert all(status in (200, 400, 413, 431, 501, 505) for status in statuses(received))
    assert len(received) < 20_000
    assert ask(simulator, ALBERT).code == "0000"


def test_who_sends_a_byte_now_and_then_is_not_waited_for(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_server, "REQUEST_SECONDS", 0.3)
    with socket.create_connection(address(simulator), timeout=30) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n")
        with suppress(ConnectionError):
            for _ in range(300):
                connection.sendall(b"")
                time.sleep(0.01)
                connection.setblocking(False)
                with suppress(BlockingIOError):
                    assert connection.recv(1) == b""
                    break
                connection.setblocking(True)
            else:
                pytest.fail("it still waits")


def test_an_idle_connection_is_not_closed_as_a_slow_request_is(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_server, "REQUEST_SECONDS", 0.05)
    length = b"Content-Length: %d\r\n" % len(ENVELOPE)
    whole = b"POST / HTTP/1.1\r\n" + FIELDS + length + b"\r\n" + ENVELOPE
    with socket.create_connection(address(simulator), timeout=30) as connection:
        for _ in range(2):
            time.sleep(0.15)
            connection.sendall(whole)
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_one_connection_too_many_is_closed_and_the_next_one_served(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(http_server, "CONNECTIONS_MAX", 3)
    with Simulator() as simulator:
        held = [socket.create_connection(address(simulator), timeout=30) for _ in range(3)]
        with socket.create_connection(address(simulator), timeout=30) as another:
            assert another.recv(1) == b""
        for connection in held:
            connection.close()
        for _ in range(100):
            with suppress(ConnectionError):
                assert ask(simulator, ALBERT).code == "0000"
                return
            time.sleep(0.02)
        pytest.fail("the places were not given back")


# ------------------------------------------------------------------------- what is answered


@pytest.mark.parametrize("status", [102, 103])
def test_an_interim_response_comes_before_the_answer(status: int) -> None:
    length = b"Content-Length: %d\r\n" % len(ENVELOPE)
    with Simulator(injection=FaultInjection(behaviour=f"interim-{status}")) as simulator:
        received = send(simulator, length, ENVELOPE)
    assert statuses(received) == [status, 200]


WSDL: Final = "&".join(
    f"{name}={part}"
    for name, part in zip(
        ("xRoadInstance", "memberClass", "memberCode", "subsystemCode"),
        SERVICE.split("/"),
        strict=True,
    )
)


def get(simulator: Simulator, target: str) -> bytes:
    return send(simulator, b"", line=f"GET {target} HTTP/1.1".encode())


@pytest.mark.parametrize("name", ["version", "serviceVersion"])
@pytest.mark.parametrize("prefix", ["", "http://example.org"])
def test_the_description_is_given_as_x_road_6_gave_it(
    simulator: Simulator, name: str, prefix: str
) -> None:
    target = f"{prefix}/wsdl?{WSDL}&serviceCode=HenkilonTunnusKysely&{name}=v1"
    received = get(simulator, target)
    assert statuses(received) == [200]
    description = etree.fromstring(received.partition(b"\r\n\r\n")[2])
    assert etree.QName(description).localname == "definitions"
    location = one(description, ".//{http://schemas.xmlsoap.org/wsdl/soap/}address")
    assert location.get("location") == "http://example.org/xroad-endpoint"


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("", b"InvalidRequest"),
        (WSDL, b"InvalidRequest"),
        (f"{WSDL}&serviceCode=Nothing&version=v1", b"Server.ServerProxy.UnknownService"),
        (f"{WSDL}&serviceCode=HenkilonTunnusKysely&version=v9", b"ServerProxy.UnknownService"),
        ("xRoadInstance=XX&serviceCode=a", b"Server.ClientProxy.UnknownMember"),
    ],
)
def test_a_description_that_there_is_not_is_a_fault(
    simulator: Simulator, query: str, fault: bytes
) -> None:
    assert fault in get(simulator, f"/wsdl?{query}")


def test_the_connection_that_got_a_refusal_is_closed(simulator: Simulator) -> None:
    received = send(simulator, b"Content-Length: -1\r\n", ENVELOPE)
    assert b"Connection: close" in received
