"""Values of the register: read by their kind, kept as they came when they are not of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtjcli.catalogue.field import Field
from vtjcli.catalogue.values import converter, has_value, iso_date, iso_moment, whole_number


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("20031125", "2003-11-25"),
        ("19450000", "1945"),
        ("19450300", "1945-03"),
        ("20000229", "2000-02-29"),
        ("18990617", "1899-06-17"),
    ],
)
def test_a_date_keeps_the_parts_that_are_known(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: object) -> None:
    assert iso_date(str(day).replace("-", "")) == str(day)


@pytest.mark.parametrize(
    "written",
    [
        *("20010229", "20011301", "20010132", "00000000", "00001125", "20030025"),
        *("2003-11-25", "2003112", "200311255", "", "tuntematon", " 20031125", "２００３１１２５"),
    ],
)
def test_what_is_no_date_is_not_made_one(written: str) -> None:
    with pytest.raises(ValueError):
        iso_date(written)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("20190620174212", "2019-06-20T17:42:12+03:00"),
        ("20190120174212", "2019-01-20T17:42:12+02:00"),
        ("20261025000000", "2026-10-25T00:00:00+03:00"),
    ],
)
def test_a_moment_is_finnish_time_in_summer_and_winter(written: str, iso: str) -> None:
    assert iso_moment(written) == iso


@pytest.mark.parametrize("written", ["20190620", "20190620250000", "2019-06-20T17:42", "x" * 14])
def test_what_is_no_moment_is_not_made_one(written: str) -> None:
    with pytest.raises(ValueError):
        iso_moment(written)


def flag(path: str, written: str) -> object:
    row = Field("yes", "flag", (path,), ("kyllä", "ja", "yes"))
    return converter(row, path)(written)


@pytest.mark.parametrize(
    ("path", "written", "yes"),
    [
        ("Turvakielto/TurvakieltoTieto", "1", True),
        ("Turvakielto/TurvakieltoTieto", "0", False),
        ("Turvakieltokoodi", "9", True),
        ("Henkilotunnus/@voimassaolokoodi", "1", True),
        ("Henkilotunnus/@voimassaolokoodi", "2", False),
        ("OmistusTieto", "2", False),
    ],
)
def test_a_flag_means_yes_or_no_as_its_own_element_writes_it(
    path: str, written: str, yes: bool
) -> None:
    assert flag(path, written) is yes


@pytest.mark.parametrize(
    ("path", "written"),
    [
        *(("Kuollut", written) for written in ("", "2", "3", "9", "01", "true", "k", "１")),
        ("Turvakielto/TurvakieltoTieto", "2"),
        ("Turvakieltokoodi", "2"),
        ("Henkilotunnus/@voimassaolokoodi", "0"),
    ],
)
def test_another_flag_is_not_guessed(path: str, written: str) -> None:
    with pytest.raises(ValueError):
        flag(path, written)


@pytest.mark.parametrize("written", ["", "-1", "1.0", "1e3", "٣", "²", " 1"])
def test_what_is_no_number_is_not_made_one(written: str) -> None:
    with pytest.raises(ValueError):
        whole_number(written)
    assert whole_number("007") == 7


@pytest.mark.parametrize("nothing", [None, "", [], {}, [""], {"a": None}, {"a": [{"b": ""}]}])
def test_what_holds_nothing_is_absent(nothing: object) -> None:
    assert not has_value(nothing)


@pytest.mark.parametrize("something", ["x", 0, False, [None, "x"], {"a": {"b": [0]}}])
def test_no_and_none_are_not_absent(something: object) -> None:
    assert has_value(something)
