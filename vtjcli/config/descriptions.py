"""What a setting is, in words: for the file's comments, the manual and every other list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtjcli.config.value_types import toml
from vtjcli.messages import table, text

if TYPE_CHECKING:
    from vtjcli.config.setting_rows import Setting
    from vtjcli.messages import Language


def meaning(row: Setting, language: Language) -> str:
    """Return the meaning of a setting and its default, in one line."""
    said = text(f"settings.{row.key}", language)
    default = default_of(row, language)
    return (
        said
        if default is None
        else f"{said}. " + text("words.file_default", language, value=default)
    )


def default_of(row: Setting, language: Language) -> str | None:
    """Return a setting's default in words or as TOML; None when it has none."""
    if f"{row.key}.default" in table("settings"):
        return text(f"settings.{row.key}.default", language)
    if row.default is None or row.default == ():
        return None
    return f"{row.default:g}" if isinstance(row.default, float) else toml(row.default)
