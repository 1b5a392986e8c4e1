"""Standard output: lines, JSON, tables and bytes; a file on it brought to the disk."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vtjcli.errors import CLOSED_PIPE, OutputError
from vtjcli.output.terminal import has_colours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType


def put(line: str) -> None:
    """Write a line in UTF-8, whatever the locale: JSON and XML have no other encoding here."""
    put_bytes(f"{line}\n".encode())


def put_json(value: object, *, indent: int | None = None) -> None:
    """Write a JSON value, on a terminal with its keys in colour."""
    from vtjcli.output.json import colour_keys, dumps

    shown = dumps(value, indent=indent)
    if sys.stdout.isatty() and has_colours(sys.stdout):
        shown = colour_keys(shown)
    put(shown)


class JsonArray:
    """A JSON array on standard output, each item as soon as it is there."""

    def __init__(self) -> None:
        self._count = 0

    def put(self, item: object) -> None:
        """Write the next item."""
        put("," if self._count else "[")
        put_json(item, indent=2)
        self._count += 1

    def close(self) -> None:
        """End the array, which may be empty."""
        put("]" if self._count else "[]")


def put_table(*renderables: RenderableType) -> None:
    """Write what rich can render, in columns that fit the terminal; 80 in a pipe."""
    from vtjcli.output import console

    with guard_output():
        for one in renderables:
            console.write(one, sys.stdout)


def put_list(*renderables: RenderableType) -> None:
    """Write what rich can render; in a pipe each row is one line, to be found by grep."""
    from vtjcli.output import console

    with guard_output():
        for one in renderables:
            console.write(one, sys.stdout, pipe_width=console.UNLIMITED_WIDTH)


def put_bytes(content: bytes) -> None:
    """Write a file's content as it is."""
    with guard_output():
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


@contextmanager
def guard_output() -> Iterator[None]:
    """End quietly when nobody reads on; raise OutputError when the data cannot be written."""
    try:
        yield
    except BrokenPipeError:
        raise SystemExit(CLOSED_PIPE) from None
    except OSError as error:
        discard()
        raise OutputError("output_unwritable", reason=error.strerror) from error


def discard() -> None:
    """Write nowhere from now on: what could not be written would fail again at each flush."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def drop_unwritten() -> None:
    """Forget what has been written and not handed on, which nobody may be reading."""
    with suppress(OSError, ValueError):
        descriptor = sys.stdout.fileno()
        kept = os.dup(descriptor)
        try:
            discard()
            sys.stdout.flush()
        finally:
            os.dup2(kept, descriptor)
            os.close(kept)


def file_size() -> int | None:
    """Return the size of a regular file on standard output, None if it is something else."""
    try:
        found = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def sync() -> int | None:
    """Force a regular file on standard output to the disk; return its size, None: no file.

    Raises OutputError.
    """
    if file_size() is not None:
        from vtjcli.system import syncing

        with guard_output():
            syncing.sync(sys.stdout.fileno())
    return file_size()


def end_torn_line() -> None:
    """End the last line of a file on standard output that a power cut has left without its end.

    Where the file cannot be read, a line that has its end is followed by an empty one.
    """
    with suppress(OSError), Path(f"/dev/fd/{sys.stdout.fileno()}").open("rb") as file:
        file.seek(-1, os.SEEK_END)
        if file.read() == b"\n":
            return
    put("")
