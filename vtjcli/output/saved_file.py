"""Save what came into a file: whole or not at all, and over nothing that stands there."""

from __future__ import annotations

import os
import stat
from errno import EACCES, ENOENT
from pathlib import Path
from typing import TYPE_CHECKING

from vtjcli.errors import OutputError, UsageError
from vtjcli.system.atomic import draft

if TYPE_CHECKING:
    from vtjcli.system.atomic import Draft


def target(name: str | Path, *, replace: str | None) -> Path:
    """Return the file to write, links followed; to be called before anything is asked for.

    `replace` is the option that allows a file to be replaced, None where it was given. Raises
    UsageError for a file that exists (unless it was), that is no ordinary one, or whose folder does
    not exist or may not be written.
    """
    try:
        path = Path(name).resolve()
        mode = _mode(path)
        if mode is not None and not stat.S_ISREG(mode):
            raise UsageError("file_special", path=name)
        if mode is not None and replace is not None:
            raise UsageError("file_exists", path=name, option=replace)
        if not path.parent.is_dir():
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
        if not os.access(path.parent, os.W_OK | os.X_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = getattr(error, "strerror", None) or error
        raise UsageError("file_unwritable", path=name, reason=reason) from error
    return path


def _mode(path: Path) -> int | None:
    """Return the mode of a file, None without one. Raises OSError for a name that cannot be.

    ``Path.exists`` says of such a name since Python 3.14 that there is no file.
    """
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def publish(part: Draft, target: Path, *, replace: str | None) -> None:
    """Give a draft its name, at once and on the disk.

    Raises UsageError when a file has come to have that name, unless it may be replaced (`replace`
    None), and OSError.
    """
    try:
        part.publish(target, replace=replace is None)
    except FileExistsError as error:
        raise UsageError("file_exists", path=target, option=replace) from error


def save(path: Path, content: bytes, *, replace: str | None, mode: int = 0o666) -> None:
    """Write `content` to `path`, which `target` gave, so that no reader finds a part of it.

    `mode` is that of the file, less what the umask takes.

    Raises UsageError when the file has come to be since, unless it may be replaced (`replace`
    None), and OutputError when it cannot be written.
    """
    try:
        with draft(path.parent, mode=mode) as part:
            part.file.write(content)
            publish(part, path, replace=replace)
    except OSError as error:
        raise OutputError("file_unwritable", path=path, reason=error.strerror) from error
