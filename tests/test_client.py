"""Scripts ask as the command does: the same checks, log, pace and words, without a terminal."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.commands.test_person_non_disclosure import order_of_child
from tests.conftest import ALBERT, PASSWORD, PATIENCE, POPULATION, profile
from vtjcli import Answer, Client, NonDisclosureWarning, VtjcliWarning
from vtjcli.errors import (
    ConfigurationError,
    LogError,
    NetworkError,
    NothingFoundError,
    RefusedError,
    UsageError,
    VtjcliError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Cli, Register

HIDDEN = next(p for p in POPULATION.persons if p.non_disclosure)
SATU = next(p.satu for p in POPULATION.persons if p.satu)
FATHER = next(p for p in POPULATION.persons if "whose child has a non-disclosure" in p.note)
NOBODY = "010170-901K"
PASSIVE = "010170-9505"
"""Replaced by ALBERT's."""


@pytest.fixture(autouse=True)
def environment(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be at home where the program of the test is."""
    for name in [name for name in os.environ if name.startswith(("VTJCLI_", "LC_", "XDG_"))]:
        monkeypatch.delenv(name)
    for name, value in cli.variables({"LANG": "en_GB.UTF-8"}).items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def vtj(environment: None) -> Iterator[Client]:
    with Client() as client:
        yield client


def entries(cli: Cli) -> list[dict[str, Any]]:
    """Return the entries of the log."""
    folder = cli.home / "state" / "vtjcli" / "log"
    files = sorted(folder.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def test_a_script_gets_what_the_command_prints(vtj: Client, cli: Cli) -> None:
    printed = cli("person", "--json", ALBERT).json
    answer = vtj.person(ALBERT)
    document = answer.as_json()
    assert answer.person == printed["person"]
    for changes in (document, printed):
        del changes["query"]["message_id"], changes["query"]["sent_at"]
        del changes["result"]["extracted_at"]
    assert document == printed
    assert answer.verified is not None
    assert answer.verified.request_hash == "sha512"
    assert answer.record is not None
    assert answer.record.person_or_thing == answer.person
    assert f">{ALBERT}</" in answer.as_xml()
    assert PASSWORD not in answer.as_xml()


def test_keywords_are_the_options_of_the_command(register: Register) -> None:
    with Client(
        "test", product="HUOLTAJA-HUOLLETTAVAT", end_user="clerk", billing="42", issue="case 1"
    ) as vtj:
        vtj.person(ALBERT)
        vtj.person(ALBERT, issue="case 2")
    assert register.values("SoSoNimi") == ["HUOLTAJA-HUOLLETTAVAT"] * 2
    assert register.values("Loppukayttaja") == ["clerk"] * 2
    assert register.values("Laskutustiedot") == ["42"] * 2
    assert register.values("issue") == ["case 1", "case 2"]


def test_each_query_is_in_the_log_with_its_outcome(vtj: Client, cli: Cli) -> None:
    answer = vtj.person(ALBERT)
    with pytest.raises(NothingFoundError) as caught:
        vtj.person(NOBODY)
    asked = [entry for entry in entries(cli) if entry["record"] == "query"]
    ended = [entry for entry in entries(cli) if entry["record"] == "outcome"]
    ids = [answer.message_id, caught.value.values["message_id"]]
    assert [entry["message_id"] for entry in asked] == ids
    assert [entry["result"] for entry in ended] == ["found", "not_found"]


def test_nothing_is_sent_when_the_log_cannot_be_written_and_it_may_be_mended(
    vtj: Client, cli: Cli, register: Register
) -> None:
    folder = cli.home / "state" / "vtjcli"
    folder.mkdir(parents=True)
    (folder / "log").write_text("in the way", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(LogError, match="log"):
            vtj.person(ALBERT)
    with pytest.raises(LogError):
        next(vtj.people([ALBERT, NOBODY]))
    assert register.sent == []
    (folder / "log").unlink()
    assert vtj.person(ALBERT).person["hetu"] == ALBERT


def test_what_is_not_a_person_is_an_error_in_words(vtj: Client) -> None:
    with pytest.raises(NothingFoundError) as nobody:
        vtj.person(NOBODY)
    assert f"{NOBODY[:7]}****" in str(nobody.value)
    assert NOBODY not in str(nobody.value) + repr(nobody.value)
    with pytest.raises(UsageError, match="check character") as wrong:
        vtj.person("020501A999X")
    assert "020501A999X" not in str(wrong.value)
    with pytest.raises(UsageError, match="identity code"):
        vtj.person(ALBERT, issue=f"about {NOBODY}")


def test_an_error_speaks_the_language_of_the_environment(
    vtj: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = set()
    for language in ("fi", "sv", "en"):
        monkeypatch.setenv("VTJCLI_LANG", language)
        with pytest.raises(NothingFoundError) as caught:
            vtj.person(NOBODY)
        said.add(str(caught.value).split("\n", 1)[0])
    assert len(said) == 3


def test_an_error_without_words_or_values_still_has_a_text() -> None:
    assert str(VtjcliError("no_such_key")) == "no_such_key"
    assert str(UsageError("over_limit", count=2)) == "over_limit"


def test_a_non_disclosure_order_warns_and_stands_on_the_answer(vtj: Client) -> None:
    with pytest.warns(NonDisclosureWarning, match="NON-DISCLOSURE ORDER") as caught:
        answer = vtj.person(HIDDEN.hetu)
    assert HIDDEN.hetu not in str(caught[0].message)
    assert answer.non_disclosure
    assert answer.record is not None
    assert answer.record.non_disclosure
    with pytest.warns(NonDisclosureWarning) as of_list:
        assert [one.non_disclosure for one in vtj.people([ALBERT, HIDDEN.hetu])] == [False, True]
    assert [caught[0].filename, of_list[0].filename] == [__file__] * 2


def test_a_relatives_order_warns_as_well(register: Register) -> None:
    register.change = order_of_child
    with (
        Client(product="HUOLTAJA-HUOLLETTAVAT") as vtj,
        pytest.warns(NonDisclosureWarning, match="121285"),
    ):
        answer = vtj.person(FATHER.hetu)
    assert answer.non_disclosure
    assert answer.record is not None
    assert answer.record.relative_non_disclosure
    assert not answer.record.non_disclosure


def test_a_script_is_warned_on_standard_error_every_time(cli: Cli) -> None:
    """Python shows a warning of the same words in the same place only once."""
    script = f"""
from vtjcli import Client
with Client() as vtj:
    for _ in range(3):
        vtj.person({HIDDEN.hetu!r})
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=cli.variables({"VTJCLI_LANG": "fi", "PYTHONIOENCODING": "utf-8"}),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=True,
    )
    assert done.stderr.count("NonDisclosureWarning: TURVAKIELTO") == 3
    assert done.stdout == ""


def test_a_person_without_an_order_warns_of_nothing(vtj: Client) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert not vtj.person(ALBERT).non_disclosure


def test_no_repr_holds_a_code_a_name_or_the_password(vtj: Client) -> None:
    answer = vtj.person(ALBERT)
    whole = vars(answer)
    shown = f"{vtj!r} {answer!r} {answer.record!r} {answer.verified!r} {whole!r} {vars(vtj)}"
    shown = shown.replace(repr(PASSWORD), "", 1)  # of the client's own attribute
    for secret in (ALBERT, "Jäppinen", PASSWORD):
        assert secret not in shown
    assert PASSWORD not in repr(whole)
    assert repr(answer) == f"<Answer {ALBERT[:7]}**** found>"


def test_several_people_come_in_order_and_a_repeated_one_is_asked_about_once(
    vtj: Client, register: Register
) -> None:
    codes = [ALBERT, NOBODY, HIDDEN.hetu, ALBERT, ALBERT.lower()]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NonDisclosureWarning)
        answers = list(vtj.people(iter(codes)))
    found = [None if answer.error else answer.person["hetu"] for answer in answers]
    assert found == [ALBERT, None, HIDDEN.hetu, ALBERT, ALBERT]
    assert len(register.sent) == 3
    with pytest.raises(NothingFoundError):
        _ = answers[1].person


def test_nobody_is_asked_about_before_they_are_looked_at(vtj: Client, register: Register) -> None:
    asked = vtj.people([ALBERT, HIDDEN.hetu])
    assert register.sent == []
    next(asked)
    assert len(register.sent) == 1


def test_a_malformed_code_or_too_many_people_stop_a_list_before_it_begins(
    cli: Cli, register: Register
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, limits={'per_run': 1})}")
    with Client() as vtj:
        with pytest.raises(UsageError, match="check character"):
            vtj.people([ALBERT, "020501A999X"])
        with pytest.raises(UsageError, match="per_run"):
            vtj.people([ALBERT, NOBODY])
        assert register.sent == []
        assert len(list(vtj.people([ALBERT, ALBERT]))) == 2
        assert len(list(vtj.people([ALBERT, NOBODY], over_limit=True))) == 2


def test_queries_are_no_faster_than_the_profile_allows(cli: Cli, register: Register) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, limits={'per_second': 4})}")
    with Client() as vtj:
        started = time.monotonic()
        list(vtj.people([ALBERT, NOBODY]))
        vtj.person(ALBERT)
        assert time.monotonic() - started >= 0.5


def test_three_network_failures_in_a_row_end_a_list(
    cli: Cli, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VTJCLI_SECURITY_SERVER", "http://127.0.0.1:1")
    codes = [person.hetu for person in POPULATION.persons[:6]]
    came: list[Answer] = []
    with Client() as vtj, pytest.raises(NetworkError, match=r"127\.0\.0\.1"):
        came.extend(vtj.people(codes))
    assert [type(answer.error) for answer in came] == [NetworkError] * 3


def test_a_passive_code_is_refused_or_followed(vtj: Client, register: Register) -> None:
    with pytest.raises(RefusedError, match="no longer in use"):
        vtj.person(PASSIVE)
    assert len(register.sent) == 1
    assert vtj.person(PASSIVE, follow=True).person["hetu"] == ALBERT
    assert [one.person["hetu"] for one in vtj.people([PASSIVE], follow=True)] == [ALBERT]
    assert len(register.sent) == 5


def test_an_interruption_goes_on_as_one_and_is_in_the_log(
    vtj: Client, cli: Cli, register: Register
) -> None:
    vtj.person(ALBERT)
    register.hold = threading.Event()

    def interrupt() -> None:
        while len(register.sent) < 2:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=interrupt).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            vtj.person(ALBERT)
    finally:
        signal.signal(signal.SIGINT, before)
    assert entries(cli)[-1]["result"] == "interrupted"
    register.hold.set()


def test_a_lost_outcome_does_not_lose_the_answer(
    vtj: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vtjcli.audit import QueryLog

    def lost(*_: object) -> None:
        raise LogError("log_outcome_lost", message_id="1", path="p", reason="full")

    monkeypatch.setattr(QueryLog, "end", lost)
    with pytest.warns(VtjcliWarning, match="full"):
        assert vtj.person(ALBERT).person["hetu"] == ALBERT
    asked = vtj.people([ALBERT, NOBODY])
    assert next(asked).person["hetu"] == ALBERT
    with pytest.raises(LogError):
        next(asked)


def test_threads_may_share_a_client(vtj: Client, register: Register) -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(vtj.person(ALBERT).person["hetu"]))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [ALBERT] * 4
    assert len(set(register.values("id"))) == 4


def test_the_demonstration_needs_nothing_and_says_what_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("VTJCLI_PASSWORD")
    with pytest.warns(VtjcliWarning, match="invented") as caught, Client("demo") as vtj:
        answer = vtj.person(ALBERT)
    assert answer.demo
    assert answer.as_json()["demo"] is True
    assert caught[0].filename == __file__


def test_a_missing_password_or_reason_is_said_before_anything_is_sent(
    cli: Cli, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.configure(f"[profiles.test]\n{profile(register, require_issue=True)}")
    with Client() as vtj:
        with pytest.raises(UsageError, match="--issue"):
            vtj.person(ALBERT)
        assert vtj.person(ALBERT, issue="case 1").person
    monkeypatch.delenv("VTJCLI_PASSWORD")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(ConfigurationError, match="VTJCLI_PASSWORD"):
        Client()
    assert len(register.sent) == 1


def test_a_closed_client_asks_nobody(register: Register) -> None:
    vtj = Client()
    assert vtj.person(ALBERT).person["hetu"] == ALBERT
    vtj.close()
    with pytest.raises(RuntimeError, match="closed"):
        vtj.person(ALBERT)
    assert len(register.sent) == 1


def test_a_key_is_either_a_code_or_a_satu(vtj: Client) -> None:
    with pytest.raises(TypeError):
        vtj.person()
    with pytest.raises(TypeError):
        vtj.person(ALBERT, satu=SATU)
    assert vtj.person(satu=SATU).person["hetu"]


def test_a_script_that_mixes_up_one_and_several_is_told_so(vtj: Client) -> None:
    with pytest.raises(TypeError, match="several"):
        vtj.people(ALBERT)
    with pytest.raises(TypeError, match="string"):
        vtj.person(5)  # type: ignore[arg-type]
