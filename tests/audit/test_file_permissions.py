"""A log is its owner's alone, and only regular files of the owner are gone on with."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
from errno import EACCES
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.audit import logs
from tests.audit.writers import ROOT, refused
from vtjcli.audit import QueryLog, reading
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from pathlib import Path

    from vtjcli.config.profile import LogSettings


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
