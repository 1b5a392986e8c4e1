"""A time stamp is read for what it says, and refused when it says nothing."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st
from pyasn1.codec.ber import decoder
from pyasn1.codec.der import encoder
from pyasn1_modules import rfc5652

from vtjcli.simulator import signing
from vtjcli.xroad.asic import timestamp

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 1, 31, 10, 0, 5, tzinfo=UTC)
TOKEN = signing.time_stamp(b"data", AT)
STAMPER = x509.load_der_x509_certificate(signing.stamper().certificate)
OTHER = x509.load_der_x509_certificate(signing.signer("FI-TEST/MUN/0000000-0").certificate)


def test_the_time_and_the_digest_are_those_that_were_stamped() -> None:
    assert timestamp.read(TOKEN)[:3] == (AT, "sha512", hashlib.sha512(b"data").digest())


def test_the_stamp_of_an_authority_is_told_from_what_others_say() -> None:
    stamp = timestamp.read(TOKEN)
    timestamp.verify_signature(stamp, STAMPER)
    assert timestamp.find_signer(stamp, [OTHER, STAMPER]) == STAMPER
    assert timestamp.find_signer(stamp, [OTHER]) is None
    for wrong, by in (
        (stamp, OTHER),
        (stamp._replace(content=stamp.content + b"\0"), STAMPER),
        (stamp._replace(signers=()), STAMPER),
        (stamp._replace(signers=stamp.signers * 2), STAMPER),
    ):
        with pytest.raises(ValueError):
            timestamp.verify_signature(wrong, by)


def test_a_part_of_a_second_is_read() -> None:
    assert timestamp._time("20260131100005.25Z") == AT.replace(microsecond=250000)


def test_the_forms_of_ber_are_read_as_those_of_der() -> None:
    """Some authorities write lengths and strings that way."""

    def endless(kind: int, *parts: bytes) -> bytes:
        return bytes([kind, 0x80]) + b"".join(parts) + bytes(2)

    signed = decoder.decode(TOKEN, asn1Spec=timestamp._Token())[0]["content"]
    inner = signed["encapContentInfo"]
    info = bytes(inner["eContent"])
    half = len(info) // 2
    pieces = endless(0x24, signing.der(0x04, info[:half]), signing.der(0x04, info[half:]))
    token = endless(
        0x30,
        encoder.encode(rfc5652.id_signedData),
        endless(
            0xA0,
            endless(
                0x30,
                encoder.encode(signed["version"]),
                encoder.encode(signed["digestAlgorithms"]),
                endless(0x30, encoder.encode(inner["eContentType"]), endless(0xA0, pieces)),
                endless(0xA0, signing.stamper().certificate),
                endless(0x31, *map(encoder.encode, signed["signerInfos"])),
            ),
        ),
    )
    stamp = timestamp.read(token)
    assert stamp == timestamp.read(TOKEN)
    timestamp.verify_signature(stamp, STAMPER)


@given(st.binary(max_size=200))
def test_junk_is_no_time_stamp(junk: bytes) -> None:
    with pytest.raises(ValueError):
        timestamp.read(junk)


@given(st.integers(0, len(TOKEN) - 1), st.integers(1, 255))
def test_no_damage_crashes_its_reader(at: int, flip: int) -> None:
    damaged = TOKEN[:at] + bytes([TOKEN[at] ^ flip]) + TOKEN[at + 1 :]
    try:
        timestamp.read(damaged)
    except ValueError:
        return


def test_elements_without_end_are_given_up() -> None:
    with pytest.raises(ValueError):
        timestamp.read(b"\x30\x80" * 10_000)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_a_time_stamp_of_the_simulator_is_one_to_openssl_too(tmp_path: Path) -> None:
    """Else others could not test their own verification against the simulator."""
    token, data, trusted = (str(tmp_path / name) for name in ("a.tst", "data", "ca.pem"))
    (tmp_path / "a.tst").write_bytes(TOKEN)
    (tmp_path / "data").write_bytes(b"data")
    certificates = ["openssl", "pkcs7", "-inform", "DER", "-print_certs"]
    subprocess.run([*certificates, "-in", token, "-out", trusted], check=True)
    verify = ["openssl", "ts", "-verify", "-token_in", "-in", token, "-data", data]
    done = subprocess.run([*verify, "-CAfile", trusted], capture_output=True, check=False)
    assert b"Verification: OK" in done.stdout + done.stderr
    (tmp_path / "data").write_bytes(b"date")
    done = subprocess.run([*verify, "-CAfile", trusted], capture_output=True, check=False)
    assert b"Verification: OK" not in done.stdout + done.stderr
