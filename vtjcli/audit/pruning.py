"""Removing what need not be kept any longer, so that the chain can still be verified."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from vtjcli.audit import folder, verifying
from vtjcli.audit.store import Store
from vtjcli.errors import LogError
from vtjcli.system import syncing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vtjcli.audit.verifying import End
    from vtjcli.config.profile import LogSettings


class OldFile(NamedTuple):
    """A file whose entries need not be kept any longer, and their month."""

    month: str
    end: End
    file: str


def plan(
    settings: LogSettings, today: str, progress: Callable[[int], object] | None = None
) -> list[OldFile]:
    """Return the files that are older than `keep_years` on the day `today` (``2026-01-31``).

    A file goes as a whole, and only when its latest entry is that old too. Raises LogError when
    the log is not sound: what shows that must not be removed.
    """
    report = verifying.verify(settings, progress)
    if report.flaws:
        raise LogError("log_prune_unsound", path=settings.directory)
    limit = f"{int(today[:4]) - settings.keep_years:04}{today[4:]}"
    old: list[OldFile] = []
    ends = list(report.ends.items())
    for place, (file, end) in enumerate(ends):
        latest = end.latest
        if latest[:10] > today:  # by a clock that was wrong: it was before whatever came later
            known = (later.latest for _, later in ends[place + 1 :] if later.latest[:10] <= today)
            latest = next(known, latest)
        if latest >= limit or (file[:7] >= limit[:7] and file[:7] <= today[:7]):
            break
        old.append(OldFile(file[:7], end, file))
    return old


def remove(settings: LogSettings, old: Sequence[OldFile]) -> None:
    """Write into the chain what is removed, and then remove it; raise LogError.

    After a crash in between the record is there and some of the files too: both are sound.
    """
    store = Store(settings)
    record = {
        "record": "prune",
        "entries": sum(one.end.entries for one in old),
        "months": [
            {
                "file": one.file,
                "entries": one.end.entries,
                "n": one.end.n,
                "mac": one.end.mac,
            }
            for one in old
        ],
    }
    store.append([record])
    try:
        aside = tuple(f"{one.file}.aside-" for one in old)
        for name in os.listdir(store.directory):  # noqa: PTH208
            if name.startswith(aside):
                os.unlink(store.path(name))  # noqa: PTH108
        for one in old:
            os.unlink(store.path(f"{one.file}.jsonl"))  # noqa: PTH108
        syncing.sync_folder(store.directory)
    except OSError as error:
        raise folder.explain_failure("log_unwritable", error, store.directory) from error
