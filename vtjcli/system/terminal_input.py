"""Questions on the terminal, asked on standard error, since standard output is for data."""

from __future__ import annotations

import sys

from vtjcli.errors import QueryInterruptedError, UsageError


def can_ask() -> bool:
    """Tell whether there is a terminal to ask on."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask_line(prompt: str, error_key: str = "interrupted_unasked") -> str:
    """Ask, and return the line that is typed, without the space around it.

    Raises an error of the key `error_key`: UsageError at the end of the input, and
    QueryInterruptedError for Ctrl-C.
    """
    try:
        print(prompt, end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        print(file=sys.stderr)
        raise QueryInterruptedError(error_key) from None
    if not line:
        print(file=sys.stderr)
        raise UsageError(error_key)
    return line.strip()
