"""Every way in which a query can end has its status and its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ALBERT, VTJ, Cli, Register, profile
from tests.support.triggers import CHANGED, FAULTS, QUICK, expected
from vtjcli.messages import return_codes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from vtjcli.simulator import Trigger


IN_OTHER_WORDS = {
    "0000": "According to the register the search succeeded, but there is no person in the reply",
    "0001": "There is no person with the identity code",
    "0002": "is no longer in use",
    "0006": "There is no person with the identity code",
}
"""Of a person asked for by identity code, what fits better than the words for a code."""


@pytest.fixture(scope="module")
def answers(running_register: Register, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what the program says of each trigger, from one run, and that run."""
    running_register.forget()
    cli = Cli(tmp_path_factory.mktemp("outcomes"))
    cli.configure(f"[profiles.test]\n{profile(running_register)}")
    codes = [trigger.hetu for trigger in QUICK]
    ran = cli("person", "-", "-o", "jsonl", stdin="\n".join(codes))
    return {"ran": ran, **dict(zip(codes, ran.objects, strict=True))}


@pytest.mark.parametrize("trigger", QUICK, ids=lambda trigger: trigger.gives)
def test_every_failure_has_its_own_status(answers: dict[str, Any], trigger: Trigger) -> None:
    told = answers[trigger.hetu]
    status, kind = expected(trigger)
    error = told.get("error") or {}
    assert (error.get("exit_status", 0), error.get("kind")) == (status, kind)
    assert ("person" in told) == (status == 0)
    assert (told["verified"] is None) == (status in (5, 6, 7))
    if status in (1, 4):
        assert error["code"] == told["result"]["code"]
        if trigger.kind != "behaviour":
            assert error["code"] == trigger.value
        assert told["result"]["found"] is False
    if status:
        assert error["message"]
        assert trigger.hetu not in f"{error['message']} {error['advice']}"


def test_of_several_statuses_the_highest_is_reported(answers: dict[str, Any]) -> None:
    assert answers["ran"].status == max(expected(trigger)[0] for trigger in QUICK)


def test_no_message_about_a_failure_holds_a_full_code_or_the_echoed_password(
    answers: dict[str, Any],
) -> None:
    ran = answers["ran"]
    message_ids = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    assert not re.search(r"[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]", re.sub(message_ids, "", ran.err))
    assert "hunter2" not in ran.everything


@pytest.mark.parametrize(
    "trigger",
    [t for t in QUICK if t.kind in ("return_code", "fault_code") and t.value in return_codes.TEXTS],
    ids=lambda trigger: trigger.gives,
)
def test_every_return_code_is_explained(answers: dict[str, Any], trigger: Trigger) -> None:
    meaning = return_codes.TEXTS[trigger.value][2].rstrip(".")
    if trigger.person:
        if trigger.value == "0000":
            return  # nothing to explain: the person is there
        shown = f"{meaning} (return code {trigger.value})"
    else:
        error = answers[trigger.hetu]["error"]
        shown = f"{error['message']} {error['advice']}"
        if trigger.value in IN_OTHER_WORDS:
            assert IN_OTHER_WORDS[trigger.value] in shown
            assert error["text"] not in shown, "the register's words say the same once more"
            return
        assert return_codes.TEXTS[f"{trigger.value}.next"][2] in shown
    assert meaning in shown
    assert meaning in answers["ran"].err


@pytest.mark.parametrize("number", ["0099", "-9999"])
def test_a_return_code_of_tomorrow_is_shown_and_not_guessed(
    answers: dict[str, Any], number: str
) -> None:
    trigger = next(t for t in QUICK if t.value == number)
    error = answers[trigger.hetu]["error"]
    assert number in error["message"]
    assert "not known" in error["advice"]


@pytest.mark.parametrize("trigger", FAULTS, ids=lambda trigger: trigger.gives)
def test_a_fault_says_who_noticed_it_who_can_mend_it_and_how_it_is_found(
    answers: dict[str, Any], trigger: Trigger
) -> None:
    error = answers[trigger.hetu]["error"]
    assert error["code"] == trigger.value.removeprefix("s:")
    assert error["noticed_by"]
    assert error["mended_by"]
    for key in ("code", "string", "detail"):
        if error[key] is not None:
            assert error[key] in answers["ran"].err
            assert error[key] not in f"{error['message']} {error['advice']}", "it has its own key"


@pytest.fixture(scope="module")
def newer() -> Iterator[Register]:
    with Register(fault_style="snake") as running:
        yield running


def test_faults_of_newer_security_servers_are_understood_as_well(
    bare: Cli, newer: Register, answers: dict[str, Any]
) -> None:
    bare.configure(f"[profiles.test]\n{profile(newer)}")
    known = [t for t in FAULTS if "SomethingNobody" not in t.value and not t.snake]
    ran = bare("person", *(trigger.hetu for trigger in known))
    assert ran.status == 5
    for trigger, told in zip(known, ran.objects, strict=True):
        old = answers[trigger.hetu]["error"]
        for key in ("noticed_by", "mended_by"):
            assert told["error"][key] == old[key], told["error"]["code"]


def test_a_warning_beside_a_person_is_told_and_is_no_failure(cli: Cli) -> None:
    for trigger in QUICK:
        if trigger.kind == "return_code" and trigger.person:
            ran = cli("person", trigger.hetu)
            assert ran.status == 0
            assert ran.json["result"]["code"] == trigger.value
            assert ran.json["result"]["found"] is True
            assert ran.json["person"]["last_name"] == "Jäppinen"
            if trigger not in CHANGED:
                assert f"(return code {trigger.value})." in ran.err


def test_a_person_who_was_found_is_told_without_any_words(cli: Cli) -> None:
    assert cli("person", ALBERT).err == ""


def test_a_person_under_another_code_is_shown_with_a_warning(cli: Cli, register: Register) -> None:
    def rename(envelope: Element) -> None:
        for person in envelope.iter(f"{VTJ}Henkilo"):
            person[0].text = "020190-9521"

    register.change = rename
    ran = cli("person", ALBERT)
    assert ran.status == 0
    assert "020501A****" in ran.err
    assert "020190-****" in ran.err


def test_a_reply_without_a_hash_is_used_and_the_user_warned(cli: Cli) -> None:
    trigger = next(t for t in QUICK if t.value == "no-hash")
    ran = cli("person", trigger.hetu)
    assert ran.status == 0
    assert ran.json["verified"] == {"headers": True, "request_hash": None}
    assert "requestHash" in ran.err


def test_whoever_asks_reads_first_what_became_of_the_query_and_not_a_code(
    answers: dict[str, Any],
) -> None:
    for trigger in FAULTS:
        error = answers[trigger.hetu]["error"]
        assert "No data was received" in error["message"], trigger.value
        assert error["code"] not in error["message"]
        assert "If your own security server" not in error["advice"]
    for number in ("-1500", "0003", "0004"):
        error = next(answers[t.hetu]["error"] for t in QUICK if t.value == number)
        assert error["message"] == (
            f"The register rejected the user name and password (return code {number})."
        )


def test_the_firewall_is_named_only_where_it_can_be_the_cause(answers: dict[str, Any]) -> None:
    for trigger in FAULTS:
        error = answers[trigger.hetu]["error"]
        if "NetworkError" in trigger.value:
            assert ("firewall" in error["advice"]) == (error["noticed_by"] == "own_server")


def test_what_a_message_is_about_is_said_where_there_are_several(answers: dict[str, Any]) -> None:
    said = [
        line
        for line in answers["ran"].err.splitlines()
        if line.startswith(("Error (", "Warning ("))
    ]
    assert said
    for line in said:
        opening = re.match(r"\w+ \((\d+/\d+)(?:, (\S+))?\): ", line)
        assert opening
        place, shown = opening.groups()
        number, count = map(int, place.split("/"))
        assert count == len(QUICK)
        if shown is not None:  # else the sentence names the code itself
            assert shown == f"{QUICK[number - 1].hetu[:7]}****"
        assert f"{QUICK[number - 1].hetu[:7]}****" in line
