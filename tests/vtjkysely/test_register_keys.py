"""Keys of the register: what is right passes and is written one way, what is wrong is not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fi import hetu as stdnum_hetu

from tests.conftest import POPULATION
from vtjcli.errors import UsageError
from vtjcli.vtjkysely import register_keys
from vtjcli.vtjkysely.code_characters import check_character
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable

CHECKS = [
    register_keys.satu,
    register_keys.building,
    register_keys.apartment,
    register_keys.real_estate,
]


def refusal(check: Callable[[str], str], written: str) -> str:
    """Return the key of the error that `check` raises for what was written."""
    with pytest.raises(UsageError) as caught:
        check(written)
    return caught.value.key


@pytest.mark.parametrize("code", ["99900001N", " 99900001n\n"])
def test_a_satu_is_taken_in_any_case_and_with_space_around(code: str) -> None:
    assert register_keys.satu(code) == "99900001N"


@given(st.integers(0, 999_999_999))
def test_a_check_character_is_that_of_an_identity_code(number: int) -> None:
    digits = f"{number:09}"
    # stdnum leaves the century sign out of the number, as the law does.
    code = f"{digits[:6]}-{digits[6:]}"
    theirs = stdnum_hetu._calc_checksum(code[:6] + code[7:])
    assert check_character(digits) == theirs


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("", "satu_form"),
        ("9990000N", "satu_form"),
        ("999000010N", "satu_form"),
        ("9990000١N", "satu_form"),
        ("020501A999T", "satu_form"),
        ("99900001M", "satu_check"),
        ("99900001G", "satu_check"),
    ],
)
def test_a_wrong_satu_is_refused_and_shown_in_no_message(written: str, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        register_keys.satu(written)
    assert caught.value.key == key
    assert written not in caught.value.values.values() or not written


@pytest.mark.parametrize("code", ["100012345N", "1234567892", "9000000987"])
def test_the_published_examples_of_building_identifiers_are_right(code: str) -> None:
    """The last one is that of DVV's test person's home, at the beginning of Asuinpaikantunnus."""
    assert register_keys.building(f" {code.lower()} ") == code


def test_every_building_of_the_simulator_can_be_asked_about() -> None:
    known = [home for home in POPULATION.homes.values() if home.dwelling]
    assert len(known) > 20
    for home in known:
        assert home.building
        assert register_keys.apartment(home.dwelling) == home.dwelling
        assert register_keys.real_estate(home.real_estate) == home.real_estate


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("", "building_form"),
        ("200012345N", "building_form"),
        ("10001234N", "building_form"),
        ("1000123456N", "building_form"),
        ("10001234١N", "building_form"),
        ("100012345A", "building_check"),
        ("91-1-1-1", "building_form"),
    ],
)
def test_a_wrong_building_identifier_is_refused(written: str, key: str) -> None:
    assert refusal(register_keys.building, written) == key


def test_a_building_identifier_of_the_older_form_is_taken_as_it_is() -> None:
    assert register_keys.building("091-999-9003-0001-a-001") == "091-999-9003-0001-A-001"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("91-1-1-1", "091-001-0001-0001"),
        ("091-001-0001-0001", "091-001-0001-0001"),
        ("09100100010001", "091-001-0001-0001"),
        (" 905-999-9001-1 ", "905-999-9001-0001"),
        ("91-1-1-1-m601", "091-001-0001-0001-M0601"),
        ("09100100010001M601", "091-001-0001-0001-M0601"),
    ],
)
def test_a_real_estate_unit_is_sent_as_the_register_writes_it(written: str, code: str) -> None:
    assert register_keys.real_estate(written) == code
    assert register_keys.real_estate(code) == code


@pytest.mark.parametrize(
    "written",
    [
        *("", "91", "91-1-1", "91-1-1-1-1", "91-1-1-1-M60100", "91-1-1-1-M", "0091-1-1-1"),
        *("91-1-1-12345", "91--1-1", "91-1-1-x", "9100100010001", "91 1 1 1", "٩١-1-1-1"),
        "91-1-1-1-M1-2",
    ],
)
def test_a_wrong_real_estate_unit_is_refused(written: str) -> None:
    assert refusal(register_keys.real_estate, written) == "property_form"


@pytest.mark.parametrize("written", ["", " ", "-", "a" * 24, "a\tb", "a<b", "a\x00b"])
def test_an_apartment_is_refused_for_characters_and_length_alone(written: str) -> None:
    assert refusal(register_keys.apartment, written) == "apartment_form"


@given(st.sampled_from(CHECKS), st.text(max_size=40))
def test_anything_at_all_is_either_right_or_refused_in_words(
    check: Callable[[str], str], written: str
) -> None:
    try:
        code = check(written)
    except UsageError as error:
        shown = "".join(map(str, error.values.values()))
        assert shown.isprintable()
        assert len(shown) <= 35
    else:
        assert code == check(code)


def test_a_subject_shows_a_persons_key_to_nobody_and_a_buildings_to_all() -> None:
    keys = [Subject("satu", "99900001N"), Subject("person-search", "<a>Virtanen</a>")]
    keys.append(Subject("certificate", "MIIB"))
    for subject in keys:
        assert subject.value not in subject.display_value
        assert subject.value not in repr(subject)
    assert Subject("building", "100012345N").display_value == "100012345N"
    assert (
        Subject("person-search", "a").display_value != Subject("person-search", "b").display_value
    )
