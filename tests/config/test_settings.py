"""The one table of settings, and that everything made of it agrees with it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from vtjcli.config import template, value_types
from vtjcli.config.loading import ConfigFile, parse, problems
from vtjcli.config.setting_rows import GENERAL, PROFILE, REQUIRED_KEYS
from vtjcli.messages import LANGUAGES, Language, table

ROWS = [*PROFILE.values(), *GENERAL.values()]
FILE = Path("config.toml")


def test_every_setting_says_what_it_is() -> None:
    said = table("settings")
    assert [row.key for row in ROWS if len(set(said[row.key])) < len(LANGUAGES)] == []


def test_no_text_is_kept_of_a_setting_that_is_not_there() -> None:
    keys = {row.key for row in ROWS}
    assert {key.removesuffix(".default") for key in table("settings")} == keys


def test_every_example_and_default_is_a_value_that_will_do() -> None:
    for row in ROWS:
        examples = [row.example] if row.default in (None, ()) else [row.example, row.default]
        for value in examples:
            written = list(value) if isinstance(value, tuple) else value
            assert value_types.read(row, written, "here") is not None, row.key


def test_every_value_can_be_written_in_words() -> None:
    for row in ROWS:
        value = list(row.example) if isinstance(row.example, tuple) else row.example
        words = value if isinstance(value, list) else [value_types.toml(value).strip('"')]
        assert value_types.parse_words(row, words) == value, row.key


def test_every_single_value_has_a_variable_of_its_own_name() -> None:
    for row in ROWS:
        derived = f"VTJCLI_{row.key.upper().replace('.', '_')}"
        assert (derived in row.variables) == (row.kind not in ("command", "names")), row.key
        assert row.variable in (None, derived, "VTJCLI_TIMEOUT", "VTJCLI_PROFILE"), row.key


def uncommented(text: str) -> dict[str, Any]:
    """Read a file with its examples in place."""
    lines = [
        line.removeprefix("# ") if line.startswith("# ") and " = " in line else line
        for line in text.splitlines()
        if "default_profile" not in line
    ]
    return tomllib.loads("\n".join(line for line in lines if not line.startswith("#")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_file_shows_every_setting_as_it_could_be(language: Language) -> None:
    settings = {key: PROFILE[key].example for key in REQUIRED_KEYS}
    text = template.file_text("test", template.section("test", settings, language), language)
    written = parse(FILE, text)
    assert written.content == {"default_profile": "test", "profiles": {"test": settings}, "log": {}}
    assert list(problems(written)) == []
    assert max(map(len, text.splitlines())) <= 100
    shown = ConfigFile(FILE, "", uncommented(text))
    assert list(problems(shown)) == []
    assert set(shown.content["log"]) == {k.removeprefix("log.") for k in GENERAL if "." in k}
    for key in PROFILE:
        assert shown.get(("profiles", "test", *key.split("."))) is not None, key
