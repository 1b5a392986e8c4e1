"""``vtjcli log export``: the log leaves whole, and replaces nothing."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.audit import logs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli
    from vtjcli.config.profile import LogSettings


def test_an_export_verifies_elsewhere_and_replaces_nothing(
    bare: Cli, log: LogSettings, tmp_path: Path
) -> None:
    file = tmp_path / "export.jsonl"
    ran = bare("log", "export", "-o", str(file))
    assert (ran.status, ran.out) == (0, "")
    assert file.read_bytes() == b"".join(one.read_bytes() for one in logs.files(log))
    assert file.stat().st_mode & 0o777 == 0o600
    assert bare("log", "export").out == file.read_text()
    assert bare("log", "export", "-o", str(file)).status == 2
    assert bare("log", "verify", str(file), "--json").json["entries"] == 7
    february = tmp_path / "february.jsonl"
    bare("log", "export", "--since", "2026-02", "-o", str(february))
    ran = bare("log", "verify", str(february), "--json")
    assert (ran.status, ran.json["entries"]) == (0, 3)
    assert ran.json["notes"][0]["kind"] == "start"
    february.write_bytes(february.read_bytes().replace(b"case 1", b"case 2"))
    ran = bare("log", "verify", str(february), VTJCLI_LANG="en")
    assert ran.status == 8
    assert "february.jsonl, line 1: entry 5 was changed." in ran.out
    assert "february.jsonl, line 2: before this entry the log has 5 entries" in ran.out
    assert bare("log", "verify", str(tmp_path / "missing")).status == 8
    assert bare("log", "export", "-o", str(tmp_path / "missing" / "x")).status == 2
    assert bare("log", "export", "-o", str(february), "--force").status == 0
    assert february.read_bytes() == file.read_bytes()
    assert sorted(tmp_path.glob("*.jsonl")) == [file, february]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on files")
def test_an_export_that_cannot_be_finished_is_told_and_leaves_nothing(
    bare: Cli, log: LogSettings, tmp_path: Path
) -> None:
    logs.write(log, {"2026-03": 40})
    words = ("log", "export", "-o", str(tmp_path / "x.jsonl"))
    with bare.started(words, file_size=4096) as program:
        _, err = program.communicate()
    assert (program.returncode, str(tmp_path / "x.jsonl") in err) == (74, True)
    assert list(tmp_path.glob("*.jsonl")) == list(tmp_path.glob(".vtjcli-*")) == []


def test_an_export_into_a_closed_pipe_ends_quietly(bare: Cli, log: LogSettings) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with bare.started(("log", "export"), stdout=writing) as program:
        os.close(writing)
        assert program.communicate() == ("", "")
    assert program.returncode == 141


def test_an_export_holds_broken_lines_as_they_stand(bare: Cli, log: LogSettings) -> None:
    file = logs.files(log)[0]
    file.write_bytes(b"\xff\x00\n" + file.read_bytes())
    exported = bare.home / "export.jsonl"
    assert bare("log", "export", "-o", str(exported)).status == 0
    assert exported.read_bytes().startswith(b"\xff\x00\n{")
    assert bare("log", "export").status == 0
