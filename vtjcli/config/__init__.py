"""Profiles: which security server, as whom, for what. From options, environment and TOML.

Precedence: option, environment, configuration file, default. The built-in profile ``demo`` needs
none of them, and nothing falls back to it. ``setting_rows`` has every setting, a row each.
"""

from vtjcli.config.loading import path
from vtjcli.config.profile import (
    DEMO,
    NOBODY,
    PROVIDER,
    Limits,
    LogSettings,
    Overrides,
    Profile,
    Tls,
)
from vtjcli.config.resolving import log_settings, login_name, resolve

__all__ = [
    "DEMO",
    "NOBODY",
    "PROVIDER",
    "Limits",
    "LogSettings",
    "Overrides",
    "Profile",
    "Tls",
    "log_settings",
    "login_name",
    "path",
    "resolve",
]
