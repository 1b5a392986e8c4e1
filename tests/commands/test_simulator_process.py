"""The simulator as a process: its log, its port and its end."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import subprocess
import threading
import time

import pytest

from tests.conftest import ALBERT, PATIENCE, Cli
from tests.simulator.requests import request
from tests.support.replies import one
from tests.support.simulator_process import CODE, Running, simulating
from vtjcli.simulator import CLIENT


def test_the_log_tells_each_request_in_a_line_without_an_identity_code(bare: Cli) -> None:
    hostile = request()
    one(hostile, "s:Header/x:client/id:memberCode").text = f"a\nb {ALBERT}"
    with simulating(bare) as running:
        running.ask()
        running.ask(request("", SahkoinenAsiointitunnus="99000001A"))
        running.ask(hostile)
        running.ask(b"<")
        status, said = running.stop()
    assert status == 0
    lines = said.splitlines()[:4]
    assert all(re.match(r"[0-9T:.-]{23}Z \S+ \S+ \S+ -> \S+, [0-9.]+ ms$", line) for line in lines)
    assert f"HenkilonTunnusKysely {CLIENT} 020501A**** -> 0000" in lines[0]
    assert "SahkoinenAsiointitunnus=****" in lines[1]
    assert not CODE.search(said)


def test_quiet_writes_no_line_a_request(bare: Cli) -> None:
    with simulating(bare, "--quiet") as running:
        running.ask()
        status, said = running.stop(signal.SIGINT)
    assert (status, said) == (0, "Note: Simulator stopped.\n")


def test_a_log_that_nobody_reads_on_costs_no_answer(bare: Cli) -> None:
    with simulating(bare) as running:
        assert running.process.stderr is not None
        running.process.stderr.close()
        assert [running.ask().code for _ in range(3)] == ["0000"] * 3


def test_stopping_does_not_wait_for_a_delayed_answer(bare: Cli) -> None:
    with simulating(bare, "--delay", "600") as running:
        waiting = threading.Thread(target=_ask_in_vain, args=(running,))
        waiting.start()
        time.sleep(0.3)
        assert running.stop()[0] == 0
        waiting.join(PATIENCE)
        assert not waiting.is_alive()


def _ask_in_vain(running: Running) -> None:
    with pytest.raises((http.client.HTTPException, OSError)):
        running.ask()


def test_a_port_in_use_is_told_with_the_way_out(bare: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = bare("simulator", "--port", str(taken.getsockname()[1]))
    assert ran.status == 3
    assert "--port 0" in ran.err


def test_it_listens_on_loopback_and_nowhere_else(bare: Cli) -> None:
    with simulating(bare) as running:
        listening = subprocess.run(
            ["cat", f"/proc/{running.process.pid}/net/tcp"],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        ours = [line.split()[1] for line in listening.splitlines()[1:]]
        assert [
            a for a in ours if a.endswith(f":{running.port:04X}") and not a.startswith("0100007F")
        ] == []


def test_whoever_reads_no_further_than_the_address_sees_no_error(cli: Cli) -> None:
    with subprocess.Popen(
        cli.command(("simulator",)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=cli.variables({"PYTHONUNBUFFERED": "1"}),
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 141
