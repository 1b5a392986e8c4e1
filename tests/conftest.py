"""The program, in a clean environment, against the real simulator over HTTP."""

from __future__ import annotations

import gc
import json
import os
import pickle
import subprocess
import sys
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any, Final, Self

import hypothesis
import pexpect
import pytest
from lxml import etree

from tests.support.forked import Program
from tests.support.in_process import (
    PATIENCE as PATIENCE,  # noqa: PLC0414 - used by other tests
)
from tests.support.in_process import needs_process, needs_start, run_in_process
from tests.support.pseudo_terminal import Terminal
from tests.support.schemas import check_output
from vtjcli import redaction
from vtjcli.lookup import checkpoint
from vtjcli.messages import LANGUAGES
from vtjcli.simulator import CLIENT, PRODUCTS, SERVICE, Simulator, people_file
from vtjcli.vtjkysely import record as records
from vtjcli.vtjkysely.answer import RegisterAnswer, SentQuery
from vtjcli.vtjkysely.query import Query, request_envelope
from vtjcli.vtjkysely.subject import Subject
from vtjcli.xroad import reply as replies
from vtjcli.xroad.http_reply import HttpReply
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from lxml.etree import _Element as Element

    from vtjcli.messages import Language
    from vtjcli.simulator.http_response import HttpResponse
    from vtjcli.simulator.people import Person

POPULATION: Final = people_file.load()
"""Everyone in the simulator, for tests that are generated from them."""
ALBERT: Final = "020501A999T"
"""DVV's own published test person, ordinary in every way."""
PASSWORD: Final = "s3cr3t-Passw0rd"
VTJ: Final = "{http://xml.vrk.fi/schema/vtjkysely}"
SOAP: Final = "{http://schemas.xmlsoap.org/soap/envelope/}"


hypothesis.settings.register_profile(
    "vtjcli",
    deadline=None,  # a machine with much else to do is slow, and nothing is wrong
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("vtjcli")


def pytest_xdist_auto_num_workers() -> int:
    """Return one worker more than there are processors: a third of their time the tests wait."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Disable the garbage collector during collection, and exempt what was collected from it.

    It takes a fifth of the time of the collection of tests, and finds nothing.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def in_each_language(product: str) -> Iterator[tuple[Person, Language]]:
    """Return everybody in the simulator with a language, another one for each product.

    So what needs too long for every person, product and language shows each person in each
    language and each product.
    """
    start = PRODUCTS.index(product) % len(LANGUAGES)
    return zip(POPULATION.persons, islice(cycle(LANGUAGES), start, None), strict=False)


class Register(Simulator):
    """The simulator, which here remembers what was sent and answers otherwise when told to."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(password=PASSWORD, **settings)
        self.sent: list[bytes] = []
        self.answered: list[bytes] = []
        self.change: Callable[[Element], object] | None = None
        self.hold: threading.Event | None = None
        """Until it is set, nobody gets an answer but the first who asked."""

    def answer(self, method: str, headers: Mapping[str, str], sent: bytes) -> HttpResponse:
        """Answer as ever, then as `change` would have it."""
        self.sent.append(sent)
        if self.hold is not None and len(self.sent) > 1:
            self.hold.wait(PATIENCE)
        answer = super().answer(method, headers, sent)
        if self.change is not None:
            envelope = etree.fromstring(answer.body)
            self.change(envelope)
            body = etree.tostring(envelope, xml_declaration=True, encoding="UTF-8")
            answer = replace(answer, body=body)
        self.answered.append(answer.body)
        return answer

    def values(self, name: str) -> list[str | None]:
        """Return the text of the element `name` in each message that was sent; None: no such."""
        found = [etree.fromstring(sent).find(f".//{{*}}{name}") for sent in self.sent]
        return [None if element is None else element.text or "" for element in found]

    def forget(self) -> None:
        """Be as at the beginning."""
        self.sent.clear()
        self.answered.clear()
        self.change = self.hold = None


@dataclass(frozen=True)
class Ran:
    """What the program left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What is on standard output, which is one JSON value and nothing else."""
        return json.loads(self.out)

    @property
    def objects(self) -> list[Any]:
        """The objects on standard output, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def everything(self) -> str:
        """All that a user sees."""
        return self.out + self.err


@dataclass
class Cli:
    """The program, at home in a directory of its own."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def inject_code(self, code: str) -> None:
        """Run `code` at the start of the program, which becomes a process of its own."""
        (self.home / "sitecustomize.py").write_text(code)
        self.environment["PYTHONPATH"] = str(self.home)

    def limit_keyring(self, seconds: float) -> Self:
        """Change how long a keyring that does not answer is waited for."""
        self.inject_code(
            f"from vtjcli.system import keyring_store\nkeyring_store.TIME_LIMIT = {seconds}"
        )
        return self

    @property
    def folder(self) -> Path:
        """Where its configuration is looked for."""
        return self.home / "config" / "vtjcli"

    def configure(self, text: str) -> Path:
        """Write the configuration file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "config.toml"
        file.write_text(text, encoding="utf-8")
        return file

    def variables(self, changes: Mapping[str, str | None]) -> dict[str, str]:
        """Return a clean environment with `changes`; None takes a variable out."""
        clean = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "TERM": "xterm",
            "VTJCLI_PASSWORD": PASSWORD,
            **self.environment,
        }
        return {name: value for name, value in {**clean, **changes}.items() if value is not None}

    def __call__(self, *words: str, stdin: str | bytes = "", **changes: str | None) -> Ran:
        """Run it in the process of the tests; a traceback is never an answer.

        Where `changes` hold what Python reads at its start, it runs as a process of its own.
        """
        environment = self.variables(changes)
        if needs_process(environment):
            return self.binary(*words, stdin=stdin, **changes)
        given = stdin.encode() if isinstance(stdin, str) else stdin
        return self._checked(words, *run_in_process(words, environment, given))

    def binary(self, *words: str, stdin: str | bytes = "", **changes: str | None) -> Ran:
        """Run it in a process of its own with its streams in pipes."""
        environment = self.variables(changes)
        if needs_start(environment):
            return self.executed(*words, stdin=stdin, **changes)
        given = stdin if isinstance(stdin, str) else stdin.decode(errors="surrogateescape")
        with self.started(words, changes) as program:
            texts = program.communicate(given)
        out, err = (text.encode(errors="surrogateescape") for text in texts)
        return self._checked(words, program.wait(), out, err)

    def started(
        self,
        words: tuple[str, ...],
        changes: Mapping[str, str | None] | None = None,
        /,
        **options: int,
    ) -> Program:
        """Start it in a process of its own, in its home; `options` as for `Program`."""
        return Program(words, self.variables(changes or {}), folder=self.home, **options)

    def executed(self, *words: str, stdin: str | bytes = "", **changes: str | None) -> Ran:
        """Run it as a user does, from the start of Python on."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            self.command(words),
            input=given,
            capture_output=True,
            env=self.variables(changes),
            timeout=PATIENCE,
            check=False,
        )
        return self._checked(words, done.returncode, done.stdout, done.stderr)

    def command(self, words: tuple[str, ...]) -> list[str]:
        """Return the words that start it."""
        return [sys.executable, "-m", "vtjcli", *words]

    def on_terminal(self, *words: str, **changes: str | None) -> Terminal:
        """Run it on a terminal of 80 columns."""
        environment = self.variables(changes)
        if needs_start(environment):
            return Terminal.of_command(self.command(words), environment)
        return Terminal(lambda there: self.started(words, changes, terminal=there))

    def shown_on_terminal(self, *words: str, **changes: str | None) -> tuple[int, str]:
        """Run it on a terminal to its end; return its status and what the terminal got."""
        child = self.on_terminal(*words, **changes)
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus is not None
        return child.exitstatus, str(child.before)

    def check_output(self, words: tuple[str, ...], out: str) -> None:
        """Hold the JSON of a command against its schema."""
        check_output(words, out)

    def _checked(self, words: tuple[str, ...], status: int, out: bytes, err: bytes) -> Ran:
        ran = Ran(status, out.decode(errors="replace"), err.decode())
        assert "Traceback" not in ran.err, ran.err
        assert "vtjcli: internal error" not in ran.err, ran.err
        self.check_output(words, ran.out)
        return ran


def profile(register: Simulator, **settings: object) -> str:
    """Return the settings of a profile for `register` as TOML; None leaves one out."""
    all_settings: dict[str, object] = {
        "security_server": register.url,
        "client": CLIENT,
        "product": "PERUSSANOMA 3",
        "username": "demo",
        "end_user": "tester",
        "limits": {"per_run": 1000, "per_second": 1000},
        **settings,
    }
    lines = [f"{key} = {toml(value)}" for key, value in all_settings.items() if value is not None]
    return "\n".join(lines) + "\n"


def toml(value: object) -> str:
    """Write a value as TOML, which for all but a table is what JSON writes."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(part)}" for key, part in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def ask(
    register: Register,
    hetu: str,
    product: str = "PERUSSANOMA 3",
    change: Callable[[Element], object] | None = None,
) -> RegisterAnswer:
    """Return the register's answer, without a program or a network between."""
    if change is None:
        answer, record = _answered(register, hetu, product)
        return answer._replace(record=pickle.loads(record), envelope=deepcopy(answer.envelope))
    query, envelope, http = _exchange(register, hetu, product)
    return _read(query, envelope, http, change)


@cache
def _answered(register: Register, hetu: str, product: str) -> tuple[RegisterAnswer, bytes]:
    """Return an answer, and its record as bytes: whoever gets a record may alter it."""
    answer = _read(*_exchange(register, hetu, product))
    return answer, pickle.dumps(answer.record)


@cache
def _exchange(register: Register, hetu: str, product: str) -> tuple[Query, bytes, HttpReply]:
    query = Query(
        client=Subsystem.parse(CLIENT),
        provider=Subsystem.parse(SERVICE),
        message_id="7c6e0f4e-0000-4000-8000-000000000001",
        product=product,
        username="demo",
        end_user="tester",
        password=PASSWORD,
        subject=Subject("hetu", hetu),
    )
    envelope = request_envelope(query)
    said = Simulator.answer(register, "POST", {"content-type": "text/xml"}, envelope)
    return query, envelope, HttpReply(said.status, said.content_type, said.body)


def _read(
    query: Query,
    envelope: bytes,
    http: HttpReply,
    change: Callable[[Element], object] | None = None,
) -> RegisterAnswer:
    reply = replies.read(http, query.header, envelope)
    if change is not None:
        change(reply.envelope)
    return RegisterAnswer(
        demo=False,
        sent_query=SentQuery(query, "test", "2026-01-31T12:00:00.123+02:00"),
        verified=reply.verified,
        record=records.read(reply.content, query.subject.value),
        envelope=reply.envelope,
    )


@pytest.fixture(scope="session", autouse=True)
def cheap_scrypt() -> Iterator[None]:
    """Hash each list of people at next to no cost, which saves 50 ms for each run of the program.

    `tests.support.loaded` does so for the programs that are forked.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkpoint, "SCRYPT_COST", 2)
        yield


@pytest.fixture(autouse=True)
def no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what one test registers as a secret out of the texts of another."""
    monkeypatch.setattr(redaction, "_patterns", {})


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    """Run one simulator for all: it keeps no state between requests."""
    with Simulator() as running:
        yield running


@pytest.fixture(scope="session")
def running_register() -> Iterator[Register]:
    with Register() as running:
        yield running


@pytest.fixture
def register(running_register: Register) -> Iterator[Register]:
    """Return the one simulator of all tests, which has forgotten the test before."""
    running_register.forget()
    yield running_register
    running_register.forget()


@pytest.fixture
def bare(tmp_path: Path) -> Cli:
    """Return the program before anything was set up."""
    return Cli(tmp_path)


@pytest.fixture
def cli(bare: Cli, register: Register) -> Cli:
    """Return the program with a profile for the simulator, and its password."""
    bare.configure(f"[profiles.test]\n{profile(register)}")
    return bare
