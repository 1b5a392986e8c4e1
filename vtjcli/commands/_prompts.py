"""What a command asks for on the terminal, a line at a time."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from vtjcli.errors import QueryInterruptedError, UsageError
from vtjcli.messages import text

if TYPE_CHECKING:
    from vtjcli.messages import Language


def can_ask() -> bool:
    """Tell whether there is a terminal to ask on."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask_line(prompt: str, language: Language, **values: object) -> str:
    """Ask on the terminal by the words `prompt`, and return the line without space around it.

    Raises UsageError at the end of the input, and QueryInterruptedError for Ctrl-C.
    """
    try:
        print(text(f"words.{prompt}", language, **values), end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        print(file=sys.stderr)
        raise QueryInterruptedError("interrupted_unasked") from None
    if not line:
        print(file=sys.stderr)
        raise UsageError("interrupted_unasked")
    return line.strip()
