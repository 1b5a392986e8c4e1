"""A list of subjects fills no memory, and no word in it makes its explanation fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ALBERT
from vtjcli.errors import UsageError
from vtjcli.output.writer import Output
from vtjcli.queries import subjects

if TYPE_CHECKING:
    from pathlib import Path


def test_a_list_that_goes_on_and_on_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subjects, "FILE_MAX", 30)
    file = tmp_path / "people.txt"
    output = Output("json", "en")
    file.write_text(f"{ALBERT}\n" * 2)
    assert len(subjects.read_subjects([], output, str(file))) == 1
    file.write_text(f"{ALBERT}\n" * 3)
    with pytest.raises(UsageError) as told:
        subjects.read_subjects([], output, str(file))
    assert told.value.key == "subjects_large"


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_list_and_any_words_are_looked_at_without_failing(one: str, other: str) -> None:
    subjects.explain_table([one, other, ALBERT], "file")
    subjects.explain_split_codes([one, other])
