"""The invented people: nobody real among them, and every kind that a client must show well."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import TYPE_CHECKING

import pytest
from stdnum.fi import hetu as rule

from vtjcli.simulator import PRODUCTS, people, people_file, products
from vtjcli.simulator.file_errors import PeopleError

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2026, 11, 23)
EVERYONE = people_file.load()
PERSONS = EVERYONE.persons


def test_no_identity_code_can_belong_to_a_real_person() -> None:
    for hetu in [p.hetu for p in PERSONS] + [t.hetu for t in EVERYONE.triggers]:
        assert rule.validate(hetu, allow_temporary=True) == hetu
        assert 900 <= int(hetu[7:10]) <= 999


def test_there_are_at_least_forty_people_each_saying_what_it_shows() -> None:
    assert len(PERSONS) >= 40
    assert all(person.note for person in PERSONS)
    assert all(trigger.gives for trigger in EVERYONE.triggers)


def test_every_century_sign_occurs() -> None:
    assert {person.hetu[6] for person in PERSONS} == set("+-YXWVUABCDEF")


def test_nobody_is_born_after_the_day_of_the_scenario() -> None:
    assert all(person.birth_date <= TODAY for person in PERSONS)


def test_custodians_are_adults_and_know_their_dependants() -> None:
    for child in PERSONS:
        for custodian in child.custodians:
            if custodian.hetu:
                adult = EVERYONE.by_hetu[custodian.hetu]
                assert people.age(adult, TODAY) >= 18
                assert child in EVERYONE.dependants(adult)


def test_every_minor_has_a_custodian() -> None:
    for person in PERSONS:
        if people.age(person, TODAY) < 18:
            assert person.custodians, person.hetu


def test_households_agree_whoever_is_asked() -> None:
    for person in PERSONS:
        household = EVERYONE.residents(person.home)
        assert not person.home or not person.alive or person in household
        for other in household:
            assert EVERYONE.residents(other.home) == household


def test_a_home_with_a_non_disclosure_order_has_nobody_without_one() -> None:
    for person in PERSONS:
        if person.non_disclosure:
            assert all(other.non_disclosure for other in EVERYONE.residents(person.home))


@pytest.mark.parametrize(
    ("kind", "found"),
    {
        "a non-disclosure order": lambda p: p.non_disclosure,
        "a dead person": lambda p: p.died,
        "someone declared dead": lambda p: p.death_declared,
        "someone abroad": lambda p: p.abroad,
        "a Swedish speaker": lambda p: p.language == "sv",
        "a language in words": lambda p: p.language_text,
        "a foreigner": lambda p: all(c.country != "246" for c in p.citizenships),
        "two citizenships": lambda p: len(p.citizenships) == 2,
        "a newborn without a name": lambda p: people.age(p, TODAY) == 0 and not p.first_names,
        "someone over a hundred": lambda p: p.alive and people.age(p, TODAY) > 100,
        "many former names": lambda p: len(p.former_names) > 3,
        "a date whose parts are not known": lambda p: any(
            n.start.endswith("0000") for n in p.former_names
        ),
        "a guardian who is a person": lambda p: (
            p.guardianship and any(g.hetu for g in p.guardianship.parties)
        ),
        "a company as guardian": lambda p: (
            p.guardianship and any(g.business_id for g in p.guardianship.parties)
        ),
        "a legal aid office as guardian": lambda p: (
            p.guardianship and any(g.office for g in p.guardianship.parties)
        ),
        "a continuing power of attorney": lambda p: p.power_of_attorney,
        "a temporary address": lambda p: p.temporary,
        "a temporary address abroad": lambda p: p.temporary_abroad,
        "a postal address": lambda p: p.postal,
        "a postal address abroad": lambda p: p.postal_abroad,
        "an under-15 with return code 0018": lambda p: p.return_code == "0018",
        "a custodian without an identity code": lambda p: any(not c.hetu for c in p.custodians),
        "a calling name that is none of the first names": lambda p: (
            p.calling_name and p.calling_name not in p.first_names.replace("-", " ").split()
        ),
        "a name without a single ASCII letter": lambda p: (
            not any(c.isascii() and c.isalpha() for c in p.last_name + p.first_names)
        ),
        "one name only": lambda p: people.age(p, TODAY) > 1 and not (p.first_names and p.last_name),
        "a very long name": lambda p: len(p.last_name) > 90 and len(p.first_names) > 90,
        "nobody's home": lambda p: p.municipality and not p.home and p.alive,
    }.items(),
)
def test_the_kind_of_person_is_there(kind: str, found: object) -> None:
    assert callable(found)
    assert any(found(person) for person in PERSONS), kind


def test_every_letter_that_breaks_a_code_page_is_in_some_name() -> None:
    letters = {c.lower() for p in PERSONS for c in f"{p.last_name}{p.first_names}"}
    assert set("åäöšžÿđčŋŧáõʒǯǩëõâ'-") - {"ʒ"} <= letters


def test_every_text_is_composed_unicode() -> None:
    text = people_file.PEOPLE_FILE.read_text("utf-8")
    assert unicodedata.is_normalized("NFC", text)


def test_the_products_are_the_promised_ones() -> None:
    assert tuple(products.PRODUCTS) == PRODUCTS


GOOD = """
[languages]
fi = ["suomi", "finska"]
[countries]
"246" = ["Suomi", "Finland"]
[[person]]
hetu = "020501A999T"
last_name = "A"
first_names = "B"
note = "c"
"""


def test_own_people_can_be_brought(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD, "utf-8")
    assert [person.hetu for person in people_file.load(file).persons] == ["020501A999T"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("999T", "999X", "not an identity code"),
        ("020501A999T", f"131052-{308}T", "900-999"),
        ('note = "c"', "", "note is missing"),
        ('note = "c"', 'note = "c"\nshoe = "43"', "unknown key shoe"),
        ('note = "c"', 'note = "c"\nhome = "x"', "no such home: x"),
        ('note = "c"', 'note = "c"\ndied = "yesterday"', "eight digits"),
        (
            'note = "c"',
            'note = "c"\ncitizenships = [{ country = "246", start = "2020" }]',
            "eight digits",
        ),
        ('note = "c"', 'note = "c"\nguardianship = { parties = "x" }', "parties should be a list"),
        ('note = "c"', 'note = "c"\nabroad = "x"', "abroad should be a table"),
        ('note = "c"', 'note = "c"\nguardianship = { split = "no" }', "true or false"),
        ('note = "c"', 'note = "c"\ncustodians = [{ hetu = 3 }]', "text in quotes"),
        ('note = "c"', 'note = "c"\ncustodians = ["020190-9521"]', "no such person"),
        ("[languages]", "[tongues]", "unknown table tongues"),
        ('["suomi", "finska"]', '"suomi"', "pair of names"),
        ("[[person]]", "[[person", "own.toml"),
        (GOOD, GOOD + GOOD[GOOD.index("[[") :], "twice"),
        (GOOD, GOOD + '[[trigger]]\nhetu = "020190-9521"\ngives = "x"\n', "one thing"),
    ],
)
def test_a_mistake_in_own_people_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD.replace(old, new), "utf-8")
    with pytest.raises(PeopleError, match=told):
        people_file.load(file)


@pytest.mark.parametrize(
    "text", ["person = 3", "person = [3]", "[home]\nx = 1", "home = 1", "trigger = 'x'", "[person]"]
)
def test_a_people_file_of_the_wrong_shape_is_told_in_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "people.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PeopleError):
        people_file.load(file)
