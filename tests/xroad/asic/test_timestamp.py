"""A time stamp is read for what it says, and refused when it says nothing."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtjcli.simulator import signing
from vtjcli.xroad.asic import timestamp

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 1, 31, 10, 0, 5, tzinfo=UTC)
TOKEN = signing.time_stamp(b"data", AT)


def test_the_time_and_the_digest_are_those_that_were_stamped() -> None:
    assert timestamp.read(TOKEN) == (AT, "sha512", hashlib.sha512(b"data").digest())


def test_a_part_of_a_second_is_read() -> None:
    assert timestamp._time("20260131100005.25Z") == AT.replace(microsecond=250000)


def test_the_forms_of_ber_are_read_as_those_of_der() -> None:
    """Some authorities write lengths and strings that way."""
    at = TOKEN.index(bytes.fromhex("060b2a864886f70d0109100104"))
    oid = TOKEN[at : at + 13]
    octets = TOKEN[TOKEN.index(b"\x30", at + 17) :]
    size = 2 if octets[1] < 0x80 else 2 + (octets[1] & 0x7F)
    length = octets[1] if octets[1] < 0x80 else int.from_bytes(octets[2:size])
    info = octets[: size + length]
    half = len(info) // 2
    pieces = signing.der(0x04, info[:half]) + signing.der(0x04, info[half:])
    content = oid + b"\xa0\x80\x24\x80" + pieces + bytes(4)
    signed = signing.der(0x02, b"\3") + signing.der(0x31) + b"\x30\x80" + content + bytes(2)
    token = (
        b"\x30\x80"
        + bytes.fromhex("06092a864886f70d010702")
        + b"\xa0\x80\x30\x80"
        + signed
        + bytes(6)
    )
    assert timestamp.read(token) == timestamp.read(TOKEN)


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
