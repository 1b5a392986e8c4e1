"""A question to the log gets all of its answer, and only that."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from tests.audit import logs
from vtjcli.audit import Outcome, QueryLog, entry, reading, verifying
from vtjcli.audit.reading import LogFilter
from vtjcli.audit.store import Store

if TYPE_CHECKING:
    from vtjcli.audit.reading import LogLine, LogRow
    from vtjcli.config.profile import LogSettings

HELMI = "010170-999R"


def rows(kept: LogSettings, broken: list[LogLine] | None = None, **wanted: Any) -> list[LogRow]:
    strange = [] if broken is None else broken
    found = list(reading.rows(reading.snapshot(kept), LogFilter(**wanted), strange.append))
    assert broken is not None or not strange
    return found


def ids(kept: LogSettings, **wanted: Any) -> list[str]:
    return [row.query["message_id"] for row in rows(kept, **wanted)]


def test_a_query_stands_beside_its_outcome_whatever_came_between(kept: LogSettings) -> None:
    with QueryLog(kept) as log:
        for name in ("a", "b", "c", "d"):
            log.begin(logs.intent(name))
        log.end("c", Outcome("fault", "Server.X", 1))
        log.end("a", Outcome("found", "0000", 2))
        log.end("d", Outcome("not_found", "0001", 3))
    found = [(one.query["message_id"], one.outcome and one.outcome["result"]) for one in rows(kept)]
    assert found == [("a", "found"), ("b", None), ("c", "fault"), ("d", "not_found")]


def test_each_filter_finds_what_it_names(kept: LogSettings) -> None:
    hashed = None
    with QueryLog(kept) as log:
        with logs.clock("2026-01-31T23:59:59.999"):
            log.begin(logs.intent("a", end_user="Matti", issue="case 1", profile="other"))
        with logs.clock("2026-02-01T00:00:01"):
            log.end("a", Outcome("refused", "0002", 1))
            logs.ask(log, "ab", Outcome("found", "0000", 1, persons=(logs.ALBERT,)), subject="x")
            logs.ask(log, "b", None, subject=HELMI)
            logs.ask(log, "c", Outcome("unknown", "timeout", 1))
    hashed = reading.keys(kept).hash_subject("hetu", logs.ALBERT)
    assert ids(kept, end_user="matti") == ids(kept, issue="CASE 1") == ["a"]
    assert ids(kept, profile="other") == ids(kept, outcome="0002") == ["a"]
    assert ids(kept, outcome="unknown") == ["b", "c"]
    assert ids(kept, person=hashed) == ["a", "ab", "c"]
    assert ids(kept, person=reading.keys(kept).hash_subject("hetu", HELMI)) == ["b"]
    assert ids(kept, message_id="a") == ["a", "ab"]
    assert ids(kept, until="2026-02-01") == ["a"]
    assert ids(kept, since="2026-02") == ["ab", "b", "c"]
    assert ids(kept, person=hashed, since="2026-02", outcome="found") == ["ab"]
    [row] = rows(kept, until="2026-02")
    assert row.outcome is not None  # though it came after


def test_a_clock_set_back_hides_no_query(kept: LogSettings) -> None:
    logs.write(kept, {"2026-04": 1, "2026-02": 1})
    assert ids(kept, since="2026-02-01", until="2026-03-01") == ["2026-02-0"]


@given(content=st.binary(max_size=60), position=st.integers(0, 4))
@hypothesis(max_examples=60)
def test_no_line_however_broken_stops_the_list(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, position: int
) -> None:
    kept = logs.settings(tmp_path_factory.mktemp("log"))
    logs.write(kept, {"2026-01": 2})
    file = logs.files(kept)[0]
    lines = file.read_bytes().splitlines(keepends=True)
    broken = content.replace(b"\n", b"") + b"\n"
    file.write_bytes(b"".join([*lines[:position], broken, *lines[position:]]))
    strange: list[LogLine] = []
    found = rows(kept, strange)
    assert [row.query["message_id"] for row in found] == ["2026-01-0", "2026-01-1"]
    assert [line.number for line in strange] == [position + 1]


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000,
        b'{"time":1,"record":"query","message_id":"x"}',
        b'{"time":"2026-01-15T12:00:00.000Z","record":"query","message_id":7}',
        b'{"time":"2026-01-15T12:00:00.000Z","record":["query"],"message_id":"x"}',
        b'{"time":"2026-01-15T12:00:00.000Z"}',
        b"9" * 10_000,
        b"\0" * (3 << 20),
    ],
)
def test_a_line_that_looks_like_an_entry_stops_nothing(kept: LogSettings, line: bytes) -> None:
    logs.write(kept, {"2026-01": 1})
    file = logs.files(kept)[0]
    file.write_bytes(file.read_bytes() + line + b"\n" + file.read_bytes())
    strange: list[LogLine] = []
    assert len(rows(kept, strange)) == 2
    assert strange


def test_a_field_of_another_type_is_no_match_and_no_failure(kept: LogSettings) -> None:
    logs.write(kept, {"2026-01": 1})
    file = logs.files(kept)[0]
    line = (
        b'{"time":"2026-01-15T12:00:00.000Z","n":1,"record":"%s","message_id":"x",'
        b'"end_user":{},"issue":7,"persons":3,"result":[],"code":{}}\n'
    )
    file.write_bytes(file.read_bytes() + line % b"query" + line % b"outcome")
    assert ids(kept, issue="7") == ["x"]
    assert ids(kept, person="none", outcome="found", end_user="tester") == []


def test_an_export_has_no_gap_where_a_clock_was_set_back(kept: LogSettings) -> None:
    logs.write(kept, {"2026-04": 1, "2026-02": 1})
    logs.write(kept, {"2026-05": 1, "2026-06": 1})
    everything = b"".join(file.read_bytes() for file in logs.files(kept)).splitlines(keepends=True)
    taken = reading.snapshot(kept)

    def numbers(since: str | None, until: str | None) -> list[int]:
        return [
            everything.index(line.content) for line in reading.lines_between(taken, since, until)
        ]

    assert numbers(None, None) == list(range(8))
    assert numbers("2026-04", "2026-06") == list(range(6))
    assert numbers("2026-05", None) == list(range(4, 8))
    assert numbers(None, "2026-05") == list(range(4))
    assert numbers("2026-07", None) == numbers(None, "2026-01") == []
    assert numbers("2026-03", "2026-04") == []


def test_a_long_log_needs_no_more_memory_than_a_short_one(kept: LogSettings) -> None:
    store = Store(kept)
    hashed = store.keys().hash_subject
    for start in range(0, 4000, 1000):
        entries = []
        for number in range(start, start + 1000):
            asked = logs.intent(f"{number:08}", subject=str(number % 500))
            entries.append(entry.query(asked, hashed("hetu", asked.subject), full_subject=False))
            entries.append(entry.outcome(asked.message_id, logs.FOUND, hashed))
        store.append(entries)
    tracemalloc.start()
    try:
        count = sum(1 for _ in reading.rows(reading.snapshot(kept), LogFilter(), print))
        report = verifying.verify(kept)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (count, report.entries, report.flaws) == (4000, 8000, 0)
    assert peak < 1_500_000 < logs.files(kept)[0].stat().st_size / 2
