"""Why something fails is said in the reader's language, not by the name of an error."""

from __future__ import annotations

from typing import Literal

import pytest

from vtjcli.messages.reasons import translate


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("key", ["log_locked", "log_cut", "log_head", "log_tail"])
def test_why_an_outcome_is_not_in_the_log_is_said_in_words(
    key: str, language: Literal["fi", "sv", "en"]
) -> None:
    reason = str(translate(key, language))
    assert " " in reason
    assert "log_" not in reason


@pytest.mark.parametrize(
    "reason",
    [
        "self-signed certificate",
        "self-signed certificate in certificate chain",
        "unable to get local issuer certificate",
        "wrong version number",
    ],
)
def test_what_openssl_says_is_said_in_finnish_and_swedish(reason: str) -> None:
    assert len({reason, *(str(translate(reason, language)) for language in ("fi", "sv"))}) == 3
