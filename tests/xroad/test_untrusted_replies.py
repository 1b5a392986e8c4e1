"""A reply that is none is told apart by `error.kind`; nothing in it is shown or fetched."""

from __future__ import annotations

import gzip
import re
import resource
import subprocess
import sys
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.support.replies import (
    QUERY,
    SOAP,
    SURNAME,
    VTJ,
    doubled,
    message_id,
    one,
    without,
)
from tests.support.socket_server import Server, http
from tests.support.spoiled import changed, good, spoiled, with_doctype
from tests.xroad.packed_replies import MULTIPART, chunked, multipart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from lxml import etree

    from tests.support.socket_server import Request

    from .conftest import LookUp


MEGABYTE = 1024 * 1024
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>No way</p></body></html>'


@dataclass(frozen=True)
class Bad:
    """A reply that is none, and what a script is told of it."""

    status: int
    kind: str
    reply: Callable[[Request], Iterable[bytes]]


def unfinished_chunks(request: Request) -> list[bytes]:
    return chunked(request)[:-2]


def deep(depth: int, *, closed: bool = True) -> Callable[[Request], list[bytes]]:
    bomb = "<d>" * depth + ("</d>" * depth if closed else "")
    return spoiled("Albert Kristian", bomb)


NOT_SOAP = "reply_not_soap"
BAD: dict[str, Bad] = {
    # Nothing, or not enough
    "closed": Bad(6, "broken", lambda _: []),
    "not HTTP": Bad(6, "broken", lambda _: [b"SSH-2.0-OpenSSH_9.6\r\n"]),
    "an endless head": Bad(6, "broken", lambda _: [b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 100_000]),
    "only space": Bad(7, "reply_empty", lambda _: [http(b" \r\n\t")]),
    "cut chunks": Bad(7, "reply_truncated", unfinished_chunks),
    "cut XML": Bad(
        7,
        "reply_truncated",
        lambda r: [b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + good(r)[:-40]],
    ),
    "cut gzip": Bad(
        7,
        "reply_truncated",
        lambda r: [http(gzip.compress(good(r))[:-20], Content_Encoding="gzip")],
    ),
    "cut multipart": Bad(
        7, "reply_truncated", lambda r: [http(multipart(good(r))[:-60], content_type=MULTIPART)]
    ),
    "cut SOAP part": Bad(
        7, "reply_truncated", lambda r: [http(multipart(good(r))[:900], content_type=MULTIPART)]
    ),
    "cut XML in a whole multipart": Bad(
        7, "reply_truncated", lambda r: [http(multipart(good(r)[:-40]), content_type=MULTIPART)]
    ),
    # Another than a security server
    "a page as XML": Bad(7, "reply_html", lambda _: [http(XHTML.encode(), 200, "text/html")]),
    "a page as text/xml": Bad(7, "reply_html", lambda _: [http(XHTML.upper().encode())]),
    "502 with a page as XML": Bad(
        7, "reply_gateway", lambda _: [http(XHTML.encode(), 502, "text/html")]
    ),
    "302 with a page as XML": Bad(7, "reply_redirect", lambda _: [http(XHTML.encode(), 302)]),
    "204": Bad(7, "reply_empty", lambda _: [b"HTTP/1.1 204 No Content\r\n\r\n"]),
    "words": Bad(7, "reply_not_xml", lambda _: [http(b"Service is fine>", 200, "text/plain")]),
    "JSON": Bad(7, "reply_not_xml", lambda _: [http(b'{"ok": true}', 200, "application/json")]),
    # Packed as nobody can unpack
    "no gzip": Bad(7, "reply_encoding", lambda r: [http(good(r), Content_Encoding="gzip")]),
    "impossible charset": Bad(
        7, "reply_charset", lambda r: [http(good(r), content_type="text/xml; charset=\xe4\xff")]
    ),
    # XML that attacks
    "DOCTYPE": Bad(7, "reply_doctype", with_doctype("<!DOCTYPE x>")),
    "undeclared entity": Bad(7, "reply_not_xml", with_doctype("", "&nobody;")),
    "depth bomb": Bad(7, "reply_not_xml", deep(100_000)),
    "long name": Bad(7, "reply_not_xml", spoiled("Albert Kristian", f"<{'a' * 6 * MEGABYTE}/>")),
    # XML that is something else
    "mismatched": Bad(7, "reply_not_xml", spoiled("</Etunimet>", "</Etunimi>")),
    "NUL": Bad(7, "reply_not_xml", spoiled("Albert Kristian", "Albert\0Kristian")),
    "two roots": Bad(7, "reply_not_xml", lambda r: [http(good(r) + good(r).partition(b"?>")[2])]),
    "other XML": Bad(7, NOT_SOAP, lambda _: [http(b"<ok/>")]),
    "no body": Bad(7, NOT_SOAP, changed(without("s:Body"))),
    "two answers": Bad(7, NOT_SOAP, changed(doubled("s:Body/q:HenkilonTunnusKyselyResponse"))),
    "empty body": Bad(7, NOT_SOAP, changed(without("s:Body/q:HenkilonTunnusKyselyResponse"))),
    "SOAP 1.2": Bad(7, NOT_SOAP, spoiled(SOAP, "http://www.w3.org/2003/05/soap-envelope")),
    "no namespaces at all": Bad(
        7, NOT_SOAP, lambda r: [http(re.sub(rb' xmlns(:\w+)?="[^"]*"|\w+:(?=\w)', b"", good(r)))]
    ),
    "another operation": Bad(
        7,
        "reply_other_operation",
        spoiled("HenkilonTunnusKyselyResponse", "HenkilonTunnistusKyselyResponse"),
    ),
    "wrong service namespace": Bad(7, "reply_other_operation", spoiled(QUERY, "urn:other")),
    "wrong message namespace": Bad(7, "reply_no_message", spoiled(VTJ, "urn:other")),
    "no response": Bad(
        7, "reply_no_message", changed(without("s:Body/q:HenkilonTunnusKyselyResponse/q:response"))
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_reply_that_is_none_is_told_apart_and_shows_nothing(look_up: LookUp, name: str) -> None:
    bad = BAD[name]
    with Server(bad.reply) as server:
        run = look_up(server, "--timeout", "20")
    assert (run.status, run.kind) == (bad.status, bad.kind)
    assert SURNAME not in run.all_output
    assert "Albert" not in run.all_output
    assert "Traceback" not in run.err
    assert run.document["verified"] is None
    assert "person" not in run.document
    # Asked once, and the id under which it can be found is there.
    assert (len(server.requests), server.connections) == (1, 1)
    assert message_id(server.requests[0].body) in run.err
    if bad.kind == "broken":
        assert run.outcomes == ("unknown",)


def test_a_wrapper_in_another_namespace_is_not_the_registers(look_up: LookUp) -> None:
    """The wrapper alone: what it holds is as it should be."""

    def rename(root: etree._Element) -> None:
        one(root, "s:Body")[0].tag = "{urn:other}HenkilonTunnusKyselyResponse"

    with Server(changed(rename)) as server:
        run = look_up(server)
    assert run.status == 7
    assert SURNAME not in run.all_output


def test_an_external_entity_fetches_nothing(look_up: LookUp, trap: Server, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("TOPSECRET")
    for doctype, entity in (
        (f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>', "&e;"),
        (f'<!DOCTYPE x [<!ENTITY e SYSTEM "{trap.url}">]>', "&e;"),
        (f'<!DOCTYPE x SYSTEM "{trap.url}x.dtd">', ""),
        (f'<!DOCTYPE x PUBLIC "-//x//y" "{trap.url}x.dtd" []>', ""),
        (f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{trap.url}p"> %p;]>', ""),
    ):
        with Server(with_doctype(doctype, entity)) as server:
            run = look_up(server)
        assert (run.status, run.kind) == (7, "reply_doctype")
        assert "TOPSECRET" not in run.all_output
    assert trap.connections == 0


def test_other_ways_to_name_a_document_fetch_nothing(look_up: LookUp, trap: Server) -> None:
    def pointing(request: Request) -> list[bytes]:
        include = f'<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="{trap.url}"/>'
        text = good(request).decode().replace("Albert Kristian", include)
        sheet = f'?><?xml-stylesheet type="text/xsl" href="{trap.url}"?>'
        hint = (
            f'<Henkilo xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
            f'xsi:schemaLocation="{VTJ} {trap.url}">'
        )
        return [http(text.replace("?>", sheet, 1).replace("<Henkilo>", hint).encode())]

    with Server(pointing) as server:
        run = look_up(server)
    assert run.status == 0
    assert trap.connections == 0


@pytest.mark.parametrize("depth", [50, 200])
def test_a_deep_answer_is_shown_or_refused_without_falling_over(
    look_up: LookUp, depth: int
) -> None:
    with Server(deep(depth)) as server:
        run = look_up(server)
    assert run.status in (0, 7)


def test_a_reply_of_just_under_ten_megabytes_is_read(look_up: LookUp) -> None:
    def padded(request: Request) -> list[bytes]:
        # Elements of 1 KiB each, and 4 KiB left for the rest.
        padding = f"<Vara1>{'x' * 1009}</Vara1>" * (10 * 1024 - 4)
        body = good(request).decode().replace("<request>", f"<request>{padding}")
        assert 10 * MEGABYTE - 4096 < len(body.encode()) < 10 * MEGABYTE
        return [http(body.encode())]

    with Server(padded) as server:
        assert look_up(server).status == 0


def test_a_compressed_bomb_takes_no_memory(tmp_path: Path) -> None:
    """A quarter of a megabyte that would become 256."""
    probe = """
import resource, sys
from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad.endpoint import Endpoint
from vtjcli.xroad.http import Connection
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    with Connection(Endpoint(sys.argv[1]), 30) as channel:
        channel.post(b"<x/>", "id")
except UntrustedReplyError as error:
    print(error.key, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    pressed = zlib.compressobj(wbits=31)
    first, another = (
        pressed.compress(bytes(MEGABYTE)) + pressed.flush(zlib.Z_FULL_FLUSH) for _ in range(2)
    )
    bomb = first + 255 * another  # behind a full flush a block may be repeated
    with Server(lambda _: [http(bomb, Content_Encoding="gzip")]) as server:
        done = subprocess.run(
            [sys.executable, "-c", probe, server.url], capture_output=True, text=True, check=True
        )
    key, kilobytes = done.stdout.split()
    assert key == "reply_too_large"
    assert int(kilobytes) < 64 * 1024
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # the unit is Linux's, kilobytes
