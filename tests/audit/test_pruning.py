"""What must be kept is kept, what was removed is on record, and the rest can be verified."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.audit import logs
from vtjcli.audit import pruning
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from pathlib import Path

    from vtjcli.config.profile import LogSettings

MONTHS = {"2020-11": 2, "2020-12": 1, "2021-01": 3, "2026-01": 1}


@pytest.fixture
def kept(tmp_path: Path) -> LogSettings:
    kept = logs.settings(tmp_path)
    logs.write(kept, MONTHS)
    return kept


def prune(kept: LogSettings, today: str) -> list[str]:
    with logs.clock(f"{today}T12:00:00"):
        old = pruning.plan(kept, today)
        pruning.remove(kept, old)
    return [one.month for one in old]


@pytest.mark.parametrize(
    ("today", "months"),
    [
        ("2025-11-30", []),
        ("2025-12-01", ["2020-11"]),
        ("2026-01-31", ["2020-11", "2020-12"]),
        ("2026-02-01", ["2020-11", "2020-12", "2021-01"]),
        ("2028-02-29", ["2020-11", "2020-12", "2021-01"]),
    ],
)
def test_a_month_goes_only_when_all_of_it_is_five_years_old(
    kept: LogSettings, today: str, months: list[str]
) -> None:
    assert [one.month for one in pruning.plan(kept, today)] == months


def test_more_years_are_kept_where_the_configuration_says_so(kept: LogSettings) -> None:
    assert pruning.plan(kept._replace(keep_years=6), "2026-02-01") == []


def test_a_month_with_a_later_entry_in_it_stays(tmp_path: Path) -> None:
    """A clock set forward and back again: the file's name is older than what stands in it."""
    kept = logs.settings(tmp_path)
    logs.write(kept, {"2020-01": 1})
    logs.files(kept)[0].rename(kept.directory / "2019-01.jsonl")
    with pytest.raises(LogError):  # for the name was changed by somebody else
        pruning.plan(kept, "2024-06-01")


def test_what_was_removed_is_on_record_and_the_rest_verifies(kept: LogSettings) -> None:
    ends = verify(kept).ends
    assert prune(kept, "2026-01-31") == ["2020-11", "2020-12"]
    assert [file.stem for file in logs.files(kept)] == ["2021-01", "2026-01"]
    record = json.loads(logs.files(kept)[-1].read_bytes().splitlines()[-1])
    assert (record["record"], record["entries"]) == ("prune", 6)
    assert [part["file"] for part in record["months"]] == ["2020-11", "2020-12"]
    assert record["months"][-1]["mac"] == ends["2020-12"].mac
    report = verify(kept)
    assert (report.flaws, report.entries) == (0, 9)
    assert [(note.kind, note.size) for note in report.notes] == [("pruned", 6)]
    logs.write(kept, {"2026-03": 1})
    assert prune(kept, "2026-03-20") == ["2021-01"]
    assert verify(kept).flaws == 0
    assert prune(kept, "2032-01-01") == ["2026-01", "2026-03"]
    report = verify(kept)
    assert (report.flaws, report.entries) == (0, 1)


def test_more_taken_away_than_is_on_record_is_found(kept: LogSettings) -> None:
    prune(kept, "2026-01-31")
    logs.files(kept)[0].unlink()
    [finding] = verify(kept).findings
    assert (finding.kind, finding.first, finding.last) == ("removed", 7, 12)


def test_a_first_line_changed_after_pruning_is_found(kept: LogSettings) -> None:
    prune(kept, "2026-01-31")
    file = logs.files(kept)[0]
    file.write_bytes(file.read_bytes().replace(b"tester", b"nobody", 1))
    [finding] = verify(kept).findings
    assert (finding.kind, finding.line, finding.first) == ("changed", 1, 7)


def test_a_crash_while_files_are_removed_leaves_a_sound_log(kept: LogSettings) -> None:
    real = os.unlink
    removed: list[str] = []

    def unlink(path: str) -> None:
        if removed and path.endswith(".jsonl"):
            raise KeyboardInterrupt
        removed.append(path)
        real(path)

    with mock.patch.object(os, "unlink", unlink), pytest.raises(KeyboardInterrupt):
        prune(kept, "2026-01-31")
    assert [file.stem for file in logs.files(kept)] == ["2020-12", "2021-01", "2026-01"]
    assert verify(kept).flaws == 0
    assert prune(kept, "2026-01-31") == ["2020-12"]
    assert verify(kept).flaws == 0


def test_nothing_is_removed_from_a_log_that_was_tampered_with(kept: LogSettings) -> None:
    file = logs.files(kept)[0]
    file.write_bytes(file.read_bytes().replace(b"tester", b"nobody", 1))
    with pytest.raises(LogError) as failed:
        pruning.plan(kept, "2026-01-31")
    assert failed.value.key == "log_prune_unsound"
    assert len(logs.files(kept)) == 4


@pytest.mark.parametrize("wrong", ["2099-01", "2031-05"])
def test_a_clock_once_wrong_keeps_no_month_for_ever(tmp_path: Path, wrong: str) -> None:
    kept = logs.settings(tmp_path)
    logs.write(kept, {"2020-11": 1, wrong: 1, "2020-12": 1, "2021-03": 1, "2026-01": 1})
    report = verify(kept)
    assert report.flaws == 0
    assert [note.kind for note in report.notes] == ["clock"]
    assert prune(kept, "2026-01-31") == ["2020-11", wrong, "2020-12"]
    assert verify(kept).flaws == 0
    assert [file.stem[:7] for file in logs.files(kept)] == ["2021-03", "2026-01"]
    logs.write(kept, {"2026-02": 1})
    assert verify(kept).flaws == 0


def test_a_month_that_a_clock_in_the_past_named_is_not_removed_early(tmp_path: Path) -> None:
    kept = logs.settings(tmp_path)
    logs.write(kept, {"2026-01": 1, "1970-01": 1, "2026-02": 1})
    assert verify(kept).flaws == 0
    assert pruning.plan(kept, "2026-03-01") == []


def test_what_was_moved_aside_goes_with_its_month(kept: LogSettings) -> None:
    file = kept.directory / "2020-11.aside-3"
    file.write_text("x")
    assert prune(kept, "2026-01-31") == ["2020-11", "2020-12"]
    assert not file.exists()
