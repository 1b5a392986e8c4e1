"""What a logged message says of itself is read, SOAP or REST, and nothing else passes for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.containers import ID, MESSAGE, entries, signed
from vtjcli.errors import UntrustedReplyError
from vtjcli.xroad.asic import message

REQUEST = b"""POST
/r1/FI-TEST/GOV/0245437-2/Rest%20API/people?limit=1
X-Road-Client:FI-TEST/MUN/0000000-0/demo
x-road-id:FI-TEST-1
Accept:application/json
""".replace(b"\n", b"\r\n")
RESPONSE = b"""200
OK
Content-Type:application/json
x-road-id:FI-TEST-1
x-road-client:FI-TEST/MUN/0000000-0/demo
x-road-service:FI-TEST/GOV/0245437-2/Rest%20API/people
x-road-request-hash:abc
""".replace(b"\n", b"\r\n")


def test_a_soap_message_is_signed_by_whoever_sent_it() -> None:
    request, response = (message.read(entries(one)[MESSAGE]) for one in entries(signed()).values())
    assert (request.kind, response.kind) == ("request", "response")
    assert request.message_id == response.message_id == ID
    assert request.signer == ("FI-TEST", "MUN", "0000000-0")
    assert response.signer == ("FI-TEST", "GOV", "0245437-2")
    assert not request.is_emptied


def test_a_rest_message_is_read_as_the_security_server_logs_it() -> None:
    """Archives of a security server hold those of other services too."""
    request, response = message.read(REQUEST), message.read(RESPONSE)
    assert (request.kind, response.kind) == ("request", "response")
    for found in (request, response):
        assert found.protocol == "rest"
        assert found.message_id == "FI-TEST-1"
        assert found.client == "FI-TEST/MUN/0000000-0/demo"
        assert found.service == "FI-TEST/GOV/0245437-2/Rest API/people"
        assert not found.is_emptied
    assert request.signer == ("FI-TEST", "MUN", "0000000-0")
    assert response.signer == ("FI-TEST", "GOV", "0245437-2")


def test_a_rest_message_of_which_only_x_roads_headers_were_kept_is_told() -> None:
    assert message.read(REQUEST.replace(b"Accept:application/json\r\n", b"")).is_emptied


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"POST",
        b"POST\r\n/r1/FI/GOV/1/a\r\nx-road-client:FI/GOV/1\r\n",
        REQUEST.replace(b"/r1/", b"/r2/"),
        REQUEST.replace(b"X-Road-Client:", b"Client:"),
        REQUEST.replace(b"Accept:", b"Accept "),
        RESPONSE.replace(b"/people", b""),
        b"\xff\xfe" + REQUEST,
    ],
)
def test_what_is_no_message_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):
        message.read(content)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_nothing_crashes_its_reader(content: bytes) -> None:
    try:
        message.read(content)
    except (ValueError, UntrustedReplyError):
        return
