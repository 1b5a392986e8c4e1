"""What is typed gets into the keyring and nowhere else; what could not be used is not asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pexpect
import pytest
import trustme

from tests.conftest import ALBERT, PASSWORD, profile
from tests.support.tls_servers import encrypted_pem
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from tests.conftest import Cli, Register

PASSPHRASE = "Öinen-kulkija 9"
KEYRINGS = """
import json
from pathlib import Path
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

class Filing(KeyringBackend):
    priority = 9
    file = Path.home() / "filing.json"
    def _kept(self):
        return json.loads(self.file.read_text()) if self.file.exists() else {}
    def get_password(self, service, username):
        return self._kept().get(f"{service} {username}")
    def set_password(self, service, username, password):
        kept = {**self._kept(), f"{service} {username}": password}
        self.file.write_text(json.dumps(kept))
    def delete_password(self, service, username):
        kept = self._kept()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError
        self.file.write_text(json.dumps(kept))

class Other(Filing):
    file = Path.home() / "other.json"

class Stubborn(Filing):
    def delete_password(self, service, username):
        raise PasswordDeleteError
"""


@pytest.fixture
def desk(cli: Cli) -> Cli:
    """Return the program with a stand-in for the keyring, which is a file."""
    (cli.home / "standin.py").write_text(KEYRINGS)
    cli.environment |= {
        "PYTHONPATH": str(cli.home),
        "PYTHON_KEYRING_BACKEND": "standin.Filing",
        "VTJCLI_PASSWORD": "",
    }
    return cli


def kept(cli: Cli, name: str = "filing") -> dict[str, str]:
    file = cli.home / f"{name}.json"
    found: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
    return found


def with_key(cli: Cli, register: Register) -> None:
    """Give the profile a client certificate with an encrypted key."""
    own = trustme.CA().issue_cert("client.example.fi")
    own.cert_chain_pems[0].write_to_path(cli.folder / "own.pem")
    (cli.folder / "own.key").write_bytes(encrypted_pem(own, PASSPHRASE))
    tls = {"certificate": "own.pem", "key": "own.key"}
    cli.configure(f"[profiles.test]\n{profile(register, tls=tls)}")


@pytest.mark.parametrize("command", ["login", "logout"])
@pytest.mark.parametrize("words", [("--profile", "demo"), ()])
def test_the_demo_has_no_password_and_one_is_told_so(
    desk: Cli, command: str, words: tuple[str, ...]
) -> None:
    ran = desk(command, *words, stdin=PASSWORD, VTJCLI_PROFILE="demo")
    assert (ran.status, ran.out) == (2, "")
    assert "demo" in ran.err
    assert "--profile" in ran.err
    assert kept(desk) == {}


@pytest.mark.parametrize("command", ["login", "logout"])
def test_a_profile_without_a_user_name_is_told_what_it_lacks(
    desk: Cli, register: Register, command: str
) -> None:
    desk.configure(f"[profiles.test]\n{profile(register, username=None)}")
    ran = desk(command, stdin=PASSWORD)
    assert ran.status == 3
    assert "username" in ran.err
    assert "VTJCLI_USERNAME" in ran.err
    assert kept(desk) == {}


def test_a_profile_needs_no_product_to_have_a_password(desk: Cli, register: Register) -> None:
    desk.configure(f"[profiles.test]\n{profile(register, product=None)}")
    assert desk("login", stdin=PASSWORD).status == 0
    assert kept(desk) == {"vtjcli:test demo": PASSWORD}
    assert desk("logout").status == 0
    assert kept(desk) == {}


def test_what_takes_precedence_over_the_keyring_is_told(desk: Cli, register: Register) -> None:
    assert "precedence" not in desk("login", stdin=PASSWORD).err
    ran = desk("login", stdin=PASSWORD, VTJCLI_PASSWORD="another")
    assert ran.status == 0
    assert "VTJCLI_PASSWORD is set and takes precedence" in ran.err
    settings = profile(register, password_command=["pass", "show"])
    desk.configure(f"[profiles.test]\n{settings}")
    ran = desk("login", stdin=PASSWORD)
    assert ran.status == 0
    assert "password_command is set and takes precedence" in ran.err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"", "empty"),
        (b"\n", "empty"),
        (b"\n" + PASSWORD.encode(), "empty"),
        (b"s3cr3t\x1b[D\n", "control character"),
        (b"s3cr3t\xff\n", "UTF-8"),
    ],
)
def test_what_is_no_password_is_refused_and_not_shown(desk: Cli, given: bytes, said: str) -> None:
    ran = desk("login", stdin=given)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert "s3cr3t" not in ran.err
    assert kept(desk) == {}


def test_the_mark_that_windows_begins_a_file_with_is_no_part_of_the_password(desk: Cli) -> None:
    assert desk("login", stdin=b"\xef\xbb\xbf a b \r\n").status == 0
    assert kept(desk) == {"vtjcli:test demo": " a b "}


def test_a_keyring_that_keeps_nothing_is_not_said_to_keep_it(desk: Cli) -> None:
    ran = desk("login", stdin=PASSWORD, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert ran.status == 3
    assert "stored" not in ran.err
    assert "password_command" in ran.err


def test_what_the_keyring_does_not_give_up_is_not_said_to_be_removed(desk: Cli) -> None:
    assert desk("login", stdin=PASSWORD).status == 0
    ran = desk("logout", PYTHON_KEYRING_BACKEND="standin.Stubborn")
    assert ran.status == 3
    assert "removed" not in ran.err


def test_a_wrong_passphrase_is_not_stored_and_neither_is_the_password(
    desk: Cli, register: Register
) -> None:
    with_key(desk, register)
    for second in ("wr0ng", ""):
        ran = desk("login", stdin=f"{PASSWORD}\n{second}\n")
        assert ran.status == 3
        assert "does not open" in ran.err
        assert "wr0ng" not in ran.everything
    assert kept(desk) == {}
    assert desk("login", stdin=f"{PASSWORD}\n{PASSPHRASE}\n").status == 0
    assert kept(desk) == {
        "vtjcli:test demo": PASSWORD,
        "vtjcli:test key passphrase": PASSPHRASE,
    }


def test_a_key_of_no_use_is_told_before_a_password_is_typed(desk: Cli, register: Register) -> None:
    with_key(desk, register)
    (desk.folder / "own.key").unlink()
    status, shown = desk.shown_on_terminal("login")
    assert status == 3
    assert "own.key" in "".join(shown.split())
    assert "user name" not in shown


def test_a_passphrase_may_be_typed_three_times(desk: Cli, register: Register) -> None:
    with_key(desk, register)
    child = desk.on_terminal("login")
    child.expect_exact("(user name demo): ")
    child.sendline(PASSWORD)
    for _ in range(3):
        child.expect(r"Passphrase of the key \(.*\): $")
        child.sendline("wr0ng")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 3
    assert "wr0ng" not in str(child.before)
    assert kept(desk) == {}


def test_enter_alone_keeps_the_password_that_is_there(desk: Cli) -> None:
    desk("login", stdin=PASSWORD)
    child = desk.on_terminal("login")
    child.expect_exact("Press Enter alone to keep it")
    child.expect_exact("(user name demo): ")
    child.sendline("")
    child.expect_exact("left unchanged")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert kept(desk) == {"vtjcli:test demo": PASSWORD}


def test_the_passphrase_can_be_kept_alone_where_the_password_is_elsewhere(
    desk: Cli, register: Register
) -> None:
    with_key(desk, register)
    assert desk("login", stdin=f"\n{PASSPHRASE}\n").status == 2
    ran = desk("login", stdin=f"\n{PASSPHRASE}\n", VTJCLI_PASSWORD=PASSWORD)
    assert ran.status == 0
    assert "password of the profile" not in ran.err
    assert kept(desk) == {"vtjcli:test key passphrase": PASSPHRASE}
    child = desk.on_terminal("login", VTJCLI_PASSWORD=PASSWORD)
    child.expect_exact("Press Enter alone to store no password")
    child.expect_exact("(user name demo): ")
    child.sendline("")
    child.expect(r"Passphrase of the key \(.*\): $")
    child.sendline(PASSPHRASE)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert kept(desk) == {"vtjcli:test key passphrase": PASSPHRASE}


@pytest.mark.parametrize("ending", ["interrupt", "end of input"])
def test_who_thinks_better_of_it_has_stored_nothing(desk: Cli, ending: str) -> None:
    child = desk.on_terminal("login")
    child.expect_exact("(user name demo): ")
    if ending == "interrupt":
        child.sendintr()
    else:
        child.sendeof()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == (130 if ending == "interrupt" else 2)
    assert "Interrupted. Nothing was changed." in str(child.before)
    assert "Traceback" not in str(child.before)
    assert kept(desk) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_in_the_users_language(desk: Cli, language: str) -> None:
    prompt = {
        "fi": "Rekisterin salasana (käyttäjätunnus demo): ",
        "sv": "Lösenordet till registret (användarnamn demo): ",
        "en": "The register's password (user name demo): ",
    }[language]
    child = desk.on_terminal("login", "--lang", language)
    child.expect_exact(prompt)
    child.sendline(PASSWORD)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert kept(desk) == {"vtjcli:test demo": PASSWORD}


def test_the_keyring_remembered_is_asked_unless_the_user_chose_another(
    desk: Cli, register: Register
) -> None:
    remembered = desk.home / "state" / "vtjcli" / "keyring"
    desk("login", stdin="from filing")
    assert not remembered.exists(), "the user's own choice needs no remembering"
    desk("login", stdin="from other", PYTHON_KEYRING_BACKEND="standin.Other")
    remembered.parent.mkdir(parents=True, exist_ok=True)
    remembered.write_text("standin.Other\n")
    desk("person", ALBERT, PYTHON_KEYRING_BACKEND=None)
    desk("person", ALBERT)
    chosen = desk.home / "config" / "python_keyring" / "keyringrc.cfg"
    chosen.parent.mkdir(parents=True)
    chosen.write_text("[backend]\ndefault-keyring=standin.Filing\n")
    desk("person", ALBERT, PYTHON_KEYRING_BACKEND=None)
    assert register.values("Salasana") == ["from other", "from filing", "from filing"]


@pytest.mark.parametrize("name", ["log", "Log", "profile:log", "vtjcli:log"])
def test_a_profile_shares_nothing_with_the_key_of_the_log(
    desk: Cli, register: Register, name: str
) -> None:
    """Not even one called log, with the user name under which the key is stored."""
    settings = profile(register, username="key")
    desk.configure(f'[log]\nkey = "keyring"\n[profiles."{name}"]\n{settings}')
    desk("person", "--profile", name, ALBERT, VTJCLI_PASSWORD=PASSWORD)
    key = kept(desk)["vtjcli:log key"]
    assert list(kept(desk)) == ["vtjcli:log key"]
    assert "nothing" in desk("logout", "--profile", name).err
    assert desk("login", "--profile", name, stdin=PASSWORD).status == 0
    assert PASSWORD in kept(desk).values()
    assert kept(desk)["vtjcli:log key"] == key
    assert desk("logout", "--profile", name).status == 0
    assert kept(desk) == {"vtjcli:log key": key}
    assert desk("log", "verify").status == 0


def test_a_keyring_remembered_that_is_gone_is_no_hindrance(desk: Cli) -> None:
    remembered = desk.home / "state" / "vtjcli" / "keyring"
    remembered.parent.mkdir(parents=True)
    remembered.write_text("keyring_of_the_past.Keyring\n")
    ran = desk("person", ALBERT, PYTHON_KEYRING_BACKEND=None, DBUS_SESSION_BUS_ADDRESS="")
    assert ran.status == 3
    assert "no keyring" in ran.err
