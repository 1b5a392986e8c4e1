"""Against GNOME's keyring itself, in a D-Bus session of its own, as on a desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pexpect
import pytest
import trustme

from tests.conftest import ALBERT, PASSWORD, profile
from tests.support.programs import require
from tests.support.secretservice import PROGRAMS, hanging_bus, session, unanswered_prompt
from tests.support.tls_servers import der, encrypted_pem, serving, trusting
from vtjcli.system import keyring_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Cli, Ran, Register

BOUND = 20
"""Seconds that a slow machine may need for what a fast one does in one."""
PASSPHRASE = "Öinen-kulkija 9"
COMMANDS = (("login",), ("logout",), ("person", ALBERT))


@pytest.fixture
def desk(cli: Cli) -> Iterator[Cli]:
    """Return the program on a desktop whose keyring is unlocked."""
    require(*PROGRAMS)
    with session(cli.home, unlocked=True) as environment:
        yield at(cli, environment)


def at(cli: Cli, environment: dict[str, str]) -> Cli:
    """Put the program into a D-Bus session; it has no password from elsewhere."""
    cli.environment |= {
        name: environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    }
    cli.environment["VTJCLI_PASSWORD"] = ""
    return cli


def on_terminal(cli: Cli, *typed: str, **changes: str) -> tuple[int, str]:
    """Log in on a terminal, typing a line at each question; return status and what was shown."""
    child = cli.on_terminal("login", **changes)
    shown = ""
    for line in typed:
        child.expect(r": $")
        shown += str(child.before)
        child.sendline(line)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus is not None
    return child.exitstatus, shown + str(child.before)


def refused_in_time(cli: Cli, words: tuple[str, ...]) -> Ran:
    """Run a command that cannot have the keyring; see that it says what else there is, soon."""
    # A process of its own: keyring would choose from backends that others have defined in this one.
    ran = cli.binary(*words, stdin=f"{PASSWORD}\n")
    assert ran.status == 3
    assert "VTJCLI_PASSWORD" in ran.err
    assert "password_command" in ran.err
    assert PASSWORD not in ran.everything
    return ran


def test_a_password_that_was_typed_once_serves_until_it_is_removed(
    desk: Cli, register: Register
) -> None:
    assert desk("person", ALBERT).status == 3
    status, shown = on_terminal(desk, PASSWORD)
    assert status == 0
    assert "user name demo" in shown
    assert "stored in the keyring" in shown
    assert PASSWORD not in shown
    assert desk("person", ALBERT).status == 0
    assert register.values("Salasana") == [PASSWORD]
    removed = desk("logout")
    assert (removed.status, removed.out) == (0, "")
    assert "removed" in removed.err
    again = desk("logout")
    assert (again.status, again.out) == (0, "")
    assert "nothing" in again.err
    assert desk("person", ALBERT).status == 3
    assert len(register.sent) == 1


def test_a_password_from_a_pipe_outlives_the_session(cli: Cli, register: Register) -> None:
    require(*PROGRAMS)
    with session(cli.home, unlocked=True) as environment:
        ran = at(cli, environment)("login", stdin=f"{PASSWORD}\r\nwhat pass shows besides\n")
        assert (ran.status, ran.out) == (0, "")
        assert PASSWORD not in ran.err
    with session(cli.home, unlocked=True) as environment:
        assert at(cli, environment)("person", ALBERT).status == 0
    assert register.values("Salasana") == [PASSWORD]


def test_each_profile_has_its_own(desk: Cli, register: Register) -> None:
    desk.configure(f"[profiles.one]\n{profile(register)}[profiles.two]\n{profile(register)}")
    assert desk("login", "--profile", "one", stdin="first").status == 0
    assert desk("login", "--profile", "two", stdin="second").status == 0
    for name in ("one", "two"):
        desk("person", "--profile", name, ALBERT)
    assert register.values("Salasana") == ["first", "second"]
    assert desk("logout", "--profile", "one").status == 0
    assert desk("person", "--profile", "one", ALBERT).status == 3
    desk("person", "--profile", "two", ALBERT)
    assert register.values("Salasana")[2:] == ["second"]


@pytest.mark.parametrize("way", ["terminal", "pipe"])
def test_the_passphrase_of_the_key_is_kept_beside_the_password(
    desk: Cli, register: Register, way: str
) -> None:
    authority = trustme.CA()
    own = authority.issue_cert("client.example.fi")
    trusting(authority, desk.folder)
    own.cert_chain_pems[0].write_to_path(desk.folder / "own.pem")
    (desk.folder / "own.key").write_bytes(encrypted_pem(own, PASSPHRASE))
    tls = {"ca": "ca.pem", "certificate": "own.pem", "key": "own.key"}
    with serving(authority.issue_cert("127.0.0.1"), clients=authority) as server:
        settings = profile(register, tls=tls, security_server=server.url)
        desk.configure(f"[profiles.test]\n{settings}")
        if way == "terminal":
            status, shown = on_terminal(desk, PASSWORD, "not this", PASSPHRASE)
            assert "does not open" in shown
        else:
            ran = desk("login", stdin=f"{PASSWORD}\n{PASSPHRASE}\n")
            status, shown = ran.status, ran.everything
        assert status == 0
        assert PASSPHRASE not in shown
        desk("person", ALBERT)
    assert [request.peer_certificate for request in server.requests] == [der(own)]
    removed = desk("logout").err
    assert "password" in removed
    assert "passphrase" in removed


@pytest.mark.parametrize(
    "choice", ["PYTHON_KEYRING_BACKEND", "keyringrc.cfg", "KEYRING_PROPERTY_SCHEME"]
)
def test_a_keyring_that_is_chosen_later_wins_over_the_one_remembered(
    desk: Cli, register: Register, choice: str
) -> None:
    assert desk("login", stdin=PASSWORD).status == 0
    assert desk("person", ALBERT).status == 0
    if choice == "keyringrc.cfg":
        file = desk.home / "config" / "python_keyring" / "keyringrc.cfg"
        file.parent.mkdir(parents=True)
        file.write_text("[backend]\ndefault-keyring = keyring.backends.null.Keyring\n")
    elif choice == "PYTHON_KEYRING_BACKEND":
        desk.environment[choice] = "keyring.backends.null.Keyring"
    else:  # KeePassXC names the parts of an entry otherwise
        desk.environment[choice] = "KeePassXC"
    assert desk("person", ALBERT).status == 3
    assert len(register.sent) == 1


def test_the_keyring_that_was_found_is_remembered_and_another_takes_its_place(
    desk: Cli, register: Register
) -> None:
    file = desk.home / "state" / "vtjcli" / "keyring"
    assert desk("login", stdin=PASSWORD).status == 0
    assert file.read_text() == "keyring.backends.SecretService.Keyring\n"
    assert desk("person", ALBERT).status == 0
    for useless in ("no.such.Keyring", "../../etc/passwd", "os.path.join", "", "\xff" * 1000):
        file.write_text(useless, encoding="latin-1")
        assert desk("person", ALBERT).status == 0
    assert register.values("Salasana") == [PASSWORD] * 6


@pytest.mark.parametrize(
    ("words", "made"), [*((words, False) for words in COMMANDS), (("person", ALBERT), True)]
)
def test_a_locked_keyring_is_told_soon(
    cli: Cli, register: Register, words: tuple[str, ...], made: bool
) -> None:
    """Where there is no display, nobody can be asked to unlock it."""
    require(*PROGRAMS)
    if made:
        with session(cli.home, unlocked=True) as environment:
            assert at(cli, environment)("login", stdin=PASSWORD).status == 0
    with session(cli.home, unlocked=False) as environment:
        assert "locked" in refused_in_time(at(cli, environment), words).err
    assert register.sent == []


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_window_that_nobody_answers_holds_nobody_up(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    require(*PROGRAMS)
    with (
        session(cli.home, unlocked=False) as environment,
        unanswered_prompt(environment),
    ):
        ran = refused_in_time(at(cli, environment).limit_keyring(1), words)
        assert "did not answer" in ran.err
    assert register.sent == []


def test_who_sits_at_a_display_is_told_of_the_other_ways_and_waited_for(
    cli: Cli, register: Register
) -> None:
    require(*PROGRAMS)
    with (
        session(cli.home, unlocked=False) as environment,
        unanswered_prompt(environment),
    ):
        child = at(cli, environment).limit_keyring(1).on_terminal("person", ALBERT, DISPLAY=":99")
        child.expect("has not answered yet", timeout=BOUND)
        child.expect("VTJCLI_PASSWORD")
        child.expect("password_command")
        child.sendintr()
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 130
        cli.environment["DISPLAY"] = ":99"
        ran = refused_in_time(cli, ("person", ALBERT))
        assert ran.json["error"]["kind"] == "keyring_slow"
    assert register.sent == []


def test_nobody_types_a_password_for_a_keyring_that_cannot_take_it(cli: Cli) -> None:
    require(*PROGRAMS)
    with session(cli.home, unlocked=False) as environment:
        status, shown = on_terminal(at(cli, environment))
    assert status == 3
    assert "user name" not in shown


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_an_absent_keyring_is_told_soon(
    cli: Cli, register: Register, words: tuple[str, ...]
) -> None:
    for address in (f"unix:path={cli.home}/nowhere", "nonsense", ""):
        cli.environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "VTJCLI_PASSWORD": ""}
        refused_in_time(cli, words)
    assert register.sent == []


@pytest.mark.parametrize(
    ("words", "greets"), [*((words, True) for words in COMMANDS), (("person", ALBERT), False)]
)
def test_a_hanging_keyring_holds_nobody_up(
    cli: Cli, register: Register, words: tuple[str, ...], greets: bool
) -> None:
    with hanging_bus(greets=greets) as address:
        cli.environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "VTJCLI_PASSWORD": ""}
        # Where it does not even greet, the library gives up first.
        refused_in_time(cli.limit_keyring(0.2) if greets else cli, words)
    assert register.sent == []


def test_a_hanging_keyring_is_told_apart_from_an_absent_one(cli: Cli) -> None:
    with hanging_bus(greets=True) as address:
        cli.environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "VTJCLI_PASSWORD": ""}
        ran = refused_in_time(cli.limit_keyring(0.2), ("person", ALBERT))
    assert ran.json["error"]["kind"] == "keyring_slow"


def test_a_user_hears_of_a_keyring_that_hangs_within_five_seconds() -> None:
    assert keyring_store.TIME_LIMIT <= 4  # and a second for what is around it
