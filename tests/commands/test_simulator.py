"""``vtjcli simulator`` as others use it: a process, asked over HTTP, by any client."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import ssl
import subprocess
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.conftest import ALBERT, PATIENCE, POPULATION, Cli, toml
from tests.simulator.requests import ANNA, Reply, request
from tests.support.replies import NS, QUERY, one
from vtjcli.messages import LANGUAGES, simulator_people
from vtjcli.simulator import CLIENT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element

    from tests.support.forked import Program
    from vtjcli.messages import Language

CODE = re.compile(r"[0-9]{6}[-+A-Y][0-9]{3}[0-9A-Y]")
PEOPLE = f"""\
[languages]
fi = ["suomi", "finska"]
[countries]
"246" = ["Suomi", "Finland"]
[[person]]
hetu = "{ANNA}"
last_name = "Oma"
first_names = "Aino"
note = "own"

[[trigger]]
hetu = "020170-919T"
gives = "a fault"
fault = "Server.ServerProxy.AccessDenied"
"""


@dataclass
class Running:
    """A simulator in a process of its own."""

    process: Program
    url: str
    printed: list[str]
    log: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def ask(
        self,
        sent: Element | bytes | None = None,
        context: ssl.SSLContext | None = None,
        **headers: str,
    ) -> Reply:
        """POST an envelope; `headers` with underscores for hyphens."""
        root = request() if sent is None else sent
        body = root if isinstance(root, bytes) else etree.tostring(root)
        fields = {"Content-Type": "text/xml", "SOAPAction": '""'}
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection: http.client.HTTPConnection
        if context is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        else:
            connection = http.client.HTTPSConnection(
                "127.0.0.1", self.port, timeout=PATIENCE, context=context
            )
        try:
            connection.request("POST", "/", body, fields)
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def stop(self, by: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Stop it as a user does; return its status and all that it said on standard error."""
        self.process.send_signal(by)
        status = self.process.wait(PATIENCE)
        assert self.process.stderr is not None
        return status, self.process.stderr.read()


@contextmanager
def simulating(cli: Cli, *words: str, **changes: str | None) -> Iterator[Running]:
    """Run the program until it says that it can be stopped."""
    with cli.started(("simulator", "--lang", "en", *words), changes) as process:
        assert process.stdout is not None
        printed: list[str] = []
        try:
            while not printed or not printed[-1].startswith("Simulator: "):
                line = process.stdout.readline()
                assert line, process.stderr and process.stderr.read()
                printed.append(line.rstrip("\n"))
            yield Running(process, printed[-1].removeprefix("Simulator: "), printed)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return one for all who change nothing about it."""
    with simulating(Cli(tmp_path_factory.mktemp("simulator"))) as running:
        yield running


def profile(running: Running, **settings: object) -> str:
    values = {
        "security_server": running.url,
        "client": CLIENT,
        "product": "PERUSSANOMA 3",
        "username": "demo",
        "end_user": "tester",
        **settings,
    }
    return "[profiles.test]\n" + "".join(f"{key} = {toml(v)}\n" for key, v in values.items())


def person(cli: Cli, running: Running, hetu: str = ALBERT, **settings: object) -> Any:
    """Ask with vtjcli itself and return its JSON."""
    cli.configure(profile(running, **settings))
    return cli("person", hetu, "--json", "--profile", "test", VTJCLI_PASSWORD="demo").json


def trusting(file: Path) -> ssl.SSLContext:
    """Trust what other clients would: the saved certificate, with the name checked."""
    return ssl.create_default_context(cafile=file)


# ---------------------------------------------------------------------------------- TLS


def test_a_client_can_pin_the_certificate_by_what_is_printed(bare: Cli) -> None:
    with simulating(bare, "--tls") as running:
        assert running.url.startswith("https://127.0.0.1:")
        pin = running.printed[-2].strip()
        assert re.fullmatch("sha256:[0-9a-f]{64}", pin)
        assert person(bare, running, tls={"pin": pin})["person"]["hetu"] == ALBERT
        wrong = person(bare, running, tls={"pin": f"sha256:{'0' * 64}"})
        assert wrong["error"]["exit_status"] == 6


def test_a_client_can_trust_the_saved_certificate_by_its_name(bare: Cli) -> None:
    file = bare.home / "server.pem"
    with simulating(bare, "--tls-save", "server.pem") as running:
        assert running.ask(context=trusting(file)).code == "0000"
        assert "PRIVATE" not in file.read_text()
    with simulating(bare, "--tls-save", "server.pem") as running:  # a new one in its place
        assert running.ask(context=trusting(file)).code == "0000"


def test_a_file_that_is_no_certificate_is_not_written_over(bare: Cli) -> None:
    file = bare.home / "thesis.txt"
    file.write_text("years of work")
    ran = bare("simulator", "--tls-save", str(file))
    assert ran.status == 3
    assert "thesis.txt" in ran.err
    assert file.read_text() == "years of work"


def test_no_old_tls_is_spoken(bare: Cli) -> None:
    with simulating(bare, "--tls-save", "server.pem") as running:
        old = trusting(bare.home / "server.pem")
        old.set_ciphers("DEFAULT:@SECLEVEL=0")
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            old.minimum_version = ssl.TLSVersion.TLSv1_1
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        with pytest.raises((ssl.SSLError, ConnectionError)):
            running.ask(context=old)
        new = trusting(bare.home / "server.pem")
        new.maximum_version = ssl.TLSVersion.TLSv1_2
        assert running.ask(context=new).code == "0000"


def test_a_client_without_its_certificate_gets_the_fault_of_a_real_server(bare: Cli) -> None:
    words = ("--tls-save", "server.pem", "--client-save", "certificates")
    with simulating(bare, *words) as running:
        folder = bare.home / "certificates"
        assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())
        context = trusting(bare.home / "server.pem")
        assert running.ask(context=context).fault == "Server.ClientProxy.SslAuthenticationFailed"
        forged = running.ask(context=context, X_Simulator_Shown_Certificate="yes")
        assert forged.fault == "Server.ClientProxy.SslAuthenticationFailed"
        context.load_cert_chain(folder / "client.pem", folder / "client.key")
        assert running.ask(context=context).code == "0000"
    # The next run takes the certificates that clients have by now.
    with simulating(bare, *words) as running:
        again = trusting(bare.home / "server.pem")
        again.load_cert_chain(folder / "client.pem", folder / "client.key")
        assert running.ask(context=again).code == "0000"


def test_certificates_of_ones_own_serve_and_are_asked_for(bare: Cli) -> None:
    with simulating(bare, "--client-save", "made"):
        pass  # only to have some
    made = bare.home / "made"
    words = ("--tls-certificate", "made/client.pem", "--tls-key", "made/client.key")
    with simulating(bare, *words, "--client-ca", "made/ca.pem") as running:
        pin = running.printed[-2].strip()
        own = {"certificate": str(made / "client.pem"), "key": str(made / "client.key")}
        assert person(bare, running, tls={"pin": pin, **own})["person"]["hetu"] == ALBERT
        told = person(bare, running, tls={"pin": pin})
        assert told["error"]["code"] == "Server.ClientProxy.SslAuthenticationFailed"


def test_a_slow_handshake_holds_nobody_up(bare: Cli) -> None:
    with (
        simulating(bare, "--tls-save", "server.pem") as running,
        socket.create_connection(("127.0.0.1", running.port)),
    ):
        assert running.ask(context=trusting(bare.home / "server.pem")).code == "0000"


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--tls-key", "x.pem"), 2, "--tls-certificate"),
        (("--tls-certificate", "none.pem"), 3, "none.pem"),
        (("--tls-certificate", "bad.pem"), 3, "bad.pem"),
        (("--client-ca", "bad.pem"), 3, "bad.pem"),
        (("--client-ca", "none.pem"), 3, "none.pem"),
        (("--client-save", "half"), 3, "ca.pem"),
        (("--tls-save", "no/such/folder.pem"), 3, "no/such: "),
        (("--tls-save", "x.pem", "--tls-certificate", "y.pem"), 2, "--tls-save"),
    ],
)
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_what_is_wrong_with_a_certificate_is_told(
    bare: Cli, words: tuple[str, ...], status: int, told: str, lang: str
) -> None:
    (bare.home / "bad.pem").write_text("-----BEGIN CERTIFICATE-----\nx\n")
    (bare.home / "half").mkdir()
    (bare.home / "half" / "ca.pem").touch()
    placed = [str(bare.home / w) if w.endswith((".pem", "half")) else w for w in words]
    ran = bare("simulator", *placed, "--lang", lang)
    assert ran.status == status
    assert told in ran.err


# --------------------------------------------------------------------- failures on demand


def test_a_fault_can_be_demanded_by_header_and_by_option(bare: Cli) -> None:
    denied = "Server.ServerProxy.AccessDenied"
    with simulating(bare) as running:
        reply = running.ask(X_Simulator_Fault=denied)
        assert reply.fault == denied
        assert "Request is not allowed" in reply.root.findtext(".//faultstring", "")
        assert running.ask(X_Simulator_Fault="s:Client").fault == "s:Client"
        assert running.ask(X_Simulator_Fault="server.some_thing").fault == "server.some_thing"
        assert running.ask().code == "0000"
    with simulating(bare, "--fault", denied, "--faults", "snake") as running:
        assert running.ask().fault == "server.serverproxy.access_denied"
        assert running.ask(X_Simulator_Fault="").code == "0000"
        assert person(bare, running)["error"]["exit_status"] == 5


def test_a_return_code_can_be_demanded_by_header_and_by_option(bare: Cli) -> None:
    with simulating(bare, "--return-code", "0007") as running:
        reply = running.ask()
        assert (reply.code, reply.root.find(".//v:Henkilo", NS)) == ("0007", None)
        assert running.ask(X_Simulator_Return_Code="-1800").code == "-1800"
        with_data = running.ask(X_Simulator_Return_Code="0018")
        assert (with_data.code, with_data.text("v:Henkilotunnus")) == ("0018", ALBERT)
        passive = running.ask(X_Simulator_Return_Code="0002")
        assert (passive.code, passive.text("v:Henkilotunnus")) == ("0002", ALBERT)
        assert person(bare, running)["error"]["exit_status"] == 4


@pytest.mark.parametrize(
    "operation",
    [
        *("HenkilonTunnusKysely", "HenkilonTunnistusKysely", "HaeTuotteenSkeema"),
        *("RakennuksenTunnusKysely", "RakennuksenTunnistusKysely"),
        *("KiinteistonTunnusKysely", "KiinteistonTunnistusKysely"),
    ],
)
def test_every_operation_fails_on_demand(plain: Running, operation: str) -> None:
    root = request()
    one(root, "s:Body")[0].tag = f"{{{QUERY}}}{operation}"
    one(root, "s:Header/x:service/id:serviceCode").text = operation
    inner = one(root, f"s:Body/q:{operation}/q:request")
    inner.remove(inner[-1])
    product = {"R": "RAKENNUSTIEDOT", "K": "KIINTEISTOTIEDOT"}.get(operation[0], "PERUSSANOMA 3")
    one(inner, "q:SoSoNimi").text = product
    if operation == "HaeTuotteenSkeema":
        for part in inner[1:]:
            inner.remove(part)
        etree.SubElement(inner, f"{{{QUERY}}}Laji").text = "1"
    code = plain.ask(root, X_Simulator_Return_Code="0019").root
    assert "0019" in etree.tostring(code, encoding="unicode")
    assert plain.ask(root, X_Simulator_Fault="Server.X").fault == "Server.X"
    etree.SubElement(inner, f"{{{QUERY}}}Odd")
    assert plain.ask(root).fault == "s:Client"


def test_a_misbehaviour_can_be_demanded_by_header_and_by_option(bare: Cli) -> None:
    with simulating(bare, "--behaviour", "wrong-hash") as running:
        assert person(bare, running)["error"]["exit_status"] == 7
        with pytest.raises(http.client.IncompleteRead):
            running.ask(X_Simulator_Behaviour="truncated")
        with pytest.raises(http.client.RemoteDisconnected):
            running.ask(X_Simulator_Behaviour="hang-up")
        assert b"<faultCode/>" in running.ask(X_Simulator_Behaviour="empty-fault-code").body


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("X_Simulator_Fault", "two words"),
        ("X_Simulator_Return_Code", "7"),
        ("X_Simulator_Behaviour", "truncatd"),
        ("X_Simulator_Delay", "soon"),
        ("X_Simulator_Delay", "nan"),
        ("X_Simulator_Delay", "-1"),
    ],
)
def test_a_slip_in_a_demand_is_told_and_not_passed_over(
    plain: Running, header: str, value: str
) -> None:
    reply = plain.ask(None, None, **{header: value})
    assert reply.status == 400
    assert header.replace("_", "-").encode() in reply.body


@pytest.mark.parametrize(
    "words",
    [
        ("--fault", "two words"),
        ("--return-code", "7"),
        ("--behaviour", "truncatd"),
        ("--delay", "-1"),
        ("--delay", "nan"),
        ("--fault", "A.B", "--return-code", "0001"),
        ("--rate", "0"),
        ("--rate", "100000000"),
        ("--faults", "kebab"),
        ("--asic", "nothing"),
    ],
)
def test_a_slip_in_an_option_is_told(bare: Cli, words: tuple[str, ...]) -> None:
    ran = bare("simulator", *words)
    assert ran.status == 2
    assert ran.err


def test_an_answer_waits_as_long_as_is_demanded(bare: Cli) -> None:
    with simulating(bare, "--delay", "0.4") as running:
        for headers, least in (({}, 0.4), ({"X_Simulator_Delay": "0.8"}, 0.8)):
            started = time.monotonic()
            assert running.ask(None, None, **headers).code == "0000"
            assert time.monotonic() - started >= least


def test_more_queries_a_second_than_let_through_get_what_a_proxy_gives(bare: Cli) -> None:
    with simulating(bare, "--rate", "1") as running:
        assert running.ask().code == "0000"
        statuses = [running.ask() for _ in range(3)]
        busy = [reply for reply in statuses if reply.status == 503]
        assert busy
        assert busy[0].headers["Retry-After"] == "1"
        time.sleep(1.1)
        assert running.ask().code == "0000"


# --------------------------------------------------------------------- people and products


def test_own_people_and_their_triggers_answer(bare: Cli) -> None:
    (bare.home / "own.toml").write_text(PEOPLE, "utf-8")
    with simulating(bare, "--people", "own.toml") as running:
        assert person(bare, running, ANNA)["person"]["last_name"] == "Oma"
        assert running.ask(request(ALBERT)).code == "0006"
        assert running.ask(request("020170-919T")).fault == "Server.ServerProxy.AccessDenied"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        (ANNA, f"131052-{308}T", 6, "900–999"),
        (ANNA, "020190-9522", 6, "020190-****"),
        ('note = "own"', 'shoe = "43"', 9, "shoe"),
        ('note = "own"', "note = 3", 9, "note"),
        ('note = "own"', 'note = "a\\u0000"', 9, "note"),
        ('note = "own"', 'note = "x"\nhome = "x"', 10, "home"),
        ('note = "own"', 'note = "x"\ncustodians = "x"', 10, "custodians"),
        ('"Finland"', '"Finland', 4, "TOML"),
        ("fi = [", "fi = 3 #", 2, "fi"),
        ("fault =", "behaviour =", 14, "truncated"),
        ("fault =", 'return_code = "1"\nfault =', 11, "fault"),
    ],
)
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_a_mistake_in_own_people_is_told_by_file_and_line(
    bare: Cli, old: str, new: str, line: int, told: str, lang: str
) -> None:
    file = bare.home / "own.toml"
    file.write_text(PEOPLE.replace(old, new), "utf-8")
    ran = bare("simulator", "--people", str(file), "--lang", lang)
    assert ran.status == 3
    assert f"own.toml:{line}:" in ran.err
    assert told in ran.err
    assert not CODE.search(ran.everything)


def test_a_product_that_a_user_describes_answers_with_exactly_that(bare: Cli) -> None:
    (bare.home / "products.toml").write_text(
        '"Oma tuote" = ["last_name", "Kotikunta/Kuntanumero", "death"]\n"toinen" = ["sex"]\n',
        "utf-8",
    )
    with simulating(bare, "--products", "products.toml") as running:
        assert "OMA TUOTE, TOINEN" in " ".join(map(str.strip, running.printed))
        henkilo = one(running.ask(request(ALBERT, "oma tuote")).root, ".//v:Henkilo")
        assert [etree.QName(part).localname for part in henkilo.iter("*")][1:] == [
            *("Henkilotunnus", "NykyinenSukunimi", "Sukunimi", "Kotikunta", "Kuntanumero"),
            *("Kuolintiedot", "Kuollut", "Kuolinpvm"),
            *("Kuolleeksijulistamistiedot", "Kuolleeksijulistamispvm"),
        ]
        assert running.ask(request(ALBERT, "PERUSSANOMA 3")).code == "0000"
        found = person(bare, running, product="TOINEN")["person"]
        assert (found["sex"]["code"], found["last_name"]) == ("1", None)


def test_the_schema_of_a_described_product_validates_its_replies(bare: Cli) -> None:
    (bare.home / "p.toml").write_text('"OMA" = ["addresses", "sex"]', "utf-8")
    with simulating(bare, "--products", "p.toml") as running:
        bare.configure(profile(running, product="OMA"))
        reply = bare.home / "reply.xml"
        reply.write_bytes(running.ask(request(ALBERT, "OMA")).body)
        words = ("schema", "OMA", "--kind", "1", "--check", str(reply), "--profile", "test")
        ran = bare(*words, VTJCLI_PASSWORD="demo")
        assert ran.status == 0, ran.everything
        reply.write_bytes(running.ask(request(ALBERT, "PERUSSANOMA 3")).body)
        assert bare(*words, VTJCLI_PASSWORD="demo").status != 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"A" = ["shoe"]', "p.toml:1: "),
        ('\n"A" = ["Kotikunta/Shoe"]', "p.toml:2: "),
        ('"A" = []', "p.toml:1: "),
        ('"A" = "sex"', "p.toml:1: "),
        ('"A" = [3]', "p.toml:1: "),
        ('"A" = ["sex"]\n"a" = ["sex"]', "p.toml:2: "),
        ('RAKENNUSTIEDOT = ["sex"]', "RAKENNUSTIEDOT"),
        ("", "p.toml"),
        ("A = [", "TOML"),
    ],
)
def test_a_mistake_in_own_products_is_told(bare: Cli, text: str, told: str) -> None:
    file = bare.home / "p.toml"
    file.write_text(text, "utf-8")
    ran = bare("simulator", "--products", str(file))
    assert ran.status == 3
    assert told in ran.err


# ------------------------------------------------------------------------- log and stopping


def test_the_log_tells_each_request_in_a_line_without_an_identity_code(bare: Cli) -> None:
    hostile = request()
    one(hostile, "s:Header/x:client/id:memberCode").text = f"a\nb {ALBERT}"
    with simulating(bare) as running:
        running.ask()
        running.ask(request("", SahkoinenAsiointitunnus="99000001A"))
        running.ask(hostile)
        running.ask(b"<")
        status, said = running.stop()
    assert status == 0
    lines = said.splitlines()[:4]
    assert all(re.match(r"[0-9T:.-]{23}Z \S+ \S+ \S+ -> \S+, [0-9.]+ ms$", line) for line in lines)
    assert f"HenkilonTunnusKysely {CLIENT} 020501A**** -> 0000" in lines[0]
    assert "SahkoinenAsiointitunnus=****" in lines[1]
    assert not CODE.search(said)


def test_quiet_writes_no_line_a_request(bare: Cli) -> None:
    with simulating(bare, "--quiet") as running:
        running.ask()
        status, said = running.stop(signal.SIGINT)
    assert (status, said) == (0, "Note: Simulator stopped.\n")


def test_a_log_that_nobody_reads_on_costs_no_answer(bare: Cli) -> None:
    with simulating(bare) as running:
        assert running.process.stderr is not None
        running.process.stderr.close()
        assert [running.ask().code for _ in range(3)] == ["0000"] * 3


def test_stopping_does_not_wait_for_a_delayed_answer(bare: Cli) -> None:
    with simulating(bare, "--delay", "600") as running:
        waiting = threading.Thread(target=_ask_in_vain, args=(running,))
        waiting.start()
        time.sleep(0.3)
        assert running.stop()[0] == 0
        waiting.join(PATIENCE)
        assert not waiting.is_alive()


def _ask_in_vain(running: Running) -> None:
    with pytest.raises((http.client.HTTPException, OSError)):
        running.ask()


def test_a_port_in_use_is_told_with_the_way_out(bare: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = bare("simulator", "--port", str(taken.getsockname()[1]))
    assert ran.status == 3
    assert "--port 0" in ran.err


def test_it_listens_on_loopback_and_nowhere_else(bare: Cli) -> None:
    with simulating(bare) as running:
        listening = subprocess.run(
            ["cat", f"/proc/{running.process.pid}/net/tcp"],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        ours = [line.split()[1] for line in listening.splitlines()[1:]]
        assert [
            a for a in ours if a.endswith(f":{running.port:04X}") and not a.startswith("0100007F")
        ] == []


def test_whoever_reads_no_further_than_the_address_sees_no_error(cli: Cli) -> None:
    with subprocess.Popen(
        cli.command(("simulator",)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=cli.variables({"PYTHONUNBUFFERED": "1"}),
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 141


# ---------------------------------------------------------------------------- only the list


@pytest.mark.parametrize("lang", LANGUAGES)
def test_people_and_failures_are_listed_in_the_users_language_without_a_server(
    bare: Cli, lang: Language
) -> None:
    ran = bare("simulator", "--list", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert "127.0.0.1" not in ran.out
    lines = ran.out.splitlines()
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line != line.rstrip()]
    listed = CODE.findall(ran.out)
    everybody = [person.hetu for person in POPULATION.persons]
    everybody += [trigger.hetu for trigger in POPULATION.triggers]
    assert set(everybody) <= set(listed)
    words = " ".join(ran.out.split())
    for code, three in simulator_people.TEXTS.items():
        assert f"{three[LANGUAGES.index(lang)]}" in words, code


def test_own_people_are_listed_in_their_own_words(bare: Cli) -> None:
    people, products = bare.home / "own.toml", bare.home / "p.toml"
    people.write_text(PEOPLE, "utf-8")
    products.write_text('"OMA" = ["sex"]', "utf-8")
    own = ("--people", str(people), "--products", str(products))
    ran = bare("simulator", "--list", *own, "--lang", "fi")
    assert ran.status == 0
    assert f"  {ANNA}  Oma, Aino – own\n" in ran.out
    assert "  020170-919T  a fault\n" in ran.out
    assert "OMA" in ran.out


def test_a_list_of_people_that_cannot_be_used_is_a_configuration_error(bare: Cli) -> None:
    file = bare.home / "own.toml"
    file.write_text(PEOPLE.replace("last_name", "lastname"), "utf-8")
    ran = bare("simulator", "--list", "--people", str(file))
    assert ran.status == 3
    assert "own.toml:7" in ran.err


@pytest.mark.parametrize(
    "words", ["--port 8080", "--tls", "--delay 1", "--rate 5", "--fault A.B", "--asic encrypted"]
)
def test_a_list_takes_nothing_that_only_a_server_could_do(bare: Cli, words: str) -> None:
    ran = bare("simulator", "--list", *words.split())
    assert ran.status == 2
    assert "--list" in ran.err


def test_the_address_stands_last_and_the_pin_before_it(bare: Cli) -> None:
    with simulating(bare, "--tls") as running:
        assert running.printed[-1].startswith("Simulator: https://127.0.0.1:")
        assert re.fullmatch("  sha256:[0-9a-f]{64}", running.printed[-2])
        assert max(map(len, running.printed)) <= 80
