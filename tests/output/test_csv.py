"""CSV that a spreadsheet, a script and a terminal can take in, whatever a name holds."""

from __future__ import annotations

import csv as stdlib_csv
import io
import json as stdlib_json
import re
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ALBERT, POPULATION, VTJ, Cli, Register, ask, in_each_language
from vtjcli.catalogue.values import has_value
from vtjcli.output import csv, field_path, json
from vtjcli.simulator import PRODUCTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from vtjcli.messages import Language
    from vtjcli.vtjkysely.answer import RegisterAnswer

MOTHER: Final = max(POPULATION.persons, key=lambda p: len(POPULATION.dependants(p)))
TRICKY: Final = next(p for p in POPULATION.persons if "XML, CSV and shells" in p.note)
MISSING: Final = next(t.hetu for t in POPULATION.triggers if t.value == "0001")
FORMULAS: Final = ["=1+1", "+1+1", "-1-1", "-A1", "+", "@SUM(A1)", "＝1", "＋1", "－1", "＠A"]
QUOTED: Final = ["a,b", 'a"b', '"', "a;b", "'", "a\tb", "x,y\n=1"]


def table_of(out: str) -> list[list[str]]:
    """Read CSV as RFC 4180 has it: lines end in CRLF, the last one too."""
    assert out.endswith("\r\n")
    return list(stdlib_csv.reader(io.StringIO(out, newline=""), strict=True))


def named(name: str) -> Callable[[Element], object]:
    """Return a change that gives the person another last name."""

    def change(envelope: Element) -> None:
        next(envelope.iter(f"{VTJ}Sukunimi")).text = name

    return change


def cells(answer: RegisterAnswer, names: list[str], language: Language = "en") -> list[str]:
    """Return the cells of one person, read back from a file of that row."""
    (row,) = csv.rows(answer, names, None, language)
    (read,) = table_of(f"{row}\r\n")
    return read


def letters(text: str) -> str:
    """Return what prints in a text: what does not could control a terminal, and may be replaced."""
    return "".join(char for char in text if char.isprintable() and char not in " \ufffd")


def armed(text: str) -> str:
    """Return a text without the apostrophes that keep formulas in it from being any."""
    return re.sub("'(?=[=+\\-@＝＋－＠\t\r\n])", "", text)


@given(
    st.lists(st.text(list(";,\t|\n\"' =+-@a1＝＠\x9b\u061c"), max_size=9), min_size=1, max_size=4)
)
def test_no_separator_that_a_spreadsheet_may_take_makes_a_formula_of_a_cell(
    texts: list[str],
) -> None:
    written = csv.line([csv.make_harmless(text) for text in texts])
    (row,) = table_of(f"{written}\r\n")
    assert [armed(cell) for cell in row] == [armed(csv.make_harmless(text)) for text in texts]
    for separator in ",;\t|":
        read = stdlib_csv.reader(io.StringIO(written, newline=""), delimiter=separator)
        for cell in (cell for line in read for cell in line):
            number = re.fullmatch("[-+][0-9]+", cell, re.ASCII)
            assert number or not cell.strip().startswith(
                ("=", "+", "-", "@", "＝", "＋", "－", "＠")
            )


def test_a_cell_with_any_usual_separator_stands_between_quotes(register: Register) -> None:
    for sign in ";,\t|":
        answer = ask(register, ALBERT, change=named(f"a{sign}b"))
        (row,) = csv.rows(answer, ["last_name"], None, "en")
        assert row == f'"a{sign}b"'


def test_every_person_is_a_row_and_the_columns_are_always_the_same(cli: Cli) -> None:
    codes = [person.hetu for person in POPULATION.persons]
    ran = cli("person", "-o", "csv", *codes)
    header, *rows = table_of(ran.out)
    index = header.index("hetu")
    assert [row[index] for row in rows] == codes
    assert {len(row) for row in rows} == {len(header)}
    for product in PRODUCTS:
        again = table_of(cli("person", "-o", "csv", "--product", product, ALBERT).out)
        assert again[0] == header


def test_the_columns_that_a_script_counts_on_are_these(cli: Cli) -> None:
    (header,) = table_of(cli("person", "-o", "csv", MISSING).out)[:1]
    assert header == [
        *("query.subject", "error.kind", "result.code", "hetu", "last_name", "first_names"),
        *("non_disclosure.active", "death.dead", "addresses[0].street"),
        *("addresses[0].postal_code", "addresses[0].post_office"),
        *("municipality.code", "municipality.name", "withheld"),
    ]


def test_who_was_not_found_is_a_row_too_with_the_reason(cli: Cli) -> None:
    ran = cli("person", "-o", "csv", MISSING, ALBERT)
    assert ran.status == 1
    missing, found = stdlib_csv.DictReader(io.StringIO(ran.out, newline=""))
    assert (missing["query.subject"], missing["error.kind"]) == (f"{MISSING[:7]}****", "not_found")
    assert missing["result.code"] == "0001"
    assert missing["hetu"] == missing["last_name"] == ""
    assert (found["hetu"], found["error.kind"], found["last_name"]) == (ALBERT, "", "Jäppinen")


def test_chosen_columns_come_in_the_order_in_which_they_were_chosen(cli: Cli) -> None:
    """The column that tells of a non-disclosure order may stand after them, and nothing else."""
    ran = cli("person", "-o", "csv", "--fields", "municipality.name,hetu,sex.code", ALBERT)
    header, row = table_of(ran.out)
    assert (header[:3], row[:3]) == (
        ["municipality.name", "hetu", "sex.code"],
        ["Vaasa", ALBERT, "1"],
    )
    assert header[3:] in ([], ["non_disclosure.active"])


def test_exploded_dependants_are_a_row_each_beside_who_has_them(cli: Cli) -> None:
    words = ("person", "-o", "csv", "--product", "HUOLTAJA-HUOLLETTAVAT")
    ran = cli(*words, "--explode", "dependants", MOTHER.hetu, ALBERT)
    rows = list(stdlib_csv.DictReader(io.StringIO(ran.out, newline="")))
    children = {child.hetu: child for child in POPULATION.dependants(MOTHER)}
    assert len(children) > 1
    assert {row["dependants.hetu"] for row in rows} == set(children)
    for row in rows:
        child = children[row["dependants.hetu"]]
        assert (row["hetu"], row["last_name"]) == (MOTHER.hetu, MOTHER.last_name)
        assert row["dependants.first_names"] == child.first_names
        assert row["dependants.last_name"] == child.last_name


def test_exploded_columns_can_be_chosen(cli: Cli) -> None:
    words = ("person", "-o", "csv", "--product", "HUOLTAJA-HUOLLETTAVAT")
    ran = cli(*words, "--explode", "dependants", "--fields", "dependants.hetu,hetu", MOTHER.hetu)
    header, *rows = table_of(ran.out)
    assert header[:2] == ["dependants.hetu", "hetu"]
    assert sorted(row[:2] for row in rows) == sorted(
        [child.hetu, MOTHER.hetu] for child in POPULATION.dependants(MOTHER)
    )


def test_exploded_dependants_tell_who_of_them_is_hidden(register: Register) -> None:
    """A list of children to send letters to, of whom one has a non-disclosure order."""
    from lxml import etree

    def hide(envelope: Element) -> None:
        child = next(envelope.iter(f"{VTJ}Huollettava"))
        etree.SubElement(child, f"{VTJ}Turvakieltokoodi").text = "9"

    answer = ask(register, MOTHER.hetu, "HUOLTAJA-HUOLLETTAVAT", hide)
    names = csv.columns(None, "dependants")
    first, *others = csv.rows(answer, names, "dependants", "en")
    place = names.index("dependants.non_disclosure.active")
    assert table_of(f"{first}\r\n")[0][place] == "active"
    assert [table_of(f"{other}\r\n")[0][place] for other in others] == ["not told"] * len(others)


COLUMNS: Final = [
    name
    for name in field_path.list_paths()
    if not field_path.is_beside_person(name)
    and not name.removesuffix(".active").endswith("non_disclosure")  # in three words of its own
]


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_value_of_everyone_can_be_read_back(register: Register, product: str) -> None:
    filled = 0
    for person, language in in_each_language(product):
        answer = ask(register, person.hetu, product)
        document = json.document(answer, language)
        told = {key for key, value in document["person"].items() if has_value(value)}
        columns = [name for name in COLUMNS if name.partition(".")[0] in told]
        for name, cell in zip(columns, cells(answer, columns, language), strict=True):
            try:
                value = "; ".join(field_path.values(document, name, language))
            except Exception:  # noqa: BLE001 - nothing stands there
                assert cell == "", name
                continue
            filled += 1
            assert armed(cell) == armed(value), name
    assert filled > 100


def test_a_field_of_which_nothing_is_told_is_an_empty_cell(register: Register) -> None:
    answer = ask(register, ALBERT)
    assert answer.record is not None
    assert answer.record.person is not None
    told = answer.record.person
    empty = [name for name in COLUMNS if not has_value(told.get(name.partition(".")[0]))]
    assert len(empty) > 100
    assert set(cells(answer, empty)) == {""}


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_name_that_looks_like_a_formula_is_none_in_a_spreadsheet(
    register: Register, formula: str
) -> None:
    answer = ask(register, ALBERT, change=named(formula))
    (cell,) = cells(answer, ["last_name"])
    assert cell == f"'{formula}"


@pytest.mark.parametrize("name", QUOTED, ids=ascii)
def test_a_name_with_the_signs_of_csv_is_one_cell(register: Register, name: str) -> None:
    answer = ask(register, ALBERT, change=named(name))
    hetu, cell = cells(answer, ["hetu", "last_name"])
    assert hetu == ALBERT
    assert letters(cell) == letters(name)


def test_a_name_with_a_line_break_of_any_sort_does_not_begin_another_row(
    register: Register,
) -> None:
    """A carriage return would: a row of its own, and a formula at its beginning."""
    for sign in ("\r", "\n", "\r\n"):
        answer = ask(register, ALBERT, change=named(f"Virtanen{sign}=1+1"))
        (row,) = csv.rows(answer, ["last_name", "hetu"], None, "en")
        read = table_of(f"{row}\r\n")
        assert [len(line) for line in read] == [2], (sign, read)
        assert not any(cell.startswith("=") for line in read for cell in line)
        assert read[0][1] == ALBERT


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cn", "Cs")), min_size=1))
@settings(max_examples=200)
def test_no_name_breaks_a_row_or_begins_a_formula(running_register: Register, name: str) -> None:
    answer = ask(running_register, ALBERT, change=named(name))
    cell, beside = cells(answer, ["last_name", "hetu"])
    assert beside == ALBERT
    assert armed(letters(cell)) == armed(letters(name.strip()))
    number = re.fullmatch("[-+][0-9]+", cell, re.ASCII)  # computes nothing
    assert number or not cell.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


def test_a_return_code_below_zero_is_a_code_that_a_script_can_compare(cli: Cli) -> None:
    code = next(t.hetu for t in POPULATION.triggers if t.value == "-1800")
    ran = cli("person", "-o", "csv", "--fields", "error.code", code)
    assert [row[0] for row in table_of(ran.out)] == ["error.code", "-1800"]


def test_names_full_of_signs_arrive_in_a_file_as_they_are(cli: Cli) -> None:
    ran = cli("person", "-o", "csv", "--fields", "last_name,first_names", TRICKY.hetu)
    (row,) = table_of(ran.out)[1:]
    assert list(map(armed, row[:2])) == [armed(TRICKY.last_name), armed(TRICKY.first_names)]


def test_every_line_ends_in_crlf_and_letters_are_utf_8(cli: Cli) -> None:
    codes = [p.hetu for p in POPULATION.persons if not p.last_name.isascii()]
    ran = cli("person", "-o", "csv", "--fields", "last_name", *codes, PYTHONIOENCODING="latin-1")
    assert ran.out.count("\r\n") == ran.out.count("\n") == len(codes) + 1
    names = [row[0] for row in table_of(ran.out)[1:]]
    assert names == [p.last_name for p in POPULATION.persons if p.hetu in codes]


@pytest.mark.parametrize(("language", "name"), [("fi", "Vaasa"), ("sv", "Vasa"), ("en", "Vaasa")])
def test_a_column_in_several_languages_is_in_the_users(cli: Cli, language: str, name: str) -> None:
    words = ("person", "-o", "csv", "--fields", "municipality.name", "--lang", language)
    assert table_of(cli(*words, ALBERT).out)[1][0] == name


def test_several_values_stand_in_one_cell(register: Register) -> None:
    person = max(POPULATION.persons, key=lambda p: len(p.former_names))
    (cell,) = cells(ask(register, person.hetu), ["former_names.name"])
    assert sorted(cell.split("; ")) == sorted(name.name for name in person.former_names)


def test_a_whole_object_in_a_cell_is_json(register: Register) -> None:
    (cell,) = cells(ask(register, ALBERT), ["death"])
    assert stdlib_json.loads(cell) == {"dead": False, "date": None}


def test_nothing_in_csv_controls_a_terminal(cli: Cli, register: Register) -> None:
    register.change = named("\x9b31mRed\u202e")
    status, shown = cli.shown_on_terminal("person", "-o", "csv", "--fields", "last_name", ALBERT)
    assert status == 0
    assert "Red" in shown
    assert "\x9b" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize("words", [(), ("-o", "json"), ("-o", "table"), ("-o", "xml"), ("--json",)])
def test_exploding_anything_but_csv_is_refused_before_the_query_is_paid_for(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    ran = cli("person", "--explode", "dependants", *words, ALBERT)
    assert ran.status == 2
    assert "csv" in ran.err
    assert register.sent == []


@pytest.mark.parametrize("name", ["dependents", "municipality", "hetu", "other"])
def test_exploding_what_is_no_list_is_refused_and_the_lists_are_named(
    cli: Cli, register: Register, name: str
) -> None:
    ran = cli("person", "-o", "csv", "--explode", name, ALBERT)
    assert (ran.status, ran.out) == (2, "")
    assert "dependants" in ran.err
    assert register.sent == []
