"""An answer cut anywhere is called cut, and no bytes make the program fall over."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.replies import answer, encoded
from tests.support.sample_query import QUERY
from tests.xroad.packed_replies import MULTIPART, multipart
from vtjcli.errors import FaultError, UntrustedReplyError
from vtjcli.vtjkysely.query import request_envelope
from vtjcli.xroad import mime
from vtjcli.xroad import reply as replies
from vtjcli.xroad.http_reply import HttpReply

SENT = request_envelope(QUERY)


def understood(content_type: str, body: bytes, status: int = 200) -> str:
    """Return the key of what was wrong, "" for a reply that is believed."""
    try:
        replies.read(HttpReply(status, content_type, body), QUERY.header, SENT)
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
