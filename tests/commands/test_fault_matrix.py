"""Whatever goes wrong on the way, a user reads what to do next, and sees nothing else.

One table: each row is a way to fail, its exit status and its ``error.kind``. Every row is run
through the command in every language.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterable
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import pytest
from lxml import etree

from tests.support.person_command import PASSWORD, person
from tests.support.replies import (
    HETU,
    SOAP,
    SURNAME,
    altered,
    answer,
    doubled,
    encoded,
    fault,
    message_id,
)
from tests.support.socket_server import Request, Server, closed_port, deaf_port, http
from tests.support.spoiled import (
    LAUGHS,
    PAGE,
    changed,
    good,
    reset,
    reset_in_body,
    spoiled,
    with_doctype,
)
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.person_command import Run

MEGABYTE = 1024 * 1024
GIGABYTE = 1024 * MEGABYTE
TIMEOUT = 0.5
"""Seconds in which a query surely arrives, also on a machine with much else to do."""

Reply: TypeAlias = Callable[[Request], Iterable[bytes]]


class Row(NamedTuple):
    """A way to fail, and what a script is told of it; `waits`: the timeout is what ends it."""

    status: int
    kind: str
    way: Reply | Callable[[ExitStack], str]
    waits: bool = False


# ------------------------------------------------------------------------- no connection at all


def refused(stack: ExitStack) -> str:
    return f"http://127.0.0.1:{stack.enter_context(closed_port())}/"


def unreachable(stack: ExitStack) -> str:
    return f"http://127.0.0.1:{stack.enter_context(deaf_port())}/"


def unknown(_: ExitStack) -> str:
    return "https://security-server.invalid:8443/"  # RFC 6761: nobody ever has this name


# ---------------------------------------------------------------------------- slow, cut, endless


def never(request: Request) -> Iterable[bytes]:
    request.pause(40)
    return [http(good(request))]


def byte_a_second(request: Request) -> Iterable[bytes]:
    for byte in http(good(request)):
        yield bytes([byte])
        if request.pause(1):
            return


def endless(request: Request) -> Iterable[bytes]:
    """Send one gigabyte that starts as a good answer and is never held in memory."""
    yield http(good(request), promised=GIGABYTE)
    yield from repeat(b" " * MEGABYTE, GIGABYTE // MEGABYTE)


def bomb(request: Request) -> list[bytes]:
    return [http(gzip.compress(good(request) + bytes(40 * MEGABYTE)), Content_Encoding="gzip")]


def latin(request: Request) -> list[bytes]:
    """Send Latin-1 that calls itself UTF-8."""
    return [http(etree.tostring(answer(request.body), encoding="unicode").encode("latin-1"))]


def status(code: int, body: str = "", content_type: str = "text/plain", **headers: str) -> Reply:
    return lambda _: [http(body.encode(), code, content_type, promised=None, **headers)]


def faulty(code: str, http_status: int = 500) -> Reply:
    return lambda _: [http(encoded(fault(code)), http_status)]


MATRIX: dict[str, Row] = {
    "refused": Row(6, "connection_refused", refused),
    "unreachable": Row(6, "connect_timeout", unreachable, waits=True),
    "name unknown": Row(6, "host_unknown", unknown),
    "never answered": Row(6, "timeout", never, waits=True),
    "a byte a second": Row(6, "timeout", byte_a_second, waits=True),
    "cut in the header": Row(6, "broken", lambda _: [b"HTTP/1.1 200 OK\r\nContent-Ty"]),
    "cut in the body": Row(
        7, "reply_truncated", lambda r: [http(good(r)[:-40], promised=len(good(r)))]
    ),
    "reset": Row(6, "broken", reset),
    "reset in the body": Row(7, "reply_truncated", reset_in_body),
    "redirect": Row(7, "reply_redirect", status(302, Location="http://127.0.0.1:9/")),
    "401": Row(7, "reply_unauthorized", status(401, PAGE, "text/html")),
    "403": Row(7, "reply_forbidden", status(403, "Forbidden")),
    "404": Row(7, "reply_not_there", status(404, "Not found")),
    "407": Row(7, "reply_unauthorized", status(407)),
    "413": Row(7, "reply_refuses_size", status(413)),
    "429": Row(7, "reply_too_many", status(429, Retry_After="120")),
    "500": Row(7, "reply_status", status(500, "Oops")),
    "500 with a good answer": Row(7, "reply_status", lambda r: [http(good(r), 500)]),
    "502 with HTML": Row(7, "reply_gateway", status(502, PAGE, "text/html")),
    "503": Row(7, "reply_unavailable", status(503)),
    "504": Row(7, "reply_gateway", status(504)),
    "empty": Row(7, "reply_empty", status(200)),
    "a page": Row(7, "reply_html", status(200, PAGE, "text/html")),
    "words": Row(7, "reply_not_xml", status(200, "Service is fine>")),
    "wrong charset": Row(7, "reply_encoding_http", latin),
    "unknown charset": Row(
        7, "reply_charset", lambda r: [http(good(r), content_type="text/xml; charset=klingon")]
    ),
    "unknown encoding": Row(7, "reply_encoding", lambda r: [http(good(r), Content_Encoding="br")]),
    "gzip bomb": Row(7, "reply_too_large", bomb),
    "XML bomb": Row(7, "reply_not_xml", with_doctype(LAUGHS, "&i;")),
    "entity": Row(7, "reply_doctype", with_doctype('<!DOCTYPE x [<!ENTITY e "x">]>', "&e;")),
    "1 GB": Row(7, "reply_too_large", endless),
    "two SOAP bodies": Row(7, "reply_not_soap", changed(doubled("s:Body"))),
    "wrong namespace": Row(7, "reply_not_soap", spoiled(SOAP, "urn:other")),
    "another operation": Row(7, "reply_other_operation", lambda r: [http(r.body)]),
    "no message of the register": Row(
        7, "reply_no_message", spoiled("VTJHenkiloVastaussanoma", "Muu")
    ),
    "echo of another id": Row(7, "reply_echo", changed(altered("s:Header/x:id"))),
    "hash of another request": Row(
        7, "reply_hash", changed(altered("s:Header/x:requestHash", "c2lrYQ=="))
    ),
    "hash of an unknown kind": Row(
        7, "reply_hash_algorithm", spoiled("xmlenc#sha512", "xmldsig#sha1")
    ),
    "fault without prefix": Row(5, "fault", faulty("Server.ServerProxy.AccessDenied")),
    "fault with prefix": Row(5, "fault", faulty("SOAP-ENV:Client")),
    "fault of an unknown code": Row(5, "fault", faulty("Server.QuiteNew")),
    "fault under 200": Row(5, "fault", faulty("Server.ClientProxy.NetworkError", 200)),
    "fault under 403": Row(5, "fault", faulty("Server.ServerProxy.AccessDenied", 403)),
}

STEP = {
    "fi": "anna|kysy|ilmoita|odota|ota|pyydä|tarkista|yritä",
    "sv": "ange|be|fråga|försök|kontakta|kontrollera|meddela|vänta",
    "en": "ask|check|contact|give|tell|try|wait",
}
"""A step is a sentence, or a part of one, that opens with a word that tells somebody to act."""


@contextmanager
def failing(row: Row) -> Iterator[tuple[str, Server | None]]:
    """Give the address where it fails as the row says, and the server where there is one."""
    with ExitStack() as stack:
        if row.way in (refused, unreachable, unknown):
            yield row.way(stack), None
        else:
            server = stack.enter_context(Server(row.way))  # type: ignore[arg-type]
            yield server.url, server


def run(folder: Path, row: Row, language: str) -> tuple[Run, Server | None]:
    environment = {
        "VTJCLI_LANG": language,
        "RES_OPTIONS": "timeout:1 attempts:1",  # a machine without a name server waits for it
    }
    with failing(row) as (url, server):
        timeout = str(TIMEOUT if row.waits else 30)
        return person(folder, url, "--timeout", timeout, environment=environment), server


def advises(advice: str, language: str) -> bool:
    return (
        re.search(rf"(?:^|[.;:] )(?:first )?(?:{STEP[language]})\b", advice, re.IGNORECASE)
        is not None
    )


@pytest.mark.parametrize("name", MATRIX)
def test_every_failure_names_a_next_step_and_shows_nothing_else(tmp_path: Path, name: str) -> None:
    row = MATRIX[name]
    told = []
    for language in LANGUAGES:
        ran, server = run(tmp_path, row, language)
        assert (ran.status, ran.kind) == (row.status, row.kind)
        error = ran.document["error"]
        assert advises(error["advice"], language), error["advice"]
        # What a script is told is what a reader is told.
        assert re.sub(r"\s+", " ", error["message"]) in re.sub(r"\s+", " ", ran.err)
        told.append((error["message"], error["advice"]))
        for secret in (SURNAME, "Albert", HETU, PASSWORD, "echoed-secret", "Traceback"):
            assert secret not in ran.all_output
        assert "person" not in ran.document
        assert (ran.document["result"], ran.document["verified"]) == (None, None)
        if server is not None:
            assert (len(server.requests), server.connections) == (1, 1)
            # The id under which the logs of the security servers know the query.
            assert message_id(server.requests[0].body) in ran.err
        if row.kind in ("timeout", "broken"):
            assert ran.outcomes == ("unknown",)
            assert language != "en" or "It is not known whether the query arrived" in ran.err
        if server is None:
            assert ran.outcomes == ("network",)
            assert language != "en" or "No query was sent" in ran.err
    messages, advice = zip(*told, strict=True)
    assert len(set(messages)) == len(set(advice)) == len(LANGUAGES)


def test_a_body_of_a_gigabyte_is_left_at_the_bound(tmp_path: Path) -> None:
    sent = 0

    def counted(request: Request) -> Iterable[bytes]:
        nonlocal sent
        for piece in endless(request):
            yield piece
            sent += len(piece)  # once the whole piece has gone out

    with Server(counted) as server:
        assert person(tmp_path, server.url).kind == "reply_too_large"
    # The bound of ten megabytes, and what waits in the buffers of two sockets.
    assert 8 * MEGABYTE < sent < 64 * MEGABYTE


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("120", "120"),
        # Days ahead: what a busy machine takes until it comes to run this changes no digit.
        (format_datetime(datetime.now(UTC) + timedelta(days=10)), r"8[56]\d{4}"),
        ("Wed, 21 Oct 2015 07:28:00 GMT", None),
        ("soon", None),
        ("9" * 400, None),
    ],
    ids=["seconds", "in ten days", "past", "words", "too many digits"],
)
def test_the_wait_that_a_busy_server_asks_for_is_told(
    tmp_path: Path, value: str, told: str | None
) -> None:
    for code in (429, 503):
        with Server(status(code, Retry_After=value)) as server:
            ran = person(tmp_path, server.url)
        assert ran.status == 7
        asked = re.search(r"The server asks you to wait (\d+) seconds\.", ran.err)
        if told is None:
            assert asked is None
        else:
            assert asked is not None
            assert re.fullmatch(told, asked[1])
        assert len(server.requests) == 1
