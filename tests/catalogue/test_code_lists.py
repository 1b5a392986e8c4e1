"""Every code that the register sends has words, in all three languages."""

from __future__ import annotations

import pytest

from vtjcli.catalogue import codes_custody, codes_family, codes_person, codes_record
from vtjcli.catalogue import codes_residence as residence
from vtjcli.catalogue.code_lists import CLOSED_LISTS, CODE_LISTS, explanation
from vtjcli.catalogue.fields import MESSAGE
from vtjcli.catalogue.types import TYPES


def test_no_code_leaves_a_reader_without_words_in_their_language() -> None:
    for key, code_list in CODE_LISTS.items():
        for label in (code_list.name, *code_list.values.values()):
            assert len(label) == 3, (key, label)
            assert all(text and text == text.strip() for text in label), (key, label)


def test_an_empty_value_is_absence_and_no_code() -> None:
    for key, code_list in CODE_LISTS.items():
        assert code_list.values, key
        assert all(code and code == code.strip() for code in code_list.values), key


def test_two_codes_of_a_list_can_be_told_apart_by_their_words() -> None:
    for key, code_list in CODE_LISTS.items():
        labels = set(code_list.values.values())  # two spellings of a code may share a label
        for of_one_language in zip(*labels, strict=True):
            assert len(set(of_one_language)) == len(labels), key


def test_no_list_hides_another_of_the_same_key() -> None:
    parts = (
        codes_person.PERSON,
        codes_family.FAMILY,
        codes_custody.CUSTODY,
        residence.RESIDENCE,
        codes_record.RECORD,
    )
    assert sum(map(len, parts)) == len(CODE_LISTS)


def test_every_list_says_which_of_the_registers_types_it_is_for() -> None:
    known = {row.name for row in TYPES}
    used = {name for code_list in CODE_LISTS.values() for name in code_list.types}
    assert used <= known
    own = {key for key, code_list in CODE_LISTS.items() if not code_list.types}
    assert own == {"address_kind", "address_country", "guardian_kind", "parent_role"}


def test_every_row_of_the_catalogue_that_names_a_list_has_it() -> None:
    rows = list(MESSAGE)
    named = set()
    while rows:
        row = rows.pop()
        rows.extend(row.fields)
        named.add(row.codes)
    assert named - {None} <= set(CODE_LISTS)


def test_a_language_that_is_no_special_code_is_not_called_malformed() -> None:
    assert "language" not in CLOSED_LISTS
    assert "email_kind" not in CLOSED_LISTS
    assert CLOSED_LISTS["sex"] is CODE_LISTS["sex"].values


@pytest.mark.parametrize(
    ("key", "code", "finnish"),
    [
        ("marital_status", "2", "Avioliitossa"),
        ("name_kind", "01", "Nykyinen sukunimi"),
        ("language", "99", "Tuntematon"),
        ("custody_right", "P302", "Päätösoikeus: terveyspalvelut"),
        ("custody_right", "T102", "Tiedonsaantioikeus: terveyspalvelut"),
        ("custody_relation", "03", "Vanhempi huoltajana"),
        ("validity_text", "Passiv", "Passiivi"),
    ],
)
def test_a_bare_code_is_explained(key: str, code: str, finnish: str) -> None:
    label = explanation(key, code)
    assert label is not None
    assert label[0] == finnish


@pytest.mark.parametrize(
    ("key", "code"), [("sex", "7"), ("language", "fi"), ("no_such_list", "1"), (None, "1")]
)
def test_a_code_that_nobody_knows_gets_no_invented_words(key: str | None, code: str) -> None:
    assert explanation(key, code) is None


def test_all_fifteen_kinds_of_name_are_known() -> None:
    assert list(CODE_LISTS["name_kind"].values) == [f"{number:02}" for number in range(1, 16)]
