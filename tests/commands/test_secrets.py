"""What a server quotes of secrets and identity codes is in no output and in no entry."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote
from xml.sax.saxutils import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ALBERT, PASSWORD, PATIENCE, SOAP, VTJ, profile
from tests.support.alternating import alternate
from vtjcli import characters, redaction
from vtjcli.audit import entry
from vtjcli.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from tests.conftest import Cli, Register

FORMS: Final = ("json", "jsonl", "csv", "xml", "table")


def fault(part: str, quoted: str) -> Callable[[Element], None]:
    """Return what answers with a fault that quotes something in one of its parts."""

    def change(envelope: Element) -> None:
        body = envelope.find(f"{SOAP}Body")
        assert body is not None
        body[:] = []
        element = etree.SubElement(body, f"{SOAP}Fault")
        for name in ("faultcode", "faultstring", "detail"):
            etree.SubElement(element, name).text = quoted if name == part else "Server.Odd"

    return change


def refusal(part: str, quoted: str) -> Callable[[Element], None]:
    """Return what answers with a return code and no person, and quotes something beside."""

    def change(envelope: Element) -> None:
        response = next(envelope.iter(f"{VTJ}response"))
        response[:] = []
        for name in ("faultCode", "faultString"):
            etree.SubElement(response, f"{VTJ}{name}").text = quoted if name == part else "0006"

    return change


def echo(part: str, quoted: str) -> Callable[[Element], None]:
    """Return what gives the person, and quotes something where nobody expects it."""

    def change(envelope: Element) -> None:
        person = next(envelope.iter(f"{VTJ}Henkilo"))
        match part:
            case "another element":
                etree.SubElement(person, f"{VTJ}Uutuus").text = f"x {quoted} x"
            case "an attribute":
                etree.SubElement(person, f"{VTJ}Uutuus").set("laji", quoted)
            case "the credentials under another name":
                copy = etree.SubElement(person, f"{VTJ}Kysely")
                etree.SubElement(copy, f"{VTJ}Kayttajatunnus").text = "demo-user"
                etree.SubElement(copy, f"{VTJ}Salasana").text = quoted
            case "the name":
                next(person.iter(f"{VTJ}NykyinenSukunimi"))[-1].text = quoted
            case "a header":
                header = envelope.find(f"{SOAP}Header")
                assert header is not None
                etree.SubElement(header, "{urn:x}note").text = quoted

    return change


PLACES: Final = {
    **{f"fault: {part}": (fault, part) for part in ("faultcode", "faultstring", "detail")},
    **{f"refusal: {part}": (refusal, part) for part in ("faultCode", "faultString")},
    **{
        f"echo: {part}": (echo, part)
        for part in (
            "another element",
            "an attribute",
            "the credentials under another name",
            "the name",
            "a header",
        )
    },
}


QUOTED_CODES: Final = (
    "020501A998S",
    "020501a998s",
    "020501 A 998 S",
    "\uff10\uff12\uff10\uff15\uff10\uff11A998S",
)


@pytest.fixture
def home(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home of the program, which here runs in this process."""
    for name, value in cli.variables({}).items():
        monkeypatch.setenv(name, value)
    return cli.home


def everything(home: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return all that was shown, and all that the log of queries has; empty it."""
    log = home / "state" / "vtjcli" / "log"
    shown = capsys.readouterr()
    entries = "".join(file.read_text() for file in log.glob("*.jsonl"))
    for file in log.iterdir():
        file.unlink()
    return f"{shown.out}\n{shown.err}\n{entries}"


letters: Final = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
written_passwords: Final = st.text(letters, min_size=6, max_size=20).map(lambda t: f"\u03a9{t}")


@pytest.mark.parametrize("place", PLACES)
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    password=written_passwords,
    spelling=st.sampled_from([str, escape, quote, lambda text: f"user:{text}@host"]),
    form=st.sampled_from(FORMS),
)
def test_a_password_that_a_server_quotes_is_nowhere(
    register: Register,
    home: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    password: str,
    spelling: Callable[[str], str],
    form: str,
) -> None:
    redaction._patterns.clear()
    monkeypatch.setenv("VTJCLI_PASSWORD", password)
    monkeypatch.setattr(register._register, "_password", password)
    make, part = PLACES[place]
    register.change = make(part, spelling(password))
    run(["person", "-o", form, ALBERT])
    seen = everything(home, capsys)
    for quoted in (password, spelling(password), json.dumps(password)[1:-1], escape(password)):
        assert quoted not in seen
    assert "demo-user" not in seen or form != "xml"


@pytest.mark.parametrize(
    ("place", "code", "forms"),
    alternate(
        [name for name in PLACES if not name.startswith("echo")],
        QUOTED_CODES,
        (FORMS[::2], FORMS[1::2]),
    ),
)
def test_an_identity_code_that_a_server_quotes_is_nowhere(
    register: Register,
    home: Path,
    capsys: pytest.CaptureFixture[str],
    place: str,
    code: str,
    forms: tuple[str, ...],
) -> None:
    make, part = PLACES[place]
    register.change = make(part, f"nobody has {code}.")
    for form in forms:
        run(["person", "-o", form, ALBERT])
    seen = everything(home, capsys)
    assert "A998S" not in characters.strip_invisible(characters.to_ascii(seen)).upper()
    assert "020501A****" in seen


@pytest.mark.parametrize(
    "typed", ["020501A999T", "020501 a999t", "020501\u2013999T", "0\uff12 0501A 999T"]
)
@pytest.mark.parametrize(
    "words",
    [
        ("CODE",),
        ("person", "--profile", "CODE", "--json", ALBERT),
        ("person", "--file", "CODE"),
        ("person", "--fields", "CODE", ALBERT),
        ("person", "--field", "CODE", ALBERT),
        ("person", "-o", "CODE", ALBERT),
        ("person", "--lang", "CODE", ALBERT),
        ("person", "--timeout", "CODE", ALBERT),
        ("person", "--issue", "CODE", ALBERT),
        ("person", "--CODE", ALBERT),
        ("check", "CODE", "CODE0"),
        ("config", "set", "CODE", "1"),
        ("config", "set", "product", "x", "CODE"),
        ("config", "CODE"),
        ("codes", "CODE"),
        ("login", "--profile", "CODE"),
        ("login", "CODE"),
        ("log", "list", "--since", "CODE"),
        ("building", "CODE"),
        ("schema", "CODE", "--kind", "1"),
    ],
    ids=" ".join,
)
def test_an_identity_code_is_in_no_message_wherever_it_was_typed(
    home: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    typed: str,
) -> None:
    argv = [word.replace("CODE", typed) for word in words]
    monkeypatch.setattr(sys, "argv", ["vtjcli", *argv])
    run(argv)
    shown = capsys.readouterr()
    said = shown.err if words[0] != "check" else shown.err + shown.out.split("}")[-1]
    assert said
    squeezed = characters.strip_invisible(characters.to_ascii(said)).upper()
    assert "A999T" not in squeezed
    assert "-999T" not in squeezed


def test_no_entry_of_the_log_holds_what_a_fault_code_quotes() -> None:
    redaction.register_secret(PASSWORD)
    ended = entry.Outcome("fault", f"Server.{PASSWORD}.020501A998S", 1.0)
    fields = entry.outcome("id", ended, lambda kind, value: value)
    assert fields["code"] == "Server.****.020501A****"


@pytest.mark.parametrize("when", ["before", "after", "without a newline"])
def test_a_command_that_says_its_secret_on_standard_error_is_masked_there(
    cli: Cli, register: Register, when: str
) -> None:
    """As a shell script does under ``set -x``."""
    prints = f"print('{PASSWORD}', flush=True); "
    says = (
        f"sys.stderr.write('+ echo {PASSWORD} 020501A998S touch the key\\n'); sys.stderr.flush(); "
    )
    if when == "without a newline":
        prints = f"sys.stdout.write('{PASSWORD}'); "
    script = "import sys; " + (says + prints if when != "after" else prints + says)
    command = [sys.executable, "-c", script]
    cli.configure(f"[profiles.test]\n{profile(register, password_command=command)}")
    ran = cli("person", ALBERT, VTJCLI_PASSWORD=None)
    assert ran.status == 0
    assert "touch the key" in ran.err
    assert PASSWORD not in ran.everything
    assert "020501A998S" not in ran.err


ALLOWED: Final = """
import os, resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Starts a program that may leave core dumps, as a developer's shell does."""
CORES: Final = """
import resource
from vtjcli import config, credentials
credentials.password(config.resolve(config.Overrides(profile="test")))
import ctypes
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_core_dump_holds_the_password(cli: Cli) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALLOWED, sys.executable, "-c", CORES],
        env=cli.variables({}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["0", "0"]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_no_core_dump_is_taken_of_a_program_that_asks(cli: Cli, register: Register) -> None:
    """While it waits for the register, it has the password."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(PATIENCE)
        cli.environment["VTJCLI_SECURITY_SERVER"] = f"http://127.0.0.1:{silent.getsockname()[1]}"
        process = subprocess.Popen(
            [sys.executable, "-c", ALLOWED, *cli.command(("person", ALBERT))],
            env=cli.variables({}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            connection, _ = silent.accept()
            with connection:
                connection.recv(1)
                limits = Path(f"/proc/{process.pid}/limits").read_text()
        finally:
            process.kill()
            process.wait()
    line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert line.split()[4] == "0"
