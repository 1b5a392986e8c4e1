"""Find and read the configuration file; see that it is safe to believe and well formed.

It is TOML 1.1, read by tomli whatever the Python: tomllib reads 1.0 before Python 3.15.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from vtjcli.config.profile import DEMO
from vtjcli.config.setting_rows import GENERAL, PROFILE
from vtjcli.config.value_types import read, type_error
from vtjcli.errors import ConfigurationError
from vtjcli.system.folders import is_homeless, user_folder
from vtjcli.system.permissions import find_exposure, find_link_exposure
from vtjcli.system.regular_files import SpecialFileError, open_regular, read_descriptor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from vtjcli.config.setting_rows import Setting
    from vtjcli.system.permissions import Exposure

_SIZE_MAX: Final = 1_000_000
"""Bytes; a configuration is a few thousand."""
_PIPES: Final = ("/dev/fd/", "/proc/self/fd/")
"""Where a shell puts what a command prints: ``VTJCLI_CONFIG=<(sops -d config.toml)``."""


class ConfigFile:
    """What the file says, with the text that it says it in."""

    def __init__(
        self, path: Path, text: str = "", content: Mapping[str, Any] | None = None
    ) -> None:
        self.path = path
        self.text = text
        self.content: Mapping[str, Any] = content or {}
        self._lines: Mapping[tuple[str, ...], int] | None = None

    @property
    def profiles(self) -> Mapping[str, Mapping[str, Any]]:
        """The profiles by name."""
        profiles = self.content.get("profiles")
        tables = profiles.items() if isinstance(profiles, dict) else ()
        return {name: table for name, table in tables if isinstance(table, dict)}

    def get(self, keys: tuple[str, ...]) -> Any:
        """Return a value, None when it is not there."""
        value: Any = self.content
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def line(self, keys: tuple[str, ...]) -> int | None:
        """Return the line, counted from 1, on which a value or the table around it begins."""
        if self._lines is None:
            from vtjcli.config.positions import find_lines

            self._lines = find_lines(self.text)
        while keys and keys not in self._lines:
            keys = keys[:-1]
        return self._lines.get(keys)


class Place:
    """Where a value stands in the file; its line is looked for when somebody wants to read it."""

    __slots__ = ("file", "keys")

    def __init__(self, config_file: ConfigFile, keys: tuple[str, ...]) -> None:
        self.file = config_file
        self.keys = keys

    def __str__(self) -> str:
        line = self.file.line(self.keys)
        return str(self.file.path) if line is None else f"{self.file.path}:{line}"


def path(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the configuration file is, whether it exists or not.

    Without a home it begins with ``~``, and there is none.
    """
    if named := environment.get("VTJCLI_CONFIG"):
        return Path(named)
    if home := environment.get("XDG_CONFIG_HOME"):
        return Path(home) / "vtjcli" / "config.toml"
    from platformdirs import user_config_path

    return user_folder(user_config_path) / "config.toml"


def load(environment: Mapping[str, str]) -> ConfigFile:
    """Read and check the file; without one, and none named, nothing is written.

    Raises ConfigurationError for the first thing that is wrong.
    """
    file = path(environment)
    written = read_file(file)
    if written is None:
        if environment.get("VTJCLI_CONFIG"):
            raise ConfigurationError("config_missing", path=file)
        return ConfigFile(file)
    for problem in problems(written):
        raise problem
    return written


def read_existing(file: Path) -> ConfigFile:
    """Read a file that is to be changed, sound or not, as long as it is TOML.

    Raises ConfigurationError without one.
    """
    if is_homeless(file):
        raise ConfigurationError("config_home")
    if (written := read_file(file)) is None:
        raise ConfigurationError("config_missing", path=file)
    return written


def read_file(file: Path) -> ConfigFile | None:
    """Read a file as long as it is TOML, None without one; raise ConfigurationError."""
    try:
        text = text_of(file)
    except FileNotFoundError:
        return None
    return parse(file, text)


def text_of(file: Path) -> str:
    """Return what is in the file, its line ends as they are.

    A link is followed: that to dotfiles, say. A pipe is read where a shell made it for this
    process, and /dev/null is empty; any other special file is refused, and none is waited for.

    Raises FileNotFoundError without one, and ConfigurationError when it cannot be read or when
    others could have written it.
    """
    if is_homeless(file):
        raise FileNotFoundError(str(file))
    try:
        content = _content(file)
        if len(content) > _SIZE_MAX:
            raise ConfigurationError("config_large", path=file, most=_SIZE_MAX)
        # Some editors put a byte order mark before UTF-8.
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise
    except SpecialFileError:
        raise ConfigurationError("config_special", path=file) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError("config_unreadable", path=file, reason=reason) from error


def _content(file: Path) -> bytes:
    if str(file) == os.devnull:
        return b""
    if str(file).startswith(_PIPES):
        with file.open("rb", buffering=0) as opened:
            _refuse(find_exposure(file, os.fstat(opened.fileno())))
            return read_descriptor(opened.fileno(), _SIZE_MAX + 1)
    with open_regular(file) as descriptor:
        _refuse(find_link_exposure(file, os.fstat(descriptor)))
        return read_descriptor(descriptor, _SIZE_MAX + 1)


def _refuse(exposure: Exposure | None) -> None:
    """Raise ConfigurationError for what somebody else could change.

    Whoever can, decides which server gets the queries and which command is run for the password.
    """
    if exposure is not None:
        raise exposure_error(exposure)


def exposure_error(exposure: Exposure) -> ConfigurationError:
    """Return the error of a file or folder that somebody else could change."""
    key = "config_owner" if exposure.kind == "owner" else "config_writable"
    return ConfigurationError(key, **exposure.values)


def parse(file: Path, text: str) -> ConfigFile:
    """Read TOML; raise ConfigurationError that says where it ends to be TOML, and why."""
    import tomli

    try:
        return ConfigFile(file, text, tomli.loads(text))
    except (ValueError, RecursionError) as error:
        from vtjcli.config.syntax_errors import explain_syntax

        raise explain_syntax(file, text, error) from error


def problems(config_file: ConfigFile) -> Iterator[ConfigurationError]:
    """Return what is wrong in the file: unknown keys, and values that are not what they should be.

    Whether a profile is complete, and its parts agree, is not looked at.
    """
    content = config_file.content
    tables = {**_nest(GENERAL), "profiles": {}}
    general = {key: value for key, value in content.items() if key != "profiles"}
    yield from _table(config_file, (), general, tables)
    profiles = content.get("profiles", {})
    if not isinstance(profiles, dict):
        yield not_a_table_error(config_file, ("profiles",), "profiles.test.product")
        return
    for name, settings in profiles.items():
        at = ("profiles", name)
        if name == DEMO:
            yield ConfigurationError("config_demo", where=Place(config_file, at))
        elif isinstance(settings, dict):
            yield from _table(config_file, at, settings, _nest(PROFILE))
        else:
            yield not_a_table_error(config_file, at, f"profiles.{name}.product")


def _table(
    config_file: ConfigFile,
    at: tuple[str, ...],
    table: Mapping[str, Any],
    known_settings: Mapping[str, Any],
) -> Iterator[ConfigurationError]:
    """Return what is wrong in a table; `known_settings` are the settings in it, and the tables."""
    for key, value in table.items():
        place = Place(config_file, (*at, key))
        setting = ".".join(place.keys)
        if key not in known_settings:
            yield _unknown_setting_error(
                setting, key, known_settings, place, in_profile=at[:1] == ("profiles",)
            )
        elif isinstance(row := known_settings[key], dict):
            if isinstance(value, dict):
                yield from _table(config_file, place.keys, value, row)
            else:
                yield not_a_table_error(config_file, place.keys, f"{setting}.{next(iter(row))}")
        else:
            try:
                read(row._replace(key=setting), value, place)
            except ConfigurationError as error:
                yield error


def _nest(rows: Mapping[str, Setting]) -> dict[str, Any]:
    """Return rows as the tables of TOML have them: ``tls.pin`` is ``pin`` in ``tls``."""
    tables: dict[str, Any] = {}
    for row in rows.values():
        table, _, key = row.key.rpartition(".")
        (tables.setdefault(table, {}) if table else tables)[key] = row
    return tables


def not_a_table_error(
    config_file: ConfigFile, keys: tuple[str, ...], inside: str
) -> ConfigurationError:
    """Return the error of a value at `keys` where a table should be, with `inside` in it."""
    return type_error(".".join(keys), f"{inside} = …", Place(config_file, keys))


def _unknown_setting_error(
    setting: str, key: str, candidates: Iterable[str], place: Place, *, in_profile: bool
) -> ConfigurationError:
    if key == "password":
        return ConfigurationError("config_password", setting=setting, where=place)
    if not in_profile and setting in _nest(PROFILE):
        return ConfigurationError("config_place", setting=setting, where=place)
    return ConfigurationError(
        "config_key", setting=setting, alike=find_similar(key, candidates), where=place
    )


def unknown_profile_error(name: str, config_file: ConfigFile) -> ConfigurationError:
    """Return the error of a profile that there is not: it names those there are."""
    return ConfigurationError(
        "profile_unknown",
        profile=name,
        known=", ".join([*config_file.profiles, DEMO]),
        path=config_file.path,
        alike=find_similar(name, [*config_file.profiles, DEMO]),
    )


def find_similar(word: str, candidates: Iterable[str]) -> str | None:
    """Return the one of `candidates` that was probably meant by `word`, None for none."""
    import difflib

    return next(iter(difflib.get_close_matches(word, candidates, n=1)), None)
