"""The key: made once, read by its owner alone, never replaced behind a log."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

import keyring
import pytest
from keyring.backend import KeyringBackend

from tests.audit import logs
from vtjcli.audit import QueryLog, key
from vtjcli.audit.chain import LogKeys
from vtjcli.audit.verifying import verify
from vtjcli.errors import LogError
from vtjcli.system import keyring_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from vtjcli.config.profile import LogSettings


def refusal(kept: LogSettings) -> str:
    with QueryLog(kept) as log, pytest.raises(LogError) as failed:
        log.begin(logs.intent("id"))
    assert failed.value.exit_status == 8
    return failed.value.key


def file_of(kept: LogSettings) -> Path:
    assert kept.key is not None
    return kept.key


def test_a_key_that_is_lost_is_not_replaced_while_there_is_a_log(kept: LogSettings) -> None:
    """With another key all that was written before would look forged."""
    logs.write(kept, {"2026-01": 1})
    file_of(kept).unlink()
    assert refusal(kept) == "log_key_missing"
    assert not file_of(kept).exists()
    (kept.directory / "head").unlink()
    assert refusal(kept) == "log_key_missing"


def test_another_key_does_not_continue_the_log(kept: LogSettings) -> None:
    logs.write(kept, {"2026-01": 1})
    file_of(kept).write_text("0" * 64)
    assert refusal(kept) == "log_head"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_read_is_refused(kept: LogSettings, mode: int) -> None:
    logs.write(kept, {"2026-01": 1})
    file_of(kept).chmod(mode)
    assert refusal(kept) == "log_key_open"
    with pytest.raises(key.LogKeyError):
        verify(kept)


@pytest.mark.parametrize("content", ["", "\n", "secret", "00" * 31, "00" * 33, "\xe4" * 64])
def test_a_file_that_is_no_key_is_refused_and_not_shown(kept: LogSettings, content: str) -> None:
    file_of(kept).write_text(content, encoding="latin-1")
    file_of(kept).chmod(0o600)
    with QueryLog(kept) as log, pytest.raises(LogError) as failed:
        log.begin(logs.intent("id"))
    assert failed.value.key == "log_key_broken"
    assert "secret" not in str(failed.value.values.values())


def test_a_key_in_no_place_to_write_is_told(kept: LogSettings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert refusal(kept._replace(key=tmp_path / "file" / "log.key")) == "log_key_unusable"


def test_those_who_make_the_key_at_the_same_time_get_the_same(kept: LogSettings) -> None:
    barrier = threading.Barrier(8)
    keys: list[bytes] = []

    def make() -> None:
        barrier.wait()
        keys.append(key.obtain(kept.key, new=True))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 8
    assert len(set(keys)) == 1


def test_a_subjects_hash_is_of_no_use_for_the_chain() -> None:
    """Each use has a key of its own, and the kind is part of what is hashed."""
    keys = LogKeys.derive(bytes(32))
    assert len({keys.chain, keys.head, keys.subject, bytes(32)}) == 4
    assert keys.hash_subject("hetu", "1") != keys.hash_subject("hetu1", "")
    assert repr(keys) == "LogKeys()"


class Keyring(KeyringBackend):
    """A stand-in for the keyring."""

    priority = 1

    def __init__(self, failure: BaseException | None = None, wait: float = 0) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self._failure = failure
        self._wait = threading.Event(), wait

    def get_password(self, service: str, username: str) -> str | None:
        self._wait[0].wait(self._wait[1])
        if self._failure:
            raise self._failure
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


@pytest.fixture
def with_keyring(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Callable[..., Keyring]]:
    """Return what puts a stand-in in the place of the system's keyring."""
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    before = keyring.get_keyring()

    def put(**settings: Any) -> Keyring:
        standin = Keyring(**settings)
        keyring.set_keyring(standin)
        return standin

    yield put
    keyring.set_keyring(before)


def test_the_keyring_keeps_the_key(kept: LogSettings, with_keyring: Callable[..., Keyring]) -> None:
    standin = with_keyring()
    kept = kept._replace(key=None)
    logs.write(kept, {"2026-01": 1, "2026-02": 1})
    assert list(standin.held) == [("vtjcli:log", "key")]
    assert verify(kept).flaws == 0
    standin.held.clear()
    assert refusal(kept) == "log_key_missing"


@pytest.mark.parametrize("failure", [RuntimeError("secret"), SystemExit(0), KeyboardInterrupt()])
def test_a_keyring_that_fails_stops_the_query(
    kept: LogSettings, with_keyring: Callable[..., Keyring], failure: BaseException
) -> None:
    with_keyring(failure=failure)
    assert refusal(kept._replace(key=None)) == "log_key_keyring"


def test_a_keyring_that_hangs_is_not_waited_for_for_ever(
    kept: LogSettings, monkeypatch: pytest.MonkeyPatch, with_keyring: Callable[..., Keyring]
) -> None:
    monkeypatch.setattr(keyring_store, "TIME_LIMIT", 0.1)
    with_keyring(wait=3)
    assert refusal(kept._replace(key=None)) == "log_key_keyring_slow"


def test_a_pipe_in_place_of_the_key_is_refused_and_not_waited_for(kept: LogSettings) -> None:
    logs.write(kept, {"2026-01": 1})
    file_of(kept).unlink()
    os.mkfifo(file_of(kept), 0o600)
    assert refusal(kept) == "log_key_broken"


def test_what_a_kill_left_of_a_key_is_gone_after_the_next_query(kept: LogSettings) -> None:
    logs.write(kept, {"2026-01": 1})
    folder = file_of(kept).parent
    left = [folder / "log.key.0123456789abcdef.new", folder / ".vtjcli-01234567.part"]
    for path in left:
        path.write_text("0" * 64)
    with QueryLog(kept) as log:
        log.begin(logs.intent("id"))
    assert [path for path in left if path.exists()] == []
