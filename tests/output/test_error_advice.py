"""``error.advice`` says what to do, and nothing that a script finds under another key."""

from __future__ import annotations

import itertools
from string import Formatter
from typing import Final

import pytest

from tests.conftest import POPULATION
from vtjcli.errors import (
    FaultError,
    NothingFoundError,
    RefusedError,
    UsageError,
    VtjcliError,
)
from vtjcli.messages import LANGUAGES, Language, table
from vtjcli.output.error_text import as_json
from vtjcli.vtjkysely import return_code_kinds
from vtjcli.xroad import fault_codes

FACTS: Final = ("code", "string", "detail", "words", "text")
"""The keys of ``error`` that hold what a server said."""


FAULTS: Final = (
    *sorted({t.value for t in POPULATION.triggers if t.kind == "fault"}),
    "Server.Unheard.Of",
    "soap:Server",
)


def filled(key: str) -> dict[str, object]:
    """Return a value for every gap in the words of an error, each to be told from any other."""
    gaps = {
        name: spec
        for three in table("error_messages")[key]
        for _, name, spec, _ in Formatter().parse(three)
        if name is not None
    }
    return {name: 7 if spec else f"<{name}>" for name, spec in gaps.items()}


def repeated(error: VtjcliError, language: Language) -> list[str]:
    """Return the keys whose value the advice repeats."""
    found = as_json(error, language)
    advice = found["advice"] or ""
    return [key for key in ("message", *FACTS) if found.get(key) and str(found[key]) in advice]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_error_repeats_in_its_advice_what_another_key_says(language: Language) -> None:
    for key in table("error_messages"):
        assert repeated(UsageError(key, **filled(key)), language) == [], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_advice_about_a_fault_leaves_the_servers_words_to_their_keys(
    language: Language,
) -> None:
    for code, of_service in itertools.product(FAULTS, (False, True)):
        error = FaultError(
            "fault",
            code=code,
            string="said by <string>",
            detail="<detail>",
            words="<words>",
            **fault_codes.explain(code, of_service=of_service)._asdict(),
        )
        assert repeated(error, language) == []
        assert as_json(error, language)["advice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_advice_about_a_return_code_leaves_the_registers_text_to_its_key(
    language: Language,
) -> None:
    kinds = ((RefusedError, "refused"), (NothingFoundError, "not_found"))
    for code, (kind, key) in itertools.product(return_code_kinds.CODES, kinds):
        said = {"text": "<what the register says>", "is_usual_text": False}
        codes = {"code": code.code, "known_code": code.code}
        error = kind(key, shown="020501A****", **codes, **said)
        assert "<what the register says>" not in (as_json(error, language)["advice"] or "")
