"""What others than its owner may do with a file or a folder."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def mode(path: Path) -> str | None:
    """Return the permissions ("0600") of a file or a folder, None where they are not found out."""
    try:
        return f"{stat.S_IMODE(path.stat().st_mode):04o}"
    except OSError:
        return None


def exposed(path: Path) -> str:
    """Return the permissions where others than the owner have any, else "".

    Windows does not tell by them who has which.
    """
    found = mode(path)
    return found if found and os.name == "posix" and int(found, 8) & 0o077 else ""
