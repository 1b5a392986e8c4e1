"""The password is found where it was put, and is in no error about it."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.conftest import PASSWORD
from vtjcli import credentials
from vtjcli.config import LogSettings, Profile
from vtjcli.credentials import command
from vtjcli.errors import ConfigurationError
from vtjcli.messages import LANGUAGES
from vtjcli.messages.explanation import explain
from vtjcli.simulator import CLIENT, SERVICE
from vtjcli.system import keyring_store
from vtjcli.xroad.identifiers import Subsystem


def a_profile(*command: str, name: str = "test") -> Profile:
    return Profile(
        name=name,
        security_server="https://ss.example.fi",
        client=Subsystem.parse(CLIENT),
        provider=Subsystem.parse(SERVICE),
        product="PERUSSANOMA 3",
        username="user",
        end_user="tester",
        log=LogSettings(Path("log"), Path("log.key")),
        password_command=command,
    )


def refused(profile: Profile) -> str:
    """Return the key of the refusal; no language tells the password."""
    with pytest.raises(ConfigurationError) as caught:
        credentials.password(profile, {})
    shown: list[Any] = [explain(caught.value, language).lines for language in LANGUAGES]
    chain: BaseException | None = caught.value
    while chain is not None:
        shown.append((chain.args, vars(chain)))
        chain = chain.__cause__ or (None if chain.__suppress_context__ else chain.__context__)
    assert PASSWORD not in repr(shown)
    return caught.value.key


def with_keyring(monkeypatch: pytest.MonkeyPatch, get_password: object) -> None:
    """Put a keyring in the system's place whose answers are those of `get_password`."""
    standin = SimpleNamespace(get_password=get_password)
    monkeypatch.setattr(keyring_store, "_backend", lambda: standin)


def test_the_demo_never_asks_for_a_real_password() -> None:
    demo = a_profile("false", name="demo")
    assert credentials.password(demo, {"VTJCLI_PASSWORD": PASSWORD}) == "demo"


def test_the_environment_comes_first() -> None:
    assert credentials.password(a_profile("false"), {"VTJCLI_PASSWORD": PASSWORD}) == PASSWORD


def test_a_failing_command_tells_nothing_of_what_it_printed() -> None:
    script = f"print('{PASSWORD}'); raise SystemExit(7)"
    assert refused(a_profile(sys.executable, "-c", script)) == "password_command_failed"


def test_a_command_that_hangs_is_given_up_and_tells_nothing_of_what_it_printed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(command, "TIME_LIMIT", 0.2)
    script = f"import time; print('{PASSWORD}', flush=True); time.sleep(100_000)"
    assert refused(a_profile(sys.executable, "-c", script)) == "password_command_slow"


def test_a_command_that_never_stops_printing_does_not_fill_the_memory() -> None:
    script = f"import sys\nwhile True: sys.stdout.write('{PASSWORD}')"
    assert refused(a_profile(sys.executable, "-c", script)) == "password_command_long"


def test_a_keyring_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    never = threading.Event()
    monkeypatch.setattr(keyring_store, "TIME_LIMIT", 0.05)
    with_keyring(monkeypatch, lambda *_: never.wait())
    try:
        assert refused(a_profile()) == "keyring_slow"
    finally:
        never.set()


def test_a_keyring_that_fails_tells_nothing_of_what_it_knows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: str) -> str:
        raise OSError(PASSWORD)

    with_keyring(monkeypatch, fail)
    assert refused(a_profile()) == "keyring_failed"


def test_each_profile_has_a_password_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    passwords = {("vtjcli:test", "user"): "one", ("vtjcli:production", "user"): "two"}
    with_keyring(monkeypatch, lambda *where: passwords.get(where))
    assert credentials.password(a_profile(), {}) == "one"
    assert credentials.password(a_profile(name="production"), {}) == "two"
    assert refused(a_profile(name="third")) == "password_missing"
