"""Find what is wrong with a configuration beside malformed values, and all that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from vtjcli.config.loading import exposure_error, problems
from vtjcli.config.profile import DEMO
from vtjcli.config.setting_rows import PROFILE, REQUIRED_KEYS
from vtjcli.config.sources import file_of, profile_values, quote_key
from vtjcli.config.value_types import is_loopback
from vtjcli.errors import ConfigurationError
from vtjcli.system.permissions import find_link_exposure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from vtjcli.config.loading import ConfigFile
    from vtjcli.config.sources import FoundValue


def find_errors(config_file: ConfigFile) -> Iterator[ConfigurationError]:
    """Return each malformed value, and in a file without any, each contradiction.

    A profile may be incomplete.
    """
    malformed = list(problems(config_file))
    yield from malformed
    if malformed:
        return
    for name in config_file.profiles:
        try:
            values = profile_values(name, config_file, {})
        except ConfigurationError as error:  # of what it inherits from
            yield error
        else:
            yield from contradictions(values)
    default = config_file.content.get("default_profile")
    if default is not None and default != DEMO and default not in config_file.profiles:
        known = ", ".join([*config_file.profiles, DEMO])
        yield ConfigurationError(
            "profile_unknown", profile=default, known=known, path=config_file.path
        )


def new_problem(before: ConfigFile, after: ConfigFile) -> ConfigurationError | None:
    """Return the errors that a change introduces: it may fix errors but not add any."""
    known = {_identity(error) for error in find_errors(before)}
    return next((e for e in find_errors(after) if _identity(e) not in known), None)


def _identity(error: ConfigurationError) -> tuple[object, ...]:
    values = error.values
    return error.key, values.get("setting"), values.get("one"), values.get("profile")


def contradictions(found_values: Mapping[str, FoundValue]) -> Iterator[ConfigurationError]:
    """Yield an error for each pair of settings that cannot be used together."""

    def both(one: str, other: str) -> bool:
        return found_values[one].value is not None and found_values[other].value is not None

    for one, other in (
        ("security_server", "direct"),
        ("tls.key", "tls.pkcs12"),  # before its certificate, without which it cannot stay
        ("tls.certificate", "tls.pkcs12"),
    ):
        if both(one, other):
            where = f"{found_values[one].where}, {found_values[other].where}"
            yield ConfigurationError(
                "config_either",
                one=one,
                other=other,
                where=where,
                first=found_values[one].address(one),
                second=found_values[other].address(other),
            )
    key = found_values["tls.key"]
    if key.value is not None and found_values["tls.certificate"].value is None:
        address = key.address("tls.key")
        yield ConfigurationError("tls_key_alone", where=key.where, address=address)
    server, proxy = found_values["security_server"], found_values["proxy"]
    host = find_unencrypted_host(server.value) if server.value is not None else None
    if host is not None and not found_values["allow_http"].value:
        yield ConfigurationError("server_plain", host=host, where=server.where)
    elif host is not None and proxy.value is not None:
        where = f"{server.where}, {proxy.where}"
        yield ConfigurationError("proxy_plain", host=host, where=where)


def find_unencrypted_host(address: str) -> str | None:
    """Return the host that plain http would be spoken with over a network; else None."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return host if parts.scheme == "http" and not is_loopback(host) else None


def find_missing(
    name: str, found_values: Mapping[str, FoundValue], file: Path, *, is_query: bool = True
) -> Iterator[ConfigurationError]:
    """Return what a profile cannot do without and has not."""
    of_x_road = REQUIRED_KEYS[:2] if found_values["direct"].value is None else ()
    for key in (*of_x_road, *(REQUIRED_KEYS[2:] if is_query else ())):
        if found_values[key].value is None:
            yield ConfigurationError(
                "setting_missing",
                setting=key,
                profile=name,
                path=file,
                variable=PROFILE[key].variable,
                address=quote_key(("profiles", name, *key.split("."))),
            )


def exposures(found_values: Mapping[str, FoundValue], folder: Path) -> Iterator[ConfigurationError]:
    """Return what decides whom the profile trusts and somebody else can change: the authority."""
    authority = file_of(folder, found_values["tls.ca"])
    if authority is None:
        return
    try:
        exposure = find_link_exposure(authority, authority.stat())
    except OSError:  # whoever reads it tells
        return
    if exposure is not None:
        yield exposure_error(exposure)
