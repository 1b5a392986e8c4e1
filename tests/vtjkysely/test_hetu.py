"""Identity codes: the well-formed are accepted, all others refused, and none is shown whole."""

from __future__ import annotations

import datetime as dt
import re
import uuid

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from stdnum.fi import hetu as rule

from tests.conftest import POPULATION
from vtjcli.errors import NetworkError, UsageError
from vtjcli.messages.explanation import explain
from vtjcli.output.error_text import as_json
from vtjcli.redaction import mask_identity_code, mask_identity_codes
from vtjcli.vtjkysely.hetu import check

CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CENTURIES = {1800: "+", 1900: "-YXWVU", 2000: "ABCDEF"}


@st.composite
def codes(draw: st.DrawFn) -> str:
    """Draw an identity code that is nobody's: individual number 900-999."""
    century = draw(st.sampled_from(sorted(CENTURIES)))
    day = draw(st.dates(dt.date(century, 1, 1), dt.date(century + 99, 12, 31)))
    sign = draw(st.sampled_from(CENTURIES[century]))
    return code(day, sign, draw(st.integers(900, 999)))


def code(day: dt.date, sign: str, number: int) -> str:
    """Put an identity code together, as DVV describes it."""
    digits = f"{day:%d%m}{day.year % 100:02d}"
    return f"{digits}{sign}{number}{CHECK_CHARACTERS[int(f'{digits}{number}') % 31]}"


@given(codes(), st.sampled_from(["", " ", "\t", "\r\n", "\u00a0"]), st.booleans())
def test_every_well_formed_code_is_accepted_however_it_is_typed(
    written: str, space: str, small: bool
) -> None:
    typed = written.lower() if small else written
    assert check(f"{space}{typed}{space}") == written


@given(codes(), st.integers(0, 10), st.characters(codec="utf-8"))
def test_a_single_wrong_character_is_always_noticed(
    written: str, place: int, character: str
) -> None:
    corrupt = written[:place] + character + written[place + 1 :]
    assume(corrupt.strip().upper() != written)
    # Another sign is another code that is just as well formed; a dash of print is a dash.
    assume(place != 6 or (character.isalnum() and character.upper() not in "YXWVUABCDEF"))
    with pytest.raises(UsageError) as caught:
        check(corrupt)
    assert caught.value.exit_status == 2


@given(st.one_of(codes(), st.from_regex(r"\A[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]\Z")))
@example("290200A901L")
@example("290201A901M")
def test_what_another_implementation_of_the_rule_refuses_is_refused_here_too(written: str) -> None:
    try:
        check(written)
        accepted = True
    except UsageError:
        accepted = False
    assert accepted == rule.is_valid(written, allow_temporary=True)


@given(st.dates(dt.date(1900, 1, 1), dt.date(1999, 12, 31)), st.integers(900, 999))
def test_a_hyphen_that_a_text_processor_replaced_is_still_a_hyphen(day: dt.date, no: int) -> None:
    written = code(day, "-", no)
    for dash in "\u2010\u2011\u2012\u2013\u2014\u2212":
        assert check(written.replace("-", dash)) == written


@given(codes(), st.integers(0, 10))
def test_a_missing_character_is_told_as_one(written: str, place: int) -> None:
    with pytest.raises(UsageError) as caught:
        check(written[:place] + written[place + 1 :])
    assert caught.value.key == "hetu_length"
    assert caught.value.values["length"] == 10


@given(st.text())
@example("020501A999T")
@example("\u202e020501A\x1b999T")
def test_a_mask_shows_seven_characters_at_most_and_controls_nothing(written: str) -> None:
    shown = mask_identity_code(written)
    assert shown.endswith("****")
    assert len(shown) <= 7 + 4
    assert shown.isprintable()


@given(codes(), st.text(max_size=5), st.text(max_size=5), st.booleans())
def test_no_text_keeps_a_whole_code(written: str, before: str, after: str, small: bool) -> None:
    typed = written.lower() if small else written
    shown = mask_identity_codes(f"{before}{typed}{after}")
    assert typed not in shown
    assert not re.search(r"[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Ya-y]", shown)


@given(codes())
def test_a_refusal_holds_no_whole_code(written: str) -> None:
    wrong = written[:10] + ("0" if written[10] != "0" else "1")
    with pytest.raises(UsageError) as caught:
        check(wrong)
    shown = " ".join(explain(caught.value, "en").lines)
    assert wrong not in shown
    assert f"{wrong[:7]}****" in shown


@given(st.uuids(version=4))
@example(uuid.UUID("60939347-1234-42aa-a9b4-7f389571b2c8"))
@example(uuid.UUID("7f389571-b2c8-42aa-a9b4-123456a7890b"))
def test_hiding_identity_codes_leaves_a_message_id_whole(message_id: uuid.UUID) -> None:
    error = NetworkError("timeout", url="https://ss", seconds=1.0, message_id=str(message_id))
    assert str(message_id) in " ".join(explain(error, "en").lines)
    assert str(message_id) in as_json(error, "en")["advice"]


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("", "hetu_length"),
        ("020501-999", "hetu_length"),
        ("020501A999T0", "hetu_length"),
        ("020501 A999TT", "hetu_length"),
        ("310201A999T", "hetu_date"),
        ("290201A9992", "hetu_date"),
        ("000101A999T", "hetu_date"),
        ("011301A999T", "hetu_date"),
        ("020501G999T", "hetu_century"),
        ("020501_999T", "hetu_century"),
        ("020501A9O9T", "hetu_letter_alike"),
        ("020501A9X9T", "hetu_letter"),
        ("O20501A999T", "hetu_letter_alike"),
        ("\u0660\u0662\u0660\u0665\u0660\u0661A999T", "hetu_characters"),
        (f"020501A{1:03}T", "hetu_individual"),
        (f"020501A{0:03}T", "hetu_individual"),
        ("020501A999U", "hetu_check"),
        ("020501A998T", "hetu_check"),
    ],
)
def test_it_is_told_what_is_wrong_with_a_code(written: str, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        check(written)
    assert caught.value.key == key


def test_a_leap_day_is_a_day_where_the_century_has_it() -> None:
    assert check(code(dt.date(2000, 2, 29), "A", 901))
    wrong = code(dt.date(2000, 2, 29), "A", 901).replace("A", "-", 1)
    with pytest.raises(UsageError) as caught:
        check(wrong)
    assert caught.value.key == "hetu_date"


def test_every_code_of_the_simulator_is_accepted() -> None:
    everyone = [p.hetu for p in POPULATION.persons] + [t.hetu for t in POPULATION.triggers]
    for written in everyone:
        assert check(written) == written
