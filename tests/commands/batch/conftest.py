"""A register that counts who is served at once, and a program whose log is read afterwards."""

from __future__ import annotations

import json
import re
import signal
import threading
import time
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest

from tests.conftest import PATIENCE, POPULATION, Cli, Register, profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from tests.support.forked import Program
    from vtjcli.simulator.http_response import HttpResponse

PEOPLE: Final = [person.hetu for person in POPULATION.persons]
CHECKS: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def invented(count: int) -> list[str]:
    """Return identity codes that belong to nobody: the register knows none of them."""
    days = (
        f"{day:02}{month:02}{year:02}"
        for year in range(50)
        for month in range(1, 13)
        for day in range(1, 29)
    )
    return [f"{day}-985{CHECKS[int(day + '985') % 31]}" for day in islice(days, count)]


class Crowd(Register):
    """A register that tells how it was asked; each answer comes when `serve` lets it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.serve: Callable[[str], object] = lambda hetu: None
        self.came: list[float] = []
        """When each request came, in seconds of the monotonic clock."""
        self.most = 0
        """How many were being served at once, at the most."""
        self.connections: set[int] = set()
        """The server's threads, of which each connection has one."""
        self._serving_now = 0
        self._counting = threading.Lock()

    def answer(self, method: str, headers: Mapping[str, str], sent: bytes) -> HttpResponse:
        with self._counting:
            self.came.append(time.monotonic())
            self.connections.add(threading.get_ident())
            self._serving_now += 1
            self.most = max(self.most, self._serving_now)
        try:
            self.serve(sent.partition(b"<Henkilotunnus>")[2][:11].decode())
            return super().answer(method, headers, sent)
        finally:
            with self._counting:
                self._serving_now -= 1

    def values(self, name: str) -> list[str | None]:
        """Leave out what a program that was killed did not send to its end."""
        self.sent[:] = [sent for sent in self.sent if sent.endswith(b"Envelope>")]
        return super().values(name)

    @property
    def asked(self) -> list[str | None]:
        """The identity codes asked about, in the order in which they came."""
        return self.values("Henkilotunnus")

    def until(self, count: int) -> None:
        """Wait for the request number `count`."""
        end = time.monotonic() + PATIENCE
        while len(self.came) < count:
            assert time.monotonic() < end, f"{len(self.came)} requests"
            time.sleep(0.005)


@pytest.fixture
def crowd() -> Iterator[Crowd]:
    with Crowd() as running:
        yield running


@pytest.fixture
def many(bare: Cli, crowd: Crowd) -> Cli:
    """Return the program with a profile for the crowd: four at once, as fast as they come."""
    configure(bare, crowd)
    return bare


def configure(cli: Cli, register: Register, *, log: str = "", **limits: float) -> None:
    """Write a profile for `register` with `limits`, and further lines of the section log."""
    chosen = {"per_run": 1000, "per_second": 1000, "concurrency": 4, **limits}
    cli.configure(f"[profiles.test]\n{profile(register, limits=chosen)}\n[log]\n{log}\n")


def log(cli: Cli) -> list[dict[str, Any]]:
    """Return what stands in the log of queries, line by line; one being written is none yet."""
    folder = cli.home / "state" / "vtjcli" / "log"
    return [
        json.loads(line)
        for file in sorted(folder.glob("*.jsonl"))
        for line in file.read_text().rpartition("\n")[0].splitlines()
    ]


def results(cli: Cli) -> dict[str, str | None]:
    """Return the outcome of each query in the log by its message id; None: there is none."""
    found: dict[str, str | None] = {}
    for entry in log(cli):
        if entry["record"] == "query":
            found[entry["message_id"]] = None
        if entry["record"] == "outcome":
            found[entry["message_id"]] = entry["result"]
    return found


class Account(NamedTuple):
    """The line that several people end with."""

    total: int
    found: int
    not_found: int
    refused: int
    failed: int
    not_looked_up: int
    orders: int

    @property
    def sent(self) -> int:
        """How many were looked up."""
        return self.found + self.not_found + self.refused + self.failed


def account(err: str) -> Account:
    """Return the account at the end of what was said, which is there once."""
    (numbers,) = re.findall(
        r"^Total (\d+): (?:\d+ looked up earlier, now )?(\d+) found, (\d+) not found, "
        r"(\d+) refused, (\d+) failed, (\d+) not looked up\. "
        r"Non-disclosure orders(?: now)?: (\d+)\.$",
        err,
        re.MULTILINE,
    )
    return Account(*map(int, numbers))


@contextmanager
def started(cli: Cli, *words: str, command: str = "person", **options: int) -> Iterator[Program]:
    """Start the program with its output in pipes; it is gone at the end."""
    with cli.started((command, *words), **options) as program:
        try:
            yield program
        finally:
            program.kill()


@pytest.fixture
def resume_file(tmp_path: Path) -> Path:
    """Return where ``--resume`` keeps who was looked up."""
    return tmp_path / "state.resume"


def killed(
    cli: Cli, crowd: Crowd, resume_file: Path, codes: list[str], after: int
) -> list[dict[str, Any]]:
    """Ask about `codes`, kill the program at request `after`; return what it had written."""
    with started(cli, "--resume", str(resume_file), "-o", "jsonl", *codes) as program:
        crowd.until(after)
        program.kill()
        out, _ = program.communicate(timeout=PATIENCE)
    assert program.returncode == -signal.SIGKILL
    return [json.loads(line) for line in out.splitlines() if line.endswith("}")]
