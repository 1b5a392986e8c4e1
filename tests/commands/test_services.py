"""What a provider offers, and what of it one may use."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

import pexpect
import pytest

from tests.conftest import PATIENCE, profile
from tests.support import service_lists as said
from tests.support.replies import encoded, fault, without
from tests.support.socket_server import Server, closed_port, http
from vtjcli.messages import LANGUAGES, Language, text
from vtjcli.simulator import CLIENT, SERVICE
from vtjcli.simulator.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Cli, Register

KEYS: Final = {"schema", "demo", "client", "provider", "allowed", "verified", "services"}


def settings(url: str, **changes: object) -> str:
    """Return a configuration that has what the metaservices need, and nothing for the register."""

    class Somewhere:
        pass

    somewhere: Any = Somewhere()
    somewhere.url = url
    nothing = {"product": None, "username": None}
    return f"[profiles.test]\n{profile(somewhere, **nothing, **changes)}"


def denied(cli: Cli, register: Register) -> None:
    cli.configure(settings(register.url, client="FI-TEST/MUN/0000000-0/denied"))


def test_the_registers_services_are_listed_without_product_user_or_password(
    bare: Cli, register: Register
) -> None:
    """Who has just been given a subsystem can look around before the permit is there."""
    bare.configure(settings(register.url))
    ran = bare("services", "--json", VTJCLI_PASSWORD=None)
    assert (ran.status, ran.err) == (0, "")
    assert set(ran.json) == KEYS
    assert ran.json["schema"] == "vtjcli/services/1"
    assert (ran.json["demo"], ran.json["allowed"]) == (False, False)
    assert (ran.json["client"], ran.json["provider"]) == (CLIENT, SERVICE)
    assert ran.json["verified"] == {"headers": True, "request_hash": "sha512"}
    assert ran.json["services"] == [
        {"identifier": f"{SERVICE}/{code}/v1", "code": code, "version": "v1", "type": "SOAP"}
        for code in sorted(OPERATIONS)
    ]
    assert register.values("userId") == ["tester"]
    assert b"Salasana" not in register.sent[0]


def test_nothing_of_it_is_entered_in_the_log_of_queries(cli: Cli) -> None:
    for words in (("services",), ("clients",), ("wsdl", "HenkilonTunnusKysely")):
        assert cli(*words).status == 0
    assert not (cli.home / "state").exists()


def test_a_pipe_gets_json_and_a_terminal_a_table(cli: Cli) -> None:
    assert cli("services").json == cli("services", "-o", "json").json
    status, shown = cli.shown_on_terminal("services", VTJCLI_LANG="fi")
    assert status == 0
    assert "Palvelu" in shown
    assert "HenkilonTunnusKysely" in shown
    assert "{" not in shown
    assert cli("services", "-o", "table", VTJCLI_LANG="sv").out.split()[:2] == ["Tjänst", "Version"]
    assert cli("services", VTJCLI_OUTPUT="table", VTJCLI_LANG="en").out.startswith("Service")
    assert cli("services", VTJCLI_OUTPUT="csv").json["services"]
    wrong = cli("services", "-o", "csv")
    assert (wrong.status, wrong.out) == (2, "")
    assert "table, json" in wrong.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_no_right_hears_who_can_give_it(
    cli: Cli, register: Register, language: str
) -> None:
    denied(cli, register)
    listed = cli("services", "--json", "--lang", language)
    allowed = cli("services", "--allowed", "--json", "--lang", language)
    assert (listed.status, allowed.status) == (0, 0)
    assert listed.json["services"]
    assert allowed.json["services"] == []
    assert allowed.json["allowed"] is True
    assert "FI-TEST/MUN/0000000-0/denied" in allowed.err
    assert SERVICE in allowed.err


def test_any_provider_can_be_asked(cli: Cli, register: Register) -> None:
    ran = cli("services", "FI-TEST/GOV/0245437-2", "--json", "--lang", "en")
    assert (ran.status, ran.json["services"]) == (0, [])
    assert "no SOAP services" in ran.err
    unknown = cli("services", "FI-TEST/COM/1/x", "--json")
    assert unknown.status == 5
    assert unknown.json["error"]["code"] == "Server.ClientProxy.UnknownMember"
    assert set(unknown.json) == {"schema", "demo", "error"}
    assert register.values("memberCode")[-1] == "0000000-0"


@pytest.mark.parametrize("provider", ["FI-TEST", "FI-TEST/GOV", "a//b/c", "a/b/c/d/e", ""])
def test_a_malformed_provider_is_told_before_anything_is_sent(
    cli: Cli, register: Register, provider: str
) -> None:
    ran = cli("services", provider, "--json")
    assert (ran.status, ran.json["error"]["kind"]) == (2, "provider_form")
    assert "INSTANCE/CLASS/CODE" in ran.err
    assert register.sent == []


@pytest.mark.parametrize("words", [("services",), ("services", "--allowed"), ("clients",)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_demonstration_says_what_it_is(
    bare: Cli, words: tuple[str, ...], language: Language
) -> None:
    ran = bare(*words, "--profile", "demo", "--json", "--lang", language)
    assert ran.status == 0
    assert ran.json["demo"] is True
    assert text("words.demo", language) in ran.err


def test_without_a_profile_there_is_advice_and_no_demonstration(bare: Cli) -> None:
    for words in (("services", "--json"), ("clients", "--json")):
        ran = bare(*words)
        assert ran.status == 3
        assert ran.json["error"]["exit_status"] == 3
        assert ran.json["demo"] is False
    assert bare("wsdl", "HenkilonTunnusKysely").status == 3


def silent(request: Any) -> list[bytes]:
    request.pause(20)
    return []


@pytest.mark.parametrize(
    ("word", "language"), [("services", "fi"), ("clients", "sv"), ("wsdl", "en")]
)
def test_a_failure_has_its_status_and_says_nothing_of_bills(
    bare: Cli, word: str, language: str
) -> None:
    """A user who reads of a query that may be billed calls the administrator for nothing."""
    words = (word, "HenkilonTunnusKysely/v1") if word == "wsdl" else (word,)
    outcomes: list[tuple[Callable[[Any], list[bytes]], int]] = [
        (lambda _: [http(encoded(fault("Server.ClientProxy.NetworkError")))], 5),
        (lambda _: [http(b"<a", promised=9)], 7),
        (lambda _: [http(b"<html></html>", 502, "text/html")], 7),
        (silent, 6),
    ]
    for answer, status in outcomes:
        with Server(answer) as server:
            bare.configure(settings(server.url))
            seconds = "0.5" if answer is silent else "30"
            ran = bare(*words, "--timeout", seconds, "--lang", language)
        assert ran.status == status
        for billed in ("lasku", "debiter", "billed"):
            assert billed not in ran.everything
        assert len(ran.err.splitlines()) > 1
        assert "<" not in ran.everything
    with closed_port() as port:
        bare.configure(settings(f"http://127.0.0.1:{port}"))
        assert bare(*words, "--lang", language).status == 6


def test_a_reply_without_a_hash_is_shown_with_a_warning(bare: Cli) -> None:
    def answer(request: Any) -> list[bytes]:
        change = without("s:Header/x:requestHash")
        return [http(said.listed(request.body, said.service("A"), changes=(change,)))]

    with Server(answer) as server:
        bare.configure(settings(server.url))
        ran = bare("services", "--json")
    assert ran.json["verified"] == {"headers": True, "request_hash": None}
    assert ran.json["services"][0]["version"] is None
    assert "requestHash" in ran.err


HOSTILE: Final = "A\u202e\u009b31m\u2028B"


def test_no_name_of_a_service_controls_the_terminal(bare: Cli) -> None:
    with Server(lambda r: [http(said.listed(r.body, said.service(HOSTILE, "v1")))]) as server:
        bare.configure(settings(server.url))
        _, shown = bare.shown_on_terminal("services")
        ran = bare("services", "--json")
    assert ran.json["services"][0]["code"] == HOSTILE
    for character in "\u202e\u009b\u2028":
        assert character not in shown
        assert character not in ran.out


def test_it_is_shown_on_a_terminal_that_a_slow_server_is_asked(bare: Cli) -> None:
    may_go = threading.Event()

    def slow(request: Any) -> list[bytes]:
        may_go.wait(PATIENCE)
        return [http(said.listed(request.body, said.service("Palvelu", "v1")))]

    with Server(slow) as server:
        bare.configure(settings(server.url))
        child = bare.on_terminal("services", VTJCLI_LANG="en")
        child.expect("Querying the security server")
        may_go.set()
        child.expect("Palvelu")
        child.expect(pexpect.EOF)
        child.close()
    assert child.exitstatus == 0
