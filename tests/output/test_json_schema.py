"""The published JSON Schema is one, and no output that a script may get breaks it."""

from __future__ import annotations

import itertools
import json as stdlib_json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from tests.conftest import ALBERT, POPULATION, VTJ, Cli, Register, ask
from tests.support.schemas import check_schema
from vtjcli.catalogue.fields import MESSAGE, PERSON
from vtjcli.messages import LANGUAGES
from vtjcli.output import field_path, field_selection, json
from vtjcli.output.json_schema import json_schema
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from vtjcli.catalogue.field import Field

SLOW: Final = {t.hetu for t in POPULATION.triggers if t.seconds}
"""Those whose answer is long in coming, or never does."""
STRANGERS: Final = [
    *(t.hetu for t in POPULATION.triggers if t.hetu not in SLOW),
    "010190-999W",  # well formed, and nobody's
]


@cache
def validator(*, narrowed: bool = False) -> Draft202012Validator:
    return Draft202012Validator(json_schema("en", is_narrowed=narrowed))


def wrongs(document: Any, *, narrowed: bool = False) -> list[str]:
    """Return what in a document is not as the schema says."""
    found = validator(narrowed=narrowed).iter_errors(document)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in found]


def test_the_schema_of_chosen_fields_is_a_valid_one_of_2020_12(cli: Cli) -> None:
    """That of all fields is checked with those of the other commands."""
    ran = cli("person", "--json-schema", "--fields", "name")
    assert (ran.status, ran.err) == (0, "")
    check_schema(ran.out)


@pytest.mark.parametrize("words", [(), ("--fields", "name")])
def test_the_schema_is_the_same_in_every_language_but_for_its_titles(
    cli: Cli, words: tuple[str, ...]
) -> None:
    english, *others = (
        cli("person", "--json-schema", "--lang", language, *words)
        for language in ("en", "fi", "sv")
    )
    for ran in others:
        assert (ran.status, ran.err) == (0, "")
        assert ran.out != english.out
        assert untitled(ran.json) == untitled(english.json)


def untitled(schema: Any) -> Any:
    """Return a schema with every title emptied."""
    match schema:
        case {"title": str(), **rest}:
            return {"title": "", **untitled(rest)}
        case dict():
            return {key: untitled(part) for key, part in schema.items()}
        case list():
            return [untitled(part) for part in schema]
    return schema


def test_the_schema_needs_no_configuration_and_no_network(bare: Cli) -> None:
    ran = bare("person", "--json-schema", VTJCLI_PASSWORD=None)
    assert ran.status == 0
    assert ran.json["title"] == "vtjcli/person/1"


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_answer_about_anybody_is_as_the_schema_says(register: Register, product: str) -> None:
    for person in POPULATION.persons:
        document = json.document(ask(register, person.hetu, product), "en")
        assert wrongs(document) == [], person.note


def test_everything_that_the_program_prints_of_a_failure_is_as_the_schema_says(cli: Cli) -> None:
    ran = cli("person", "-o", "jsonl", *STRANGERS)
    documents = ran.objects
    assert len(documents) == len(STRANGERS)
    assert sum("error" in document for document in documents) > 60
    for document in documents:
        assert wrongs(document) == [], document["query"]["subject"]
    kinds = {document["error"]["kind"] for document in documents if "error" in document}
    assert len(kinds) > 8


def test_failures_before_any_query_are_as_the_schema_says(cli: Cli, bare: Cli) -> None:
    for ran in (
        cli("person", "--json", "020501A9990"),
        cli("person", "--json", "--product", "x" * 100, ALBERT),
        cli("person", "--json", "--profile", "nosuch", ALBERT),
        cli("person", "--json", "--issue", ALBERT, ALBERT),
        cli("person", "--json", "--nosuch", ALBERT),
        cli("person", "--json", ALBERT, VTJCLI_PASSWORD=None),
    ):
        assert "error" in ran.json
        assert wrongs(ran.json) == []


def test_several_people_are_an_array_of_what_the_schema_describes(cli: Cli) -> None:
    ran = cli("person", "--json", ALBERT, STRANGERS[0])
    assert [wrongs(document) for document in ran.json] == [[], []]


def test_the_demo_and_a_followed_successor_are_as_the_schema_says(bare: Cli, cli: Cli) -> None:
    passive = next(t.hetu for t in POPULATION.triggers if t.successor == ALBERT)
    for ran in (
        bare("person", "--json", "--profile", "demo", ALBERT),
        cli("person", "--json", "--follow", passive),
        cli("person", "--json", passive),
        cli("person", "--json", "--mask", ALBERT),
    ):
        assert wrongs(ran.json) == []


def test_narrowed_output_is_as_the_narrowed_schema_says_for_every_field(
    register: Register,
) -> None:
    """Each field of each person, from one product after another."""
    known = [name for name in field_path.list_paths() if not field_path.is_beside_person(name)]
    for person in (ALBERT, "020190-9521", "300987-970B"):
        answers = [ask(register, person, product) for product in PRODUCTS]
        documents = (
            json.document(field_selection.narrow(answer, [chosen]), "en")
            for chosen, answer in zip(known, itertools.cycle(answers))
        )
        for text in {json.dumps(document) for document in documents}:  # many have nothing left
            assert wrongs(stdlib_json.loads(text), narrowed=True) == [], (person, text)


def test_narrowed_output_of_the_program_is_as_its_narrowed_schema_says(cli: Cli) -> None:
    schema = cli("person", "--fields", "name,municipality", "--json-schema").json
    ran = cli("person", "-o", "jsonl", "--fields", "name,municipality", ALBERT, *STRANGERS[:3])
    assert len(ran.objects) == 4
    for document in ran.objects:
        assert list(Draft202012Validator(schema).iter_errors(document)) == []


def test_what_is_strange_or_malformed_is_still_as_the_schema_says(register: Register) -> None:
    def spoil(envelope: Element) -> None:
        henkilo = next(envelope.iter(f"{VTJ}Henkilo"))
        for element in list(next(envelope.iter(f"{VTJ}VTJHenkiloVastaussanoma")).iter()):
            if not len(element):
                element.text = "?"
            etree.SubElement(element, f"{VTJ}Uutuus").text = "x"
            element.set("uutuus", "x")
        henkilo.tail = "x"

    for product in PRODUCTS:
        answer = ask(register, "020190-9521", product, spoil)
        assert wrongs(json.document(answer, "en")) == []


# ------------------------------------------------ the schema is not so wide that all pass


@pytest.fixture
def good(register: Register) -> Any:
    return json.document(ask(register, ALBERT), "en")


@pytest.mark.parametrize("key", [row.key for row in PERSON if row.core])
def test_a_field_that_is_promised_and_missing_is_found(good: Any, key: str) -> None:
    del good["person"][key]
    assert wrongs(good) != []


@pytest.mark.parametrize("key", ["schema", "demo", "query", "verified", "result", "person"])
def test_a_part_that_is_promised_and_missing_is_found(good: Any, key: str) -> None:
    del good[key]
    assert wrongs(good) != []


def test_a_field_of_another_shape_or_name_is_found(good: Any) -> None:
    for key, value in (
        ("last_name", ["Jäppinen"]),
        ("addresses", {}),
        ("hetu_active", 1.5),
        ("municipality", "Vaasa"),
        ("lastname", "Jäppinen"),
    ):
        spoilt = {**good, "person": {**good["person"], key: value}}
        assert wrongs(spoilt) != [], key


def test_a_person_and_an_error_never_come_together(good: Any) -> None:
    error = {"kind": "x", "exit_status": 1, "message": "x", "advice": None}
    assert wrongs({**good, "error": error}) != []


def described(rows: tuple[Field, ...], schema: Any) -> Iterator[tuple[Field, Any]]:
    for row in rows:
        part = schema["properties"][row.key]
        yield row, part
        yield from described(row.fields, part.get("items", part)) if row.fields else ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_described_under_its_name_in_the_readers_language(language: Any) -> None:
    schema = json_schema(language)
    rows = tuple(row for row in MESSAGE if row.key != "person")
    parts = [
        *described(PERSON, schema["properties"]["person"]),
        *described(rows, schema["properties"]["result"]),
    ]
    assert len(parts) > 400
    for row, part in parts:
        assert part["title"] == row.label[LANGUAGES.index(language)]
