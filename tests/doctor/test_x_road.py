"""What X-Road does not have is reported with who can fix it; other servers are recognised."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import profile
from tests.support import service_lists as said
from tests.support.altered_simulator import answering
from tests.support.replies import encoded, fault
from tests.support.socket_server import Server, http
from tests.support.tls_servers import self_signed, serving
from vtjcli.messages import LANGUAGES
from vtjcli.simulator import CLIENT, SERVICE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.conftest import Cli, Register
    from tests.support.socket_server import Answer, Request

    from .conftest import Examine


@pytest.mark.parametrize(
    "reply",
    [
        http(b"<html><body>It works!</body></html>", 200, "text/html"),
        http(b"<html><body>Not found</body></html>", 404, "text/html"),
        http(b"", 302, None, Location="https://elsewhere.example.fi/"),
        http(b"{}", 200, "application/json"),
        http(b"<list/>"),
    ],
)
def test_what_is_no_security_server_is_found_out(examine: Examine, reply: bytes) -> None:
    with Server(lambda _: [reply]) as server:
        found = examine(server.url, "--lang", "en")
        assert len(server.requests) == 1
    assert (found.status, found.states("failed")) == (7, ["server"])
    assert found["server"]["who"] == "you"
    assert "security_server" in found["server"]["advice"]
    assert server.url in found["server"]["advice"]
    assert found.states("skipped") == ["client", "service", "right"]


def test_a_server_that_never_answers_or_drips_is_given_up(examine: Examine) -> None:
    def silent(request: Request) -> Iterable[bytes]:
        request.pause(30)
        return []

    def dripping(request: Request) -> Iterable[bytes]:
        for byte in http(b" " * 1000):
            yield bytes([byte])
            if request.pause(0.1):
                return

    for answer in (silent, dripping):
        with Server(answer) as server:
            found = examine(server.url, "--timeout", "0.5")
        assert (found.status, found.states("failed")) == (6, ["server"])
        assert found["server"]["who"] == "own_admin"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_subsystem_that_is_not_registered_is_told_with_those_that_are(
    examine: Examine, register: Register, language: str
) -> None:
    member = CLIENT.rpartition("/")[0]
    found = examine(register.url, "--lang", language, client=f"{member}/other")
    assert found.status == 5
    step = found["client"]
    assert (step["state"], step["who"]) == ("failed", "own_admin")
    assert f"{member}/other" in step["message"]
    assert CLIENT in step["message"]
    assert "client" in step["advice"]
    assert found["server"]["state"] == "ok"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_client_of_another_instance_than_the_servers_is_ones_own_to_change(
    examine: Examine, register: Register, language: str
) -> None:
    client = "FI/MUN/0000000-0/vtjcli-demo"
    found = examine(register.url, "--lang", language, client=client)
    assert (found.status, found.states("failed")) == (5, ["client"])
    step = found["client"]
    assert (step["who"], step["error"]["kind"]) == ("you", "doctor_instance")
    assert "FI-TEST" in step["message"]
    assert client in step["advice"]
    assert found.states("skipped") == ["service", "right"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_right_that_was_not_granted_is_the_registers_to_grant(
    examine: Examine, register: Register, language: str
) -> None:
    denied = "FI-TEST/MUN/0000000-0/denied"
    found = examine(register.url, "--lang", language, client=denied)
    assert (found.status, found.states("failed")) == (5, ["right"])
    step = found["right"]
    assert (step["who"], step["error"]["kind"]) == ("provider", "doctor_right")
    assert denied in step["message"]
    assert SERVICE in step["message"]


def otherwise(register: Register, name: bytes, other: Any) -> Answer:
    """Answer the metaservice `name` by `other`, and all else as the simulator does."""
    usual = answering(register)

    def answer(request: Request) -> Iterable[bytes]:
        return [other(request)] if name in request.body else usual(request)

    return answer


def test_a_service_that_is_not_offered_is_told(examine: Examine, register: Register) -> None:
    answer = otherwise(
        register, b"listMethods", lambda r: http(said.listed(r.body, said.service("Muu", "v1")))
    )
    with Server(answer) as server:
        found = examine(server.url)
    assert (found.status, found.states("failed")) == (5, ["service"])
    assert (found["service"]["who"], found["service"]["error"]["kind"]) == (
        "provider",
        "doctor_service",
    )
    assert found.states("skipped") == ["right"]


@pytest.mark.parametrize(
    ("code", "who"),
    [
        ("Server.ServerProxy.SslAuthenticationFailed", "own_admin"),
        ("Server.ClientProxy.UnknownMember", "you"),
        ("Server.ServerProxy.AccessDenied", "provider"),
        ("Server.ServerProxy.ServiceFailed.NetworkError", "provider"),
        ("Server.ClientProxy.OutdatedGlobalConf", "own_admin"),
        ("Server.Nonsense", "provider"),
    ],
)
def test_a_fault_is_told_by_who_can_mend_it(
    examine: Examine, register: Register, code: str, who: str
) -> None:
    answer = otherwise(register, b"listMethods", lambda _: http(encoded(fault(code))))
    with Server(answer) as server:
        found = examine(server.url)
    assert (found.status, found.states("failed")) == (5, ["service"])
    assert found["service"]["error"]["code"] == code
    mended_by = found["service"]["error"]["mended_by"]
    expected = "own_admin" if mended_by in ("operator", "unclear") else mended_by
    assert found["service"]["who"] == expected
    assert who == expected


def refusing(register: Register) -> Answer:
    """Answer as a security server that wants another way to know who asks."""
    code = "Server.ClientProxy.SslAuthenticationFailed"
    return otherwise(register, b"listMethods", lambda _: http(encoded(fault(code))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_client_certificate_that_the_server_wants_and_is_not_set_is_ones_own_to_set(
    examine: Examine, register: Register, bare: Cli, language: str
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    pin = {"pin": f"sha256:{sha256}"}
    with serving(file, answers=refusing(register)) as server:
        found = examine(server.url, "--lang", language, tls=pin)
        own = {**pin, "certificate": file.name}
        set_already = examine(server.url, "--lang", language, tls=own)
    assert (found.status, found.states("failed")) == (5, ["service"])
    step = found["service"]
    assert (step["who"], step["error"]["kind"]) == ("you", "doctor_own_missing")
    for setting in ("tls.certificate", "tls.key", "tls.pkcs12"):
        assert setting in step["advice"]
    assert set_already["service"]["who"] == "own_admin"
    assert set_already["service"]["error"]["kind"] == "fault"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_server_that_refuses_an_unencrypted_connection_is_to_be_asked_over_https(
    examine: Examine, register: Register, language: str
) -> None:
    with Server(refusing(register)) as server:
        found = examine(server.url, "--lang", language)
    step = found["service"]
    assert (step["who"], step["error"]["kind"]) == ("you", "doctor_own_plain")
    assert "security_server" in step["advice"]
    assert "tls.certificate" in step["advice"]


@pytest.mark.parametrize(("behind", "state"), [(0, "ok"), (20, "ok"), (3600, "warning")])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_clock_that_is_wrong_is_told(
    examine: Examine, register: Register, behind: int, sign: int, state: str
) -> None:
    """Entries of the log would bear a wrong time."""
    date = formatdate(time.time() - sign * behind, usegmt=True)
    with Server(answering(register, date)) as server:
        found = examine(server.url)
    assert (found.status, found["clock"]["state"]) == (0, state)
    difference = found["clock"]["facts"]["difference_seconds"]
    assert difference == pytest.approx(sign * behind, abs=8)
    assert found["clock"]["who"] == ("you" if state == "warning" else None)


@pytest.mark.parametrize("date", ["", "yesterday", "Thu, 01 Jan 99999 00:00:00 GMT"])
def test_a_server_without_a_clock_is_no_fault(
    examine: Examine, register: Register, date: str
) -> None:
    with Server(answering(register, date)) as server:
        found = examine(server.url)
    assert (found.status, found["clock"]["state"], found["clock"]["facts"]) == (0, "ok", {})


def test_a_direct_way_has_the_steps_that_make_sense(bare: Cli, register: Register) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    with serving(file, answers=lambda _: [http(b"", 405, None, Date=formatdate())]) as server:
        settings = profile(
            register,
            security_server=None,
            client=None,
            direct=f"{server.url}vtj/kysely",
            tls={"pin": f"sha256:{sha256}"},
        )
        bare.configure(f"[profiles.test]\n{settings}")
        ran = bare("doctor", "--json", "--lang", "en")
        assert [request.line for request in server.requests] == ["GET /vtj/kysely HTTP/1.1"]
        report = bare("doctor", "--report", "--lang", "en")
    assert ran.status == 0
    states = {step["step"]: step["state"] for step in ran.json["steps"]}
    assert [name for name, state in states.items() if state == "skipped"] == [
        *("server", "client", "service", "right"),
    ]
    assert (states["register"], states["clock"]) == ("ok", "ok")
    assert "without the Data Exchange Layer" in report.out
    assert "security server in the Suomi.fi" not in report.out


def test_a_direct_way_that_fails_is_not_laid_on_a_security_server(
    bare: Cli, register: Register
) -> None:
    bare.folder.mkdir(parents=True)
    file, _ = self_signed(bare.folder)
    with serving(file, answers=lambda _: []) as server:
        settings = profile(
            register, security_server=None, client=None, direct=f"{server.url}vtj/kysely"
        )
        bare.configure(f"[profiles.test]\n{settings}")
        ran = bare("doctor", "--json", "--lang", "en")
    failed = next(step for step in ran.json["steps"] if step["state"] == "failed")
    assert (failed["step"], failed["error"]["kind"]) == ("tls", "tls_certificate")
    assert "security server" not in f"{failed['message']} {failed['advice']}"
    assert "self-signed certificate" not in failed["message"]
    assert "it is self-signed" in failed["message"]
