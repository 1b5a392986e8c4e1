"""Profiles: which security server, as whom, for what. From options, environment and TOML.

Precedence: option, environment, configuration file, default. The built-in profile ``demo`` needs
none of them, and nothing falls back to it. ``settings`` has every setting, a row each.
"""

from vtjcli.config.loading import path
from vtjcli.config.profile import (
    DEFAULT_TIMEOUT,
    DEMO,
    END_USER_MAX,
    NOBODY,
    PROVIDER,
    SYSTEM_TLS,
    USUAL_LIMITS,
    Limits,
    Notice,
    Overrides,
    Profile,
    Tls,
)
from vtjcli.config.resolving import log_settings, login_name, resolve
from vtjcli.log_settings import KEEP_YEARS_MIN, LogSettings

__all__ = [
    "DEFAULT_TIMEOUT",
    "DEMO",
    "END_USER_MAX",
    "KEEP_YEARS_MIN",
    "NOBODY",
    "PROVIDER",
    "SYSTEM_TLS",
    "USUAL_LIMITS",
    "Limits",
    "LogSettings",
    "Notice",
    "Overrides",
    "Profile",
    "Tls",
    "log_settings",
    "login_name",
    "path",
    "resolve",
]
