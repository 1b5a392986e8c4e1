"""The whole path to the register is checked, without a query about a person."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading
from typing import TYPE_CHECKING, Any, Final

import pexpect
import pytest
from lxml import etree

from tests.conftest import PASSWORD, profile
from tests.support.altered_simulator import answering
from tests.support.socket_server import Server, closed_port, deaf_port
from vtjcli.messages import LANGUAGES, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.conftest import Cli, Register
    from tests.support.socket_server import Request

STEPS: Final = [
    *("configuration", "name", "connection", "tls", "server", "client", "service", "right"),
    *("password", "clock", "log"),
]
KEYS: Final = {"step", "state", "seconds", "message", "advice", "who", "facts", "error"}


def test_a_way_without_a_fault_is_gone_through_step_by_step(cli: Cli) -> None:
    ran = cli("doctor", "--json")
    assert (ran.status, ran.err) == (0, "")
    found = ran.json
    assert list(found) == ["schema", "demo", "profile", "state", "exit_status", "seconds", "steps"]
    assert found["schema"] == "vtjcli/doctor/1"
    assert (found["demo"], found["profile"], found["state"]) == (False, "test", "ok")
    assert [step["step"] for step in found["steps"]] == STEPS
    for step in found["steps"]:
        assert set(step) == KEYS
        assert (step["state"], step["advice"], step["who"], step["error"]) == ("ok", *[None] * 3)
    assert found["seconds"] >= max(step["seconds"] for step in found["steps"])


def test_nothing_is_asked_about_anybody(cli: Cli, register: Register) -> None:
    """A query would be billed, and would have to be accounted for."""
    for words in (("--json",), ("--report",), ()):
        assert cli("doctor", *words).status == 0
    called = {str(etree.fromstring(sent).find(".//{*}Body")[0].tag) for sent in register.sent}  # type: ignore[index]
    assert {tag.rpartition("}")[2] for tag in called} == {"listMethods", "allowedMethods"}
    assert not any(PASSWORD.encode() in sent for sent in register.sent)
    listed = cli("log", "list", "--json")
    assert "Kysely" not in listed.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_is_a_line_in_ones_own_language(cli: Cli, language: Any) -> None:
    piped = cli("doctor", "--lang", language)
    status, shown = cli.shown_on_terminal("doctor", "--lang", language)
    assert (piped.status, piped.err, status) == (0, "", 0)
    sign = r"\." if language == "en" else ","
    for step in STEPS:
        named = text(f"doctor.step.{step}", language)
        line = next(line for line in piped.out.splitlines() if line.startswith(f"✓ {named}: "))
        assert re.search(rf"\(\d+{sign}\d\d\u00a0s\)$", line)
        assert f"\x1b[32m✓\x1b[0m {named}:" in shown
    assert "{" not in piped.out
    assert piped.out.splitlines()[-1].endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_demonstration_says_what_it_is(bare: Cli, language: str) -> None:
    ran = bare("doctor", "--profile", "demo", "--json", "--lang", language)
    assert ran.status == 0
    assert (ran.json["demo"], ran.json["profile"]) == (True, "demo")
    assert [step["step"] for step in ran.json["steps"]] == STEPS
    assert text("words.demo", language) in ran.err  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_monitoring_hears_of_a_configuration_of_no_use(bare: Cli, language: str) -> None:
    bare.configure("[profiles.test]\nsecurity_sever = 'https://ss.example.fi'\n")
    ran = bare("doctor", "--json", "--lang", language)
    assert ran.status == 3
    step, *others = ran.json["steps"]
    assert (step["step"], step["state"], step["who"]) == ("configuration", "failed", "you")
    assert "security_server" in step["message"] + str(step["advice"])
    assert step["error"]["exit_status"] == ran.json["exit_status"] == 3
    assert (ran.json["profile"], ran.json["state"]) == ("test", "failed")
    assert {one["state"] for one in others if one["step"] != "configuration"} == {"skipped", "ok"}
    told = bare("doctor", "--lang", language)
    assert told.status == 3
    assert told.out.startswith("✗ ")
    report = bare("doctor", "--report", "--lang", language)
    assert (report.status, report.out) == (3, "")
    assert "security_server" in report.err


def test_every_mistake_is_told_and_what_is_usable_is_examined(cli: Cli, register: Register) -> None:
    wrong = {"client": "FI-TEST/MUN", "limits": {"timeout": "soon"}, "username": None}
    cli.configure(f"[profiles.test]\n{profile(register, **wrong)}clinet = 'x'\n")
    shown = cli("config", "show", "--json").json["problems"]
    ran = cli("doctor", "--json")
    steps = ran.json["steps"]
    told = [step["error"]["kind"] for step in steps if step["step"] == "configuration"]
    assert sorted(told) == sorted(problem["kind"] for problem in shown)
    assert {"identifier", "config_type", "config_key"} <= set(told)
    states = {step["step"]: step["state"] for step in steps}
    assert (states["connection"], states["server"], states["log"]) == ("ok", "ok", "ok")
    assert {states[one] for one in ("client", "service", "right")} == {"skipped"}
    skipped = sum(state == "skipped" for state in states.values())
    assert str(skipped) in cli("doctor", "--lang", "en").out.splitlines()[-1]


def test_without_any_profile_every_step_is_counted_as_not_examined(bare: Cli) -> None:
    ran = bare("doctor", "--json")
    assert (ran.status, ran.json["profile"]) == (3, None)
    states = [step["state"] for step in ran.json["steps"]]
    assert (states[0], set(states[1:])) == ("failed", {"skipped"})
    assert len(states) > 8


def test_the_status_is_the_highest_of_what_failed(cli: Cli, register: Register) -> None:
    with closed_port() as port:
        cli.configure(
            f"[profiles.test]\n{profile(register, security_server=f'http://127.0.0.1:{port}')}"
        )
        ran = cli("doctor", "--json", VTJCLI_PASSWORD=None, PYTHON_KEYRING_BACKEND=NO_KEYRING)
        assert ran.status == 6
        statuses = {
            step["step"]: step["error"]["exit_status"]
            for step in ran.json["steps"]
            if step["state"] == "failed"
        }
        assert statuses == {"connection": 6, "password": 3}
        (cli.home / "file").write_text("no folder")
        assert cli("doctor", XDG_STATE_HOME=str(cli.home / "file")).status == 8


NO_KEYRING: Final = "keyring.backends.fail.Keyring"


def test_what_failed_is_followed_by_what_to_do_and_who_can(cli: Cli, register: Register) -> None:
    with closed_port() as port:
        settings = profile(register, security_server=f"http://127.0.0.1:{port}")
        cli.configure(f"[profiles.test]\n{settings}")
        for language in LANGUAGES:
            ran = cli("doctor", "--lang", language)
            lines = ran.out.splitlines()
            at = next(n for n, line in enumerate(lines) if line.startswith("✗"))
            assert text("doctor.step.connection", language) in lines[at]
            assert f"    {text('doctor.who.own_admin', language)}" in lines[at:]
            assert f"– {text('doctor.step.tls', language)}: " in ran.out


def slowly(register: Register, held: threading.Event) -> Any:
    answer = answering(register)

    def wait(request: Request) -> Iterable[bytes]:
        held.wait(30)
        return answer(request)

    return wait


def test_each_step_is_there_before_the_next_and_a_long_one_says_what_is_looked_at(
    cli: Cli, register: Register
) -> None:
    held = threading.Event()
    with Server(slowly(register, held)) as server:
        cli.configure(f"[profiles.test]\n{profile(register, security_server=server.url)}")
        child = cli.on_terminal("doctor", "--lang", "en", NO_COLOR="1")
        child.expect("✓ TLS")
        child.expect("Checking: Security server")
        held.set()
        child.expect("✓ Security server")
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 0
        held.clear()
        piped = cli.started(("doctor", "--lang", "en"))
        assert piped.stdout is not None
        while not piped.stdout.readline().startswith("✓ TLS"):
            pass
        threading.Timer(1.4, held.set).start()
        _, err = piped.communicate()
    assert err == ""


def test_ctrl_c_ends_it_quietly(cli: Cli, register: Register) -> None:
    with deaf_port() as port:
        settings = profile(register, security_server=f"http://127.0.0.1:{port}")
        cli.configure(f"[profiles.test]\n{settings}")
        child = cli.on_terminal("doctor", "--lang", "en")
        child.expect("Checking: Connection")
        child.sendintr()
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 130
        assert "rror" not in str(child.before)
        piped = cli.started(("doctor", "--json"))
        with pytest.raises(subprocess.TimeoutExpired):
            piped.wait(0.5)
        os.kill(piped.pid, signal.SIGINT)
        assert piped.communicate() == ("", "")
        assert piped.returncode == 130


def test_words_that_contradict_are_refused(cli: Cli, register: Register) -> None:
    ran = cli("doctor", "--report", "--json")
    assert (ran.status, ran.out) == (2, "")
    assert "--report" in ran.err
    assert cli("doctor", "--lang", "de").status == 2
    assert cli("doctor", "--timeout", "0", "--json").json["exit_status"] == 2
    assert register.sent == []


def test_a_pipe_that_is_closed_ends_it_quietly(cli: Cli) -> None:
    with cli.started(("doctor",)) as program:
        assert program.stdout is not None
        program.stdout.close()
        _, err = program.communicate()
    assert err == ""
    assert program.returncode in (141, 0)
