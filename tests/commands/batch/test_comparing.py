"""A file of claims comes back as a file of verdicts, and each person is looked up once."""

from __future__ import annotations

import csv
import json
import signal
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import ALBERT, POPULATION
from vtjcli.output import comparison_document

from .conftest import Crowd, account, configure, invented, log, started

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli

PASSIVE = next(t.hetu for t in POPULATION.triggers if t.successor == ALBERT)
HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
MOTHER = "020190-9521"
NOBODY = "010190-999W"


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    file = tmp_path / "claims.csv"
    write(
        file,
        "customer;hetu;last_name;age\n"
        f"17;{ALBERT};jäppinen;18..\n"
        f"=1+1;{MOTHER};Väärä;\n"
        f"19;{NOBODY};Virtanen;40\n",
    )
    return file


def write(file: Path, content: str, encoding: str = "utf-8") -> None:
    file.write_text(content, encoding=encoding)
    file.chmod(0o600)


def rows(out: str) -> list[dict[str, str]]:
    return list(csv.DictReader(out.splitlines()))


def overall(documents: list[dict[str, Any]]) -> list[str | None]:
    return [one.get("comparison", {}).get("overall") for one in documents]


def test_csv_has_a_verdict_a_column_beside_the_columns_that_were_there(
    many: Cli, claims: Path
) -> None:
    ran = many("compare", "--file", str(claims), "-o", "csv")
    assert ran.status == 9
    assert rows(ran.out) == [
        {
            "customer": "17",
            "hetu": ALBERT,
            "last_name": "similar",
            "age": "same",
            "overall": "similar",
            "why": "last_name: letter_case",
            "error.kind": "",
            "result.code": "0000",
        },
        {
            "customer": "'=1+1",
            "hetu": MOTHER,
            "last_name": "different",
            "age": "",
            "overall": "different",
            "why": "",
            "error.kind": "",
            "result.code": "0000",
        },
        {
            "customer": "19",
            "hetu": NOBODY,
            "last_name": "",
            "age": "",
            "overall": "",
            "why": "",
            "error.kind": "not_found",
            "result.code": "0006",
        },
    ]
    counted = account(ran.err)
    assert (counted.found, counted.not_found) == (2, 1)


def test_the_status_is_the_highest_that_occurred(many: Cli, claims: Path) -> None:
    write(claims, f"hetu,last_name\n{ALBERT},Jäppinen\n{NOBODY},x\n")
    assert many("compare", "--file", str(claims)).status == 1
    write(claims, f"hetu,last_name\n{ALBERT},Jäppinen\n")
    assert many("compare", "--file", str(claims)).status == 0


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_each_object_of_json_is_of_its_row_and_as_the_schema_says(
    many: Cli, claims: Path, form: str
) -> None:
    ran = many("compare", "--file", str(claims), "-o", form)
    documents = (
        json.loads(ran.out) if form == "json" else [json.loads(o) for o in ran.out.splitlines()]
    )
    assert overall(documents) == ["similar", "different", None]
    assert [one["row"]["line"] for one in documents] == [2, 3, 4]
    assert documents[0]["row"]["columns"] == {"customer": "17", "hetu": ALBERT}
    assert [one["query"]["number"] for one in documents] == [1, 2, 3]
    strict = Draft202012Validator(many("compare", "--json-schema").json)
    assert [error.message for one in documents for error in strict.iter_errors(one)] == []


def test_a_table_has_a_row_a_person_and_no_value_of_the_register(many: Cli, claims: Path) -> None:
    ran = many("compare", "--file", str(claims), "-o", "table", "--lang", "en")
    assert len([line for line in ran.out.splitlines() if line[:2] in ("17", "=1", "19")]) == 3
    assert "similar (letter case)" in ran.out
    assert "Not found (0006)" in ran.out
    assert "Jäppinen" not in ran.out
    shown = many("compare", "--file", str(claims), "-o", "table", "--show")
    assert "Jäppinen" in shown.out


def test_rows_about_one_person_are_one_query_and_stand_together(
    many: Cli, crowd: Crowd, claims: Path
) -> None:
    write(claims, f"hetu,n,last_name,age\n{ALBERT},1,Jäppinen,\n{MOTHER},2,x,\n{ALBERT},3,,..17\n")
    ran = many("compare", "--file", str(claims), "-o", "csv")
    assert [(row["n"], row["overall"]) for row in rows(ran.out)] == [
        ("1", "same"),
        ("3", "different"),
        ("2", "different"),
    ]
    assert sorted(map(str, crowd.asked)) == sorted([ALBERT, MOTHER])
    logged = {str(one.get("compared")) for one in log(many) if one["record"] == "query"}
    assert logged == {"['last_name', 'age']", "['last_name']"}
    alone = many("compare", "--file", "-", "--json", stdin=f"hetu,age\n{ALBERT},3\n{ALBERT},18..\n")
    assert overall(alone.json) == ["different", "same"]


def test_claims_go_with_the_code_that_replaced_a_passive_one(many: Cli, claims: Path) -> None:
    write(claims, f"hetu,last_name\n{MOTHER},x\n{PASSIVE},Jäppinen\n")
    ran = many("compare", "--file", str(claims), "-o", "csv", "--follow")
    assert [(row["hetu"], row["overall"]) for row in rows(ran.out)] == [
        (MOTHER, "different"),
        (PASSIVE, "same"),
    ]


def test_a_masked_table_of_verdicts_has_no_identity_code(many: Cli, claims: Path) -> None:
    for form in ("csv", "jsonl", "table"):
        ran = many("compare", "--file", str(claims), "-o", form, "--mask", "--show")
        assert ALBERT not in ran.everything
        assert "020501A****" in ran.out


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("--file", "FILE", ALBERT), "not_together"),
        (("--file", "FILE", "age=3"), "not_together"),
        (("--file", "FILE", "--resume", "x", "--dry-run"), "not_together"),
        ((ALBERT, "age=3", "--resume", "x"), "only_with"),
        (("--file", "no such file"), "subjects_file"),
    ],
)
def test_contradictions_are_told_before_anything_is_sent(
    many: Cli, crowd: Crowd, claims: Path, words: tuple[str, ...], kind: str
) -> None:
    given = [str(claims) if word == "FILE" else word for word in words]
    ran = many("compare", *given, "-o", "json")
    assert (ran.status, ran.json["error"]["kind"] if "x" not in words else kind) == (2, kind)
    assert crowd.sent == []


def test_wrong_lines_are_told_by_number_and_nothing_is_sent(
    many: Cli, crowd: Crowd, claims: Path
) -> None:
    write(claims, f"hetu,age\n{ALBERT},old\n{MOTHER},3\n020501A9990,3\n")
    ran = many("compare", "--file", str(claims), "-o", "jsonl")
    kinds = [json.loads(line)["error"]["kind"] for line in ran.out.splitlines()]
    assert (ran.status, kinds) == (2, ["claim_number", "hetu_check"])
    assert "2" in ran.err
    assert crowd.sent == []


def test_more_people_than_the_limit_need_over_limit(many: Cli, crowd: Crowd, claims: Path) -> None:
    configure(many, crowd, per_run=2)
    ran = many("compare", "--file", str(claims), "-o", "json")
    assert (ran.status, ran.json["error"]["kind"]) == (2, "over_limit")
    assert many("compare", "--file", str(claims), "-o", "csv", "--over-limit").status == 9


def test_a_column_that_is_nearly_a_field_is_warned_of(many: Cli, claims: Path) -> None:
    write(claims, f"hetu,lastname,age\n{ALBERT},Jäppinen,18..\n")
    ran = many("compare", "--file", str(claims), "--json", "--lang", "en")
    assert (ran.status, "last_name" in ran.err) == (0, True)
    assert many("compare", "--file", str(claims), "--json", "-q").err == ""


def test_an_order_is_told_only_of_those_whose_place_is_claimed(many: Cli, claims: Path) -> None:
    write(claims, f"hetu,last_name,postal_code\n{HIDDEN.hetu},x,\n{ALBERT},,65100\n")
    assert "NON-DISCLOSURE ORDER" not in many("compare", "--file", str(claims)).err
    write(claims, f"hetu,last_name,postal_code\n{HIDDEN.hetu},,65100\n")
    assert "NON-DISCLOSURE ORDER" in many("compare", "--file", str(claims)).err


def test_a_killed_comparison_goes_on_and_asks_nobody_twice(
    many: Cli, crowd: Crowd, claims: Path, tmp_path: Path
) -> None:
    codes = [ALBERT, MOTHER, *invented(30)]
    write(claims, "hetu,last_name\n" + "".join(f"{code},x\n" for code in codes))
    words = ("--file", str(claims), "--resume", str(tmp_path / "state.resume"), "-o", "csv")
    with started(many, *words, command="compare") as program:
        crowd.until(8)
        program.send_signal(signal.SIGKILL)
        program.communicate()
    second = many("compare", *words)
    assert second.status in (1, 6, 9)
    asked = crowd.asked
    assert len(asked) == len(set(asked))
    write(claims, "hetu,last_name\n" + "".join(f"{code},y\n" for code in codes))
    other = many("compare", *words)
    assert other.status == 2
    assert crowd.asked == asked


@pytest.mark.parametrize("form", ["table", "csv", "jsonl"])
def test_a_defect_over_one_person_takes_no_verdict_of_others_with_it(
    many: Cli, claims: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    real = (
        comparison_document._describe_verdict,
        comparison_document.document,
        comparison_document.row,
    )

    def fails(which: int) -> Any:
        def broken(*args: Any, **options: Any) -> Any:
            first = args[0]
            told = getattr(first, "why", None) or getattr(
                getattr(first, "comparison", None), "overall", None
            )
            if told in ("letter_case", "similar"):
                raise RecursionError
            return real[which](*args, **options)

        return broken

    for number, name in enumerate(("_describe_verdict", "document", "row")):
        monkeypatch.setattr(comparison_document, name, fails(number))
    ran = many("compare", "--file", str(claims), "-o", form, "--lang", "en")
    assert ran.status == 70 if form != "table" else ran.status == 9
    lines = [line for line in ran.out.splitlines() if MOTHER in line or "19" in line]
    assert any("different" in line for line in lines)
    assert "Traceback" not in ran.everything
