"""Files that a user names: read whole, but bounded."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from vtjcli.errors import UsageError

_MOST: Final = 10
"""Megabytes: no search document, certificate, schema or reply comes near."""


def read(name: str) -> bytes:
    """Return what is in the file `name`; ``-`` stands for standard input.

    Raises UsageError when it cannot be read or is larger than anything that could be meant.
    """
    most = _MOST * 1024 * 1024
    try:
        if name == "-":
            content = sys.stdin.buffer.read(most + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(most + 1)
    except OSError as error:
        raise UsageError("file_unreadable", name=name, reason=error.strerror) from error
    if len(content) > most:
        raise UsageError("file_large", name=name, megabytes=_MOST)
    return content
