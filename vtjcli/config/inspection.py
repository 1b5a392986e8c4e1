"""Inspect the configuration as it is: each value and its origin, each mistake, without a secret."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.config.loading import ConfigFile, Place, path, read_file
from vtjcli.config.profile import DEMO
from vtjcli.config.resolving import (
    apply_options,
    build_profile,
    default_provider,
    demo_values,
    identifier_warnings,
    login_name,
    profile_name,
    resolve,
)
from vtjcli.config.setting_rows import GENERAL, PROFILE
from vtjcli.config.sources import FoundValue, Table, inheritance, value_of
from vtjcli.config.validation import contradictions, exposures, find_errors, find_missing
from vtjcli.errors import ConfigurationError, VtjcliError
from vtjcli.system.folders import state_folder
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from vtjcli.config.profile import Notice, Overrides, Profile
    from vtjcli.config.setting_rows import Setting

SECRETS: Final = ("VTJCLI_PASSWORD", "VTJCLI_KEY_PASSPHRASE")
"""The variables of which only is shown whether they are set."""


class ShownSetting(NamedTuple):
    """One setting: its value (None: nobody says), and who says so.

    `origin` is "environment" with a `variable`, "file" with a `line`, or "default". A value that
    another profile says has its name in `inherited_from`. Without `is_sound` the value is not what
    it should be, and is not shown: it could hold anything.
    """

    key: str
    value: Any
    origin: str
    variable: str | None = None
    line: int | None = None
    is_sound: bool = True
    inherited_from: str | None = None


class Overview(NamedTuple):
    """The configuration as it is: `profile` is None where none is chosen."""

    path: Path
    exists: bool
    profile: str | None
    chosen_by: str | None
    profiles: tuple[str, ...]
    settings: tuple[ShownSetting, ...]
    general: tuple[ShownSetting, ...]
    warnings: tuple[Notice, ...]
    problems: tuple[VtjcliError, ...]


def overview(option: str | None, environment: Mapping[str, str]) -> Overview:
    """Return what is set, what is missing and what is wrong; `option` names a profile."""
    errors: list[VtjcliError] = []
    file = path(environment)
    written, exists = _read(file, errors)
    profile = None
    try:
        profile = profile_name(option, environment, written)
    except ConfigurationError as error:
        if written.content or not errors:  # else nothing is known of the profiles
            errors.append(error)
    found = _profile(profile, written, environment, errors) if profile is not None else {}
    general = _list_settings(GENERAL, environment, written, None, errors)
    for key, name in (("log.directory", "log"), ("log.key", "log.key")):
        if general[key].value is None:
            try:
                general[key] = FoundValue(state_folder(environment) / name, None)
            except ConfigurationError as error:
                errors.append(error)
    return Overview(
        path=file,
        exists=exists,
        profile=profile,
        chosen_by=_find_choice(option, environment, written),
        profiles=tuple(written.profiles) if isinstance(written.profiles, dict) else (),
        settings=_show_settings(found, profile),
        general=tuple(_show_setting(GENERAL[key], one, None) for key, one in general.items()),
        warnings=_warnings(found),
        problems=_distinct(errors),
    )


def profile_settings(
    name: str, config_file: ConfigFile, environment: Mapping[str, str]
) -> tuple[ShownSetting, ...]:
    """Return the settings of one profile of a file that has been read; mistakes are left out."""
    return _show_settings(_profile(name, config_file, environment, []), name)


def _show_settings(
    found_values: Mapping[str, FoundValue], profile: str | None
) -> tuple[ShownSetting, ...]:
    return tuple(_show_setting(PROFILE[key], one, profile) for key, one in found_values.items())


def _warnings(found_values: Mapping[str, FoundValue]) -> tuple[Notice, ...]:
    identifiers = {
        key: found_values[key].value for key in ("client", "service") if key in found_values
    }
    return identifier_warnings(
        **{key: value for key, value in identifiers.items() if isinstance(value, Subsystem)}
    )


def _find_choice(
    option: str | None, environment: Mapping[str, str], config_file: ConfigFile
) -> str | None:
    """Return what names the profile; None: it is the only one, or there is none."""
    if option:
        return "--profile"
    for variable in GENERAL["default_profile"].variables:
        if environment.get(variable):
            return variable
    return "default_profile" if config_file.content.get("default_profile") else None


def _read(file: Path, errors: list[VtjcliError]) -> tuple[ConfigFile, bool]:
    """Read as much of the file as can be believed."""
    try:
        written = read_file(file)
    except ConfigurationError as error:
        errors.append(error)
        return ConfigFile(file), True
    if written is None:
        return ConfigFile(file), False
    errors += find_errors(written)
    return written, True


def _profile(
    name: str, config_file: ConfigFile, environment: Mapping[str, str], errors: list[VtjcliError]
) -> dict[str, FoundValue]:
    if name == DEMO:
        try:
            return demo_values(environment)
        except ConfigurationError as error:
            errors.append(error)
            return demo_values({})
    found = _list_settings(
        PROFILE, environment, config_file, _tables(name, config_file, environment, errors), errors
    )
    if not any(isinstance(one.value, _MalformedValue) for one in found.values()):
        errors += find_missing(name, found, config_file.path)
        errors += contradictions(found)
        errors += exposures(found, config_file.path.parent)
        if found["client"].value is not None:
            found["service"] = _default_to(
                found["service"], default_provider(found["client"].value)
            )
    if found["end_user"].value is None:
        try:
            found["end_user"] = FoundValue(login_name(), None)
        except ConfigurationError as error:
            errors.append(error)
    return found


def _tables(
    name: str, config_file: ConfigFile, environment: Mapping[str, str], errors: list[VtjcliError]
) -> Sequence[Table]:
    """Return the tables of a profile; its own alone where what it inherits from is wrong."""
    try:
        return inheritance(name, config_file, environment)
    except ConfigurationError as error:
        errors.append(error)
        return (Table(name),)


class _MalformedValue:
    """Stands for a value that is not what it should be."""


def _list_settings(
    rows: Mapping[str, Setting],
    environment: Mapping[str, str],
    config_file: ConfigFile,
    tables: Sequence[Table] | None,
    errors: list[VtjcliError],
) -> dict[str, FoundValue]:
    """Return all settings; what is malformed in the environment is added to `errors`.

    What is malformed in the file is known by then.
    """
    found = {}
    for key, row in rows.items():
        try:
            found[key] = value_of(row, environment, config_file, tables)
        except ConfigurationError as error:
            variables = (one for one in row.variables if environment.get(one, "").strip())
            where: str | Place | None = next(variables, None)
            if where is not None:
                errors.append(error)
            found[key] = FoundValue(
                _MalformedValue(), where or _find_first_place(key, config_file, tables)
            )
    return found


def _find_first_place(key: str, config_file: ConfigFile, tables: Sequence[Table] | None) -> Place:
    """Return where a setting stands first."""
    at = [()] if tables is None else [one.keys for one in tables if key not in one.covered_keys]
    places = [Place(config_file, (*keys, *key.split("."))) for keys in at]
    return next((place for place in places if config_file.get(place.keys) is not None), places[0])


def _default_to(found_value: FoundValue, default: object) -> FoundValue:
    return found_value if found_value.value is not None else FoundValue(default, found_value.where)


def _show_setting(row: Setting, found_value: FoundValue, profile: str | None) -> ShownSetting:
    sound = not isinstance(found_value.value, _MalformedValue)
    value = _value(row, found_value.value) if sound else None
    if isinstance(found_value.where, Place):
        line = found_value.where.file.line(found_value.where.keys)
        named = found_value.where.keys[1] if profile is not None else None
        inherited = named if named != profile else None
        return ShownSetting(
            row.key, value, "file", line=line, is_sound=sound, inherited_from=inherited
        )
    if found_value.where is not None:
        return ShownSetting(
            row.key, value, "environment", variable=found_value.where, is_sound=sound
        )
    return ShownSetting(row.key, value, "default")


def _value(row: Setting, value: Any) -> Any:
    """Return a value as it may be seen: of a command the program alone, as words may be secret."""
    if row.kind == "command":
        return f"{PurePath(value[0]).name} …" if value else None
    if row.kind == "names":
        return dict(value) if value else None
    return value if value is None or isinstance(value, bool | int | float) else str(value)


def _distinct(errors: list[VtjcliError]) -> tuple[VtjcliError, ...]:
    """Return the errors, those left out that are the same in another place of the same check."""
    seen: dict[str, VtjcliError] = {}
    for error in errors:
        seen.setdefault(f"{error.key} {sorted(map(str, error.values.items()))}", error)
    return tuple(seen.values())


class Examination(NamedTuple):
    """The usable part of a configuration; `profile` is None if nothing is usable.

    `unusable` are the settings, "log" and "end_user" among them, that are missing or wrong; the
    profile has their defaults, or nothing in their place.
    """

    profile: Profile | None
    problems: tuple[VtjcliError, ...]
    unusable: frozenset[str]


def examine(overrides: Overrides, environment: Mapping[str, str]) -> Examination:
    """Return a profile as far as it is usable, and everything that is wrong, as `overview` does."""
    try:
        return Examination(resolve(overrides, environment), (), frozenset())
    except VtjcliError as error:
        first = error
    errors: list[VtjcliError] = list(overview(overrides.profile, environment).problems)
    if not any(error.key == first.key for error in errors):  # of an option
        errors.insert(0, first)
    profile, unusable = None, frozenset[str]()
    written, _ = _read(path(environment), [])
    try:
        name = profile_name(overrides.profile, environment, written)
        if name != DEMO:
            profile, unusable = _resolve_usable(name, written, overrides, environment)
    except VtjcliError:  # which is among the errors
        pass
    return Examination(profile, tuple(errors), unusable)


def _resolve_usable(
    name: str, config_file: ConfigFile, overrides: Overrides, environment: Mapping[str, str]
) -> tuple[Profile, frozenset[str]]:
    """Return a profile of what is sound, and the settings that are not; raise VtjcliError."""
    tables = _tables(name, config_file, environment, [])
    found = _list_settings(PROFILE, environment, config_file, tables, [])
    general = _list_settings(GENERAL, environment, config_file, None, [])
    unusable = {*_replace_malformed(PROFILE, found), *_replace_malformed(GENERAL, general)}
    found = apply_options(found, overrides)
    for error in (
        *find_missing(name, found, config_file.path),
        *contradictions(found),
        *exposures(found, config_file.path.parent),
    ):
        unusable.update(_settings_of(error))
    if found["end_user"].value is None:
        try:
            login_name()
        except ConfigurationError:
            unusable.add("end_user")
            found["end_user"] = FoundValue("–", None)
    folder = config_file.path.parent
    try:
        profile = build_profile(name, found, general, environment, folder)
    except ConfigurationError:  # without a home: there is no place for the log
        unusable.add("log")
        nowhere = {key: FoundValue("log", None) for key in ("log.directory", "log.key")}
        profile = build_profile(name, found, {**general, **nowhere}, environment, folder)
    if any(key.startswith("log.") for key in unusable):
        unusable.add("log")
    return profile, frozenset(unusable)


def _replace_malformed(
    rows: Mapping[str, Setting], found_values: dict[str, FoundValue]
) -> Iterable[str]:
    """Put the default in place of each malformed value; return their keys."""
    malformed = [key for key, one in found_values.items() if isinstance(one.value, _MalformedValue)]
    for key in malformed:
        found_values[key] = FoundValue(rows[key].default, None)
    return malformed


def _settings_of(error: ConfigurationError) -> set[str]:
    """Return the settings that an error of a whole profile is about."""
    match error.key:
        case "config_either":
            return {str(error.values["one"]), str(error.values["other"])}
        case "setting_missing":
            return {str(error.values["setting"])}
        case "server_plain":
            return {"security_server"}
        case "tls_key_alone":
            return {"tls.key"}
        case _:  # who can change the file
            return {"tls.ca"}
