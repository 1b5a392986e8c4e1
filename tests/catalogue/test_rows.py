"""One row a field: adding one is one row, and every form shows it; no row hides another."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from tests.conftest import POPULATION, Cli, Ran
from vtjcli.catalogue.code_lists import CODE_LISTS
from vtjcli.catalogue.fields import MESSAGE, PERSON, SECTIONS
from vtjcli.catalogue.reply_reader import Reader
from vtjcli.catalogue.types import find_by_element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.catalogue.field import Field

ROOT: Final = Path(__file__).parents[2]
STRANGE: Final = next(t.hetu for t in POPULATION.triggers if t.value == "unknown-elements")
"""Whose answer has Kengannumero and, twice, Lemmikki, which no row covers."""
ONE_ROW: Final = """
import json, sys
from vtjcli.catalogue import field
from vtjcli.catalogue.rows import identity
identity.IDENTITY = (*identity.IDENTITY, {row})
from tests.support.in_process import run_in_process
for request in sys.stdin:
    status, out, err = run_in_process(*json.loads(request))
    print(json.dumps([status, out.decode(), err.decode()]), flush=True)
"""
"""A program that runs commands as one with that row would: arguments and environment in a line."""
SHOE_SIZE: Final = (
    'field.count("shoe_size", "Kengannumero", ("Kengännumero", "Skonummer", "Shoe size"))'
)
PETS: Final = (
    'field.list_of("pets", "Lemmikki", ("Lemmikit", "Sällskapsdjur", "Pets"), '
    '(field.text("name", "Nimi", ("Nimi", "Namn", "Name"), core=True), '
    'field.text("kind", "Laji", ("Laji", "Slag", "Kind")), '
    'field.text("kind_code", "Laji/@koodi", ("Koodi", "Kod", "Code"))))'
)


@dataclass
class WithRow:
    """The program as it would be with one more row in the catalogue, and no other change."""

    cli: Cli
    process: subprocess.Popen[str]

    def __call__(self, *words: str) -> Ran:
        """Run it in the process whose catalogue is another."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        request = json.dumps([words, self.cli.variables({})])
        print(request, file=self.process.stdin, flush=True)
        ran = Ran(*json.loads(self.process.stdout.readline()))
        assert "Traceback" not in ran.err, ran.err
        return ran


@contextmanager
def process_with(row: str) -> Iterator[subprocess.Popen[str]]:
    """Start the process whose catalogue has one more row."""
    with subprocess.Popen(
        [sys.executable, "-c", ONE_ROW.format(row=row)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as process:
        yield process


@pytest.fixture(scope="module")
def process_with_shoes() -> Iterator[subprocess.Popen[str]]:
    with process_with(SHOE_SIZE) as process:
        yield process


@pytest.fixture
def shoes(cli: Cli, process_with_shoes: subprocess.Popen[str]) -> WithRow:
    return WithRow(cli, process_with_shoes)


@pytest.fixture
def pets(cli: Cli) -> Iterator[WithRow]:
    with process_with(PETS) as process:
        yield WithRow(cli, process)


def test_a_field_that_got_its_row_is_in_json_as_what_it_is_and_no_longer_strange(
    shoes: WithRow,
) -> None:
    ran = shoes("person", "--json", STRANGE)
    assert ran.json["person"]["shoe_size"] == 43
    assert set(ran.json["person"]["other"]) == {"Lemmikki"}
    assert "Kengannumero" not in ran.err


@pytest.mark.parametrize(
    ("language", "label"), [("fi", "Kengännumero"), ("sv", "Skonummer"), ("en", "Shoe size")]
)
def test_a_field_that_got_its_row_is_on_the_card_in_the_readers_language(
    shoes: WithRow, language: str, label: str
) -> None:
    shown = shoes("person", "-o", "table", "--lang", language, STRANGE).out
    assert re.search(rf"^  {label} +43 *$", shown, re.MULTILINE)
    assert "Kengannumero" not in shown


def test_a_field_that_got_its_row_can_be_a_column_and_a_value_by_itself(shoes: WithRow) -> None:
    ran = shoes("person", "-o", "csv", "--fields", "hetu,shoe_size", STRANGE)
    (row,) = csv.DictReader(io.StringIO(ran.out, newline=""))
    assert (row["hetu"], row["shoe_size"]) == (STRANGE, "43")
    assert shoes("person", "--field", "shoe_size", STRANGE).out == "43\n"


def test_a_field_that_got_its_row_is_in_the_schema_and_its_output_is_valid(shoes: WithRow) -> None:
    schema = shoes("person", "--json-schema").json
    (described,) = [schema["properties"]["person"]["properties"]["shoe_size"]]
    assert described["title"] == "Shoe size"
    assert "integer" in described["type"]
    answer = shoes("person", "--json", STRANGE).json
    assert list(Draft202012Validator(schema).iter_errors(answer)) == []


def test_a_field_that_got_its_row_is_known_where_a_path_is_misspelt(shoes: WithRow) -> None:
    ran = shoes("person", "--field", "shoesize", STRANGE)
    assert ran.status == 2
    assert "shoe_size" in ran.err


def test_a_list_that_got_its_row_has_items_in_every_form(pets: WithRow) -> None:
    expected = [
        {"name": name, "kind": "tuntematon", "kind_code": "9"} for name in ("Musti", "Mirri")
    ]
    assert pets("person", STRANGE).json["person"]["pets"] == expected
    rows = pets("person", "-o", "csv", "--explode", "pets", STRANGE).out
    assert [row["pets.name"] for row in csv.DictReader(io.StringIO(rows))] == ["Musti", "Mirri"]
    card = pets("person", "-o", "table", STRANGE).out
    assert re.search(
        r"^  Pets +Musti, tuntematon, 9 *\n +Mirri, tuntematon, 9 *$", card, re.MULTILINE
    )
    assert pets("person", "--field", "pets[1].name", STRANGE).out == "Mirri\n"


def test_without_the_row_the_field_is_unknown_to_every_path(cli: Cli) -> None:
    """The tests above would prove nothing if the field had a row already."""
    assert cli("person", "--field", "shoe_size", STRANGE).status == 2
    assert "Kengannumero" in cli("person", STRANGE).err


# ------------------------------------------------------------------- the rows by themselves


def all_rows(rows: tuple[Field, ...] = MESSAGE, where: str = "") -> Iterator[tuple[str, Field]]:
    """Give every row with its place."""
    for row in rows:
        place = f"{where}.{row.key}" if where else row.key
        yield place, row
        yield from all_rows(row.fields, place)


ROWS: Final = dict(all_rows())


def test_no_row_hides_another_of_the_same_key() -> None:
    assert len(list(all_rows())) == len(ROWS)
    assert len(ROWS) > 400


def test_every_key_is_one_that_a_path_and_a_script_can_name() -> None:
    """``other`` is where the unknown stands; a key like a language would be taken for a text's."""
    keys = {row.key for row in ROWS.values()}
    assert [key for key in keys if not re.fullmatch("[a-z][a-z0-9]*(_[a-z0-9]+)*", key)] == []
    assert not keys & {"other", "fi", "sv", "en"}


def test_every_field_has_a_name_in_the_readers_language() -> None:
    for place, row in ROWS.items():
        assert len(row.label) == 3, place
        assert all(part and part == part.strip() for part in row.label), place


def test_every_field_of_a_person_has_a_part_of_the_card_to_stand_in() -> None:
    assert {row.section for row in PERSON} | {"other"} == set(SECTIONS)


def test_only_a_code_or_a_flag_or_a_text_has_a_code_list() -> None:
    assert {row.kind for row in ROWS.values() if row.codes} == {"code"}
    assert all(row.fields for row in ROWS.values() if row.kind in ("object", "list"))
    assert not any(row.fields for row in ROWS.values() if row.kind not in ("object", "list"))


def test_what_an_item_is_by_its_element_is_told_for_each_of_its_elements() -> None:
    for place, row in ROWS.items():
        for path, constants in (row.constants or {}).items():
            assert path in row.paths, place
            fixed = {
                field.key: field
                for field in row.fields
                if not field.paths and not field.fields and field.kind != "lines"
            }
            assert constants.keys() == fixed.keys(), place
            for key, value in constants.items():
                codes = fixed[key].codes
                assert codes is None or value in CODE_LISTS[codes].values, (place, value)
        assert row.constants is None or set(row.constants) == set(row.paths), place


def claims(rows: tuple[Field, ...], prefix: str = "") -> Iterator[tuple[str, str, Field]]:
    """Give each place below one element that a row takes, the row's key, and the row."""
    for row in rows:
        key = f"{prefix}{row.key}"
        if row.kind == "object" and not row.paths:
            yield from claims(row.fields, f"{key}.")
            continue
        for path in row.paths:
            if path.endswith("*"):
                for suffix in ("S", "R", "E", "Selvakielinen"):
                    yield path.removesuffix("*") + suffix, key, row
            else:
                yield path, key, row


def test_no_element_belongs_to_two_fields_of_which_one_would_stay_empty() -> None:
    levels = [("", MESSAGE), *((place, row.fields) for place, row in ROWS.items() if row.fields)]
    for place, rows in levels:
        taken: dict[str, str] = {}
        for path, key, _ in claims(rows):
            assert taken.setdefault(path, key) == key, (place, path)


WORDLESS: Final = {
    # In Huoltotiedot the type's codes mean something else, and Huollonjakokoodi holds either
    # version's; a text that says what its code does needs no list.
    *("Henkilosuhdelajikoodi", "AsuminenPysyvyysTeksti", "Voimassaoloteksti"),
}


def test_no_code_is_shown_bare_that_the_register_has_words_for() -> None:
    """A row names the code list that the data type of its element has."""
    bare = set()
    for place, row in ROWS.items():
        for path in row.paths:
            name = path.rpartition("/")[2].lstrip("@").removesuffix("*")
            known = find_by_element(name[:1].upper() + name[1:])
            told = known is None or known.name in WORDLESS or row.kind == "flag" or row.fields
            if not told and known is not None and row.codes != known.codes:
                bare.add(f"{place}: {known.name} has {known.codes}, not {row.codes}")
    assert sorted(bare) == []


def test_every_date_of_the_register_is_read_as_one() -> None:
    for place, row in ROWS.items():
        for path in row.paths:
            name = path.rpartition("/")[2]
            if name.endswith("pvm") or name == "Syntymaaika":
                assert row.kind == "date", (place, path)


def test_what_is_promised_to_be_there_is_there_for_an_empty_person() -> None:
    message = etree.fromstring(
        '<VTJHenkiloVastaussanoma xmlns="http://xml.vrk.fi/schema/vtjkysely"><Henkilo>'
        "<Henkilotunnus>020501A999T</Henkilotunnus></Henkilo></VTJHenkiloVastaussanoma>"
    )
    person = Reader(MESSAGE).read(message).values["person"]
    assert set(person) == {row.key for row in PERSON if row.core}
    empty: dict[str, object]
    empty = {row.key: [] if row.kind == "list" else None for row in PERSON if row.core}
    assert json.loads(json.dumps(person)) == empty | {"hetu": "020501A999T"}
