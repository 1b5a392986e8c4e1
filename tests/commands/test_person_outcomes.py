"""Every way in which a query can end has its status and its words."""

from __future__ import annotations

import re
import signal
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ALBERT, PATIENCE, POPULATION, SOAP, VTJ, Cli, Register, profile
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
SLOW = [trigger for trigger in POPULATION.triggers if trigger.value == "slow"]
QUICK = [trigger for trigger in POPULATION.triggers if trigger.value != "slow"]
FAULTS = [trigger for trigger in POPULATION.triggers if trigger.kind == "fault"]
SUCCESSORS = [t for t in POPULATION.triggers if t.successor and not t.person]
CHANGED = [t for t in POPULATION.triggers if t.successor and t.person]
"""Who was found, under another identity code than the one asked about."""
BEHAVIOURS = {
    "wrong-id": (7, "reply_echo"),
    "wrong-client": (7, "reply_echo"),
    "wrong-hash": (7, "reply_hash"),
    "no-hash": (0, None),
    "html-502": (7, "reply_gateway"),
    "empty-body": (7, "reply_empty"),
    "not-xml": (7, "reply_not_xml"),
    "truncated": (7, "reply_truncated"),
    "endless": (7, "reply_too_large"),
    "slow": (6, "timeout"),
    "hang-up": (6, "broken"),
    "multipart": (0, None),
    "latin1": (0, None),
    "bom": (0, None),
    "doctype": (7, "reply_doctype"),
    "echoed-password": (0, None),
    "unknown-elements": (0, None),
    "empty-fault-code": (0, None),
    "fault-string-only": (4, "refused"),
    "fault-code-only": (4, "refused"),
    "bare-text": (4, "refused"),
    "service-fault-detail": (5, "fault"),
    "soap12-fault": (5, "fault"),
    "soap12-fault-200": (5, "fault"),
    "multipart-start": (0, None),
    "latin1-as-utf8": (7, "reply_encoding_http"),
    "utf8-as-latin1": (7, "reply_encoding_http"),
    "wrong-subject": (7, "reply_other_person"),
    "no-subject": (0, None),
    "wrong-person": (0, None),
    "interim-102": (0, None),
    "interim-103": (0, None),
    "contradictory-order": (0, None),
    "disagreeing-orders": (0, None),
}


def expected(trigger: Trigger) -> tuple[int, str | None]:
    """Return the status and the kind of the error that the rules on exit statuses ask for."""
    match trigger.kind:
        case "fault":
            return 5, "fault"
        case "behaviour":
            return BEHAVIOURS[trigger.value]
    if trigger.person:
        return 0, None
    if trigger.value in ("0001", "0006"):
        return 1, "not_found"
    if trigger.value == "0002":
        return 4, "passive_successor" if trigger.successor else "passive"
    return 4, "refused"


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


def test_a_pause_of_the_register_that_is_too_long_is_a_network_failure(cli: Cli) -> None:
    ran = cli("person", "--timeout", "0.5", *(trigger.hetu for trigger in SLOW))
    assert ran.status == 6


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


@pytest.mark.parametrize("trigger", CHANGED, ids=lambda trigger: trigger.gives)
def test_a_code_that_has_changed_is_told_beside_the_person(
    cli: Cli, register: Register, trigger: Trigger
) -> None:
    ran = cli("person", trigger.hetu)
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == ran.json["result"]["successor"] == trigger.successor
    assert "has been replaced" in ran.err
    assert trigger.successor not in ran.err
    assert len(register.sent) == 1


def test_a_person_who_was_found_is_told_without_any_words(cli: Cli) -> None:
    assert cli("person", ALBERT).err == ""


def test_a_reply_without_a_hash_is_used_and_the_user_warned(cli: Cli) -> None:
    trigger = next(t for t in QUICK if t.value == "no-hash")
    ran = cli("person", trigger.hetu)
    assert ran.status == 0
    assert ran.json["verified"] == {"headers": True, "request_hash": None}
    assert "requestHash" in ran.err


@pytest.mark.parametrize("trigger", SUCCESSORS, ids=lambda trigger: trigger.gives)
def test_the_successor_of_a_passive_code_is_told_and_not_asked_about(
    cli: Cli, register: Register, trigger: Trigger
) -> None:
    ran = cli("person", trigger.hetu)
    assert ran.status == 4
    assert ran.json["result"]["successor"] == trigger.successor
    assert trigger.successor not in ran.err
    assert len(register.sent) == 1


@pytest.mark.parametrize(
    "way", [("-o", "table"), ("-o", "xml"), ("--field", "result.successor")], ids=" ".join
)
def test_the_successor_of_a_passive_code_is_told_in_every_format(
    cli: Cli, way: tuple[str, ...]
) -> None:
    ran = cli("person", *way, SUCCESSORS[0].hetu)
    assert ran.status == 4
    assert SUCCESSORS[0].successor in ran.out


def test_the_successor_is_told_in_the_table_of_several(cli: Cli) -> None:
    ran = cli("person", "-o", "table", ALBERT, SUCCESSORS[1].hetu)
    assert ran.status == 4
    assert SUCCESSORS[1].successor in ran.out


@pytest.mark.parametrize("trigger", SUCCESSORS, ids=lambda trigger: trigger.gives)
def test_following_finds_the_person_with_a_query_of_its_own(
    cli: Cli, register: Register, trigger: Trigger
) -> None:
    ran = cli("person", "--follow", "--issue", "7", trigger.hetu)
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == trigger.successor
    assert register.values("Henkilotunnus") == [trigger.hetu, trigger.successor]
    assert register.values("issue") == ["7", "7"]
    first, second = register.values("id")
    assert first != second
    assert ran.json["query"]["message_id"] == second
    assert ran.json["query"]["follows"] == first


def test_following_one_with_a_non_disclosure_order_warns(cli: Cli) -> None:
    ran = cli("person", "--follow", SUCCESSORS[1].hetu, "--field", "last_name")
    assert ran.status == 0
    assert "NON-DISCLOSURE ORDER" in ran.err


@pytest.mark.parametrize(
    "trigger",
    [t for t in QUICK if t.value == "0002" and not t.successor],
    ids=lambda trigger: trigger.gives,
)
def test_without_a_successor_there_is_nobody_to_follow(
    cli: Cli, register: Register, trigger: Trigger
) -> None:
    ran = cli("person", "--follow", trigger.hetu)
    assert ran.status == 4
    assert ran.json["error"]["kind"] == "passive"
    assert "successor" not in (ran.json["result"] or {})
    assert len(register.sent) == 1


def test_following_never_asks_a_third_time(cli: Cli, register: Register) -> None:
    passive, other = (trigger.hetu for trigger in SUCCESSORS)

    def point_at_another_passive_code(envelope: Element) -> None:
        for code in envelope.iter(f"{VTJ}Henkilo"):
            code[0].text = other if len(register.sent) == 1 else passive

    register.change = point_at_another_passive_code
    ran = cli("person", "--follow", passive)
    assert ran.status == 4
    assert register.values("Henkilotunnus") == [passive, other]


def test_a_successor_that_is_no_identity_code_is_not_asked_about(
    cli: Cli, register: Register
) -> None:
    def spoil(envelope: Element) -> None:
        for code in envelope.iter(f"{VTJ}Henkilo"):
            code[0].text = "020501A999U"

    register.change = spoil
    ran = cli("person", "--follow", SUCCESSORS[0].hetu)
    assert ran.status == 4
    assert len(register.sent) == 1


def test_a_person_under_another_code_is_shown_with_a_warning(cli: Cli, register: Register) -> None:
    def rename(envelope: Element) -> None:
        for person in envelope.iter(f"{VTJ}Henkilo"):
            person[0].text = "020190-9521"

    register.change = rename
    ran = cli("person", ALBERT)
    assert ran.status == 0
    assert "020501A****" in ran.err
    assert "020190-****" in ran.err


def test_a_body_without_message_or_code_is_not_taken_for_an_answer(
    cli: Cli, register: Register
) -> None:
    def empty(envelope: Element) -> None:
        for message in list(envelope.iter(f"{VTJ}VTJHenkiloVastaussanoma")):
            around = message.getparent()
            assert around is not None
            around.remove(message)

    register.change = empty
    ran = cli("person", ALBERT)
    assert ran.status == 7
    assert ran.json["error"]["kind"] == "reply_no_message"


def test_a_reply_to_another_operation_is_not_shown(cli: Cli, register: Register) -> None:
    def exchange(envelope: Element) -> None:
        body = envelope.find(f"{SOAP}Body")
        assert body is not None
        body[0].tag = "{http://xml.vrk.fi/ws/vtj/vtjkysely/1}HenkilonTunnistusKyselyResponse"

    register.change = exchange
    ran = cli("person", ALBERT)
    assert ran.status == 7
    assert "Jäppinen" not in ran.everything


def test_data_of_an_untrusted_reply_are_in_no_output(cli: Cli) -> None:
    untrusted = [t.hetu for t in QUICK if expected(t)[0] == 7 and t.value != "endless"]
    for form in ("jsonl", "xml", "table"):
        ran = cli("person", "-o", form, *untrusted)
        assert ran.status == 7
        assert "Jäppinen" not in ran.everything


def test_an_unreachable_server_is_told_as_such(bare: Cli, register: Register) -> None:
    nowhere = profile(register, security_server="http://127.0.0.1:1")
    bare.configure(f"[profiles.test]\n{nowhere}")
    ran = bare("person", ALBERT)
    assert ran.status == 6
    assert ran.json["error"]["kind"] == "connection_refused"
    assert "127.0.0.1:1" in ran.err


def test_one_failure_does_not_stop_the_rest(cli: Cli, register: Register) -> None:
    hang_up = next(t.hetu for t in QUICK if t.value == "hang-up")
    ran = cli("person", FAULTS[0].hetu, hang_up, ALBERT)
    assert ran.status == 6
    assert [o.get("error", {}).get("exit_status", 0) for o in ran.objects] == [5, 6, 0]


def test_an_interrupted_query_leaves_its_message_id_and_sends_no_more(
    cli: Cli, register: Register
) -> None:
    register.hold = threading.Event()
    cli.configure(f"[profiles.test]\n{profile(register, limits={'concurrency': 1})}")
    codes = [person.hetu for person in POPULATION.persons[:3]]
    with cli.started(("person", *codes)) as program:
        assert program.stdout is not None
        program.stdout.readline()
        while len(register.sent) < 2:
            assert program.poll() is None
            time.sleep(0.01)
        for _ in range(2):  # the first would wait for the answer
            program.send_signal(signal.SIGINT)
            time.sleep(0.3)
        _, err = program.communicate(timeout=PATIENCE)
    register.hold.set()
    assert program.returncode == 130
    assert str(register.values("id")[1]) in err
    assert "Traceback" not in err
    assert len(register.sent) == 2


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
