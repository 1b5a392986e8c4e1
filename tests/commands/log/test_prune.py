"""``vtjcli log prune``: old entries go only when somebody says so."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.audit import logs
from tests.commands.log.written_logs import settings

if TYPE_CHECKING:
    from tests.conftest import Cli


def test_old_entries_go_only_when_somebody_says_so(bare: Cli) -> None:
    kept = settings(bare)
    logs.write(kept, {"2019-03": 2, "2019-04": 1})
    logs.write(kept, {time.strftime("%Y-%m", time.gmtime()): 1})
    ran = bare("log", "prune", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "2019-03 – 2019-04" in ran.out
    assert "--yes" in ran.err
    assert len(logs.files(kept)) == 3
    assert bare("log", "prune", "--json").json == {
        "months": [
            {"month": "2019-03", "file": "2019-03", "entries": 4},
            {"month": "2019-04", "file": "2019-04", "entries": 2},
        ],
        "entries": 6,
        "removed": False,
    }
    assert bare("log", "prune", "--yes").status == 0
    assert len(logs.files(kept)) == 1
    ran = bare("log", "verify", VTJCLI_LANG="en")
    assert ran.status == 0
    assert "log prune removed 6 old entries" in ran.out
    assert "no whole month" in bare("log", "prune", "--yes", VTJCLI_LANG="en").out


@pytest.mark.parametrize(
    ("language", "answer", "removed"),
    [
        ("fi", "k", True),
        ("sv", "ja", True),
        ("en", "y", True),
        ("en", "", False),
        ("en", "n", False),
    ],
)
def test_a_terminal_asks_before_anything_is_removed(
    bare: Cli, language: str, answer: str, removed: bool
) -> None:
    kept = settings(bare)
    logs.write(kept, {"2019-03": 2})
    child = bare.on_terminal("log", "prune", VTJCLI_LANG=language)
    child.expect(r"\[./.\] ")
    child.sendline(answer)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert (logs.files(kept)[0].stem != "2019-03") == removed
