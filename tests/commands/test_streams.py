"""What a shell makes of the streams: full, closed, read no further; and what ends a program."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT, PATIENCE

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

ASKING_NOBODY: Final = (
    "--version",
    "--help",
    "person --help",
    "person --json-schema",
    "log",
    f"check {ALBERT}",
    "codes 0001",
    "config path",
    "config show",
    "--complete profiles",
    "person nobody --json",
)


def unwritable(cli: Cli, words: str, output: str) -> tuple[int, str]:
    """Run a command whose standard output is "full" or "closed"; return status and messages."""
    with Path("/dev/full").open("w") as full:
        streams = {"stdout": full.fileno()} if output == "full" else {"closed": 1}
        program = cli.started(tuple(words.split()), {"VTJCLI_LANG": "en"}, **streams)
    with program:
        _, told = program.communicate()
    assert "Traceback" not in told
    assert "internal error" not in told
    return program.wait(), told


@pytest.mark.parametrize("output", ["full", "closed"])
@pytest.mark.parametrize("words", ASKING_NOBODY)
def test_an_output_that_cannot_be_written_is_told_and_no_query_made_up(
    cli: Cli, words: str, output: str
) -> None:
    status, told = unwritable(cli, words, output)
    assert status == 74
    assert "The output cannot be written" in told
    assert "The query was made" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_answer_of_which_the_disk_takes_a_part_is_told_and_no_success(
    cli: Cli, unbuffered: str
) -> None:
    """Without a buffer, as containers have it, Python writes a part and says nothing."""
    answers = cli.home / "answers"
    answers.write_bytes(bytes(99_300))
    code = (
        "import resource, sys; from vtjcli.__main__ import entry; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); "
        f"sys.argv[1:] = ['person', '--json', '--profile', 'demo', '{ALBERT}']; entry()"
    )
    with answers.open("ab") as file:
        ran = subprocess.run(
            [sys.executable, "-c", code],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.PIPE,
            text=True,
            env=cli.variables({"PYTHONUNBUFFERED": unbuffered, "VTJCLI_LANG": "en"}),
            timeout=PATIENCE,
            check=False,
        )
    assert ran.returncode == 74
    assert "cannot be written" in ran.stderr


def test_an_answer_that_cannot_be_written_is_told_with_its_message_id(
    cli: Cli, register: Register
) -> None:
    status, told = unwritable(cli, f"person {ALBERT}", "full")
    assert status == 74
    assert "The query was made" in told
    assert str(register.values("id")[0]) in told


def test_nobody_is_asked_about_when_nothing_could_show_the_answer(
    cli: Cli, register: Register
) -> None:
    program = " ".join(cli.command(("person", ALBERT)))
    done = subprocess.run(
        ["sh", "-c", f"{program} >&-"],
        env=cli.variables({}),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 74
    assert b"Traceback" not in done.stderr
    assert register.sent == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("count", [1, 3])
def test_whatever_ends_it_the_outcome_is_in_the_log_and_the_json_whole(
    cli: Cli, register: Register, number: signal.Signals, count: int
) -> None:
    assert cli("person", ALBERT).status == 0
    register.hold = threading.Event()
    codes = (ALBERT, "300987-970B", "120835-975N")[:count]
    with cli.started(("person", "-o", "json", *codes)) as program:
        while len(register.sent) < 1 + count:
            assert program.poll() is None
            time.sleep(0.01)
        program.send_signal(number)
        time.sleep(0.2)  # in which it begins to wait for the answers
        program.send_signal(number)
        out, err = program.communicate(timeout=PATIENCE)
    register.hold.set()
    assert program.returncode == 130
    assert out.strip()[-1] in "]}"
    assert all(str(name) in err for name in register.values("id")[1:])
    outcomes = {one["message_id"]: one["outcome"]["result"] for one in cli("log", "list").objects}
    assert {outcomes[str(name)] for name in register.values("id")[1:]} == {"interrupted"}


def test_a_terminal_that_is_closed_does_not_end_what_nohup_started(
    cli: Cli, register: Register
) -> None:
    assert cli("person", ALBERT).status == 0
    register.hold = threading.Event()
    with subprocess.Popen(
        ["sh", "-c", f"trap '' HUP; exec {' '.join(cli.command(('person', ALBERT)))}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=cli.variables({}),
    ) as program:
        while len(register.sent) < 2:
            assert program.poll() is None
            time.sleep(0.01)
        program.send_signal(signal.SIGHUP)
        time.sleep(0.2)
        register.hold.set()
        out, _ = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0
    assert ALBERT.encode() in out
