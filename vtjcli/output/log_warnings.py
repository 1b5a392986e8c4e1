"""What commands that read the log warn of: no key, and entries that are not genuine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vtjcli.config.profile import LogSettings
    from vtjcli.output.writer import Output


def read_chain_key(settings: LogSettings, writer: Output) -> bytes | None:
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
