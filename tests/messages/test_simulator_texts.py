"""Whatever the simulator has for everybody's tests is explained in three languages."""

from __future__ import annotations

import pytest

from tests.conftest import POPULATION
from vtjcli.messages import LANGUAGES, simulator_failures, simulator_people
from vtjcli.simulator.faulty_replies import BEHAVIOURS

ENGLISH = LANGUAGES.index("en")


def test_every_invented_person_has_a_text_that_says_what_the_file_says() -> None:
    notes = {person.hetu: person.note for person in POPULATION.persons}
    assert {code: three[ENGLISH] for code, three in simulator_people.TEXTS.items()} == notes


def test_every_faulty_reply_has_a_text_that_says_what_the_file_says() -> None:
    for name in BEHAVIOURS:
        (given,) = (t.gives for t in POPULATION.triggers if t.value == name)
        assert simulator_failures.TEXTS[name][ENGLISH] == given, name


@pytest.mark.parametrize("texts", [simulator_people.TEXTS, simulator_failures.TEXTS])
def test_no_note_was_left_untranslated(texts: dict[str, tuple[str, str, str]]) -> None:
    assert not [key for key, three in texts.items() if len(set(three)) < len(LANGUAGES)]
