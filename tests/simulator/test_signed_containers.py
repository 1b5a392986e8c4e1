"""GET /asic of the simulator is what a security server's is, for clients in any language."""

from __future__ import annotations

import http.client
import shutil
import subprocess
from base64 import b64decode
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.support.containers import ID, MESSAGE, SIGNATURES, entries, signed, target
from tests.support.replies import one
from vtjcli.simulator import CLIENT, Simulator
from vtjcli.simulator.message_log import BYTES_MAX, MESSAGES_MAX, MessageLog

from .requests import ALBERT, ask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DS = "{http://www.w3.org/2000/09/xmldsig#}"


@pytest.fixture(scope="module")
def fresh() -> Iterator[Simulator]:
    """Run a simulator that has just answered one query."""
    with Simulator() as running:
        assert ask(running, ALBERT).code == "0000"
        yield running


def get(simulator: Simulator, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and body; `headers` with underscores for hyphens."""
    connection = http.client.HTTPConnection(simulator.url.removeprefix("http://"), timeout=30)
    try:
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=fields)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("flags", "name", "kind"),
    [
        ((), f"{ID}.zip", "application/zip"),
        (("requestOnly",), f"{ID}-request.zip", "application/zip"),
        (("responseOnly",), f"{ID}-response.zip", "application/zip"),
        (
            ("responseOnly", "unique"),
            f"{ID}-response-2.asice",
            "application/vnd.etsi.asic-e+zip",
        ),
    ],
)
def test_files_have_the_names_and_types_of_a_security_server(
    fresh: Simulator, flags: tuple[str, ...], name: str, kind: str
) -> None:
    status, headers, _ = get(fresh, target(ID, CLIENT, *flags))
    assert status == 200
    assert headers["Content-Type"] == kind
    assert headers["Content-Disposition"] == f'attachment; filename="{name}"'


def test_containers_have_the_entries_of_a_security_server_in_its_order() -> None:
    containers = entries(signed())
    assert list(containers) == [f"{ID}-request-1.asice", f"{ID}-response-2.asice"]
    for container in containers.values():
        assert list(entries(container)) == [
            "mimetype",
            MESSAGE,
            SIGNATURES,
            "ts-hashchainresult.xml",
            "ts-hashchain.xml",
            "META-INF/manifest.xml",
            "META-INF/ASiCManifest.xml",
            "META-INF/timestamp.tst",
        ]


def test_the_messages_are_those_that_went_over_the_wire() -> None:
    with Simulator() as running:
        reply = ask(running, ALBERT)
        _, _, body = get(running, target())
    request_, response = (entries(container)[MESSAGE] for container in entries(body).values())
    assert request_ == reply.sent
    assert response == reply.body


def test_the_signature_is_a_real_one_by_the_certificate_in_it() -> None:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    root = etree.fromstring(entries(signed("requestOnly", "unique"))[SIGNATURES])
    found = {e.tag: e for e in root.iter()}
    written = b64decode(found[f"{DS}X509Certificate"].text or "")
    key = x509.load_der_x509_certificate(written).public_key()
    assert isinstance(key, RSAPublicKey)
    value = b64decode(found[f"{DS}SignatureValue"].text or "")
    info = etree.tostring(found[f"{DS}SignedInfo"], method="c14n")
    key.verify(value, info, PKCS1v15(), hashes.SHA512())
    with pytest.raises(InvalidSignature):
        key.verify(value, info + b" ", PKCS1v15(), hashes.SHA512())


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        (target("another"), 404, "No signed documents found"),
        (target(client="FI-TEST/MUN/0000000-0/another"), 404, "No signed documents found"),
        (target(client="FI-TEST/MUN/0000000-0/unknown"), 401, "not found"),
        (target(client="FI/MUN/0000000-0/vtjcli-demo"), 401, "not found"),
        (target(client="FI-TEST/MUN/0000000-0/nossl"), 401, "TLS certificate"),
        ("/asic", 400, 'Parameter "xRoadInstance"  must be specified.'),
        (target().replace("queryId", "query"), 400, 'Parameter "queryId"  must be specified.'),
        (target(ID, CLIENT, "unique"), 400, "not applicable without"),
        (target(ID, CLIENT, "requestOnly", "responseOnly"), 400, "at the same time"),
    ],
)
def test_errors_are_plain_text_with_their_status(
    fresh: Simulator, path: str, status: int, text: str
) -> None:
    got, headers, body = get(fresh, path)
    assert got == status
    assert headers["Content-Type"].startswith("text/plain")
    assert text in body.decode()


def test_what_waits_for_its_stamp_gets_it_by_force_and_keeps_it() -> None:
    with Simulator(asic=frozenset({"unstamped"})) as running:
        ask(running, ALBERT)
        status, _, body = get(running, target())
        assert (status, body) == (500, b"Message signature has not been timestamped yet!")
        status, _, first = get(running, target(ID, CLIENT, "force"))
        assert status == 200
        assert get(running, target())[2] == first


def test_a_request_can_choose_how_it_is_answered(fresh: Simulator) -> None:
    _, headers, body = get(fresh, target(), X_Simulator_Asic="encrypted")
    assert headers["Content-Type"] == "application/octet-stream"
    assert headers["Content-Disposition"].endswith('.zip.gpg"')
    assert not body.startswith(b"PK")
    status, headers, body = get(fresh, target(), X_Simulator_Asic="outdated")
    assert status == 200
    assert headers["Content-Type"].startswith("text/xml")
    assert b"OutdatedGlobalConf" in body


def test_a_log_without_bodies_keeps_the_header_and_the_name_of_the_service(
    fresh: Simulator,
) -> None:
    _, _, body = get(fresh, target(), X_Simulator_Asic="no-bodies")
    for container, name in zip(entries(body).values(), ("", "Response"), strict=True):
        root = etree.fromstring(entries(container)[MESSAGE])
        assert one(root, "s:Header/x:id").text == ID
        left = one(root, f"s:Body/x:HenkilonTunnusKysely{name}")
        assert len(left) == 0
        assert not left.text
        assert ALBERT.encode() not in entries(container)[MESSAGE]


def test_an_id_used_twice_gives_all_and_is_not_unique() -> None:
    with Simulator() as running:
        ask(running, ALBERT)
        ask(running, ALBERT)
        assert len(entries(get(running, target())[2])) == 4
        status, _, body = get(running, target(ID, CLIENT, "requestOnly", "unique"))
    assert status == 500
    assert b"unique" in body


def test_a_query_that_got_a_fault_leaves_its_request_only() -> None:
    with Simulator() as running:
        wanted = next(t for t in running.triggers if t.kind == "fault")
        assert ask(running, wanted.hetu).fault
        containers = entries(get(running, target())[2])
    assert list(containers) == [f"{ID}-request-1.asice"]


def test_it_can_run_for_ever_without_growing() -> None:
    log = MessageLog()
    client = ("FI-TEST", "MUN", "0000000-0", None)
    for number in range(3 * MESSAGES_MAX):
        log.add(f"id {number}", client, datetime.now(UTC), [b"request", b"response"])
    assert len(log._records) == MESSAGES_MAX
    assert log.find("id 0", client, None) == []
    assert len(log.find(f"id {3 * MESSAGES_MAX - 1}", client, None)) == 2
    for _ in range(10):
        log.add("large", client, datetime.now(UTC), [bytes(BYTES_MAX // 4)])
    assert sum(len(record.message) for record in log._records) <= BYTES_MAX


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_finds_the_signer_issued_and_good_by_what_the_instance_trusts(
    fresh: Simulator, tmp_path: Path
) -> None:
    """Else others could not try their own verification on the simulator's containers."""
    configuration = entries(get(fresh, "/verificationconf")[2])
    shared = etree.fromstring(configuration["verificationconf/FI-TEST/shared-params.xml"])
    container = next(iter(entries(get(fresh, target())[2]).values()))
    signatures = etree.fromstring(entries(container)[SIGNATURES])
    written = {
        "ca": shared.findtext("approvedCA/topCA/cert"),
        "signer": signatures.findtext(f".//{DS}X509Certificate"),
        "status": signatures.findtext(".//{*}EncapsulatedOCSPValue"),
    }
    for name, value in written.items():
        (tmp_path / name).write_bytes(b64decode(value or ""))
    for name in ("ca", "signer"):
        convert = ["openssl", "x509", "-inform", "DER", "-in", name, "-out", f"{name}.pem"]
        subprocess.run(convert, check=True, cwd=tmp_path)
    trusting = ("-CAfile", "ca.pem")
    about = ("-respin", "status", "-issuer", "ca.pem", "-cert", "signer.pem", "-no_nonce")
    for words in (("verify", *trusting, "signer.pem"), ("ocsp", *trusting, *about)):
        done = subprocess.run(["openssl", *words], cwd=tmp_path, capture_output=True, check=True)
        told = done.stdout + done.stderr
        assert b"OK" in told
    assert b"signer.pem: good" in told


def test_other_addresses_answer_get_as_before(fresh: Simulator) -> None:
    status, _, body = get(fresh, "/")
    assert status == 200
    assert b"Fault" in body


@pytest.mark.skipif(shutil.which("gpg") is None, reason="gpg is not installed")
def test_gpg_decrypts_an_encrypted_archive_to_what_it_would_have_been(
    fresh: Simulator, tmp_path: Path
) -> None:
    _, _, plain = get(fresh, target())
    file = tmp_path / "a.gpg"
    file.write_bytes(get(fresh, target(), X_Simulator_Asic="encrypted")[2])
    tmp_path.chmod(0o700)
    gpg = ["gpg", "--homedir", str(tmp_path), "--batch", "--pinentry-mode", "loopback"]
    try:
        done = subprocess.run(
            [*gpg, "--passphrase", "demo", "-d", str(file)], check=True, capture_output=True
        )
    finally:
        subprocess.run(["gpgconf", "--homedir", tmp_path, "--kill", "all"], check=False)
    assert done.stdout == plain
