"""What is on the machine itself: the password, the log of queries, the configuration."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.conftest import ALBERT, PASSWORD, profile
from tests.support.secretservice import hanging_bus
from vtjcli.audit.syslog import Syslog
from vtjcli.config import Overrides, resolve
from vtjcli.doctor import this_machine
from vtjcli.doctor.examined_server import ExaminedServer
from vtjcli.doctor.finding import Finding
from vtjcli.doctor.usage_report import account
from vtjcli.errors import LogError
from vtjcli.messages import LANGUAGES, text
from vtjcli.xroad.endpoint import Endpoint

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

    from .conftest import Examine


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_password_that_is_missing_names_the_ways_to_give_it(
    examine: Examine, register: Register, bare: Cli, language: str
) -> None:
    (bare.home / "empty.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Empty(KeyringBackend):\n    priority = 9\n"
        "    def get_password(self, service, username):\n        return None\n"
        "    set_password = delete_password = get_password\n"
    )
    environment: dict[str, str] = {
        "VTJCLI_PASSWORD": "",
        "PYTHONPATH": str(bare.home),
        "PYTHON_KEYRING_BACKEND": "empty.Empty",
    }
    found = examine(register.url, "--lang", language, environment=environment)
    assert (found.status, found.states("failed")) == (3, ["password"])
    step = found["password"]
    assert step["who"] == "you"
    for way in ("vtjcli login --profile test", "VTJCLI_PASSWORD", "password_command"):
        assert way in step["advice"]


def test_a_keyring_that_hangs_is_given_up_and_the_rest_examined(
    examine: Examine, register: Register
) -> None:
    with hanging_bus(greets=False) as address:
        environment: dict[str, str] = {
            "VTJCLI_PASSWORD": "",
            "DBUS_SESSION_BUS_ADDRESS": address,
        }
        found = examine(register.url, environment=environment)
    assert (found.status, found.states("failed")) == (3, ["password"])
    assert found["log"]["state"] == "ok"


@pytest.mark.parametrize(("command", "source"), [(None, "environment"), ("echo", "command")])
def test_where_the_password_comes_from_is_told_and_never_what_it_is(
    examine: Examine, register: Register, command: str | None, source: str
) -> None:
    words = ["sh", "-c", f"echo {PASSWORD}"] if command else None
    environment = {"VTJCLI_PASSWORD": "" if command else PASSWORD}
    found = examine(register.url, environment=environment, password_command=words)
    assert found.status == 0
    assert found["password"]["facts"] == {"source": source}
    assert PASSWORD not in str(found.document)


def test_a_log_that_cannot_be_written_fails(
    examine: Examine, register: Register, bare: Cli
) -> None:
    (bare.home / "file").write_text("no folder")
    found = examine(register.url, environment={"XDG_STATE_HOME": str(bare.home / "file")})
    assert (found.status, found.states("failed")) == (8, ["log"])
    assert found["log"]["who"] == "you"
    assert str(bare.home / "file") in found["log"]["message"] + found["log"]["advice"]


def test_a_log_that_was_tampered_with_fails_before_a_query_does(
    cli: Cli, register: Register
) -> None:
    assert cli("doctor").status == 0
    head = cli.home / "state" / "vtjcli" / "log" / "head"
    head.write_bytes(head.read_bytes()[::-1])
    ran = cli("doctor", "--json")
    assert ran.status == 8
    assert ran.json["steps"][-1]["error"]["kind"] == "log_head"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_in_which_the_next_month_cannot_be_begun_fails(cli: Cli) -> None:
    assert cli("doctor").status == 0
    folder = cli.home / "state" / "vtjcli" / "log"
    folder.chmod(0o500)
    try:
        assert cli("doctor").status == 8
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_identity_codes_in_the_systems_log_are_warned_of(
    cli: Cli, register: Register, language: str
) -> None:
    warned = text("words.full_codes_in_syslog", language)  # type: ignore[arg-type]
    for log, expected in (
        ('subject = "full"', False),
        ("syslog = true", False),
        ('subject = "full"\nsyslog = true', True),
    ):
        cli.configure(f"[profiles.test]\n{profile(register)}\n[log]\n{log}\n")
        advice = cli("doctor", "--json", "--lang", language).json["steps"][-1]["advice"] or ""
        assert (" ".join(warned.split()) in " ".join(advice.split())) is expected


def test_looking_at_the_log_enters_nothing(cli: Cli) -> None:
    for _ in range(2):
        assert cli("doctor").status == 0
    folder = cli.home / "state" / "vtjcli" / "log"
    assert list(folder.glob("*.jsonl")) == []
    assert cli("log", "verify").status == 0


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_log_that_others_have_rights_to_is_told_with_the_command_that_takes_them_away(
    cli: Cli, language: str
) -> None:
    assert cli("person", ALBERT).status == 0
    folder = cli.home / "state" / "vtjcli" / "log"
    (month,) = folder.glob("*.jsonl")
    for path, mode in ((folder, 0o755), (month, 0o644)):
        path.chmod(mode)
        ran = cli("doctor", "--json", "--lang", language)
        step = ran.json["steps"][-1]
        assert (ran.status, step["state"], step["who"]) == (0, "warning", "you")
        assert f"{path.name} {mode:04o}" in step["advice"]
        told = cli("doctor", "--lang", language).out
        command = next(line for line in told.splitlines() if "chmod" in line)
        subprocess.run(["sh", "-c", command], check=True)
        assert cli("doctor", "--json").json["steps"][-1]["state"] == "ok"


@pytest.mark.skipif(Path(Syslog.path).exists(), reason="there is a system log")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_system_log_that_is_not_there_is_told_and_not_claimed_in_the_account(
    cli: Cli, register: Register, language: Any
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register)}\n[log]\nsyslog = true\n")
    ran = cli("doctor", "--json", "--lang", language)
    step = ran.json["steps"][-1]
    assert (ran.status, step["state"], step["who"]) == (0, "warning", "you")
    assert "log.syslog" in step["advice"]
    assert step["facts"]["syslog"] is False
    report = cli("doctor", "--report", "--lang", language).out
    assert text("account.syslog_unreached", language) in report
    assert text("account.syslog_on", language) not in report


def test_a_system_log_that_listens_is_found_and_sent_nothing(
    cli: Cli, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "s"
    if len(str(path)) > 100:
        pytest.skip("the path of the tests is too long for a socket")
    monkeypatch.setattr(Syslog, "path", str(path))
    cli.configure(f"[profiles.test]\n{profile(register)}\n[log]\nsyslog = true\n")
    chosen = resolve(Overrides(), cli.variables({}))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(path))
        listening.setblocking(False)
        finding = this_machine.check_log(ExaminedServer(chosen, Endpoint(chosen.security_server)))
        with pytest.raises(BlockingIOError):
            listening.recv(1)
    assert (finding.state, finding.facts["syslog"]) == ("ok", True)
    found = [Finding(step="configuration"), finding._replace(step="log")]
    assert text("account.syslog_on", "en") in account(chosen, found, "en")


@pytest.fixture
def server(cli: Cli) -> ExaminedServer:
    chosen = resolve(Overrides(), cli.variables({}))
    return ExaminedServer(chosen, Endpoint(chosen.security_server))


def test_a_disk_that_fills_up_is_told_before_queries_stop(
    server: ExaminedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = {}
    for megabytes in (1, 99, 100):
        usage = Usage(10**9, 0, megabytes * 1_000_000)
        monkeypatch.setattr(shutil, "disk_usage", lambda _, usage=usage: usage)
        finding = this_machine.check_log(server)
        states[megabytes] = (finding.state, finding.who, len(finding.advice))
    assert states == {1: ("warning", "you", 1), 99: ("warning", "you", 1), 100: ("ok", None, 0)}
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 0))
    with pytest.raises(LogError):
        this_machine.check_log(server)


def test_a_disk_that_cannot_be_measured_is_no_crash(
    server: ExaminedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: str) -> Usage:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    with pytest.raises(LogError):
        this_machine.check_log(server)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_amiss_with_the_configuration_is_a_warning(
    bare: Cli, register: Register, language: str
) -> None:
    settings = profile(register, service="FI-TEST/GOV/0245437-2/VTJ_kysely")
    bare.configure(f"[profiles.test]\n{settings}")
    ran = bare("doctor", "--json", "--lang", language)
    step = ran.json["steps"][0]
    assert (step["state"], step["who"], ran.err) == ("warning", "you", "")
    assert "VTJ_kysely" in step["advice"]
    assert ran.json["state"] == "failed"  # there is no such service


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_configuration_that_others_can_write_is_told(cli: Cli) -> None:
    (cli.folder / "config.toml").chmod(0o666)
    ran = cli("doctor", "--json")
    step = ran.json["steps"][0]
    assert step["state"] in ("failed", "warning")
    assert "config.toml" in step["message"] + str(step["advice"])


def test_an_identity_code_that_every_query_would_refuse_fails_the_first_step(
    examine: Examine, register: Register
) -> None:
    for environment, settings in (
        ({"VTJCLI_END_USER": ALBERT}, {}),
        ({}, {"billing": f"case {ALBERT}"}),
    ):
        found = examine(register.url, environment=environment, **settings)
        assert (found.status, found.states("failed")) == (3, ["configuration"])
        assert found["configuration"]["who"] == "you"
        assert ALBERT not in str(found.document)
