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

_IN_A_CALLBACK: Final = """
import signal, time, weakref
import vtjcli.cli
from vtjcli.__main__ import entry

class Thing:
    pass

def run(arguments):
    thing = Thing()
    reference = weakref.ref(thing, lambda _: signal.raise_signal(signal.SIGINT))
    del thing
    time.sleep(120)

vtjcli.cli.run = run
entry()
"""

_IN_AN_IMPORT: Final = """
import sys, time
import vtjcli.cli
from vtjcli.__main__ import entry

def run(arguments):
    sys.path.insert(0, "modules")
    import interrupted
    time.sleep(120)

vtjcli.cli.run = run
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


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_in_a_callback_where_python_ignores_it_is_not_lost(cli: Cli) -> None:
    """Removing from a WeakSet is one: Ctrl-C in it showed a traceback and ended nothing."""
    assert _run(cli, _IN_A_CALLBACK) == (130, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("kept", ["raise ImportError('no capsule') from None", "pass"])
def test_ctrl_c_in_an_import_that_makes_another_error_of_it_is_not_a_defect(
    cli: Cli, kept: str
) -> None:
    """The ssl module of Python does so while it is loaded; other modules go without what failed."""
    module = cli.home / "modules/interrupted.py"
    module.parent.mkdir()
    module.write_text(f"""
import signal
try:
    signal.raise_signal(signal.SIGINT)
    for _ in range(1000): pass
except KeyboardInterrupt:
    {kept}
""")
    assert _run(cli, _IN_AN_IMPORT) == (130, b"", b"")


def _run(cli: Cli, code: str) -> tuple[int, bytes, bytes]:
    program = subprocess.run(
        [sys.executable, "-c", code],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=cli.variables({}),
        cwd=cli.home,
        timeout=PATIENCE,
        check=False,
    )
    return program.returncode, program.stdout, program.stderr
