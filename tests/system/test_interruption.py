"""A signal ends the program once, with its status, and leaves its caller as it was."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import PATIENCE
from vtjcli.__main__ import main
from vtjcli.system import interruption
from vtjcli.system.interruption import Interruption, Interrupts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Cli

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

_COMMAND: Final = """
import signal, sys, time, weakref
import vtjcli.cli
from vtjcli.__main__ import entry

class Thing:
    pass

def run(arguments):
    {body}
    return 0

{before}
vtjcli.cli.run = run
entry()
"""
_CALLBACK: Final = (
    "thing = Thing(); reference = weakref.ref(thing, lambda _: signal.raise_signal({number})); "
    "del thing; time.sleep(120)"
)
_IMPORT: Final = "sys.path.insert(0, 'modules'); import interrupted"


def _run(cli: Cli, body: str, before: str = "") -> tuple[int, bytes, bytes]:
    """Run the program with `body` in place of what a command does."""
    program = subprocess.run(
        [sys.executable, "-c", _COMMAND.format(body=body, before=before)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=cli.variables({}),
        cwd=cli.home,
        timeout=PATIENCE,
        check=False,
    )
    return program.returncode, program.stdout, program.stderr


def _write_module(cli: Cli, content: str) -> None:
    module = cli.home / "modules/interrupted.py"
    module.parent.mkdir()
    module.write_text(f"import signal\n{content}\n")


@pytest.fixture
def interrupts() -> Iterator[Interrupts]:
    with Interrupts(signal.default_int_handler, signal.SIG_DFL) as handled:
        yield handled


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_one_signal_ends_a_command_whose_reader_does_not_read(
    cli: Cli, sent: signal.Signals
) -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, bytes(4096))
    except BlockingIOError:
        os.set_blocking(writing, True)
    with subprocess.Popen(
        [sys.executable, "-m", "vtjcli", "codes", "0006"],
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
        env=cli.variables({}),
    ) as program:
        assert program.stderr is not None
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(2)  # it waits for its reader
        program.send_signal(sent)
        assert program.wait(PATIENCE) == 130
        assert program.stderr.read() == b""
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize(
    ("number", "before"),
    [
        (signal.SIGINT, ""),
        # As a job in the background of a script: only SIGTERM can stop it.
        (signal.SIGTERM, "signal.signal(signal.SIGINT, signal.SIG_IGN)"),
    ],
)
def test_a_signal_in_a_callback_where_python_ignores_it_is_not_lost(
    cli: Cli, number: signal.Signals, before: str
) -> None:
    """Removing from a WeakSet is one: a signal in it showed a traceback and ended nothing."""
    assert _run(cli, _CALLBACK.format(number=int(number)), before) == (130, b"", b"")


@pytest.mark.parametrize("kept", ["raise ImportError('no capsule') from None", "pass"])
def test_ctrl_c_in_an_import_that_makes_another_error_of_it_is_not_a_defect(
    cli: Cli, kept: str
) -> None:
    """The ssl module of Python does so while it is loaded; other modules go without what failed."""
    _write_module(
        cli,
        f"""
try:
    signal.raise_signal(signal.SIGINT)
    for _ in range(1000): pass
except KeyboardInterrupt:
    {kept}
""",
    )
    assert _run(cli, f"{_IMPORT}; time.sleep(120)") == (130, b"", b"")


def test_a_signal_deferred_to_the_end_of_the_program_still_counts(cli: Cli) -> None:
    _write_module(cli, "signal.raise_signal(signal.SIGINT)")
    assert _run(cli, _IMPORT) == (130, b"", b"")


def test_no_signal_reaches_the_caller_after_the_command() -> None:
    before = [signal.getsignal(number) for number in _SIGNALS]
    hook, collecting = sys.unraisablehook, gc.isenabled()
    with Interrupts(signal.default_int_handler, signal.SIG_DFL) as handled:
        handled.send_again(signal.SIGTERM, 0.05)
    time.sleep(0.2)  # SIGTERM would end the tests
    assert main(["codes", "0006"]) == 0
    assert [signal.getsignal(number) for number in _SIGNALS] == before
    assert (sys.unraisablehook, gc.isenabled()) == (hook, collecting)


def test_a_command_runs_in_another_thread_than_the_main_one(cli: Cli) -> None:
    statuses: list[int] = []
    thread = threading.Thread(target=lambda: statuses.append(main(["codes", "0006"])))
    thread.start()
    thread.join(PATIENCE)
    assert statuses == [0]


def test_an_import_that_hangs_can_be_interrupted(
    interrupts: Interrupts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interruption, "_DEFERRALS_MAX", 3)
    monkeypatch.setattr(interruption, "_is_importing", lambda _: True)
    with pytest.raises(KeyboardInterrupt):
        _raise_and_wait(signal.SIGINT)
    assert not interrupts.is_pending


def test_the_second_signal_lets_an_answer_be_written_and_no_longer(
    interrupts: Interrupts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second Ctrl-C, just as the answer comes, lost what had been paid for."""
    monkeypatch.setattr(interruption, "READER_SECONDS", 0.3)
    written = []
    with Interruption() as handled:
        signal.raise_signal(signal.SIGINT)
        with handled.breakable():
            signal.raise_signal(signal.SIGINT)
            written.append("the answer")
        assert handled.count == 2
        time.sleep(0.5)  # what was put off meets nothing that could break
        with pytest.raises(KeyboardInterrupt), handled.breakable():
            _raise_and_wait(signal.SIGINT)
    assert written == ["the answer"]
    assert interrupts.is_over is False


def test_after_an_interrupted_run_the_next_signal_is_the_commands_again(
    interrupts: Interrupts,
) -> None:
    with Interruption():
        signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def _raise_and_wait(number: signal.Signals) -> None:
    signal.raise_signal(number)
    time.sleep(PATIENCE)
