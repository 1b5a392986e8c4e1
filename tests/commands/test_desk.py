"""``vtjcli desk``: nothing of a customer is left on the screen, and each query is in the log."""

from __future__ import annotations

import fcntl
import re
import signal
import termios
import threading
import time
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.conftest import ALBERT, profile

if TYPE_CHECKING:
    from tests.conftest import Cli, Register
    from tests.support.pseudo_terminal import Terminal

OPENED = "\x1b[?1049h"
EMPTIED = "\x1b[2J\x1b[H\x1b[?1049l"
SURNAME = "Jäppinen"
REPLACED = "010170-9505"
"""A passive code, which Albert's has replaced."""


@pytest.fixture
def at_desk(cli: Cli) -> Terminal:
    """Return a session that has been told the case."""
    child = cli.on_terminal("desk")
    child.expect_exact(OPENED)
    child.expect_exact("Case: ")
    child.send("case 7\r")
    child.expect_exact("Identity code: ")
    return child


def left(child: Terminal) -> str:
    """End the session, and return what the normal screen got after it."""
    child.expect(pexpect.EOF)
    child.close()
    return str(child.before)


def normal_screen(everything: str) -> str:
    """Return what of the output was not for the alternate screen."""
    return re.sub(f"{re.escape(OPENED)}.*?{re.escape(EMPTIED)}", "", everything, flags=re.DOTALL)


def entries(cli: Cli) -> list[dict[str, object]]:
    """Return the queries in the log, the first one first."""
    shown = cli("log", "list", "-o", "jsonl").objects
    return sorted(shown, key=lambda one: str(one["time"]))


def test_a_terminal_that_does_not_say_its_size_is_served_too(
    at_desk: Terminal, register: Register
) -> None:
    fcntl.ioctl(at_desk.child_fd, termios.TIOCSWINSZ, bytes(8))
    at_desk.send(f"{ALBERT}\r")
    at_desk.expect_exact("Enter: next person")
    at_desk.send("\r")
    at_desk.expect_exact("Identity code: ")
    at_desk.send("\r")
    left(at_desk)
    assert at_desk.exitstatus == 0


def test_one_after_another_is_looked_up_for_one_case_and_nothing_of_them_stays(
    cli: Cli, register: Register
) -> None:
    child = cli.on_terminal("desk")
    log: list[str] = []
    child.expect_exact("Case: ")
    log.append(str(child.before) + str(child.after))
    for keys, expected in (
        ("case 7\r", "Identity code: "),
        (f"{ALBERT.lower()}\r", "Enter: next person"),
        ("\r", "Identity code: "),
        ("180612A9528\r", "Enter: next person"),
        ("\r", "Identity code: "),
    ):
        child.send(keys)
        child.expect_exact(expected)
        log.append(str(child.before) + str(child.after))
    child.send("\r")
    log.append(left(child))
    everything = "".join(log)
    assert child.exitstatus == 0
    assert SURNAME in everything
    assert everything.count(OPENED) == everything.count(EMPTIED) == 1
    seen = normal_screen(everything)
    assert SURNAME not in seen
    assert ALBERT not in seen
    assert "2 queries, 2 found." in seen
    assert [one["issue"] for one in entries(cli)] == ["case 7", "case 7"]
    assert len({one["message_id"] for one in entries(cli)}) == 2
    assert register.values("issue") == ["case 7", "case 7"]


def test_a_wrong_code_is_explained_and_another_asked_for(
    at_desk: Terminal, register: Register
) -> None:
    at_desk.send("020501A999U\r")
    at_desk.expect_exact("check character")
    at_desk.expect_exact("Identity code: ")
    at_desk.send("\x04")
    assert "0 queries, 0 found." in left(at_desk)
    assert at_desk.exitstatus == 0
    assert register.sent == []


def test_a_passive_code_is_followed_only_if_that_is_wanted(cli: Cli, at_desk: Terminal) -> None:
    at_desk.send(f"{REPLACED}\r")
    at_desk.expect_exact("[y/N] ")
    at_desk.send("n")
    at_desk.expect_exact("Identity code: ")
    at_desk.send(f"{REPLACED}\r")
    at_desk.expect_exact("[y/N] ")
    at_desk.send("y")
    at_desk.expect(SURNAME)
    at_desk.expect_exact("Enter: next person")
    at_desk.send("\r")
    at_desk.expect_exact("Identity code: ")
    at_desk.send("\r")
    assert "3 queries, 1 found." in left(at_desk)
    follows = [one["follows"] for one in entries(cli)]
    assert follows == [None, None, entries(cli)[1]["message_id"]]


def test_the_case_can_be_changed(cli: Cli, at_desk: Terminal) -> None:
    at_desk.send(":case\r")
    at_desk.expect_exact("Case: ")
    at_desk.send("case 8\r")
    at_desk.expect_exact("Identity code: ")
    at_desk.send(":other\r")
    at_desk.expect_exact("‘:other’")
    at_desk.expect_exact("Identity code: ")
    at_desk.send(f"{ALBERT}\r")
    at_desk.expect_exact("Enter: next person")
    at_desk.send("\r")
    at_desk.expect_exact("Identity code: ")
    at_desk.send("\r")
    left(at_desk)
    assert [one["issue"] for one in entries(cli)] == ["case 8"]


def test_a_case_is_asked_for_until_it_will_do(cli: Cli, register: Register) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, require_issue=True)}")
    child = cli.on_terminal("desk")
    child.expect_exact("Case: ")
    child.send("\r")
    child.expect_exact("Error")
    child.expect_exact("Case: ")
    child.send(f"{ALBERT}\r")
    child.expect_exact("Error")
    child.expect_exact("Case: ")
    child.send("7\r")
    child.expect_exact("Identity code: ")
    child.send("\x04")
    left(child)
    assert child.exitstatus == 0
    assert register.sent == []


def test_a_card_and_a_half_typed_code_go_after_a_while_without_a_key(
    cli: Cli, register: Register
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, desk={'clear_after': 1})}")
    child = cli.on_terminal("desk", "--issue", "7")
    child.expect_exact("Identity code: ")
    child.send("020501A9")
    child.expect_exact("Identity code: 020501A9")
    child.expect_exact("Identity code: \x1b")  # is drawn anew, empty
    child.send(f"{ALBERT}\r")
    child.expect_exact("Enter: next person")
    child.expect_exact("cleared")
    child.expect_exact("Identity code: ")
    child.send("\x04")
    left(child)
    assert child.exitstatus == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_over_a_card_leaves_an_empty_screen(
    at_desk: Terminal, number: signal.Signals
) -> None:
    at_desk.send(f"{ALBERT}\r")
    at_desk.expect_exact("Enter: next person")
    at_desk.kill(number)
    at_desk.expect_exact(EMPTIED)
    assert SURNAME not in left(at_desk)
    assert at_desk.exitstatus == 130


@pytest.mark.parametrize("number", [signal.SIGQUIT, signal.SIGUSR1, signal.SIGALRM, signal.SIGABRT])
def test_a_signal_that_kills_leaves_an_empty_screen_too(
    at_desk: Terminal, number: signal.Signals
) -> None:
    at_desk.send(f"{ALBERT}\r")
    at_desk.expect_exact("Enter: next person")
    if number == signal.SIGQUIT:
        at_desk.send("\x1c")  # Ctrl-\
    else:
        at_desk.kill(number)
    at_desk.expect_exact(EMPTIED)
    assert SURNAME not in left(at_desk)
    assert at_desk.exitstatus == -number


def test_an_answer_that_comes_after_a_suspension_is_shown(
    at_desk: Terminal, register: Register
) -> None:
    register.hold = threading.Event()
    register.sent.append(b"<earlier/>")
    at_desk.send(f"{ALBERT}\r")
    while len(register.sent) == 1:
        time.sleep(0.01)
    at_desk.kill(signal.SIGTSTP)
    at_desk.expect_exact(EMPTIED)
    register.hold.set()
    at_desk.kill(signal.SIGCONT)
    at_desk.expect_exact("Enter: next person")
    assert at_desk.expect(["Identity code: ", pexpect.TIMEOUT], timeout=0.5) == 1
    at_desk.send("\r")
    at_desk.expect_exact("Identity code: ")
    at_desk.send("\x04")
    left(at_desk)
    assert at_desk.exitstatus == 0


def test_suspending_takes_the_card_away(at_desk: Terminal) -> None:
    at_desk.send(f"{ALBERT}\r")
    at_desk.expect_exact("Enter: next person")
    at_desk.kill(signal.SIGTSTP)
    at_desk.expect_exact(EMPTIED)
    at_desk.kill(signal.SIGCONT)
    at_desk.expect_exact(OPENED)
    at_desk.expect_exact("Identity code: ")
    assert SURNAME not in str(at_desk.before)
    at_desk.send("\x04")
    left(at_desk)
    assert at_desk.exitstatus == 0


def test_without_a_terminal_it_says_what_to_use(cli: Cli, register: Register) -> None:
    ran = cli("desk", stdin=f"{ALBERT}\n")
    assert ran.status == 2
    assert "vtjcli person" in ran.err
    status, shown = cli.shown_on_terminal("desk", TERM="dumb")
    assert status == 2
    assert "\x1b" not in shown
    assert register.sent == []


def test_a_log_that_cannot_be_written_ends_the_session(cli: Cli, register: Register) -> None:
    child = cli.on_terminal("desk", "--issue", "7")
    child.expect_exact("Identity code: ")
    (cli.home / "state").mkdir(exist_ok=True)
    (cli.home / "state" / "vtjcli").write_text("no folder")
    child.send(f"{ALBERT}\r")
    child.expect_exact(EMPTIED)
    assert "0 queries, 0 found." in left(child)
    assert child.exitstatus == 8
    assert register.sent == []
