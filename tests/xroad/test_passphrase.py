"""The passphrase of the client's key is asked for where it is kept, and only if it is needed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives import serialization

from tests.support.tls_servers import as_pkcs12, der, encrypted_pem

from .showing import PASSPHRASE, PEM, PKCS12, WITH_PASSPHRASE, shown_to_server, told

if TYPE_CHECKING:
    from pathlib import Path

    import trustme

    from .conftest import LookUp

KEYRING = """
import time
from keyring.backend import KeyringBackend

class Answering(KeyringBackend):
    priority = 1
    def get_password(self, service, username):
        return {("vtjcli:test", "key passphrase"): "PASSPHRASE"}.get((service, username))
    def set_password(self, service, username, password):
        raise NotImplementedError

class Asked(Answering):
    def get_password(self, service, username):
        open("ASKED", "w").close()
"""


def with_keyring(folder: Path, name: str) -> dict[str, str]:
    """Return the environment of a stand-in for the system's keyring."""
    source = KEYRING.replace("PASSPHRASE", PASSPHRASE).replace("ASKED", str(folder / "asked"))
    (folder / "standin.py").write_text(source, encoding="utf-8")
    return {"PYTHONPATH": str(folder), "PYTHON_KEYRING_BACKEND": f"standin.{name}"}


def printing(word: str) -> str:
    """Return a setting of a command that prints `word`."""
    script = f"print({word!r})".replace('"', '\\"')
    return f'key_passphrase_command = ["{sys.executable}", "-c", "{script}"]'


@pytest.mark.parametrize("form", ["pkcs8", "traditional", "pkcs12"])
@pytest.mark.parametrize("way", ["environment", "command", "keyring"])
def test_the_passphrase_comes_by_each_way_and_opens_each_form(
    look_up: LookUp,
    tmp_path: Path,
    authority: trustme.CA,
    own: trustme.LeafCert,
    form: str,
    way: str,
) -> None:
    settings = encrypt(tmp_path, own, form)
    environment: dict[str, str] = {}
    match way:
        case "environment":  # which wins over the others
            settings += "\n" + printing("wrong")
            environment = WITH_PASSPHRASE
        case "command":
            settings += "\n" + printing(PASSPHRASE)
            environment = with_keyring(tmp_path, "Asked")
        case "keyring":
            environment = with_keyring(tmp_path, "Answering")
    run, shown = shown_to_server(look_up, authority, settings, environment)
    assert (run.status, run.err, shown) == (0, "", [der(own)])
    assert not (tmp_path / "asked").exists()


def encrypt(folder: Path, own: trustme.LeafCert, form: str) -> str:
    """Write the key encrypted; return the settings that name it."""
    if form == "pkcs12":
        encryption = serialization.BestAvailableEncryption(PASSPHRASE.encode())
        (folder / "own.p12").write_bytes(as_pkcs12(own, encryption))
        return PKCS12
    traditional = form == "traditional"
    (folder / "own.key").write_bytes(encrypted_pem(own, PASSPHRASE, traditional=traditional))
    return PEM


@pytest.mark.parametrize("form", ["pem", "pkcs12"])
def test_nobody_is_asked_for_a_passphrase_that_is_not_needed(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert, form: str
) -> None:
    (tmp_path / "own.p12").write_bytes(as_pkcs12(own, serialization.NoEncryption()))
    settings = PKCS12 if form == "pkcs12" else PEM
    run, shown = shown_to_server(look_up, authority, settings, with_keyring(tmp_path, "Asked"))
    assert (run.status, shown) == (0, [der(own)])
    assert not (tmp_path / "asked").exists()
    # Nor is a command run for it.
    failing = f'{settings}\nkey_passphrase_command = ["false"]'
    run, shown = shown_to_server(look_up, authority, failing)
    assert (run.status, shown) == (0, [der(own)])


@pytest.mark.parametrize("form", ["pkcs8", "traditional", "pkcs12"])
@pytest.mark.parametrize("wrong", ["Wr0ng", "ä" * 600, "Mörkö"])
def test_a_wrong_passphrase_is_told_with_where_it_comes_from(
    look_up: LookUp,
    tmp_path: Path,
    authority: trustme.CA,
    own: trustme.LeafCert,
    form: str,
    wrong: str,
) -> None:
    settings = encrypt(tmp_path, own, form)
    environment = {"VTJCLI_KEY_PASSPHRASE": wrong}
    kind, err = told(look_up, authority, settings, environment)
    assert kind == "key_passphrase_wrong"
    assert "VTJCLI_KEY_PASSPHRASE" in err
    assert "vtjcli login" in err
    assert wrong not in err


@pytest.mark.parametrize("form", ["pkcs8", "traditional", "pkcs12"])
def test_a_passphrase_that_is_nowhere_is_told_with_every_way_to_give_it(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert, form: str
) -> None:
    settings = encrypt(tmp_path, own, form)
    kind, err = told(look_up, authority, settings, with_keyring(tmp_path, "Asked"))
    assert kind == "key_passphrase_missing"
    for way in ("VTJCLI_KEY_PASSPHRASE", "key_passphrase_command", "vtjcli login --profile test"):
        assert way in " ".join(err.split())
    kind, err = told(
        look_up, authority, settings, {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    )
    assert kind == "keyring_absent"
    assert "VTJCLI_KEY_PASSPHRASE" in err
    assert "key_passphrase_command" in err


def test_a_command_that_fails_to_give_the_passphrase_is_named_by_its_setting(
    look_up: LookUp, tmp_path: Path, authority: trustme.CA, own: trustme.LeafCert
) -> None:
    settings = encrypt(tmp_path, own, "pkcs8") + '\nkey_passphrase_command = ["false"]'
    kind, err = told(look_up, authority, settings)
    assert kind == "password_command_failed"
    assert "key_passphrase_command" in err
