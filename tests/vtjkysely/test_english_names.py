"""English names of countries and languages, beside those that the register gives."""

from __future__ import annotations

from typing import Any

import pytest
from babel.core import Locale

from vtjcli.vtjkysely import english_names
from vtjcli.vtjkysely.english_names import add, country, language


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("246", "Finland"),
        ("752", "Sweden"),
        ("SE", "Sweden"),
        ("SWE", "Sweden"),
        ("810", None),  # the Soviet Union, of which there are fifteen
        ("278", None),
        ("998", None),
        ("", None),
        ("Suomi", None),
    ],
)
def test_a_country_is_named_where_its_code_says_which(code: str, name: str | None) -> None:
    assert country(code) == name


@pytest.mark.parametrize(
    ("code", "name"), [("fi", "Finnish"), ("RU", "Russian"), ("98", None), ("", None), ("q", None)]
)
def test_a_language_is_named_where_its_code_is_known(code: str, name: str | None) -> None:
    assert language(code) == name


def test_the_usual_names_are_those_of_the_package() -> None:
    english = Locale("en")
    for code, name in english_names.USUAL_LANGUAGES.items():
        assert english.languages[code] == name
    assert set(english_names.USUAL_COUNTRIES.values()) == {english.territories["FI"]}


def test_what_the_register_says_stays() -> None:
    person: dict[str, Any] = {
        "mother_tongue": {"code": "et", "name": {"fi": "viro", "sv": "estniska"}},
        "citizenships": [
            {"code": "233", "name": {"fi": "Viro", "sv": "Estland", "en": "Republic"}},
            {"code": "643", "name": None},
        ],
        "addresses": [{"state": {"code": "724", "name": None}, "locality": {"fi": "Madrid"}}],
        "other": {"state": {"code": "724"}},
    }
    add(person)
    assert person["mother_tongue"]["name"] == {"fi": "viro", "sv": "estniska", "en": "Estonian"}
    first, second = person["citizenships"]
    assert first["name"]["en"] == "Republic"
    assert second["name"] == {"fi": None, "sv": None, "en": "Russia"}
    assert person["addresses"][0]["state"]["name"] is None
    assert person["other"] == {"state": {"code": "724"}}
