"""The log that a command reads and its key, with the errors and warnings about both."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from vtjcli.errors import ConfigurationError, NothingFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.audit.reading import Snapshot
    from vtjcli.log_settings import LogSettings
    from vtjcli.output.writer import Output


def snapshot(settings: LogSettings) -> Snapshot:
    """Return the log as it is now; raise NothingFoundError when there is none."""
    from vtjcli.audit import reading

    log = reading.snapshot(settings)
    if not log.sections and log.head is None:
        raise NothingFoundError("log_none", path=settings.directory)
    return log


def chain_key(settings: LogSettings, writer: Output) -> bytes | None:
    """Return the key with which each entry is checked; without it warn and return None."""
    from vtjcli.audit import reading
    from vtjcli.audit.key import LogKeyError

    try:
        return reading.keys(settings).chain
    except LogKeyError:
        writer.warn("log_unchecked", path=settings.key or "keyring")
        return None


def warn_of_forgeries(writer: Output, count: int) -> None:
    """Say that entries are not genuine, and how to find out more."""
    if count:
        writer.warn("log_forgeries", count=count)


@contextmanager
def require_key() -> Iterator[None]:
    """Raise ConfigurationError where the log's key is missing, for a command that only reads."""
    from vtjcli.audit.key import LogKeyError

    try:
        yield
    except LogKeyError as error:
        raise ConfigurationError(error.key, **error.values) from error
