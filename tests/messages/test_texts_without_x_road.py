"""Who asks the register itself is told nothing of a security server that is not there."""

from __future__ import annotations

import pytest

from vtjcli.errors import NetworkError, UntrustedReplyError
from vtjcli.messages import LANGUAGES, Language, direct, table, text
from vtjcli.messages.explanation import explain

OF_X_ROAD = (
    *("liityntäpalvel", "anslutningsserver", "security server", "x-road", "security_server"),
    *("alijärjestelm", "delsystem", "subsystem"),
)
OF_ITS_PORTS = ("8443", "8080")
KEYS = [
    *(
        f"error_messages.{key}"
        for key in table("error_messages")
        if key.startswith(("reply_", "tls"))
    ),
    *(
        f"error_messages.{key}"
        for key in (
            *("host_unknown", "host_slow", "connection_refused", "connect_timeout"),
            *("unreachable", "timeout", "broken", "fault", "interrupted_asking", "passive"),
        )
    ),
    *("faults.of_service", "faults.contact.provider", "faults.mended.provider"),
    "words.failed.fault",
    "error_messages.doctor_own_ended",
    "doctor.client_certificate_ends",
]
ONLY_THROUGH_X_ROAD = (
    "error_messages.reply_echo",
    "error_messages.reply_hash",
    "error_messages.reply_hash_algorithm",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_about_the_register_itself_speaks_of_x_road(language: Language) -> None:
    for key in KEYS:
        if key not in ONLY_THROUGH_X_ROAD:
            said = direct.text(key, language)
            assert not [word for word in (*OF_X_ROAD, *OF_ITS_PORTS) if word in said.lower()], said
            assert said.count("\n") == text(key, language).count("\n"), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_put_in_place_of_other_words_has_a_place(language: Language) -> None:
    texts = "\n".join(text(key, language) for key in KEYS)
    unused = [words for words in direct._INSTEAD[language] if words not in texts]
    assert unused == []


def test_a_text_is_filled_in_as_ever_and_what_is_filled_in_stays() -> None:
    url = "https://security server (8443)"
    error = NetworkError("tls", url=url, reason="security_server", direct=True)
    lines = explain(error, "en").lines
    assert "security_server (https://security server (8443))" in lines[0]
    assert "register server" in lines[0]
    assert "Check that the port is a TLS port and" in lines[2]


def test_through_x_road_the_words_are_those_of_x_road() -> None:
    assert "security server" in explain(UntrustedReplyError("reply_empty"), "en").lines[1]
