"""Dates, times and numbers are written as the reader's language writes them."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from vtjcli.messages import text
from vtjcli.messages.formats import date_text, local_moment_text, moment_text, number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.messages import Language


@pytest.fixture(params=["Europe/Helsinki"])
def helsinki(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("language", "written"), [("fi", "5.3.2026"), ("sv", "5.3.2026"), ("en", "2026-03-05")]
)
def test_a_date_is_written_as_the_language_writes_it(language: Language, written: str) -> None:
    assert date_text("2026-03-05", language) == written
    values = {"shown": date(2026, 3, 5)}
    assert written in text("words.non_disclosure", language, **values)


@pytest.mark.parametrize(("iso", "finnish"), [("1945", "1945"), ("1945-03", "3.1945"), ("?", "?")])
def test_what_is_known_of_a_date_is_all_that_is_written(iso: str, finnish: str) -> None:
    assert date_text(iso, "fi") == finnish
    assert date_text(iso, "en") == iso


@pytest.mark.usefixtures("helsinki")
def test_a_time_of_the_readers_own_zone_has_no_zone_and_another_has() -> None:
    assert moment_text("2026-06-20T17:42:12+03:00", "sv") == "20.6.2026 17.42"
    assert moment_text("2026-06-20T17:42:12+03:00", "en") == "2026-06-20 17:42"
    assert moment_text("2026-06-20T17:42:12+02:00", "en") == "2026-06-20 17:42 (UTC+2)"
    assert moment_text("2026-06-20T17:42:12-03:30", "fi") == "20.6.2026 17.42 (UTC-3:30)"
    assert moment_text("20260620", "en") == "20260620"


@pytest.mark.usefixtures("helsinki")
def test_an_entry_of_the_log_is_shown_in_the_time_of_the_machine() -> None:
    assert local_moment_text("2026-06-20T17:42:12Z", "fi", seconds=True) == "20.6.2026 20.42.12"
    assert local_moment_text("2026-06-20T17:42:12Z", "en") == "2026-06-20 20:42"
    assert local_moment_text("–", "en") == "–"


def test_a_number_has_the_decimal_sign_of_the_language() -> None:
    assert [number_text(4.94, 1, language) for language in ("fi", "sv", "en")] == [
        "4,9",
        "4,9",
        "4.9",
    ]
