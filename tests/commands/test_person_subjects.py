"""Whom to ask about: from the command line, from standard input; nothing wrong is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, POPULATION

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

SIGNS = {person.hetu[6]: person.hetu for person in POPULATION.persons}
WRONG = {
    "020501A999U": "check character",
    "310201A999T": "valid date",
    "020501G999T": "century sign",
    "0205O1A999T": "letter O in position 5",
    "020501A99T": "10 characters",
}


def test_one_person_is_found_by_their_code(cli: Cli) -> None:
    ran = cli("person", ALBERT)
    assert ran.status == 0
    assert ran.json["person"]["last_name"] == "Jäppinen"


def test_many_people_are_found_in_the_order_asked_for(cli: Cli, register: Register) -> None:
    codes = [person.hetu for person in POPULATION.persons[:4]]
    ran = cli("person", *codes)
    assert ran.status == 0
    assert [found["person"]["hetu"] for found in ran.objects] == codes
    assert sorted(map(str, register.values("Henkilotunnus"))) == sorted(codes)


def test_a_dash_reads_codes_from_standard_input_however_they_are_written(
    cli: Cli, register: Register
) -> None:
    people = [person.hetu for person in POPULATION.persons[:3]]
    lines = f"\ufeff{people[0]}\r\n\r\n\t {people[1].lower()} \n\n{people[2]}"
    ran = cli("person", "-", stdin=lines)
    assert ran.status == 0
    assert sorted(map(str, register.values("Henkilotunnus"))) == sorted(people)


def test_codes_on_the_command_line_and_on_standard_input_go_together(
    cli: Cli, register: Register
) -> None:
    one, two, three = (person.hetu for person in POPULATION.persons[:3])
    ran = cli("person", one, "-", three, stdin=two)
    assert ran.status == 0
    assert [found["person"]["hetu"] for found in ran.objects] == [one, two, three]


def test_the_same_person_twice_is_paid_for_once(cli: Cli, register: Register) -> None:
    ran = cli("person", ALBERT, ALBERT.lower(), "-", stdin=f" {ALBERT}\n")
    assert ran.status == 0
    assert register.values("Henkilotunnus") == [ALBERT]


def test_the_simulator_has_somebody_with_every_century_sign() -> None:
    assert set(SIGNS) == set("+-YXWVUABCDEF")


def test_every_century_sign_finds_its_person(cli: Cli) -> None:
    ran = cli("person", *SIGNS.values())
    assert ran.status == 0
    assert [found["person"]["hetu"][6] for found in ran.objects] == list(SIGNS)


def test_lower_case_and_surrounding_space_find_the_person(cli: Cli, register: Register) -> None:
    assert cli("person", f"  {ALBERT.lower()}\t").status == 0
    assert register.values("Henkilotunnus") == [ALBERT]


@pytest.mark.parametrize("code", WRONG)
def test_a_wrong_code_is_explained_masked_and_not_sent(
    cli: Cli, register: Register, code: str
) -> None:
    ran = cli("person", code, "--json")
    assert ran.status == 2
    assert WRONG[code] in ran.err
    assert WRONG[code] in ran.json["error"]["message"]
    # Only the first two have the shape of a code, and only the first a date.
    shown = "020501A****" if code == "020501A999U" else "****"
    assert shown in ran.err
    assert shown != "****" or code[:7] not in ran.err
    assert code not in ran.everything
    assert code[7:] not in ran.everything
    assert register.sent == []


def test_all_wrong_codes_are_told_at_once_and_the_right_ones_not_sent(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", "-", stdin="\n".join([ALBERT, *WRONG]))
    assert ran.status == 2
    assert len([line for line in ran.err.splitlines() if line.startswith("Error: ")]) == len(WRONG)
    assert all(reason in ran.err for reason in WRONG.values())
    assert [told["error"]["exit_status"] for told in ran.objects] == [2] * len(WRONG)
    assert register.sent == []


def test_several_wrong_codes_are_still_one_json_array(cli: Cli) -> None:
    ran = cli("person", "--json", *WRONG)
    assert [told["error"]["exit_status"] for told in ran.json] == [2] * len(WRONG)


def test_several_wrong_codes_are_told_once_each_in_a_table(cli: Cli) -> None:
    ran = cli("person", "-o", "table", "020501A999U", "310201A999T")
    assert ran.status == 2
    assert " ".join(ran.out.split()).count("check character") <= 1
    assert ran.err.count("check character") == 1


@pytest.mark.parametrize(
    "words",
    [
        (ALBERT,),
        ("person", f"--{ALBERT}"),
        ("person", f"-{ALBERT}"),
        ("person", f"x{ALBERT}"),
        ("person", "--field", ALBERT),
        ("person", "--timeout", ALBERT),
        ("person", "-o", ALBERT),
        ("person", "--lang", ALBERT),
        ("person", "--profile", ALBERT),
    ],
    ids=" ".join,
)
def test_a_code_in_the_wrong_place_is_not_repeated_in_full(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    ran = cli(*words)
    assert ran.status in (2, 3)
    assert ran.err.startswith("Error: ")
    assert ALBERT not in ran.everything
    assert register.sent == []


def test_a_wrong_line_of_a_list_is_found_by_its_number(cli: Cli, register: Register) -> None:
    lines = f"{ALBERT}\n\n020501A999U\n \n310201A999T\n"
    (cli.folder / "list.txt").write_text(lines)
    (cli.folder / "list.txt").chmod(0o600)
    for ran in (
        cli("person", "--file", str(cli.folder / "list.txt")),
        cli("person", "-", stdin=lines),
    ):
        assert ran.status == 2
        assert [told["error"]["message"].split(":")[0] for told in ran.objects] == [
            "Line 3",
            "Line 5",
        ]
        assert "Error: Line 3: the check character of the identity code 020501A****" in ran.err
        assert ran.err.count("No query was made. Correct the lines") == 1
    assert register.sent == []


def test_a_wrong_code_among_several_is_found_by_its_place(cli: Cli) -> None:
    ran = cli("person", ALBERT, "020501A999U", "--lang", "fi")
    assert ran.status == 2
    assert "Virhe: 2. argumentti: henkilötunnuksen 020501A**** tarkistusmerkki" in ran.err
    assert "Kyselyjä ei tehty." in ran.err
    assert "1." not in cli("person", "020501A999U", "--lang", "fi").err


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_of_a_wholly_wrong_list_the_first_lines_are_told_and_the_rest_counted(
    cli: Cli, form: str
) -> None:
    ran = cli("person", "-", "-o", form, stdin="020501A999U\n" * 5000)
    assert ran.status == 2
    assert "Line 20:" in ran.err
    assert "Line 21:" not in ran.err
    assert "Further malformed identity codes: 4980" in ran.err
    if form in ("json", "jsonl"):
        told = ran.json if form == "json" else ran.objects
        assert len(told) == 21
        assert told[-1]["error"]["message"] == "Further malformed identity codes: 4980."


def test_space_within_a_code_does_not_keep_a_person_from_being_found(
    cli: Cli, register: Register
) -> None:
    assert cli("person", "-", stdin=f"{ALBERT[:6]} {ALBERT[6:]}\n").status == 0
    assert cli("person", f"{ALBERT[:2]} {ALBERT[2:4]} {ALBERT[4:]}").status == 0
    assert register.values("Henkilotunnus") == [ALBERT, ALBERT]
    ran = cli("person", "02 05 01 A 999U")
    assert "020501A****" in ran.err
    assert "999U" not in ran.everything


@pytest.mark.parametrize("nothing", ["", "\n \n\r\n"])
def test_an_empty_standard_input_is_told_and_not_taken_for_success(cli: Cli, nothing: str) -> None:
    ran = cli("person", "-", stdin=nothing)
    assert ran.status == 2
    assert "The identity code is missing" in ran.err


def test_input_that_is_not_text_is_told(cli: Cli, register: Register) -> None:
    ran = cli("person", "-", stdin=b"\xff\xfe0\x002\x00")
    assert ran.status == 2
    assert "UTF-8" in ran.err
    assert register.sent == []


def test_nothing_prompts_without_a_terminal(cli: Cli, register: Register) -> None:
    ran = cli("person", stdin=f"{ALBERT}\n")
    assert ran.status == 2
    assert "The identity code is missing" in ran.err
    assert "Identity code: " not in ran.everything
    assert register.sent == []


def test_more_people_than_the_limit_are_refused_before_the_first_is_sent(
    cli: Cli, register: Register
) -> None:
    text = (cli.folder / "config.toml").read_text().replace("per_run = 1000", "per_run = 2")
    cli.configure(text)
    codes = [person.hetu for person in POPULATION.persons[:3]]
    ran = cli("person", *codes)
    assert ran.status == 2
    assert "per_run" in ran.err
    assert register.sent == []
    assert cli("person", *codes[:2]).status == 0


def test_without_any_arguments_the_help_is_shown(bare: Cli) -> None:
    ran = bare()
    assert ran.status == 0
    assert "person" in ran.out
