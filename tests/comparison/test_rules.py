"""The rules of man/guide/compare.md as a table: what a clerk is told of what somebody says."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any, Final

import pytest

from tests.comparison.somebody import CHILD, DAY, FORMER_WARD, somebody
from vtjcli.comparison import claims, verdicts
from vtjcli.comparison.matching import ABBREVIATIONS, WHYS
from vtjcli.comparison.topics import NAMED_TOPICS

ROOT: Final = Path(__file__).parents[2]
RULES: Final = [
    # letters, spaces, hyphens
    ("last_name=Mäki-Weiß", "same"),
    ("last_name=  Mäki-Weiß ", "same"),
    ("last_name=" + unicodedata.normalize("NFD", "Mäki-Weiß"), "same"),
    ("last_name=MÄKI-WEIß", "letter_case"),
    ("last_name=mäki-weiß", "letter_case"),
    ("last_name=Mäki Weiß", "spacing"),
    ("last_name=Mäki–Weiß", "spacing"),
    ("last_name=Mäki - Weiß", "spacing"),
    ("last_name=Mäkiweiß", "spacing"),
    ("last_name=Mäki-Weiss", "spelling"),
    ("last_name=MÄKI-WEISS", "spelling"),
    ("last_name=Maki-Weiss", "different"),
    ("last_name=Maeki-Weiss", "different"),
    ("last_name=Mäki", "part"),
    ("last_name=Mä", "different"),
    ("last_name=Mäki-Weiß-Virtanen", "different"),
    ("last_name=Ståhlberg", "former_name"),
    ("last_name=stahlberg", "different"),
    ("last_name=Ökä", "different"),
    # first names
    ("first_names=Åke Anna-Liisa Zoë", "same"),
    ("first_names=Åke", "part"),
    ("first_names=zoë", "part"),
    ("first_names=Ake", "different"),
    ("first_names=Zoë Åke Anna-Liisa", "word_order"),
    ("first_names=Anna-Liisa", "part"),
    ("first_names=Åke A. L. Zoë", "abbreviation"),
    ("first_names=Å. A.", "different"),
    ("first_names=Ökä", "former_name"),
    ("first_names=Åke Åke", "different"),
    # the whole name
    ("name=Mäki-Weiß Åke Anna-Liisa Zoë", "same"),
    ("name=Åke Anna-Liisa Zoë Mäki-Weiß", "word_order"),
    ("name=Mäki-Weiß, Åke Anna-Liisa Zoë", "spacing"),
    ("name=Anna-Liisa Mäki-Weiß", "part"),
    ("name=Anna-Liisa Ståhlberg", "former_name"),
    ("name=Ståhlberg Åke Anna-Liisa Zoë", "former_name"),
    ("name=Åke Virtanen", "different"),
    # streets
    ("street=Esimerkkikatu 12 B 7", "same"),
    ("street=Esimerkkikatu 12 b 7", "letter_case"),
    ("street=Esimerkkikatu 12B7", "spacing"),
    ("street=Esimerkkikatu 12 B 007", "spelling"),
    ("street=Esimerkkikatu 12 B as. 7", "spelling"),
    ("street=esimerkkikatu 12 b as 07", "spelling"),
    ("street=Esimerkkik. 12 B 7", "abbreviation"),
    ("street=Esimerkkik 12 B 7", "abbreviation"),
    ("street=Esimerkkik.12 B 7", "abbreviation"),
    ("street=Exempelgatan 12 B 7", "other_language"),
    ("street=Exempelg. 12 B 7", "other_language"),
    ("street=Exempelvägen 12 B 7", "different"),
    ("street=Esimerkkikatu 12 B", "part"),
    ("street=Esimerkkikatu 12", "part"),
    ("street=Esimerkkikatu", "part"),
    ("street=Esimerkkitie 12 B 7", "different"),
    ("street=Esimerkkit. 12 B 7", "different"),
    ("street=Esimerkkikatu 12 B 8", "different"),
    ("street=Esimerkkikatu 12 C 7", "different"),
    ("street=Esimerkkikatu 12 7", "different"),
    ("street=Esimerkkikatu 1 2 B 7", "different"),
    ("street=Esimerkkikatu 120 B 7", "different"),
    ("street=Esimerkkikatu 12 B 7 C", "different"),
    ("street=E. 12 B 7", "different"),
    ("street=k. 12 B 7", "different"),
    ("street=Vanhatie 1", "other_address"),
    ("street=Vanhat. 1", "other_address"),
    ("postal_code=65100", "same"),
    ("postal_code=FI-65100", "spelling"),
    ("postal_code=65101", "different"),
    ("postal_code=90100", "other_address"),
    ("post_office=VAASA", "same"),
    ("post_office=Vaasa", "letter_case"),
    ("post_office=Vasa", "other_language"),
    ("post_office=Uleåborg", "other_address"),
    ("post_office=Turku", "different"),
    # whole addresses
    ("address=Esimerkkikatu 12 B 7, 65100 VAASA", "same"),
    ("address=Esimerkkikatu 12 B 7 65100 VAASA", "same"),
    ("address=Esimerkkikatu 12 B 7, 65100 Vaasa", "letter_case"),
    ("address=Esimerkkik. 12 B 7, 65100 Vaasa", "abbreviation"),
    ("address=Exempelgatan 12 B 7, 65100 Vasa", "other_language"),
    ("address=Esimerkkikatu 12 B 7", "part"),
    ("address=65100 VAASA", "part"),
    ("address=Esimerkkikatu 12 B 7, 65200 VAASA", "different"),
    ("address=Esimerkkikatu 12 B 8, 65100 VAASA", "different"),
    ("address=Vanhatie 1, 90100 Oulu", "other_address"),
    ("address=Rue Inventée 9, Pariisi", "other_address"),
    ("address=Rue Inventee 9, Pariisi", "different"),
    # dates, age, yes and no
    ("birth_date=2001-05-02", "same"),
    ("birth_date=2.5.2001", "same"),
    ("birth_date=02.05.2001", "same"),
    ("birth_date=3.5.2001", "different"),
    ("birth_date=5.2001", "part"),
    ("birth_date=2001", "part"),
    ("birth_date=1990..2001", "same"),
    ("birth_date=..2001-05-01", "different"),
    ("birth_date=2001-05-02..", "same"),
    ("age=25", "same"),
    ("age=26", "different"),
    ("age=18..", "same"),
    ("age=..24", "different"),
    ("age=18..64", "same"),
    ("adult=yes", "same"),
    ("adult=kyllä", "same"),
    ("adult=Nej", "different"),
    ("alive=ja", "same"),
    ("alive=no", "different"),
    # codes and their texts
    ("municipality=091", "same"),
    ("municipality=91", "same"),
    ("municipality=Helsinki", "same"),
    ("municipality=Helsingfors", "same"),
    ("municipality=helsingfors", "letter_case"),
    ("municipality=049", "different"),
    ("municipality=Espoo", "different"),
    ("mother_tongue=fi", "same"),
    ("mother_tongue=finska", "same"),
    ("mother_tongue=sv", "different"),
    ("citizenship=246", "same"),
    ("citizenship=Sverige", "same"),
    ("citizenship=Norja", "different"),
    ("sex=1", "same"),
    ("sex=Male", "same"),
    ("sex=Nainen", "different"),
    # people, by identity code
    (f"dependant={CHILD}", "same"),
    (f"dependant={CHILD[:6]}a{CHILD[7:].lower()}", "same"),
    (f"dependant={CHILD[:6]} {CHILD[6:]}", "same"),
    (f"dependant={FORMER_WARD}", "different"),
    ("dependant=090617A971B", "different"),
    (f"custodian={CHILD}", "different"),
    (f"dependants.hetu={CHILD}", "same"),
    # paths of the JSON
    ("addresses[1].street=Vanhatie 1", "same"),
    ("addresses[0].street=Vanhatie 1", "different"),
    ("addresses[9].street=Vanhatie 1", "different"),
    ("addresses.street=Esimerkkikatu 12 B 7", "same"),
    ("municipality.code=091", "same"),
    ("municipality.name.sv=Helsingfors", "same"),
    ("hetu_active=yes", "same"),
    ("former_names=Ståhlberg", "same"),
    ("non_disclosure=no", "same"),
]


def verdict(claim: str, person: dict[str, Any], *, told: bool = True) -> str:
    """Return the verdict, or in its place why it is only similar."""
    compared = verdicts.compare(person, claims.read([claim]), lambda _: told, DAY)
    (one,) = compared.verdicts
    assert (one.verdict == "similar") == (one.why is not None)
    expected = "different" if one.verdict not in ("same", "similar") else one.verdict
    assert compared.overall == expected
    return one.why or one.verdict


def test_a_claim_gets_the_verdict_that_a_clerk_would_give() -> None:
    found = [(claim, verdict(claim, somebody())) for claim, _ in RULES]
    assert [wrong for wrong, rule in zip(found, RULES, strict=True) if wrong != rule] == []


def test_every_named_field_is_in_the_table() -> None:
    assert set(NAMED_TOPICS) <= {claim.partition("=")[0] for claim, _ in RULES}


def test_the_guide_explains_every_reason_every_field_and_every_abbreviation() -> None:
    guide = (ROOT / "man" / "guide" / "compare.md").read_text(encoding="utf-8")
    missing = [f"`{name}`" for name in (*WHYS, *NAMED_TOPICS) if f"`{name}`" not in guide]
    missing += [end for pair in ABBREVIATIONS for end in pair if f"`{end}`" not in guide]
    assert missing == []


def test_of_what_the_product_has_no_element_nothing_is_made_up() -> None:
    nobody: dict[str, Any] = {
        key: [] if isinstance(value, list) else None for key, value in somebody().items()
    }
    found = [(claim, verdict(claim, nobody, told=False)) for claim, _ in RULES]
    assert [wrong for wrong in found if wrong[1] != "not_told"] == []


@pytest.mark.parametrize("field", ["postal_code=65100", f"dependant={CHILD}", "municipality=091"])
def test_an_element_without_a_value_is_another_thing_than_none(field: str) -> None:
    empty = somebody(addresses=[], dependants=[], municipality=None)
    assert verdict(field, empty) == "different"
    assert verdict(field, empty, told=False) == "not_told"


def test_the_code_tells_the_date_of_birth_where_the_register_does_not() -> None:
    assert verdict("birth_date=2.5.2001", somebody(), told=False) == "same"
    assert verdict("birth_date=3.5.2001", somebody(birth_date="2001-05-03")) == "same"
    assert verdict("birth_date=2.5.2001", somebody(birth_date="2001")) == "same"


def test_a_date_known_in_part_confirms_no_more_than_it_tells() -> None:
    person = somebody(hetu=None, birth_date="2008")
    assert verdict("birth_date=2.5.2008", person) == "part"
    assert verdict("birth_date=2008", person) == "same"
    assert verdict("birth_date=2007", person) == "different"
    assert verdict("age=18", person) == "part"
    assert verdict("age=17..", person) == "same"
    assert verdict("adult=yes", person) == "not_told"
    assert verdict("adult=no", somebody(hetu=None, birth_date="2009")) == "same"


def test_a_text_that_the_register_gives_as_a_code_alone_is_not_told_of() -> None:
    person = somebody(municipality={"code": "091", "name": None})
    assert verdict("municipality=Helsinki", person) == "not_told"
    assert verdict("municipality=091", person) == "same"
    assert verdict("municipality=049", person) == "different"


def test_the_other_language_is_that_which_the_person_does_not_speak() -> None:
    swede = somebody(mother_tongue={"code": "sv", "name": None})
    assert verdict("street=Exempelgatan 12 B 7", swede) == "same"
    assert verdict("street=Esimerkkikatu 12 B 7", swede) == "other_language"


def test_a_name_in_letters_that_the_register_lacks_is_spelling() -> None:
    person = somebody(last_name="Nguyen", names_as_written=[{"name": "Nguyễn Åke Zoë"}])
    assert verdict("last_name=Nguyễn", person) == "spelling"
    assert verdict("last_name=Nguyen", person) == "same"


def test_the_dead_are_not_alive() -> None:
    dead = somebody(death={"dead": True, "date": "2025-01-01"})
    assert (verdict("alive=yes", dead), verdict("alive=no", dead)) == ("different", "same")


PLACES = [
    "address=x",
    "street=x",
    "postal_code=65100",
    "post_office=x",
    "municipality=091",
    "addresses[0].postal_code=65100",
    "residence_code=x",
    "moves.date=2001",
    "residents.count=1",
    "temporary_residences.code=x",
    "other.Uutuus=x",
]


@pytest.mark.parametrize("claim", PLACES)
@pytest.mark.parametrize("order", [{"active": True, "end": None}, None, {"active": "?"}])
def test_where_locations_are_withheld_no_verdict_is_made_from_one(claim: str, order: Any) -> None:
    person = somebody(non_disclosure=order)
    both = [*claims.read([claim]), *claims.read(["last_name=Mäki-Weiß"])]
    kept, name = verdicts.compare(person, both, lambda _: True, DAY, withholds=True).verdicts
    assert (kept.verdict, kept.why, kept.value) == ("withheld", None, None)
    assert name.verdict == "same"
    shown = verdicts.compare(person, both, lambda _: True, DAY).verdicts[0]
    assert shown.verdict != "withheld"


@pytest.mark.parametrize("claim", PLACES)
def test_nothing_is_withheld_of_somebody_without_an_order(claim: str) -> None:
    compared = verdicts.compare(
        somebody(), claims.read([claim]), lambda _: True, DAY, withholds=True
    )
    assert compared.verdicts[0].verdict != "withheld"


def test_where_a_relative_is_may_be_withheld_too() -> None:
    child = {"hetu": CHILD, "addresses": [{"postal_code": "65100"}]}
    claim = claims.read(["dependants.addresses.postal_code=65100"])
    for order, expected in ((None, "withheld"), ({"active": False, "end": None}, "same")):
        person = somebody(dependants=[child | {"non_disclosure": order}])
        compared = verdicts.compare(person, claim, lambda _: True, DAY, withholds=True)
        assert compared.verdicts[0].verdict == expected
