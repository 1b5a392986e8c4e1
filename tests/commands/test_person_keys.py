"""People by SATU and by certificate: what is sent, what is refused, what is told."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

import pytest

from tests.support.invented_certificates import ISSUER, SATU, certificate, der, pem, private_key

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Register

MATTI = "150875-9559"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "matti.pem"
    path.write_bytes(pem())
    return path


def test_a_person_is_found_by_satu(cli: Cli, register: Register) -> None:
    ran = cli("person", "--satu", SATU.lower(), "--json")
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == MATTI
    assert ran.json["query"]["subject"] == "9990****"
    assert register.values("SahkoinenAsiointitunnus") == [SATU]
    assert register.values("Henkilotunnus") == [None]
    assert SATU not in ran.err


def test_a_satu_that_nobody_has_is_nobody_found(cli: Cli) -> None:
    ran = cli("person", "--satu", "99900002P")
    assert ran.status == 1
    assert ran.json["error"]["kind"] == "nothing_by_key"
    assert "99900002P" not in ran.err


def test_a_wrong_satu_is_not_sent(cli: Cli, register: Register) -> None:
    for satu in ("99900001M", "9990000", ""):
        assert cli("person", "--satu", satu).status == 2
    assert register.sent == []


@pytest.mark.parametrize("form", [pem, der])
def test_a_person_is_found_by_certificate(
    cli: Cli, register: Register, tmp_path: Path, form: type
) -> None:
    made = certificate()
    path = tmp_path / "certificate"
    path.write_bytes(form(made))
    ran = cli("person", "--certificate", str(path), "--issuer", ISSUER, "--json")
    assert ran.status == 0
    assert ran.json["person"]["hetu"] == MATTI
    (sent,) = register.values("X509Certificate")
    assert b64decode(sent or "", validate=True) == der(made)
    assert register.values("VarmenteenMyontaja") == [ISSUER]
    assert register.values("VarmenteenVoimassaolotarkistus") == [None]
    assert register.values("VarmenteenSulkulistatarkistus") == [None]


def test_the_checks_asked_for_are_sent_and_what_was_not_made_is_told(
    cli: Cli, register: Register, file: Path
) -> None:
    asked = ("person", "--certificate", str(file), "--issuer", ISSUER)
    ran = cli(*asked, "--check-validity", "--check-revocation", VTJCLI_LANG="en")
    assert register.values("VarmenteenVoimassaolotarkistus") == ["YES"]
    assert register.values("VarmenteenSulkulistatarkistus") == ["YES"]
    assert ran.status == 0
    assert "(return code 0008)." in ran.err


def test_an_expired_certificate_is_told_and_sent_all_the_same(
    cli: Cli, register: Register, tmp_path: Path
) -> None:
    path = tmp_path / "old.pem"
    path.write_bytes(pem(certificate(since=-20, until=-1)))
    asked = ("person", "--certificate", str(path), "--issuer", ISSUER)
    ran = cli(*asked, VTJCLI_LANG="en")
    assert ran.status == 0
    assert "Warning: The certificate expired on" in ran.err
    checked = cli(*asked, "--check-validity", "--json")
    assert checked.status == 4
    assert checked.json["error"]["code"] == "0012"
    assert len(register.sent) == 2


@pytest.mark.parametrize(
    ("made", "issuer", "code"), [(None, ISSUER, "0014"), (SATU, "Somebody else", "0015")]
)
def test_a_certificate_that_the_register_does_not_take_is_refused_with_its_code(
    cli: Cli, tmp_path: Path, made: str | None, issuer: str, code: str
) -> None:
    path = tmp_path / "c.pem"
    path.write_bytes(pem(certificate(made)))
    ran = cli("person", "--certificate", str(path), "--issuer", issuer, "--json")
    assert ran.status == 4
    assert ran.json["error"]["code"] == code


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (pem() + pem(), "certificate_several"),
        (private_key(), "certificate_key"),
        (b"nonsense", "certificate_broken"),
    ],
)
def test_a_file_that_is_not_one_certificate_is_not_sent(
    cli: Cli, register: Register, tmp_path: Path, content: bytes, kind: str
) -> None:
    path = tmp_path / "c.pem"
    path.write_bytes(content)
    ran = cli("person", "--certificate", str(path), "--issuer", ISSUER, "--json")
    assert ran.status == 2
    assert ran.json["error"]["kind"] == kind
    assert register.sent == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("--satu", SATU, "020501A999T"), "not_together"),
        (("--satu", SATU, "--file", "codes.txt"), "not_together"),
        (("--satu", SATU, "--resume", "state"), "not_together"),
        (("--satu", SATU, "--certificate", "x.pem", "--issuer", "a"), "not_together"),
        (("--certificate", "x.pem"), "only_with"),
        (("--issuer", "a"), "only_with"),
        (("--check-validity", "020501A999T"), "only_with"),
        (("--satu", SATU, "--check-revocation"), "only_with"),
        (("--certificate", "no-such.pem", "--issuer", "a"), "file_unreadable"),
    ],
)
def test_keys_that_do_not_go_together_are_told(
    cli: Cli, register: Register, words: tuple[str, ...], kind: str
) -> None:
    ran = cli("person", "--json", *words)
    assert ran.status == 2
    assert ran.json["error"]["kind"] == kind
    assert register.sent == []


def test_the_envelope_can_be_seen_without_anything_being_sent(
    cli: Cli, register: Register, file: Path
) -> None:
    ran = cli("person", "--certificate", str(file), "--issuer", ISSUER, "--dry-run")
    assert ran.status == 0
    assert f"<VarmenteenMyontaja>{ISSUER}</VarmenteenMyontaja>" in ran.out
    assert "<Salasana>*****</Salasana>" in ran.out
    assert register.sent == []
