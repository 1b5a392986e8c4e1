"""Processes and threads that write at once lose no entry, not even where one is killed."""

from __future__ import annotations

import signal
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.audit import logs
from tests.audit.writers import entries, finish, refused, start
from vtjcli.audit import QueryLog, store
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError
from vtjcli.system import syncing

if TYPE_CHECKING:
    from vtjcli.config.profile import LogSettings


def test_eight_processes_at_once_lose_nothing_also_when_one_is_killed(kept: LogSettings) -> None:
    count = 50
    writers = {name: start(kept, name, count) for name in map(str, range(8))}
    victim = writers["7"]
    assert victim.stdout is not None
    said = [victim.stdout.readline() for _ in range(10)]
    victim.send_signal(signal.SIGKILL)
    outputs = {name: finish(writer) for name, writer in writers.items()}
    promised = [word.strip() for word in "".join(said).splitlines()] + [
        word for output in outputs.values() for word in output.splitlines()
    ]
    assert len(promised) >= 7 * count + 10
    report = verify(kept)
    assert report.flaws == 0
    queries = Counter(one["message_id"] for one in entries(kept) if one["record"] == "query")
    assert set(promised) <= set(queries)
    assert set(queries.values()) == {1}
    lost = {name for name in queries if not name.startswith("7-")}
    outcomes = Counter(one["message_id"] for one in entries(kept) if one["record"] == "outcome")
    assert {name for name in outcomes if not name.startswith("7-")} == lost
    assert set(outcomes.values()) == {1}


def test_a_process_killed_at_any_point_leaves_a_log_that_goes_on(kept: LogSettings) -> None:
    for number in range(0, 12, 2):
        writer = start(kept, str(number), 10_000)
        assert writer.stdout is not None
        promised = [writer.stdout.readline().strip() for _ in range(1 + number)]
        writer.kill()
        promised += finish(writer).splitlines()
        assert verify(kept).flaws == 0
        there = {one["message_id"] for one in entries(kept) if one["record"] == "query"}
        assert set(promised) <= there
    with QueryLog(kept) as log:
        logs.ask(log, "id")
    assert verify(kept).flaws == 0


def test_others_that_hold_the_log_are_waited_for_but_not_for_ever(
    kept: LogSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PATIENCE", 0.2)
    with QueryLog(kept) as log:
        logs.ask(log, "before")
        with store.Store(kept)._lock_head(log._store.keys()):
            assert refused(log) == "log_locked"
        logs.ask(log, "after")


def test_threads_that_write_at_once_lose_nothing(kept: LogSettings) -> None:
    barrier = threading.Barrier(16)
    failures: list[BaseException] = []

    def work(name: int) -> None:
        try:
            barrier.wait()
            for number in range(20):
                logs.ask(log, f"{name}-{number}")
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    with QueryLog(kept) as log:
        threads = [threading.Thread(target=work, args=(name,)) for name in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len({one["message_id"] for one in entries(kept)}) == 16 * 20
    assert verify(kept)._replace(flaws=0) == verify(kept)
    assert verify(kept).entries == 16 * 20 * 2


def write_together(log: QueryLog, count: int, *, failing: bool = False) -> list[LogError]:
    """Have `count` threads write an entry each while the disk is busy with another one's.

    Returns why some could not.
    """
    is_busy, may_go_on = threading.Event(), threading.Event()
    real = syncing.sync
    errors: list[LogError] = []

    def slow_sync(descriptor: int) -> None:
        if not is_busy.is_set():
            is_busy.set()
            assert may_go_on.wait(30)
        elif failing:
            raise OSError(28, "No space left on device")
        real(descriptor)

    def begin(number: int) -> None:
        try:
            log.begin(logs.intent(f"{number}"))
        except LogError as error:
            errors.append(error)

    with mock.patch.object(syncing, "sync", slow_sync):
        threads = [threading.Thread(target=begin, args=(number,)) for number in range(count)]
        threads[0].start()
        assert is_busy.wait(30)
        for thread in threads[1:]:
            thread.start()
        while len(log._pending) < count - 1:
            time.sleep(0.001)
        may_go_on.set()
        for thread in threads:
            thread.join()
    return errors


def test_whoever_comes_while_the_disk_is_busy_waits_once_with_the_others(kept: LogSettings) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "before")
        with mock.patch.object(log._store, "append", wraps=log._store.append) as append:
            assert write_together(log, 10) == []
    assert [len(call.args[0]) for call in append.call_args_list] == [1, 9]
    assert len({one["message_id"] for one in entries(kept)}) == 11
    assert verify(kept).flaws == 0


def test_a_disk_that_fails_for_a_group_fails_for_each_and_nothing_is_left(
    kept: LogSettings,
) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "before")
        errors = write_together(log, 5, failing=True)
        logs.ask(log, "after")
    assert [error.key for error in errors] == ["log_unwritable"] * 4
    assert [one["message_id"] for one in entries(kept)] == ["before", "before", "0", *["after"] * 2]
    assert verify(kept).flaws == 0


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", ["sync", "head", "lock"])
def test_an_interruption_leaves_the_log_whole_wherever_it_comes(
    kept: LogSettings, step: str, when: str
) -> None:
    """Ctrl-C anywhere in a script while an entry is written: it is there once, or not at all."""
    with QueryLog(kept) as log:
        logs.ask(log, "before")
        owner, name = {
            "sync": (syncing, "sync"),
            "head": (log._store, "_write_head"),
            "lock": (log._store, "_append"),
        }[step]
        real = getattr(owner, name)
        interrupted = False

        def interrupt(*words: object) -> None:
            nonlocal interrupted
            first, interrupted = not interrupted, True
            if first and when == "before":
                raise KeyboardInterrupt
            real(*words)
            if first:
                raise KeyboardInterrupt

        with mock.patch.object(owner, name, interrupt), pytest.raises(KeyboardInterrupt):
            log.begin(logs.intent("mine"))
        logs.ask(log, "after")
    there = Counter(one["message_id"] for one in entries(kept) if one["record"] == "query")
    assert there.pop("mine", 0) <= 1
    assert there == {"before": 1, "after": 1}
    assert verify(kept).flaws == 0
    assert verify(kept).notes == ()


def test_a_head_removed_while_others_write_lets_nobody_write_over_them(kept: LogSettings) -> None:
    """A cleaner takes away whatever it finds that is no log file."""
    writers = [start(kept, str(number), 200) for number in range(4)]
    assert writers[0].stdout is not None
    first = writers[0].stdout.readline()
    for name in ("head", "lock"):
        (kept.directory / name).unlink(missing_ok=True)
    outputs = [first + finish(writers[0])]
    outputs += [finish(writer) for writer in writers[1:]]
    promised = {one for output in outputs for one in output.splitlines() if "failed" not in one}
    assert any("failed log_head" in output for output in outputs)
    report = verify(kept)
    assert [finding.kind for finding in report.findings] == ["head"]
    there = [one["message_id"] for one in entries(kept) if one["record"] == "query"]
    assert promised == set(there)
    assert len(there) == len(set(there))
