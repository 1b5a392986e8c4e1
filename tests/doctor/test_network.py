"""Name, connection, TLS: each ends in time, and says what is wrong and who can fix it."""

from __future__ import annotations

import datetime as dt
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.support.altered_simulator import answering
from tests.support.proxy import Proxy
from tests.support.socket_server import Server, closed_port, deaf_port, http
from tests.support.tls_servers import fingerprint, self_signed, serving, trusting
from vtjcli.messages import LANGUAGES
from vtjcli.messages.formats import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Cli, Register
    from vtjcli.messages import Language

    from .conftest import Examine

AFTER_TLS = ["server", "client", "service", "right", "clock"]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def days(count: int) -> dt.datetime:
    return dt.datetime.now(dt.UTC) + dt.timedelta(days=count, hours=1)


def test_a_name_that_nobody_knows_is_ones_own_to_mend(examine: Examine) -> None:
    found = examine("https://ss.example.invalid:8443")
    assert found.status == 6
    assert found.states("failed") == ["name"]
    assert found["name"]["who"] == "you"
    assert "security_server" in found["name"]["advice"]
    assert found.states("skipped") == ["connection", "tls", *AFTER_TLS]


def test_a_name_server_that_does_not_answer_is_not_waited_for(examine: Examine, bare: Cli) -> None:
    hanging = (
        "import socket, time\n"
        "numbers = socket.getaddrinfo\n"
        "def look_up(*where, flags=0, **kinds):\n"
        "    if flags & socket.AI_NUMERICHOST:\n"
        "        return numbers(*where, flags=flags, **kinds)\n"
        "    time.sleep(300)\n"
        "socket.getaddrinfo = look_up\n"
    )
    bare.inject_code(hanging)
    found = examine("https://ss.example.fi", "--timeout", "0.5")
    assert found.states("failed") == ["name"]
    assert found["name"]["error"]["kind"] == "host_slow"


def test_a_port_where_nobody_listens_is_the_administrators(examine: Examine) -> None:
    with closed_port() as port:
        found = examine(f"https://127.0.0.1:{port}")
    assert (found.status, found.states("failed")) == (6, ["connection"])
    assert found["connection"]["error"]["kind"] == "connection_refused"
    assert found["connection"]["who"] == "own_admin"


def test_a_connection_that_is_never_made_is_given_up(examine: Examine) -> None:
    with deaf_port() as port:
        found = examine(f"https://127.0.0.1:{port}", "--timeout", "0.5")
    assert found["connection"]["error"]["kind"] == "connect_timeout"


@contextmanager
def stuttering(pause: float) -> Iterator[int]:
    """Take connections, then send the beginning of a handshake a byte at a time, or nothing."""
    stopping = threading.Event()

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=drip, args=(connection,), daemon=True).start()

    def drip(connection: socket.socket) -> None:
        with connection:
            for byte in b"\x16\x03\x03\x10\x00" + bytes(4000):
                if stopping.wait(pause):
                    return
                try:
                    connection.sendall(bytes([byte]))
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]
        stopping.set()
        listener.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("pause", [0.1, 60])
def test_a_handshake_that_stalls_or_drips_is_given_up(examine: Examine, pause: float) -> None:
    with stuttering(pause) as port:
        found = examine(f"https://127.0.0.1:{port}", "--timeout", "0.5")
    assert (found.status, found.states("failed")) == (6, ["tls"])
    assert found["tls"]["error"]["kind"] == "connect_timeout"
    assert found.states("skipped") == AFTER_TLS


def test_a_port_without_tls_names_the_right_one(examine: Examine, register: Register) -> None:
    found = examine(register.url.replace("http:", "https:"))
    assert (found.status, found.states("failed")) == (6, ["tls"])
    assert "8443" in found["tls"]["advice"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("alert", [b"", b"\x15\x03\x03\x00\x02\x02\x50"])
def test_plain_http_to_a_port_with_tls_points_to_https(
    examine: Examine, alert: bytes, language: str
) -> None:
    with Server(lambda _: [alert]) as server:
        found = examine(server.url, "--lang", language)
    assert (found.status, found.states("failed")) == (6, ["server"])
    assert "https://" in found["server"]["advice"]
    assert "security_server" in found["server"]["message"] + found["server"]["advice"]
    assert found["server"]["who"] == ("you" if alert else "own_admin")


def test_plain_http_to_a_server_with_tls_points_to_https(
    examine: Examine, register: Register, authority: trustme.CA
) -> None:
    with serving(authority.issue_cert("127.0.0.1"), answers=answering(register)) as server:
        found = examine(server.url.replace("https:", "http:"))
    assert (found.status, found.states("failed")) == (6, ["server"])
    assert "https://" in found["server"]["advice"]


def test_a_good_certificate_is_told_with_issuer_name_and_days(
    examine: Examine, register: Register, bare: Cli, authority: trustme.CA
) -> None:
    bare.folder.mkdir(parents=True)
    trusting(authority, bare.folder)
    issued = authority.issue_cert("127.0.0.1", common_name="ss.example.fi", not_after=days(90))
    with serving(issued, answers=answering(register)) as server:
        found = examine(server.url, tls={"ca": "ca.pem"})
    assert found.status == 0
    facts = found["tls"]["facts"]
    assert (facts["subject"], facts["names"]) == ("ss.example.fi", ["127.0.0.1"])
    assert (facts["days_left"], facts["sha256"]) == (90, fingerprint(issued))
    assert facts["version"] in ("TLSv1.2", "TLSv1.3")
    assert facts["issuer"] in found["tls"]["message"]
    assert found["client_certificate"]["state"] == "ok"


@pytest.mark.parametrize(("left", "state"), [(29, "warning"), (30, "ok"), (0, "warning")])
def test_a_certificate_is_renewed_before_it_ends(
    examine: Examine, register: Register, bare: Cli, authority: trustme.CA, left: int, state: str
) -> None:
    bare.folder.mkdir(parents=True)
    trusting(authority, bare.folder)
    issued = authority.issue_cert("127.0.0.1", not_after=days(left))
    with serving(issued, answers=answering(register)) as server:
        found = examine(server.url, tls={"ca": "ca.pem"})
    assert (found.status, found["tls"]["state"]) == (0, state)
    assert found.document["state"] == state
    if state == "warning":
        assert found["tls"]["who"] == "own_admin"
        assert found["tls"]["facts"]["not_after"][:10] in found["tls"]["advice"]


def test_a_certificate_that_has_ended_fails_and_is_not_to_be_pinned(
    examine: Examine, register: Register, bare: Cli, authority: trustme.CA
) -> None:
    bare.folder.mkdir(parents=True)
    trusting(authority, bare.folder)
    issued = authority.issue_cert("127.0.0.1", not_after=days(-2))
    with serving(issued, answers=answering(register)) as server:
        found = examine(server.url, tls={"ca": "ca.pem"})
        assert server.requests == []
    assert (found.status, found["tls"]["state"], found["tls"]["who"]) == (6, "failed", "own_admin")
    assert found["tls"]["error"]["kind"] == "tls_certificate_ended"
    assert "expired" in found["tls"]["message"]
    assert found["tls"]["facts"]["not_after"][:10] in found["tls"]["advice"]
    assert "tls." not in found["tls"]["advice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_that_is_not_valid_yet_points_to_the_clock_and_is_not_to_be_pinned(
    examine: Examine, register: Register, bare: Cli, authority: trustme.CA, language: Language
) -> None:
    bare.folder.mkdir(parents=True)
    trusting(authority, bare.folder)
    issued = authority.issue_cert("127.0.0.1", not_before=days(2))
    with serving(issued, answers=answering(register)) as server:
        found = examine(server.url, "--lang", language, tls={"ca": "ca.pem"})
        assert server.requests == []
    step = found["tls"]
    assert (found.status, step["state"], step["who"]) == (6, "failed", "you")
    assert step["error"]["kind"] == "tls_certificate_early"
    assert {"fi": "kello", "sv": "klocka", "en": "clock"}[language] in step["advice"]
    assert date_text(step["facts"]["not_before"][:10], language) in step["advice"]
    assert "tls." not in step["advice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_pinned_certificate_that_has_ended_it_is_told_when(
    examine: Examine, register: Register, bare: Cli, authority: trustme.CA, language: Language
) -> None:
    bare.folder.mkdir(parents=True)
    issued = authority.issue_cert("127.0.0.1", common_name="ss", not_after=days(-2))
    with serving(issued, answers=answering(register)) as server:
        pin = {"pin": f"sha256:{fingerprint(issued)}"}
        found = examine(server.url, "--lang", language, tls=pin)
    step = found["tls"]
    assert (found.status, step["state"], step["who"]) == (0, "warning", "own_admin")
    assert step["facts"]["days_left"] == -2
    end = date_text(step["facts"]["not_after"][:10], language)
    assert end in step["message"]
    assert "-2" not in step["message"].replace(end, "")
    assert "tls.pin" in step["advice"]


def test_the_certificate_that_is_not_trusted_is_shown_and_can_be_pinned_as_advised(
    examine: Examine, register: Register, bare: Cli
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    with serving(file, answers=answering(register)) as server:
        found = examine(server.url)
        assert server.requests == []
        assert (found.status, found.states("failed")) == (6, ["tls"])
        step = found["tls"]
        assert step["who"] == "you"
        assert step["facts"]["sha256"] == sha256
        assert "xroad-internal" in step["advice"]
        words = step["advice"].partition("vtjcli ")[2].replace(". ", " ").split()[:6]
        assert words == ["config", "set", "tls.pin", f"sha256:{sha256}", "--profile", "test"]
        assert "tls.ca" in step["advice"]
        assert bare(*words).status == 0
        ran = bare("doctor", "--json")
        assert ran.status == 0
        assert len(server.requests) > 0


def test_a_changed_certificate_is_told_with_both_fingerprints(
    examine: Examine, register: Register, bare: Cli
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    with serving(file, answers=answering(register)) as server:
        found = examine(server.url, tls={"pin": "sha256:" + "ab" * 32})
        assert server.requests == []
    assert (found.status, found["tls"]["state"]) == (6, "failed")
    said = found["tls"]["message"] + found["tls"]["advice"]
    assert sha256 in said
    assert "ab" * 32 in said
    assert "tls.pin" in said


def test_another_authority_or_another_name_is_told(
    examine: Examine, register: Register, bare: Cli, authority: trustme.CA
) -> None:
    bare.folder.mkdir(parents=True)
    trusting(authority, bare.folder)
    for issued, kind in (
        (trustme.CA().issue_cert("127.0.0.1"), "tls_certificate_issuer"),
        (authority.issue_cert("ss.example.fi"), "tls_certificate_name"),
    ):
        with serving(issued, answers=answering(register)) as server:
            found = examine(server.url, tls={"ca": "ca.pem"})
            assert server.requests == []
        assert found["tls"]["error"]["kind"] == kind
        assert fingerprint(issued) in found["tls"]["advice"]
    assert "ss.example.fi" in found["tls"]["advice"]
    assert "security_server" in found["tls"]["advice"]


def test_a_file_of_no_use_fails_at_tls_after_the_steps_before_it(
    examine: Examine, register: Register, bare: Cli
) -> None:
    bare.folder.mkdir(parents=True)
    file, _ = self_signed(bare.folder)
    (bare.folder / "ca.pem").write_text("no certificate")
    (bare.folder / "own.pem").write_text("no key")
    with serving(file, answers=answering(register)) as server:
        for tls in ({"ca": "ca.pem"}, {"ca": "nowhere.pem"}, {"certificate": "own.pem"}):
            found = examine(server.url, tls=tls)
            assert found.status == 3
            assert found.states("ok")[:3] == ["configuration", "name", "connection"]
            assert found["tls"]["state"] == "failed"
            assert found["tls"]["who"] == "you"
            assert next(iter(tls.values())) in found["tls"]["message"]
            assert found.states("skipped") == AFTER_TLS
        assert server.requests == []


def test_the_steps_through_a_proxy_are_the_proxys_and_say_so(
    bare: Cli, authority: trustme.CA
) -> None:
    bare.configure("")
    trusted = trusting(authority, bare.folder)
    certificate = authority.issue_cert("ss.example.fi")
    with (
        serving(certificate, answers=lambda _: [http(b"<a/>")]) as server,
        Proxy(server.port) as proxy,
    ):
        bare.configure(_through(proxy, trusted))
        ran = bare("doctor", "--json")
        steps = {step["step"]: step for step in ran.json["steps"]}
        for step in ("name", "connection"):
            assert steps[step]["state"] == "ok"
            assert steps[step]["facts"]["proxy"] == proxy.url
            assert "proxy" in steps[step]["message"]
        assert steps["tls"]["state"] == "ok"
        assert "`" + proxy.url + "`" in bare("doctor", "--report").out


def test_a_proxy_that_refuses_is_ones_own_to_fix(bare: Cli) -> None:
    with Proxy(refusal=b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n") as proxy:
        bare.configure(_through(proxy))
        steps = {step["step"]: step for step in bare("doctor", "--json").json["steps"]}
    assert steps["name"]["state"] == "ok"
    assert steps["connection"]["error"]["kind"] == "proxy_authentication"
    assert steps["connection"]["who"] == "you"
    assert steps["tls"]["state"] == "skipped"


def test_the_proxy_is_examined_also_when_the_certificates_cannot_be_used(bare: Cli) -> None:
    with Proxy(refusal=b"HTTP/1.1 200 OK\r\n\r\n") as proxy:
        bare.configure(_through(proxy, 'tls = { ca = "missing.pem" }'))
        steps = {step["step"]: step for step in bare("doctor", "--json").json["steps"]}
        assert [request.split()[1] for request in proxy.requests] == ["ss.example.fi:8443"]
    assert steps["connection"]["state"] == "ok"
    assert steps["tls"]["state"] == "failed"


def _through(proxy: Proxy, settings: str = "") -> str:
    return (
        '[profiles.test]\nsecurity_server = "https://ss.example.fi:8443"\n'
        f'client = "FI-TEST/MUN/0101263-6/example"\nproxy = "{proxy.url}"\n'
        f'product = "PERUSSANOMA 3"\nusername = "demo"\nend_user = "tester"\n{settings}\n'
    )
