"""What is no answer shows nothing of anybody, and an unanswered query leaves its message id."""

from __future__ import annotations

import signal
import threading
import time
from typing import TYPE_CHECKING

from tests.conftest import ALBERT, PATIENCE, POPULATION, SOAP, VTJ, Cli, Register, profile
from tests.support.triggers import FAULTS, QUICK, expected

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


SLOW = [trigger for trigger in POPULATION.triggers if trigger.value == "slow"]


def test_a_pause_of_the_register_that_is_too_long_is_a_network_failure(cli: Cli) -> None:
    ran = cli("person", "--timeout", "0.5", *(trigger.hetu for trigger in SLOW))
    assert ran.status == 6


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
