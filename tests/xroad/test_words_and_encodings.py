"""Whatever words the register or a server wrote reach the user, and never as other letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.replies import QUERY, SURNAME, VTJ, answer, encoded, fault
from tests.support.socket_server import Server, http

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.person_command import Run

    from .conftest import LookUp

WORDS = "Tietolupa vanhentunut 31.12.2025"
SOAP12 = "http://www.w3.org/2003/05/soap-envelope"


def content(inside: str) -> str:
    """Return the body of a reply whose ``response`` holds `inside`."""
    return (
        f'<HenkilonTunnusKyselyResponse xmlns="{QUERY}"><response>{inside}</response>'
        "</HenkilonTunnusKyselyResponse>"
    )


def ask(
    look_up: LookUp,
    reply: Callable[[bytes], bytes],
    kind: str = "text/xml",
    status: int = 200,
    form: str = "json",
) -> Run:
    """Look somebody up at a server that answers with what `reply` makes of the request."""
    with Server(lambda request: [http(reply(request.body), status, kind)]) as server:
        return look_up(server, form=form)


@pytest.mark.parametrize("form", ["json", "table", "csv"])
@pytest.mark.parametrize(
    "inside",
    [
        f"<faultString>{WORDS}</faultString>",
        f"<faultCode/><faultString>{WORDS}</faultString>",
        WORDS,
        f"<faultString>Virhe:</faultString> {WORDS}",
        f"<faultString><Selite>{WORDS}</Selite></faultString>",
    ],
)
def test_words_without_a_code_are_a_refusal_in_these_words(
    look_up: LookUp, inside: str, form: str
) -> None:
    ran = ask(look_up, lambda sent: encoded(answer(sent, content=content(inside))), form=form)
    assert ran.status == 4
    assert WORDS in ran.err
    if form == "json":
        assert (ran.kind, ran.document["result"]["code"]) == ("refused", None)
        assert WORDS in ran.document["result"]["text"]


def test_a_code_without_words_is_told_with_its_meaning(look_up: LookUp) -> None:
    said = content("<faultCode>0007</faultCode>")
    ran = ask(look_up, lambda sent: encoded(answer(sent, content=said)))
    assert (ran.status, ran.kind, ran.document["result"]["code"]) == (4, "refused", "0007")


def test_words_beside_a_person_are_told_and_the_person_is_shown(look_up: LookUp) -> None:
    def beside(root: etree._Element) -> None:
        response = root.find(f".//{{{QUERY}}}response")
        assert response is not None
        etree.SubElement(response, f"{{{QUERY}}}faultString").text = WORDS

    ran = ask(look_up, lambda sent: encoded(answer(sent, beside)))
    assert ran.status == 0
    assert ran.document["person"]["last_name"] == SURNAME
    assert ran.document["result"]["service_text"] == WORDS
    assert WORDS in ran.err


def service_fault(code: str) -> bytes:
    """Return a fault with the service's own error in its detail."""
    root = fault(code, "Pyyntö hylättiin", "")
    detail = root.find(".//detail")
    assert detail is not None
    detail[:] = [
        etree.fromstring(
            f'<VtjFault xmlns="http://example.fi/x"><Errors><Error><Code>17</Code><Text>{WORDS}'
            "</Text></Error></Errors></VtjFault>"
        )
    ]
    return encoded(root)


@pytest.mark.parametrize("code", ["s:BISCQ100", "BISCQ100", "soapenv:Server", "Server"])
def test_a_fault_of_the_service_is_the_services_and_its_detail_is_read(
    look_up: LookUp, code: str
) -> None:
    ran = ask(look_up, lambda _: service_fault(code), status=500)
    error = ran.document["error"]
    assert (ran.status, error["noticed_by"], error["mended_by"]) == (5, "service", "provider")
    assert error["words"] == f"17 {WORDS}"
    assert error["detail"] is None
    assert WORDS in ran.err


def soap12(reason: str, detail: str = "") -> bytes:
    return (
        f'<env:Envelope xmlns:env="{SOAP12}"><env:Body><env:Fault><env:Code><env:Value>env:Sender'
        "</env:Value><env:Subcode><env:Value>m:Expired</env:Value></env:Subcode></env:Code>"
        f'<env:Reason><env:Text xml:lang="fi">{reason}</env:Text></env:Reason>{detail}</env:Fault>'
        "</env:Body></env:Envelope>"
    ).encode()


@pytest.mark.parametrize("status", [200, 400, 500, 503])
def test_a_fault_of_soap_1_2_is_told_in_its_words(look_up: LookUp, status: int) -> None:
    detail = "<env:Detail><e>12</e></env:Detail>"
    ran = ask(look_up, lambda _: soap12(WORDS, detail), "application/soap+xml", status)
    error = ran.document["error"]
    assert (ran.status, error["code"], error["string"]) == (5, "Expired", WORDS)
    assert (error["words"], error["noticed_by"]) == ("12", "service")


def test_soap_1_2_without_a_fault_is_no_answer(look_up: LookUp) -> None:
    reply = f'<e:Envelope xmlns:e="{SOAP12}"><e:Body/></e:Envelope>'.encode()
    ran = ask(look_up, lambda _: reply, "application/soap+xml")
    assert (ran.status, ran.kind) == (7, "reply_not_soap")


def parts(*named: tuple[str, bytes]) -> bytes:
    """Return a multipart body; each part is a Content-ID and its content."""
    written = b"".join(
        b"--b\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-ID: "
        + name.encode()
        + b"\r\n\r\n"
        + part
        + b"\r\n"
        for name, part in named
    )
    return written + b"--b--\r\n"


@pytest.mark.parametrize("start", ["<root@x>", "root@x"])
def test_the_root_part_is_the_one_that_start_names(look_up: LookUp, start: str) -> None:
    kind = f'multipart/related; type="text/xml"; start="{start}"; boundary="b"'

    def reply(sent: bytes) -> bytes:
        return parts(("<other@x>", b"<attachment/>"), ("<root@x>", encoded(answer(sent))))

    assert ask(look_up, reply, kind).status == 0


@pytest.mark.parametrize("extra", ["", '; start="<nobody@x>"'])
def test_without_a_named_root_the_first_part_is_the_root(look_up: LookUp, extra: str) -> None:
    kind = f'multipart/related; boundary="b"{extra}'

    def reply(sent: bytes) -> bytes:
        return parts(("<root@x>", encoded(answer(sent))), ("<other@x>", b"<attachment/>"))

    assert ask(look_up, reply, kind).status == 0


def test_parts_within_parts_without_end_are_refused(look_up: LookUp) -> None:
    depth = 2000
    heads = [
        f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth)
    ]
    ran = ask(look_up, lambda _: "".join(heads).encode(), 'multipart/related; boundary="b0"')
    assert ran.status == 7


CASES = [
    # Content-Type, XML declaration, the encoding it is really in, where the wrong one is declared
    ("text/xml; charset=UTF-8", "UTF-8", "ISO-8859-1", "http"),
    ("text/xml; charset=UTF-8", "ISO-8859-1", "ISO-8859-1", "http"),
    ("text/xml; charset=ISO-8859-1", "UTF-8", "UTF-8", "http"),
    ("text/xml; charset=windows-1252", "windows-1252", "UTF-8", "http"),
    ("text/xml; charset=us-ascii", "UTF-8", "UTF-8", "http"),
    ("text/xml", "UTF-8", "ISO-8859-1", "xml"),
    ("text/xml", "ISO-8859-15", "UTF-8", "xml"),
    ("text/xml", "", "ISO-8859-1", "nowhere"),
]


@pytest.mark.parametrize(("kind", "declared", "real", "where"), CASES)
def test_a_name_in_another_encoding_than_declared_is_never_shown_garbled(
    look_up: LookUp, kind: str, declared: str, real: str, where: str
) -> None:
    def reply(sent: bytes) -> bytes:
        text = etree.tostring(answer(sent), encoding="unicode")
        head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
        return (head + text).encode(real)

    ran = ask(look_up, reply, kind)
    assert (ran.status, ran.kind) == (7, f"reply_encoding_{where}")
    assert "person" not in ran.document
    assert "mykh" not in ran.all_output
    assert real in ran.err


@pytest.mark.parametrize("real", ["UTF-8", "ISO-8859-1", "ISO-8859-15", "windows-1252", "UTF-16"])
def test_a_name_in_the_declared_encoding_is_read(look_up: LookUp, real: str) -> None:
    ran = ask(
        look_up, lambda sent: encoded(answer(sent), real), f"text/xml; charset={real}".lower()
    )
    assert ran.document["person"]["last_name"] == SURNAME


def test_a_line_that_is_not_xml_is_named_once(look_up: LookUp) -> None:
    ran = ask(look_up, lambda _: b"<a>\n<b>\n</c>\n</a>")
    assert (ran.status, ran.kind) == (7, "reply_not_xml")
    assert ran.document["error"]["message"].lower().count("line") == 1


def with_criteria(*codes: str) -> Callable[[etree._Element], None]:
    """Return a change that has the message repeat `codes` as what was searched for."""

    def change(root: etree._Element) -> None:
        message = root.find(f".//{{{VTJ}}}VTJHenkiloVastaussanoma")
        assert message is not None
        criteria = etree.Element(f"{{{VTJ}}}Hakuperusteet")
        for code in codes:
            etree.SubElement(criteria, f"{{{VTJ}}}Henkilotunnus").text = code
        message.insert(1, criteria)

    return change


def of_person(code: str) -> Callable[[etree._Element], None]:
    """Return a change that gives the person found another identity code."""

    def change(root: etree._Element) -> None:
        element = root.find(f".//{{{VTJ}}}Henkilo/{{{VTJ}}}Henkilotunnus")
        assert element is not None
        element.text = code

    return change


ASKED, OTHER = "020501A999T", "010190-9994"


@pytest.mark.parametrize("form", ["json", "table", "csv", "xml"])
@pytest.mark.parametrize("codes", [(OTHER,), (ASKED, OTHER)])
def test_an_answer_to_a_search_for_somebody_else_shows_nobody(
    look_up: LookUp, codes: tuple[str, ...], form: str
) -> None:
    ran = ask(look_up, lambda sent: encoded(answer(sent, with_criteria(*codes))), form=form)
    assert ran.status == 7
    assert SURNAME not in ran.all_output
    if form == "json":
        assert ran.kind == "reply_other_person"


@pytest.mark.parametrize("changes", [(), (with_criteria(ASKED),)])
def test_a_changed_code_comes_with_the_person_and_is_told(
    look_up: LookUp, changes: tuple[Callable[[etree._Element], None], ...]
) -> None:
    ran = ask(look_up, lambda sent: encoded(answer(sent, of_person(OTHER), *changes)))
    assert ran.status == 0
    assert ran.document["person"]["hetu"] == OTHER
    assert ran.document["result"]["successor"] == OTHER
    assert "020501A****" in ran.err
    assert "010190-****" in ran.err
    assert OTHER not in ran.err


def test_following_a_changed_code_asks_once(look_up: LookUp) -> None:
    with Server(lambda request: [http(encoded(answer(request.body, of_person(OTHER))))]) as server:
        ran = look_up(server, "--follow")
        assert (ran.status, len(server.requests)) == (0, 1)
    assert ran.document["person"]["hetu"] == OTHER


def test_without_hash_and_search_keys_another_code_shows_nobody(look_up: LookUp) -> None:
    def unhashed(root: etree._Element) -> None:
        for element in list(root.iter("{*}requestHash")):
            element.getparent().remove(element)  # type: ignore[union-attr]

    ran = ask(look_up, lambda sent: encoded(answer(sent, of_person(OTHER), unhashed)))
    assert (ran.status, ran.kind) == (7, "reply_untied")
    assert SURNAME not in ran.all_output
