"""Every setting, a row each.

The file is checked, shown, written and changed by these rows, and the manual's list is made of
them. What a setting means is said in ``vtjcli.messages.settings`` under its key; its default, where
it is no fixed value, under ``KEY.default``.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from vtjcli.config.model import KEEP_YEARS_MIN, USUAL_LIMITS

Kind: TypeAlias = Literal[
    "text",
    "address",  # https or http
    "https",  # an address that must be https, but on this machine
    "proxy",  # http, host and port
    "identifier",  # of X-Road: a subsystem
    "end_user",
    "file",  # a name, relative to the configuration file's folder
    "pin",  # SHA-256 in hexadecimal
    "choice",
    "command",  # a program and its arguments
    "truth",
    "whole",
    "number",
]

_MOST: Final = 86_400
"""No number in the configuration is larger: a timeout of a day is one already."""


class Setting(NamedTuple):
    """One setting: where it stands, what it may be, and what it is when nobody says.

    `key` is relative to ``[profiles.NAME]`` for those of a profile, and whole for the others.
    `variable` of the environment wins over the file. `example` is a value as it might be.
    `least` and `most` bound a number; `choices` are the values of a choice.
    """

    key: str
    kind: Kind
    example: Any
    default: Any = None
    variable: str | None = None
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = _MOST


def _rows(*rows: Setting) -> Mapping[str, Setting]:
    return {row.key: row for row in rows}


PROFILE: Final = _rows(
    Setting(
        "security_server",
        "address",
        "https://ss.example.fi:8443",
        variable="VTJCLI_SECURITY_SERVER",
    ),
    Setting("direct", "https", "https://vtjkysely.example.fi/", variable="VTJCLI_DIRECT"),
    Setting("client", "identifier", "FI-TEST/MUN/0101263-6/example", variable="VTJCLI_CLIENT"),
    Setting("service", "identifier", "FI-TEST/GOV/0245437-2/VTJkysely", variable="VTJCLI_SERVICE"),
    Setting("product", "text", "PERUSSANOMA 3", variable="VTJCLI_PRODUCT"),
    Setting("username", "text", "example", variable="VTJCLI_USERNAME"),
    Setting("end_user", "end_user", "first.last", variable="VTJCLI_END_USER"),
    Setting("billing", "text", "4711", variable="VTJCLI_BILLING"),
    Setting("password_command", "command", ("pass", "show", "vtj/test"), ()),
    Setting("key_passphrase_command", "command", ("pass", "show", "vtj/key"), ()),
    Setting("allow_http", "truth", True, False),
    Setting("proxy", "proxy", "http://proxy.example.fi:3128", variable="VTJCLI_PROXY"),
    Setting("require_issue", "truth", True, False),
    Setting("tls.ca", "file", "ss.pem"),
    Setting("tls.pin", "pin", "sha256:" + "0123456789abcdef" * 4),
    Setting("tls.certificate", "file", "own.pem"),
    Setting("tls.key", "file", "own.key"),
    Setting("tls.pkcs12", "file", "own.p12"),
    Setting("limits.per_run", "whole", 100, USUAL_LIMITS.per_run),
    Setting("limits.per_second", "number", 5, USUAL_LIMITS.per_second),
    Setting("limits.concurrency", "whole", 4, USUAL_LIMITS.concurrency),
    Setting("limits.timeout", "number", 90, USUAL_LIMITS.timeout, "VTJCLI_TIMEOUT"),
)
GENERAL: Final = _rows(
    Setting("default_profile", "text", "test", variable="VTJCLI_PROFILE"),
    Setting("log.directory", "file", "~/vtjcli-log"),
    Setting("log.key", "file", "log.key"),
    Setting("log.keep_years", "whole", 6, KEEP_YEARS_MIN, least=KEEP_YEARS_MIN),
    Setting("log.syslog", "truth", True, False),
    Setting("log.subject", "choice", "full", "hash", choices=("hash", "full")),
)
REQUIRED: Final = ("security_server", "client", "product", "username")
"""Those that a profile cannot do without; with `direct`, the first two have no place."""
