"""Central collection gets each entry; the system's log never holds a query up."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest

from tests.audit import logs
from vtjcli.audit import QueryLog
from vtjcli.audit.syslog import Syslog
from vtjcli.audit.verifying import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vtjcli.config.profile import LogSettings


@pytest.fixture
def kept(tmp_path: Path) -> LogSettings:
    return logs.settings(tmp_path, syslog=True)


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    path = tmp_path / "s"
    if len(str(path)) > 100:
        pytest.skip("the path of the tests is too long for a socket")
    monkeypatch.setattr(Syslog, "path", str(path))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(path))
        listening.settimeout(10)
        yield listening


def test_each_entry_goes_to_the_systems_log_as_it_stands(
    kept: LogSettings, system: socket.socket
) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "id", issue="ä")
        assert log.warnings() == []
    received = [system.recv(10_000) for _ in range(2)]
    openings, lines = zip(*(one.split(b": ", 1) for one in received), strict=True)
    assert all(one.startswith(b"<85>vtjcli[") for one in openings)  # authpriv.notice
    assert b"".join(line + b"\n" for line in lines) == logs.files(kept)[0].read_bytes()
    assert json.loads(lines[0])["message_id"] == "id"


def test_without_a_system_log_the_query_is_logged_and_a_warning_given(
    kept: LogSettings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Syslog, "path", str(tmp_path / "nobody"))
    with QueryLog(kept) as log:
        logs.ask(log, "id")
        assert log.warnings() == [("log_syslog", {"reason": "No such file or directory"})]
    assert verify(kept).entries == 2


def test_a_system_log_that_does_not_read_holds_nothing_up(
    kept: LogSettings, system: socket.socket
) -> None:
    with QueryLog(kept) as log:
        for number in range(300):
            logs.ask(log, str(number))
        assert log.warnings()
    assert verify(kept).entries == 600


def test_a_system_log_that_comes_back_is_used_again(
    kept: LogSettings, system: socket.socket, tmp_path: Path
) -> None:
    with QueryLog(kept) as log:
        logs.ask(log, "one")
        system.close()
        (tmp_path / "s").unlink()
        logs.ask(log, "two")
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as again:
            again.bind(str(tmp_path / "s"))
            again.settimeout(10)
            logs.ask(log, "three")
            assert b'"three"' in again.recv(10_000)


def test_a_log_without_syslog_sends_nothing(tmp_path: Path, system: socket.socket) -> None:
    with QueryLog(logs.settings(tmp_path)) as log:
        logs.ask(log, "id")
    system.setblocking(False)
    with pytest.raises(BlockingIOError):
        system.recv(1)
