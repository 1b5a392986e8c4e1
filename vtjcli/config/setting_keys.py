"""Find where in the file a setting named on the command line is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import tomli

from vtjcli.config.loading import find_similar
from vtjcli.config.profile import DEMO
from vtjcli.config.resolving import profile_name
from vtjcli.config.setting_rows import GENERAL, PROFILE
from vtjcli.errors import ConfigurationError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config.loading import ConfigFile
    from vtjcli.config.positions import KeyPath
    from vtjcli.config.setting_rows import Setting

COMMAND_LINE: Final = "vtjcli config set"
"""Where a value stands that was given on the command line."""


class SettingAddress(NamedTuple):
    """Where a setting stands, from the root, and its row, whose key is the whole address."""

    keys: KeyPath
    row: Setting


def find(
    key: str, option: str | None, environment: Mapping[str, str], config_file: ConfigFile
) -> SettingAddress:
    """Return the setting called `key`; one of a profile, of the one that `option` names.

    Raises UsageError for a setting that does not exist, and ConfigurationError for a profile.
    """
    named, known = split_profile(key)
    row = find_row(known, key, COMMAND_LINE)
    if known in GENERAL:
        return SettingAddress(tuple(known.split(".")), row)
    profile = ("profiles", _profile(named or option, environment, config_file))
    inside = (*profile, *_split(row, known))
    return SettingAddress(inside, row._replace(key=".".join(inside)))


def split_profile(key: str) -> tuple[str | None, str]:
    """Return the profile that is named in a key, ``profiles.NAME.…``, and the rest of the key."""
    keys = _parse_key(key)
    if len(keys) > 2 and keys[0] == "profiles":
        return keys[1], ".".join(keys[2:])
    return None, ".".join(keys)


def find_row(setting_key: str, typed_key: str, where: str) -> Setting:
    """Return the row of a setting, or of one name in a table of names.

    Raises UsageError for a setting that does not exist; the user wrote `typed_key`, in the
    command `where`.
    """
    if row := PROFILE.get(setting_key) or GENERAL.get(setting_key):
        return row
    table, _, name = setting_key.partition(".")
    row = PROFILE.get(table)
    if row is not None and row.kind == "names" and name:
        return row._replace(kind="text", key=setting_key, example=next(iter(row.example.values())))
    if setting_key.rpartition(".")[2] == "password":
        raise UsageError("config_password", setting=typed_key, where=where)
    similar = find_similar(setting_key, [*PROFILE, *GENERAL])
    raise UsageError("config_key", setting=typed_key, alike=similar, where=where)


def _split(row: Setting, key: str) -> KeyPath:
    """Return a setting's keys; the name in a table of names may have dots in it."""
    return tuple(key.split(".", 1) if row.kind == "text" and key not in PROFILE else key.split("."))


def find_place(
    key: str, option: str | None, environment: Mapping[str, str], config_file: ConfigFile
) -> KeyPath:
    """Return the place of a key that may not be a setting at all, so that it can be removed."""
    keys = _parse_key(key)
    if config_file.get(keys) is not None:
        return keys
    profile = ("profiles", _profile(option, environment, config_file))
    return (*profile, *keys)


def _profile(option: str | None, environment: Mapping[str, str], config_file: ConfigFile) -> str:
    name = profile_name(option, environment, config_file)
    if name == DEMO:
        raise ConfigurationError("config_demo", where=COMMAND_LINE)
    if name not in config_file.profiles:
        raise ConfigurationError("profile_none", path=config_file.path)
    return name


def _parse_key(key: str) -> KeyPath:
    """Read a key as TOML writes it: words between dots, in quotation marks where need be."""
    try:
        table: Any = tomli.loads(f"{key} = 0") if "\n" not in key else {}
    except (ValueError, RecursionError):
        table = {}
    keys = []
    while isinstance(table, dict) and len(table) == 1:
        (name,) = table
        keys.append(name)
        table = table[name]
    return tuple(keys) if table == 0 else (key,)
