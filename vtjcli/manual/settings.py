"""The settings of the configuration file, as the manual lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from vtjcli import config

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Row(NamedTuple):
    """One setting, whose meaning is ``settings.KEY`` in the messages.

    `default` is "" where there is none, or one that ``settings.KEY.default`` tells in words.
    """

    key: str
    default: str
    variable: str | None
    of_profile: bool


def rows() -> Iterator[Row]:
    """Return every setting, those of the whole file first."""
    yield Row("default_profile", "", "VTJCLI_PROFILE", of_profile=False)
    for key in _keys(config._LOG_KEYS):  # noqa: SLF001
        yield Row(f"log.{key}", _LOG_DEFAULTS.get(key, ""), None, of_profile=False)
    for key in _keys(config._PROFILE_KEYS):  # noqa: SLF001
        variable = f"VTJCLI_{key.upper()}" if key in config._FROM_ENVIRONMENT else None  # noqa: SLF001
        if key == "limits.timeout":
            variable = "VTJCLI_TIMEOUT"
        name = key.removeprefix("limits.")
        default = getattr(config.USUAL_LIMITS, name) if key != name else ""
        yield Row(key, _shown(default), variable, of_profile=True)


_LOG_DEFAULTS = {"keep_years": str(config.KEEP_YEARS_MIN), "syslog": "false", "subject": "hash"}


def _keys(table: Mapping[str, Any], at: str = "") -> Iterator[str]:
    for key, kind in table.items():
        if isinstance(kind, dict):
            yield from _keys(kind, f"{at}{key}.")
        else:
            yield at + key


def _shown(default: object) -> str:
    return f"{default:g}" if isinstance(default, float) else str(default)
