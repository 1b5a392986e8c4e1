"""The successor of a passive code is told, and asked about only with ``--follow``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, POPULATION, VTJ, Cli, Register
from tests.support.triggers import CHANGED, QUICK

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from vtjcli.simulator import Trigger

SUCCESSORS = [t for t in POPULATION.triggers if t.successor and not t.person]


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
