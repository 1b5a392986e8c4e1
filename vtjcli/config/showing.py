"""Each setting's value and where it comes from, sound or not, without a secret."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from vtjcli.config.checking import everything_wrong
from vtjcli.config.model import DEMO
from vtjcli.config.reading import Place, Written, parse, path, text_of
from vtjcli.config.resolving import (
    Found,
    contradictions,
    default_provider,
    demo_values,
    identifier_warnings,
    lacking,
    login_name,
    profile_name,
    value_of,
)
from vtjcli.config.settings import GENERAL, PROFILE
from vtjcli.errors import ConfigurationError, VtjcliError
from vtjcli.folders import state_folder
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vtjcli.config.model import Notice
    from vtjcli.config.settings import Setting

SECRETS: Final = ("VTJCLI_PASSWORD", "VTJCLI_KEY_PASSPHRASE")
"""The variables of which is told whether they are set, and no more."""


class Shown(NamedTuple):
    """One setting: its value (None: nobody says), and who says so.

    `origin` is "environment" with a `variable`, "file" with a `line`, or "default". Without
    `sound` the value is not what it should be, and is not shown: it could hold anything.
    """

    key: str
    value: Any
    origin: str
    variable: str | None = None
    line: int | None = None
    sound: bool = True


class Overview(NamedTuple):
    """The configuration as it is: `profile` is None where none is chosen."""

    path: Path
    exists: bool
    profile: str | None
    chosen_by: str | None
    profiles: tuple[str, ...]
    settings: tuple[Shown, ...]
    general: tuple[Shown, ...]
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
    general = _all_of(GENERAL, environment, written, (), errors)
    general["log.directory"] = _or(general["log.directory"], state_folder(environment) / "log")
    general["log.key"] = _or(general["log.key"], state_folder(environment) / "log.key")
    return Overview(
        path=file,
        exists=exists,
        profile=profile,
        chosen_by=_chosen_by(option, environment, written),
        profiles=tuple(written.profiles) if isinstance(written.profiles, dict) else (),
        settings=tuple(_shown(PROFILE[key], one) for key, one in found.items()),
        general=tuple(_shown(GENERAL[key], one) for key, one in general.items()),
        warnings=_warnings(found),
        problems=_distinct(errors),
    )


def _warnings(found: Mapping[str, Found]) -> tuple[Notice, ...]:
    identifiers = {key: found[key].value for key in ("client", "service") if key in found}
    return identifier_warnings(
        **{key: value for key, value in identifiers.items() if isinstance(value, Subsystem)}
    )


def _chosen_by(option: str | None, environment: Mapping[str, str], written: Written) -> str | None:
    """Return what names the profile; None: it is the only one, or there is none."""
    if option:
        return "--profile"
    if environment.get("VTJCLI_PROFILE"):
        return "VTJCLI_PROFILE"
    return "default_profile" if written.content.get("default_profile") else None


def _read(file: Path, errors: list[VtjcliError]) -> tuple[Written, bool]:
    """Read as much of the file as can be believed."""
    try:
        written = parse(file, text_of(file))
    except FileNotFoundError:
        return Written(file), False
    except ConfigurationError as error:
        errors.append(error)
        return Written(file), True
    errors += everything_wrong(written)
    return written, True


def _profile(
    name: str, written: Written, environment: Mapping[str, str], errors: list[VtjcliError]
) -> dict[str, Found]:
    if name == DEMO:
        try:
            return demo_values(environment)
        except ConfigurationError as error:
            errors.append(error)
            return demo_values({})
    found = _all_of(PROFILE, environment, written, ("profiles", name), errors)
    if not any(isinstance(one.value, _Malformed) for one in found.values()):
        errors += lacking(name, found, written.path)
        errors += contradictions(found)
        if found["client"].value is not None:
            found["service"] = _or(found["service"], default_provider(found["client"].value))
    if found["end_user"].value is None:
        try:
            found["end_user"] = Found(login_name(), None)
        except ConfigurationError as error:
            errors.append(error)
    return found


class _Malformed:
    """Stands for a value that is not what it should be."""


def _all_of(
    rows: Mapping[str, Setting],
    environment: Mapping[str, str],
    written: Written,
    at: tuple[str, ...],
    errors: list[VtjcliError],
) -> dict[str, Found]:
    found = {}
    for key, row in rows.items():
        try:
            found[key] = value_of(row, environment, written, at)
        except ConfigurationError as error:
            place = Place(written, (*at, *key.split(".")))
            from_variable = row.variable and environment.get(row.variable, "").strip()
            if from_variable:  # what is wrong in the file is known by now
                errors.append(error)
            found[key] = Found(_Malformed(), row.variable if from_variable else place)
    return found


def _or(found: Found, default: object) -> Found:
    return found if found.value is not None else Found(default, found.where)


def _shown(row: Setting, found: Found) -> Shown:
    sound = not isinstance(found.value, _Malformed)
    value = _value(row, found.value) if sound else None
    if isinstance(found.where, Place):
        line = found.where.written.line(found.where.keys)
        return Shown(row.key, value, "file", line=line, sound=sound)
    if found.where is not None:
        return Shown(row.key, value, "environment", variable=found.where, sound=sound)
    return Shown(row.key, value, "default")


def _value(row: Setting, value: Any) -> Any:
    """Return a value as it may be seen: of a command the program alone, as words may be secret."""
    if row.kind == "command":
        return f"{PurePath(value[0]).name} …" if value else None
    return value if value is None or isinstance(value, bool | int | float) else str(value)


def _distinct(errors: list[VtjcliError]) -> tuple[VtjcliError, ...]:
    """Return the errors, those left out that are the same in another place of the same check."""
    seen: dict[str, VtjcliError] = {}
    for error in errors:
        seen.setdefault(f"{error.key} {sorted(map(str, error.values.items()))}", error)
    return tuple(seen.values())
