"""The client's own certificate is read as a query would: soon ended is told, ended fails."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from tests.conftest import profile
from tests.support.altered_simulator import answering
from tests.support.socket_server import http
from tests.support.tls_servers import (
    as_pkcs12,
    encrypted_pem,
    fingerprint,
    self_signed,
    serving,
)
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Register

    from .conftest import Examine

PASSPHRASE = "Öinen-kulkija 9"


def issued(days: int) -> trustme.LeafCert:
    end = dt.datetime.now(dt.UTC) + dt.timedelta(days=days, hours=1)
    return trustme.CA().issue_cert("client.example.fi", common_name="client", not_after=end)


def written(own: trustme.LeafCert, folder: Path, form: str) -> dict[str, str]:
    """Write a certificate and its key in one of the forms; return the settings."""
    if form == "pkcs12":
        encryption = serialization.BestAvailableEncryption(PASSPHRASE.encode())
        (folder / "own.p12").write_bytes(as_pkcs12(own, encryption))
        return {"pkcs12": "own.p12"}
    with (folder / "own.pem").open("wb") as file:
        file.writelines(pem.bytes() for pem in own.cert_chain_pems)
    (folder / "own.key").write_bytes(encrypted_pem(own, PASSPHRASE))
    return {"certificate": "own.pem", "key": "own.key"}


@pytest.mark.parametrize("form", ["pem", "pkcs12"])
@pytest.mark.parametrize(("days", "state"), [(90, "ok"), (29, "warning"), (-2, "failed")])
def test_it_is_told_when_ones_own_certificate_ends(
    examine: Examine, register: Register, bare: Cli, form: str, days: int, state: str
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    own = issued(days)
    tls = {"pin": f"sha256:{sha256}", **written(own, bare.folder, form)}
    with serving(file, answers=answering(register)) as server:
        found = examine(server.url, tls=tls, environment={"VTJCLI_KEY_PASSPHRASE": PASSPHRASE})
    step = found["client_certificate"]
    assert step["state"] == state
    assert found.status == (3 if state == "failed" else 0)
    assert step["facts"]["sha256"] == fingerprint(own)
    assert step["facts"]["subject"] == "client"
    assert step["facts"]["key_encrypted"] is True
    end = step["facts"]["not_after"][:10]
    assert end in step["message"]
    if state != "ok":
        assert step["who"] == "you"
        assert step["advice"]
    assert PASSPHRASE not in str(found.document)


@pytest.mark.parametrize("days", [29, -2])
def test_a_direct_profile_is_not_sent_to_a_security_server_for_a_new_certificate(
    bare: Cli, register: Register, days: int
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    tls = {"pin": f"sha256:{sha256}", **written(issued(days), bare.folder, "pkcs12")}
    with serving(file, answers=lambda _: [http(b"", 405, None)]) as server:
        settings = profile(
            register, security_server=None, client=None, direct=f"{server.url}vtj/kysely", tls=tls
        )
        bare.configure(f"[profiles.test]\n{settings}")
        variables = {"VTJCLI_KEY_PASSPHRASE": PASSPHRASE}
        ran = bare("doctor", "--json", "--lang", "en", **variables)
    step = next(one for one in ran.json["steps"] if one["step"] == "client_certificate")
    said = f"{step['message']} {step['advice']}"
    assert "DVV" in said
    assert "security server" not in said
    assert "subsystem" not in said


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unencrypted_key_that_others_can_read_is_told(
    examine: Examine, register: Register, bare: Cli, language: str
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    own = bare.folder / "own key.pem"
    own.write_bytes(issued(90).private_key_and_cert_chain_pem.bytes())
    tls = {"pin": f"sha256:{sha256}", "certificate": own.name}
    with serving(file, answers=answering(register)) as server:
        states = {}
        for mode in (0o600, 0o400, 0o640, 0o644):
            own.chmod(mode)
            found = examine(server.url, "--lang", language, tls=tls)
            assert found.status == 0
            states[mode] = found["client_certificate"]["state"]
    assert states == {0o600: "ok", 0o400: "ok", 0o640: "warning", 0o644: "warning"}
    step = found["client_certificate"]
    assert step["who"] == "you"
    assert "0644" in step["advice"]
    assert f"chmod go= '{own}'" in step["advice"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_an_encrypted_key_that_others_can_read_is_no_matter(
    examine: Examine, register: Register, bare: Cli
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    tls = {"pin": f"sha256:{sha256}", **written(issued(90), bare.folder, "pem")}
    (bare.folder / "own.key").chmod(0o644)
    with serving(file, answers=answering(register)) as server:
        found = examine(server.url, tls=tls, environment={"VTJCLI_KEY_PASSPHRASE": PASSPHRASE})
    assert found["client_certificate"]["state"] == "ok"


@pytest.mark.parametrize("form", ["pem", "pkcs12"])
def test_a_key_without_its_passphrase_names_the_ways_to_give_it(
    examine: Examine, register: Register, bare: Cli, form: str
) -> None:
    bare.folder.mkdir(parents=True)
    file, sha256 = self_signed(bare.folder)
    tls = {"pin": f"sha256:{sha256}", **written(issued(90), bare.folder, form)}
    environment: dict[str, str] = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    with serving(file, answers=answering(register)) as server:
        found = examine(server.url, tls=tls, environment=environment)
        assert server.requests == []
        assert (found.status, found["tls"]["state"]) == (3, "failed")
        assert found.states("ok")[:3] == ["configuration", "name", "connection"]
        assert "VTJCLI_KEY_PASSPHRASE" in str(found["tls"])
        wrong = examine(server.url, tls=tls, environment={"VTJCLI_KEY_PASSPHRASE": "no"})
    assert wrong["tls"]["error"]["kind"] == "key_passphrase_wrong"


def test_a_certificate_that_nobody_can_read_is_named(
    examine: Examine, register: Register, bare: Cli
) -> None:
    bare.folder.mkdir(parents=True)
    file, _ = self_signed(bare.folder)
    begin, end = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
    with serving(file, answers=answering(register)) as server:
        for content in ("", begin, f"{begin}\nAAAA\n{end}\n", f"{begin}\né\n{end}\n"):
            (bare.folder / "own.pem").write_text(content)
            found = examine(server.url, tls={"certificate": "own.pem"})
            assert found.status == 3
            assert "own.pem" in found["client_certificate"]["message"]
