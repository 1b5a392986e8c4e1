"""An element that no row covers is still shown under a name, and as what it is."""

from __future__ import annotations

import pytest

from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.types import TYPES, find_by_element


def test_no_value_is_shown_without_a_name_in_the_readers_language() -> None:
    for row in TYPES:
        assert len(row.label) == 3, row.name
        assert all(text and text == text.strip() for text in row.label), row.name


def test_a_value_with_a_code_list_finds_it_and_the_list_knows_the_type() -> None:
    for row in TYPES:
        if row.codes is not None:
            assert row.codes in CODE_LISTS, row.name
            assert row.kind in ("code", "flag", "text"), row.name


def test_a_flag_has_words_for_what_it_says() -> None:
    assert all(row.codes for row in TYPES if row.kind == "flag")


def test_the_types_that_a_list_names_are_those_that_name_the_list() -> None:
    for key, code_list in CODE_LISTS.items():
        users = {row.name for row in TYPES if row.codes == key}
        if key == "custody_relation":  # the same type, read among Huoltotiedot
            users = {"Henkilosuhdelajikoodi"}
        assert set(code_list.types) == users, key


def test_no_type_hides_another_of_the_same_name() -> None:
    names = [row.name for row in TYPES]
    assert sorted(names) == sorted(set(names))


def test_only_a_name_is_an_element_of_two_types() -> None:
    elements = [element for row in TYPES for element in row.elements]
    assert {element for element in elements if elements.count(element) > 1} == {"Nimi"}


@pytest.mark.parametrize(
    ("element", "name"),
    [
        ("SuomenKansalaisuusTietokoodi", "SuomenKansalaisuusTietokoodi"),
        ("Huollonjakokoodi", "Huollonjakokoodi"),
        ("HuostaanottoTieto", "HuostaanottoTieto"),
        ("Etunimet", "Nimi100"),
        ("Nimi", "Nimi100"),
        ("Kuolinpvm", "Paivamaara"),
        ("KuntaR", "KuntaNimi"),
        ("KieliSelvakielinen", "KieliNimi"),
        ("ValtioS", "ValtioNimi"),
        ("ValtioSelvakielinen", "ValtioNimi30"),
        ("SiviilisaatyS", "SiviilisaatySelvakielinen"),
        ("SiviilisaatySelvakielinen", "SiviilisaatySelvakielinen"),
        ("InfoE", "Asiakasinfo"),
        ("VoimassaolotekstiR", "Voimassaoloteksti"),
        ("Viranomaisnumero", "Viranomaiskoodi"),
        ("Viranomaiskoodi", "Viranomaiskoodi6"),
        ("Paluukoodi", "PaluukoodiTeksti"),
    ],
)
def test_an_element_is_known_by_its_name_wherever_it_stands(element: str, name: str) -> None:
    row = find_by_element(element)
    assert row is not None
    assert row.name == name


@pytest.mark.parametrize(
    "element", ["Uutuus", "UutuusS", "", "S", "KuolinpvmS", "SukupuolikoodiS", "AsukasLkmR"]
)
def test_an_element_that_nobody_knows_is_not_taken_for_another(element: str) -> None:
    assert find_by_element(element) is None
