"""Where the password comes from, and that it comes out nowhere."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.conftest import ALBERT, PASSWORD, profile

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

KEYRINGS = """
import os, time
from keyring.backend import KeyringBackend

class Answering(KeyringBackend):
    priority = 1
    def get_password(self, service, username):
        return {("vtjcli:test", "demo"): "PASSWORD"}.get((service, username))
    def set_password(self, service, username, password):
        raise NotImplementedError

class Raising(Answering):
    def get_password(self, service, username):
        raise RuntimeError("PASSWORD")

class Leaving(Answering):
    def get_password(self, service, username):
        raise SystemExit(0)

class Interrupting(Answering):
    def get_password(self, service, username):
        raise KeyboardInterrupt("PASSWORD")

class Hanging(Answering):
    def get_password(self, service, username):
        time.sleep(100_000)

class Unlocked(Answering):
    def get_password(self, service, username):
        while not os.path.exists(os.environ["HOME"] + "/unlocked"):
            time.sleep(0.01)
        return super().get_password(service, username)
""".replace("PASSWORD", PASSWORD)


def with_keyring(cli: Cli, name: str) -> Cli:
    """Return the program with a stand-in for the system's keyring."""
    (cli.home / "standin.py").write_text(KEYRINGS)
    cli.limit_keyring(0.5 if name in ("Hanging", "Unlocked") else 20)
    cli.environment["PYTHON_KEYRING_BACKEND"] = f"standin.{name}"
    return cli


def with_command(cli: Cli, register: Register, script: str) -> Cli:
    """Return the program with a password_command that runs `script` in Python."""
    command = [sys.executable, "-c", script]
    cli.configure(f"[profiles.test]\n{profile(register, password_command=command)}")
    return cli


def test_the_environment_wins_over_the_command_which_wins_over_the_keyring(
    cli: Cli, register: Register
) -> None:
    with_keyring(cli, "Answering")
    assert cli("person", ALBERT, VTJCLI_PASSWORD="from environment").status == 4
    assert cli("person", ALBERT, VTJCLI_PASSWORD=None).status == 0
    with_command(cli, register, "print('from command')")
    assert cli("person", ALBERT, VTJCLI_PASSWORD=None).status == 4
    assert cli("person", ALBERT).status == 0
    assert register.values("Salasana") == ["from environment", PASSWORD, "from command", PASSWORD]


@pytest.mark.parametrize("end", ["", "\\n", "\\r\\n", "\\nsecond line\\n"])
def test_the_first_line_of_the_command_is_the_password(
    cli: Cli, register: Register, end: str
) -> None:
    with_command(cli, register, f"print('{PASSWORD}{end}', end='')")
    assert cli("person", ALBERT, VTJCLI_PASSWORD=None).status == 0


def test_space_in_a_password_is_kept(cli: Cli, register: Register) -> None:
    with_command(cli, register, "print(' a b ')")
    cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert register.values("Salasana") == [" a b "]


def test_no_shell_reads_the_command(cli: Cli, register: Register) -> None:
    trace = cli.home / "made by a shell"
    command = ["echo", f"$HOME; touch '{trace}'"]
    cli.configure(f"[profiles.test]\n{profile(register, password_command=command)}")
    cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert register.values("Salasana") == [command[1]]
    assert not trace.exists()


@pytest.mark.parametrize("status", [0, 3])
def test_what_the_command_says_is_shown_and_what_it_prints_is_not(
    cli: Cli, register: Register, status: int
) -> None:
    script = f"import sys; print('{PASSWORD}'); sys.stderr.write('touch the key\\n'); "
    with_command(cli, register, script + f"sys.exit({status})")
    ran = cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == (3 if status else 0)
    assert "touch the key" in ran.err
    assert PASSWORD not in ran.everything
    assert len(register.sent) == (0 if status else 1)
    assert not status or f"status {status}" in ran.err


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("pass", "printed nothing"),
        ("print()", "printed nothing"),
        ("import sys; sys.stdout.buffer.write(b'\\xff\\xfe')", "UTF-8"),
    ],
)
def test_a_command_without_a_password_is_told(
    cli: Cli, register: Register, script: str, said: str
) -> None:
    with_command(cli, register, script)
    ran = cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 3
    assert said in ran.err
    assert register.sent == []


def test_a_command_that_does_not_exist_is_told(cli: Cli, register: Register) -> None:
    settings = profile(register, password_command=["no-such-command", "show"])
    cli.configure(f"[profiles.test]\n{settings}")
    ran = cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 3
    assert "no-such-command" in ran.err
    assert register.sent == []


@pytest.mark.parametrize("backend", ["Raising", "Leaving", "Interrupting", "Hanging"])
def test_a_broken_keyring_is_told_with_the_other_ways(
    cli: Cli, register: Register, backend: str
) -> None:
    ran = with_keyring(cli, backend)("person", "--json", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 3
    assert ran.json["error"]["exit_status"] == 3
    assert "VTJCLI_PASSWORD" in ran.err
    assert "password_command" in ran.err
    assert PASSWORD not in ran.everything
    assert register.sent == []


def test_who_unlocks_the_keyring_in_a_window_has_the_time_to(cli: Cli, register: Register) -> None:
    with_keyring(cli, "Unlocked")
    child = cli.on_terminal("person", ALBERT, VTJCLI_PASSWORD="", DISPLAY=":99")
    child.expect("has not answered yet")
    (cli.home / "unlocked").touch()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert register.values("Salasana") == [PASSWORD]


def test_a_keyring_without_the_password_is_told_with_the_other_ways(
    cli: Cli, register: Register
) -> None:
    cli.configure(f"[profiles.another]\n{profile(register)}")
    ran = with_keyring(cli, "Answering")("person", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 3
    assert "VTJCLI_PASSWORD" in ran.err
    assert "password_command" in ran.err
    assert "vtjcli:another" in ran.err
    assert register.sent == []


def test_an_empty_password_is_none(cli: Cli, register: Register) -> None:
    ran = with_keyring(cli, "Answering")("person", ALBERT, VTJCLI_PASSWORD="")
    assert ran.status == 0
    assert register.values("Salasana") == [PASSWORD]


def test_a_password_that_the_register_refuses_is_not_shown(cli: Cli) -> None:
    for form in ("json", "table", "xml"):
        ran = cli("person", "-o", form, ALBERT, VTJCLI_PASSWORD="wr0ng-Passw0rd")
        assert ran.status == 4
        assert "wr0ng-Passw0rd" not in ran.everything


def test_a_password_that_xml_cannot_carry_is_told_and_not_shown(
    cli: Cli, register: Register
) -> None:
    ran = cli("person", ALBERT, VTJCLI_PASSWORD="secret\x01secret")
    assert ran.status in (2, 3)
    assert "secret" not in ran.everything
    assert register.sent == []


def test_a_password_in_the_configuration_file_is_refused_and_not_shown(
    cli: Cli, register: Register
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, password='wr0ng-place')}")
    ran = cli("person", ALBERT)
    assert ran.status == 3
    assert "password_command" in ran.err
    assert "wr0ng-place" not in ran.everything
    assert register.sent == []


def test_the_command_inherits_no_secret(cli: Cli, register: Register) -> None:
    """What it starts in turn, and the list of its environment, are not ours."""
    script = "import os, sys; print('none' if 'HOME' in os.environ and not {'VTJCLI_PASSWORD', "
    script += "'VTJCLI_KEY_PASSPHRASE'} & set(os.environ) else 'some')"
    with_command(cli, register, script)
    cli("person", ALBERT, VTJCLI_PASSWORD="", VTJCLI_KEY_PASSPHRASE="secret")
    assert register.values("Salasana") == ["none"]


def test_whoever_asks_without_a_password_reads_first_that_nothing_was_asked(
    cli: Cli, register: Register
) -> None:
    with_keyring(cli, "Raising")
    ran = cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 3
    assert ran.json["error"]["kind"] == "keyring_failed"
    assert ran.json["error"]["message"] == (
        "The register's password could not be obtained, so no query was made."
    )
    assert "The system's keyring cannot be used" in ran.err
    assert "no query was made" not in cli("login", stdin="x\n", VTJCLI_PASSWORD=None).err
    assert register.sent == []
