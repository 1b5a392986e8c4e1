"""A label has what goes on an envelope, and never an address that must not be revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, POPULATION, Register, ask
from vtjcli.errors import NothingFoundError, RefusedError
from vtjcli.output.label import label

if TYPE_CHECKING:
    from tests.conftest import Cli

HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
ABROAD = next(p for p in POPULATION.persons if p.note == "lives abroad")
LINES = "Jäppinen Albert Kristian\nKauppa Puistikko 6 B 23\n65100 VAASA\n"


def test_a_label_is_the_name_and_the_lines(cli: Cli) -> None:
    ran = cli("person", "-o", "label", ALBERT)
    assert (ran.status, ran.out, ran.err) == (0, LINES, "")


def test_between_people_is_a_blank_line_and_none_for_whoever_has_no_label(cli: Cli) -> None:
    ran = cli("person", "-o", "label", HIDDEN.hetu, ALBERT, "010190-999W", ABROAD.hetu)
    assert ran.status == 4
    first, second = ran.out.split("\n\n")
    assert f"{first}\n" == LINES
    assert ABROAD.last_name in second
    assert "NON-DISCLOSURE" in ran.err
    assert HIDDEN.last_name not in ran.out


def test_an_order_in_force_keeps_the_address_off_a_label(cli: Cli) -> None:
    ran = cli("person", "-o", "label", HIDDEN.hetu)
    assert (ran.status, ran.out) == (4, "")


@pytest.mark.parametrize("order", [{"active": True, "end": None}, None, {"active": "?"}])
def test_an_order_that_is_not_told_of_might_be_in_force(
    register: Register, order: dict[str, object] | None
) -> None:
    answer = ask(register, ALBERT)
    assert answer.record is not None
    person = {**(answer.record.person or {}), "non_disclosure": order}
    guarded = answer._replace(record=answer.record._replace(person=person))
    with pytest.raises(RefusedError) as caught:
        label(guarded, may_reveal=False)
    assert caught.value.key == "label_non_disclosure"
    assert f"{label(guarded, may_reveal=True)}\n" == LINES


def test_whoever_has_no_address_has_no_label(register: Register) -> None:
    answer = ask(register, ALBERT)
    assert answer.record is not None
    person = {**(answer.record.person or {}), "addresses": []}
    with pytest.raises(NothingFoundError) as caught:
        label(answer._replace(record=answer.record._replace(person=person)), may_reveal=False)
    assert caught.value.key == "label_no_address"


@pytest.mark.parametrize(
    "words",
    [
        ("building", "910000001R", "-o", "label"),
        ("check", ALBERT, "-o", "label"),
        ("person", ALBERT, "-o", "label", "--fields", "name"),
        ("person", ALBERT, "-o", "label", "--field", "name"),
    ],
)
def test_a_label_is_of_a_person_and_whole(cli: Cli, words: tuple[str, ...]) -> None:
    ran = cli(*words)
    assert (ran.status, ran.out) == (2, "")
