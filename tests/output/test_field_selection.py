"""Chosen fields are shown and no others; what protects a person stays; codes can be hidden."""

from __future__ import annotations

import json as stdlib_json
import re
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ALBERT, POPULATION, VTJ, Register, ask
from tests.support.rendering import render
from vtjcli.catalogue.fields import PERSON
from vtjcli.catalogue.values import has_value
from vtjcli.errors import NothingFoundError, UsageError
from vtjcli.messages import LANGUAGES
from vtjcli.output import card, field_path, field_selection, json, people_table
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from vtjcli.vtjkysely.answer import RegisterAnswer

PATHS: Final = [name for name in field_path.list_paths() if not field_path.is_beside_person(name)]
HIDDEN: Final = next(p for p in POPULATION.persons if p.non_disclosure)
MOTHER: Final = max(POPULATION.persons, key=lambda p: len(POPULATION.dependants(p)))
NAMED: Final = max(POPULATION.persons, key=lambda p: len(p.former_names))
SATU: Final = "99900001N"
CODE: Final = re.compile(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]")


def person_of(answer: RegisterAnswer) -> dict[str, Any]:
    assert answer.record is not None
    assert answer.record.person is not None
    return answer.record.person


def values(person: Any, name: str) -> list[str]:
    try:
        return field_path.values({"person": person}, name, "fi")
    except NothingFoundError:
        return []


def leaves(tree: Any) -> list[str]:
    match tree:
        case dict():
            return [leaf for part in tree.values() for leaf in leaves(part)]
        case list():
            return [leaf for part in tree for leaf in leaves(part)]
        case None:
            return []
    return [str(tree)]


def added(*parts: tuple[str, str, str]) -> Callable[[Element], object]:
    """Return a change that adds elements: into the first of a name, of a name, with a text."""

    def change(envelope: Element) -> None:
        for around, name, text in parts:
            etree.SubElement(next(envelope.iter(f"{VTJ}{around}")), f"{VTJ}{name}").text = text

    return change


# ------------------------------------------------------------------------ chosen fields


def test_a_chosen_field_is_all_that_is_left_and_is_as_it_was(register: Register) -> None:
    for product in PRODUCTS:
        for somebody in (ALBERT, MOTHER.hetu, NAMED.hetu):
            answer = ask(register, somebody, product)
            for chosen in PATHS:
                kept = person_of(field_selection.narrow(answer, [chosen]))
                assert values(kept, chosen) == values(person_of(answer), chosen), chosen
                at_most = {chosen.partition(".")[0]}
                assert answer.record is not None
                if answer.record.non_disclosure is not False:
                    at_most.add("non_disclosure")  # which leaving out would hide
                assert set(kept) <= at_most, chosen


@given(
    chosen=st.lists(st.sampled_from(PATHS), min_size=1, max_size=5),
    indices=st.lists(st.sampled_from(["", "[0]", "[1]", "[]"]), min_size=5, max_size=5),
    somebody=st.sampled_from([MOTHER, NAMED, HIDDEN, *POPULATION.persons[:3]]),
)
@settings(max_examples=200)
def test_fields_chosen_together_are_each_as_they_would_be_alone(
    running_register: Register, chosen: list[str], indices: list[str], somebody: Any
) -> None:
    """Two of an item's fields stay in that item, and no item gets another's."""
    lists = {row.key for row in PERSON if row.kind == "list"}
    written = []
    for name, index in zip(chosen, indices, strict=False):
        first, dot, rest = name.partition(".")
        written.append(f"{first}{index if first in lists else ''}{dot}{rest}")
    answer = ask(running_register, somebody.hetu, "HUOLTAJA-HUOLLETTAVAT")
    before = stdlib_json.dumps(person_of(answer))
    kept = person_of(field_selection.narrow(answer, written))
    for name in written:
        if "[1]" not in name:  # what stood second may stand first among those kept
            wanted = values(person_of(answer), name)
            assert [value for value in wanted if value not in values(kept, name)] == [], name
    assert stdlib_json.dumps(person_of(answer)) == before
    all_leaves = leaves(person_of(answer))
    assert [leaf for leaf in leaves(kept) if leaf not in all_leaves] == []


def test_two_items_of_a_list_chosen_by_number_are_both_there(register: Register) -> None:
    answer = ask(register, NAMED.hetu)
    names = [name["name"] for name in person_of(answer)["former_names"]]
    kept = person_of(field_selection.narrow(answer, ["former_names[0]", "former_names[1]"]))
    assert [name["name"] for name in kept["former_names"]] == names[:2]


def test_fields_of_two_items_are_not_mixed_into_one(register: Register) -> None:
    """The name of one former name beside the date of another would be an untruth."""
    answer = ask(register, NAMED.hetu)
    pairs = [(name["name"], name["end"]) for name in person_of(answer)["former_names"]]
    kept = person_of(
        field_selection.narrow(answer, ["former_names[0].name", "former_names[1].end"])
    )
    for name in kept["former_names"]:
        if "name" in name and "end" in name:
            assert (name["name"], name["end"]) in pairs
    assert leaves(kept["former_names"]) == [pairs[0][0], pairs[1][1]]


@pytest.mark.parametrize(
    ("written", "paths"),
    [
        ("name", ("name",)),
        ("name,municipality", ("name", "municipality")),
        (" hetu , address ,", ("hetu", "address")),
        ("hetu,hetu,name,last_name", ("hetu", "name", "last_name")),
        ("addresses[0].postal_code", ("addresses[0].postal_code",)),
        ("other.Lemmikki", ("other.Lemmikki",)),
    ],
)
def test_fields_are_chosen_by_path_each_once(written: str, paths: tuple[str, ...]) -> None:
    assert field_selection.parse_fields(written) == paths


@pytest.mark.parametrize("written", ["lastname", "hetu,nam", "municipality.nimi", "name.first"])
def test_a_chosen_field_that_does_not_exist_is_an_error_and_not_nothing(written: str) -> None:
    with pytest.raises(UsageError):
        field_selection.parse_fields(written)


@pytest.mark.parametrize("written", [",", " , "])
def test_choosing_no_field_at_all_does_not_hide_the_whole_person_unsaid(written: str) -> None:
    with pytest.raises(UsageError):
        field_selection.parse_fields(written)


@pytest.mark.parametrize(
    ("product", "somebody"),
    [
        ("PERUSSANOMA 3", ALBERT),
        ("PERUSSANOMA 3", HIDDEN.hetu),
        ("PERUSSANOMA 3", next(p.hetu for p in POPULATION.persons if p.guardianship)),
        ("PERUSSANOMA 3", next(p.hetu for p in POPULATION.persons if p.power_of_attorney)),
        ("PERUSSANOMA 3", next(p.hetu for p in POPULATION.persons if p.died)),
        ("PERUSSANOMA 3", NAMED.hetu),
        ("HUOLTAJA-HUOLLETTAVAT", MOTHER.hetu),
        ("ASUKASLKM2", MOTHER.hetu),
    ],
)
def test_a_card_and_a_table_can_be_made_of_any_chosen_field(
    register: Register, product: str, somebody: str
) -> None:
    answer = ask(register, somebody, product)
    told = {key for key, value in person_of(answer).items() if has_value(value)}
    broken: dict[str, set[str]] = {}
    seen = []
    for chosen in PATHS:
        if chosen.partition(".")[0] not in told:
            continue
        kept = field_selection.narrow(answer, [chosen])
        if person_of(kept) in seen:
            continue
        seen.append(person_of(kept))
        for several in (False, True):
            try:
                render(
                    people_table.overview([kept, kept], "en") if several else card.card(kept, "en")
                )
            except Exception as error:  # noqa: BLE001 - all of them are wanted
                broken.setdefault(repr(error), set()).add(chosen)
    assert broken == {}


# ------------------------------------------------------------- an order is never left out


def test_an_order_in_force_stays_whatever_was_chosen(register: Register) -> None:
    answer = ask(register, HIDDEN.hetu)
    order = person_of(answer)["non_disclosure"]
    assert order["active"] is True
    for chosen in PATHS:
        kept = field_selection.narrow(answer, [chosen])
        assert person_of(kept)["non_disclosure"] == order, chosen
        assert kept.record is not None
        assert kept.record.non_disclosure


def test_no_order_is_not_added_to_what_was_chosen(register: Register) -> None:
    assert set(person_of(field_selection.narrow(ask(register, ALBERT), ["hetu"]))) == {"hetu"}


@pytest.mark.parametrize(
    "order",
    [
        ("Huollettava", "Turvakieltokoodi", "9"),
        ("Turvakielto", "TurvakieltoPaattymispvm", "29991231"),
        ("Turvakielto", "TurvakieltoTieto", "9"),
    ],
    ids=["of a dependant", "told by its end alone", "told in another way"],
)
def test_an_order_in_force_stays_however_the_register_tells_it(
    register: Register, order: tuple[str, str, str]
) -> None:
    """What the warning on standard error speaks of must be in what was asked for, too."""

    def change(envelope: Element) -> None:
        around, name, text = order
        element = next(envelope.iter(f"{VTJ}{around}"))
        for same in element.findall(f"{VTJ}{name}"):
            element.remove(same)
        etree.SubElement(element, f"{VTJ}{name}").text = text

    answer = ask(register, MOTHER.hetu, "HUOLTAJA-HUOLLETTAVAT", change)
    kept = field_selection.narrow(answer, ["last_name", "dependants.hetu"])
    about = person_of(kept)
    hidden = about["dependants"][0] if order[0] == "Huollettava" else about
    assert hidden["non_disclosure"]["active"] not in (None, False)
    for language in LANGUAGES:
        whole, shown = (render(card.card(one, language)) for one in (answer, kept))
        banner = next(line for line in whole.splitlines() if "!!!" in line)
        assert banner in shown


# ------------------------------------------------------------------------ hidden codes


@pytest.mark.parametrize("product", PRODUCTS)
def test_hiding_the_codes_hides_every_code_and_nothing_else(
    register: Register, product: str
) -> None:
    hidden = 0
    for somebody in POPULATION.persons:
        answer = ask(register, somebody.hetu, product)
        masked = field_selection.mask_answer(answer)
        before, after = (json.document(one, "en") for one in (answer, masked))
        assert CODE.search(stdlib_json.dumps(after)) is None
        assert without_codes(before) == after
        hidden += len(CODE.findall(stdlib_json.dumps(before)))
    assert hidden >= len(POPULATION.persons)


def without_codes(tree: Any) -> Any:
    """Return a document as it is when its identity codes, and only those, are hidden."""
    match tree:
        case dict():
            return {key: without_codes(part) for key, part in tree.items()}
        case list():
            return [without_codes(part) for part in tree]
        case str() if CODE.fullmatch(tree):
            return f"{tree[:7]}****"
    return tree


@pytest.mark.parametrize(
    "parts",
    [
        [("Henkilo", "SahkoinenAsiointitunnus", SATU)],
        [
            ("Henkilo", "SahkoinenAsiointitunnus", "12345678A"),
            ("Henkilo", "SahkoinenAsiointitunnus", SATU),
        ],
        [("Kotikunta", "SahkoinenAsiointitunnus", SATU)],
        [("Hakuperusteet", "SahkoinenAsiointitunnus", SATU)],
        [("Henkilo", "Uutuus", f"{SATU}")],
    ],
    ids=["of the person", "twice", "elsewhere", "asked by", "under an unknown name"],
)
def test_an_electronic_identifier_is_hidden_wherever_it_stands(
    register: Register, parts: list[tuple[str, str, str]]
) -> None:
    answer = ask(register, ALBERT, change=added(*parts))
    shown = stdlib_json.dumps(json.document(answer, "en"))
    assert SATU in shown
    assert SATU not in stdlib_json.dumps(json.document(field_selection.mask_answer(answer), "en"))


def test_a_hidden_electronic_identifier_cannot_be_guessed_from_what_is_left(
    register: Register,
) -> None:
    """Its check character follows from its digits: seven of eight shown leave ten to try."""
    change = added(("Henkilo", "SahkoinenAsiointitunnus", SATU))
    shown = person_of(field_selection.mask_answer(ask(register, ALBERT, change=change)))["satu"]
    assert SATU[:6] not in shown


@pytest.mark.parametrize(
    ("name", "value"),
    [("Yksilointitunnus", "5F3C2-A1B0K"), ("HetuSatuTiiviste", "ab" * 20)],
)
def test_other_codes_that_stand_for_a_person_are_hidden_too(
    register: Register, name: str, value: str
) -> None:
    answer = ask(register, ALBERT, change=added(("Henkilo", name, value)))
    assert value in stdlib_json.dumps(json.document(answer, "en"))
    assert value not in stdlib_json.dumps(json.document(field_selection.mask_answer(answer), "en"))


def test_a_code_inside_a_text_or_an_unknown_part_is_hidden(register: Register) -> None:
    note = f"Katso myös {HIDDEN.hetu}, ({MOTHER.hetu})"
    change = added(("Henkilo", "Uutuus", note), ("Henkilo", "InfoS", note))
    answer = ask(register, ALBERT, change=change)
    masked = stdlib_json.dumps(
        json.document(field_selection.mask_answer(answer), "en"), ensure_ascii=False
    )
    assert masked.count("Katso myös") == 2
    assert CODE.search(masked) is None
