"""What the rest of the program gets to know of a configuration.

The annotations here are no strings, each of which NamedTuple would compile: 2 M of 530 M
instructions.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from vtjcli.xroad.identifiers import Subsystem

DEMO: Final = "demo"
PROVIDER: Final = "GOV/0245437-2/VTJkysely"
"""The register's subsystem, after the X-Road instance."""
END_USER_MAX: Final = 50
KEEP_YEARS_MIN: Final = 5
"""DVV requires that for five years it can be found out who made a query."""
DEFAULT_TIMEOUT: Final = 90.0
"""Seconds; a security server waits 60 for the service, so that less would lose answers."""
NOBODY: Final = Subsystem("", "", "", None)
"""Client and provider of a profile with `direct`, which has no part in X-Road."""


class Tls(NamedTuple):
    """What the profile says about TLS; paths are absolute, `pin` is lower-case hexadecimal.

    The client's own certificate is in `certificate` and `key` (PEM), or in `pkcs12`.
    """

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
    keep_years: int = KEEP_YEARS_MIN
    syslog: bool = False
    full_subject: bool = False


class Search(NamedTuple):
    """Templates of search documents, by what they find; paths are absolute."""

    person: Path | None = None
    building: Path | None = None
    property: Path | None = None


Notice: TypeAlias = tuple[str, Mapping[str, Any]]
"""Something about a profile that its user should know: a key of the words, and values."""

SYSTEM_TLS: Final = Tls()
USUAL_LIMITS: Final = Limits()
NO_SEARCH: Final = Search()
NO_PRODUCTS: Final[Mapping[str, str]] = {}
NON_DISCLOSURE: Final = ("show", "withhold")
CLEAR_AFTER: Final = 60
"""Seconds without a key, after which ``vtjcli desk`` empties the screen."""


class Profile(NamedTuple):
    """Everything about one connection to the register except the password.

    The way is `security_server`, as `client`, to `provider`; or, with `direct`, the register's own
    address: then `security_server` is "" and the two are NOBODY. `product` is the register's name
    of one; `products` has such names by short ones. A name without a slash in `password_command`
    or `key_passphrase_command` is looked for in ``PATH``; any other is absolute.
    """

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
    direct: str | None = None
    proxy: str | None = None
    products: Mapping[str, str] = NO_PRODUCTS
    non_disclosure: Literal["show", "withhold"] = "show"
    desk_clear_after: int = CLEAR_AFTER
    search: Search = NO_SEARCH
    warnings: tuple[Notice, ...] = ()

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
