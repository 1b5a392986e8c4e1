"""An entry says who asked what, when and why; no text from outside and no clock spoils the log."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.audit import logs
from tests.audit.writers import entries
from vtjcli.audit import Outcome, QueryLog, reading
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from vtjcli.config.profile import LogSettings


def test_an_entry_says_who_asked_what_when_and_why(kept: LogSettings) -> None:
    with logs.clock("2026-01-31T10:00:00.123"), QueryLog(kept) as log:
        logs.ask(log, "id", Outcome("refused", "0002", 0.12345), issue="case 1", follows="other")
    query, outcome = entries(kept)
    assert query.pop("subject") != logs.ALBERT
    assert {
        key: query[key] for key in query if key not in ("login", "host", "previous", "mac")
    } == {
        "time": "2026-01-31T10:00:00.123Z",
        "file": "2026-01",
        "n": 1,
        "record": "query",
        "message_id": "id",
        "end_user": "tester",
        "profile": "test",
        "operation": "HenkilonTunnusKysely",
        "product": "PERUSSANOMA 3",
        "issue": "case 1",
        "kind": "hetu",
        "follows": "other",
    }
    assert query["host"] == os.uname().nodename
    assert outcome["previous"] == query["mac"]
    assert (outcome["result"], outcome["code"], outcome["seconds"]) == ("refused", "0002", 0.123)


def test_who_is_logged_in_is_what_the_system_says(
    kept: LogSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody else")
    with QueryLog(kept) as log:
        logs.ask(log, "id")
    assert entries(kept)[0]["login"] == subprocess.check_output(["id", "-un"], text=True).strip()


def test_a_subject_is_a_hash_unless_the_permit_demands_it(kept: LogSettings) -> None:
    found = Outcome("found", "0000", 0.1, persons=("010170-999R",))
    with QueryLog(kept) as log:
        logs.ask(log, "1", found)
        logs.ask(log, "2", subject="010170-999R")
        logs.ask(log, "3", kind="satu")
    with QueryLog(kept._replace(full_subject=True)) as log:
        logs.ask(log, "4")
    one, outcome, other, _, another_kind, _, full, _ = entries(kept)
    assert outcome["persons"] == [other["subject"]]
    assert len({one["subject"], other["subject"], another_kind["subject"]}) == 3
    assert (full["subject"], full["value"]) == (one["subject"], logs.ALBERT)
    assert "value" not in one
    plain = "".join(file.read_text() for file in logs.files(kept))
    assert plain.count(logs.ALBERT) == 1
    assert "010170-999R" not in plain


def test_a_subject_is_in_no_repr() -> None:
    shown = [repr(logs.intent("id")), repr(Outcome("found", "0000", 1, persons=(logs.ALBERT,)))]
    assert not any(logs.ALBERT in one for one in shown)


def test_the_chain_goes_through_the_months(kept: LogSettings) -> None:
    logs.write(kept, {"2025-12": 1, "2026-01": 1, "2026-04": 1})
    assert [file.stem for file in logs.files(kept)] == ["2025-12", "2026-01", "2026-04"]
    all_entries = entries(kept)
    assert [one["n"] for one in all_entries] == list(range(1, 7))
    assert [one["previous"] for one in all_entries[1:]] == [one["mac"] for one in all_entries[:-1]]


def test_a_clock_set_back_breaks_nothing(kept: LogSettings) -> None:
    logs.write(kept, {"2026-04": 1, "2025-12": 2, "2026-05": 1})
    assert [file.stem for file in logs.files(kept)] == ["2026-04", "2025-12.3", "2026-05"]
    report = verify(kept)
    assert (report.flaws, report.entries) == (0, 8)
    assert [(note.kind, note.size) for note in report.notes] == [("clock", 24 * 121)]


def test_any_text_in_a_name_is_written_as_it_is(kept: LogSettings) -> None:
    odd = 'ä "\\ \n\x00\x9b\u2028 \udce4 🦄'
    with QueryLog(kept) as log:
        logs.ask(log, "id", issue=odd, end_user=odd)
    assert entries(kept)[0]["issue"] == odd
    assert logs.files(kept)[0].read_bytes().isascii()
    assert verify(kept).flaws == 0


@pytest.mark.parametrize("size", [1_000, 1_001, 100_000, 2_000_000])
@pytest.mark.parametrize("sign", ["x", "ä", "\N{UNICORN FACE}", "\0"])
def test_no_text_from_outside_makes_the_log_unreadable(
    kept: LogSettings, size: int, sign: str
) -> None:
    long = sign * size
    persons = tuple(str(number) for number in range(5000))
    with QueryLog(kept._replace(full_subject=True)) as log:
        logs.ask(
            log,
            "id",
            Outcome("fault", long, 1, persons),
            **dict.fromkeys(
                ("issue", "end_user", "profile", "product", "subject", "follows"), long
            ),
            compared_fields=(long,) * 2000,
        )
        logs.ask(log, "next")
    assert verify(kept).flaws == 0
    found = list(
        reading.rows(reading.snapshot(kept), reading.LogFilter(), pytest.fail)  # type: ignore[arg-type]
    )
    assert [row.query["message_id"] for row in found] == ["id", "next"]
    assert found[0].outcome is not None
    assert found[0].outcome["code"].endswith("…" if size > 1000 else sign)
    assert found[0].outcome["persons_total"] == 5000


def test_a_line_that_nobody_could_read_is_not_written(kept: LogSettings) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "before")
        with pytest.raises(LogError) as failed:
            log._store.append([{"record": "query", "message_id": "x" * (1 << 20)}])
        assert failed.value.key == "log_entry_long"
        logs.ask(log, "after")
    assert (verify(kept).flaws, verify(kept).entries) == (0, 4)


@pytest.mark.parametrize(("now", "said"), [("2025-12", "back"), ("2099-01", "ahead")])
def test_a_clock_that_jumps_is_told_to_who_asks(kept: LogSettings, now: str, said: str) -> None:
    logs.write(kept, {"2026-01": 1})
    with logs.clock(f"{now}-01T12:00:00"), QueryLog(kept) as log:
        logs.ask(log, "next")
        logs.ask(log, "more")
        assert [key for key, _ in log.warnings()] == [f"log_clock_{said}"]
    assert verify(kept).flaws == 0
