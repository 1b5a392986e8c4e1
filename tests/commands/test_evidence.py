"""Proof of a query: fetched, checked and saved whole, or not at all."""

from __future__ import annotations

import shutil
import stat
import subprocess
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.conftest import ALBERT, Register, profile
from tests.support.containers import entries, signed
from vtjcli.messages import LANGUAGES, Language, text
from vtjcli.simulator import CLIENT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Cli, Ran


@pytest.fixture
def asked(cli: Cli) -> str:
    """Return the message id of a query that was just answered."""
    return cli("person", ALBERT, "--field", "query.message_id").out.strip()


@pytest.fixture(scope="module")
def modes() -> Iterator[Register]:
    """Run a simulator whose ways with signed messages a test may choose."""
    with Register() as running:
        yield running


def fetched(cli: Cli, register: Register, mode: str, *words: str) -> tuple[str, Ran]:
    """Ask, then fetch the proof of that from a server in `mode`."""
    register.asic = frozenset({mode})
    cli.configure(f"[profiles.test]\n{profile(register)}")
    message_id = cli("person", ALBERT, "--field", "query.message_id").out.strip()
    return message_id, cli("evidence", message_id, "--lang", "en", *words)


def results(told: dict[str, Any]) -> dict[str, str]:
    """Return the results of one object by check."""
    return {check["check"]: check["result"] for check in told["checks"]}


def test_the_proof_of_a_query_is_saved_and_told(cli: Cli, asked: str) -> None:
    file = cli.home / "proof.zip"
    ran = cli("evidence", asked, "-o", str(file))
    assert ran.status == 0
    request, response = entries(file.read_bytes())
    assert request.startswith(f"{asked}-request-")
    assert response.startswith(f"{asked}-response-")
    assert [o["message"]["kind"] for o in ran.objects] == ["request", "response"]
    for told in ran.objects:
        assert told["schema"] == "vtjcli/evidence/2"
        assert told["message"]["client"] == CLIENT
        assert told["message"]["message_id"] == asked
        assert told["body_kept"]
        assert results(told)["signed_files"] == "holds"
        assert results(told)["issuer"] == "not_checked"
        assert told["size"] == file.stat().st_size
        assert told["verdict"] == "holds"
    assert "--trust" in ran.err


def test_nobody_else_can_read_the_proof(cli: Cli, asked: str) -> None:
    file = cli.home / "proof.zip"
    cli("evidence", asked, "-o", str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_but_the_proof_is_left_in_the_folder(cli: Cli, asked: str) -> None:
    folder = cli.home / "proofs"
    folder.mkdir()
    ran = cli("evidence", asked, "-o", str(folder))
    assert [file.name for file in folder.iterdir()] == [f"{asked}.zip"]
    assert {told["file"] for told in ran.objects} == {str(folder / f"{asked}.zip")}


@pytest.mark.parametrize(("option", "kind"), [("request", "request"), ("response", "response")])
def test_one_side_can_be_had_as_one_container(cli: Cli, asked: str, option: str, kind: str) -> None:
    ran = cli("evidence", asked, f"--{option}-only", "--unique", "-o", str(cli.home))
    assert ran.json["form"] == "asice"
    assert ran.json["message"]["kind"] == kind
    assert "message.xml" in entries((cli.home / f"{asked}-{kind}.asice").read_bytes())


def test_one_side_without_unique_is_a_zip(cli: Cli, asked: str) -> None:
    ran = cli("evidence", asked, "--response-only", "-o", str(cli.home))
    assert ran.json["file"].endswith(f"{asked}-response.zip")
    assert ran.json["message"]["kind"] == "response"


def test_a_file_that_is_there_is_not_replaced_unless_told(cli: Cli, asked: str) -> None:
    file = cli.home / "proof.zip"
    file.write_text("precious")
    ran = cli("evidence", asked, "-o", str(file), VTJCLI_LANG="en")
    assert ran.status == 2
    assert "--overwrite" in ran.err
    assert file.read_text() == "precious"
    assert cli("evidence", asked, "-o", str(file), "--overwrite").status == 0
    assert len(entries(file.read_bytes())) == 2


def test_a_device_is_never_replaced(cli: Cli, asked: str) -> None:
    ran = cli("evidence", asked, "-o", "/dev/full", "--overwrite")
    assert ran.status == 2
    assert ran.json["error"]["kind"] == "file_special"


def test_a_folder_that_is_not_there_is_told_before_anything_is_asked(
    cli: Cli, register: Register, asked: str
) -> None:
    ran = cli("evidence", asked, "-o", str(cli.home / "no" / "proof.zip"))
    assert ran.status == 2
    assert ran.json["error"]["kind"] == "file_unwritable"


def test_a_message_that_the_server_does_not_have_is_told_with_where_it_may_be(cli: Cli) -> None:
    ran = cli("evidence", "no-such-id", "-o", str(cli.home), VTJCLI_LANG="en")
    assert ran.status == 1
    assert "30 days" in ran.err
    assert not list(cli.home.glob("*.zip"))


@pytest.mark.parametrize(
    ("subsystem", "kind", "step"),
    [
        ("unknown", "evidence_client_unknown", "client"),
        ("nossl", "evidence_unauthorised", "tls.certificate"),
    ],
)
def test_who_is_not_let_in_is_told_what_to_set(
    cli: Cli, register: Register, subsystem: str, kind: str, step: str
) -> None:
    client = f"FI-TEST/MUN/0000000-0/{subsystem}"
    cli.configure(f"[profiles.test]\n{profile(register, client=client)}")
    ran = cli("evidence", "some-id", "-o", str(cli.home))
    assert ran.status == 5
    assert ran.json["error"]["kind"] == kind
    assert step in ran.err


def test_what_is_not_stamped_yet_can_be_stamped_by_force(cli: Cli, modes: Register) -> None:
    message_id, ran = fetched(cli, modes, "unstamped", "-o", str(cli.home))
    assert ran.status == 5
    assert ran.json["error"]["kind"] == "evidence_not_stamped"
    assert "--force" in ran.err
    assert cli("evidence", message_id, "-o", str(cli.home), "--force").status == 0


def test_a_log_without_message_bodies_is_told_with_what_it_proves(
    cli: Cli, modes: Register
) -> None:
    _, ran = fetched(cli, modes, "no-bodies", "-o", str(cli.home))
    assert ran.status == 0
    assert [told["body_kept"] for told in ran.objects] == [False, False]
    assert {results(told)["signed_files"] for told in ran.objects} == {"not_kept"}
    assert {told["verdict"] for told in ran.objects} == {"holds_in_part"}
    assert "keeps no message bodies" in ran.err
    assert "not what was queried" in ran.err


def test_the_digest_left_of_a_message_is_that_of_the_message(cli: Cli, modes: Register) -> None:
    import hashlib
    from base64 import b64encode

    _, ran = fetched(cli, modes, "no-bodies", "-o", str(cli.home))
    digests = [told["signed_digest"]["value"] for told in ran.objects]
    messages = (
        next(sent for sent in reversed(modes.sent) if sent),
        next(answer for answer in reversed(modes.answered) if answer.startswith(b"<?xml")),
    )
    assert digests == [b64encode(hashlib.sha512(m).digest()).decode() for m in messages]


def test_an_encrypted_archive_is_kept_and_told_to_be_unchecked(cli: Cli, modes: Register) -> None:
    message_id, ran = fetched(cli, modes, "encrypted", "-o", str(cli.home))
    assert ran.status == 0
    assert ran.json["encrypted"] is True
    assert ran.json["verdict"] == "not_checked"
    assert (cli.home / f"{message_id}.zip.gpg").exists()
    assert "gpg" in ran.err
    assert "--check" in ran.err


@pytest.mark.skipif(shutil.which("gpg") is None, reason="gpg is not installed")
def test_an_encrypted_archive_can_be_checked_once_it_is_decrypted(
    cli: Cli, modes: Register, tmp_path_factory: pytest.TempPathFactory
) -> None:
    message_id, ran = fetched(cli, modes, "encrypted", "-o", str(cli.home / "a.gpg"))
    keys = tmp_path_factory.mktemp("gpg")
    keys.chmod(0o700)
    plain = cli.home / "a.zip"
    gpg = ["gpg", "--homedir", str(keys), "--batch", "--pinentry-mode", "loopback"]
    try:
        subprocess.run(
            [*gpg, "--passphrase", "demo", "-o", plain, "-d", ran.json["file"]],
            check=True,
            capture_output=True,
        )
    finally:
        subprocess.run(["gpgconf", "--homedir", keys, "--kill", "all"], check=False)
    checked = cli("evidence", message_id, "--check", str(plain))
    assert checked.status == 0
    assert len(checked.objects) == 2


def test_an_outdated_server_is_told_by_its_fault(cli: Cli, modes: Register) -> None:
    _, ran = fetched(cli, modes, "outdated", "-o", str(cli.home))
    assert ran.status == 5
    assert ran.json["error"]["code"].endswith("OutdatedGlobalConf")
    assert ran.json["error"]["mended_by"]


def test_a_file_from_elsewhere_can_be_checked_without_a_network(cli: Cli, asked: str) -> None:
    file = cli.home / "proof.zip"
    cli("evidence", asked, "-o", str(file))
    before = file.read_bytes()
    unreachable = {"VTJCLI_SECURITY_SERVER": "http://127.0.0.1:9"}
    ran = cli("evidence", asked, "--check", str(file), **unreachable)
    assert ran.status == 0
    assert len({told["sha256"] for told in ran.objects}) == 1
    assert file.read_bytes() == before
    assert cli("evidence", "another-id", "--check", str(file)).status == 7


@pytest.mark.parametrize("content", [b"", b"<html>", b"PK"])
def test_a_kept_file_that_is_no_zip_is_named(cli: Cli, content: bytes) -> None:
    file = cli.home / "bad.zip"
    file.write_bytes(content)
    ran = cli("evidence", "some-id", "--check", str(file))
    assert (ran.status, ran.json["error"]["kind"]) == (7, "evidence_zip")
    assert str(file) in ran.json["error"]["message"]


def test_a_kept_file_that_proves_another_query_is_named(cli: Cli, asked: str) -> None:
    file = cli.home / "proof.zip"
    cli("evidence", asked, "-o", str(file))
    ran = cli("evidence", "another-id", "--check", str(file))
    assert (ran.status, ran.json["error"]["kind"]) == (7, "evidence_other")
    assert str(file) in ran.json["error"]["message"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["--request-only", "--response-only"], "not_together"),
        (["--unique"], "only_with"),
        (["--check", "x", "-o", "y"], "not_together"),
        (["--check", "no-such-file"], "evidence_file"),
        (["-o", "-"], "evidence_stdout"),
    ],
)
def test_words_that_contradict_each_other_send_nothing(
    cli: Cli, register: Register, words: list[str], kind: str
) -> None:
    ran = cli("evidence", "some-id", *words)
    assert ran.status == 2
    assert ran.json["error"]["kind"] == kind
    assert register.sent == []


@pytest.mark.parametrize("message_id", ["", " ", "a\nb", "a\0b".replace("\0", "\x7f")])
def test_an_id_that_is_none_is_refused(cli: Cli, message_id: str) -> None:
    ran = cli("evidence", message_id)
    assert ran.status == 2
    assert ran.json["error"]["kind"] == "message_id_malformed"


@pytest.mark.parametrize("message_id", ["../../etc/passwd", "a b&c=d/é", "x" * 300, ".."])
def test_an_id_of_any_characters_makes_a_file_in_the_folder(
    bare: Cli, tmp_path: Path, message_id: str
) -> None:
    from tests.support.containers import serving

    folder = tmp_path / "proofs"
    folder.mkdir()
    with serving(signed(query_id=message_id)) as server:
        bare.configure(f"[profiles.test]\nsecurity_server = '{server.url}'\nclient = '{CLIENT}'\n")
        ran = bare("evidence", message_id, "-o", str(folder))
    assert ran.status == 0, ran.err
    assert len(list(folder.iterdir())) == 1
    target = server.requests[0].line.split()[1]
    assert parse_qs(urlsplit(target).query)["queryId"] == [message_id]


def test_the_demo_has_nothing_to_prove_and_says_so(bare: Cli) -> None:
    ran = bare("evidence", "some-id", "--profile", "demo", VTJCLI_LANG="en")
    assert ran.status == 1
    assert "vtjcli simulator" in ran.err
    assert ran.json["demo"] is True


def test_a_direct_connection_has_no_signed_messages_and_says_so(bare: Cli) -> None:
    bare.configure("[profiles.test]\ndirect = 'https://register.example.fi/soso'\n")
    ran = bare("evidence", "some-id", VTJCLI_LANG="en")
    assert ran.status == 3
    assert "security_server" in ran.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_terminal_it_is_told_in_lines(cli: Cli, asked: str, language: Language) -> None:
    file = cli.home / f"{language}.zip"
    status, shown = cli.shown_on_terminal("evidence", asked, "-o", str(file), "--lang", language)
    assert status == 0
    assert "SHA-256" in shown
    assert shown.count("HenkilonTunnusKysely") == 2
    assert text("words.evidence_kind.request", language) in shown


def test_a_profile_needs_no_product_and_no_password_for_it(cli: Cli, register: Register) -> None:
    settings: dict[str, Any] = {"product": None, "username": None, "end_user": None}
    asked = cli("person", ALBERT, "--field", "query.message_id").out.strip()
    cli.configure(f"[profiles.test]\n{profile(register, **settings)}")
    ran = cli("evidence", asked, "-o", str(cli.home), VTJCLI_PASSWORD=None)
    assert ran.status == 0
