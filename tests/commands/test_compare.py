"""A clerk who needs a yes gets a yes, and nothing of the person's data."""

from __future__ import annotations

import csv
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import ALBERT, POPULATION

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
PASSIVE = next(t.hetu for t in POPULATION.triggers if t.successor == ALBERT)
MOTHER = "020190-9521"
OF_PARENT = ("--product", "HUOLTAJA-HUOLLETTAVAT")
OF_CHILD = ("--product", "HUOLLETTAVA-HUOLTAJAT")
RIGHT = ("last_name=Jäppinen", "postal_code=65100", "age=18..", "alive=yes")


def verdicts(document: Any) -> dict[str, str]:
    return {one["field"]: one["verdict"] for one in document["comparison"]["fields"]}


def test_what_agrees_is_status_0_and_in_the_order_of_the_claims(cli: Cli) -> None:
    ran = cli("compare", ALBERT, *RIGHT)
    assert (ran.status, ran.err) == (0, "")
    assert ran.json["schema"] == "vtjcli/comparison/1"
    assert "person" not in ran.json
    assert ran.json["comparison"]["overall"] == "same"
    assert list(verdicts(ran.json)) == ["last_name", "postal_code", "age", "alive"]
    assert ran.json["query"]["subject"] == "020501A****"
    assert ran.json["result"]["found"] is True


@pytest.mark.parametrize(
    ("claim", "status", "overall"),
    [
        ("last_name=jäppinen", 0, "similar"),
        ("last_name=Virtanen", 9, "different"),
        ("age=..17", 9, "different"),
        ("municipality=Helsinki", 9, "different"),
        ("alive=no", 9, "different"),
        ("residents.count=1", 9, "different"),
    ],
)
def test_the_status_says_whether_all_agrees(
    cli: Cli, claim: str, status: int, overall: str
) -> None:
    ran = cli("compare", ALBERT, "first_names=Albert Kristian", claim)
    assert (ran.status, ran.json["comparison"]["overall"]) == (status, overall)


def test_what_the_product_lacks_is_not_told_and_what_it_has_none_of_is_different(cli: Cli) -> None:
    without = cli("compare", ALBERT, f"custodian={MOTHER}").json
    assert verdicts(without) == {"custodian": "not_told"}
    with_it = cli("compare", ALBERT, f"custodian={MOTHER}", *OF_CHILD).json
    assert verdicts(with_it) == {"custodian": "different"}


def test_a_custodian_is_known_by_the_code_however_it_is_written(cli: Cli) -> None:
    person = cli("person", "--json", MOTHER, *OF_PARENT).json["person"]
    child = person["dependants"][0]["hetu"]
    written = f"{child[:6]} {child[6:].lower()}"
    ran = cli("compare", MOTHER, f"dependant={written}", *OF_PARENT)
    assert (ran.status, verdicts(ran.json)) == (0, {"dependant": "same"})
    back = cli("compare", child, f"custodian={MOTHER}", *OF_CHILD)
    assert (back.status, verdicts(back.json)) == (0, {"custodian": "same"})


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_value_of_the_register_is_printed_without_show(
    cli: Cli, form: str, language: str
) -> None:
    words = ("last_name=X", "first_names=X", "address=X 1", "municipality=000", "birth_date=1900")
    kept = cli("compare", ALBERT, *words, "-o", form, "--lang", language)
    shown = cli("compare", ALBERT, *words, "-o", form, "--lang", language, "--show")
    assert (kept.status, shown.status) == (9, 9)
    # A message id or a time may hold the same digits by chance.
    printed = re.sub(r"[0-9a-f-]{36}|[0-9-]{10}T[0-9:.+]+", "", kept.everything)
    for value in ("Jäppinen", "Kristian", "Puistikko", "VAASA", "905", "2001"):
        assert value not in printed
        assert value in shown.out


def test_the_schema_describes_everything_that_is_printed(cli: Cli) -> None:
    schema = cli("compare", "--json-schema").json
    Draft202012Validator.check_schema(schema)
    strict = Draft202012Validator(schema)
    for words in (
        (ALBERT, *RIGHT),
        (ALBERT, *RIGHT, "--show"),
        (ALBERT, "last_name=X"),
        (ALBERT, "street=x", "--profile", "nosuch"),
        (ALBERT, "nosuchfield=x"),
        (PASSIVE, "last_name=X"),
        ("010190-999W", "last_name=X"),
    ):
        document = cli("compare", "--json", *words).json
        assert [error.message for error in strict.iter_errors(document)] == []
    spoilt = cli("compare", ALBERT, *RIGHT).json
    spoilt["comparison"]["fields"][0]["verdict"] = "perhaps"
    assert not strict.is_valid(spoilt)


def test_csv_is_a_row_with_a_column_a_claim(cli: Cli) -> None:
    ran = cli("compare", ALBERT, "last_name=jäppinen", "age=3", "-o", "csv")
    (row,) = csv.DictReader(ran.out.splitlines())
    assert row == {
        "hetu": ALBERT,
        "last_name": "similar",
        "age": "different",
        "overall": "different",
        "why": "last_name: letter_case",
        "error.kind": "",
        "result.code": "0000",
    }


def test_a_terminal_gets_the_verdicts_in_words_and_no_line_ends_in_spaces(cli: Cli) -> None:
    status, shown = cli.shown_on_terminal("compare", ALBERT, "last_name=jäppinen", "age=3")
    assert status == 9
    assert "similar (letter case)" in shown
    assert "different" in shown
    plain = cli("compare", ALBERT, "last_name=jäppinen", "age=3", "-o", "table", "--show").out
    assert all(line == line.rstrip() for line in plain.splitlines())


@pytest.mark.parametrize(
    ("language", "born", "moved"),
    [
        ("fi", "2.5.2001", "25.11.2003"),
        ("sv", "2.5.2001", "25.11.2003"),
        ("en", "2001-05-02", "2003-11-25"),
    ],
)
def test_a_terminal_gets_dates_as_its_language_writes_them(
    cli: Cli, language: str, born: str, moved: str
) -> None:
    words = (ALBERT, "birth_date=1990", "municipality=091", "--show", "--lang", language)
    shown = cli("compare", *words, "-o", "table").out
    assert born in shown
    assert moved in shown
    kept = cli("compare", *words, "-o", "csv").out
    assert "2001-05-02" in kept


@pytest.mark.parametrize(
    ("words", "status", "kind"),
    [
        ((ALBERT, "nosuchfield=x"), 2, "claim_field_far"),
        ((ALBERT, "lastname=x"), 2, "claim_field_unknown"),
        ((ALBERT, "last_name"), 2, "claim_form"),
        ((ALBERT,), 2, "claims_missing"),
        (("last_name=x",), 2, "subjects_missing"),
        ((ALBERT, MOTHER, "last_name=x"), 2, "compare_one"),
        (("020501A9990", "last_name=x"), 2, "hetu_check"),
        ((ALBERT, "last_name=x", "-o", "xml"), 2, "output_unknown"),
        ((ALBERT, "last_name=x", "--profile", "nosuch"), 3, "profile_unknown"),
    ],
)
def test_nothing_is_sent_for_what_cannot_be_compared(
    cli: Cli, register: Register, words: tuple[str, ...], status: int, kind: str
) -> None:
    form = () if "-o" in words else ("--json",)
    ran = cli("compare", *words, *form)
    assert ran.status == status
    if form:
        assert ran.json["error"]["kind"] == kind
    assert register.sent == []


def test_whoever_is_not_found_has_no_verdicts(cli: Cli) -> None:
    ran = cli("compare", "010190-999W", "last_name=x")
    assert (ran.status, "comparison" in ran.json) == (1, False)
    passive = cli("compare", PASSIVE, "last_name=Jäppinen")
    assert passive.status == 4
    followed = cli("compare", PASSIVE, "last_name=Jäppinen", "--follow")
    assert (followed.status, verdicts(followed.json)) == (0, {"last_name": "same"})


def test_the_code_may_come_from_standard_input(cli: Cli) -> None:
    assert cli("compare", "-", "last_name=Jäppinen", stdin=ALBERT).status == 0
    assert cli("compare", "-", "last_name=x", "--json", stdin=f"{ALBERT}\n{MOTHER}").status == 2


def test_an_order_is_told_only_where_a_verdict_tells_of_a_place(cli: Cli) -> None:
    named = cli("compare", HIDDEN.hetu, f"last_name={HIDDEN.last_name}")
    assert (named.status, named.err) == (0, "")
    placed = cli("compare", HIDDEN.hetu, "postal_code=65100")
    assert "NON-DISCLOSURE ORDER" in placed.err


def test_dry_run_shows_the_envelope_and_sends_nothing(cli: Cli, register: Register) -> None:
    ran = cli("compare", ALBERT, "last_name=x", "--dry-run")
    assert ran.status == 0
    assert "<" in ran.out
    assert register.sent == []


def test_the_log_says_that_it_was_a_comparison_and_of_which_fields(cli: Cli) -> None:
    cli("compare", ALBERT, "last_name=Salaperäinen", f"custodian={MOTHER}")
    cli("compare", PASSIVE, "age=18..", "--follow")
    cli("person", ALBERT)
    entries = [json.loads(line) for line in cli("log", "list", "-o", "jsonl").out.splitlines()]
    compared = [entry["compared"] for entry in entries]
    assert sorted(map(str, compared)) == sorted(
        map(str, [["last_name", "custodian"], ["age"], ["age"], None])
    )
    table = cli("log", "list", "-o", "table", "--lang", "en").out
    assert "comparison: last_name, custodian" in table
    first = next(entry for entry in entries if entry["compared"] == ["last_name", "custodian"])
    card = cli("log", "show", first["message_id"], "--lang", "en").out
    assert "Compared fields" in card
    assert "last_name; custodian" in card
    assert cli("log", "verify").status == 0
    whole = cli("log", "export").everything + table + card
    assert "Salaperäinen" not in whole
