"""However an answer is packed and encoded, no letter of it is lost."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import SURNAME, answer, encoded, one
from tests.support.socket_server import Server, http
from tests.support.spoiled import good
from tests.xroad.packed_replies import MULTIPART, chunked, multipart

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.socket_server import Request

    from .conftest import LookUp


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
