"""What a shell shows to somebody in the middle of a line, whatever lies where the files should."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from vtjcli import completion_names

if TYPE_CHECKING:
    from pathlib import Path

ASKED = ("profiles", "products", "messages", "anything")


@pytest.mark.parametrize("what", ASKED)
@pytest.mark.parametrize("kind", ["fifo", "folder", "device", "deep", "other", "not_utf_8"])
def test_a_strange_configuration_neither_hangs_a_shell_nor_breaks_its_line(
    tmp_path: Path, what: str, kind: str
) -> None:
    file = tmp_path / "config.toml"
    match kind:
        case "fifo":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case "device":
            file.symlink_to("/dev/zero")
        case "deep":
            file.write_text("x = " + "[" * 5000 + "]" * 5000)
        case "other":
            file.write_text("profiles = 3")
        case "not_utf_8":
            file.write_bytes(b"\xff\xfe")
    environment = {"VTJCLI_CONFIG": str(file), "HOME": str(tmp_path)}
    assert set(completion_names.names(what, environment)) <= {"demo"}


@pytest.mark.parametrize("kind", ["fifo", "link"])
def test_what_is_no_file_of_the_log_gives_no_message_ids(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "vtjcli" / "log"
    folder.mkdir(parents=True)
    month = folder / "9999-12.jsonl"
    if kind == "fifo":
        os.mkfifo(month)
    else:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.write_text('{"record":"query","message_id":"not-mine"}\n')
        month.symlink_to(elsewhere)
    environment = {"XDG_STATE_HOME": str(tmp_path), "VTJCLI_CONFIG": os.devnull}
    assert completion_names.names("messages", environment) == []
