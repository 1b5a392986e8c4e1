"""What a user may call a setting on the command line, and where that stands in the file."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.config.model import DEMO
from vtjcli.config.reading import nearest
from vtjcli.config.resolving import profile_name
from vtjcli.config.settings import GENERAL, PROFILE
from vtjcli.errors import ConfigurationError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config.lines import Keys
    from vtjcli.config.reading import Written
    from vtjcli.config.settings import Setting

TYPED: Final = "vtjcli config set"
"""Where a value stands that was given on the command line."""


class Address(NamedTuple):
    """Where a setting stands, from the root, and its row, whose key is the whole address."""

    keys: Keys
    row: Setting


def find(key: str, option: str | None, environment: Mapping[str, str], written: Written) -> Address:
    """Return the setting called `key`; one of a profile, of the one that `option` names.

    Raises UsageError for a setting that does not exist, and ConfigurationError for a profile.
    """
    keys = _parsed(key)
    known = ".".join(keys)
    if known in GENERAL:
        return Address(keys, GENERAL[known])
    if len(keys) > 2 and keys[0] == "profiles":
        option, known = keys[1], ".".join(keys[2:])
    if known not in PROFILE:
        if keys[-1] == "password":
            raise UsageError("config_password", setting=key, where=TYPED)
        raise UsageError(
            "config_key", setting=key, nearest=nearest(known, [*PROFILE, *GENERAL]), where=TYPED
        )
    profile = ("profiles", _profile(option, environment, written))
    address = (*profile, *known.split("."))
    return Address(address, PROFILE[known]._replace(key=".".join(address)))


def find_written(
    key: str, option: str | None, environment: Mapping[str, str], written: Written
) -> Keys:
    """Return where something stands that may be no setting at all, so that it can be taken out."""
    keys = _parsed(key)
    if written.get(keys) is not None:
        return keys
    profile = ("profiles", _profile(option, environment, written))
    return (*profile, *keys)


def _profile(option: str | None, environment: Mapping[str, str], written: Written) -> str:
    name = profile_name(option, environment, written)
    if name == DEMO:
        raise ConfigurationError("config_demo", where=TYPED)
    if name not in written.profiles:
        raise ConfigurationError("profile_none", path=written.path)
    return name


def _parsed(key: str) -> Keys:
    """Read a key as TOML writes it: words between dots, in quotation marks where need be."""
    try:
        table: Any = tomllib.loads(f"{key} = 0") if "\n" not in key else {}
    except (ValueError, RecursionError):
        table = {}
    keys = []
    while isinstance(table, dict) and len(table) == 1:
        (name,) = table
        keys.append(name)
        table = table[name]
    return tuple(keys) if table == 0 else (key,)
