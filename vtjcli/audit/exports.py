"""Exported logs of several users: opened, and verified with whichever key is theirs."""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from vtjcli.audit import chain, folder, key, reading, verifying
from vtjcli.system.regular_files import open_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from vtjcli.audit.chain import LogKeys
    from vtjcli.audit.reading import Snapshot
    from vtjcli.audit.statistics import LogState
    from vtjcli.config.profile import LogSettings

_TRIED_MAX: Final = 1000
"""Lines of a file among which one has to hold for a key to be that of the log."""


class Export(NamedTuple):
    """A log to be counted, and what verifying it found; `keys` None: its key is not at hand."""

    name: str
    snapshot: Snapshot
    keys: LogKeys | None
    state: LogState
    findings: int
    entries: int


def read_own(settings: LogSettings, progress: Callable[[int], object] | None = None) -> Export:
    """Return one's own log, verified; raise LogError when it cannot be read.

    `progress` is called as by `reading.lines`.
    """
    log = reading.snapshot(settings)
    name = str(settings.directory)
    try:
        keys = reading.keys(settings)
    except key.LogKeyError:
        return Export(name, log, None, "not_verified", 0, -1)
    report = verifying.verify(settings, progress)
    state: LogState = "altered" if report.flaws else "sound"
    return Export(name, log, keys, state, report.flaws, report.entries)


def read_export(
    file: Path, known_keys: Sequence[LogKeys], progress: Callable[[int], object] | None = None
) -> Export:
    """Return a file that ``log export`` wrote, verified with the one of `known_keys` that fits.

    `progress` is called as by `reading.lines`. Raises LogError when the file cannot be read.
    """
    try:
        with open_regular(file) as descriptor:
            size = os.fstat(descriptor).st_size
    except OSError as error:
        raise folder.explain_failure("log_unreadable", error, str(file)) from error
    log = reading.Snapshot((reading.Section(_ANY_MONTH, str(file.resolve()), size),), None)
    keys = _find_key(log, known_keys)
    if keys is None:
        found = (reading.fields_of(line.content) for line in reading.lines(log.sections, progress))
        entries = sum(fields is not None for fields in found)
        return Export(str(file), log, None, "not_verified", 0, entries)
    report = verifying.verify_lines(log.sections, keys, progress)
    state: LogState = "altered" if report.flaws else "sound"
    return Export(str(file), log, keys, state, report.flaws, report.entries)


_ANY_MONTH: Final = "~"
"""In place of a month: an exported file may hold entries of any."""


def _find_key(log: Snapshot, known_keys: Sequence[LogKeys]) -> LogKeys | None:
    """Return the key with which entries of a log were written."""
    for line in islice(reading.lines(log.sections), _TRIED_MAX):
        for keys in known_keys:
            if chain.is_genuine(keys.chain, line.content):
                return keys
    return None
