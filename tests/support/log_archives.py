"""Archives of a security server's message log, as X-Road's LogArchiveWriter makes them."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING, NamedTuple

from tests.support.containers import entries, signed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Archive(NamedTuple):
    """An archive: its name, its bytes, and the last step of its chain."""

    name: str
    content: bytes
    last: str

    def write(self, folder: Path) -> str:
        """Write it into `folder`; return where it is."""
        (folder / self.name).write_bytes(self.content)
        return str(folder / self.name)


def query(message_id: str) -> dict[str, bytes]:
    """Return the two containers of a query by their names."""
    return entries(signed(query_id=message_id))


def linking_info(
    containers: Mapping[str, bytes], previous: Archive | None = None, algorithm: str = "SHA-512"
) -> tuple[str, str]:
    """Return what the file ``linkinginfo`` says, and the last step."""
    name = algorithm.replace("-", "").lower()
    step = previous.last if previous else ""
    lines = [f"{step or '-'} {previous.name if previous else '-'} {algorithm}"]
    for entry, content in containers.items():
        own = hashlib.new(name, content).hexdigest()
        step = hashlib.new(name, f"{step}{own}".encode()).hexdigest()
        lines.append(f"{step} {entry}")
    return "\n".join(lines) + "\n", step


def archive(
    containers: Mapping[str, bytes],
    previous: Archive | None = None,
    *,
    group: str = "",
    info: str | None = "",
    algorithm: str = "SHA-512",
) -> Archive:
    """Return an archive that follows the `previous` one of its group.

    `info` replaces what ``linkinginfo`` says; None leaves the file out.
    """
    linked, last = linking_info(containers, previous, algorithm)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=0) as opened:
        for name, content in containers.items():
            opened.writestr(name, content)
        if info is not None:
            opened.writestr("linkinginfo", info or linked)
    prefix = f"{group}-" if group else ""
    name = f"mlog-{prefix}20260131100000-20260131110000-{last[:16]}.zip"
    return Archive(name, file.getvalue(), last)
