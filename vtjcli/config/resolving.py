"""Resolve options, environment and file to one profile, complete and without contradictions."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from vtjcli.config.loading import ConfigFile, load, unknown_profile_error
from vtjcli.config.profile import (
    DEMO,
    NOBODY,
    PROVIDER,
    Limits,
    LogSettings,
    Overrides,
    Profile,
    Search,
    Tls,
)
from vtjcli.config.setting_rows import GENERAL, PROFILE
from vtjcli.config.sources import (
    FoundValue,
    expand_home,
    file_of,
    general_values,
    profile_values,
    value_of,
)
from vtjcli.config.validation import contradictions, exposures, find_missing
from vtjcli.config.value_types import end_user, timeout
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.system.folders import state_folder
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config.profile import Notice

_DEMO_CLIENT: Final = "FI-TEST/MUN/0000000-0/vtjcli-demo"
_DEMO_PRODUCT: Final = "PERUSSANOMA 3"
_DEMO_VARIABLES: Final = ("product", "end_user", "limits.timeout", "non_disclosure")
"""The settings that the environment changes for the demo too."""


def resolve(
    overrides: Overrides, environment: Mapping[str, str] = os.environ, *, is_query: bool = True
) -> Profile:
    """Return the profile to use, complete and checked.

    Without `is_query` the register itself is not to be asked, and product and username may be "".

    Raises ConfigurationError when something is missing or unusable, and UsageError when it was
    said on the command line.
    """
    if find_named_profile(overrides.profile, environment) == DEMO:
        return _demo(overrides, environment)
    written = load(environment)
    name = profile_name(overrides.profile, environment, written)
    if name == DEMO:
        return _demo(overrides, environment)
    found = apply_options(profile_values(name, written, environment), overrides)
    folder = written.path.parent
    for wrong in (
        *find_missing(name, found, written.path, is_query=is_query),
        *contradictions(found),
        *exposures(found, folder),
    ):
        raise wrong
    general = general_values(written, environment)
    return build_profile(name, found, general, environment, folder)


def build_profile(
    name: str,
    found_values: Mapping[str, FoundValue],
    general: Mapping[str, FoundValue],
    environment: Mapping[str, str],
    folder: Path,
) -> Profile:
    """Return the profile of which all settings are in `found_values`, and the log's in `general`.

    `folder` is that of the configuration. Raises ConfigurationError where there is no end user, and
    no place for the log.
    """
    values = {key: one.value for key, one in found_values.items()}
    client = values["client"] or NOBODY
    provider = values["service"] or default_provider(client)
    return Profile(
        name=name,
        security_server=values["security_server"] or "",
        direct=values["direct"],
        proxy=values["proxy"],
        client=client,
        provider=provider,
        product=values["product"] or "",
        products=values["products"] or {},
        username=values["username"] or "",
        end_user=values["end_user"] or login_name(),
        billing=values["billing"],
        password_command=_command(found_values["password_command"], folder),
        key_passphrase_command=_command(found_values["key_passphrase_command"], folder),
        tls=Tls(
            ca=file_of(folder, found_values["tls.ca"]),
            pin=values["tls.pin"],
            certificate=file_of(folder, found_values["tls.certificate"]),
            key=file_of(folder, found_values["tls.key"]),
            pkcs12=file_of(folder, found_values["tls.pkcs12"]),
        ),
        limits=_limits(values),
        require_issue=values["require_issue"],
        non_disclosure=values["non_disclosure"],
        desk_clear_after=values["desk.clear_after"],
        search=Search(
            person=file_of(folder, found_values["search.person"]),
            building=file_of(folder, found_values["search.building"]),
            property=file_of(folder, found_values["search.property"]),
        ),
        log=_log(general, environment, folder),
        warnings=identifier_warnings(client=client, service=provider),
    )


def log_settings(option: str | None, environment: Mapping[str, str] = os.environ) -> LogSettings:
    """Return where the log of queries is: one for all profiles, but the demo has its own.

    `option` names a profile, which has to be there and need not be complete. Raises
    ConfigurationError for one that is not there, and for a file that cannot be used.
    """
    chosen = find_named_profile(option, environment)
    if chosen == DEMO:
        return _demo_log(environment)
    written = load(environment)
    chosen = chosen or written.content.get("default_profile")
    if chosen == DEMO:
        return _demo_log(environment)
    if option is not None:
        profile_name(option, environment, written)
    return _log(general_values(written, environment), environment, written.path.parent)


def _demo_log(environment: Mapping[str, str]) -> LogSettings:
    return _log(general_values(ConfigFile(Path()), {}), environment, Path(), kind="demo-log")


def _demo(overrides: Overrides, environment: Mapping[str, str]) -> Profile:
    """Return the built-in profile; the address is the simulator's, known once it runs."""
    found = apply_options(demo_values(environment), overrides)
    values = {key: one.value for key, one in found.items()}
    return Profile(
        name=DEMO,
        security_server="",
        client=values["client"],
        provider=values["service"],
        product=values["product"],
        username=DEMO,
        end_user=values["end_user"],
        log=_demo_log(environment),
        billing=values["billing"],
        limits=_limits(values),
        non_disclosure=values["non_disclosure"],
    )


def demo_values(environment: Mapping[str, str]) -> dict[str, FoundValue]:
    """Return the built-in profile's values; little of the environment has a part in it."""
    built_in = {
        "client": Subsystem.parse(_DEMO_CLIENT),
        "service": Subsystem.parse(f"FI-TEST/{PROVIDER}"),
        "product": _DEMO_PRODUCT,
        "username": DEMO,
        "end_user": DEMO,
    }
    found = {key: FoundValue(built_in.get(key, row.default), None) for key, row in PROFILE.items()}
    said = {key: value_of(PROFILE[key], environment) for key in _DEMO_VARIABLES}
    return found | {key: one for key, one in said.items() if one.where is not None}


def find_named_profile(option: str | None, environment: Mapping[str, str]) -> str | None:
    """Return the profile that the command line or the environment names, None for none."""
    names = (option, *map(environment.get, GENERAL["default_profile"].variables))
    return next((name for name in names if name), None)


def profile_name(
    option: str | None, environment: Mapping[str, str], config_file: ConfigFile
) -> str:
    """Return the profile asked for, the default one, or the only one.

    Where the file has none and the environment says which way to go, that is a profile of the name
    asked for, or "environment". Raises ConfigurationError for one that there is not.
    """
    profiles, file = config_file.profiles, config_file.path
    default = config_file.content.get("default_profile")
    default = default if isinstance(default, str) else None
    named = find_named_profile(option, environment)
    if named != DEMO and not profiles and _is_in(environment):
        return named or "environment"
    name = named or default
    if name is None and len(profiles) == 1:
        return next(iter(profiles))
    if name is None:
        key = "profile_unchosen" if profiles else "profile_none"
        raise ConfigurationError(key, path=file, profiles=", ".join(profiles))
    if name not in profiles and name != DEMO:
        raise unknown_profile_error(name, config_file)
    return name


def _is_in(environment: Mapping[str, str]) -> bool:
    """Tell whether the environment alone says which way to go."""
    return bool(environment.get("VTJCLI_SECURITY_SERVER") or environment.get("VTJCLI_DIRECT"))


def apply_options(values: Mapping[str, FoundValue], overrides: Overrides) -> dict[str, FoundValue]:
    """Return a profile's settings with what the command line says in their place.

    A short name of a product becomes the register's. Raises UsageError for an invalid value.
    """
    found = dict(values)
    if overrides.product:
        found["product"] = FoundValue(overrides.product, "--product")
    if overrides.billing:
        found["billing"] = FoundValue(overrides.billing, "--billing")
    if overrides.end_user is not None:
        found["end_user"] = FoundValue(end_user(overrides.end_user, UsageError), "--end-user")
    if overrides.timeout is not None:
        seconds = timeout(overrides.timeout, PROFILE["limits.timeout"])
        found["limits.timeout"] = FoundValue(seconds, "--timeout")
    product, names = found["product"], found["products"].value or {}
    found["product"] = FoundValue(names.get(product.value, product.value), product.where)
    return found


def login_name() -> str:
    """Return who is logged in, as the end user; raise ConfigurationError for root and nobody."""
    import getpass

    try:
        return end_user(getpass.getuser())
    except (OSError, KeyError):
        return end_user("")


def default_provider(client: Subsystem) -> Subsystem:
    """Return the register in the X-Road instance of `client`."""
    return NOBODY if client is NOBODY else Subsystem.parse(f"{client.instance}/{PROVIDER}")


def identifier_warnings(**identifiers: Subsystem) -> tuple[Notice, ...]:
    """Return a notice for each identifier with characters that X-Road advises against."""
    return tuple(
        (
            "identifier_characters",
            {"setting": setting, "value": str(identifier), "characters": " ".join(characters)},
        )
        for setting, identifier in identifiers.items()
        if (characters := identifier.unadvised_characters)
    )


def _command(found_value: FoundValue, folder: Path) -> tuple[str, ...]:
    """Return a command whose program, where it is a file's name, is absolute."""
    if not found_value.value:
        return ()
    program, *arguments = found_value.value
    separators = [one for one in (os.sep, os.altsep) if one]
    if program.startswith("~") or any(one in program for one in separators):
        program = str(folder.absolute() / expand_home(program))
    return (program, *arguments)


def _limits(values: Mapping[str, Any]) -> Limits:
    return Limits(
        per_run=values["limits.per_run"],
        per_second=values["limits.per_second"],
        concurrency=values["limits.concurrency"],
        timeout=float(values["limits.timeout"]),
    )


def _log(
    found_values: Mapping[str, FoundValue],
    environment: Mapping[str, str],
    folder: Path,
    *,
    kind: str = "log",
) -> LogSettings:
    """Return how the log of queries is kept; `kind` names the folder it has by default."""
    key = found_values["log.key"].value

    def in_state(name: str) -> Path:
        return state_folder(environment) / name

    return LogSettings(
        directory=file_of(folder, found_values["log.directory"]) or in_state(kind),
        # Not in the folder itself: a copy of the log must not bring along what undoes its hashes.
        key=None
        if key == "keyring"
        else file_of(folder, found_values["log.key"]) or in_state(f"{kind}.key"),
        keep_years=found_values["log.keep_years"].value,
        syslog=found_values["log.syslog"].value,
        full_subject=found_values["log.subject"].value == "full",
    )
