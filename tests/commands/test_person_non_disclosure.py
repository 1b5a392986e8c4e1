"""A non-disclosure order cannot be missed, whatever the format, the language or the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.conftest import ALBERT, POPULATION, VTJ

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
FATHER = next(p for p in POPULATION.persons if "whose child has a non-disclosure" in p.note)
WORDS = {"fi": "TURVAKIELTO", "sv": "SPÄRRMARKERING", "en": "NON-DISCLOSURE ORDER"}
FORMATS = [("-o", "table"), ("-o", "json"), ("-o", "jsonl"), ("-o", "xml"), ("--field", "sex.code")]


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("form", FORMATS, ids=" ".join)
def test_the_order_is_told_on_standard_error(
    cli: Cli, form: tuple[str, ...], language: str
) -> None:
    ran = cli("person", *form, "--lang", language, HIDDEN.hetu)
    assert ran.status == 0
    assert WORDS[language] in ran.err
    assert f"{HIDDEN.hetu[:7]}****" in ran.err
    assert HIDDEN.hetu not in ran.err


def test_nobody_is_warned_of_an_order_that_is_not_there(cli: Cli) -> None:
    for form in FORMATS:
        ran = cli("person", *form, "--lang", "fi", ALBERT)
        assert WORDS["fi"] not in ran.everything.replace("Turvakielto", "")


@pytest.mark.parametrize("form", FORMATS, ids=" ".join)
def test_each_of_several_people_with_an_order_is_named(cli: Cli, form: tuple[str, ...]) -> None:
    hidden = [p.hetu for p in POPULATION.persons if p.non_disclosure]
    ran = cli("person", *form, ALBERT, *hidden)
    for hetu in hidden:
        assert f"NON-DISCLOSURE ORDER ({hetu[:7]}****)" in ran.err
    assert f"({ALBERT[:7]}****)" not in ran.err


@pytest.mark.parametrize("language", WORDS)
def test_the_card_and_the_table_of_several_begin_with_the_banner(cli: Cli, language: str) -> None:
    for codes in ([HIDDEN.hetu], [ALBERT, HIDDEN.hetu]):
        ran = cli("person", "-o", "table", "--lang", language, *codes)
        assert f"!!! {WORDS[language]} !!!" in "\n".join(ran.out.splitlines()[:3])


@pytest.mark.parametrize(
    "variables",
    [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": "dumb", "NO_COLOR": "1"}],
    ids=lambda variables: " ".join(variables) or "colour",
)
def test_the_banner_is_on_any_terminal(cli: Cli, variables: dict[str, str | None]) -> None:
    status, shown = cli.shown_on_terminal("person", HIDDEN.hetu, **variables)
    assert status == 0
    assert "!!! NON-DISCLOSURE ORDER !!!" in shown


def order_of_child(envelope: Element) -> None:
    child = next(envelope.iter(f"{VTJ}Huollettava"))
    order = etree.SubElement(child, f"{VTJ}Turvakielto")
    etree.SubElement(order, f"{VTJ}TurvakieltoTieto").text = "1"


def code_of_child(envelope: Element) -> None:
    child = next(envelope.iter(f"{VTJ}Huollettava"))
    etree.SubElement(child, f"{VTJ}Turvakieltokoodi").text = "9"


@pytest.mark.parametrize("change", [order_of_child, code_of_child])
@pytest.mark.parametrize("form", FORMATS, ids=" ".join)
def test_the_order_of_a_child_named_in_the_answer_is_told(
    cli: Cli, register: Register, form: tuple[str, ...], change: Callable[[Element], None]
) -> None:
    register.change = change
    ran = cli("person", *form, "--product", "HUOLTAJA-HUOLLETTAVAT", FATHER.hetu)
    assert ran.status == 0
    assert "NON-DISCLOSURE ORDER" in ran.err
    if "table" in form:
        assert "!!! NON-DISCLOSURE ORDER !!!" in ran.out


def code_9(person: Element) -> None:
    etree.SubElement(person, f"{VTJ}Turvakieltokoodi").text = "9"


def unheard_of_value(person: Element) -> None:
    person.find(f"{VTJ}Turvakielto/{VTJ}TurvakieltoTieto").text = "7"  # type: ignore[union-attr]


def second_one(person: Element) -> None:
    order = etree.SubElement(person, f"{VTJ}Turvakielto")
    etree.SubElement(order, f"{VTJ}TurvakieltoTieto").text = "1"


@pytest.mark.parametrize("change", [code_9, unheard_of_value, second_one])
def test_the_order_is_told_in_whatever_shape_the_register_gives_it(
    cli: Cli, register: Register, change: Callable[[Element], None]
) -> None:
    def apply(envelope: Element) -> None:
        change(next(envelope.iter(f"{VTJ}Henkilo")))

    register.change = apply
    ran = cli("person", "-o", "table", ALBERT)
    assert ran.status == 0
    assert "NON-DISCLOSURE ORDER" in ran.err
    assert "!!! NON-DISCLOSURE ORDER !!!" in ran.out
