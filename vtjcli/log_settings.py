"""What the configuration says of the log of queries; read by the packages config and audit.

The annotations here are no strings, each of which NamedTuple would compile.
"""

from pathlib import Path
from typing import Final, NamedTuple

KEEP_YEARS_MIN: Final = 5
"""DVV requires that for five years it can be found out who made a query."""


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
