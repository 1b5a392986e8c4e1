"""From what was said in several places to one profile, complete and without contradictions."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from vtjcli.config.model import (
    DEMO,
    NOBODY,
    PROVIDER,
    Limits,
    LogSettings,
    Overrides,
    Profile,
    Tls,
)
from vtjcli.config.reading import Place, Written, alike, load
from vtjcli.config.settings import GENERAL, PROFILE, REQUIRED
from vtjcli.config.values import end_user, from_words, is_loopback, read, timeout
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.folders import state_folder
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vtjcli.config.model import Notice
    from vtjcli.config.settings import Setting

_DEMO_CLIENT: Final = "FI-TEST/MUN/0000000-0/vtjcli-demo"
_DEMO_PRODUCT: Final = "PERUSSANOMA 3"
_DEMO_VARIABLES: Final = ("product", "end_user", "limits.timeout")
"""The settings that the environment changes for the demo too."""


class Found:
    """A value, and where it was said: a variable's name, a place in the file, or None: nowhere."""

    __slots__ = ("value", "where")

    def __init__(self, value: Any, where: str | Place | None) -> None:
        self.value = value
        self.where = where

    def address(self, key: str) -> str:
        """Return what ``config set --unset`` takes for the setting `key`."""
        return ".".join(self.where.keys) if isinstance(self.where, Place) else key


def resolve(
    overrides: Overrides, environment: Mapping[str, str] = os.environ, *, asking: bool = True
) -> Profile:
    """Return the profile to use, complete and checked.

    Without `asking` the register itself is not to be asked, and product and username may be "".

    Raises ConfigurationError when something is missing or unusable, and UsageError when it was
    said on the command line.
    """
    if (overrides.profile or environment.get("VTJCLI_PROFILE")) == DEMO:
        return _demo(overrides, environment)
    written = load(environment)
    name = profile_name(overrides.profile, environment, written)
    if name == DEMO:
        return _demo(overrides, environment)
    found = profile_values(name, written, environment)
    found |= _from_options(overrides)
    for wrong in (*lacking(name, found, written.path, asking=asking), *contradictions(found)):
        raise wrong
    values = {key: one.value for key, one in found.items()}
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
        username=values["username"] or "",
        end_user=values["end_user"] or login_name(),
        billing=values["billing"],
        password_command=values["password_command"],
        key_passphrase_command=values["key_passphrase_command"],
        tls=_tls(values, written.path.parent),
        limits=_limits(values),
        require_issue=values["require_issue"],
        log=_log(general_values(written, environment), environment, written.path.parent),
        warnings=identifier_warnings(client=client, service=provider),
    )


def log_settings(option: str | None, environment: Mapping[str, str] = os.environ) -> LogSettings:
    """Return where the log of queries is: one for all profiles, but the demo has its own.

    `option` names a profile, which has to be there and need not be complete. Raises
    ConfigurationError for one that is not there, and for a file that cannot be used.
    """
    chosen = option or environment.get("VTJCLI_PROFILE")
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
    return _log(general_values(Written(Path()), {}), environment, Path(), kind="demo-log")


def _demo(overrides: Overrides, environment: Mapping[str, str]) -> Profile:
    """Return the built-in profile; the address is the simulator's, known once it runs."""
    found = demo_values(environment) | _from_options(overrides)
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
    )


def demo_values(environment: Mapping[str, str]) -> dict[str, Found]:
    """Return the built-in profile's values; little of the environment has a part in it."""
    built_in = {
        "client": Subsystem.parse(_DEMO_CLIENT),
        "service": Subsystem.parse(f"FI-TEST/{PROVIDER}"),
        "product": _DEMO_PRODUCT,
        "username": DEMO,
        "end_user": DEMO,
    }
    found = {key: Found(built_in.get(key, row.default), None) for key, row in PROFILE.items()}
    said = {key: value_of(PROFILE[key], environment) for key in _DEMO_VARIABLES}
    return found | {key: one for key, one in said.items() if one.where is not None}


def profile_name(option: str | None, environment: Mapping[str, str], written: Written) -> str:
    """Return the profile asked for, the default one, or the only one."""
    profiles, file = written.profiles, written.path
    default = written.content.get("default_profile")
    default = default if isinstance(default, str) else None
    name = option or environment.get("VTJCLI_PROFILE") or default
    if name is None and len(profiles) == 1:
        return next(iter(profiles))
    if name is None and not profiles and _is_in(environment):
        return "environment"
    if name is None:
        key = "profile_unchosen" if profiles else "profile_none"
        raise ConfigurationError(key, path=file, profiles=", ".join(profiles))
    if name not in profiles and name != DEMO:
        known = ", ".join(profiles) or "–"
        raise ConfigurationError(
            "profile_unknown",
            profile=name,
            known=known,
            path=file,
            alike=alike(name, [*profiles, DEMO]),
        )
    return name


def _is_in(environment: Mapping[str, str]) -> bool:
    """Tell whether the environment alone says which way to go."""
    return bool(environment.get("VTJCLI_SECURITY_SERVER") or environment.get("VTJCLI_DIRECT"))


def profile_values(name: str, written: Written, environment: Mapping[str, str]) -> dict[str, Found]:
    """Return every setting of a profile, its default where nobody says.

    Raises ConfigurationError for what the environment says malformed.
    """
    at = ("profiles", name)
    return {key: value_of(row, environment, written, at) for key, row in PROFILE.items()}


def general_values(written: Written, environment: Mapping[str, str]) -> dict[str, Found]:
    """Return the settings that are of no profile, as those of one."""
    return {key: value_of(row, environment, written) for key, row in GENERAL.items()}


def value_of(
    row: Setting,
    environment: Mapping[str, str],
    written: Written | None = None,
    at: tuple[str, ...] = (),
) -> Found:
    """Return one setting: the environment's, else the file's (in the table `at`), else the default.

    Raises ConfigurationError for a value that is not what it should be.
    """
    if row.variable and (said := environment.get(row.variable, "").strip()):
        return Found(_from_variable(row, said), row.variable)
    if written is not None:
        place = Place(written, (*at, *row.key.split(".")))
        value = written.get(place.keys)
        if value is not None and (meant := read(row, value, place)) is not None:
            return Found(meant, place)
    return Found(row.default, None)


def _from_variable(row: Setting, said: str) -> Any:
    value = from_words(row, [said])
    if row.key != "limits.timeout":
        return read(row, value, row.variable)
    try:
        return read(row, value, row.variable)
    except ConfigurationError:
        raise ConfigurationError("timeout_value", value=said) from None


def _from_options(overrides: Overrides) -> dict[str, Found]:
    """Return what the command line says; raise UsageError for what will not do."""
    found: dict[str, Found] = {}
    if overrides.product:
        found["product"] = Found(overrides.product, "--product")
    if overrides.billing:
        found["billing"] = Found(overrides.billing, "--billing")
    if overrides.end_user is not None:
        found["end_user"] = Found(end_user(overrides.end_user, UsageError), "--end-user")
    if overrides.timeout is not None:
        seconds = timeout(overrides.timeout, PROFILE["limits.timeout"])
        found["limits.timeout"] = Found(seconds, "--timeout")
    return found


def login_name() -> str:
    """Return who is logged in, as the end user; raise ConfigurationError for root and nobody."""
    import getpass

    try:
        return end_user(getpass.getuser())
    except (OSError, KeyError):
        return end_user("")


def contradictions(found: Mapping[str, Found]) -> Iterator[ConfigurationError]:
    """Return what in a profile does not go together."""

    def both(one: str, other: str) -> bool:
        return found[one].value is not None and found[other].value is not None

    for one, other in (
        ("security_server", "direct"),
        ("tls.key", "tls.pkcs12"),  # before its certificate, without which it cannot stay
        ("tls.certificate", "tls.pkcs12"),
    ):
        if both(one, other):
            where = f"{found[one].where}, {found[other].where}"
            yield ConfigurationError(
                "config_either",
                one=one,
                other=other,
                where=where,
                first=found[one].address(one),
                second=found[other].address(other),
            )
    key = found["tls.key"]
    if key.value is not None and found["tls.certificate"].value is None:
        address = key.address("tls.key")
        yield ConfigurationError("tls_key_alone", where=key.where, address=address)
    server, proxy = found["security_server"], found["proxy"]
    host = plain_host(server.value) if server.value is not None else None
    if host is not None and not found["allow_http"].value:
        yield ConfigurationError("server_plain", host=host, where=server.where)
    elif host is not None and proxy.value is not None:
        where = f"{server.where}, {proxy.where}"
        yield ConfigurationError("proxy_plain", host=host, where=where)


def plain_host(address: str) -> str | None:
    """Return the host that plain http would be spoken with over a network; else None."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return host if parts.scheme == "http" and not is_loopback(host) else None


def lacking(
    name: str, found: Mapping[str, Found], file: Path, *, asking: bool = True
) -> Iterator[ConfigurationError]:
    """Return what a profile cannot do without and has not."""
    of_x_road = REQUIRED[:2] if found["direct"].value is None else ()
    for key in (*of_x_road, *(REQUIRED[2:] if asking else ())):
        if found[key].value is None:
            yield ConfigurationError(
                "setting_missing",
                setting=key,
                profile=name,
                path=file,
                variable=PROFILE[key].variable,
            )


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
        if (characters := identifier.unadvised)
    )


def _file(folder: Path, name: str | None) -> Path | None:
    return None if name is None else folder / at_home(name)


def at_home(name: str) -> Path:
    """Return a file's name with ``~`` replaced, where there is such a home."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def _tls(values: Mapping[str, Any], folder: Path) -> Tls:
    return Tls(
        ca=_file(folder, values["tls.ca"]),
        pin=values["tls.pin"],
        certificate=_file(folder, values["tls.certificate"]),
        key=_file(folder, values["tls.key"]),
        pkcs12=_file(folder, values["tls.pkcs12"]),
    )


def _limits(values: Mapping[str, Any]) -> Limits:
    return Limits(
        per_run=values["limits.per_run"],
        per_second=values["limits.per_second"],
        concurrency=values["limits.concurrency"],
        timeout=float(values["limits.timeout"]),
    )


def _log(
    found: Mapping[str, Found],
    environment: Mapping[str, str],
    folder: Path,
    *,
    kind: str = "log",
) -> LogSettings:
    """Return how the log of queries is kept; `kind` names the folder it has by default."""
    state = state_folder(environment)
    key = found["log.key"].value
    return LogSettings(
        directory=_file(folder, found["log.directory"].value) or state / kind,
        # Not in the folder itself: a copy of the log must not bring along what undoes its hashes.
        key=None if key == "keyring" else _file(folder, key) or state / f"{kind}.key",
        keep_years=found["log.keep_years"].value,
        syslog=found["log.syslog"].value,
        full_subject=found["log.subject"].value == "full",
    )
