"""Stopped at any moment: what is under way is waited for, and all of it is accounted for."""

from __future__ import annotations

import json
import re
import signal
import threading
import time
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, PATIENCE
from tests.support.replies import answer, encoded
from tests.support.socket_server import Server, http

from .conftest import PEOPLE, Crowd, account, configure, invented, results, started

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.conftest import Cli
    from tests.support.forked import Program
    from tests.support.socket_server import Request


def until_said(program: Program, words: str) -> str:
    """Read standard error up to a line with `words`."""
    assert program.stderr is not None
    read = ""
    while words not in read:
        line = program.stderr.readline()
        assert line, read
        read += line
    return read


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_is_under_way_is_waited_for_and_the_rest_not_asked(
    many: Cli, crowd: Crowd, number: signal.Signals
) -> None:
    may_go = threading.Event()
    crowd.serve = lambda hetu: may_go.wait(PATIENCE)
    with started(many, *PEOPLE[:30]) as program:
        crowd.until(4)
        program.send_signal(number)
        until_said(program, "Stopping")
        may_go.set()
        out, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130
    assert [json.loads(line)["person"]["hetu"] for line in out.splitlines()] == PEOPLE[:4]
    assert account(err).total == 30
    assert account(err).sent == 4
    assert len(crowd.came) == 4
    assert list(results(many).values()) == ["found"] * 4


def test_the_second_time_it_stops_at_once_and_says_which_are_unknown(
    many: Cli, crowd: Crowd
) -> None:
    may_go = threading.Event()
    crowd.serve = lambda hetu: hetu == PEOPLE[0] or may_go.wait(PATIENCE)
    with started(many, *PEOPLE[:30]) as program:
        crowd.until(5)
        program.send_signal(signal.SIGINT)
        until_said(program, "Stopping")
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=PATIENCE)
    may_go.set()
    assert program.returncode == 130
    objects = [json.loads(line) for line in out.splitlines()]
    assert objects[0]["person"]["hetu"] == PEOPLE[0]
    assert [one["error"]["kind"] for one in objects[1:]] == ["interrupted_asking"] * 4
    assert account(err).total == 30
    assert account(err).sent == 5
    assert sorted(results(many).values(), key=str) == ["found"] + ["interrupted"] * 4
    assert all(str(name) in err for name in crowd.values("id")[1:])


@pytest.mark.parametrize(
    ("after", "times"), [(1, 1), (1, 2), (2, 5), (4, 1), (4, 2), (7, 5), (30, 1), (30, 2), (30, 5)]
)
def test_at_whatever_moment_nothing_sent_is_missing_from_the_log_nor_half_written(
    bare: Cli, crowd: Crowd, after: int, times: int
) -> None:
    configure(bare, crowd, per_second=100)
    crowd.serve = lambda hetu: time.sleep(0.01)
    codes = bare.home / "codes"
    codes.write_text("\n".join(invented(900)))
    with started(bare, "-o", "jsonl", "--file", str(codes)) as program:
        crowd.until(after)
        for _ in range(times):
            program.send_signal(signal.SIGINT)
            time.sleep(0.01)
        out, err = program.communicate(timeout=PATIENCE)
    # The last of many may come when all is said: then it ends the program as it would any other.
    assert program.returncode in (130, -signal.SIGINT), err
    assert "Traceback" not in err
    logged = results(bare)
    assert {str(name) for name in crowd.values("id")} <= set(logged)
    assert None not in logged.values()
    shown = [json.loads(line)["query"]["message_id"] for line in out.splitlines()]
    assert len(set(shown)) == len(shown)
    assert set(shown) <= set(logged)


def test_an_interrupt_beside_a_reader_who_does_not_read_ends_it(many: Cli, crowd: Crowd) -> None:
    codes = many.home / "codes"
    codes.write_text("\n".join(invented(900)))
    with started(many, "-o", "jsonl", "--file", str(codes), pipe_size=8192) as program:
        crowd.until(20)
        count = -1
        while count != len(crowd.came):  # until the pipe is full
            count = len(crowd.came)
            time.sleep(0.5)
        assert count < 900
        for _ in range(2):
            program.send_signal(signal.SIGINT)
            time.sleep(0.2)
        out, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130
    assert account(err).total == 900
    assert account(err).sent == count
    (unwritten,) = re.findall(r"Note: (\d+) answers could not be written", err)
    assert int(unwritten) == count - out.count("\n")
    assert None not in results(many).values()
    assert len(results(many)) == count


@pytest.mark.parametrize("event", ["interrupt", "pause"])
def test_what_waits_is_not_sent_while_a_reader_does_not_read(
    bare: Cli, crowd: Crowd, event: str
) -> None:
    """What waits for the reader is the thread that decides; the others must hear of it too."""
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"
    come: list[float] = []
    happened = threading.Event()

    def slow_after_twenty(request: Request) -> Iterable[bytes]:
        come.append(time.monotonic())
        if len(come) > 20:
            request.pause(0.2)
        if len(come) > 24 and event == "pause" and not happened.is_set():
            happened.set()
            return [busy]
        return [http(encoded(answer(request.body)))]

    codes = bare.home / "codes"
    codes.write_text("\n".join(invented(400)))
    with Server(slow_after_twenty) as server:
        configure(bare, crowd, concurrency=8)
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        with started(bare, "-o", "jsonl", "--file", str(codes), pipe_size=8192) as program:
            until = time.monotonic() + PATIENCE
            while len(come) < 21:
                assert time.monotonic() < until
                time.sleep(0.005)
            if event == "interrupt":
                program.send_signal(signal.SIGINT)
            else:
                assert happened.wait(PATIENCE)
            before = len(come)
            time.sleep(0.6)  # in which 24 could be sent
            assert len(come) - before <= 8
            program.send_signal(signal.SIGINT)
            time.sleep(0.2)
            program.send_signal(signal.SIGINT)
            assert program.wait(PATIENCE) == 130
    assert None not in results(bare).values()


def test_an_interruption_while_the_client_key_is_being_opened_ends_it(
    bare: Cli, crowd: Crowd
) -> None:
    configure(bare, crowd)
    config = (bare.folder / "config.toml").read_text()
    key = bare.folder / "key.pem"
    key.write_text("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    key.chmod(0o600)
    waiting = bare.folder / "waiting"
    command = f'["sh", "-c", "touch {waiting}; exec sleep 60"]'
    settings = (
        f'tls = {{ certificate = "{key}", key = "{key}" }}\nkey_passphrase_command = {command}'
    )
    bare.configure(
        config.replace("[log]", f"{settings}\n[log]").replace(crowd.url, "https://127.0.0.1:1")
    )
    with started(bare, *PEOPLE[:5]) as program:
        while not waiting.exists():
            time.sleep(0.01)
        program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130, err
    assert "internal" not in err


def test_a_closed_pipe_stops_the_asking_and_leaves_no_query_without_its_outcome(
    many: Cli, crowd: Crowd
) -> None:
    codes = many.home / "codes"
    codes.write_text("\n".join(PEOPLE))
    codes.chmod(0o600)
    crowd.serve = lambda hetu: time.sleep(0.05)
    with started(many, "-o", "jsonl", "--file", str(codes)) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read().count("Error") == 0
        assert program.wait(PATIENCE) == 141
    assert len(crowd.came) < len(PEOPLE)
    logged = results(many)
    sent = {str(name) for name in crowd.values("id")}
    assert {logged[name] for name in sent} == {"found"}
    assert set(logged) == sent


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_log_that_cannot_be_written_lets_nothing_be_sent(
    bare: Cli, crowd: Crowd, form: str
) -> None:
    configure(bare, crowd, log='directory = "/dev/null/log"')
    for codes in (PEOPLE[:1], PEOPLE[:20]):
        ran = bare("person", "-o", form, *codes)
        assert ran.status == 8
        assert crowd.came == []
        told = json.loads(ran.out) if form == "json" else ran.objects[0]
        told = told[0] if isinstance(told, list) else told
        assert told["error"]["exit_status"] == 8
        assert "person" not in told


def test_a_table_too_says_of_whom_the_log_kept_from_being_asked(bare: Cli, crowd: Crowd) -> None:
    configure(bare, crowd, log='directory = "/dev/null/log"')
    ran = bare("person", "-o", "table", *PEOPLE[:2])
    assert ran.status == 8
    assert "Not looked up" in ran.out
    assert crowd.came == []


def test_a_log_that_becomes_full_ends_the_asking_with_all_that_was_sent_in_it(
    many: Cli, crowd: Crowd
) -> None:
    crowd.serve = lambda hetu: time.sleep(0.01)
    with started(many, *PEOPLE, file_size=8000) as program:
        out, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 8
    objects = [json.loads(line) for line in out.splitlines()]
    assert 0 < len(crowd.came) < len(PEOPLE)
    answered = [one for one in objects if "person" in one]
    assert len(answered) == len(crowd.came)
    assert account(err).total == len(PEOPLE)
    assert account(err).sent == len(crowd.came)
    assert {str(name) for name in crowd.values("id")} <= set(results(many))


def test_an_outcome_that_cannot_be_logged_costs_no_answer_and_lets_no_more_be_sent(
    many: Cli, crowd: Crowd
) -> None:
    assert many("person", ALBERT).status == 0
    (file,) = (many.home / "state" / "vtjcli" / "log").glob("*.jsonl")
    size = file.stat().st_size
    first_line = len(file.read_bytes().splitlines(keepends=True)[0])
    limit = size + first_line + 20  # room for one more entry, and not for its outcome
    for codes, asked in (([ALBERT], 1), (["010170-9505", "--follow"], 1)):
        crowd.forget()
        with started(many, *codes, file_size=limit) as program:
            out, err = program.communicate(timeout=PATIENCE)
        assert len(crowd.sent) == asked, err
        assert "could not be written to the log of queries" in err
        assert json.loads(out)["query"]["message_id"] in err
        assert program.returncode == (0 if codes == [ALBERT] else 4)
        file.write_bytes(file.read_bytes())
        return


def test_a_server_that_goes_silent_is_waited_for_no_longer_than_the_timeout(
    bare: Cli, crowd: Crowd
) -> None:
    def silent(request: Request) -> Iterable[bytes]:
        request.pause(30)
        return []

    with Server(silent) as server:
        configure(bare, crowd, timeout=1)
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        with started(bare, *PEOPLE[:30]) as program:
            while len(server.requests) < 4:
                time.sleep(0.01)
            program.send_signal(signal.SIGINT)
            _, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130
    assert account(err).total == 30
    assert account(err).sent == 4
    assert list(results(bare).values()) == ["unknown"] * 4


def test_a_pause_that_a_server_asks_for_does_not_outlast_an_interruption(
    bare: Cli, crowd: Crowd
) -> None:
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 200\r\nContent-Length: 0\r\n\r\n"

    def busy_after_thirty(request: Request) -> Iterable[bytes]:
        return [busy if len(server.requests) > 30 else http(encoded(answer(request.body)))]

    configure(bare, crowd, concurrency=1)
    with Server(busy_after_thirty) as server:
        config = (bare.folder / "config.toml").read_text().replace(crowd.url, server.url)
        bare.configure(config)
        with started(bare, *invented(60)) as program:
            while len(server.requests) < 31:
                time.sleep(0.01)
            time.sleep(0.5)
            assert len(server.requests) == 31
            # Killed now, the program would leave nobody in the log as perhaps asked about.
            assert None not in results(bare).values()
            program.send_signal(signal.SIGINT)
            _, err = program.communicate(timeout=PATIENCE)
    assert program.returncode == 130
    assert "Queries continue in 200 s" in err
    assert account(err).total == 60
    assert account(err).sent == 31
    assert None not in results(bare).values()
