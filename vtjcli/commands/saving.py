"""Saving what came into a file: whole or not at all, and over nothing that stands there."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from errno import ENOENT
from pathlib import Path

from vtjcli.errors import OutputError, UsageError


def target(written: str, *, force: bool) -> Path:
    """Return the file to write, links followed; to be called before anything is asked for.

    Raises UsageError for one that exists (unless `force`), that is no ordinary file, or whose
    folder does not exist.
    """
    try:
        path = Path(written).resolve()
        if path.exists() and not path.is_file():
            raise UsageError("file_special", path=written)
        if path.exists() and not force:
            raise UsageError("file_exists", path=written)
        if not path.parent.is_dir():
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = getattr(error, "strerror", None) or error
        raise UsageError("file_unwritable", path=written, reason=reason) from error
    return path


def save(path: Path, content: bytes, *, force: bool) -> None:
    """Write `content` beside `path` first and then to it, so that no reader finds a part of it.

    Raises UsageError when the file has come to be since `target` (unless `force`), and OutputError
    when it cannot be written.
    """
    part = path.with_name(f".vtjcli-{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if force:
            part.replace(path)
        else:
            _move_to_free(part, path)
    except FileExistsError as error:
        raise UsageError("file_exists", path=path) from error
    except OSError as error:
        raise OutputError("file_unwritable", path=path, reason=error.strerror) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _move_to_free(part: Path, path: Path) -> None:
    """Give `part` the name `path`; raise FileExistsError when another file has it."""
    try:
        # Unlike a rename, a link never takes the place of a file that is there.
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(path) from None
        part.replace(path)
