"""Profiles: which security server, as whom, for what. From options, environment and TOML.

Precedence: option, environment, configuration file, default. The built-in profile ``demo`` needs
none of them, and nothing falls back to it.
"""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from vtjcli.errors import ConfigurationError, UsageError, VtjcliError
from vtjcli.xroad.identifiers import Subsystem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DEMO: Final = "demo"
PROVIDER: Final = "GOV/0245437-2/VTJkysely"
"""The register's subsystem, after the X-Road instance."""
END_USER_MAX: Final = 50
KEEP_YEARS_MIN: Final = 5
"""DVV: who made a query must be told for five years after it."""
DEFAULT_TIMEOUT: Final = 90.0
"""Seconds; a security server waits 60 for the service, so that less would lose answers."""

_DEMO_CLIENT: Final = "FI-TEST/MUN/0000000-0/vtjcli-demo"
_MOST: Final = 86_400
"""No number in the configuration is larger: a timeout of a day is one already."""
_TLS_KEYS: Final = {"ca": str, "pin": str, "certificate": str, "key": str, "pkcs12": str}
_LIMIT_KEYS: Final = {"per_run": int, "per_second": float, "concurrency": int, "timeout": float}
_LOG_KEYS: Final = {"directory": str, "keep_years": int, "syslog": bool, "subject": str, "key": str}
_PROFILE_KEYS: Final[Mapping[str, Any]] = {
    "security_server": str,
    "client": str,
    "service": str,
    "product": str,
    "username": str,
    "end_user": str,
    "billing": str,
    "password_command": list,
    "key_passphrase_command": list,
    "allow_http": bool,
    "tls": _TLS_KEYS,
    "limits": _LIMIT_KEYS,
    "require_issue": bool,
}
_FROM_ENVIRONMENT: Final = (
    "security_server",
    "client",
    "service",
    "product",
    "username",
    "end_user",
    "billing",
)


class Tls(NamedTuple):
    """What the profile says about TLS; paths are absolute, `pin` is lower-case hexadecimal."""

    ca: Path | None = None
    pin: str | None = None
    certificate: Path | None = None
    key: Path | None = None
    pkcs12: Path | None = None


class Limits(NamedTuple):
    """How much: people in a run, queries started in a second, at once, and seconds for one."""

    per_run: int = 100
    per_second: float = 5.0
    concurrency: int = 4
    timeout: float = DEFAULT_TIMEOUT


class LogSettings(NamedTuple):
    """Where the log of queries is kept, and what it says of a subject; paths are absolute.

    `full_subject`: the key asked for stands there itself, and not its keyed hash. `key` is the
    file of the hash's key, or None for the keyring.
    """

    directory: Path
    key: Path | None
    keep_years: int = 5
    syslog: bool = False
    full_subject: bool = False


SYSTEM_TLS: Final = Tls()
USUAL_LIMITS: Final = Limits()


class Profile(NamedTuple):
    """Everything about one way to the register but the password."""

    name: str
    security_server: str
    client: Subsystem
    provider: Subsystem
    product: str
    username: str
    end_user: str
    log: LogSettings
    billing: str | None = None
    password_command: tuple[str, ...] = ()
    key_passphrase_command: tuple[str, ...] = ()
    tls: Tls = SYSTEM_TLS
    limits: Limits = USUAL_LIMITS
    require_issue: bool = False

    @property
    def is_demo(self) -> bool:
        """Whether this is the built-in profile of invented people."""
        return self.name == DEMO


class Overrides(NamedTuple):
    """What the command line says of a profile; None: nothing."""

    profile: str | None = None
    product: str | None = None
    end_user: str | None = None
    billing: str | None = None
    timeout: float | None = None


def path(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the configuration file is, whether it exists or not."""
    if named := environment.get("VTJCLI_CONFIG"):
        return Path(named)
    if home := environment.get("XDG_CONFIG_HOME"):
        return Path(home) / "vtjcli" / "config.toml"
    from platformdirs import user_config_path

    return user_config_path("vtjcli", appauthor=False) / "config.toml"


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
    file = path(environment)
    written = _load(file, named="VTJCLI_CONFIG" in environment)
    profiles = written.get("profiles", {})
    name = _profile_name(overrides, environment, written, file)
    if name == DEMO:
        return _demo(overrides, environment)
    settings = dict(profiles.get(name, {}))
    settings |= _environment_settings(environment)
    limits = _limits(settings.get("limits", {}), overrides, environment)

    def needed(key: str) -> str:
        return _required(settings, key, name, file) if asking else settings.get(key, "")

    client = _identifier("client", _required(settings, "client", name, file), name)
    provider = f"{client.instance}/{PROVIDER}"
    return Profile(
        name=name,
        security_server=_server(settings, name, file),
        client=client,
        provider=_identifier("service", settings.get("service", provider), name),
        product=overrides.product or needed("product"),
        username=needed("username"),
        end_user=_end_user(overrides, settings.get("end_user")),
        billing=overrides.billing or settings.get("billing"),
        password_command=tuple(settings.get("password_command", ())),
        key_passphrase_command=tuple(settings.get("key_passphrase_command", ())),
        tls=_tls(settings.get("tls", {}), file.parent, name),
        limits=limits,
        require_issue=settings.get("require_issue", False),
        log=_log(written.get("log", {}), environment, file.parent),
    )


def _demo(overrides: Overrides, environment: Mapping[str, str]) -> Profile:
    """Return the built-in profile; the address is the simulator's, known once it runs."""
    return Profile(
        name=DEMO,
        security_server="",
        client=Subsystem.parse(_DEMO_CLIENT),
        provider=Subsystem.parse(f"FI-TEST/{PROVIDER}"),
        product=overrides.product or environment.get("VTJCLI_PRODUCT") or "PERUSSANOMA 3",
        username=DEMO,
        end_user=_end_user(overrides, environment.get("VTJCLI_END_USER") or "demo"),
        log=_log({}, environment, Path(), kind="demo-log"),
        billing=overrides.billing,
        limits=_limits({}, overrides, environment),
    )


def _load(file: Path, *, named: bool) -> dict[str, Any]:
    """Read and check the file; {} when there is none and none was `named`."""
    import tomllib

    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if named:
            raise ConfigurationError("config_missing", path=file) from None
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError("config_unreadable", path=file, reason=reason) from error
    _check_table(written, {"default_profile": str, "profiles": dict, "log": _LOG_KEYS}, "", file)
    for name, settings in written.get("profiles", {}).items():
        if name == DEMO:
            raise ConfigurationError("config_demo", path=file)
        if not isinstance(settings, dict):
            raise ConfigurationError("config_type", setting=f"profiles.{name}", path=file)
        _check_table(settings, _PROFILE_KEYS, f"profiles.{name}.", file)
    return written


def _check_table(table: Mapping[str, Any], known: Mapping[str, Any], at: str, file: Path) -> None:
    """Raise ConfigurationError for the first key that is unknown or has a value of another type."""
    for key, value in table.items():
        if key not in known and (at + key) in _PROFILE_KEYS:
            raise ConfigurationError("config_place", setting=key, path=file)
        if key == "password":
            raise ConfigurationError("config_password", setting=at + key, path=file)
        if key not in known:
            nearest = _nearest(key, known)
            raise ConfigurationError("config_key", setting=at + key, nearest=nearest, path=file)
        kind = known[key]
        if isinstance(kind, dict):
            if not isinstance(value, dict):
                raise ConfigurationError("config_type", setting=at + key, path=file)
            _check_table(value, kind, f"{at}{key}.", file)
        elif not _is(value, kind):
            raise ConfigurationError("config_type", setting=at + key, path=file)


def _nearest(word: str, known: Iterable[str]) -> str:
    import difflib

    return difflib.get_close_matches(word, known, n=1, cutoff=0)[0]


def _is(value: Any, kind: type) -> bool:
    """Tell whether a value of TOML is of a type: a number is not a truth value, a list is words."""
    match value:
        case bool():
            return kind is bool
        case int() | float():
            return 0 < value <= _MOST and (
                kind is float or (kind is int and isinstance(value, int))
            )
        case list():
            return kind is list and bool(value) and all(isinstance(word, str) for word in value)
        case _:
            return isinstance(value, kind)


def _profile_name(
    overrides: Overrides,
    environment: Mapping[str, str],
    written: Mapping[str, Any],
    file: Path,
) -> str:
    """Return the profile asked for, the default one, or the only one."""
    profiles = written.get("profiles", {})
    name = overrides.profile or environment.get("VTJCLI_PROFILE") or written.get("default_profile")
    if name is None and len(profiles) == 1:
        return str(next(iter(profiles)))
    if name is None and not profiles and environment.get("VTJCLI_SECURITY_SERVER"):
        return "environment"
    if name is None:
        key = "profile_unchosen" if profiles else "profile_none"
        raise ConfigurationError(key, path=file, profiles=", ".join(profiles))
    if name not in profiles and name != DEMO:
        known = ", ".join(profiles) or "–"
        raise ConfigurationError("profile_unknown", profile=name, known=known, path=file)
    return str(name)


def _environment_settings(environment: Mapping[str, str]) -> dict[str, Any]:
    return {
        key: value
        for key in _FROM_ENVIRONMENT
        if (value := environment.get(f"VTJCLI_{key.upper()}", "").strip())
    }


def _required(settings: Mapping[str, Any], key: str, name: str, file: Path) -> str:
    value = str(settings.get(key, "")).strip()
    if not value:
        variable = f"VTJCLI_{key.upper()}"
        raise ConfigurationError(
            "setting_missing", setting=key, profile=name, path=file, variable=variable
        )
    return value


def _server(settings: Mapping[str, Any], name: str, file: Path) -> str:
    """Return the address of the security server: https, or http where that is allowed."""
    url = _required(settings, "security_server", name, file)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if host is None or parts.scheme not in ("http", "https") or parts.username or parts.password:
        raise ConfigurationError("server_address", profile=name)
    if parts.scheme == "http" and not _is_loopback(host) and not settings.get("allow_http", False):
        raise ConfigurationError("server_plain", host=host, profile=name)
    return url


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _identifier(key: str, written: str, name: str) -> Subsystem:
    try:
        return Subsystem.parse(written)
    except ValueError as error:
        raise ConfigurationError("identifier", setting=key, value=written, profile=name) from error


def _end_user(overrides: Overrides, configured: str | None) -> str:
    """Return who asks: never root, never empty, at most END_USER_MAX characters."""
    failure: type[VtjcliError] = (
        UsageError if overrides.end_user is not None else ConfigurationError
    )
    end_user = overrides.end_user if overrides.end_user is not None else configured
    if end_user is None:
        import getpass

        try:
            end_user = getpass.getuser()
        except (OSError, KeyError):
            end_user = ""
    end_user = end_user.strip()
    if not end_user:
        raise failure("end_user_missing")
    if end_user.lower() == "root":
        raise failure("end_user_root")
    if len(end_user) > END_USER_MAX:
        raise failure("end_user_long", length=len(end_user), most=END_USER_MAX)
    return end_user


def _tls(written: Mapping[str, str], folder: Path, name: str) -> Tls:
    if "pkcs12" in written and ("certificate" in written or "key" in written):
        raise ConfigurationError("tls_pkcs12_beside", profile=name)
    if "key" in written and "certificate" not in written:
        raise ConfigurationError("tls_key_alone", profile=name)
    pin = written.get("pin")
    if pin is not None:
        pin = pin.removeprefix("sha256:").replace(":", "").lower()
        if len(pin) != 64 or not set(pin) <= set("0123456789abcdef"):
            raise ConfigurationError("tls_pin_format", profile=name)

    def file(key: str) -> Path | None:
        return folder / Path(written[key]).expanduser() if key in written else None

    return Tls(file("ca"), pin, file("certificate"), file("key"), file("pkcs12"))


def _limits(
    written: Mapping[str, Any],
    overrides: Overrides,
    environment: Mapping[str, str],
) -> Limits:
    timeout = overrides.timeout
    if timeout is not None and not 0 < timeout <= _MOST:
        raise UsageError("timeout_value", value=timeout)
    if timeout is None and (variable := environment.get("VTJCLI_TIMEOUT")):
        try:
            timeout = float(variable)
        except ValueError:
            timeout = 0
        if not 0 < timeout <= _MOST:
            raise ConfigurationError("timeout_value", value=variable)
    return Limits(
        per_run=written.get("per_run", USUAL_LIMITS.per_run),
        per_second=written.get("per_second", USUAL_LIMITS.per_second),
        concurrency=written.get("concurrency", USUAL_LIMITS.concurrency),
        timeout=timeout or float(written.get("timeout", USUAL_LIMITS.timeout)),
    )


def _log(
    written: Mapping[str, Any], environment: Mapping[str, str], folder: Path, *, kind: str = "log"
) -> LogSettings:
    """Return how the log of queries is kept; `kind` names the folder it has by default."""
    state = state_folder(environment)
    if (years := written.get("keep_years", KEEP_YEARS_MIN)) < KEEP_YEARS_MIN:
        raise ConfigurationError("log_keep_years", value=years, least=KEEP_YEARS_MIN)
    if (subject := written.get("subject", "hash")) not in ("hash", "full"):
        raise ConfigurationError("log_subject", value=subject)
    key = written.get("key")
    return LogSettings(
        directory=folder / Path(written.get("directory", state / kind)).expanduser(),
        # Not in the folder itself: a copy of the log must not bring along what undoes its hashes.
        key=None if key == "keyring" else folder / Path(key or state / f"{kind}.key").expanduser(),
        keep_years=years,
        syslog=written.get("syslog", False),
        full_subject=subject == "full",
    )


def state_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder for what the program keeps itself, absolute."""
    if home := environment.get("XDG_STATE_HOME"):
        return Path(home).absolute() / "vtjcli"
    from platformdirs import user_state_path

    return user_state_path("vtjcli", appauthor=False)
