"""``vtjcli check``: what a code tells by itself, without a network or a configuration."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.conftest import POPULATION

if TYPE_CHECKING:
    from tests.conftest import Cli

ALBERT = "020501A999T"


def test_a_well_formed_code_tells_birth_date_and_sex(bare: Cli) -> None:
    ran = bare("check", ALBERT.lower(), "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.json == {
        "schema": "vtjcli/check/1",
        "valid": True,
        "hetu": ALBERT,
        "birth_date": "2001-05-02",
        "sex": {"code": "1", "name": {"fi": "Mies", "sv": "Man"}},
        "test": True,
    }


def test_every_persons_code_tells_what_the_register_says_of_them(bare: Cli) -> None:
    codes = [person.hetu for person in POPULATION.persons]
    told = bare("check", "-", stdin="\n".join(codes)).objects
    assert [one["hetu"] for one in told] == codes
    for person, one in zip(POPULATION.persons, told, strict=True):
        assert one["birth_date"] == person.birth_date.isoformat()
        assert one["sex"]["code"] == ("1" if person.male else "2")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fi", "2.5.2001  Mies  testitunnus"),
        ("sv", "2.5.2001  Man  testbeteckning"),
        ("en", "2001-05-02  Male  test code"),
    ],
)
def test_a_table_says_it_on_a_line(bare: Cli, language: str, shown: str) -> None:
    ran = bare("check", ALBERT, "-o", "table", VTJCLI_LANG=language)
    assert ran.out == f"{ALBERT}  {shown}\n"


def test_a_malformed_code_is_status_2_and_masked_beside_those_that_are_right(bare: Cli) -> None:
    wrong = "020501A998T"
    ran = bare("check", ALBERT, wrong)
    assert ran.status == 2
    right, told = ran.objects
    assert right["valid"]
    assert not told["valid"]
    assert told["error"]["kind"] == "hetu_check"
    assert wrong not in ran.everything
    assert "020501A****" in ran.err
    several = bare("check", ALBERT, wrong, "--json").out
    assert [one["valid"] for one in json.loads(several)] == [True, False]


def test_codes_can_be_hidden_from_those_who_look_on(bare: Cli) -> None:
    ran = bare("check", ALBERT, "--mask")
    assert ran.json["hetu"] == "020501A****"


@pytest.mark.parametrize("words", [(), ("-",), (ALBERT, "-o", "csv"), (ALBERT, "-o", "nonsense")])
def test_nothing_to_check_and_no_such_form_are_wrong_usage(
    bare: Cli, words: tuple[str, ...]
) -> None:
    ran = bare("check", *words)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err


def test_without_a_code_it_asks_on_a_terminal(bare: Cli) -> None:
    child = bare.on_terminal("check")
    child.expect_exact("Identity code: ")
    child.sendline(ALBERT)
    child.expect_exact("2001-05-02")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
