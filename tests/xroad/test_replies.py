"""Whatever comes back is read, or told apart by `error.kind`; nothing of a bad reply is shown."""

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
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.replies import (
    HETU,
    QUERY,
    SOAP,
    SURNAME,
    VTJ,
    answer,
    doubled,
    encoded,
    message_id,
    one,
    without,
)
from tests.support.socket_server import Server, http
from tests.support.spoiled import changed, good, spoiled, with_doctype
from vtjcli.errors import FaultError, UntrustedReplyError
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad import mime
from vtjcli.xroad import reply as replies
from vtjcli.xroad.http_reply import HttpReply
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.support.socket_server import Request

    from .conftest import LookUp

MEGABYTE = 1024 * 1024
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>No way</p></body></html>'


def multipart(part: bytes, head: bytes = b"Content-Type: text/xml; charset=UTF-8") -> bytes:
    other = b"--here\r\nContent-Type: application/pdf\r\n\r\n\x00\xff\r\n%PDF\r\n--here--\r\n"
    return b"--here\r\n" + head + b"\r\n\r\n" + part + b"\r\n" + other


MULTIPART = 'multipart/related; type="text/xml"; start="<x>"; boundary=here'


# ------------------------------------------------------------------------ replies that are good


def chunked(request: Request) -> list[bytes]:
    body = good(request)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
    pieces = [body[i : i + 97] for i in range(0, len(body), 97)]
    return [head, *(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces), b"0\r\n\r\n"]


def until_closed(request: Request) -> list[bytes]:
    return [b"HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n", good(request)]


def in_charset(encoding: str, charset: str | None = None) -> Callable[[Request], list[bytes]]:
    """Return an answer in an encoding that the Content-Type names, or nothing does but a BOM."""

    def reply(request: Request) -> list[bytes]:
        text = etree.tostring(answer(request.body), encoding="unicode")
        content_type = "text/xml" + (f"; charset={charset}" if charset else "")
        return [http(text.encode(encoding), content_type=content_type)]

    return reply


def declared(encoding: str) -> Callable[[Request], list[bytes]]:
    return lambda request: [http(encoded(answer(request.body), encoding), content_type="text/xml")]


GOOD: dict[str, Callable[[Request], list[bytes]]] = {
    "chunked": chunked,
    "until closed": until_closed,
    "no content type": lambda r: [http(good(r), content_type=None)],
    "gzip": lambda r: [http(gzip.compress(good(r)), Content_Encoding="gzip")],
    "deflate": lambda r: [http(zlib.compress(good(r)), Content_Encoding="deflate")],
    "bytes one by one": lambda r: [bytes([byte]) for byte in http(good(r))],
    "multipart": lambda r: [http(multipart(good(r)), content_type=MULTIPART)],
    "multipart, quoted boundary": lambda r: [
        http(multipart(good(r)), content_type='Multipart/Related; BOUNDARY="here"')
    ],
    "multipart, latin-1 part": lambda r: [
        http(
            multipart(
                etree.tostring(answer(r.body), encoding="unicode").encode("latin-1"),
                b"content-type: text/xml; charset=ISO-8859-1\r\nContent-Transfer-Encoding: 8bit",
            ),
            content_type=MULTIPART,
        )
    ],
    "multipart, utf-16 part": lambda r: [
        http(
            multipart(encoded(answer(r.body), "UTF-16"), b"Content-Type: text/xml; charset=utf-16"),
            content_type=MULTIPART,
        )
    ],
    "utf-8 bom": in_charset("utf-8-sig"),
    "utf-8 bom, charset": in_charset("utf-8-sig", "UTF-8"),
    "utf-16 bom": in_charset("utf-16"),
    "utf-16 bom, charset": in_charset("utf-16", "utf-16"),
    "utf-16 be bom": lambda r: [
        http(
            b"\xfe\xff" + etree.tostring(answer(r.body), encoding="unicode").encode("utf-16-be"),
            content_type="text/xml; charset=UTF-16",
        )
    ],
    "utf-16 le": in_charset("utf-16-le", "UTF-16LE"),
    "iso-8859-1": in_charset("iso-8859-1", "iso-8859-1"),
    "iso-8859-1, quoted": in_charset("iso-8859-1", '"ISO-8859-1"'),
    "iso-8859-15": in_charset("iso-8859-15", "iso-8859-15"),
    "windows-1252": in_charset("windows-1252", "windows-1252"),
    "utf-8, charset in capitals": in_charset("utf-8", "UTF8"),
    "declared iso-8859-1": declared("ISO-8859-1"),
    "declared windows-1252": declared("windows-1252"),
    "declared utf-16": declared("UTF-16"),
    "charset against declaration": lambda r: [
        http(
            encoded(answer(r.body), "ISO-8859-1").replace(b"ISO-8859-1", b"UTF-8", 1),
            content_type="text/xml; charset=iso-8859-1",
        )
    ],
}


@pytest.mark.parametrize("name", GOOD)
def test_the_way_an_answer_is_packed_costs_no_letter_of_it(look_up: LookUp, name: str) -> None:
    with Server(GOOD[name]) as server:
        run = look_up(server)
    assert (run.status, run.err) == (0, "")
    assert run.document["person"]["last_name"] == SURNAME


@pytest.mark.parametrize("sign", ["€", "Š", "ž"])
def test_windows_letters_are_not_taken_for_control_characters(look_up: LookUp, sign: str) -> None:
    def named(request: Request) -> list[bytes]:
        root = answer(request.body)
        one(root, ".//v:Etunimet").text = sign
        text = etree.tostring(root, encoding="unicode")
        return [http(text.encode("cp1252"), content_type="text/xml; charset=windows-1252")]

    with Server(named) as server:
        run = look_up(server)
    assert run.document["person"]["first_names"] == sign


def test_a_comment_cannot_split_a_value(look_up: LookUp) -> None:
    def commented(request: Request) -> list[bytes]:
        return [http(good(request).replace(SURNAME.encode(), b"Sala<!-- x -->myhk<?y z?>inen"))]

    with Server(commented) as server:
        run = look_up(server)
    assert run.document["person"]["last_name"] == "Salamyhkinen"


# ------------------------------------------------------------------------- replies that are not


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


# ---------------------------------------------------------------------- everything else, at once


QUERY_SENT = Query(
    client=Subsystem.parse("FI-TEST/MUN/0101263-6/example"),
    provider=Subsystem.parse("FI-TEST/GOV/0245437-2/VTJkysely"),
    message_id="7c6e0f4e-0000-4000-8000-000000000001",
    product="PERUSSANOMA 3",
    username="username",
    end_user="tester",
    password="password",
    subject=Subject("hetu", HETU),
)
SENT = request_envelope(QUERY_SENT)


def understood(content_type: str, body: bytes, status: int = 200) -> str:
    """Return the key of what was wrong, "" for a reply that is believed."""
    try:
        replies.read(HttpReply(status, content_type, body), QUERY_SENT.header, SENT)
    except (UntrustedReplyError, FaultError) as error:
        return error.key
    return ""


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1"])
def test_an_answer_cut_anywhere_is_called_cut(encoding: str) -> None:
    """A user who reads "incomplete" knows that the query arrived and may have been billed."""
    body = encoded(answer(SENT), encoding)
    assert understood("text/xml", body) == ""
    # In whole letters: half a letter is not XML for another reason.
    letter = 2 if encoding == "UTF-16" else 1
    wrong = {}
    for end in range(letter * letter, len(body), letter):
        key = understood("text/xml", body[:end])
        if key != "reply_truncated":
            wrong[end] = key, body[end - 20 : end]
    assert wrong == {}


def test_a_multipart_answer_cut_anywhere_is_called_cut() -> None:
    whole = multipart(encoded(answer(SENT)))
    assert understood(MULTIPART, whole) == ""
    # The last bytes after the closing delimiter are nobody's loss.
    wrong = {
        end: key
        for end in range(1, len(whole) - 4)
        if (key := understood(MULTIPART, whole[:end])) != "reply_truncated"
    }
    assert wrong == {}


@settings(max_examples=200)
@given(st.binary(max_size=300), st.sampled_from([b"\r\n", b"\n"]))
def test_an_attachment_of_any_bytes_changes_none_of_the_soap_part(part: bytes, line: bytes) -> None:
    head = b"--here" + line + b"Content-Type: text/xml; charset=utf-16" + line + line
    content = head + part + line + b"--here--" + line
    if b"--here" not in part and not (part.endswith(b"\r") and line == b"\n"):
        assert mime.soap_part(MULTIPART, content) == ("utf-16", part)


HEADERS = st.one_of(
    st.just(MULTIPART),
    st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=40),
    st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=40).map(
        lambda text: f"multipart/related; boundary=here; {text}"
    ),
    st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=20).map(
        lambda text: f"text/xml; charset={text}"
    ),
    st.sampled_from(["utf-7", "utf-32", "idna", "hex", "base64", "rot13", "ucs4", "unicode"]).map(
        lambda name: f"text/xml; charset={name}"
    ),
)
BODIES = st.one_of(
    st.binary(max_size=200),
    st.binary(max_size=200).map(lambda noise: b"--here\r\n" + noise + b"\r\n--here--\r\n"),
    st.tuples(st.binary(max_size=60), st.integers(0, 2000), st.integers(0, 30), st.booleans()).map(
        lambda cut: mutated(*cut)
    ),
)


ANSWER = encoded(answer(SENT))


def mutated(noise: bytes, at: int, removed: int, in_multipart: bool) -> bytes:
    body = ANSWER[:at] + noise + ANSWER[at + removed :]
    return multipart(body) if in_multipart else body


@settings(max_examples=400)
@given(HEADERS, BODIES, st.sampled_from([200, 302, 404, 500]))
@example("text/xml; charset=\x1b", b"<x/>", 200)
@example("multipart/related; boundary=here; 0*", multipart(b"<x/>"), 200)
def test_no_reply_makes_the_program_fall_over(content_type: str, body: bytes, status: int) -> None:
    understood(content_type, body, status)


@settings(max_examples=200)
@given(st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=40))
@example("0*")
@example("charset=\x1b")
def test_no_header_of_the_soap_part_makes_the_program_fall_over(text: str) -> None:
    part = b"Content-Type: text/xml; " + text.encode("latin-1")
    understood(MULTIPART, multipart(ANSWER, part))
    part = b"Content-Transfer-Encoding: " + text.encode("latin-1")
    understood(MULTIPART, multipart(ANSWER, part))
