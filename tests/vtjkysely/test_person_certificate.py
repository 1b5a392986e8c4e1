"""A certificate file: one whole certificate is sent, anything else is told before it is."""

from __future__ import annotations

from base64 import b64decode
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.invented_certificates import certificate, der, pem, private_key
from vtjcli.errors import UsageError
from vtjcli.vtjkysely.person_certificate import read

NOW = datetime.now(UTC)
WHOLE = der()


def test_pem_and_der_are_sent_alike() -> None:
    made = certificate()
    assert read(pem(made)) == read(der(made))
    assert b64decode(read(pem(made)).base64, validate=True) == der(made)


def test_text_around_a_pem_certificate_does_no_harm() -> None:
    made = certificate()
    assert read(b"Subject: somebody\n" + pem(made) + b"\n") == read(der(made))


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "certificate_broken"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "certificate_broken"),
        (b"-----BEGIN CERTIFICATE-----\n", "certificate_broken"),
        (b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "certificate_broken"),
        (WHOLE[:-1], "certificate_broken"),
        (WHOLE + b"\0", "certificate_broken"),
        (WHOLE + WHOLE, "certificate_broken"),
        (pem() + pem(), "certificate_several"),
        (private_key(), "certificate_key"),
        (pem() + private_key(), "certificate_key"),
    ],
)
def test_what_is_not_one_certificate_is_refused(content: bytes, key: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(content)
    assert caught.value.key == key


@given(st.binary(max_size=200))
def test_no_bytes_bring_it_down(content: bytes) -> None:
    with pytest.raises(UsageError):
        read(content)


def test_its_time_of_validity_is_told() -> None:
    assert read(der()).validity(NOW) == "valid"
    assert read(der(certificate(since=-20, until=-1))).validity(NOW) == "expired"
    assert read(der(certificate(since=1, until=20))).validity(NOW) == "not_yet"
