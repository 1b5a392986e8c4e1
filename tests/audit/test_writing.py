"""No query is asked without an entry on the disk, whatever happens to disk and processes."""

from __future__ import annotations

import json
import os
import pwd
import resource
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from errno import EACCES
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

from tests.audit import logs
from tests.conftest import PATIENCE
from vtjcli.audit import Outcome, QueryLog, reading, store
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError
from vtjcli.system import syncing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config.profile import LogSettings

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kept(tmp_path: Path) -> LogSettings:
    return logs.settings(tmp_path)


def entries(kept: LogSettings) -> list[dict[str, Any]]:
    return [
        json.loads(line) for file in logs.files(kept) for line in file.read_bytes().splitlines()
    ]


def refused(log: QueryLog, message_id: str = "refused") -> str:
    """Return why the log refuses a query; exit status 8."""
    with pytest.raises(LogError) as failed:
        log.begin(logs.intent(message_id))
    assert failed.value.exit_status == 8
    return failed.value.key


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


def test_nobody_else_can_read_the_log(kept: LogSettings) -> None:
    before = os.umask(0)
    try:
        with QueryLog(kept) as log:
            logs.ask(log, "id")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in kept.directory.iterdir()}
    assert kept.directory.stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}
    assert kept.key is not None
    assert kept.key.stat().st_mode & 0o777 == 0o600


def test_an_entry_is_on_the_disk_before_begin_returns(kept: LogSettings) -> None:
    """The file's bytes and, for a new file, its name: seen from what was told to the disk."""
    synced: list[tuple[str, bytes]] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        synced.append((path.name, path.read_bytes() if path.is_file() else b""))
        real(descriptor)

    if not Path("/proc/self/fd").exists():
        pytest.skip("tells which file is synced from /proc")
    with logs.clock("2026-01-31T10:00:00"), QueryLog(kept) as log:
        log.begin(logs.intent("earlier"))
        with mock.patch.object(os, "fsync", fsync):
            log.begin(logs.intent("id"))
            assert [(name, b'"id"' in content) for name, content in synced] == [
                ("2026-01.jsonl", True)
            ]
            with logs.clock("2026-02-01T10:00:00"):
                log.begin(logs.intent("later"))
            assert [name for name, _ in synced[1:]] == ["2026-02.jsonl", "log"]


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


def start(kept: LogSettings, name: str, count: int, **more: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.audit.logging_process",
            str(kept.directory.parent),
            name,
            str(count),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **more,
    )


def finish(writer: subprocess.Popen[str]) -> str:
    """Wait for a process, PATIENCE at most; return what it printed after what was read already.

    ``communicate`` would not see what a ``readline`` before it has taken into its buffer.
    """
    assert writer.stdout is not None
    timer = threading.Timer(PATIENCE, writer.kill)
    timer.start()
    try:
        with writer:
            return writer.stdout.read()
    finally:
        timer.cancel()


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


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system of 64 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if mount is None or os.getuid() or subprocess.run(command, check=False).returncode:
        pytest.skip("only root can mount a file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_on_a_full_disk_nothing_is_promised_and_nothing_breaks(small_disk: Path) -> None:
    kept = logs.settings(small_disk)
    writers = [start(kept, str(number), 50) for number in range(4)]
    promised = [word for one in writers for word in finish(one).splitlines()]
    assert "failed log_unwritable" in promised
    assert verify(kept).flaws == 0
    there = [one["message_id"] for one in entries(kept) if one["record"] == "query"]
    assert sorted(there) == sorted(word for word in promised if not word.startswith("failed"))


def test_where_a_file_may_not_grow_the_entry_is_taken_back(kept: LogSettings) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "before")
    size = logs.files(kept)[0].stat().st_size
    limit = (size + 100, size + 100)
    writer = start(
        kept, "w", 3, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    )
    assert writer.communicate(timeout=60)[0].split() == ["failed", "log_unwritable"] * 3
    assert logs.files(kept)[0].stat().st_size == size
    assert verify(kept) == verify(kept)._replace(flaws=0, notes=())
    with QueryLog(kept) as log:
        logs.ask(log, "after")
    assert [one["n"] for one in entries(kept)] == [1, 2, 3, 4]


def test_an_outcome_that_cannot_be_written_is_told_and_the_query_stands(kept: LogSettings) -> None:
    with QueryLog(kept) as log:
        log.begin(logs.intent("id"))
        with (
            mock.patch.object(syncing, "sync", side_effect=OSError(5, "Input/output error")),
            pytest.raises(LogError) as failed,
        ):
            log.end("id", logs.FOUND)
        assert failed.value.key == "log_outcome_lost"
        assert failed.value.values["reason"] == "Input/output error"
        logs.ask(log, "next")
    assert [one["message_id"] for one in entries(kept)] == ["id", "next", "next"]


@pytest.mark.skipif(os.getuid() == 0 and not shutil.which("setpriv"), reason="root may write all")
@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_in_a_folder_that_may_not_be_written_nothing_is_promised(
    kept: LogSettings, mode: int
) -> None:
    kept.directory.parent.chmod(0o755)
    with QueryLog(kept) as log:
        logs.ask(log, "before")
    kept.directory.chmod(mode)
    (kept.directory / "head").chmod(0o400)
    writer = subprocess.run(
        [
            *(() if os.getuid() else ("setpriv", "--reuid=12345", "--clear-groups")),
            *(
                sys.executable,
                "-m",
                "tests.audit.logging_process",
                str(kept.directory.parent),
                "w",
                "1",
            ),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    kept.directory.chmod(0o700)
    if "failed" not in writer.stdout and os.getuid() == 0:
        pytest.skip("the tests' own folder is out of reach of another user")
    assert writer.stdout.split()[:1] == ["failed"]


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


@pytest.mark.skipif(sys.platform == "win32", reason="needs owners of files")
def test_a_log_of_somebody_else_is_told_with_its_owners_name(
    kept: LogSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "before")
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    denied = PermissionError(EACCES, "Permission denied", str(kept.directory / "head"))
    with QueryLog(kept) as log:
        for look in (
            lambda: logs.ask(log, "next"),
            lambda: reading.snapshot(kept),
            lambda: reading.keys(kept),
        ):
            with mock.patch.object(os, "open", side_effect=denied), pytest.raises(LogError) as told:
                look()
            assert told.value.key == "log_owner"
            assert told.value.values["owner"] == pwd.getpwuid(me).pw_name


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


@pytest.mark.parametrize("kind", ["fifo", "socket", "link", "folder", "device"])
@pytest.mark.parametrize("name", ["2026-01.jsonl", "head"])
def test_what_is_no_regular_file_is_neither_opened_nor_followed(
    kept: LogSettings, tmp_path: Path, kind: str, name: str
) -> None:
    logs.write(kept, {"2026-01": 1})
    path = kept.directory / name
    content = path.read_bytes()
    path.unlink()
    match kind:
        case "fifo":
            os.mkfifo(path, 0o600)
        case "socket":
            held = socket.socket(socket.AF_UNIX)
            held.bind(str(path))
            held.close()
        case "link":
            (tmp_path / "other").write_bytes(content)
            path.symlink_to(tmp_path / "other")
        case "device":
            path.symlink_to("/dev/zero")
        case _:
            path.mkdir()
    with logs.clock("2026-01-20T12:00:00"), QueryLog(kept) as log:
        refused(log)
    with pytest.raises(LogError):
        verify(kept)
    if kind == "link":
        assert (tmp_path / "other").read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes of files")
@pytest.mark.parametrize("name", ["2026-01.jsonl", "head"])
def test_a_file_that_others_can_write_is_not_gone_on_with(kept: LogSettings, name: str) -> None:
    logs.write(kept, {"2026-01": 1})
    (kept.directory / name).chmod(0o606)
    with logs.clock("2026-01-20T12:00:00"), QueryLog(kept) as log:
        assert refused(log) == "log_writable"


@pytest.mark.parametrize(("now", "said"), [("2025-12", "back"), ("2099-01", "ahead")])
def test_a_clock_that_jumps_is_told_to_who_asks(kept: LogSettings, now: str, said: str) -> None:
    logs.write(kept, {"2026-01": 1})
    with logs.clock(f"{now}-01T12:00:00"), QueryLog(kept) as log:
        logs.ask(log, "next")
        logs.ask(log, "more")
        assert [key for key, _ in log.warnings()] == [f"log_clock_{said}"]
    assert verify(kept).flaws == 0
