"""Saving what came into a file: whole or not at all, and over nothing that stands there."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager, suppress
from errno import EACCES, ENOENT
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from vtjcli.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator


def target(written: str | Path, *, replace: str | None) -> Path:
    """Return the file to write, links followed; to be called before anything is asked for.

    `replace` is the option that allows a file to be replaced, None where it was given. Raises
    UsageError for a file that exists (unless it was), that is no ordinary one, or whose folder does
    not exist or may not be written.
    """
    try:
        path = Path(written).resolve()
        if path.exists() and not path.is_file():
            raise UsageError("file_special", path=written)
        if path.exists() and replace is not None:
            raise UsageError("file_exists", path=written, option=replace)
        if not path.parent.is_dir():
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
        if not os.access(path.parent, os.W_OK | os.X_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = getattr(error, "strerror", None) or error
        raise UsageError("file_unwritable", path=written, reason=reason) from error
    return path


class Draft(NamedTuple):
    """A file without a name of its own yet."""

    file: IO[bytes]
    path: Path

    def publish(self, target: Path, *, replace: str | None) -> None:
        """Give the file its name, at once and on the disk.

        Raises UsageError when a file has come to have that name, unless it may be replaced
        (`replace` None), and OSError.
        """
        self.file.flush()
        os.fsync(self.file.fileno())
        if replace is None:
            self.path.replace(target)
            return
        try:
            # Unlike a rename, a link never takes the place of a file that is there.
            target.hardlink_to(self.path)
        except FileExistsError as error:
            raise UsageError("file_exists", path=target, option=replace) from error
        except OSError:  # a file system without links
            if target.exists():
                raise UsageError("file_exists", path=target, option=replace) from None
            self.path.replace(target)


@contextmanager
def draft(folder: Path, *, private: bool) -> Iterator[Draft]:
    """Open a draft in `folder`, on the disk where the file will be; it is gone at the end.

    With `private` only its owner can read it. Raises OSError.
    """
    path = folder / f".vtjcli-{secrets.token_hex(4)}.part"
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600 if private else 0o666)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield Draft(file, path)
    finally:
        with suppress(OSError):
            path.unlink()


def save(path: Path, content: bytes, *, replace: str | None) -> None:
    """Write `content` to `path`, which `target` gave, so that no reader finds a part of it.

    Raises UsageError when the file has come to be since, unless it may be replaced (`replace`
    None), and OutputError when it cannot be written.
    """
    try:
        with draft(path.parent, private=False) as part:
            part.file.write(content)
            part.publish(path, replace=replace)
    except OSError as error:
        raise OutputError("file_unwritable", path=path, reason=error.strerror) from error
