"""Whatever a security server or the register can do wrong, the simulator does on demand."""

from __future__ import annotations

import http.client
import time
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.conftest import ALBERT, Cli
from tests.simulator.requests import request
from tests.support.replies import NS, QUERY, one
from tests.support.simulator_process import Running, person, simulating

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return one for all who change nothing about it."""
    with simulating(Cli(tmp_path_factory.mktemp("simulator"))) as running:
        yield running


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
