"""Look a setting up: in the environment, in a profile's table, in those it inherits from.

A profile that inherits has everything from the other that it does not say itself, but nothing that
leads to a secret (`setting_rows.NOT_INHERITED`), and not what it says in another way
(`setting_rows.REPLACES`).
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.config.loading import Place, find_similar
from vtjcli.config.setting_rows import GENERAL, NOT_INHERITED, PROFILE, REPLACES
from vtjcli.config.value_types import parse_words, read
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vtjcli.config.loading import ConfigFile
    from vtjcli.config.setting_rows import Setting

_BARE: Final = re.compile("[A-Za-z0-9_-]+")
"""A name that TOML takes without quotation marks."""


class FoundValue:
    """A value, and where it was said: a variable's name, a place in the file, or None: nowhere."""

    __slots__ = ("value", "where")

    def __init__(self, value: Any, where: str | Place | None) -> None:
        self.value = value
        self.where = where

    def address(self, key: str) -> str:
        """Return what ``config set --unset`` takes for the setting `key`."""
        return quote_key(self.where.keys) if isinstance(self.where, Place) else key


def quote_key(keys: Sequence[str]) -> str:
    """Return what to type after ``config set`` for a setting, quoted for TOML and for the shell."""
    from json import dumps  # a help page does without

    names = (key if _BARE.fullmatch(key) else dumps(key, ensure_ascii=False) for key in keys)
    return shlex.quote(".".join(names))


class Table(NamedTuple):
    """A profile's table in the file, or one that it inherits from.

    `covered_keys` are the settings that nothing is taken from it for.
    """

    name: str
    covered_keys: frozenset[str] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """Where the table stands."""
        return ("profiles", self.name)


def inheritance(
    name: str, config_file: ConfigFile, environment: Mapping[str, str]
) -> tuple[Table, ...]:
    """Return a profile's table and those that it inherits from, the nearest first.

    Raises ConfigurationError for a parent that there is not, and for a circle.
    """
    tables = [Table(name)]
    found = value_of(PROFILE["inherits"], environment, config_file, tables)
    while found.value is not None:
        names = [table.name for table in tables]
        if found.value in names:
            circle = " → ".join([*names, found.value])
            raise ConfigurationError("inherits_circle", profiles=circle, where=found.where)
        if found.value not in config_file.profiles:
            raise ConfigurationError(
                "inherits_unknown",
                parent=found.value,
                known=", ".join(config_file.profiles) or "–",
                where=found.where,
                alike=find_similar(found.value, config_file.profiles),
            )
        covered = {*NOT_INHERITED, *tables[-1].covered_keys}
        for key, replaced in REPLACES.items():
            place = Place(config_file, (*tables[-1].keys, *key.split(".")))
            if key not in covered and config_file.get(place.keys) not in (None, ""):
                covered.update(replaced)
        tables.append(Table(found.value, frozenset(covered)))
        parent = Place(config_file, (*tables[-1].keys, "inherits"))
        found = FoundValue(
            read(PROFILE["inherits"], config_file.get(parent.keys) or "", parent), parent
        )
    return tuple(tables)


def profile_values(
    name: str, config_file: ConfigFile, environment: Mapping[str, str]
) -> dict[str, FoundValue]:
    """Return every setting of a profile, its default where nobody says.

    Raises ConfigurationError for what the environment says malformed, and as `inheritance` does.
    """
    tables = inheritance(name, config_file, environment)
    return {key: value_of(row, environment, config_file, tables) for key, row in PROFILE.items()}


def general_values(
    config_file: ConfigFile, environment: Mapping[str, str]
) -> dict[str, FoundValue]:
    """Return the settings that are of no profile, as those of one."""
    return {key: value_of(row, environment, config_file) for key, row in GENERAL.items()}


def value_of(
    row: Setting,
    environment: Mapping[str, str],
    config_file: ConfigFile | None = None,
    tables: Sequence[Table] | None = None,
) -> FoundValue:
    """Return one setting: the environment's, else the file's, else the default.

    A setting of a profile is looked for in `tables` in their order, any other at the root. Names
    that inherited tables have beside those of the profile are added to them.

    Raises ConfigurationError for a value that is not what it should be.
    """
    for variable in row.variables:
        if said := environment.get(variable, "").strip():
            return FoundValue(_from_variable(row, said, variable), variable)
    found = FoundValue(row.default, None)
    if config_file is None:
        return found
    at = [()] if tables is None else [one.keys for one in tables if row.key not in one.covered_keys]
    for keys in at:
        place = Place(config_file, (*keys, *row.key.split(".")))
        value = config_file.get(place.keys)
        if value is None or (meant := read(row, value, place)) is None:
            continue
        if row.kind != "names":
            return FoundValue(meant, place)
        found = FoundValue(meant | (found.value or {}), found.where or place)
    return found


def _from_variable(row: Setting, word: str, variable: str) -> Any:
    value = parse_words(row, [word])
    if row.key != "limits.timeout":
        return read(row, value, variable)
    try:
        return read(row, value, variable)
    except ConfigurationError:
        raise ConfigurationError("timeout_value", value=word, most=f"{row.most:g}") from None


def file_of(folder: Path, found_value: FoundValue) -> Path | None:
    """Return a file's absolute name, from `folder`; one of the environment is from where we are."""
    if found_value.value is None:
        return None
    name = expand_home(found_value.value)
    return folder.absolute() / name if isinstance(found_value.where, Place) else name.absolute()


def expand_home(name: str) -> Path:
    """Return a file's name with ``~`` replaced, where there is such a home."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)
