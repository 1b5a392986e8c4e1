"""Every setting, one row each.

The file is checked, shown, written and changed by these rows, and the manual's list is made of
them. What a setting means is said in ``vtjcli.messages.settings`` under its key; its default, where
it is no fixed value, under ``KEY.default``.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from vtjcli.config.profile import CLEAR_AFTER, KEEP_YEARS_MIN, NON_DISCLOSURE, USUAL_LIMITS

SettingKind: TypeAlias = Literal[
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
    "names",  # a table of short names for longer ones
    "truth",
    "whole",
    "number",
]

_MOST: Final = 86_400
"""No number in the configuration is larger: a timeout of a day is one already."""


class Setting(NamedTuple):
    """One setting: where it stands, what it may be, and what it is when nobody says.

    `key` is relative to ``[profiles.NAME]`` for those of a profile, and whole for the others.
    `short` is a variable of the environment beside the one that is made of the key. `example` is a
    value as it might be. `least` and `most` bound a number; `choices` are the values of a choice.
    """

    key: str
    kind: SettingKind
    example: Any
    default: Any = None
    short: str | None = None
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = _MOST

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables of the environment that give the setting, the one that wins first.

        There are none for a setting that is more than one value.
        """
        if self.kind in ("command", "names"):
            return ()
        derived = f"VTJCLI_{self.key.upper().replace('.', '_')}"
        return (derived,) if self.short is None else (self.short, derived)

    @property
    def variable(self) -> str | None:
        """The variable to name to a user, None where there is none."""
        return next(iter(self.variables), None)


def _rows(*rows: Setting) -> Mapping[str, Setting]:
    return {row.key: row for row in rows}


PROFILE: Final = _rows(
    Setting("inherits", "text", "production"),
    Setting("security_server", "address", "https://ss.example.fi:8443"),
    Setting("direct", "https", "https://vtjkysely.example.fi/"),
    Setting("client", "identifier", "FI-TEST/MUN/0101263-6/example"),
    Setting("service", "identifier", "FI-TEST/GOV/0245437-2/VTJkysely"),
    Setting("product", "text", "PERUSSANOMA 3"),
    Setting("products", "names", {"guardians": "HUOLLETTAVA-HUOLTAJAT"}),
    Setting("username", "text", "example"),
    Setting("end_user", "end_user", "first.last"),
    Setting("billing", "text", "4711"),
    Setting("password_command", "command", ("pass", "show", "vtj/test"), ()),
    Setting("key_passphrase_command", "command", ("pass", "show", "vtj/key"), ()),
    Setting("allow_http", "truth", True, False),
    Setting("proxy", "proxy", "http://proxy.example.fi:3128"),
    Setting("require_issue", "truth", True, False),
    Setting("non_disclosure", "choice", "withhold", "show", choices=NON_DISCLOSURE),
    Setting("tls.ca", "file", "ss.pem"),
    Setting("tls.pin", "pin", "sha256:" + "0123456789abcdef" * 4),
    Setting("tls.certificate", "file", "own.pem"),
    Setting("tls.key", "file", "own.key"),
    Setting("tls.pkcs12", "file", "own.p12"),
    Setting("limits.per_run", "whole", 100, USUAL_LIMITS.per_run),
    Setting("limits.per_second", "number", 5, USUAL_LIMITS.per_second),
    Setting("limits.concurrency", "whole", 4, USUAL_LIMITS.concurrency),
    Setting("limits.timeout", "number", 90, USUAL_LIMITS.timeout, "VTJCLI_TIMEOUT"),
    Setting("desk.clear_after", "whole", 60, CLEAR_AFTER),
    Setting("search.person", "file", "search.xml"),
    Setting("search.building", "file", "building.xml"),
    Setting("search.property", "file", "property.xml"),
)
GENERAL: Final = _rows(
    Setting("default_profile", "text", "test", short="VTJCLI_PROFILE"),
    Setting("log.directory", "file", "~/vtjcli-log"),
    Setting("log.key", "file", "log.key"),
    Setting("log.keep_years", "whole", 6, KEEP_YEARS_MIN, least=KEEP_YEARS_MIN),
    Setting("log.syslog", "truth", True, False),
    Setting("log.subject", "choice", "full", "hash", choices=("hash", "full")),
)
REQUIRED_KEYS: Final = ("security_server", "client", "product", "username")
"""Those that a profile cannot do without; with `direct`, the first two have no place."""
LOGGED_KEYS: Final = ("end_user", "billing")
"""Those that go out with a query beside its subject, into the logs of others."""
NOT_INHERITED: Final = ("inherits", "password_command", "key_passphrase_command")
"""What a profile never has from the one it inherits from: its parent, and where secrets are."""
REPLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "security_server": ("direct",),
    "direct": ("security_server", "client", "service"),
    "tls.ca": ("tls.pin",),
    "tls.pin": ("tls.ca",),
    "tls.certificate": ("tls.key", "tls.pkcs12"),
    "tls.pkcs12": ("tls.certificate", "tls.key"),
}
"""What a setting keeps from being inherited: the other ways to say the same."""
