"""A secret or an identity code is masked however a text from outside has it."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import POPULATION
from vtjcli import characters, redaction
from vtjcli.characters import strip_invisible
from vtjcli.errors import UsageError
from vtjcli.messages import LANGUAGES
from vtjcli.messages.explanation import explain
from vtjcli.redaction import (
    MASK,
    mask_identity_code,
    mask_identity_codes,
    redact,
    redact_element,
    redact_secrets,
    register_secret,
)
from vtjcli.vtjkysely.hetu import check

CODES = [person.hetu for person in POPULATION.persons[:12]]
SPELLINGS = (str, escape, quote, lambda text: quote(text, safe=""), quote_plus, json.dumps, repr)
FULL_WIDTH = {ord(char): ord(char) + 0xFEE0 for char in "0123456789ABCDEFHJKLMNPRSTUVWXY-+"}
GAPS = ["", "", "", " ", "  ", "\t", "\n", "\u00a0", "\u2009", "\u200b", "\ufffd"]


@st.composite
def written_codes(draw: st.DrawFn) -> str:
    """Draw an identity code in a spelling that somebody may type."""
    code = draw(st.sampled_from(CODES))
    if draw(st.booleans()):
        code = code.lower()
    if draw(st.booleans()):
        code = code.replace("-", draw(st.sampled_from("\u2010\u2011\u2012\u2013\u2014\u2212")))
    if draw(st.booleans()):
        code = code.translate(FULL_WIDTH)
    gaps = draw(st.lists(st.sampled_from(GAPS), min_size=11, max_size=11))
    return "".join(char + gap for char, gap in zip(code, gaps, strict=True)).rstrip("".join(GAPS))


def secrets(shortest: int = 1) -> st.SearchStrategy[str]:
    """Return secrets that begin with a letter that none of our own texts has."""
    letters = st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Co", "Cn"])
    return st.text(letters, min_size=shortest - 1).map(lambda text: f"\u03a9{text}".strip())


@pytest.fixture(autouse=True)
def forget() -> None:
    """Begin each example without secrets: hypothesis runs many in one test."""
    redaction._patterns.clear()


@given(secrets(4), st.text(), st.text(), st.sampled_from(SPELLINGS))
@example("\u03a9&<>\"' /+%", "", "", escape)
def test_a_registered_secret_is_in_no_text(
    secret: str, before: str, after: str, spelling: object
) -> None:
    assert callable(spelling)
    redaction._patterns.clear()
    assume(len(secret) > 3)
    register_secret(secret)
    quoted = spelling(secret)
    if spelling in (json.dumps, repr):
        quoted = quoted[1:-1]
    assume(spelling is not repr or quoted == secret)
    shown = redact_secrets(f"{before}{quoted}{after}")
    assert "\u03a9" not in shown.replace(before, "").replace(after, "")
    assert quoted not in shown or quoted in before + after


def test_the_longer_of_two_secrets_is_masked_whole() -> None:
    for secret in ("hemmelig", "hemmeligere"):
        register_secret(secret)
    assert redact_secrets("hemmeligere hemmelig") == "**** ****"


def test_space_in_a_secret_is_found_however_a_reader_collapses_it() -> None:
    register_secret("two  words")
    assert redact_secrets("said: two words.") == "said: ****."


def test_a_very_short_secret_masks_words_and_no_parts_of_words() -> None:
    register_secret("a")
    assert redact_secrets("a bad password 'a'") == "**** bad password '****'"


@pytest.mark.parametrize("secret", ["\udcff\udcfesecret", "\ud800secret", "\x00secret\x1b"])
def test_what_is_no_text_can_be_registered_all_the_same(secret: str) -> None:
    """An environment holds bytes."""
    register_secret(secret)
    assert redact_secrets(f"<{secret}>") == "<****>"


@pytest.mark.parametrize("nothing", ["", " ", "\t\n"])
def test_space_alone_is_no_secret(nothing: str) -> None:
    register_secret(nothing)
    assert redact_secrets("no change here") == "no change here"


def test_data_that_equals_a_short_secret_by_chance_is_not_falsified() -> None:
    register_secret("0000")
    root = etree.fromstring("<a><faultCode>0000</faultCode><Postinumero>00001</Postinumero></a>")
    before = etree.tostring(root)
    redact_element(root)
    assert etree.tostring(root) == before


def test_names_attributes_and_texts_of_an_element_are_masked() -> None:
    register_secret("s3cr3t-Pass")
    root = etree.fromstring(
        "<a><s3cr3t-Pass>s3cr3t-Pass</s3cr3t-Pass>s3cr3t-Pass"
        "<b s3cr3t-Pass='1' c='x s3cr3t-Pass'/></a>"
    )
    redact_element(root)
    assert b"s3cr3t" not in etree.tostring(root)


@given(written_codes(), st.text(), st.text())
@example("020501A999T", "22222", "")
@example("020501 A 999 T", "99 12 31 - ", "1")
def test_an_identity_code_is_masked_in_every_spelling(
    written: str, before: str, after: str
) -> None:
    shown = mask_identity_codes(f"{before}{written}{after}")
    assert "****" in shown
    assert written not in shown
    individual = strip_invisible(characters.to_ascii(written))[7:]
    assert individual not in strip_invisible(
        characters.to_ascii(shown)
    ) or individual in strip_invisible(characters.to_ascii(f"{before} {after}"))


@given(written_codes())
def test_a_mask_of_a_real_code_shows_birth_date_and_sign_alone(written: str) -> None:
    code = strip_invisible(characters.to_ascii(written)).upper()
    assert mask_identity_code(written) == mask_identity_codes(written) == f"{code[:7]}****"
    assert mask_identity_code(f"{code[:7]}****") == f"{code[:7]}****"


@given(st.text())
@example("s4lasana")
@example("310299-9234")
@example("0205O1A999T")
def test_a_mask_shows_nothing_of_what_is_no_code(written: str) -> None:
    shown = mask_identity_code(written)
    assume("****" not in written)
    if shown != "****":
        code = strip_invisible(characters.to_ascii(written)).upper()
        assert shown == f"{code[:7]}****"
        redaction.birth_date(code)


@given(written=written_codes())
def test_a_typed_code_is_in_no_message_about_it(written: str) -> None:
    """Whatever `check` says of it, or of something near it."""
    for typed in (written, f"{written}0", f"x{written}"):
        try:
            check(typed)
        except UsageError as error:
            said = [line for language in LANGUAGES for line in explain(error, language).lines]
            assert typed not in " ".join(said)


@pytest.mark.parametrize(
    "harmless",
    [
        "2026-11-27T10:00:00.123+02:00",
        "1234567890123456789",
        "7c6e0f4e-1234-4a1b-9c2d-020501999123",
        "klo 40 11 12 - 99 99 9",
        "SHA-256 " + "020501a9" * 8,
    ],
)
def test_numbers_that_are_no_codes_stay(harmless: str) -> None:
    assert redact(harmless) == harmless


@pytest.mark.parametrize("secret", ["kissankello-7", "älä kerro?>~", "s3cr3t"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.binary(max_size=9), behind=st.binary(max_size=9))
def test_a_secret_is_masked_in_base64_wherever_it_stands_there(
    secret: str, before: bytes, behind: bytes
) -> None:
    register_secret(secret)
    content = before + secret.encode() + behind
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        shown = redact(f"Authorization: Basic {encode(content).decode()}")
        assert MASK in shown
        assert encode(content).decode() not in shown
