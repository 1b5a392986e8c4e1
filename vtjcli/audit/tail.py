"""What stands behind the last entry of the log: torn by a crash, or put there by somebody."""

from __future__ import annotations

import json
from typing import Final

TORN_MAX: Final = 1 << 22
"""Bytes that a crash can leave unfinished: more than one append ever writes."""


class Tail:
    """Lines that are not entries, as they are read; their content is not kept."""

    def __init__(self) -> None:
        self.size = 0
        self._lines = 0
        self._is_ended = self._begins_hollow = self._is_readable = False

    def add(self, line: bytes) -> None:
        """Take the next line, or the next part of one."""
        self.size += len(line)
        if not self._lines:
            self._begins_hollow = b"\0" in line
        self._is_ended |= line.endswith(b"\n")
        self._is_readable |= _is_object(line)
        self._lines += 1

    @property
    def is_torn(self) -> bool:
        """Whether a crash can have left it: the beginning of one line, and no more.

        Where blocks of the file were never written there are NULs in it, and behind them ends of
        lines that were; but never a line that says something.
        """
        broken = not self._is_ended or (self._begins_hollow and not self._is_readable)
        return broken and self.size <= TORN_MAX


def _is_object(line: bytes) -> bool:
    """Tell whether a line, without NULs, is a JSON object as entries are."""
    bare = line.replace(b"\0", b"").strip()
    if not (bare.startswith(b"{") and bare.endswith(b"}")):
        return False
    try:
        json.loads(bare)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True
