"""Who signed and stamped is told by one command, by the file or from the server, years later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jsonschema
import pytest

from tests.conftest import ALBERT, profile
from tests.support.containers import ID, MESSAGE, packed, signed, spoiled
from vtjcli.simulator.global_configuration import verification_configuration
from vtjcli.xroad.asic.container import CHECKS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli, Register

HOLDS = [{"check": check, "result": "holds"} for check in CHECKS]


@pytest.fixture
def proof(tmp_path: Path) -> str:
    (tmp_path / "proof.zip").write_bytes(signed())
    return str(tmp_path / "proof.zip")


@pytest.fixture
def trusted(tmp_path: Path) -> str:
    (tmp_path / "verificationconf.zip").write_bytes(verification_configuration())
    return str(tmp_path / "verificationconf.zip")


def test_a_file_is_checked_without_a_profile_or_an_id(bare: Cli, proof: str, trusted: str) -> None:
    ran = bare("evidence", "--check", proof, "--trust", trusted)
    assert ran.status == 0, ran.err
    assert [told["message"]["kind"] for told in ran.objects] == ["request", "response"]
    for told in ran.objects:
        assert told["checks"] == HOLDS
        assert told["verdict"] == "holds"
        assert told["profile"] is None
        assert told["trust"] == trusted


def test_what_the_server_keeps_holds_by_what_it_trusts(cli: Cli) -> None:
    message_id = cli("person", ALBERT, "--field", "query.message_id").out.strip()
    ran = cli("evidence", message_id, "-o", str(cli.home), "--trust", "auto")
    assert ran.status == 0, ran.err
    assert [told["checks"] for told in ran.objects] == [HOLDS, HOLDS]
    again = cli("evidence", "--check", ran.objects[0]["file"], "--trust", "auto")
    assert [told["checks"] for told in again.objects] == [HOLDS, HOLDS]


def test_an_id_of_the_log_is_found_by_its_beginning(cli: Cli) -> None:
    message_id = cli("person", ALBERT, "--field", "query.message_id").out.strip()
    ran = cli("evidence", message_id[:8], "-o", str(cli.home))
    assert ran.status == 0, ran.err
    assert {told["message"]["message_id"] for told in ran.objects} == {message_id}
    assert (cli.home / f"{message_id}.zip").exists()


def test_a_beginning_that_several_ids_have_is_not_guessed_at(cli: Cli, register: Register) -> None:
    ids = [cli("person", ALBERT, "--field", "query.message_id").out.strip() for _ in range(17)]
    beginnings = [one[0] for one in ids]
    shared = next(one for one in beginnings if beginnings.count(one) > 1)
    register.sent.clear()
    ran = cli("evidence", shared, "-o", str(cli.home))
    assert (ran.status, ran.json["error"]["kind"]) == (2, "message_id_ambiguous")


def test_a_kept_file_is_checked_for_the_message_that_was_asked_for(bare: Cli, proof: str) -> None:
    assert len(bare("evidence", ID[:8], "--check", proof).objects) == 2
    one = bare("evidence", ID, "--check", proof, "--response-only")
    assert [told["message"]["kind"] for told in one.objects] == ["response"]
    other = bare("evidence", "8c6e0f4e", "--check", proof)
    assert (other.status, other.json["error"]["kind"]) == (7, "evidence_other")


def test_a_named_profile_has_only_its_own_clients_messages(
    cli: Cli, register: Register, proof: str
) -> None:
    assert cli("evidence", "--check", proof, "--profile", "test").status == 0
    client = "FI-TEST/MUN/0000000-0/somebody-else"
    cli.configure(f"[profiles.test]\n{profile(register, client=client)}")
    ran = cli("evidence", "--check", proof, "--profile", "test")
    assert ran.status == 7
    assert ran.objects[0]["error"]["kind"] == "asic_client"


def test_what_does_not_hold_is_told_check_by_check(bare: Cli, tmp_path: Path) -> None:
    changed = spoiled(signed(), lambda f: f.update({MESSAGE: f[MESSAGE] + b" "}))
    (tmp_path / "a.zip").write_bytes(changed)
    ran = bare("evidence", "--check", str(tmp_path / "a.zip"))
    assert ran.status == 7
    for told in ran.objects:
        assert told["verdict"] == "fails"
        assert told["error"]["kind"] == "asic_digest"
        results = [check["result"] for check in told["checks"]]
        assert results == ["holds"] * 3 + ["fails"] + ["not_checked"] * 5


@pytest.mark.parametrize("content", [b"", b"no zip", packed({"a.txt": b""})])
def test_a_trust_file_of_no_use_is_told_before_anything_is_checked(
    bare: Cli, proof: str, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "conf.zip").write_bytes(content)
    ran = bare("evidence", "--check", proof, "--trust", str(tmp_path / "conf.zip"))
    assert (ran.status, ran.json["error"]["kind"]) == (3, "trust_malformed")


def test_trust_from_the_server_needs_one(bare: Cli, proof: str) -> None:
    assert bare("evidence", "--check", proof, "--trust", "auto").status == 3
    assert bare("evidence", "--check", proof, "--trust", "no-such-file").status == 2


def test_every_object_is_as_the_schema_says(
    bare: Cli, proof: str, trusted: str, tmp_path: Path
) -> None:
    schema = bare("evidence", "--json-schema").json
    (tmp_path / "bad.zip").write_bytes(
        spoiled(signed(), lambda f: f.update({MESSAGE: f[MESSAGE] + b" "}))
    )
    (tmp_path / "a.zip.gpg").write_bytes(signed(modes="encrypted"))
    for words in (
        (proof, "--trust", trusted),
        (proof,),
        (str(tmp_path / "bad.zip"),),
        (str(tmp_path / "no.zip"),),
    ):
        ran = bare("evidence", "--check", *words)
        for told in ran.objects if ran.out.count("\n") == 2 else [ran.json]:
            jsonschema.validate(told, schema)
    encrypted = bare("evidence", "--check", str(tmp_path / "a.zip.gpg"))
    jsonschema.validate(encrypted.json, schema)
    assert encrypted.status == 7  # else a script would take it for checked


def test_a_terminal_shows_a_mark_per_check_and_what_is_proven(
    bare: Cli, proof: str, trusted: str
) -> None:
    words = ("evidence", "--check", proof, "--lang", "en")
    _, shown = bare.shown_on_terminal(*words, "--trust", trusted)
    assert shown.count("✓") == 2 * len(CHECKS)
    assert "proves which organisation" in " ".join(shown.split())
    assert not any(line != line.rstrip() for line in shown.replace("\r", "").split("\n"))
    _, shown = bare.shown_on_terminal(*words)
    assert shown.count("✓") == 10
    assert shown.count("–") == 8
    assert "--trust" in shown
