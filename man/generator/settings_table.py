"""The settings of the configuration file, as the manual lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vtjcli.config.setting_rows import GENERAL, PROFILE

if TYPE_CHECKING:
    from collections.abc import Iterator


class SettingsRow(NamedTuple):
    """One setting, whose meaning is ``settings.KEY`` in the messages.

    `default` is "" where there is none, or one that ``settings.KEY.default`` tells in words.
    """

    key: str
    default: str
    variable: str | None
    of_profile: bool


def rows() -> Iterator[SettingsRow]:
    """Return every setting, those of the whole file first."""
    for of_profile, table in ((False, GENERAL), (True, PROFILE)):
        for setting in table.values():
            yield SettingsRow(
                setting.key, _write_default(setting.default), setting.variable, of_profile
            )


def _write_default(default: object) -> str:
    match default:
        case None | () | "":
            return ""
        case bool():
            return str(default).lower()
        case float():
            return f"{default:g}"
        case _:
            return str(default)
