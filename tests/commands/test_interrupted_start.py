"""Ctrl-C while the program is being loaded ends it at once, without a word."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT, PATIENCE

if TYPE_CHECKING:
    from tests.conftest import Cli

_STARTED: Final = """
import os, signal, sys
from vtjcli.__main__ import entry
sys.argv[0] = "vtjcli"
os.write(1, b"started\\n")
entry()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("words", [("--help",), ("person", "--json", ALBERT), ("config", "show")])
def test_ctrl_c_at_any_moment_of_the_start_is_silent_and_130(
    cli: Cli, words: tuple[str, ...]
) -> None:
    for milliseconds in range(5, 125, 17):
        with subprocess.Popen(
            [sys.executable, "-c", _STARTED, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=cli.variables({}),
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == b"started\n"
            time.sleep(milliseconds / 1000)
            program.send_signal(signal.SIGINT)
            _, err = program.communicate(timeout=PATIENCE)
        assert b"Traceback" not in err
        assert b"KeyboardInterrupt" not in err
        assert program.returncode in (130, 0), err
