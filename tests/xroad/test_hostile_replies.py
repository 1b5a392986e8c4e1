"""Whatever a server says in place of HTTP: told as a failure, in time, and never more memory."""

from __future__ import annotations

import ssl
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support import direct_replies
from tests.support.socket_server import Server, http
from vtjcli.errors import NetworkError, UntrustedReplyError
from vtjcli.xroad import network_backend
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection
from vtjcli.xroad.http_reply import HttpReply

from .hostile_replies import BEHIND_A_REPLY, BODY, GOOD, REPLIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import trustme

    from tests.conftest import Cli
    from tests.support.socket_server import Answer, Request

    from .hostile_replies import Hostile

SLOW = tuple(name for name, row in REPLIES.items() if row.key == "timeout")
GROUPS = [SLOW, *((name,) for name in REPLIES if name not in SLOW)]
"""The names of replies that are tried together."""
Outcome = HttpReply | NetworkError | UntrustedReplyError


@pytest.fixture(scope="module")
def secured(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture(scope="module")
def trusted(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


@pytest.fixture(params=["http", "https"])
def serve(
    request: pytest.FixtureRequest, secured: ssl.SSLContext, trusted: ssl.SSLContext
) -> Callable[..., tuple[Server, Connection]]:
    """Return what makes a server and a connection to it, of either transport."""

    def make(
        answer: Answer, *, keep_open: bool = False, seconds: float = 20
    ) -> tuple[Server, Connection]:
        tls = request.param == "https"
        server = Server(answer, tls=secured if tls else None, keep_open=keep_open)
        return server, Connection(Endpoint(server.url, trusted if tls else None), seconds)

    return make


def saying(hostile: Hostile) -> Answer:
    def answer(request: Request) -> Iterable[bytes]:
        reply = hostile.reply
        return [reply] if isinstance(reply, bytes) else reply(request)

    return answer


def at_once(check: Callable[[str], None], names: tuple[str, ...]) -> None:
    """Check several replies, each in a thread of its own: some keep their client waiting."""
    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(check, names))


def outcome(exchange: Callable[[], HttpReply]) -> Outcome:
    try:
        return exchange()
    except (NetworkError, UntrustedReplyError) as error:
        return error


@pytest.mark.parametrize("names", GROUPS, ids=", ".join)
def test_a_query_is_answered_or_told_as_failed_and_sent_once(
    serve: Callable[..., tuple[Server, Connection]], names: tuple[str, ...]
) -> None:
    at_once(partial(_check_query, serve), names)


def _check_query(serve: Callable[..., tuple[Server, Connection]], name: str) -> None:
    hostile = REPLIES[name]
    server, connection = serve(saying(hostile), seconds=hostile.seconds)
    with server, connection:
        came = outcome(lambda: connection.post(b"<x/>", "the-id"))
        assert (len(server.requests), server.connections) == (1, 1)
    if hostile.key is None:
        assert isinstance(came, HttpReply)
        assert came.body == BODY
        return
    assert not isinstance(came, HttpReply)
    assert came.key == hostile.key
    assert "billed" in str(came) or hostile.key in ("reply_too_large", "reply_encoding")
    if isinstance(came, NetworkError):
        assert came.may_have_arrived
        assert came.values["message_id"] == "the-id"


@pytest.mark.parametrize(
    "names", [names for names in GROUPS if REPLIES[names[0]].key], ids=", ".join
)
def test_a_failure_of_what_is_not_billed_does_not_speak_of_billing(names: tuple[str, ...]) -> None:
    at_once(_check_failure, names)


def _check_failure(name: str) -> None:
    hostile = REPLIES[name]
    with (
        Server(saying(hostile)) as server,
        Connection(Endpoint(server.url), hostile.seconds) as connection,
    ):
        for exchange in (
            lambda: connection.get("/", accept="*/*"),
            lambda: connection.post(b"<x/>", "the-id", billable=False),
        ):
            came = outcome(exchange)
            assert not isinstance(came, HttpReply)
            assert came.key in (hostile.key, f"get_{str(hostile.key).removeprefix('reply_')}")
            assert "billed" not in str(came)


@pytest.mark.parametrize("said", [b"\x15\x03\x03\x00\x02\x02\x50", b"\x15\x03\x01\x00\x02\x02\x0a"])
def test_a_port_that_expects_tls_is_told_as_such(said: bytes) -> None:
    with (
        Server(lambda _: [said]) as server,
        Connection(Endpoint(server.url), 20) as connection,
        pytest.raises(NetworkError) as caught,
    ):
        connection.post(b"<x/>", "id")
    assert caught.value.key == "tls_spoken"


# ------------------------------------------------------------------ the same connection once more


def echo(request: Request) -> bytes:
    return http(request.body)


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("name", BEHIND_A_REPLY)
def test_what_comes_behind_a_reply_is_never_taken_for_the_next_one(
    serve: Callable[..., tuple[Server, Connection]], name: str, chunked: bool
) -> None:
    def answer(request: Request) -> Iterable[bytes]:
        reply = echo(request)
        if chunked:
            size = b"%x" % len(request.body)
            head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            reply = head + size + b"\r\n" + request.body + b"\r\n0\r\n\r\n"
        return [reply + BEHIND_A_REPLY[name]]

    server, connection = serve(answer, keep_open=True)
    with server, connection:
        for number in range(3):
            body = b"<query>%d</query>" % number
            assert connection.post(body, str(number)).body == body
        assert (len(server.requests), server.connections) == (3, 3)


def test_a_proper_reply_keeps_the_connection_open(
    serve: Callable[..., tuple[Server, Connection]],
) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\n\r\n"
    server, connection = serve(lambda request: [interim, echo(request)], keep_open=True)
    with server, connection:
        for number in range(3):
            body = b"<query>%d</query>" % number
            assert connection.post(body, str(number)).body == body
        assert (len(server.requests), server.connections) == (3, 1)


def test_a_reply_given_up_in_its_middle_ends_the_connection(
    serve: Callable[..., tuple[Server, Connection]],
) -> None:
    server, connection = serve(lambda _: [http(bytes(200_000))], keep_open=True)
    with server, connection:
        for _ in range(2):
            with pytest.raises(UntrustedReplyError):
                connection.get("/", accept="*/*", most=1000)
        assert server.connections == 2


def test_a_connection_that_the_server_has_closed_is_not_asked_over(
    serve: Callable[..., tuple[Server, Connection]],
) -> None:
    def once(request: Request) -> Iterator[bytes]:
        yield echo(request)
        raise OSError

    server, connection = serve(once, keep_open=True)
    with server, connection:
        for number in range(3):
            assert connection.post(b"<x/>", "id").body == b"<x/>"
            server._threads[-1].join(10)
            assert server.connections == number + 1


def test_a_query_is_known_not_to_have_left_when_its_first_byte_cannot_be_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import socket

    ours, theirs = socket.socketpair()
    theirs.close()
    monkeypatch.setattr(network_backend, "connect", lambda *_: ours)
    with (
        Connection(Endpoint("http://ss.example.fi/"), 5) as connection,
        pytest.raises(NetworkError) as caught,
    ):
        connection.post(b"<x/>", "id")
    assert caught.value.key == "broken_unsent"
    assert not caught.value.may_have_arrived


def test_over_a_direct_connection_nobody_gets_the_data_of_another(bare: Cli) -> None:
    """There, nothing in a reply tells to which query it belongs."""

    def answer(request: Request) -> Iterable[bytes]:
        own = direct_replies.MESSAGE.replace(direct_replies.HETU, direct_replies.asked_for(request))
        other = http(direct_replies.answer(direct_replies.MESSAGE.replace("Jäppinen", "Muu")))
        interim = b"HTTP/1.1 102 Processing\r\n\r\n"
        return [interim + http(direct_replies.answer(own)) + other]

    with Server(answer, keep_open=True) as server:
        bare.configure(
            f'[profiles.test]\ndirect = "{server.url}"\nproduct = "PERUSSANOMA 3"\n'
            'username = "demo"\nend_user = "tester"\nlimits = { concurrency = 1 }\n'
        )
        asked = [direct_replies.HETU, "020190-9521", "011014A9510"]
        ran = bare("person", *asked, "-o", "jsonl")
    people = [row["person"] for row in ran.objects]
    assert [person["hetu"] for person in people] == asked
    assert {person["last_name"] for person in people} == {"Jäppinen"}


# ---------------------------------------------------------------------------------------- damage


@settings(max_examples=150)
@given(
    st.integers(0, len(GOOD)),
    st.integers(0, 12),
    st.binary(max_size=12) | st.sampled_from([b"\r\n", b"\r\n\r\n", b"9", b"gzip", b": ", b"\xff"]),
)
@example(0, 0, b"")
def test_a_damaged_reply_gives_an_answer_or_a_failure_in_words(
    start: int, taken: int, put: bytes
) -> None:
    damaged = GOOD[:start] + put + GOOD[start + taken :]
    with (
        Server(lambda _: [damaged]) as server,
        Connection(Endpoint(server.url), 5) as connection,
    ):
        came = outcome(lambda: connection.post(b"<x/>", "id"))
    if isinstance(came, HttpReply):
        assert 100 <= came.status <= 999
        assert len(came.body) <= len(GOOD) + len(put)
    else:
        assert str(came)
