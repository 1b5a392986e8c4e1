"""No query is asked without an entry on the disk, whatever the disk does."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.audit import logs
from tests.audit.writers import entries, finish, start
from vtjcli.audit import QueryLog
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError
from vtjcli.system import syncing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config.profile import LogSettings


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
