"""Removing what need not be kept any longer, so that the chain can still be verified."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from vtjcli.audit import disk, verification
from vtjcli.audit.store import Store
from vtjcli.errors import LogError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.audit.entry import AnySettings
    from vtjcli.audit.verification import End


class Old(NamedTuple):
    """A month whose entries need not be kept any longer."""

    month: str
    end: End


def plan(
    settings: AnySettings, today: str, progress: Callable[[int], object] | None = None
) -> list[Old]:
    """Return the months that are older than `keep_years` on the day `today` (``2026-01-31``).

    A month goes as a whole, and only when its last entry is that old too. Raises LogError when
    the log is not sound: what shows that must not be removed.
    """
    report = verification.verify(settings, progress)
    if report.flaws:
        raise LogError("log_prune_unsound", path=settings.directory)
    limit = f"{int(today[:4]) - settings.keep_years:04}{today[4:]}"
    old: list[Old] = []
    for month, end in report.ends.items():
        if month >= limit[:7] or end.time >= limit:
            break
        old.append(Old(month, end))
    return old


def remove(settings: AnySettings, old: Sequence[Old]) -> None:
    """Write into the chain what is removed, and then remove it; raise LogError.

    After a crash in between the record is there and some of the files too: both are sound.
    """
    store = Store(settings)
    record = {
        "record": "prune",
        "entries": sum(one.end.entries for one in old),
        "months": [
            {
                "file": one.month,
                "entries": one.end.entries,
                "n": one.end.n,
                "mac": one.end.mac,
            }
            for one in old
        ],
    }
    store.append([record])
    try:
        for one in old:
            os.unlink(store.path(f"{one.month}.jsonl"))  # noqa: PTH108
        disk.sync_folder(store.directory)
    except OSError as error:
        raise disk.failed("log_unwritable", error, store.directory) from error
