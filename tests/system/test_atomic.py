"""A file is there whole or not at all, and what a kill left does not stay for ever."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import PATIENCE
from vtjcli.system import atomic
from vtjcli.system.regular_files import SpecialFileError, open_regular

if TYPE_CHECKING:
    from pathlib import Path

_WRITE = """
import sys
from pathlib import Path
from vtjcli.system.atomic import draft
with draft(Path(sys.argv[1])) as part:
    part.file.write(b"half")
    part.file.flush()
    print("writing", flush=True)
    sys.stdin.read()
"""


def writer(folder: Path) -> subprocess.Popen[str]:
    """Start a process that has written half of a draft."""
    running = subprocess.Popen(
        [sys.executable, "-c", _WRITE, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "writing\n"
    return running


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_what_a_kill_left_is_gone_after_the_next_run_and_what_is_written_stays(
    tmp_path: Path,
) -> None:
    with writer(tmp_path) as killed, writer(tmp_path) as living:
        killed.kill()
        killed.wait(PATIENCE)
        assert len(names(tmp_path)) == 2
        atomic.create(tmp_path / "new", b"whole")
        assert len(names(tmp_path)) == 2
        assert (tmp_path / "new").read_bytes() == b"whole"
        living.communicate(timeout=PATIENCE)
    assert names(tmp_path) == ["new"]


def test_a_file_of_the_users_own_is_never_taken_for_a_draft(tmp_path: Path) -> None:
    kept = ["log.key", "x.0123456789abcdef.new", ".vtjcli-mine.part", "notes.part"]
    for name in kept:
        (tmp_path / name).write_text("mine")
    left = "log.key.0123456789abcdef.new"
    (tmp_path / left).write_text("left by an older version")
    atomic.sweep(tmp_path)
    assert names(tmp_path) == sorted(kept)


def test_a_file_that_is_there_is_not_replaced_by_a_new_one(tmp_path: Path) -> None:
    file = tmp_path / "file"
    atomic.create(file, b"first")
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        atomic.create(file, b"second")
    assert (file.read_bytes(), names(tmp_path)) == (b"first", ["file"])


def test_a_replaced_file_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    atomic.replace(link, b"new")
    assert (file.read_bytes(), link.is_symlink()) == (b"new", True)
    assert file.stat().st_mode & 0o777 == 0o640


def test_nothing_that_waits_or_leads_elsewhere_is_opened(tmp_path: Path) -> None:
    fifo, link = tmp_path / "fifo", tmp_path / "link"
    os.mkfifo(fifo)
    link.symlink_to(tmp_path / "file")
    (tmp_path / "file").write_text("x")
    for path, follow in ((fifo, True), (link, False), ("/dev/zero", True)):
        with pytest.raises(SpecialFileError), open_regular(path, follow=follow):
            pass
    with open_regular(link) as descriptor:
        assert os.read(descriptor, 9) == b"x"
