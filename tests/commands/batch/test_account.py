"""What a run tells beside the answers; and that neither messages nor defects cost an answer."""

from __future__ import annotations

import json
import os
import pty
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ALBERT, PATIENCE, POPULATION

from .conftest import PEOPLE, Crowd, account, results

if TYPE_CHECKING:
    from tests.conftest import Cli, Ran

HIDDEN: Final = next(person.hetu for person in POPULATION.persons if person.non_disclosure)
NOBODY: Final = "010170-901K"
REFUSED: Final = "010170-904N"


def hooked(cli: Cli, code: str, *words: str) -> Ran:
    """Run the program with `code` in it from the start."""
    cli.inject_code(code)
    return cli("person", *words)


def test_each_object_and_message_says_which_of_how_many_and_names_nobody_twice(
    many: Cli, crowd: Crowd
) -> None:
    ran = many("person", ALBERT, NOBODY, REFUSED, HIDDEN)
    places = [(one["query"]["number"], one["query"]["of"]) for one in ran.objects]
    assert places == [(1, 4), (2, 4), (3, 4), (4, 4)]
    for number, code in ((2, NOBODY), (3, REFUSED), (4, HIDDEN)):
        (line,) = [line for line in ran.err.splitlines() if f"({number}/4" in line]
        assert line.count(f"{code[:7]}****") == 1
    assert "1/4" not in ran.err
    alone = many("person", NOBODY)
    assert (alone.json["query"]["number"], alone.json["query"]["of"]) == (1, 1)
    assert "1/1" not in alone.err
    assert "Total" not in alone.err


def test_several_people_end_with_an_account(many: Cli, crowd: Crowd) -> None:
    ran = many("person", ALBERT, NOBODY, REFUSED, HIDDEN, "040170-901H")
    assert account(ran.err) == (5, 2, 1, 1, 1, 0, 1)
    assert ran.err.rstrip().endswith("Non-disclosure orders: 1.")


def test_quiet_leaves_the_account_and_the_orders(many: Cli, crowd: Crowd) -> None:
    ran = many("person", "--quiet", ALBERT, NOBODY, REFUSED, HIDDEN)
    assert ran.status == 4
    order, last = ran.err.splitlines()
    assert "NON-DISCLOSURE ORDER" in order
    assert account(last).found == 2
    assert many("person", "-q", ALBERT).err == ""
    assert "There is no person" in many("person", "-q", NOBODY).err  # what ends the run


@pytest.mark.parametrize("messages", ["full", "closed", "unread"])
@pytest.mark.parametrize("codes", [(ALBERT,), (ALBERT, NOBODY, HIDDEN)])
def test_messages_that_nobody_gets_cost_neither_answer_nor_outcome(
    many: Cli, crowd: Crowd, messages: str, codes: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("w") as full:
        streams = {"full": {"stderr": full.fileno()}, "closed": {"closed": 2}, "unread": {}}
        program = many.started(("person", *codes, "-o", "jsonl"), **streams[messages])
    with program:
        if messages == "unread":
            assert program.stderr is not None
            program.stderr.close()
        out, _ = program.communicate()
    assert len([json.loads(line) for line in out.splitlines()]) == len(codes)
    assert program.returncode == (0 if codes == (ALBERT,) else 1)
    assert None not in results(many).values()


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "xml"])
@pytest.mark.parametrize("codes", [(ALBERT,), (ALBERT, HIDDEN)])
def test_a_reader_who_has_gone_is_status_141_in_every_form(
    many: Cli, crowd: Crowd, form: str, codes: tuple[str, ...]
) -> None:
    with many.started(("person", *codes, "-o", form)) as program:
        assert program.stdout is not None
        program.stdout.close()
        assert program.wait() == 141


_READING: Final = f"""
from vtjcli.vtjkysely import any_reply
real = any_reply.read_reply
def read(content, subject, *rest):
    if subject.value == {PEOPLE[1]!r}:
        raise RecursionError
    return real(content, subject, *rest)
any_reply.read_reply = read
"""
_WRITING: Final = f"""
from vtjcli.vtjkysely.record import Record
real = Record.person_or_thing.fget
def found(self):
    if self.person and self.person["hetu"] == {PEOPLE[1]!r}:
        raise RecursionError
    return real(self)
Record.person_or_thing = property(found)
"""


@pytest.mark.parametrize("code", [_READING, _WRITING], ids=["reading", "writing"])
@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_a_defect_over_one_answer_takes_no_other_with_it(
    many: Cli, crowd: Crowd, code: str, form: str
) -> None:
    ran = hooked(many, code, "-o", form, *PEOPLE[:4])
    assert ran.status == 70
    assert "Traceback" not in ran.everything
    assert len(crowd.came) == 4
    assert None not in results(many).values()
    others = [PEOPLE[0], *PEOPLE[2:4]]
    assert all(code in ran.out for code in others)
    if form in ("json", "jsonl"):
        objects = ran.json if form == "json" else ran.objects
        assert [one.get("error", {}).get("kind") for one in objects] == [None, "defect", None, None]


_SIGNAL: Final = """
import os
from vtjcli.system import syncing
real = syncing.sync
count = 0
def sync(descriptor):
    global count
    name = os.readlink(f"/proc/self/fd/{{descriptor}}")
    if name.endswith(".jsonl"):
        count += 1
        if count == {number}:
            for _ in range({times}):
                os.kill(os.getpid(), {signal})
    real(descriptor)
syncing.sync = sync
"""


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_while_the_log_is_written_loses_neither_answer_nor_outcome(
    many: Cli, crowd: Crowd, number: int, signum: signal.Signals
) -> None:
    code = _SIGNAL.format(number=number, times=1, signal=int(signum))
    ran = hooked(many, code, "--json", ALBERT)
    assert ran.status == 130
    assert ran.json["person"]["hetu"] == ALBERT
    assert list(results(many).values()) == ["found"]


@pytest.mark.parametrize("number", [1, 2])
def test_two_signals_while_the_log_is_written_leave_an_outcome_to_each_entry(
    many: Cli, crowd: Crowd, number: int
) -> None:
    ran = hooked(many, _SIGNAL.format(number=number, times=2, signal=2), "--json", ALBERT)
    assert ran.status in (130, -signal.SIGINT)
    assert set(results(many).values()) <= {"found", "interrupted"}
    assert {str(name) for name in crowd.values("id")} <= set(results(many))


def test_the_bar_is_gone_before_the_program_also_when_the_reader_goes_first(
    many: Cli, crowd: Crowd
) -> None:
    crowd.serve = lambda hetu: time.sleep(0.1)
    terminal, stderr = pty.openpty()
    words = ("person", "-o", "jsonl", *PEOPLE[:40])
    with many.started(words, stderr=stderr) as program:
        os.close(stderr)
        assert program.stdout is not None
        program.stdout.readline()
        program.stdout.close()
        seen = b""
        try:
            while read := os.read(terminal, 65536):
                seen += read
        except OSError:  # what Linux says once nobody has the other end
            pass
        assert program.wait(PATIENCE) == 141
    os.close(terminal)
    assert b"Querying the register" in seen
    assert seen.rindex(b"\x1b[2K") > seen.rindex(b"Querying the register")
    assert b"\x1b[?25h" in seen  # the cursor is back
