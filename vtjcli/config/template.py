"""Write the text of a new profile, and of the file that begins with one, with explanations."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any, Final

from vtjcli.config.descriptions import meaning
from vtjcli.config.setting_rows import GENERAL, PROFILE
from vtjcli.config.value_types import toml
from vtjcli.messages import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vtjcli.config.setting_rows import Setting
    from vtjcli.messages import Language

_WIDTH: Final = 79
"""Columns of a comment; a value stands on one line, however long."""


def section(name: str, settings: Mapping[str, Any], language: Language) -> str:
    """Return a profile as TOML: what `settings` has by dotted key, the rest as examples to choose.

    `settings` holds values of TOML.
    """
    lines = [f"[profiles.{name}]"]
    for key, row in PROFILE.items():
        lines += _setting(row, key, settings.get(key), language)
    return "\n".join(lines) + "\n"


def file_text(name: str, profile: str, language: Language) -> str:
    """Return a whole file around the section of its only profile."""
    login = f"vtjcli login --profile {name}"
    opening = text("words.file_opening", language, login=login).split("\n")
    lines = [*(f"# {line}" for line in opening), ""]
    lines += _setting(GENERAL["default_profile"], "default_profile", name, language)
    lines += ["", profile, "[log]"]
    for key, row in GENERAL.items():
        if key.startswith("log."):
            lines += _setting(row, key.removeprefix("log."), None, language)
    return "\n".join(lines) + "\n"


def nest(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return settings by dotted key as the tables that TOML makes of them."""
    tables: dict[str, Any] = {}
    for key, value in settings.items():
        outer, _, last = key.rpartition(".")
        (tables.setdefault(outer, {}) if outer else tables)[last] = value
    return tables


def _setting(row: Setting, key: str, value: Any, language: Language) -> Iterator[str]:
    """Return a setting's lines: what it is, its default, and itself, behind # when not set."""
    yield from textwrap.wrap(
        meaning(row, language), _WIDTH, initial_indent="# ", subsequent_indent="# "
    )
    if value is None:
        yield f"# {key} = {toml(row.example)}"
    else:
        yield f"{key} = {toml(value)}"
