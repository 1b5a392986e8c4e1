"""Name, age and the address to write to are those that an official would write down."""

from __future__ import annotations

from typing import Any

import pytest

from vtjcli.vtjkysely import derived_fields

DAY = "2026-11-27"


def address(kind: str = "permanent", **parts: Any) -> dict[str, Any]:
    usual = {
        "kind": kind,
        "country": "domestic",
        "street": {"fi": f"{kind} 1", "sv": None},
        "postal_code": "65100",
        "post_office": {"fi": "VAASA", "sv": "VASA"},
        "start": "2020-01-01",
        "end": None,
    }
    return usual | parts


def person(*addresses: dict[str, Any], **parts: Any) -> dict[str, Any]:
    whole = {"hetu": "020501A999T", "addresses": list(addresses)} | parts
    derived_fields.complete(whole, DAY)
    return whole


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        ("2001-05-02", "2026-05-01", 24),
        ("2001-05-02", "2026-05-02", 25),
        ("2008-02-29", "2026-02-27", 17),
        ("2008-02-29", "2026-02-28", 18),
        ("2008-02-29", "2028-02-28", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2026-11-27", "2026-11-27", 0),
        ("2027-01-01", "2026-11-27", None),
        ("2001-05", "2026-11-27", None),
        ("tuntematon", "2026-11-27", None),
        (None, "2026-11-27", None),
    ],
)
def test_an_age_is_that_of_the_day(born: str | None, day: str, years: int | None) -> None:
    assert derived_fields.age(born, day) == years


@pytest.mark.parametrize(
    ("told", "hetu", "born", "years"),
    [
        (None, "020501A999T", "2001-05-02", 25),
        ("2001-05-03", "020501A999T", "2001-05-03", 25),
        ("2001", "020501A999T", "2001", 25),
        ("1999", "020501A999T", "1999", None),
        (None, None, None, None),
        (None, "****", None, None),
        (None, "320501A999T", None, None),
    ],
)
def test_the_date_of_birth_is_the_registers_or_else_the_codes(
    told: str | None, hetu: str | None, born: str | None, years: int | None
) -> None:
    whole = person(hetu=hetu, birth_date=told)
    assert (whole["birth_date"], whole["age"]) == (born, years)


@pytest.mark.parametrize(
    ("kinds", "chosen"),
    [
        (["permanent", "temporary", "postal"], "postal"),
        (["permanent", "temporary"], "temporary"),
        (["contact", "permanent"], "permanent"),
        (["contact"], "contact"),
    ],
)
def test_one_writes_to_the_postal_before_the_temporary_before_the_permanent_address(
    kinds: list[str], chosen: str
) -> None:
    assert person(*map(address, kinds))["address"] == f"{chosen} 1, 65100 VAASA"


def test_the_register_may_mark_another_one_as_the_best() -> None:
    whole = person(address("postal"), address("permanent", best=True))
    assert whole["address"] == "permanent 1, 65100 VAASA"


def test_addresses_of_the_past_and_the_future_do_not_count() -> None:
    over, coming = address("postal", end="2026-11-26"), address("temporary", start="2026-11-28")
    assert person(over, coming, address())["address"] == "permanent 1, 65100 VAASA"
    assert person(over, coming)["address"] is None
    assert person()["address"] is None
    best = address("postal", best=True, end="2020-12-31")
    assert person(best, address())["address"] == "permanent 1, 65100 VAASA"


def test_of_one_kind_the_one_that_began_last_counts() -> None:
    older = address(street={"fi": "Vanha 1", "sv": None}, start="2001-01-01")
    unknown = address(street={"fi": "Tuntematon 1", "sv": None}, start=None)
    assert person(older, unknown, address())["address"] == "permanent 1, 65100 VAASA"


def test_an_address_with_nothing_to_write_does_not_count() -> None:
    empty = address("postal", street=None, postal_code=None, post_office=None)
    assert person(empty, address())["address"] == "permanent 1, 65100 VAASA"


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "Katu 1, 65100 VAASA"), ("sv", "Gatan 1, 65100 VASA"), ("en", "Katu 1, 65100 VAASA")],
)
def test_it_is_in_the_persons_language(language: str, written: str) -> None:
    both = address(street={"fi": "Katu 1", "sv": "Gatan 1"})
    assert person(both, mother_tongue={"code": language})["address"] == written
    chosen = person(both, mother_tongue={"code": "fi"}, contact_language={"code": language})
    assert chosen["address"] == written


def test_where_there_is_no_choice_the_other_language_is_written() -> None:
    one = address(street={"fi": None, "sv": "Gatan 1"}, post_office={"fi": None, "sv": "VASA"})
    assert person(one, mother_tongue={"code": "fi"})["address"] == "Gatan 1, 65100 VASA"


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        ({"street": None}, ["65100 VAASA"]),
        ({"postal_code": None}, ["permanent 1", "VAASA"]),
        ({"post_office": None}, ["permanent 1", "65100"]),
        (
            {
                "country": "foreign",
                "street": {"fi": None, "sv": None, "text": "Calle Inventada 8"},
                "postal_code": None,
                "post_office": None,
                "locality": {"fi": "MALAGA", "sv": None},
                "state": {"code": "724", "name": {"fi": "Espanja", "sv": "Spanien"}},
            },
            ["Calle Inventada 8", "MALAGA", "Espanja"],
        ),
        (
            {
                "street": None,
                "postal_code": None,
                "post_office": None,
                "locality": {"fi": "PARIISI RANSKA", "sv": None},
                "state": {"code": "250", "name": {"fi": "Ranska", "sv": "Frankrike"}},
            },
            ["PARIISI RANSKA"],
        ),
    ],
)
def test_the_lines_are_those_of_an_envelope(parts: dict[str, Any], lines: list[str]) -> None:
    (one,) = person(address(**parts))["addresses"]
    assert one["lines"] == lines


def test_addresses_of_relatives_have_lines_too() -> None:
    whole = person(custodians=[{"hetu": None, "addresses": [address()]}, {"hetu": None}])
    assert whole["custodians"][0]["addresses"][0]["lines"] == ["permanent 1", "65100 VAASA"]


def test_a_name_is_as_much_as_the_register_tells() -> None:
    assert person(last_name="Jäppinen", first_names="Albert")["name"] == "Jäppinen Albert"
    assert person(last_name="Jäppinen")["name"] == "Jäppinen"
    assert person()["name"] is None
