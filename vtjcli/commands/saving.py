"""A file that is there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from vtjcli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Draft(NamedTuple):
    """A file without a name of its own yet, readable by its owner only."""

    file: IO[bytes]
    path: Path

    def publish(self, target: Path, *, overwrite: bool) -> None:
        """Give the file its name, at once and on the disk.

        Raises UsageError when there is a file of that name, unless `overwrite`.
        """
        self.file.flush()
        os.fsync(self.file.fileno())
        if overwrite:
            self.path.replace(target)
            return
        try:
            # A link, unlike a rename, never takes the place of another file.
            target.hardlink_to(self.path)
        except FileExistsError:
            raise UsageError("file_exists", path=target) from None
        except OSError:  # a file system without links
            check_target(target, overwrite=False)
            self.path.rename(target)


@contextmanager
def draft(folder: Path) -> Iterator[Draft]:
    """Open a draft in `folder`, on the disk where the file will be; it is gone at the end.

    Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=".vtjcli-", suffix=".part", dir=folder)
    path = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield Draft(file, path)
    finally:
        with suppress(OSError):
            path.unlink()


def check_target(target: Path, *, overwrite: bool) -> None:
    """Raise UsageError when no file can be put there: something has the name, or no folder has it.

    With `overwrite` a regular file may have it.
    """
    if not target.parent.is_dir():
        raise UsageError("file_folder", path=target.parent)
    if target.is_symlink() or target.exists():
        if not overwrite:
            raise UsageError("file_exists", path=target)
        if not target.is_file():
            raise UsageError("file_special", path=target)
