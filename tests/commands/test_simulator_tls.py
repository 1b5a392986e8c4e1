"""``vtjcli simulator --tls``: any client can trust it, pin it and show it a certificate."""

from __future__ import annotations

import re
import socket
import ssl
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ALBERT, Cli
from tests.support.simulator_process import person, simulating

if TYPE_CHECKING:
    from pathlib import Path


def trusting(file: Path) -> ssl.SSLContext:
    """Trust what other clients would: the saved certificate, with the name checked."""
    return ssl.create_default_context(cafile=file)


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


def test_the_address_stands_last_and_the_pin_before_it(bare: Cli) -> None:
    with simulating(bare, "--tls") as running:
        assert running.printed[-1].startswith("Simulator: https://127.0.0.1:")
        assert re.fullmatch("  sha256:[0-9a-f]{64}", running.printed[-2])
        assert max(map(len, running.printed)) <= 80
