"""Every fault and every return code is explained in all three languages."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from vtjcli.messages import LANGUAGES, faults, return_codes
from vtjcli.vtjkysely.return_code_kinds import CODES, ReturnCodeKind, lookup
from vtjcli.xroad.fault_codes import FAMILIES, Mender, NoticedBy

ALL = [
    *((f"faults.{key}", three) for key, three in faults.TEXTS.items()),
    *((f"return_codes.{key}", three) for key, three in return_codes.TEXTS.items()),
]


def test_no_family_of_faults_leaves_the_user_without_words() -> None:
    assert set(FAMILIES) - set(faults.TEXTS) == set()


@pytest.mark.parametrize("who", get_args(NoticedBy))
def test_every_place_that_notices_a_fault_has_a_name(who: str) -> None:
    assert f"noticed.{who}" in faults.TEXTS


@pytest.mark.parametrize("who", get_args(Mender))
def test_everyone_who_can_mend_a_fault_has_a_name(who: str) -> None:
    assert f"mended.{who}" in faults.TEXTS
    assert (f"contact.{who}" in faults.TEXTS) == (who != "you")


def test_no_explanation_is_kept_for_a_family_that_no_fault_has() -> None:
    left = {key for key in faults.TEXTS if not key.startswith("outcome.")} - set(FAMILIES)
    left -= {f"{step}.{family}" for step in ("next", "near") for family in FAMILIES}
    left -= {f"noticed.{who}" for who in get_args(NoticedBy)}
    left -= {f"{step}.{who}" for step in ("mended", "contact") for who in get_args(Mender)}
    left -= {f"repeated.{who}" for who in get_args(Mender)}
    assert left == {"of_service", "unknown_reason", "contact.access_denied"}


def test_no_return_code_leaves_the_user_without_words() -> None:
    for code in (known.code for known in CODES):
        assert code in return_codes.TEXTS
        assert (f"{code}.next" in return_codes.TEXTS) == (code != "0000"), code


def test_no_explanation_is_kept_for_a_return_code_that_is_not_there() -> None:
    assert {key.removesuffix(".next") for key in return_codes.TEXTS} == {c.code for c in CODES}


def test_every_language_has_its_own_whole_sentence() -> None:
    for key, three in ALL:
        assert len(three) == len(LANGUAGES), key
        assert len(set(three)) == len(LANGUAGES), key
        for sentence in three:
            assert sentence == sentence.strip()
            assert sentence.endswith(".")
            assert "  " not in sentence
            assert not re.search(r"[{}]", sentence), "nothing is put into these texts"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("0001", "0001"),
        ("1", "0001"),
        (" 1 ", "0001"),
        ("0", "0000"),
        ("00019", "0019"),
        ("-1500", "-1500"),
        ("\n-1906\t", "-1906"),
    ],
)
def test_a_return_code_is_known_however_it_is_padded(given: str, code: str) -> None:
    known = lookup(given)
    assert known is not None
    assert known.code == code


@pytest.mark.parametrize("given", ["", "1500", "-1", "-1501", "0020", "x", "1 2", "1_8", "١", "+1"])
def test_a_code_that_the_register_does_not_have_is_not_guessed(given: str) -> None:
    assert lookup(given) is None


def test_only_an_empty_search_counts_as_nothing_found() -> None:
    assert [c.code for c in CODES if c.kind == "not_found"] == ["0001", "0006"]


def test_each_return_code_is_listed_once_in_the_registers_order() -> None:
    codes = [known.code for known in CODES]
    assert codes[0] == "0000"
    assert codes[-1] == "-1906"
    assert len(codes) == len(set(codes))
    assert {known.kind for known in CODES} == set(get_args(ReturnCodeKind))
