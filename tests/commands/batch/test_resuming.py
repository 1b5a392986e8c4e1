"""``--resume``: after a kill or a power cut nobody is looked up twice, and nobody is left out."""

from __future__ import annotations

import signal
import threading
import time
from typing import IO, TYPE_CHECKING

import pytest

from tests.conftest import PATIENCE, Ran
from tests.support.socket_server import closed_port
from vtjcli.lookup import batch

from .conftest import PEOPLE, Crowd, account, configure, invented, killed, results, started

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli
    from tests.support.forked import Program


@pytest.mark.parametrize("after", [1, 3, 4, 11, 30])
def test_after_a_kill_nobody_is_asked_twice_and_nobody_left_out(
    many: Cli, crowd: Crowd, resume_file: Path, after: int
) -> None:
    crowd.serve = lambda hetu: time.sleep(0.02)
    people = PEOPLE[:40]
    first = killed(many, crowd, resume_file, people, after)
    assert resume_file.stat().st_mode & 0o777 == 0o600
    assert not any(code in resume_file.read_text() for code in people)
    time.sleep(0.1)
    crowd.serve = lambda hetu: None
    ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *people)
    assert len(set(crowd.asked)) == len(crowd.asked)
    unknown = [one for one in ran.objects if one.get("error", {}).get("kind") == "resume_unknown"]
    found = [one["person"]["hetu"] for one in [*first, *ran.objects] if "person" in one]
    assert len(set(found)) == len(found)
    # Killed between an answer and the note of it, that one is both: never neither.
    assert len(found) + len(unknown) - len(people) in (0, 1)
    assert len(unknown) <= 8 + after
    assert ran.status == (6 if unknown else 0)
    assert resume_file.exists() == bool(unknown)


def test_those_of_whom_it_is_unknown_are_told_by_number_and_message_id(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    may_go = threading.Event()
    crowd.serve = lambda hetu: hetu in PEOPLE[:3] or may_go.wait(PATIENCE)
    killed(many, crowd, resume_file, PEOPLE[:20], 7)
    may_go.set()
    ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:20])
    asked = dict(zip(crowd.asked, crowd.values("id"), strict=True))
    unknown = [one for one in ran.objects if "error" in one]
    assert 4 <= len(unknown) <= 7
    numbers = [(one["query"]["number"], one["query"]["of"]) for one in unknown]
    assert set(numbers) >= {(place + 1, 20) for place in range(3, 7)}
    for place in range(3, 7):
        assert f"({place + 1}/20, {PEOPLE[place][:7]}****): An earlier run ended" in ran.err
        assert str(asked[PEOPLE[place]]) in ran.err
    entries = results(many)
    assert [entries[str(asked[code])] for code in PEOPLE[3:7]] == [None] * 4


def test_an_interrupted_run_goes_on_where_it_ended(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    may_go = threading.Event()
    crowd.serve = lambda hetu: len(crowd.came) < 9 or may_go.wait(PATIENCE)
    with started(many, "--resume", str(resume_file), "-o", "csv", *PEOPLE) as program:
        crowd.until(9)
        program.send_signal(signal.SIGINT)
        assert program.stderr is not None
        assert "Stopping" in program.stderr.readline()
        may_go.set()
        out, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130
    assert f"{resume_file} records who" in err
    before = len(crowd.came)
    assert len(out.splitlines()) == before + 1
    ran = many("person", "--resume", str(resume_file), "-o", "csv", *PEOPLE)
    assert ran.status == 0
    assert f"{before} of {len(PEOPLE)} were looked up earlier" in ran.err
    assert len(ran.out.splitlines()) == len(PEOPLE) - before + 1
    assert sorted(map(str, crowd.asked)) == sorted(PEOPLE)
    assert not resume_file.exists()


def test_those_who_surely_were_not_asked_are_asked_the_next_time(
    bare: Cli, crowd: Crowd, resume_file: Path
) -> None:
    configure(bare, crowd)
    config = (bare.folder / "config.toml").read_text()
    words = ("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:9])
    with closed_port() as port:
        bare.configure(config.replace(crowd.url, f"http://127.0.0.1:{port}"))
        assert bare(*words).status == 6
    with Crowd(port=port):
        ran = bare(*words)
    assert ran.status == 0
    assert [one["person"]["hetu"] for one in ran.objects] == PEOPLE[:9]
    assert not resume_file.exists()


def appended(cli: Cli, answers: Path, *words: str, mode: str = "a") -> Ran:
    """Run the program with its output going into a file."""
    with answers.open(mode) as into, to_file(cli, into, *words) as program:
        _, err = program.communicate()
    return Ran(program.wait(), "", err)


def to_file(cli: Cli, into: IO[str], *words: str) -> Program:
    """Start the program with its output going into an open file."""
    return cli.started(("person", *words), stdout=into.fileno())


def test_whoever_was_not_found_is_not_billed_again_by_the_same_command(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    codes = [PEOPLE[0], "010170-901K", "010170-904N"]
    answers = many.home / "answers"
    words = ("--resume", str(resume_file), "-o", "csv", *codes)
    first = appended(many, answers, *words)
    assert first.status == 4
    assert account(first.err) == (3, 1, 1, 1, 0, 0, 0)
    written = answers.read_bytes()
    for _ in range(2):
        again = appended(many, answers, *words)
        assert again.status == 4
        assert "Everyone has already been looked up" in again.err
    assert answers.read_bytes() == written
    assert len(crowd.came) == 3
    assert resume_file.exists()


def test_ctrl_c_while_the_last_are_under_way_has_nobody_asked_twice(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    may_go = threading.Event()
    crowd.serve = lambda hetu: may_go.wait(PATIENCE)
    with started(many, "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:4]) as program:
        crowd.until(4)
        program.send_signal(signal.SIGINT)
        assert program.stderr is not None
        assert "Stopping" in program.stderr.readline()
        may_go.set()
        out, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130
    assert len(out.splitlines()) == 4
    assert f"looks nobody up and removes {resume_file}" in " ".join(err.split())
    again = many("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:4])
    assert (again.status, again.out, len(crowd.came)) == (0, "", 4)
    assert not resume_file.exists()


@pytest.mark.parametrize(
    ("lost", "said"),
    [(1, "1 byte is missing"), (400, "400 bytes are missing"), (None, "> emptied it")],
)
def test_answers_that_a_power_cut_took_from_the_output_are_told_as_that(
    many: Cli, crowd: Crowd, resume_file: Path, lost: int | None, said: str
) -> None:
    answers = many.home / "answers"
    words = ("--resume", str(resume_file), "-o", "jsonl", PEOPLE[0], "010170-901K")
    assert appended(many, answers, *words).status == 1
    whole = answers.read_bytes()
    answers.write_bytes(b"" if lost is None else whole[:-lost])
    for _ in range(2):  # what is said of it is not written behind the rest
        again = appended(many, answers, *words)
        assert again.status == 2
        assert said in " ".join(again.err.split())
        assert ("> emptied it" in again.err) == (lost is None)
    assert len(answers.read_bytes()) == (0 if lost is None else len(whole) - lost)
    assert len(crowd.came) == 2
    answers.write_bytes(whole)
    assert "Everyone has already been looked up" in appended(many, answers, *words).err


def test_half_a_last_line_is_what_a_power_cut_leaves_and_counts_as_not_written(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    crowd.serve = lambda hetu: time.sleep(0.02)
    killed(many, crowd, resume_file, PEOPLE[:20], 3)
    time.sleep(0.1)
    with resume_file.open("a") as open_file:
        open_file.write('["begun",1')
    ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *PEOPLE[:20])
    assert ran.status in (0, 6)
    assert len(set(crowd.asked)) == len(crowd.asked) >= 16
    assert resume_file.exists() == (ran.status != 0)


@pytest.mark.parametrize(
    ("form", "end"),
    [("jsonl", ""), ("csv", "half a li"), ("jsonl", "half a li"), ("csv", "not recorded\n")],
)
def test_an_answer_is_never_put_behind_half_a_line(
    many: Cli, crowd: Crowd, resume_file: Path, tmp_path: Path, form: str, end: str
) -> None:
    answers = tmp_path / "answers"
    words = ("--resume", str(resume_file), "-o", form, *PEOPLE[:3], "010170-901K")
    assert appended(many, answers, *words).status == 1
    whole = answers.read_text()
    # As a power cut leaves them: the last record and the end of the last line are lost.
    kept = resume_file.read_text().splitlines(keepends=True)[:-1]
    resume_file.write_text("".join(kept))
    with answers.open("a") as torn:
        torn.write(end)
    appended(many, answers, *words)
    after = answers.read_text()
    assert after.startswith(whole + end)
    behind = after[len(whole + end) :]
    assert behind.startswith("\n") is (end == "half a li")
    assert behind.strip()


def test_one_person_can_be_remembered_too(many: Cli, crowd: Crowd, resume_file: Path) -> None:
    ran = many("person", "--resume", str(resume_file), PEOPLE[0])
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == PEOPLE[0]
    assert not resume_file.exists()


def test_a_slow_first_answer_costs_nobody_the_place(
    many: Cli, crowd: Crowd, resume_file: Path
) -> None:
    """Those answered behind it were not written yet, so that what came of them is unknown."""
    may_go = threading.Event()
    codes = invented(150)
    crowd.serve = lambda hetu: hetu == codes[0] and may_go.wait(PATIENCE)
    with started(many, "--resume", str(resume_file), "-o", "jsonl", *codes) as program:
        crowd.until(batch.WINDOW)
        time.sleep(0.5)  # in which the others would come
        count = len(crowd.came)
        program.kill()
        program.communicate()
    assert count < 150  # no more wait behind the first one than there is room for
    may_go.set()
    ran = many("person", "--resume", str(resume_file), "-o", "jsonl", *codes)
    assert ran.status == 6
    assert len(ran.objects) == 150
    assert len(set(crowd.asked)) == len(crowd.asked) == 150


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_answers_that_were_paid_for_are_not_taken_for_there_when_the_shell_emptied_the_file(
    many: Cli, crowd: Crowd, resume_file: Path, form: str
) -> None:
    answers = many.home / "answers"
    words = ("--resume", str(resume_file), "-o", form, *PEOPLE[:12])
    crowd.serve = lambda hetu: time.sleep(0.05)
    with answers.open("a") as into, to_file(many, into, *words) as program:
        while not (resume_file.exists() and "ended" in resume_file.read_text()):
            assert program.poll() is None
            time.sleep(0.01)
        program.kill()
    kept = answers.read_bytes()
    emptied = appended(many, answers, *words, mode="w")
    assert emptied.status == 2
    assert "Nothing was sent" in emptied.err
    answers.write_bytes(kept)
    assert appended(many, answers, *words).status in (0, 6)
    lines = answers.read_text().splitlines()
    whole = 12 if form == "jsonl" else 13
    assert len(lines) in (whole, whole + 1)  # killed between an answer and the note of it: both
    assert answers.read_bytes().startswith(kept)
    assert lines.count(lines[0]) == 1
    assert len(set(crowd.asked)) == len(crowd.asked)
